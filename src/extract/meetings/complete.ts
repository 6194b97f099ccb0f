/** Fills in who met where a sentence leaves it to the rest of the report: “further talks are planned for May”. */
import type { Reading } from '../reading.ts'
import type { Occasion } from './join.ts'
import { addParts, partiesAmong } from './parties.ts'

const partiesOf = (reading: Reading, occasion: Occasion): readonly string[] =>
  partiesAmong(reading, occasion.parts).filter((id) => occasion.parts.get(id) === 'party')

/** How often each party is named or spoken for in the report. */
function mentionedMost(reading: Reading): readonly string[] {
  const { actors } = reading
  const counts = new Map<string, number>()
  for (const mention of actors.mentions)
    for (const id of mention.actors) {
      const party = actors.partyOf(id) ?? id
      if (actors.actor(party).kind !== 'person') counts.set(party, (counts.get(party) ?? 0) + 1)
    }
  const [first, second] = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1])
  return first && second ? [first[0], second[0]] : []
}

/** The parties that the report’s talks are between: those of its main meeting, else of the first meeting that has two. */
function usualParties(reading: Reading, occasions: readonly Occasion[], main: Occasion | null): readonly string[] {
  for (const occasion of main ? [main, ...occasions] : occasions) {
    const parties = partiesOf(reading, occasion)
    if (parties.length > 1) return parties
  }
  return mentionedMost(reading)
}

export function completeParties(reading: Reading, occasions: readonly Occasion[], main: Occasion | null): void {
  const usual = usualParties(reading, occasions, main)
  for (const occasion of occasions) {
    const parties = partiesOf(reading, occasion)
    if (parties.length > 1 || !parties.every((id) => usual.includes(id))) continue
    const isGeneral = occasion.tellings.some(({ rule }) => rule === 'meeting/noun' || rule === 'meeting/signing')
    if (isGeneral || parties.length === 0) addParts(occasion.parts, reading, usual, 'party')
  }
}
