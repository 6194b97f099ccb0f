/** Words for those named together: “both sides”, “the two leaders”, “the parties”. */
import type { Draft } from './draft.ts'
import { partyOf } from './draft.ts'
import { pluralOf, type SetOf } from './knowledge.ts'
import type { NounPhrase } from './phrases.ts'
import type { Meaning, Scene, Step } from './scene.ts'

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...(['both', 'two', 'pair', 'either', 'neither'] as const).map((word): [string, number] => [word, 2]),
  ['three', 3],
  ['four', 4],
])

/** How many are meant: 0 where the words do not say. */
function countOf(phrase: NounPhrase): number {
  for (let i = phrase.first; i <= phrase.head; i++) {
    const count = COUNTS.get(phrase.tokens[i]!.lower)
    if (count) return count
  }
  return 0
}

type Wanted = 'persons' | 'parties' | 'states' | 'bodies' | 'any' | null

/** Whether the head of the phrase can stand for persons or parties named together. */
function wantedBy(scene: Scene, phrase: NounPhrase): Wanted {
  const word = phrase.tokens[phrase.head]!.lower
  if (word === 'both' || word === 'pair' || word === 'two') return 'any'
  const distributes = /^(?:each|either|neither)$/.test(phrase.determiner)
  const kind = scene.cast.know.setNouns.get(distributes ? pluralOf(word) : word)
  if (kind === 'counted') return countOf(phrase) > 0 ? 'bodies' : null
  if (kind && kind !== 'adjective') return kind
  const head = phrase.headPart
  return head?.kind === 'title' && head.title.plural ? 'persons' : null
}

const isBody = ({ kind }: Draft): boolean => kind === 'organisation' || kind === 'group'

function fitting(actors: readonly Draft[], wanted: Wanted): readonly Draft[] {
  if (wanted === 'any') return actors
  if (wanted === 'persons') return actors.every((actor) => actor.kind === 'person') ? actors : []
  if (wanted === 'states') return actors.every((actor) => actor.kind === 'state') ? actors : []
  if (wanted === 'bodies') return actors.every(isBody) ? actors : []
  const parties = [...new Set(actors.map((actor) => (actor.kind === 'person' || actor.many ? partyOf(actor) : actor)))]
  return parties.every((party) => party !== null) ? (parties as Draft[]) : []
}

/** Nobody is looked for among more: no report speaks of so many, an attack may. */
const MOST_COMPARED = 300

/** So many sentences later nobody remembers which two persons were named together. */
const MEMORY = 10

/** More are not meant by “the presidents”. */
const MOST_COLLEAGUES = 4

/** Those of a report who hold the office: “the presidents”. */
function colleagues(scene: Scene, phrase: NounPhrase, count: number): readonly Draft[] | null {
  const head = phrase.headPart
  const described = head?.kind === 'title' ? scene.cast.byWord.get(head.title.head) : undefined
  if (!described || described.length > MOST_COMPARED) return null
  const all = described.filter((one) => one.kind === 'person' && one.named && one.seen > 0)
  return all.length > 1 && all.length <= MOST_COLLEAGUES && (count === 0 || count === all.length) ? all : null
}

/** “ministers” in “the two ministers”; '' where the noun names no office or any leader's. */
function officeOf({ headPart }: NounPhrase): string {
  return headPart?.kind === 'title' && headPart.title.head !== 'leader' ? headPart.title.head : ''
}

/** Two presidents are not “the ministers”. */
const mayHold = (actor: Draft, office: string): boolean =>
  office === '' || actor.kind !== 'person' || actor.offices.length === 0 || actor.described.includes(office)

/** The latest that were named together and are as many as said; those with names before those described. */
function together(scene: Scene, wanted: Wanted, count: number, office: string): readonly Draft[] | null {
  const { sets, place } = scene.focus
  let described: readonly Draft[] | null = null
  for (let i = sets.length - 1; i >= 0 && i >= sets.length - 24; i--) {
    if (wanted === 'persons' && place - sets[i]!.place > MEMORY) break
    const found = fitting(sets[i]!.actors, wanted)
    if (found.length < 2 || (count > 0 && found.length !== count) || !found.every((one) => mayHold(one, office)))
      continue
    if (sets[i]!.actors.every((actor) => actor.named)) return found
    described ??= found
  }
  return described
}

function isWanted(one: Draft, wanted: Wanted, office: string): boolean {
  if (one.seen === 0 || !one.named) return false
  if (wanted === 'persons') return one.kind === 'person' && mayHold(one, office)
  if (wanted === 'bodies' && !isBody(one)) return false
  return wanted === 'states' ? one.kind === 'state' : one.kind !== 'person' && one.itself && !one.party
}

/** Those most spoken of, or of persons last, where none were named together. */
function foremost(scene: Scene, wanted: Wanted, count: number, office: string): readonly Draft[] | null {
  const seen = scene.cast.drafts.slice(0, MOST_COMPARED).filter((one) => isWanted(one, wanted, office))
  if (seen.length < count) return null
  const order = wanted === 'persons' ? (one: Draft) => one.seen : (one: Draft) => one.spans.length
  return seen.toSorted((a, b) => order(b) - order(a)).slice(0, count)
}

/** Nothing says which sides: “the two main parties” are not those just named. */
function isPlain(phrase: NounPhrase, setNouns: ReadonlyMap<string, SetOf>): boolean {
  for (let i = phrase.first; i < phrase.head; i++) {
    const { tag, lower } = phrase.tokens[i]!
    if (
      tag !== 'determiner' &&
      tag !== 'number' &&
      lower !== 'all' &&
      lower !== 'both' &&
      setNouns.get(lower) !== 'adjective'
    )
      return false
  }
  return true
}

function read(scene: Scene, phrase: NounPhrase): Meaning | null {
  const wanted = wantedBy(scene, phrase)
  if (!wanted) return null
  const count = countOf(phrase)
  const plain =
    phrase.link !== "'s" && isPlain(phrase, scene.cast.know.setNouns) && scene.phrases[phrase.index + 1]?.link !== 'of'
  const all =
    /^(?:the|these|those|both|all|each|either|neither)$/.test(phrase.determiner) ||
    count > 0 ||
    phrase.tokens[phrase.first]!.lower === 'all'
  const bare =
    phrase.determiner === '' &&
    count === 0 &&
    phrase.head === phrase.first &&
    wanted !== 'persons' &&
    wanted !== 'any' &&
    phrase.subjectOf !== null
  if (!plain || !(all || bare)) return null
  const indefinite = count > 0 && phrase.determiner === '' && phrase.tokens[phrase.first]!.lower !== 'both'
  if (indefinite && (wanted === 'persons' || wanted === 'any')) return null
  const actors =
    together(scene, wanted, count, officeOf(phrase)) ??
    colleagues(scene, phrase, count) ??
    (wanted === 'any' ? null : foremost(scene, wanted, count || (wanted === 'persons' ? 99 : 2), officeOf(phrase)))
  return actors && { actors, how: 'description' }
}

export const sets: Step = { name: 'sets', read }
