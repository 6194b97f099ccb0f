import { expect, it } from 'vitest'
import { parse } from '../support/parse.ts'

const quoted = (text: string): string[] =>
  parse(text).quotations.map((quotation) => text.slice(quotation.start, quotation.end))

it.each([
  ['curly double', '“We agreed,” he said.', ['We agreed,']],
  ['straight double', '"We agreed," he said.', ['We agreed,']],
  ['curly single', 'He warned of ‘grave steps’ today.', ['grave steps']],
  ['straight single', "He said: 'We agreed to talk.'", ['We agreed to talk.']],
  ['guillemets', '«We agreed», he said.', ['We agreed']],
  ['typewriter', "``We agreed,'' he said.", ['We agreed,']],
  ['nested', '“He said ‘no’ to us,” she said.', ['He said ‘no’ to us,', 'no']],
  ['broken by “he said”', '“We agreed,” he said, “to talk.”', ['We agreed,', 'to talk.']],
  ['an apostrophe is no mark', 'The sides’ envoys don’t agree.', []],
  ['a plural genitive inside single marks', '‘The leaders’ talks failed,’ he said.', ['The leaders’ talks failed,']],
  ['never closed', '“We agreed, he said.\n\nLater they left.', ['We agreed, he said.']],
  ['over two paragraphs', '“We agreed.\n\n“We will talk,” he said.', ['We agreed.', 'We will talk,']],
  ['a decade', "It began in the '90s and ended.", []],
])('%s', (_name, text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

it('ties a quotation to the one it goes on with', () => {
  const [first, second] = parse('“We agreed.\n\n“We will talk,” he said.').quotations
  expect(first).toMatchObject({ closed: false, continues: null })
  expect(second).toMatchObject({ closed: true, continues: 0 })
})

it('reads a hundred thousand quote marks in linear time', () => {
  const start = performance.now()
  const { quotations } = parse('"a" '.repeat(50_000))
  expect(quotations.length).toBe(50_000)
  expect(performance.now() - start).toBeLessThan(5_000)
})
