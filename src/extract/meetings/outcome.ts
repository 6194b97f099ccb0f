/** What came of a meeting, and whether it goes on: what rules find in the sentences about it, with who says so. */

import type { ParsedSentence } from '../../annotate/annotate.ts'
import { datesMeet } from '../../model/date.ts'
import { evidenceAt } from '../../model/evidence.ts'
import type { Account, MeetingStatus, Outcome } from '../../model/meeting.ts'
import type { Span } from '../../model/span.ts'
import { spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { type Hit, ruleRunner } from '../rules.ts'
import { type Occasion, published, whole } from './join.ts'
import { moodOf } from './mood.ts'
import { tellerOf } from './teller.ts'
import type { Linked } from './tellings.ts'
import { timesIn } from './when.ts'

const rules = ruleRunner('meeting')

const isOnward = ({ rule }: Hit): boolean => rule.id.startsWith('meeting/continues/')

export type Judged = {
  readonly outcome: Outcome
  readonly continues: boolean
  readonly accounts: readonly Account[]
}

/** One rule's finding about one occasion. */
type Sign = {
  readonly value: Outcome
  readonly span: Span
  readonly sentence: ParsedSentence
  readonly weight: number
  readonly by: string | null
}

/** Failing and not reaching are told by verbs that did not succeed; all else must have happened. */
function isTold(reading: Reading, sentence: ParsedSentence, { rule, start, end }: Hit): boolean {
  if (isAwaited(reading, sentence, start)) return false
  const isNegative = rule.value === 'none' || rule.value === 'collapse'
  return sentence.clauses.every((clause) => {
    const { head } = sentence.chunks[clause.verb]!
    if (head < start || head >= end) return true
    const mood = moodOf(sentence, clause, reading.language)
    return mood === 'happened' || mood === 'open' || (mood === 'void' && isNegative && clause.marker === null)
  })
}

const AWAITED = new Set(['when', 'once', 'until', 'before', 'if', 'unless'])

/** “will be possible when both sides have agreed on a draft”: what comes after the “when” has not happened. */
function isAwaited(reading: Reading, sentence: ParsedSentence, start: number): boolean {
  const before = sentence.clauses.filter(({ verb }) => sentence.chunks[verb]!.first <= start)
  const marked = before.findLast(
    ({ marker }) => marker !== null && AWAITED.has(sentence.tokens[sentence.chunks[marker]!.first]!.lower),
  )
  const main = marked && before.findLast(({ verb, group }) => group.finite && verb < marked.first)
  return main !== undefined && moodOf(sentence, main, reading.language) !== 'happened'
}

/** The meeting a report is about: held, told most often, and near the report's day. */
export function mainOf(reading: Reading, occasions: readonly Occasion[]): Occasion | null {
  const day = published(reading)
  let best: Occasion | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const [i, occasion] of occasions.entries()) {
    if (occasion.status !== 'held') continue
    const near = !occasion.when || !day ? 0 : isNear(whole(occasion.when), day) ? 3 : -3
    const score = occasion.tellings.length + near + (i === 0 ? 1 : 0)
    if (score > most) [best, most] = [occasion, score]
  }
  return best
}

const isNear = (date: string, day: string): boolean => {
  const week = 8 * 86_400_000
  const from = new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - week).toISOString().slice(0, 10)
  return datesMeet(date, `${from}/${day.slice(0, 10)}`)
}

/** The occasion a hit is about: one told in the same sentence, the nearest; else the main one, unless the sentence has another date. */
function targetOf(
  reading: Reading,
  occasions: readonly Occasion[],
  main: Occasion | null,
  at: number,
  span: Span,
): { occasion: Occasion; isNear: boolean } | null {
  let best: Occasion | null = null
  let least = Number.POSITIVE_INFINITY
  for (const occasion of occasions)
    for (const telling of occasion.tellings) {
      if (telling.sentence !== at) continue
      const distance = Math.max(telling.span.start - span.end, span.start - telling.span.end, 0)
      if (distance < least) [best, least] = [occasion, distance]
    }
  if (best) return best.status === 'held' || best.status === 'cancelled' ? { occasion: best, isNear: true } : null
  if (!main) return null
  const sentence = reading.annotated.sentences[at]!
  const dates = timesIn(reading, sentence).filter((time) => time.date !== null && time.type !== 'DURATION')
  if (main.when && dates.some((time) => !datesMeet(time.date!, whole(main.when!)))) return null
  if (!main.when && dates.some((time) => published(reading) !== null && !isNear(time.date!, published(reading)!)))
    return null
  return { occasion: main, isNear: false }
}

const PRIORITY: readonly Outcome[] = ['agreement', 'collapse', 'none', 'progress', 'ongoing', 'unknown']

/** The outcome for which most speaks; between equals the more telling one. */
function heaviest(signs: readonly Sign[]): Outcome | null {
  const weights = new Map<Outcome, number>()
  for (const { value, weight } of signs) weights.set(value, (weights.get(value) ?? 0) + weight)
  let best: Outcome | null = null
  for (const value of PRIORITY) if ((weights.get(value) ?? 0) > (best ? weights.get(best)! : 0)) best = value
  return best
}

function accountsOf(reading: Reading, signs: readonly Sign[], status: MeetingStatus): readonly Account[] {
  const { report } = reading.annotated
  const byTeller = new Map<string | null, Sign[]>()
  for (const sign of signs) byTeller.set(sign.by, [...(byTeller.get(sign.by) ?? []), sign])
  return [...byTeller].map(([by, told]): Account => {
    const [first, ...rest] = told.map(({ span }) => evidenceAt(report, span))
    return { report: report.id, by, outcome: heaviest(told) ?? 'unknown', status, evidence: [first!, ...rest] }
  })
}

/** Judges all occasions of a report. */
export function judge(
  reading: Reading,
  occasions: readonly Occasion[],
  tellings: readonly Linked[],
): ReadonlyMap<Occasion, Judged> {
  const main = mainOf(reading, occasions)
  const signs = new Map<Occasion, Sign[]>(occasions.map((occasion) => [occasion, []]))
  const going = new Set<Occasion>()
  // “Further talks are planned”: those told of go on, also where nothing more is known of the next ones.
  if (main && tellings.some(({ telling }) => telling.order === 'next' && telling.mood === 'arranged')) going.add(main)
  if (occasions.length > 0)
    for (const [at, sentence] of reading.annotated.sentences.entries()) {
      const hits = rules(sentence, reading.language)
      if (hits.length === 0) continue
      const onwards = hits.filter(isOnward)
      for (const hit of onwards) {
        const target = targetOf(reading, occasions, main, at, spanOf(sentence, hit))
        if (target) going.add(target.occasion)
        else if (main) going.add(main)
      }
      for (const hit of hits) {
        if (
          isOnward(hit) ||
          !isTold(reading, sentence, hit) ||
          onwards.some((other) => other.start < hit.end && hit.start < other.end)
        )
          continue
        const span = spanOf(sentence, hit)
        const target = targetOf(reading, occasions, main, at, span)
        if (!target) continue
        const weight = (hit.rule.certainty === 'sure' ? 2 : 1) + (target.isNear ? 1 : 0)
        signs
          .get(target.occasion)!
          .push({ value: hit.rule.value as Outcome, span, sentence, weight, by: tellerOf(reading, span) })
      }
    }
  return new Map(
    occasions.map((occasion) => [occasion, judgeOne(reading, occasion, signs.get(occasion)!, going.has(occasion))]),
  )
}

function judgeOne(reading: Reading, occasion: Occasion, signs: readonly Sign[], continues: boolean): Judged {
  const status = occasion.status ?? 'held'
  const verb = occasion.tellings.find((telling) => telling.outcome !== null)?.outcome ?? null
  const told = heaviest(signs)
  const outcome = verb === 'collapse' ? verb : (told ?? verb ?? 'unknown')
  return {
    outcome: status === 'planned' || status === 'postponed' ? 'unknown' : outcome,
    continues,
    accounts: accountsOf(reading, signs, status),
  }
}
