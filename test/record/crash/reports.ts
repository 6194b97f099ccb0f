/** A series of small reports that parent and child processes make alike from their numbers. */
import type { ReadReport } from '../../../src/record/store.ts'
import { actor, meeting, read, report, statement } from '../../support/builders.ts'

export function numbered(n: number): ReadReport {
  const one = report({
    text: `Round number${n} of the talks began in Geneva. “Nothing is agreed,” said Austria. ${'Talks went on. '.repeat(40)}`,
    date: '2022-02-10',
    origin: `reports/${n}.txt`,
  })
  return read(one, {
    actors: [actor(one, { name: 'Austria' })],
    meetings: [meeting(one, { words: 'talks began in Geneva' })],
    statements: [statement(one, { words: 'Nothing is agreed' })],
  })
}
