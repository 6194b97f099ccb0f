/** The section on claims that somebody denies. */
import type { Claim } from '../../model/claim.ts'
import { type Line, line, own, type Section, say } from '../lines.ts'
import { atMost, type Context, doubt, inItsWords, namesOf } from './context.ts'

const MOST = 8

export function disputedSection(context: Context): Section | null {
  const { disputed } = context.standing
  if (disputed.length === 0) return null
  const lines = atMost(MOST, disputed, (claim) => claimLine(context, claim), 'rapporteur export --format json')
  return {
    heading: 'Disputed',
    groups: [{ heading: [], lines }],
  }
}

/** "Japan says: “…”; Russia denies it". */
function claimLine(context: Context, claim: Claim): Line {
  const { by, deniedBy, proposition, evidence } = claim
  const says = by.length > 1 ? ' say' : ' says'
  const asserted = by.length > 0 ? [...namesOf(context, by), own(says)] : [own('It is said')]
  const denied = [...namesOf(context, deniedBy), own(deniedBy.length > 1 ? ' deny it' : ' denies it')]
  const words = inItsWords(context, proposition, evidence)
  return line(say`${asserted}: ${words}; ${denied}${doubt(claim)}`, context.citing.cite(claim))
}
