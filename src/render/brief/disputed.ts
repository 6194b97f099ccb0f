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

function claimLine(context: Context, claim: Claim): Line {
  const by = claim.by.length > 0 ? namesOf(context, claim.by) : null
  const verb = claim.by.length > 1 ? 'say' : 'says'
  const asserted = by ? say`${by} ${own(verb)}` : [own('It is said')]
  const deny = claim.deniedBy.length > 1 ? 'deny' : 'denies'
  return line(
    say`${asserted}: ${inItsWords(context, claim.proposition, claim.evidence)}; ${namesOf(context, claim.deniedBy)} ${own(deny)} it${doubt(claim)}`,
    context.citing.cite(claim),
  )
}
