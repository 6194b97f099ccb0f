/** What is claimed or denied in so many words: “claims that …”, “denied planning …”, “rejects A’s claim that …”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Range } from '../match.ts'
import type { Attributed, Reading } from '../reading.ts'
import { partiesOf } from '../utterance.ts'
import { type Draft, partiesIn, propositionAt, wordsOf } from './draft.ts'

const ABSTRACT = /(?:tion|sion|ment|ance|ence|ing|link|role|attack|abuse|use|breach)s?$/

type Content = { readonly from: number; readonly to: number; readonly by: readonly string[]; readonly claimed: boolean }

/** Tokens of the content in its sentence. */
function tokensOf(sentence: ParsedSentence, content: Span): { from: number; to: number } {
  const from = sentence.tokens.findIndex((token) => token.start >= content.start)
  const to = sentence.tokens.findLastIndex((token) => token.end <= content.end)
  return { from, to }
}

/** Steps into “A’s claim that …”, “the claim by A that …”, “reports that …”: what is claimed, and by whom. */
function unwrapped(sentence: ParsedSentence, content: Span, reading: Reading): Content {
  const { from, to } = tokensOf(sentence, content)
  const at = sentence.chunks.findIndex((chunk) => chunk.first >= from)
  const chunk = sentence.chunks[at]
  const plain = { from, to, by: [], claimed: false }
  if (chunk?.kind !== 'np' || !reading.language.lexicon('claim-noun').has(sentence.tokens[chunk.head]!.lemma))
    return plain
  const owned = sentence.tokens.findIndex(
    (token, i) => i >= chunk.first && i < chunk.head && token.tag === 'possessive',
  )
  let by = owned > 0 ? partiesIn(sentence, { start: chunk.first, end: owned }, reading) : []
  let next = at + 1
  if (
    ['by', 'from'].includes(sentence.tokens[sentence.chunks[next]?.first ?? -1]?.lower ?? '') &&
    sentence.chunks[next + 1]?.kind === 'np'
  ) {
    const who = sentence.chunks[next + 1]!
    by = partiesIn(sentence, { start: who.first, end: who.last + 1 }, reading)
    next += 2
  }
  const opener = sentence.chunks[next]
  const opens = opener && ['that', 'of'].includes(sentence.tokens[opener.first]!.lower) && opener.last < to
  return opens ? { from: opener.last + 1, to, by, claimed: true } : { ...plain, by, claimed: true }
}

const WISHES = new Set(['want', 'intend', 'plan', 'hope', 'wish', 'seek'])

/** “claims it wants peace”: what one wants for oneself no one can deny. */
const isWish = (sentence: ParsedSentence, from: number, to: number): boolean => {
  const first = sentence.clauses.find(
    (clause) => sentence.chunks[clause.verb]!.first >= from && sentence.chunks[clause.verb]!.last <= to,
  )
  if (!first?.subject || sentence.tokens[sentence.chunks[first.subject.head]!.head]!.tag !== 'pronoun') return false
  return WISHES.has(first.group.lemma) || first.group.tense === 'future' || first.group.tense === 'conditional'
}

type Shape = 'clause' | 'gerund' | 'noun' | 'none'

/** Whether the words say that something is so: a clause with its verb, an “-ing”, or a deed named by a noun. */
function shapeOf(sentence: ParsedSentence, { from, to }: Range & { from: number; to: number }): Shape {
  const inside = sentence.clauses.filter(
    (clause) => sentence.chunks[clause.verb]!.first >= from && sentence.chunks[clause.verb]!.last <= to,
  )
  const first = sentence.chunks.find(
    (chunk) => chunk.first >= from && chunk.kind !== 'adverb' && chunk.kind !== 'other',
  )
  if (first?.kind === 'vg' && (first.group!.tense === 'gerund' || first.group!.tense === 'infinitive')) return 'gerund'
  if (inside.some((clause: Clause) => clause.group.finite)) return 'clause'
  return first?.kind === 'np' && ABSTRACT.test(sentence.tokens[first.head]!.lower) && first.last > first.first
    ? 'noun'
    : 'none'
}

/** The sentence in which the content stands. */
const sentenceAt = (reading: Reading, attribution: Attributed, content: Span): ParsedSentence | undefined => {
  const own = reading.annotated.sentences[attribution.sentence]
  return own?.tokens.some((token) => overlaps(token, content)) ? own : undefined
}

const namedIn = (statement: Statement, reading: Reading): string => {
  const pronoun = /^(?:he|she|it|they|we|i|who|which|that|both|the latter)$/i.test(statement.speakerText)
  return pronoun || statement.speakerText.length > 60
    ? reading.actors.actor(statement.speaker).name
    : statement.speakerText
}

/** The claim a statement makes or denies; null where its cue does neither. */
export function assertedIn(statement: Statement, attribution: Attributed, reading: Reading): Draft | null {
  const entry = reading.language.lexicon('claim-verb').get(attribution.cueLemma)
  const content = statement.evidence[0]
  const sentence = entry && sentenceAt(reading, attribution, content)
  if (!entry || !sentence || attribution.negated) return null
  const inner = unwrapped(sentence, content, reading)
  if (inner.from < 0 || inner.to < inner.from) return null
  const shape = shapeOf(sentence, { ...inner, start: inner.from, end: inner.to + 1 })
  if (entry['side'] === 'by' && isWish(sentence, inner.from, inner.to)) return null
  const wanted = entry['content']
  if (wanted === 'claim' && !inner.claimed) return null
  if (wanted === 'clause' && shape !== 'clause' && !inner.claimed) return null
  if (shape === 'none' || (shape === 'noun' && entry['side'] !== 'denied')) return null
  const denied = entry['side'] === 'denied'
  const together = attribution.speaker ? reading.actors.resolve(attribution.speaker) : []
  const parties = together.length > 1 ? together : [statement.speaker]
  const span = { start: sentence.tokens[inner.from]!.start, end: Math.max(content.end, sentence.tokens[inner.to]!.end) }
  const words = wordsOf(reading, span)
  const cue = attribution.cue[0]
  const who = attribution.speaker
  return {
    rule: denied ? 'claim/denied' : 'claim/asserted',
    certainty: shape === 'noun' ? 'doubtful' : 'sure',
    proposition:
      shape === 'gerund' && !inner.claimed
        ? `${namedIn(statement, reading)} ${words}`
        : propositionAt(reading, span, inner.claimed ? inner.by[0] : statement.speaker),
    content: span,
    shown: {
      start: Math.min(who?.start ?? span.start, cue?.start ?? span.start),
      end: Math.max(who?.end ?? 0, cue?.end ?? span.start),
    },
    by: denied ? inner.by : parties,
    deniedBy: denied ? parties : [],
  }
}

const ASSERTS = new Set([
  'say',
  'state',
  'report',
  'tell',
  'add',
  'note',
  'announce',
  'declare',
  'argue',
  'warn',
  'complain',
  'believe',
  'suggest',
  'accord',
  'according to',
])
const FACTUAL = new Set(['past', 'present'])
/** Pronouns of others than the speaker. */
const THIRD = new Set(['it', 'they', 'this', 'he', 'she'])
/** How many sentences of a quotation are looked at. */
const MOST_QUOTED = 8

const GUILT = new Set(['responsible', 'guilty', 'complicit', 'blame'])

/** “were responsible for”, “held the minister responsible”. */
const layingBlame = (sentence: ParsedSentence, verb: number): boolean => {
  const { last } = sentence.chunks[verb]!
  return sentence.tokens.slice(last, last + 7).some((token) => GUILT.has(token.lower))
}

/** “an election that the opposition says was rigged”: what the relative clause describes. */
function subjectBefore(sentence: ParsedSentence, attribution: Attributed, reading: Reading): string {
  const start = attribution.speaker?.start
  if (!attribution.rule.startsWith('relative') || start === undefined) return ''
  const at = sentence.chunks.findLastIndex((chunk) => sentence.tokens[chunk.last]!.end <= start && chunk.kind === 'np')
  const chunk = sentence.chunks[at]
  return chunk
    ? `${wordsOf(reading, { start: sentence.tokens[chunk.first]!.start, end: sentence.tokens[chunk.last]!.end })} `
    : ''
}

/** What somebody told; `gapped` where a relative clause leaves out its subject. */
type Told = { readonly content: Span; readonly speaker: string; readonly gapped: boolean }

/** A clause that tells of a wrong done by another than the speaker. */
function wrongClause(sentence: ParsedSentence, told: Told, reading: Reading): Clause | undefined {
  const { content, speaker, gapped } = told
  const wrongs = reading.language.lexicon('wrong-verb')
  return sentence.clauses.find(({ group, subject, verb, marker }) => {
    const held = group.lemma === 'hold' && layingBlame(sentence, verb)
    const blamed = held || (group.lemma === 'be' && layingBlame(sentence, verb))
    if (
      (!wrongs.has(group.lemma) && !blamed) ||
      !group.finite ||
      group.negated ||
      group.modal ||
      !FACTUAL.has(group.tense)
    )
      return false
    const head = sentence.tokens[sentence.chunks[verb]!.head]!
    if (!contains(content, head)) return false
    if (!subject) return gapped && group.passive
    const outer = marker === null || sentence.tokens[sentence.chunks[marker]!.first]!.lower === 'that'
    if (!outer) return false
    if (group.passive || held) return true
    const doer = partiesIn(
      sentence,
      { start: sentence.chunks[subject.first]!.first, end: sentence.chunks[subject.last]!.last + 1 },
      reading,
    )
    const own = partiesOf(reading, [speaker], true)
    const word = sentence.tokens[sentence.chunks[subject.head]!.head]!
    return !doer.some((id) => id === speaker || own.includes(id)) && (word.tag !== 'pronoun' || THIRD.has(word.lower))
  })
}

/** Of a quotation, the sentences in it; of reported speech, the one it stands in. */
function sentencesOf(statement: Statement, attribution: Attributed, reading: Reading): readonly ParsedSentence[] {
  const content = statement.evidence[0]
  if (statement.mode !== 'direct') return [sentenceAt(reading, attribution, content)].filter((one) => one !== undefined)
  return reading.annotated.sentences
    .slice(attribution.sentence, attribution.sentence + MOST_QUOTED)
    .filter((one) => one.start >= content.start && one.end <= content.end)
}

/** “said the army had shelled the port”: a wrong laid at another’s door, by one who is no neutral narrator. */
export function wrongIn(statement: Statement, attribution: Attributed, reading: Reading): Draft | null {
  if (!ASSERTS.has(attribution.cueLemma)) return null
  const whole = statement.evidence[0]
  const gapped = attribution.rule.startsWith('relative')
  const sentence = sentencesOf(statement, attribution, reading).find((one) =>
    wrongClause(one, { content: whole, speaker: statement.speaker, gapped }, reading),
  )
  if (!sentence) return null
  const content =
    statement.mode === 'direct'
      ? { start: Math.max(whole.start, sentence.start), end: Math.min(whole.end, sentence.end) }
      : whole
  const cue = statement.mode === 'direct' ? content : (attribution.cue[0] ?? content)
  const who = statement.mode === 'direct' ? content : (attribution.speaker ?? cue)
  return {
    rule: 'claim/wrong',
    certainty: 'doubtful',
    proposition: `${subjectBefore(sentence, attribution, reading)}${propositionAt(reading, content, statement.speaker)}`,
    content,
    shown: { start: Math.min(cue.start, who.start), end: Math.max(cue.end, who.end) },
    by: [statement.speaker],
    deniedBy: [],
  }
}
