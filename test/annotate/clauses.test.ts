import { describe, expect, it } from 'vitest'
import { firstSentence, subjects } from '../support/parse.ts'

describe('the subject of a verb', () => {
  it.each([
    ['stands before it', 'Norway offered help.', ['offered < Norway']],
    ['is more than one', 'Norway, Chad and the EU agreed.', ['agreed < Norway , Chad and the EU']],
    ['has a prepositional tail', 'Officials in Oslo refused.', ['refused < Officials']],
    ['has an apposition', 'The envoy, a former judge, refused.', ['refused < The envoy']],
    ['is what a relative clause describes', 'The group that left was small.', ['left < The group', 'was < The group']],
    ['comes before a participle', 'The deal signed in Oslo collapsed.', ['signed', 'collapsed < The deal']],
    ['comes before an infinitive', 'The refusal to hold talks was clear.', ['hold', 'was < The refusal']],
    ['is shared by two verbs', 'She met both sides and left.', ['met < She', 'left < She']],
    ['follows a verb of saying without “that”', 'He said Norway would help.', ['said < He', 'help < Norway']],
    ['follows “after”', 'They left after the talks failed.', ['left < They', 'failed < the talks']],
    [
      'is not the day before an “and”',
      'Talks ended on Monday and the two sides left.',
      ['ended < Talks', 'left < the two sides'],
    ],
    ['is not the day', 'The minister on Monday refused.', ['refused < The minister']],
  ])('%s', (_name, text, expected) => {
    expect(subjects(firstSentence(text))).toEqual(expected)
  })
})

describe('a verb group', () => {
  const group = (text: string) => firstSentence(text).clauses[0]!.group
  it.each([
    ['past', 'They met.', { tense: 'past', finite: true, negated: false }],
    ['perfect', 'They have met.', { tense: 'present', perfect: true }],
    ['future', 'They will meet.', { tense: 'future', modal: 'will' }],
    ['conditional', 'They would meet.', { tense: 'conditional', modal: 'would' }],
    ['planned', 'They were to meet.', { tense: 'future', modal: 'be-to' }],
    ['obliged', 'They had to leave.', { tense: 'future', modal: 'have-to' }],
    ['negated', 'They did not meet.', { tense: 'past', negated: true }],
    ['never', 'They never met.', { negated: true }],
    ['passive', 'Terms were agreed.', { passive: true }],
    ['progressive, not passive', 'They are talking.', { progressive: true, passive: false }],
  ])('%s', (_name, text, expected) => {
    expect(group(text)).toMatchObject(expected)
  })
})
