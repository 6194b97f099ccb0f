/** Rules as data: patterns loaded from `language/<code>/rules`, tried only on sentences that hold their words. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import { type Language, perLanguage, type RuleSource } from '../model/language.ts'
import { compilePattern, type Match, type Matcher } from './match.ts'
import { parsePattern } from './pattern.ts'
import { triggersOf } from './triggers.ts'

export type Rule = {
  readonly id: string
  /** What the rule says of what it finds; its meaning is the extractor's. */
  readonly value: string
  readonly certainty: 'sure' | 'doubtful'
  readonly source: RuleSource
  readonly match: Matcher
}

export type Hit = Match & { readonly rule: Rule }

type Indexed = {
  readonly byWord: ReadonlyMap<string, readonly number[]>
  /** Which first letters and lengths any of the words has: most tokens are passed by with one look at a small table. */
  readonly shapes: Uint8Array
  readonly always: readonly number[]
  readonly rules: readonly Rule[]
}

/** First letter and length of a word as one number; all letters beyond ASCII share a place. */
const shapeOf = (word: string): number => ((word.charCodeAt(0) & 127) << 5) | Math.min(word.length, 31)

const text = (field: unknown): string => (typeof field === 'string' ? field : '')

function loadRule(source: RuleSource, language: Language): { rule: Rule; triggers: ReadonlySet<string> | null } {
  try {
    const pattern = parsePattern(text(source['pattern']))
    const rule: Rule = {
      id: source.id,
      value: text(source['value']),
      certainty: source['certainty'] === 'doubtful' ? 'doubtful' : 'sure',
      source,
      match: compilePattern(pattern, language),
    }
    return { rule, triggers: triggersOf(pattern, language) }
  } catch (cause) {
    throw new Error(`rule ${source.id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}

function index(language: Language, folder: string): Indexed {
  const byWord = new Map<string, number[]>()
  const always: number[] = []
  const rules: Rule[] = []
  for (const source of language.rules(folder)) {
    const { rule, triggers } = loadRule(source, language)
    const place = rules.push(rule) - 1
    if (!triggers) always.push(place)
    for (const word of triggers ?? []) byWord.set(word, [...(byWord.get(word) ?? []), place])
  }
  const shapes = new Uint8Array(128 << 5)
  for (const word of byWord.keys()) shapes[shapeOf(word)] = 1
  return { byWord, shapes, always, rules }
}

const NONE: readonly Hit[] = []

/**
 * Runs all rules of a folder on a sentence: hits in the order of rule ids, then of the text.
 * Make one per folder: `const outcomes = ruleRunner('meeting/outcome')`.
 */
export function ruleRunner(folder: string): (sentence: ParsedSentence, language: Language) => readonly Hit[] {
  const indexed = perLanguage((language) => index(language, folder))
  return (sentence, language) => {
    const { byWord, shapes, always, rules } = indexed(language)
    const wanted: number[] = [...always]
    for (const { lower, lemma } of sentence.tokens) {
      const byForm = shapes[shapeOf(lower)] === 1 ? byWord.get(lower) : undefined
      if (byForm) wanted.push(...byForm)
      const byLemma = lemma !== lower && shapes[shapeOf(lemma)] === 1 ? byWord.get(lemma) : undefined
      if (byLemma) wanted.push(...byLemma)
    }
    if (wanted.length === 0) return NONE
    return [...new Set(wanted)]
      .sort((a, b) => a - b)
      .flatMap((place) => {
        const rule = rules[place]!
        return rule.match(sentence).map((match) => ({ ...match, rule }))
      })
  }
}
