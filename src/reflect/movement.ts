/** How each party moved on each issue: its positions in time, each step typed, with the two positions that show it. */
import type { PartialDate } from '../model/date.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import type { Issue } from '../model/issue.ts'
import { byText } from '../model/order.ts'
import type { Position, Stance } from '../model/position.ts'
import { inTimeOrder, surelyBefore } from './chronology.ts'
import { isDoubtful } from './corroboration.ts'
import { isSameMatter, isTouching, type Matter, matterOf } from './likeness.ts'
import { lookup } from './lookup.ts'

export type StepKind = 'first-stated' | 'repeated' | 'softened' | 'hardened' | 'conditioned' | 'reversed' | 'dropped'

export type Step = {
  readonly kind: StepKind
  readonly date: PartialDate
  /** The position taken: the party's own words before the reporter's. */
  readonly position: Position
  /** Other positions of the same date that say the same. */
  readonly alsoTold: readonly Position[]
  /** The earlier position it is compared with, or that came before it; null where the party had said nothing before. */
  readonly before: Position | null
}

export type Movement = {
  /** The actor id of the party. */
  readonly party: string
  readonly issue: Issue
  /** By date. */
  readonly steps: readonly Step[]
  /** Positions that cannot be placed in time, and so show no movement. */
  readonly undated: readonly Position[]
  /** Where another party says that it stands. Never a step: nobody is moved by an opponent's words. */
  readonly toldByOthers: readonly Position[]
}

/** Whether a step changes where the party stands, rather than stating or repeating it. */
export const isMove = ({ kind }: Step): boolean => kind !== 'first-stated' && kind !== 'repeated'

/** From a stance to another, in words that touch. What is not here says nothing about direction: first stated. */
const TURNS: Readonly<Record<Stance, Partial<Record<Stance, StepKind>>>> = {
  rejects: { conditions: 'softened', offers: 'softened', accepts: 'softened' },
  demands: { conditions: 'softened', offers: 'softened', accepts: 'softened' },
  conditions: { offers: 'softened', accepts: 'softened', demands: 'hardened', rejects: 'hardened' },
  offers: { conditions: 'conditioned', demands: 'hardened', rejects: 'hardened' },
  accepts: { conditions: 'conditioned', demands: 'hardened', rejects: 'hardened' },
}

/** The same where both propositions are of one matter: only then is a yes turned into a no, or a demand dropped. */
const TURNS_ON_ONE_MATTER: Readonly<Record<Stance, Partial<Record<Stance, StepKind>>>> = {
  rejects: { offers: 'reversed', accepts: 'reversed', demands: 'reversed' },
  demands: { rejects: 'dropped' },
  conditions: {},
  offers: { rejects: 'reversed', accepts: 'repeated' },
  accepts: { offers: 'repeated', rejects: 'reversed' },
}

/** What a party holds is compared with as many of its latest wordings as this. */
const REMEMBERED = 12

const known = new WeakMap<NegotiationRecord, readonly Movement[]>()

/** All movements of the record, by party (its name) and issue. Worked out once per record. */
export function movements(record: NegotiationRecord): readonly Movement[] {
  const before = known.get(record)
  if (before) return before
  const found = allMovements(record)
  known.set(record, found)
  return found
}

function allMovements(record: NegotiationRecord): readonly Movement[] {
  const { partyOf, nameOf } = lookup(record)
  const groups = new Map<string, Position[]>()
  for (const position of record.positions) {
    const key = `${partyOf(position.actor)}\n${position.issue}`
    const group = groups.get(key)
    if (group) group.push(position)
    else groups.set(key, [position])
  }
  return [...groups.values()]
    .map((group) => movementOf(partyOf(group[0]!.actor), group))
    .toSorted(
      (a, b) => byText(nameOf(a.party), nameOf(b.party)) || byText(a.party, b.party) || byText(a.issue, b.issue),
    )
}

function movementOf(party: string, positions: readonly Position[]): Movement {
  const byOther = (one: Position): boolean => one.reportedBy !== null && one.reportedBy !== 'narrator'
  const told = inTimeOrder(positions, { date: ({ date }) => date, id: weightKey })
  const own = told.filter((one) => !byOther(one))
  return {
    party,
    issue: positions[0]!.issue,
    steps: stepsThrough(own.filter(({ date }) => date !== null)),
    undated: own.filter(({ date }) => date === null),
    toldByOthers: told.filter(byOther),
  }
}

/** On one date own words come first, then what is surely read. */
const weightKey = (one: Position): string => `${one.reportedBy === null ? 0 : 1}${isDoubtful(one) ? 1 : 0} ${one.id}`

/** Positions of one date that say the same, the weightiest in front. */
type Stand = { readonly positions: [Position, ...Position[]]; readonly matter: Matter }

function stepsThrough(positions: readonly Position[]): readonly Step[] {
  const past: Past[] = []
  for (const { positions: told, matter } of stands(positions)) {
    const [position, ...alsoTold] = told
    const date = position.date!
    // A doubtful reading in between does not move what was surely said before and after it.
    const mayCompare = ({ step }: Past): boolean => isDoubtful(position) || !isDoubtful(step.position)
    const earlier = takeLast(past, REMEMBERED, (one) => surelyBefore(one.step.date, date) && mayCompare(one))
    const sameMatter = earlier.findLast((one) => isSameMatter(one.matter, matter))?.step.position
    const turned = sameMatter
      ? { kind: turn(sameMatter, position), before: sameMatter }
      : turnOnIssue(earlier, { position, matter })
    past.push({ step: { ...turned, date, position, alsoTold }, matter })
  }
  return past.map(({ step }) => step)
}

function stands(positions: readonly Position[]): Stand[] {
  const found: Stand[] = []
  let sameDate: Stand[] = []
  for (const position of positions) {
    if (sameDate[0]?.positions[0].date !== position.date) sameDate = []
    const matter = matterOf(position.proposition)
    const same = sameDate.find((one) => one.positions[0].stance === position.stance && isSameMatter(one.matter, matter))
    if (same) {
      same.positions.push(position)
      continue
    }
    const stand: Stand = { positions: [position], matter }
    sameDate.push(stand)
    found.push(stand)
  }
  return found
}

/** The last `most` of those that fit, in their order. */
function takeLast<T>(list: readonly T[], most: number, fits: (one: T) => boolean): T[] {
  const taken: T[] = []
  for (let i = list.length - 1; i >= 0 && taken.length < most; i--) if (fits(list[i]!)) taken.push(list[i]!)
  return taken.reverse()
}

type Past = { readonly step: Step; readonly matter: Matter }

/** Where no earlier wording is surely of the same matter, the stance tells, as long as the wordings touch. */
function turnOnIssue(
  earlier: readonly Past[],
  { position, matter }: { readonly position: Position; readonly matter: Matter },
): Pick<Step, 'kind' | 'before'> {
  const touching = earlier.filter((one) => isTouching(one.matter, matter)).map(({ step }) => step)
  const last = touching.at(-1)
  if (!last) return { kind: 'first-stated', before: earlier.at(-1)?.step.position ?? null }
  const kinds = new Set(
    touching.filter(({ date }) => date === last.date).map((one) => issueTurn(one.position, position)),
  )
  // Where a party stood in two ways on one day, only a step away from both is one.
  return { kind: kinds.size === 1 ? [...kinds][0]! : 'first-stated', before: last.position }
}

const issueTurn = (from: Position, to: Position): StepKind => TURNS[from.stance][to.stance] ?? 'first-stated'

function turn(from: Position, to: Position): StepKind {
  if (from.stance === to.stance) return 'repeated'
  return TURNS_ON_ONE_MATTER[from.stance][to.stance] ?? issueTurn(from, to)
}

/**
 * The steps of the latest date: where the party stands now. More than one where it said several things that day.
 * What was surely read goes before what is doubtful, however late.
 */
export function latestSteps({ steps }: Movement): readonly Step[] {
  const sure = steps.filter(({ position }) => !isDoubtful(position))
  const weighty = sure.length > 0 ? sure : steps
  const last = weighty.at(-1)
  return last ? weighty.filter(({ date }) => date === last.date) : []
}
