/** What is done by saying something: from the cue where it tells, else from the words said. */
import type { Annotated } from '../../annotate/annotate.ts'
import type { Token } from '../../annotate/token.ts'
import { type Language, perLanguage } from '../../model/language.ts'
import { ACTS, type Act } from '../../model/statement.ts'
import type { Attributed } from '../reading.ts'
import { contentTokens } from './content-tokens.ts'

const isAct = (text: string | null | undefined): text is Act =>
  (ACTS as readonly (string | null | undefined)[]).includes(text)

/** `beside`: `any` words; `self`, the speaker is who does it (“we accept”); `talks`, the talks are spoken of. */
type Mark = { readonly words: readonly string[]; readonly act: Act; readonly beside: string }

/** Words that show an act, by their first; longest first. */
const actWords = perLanguage((language: Language): ReadonlyMap<string, readonly Mark[]> => {
  const marks = new Map<string, Mark[]>()
  for (const { word, act, beside } of language.lexicon('act-word').values()) {
    const words = word.split(' ')
    if (isAct(act)) marks.set(words[0]!, [...(marks.get(words[0]!) ?? []), { words, act, beside: beside ?? 'any' }])
  }
  for (const list of marks.values()) list.sort((a, b) => b.words.length - a.words.length)
  return marks
})

const fits = (token: Token | undefined, word: string): boolean => token?.lower === word || token?.lemma === word

const SELF = new Set(['we', 'i', 'it', 'he', 'she', 'they'])
const BETWEEN = new Set(['auxiliary', 'adverb', 'negation', 'to'])

/** Whether the speaker, or whoever a short content is about, is the subject of the word at `at`. */
function isOwn(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && (BETWEEN.has(tokens[i]!.tag) || tokens[i]!.lemma === 'be')) i--
  return i < 0 || SELF.has(tokens[i]!.lower) || (i < 4 && at < 9 && ['name', 'noun'].includes(tokens[i]!.tag))
}

function isShown(tokens: readonly Token[], at: number, { words, beside }: Mark, ofTalks: boolean): boolean {
  if (!words.every((word, i) => fits(tokens[at + i], word))) return false
  if (beside === 'talks') return ofTalks
  if (beside !== 'self') return true
  const { tag, form } = tokens[at]!
  return tag !== 'noun' && !(tag === 'verb' && form === 'ing') && isOwn(tokens, at)
}

/** The acts which the words of a content show. */
function shown(tokens: readonly Token[], language: Language): ReadonlySet<Act> {
  const marks = actWords(language)
  const talks = language.lexicon('talks-noun')
  const ofTalks = tokens.some(({ lemma }) => talks.has(lemma))
  const acts = new Set<Act>()
  for (const [at, token] of tokens.entries()) {
    const list = marks.get(token.lower) ?? marks.get(token.lemma)
    const mark = list?.find((one) => isShown(tokens, at, one, ofTalks))
    if (mark) acts.add(mark.act)
  }
  return acts
}

/** “We will strike if …” is a threat, “we will help” a promise. */
function own(tokens: readonly Token[], language: Language): Act | null {
  const threats = language.lexicon('threat-verb')
  for (const [at, token] of tokens.entries()) {
    if (at > 30) break
    if (!/^(?:will|would|shall|'ll|’ll)$/.test(token.lower) || !SELF.has(tokens[at - 1]?.lower ?? '')) continue
    const verb = tokens.slice(at + 1, at + 4).find(({ tag }) => tag === 'verb' || tag === 'noun')
    if (!verb || tokens[at + 1]?.lower === 'be' || tokens[at + 1]?.tag === 'negation') continue
    if (!threats.has(verb.lemma)) return 'promise'
    return tokens.some(({ lower }) => lower === 'if') ? 'threaten' : 'promise'
  }
  return null
}

/** Which of several acts a content is. */
const ORDER: readonly Act[] = ['threaten', 'reject', 'demand', 'offer', 'accept', 'accuse', 'assess', 'promise']

/** Cues that leave room for the content to say more: “called it a breakthrough”, “warned that there was no progress”. */
const OPEN = new Set<Act>(['assess', 'threaten', 'accept'])

export function actOf(annotated: Annotated, attributed: Attributed, language: Language): Act {
  const cued = isAct(attributed.act) ? attributed.act : null
  if (cued === 'deny' || (attributed.negated && cued === null)) return 'deny'
  if (cued && !(OPEN.has(cued) && /\/(?:that|bare|quote|after|before)$/.test(attributed.rule))) return cued
  const tokens = contentTokens(annotated, attributed)
  const acts = shown(tokens, language)
  const promised = own(tokens, language)
  if (promised === 'threaten') return promised
  const best = ORDER.find((act) => acts.has(act))
  if (best && !(best === 'assess' && promised)) return best
  return promised ?? cued ?? 'assert'
}
