/** Finds “X only if Y” in a sentence: the two halves, wherever the conditional clause stands. */
import { type ParsedSentence, perSentence } from '../annotate/annotate.ts'
import type { Chunk } from '../annotate/chunk.ts'
import type { Clause } from '../annotate/clauses.ts'
import type { Language } from '../model/language.ts'
import { complementFrom } from './complement.ts'
import { type Marker, markerAt } from './conditions/markers.ts'
import { clauseBefore, obligedBefore, obligedFor, obliges, precondition } from './conditions/obliged.ts'
import type { Range } from './match.ts'

export type Conditional = {
  /** What depends: tokens of the sentence. */
  readonly outcome: Range
  /** What it depends on. */
  readonly requires: Range
  readonly marker: Range
  /** The condition is explicit; a bare “if” may be a mere supposition. */
  readonly strict: boolean
  /** What is required is only supposed (“if …”), not asked for (“must … before”). */
  readonly supposed: boolean
  /** What the rule that finds it is called: the marker. */
  readonly name: string
  /** The clause whose subject sets it, where that is not the clause of the outcome. */
  readonly by: Clause | null
}

const word = (sentence: ParsedSentence, chunk: Chunk | undefined): string =>
  chunk ? sentence.tokens[chunk.first]!.lower : ''

/** Whether “only” stands just before the marker, or in the verb group that governs it: “would only be possible when”. */
function hasOnly(sentence: ParsedSentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const chunk = sentence.chunks[i]!
    for (let t = chunk.first; t <= chunk.last; t++) if (sentence.tokens[t]!.lower === 'only') return true
    if (chunk.kind === 'punctuation' && word(sentence, chunk) !== ',') return false
  }
  return false
}

/** “asked if”, “see if”: an indirect question, not a condition. “as if”, “even if” neither. */
function isWhether(sentence: ParsedSentence, at: number, language: Language): boolean {
  const left = sentence.chunks[at - 1]
  if (!left) return false
  const head = sentence.tokens[left.last]!
  if (head.lower === 'as' || head.lower === 'even' || head.lower === 'what') return true
  return left.kind === 'vg' && language.lexicon('whether-verb').has(head.lemma)
}

/** Whether what the range tells is denied: “will not talk”, “no talks”, “refuses to talk”. */
function isDenied(sentence: ParsedSentence, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) {
    const { tag, lower, lemma } = sentence.tokens[i]!
    if (
      tag === 'negation' ||
      lower === 'no' ||
      lower === 'nothing' ||
      lemma === 'refuse' ||
      lemma === 'reject' ||
      lower === 'cannot'
    )
      return true
  }
  return false
}

const TIME =
  /^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|now|then|today|tomorrow|yesterday|midnight|noon|morning|evening|night|year|month|week|day|end|recently|further)/

/** “until 2016”, “until the end of May”: a time, not a condition. */
function isTime(sentence: ParsedSentence, { start, end }: Range): boolean {
  const chunk = sentence.chunks.find(
    ({ first, kind }) => first >= start && first < end && kind !== 'preposition' && kind !== 'adverb',
  )
  return (
    chunk === undefined ||
    (chunk.kind === 'np' &&
      (TIME.test(sentence.tokens[chunk.head]!.lower) || sentence.tokens[chunk.head]!.tag === 'number'))
  )
}

/** “until the day after the vote”: a thing to come after all. */
const isAfter = ({ tokens }: ParsedSentence, { start, end }: Range): boolean =>
  tokens.slice(start, Math.min(end, start + 5)).some(({ lower }) => lower === 'after')

/** “until a force is deployed, and the militias are disarmed”: where a second clause like the first ends the sentence. */
function goesOn(sentence: ParsedSentence, end: number): number | null {
  const { chunks, tokens, clauses } = sentence
  const at = chunks.findIndex(({ first }) => first >= end)
  const and = tokens[chunks[at]?.first ?? 0]!.lower === ',' ? at + 1 : at
  if (at < 0 || tokens[chunks[and]?.first ?? 0]!.lower !== 'and') return null
  const before = clauseBefore(sentence, at)
  const next = clauses.find(({ subject }) => subject?.first === and + 1)
  if (
    !before ||
    !next ||
    next.group.tense !== before.group.tense ||
    next.group.modal !== before.group.modal ||
    !chunks[and + 1]
  )
    return null
  const range = complementFrom(sentence, and + 1)
  return range.end >= tokens.length - 1 ? range.end : null
}

/** What is required: the clause or phrase after the marker; up to an inverted verb where “only” opens the sentence. */
function requiresOf(sentence: ParsedSentence, opens: number, { opens: form }: Marker): Range | null {
  const { chunks, clauses } = sentence
  if (!chunks[opens]) return null
  const range = complementFrom(sentence, opens, true)
  const finite = clauses.filter(({ verb, group }) => group.finite && verb >= opens && chunks[verb]!.first < range.end)
  const ends = chunks.find(({ first }) => first >= range.end)
  if (form === 'clause' && finite.length === 0 && ends?.kind !== 'quotation') return null
  const last = opens > 3 ? goesOn(sentence, range.end) : null
  if (last) return { start: range.start, end: last }
  const inverted =
    form !== 'clause' && opens <= 3
      ? finite.find(
          ({ verb }) =>
            sentence.tokens[chunks[verb]!.head]!.tag === 'auxiliary' &&
            chunks[verb + 1]?.kind === 'np' &&
            chunks[verb + 2]?.kind === 'vg',
        )
      : undefined
  return inverted ? { start: range.start, end: chunks[inverted.verb]!.first } : range
}

const trimmedEnd = (sentence: ParsedSentence, start: number, end: number): number => {
  let last = end
  while (
    last > start &&
    (sentence.tokens[last - 1]!.tag === 'punctuation' ||
      /^(?:only|but|and|then)$/.test(sentence.tokens[last - 1]!.lower))
  )
    last--
  return last
}

/** “will let them meet”: the clause that lets, not the one that is let. */
function governing(sentence: ParsedSentence, clause: Clause, language: Language): Clause {
  const verb = (clause.subject?.first ?? 0) - 1
  const outer =
    verb >= 0 && sentence.chunks[verb]!.kind === 'vg' ? sentence.clauses.find((one) => one.verb === verb) : undefined
  return outer?.group.finite && language.lexicon('control-verb').has(outer.group.lemma) ? outer : clause
}

/** The clause the condition hangs on: what stands before it, or after it where it opens the sentence. */
function outcomeOf(sentence: ParsedSentence, at: number, requires: Range, language: Language): Range | null {
  const { chunks, tokens } = sentence
  const before = clauseBefore(sentence, at)
  if (!before) {
    const first = chunks.find((chunk) => chunk.first >= requires.end && chunk.kind !== 'punctuation')
    if (!first) return null
    const last = tokens.at(-1)!.tag === 'punctuation' ? tokens.length - 1 : tokens.length
    return last > first.first ? { start: first.first, end: last } : null
  }
  const main = governing(sentence, before, language)
  const subject = main.subject && main.subject.first < main.verb ? main.subject.first : main.verb
  const start = chunks[subject]!.first
  const end = trimmedEnd(sentence, start, chunks[at]!.first)
  return end > start ? { start, end } : null
}

/** Whether the outcome is held back or still to come, so that “until” binds it. */
function isHeldBack(sentence: ParsedSentence, outcome: Range): boolean {
  if (isDenied(sentence, outcome)) return true
  const clause = sentence.clauses.find(
    ({ verb, group }) =>
      group.finite && sentence.chunks[verb]!.first >= outcome.start && sentence.chunks[verb]!.first < outcome.end,
  )
  return clause !== undefined && clause.group.tense !== 'past'
}

type Halves = Pick<Conditional, 'outcome' | 'requires'>

function isBinding(
  sentence: ParsedSentence,
  at: number,
  { strength, words }: Marker,
  halves: Halves,
): 'strict' | 'loose' | null {
  const only = hasOnly(sentence, at)
  switch (strength) {
    case 'strict':
    case 'verb':
      return 'strict'
    case 'loose':
      return only ? 'strict' : 'loose'
    case 'only':
      return only ? 'strict' : null
    case 'negated':
      return isDenied(sentence, halves.outcome) ? 'strict' : null
    case 'until':
      return (words[0] !== 'unless' && isTime(sentence, halves.requires) && !isAfter(sentence, halves.requires)) ||
        !isHeldBack(sentence, halves.outcome)
        ? null
        : 'strict'
  }
}

/** “If talks are to begin, the siege must end”: the main clause is what is required. */
function isTurned(sentence: ParsedSentence, { outcome, requires }: Pick<Conditional, 'outcome' | 'requires'>): boolean {
  const within =
    ({ start, end }: Range) =>
    (clause: Clause) =>
      clause.group.finite && sentence.chunks[clause.verb]!.first >= start && sentence.chunks[clause.verb]!.first < end
  const inner = sentence.clauses.find(within(requires))
  const main = sentence.clauses.find(within(outcome))
  return inner?.group.modal === 'be-to' && main !== undefined && obliges(sentence, main)
}

/** “Should we win, we will talk.” */
function inverted(sentence: ParsedSentence): Conditional | null {
  const { chunks } = sentence
  if (word(sentence, chunks[0]) !== 'should' || chunks[1]?.kind !== 'np' || chunks[2]?.kind !== 'vg') return null
  const requires = complementFrom(sentence, 1)
  const first = chunks.find(
    (chunk) => chunk.first >= requires.end && chunk.kind !== 'punctuation' && chunk.kind !== 'other',
  )
  const end = trimmedEnd(sentence, requires.end, sentence.tokens.length)
  return first && end > first.first
    ? {
        outcome: { start: first.first, end },
        requires,
        marker: { start: 0, end: 1 },
        strict: false,
        supposed: true,
        name: 'should',
        by: null,
      }
    : null
}

function marked(sentence: ParsedSentence, at: number, language: Language): Conditional | null {
  const found = markerAt(sentence, at, language)
  if (!found) return null
  const { chunks } = sentence
  const start = chunks[at]!.first
  const end = start + found.words.length
  const opens = chunks.findIndex((chunk, i) => i >= at && chunk.first >= end)
  const requires = opens < 0 ? null : requiresOf(sentence, opens, found)
  const subject = found.strength === 'verb' ? sentence.clauses.find((clause) => clause.verb === at)?.subject : undefined
  if (!requires || (found.strength === 'verb' && !subject)) return null
  const outcome = subject
    ? { start: chunks[subject.first]!.first, end: start }
    : outcomeOf(sentence, at, requires, language)
  if (!outcome || outcome.start === requires.start) return null
  const binding = isBinding(sentence, at, found, { outcome, requires })
  if (!binding || (found.strength === 'loose' && isWhether(sentence, at, language))) return null
  const turned = isTurned(sentence, { outcome, requires })
  const halves = turned ? { outcome: requires, requires: outcome } : { outcome, requires }
  return {
    ...halves,
    marker: { start, end },
    strict: binding === 'strict' || turned,
    supposed: !turned,
    name: found.name,
    by: null,
  }
}

/** All conditionals of a sentence, in order of their markers. */
export const findConditionals = perSentence((sentence, language: Language): readonly Conditional[] => {
  const all: Conditional[] = []
  for (const one of [inverted(sentence), obligedFor(sentence)]) if (one) all.push(one)
  for (let at = 0; at < sentence.chunks.length; at++) {
    const one = obligedBefore(sentence, at) ?? precondition(sentence, at) ?? marked(sentence, at, language)
    if (one) all.push(one)
  }
  return all
})
