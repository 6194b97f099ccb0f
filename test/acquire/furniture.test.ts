/** Page parts are marked, and no paragraph of a story is. Every furniture rule is proved by its own examples. */
import { describe, expect, it } from 'vitest'
import { markFurniture, type Sense } from '../../src/acquire/furniture.ts'
import { compileRules, type FurnitureRule } from '../../src/acquire/furniture-rules.ts'
import { readHead } from '../../src/acquire/head.ts'
import { unitsOf } from '../../src/acquire/unit.ts'
import type { RuleSource } from '../../src/model/language.ts'
import { en } from '../support/parse.ts'

const sources = en.rules('furniture')
const anything: Sense = () => true

const marked = (text: string, rules: readonly FurnitureRule[], sense: Sense = anything): string[] =>
  markFurniture({ text, units: unitsOf(text).units }, rules, sense, []).furniture.map(({ start, end }) =>
    text.slice(start, end),
  )

type Example = { readonly text: string; readonly finds: string }

const examplesOf = (rule: RuleSource, field: string): Example[] =>
  (rule[field] as (string | Example)[]).map((one) => (typeof one === 'string' ? { text: one, finds: one } : one))

/** The furniture of a text with everything in play: rules, names of agencies, dates. */
const furniture = (text: string): string[] =>
  readHead(text, en).furniture.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('the rules', () => {
  it('are there', () => expect(sources.length).toBeGreaterThan(50))

  it.each(sources.map((rule) => [rule.id, rule] as const))('%s marks its examples', (_id, rule) => {
    const rules = compileRules([rule])
    for (const { text, finds } of examplesOf(rule, 'examples')) {
      const parts = marked(text, rules)
      expect([parts.join('\n'), ...parts], text).toContain(finds.trim())
    }
  })

  it.each(sources.map((rule) => [rule.id, rule] as const))('%s marks no counter-example', (_id, rule) => {
    for (const { text } of examplesOf(rule, 'not')) {
      const found = readHead(text, { ...en, rules: () => [rule] }).furniture
      expect(
        found.filter(({ kind }) => kind === rule['kind']),
        text,
      ).toEqual([])
    }
  })
})

const STORY =
  'The foreign ministers of both states met on Friday for a second day of talks on the border, and failed to agree.'
const QUOTE = '“We did not come here to sign anything today,” the envoy told reporters after the session.'

describe('a page pasted as text', () => {
  it.each([
    ['share buttons at the top', `Social Media\n\n${STORY}`, ['menu: Social Media']],
    [
      'the end of a blog',
      `${STORY}\nNo comments:\nPost a Comment`,
      ['comment: No comments:', 'comment: Post a Comment'],
    ],
    [
      'readers’ comments',
      `${STORY}\n\n${QUOTE}\n\n2 Comments\nA reader\nThey will never agree on anything.`,
      ['comment: 2 Comments', 'comment: A reader', 'comment: They will never agree on anything.'],
    ],
    [
      'links under a heading, but not the story after them',
      `${STORY}\n\nRelated stories\nRebels reject the draft\nEnvoy returns\n\n${QUOTE}`,
      ['related: Related stories', 'related: Rebels reject the draft', 'related: Envoy returns'],
    ],
    ['a heading over the headline', `Top stories\nTalks resume in Geneva\n\n${STORY}`, ['related: Top stories']],
    [
      'a caption with its credit',
      `${STORY}\n\nThe ministers at the table in Geneva. Photo: AFP\n\n${QUOTE}`,
      ['caption: The ministers at the table in Geneva. Photo: AFP'],
    ],
    ['only the credit after words somebody said', `${STORY}\n\n${QUOTE} Photo: AFP`, ['caption: Photo: AFP']],
    ['only the credit after a long paragraph', `${`${STORY} `.repeat(5)}Photo: AFP`, ['caption: Photo: AFP']],
    ['an agency closing the story', `${STORY}\n\nIt was by no means over. -Xinhua`, ['credit: -Xinhua']],
    [
      'a byline and a date',
      `By Jane Doe\nMarch 11, 2019\n${STORY}`,
      ['credit: By Jane Doe', 'metadata: March 11, 2019'],
    ],
    ['a label before the headline', `date 2019-03-11 Talks fail again\n\n${STORY}`, ['metadata: date 2019-03-11']],
  ])('%s', (_name, text, parts) => expect(furniture(text)).toEqual(parts))
})

describe('the source text of a wiki', () => {
  it.each([
    ['tags', `<noinclude>  ${STORY}`, ['markup: <noinclude>']],
    ['comments', `${STORY} <!-- check -->`, ['markup: <!-- check -->']],
    ['switches', `__NOTOC__  ${STORY}`, ['markup: __NOTOC__']],
    [
      'links, all but their words',
      `The [http://example.org union] left.`,
      ['markup: [http://example.org', 'markup: ]'],
    ],
    ['headings inside a line', `${STORY}  === Reaction === ${QUOTE}`, ['metadata: === Reaction ===']],
    ['the sections at the end', `${STORY}  ==Related news== *`, ['related: ==Related news== *']],
    ['emphasis', `'''Reflection'''  ${STORY}`, ["markup: '''", "markup: '''"]],
    ['a picture’s side', `right  ${STORY}`, ['metadata: right']],
  ])('%s', (_name, text, parts) => expect(furniture(text)).toEqual(parts))
})

describe('a story is never marked', () => {
  it.each([
    STORY,
    QUOTE,
    'Share prices fell after the talks, the minister said.',
    'Read the draft again, he told both sides.',
    'By Wednesday the truce had collapsed.',
    'Copyright law was on the agenda of the trade talks.',
    'Sources close to the talks said that no deal was near.',
    'The minister: “More on this story tomorrow.”',
    'Advertisements for the referendum will stop on Friday, both sides agreed.',
    'Follow-up talks are planned for May.',
    'Comment was not available from the ministry.',
    'In this photo of the treaty everything can be seen, he said, but nobody looks.',
    '“Leave a reply on my desk,” he told the envoy.',
    'They agreed on the following:\n1. A truce;\n2. An exchange of prisoners;\n3. Talks in June.',
    '(a) Recalling the agreement of 2010;\n(b) Noting the efforts of mediators;\n(c) Reaffirming their commitment;',
    'Q: Will you sign?\nA: No comment.\nQ: When will you meet?',
    '* 40 prisoners\n* 12 bodies',
    'Home Secretary A. B. said that the talks go on.',
    'Live fire was heard in the city.',
    'if a < b and b > c then a < c',
    "''We hope for peace,'' he said.",
  ])('%j', (text) => expect(furniture(text)).toEqual([]))
})

describe('what is marked', () => {
  const text = `Share this\n\n${STORY} [http://example.org a] <b>b</b>\n\nRelated news\nA link\n\n==Sources==\n* <b>x</b>\n\n© 2019 A Paper`

  it('is sorted and apart, not empty, and without white space around it', () => {
    const parts = readHead(text, en).furniture
    expect(parts.length).toBeGreaterThan(5)
    parts.forEach(({ start, end }, i) => {
      expect(end).toBeGreaterThan(start)
      expect(start).toBeGreaterThanOrEqual(parts[i - 1]?.end ?? 0)
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    })
  })
})
