/** Which issues a stretch of text is about, by the words it uses. */
import type { Token } from '../annotate/token.ts'
import { singular } from '../annotate/words.ts'
import type { Issue } from '../model/issue.ts'
import { type Language, perLanguage } from '../model/language.ts'

/** For each first word the entries that begin with it, longest first. */
type Index = ReadonlyMap<string, readonly Entry[]>

type Entry = {
  readonly rest: readonly string[]
  readonly issue: Issue /** How much the expression counts. */
  readonly weight: number
}

/** Words that stand beside many issues (“region”, “agreement”) count less than those of one. */
const WEAK = 0.5

const issueWords = perLanguage((language: Language): Index => {
  const index = new Map<string, Entry[]>()
  for (const { word, issue, weak } of language.lexicon('issue-word').values()) {
    const [first, ...rest] = word.split(' ')
    const entries = index.get(first!) ?? []
    entries.push({ rest, issue: issue!, weight: weak === 'yes' ? WEAK : rest.length + 1 })
    index.set(
      first!,
      entries.sort((a, b) => b.rest.length - a.rest.length),
    )
  }
  return index
})

const fits = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.lower === word || token.lemma === word || singular(token.lower) === word)

const longest = (entries: readonly Entry[] | undefined, tokens: readonly Token[], at: number): Entry | undefined =>
  entries?.find(({ rest }) => rest.every((word, i) => fits(tokens[at + 1 + i], word)))

/** The longest entry that begins at a token, by its form, its dictionary form or its singular. */
function entryAt(index: Index, tokens: readonly Token[], at: number): Entry | undefined {
  const { lower, lemma } = tokens[at]!
  const entry =
    longest(index.get(lower), tokens, at) ?? (lemma === lower ? undefined : longest(index.get(lemma), tokens, at))
  return entry ?? (lower.endsWith('s') ? longest(index.get(singular(lower)), tokens, at) : undefined)
}

/** An issue with how much the words weigh that speak for it, and the first of them; a longer expression weighs more. */
export type IssueWeight = { readonly issue: Issue; readonly words: number; readonly first: number }

/** The issues of a stretch of tokens, weightiest first, then in the order of the text. The longest expression wins its words. */
export function weighIssues(tokens: readonly Token[], language: Language): readonly IssueWeight[] {
  const index = issueWords(language)
  const weights = new Map<Issue, { issue: Issue; words: number; first: number }>()
  for (let at = 0; at < tokens.length; ) {
    const entry = entryAt(index, tokens, at)
    if (entry) {
      const known = weights.get(entry.issue)
      if (known) known.words += entry.weight
      else weights.set(entry.issue, { issue: entry.issue, words: entry.weight, first: at })
    }
    at += entry ? entry.rest.length + 1 : 1
  }
  return [...weights.values()].sort((a, b) => b.words - a.words || a.first - b.first)
}

/**
 * The issues of a stretch of tokens. `process` (the talks themselves) is named only beside no other issue: nearly every
 * sentence about a negotiation speaks of talks.
 */
export function issuesOf(tokens: readonly Token[], language: Language): readonly Issue[] {
  const issues = weighIssues(tokens, language).map(({ issue }) => issue)
  const substance = issues.filter((issue) => issue !== 'process')
  return substance.length > 0 ? substance : issues
}
