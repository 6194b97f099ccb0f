/**
 * The sample negotiation as the product shows it, in files that people read: a change of a rule shows its effect in their
 * diff. `npm run golden -- -u` accepts what changed.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, EXAMPLES, openDesk } from './serve/terminal.ts'

const VIEWS = ['timeline', 'meetings', 'positions', 'commitments', 'conditions', 'instruments', 'claims', 'figures']

describe('the sample negotiation', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = openDesk()
    await desk.run(['add', '--manifest', join(EXAMPLES, 'manifest.csv'), join(EXAMPLES, 'reports')])
  })
  afterAll(() => desk.clear())

  /** Paths of this machine and ids made of hashes say nothing to a reader. */
  const readable = (text: string): string =>
    text.replaceAll(EXAMPLES, 'examples/').replace(/\b(?:if|cl|[amspcif])-[0-9a-f]{6,12}\b/g, '#')

  it('reads as its brief', async () => {
    const { out } = await desk.run(['brief'])
    await expect(readable(out)).toMatchFileSnapshot('golden/ilvar-talks/brief.txt')
  })

  it.each(VIEWS)('reads as its %s', async (view) => {
    const { out } = await desk.run([view])
    await expect(readable(out)).toMatchFileSnapshot(`golden/ilvar-talks/${view}.txt`)
  })
})

/** What a careful reader finds, from `examples/README.md`: these hold whatever else the goldens show. */
describe('what the sample negotiation must show', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = openDesk()
    await desk.run(['add', '--manifest', join(EXAMPLES, 'manifest.csv'), join(EXAMPLES, 'reports')])
  })
  afterAll(() => desk.clear())

  type Row = Readonly<Record<string, unknown>>
  const exported = async (): Promise<Readonly<Record<string, readonly Row[]>>> =>
    JSON.parse((await desk.run(['export'])).out) as Record<string, Row[]>

  it('one foreign minister under three spellings', async () => {
    const { actors } = await exported()
    const ministers = actors!.filter(({ name, aliases }) => /Ye?vdorsk/.test(`${name} ${aliases}`))
    expect(ministers).toHaveLength(1)
  })

  it('a reprint as a copy of the wire story', async () => {
    const { reports } = await exported()
    const copies = reports!.filter(({ copyOf }) => copyOf !== null)
    expect(copies.map(({ origin }) => String(origin).split('/').at(-1))).toEqual(['02-post-reprint.txt'])
  })

  it('the undated report undated, and nothing dated by the day it was added', async () => {
    const { reports } = await exported()
    const undated = reports!.filter(({ published }) => (published as { date: string | null }).date === null)
    expect(undated.map(({ origin }) => String(origin).split('/').at(-1))).toEqual(['11-observer-undated.txt'])
  })

  it('the Grisholm round once, with its accounts side by side, and the promise of it kept', async () => {
    const { meetings, commitments } = await exported()
    const rounds = meetings!.filter(
      ({ place, start }) => place === 'Grisholm' && String(start).startsWith('2031-09-25'),
    )
    expect(rounds).toHaveLength(1)
    const reports = new Set((rounds[0]!['accounts'] as { report: string }[]).map(({ report }) => report))
    expect(reports.size).toBeGreaterThanOrEqual(2)
    expect(commitments!.filter(({ keptBy }) => keptBy === rounds[0]!['id']).length).toBeGreaterThan(0)
  })
})
