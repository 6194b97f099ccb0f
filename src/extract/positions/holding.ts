/** Whose a stand is, and who says so: the party itself, another party, or the narrator. */

import { type Language, perLanguage } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { partiesOf, statementAt } from '../utterance.ts'
import type { Stand } from './stand.ts'

export type Holding = {
  readonly actors: readonly string[]
  readonly reportedBy: string | null
  /** The holder's own. */
  readonly statement: Statement | null
}

/** Words for people who take sides together, beside names: “rebels”, “the opposition”. */
const sides = perLanguage((language: Language) => language.lexicon('party-noun'))

/** Whether an actor can be party to a negotiation: no person, no text, nor people of no side (“advisers”, “passengers”). */
export function isParty(id: string, { actors, language }: Reading): boolean {
  const { kind, name } = actors.actor(id)
  if (kind === 'person') return false
  const head = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  if (language.lexicon('instrument-noun').has(head) || language.lexicon('talks-noun').has(head)) return false
  return kind !== 'group' || sides(language).has(head) || /\p{Lu}/u.test(name)
}

/** The parties a phrase names. */
export function partiesNamed(spans: readonly Span[], reading: Reading): readonly string[] {
  const ids = spans.flatMap((span) => reading.actors.resolve(span))
  return partiesOf(reading, ids, true).filter((id) => isParty(id, reading))
}

const wordsOf = (span: Span, reading: Reading): string[] =>
  reading.annotated.report.text.slice(span.start, span.end).toLowerCase().split(/\s+/, 8)

/** The words name a text: “the deal”. */
function isText([span]: readonly Span[], reading: Reading): boolean {
  const words = span ? wordsOf(span, reading) : []
  return words.length > 1 && reading.language.lexicon('instrument-noun').has(words.at(-1)!)
}

const SELF = new Set(['it', 'he', 'she', 'they', 'its', 'his', 'her', 'their', 'government', 'the government'])

/** “it would be willing”, said by Iran: a pronoun for which nobody is known is whoever speaks. */
const isSelf = ([span]: readonly Span[], reading: Reading): boolean =>
  span !== undefined && SELF.has(wordsOf(span, reading).join(' '))

const knownSpeakers = new WeakMap<Statement, readonly string[]>()

/** Everyone that a statement's source names, not only the first. */
function speakersOf(statement: Statement, reading: Reading): readonly string[] {
  const known = knownSpeakers.get(statement)
  if (known) return known
  const sources = statement.foundBy[0].marks
    .filter(({ role }) => role === 'source')
    .flatMap((span) => reading.actors.resolve(span))
  const ids = sources.includes(statement.speaker) ? sources : [statement.speaker]
  const made = partiesOf(reading, ids, true).filter((id) => isParty(id, reading))
  knownSpeakers.set(statement, made)
  return made
}

/** What is known of a report beside its sentences. */
export type Circle = {
  readonly statements: readonly Statement[]
  /** Who agreed to what the report tells of. */
  readonly signatories: readonly string[]
  /** Whose own text the report is. */
  readonly issuers: readonly string[]
}

function actorsOf(
  { holder, stance }: Stand,
  reading: Reading,
  speakers: readonly string[],
  { signatories }: Circle,
): readonly string[] {
  if (holder === 'speaker') return speakers
  if (holder === 'signatories') return signatories
  if ('actors' in holder) return holder.actors.filter((id) => isParty(id, reading))
  if (isText(holder, reading)) return stance === 'demands' ? signatories : []
  const named = partiesNamed(holder, reading)
  const isUnknown = named.every((id) => reading.actors.actor(id).kind === 'group')
  return isUnknown && speakers.length > 0 && isSelf(holder, reading) ? speakers : named
}

/** Null where nobody that can be a party holds the stand. */
export function holdingOf(stand: Stand, reading: Reading, circle: Circle): Holding | null {
  const statement = statementAt(circle.statements, spanOf(stand.sentence, stand.proposition))
  const speakers = statement ? speakersOf(statement, reading) : stand.sentence.quotation === null ? circle.issuers : []
  const actors = actorsOf(stand, reading, speakers, circle)
  if (actors.length === 0) return null
  const own = actors.some((actor) => speakers.includes(actor))
  // What others accept or offer is theirs to say; of what another wants or refuses an opponent may be believed.
  if (!own && statement && stand.stance !== 'rejects' && stand.stance !== 'demands') return null
  if (!own && stand.own) return null
  if (own) return { actors, reportedBy: null, statement }
  return { actors, reportedBy: statement?.speaker ?? 'narrator', statement: null }
}
