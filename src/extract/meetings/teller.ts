/** Who says what stands in a stretch of text. */
import { contains, type Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'

/** The actor who says it; null where the text names none; undefined where it is the narrator's own. */
export function speakerOf({ attributions, actors }: Reading, span: Span): string | null | undefined {
  const said = attributions.findLast(({ content }) => content.some((part) => contains(part, span)))
  if (!said) return undefined
  let source = said
  for (let i = 0; i < 5 && !source.speaker && source.continues !== null; i++)
    source = attributions[source.continues] ?? source
  return (source.speaker && actors.resolve(source.speaker)[0]) ?? null
}

/** Whether it is only hoped, wanted or believed. */
export const isOnlyThought = ({ attributions }: Reading, span: Span): boolean =>
  attributions.findLast(({ content }) => content.some((part) => contains(part, span)))?.voiced === false

/** Whether it is said to be untrue: “denied that he had met”, “did not say that they would meet”. */
export function isDenied({ attributions }: Reading, span: Span): boolean {
  const said = attributions.findLast(({ content }) => content.some((part) => contains(part, span)))
  return said !== undefined && (said.negated || said.act === 'deny')
}

/** The party of who says it; null for the narrator, and where nobody is named. */
export function tellerOf(reading: Reading, span: Span): string | null {
  const id = speakerOf(reading, span)
  return id === null || id === undefined ? null : (reading.actors.partyOf(id) ?? id)
}
