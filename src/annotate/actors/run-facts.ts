/** Gathers, over a whole report, what speaks for each run of capitalised words being a person, a body or a place. */
import type { Token } from '../token.ts'
import { isAcronym } from './capitals.ts'
import { fold } from './draft.ts'
import type { Gender, Knowledge } from './knowledge.ts'
import type { Part, RunPart } from './part.ts'
import type { NounPhrase } from './phrases.ts'

export type RunFacts = {
  text: string
  /** Folded, as parted by spaces. */
  readonly words: readonly string[]
  readonly key: string
  person: number
  body: number
  place: number
  /** It does something or is dealt with, so it is an actor of some kind. */
  acts: boolean
  /** It is said to do something: no place does. */
  subject: boolean
  gender: Gender
  /** Never seen but where capitals tell nothing. */
  soft: boolean
}

/** A stretch of the text with single spaces. */
export function written(tokens: readonly Token[], first: number, last: number, text: string): string {
  if (first === last) return tokens[first]!.text
  const raw = text.slice(tokens[first]!.start, tokens[last]!.end)
  return /\s{2}|[\n\t]/.test(raw) ? raw.replace(/\s+/g, ' ') : raw
}

export const runKey = (part: RunPart, phrase: NounPhrase, text: string): string =>
  fold(written(phrase.tokens, part.first, part.last, text))

const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'throughout'])
const WAYWARD = new Set(['from', 'to', 'into', 'toward', 'towards', 'through', 'via', 'over'])
const DEALING = new Set(['by', 'with', 'between', 'against', 'among', 'and', 'from', 'to', 'for', 'of'])

const introduces = (part: Part | undefined): boolean =>
  part !== undefined &&
  (part.kind === 'title' ||
    part.kind === 'honorific' ||
    (part.kind === 'description' && part.description.kind === 'person'))

/** The phrase that a chain of “of”, “for”, “to” and genitives hangs on, from its last phrase. */
function chainOwner(phrases: readonly NounPhrase[], at: number): NounPhrase {
  let i = at
  while (i > 0 && at - i < 4) {
    const { link } = phrases[i]!
    if (CHAIN.has(link)) i--
    else if (link === "'s" && i > 1 && CHAIN.has(phrases[i - 1]!.link)) i -= 2
    else break
  }
  return phrases[i]!
}

const CHAIN = new Set(['of', 'for', 'at', 'in', 'from', 'to'])

/** A phrase that says what a person or body is, and names none: “the foreign minister”, “a rebel group”. */
export function describesOne(phrase: NounPhrase | undefined): 'person' | 'body' | null {
  const head = phrase?.headPart
  if (!head) return null
  if (head.kind === 'title') return head.title.plural ? null : 'person'
  if (head.kind !== 'description' || head.description.kind === 'text') return null
  const { kind, plural } = head.description
  if (kind === 'person') return plural ? null : 'person'
  // “Basque separatists, ETA”: of a movement the plural may be said.
  return plural && kind !== 'group' ? null : 'body'
}

/** What may stand between a name and what is said of it: “X, formerly the president”. */
const BESIDE = new Set([',', '(', ', formerly', ', currently', ', now', ', then', ', once', ', previously', ', also'])

/** What is said of a name after a comma: where that phrase begins and the describing phrase itself. */
export function appositionAfter(phrases: readonly NounPhrase[], at: number): NounPhrase | null {
  const phrase = phrases[at]!
  const next = phrases[at + 1]
  if (!next || next.sentence !== phrase.sentence || !BESIDE.has(next.link)) return null
  const said = next.isPossessor ? phrases[at + 2] : next
  if (!said || said.sentence !== phrase.sentence || !describesOne(said)) return null
  // “After meeting him, the president said”: a subject of its own is nobody's apposition.
  const before = phrase.tokens[phrase.first - 1]
  const hangs = before !== undefined && (before.tag === 'preposition' || before.tag === 'verb')
  return hangs && said.mainSubject && said.subjectOf !== phrase.subjectOf ? null : said
}

/** A description just before a name and a comma: “The director of Gate Gourmet, Richard Wells”. */
export function appositionBefore(phrases: readonly NounPhrase[], at: number): NounPhrase | null {
  const phrase = phrases[at]!
  if (at === 0 || phrase.determiner !== '' || phrase.isPossessor) return null
  if (phrase.link !== ',' && !standsBeside(phrases, at)) return null
  const owner = describesOne(phrases[at - 1]) ? phrases[at - 1]! : chainOwner(phrases, at - 1)
  if (owner.sentence !== phrase.sentence || !describesOne(owner)) return null
  const setting = owner.tokens[owner.first - 1]?.tag
  if (phrase.mainSubject && owner.subjectOf !== phrase.subjectOf && (setting === 'preposition' || setting === 'verb'))
    return null
  // In “the president, X and Y” X is one of a list; “General Secretary, X, and” is a title before its name.
  return owner.determiner === '' || !listGoesOn(phrase) ? owner : null
}

/** “director of operations Ann Bell”, “prime minister of Israel Ehud Barak”: no comma before the name. */
function standsBeside(phrases: readonly NounPhrase[], at: number): boolean {
  const phrase = phrases[at]!
  const before = phrases[at - 1]!
  return (
    before.sentence === phrase.sentence &&
    before.last === phrase.first - 1 &&
    (before.link === 'of' || before.link === 'to') &&
    phrase.headPart?.kind === 'run'
  )
}

function listGoesOn({ tokens, last }: NounPhrase): boolean {
  const after = tokens[last + 1]
  if (after?.lower === 'and' || after?.lower === 'or') return true
  const next = tokens[last + 2]?.lower
  return after?.text === ',' && (next === 'and' || next === 'or')
}

/** What the words of the name itself tell. */
function weighWords(facts: RunFacts, tokens: readonly Token[], part: RunPart, know: Knowledge): void {
  const first = tokens[part.first]!.text
  const last = tokens[part.last]!.text
  const single = part.first === part.last
  const given = know.givenNames.get(first)
  if (given !== undefined) {
    facts.person += single ? 1 : 3
    facts.gender = given
  }
  if (isAcronym(last) && single) facts.body += 2
  if (single) return
  const length = part.last - part.first + 1
  for (let i = part.first; i <= part.last; i++) {
    const token = tokens[i]!
    if (i > part.first && know.isWord(token.lower) && !know.givenNames.has(token.text) && token.text.length > 2)
      facts.body = Math.max(facts.body, i === part.last ? 3 : 2)
    if (token.text === '.' || (token.text.length === 1 && i < part.last) || (i > part.first && token.tag !== 'name'))
      facts.person += 1
  }
  if (/^\p{Lu}\p{L}+-\p{Ll}+$/u.test(last)) facts.person += 2
  if (length <= 3 && know.familyNames.has(first)) facts.person += 2
}

function weighPlace(facts: RunFacts, phrase: NounPhrase, part: RunPart, know: Knowledge): void {
  const { tokens } = phrase
  const next = tokens[part.last + 1]
  const inPhrase = part.last < phrase.last
  if (inPhrase && next && know.nameHeads.get(next.lower)?.kind === 'place') facts.place += 2
  if (know.compass.has(tokens[part.first - 1]?.lower ?? '')) facts.place += 2
  if (inPhrase || phrase.isPossessor || phrase.parts[0] !== part || phrase.opens !== part.first) return
  if (LOCATIVE.has(phrase.before)) facts.place += 2
  else if (WAYWARD.has(phrase.before) && phrase.tokens[phrase.first - 2]?.lower !== 'according') facts.place += 1
}

/** What stands just before the name in its phrase, and what the name modifies. */
function weighNeighbours(facts: RunFacts, phrase: NounPhrase, part: RunPart): void {
  const index = phrase.parts.indexOf(part)
  const before = phrase.parts[index - 1]
  const after = phrase.parts[index + 1]
  const near = before?.last === part.first - 1 ? before : undefined
  const modifies = after?.kind === 'title' || after?.kind === 'description'
  if (modifies) facts.body += 1
  else if (introduces(near)) facts.person += 3
  else if (near?.kind === 'description' && near.description.kind !== 'text') facts.body += 3
  else if (part.last === phrase.head && phrase.determiner === 'the' && phrase.opens === part.first) facts.body += 2
}

/** Of what kind the phrase beside the name says that it is. */
function weighApposition(facts: RunFacts, phrases: readonly NounPhrase[], at: number): void {
  const said = appositionAfter(phrases, at) ?? appositionBefore(phrases, at)
  const what = said && describesOne(said)
  // A rival or a partner may be a body, a minister may not.
  if (what === 'person') facts.person += said?.headPart?.kind === 'title' ? 3 : 2
  else if (what === 'body') facts.body += 3
}

/** What follows the name: “who”, “which”, an abbreviation, the state it lies in. */
function weighAfter(facts: RunFacts, { tokens, last }: NounPhrase, next: NounPhrase | undefined): void {
  const after = tokens[last + 1]
  const relative = after?.text === ',' ? tokens[last + 2] : after
  if (relative?.lower === 'who') facts.person += 1
  else if (relative?.lower === 'which' && after?.text === ',') facts.body += 3
  if (after?.text === '(' && next && isAcronym(next.tokens[next.first]!.text)) facts.body += 1
  if (next?.link === ',' && next.headPart?.kind === 'known' && facts.place > 0) facts.place += 2
}

/** How the name stands in its sentence, where its phrase is about it. */
function weighHead(facts: RunFacts, phrases: readonly NounPhrase[], at: number, know: Knowledge): void {
  const phrase = phrases[at]!
  const next = phrases[at + 1]
  if (phrase.subjectOf && !phrase.subjectOf.group.passive) facts.subject = true
  if (phrase.subjectOf || DEALING.has(phrase.before) || phrase.objectOf !== '' || phrase.isPossessor) facts.acts = true
  const led = phrase.link === 'of' || phrase.link === 'for' ? phrases[at - 1]!.headPart : null
  if (led?.kind === 'title' || (led?.kind === 'description' && led.description.kind === 'person')) facts.body += 2
  if (phrase.mainSubject && next?.sentence === phrase.sentence && next.first - phrase.last < 4) {
    const sort = know.pronouns.get(next.tokens[next.first]!.lower)
    if (sort === 'it') facts.body += 1
    else if (sort === 'he' || sort === 'she') facts.person += 1
  }
  weighApposition(facts, phrases, at)
  weighAfter(facts, phrase, next)
}

/** What is known of each run of a report, by its folded words. */
export function gatherRuns(phrases: readonly NounPhrase[], text: string, know: Knowledge): Map<string, RunFacts> {
  const found = new Map<string, RunFacts>()
  let before: RunFacts | null = null
  let here: RunFacts | null = null
  let sentence = -1
  for (const [at, phrase] of phrases.entries()) {
    if (phrase.sentence !== sentence) {
      sentence = phrase.sentence
      before = here
      here = null
      // “Rahman spoke first. He said”: who is “he” is a person.
      const sort = know.pronouns.get(phrase.tokens[phrase.first]!.lower)
      if (before && (sort === 'he' || sort === 'she')) before.person += 1
    }
    for (const part of phrase.parts) {
      if (part.kind !== 'run') continue
      const name = written(phrase.tokens, part.first, part.last, text)
      const key = fold(name)
      let facts = found.get(key)
      if (!facts) {
        facts = {
          text: name,
          words: key.split(' '),
          key,
          person: 0,
          body: 0,
          place: 0,
          acts: false,
          subject: false,
          gender: '',
          soft: true,
        }
        found.set(key, facts)
      }
      if (part.soft) continue
      // A heading in capitals does not give a name its form.
      if (facts.text !== name && facts.text === facts.text.toUpperCase()) facts.text = name
      if (facts.soft) weighWords(facts, phrase.tokens, part, know)
      facts.soft = false
      weighPlace(facts, phrase, part, know)
      weighNeighbours(facts, phrase, part)
      if (part.last === phrase.head) weighHead(facts, phrases, at, know)
      if (phrase.mainSubject && part === phrase.headPart) here = facts
    }
  }
  return found
}
