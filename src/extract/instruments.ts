/** Finds instruments: the texts a process turns on, each once a report, however often it is mentioned. */
import { evidenceAt } from '../model/evidence.ts'
import type { Instrument } from '../model/instrument.ts'
import { isNonEmpty, type Span } from '../model/span.ts'
import { factId } from './identify.ts'
import { grouped, isMention, isText } from './instruments/group.ts'
import { type InstrumentMention, instrumentMentions } from './instruments/mention.ts'
import type { Extractor, Reading } from './reading.ts'

/** As many mentions as are shown for a text; the rest add nothing. */
const MOST_EVIDENCE = 4

const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

/** The verb that says what became of it, where it stands close by, and the phrase. */
function around({ verb, wide }: InstrumentMention): Span {
  if (!verb || (Math.abs(verb.start - wide.end) > 30 && Math.abs(wide.start - verb.end) > 30)) return wide
  return { start: Math.min(verb.start, wide.start), end: Math.max(verb.end, wide.end) }
}

/** How much the words tell of which text it is; a heading leaves out too much to be a name. */
const tellingOf = (mention: InstrumentMention): number =>
  mention.heading
    ? -1
    : 3 * mention.names.length +
      2 * mention.nouns.length +
      (mention.points ? 4 : 0) +
      (mention.core.end - mention.core.start > 2 ? 1 : 0)

function instrumentOf(group: readonly InstrumentMention[], reading: Reading): Instrument[] {
  const { report } = reading.annotated
  const byWeight = [...group].sort((a, b) => tellingOf(b) - tellingOf(a) || a.phrase.start - b.phrase.start)
  const best = byWeight[0]!
  const shown = [
    best,
    ...group.filter((mention) => mention !== best && mention.verb),
    ...group.filter((mention) => mention !== best && !mention.verb),
  ]
    .slice(0, MOST_EVIDENCE)
    .sort((a, b) => a.phrase.start - b.phrase.start)
  const evidence = shown.map((mention) => evidenceAt(report, around(mention)))
  if (!isNonEmpty(evidence)) return []
  const real = group.filter((mention) => !mention.hoped && mention.status !== 'proposed')
  return [
    {
      id: factId('instruments', report.id, evidence[0], best.name.toLowerCase()),
      name: best.name,
      kind: best.kind,
      date: first(group.map((mention) => mention.date)),
      place: first(group.map((mention) => mention.place)),
      signatories: distinct(group.flatMap((mention) => mention.signatories)),
      endorsers: distinct(group.flatMap((mention) => mention.endorsers)),
      points: first(group.map((mention) => mention.points)),
      provisions: distinct(
        group.flatMap((mention) => mention.provisions.map(({ start, end }) => report.text.slice(start, end))),
      ),
      status:
        first(real.map((mention) => mention.status)) ??
        first(group.map((mention) => mention.status)) ??
        (best.kind === 'proposal' || best.kind === 'draft' ? 'proposed' : null),
      evidence,
      foundBy: [
        {
          rule: 'instrument/named',
          certainty: real.length > 0 ? 'sure' : 'doubtful',
          marks: shown.flatMap((mention) => [
            { role: 'name', ...mention.phrase },
            ...(mention.verb ? [{ role: 'what became of it', ...mention.verb }] : []),
          ]),
        },
      ],
    },
  ]
}

export const instruments: Extractor = {
  name: 'instruments',
  extract: (reading) => {
    const mentions = reading.annotated.sentences.flatMap((sentence) => instrumentMentions(sentence, reading))
    return {
      instruments: grouped(mentions.filter(isMention))
        .filter(isText)
        .flatMap((group) => instrumentOf(group, reading)),
    }
  },
}
