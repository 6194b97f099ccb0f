/** Compiles the furniture rules of a language: one regular expression for all rules that apply alike. */
import type { Language, RuleSource } from '../model/language.ts'
import { perLanguage } from '../model/language.ts'
import type { Furniture } from '../model/report.ts'

/**
 * What a match marks. `line`: a whole unit (a line, or a wrapped paragraph) that matches from end to end; `opening`,
 * `closing`: a whole unit that begins or ends with a match; `start`, `inline`: the match alone, at the start of a unit or
 * anywhere; `list`: a matching line and the short lines after it; `to-end`: a matching line and all after it; `section`:
 * from a match to the next match of `until`; `between`: from the literal `pattern` to the literal `until`.
 */
const SCOPES = ['line', 'opening', 'closing', 'start', 'inline', 'list', 'to-end', 'section', 'between'] as const
export type Scope = (typeof SCOPES)[number]

export type FurnitureRule = {
  readonly kind: Furniture['kind']
  readonly scope: Scope
  /** `head` and `tail` rules look at the first or last few units only. */
  readonly where: 'head' | 'tail' | 'anywhere'
  readonly regex: RegExp
  /** Text without this literal is not looked at. */
  readonly needs: string
  readonly open: string
  readonly close: string
  readonly until: RegExp | null
  /** A text that has this is not looked at. */
  readonly unless: RegExp | null
  /** Whether named groups of the pattern say something about the report: when it was published, who wrote it. */
  readonly tells: boolean
}

const KINDS: readonly Furniture['kind'][] = [
  'menu',
  'notice',
  'caption',
  'comment',
  'related',
  'metadata',
  'markup',
  'credit',
]

function textOf(rule: RuleSource, field: string, otherwise: string): string {
  const value = rule[field] ?? otherwise
  if (typeof value !== 'string') throw new Error(`rule ${rule.id}: “${field}” must be text`)
  return value
}

function oneOf<T extends string>(rule: RuleSource, field: string, allowed: readonly T[], otherwise = ''): T {
  const value = textOf(rule, field, otherwise)
  const found = allowed.find((known) => known === value)
  if (found === undefined) throw new Error(`rule ${rule.id}: “${field}” must be one of ${allowed.join(', ')}`)
  return found
}

const FRAMES: Readonly<Partial<Record<Scope, (pattern: string) => string>>> = {
  line: (pattern) => `^(?:${pattern})$`,
  opening: (pattern) => `^(?:${pattern})`,
  closing: (pattern) => `(?:${pattern})$`,
  start: (pattern) => `^(?:${pattern})`,
  list: (pattern) => `^(?:${pattern})$`,
  'to-end': (pattern) => `^(?:${pattern})$`,
}

/** Scopes whose patterns run over the whole text instead of over one unit. */
export const OVER_TEXT: ReadonlySet<Scope> = new Set(['inline', 'section', 'between'])

function flagsOf(scope: Scope, ignoreCase: boolean, indices: boolean): string {
  return `u${ignoreCase ? 'i' : ''}${OVER_TEXT.has(scope) ? 'gm' : ''}${indices ? 'd' : ''}`
}

/** A pattern may run over several lines of its file; the line ends mean nothing. */
const patternOf = (rule: RuleSource): string => textOf(rule, 'pattern', '').replaceAll('\n', '')

function compile(sources: readonly RuleSource[]): FurnitureRule {
  const [first] = sources as [RuleSource, ...RuleSource[]]
  const scope = oneOf(first, 'scope', SCOPES)
  const patterns = sources.map(patternOf)
  const pattern = patterns.length === 1 ? patterns[0]! : patterns.map((one) => `(?:${one})`).join('|')
  const until = textOf(first, 'until', '')
  const unless = textOf(first, 'unless', '')
  const between = scope === 'between'
  const ignoreCase = textOf(first, 'case', 'exact') === 'ignore'
  return {
    kind: oneOf(first, 'kind', KINDS),
    scope,
    where: oneOf(first, 'where', ['head', 'tail', 'anywhere'] as const, 'anywhere'),
    regex: between
      ? /(?!)/u
      : new RegExp(FRAMES[scope]?.(pattern) ?? pattern, flagsOf(scope, ignoreCase, pattern.includes('(?<kept>'))),
    needs: between && !ignoreCase ? pattern : textOf(first, 'needs', ''),
    open: between ? pattern : '',
    close: between ? until : '',
    unless: unless ? new RegExp(unless, 'u') : null,
    until: !between && until ? new RegExp(until, 'gu') : null,
    tells: /\(\?<(?!kept>)\p{L}/u.test(pattern),
  }
}

const standsAlone = (rule: RuleSource): boolean =>
  /\(\?<\p{L}/u.test(patternOf(rule)) || rule['scope'] === 'between' || rule['until'] !== undefined

/** Rules that differ in nothing but their patterns become one. */
export function compileRules(sources: readonly RuleSource[]): readonly FurnitureRule[] {
  const groups = new Map<string, RuleSource[]>()
  for (const rule of sources) {
    if (!patternOf(rule)) throw new Error(`rule ${rule.id}: it has no pattern`)
    const alike = ['kind', 'scope', 'where', 'case', 'needs', 'unless']
      .map((field) => String(rule[field] ?? ''))
      .join(' ')
    const key = standsAlone(rule) ? rule.id : alike
    groups.set(key, [...(groups.get(key) ?? []), rule])
  }
  return [...groups.values()].map(compile)
}

export const furnitureRules: (language: Language) => readonly FurnitureRule[] = perLanguage((language) =>
  compileRules(language.rules('furniture')),
)
