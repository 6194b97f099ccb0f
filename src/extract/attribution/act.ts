/** What is done by saying something: from the cue where it tells, else from the words said. */
import type { Annotated } from '../../annotate/annotate.ts'
import type { Token } from '../../annotate/token.ts'
import { type Language, perLanguage } from '../../model/language.ts'
import { ACTS, type Act } from '../../model/statement.ts'
import type { Attributed } from '../reading.ts'
import { contentTokens } from './content-tokens.ts'

const isAct = (text: string | null): text is Act => text !== null && (ACTS as readonly string[]).includes(text)

type Marks = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly act: Act }[]>

/** Words that show an act, by their first; longest first. */
const actWords = perLanguage((language: Language): Marks => {
  const marks = new Map<string, { words: readonly string[]; act: Act }[]>()
  for (const { word, act } of language.lexicon('act-word').values()) {
    const words = word.split(' ')
    if (isAct(act ?? null)) marks.set(words[0]!, [...(marks.get(words[0]!) ?? []), { words, act: act as Act }])
  }
  for (const list of marks.values()) list.sort((a, b) => b.words.length - a.words.length)
  return marks
})

const matches = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.lower === word || tokens[at + i]?.lemma === word)

/** The acts which the words of a content show, in the order of their places. */
function shown(tokens: readonly Token[], language: Language): Act[] {
  const marks = actWords(language)
  const acts: Act[] = []
  for (const [at, token] of tokens.entries()) {
    const list = marks.get(token.lower) ?? marks.get(token.lemma)
    const mark = list?.find(({ words }) => matches(tokens, at, words))
    if (mark) acts.push(mark.act)
  }
  return acts
}

/** Which of several acts a content is: a threat before a demand before a refusal, …, before an assessment. */
const ORDER: readonly Act[] = ['threaten', 'reject', 'demand', 'offer', 'accept', 'accuse', 'deny', 'promise', 'assess']

/** A promise is the speaker’s own: “we will”, “Russia would” after its own name is left to the cue. */
const FIRST = new Set(['we', 'i', 'it', 'he', 'she', 'they'])

function promises(tokens: readonly Token[]): boolean {
  return tokens.slice(0, 6).some((token, i) => FIRST.has(token.lower) && /^(?:will|would|shall|'ll|’ll)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower !== 'be')
}

export function actOf(annotated: Annotated, attributed: Attributed, language: Language): Act {
  const cued = isAct(attributed.act) ? attributed.act : null
  if (cued === 'deny' || (attributed.negated && cued === null)) return 'deny'
  if (cued && cued !== 'assess') return cued
  const tokens = contentTokens(annotated, attributed)
  const acts = shown(tokens, language)
  const best = ORDER.find((act) => acts.includes(act))
  if (best) return best
  if (promises(tokens)) return 'promise'
  return cued ?? 'assert'
}
