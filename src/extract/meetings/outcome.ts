/** What came of a meeting, and whether it goes on: what rules find in the sentences about it, with who says so. */

import type { ParsedSentence } from '../../annotate/annotate.ts'
import { datesMeet, earliest, latest } from '../../model/date.ts'
import { evidenceAt } from '../../model/evidence.ts'
import type { Account, MeetingStatus, Outcome } from '../../model/meeting.ts'
import type { Span } from '../../model/span.ts'
import { spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { type Hit, ruleRunner } from '../rules.ts'
import { type Occasion, published, whole } from './join.ts'
import { isNews, mainOf } from './main.ts'
import { moodByPreposition, moodOf } from './mood.ts'
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
    // “The signing of an agreement” is only spoken of.
    if (clause.group.tense === 'gerund' && moodByPreposition(sentence, clause.verb) !== 'happened') return isNegative
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

/** What the signs of a report are judged against. */
type Case = { readonly reading: Reading; readonly occasions: readonly Occasion[]; readonly main: Occasion | null }

const hasOutcome = ({ status }: Occasion): boolean => status === 'held' || status === 'cancelled'

/** In characters: more than any sentence. */
const TO_COME = 10_000

/** The occasion told nearest to a span in its sentence; one still to come only where there is no other. */
function toldBeside(occasions: readonly Occasion[], at: number, span: Span): Occasion | null {
  let best: Occasion | null = null
  let least = Number.POSITIVE_INFINITY
  for (const occasion of occasions)
    for (const telling of occasion.tellings) {
      if (telling.sentence !== at) continue
      const distance = Math.max(telling.span.start - span.end, span.start - telling.span.end, 0)
      const far = hasOutcome(occasion) ? distance : distance + TO_COME
      if (far < least) [best, least] = [occasion, far]
    }
  return best
}

/** Whether a sentence with dates of its own can be about the main meeting. */
function isOfMain(reading: Reading, main: Occasion, at: number): boolean {
  const day = published(reading)
  const sentence = reading.annotated.sentences[at]!
  // Days to come are deadlines, and say nothing of when the meeting was.
  const dates = timesIn(reading, sentence).filter(
    ({ date, type }) => date !== null && type !== 'DURATION' && (day === null || earliest(date) <= latest(day)),
  )
  const { when } = main
  if (when) return dates.every(({ date }) => datesMeet(date!, whole(when)))
  return day === null || dates.every(({ date }) => isNews(date!, day))
}

/** The occasion a sign is about: one told in the same sentence; else the main one, unless the sentence has another date. */
function targetOf(
  { reading, occasions, main }: Case,
  at: number,
  span: Span,
): { occasion: Occasion; isNear: boolean } | null {
  const beside = toldBeside(occasions, at, span)
  if (beside) return hasOutcome(beside) ? { occasion: beside, isNear: true } : null
  return main && isOfMain(reading, main, at) ? { occasion: main, isNear: false } : null
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

const meets = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end

type Signs = ReadonlyMap<Occasion, Sign[]>

/** Reads one sentence: which occasions go on, and what came of which. */
function readSentence(judged: Case, at: number, signs: Signs, going: Set<Occasion>): void {
  const { reading, main } = judged
  const sentence = reading.annotated.sentences[at]!
  const hits = rules(sentence, reading.language)
  if (hits.length === 0) return
  const onwards = hits.filter(isOnward)
  for (const hit of onwards) {
    const occasion = targetOf(judged, at, spanOf(sentence, hit))?.occasion ?? main
    if (occasion) going.add(occasion)
  }
  for (const hit of hits) {
    if (isOnward(hit) || onwards.some((other) => meets(hit, other)) || !isTold(reading, sentence, hit)) continue
    const span = spanOf(sentence, hit)
    const target = targetOf(judged, at, span)
    const weight = (hit.rule.certainty === 'sure' ? 2 : 1) + (target?.isNear ? 1 : 0)
    if (target)
      signs.get(target.occasion)!.push({ value: hit.rule.value as Outcome, span, weight, by: tellerOf(reading, span) })
  }
}

/** Judges all occasions of a report. */
export function judge(
  reading: Reading,
  occasions: readonly Occasion[],
  tellings: readonly Linked[],
): ReadonlyMap<Occasion, Judged> {
  const main = mainOf(reading, occasions)
  const signs: Signs = new Map(occasions.map((occasion) => [occasion, []]))
  const going = new Set<Occasion>()
  // “Further talks are planned”: those told of go on, also where nothing more is known of the next ones.
  if (main && tellings.some(({ telling }) => telling.order === 'next' && telling.mood === 'arranged')) going.add(main)
  if (occasions.length > 0)
    for (const at of reading.annotated.sentences.keys()) readSentence({ reading, occasions, main }, at, signs, going)
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
