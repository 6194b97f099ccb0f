/** Whether two names are names of one: a score in [0, 1] with the parts it is made of. */
import type { Language } from '../model/language.ts'
import { type NameKnowledge, nameKnowledge } from './names/knowledge.ts'
import { type How, organisationLikening, personLikening, WORTH } from './names/likeness.ts'
import { type Pairing, pairWords } from './names/pairing.ts'
import { type NameParts, type NameWord, organisationParts, personParts } from './names/words.ts'

type NamePart = {
  /** The words of each name that were compared; '' where the other name has nothing like it. */
  readonly a: string
  readonly b: string
  readonly how: How | 'only-one' | 'both-differ'
  readonly similarity: number
  readonly weight: number
}

/** What a score is made of: the parts give `alike`, each adjustment multiplies it. */
type NameExplanation = {
  readonly score: number
  readonly alike: number
  readonly parts: readonly NamePart[]
  readonly adjustments: readonly { readonly what: string; readonly factor: number }[]
}

export type CompareNames = (a: string, b: string, kind: string) => number
export type ExplainNames = (a: string, b: string, kind: string) => NameExplanation

/** From this score on two names may well be of one. */
export const LIKELY_SAME = 0.7
/** From this score on nothing in the names speaks against it but spelling. */
export const SURELY_SAME = 0.86

/** What words count that only one name has, beside those both have. */
const LEFT_OVER = {
  /** A middle name, a second surname: persons are called by fewer names than they have. */
  person: 0.2,
  /** "Systems", "Trust": a word more is another body. */
  organisation: 1,
}
/** What words count that stand against each other, in both names together. */
const AGAINST = 2

const FACTOR = {
  /** Jr. and Sr., or II and III. */
  otherGeneration: 0.6,
  /** George W. and George H. W.: who writes initials writes all of them. */
  otherInitials: 0.85,
  /** "Hans Friedrich", "Friedrich Hans": of two given names the order tells which is the surname. */
  swappedGivenNames: 0.65,
  /** Nothing but initials in common. */
  onlyInitials: 0.5,
  /** A stock company and a limited one. */
  otherForm: 0.65,
  /** Brigade 44 and Brigade 45 are two brigades. */
  otherNumbers: 0.5,
  /** Companies and ships come in series: near enough to be shown, too far to be taken for one. */
  nextInSeries: 0.78,
  /** A number that only one name has. */
  numberOfOne: 0.6,
  /** A ship's number is often left out. */
  numberOfOneShip: 0.8,
  /** The first of a series goes without its number. */
  firstOfSeries: 0.97,
  /** "Al-Qaida/Islamic Army": the other name is one of two given. */
  oneOfTwoNames: 0.95,
}

type Shape = 'person' | 'organisation' | 'series' | 'ship' | 'any'

const SHAPES: Readonly<Record<string, Shape>> = {
  person: 'person',
  company: 'series',
  legalentity: 'any',
  vessel: 'ship',
}

const shapeOf = (kind: string): Shape => SHAPES[kind.toLowerCase()] ?? 'organisation'

const weigh = (words: readonly NameWord[]): number => words.reduce((sum, one) => sum + one.weight, 0)
const count = (words: readonly NameWord[]): number =>
  words.reduce((sum, one) => sum + (one.role === 'qualifier' || one.role === 'body' ? 1 : one.weight), 0)
const said = (words: readonly NameWord[]): string => words.map((one) => one.text).join(' ')

/** Pairs to parts and their weighted likeness; `leftOver` is what words of only one name count. */
function weighParts(pairing: Pairing, leftOver: number): { alike: number; parts: NamePart[] } {
  const parts: NamePart[] = pairing.pairs.map((pair) => {
    const weight =
      pair.how === 'acronym' ? Math.max(weigh(pair.a), weigh(pair.b)) : Math.min(weigh(pair.a), weigh(pair.b))
    return { a: said(pair.a), b: said(pair.b), how: pair.how, similarity: pair.similarity, weight }
  })
  const matched = parts.reduce((sum, part) => sum + part.weight * part.similarity, 0)
  const paired = parts.reduce((sum, part) => sum + part.weight, 0)
  const [onlyA, onlyB] = [weigh(pairing.onlyA), weigh(pairing.onlyB)]
  // A branch ("Spain") is a detail where one name leaves it out, but not where the other names another branch.
  const against = Math.min(count(pairing.onlyA), count(pairing.onlyB)) * AGAINST
  const more = Math.abs(onlyA - onlyB) * leftOver
  if (against > 0)
    parts.push({
      a: said(pairing.onlyA),
      b: said(pairing.onlyB),
      how: 'both-differ',
      similarity: 0,
      weight: against + more,
    })
  else if (more > 0)
    parts.push({ a: said(pairing.onlyA), b: said(pairing.onlyB), how: 'only-one', similarity: 0, weight: more })
  const whole = paired + against + more
  return { alike: whole > 0 ? matched / whole : 0, parts }
}

type Adjustment = NameExplanation['adjustments'][number]

function explained(pairing: Pairing, leftOver: number, adjustments: readonly Adjustment[]): NameExplanation {
  const { alike, parts } = weighParts(pairing, leftOver)
  const score = adjustments.reduce((product, { factor }) => product * factor, alike)
  return { score, alike, parts, adjustments }
}

function comparePersons(a: NameParts, b: NameParts, know: NameKnowledge): NameExplanation {
  const pairing = pairWords(a.words, b.words, personLikening(know, [a.script, b.script]))
  const adjustments: Adjustment[] = []
  if (a.numbers[0] && b.numbers[0] && a.numbers[0] !== b.numbers[0])
    adjustments.push({ what: 'another generation', factor: FACTOR.otherGeneration })
  if (
    !pairing.pairs.some(
      (pair) => [...pair.a, ...pair.b].every((one) => one.role !== 'initial') && pair.how !== 'initial',
    )
  )
    adjustments.push({ what: 'nothing but initials in common', factor: FACTOR.onlyInitials })
  if (
    [pairing.onlyA, pairing.onlyB].some((words) => words.some((one) => one.role === 'initial')) &&
    [a, b].every(hasInitial)
  )
    adjustments.push({ what: 'initials that only one gives', factor: FACTOR.otherInitials })
  if (isSwapped(a, b, pairing, know))
    adjustments.push({ what: 'two given names the other way round', factor: FACTOR.swappedGivenNames })
  return explained(pairing, LEFT_OVER.person, adjustments)
}

const hasInitial = ({ words }: NameParts): boolean => words.some((one) => one.role === 'initial')

function isSwapped(a: NameParts, b: NameParts, { pairs }: Pairing, know: NameKnowledge): boolean {
  if (a.inverted || b.inverted || a.words.length !== 2 || b.words.length !== 2 || pairs.length !== 2) return false
  const given = [...a.words, ...b.words].every((one) => know.isGiven(one.text))
  return given && pairs.some((pair) => pair.a[0] === a.words[0] && pair.b[0] === b.words[1])
}

type Acronym = { readonly word: NameWord; readonly full: readonly NameWord[] }

/** A word of `short` that is the initials of neighbouring words of `long`. */
function acronymIn(short: NameParts, long: NameParts): Acronym | null {
  const named = long.words.filter((one) => one.role !== 'particle')
  const initials = named.map((one) => one.text[0]).join('')
  for (const word of short.words) {
    if (!word.capitals || named.some((one) => one.text === word.text)) continue
    const at = initials.indexOf(word.text)
    if (at >= 0) return { word, full: named.slice(at, at + word.text.length) }
  }
  return null
}

/** Takes out an acronym and what it stands for; the words that are left are paired by their likeness. */
function pairOrganisations(a: NameParts, b: NameParts): Pairing {
  const inA = acronymIn(a, b)
  const inB = inA ? null : acronymIn(b, a)
  const taken = new Set<NameWord>([inA, inB].flatMap((one) => (one ? [one.word, ...one.full] : [])))
  const [restA, restB] = [a, b].map(({ words }) => words.filter((one) => !taken.has(one))) as [NameWord[], NameWord[]]
  const letters = Math.min(said(restA).length, said(restB).length)
  const rest = pairWords(restA, restB, organisationLikening(letters, [a.script, b.script]))
  const acronym = { how: 'acronym', similarity: WORTH.acronym } as const
  if (inA) return { ...rest, pairs: [{ ...acronym, a: [inA.word], b: inA.full }, ...rest.pairs] }
  if (inB) return { ...rest, pairs: [{ ...acronym, a: inB.full, b: [inB.word] }, ...rest.pairs] }
  return rest
}

function numbersApart(a: NameParts, b: NameParts, shape: Shape): Adjustment | null {
  const [mine, theirs] = [a.numbers.join(' '), b.numbers.join(' ')]
  if (mine === theirs) return null
  if (mine !== '' && theirs !== '') {
    const factor = shape === 'organisation' ? FACTOR.otherNumbers : FACTOR.nextInSeries
    return { what: 'other numbers', factor }
  }
  if (mine + theirs === '1') return { what: 'the first of a series', factor: FACTOR.firstOfSeries }
  return { what: 'only one has a number', factor: shape === 'ship' ? FACTOR.numberOfOneShip : FACTOR.numberOfOne }
}

function compareOrganisations(a: NameParts, b: NameParts, shape: Shape): NameExplanation {
  const adjustments: Adjustment[] = []
  const numbers = numbersApart(a, b, shape)
  if (numbers) adjustments.push(numbers)
  if (a.forms.length > 0 && b.forms.length > 0 && !a.forms.some((form) => b.forms.includes(form)))
    adjustments.push({ what: 'another legal form', factor: FACTOR.otherForm })
  return explained(pairOrganisations(a, b), LEFT_OVER.organisation, adjustments)
}

const better = (x: NameExplanation, y: NameExplanation): NameExplanation => (y.score > x.score ? y : x)

/** The names given as one: "Al-Qaida/Islamic Army". A stroke within an abbreviation (A/S) parts nothing. */
function alternatives(name: string): readonly string[] {
  const parts = name.split('/').map((part) => part.trim())
  return parts.length > 1 && parts.length <= 4 && parts.every((part) => part.length > 3) ? parts : [name]
}

/** The comparison that reconciling uses, over these word tables. Equal names score 1, in either order the same. */
export function nameComparison(language: Pick<Language, 'lexicon'>): {
  compareNames: CompareNames
  explainNames: ExplainNames
} {
  const know = nameKnowledge(language)
  const parts = remembered(know)
  const asPersons = (a: string, b: string): NameExplanation => {
    const apart = comparePersons(parts.person(a), parts.person(b), know)
    if (!a.includes('-') || !b.includes('-')) return apart
    return better(apart, comparePersons(parts.hyphened(a), parts.hyphened(b), know))
  }
  const asOrganisations = (a: string, b: string, shape: Shape): NameExplanation => {
    const all = alternatives(a).flatMap((one) =>
      alternatives(b).map((other) => compareOrganisations(parts.organisation(one), parts.organisation(other), shape)),
    )
    const best = all.reduce(better)
    if (all.length === 1) return best
    const adjustment = { what: 'one of several names given', factor: FACTOR.oneOfTwoNames }
    return { ...best, score: best.score * adjustment.factor, adjustments: [...best.adjustments, adjustment] }
  }
  const inOrder: ExplainNames = (a, b, kind) => {
    const shape = shapeOf(kind)
    if (shape === 'person') return asPersons(a, b)
    if (shape !== 'any') return asOrganisations(a, b, shape)
    return better(asOrganisations(a, b, 'series'), asPersons(a, b))
  }
  const explainNames: ExplainNames = (a, b, kind) => {
    if (a === b) return identical(a)
    return a < b ? inOrder(a, b, kind) : turned(inOrder(b, a, kind))
  }
  return { explainNames, compareNames: (a, b, kind) => Math.min(1, Math.max(0, explainNames(a, b, kind).score)) }
}

/** Equal names, but for one that says nothing. */
function identical(name: string): NameExplanation {
  const score = /[\p{L}\p{N}]/u.test(name) ? 1 : 0
  return {
    score,
    alike: score,
    parts: [{ a: name, b: name, how: 'same', similarity: score, weight: 1 }],
    adjustments: [],
  }
}

const turned = (explanation: NameExplanation): NameExplanation => ({
  ...explanation,
  parts: explanation.parts.map((part) => ({ ...part, a: part.b, b: part.a })),
})

/** Names are compared many times; their words are kept until there are too many. */
const MOST_REMEMBERED = 20_000

function remembered(know: NameKnowledge) {
  const remember = (take: (name: string) => NameParts): ((name: string) => NameParts) => {
    const known = new Map<string, NameParts>()
    return (name) => {
      const old = known.get(name)
      if (old) return old
      if (known.size >= MOST_REMEMBERED) known.clear()
      const fresh = take(name)
      known.set(name, fresh)
      return fresh
    }
  }
  return {
    person: remember((name) => personParts(name, know)),
    hyphened: remember((name) => personParts(name, know, true)),
    organisation: remember((name) => organisationParts(name, know)),
  }
}
