/** What a report is mostly about: the issue of a stand whose words name none. */
import type { Issue } from '../../model/issue.ts'
import { weighIssues } from '../issues.ts'
import type { Reading } from '../reading.ts'

/** How often a word of the headline counts. */
const HEADLINE = 6

/** The issue most words of the report speak for, those of its headline most; the talks themselves where none does. */
export function usualIssue({ annotated, language }: Reading): Issue {
  const { title, text } = annotated.report
  const headline = title ? text.indexOf(title) + title.length : 0
  const weights = new Map<Issue, number>()
  for (const { tokens, start } of annotated.sentences) {
    const named = weighIssues(tokens, language)
    // Who withdraws from talks withdraws no troops.
    const ofTalks =
      named.some(({ issue }) => issue === 'process') && !named.some(({ issue }) => issue === 'foreign-forces')
    for (const { issue, words } of named)
      if (!(issue === 'withdrawal' && ofTalks))
        weights.set(issue, (weights.get(issue) ?? 0) + words * (start < headline ? HEADLINE : 1))
  }
  weights.delete('process')
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'process'
}
