/** Whose a stand is, and who says so: the party itself, another party, or the narrator. */
import { type Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { type Language, perLanguage } from '../../model/language.ts'
import { spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { partiesOf, statementAt } from '../utterance.ts'
import type { Stand } from './stand.ts'

export type Holding = {
  readonly actors: readonly string[]
  readonly reportedBy: string | null
  /** The holder's own. */
  readonly statement: Statement | null
  /** The holder is a person whose party is not known. */
  readonly alone: boolean
}

/** Words for people who take sides together, beside names: “rebels”, “the opposition”. */
const sides = perLanguage((language: Language) => language.lexicon('party-noun'))

/** Whether an actor can be party to a negotiation: not a text, nor people of no side (“advisers”, “passengers”). */
function isParty(id: string, { actors, language }: Reading): boolean {
  const { kind, name, roles } = actors.actor(id)
  if (kind === 'person') return roles.length > 0
  const head = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  if (language.lexicon('instrument-noun').has(head) || language.lexicon('talks-noun').has(head)) return false
  return kind !== 'group' || /\p{Lu}/u.test(name) || sides(language).has(head)
}

/** The parties a phrase names. */
export function partiesNamed(spans: readonly Span[], reading: Reading): readonly string[] {
  const ids = spans.flatMap((span) => reading.actors.resolve(span))
  return partiesOf(reading, ids, true).filter((id) => isParty(id, reading))
}

/** The words name a text, whose words are those of all who agreed to it: “the deal”. */
function isText([span]: readonly Span[], reading: Reading): boolean {
  if (!span) return false
  const { text } = reading.annotated.report
  const words = text.slice(span.start, span.end).toLowerCase().split(/\s+/, 8)
  return /^(?:the|this|that|a|an|their)$/.test(words[0]!) && reading.language.lexicon('instrument-noun').has(words.at(-1)!)
}

const isAlone = (actors: readonly string[], reading: Reading): boolean => actors.every((id) => reading.actors.actor(id).kind === 'person')

/** `signatories`: who agreed to what the report tells of. Null where nobody that can be a party holds the stand. */
export function holdingOf(stand: Stand, reading: Reading, statements: readonly Statement[], signatories: readonly string[]): Holding | null {
  const statement = statementAt(statements, spanOf(stand.sentence, stand.proposition))
  const speakers = statement ? partiesOf(reading, [statement.speaker], true).filter((id) => isParty(id, reading)) : []
  const { holder } = stand
  if (holder === 'speaker')
    return statement && speakers.length > 0 ? { actors: speakers, reportedBy: null, statement, alone: isAlone(speakers, reading) } : null
  const actors = holder === 'signatories' ? signatories : 'actors' in holder ? holder.actors.filter((id) => isParty(id, reading)) : isText(holder, reading) ? signatories : partiesNamed(holder, reading)
  if (actors.length === 0) return null
  const alone = isAlone(actors, reading)
  if (!statement) return { actors, reportedBy: 'narrator', statement: null, alone }
  const own = actors.some((actor) => speakers.includes(actor))
  return { actors, reportedBy: own ? null : statement.speaker, statement: own ? statement : null, alone }
}
