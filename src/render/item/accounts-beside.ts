/** A meeting's accounts side by side: a column each where there is room, else one under the other. */

import type { NegotiationRecord } from '../../model/findings.ts'
import type { Meeting } from '../../model/meeting.ts'
import { type Telling, tellings } from '../../reflect/accounts.ts'
import { lookup } from '../../reflect/lookup.ts'
import { inContext, marked } from '../in-context.ts'
import { oneLine } from '../printable.ts'
import { OUTCOME } from '../words.ts'
import { besideEachOther, hang, wrap } from '../wrap.ts'

/** A narrower column is hard to read. */
const NARROWEST_COLUMN = 26

/** As many passages as an account quotes; the evidence below has all of them. */
const MOST_QUOTED = 3

const RULE = ' │ '.length

export function accountsBeside(record: NegotiationRecord, meeting: Meeting, width: number): readonly string[] {
  const all = tellings(record, meeting)
  // Who announced a meeting tells nothing of how it went; the evidence below has those words too.
  const held = all.filter(({ status }) => status !== 'planned' && status !== 'postponed')
  const told = meeting.status === 'held' && held.length > 0 ? held : all
  const room = Math.floor((width - 2 - RULE * (told.length - 1)) / Math.max(1, told.length))
  if (told.length < 2 || room < NARROWEST_COLUMN) return told.flatMap((one) => stacked(record, one, width))
  const columns = told.map((one) => accountLines(record, one).flatMap((text) => wrap(text, room)))
  return besideEachOther(columns, room).map((line) => `  ${line}`)
}

const stacked = (record: NegotiationRecord, telling: Telling, width: number): readonly string[] => {
  const [teller, ...rest] = accountLines(record, telling)
  return [...hang('  ', teller!, width), ...rest.flatMap((text) => hang('    ', text, width))]
}

/** Who tells it, in which report, what came of it, and the words. */
function accountLines(
  record: NegotiationRecord,
  { by, report, outcome, status, evidence }: Telling,
): readonly string[] {
  const { report: find, nameOf } = lookup(record)
  const outlet = find(report)?.outlet ?? find(report)?.origin ?? report
  return [
    oneLine(by === null ? outlet : nameOf(by)),
    ...(by === null ? [] : [`source: ${oneLine(outlet)}`]),
    status === 'held' ? `outcome: ${OUTCOME[outcome]}` : status,
    ...evidence.slice(0, MOST_QUOTED).map((one) => marked(inContext(find(one.report)?.text ?? one.quote, one))),
    ...(evidence.length > MOST_QUOTED ? [`… and ${evidence.length - MOST_QUOTED} more, under Evidence`] : []),
  ]
}
