/** The section on claims that somebody denies. */
import type { Claim } from '../../model/claim.ts'
import { type Line, line, own, type Section, say } from '../lines.ts'
import { atMost, type Context, doubt, inItsWords, namesOf } from './context.ts'

const MOST = 8

export function disputedSection(context: Context): Section | null {
  const { disputed } = context.standing
  if (disputed.length === 0) return null
  const lines = atMost(MOST, disputed, (claim) => claimLine(context, claim), 'rapporteur claims')
  return {
    heading: 'Disputed',
    groups: [{ heading: [], lines }],
  }
}

/** "Japan says: “…”; Russia denies it", or "Denied by Russia: “…”" where no report says who asserts it. */
function claimLine(context: Context, claim: Claim): Line {
  const { by, deniedBy, proposition, evidence } = claim
  const words = inItsWords(context, proposition, { evidence })
  const deniers = namesOf(context, deniedBy)
  const told =
    by.length === 0
      ? say`Denied by ${deniers}: ${words}`
      : say`${namesOf(context, by)} ${own(by.length > 1 ? 'say' : 'says')}: ${words}; ${deniers} ${own(deniedBy.length > 1 ? 'deny it' : 'denies it')}`
  return line([...told, ...doubt(claim)], context.citing.cite(claim))
}
