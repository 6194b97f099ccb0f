/** Texts of one kind are one where their names and dates agree, or their dates, places and numbers of points. */

import { datesMeet, dayNumber, openDays, type PartialDate } from '../../model/date.ts'
import type { Instrument, InstrumentStatus } from '../../model/instrument.ts'
import type { NonEmpty } from '../../model/span.ts'
import { pairsToCompare } from '../blocks.ts'
import { chosen, type Vote } from '../choose.ts'
import { clusters } from '../clusters.ts'
import { type CompareNames, SURELY_SAME } from '../compare-names.ts'
import { type Pass, type ReportIndex, reportIndex } from '../draft.ts'
import { alike, nodeIds, uniteFacts } from '../facts.ts'
import { fold, foldedWords, isDescription, samePlace, sharedWords, tellingWords } from '../fold.ts'
import { type Judged, judged } from '../judgement.ts'
import { isSure, mergedFound, unionOf } from '../merge.ts'

const NAME = 'same-instrument'

/** "The draft treaty" is no name: the same words mean the same text for about so long. */
const SAME_TALK_DAYS = 14

function keysOf(instrument: Instrument): string[] {
  const year = instrument.date?.slice(0, 4) ?? ''
  const place = instrument.place === null ? [] : foldedWords(instrument.place).map((word) => `in ${word} ${year}`)
  return [...tellingWords(instrument.name), fold(instrument.name), ...place]
}

/** What makes instruments one without looking further; an undated description is only of its day. */
function termsOf(instrument: Instrument, index: ReportIndex): unknown {
  const { id, kind, name, date, place, points } = instrument
  const told = index.published(instrument.evidence[0].report)?.from ?? id
  return [kind, fold(name), date, place && fold(place), points, isDescription(name) && date === null ? told : null]
}

/** What both give, if it agrees; null where one does not say. */
const agree = <T>(a: T | null, b: T | null, same: (a: T, b: T) => boolean): boolean | null =>
  a === null || b === null ? null : same(a, b)

/** "The ceasefire" told within days by two reports that name neither parties nor date. */
function sameTalk(a: Instrument, b: Instrument, index: ReportIndex): boolean {
  const [first, second] = [a, b].map((one) => index.published(one.evidence[0].report)?.from)
  return first !== undefined && second !== undefined && Math.abs(dayNumber(first) - dayNumber(second)) <= SAME_TALK_DAYS
}

/** How much of the shorter name's words must be in the other where a number or the day agrees. */
const SAME_NAME = 0.6

/** Numbers of resolutions, not years or points. */
const numbersIn = ({ name }: Instrument): readonly string[] =>
  (name.match(/\d{3,}/g) ?? []).filter((number) => !/^(?:19|20)\d\d$/.test(number))

const sameNumber = (a: Instrument, b: Instrument): boolean =>
  numbersIn(a).some((number) => numbersIn(b).includes(number))

function reasons(
  a: Instrument,
  b: Instrument,
  compareNames: CompareNames,
  index: ReportIndex,
): readonly string[] | null {
  if (a.kind !== b.kind) return null
  const date = agree(a.date, b.date, datesMeet)
  const place = agree(a.place, b.place, samePlace)
  const points = agree(a.points, b.points, (x, y) => x === y)
  if (date === false || points === false) return null
  const called = compareNames(a.name, b.name, 'instrument') >= SURELY_SAME
  const unnamed = isDescription(a.name) || isDescription(b.name)
  if (called && !unnamed && place !== false) return [`both are called ${a.name}`]
  if (called && unnamed && (date || sameTalk(a, b, index))) return [`both are called ${a.name} at about the same time`]
  const about = sharedWords(tellingWords(a.name), tellingWords(b.name)).ofShorter
  if (place !== false && about >= SAME_NAME && sameNumber(a, b)) return [`both are number ${numbersIn(a).join(', ')}`]
  const sameDay = date && [a.date, b.date].every((one) => openDays(one!) === 1)
  if (sameDay && place !== false && about >= SAME_NAME) return [`both are of ${a.date} and called much the same`]
  const precise = [a.date, b.date].every((one) => one !== null && openDays(one) <= 31)
  if (date && place && (precise || points)) return [`both are of ${a.date} and ${a.place}`]
  return null
}

const STATUSES: readonly InstrumentStatus[] = ['proposed', 'signed', 'in-force', 'disputed', 'violated', 'lapsed']

/** A text that one report says was signed and another disputed is disputed: what comes later in its life. */
const furthest = (instruments: readonly Instrument[]): InstrumentStatus | null =>
  STATUSES.findLast((status) => instruments.some((one) => one.status === status)) ?? null

function merged(instruments: NonEmpty<Instrument>, index: ReportIndex): Instrument {
  if (instruments.length === 1) return instruments[0]
  const votes = <T extends string | number>(
    value: (one: Instrument) => T | null,
    open?: (value: T) => number,
  ): readonly Vote<T>[] =>
    instruments.flatMap((one) => {
      const given = value(one)
      if (given === null) return []
      const origin = index.origin(one.evidence[0].report)
      return [{ value: given, text: String(given), sure: isSure(one), origin, ...(open && { open: open(given) }) }]
    })
  const proper = votes((one) => (isDescription(one.name) ? null : one.name))
  return {
    ...instruments[0],
    ...mergedFound(instruments, index),
    name: chosen(proper) ?? chosen(votes((one) => one.name))!,
    date: chosen(votes<PartialDate>((one) => one.date, openDays)),
    place: chosen(votes((one) => one.place)),
    signatories: unionOf(instruments.map((one) => one.signatories)),
    endorsers: unionOf(instruments.map((one) => one.endorsers)),
    points: chosen(votes((one) => one.points)),
    provisions: unionOf(instruments.map((one) => one.provisions)),
    status: furthest(instruments),
  }
}

export const sameInstrument: Pass = {
  name: NAME,
  apply: (draft, { compareNames }) => {
    const index = reportIndex(draft.reports)
    const instruments = alike(draft.findings.instruments, (one) => termsOf(one, index))
    const known = new Map(instruments.map(({ id, first }) => [id, first]))
    const found = clusters(known.keys())
    const judgements: Judged[] = []
    for (const [a, b] of pairsToCompare(instruments.map(({ id, first }) => ({ id, keys: keysOf(first) })))) {
      if (found.of(a) === found.of(b)) continue
      const because = reasons(known.get(a)!, known.get(b)!, compareNames, index)
      if (because === null) continue
      const points = new Set(
        [...found.members(a), ...found.members(b)].map((id) => known.get(id)!.points).filter((one) => one !== null),
      )
      if (points.size < 2) found.unite(a, b)
      judgements.push(judged({ pass: NAME, a, b, verdict: points.size < 2 ? 'same' : 'different', because }))
    }
    const nodes = nodeIds(instruments)
    const united = uniteFacts(draft, 'instruments', ({ id }) => found.of(nodes.get(id)!), merged)
    return { ...united, judgements: [...draft.judgements, ...judgements] }
  },
}
