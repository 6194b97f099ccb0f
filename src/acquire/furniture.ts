/** Marks the page parts of a text that are not the story, and hears what they tell about the report. */
import type { Furniture } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { type FurnitureRule, OVER_TEXT } from './furniture-rules.ts'
import { trimmed, type Unit } from './unit.ts'

/** What a page part tells about the report: `published`, `byline`, `credits`, `source`, `title`, `url`, as written. */
export type Told = Span & { readonly what: string; readonly value: string }

export type Marked = { readonly furniture: readonly Furniture[]; readonly told: readonly Told[] }

/** Says whether what a page part tells makes sense; a date line without a date is none. */
export type Sense = (what: string, value: string) => boolean

/** Longer units than these, in characters, are the story, whatever they match. */
const LONGEST_LINE = 300
const LONGEST_PARAGRAPH = 700
/** Links under a heading are short and end without a full stop. */
const LONGEST_LINK = 160
/** A unit that ends with a full stop and is no shorter is a paragraph of the story. */
const SHORTEST_STORY = 80
/** How much of a unit its rules look at, from its start or its end. */
const REACH = 300
/** How many units are the head or the tail of a text, and how far the head reaches at most. */
const EDGE = 12
const HEAD_ENDS = 4_000
/** No comment, script or gallery in a text is longer; what seems to be is an unclosed mark. */
const LONGEST_BETWEEN = 20_000
/** Readers' comments come after a story; what comes before this share of the text is one. */
const STORY_SHARE = 0.4

type Found = {
  readonly kind: Furniture['kind']
  readonly span: Span
  readonly told: readonly Told[]
  readonly weak: boolean
}

function toldBy(rule: FurnitureRule, match: RegExpExecArray, span: Span, sense: Sense): Told[] | null {
  if (!rule.tells) return []
  const told = Object.entries(match.groups ?? {}).flatMap(([what, value]) => {
    const words = value?.trim()
    return words && what !== 'kept' ? [{ ...span, what, value: words }] : []
  })
  return told.every(({ what, value }) => sense(what, value)) ? told : null
}

/** The longest units, in characters, that a rule of a scope can mark whole. */
const LIMITS: Readonly<Partial<Record<FurnitureRule['scope'], number>>> = {
  line: LONGEST_LINE,
  list: LONGEST_LINE,
  'to-end': LONGEST_LINE,
  opening: LONGEST_PARAGRAPH,
  closing: LONGEST_PARAGRAPH,
}

/** A longer paragraph, or one in which somebody speaks, is the story, and only what closes it is not. */
const LONGEST_CAPTION = 450
const SPOKEN = /[,.!?]["”]/

/** What a match in a unit marks. */
function spanOf({ scope }: FurnitureRule, unit: Unit, match: RegExpExecArray): Span {
  if (scope === 'start') return { start: unit.start, end: unit.start + match[0].length }
  const isStory = unit.text.length > LONGEST_CAPTION || SPOKEN.test(unit.text)
  return scope === 'closing' && isStory ? { start: unit.end - match[0].length, end: unit.end } : unit
}

function inUnit(rule: FurnitureRule, unit: Unit, sense: Sense): Found | null {
  const { text } = unit
  if (text.length > (LIMITS[rule.scope] ?? Number.POSITIVE_INFINITY) || !text.includes(rule.needs)) return null
  const looked = text.length <= REACH ? text : rule.scope === 'closing' ? text.slice(-REACH) : text.slice(0, REACH)
  const match = rule.regex.exec(looked)
  if (!match || match[0] === '') return null
  const span = spanOf(rule, unit, match)
  const told = toldBy(rule, match, span, sense)
  return told && { kind: rule.kind, span, told, weak: false }
}

const atHead = (units: readonly Unit[], i: number): boolean => i < EDGE && units[i]!.start < HEAD_ENDS

const applies = (rule: FurnitureRule, units: readonly Unit[], i: number): boolean =>
  rule.where === 'anywhere' || (rule.where === 'head' ? atHead(units, i) : i >= units.length - EDGE)

const isLink = (text: string): boolean => text.length <= LONGEST_LINK && !/[.!?]["”’]?$/.test(text)

const isStory = ({ text }: Unit): boolean => text.length >= SHORTEST_STORY && !isLink(text)

/** Up to which unit what a heading begins goes on: links, or all to the end where a story came before. */
function reachOf(scope: FurnitureRule['scope'], units: readonly Unit[], i: number): number {
  let next = i + 1
  if (scope === 'list') while (next < units.length && isLink(units[next]!.text)) next++
  const late = units[i]!.start >= units.at(-1)!.end * STORY_SHARE
  return scope === 'to-end' && late ? units.length : next
}

function inUnits(rules: readonly FurnitureRule[], units: readonly Unit[], sense: Sense): Found[] {
  const found: Found[] = []
  /** Units before this one are covered by a heading already. */
  let covered = 0
  /** Under a heading before the story stands the headline, not a list of links. */
  let begun = false
  for (const [i, unit] of units.entries()) {
    // No rule is about a single letter, and a hostile text may have millions of such lines.
    for (const rule of unit.text.length > 1 ? rules : []) {
      const one = applies(rule, units, i) ? inUnit(rule, unit, sense) : null
      if (!one) continue
      found.push(one)
      const headed = (rule.scope === 'list' || rule.scope === 'to-end') && begun && i >= covered
      const reach = headed ? reachOf(rule.scope, units, i) : 0
      for (let at = Math.max(i + 1, covered); at < reach; at++)
        found.push({ kind: rule.kind, span: units[at]!, told: [], weak: true })
      covered = Math.max(covered, reach)
      if (rule.scope !== 'start') break
    }
    begun ||= isStory(unit)
  }
  return found
}

/** The match less the words it keeps: a link's label stays in the story. */
function withoutKept(match: RegExpExecArray): Span[] {
  const whole = { start: match.index, end: match.index + match[0].length }
  const kept = match.indices?.groups?.['kept']
  if (!kept) return [whole]
  return [
    { start: whole.start, end: kept[0] },
    { start: kept[1], end: whole.end },
  ]
}

function* inlineMatches(rule: FurnitureRule, text: string): Generator<Found> {
  for (const match of text.matchAll(rule.regex))
    for (const span of withoutKept(match as RegExpExecArray)) yield { kind: rule.kind, span, told: [], weak: false }
}

function* betweenMatches(rule: FurnitureRule, text: string): Generator<Found> {
  const folded = rule.needs === '' ? text.toLowerCase() : text
  // Lower case of a few letters is longer than the letter; offsets would be off.
  const where = folded.length === text.length ? folded : text
  for (let at = where.indexOf(rule.open); at >= 0; ) {
    const close = where.indexOf(rule.close, at + rule.open.length)
    if (close < 0) return
    const end = close + rule.close.length
    if (end - at <= LONGEST_BETWEEN) yield { kind: rule.kind, span: { start: at, end }, told: [], weak: false }
    at = where.indexOf(rule.open, end - at <= LONGEST_BETWEEN ? end : at + rule.open.length)
  }
}

/** From each match to the next match of `until`, or to the end. */
function* sectionMatches(rule: FurnitureRule, text: string): Generator<Found> {
  let reached = 0
  for (const match of text.matchAll(rule.regex)) {
    if (match.index < reached) continue
    if (rule.until) rule.until.lastIndex = match.index + match[0].length
    reached = rule.until?.exec(text)?.index ?? text.length
    yield { kind: rule.kind, span: { start: match.index, end: reached }, told: [], weak: false }
  }
}

const rank = ({ kind, weak }: { readonly kind: Furniture['kind']; readonly weak: boolean }): number =>
  kind === 'markup' ? 2 : weak ? 1 : 0

/** Sorted and apart: of two parts from the same place on the surer and longer one stays whole. */
function settle(text: string, found: readonly Found[]): Furniture[] {
  const spans = found
    .map(({ kind, span, weak }) => ({ kind, weak, ...trimmed(text, span) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end)
  const settled: Furniture[] = []
  for (const { kind, start, end } of spans) {
    const last = settled.at(-1)
    const from = Math.max(start, last?.end ?? 0)
    if (from >= end) continue
    const part = trimmed(text, { start: from, end })
    if (part.end > part.start) settled.push({ kind, ...part })
  }
  return settled
}

function overText(rule: FurnitureRule, text: string): Iterable<Found> {
  if (!text.includes(rule.needs) || rule.unless?.test(text)) return []
  if (rule.scope === 'inline') return inlineMatches(rule, text)
  return rule.scope === 'between' ? betweenMatches(rule, text) : sectionMatches(rule, text)
}

export type Text = { readonly text: string; readonly units: readonly Unit[] }

/** Marks the furniture of a text by rules, together with what was `known` before. */
export function markFurniture(
  { text, units }: Text,
  rules: readonly FurnitureRule[],
  sense: Sense,
  known: readonly Furniture[],
): Marked {
  const found: Found[] = known.map(({ kind, start, end }) => ({ kind, span: { start, end }, told: [], weak: false }))
  const ordered = [...rules].sort((a, b) => order(a) - order(b))
  for (const rule of ordered) if (OVER_TEXT.has(rule.scope)) for (const one of overText(rule, text)) found.push(one)
  const overUnits = ordered.filter(({ scope }) => !OVER_TEXT.has(scope))
  for (const one of inUnits(overUnits, units, sense)) found.push(one)
  return { furniture: settle(text, found), told: found.flatMap(({ told }) => told).sort((a, b) => a.start - b.start) }
}

/** What begins a list or a section is more than a line or a heading. */
const order = ({ scope }: FurnitureRule): number =>
  scope === 'list' || scope === 'to-end' || scope === 'section' ? 0 : 1
