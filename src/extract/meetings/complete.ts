/** Fills in who met where a sentence leaves it to the rest of the report: “further talks are planned for May”. */
import type { Reading } from '../reading.ts'
import type { Occasion } from './join.ts'
import { addParts, isVague, mentionsIn, partiesAmong } from './parties.ts'

const partiesOf = (reading: Reading, occasion: Occasion): readonly string[] =>
  partiesAmong(reading, occasion.parts).filter((id) => occasion.parts.get(id) === 'party')

/** The two parties named or spoken for most often in the report; once is enough where there are no others. */
function mentionedMost(reading: Reading): readonly string[] {
  const { actors, language } = reading
  const isParty = (id: string): boolean => {
    const { kind, name } = actors.actor(id)
    return (
      kind !== 'person' &&
      /\p{Lu}/u.test(name) &&
      !isVague(reading, id) &&
      !language.lexicon('outlet').has(name) &&
      !language.lexicon('agency').has(name)
    )
  }
  const counts = new Map<string, number>()
  for (const mention of actors.mentions)
    for (const id of mention.actors) {
      const party = actors.partyOf(id) ?? id
      if (isParty(party)) counts.set(party, (counts.get(party) ?? 0) + 1)
    }
  const often = counts.size === 2 ? [...counts] : [...counts].filter(([, count]) => count > 1)
  const [first, second] = often.sort((a, b) => b[1] - a[1])
  return first && second ? [first[0], second[0]] : []
}

/** Whom the headline names: “Joint statement of A, B and C”, “A and B resume talks”. */
export function partiesOfTitle(reading: Reading): readonly string[] {
  const { title, text } = reading.annotated.report
  const start = title === null ? -1 : text.indexOf(title.trim())
  if (start < 0 || title === null) return []
  const ids = mentionsIn(reading, { start, end: start + title.length })
    .flatMap((mention) => mention.actors)
    .map((id) => reading.actors.partyOf(id) ?? id)
  return [...new Set(ids)].filter((id) => reading.actors.actor(id).kind !== 'person' && !isVague(reading, id))
}

/** The parties that the report’s talks are between: those of its main meeting, else of the first meeting that has two. */
function usualParties(reading: Reading, occasions: readonly Occasion[], main: Occasion | null): readonly string[] {
  for (const occasion of main ? [main, ...occasions] : occasions) {
    if (occasion.setting === 'phone') continue
    const parties = partiesOf(reading, occasion)
    if (parties.length > 1) return parties
  }
  const titled = partiesOfTitle(reading)
  return titled.length > 1 ? titled : mentionedMost(reading)
}

/** The parties of the meeting told nearest before an occasion. */
function partiesBefore(reading: Reading, occasions: readonly Occasion[], occasion: Occasion): readonly string[] {
  const start = occasion.tellings[0]!.span.start
  const before = occasions
    .flatMap((other) =>
      other === occasion || other.status !== 'held' || other.setting === 'phone'
        ? []
        : other.tellings.map((telling) => ({ other, at: telling.span.start })),
    )
    .filter(({ at }) => at < start)
    .sort((a, b) => b.at - a.at)
  for (const { other } of before) {
    const parties = partiesOf(reading, other)
    if (parties.length > 1) return parties
  }
  return []
}

export function completeParties(reading: Reading, occasions: readonly Occasion[], main: Occasion | null): void {
  const usual = usualParties(reading, occasions, main)
  for (const occasion of occasions) {
    const parties = partiesOf(reading, occasion).filter((id) => !isVague(reading, id))
    if (parties.length > 1) continue
    const before = partiesBefore(reading, occasions, occasion)
    const others = before.length > 1 ? before : usual
    if (!parties.every((id) => others.includes(id))) continue
    const isGeneral = occasion.tellings.some(({ rule }) => rule !== 'meeting/verb' && rule !== 'meeting/visit')
    if (isGeneral || parties.length === 0) addParts(occasion.parts, reading, others, 'party')
  }
}

/** A meeting with neither place, date nor two parties is only talk of talks; one with nobody in it is nobody’s. */
export function isKnown(reading: Reading, occasion: Occasion): boolean {
  const parties = partiesAmong(reading, occasion.parts).length
  if (parties > 1) return true
  return occasion.when !== null || occasion.place !== null
    ? parties > 0 || (occasion.when !== null && occasion.place !== null)
    : false
}
