/** Which issues a stretch of text is about, by the words it uses. */
import type { Token } from '../annotate/token.ts'
import { singular } from '../annotate/words.ts'
import { ISSUES, type Issue } from '../model/issue.ts'
import { type Language, perLanguage } from '../model/language.ts'

/** For each first word the entries that begin with it, longest first. */
type Index = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly issue: Issue }[]>

const issueWords = perLanguage((language: Language): Index => {
  const index = new Map<string, { rest: string[]; issue: Issue }[]>()
  for (const { word, issue } of language.lexicon('issue-word').values()) {
    const [first, ...rest] = word.split(' ')
    const entries = index.get(first!) ?? []
    entries.push({ rest, issue: issue! })
    index.set(first!, entries.sort((a, b) => b.rest.length - a.rest.length))
  }
  return index
})

const fits = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.lower === word || token.lemma === word || singular(token.lower) === word)

/** An issue with how many words speak for it; a longer expression counts as many. */
export type IssueWeight = { readonly issue: Issue; readonly words: number }

/** The issues of a stretch of tokens, weightiest first, then in the order of the list. The longest expression wins its words. */
export function weighIssues(tokens: readonly Token[], language: Language): readonly IssueWeight[] {
  const index = issueWords(language)
  const weights = new Map<Issue, number>()
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    const entries = index.get(token.lower) ?? index.get(token.lemma) ?? index.get(singular(token.lower)) ?? []
    const entry = entries.find(({ rest }) => rest.every((word, i) => fits(tokens[at + 1 + i], word)))
    if (entry) weights.set(entry.issue, (weights.get(entry.issue) ?? 0) + entry.rest.length + 1)
    at += entry ? entry.rest.length + 1 : 1
  }
  const place = (issue: Issue): number => (ISSUES as readonly string[]).indexOf(issue)
  return [...weights]
    .map(([issue, words]) => ({ issue, words }))
    .sort((a, b) => b.words - a.words || place(a.issue) - place(b.issue))
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
