/** What a report tells of a meeting, as far as it tells one meeting from another; reports that tell the same share one. */

import type { Level, Meeting, Setting } from '../model/meeting.ts'
import type { ReportIndex } from './draft.ts'
import { fold, foldedWords } from './fold.ts'
import type { Sides } from './sides.ts'
import { openDays, slackOf, type Window, windowOf } from './window.ts'

export type Telling = {
  /** The smallest id of its meetings. */
  readonly id: string
  readonly meetings: readonly Meeting[]
  readonly reports: ReadonlySet<string>
  readonly window: Window | null
  /** Known to the day, or to the days of one round. */
  readonly exact: boolean
  /** For something told beforehand: by how many days it may come otherwise. */
  readonly slack: number
  readonly ahead: boolean
  /** Its words, folded. */
  readonly place: readonly string[] | null
  readonly setting: Setting
  readonly level: Level | null
  readonly sides: ReadonlySet<string>
  /** Who is named, for each side. */
  readonly people: ReadonlyMap<string, ReadonlySet<string>>
  /** The day it was first told, and last; null where no report is dated. */
  readonly told: Window | null
}

/** A round longer than this is a period in which there were meetings. */
const LONGEST_ROUND = 10
/** An undated meeting is told within about so many days of when it was, before or after. */
const NEWS_DAYS = 14

function toldIn(reports: Iterable<string>, index: ReportIndex): Window | null {
  let told: Window | null = null
  for (const report of reports) {
    const days = index.days(report)
    if (days) told = told ? { from: Math.min(told.from, days.from), to: Math.max(told.to, days.to) } : days
  }
  return told
}

const isAhead = (meeting: Meeting): boolean => meeting.status !== 'held'

function isExact(meeting: Meeting, window: Window | null): boolean {
  const days = [meeting.start, meeting.end].every(
    (date) => date === null || /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(date),
  )
  return window !== null && days && openDays(window) <= LONGEST_ROUND
}

/** When an undated meeting was, roughly: about the time it is told. */
function aboutThen(meeting: Meeting, told: Window | null): Window | null {
  if (!told) return null
  return isAhead(meeting) ? { from: told.from, to: told.to + NEWS_DAYS } : { from: told.from - NEWS_DAYS, to: told.to }
}

/** What two tellings must have in common to be one without looking further. */
function sketch(meeting: Meeting, told: Window | null): string {
  const { start, end, place, setting, level, participants } = meeting
  const when = start === null && end === null ? [told?.from, told?.to] : [start, end]
  const who = participants.map(({ actor }) => actor).sort()
  return [...when, place === null ? '-' : fold(place), setting, level, isAhead(meeting), ...who].join('\n')
}

/** Tellings by id. Undated meetings of undated reports, and what one report tells apart, stay apart. */
export function tellingsOf(meetings: readonly Meeting[], sides: Sides, index: ReportIndex): readonly Telling[] {
  const groups = new Map<string, Meeting[]>()
  for (const meeting of meetings) {
    const told = toldIn(
      meeting.evidence.map((one) => one.report),
      index,
    )
    const vague = told === null && meeting.start === null && meeting.end === null
    const key = vague ? meeting.id : sketch(meeting, told)
    const group = groups.get(key)
    if (group) group.push(meeting)
    else groups.set(key, [meeting])
  }
  return [...groups.values()].map((group) => telling(group, sides, index)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function telling(group: readonly Meeting[], sides: Sides, index: ReportIndex): Telling {
  const first = group[0]!
  const reports = new Set(group.flatMap((meeting) => meeting.evidence.map((one) => one.report)))
  const told = toldIn(reports, index)
  const dated = windowOf(first.start, first.end)
  const actors = first.participants.map(({ actor }) => actor)
  const ahead = isAhead(first)
  return {
    id: group.map((meeting) => meeting.id).sort()[0]!,
    meetings: group,
    reports,
    window: dated ?? aboutThen(first, told),
    exact: isExact(first, dated),
    slack: ahead && dated ? slackOf(first.start ?? first.end, dated, told?.from ?? null) : 0,
    ahead,
    place: first.place === null ? null : foldedWords(first.place),
    setting: first.setting,
    level: first.level,
    sides: partiesOf(actors, sides),
    people: peopleBySide(actors, sides),
    told,
  }
}

/** The states and bodies that took part; where there are not two of them, also people of whom nobody says for whom they speak. */
function partiesOf(actors: readonly string[], sides: Sides): ReadonlySet<string> {
  const all = sides.all(actors)
  const bodies = new Set([...all].filter((side) => !sides.isPerson(side)))
  return bodies.size >= 2 ? bodies : all
}

function peopleBySide(actors: readonly string[], sides: Sides): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>()
  for (const actor of actors.filter(sides.isPerson)) {
    const side = sides.of(actor)
    people.set(side, (people.get(side) ?? new Set()).add(actor))
  }
  return people
}
