/** The section on claims that somebody denies. */
import type { Claim } from '../../model/claim.ts'
import { type Line, line, type Section, say } from '../lines.ts'
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

/** "Said by Japan, denied by Russia: “…”", or "Denied by Russia: “…”" where no report says who asserts it. */
function claimLine(context: Context, claim: Claim): Line {
  const { by, deniedBy, proposition, evidence } = claim
  const words = inItsWords(context, proposition, { evidence })
  const deniers = namesOf(context, deniedBy)
  const told =
    by.length === 0
      ? say`Denied by ${deniers}: ${words}`
      : say`Said by ${namesOf(context, by)}, denied by ${deniers}: ${words}`
  return line([...told, ...doubt(claim)], context.citing.cite(claim))
}
