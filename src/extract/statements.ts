/** Turns attributions that were voiced by somebody known into statements. */
import type { Time } from '../annotate/time.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Mark } from '../model/found.ts'
import { contains, isNonEmpty, type Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { actOf } from './attribution/act.ts'
import { contentTokens } from './attribution/content-tokens.ts'
import { isStated } from './attribution/stated.ts'
import { factId } from './identify.ts'
import { issuesOf } from './issues.ts'
import type { Attributed, Extractor, Reading } from './reading.ts'

/** The attribution that names the speaker: itself, or the one it goes on from. */
function named(reading: Reading, attributed: Attributed): Attributed {
  let one = attributed
  for (let step = 0; step < 50 && one.speaker === null && one.continues !== null; step++)
    one = reading.attributions[one.continues]!
  return one
}

const textOf = (reading: Reading, span: Span): string => reading.annotated.report.text.slice(span.start, span.end)

function viaOf(reading: Reading, attributed: Attributed): string[] {
  const via: string[] = []
  for (let at = attributed.within, step = 0; at !== null && step < 5; step++) {
    const outer = reading.attributions[at]!
    const speaker = named(reading, outer).speaker
    const actor = speaker && reading.actors.resolve(speaker)[0]
    if (actor) via.unshift(actor)
    at = outer.within
  }
  return via
}

/** The times of a sentence; `times` are sorted by their start. */
function timesIn(times: readonly Time[], { start, end }: Span): readonly Time[] {
  let low = 0
  for (let high = times.length; low < high; ) {
    const middle = (low + high) >> 1
    if (times[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < times.length && times[last]!.end <= end) last++
  return times.slice(low, last)
}

/** When it was said, where the cue’s own words tell (“said on Wednesday”); a day inside the content is another matter. */
function dateOf(reading: Reading, attributed: Attributed): string | null {
  const { annotated, times } = reading
  const cue = attributed.cue.at(-1)
  if (!cue) return null
  const isFree = (time: Time): boolean =>
    time.date !== null &&
    (time.type === 'DATE' || time.type === 'TIME') &&
    !attributed.content.some((span) => contains(span, time))
  const near = timesIn(times, annotated.sentences[attributed.sentence]!).filter(isFree)
  const after = near.find((time) => time.start >= cue.end && time.start - cue.end < NEAR)
  return (after ?? near.find((time) => time.end <= cue.start))?.date ?? null
}

/** How many characters after its cue a time can still belong to it. */
const NEAR = 60

function marksOf(attributed: Attributed): Mark[] {
  const mark =
    (role: string) =>
    (span: Span): Mark => ({ start: span.start, end: span.end, role })
  return [
    ...attributed.source.map(mark('source')),
    ...attributed.cue.map(mark('cue')),
    ...attributed.content.map(mark('content')),
  ]
}

function statementOf(reading: Reading, attributed: Attributed): Statement | null {
  const { report } = reading.annotated
  const origin = named(reading, attributed)
  const speaker = origin.speaker && reading.actors.resolve(origin.speaker)[0]
  const evidence = attributed.content.map((span) => evidenceAt(report, span))
  if (!origin.speaker || !speaker || !isNonEmpty(evidence)) return null
  return {
    id: factId('statements', report.id, attributed.content[0]!, speaker),
    evidence,
    foundBy: [{ rule: `attribution/${attributed.rule}`, certainty: attributed.certainty, marks: marksOf(attributed) }],
    speaker,
    speakerText: textOf(reading, origin.speaker),
    via: viaOf(reading, attributed),
    mode: attributed.mode,
    cue: attributed.cue.map((span) => textOf(reading, span)).join(' … '),
    act: actOf(reading.annotated, attributed, reading.language),
    issues: issuesOf(contentTokens(reading.annotated, attributed), reading.language),
    addressee: (attributed.addressee && reading.actors.resolve(attributed.addressee)[0]) ?? null,
    date: dateOf(reading, attributed),
    occasion: null,
  }
}

export const statements: Extractor = {
  name: 'statements',
  extract: (reading) => ({
    statements: reading.attributions
      .filter((_, place) => isStated(reading, place))
      .map((attributed) => statementOf(reading, attributed))
      .filter((statement) => statement !== null),
  }),
}
