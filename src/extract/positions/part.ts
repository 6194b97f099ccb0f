/** Parts a proposition into its conjuncts and says what issue each is about: “a ceasefire and the withdrawal of troops”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Issue } from '../../model/issue.ts'
import type { Language } from '../../model/language.ts'
import { weighIssues } from '../issues.ts'
import type { Range } from '../match.ts'

/** `issue` is null where no word names one. */
export type Part = { readonly issue: Issue | null; readonly words: Range }

/** Places inside a range where a comma or “and” parts it. */
function conjuncts(sentence: ParsedSentence, range: Range): Range[] {
  const parts: Range[] = []
  let start = range.start
  for (const chunk of sentence.chunks) {
    if (chunk.first <= start || chunk.last >= range.end - 1) continue
    const word = sentence.tokens[chunk.first]!.lower
    if (chunk.kind !== 'conjunction' && word !== ',') continue
    if (chunk.first > start) parts.push({ start, end: chunk.first })
    start = chunk.last + 1
  }
  if (range.end > start) parts.push({ start, end: range.end })
  return parts
}

/** Nouns and verbs of taking part in talks: where one heads the proposition, the stand is on the process itself. */
export function isAboutTalks(sentence: ParsedSentence, range: Range, language: Language): boolean {
  const lexicon = language.lexicon('process-head')
  let seen = 0
  let bare = false
  for (const chunk of sentence.chunks) {
    if (chunk.first < range.start) continue
    if (chunk.first >= range.end || seen === 6) break
    const head = sentence.tokens[chunk.head]!
    if (chunk.kind === 'vg') {
      const verb = lexicon.get(head.lemma)
      if (!verb) return false
      if (verb['alone'] === 'yes') return true
      bare = verb['alone'] === 'bare'
    } else if (chunk.kind === 'np') {
      const noun = lexicon.get(head.lemma) ?? lexicon.get(head.lower)
      if (noun?.['alone'] === 'yes') return true
      if (seen > 0 && head.lower !== 'part' && head.tag !== 'pronoun' && !noun) return false
    }
    seen++
  }
  return bare
}

/** “pull its troops back”: where forces are moved away the issue is their withdrawal. */
const isLeaving = (sentence: ParsedSentence, { start, end }: Range, language: Language): boolean => {
  const lexicon = language.lexicon('leaving-verb')
  for (let i = start; i < end; i++)
    if (sentence.tokens[i]!.tag === 'verb' && lexicon.has(sentence.tokens[i]!.lemma)) return true
  return false
}

const issueOf = (sentence: ParsedSentence, range: Range, language: Language): Issue | null => {
  const weights = weighIssues(sentence.tokens.slice(range.start, range.end), language)
  const substance = weights.filter((one) => one.issue !== 'process')
  // What is named first is what is wanted; the rest says of what kind, to what end, in what place.
  const first = substance.filter(({ words }) => words >= 1).sort((a, b) => a.first - b.first)[0]
  const { issue } = first ?? substance[0] ?? weights[0] ?? { issue: null }
  return issue === 'foreign-forces' && isLeaving(sentence, range, language) ? 'withdrawal' : issue
}

const trimmed = (sentence: ParsedSentence, range: Range): Range => {
  let { start, end } = range
  const isEdge = (i: number): boolean =>
    sentence.tokens[i]!.tag === 'punctuation' || sentence.tokens[i]!.tag === 'conjunction'
  while (end > start + 1 && isEdge(end - 1)) end--
  while (start < end - 1 && isEdge(start)) start++
  return { start, end }
}

/** The conjuncts that begin with a verb of their own: “stop the attacks | and turn to talks”. */
function verbal(sentence: ParsedSentence, range: Range): Range[] {
  const cuts: number[] = []
  for (const [at, chunk] of sentence.chunks.entries()) {
    if (
      chunk.first <= range.start ||
      chunk.first >= range.end ||
      chunk.kind !== 'vg' ||
      chunk.group!.finite !== isBare(sentence, at)
    )
      continue
    const before = sentence.chunks[at - 1]!
    if (before.kind === 'conjunction' || sentence.tokens[before.first]!.text === ',') cuts.push(chunk.first)
  }
  return [range.start, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? range.end }))
}

/** A bare verb, which the tagger may take for a finite one. */
const isBare = ({ chunks, tokens }: ParsedSentence, at: number): boolean =>
  chunks[at]!.first === chunks[at]!.last && tokens[chunks[at]!.head]!.form === 'base'

/** Conjuncts on different issues come apart, with what introduces them left to the first; others stay together. */
export function partByIssue(sentence: ParsedSentence, range: Range, language: Language): readonly Part[] {
  const deeds = verbal(sentence, range)
  const ofTalks = deeds.map((deed) => isAboutTalks(sentence, deed, language))
  // Deeds all of one sort belong together; talks and other things are asked for apart.
  if (new Set(ofTalks).size === 1) return nominal(sentence, range, language)
  const parts = deeds.flatMap((deed) => nominal(sentence, deed, language))
  const named = parts.filter(({ issue }) => issue !== null)
  return named.length > 0 ? named : parts.slice(0, 1)
}

function nominal(sentence: ParsedSentence, range: Range, language: Language): readonly Part[] {
  if (isAboutTalks(sentence, range, language)) return [{ issue: 'process', words: trimmed(sentence, range) }]
  const parts: { issue: Issue; words: Range }[] = []
  for (const words of conjuncts(sentence, range)) {
    const issue = issueOf(sentence, words, language)
    const last = parts.at(-1)
    if (issue === null) {
      if (last) last.words = { start: last.words.start, end: words.end }
      continue
    }
    if (last && (last.issue === issue || issue === 'process')) last.words = { start: last.words.start, end: words.end }
    else parts.push({ issue, words: parts.length === 0 ? { start: range.start, end: words.end } : words })
  }
  if (parts.length === 0) return [{ issue: null, words: trimmed(sentence, range) }]
  const substance = parts.filter(({ issue }) => issue !== 'process')
  return (substance.length > 0 ? substance : parts.slice(0, 1)).map(({ issue, words }) => ({
    issue,
    words: trimmed(sentence, words),
  }))
}
