/** Finds instruments: the texts a process turns on, each once a report, however often it is mentioned. */
import { evidenceAt } from '../model/evidence.ts'
import type { Instrument, InstrumentStatus } from '../model/instrument.ts'
import { isNonEmpty, overlaps } from '../model/span.ts'
import { factId } from './identify.ts'
import { type InstrumentMention, instrumentMentions } from './instruments/mention.ts'
import type { Extractor, Reading } from './reading.ts'

/** Kinds of word in a name that make it a particular text and not just “the agreement”. */
function isParticular(mention: InstrumentMention, reading: Reading): boolean {
  if (mention.points !== null || mention.date !== null) return true
  const names = reading.annotated.report.text.slice(mention.phrase.start, mention.phrase.end)
  const capitals = /(?:^|\s)\p{Lu}[\p{L}-]{2,}/u.test(names.slice(1))
  return capitals || (mention.marks.length > 1 && mention.kind !== 'statement' && mention.kind !== 'letter')
}

/** A status that only comes of being a real text. */
const REAL: readonly (InstrumentStatus | null)[] = ['signed', 'in-force', 'violated', 'disputed', 'lapsed']

function isWorthKeeping(group: readonly InstrumentMention[], reading: Reading): boolean {
  const [first] = group
  if (group.some((mention) => REAL.includes(mention.status) && mention.kind !== 'statement')) return true
  if (!group.some((mention) => isParticular(mention, reading))) return false
  return first!.kind !== 'statement' || group.some((mention) => mention.marks.includes('joint'))
}

/** Two mentions are of one text where their telling words agree, or where one is bare (“the deal”) and follows. */
function isSame(group: readonly InstrumentMention[], mention: InstrumentMention): boolean {
  const marks = new Set(group.flatMap((one) => one.marks))
  const own = mention.marks.slice(0, -1)
  if (group.some((one) => one.date && mention.date && one.date.slice(0, 4) !== mention.date.slice(0, 4))) return false
  const related = group.some((one) => one.kind === mention.kind) || mention.kind === 'agreement'
  return related && own.every((mark) => marks.has(mark))
}

function grouped(mentions: readonly InstrumentMention[]): InstrumentMention[][] {
  const groups: InstrumentMention[][] = []
  for (const mention of mentions) {
    const group = groups.findLast((one) => isSame(one, mention))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  return groups
}

const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null

function instrumentOf(group: readonly InstrumentMention[], reading: Reading): Instrument[] {
  const { report } = reading.annotated
  const evidence = group.slice(0, 4).map((mention) => evidenceAt(report, spanAround(mention)))
  if (!isNonEmpty(evidence)) return []
  const best = [...group].sort((a, b) => b.marks.length - a.marks.length)[0]!
  return [{
    id: factId('instruments', report.id, evidence[0], best.name.toLowerCase()),
    name: best.name,
    kind: group[0]!.kind,
    date: first(group.map((mention) => mention.date)),
    place: first(group.map((mention) => mention.place)),
    signatories: [...new Set(group.flatMap((mention) => mention.signatories))],
    endorsers: [...new Set(group.flatMap((mention) => mention.endorsers))],
    points: first(group.map((mention) => mention.points)),
    provisions: [],
    status: first(group.map((mention) => mention.status)),
    evidence,
    foundBy: [{ rule: 'instrument/named', certainty: 'sure', marks: group.slice(0, 4).map((mention) => ({ role: 'name', ...mention.phrase })) }],
  }]
}

/** The phrase, and the verb that says what became of it where it stands close by. */
function spanAround(mention: InstrumentMention): { start: number; end: number } {
  const near = mention.sentence.clauses.find((clause) => {
    const verb = mention.sentence.tokens[mention.sentence.chunks[clause.verb]!.head]!
    return !overlaps(verb, mention.phrase) && verb.end <= mention.phrase.start && mention.phrase.start - verb.end < 20
  })
  const start = near ? mention.sentence.tokens[mention.sentence.chunks[near.verb]!.first]!.start : mention.phrase.start
  return { start, end: mention.phrase.end }
}

export const instruments: Extractor = {
  name: 'instruments',
  extract: (reading) => {
    const mentions = reading.annotated.sentences.flatMap((sentence) => instrumentMentions(sentence, reading))
    const groups = grouped(mentions).filter((group) => isWorthKeeping(group, reading))
    return { instruments: groups.flatMap((group) => instrumentOf(group, reading)) }
  },
}
