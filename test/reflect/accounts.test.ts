import { describe, expect, it } from 'vitest'
import type { Account } from '../../src/model/meeting.ts'
import { accountsDiffer, tellings } from '../../src/reflect/accounts.ts'
import * as make from '../support/builders.ts'

const first = make.report({ text: 'The talks made progress.' })
const copy = make.report({ text: 'The talks made progress. (Wire)' })
const other = make.report({ text: 'The talks failed.' })
const plain = make.record([first, copy, other])
const record = {
  ...plain,
  reports: plain.reports.map((one) => (one.id === copy.id ? { ...one, copyOf: first.id } : one)),
}

const account = (report: typeof first, given: Partial<Account> = {}): Account => ({
  report: report.id,
  by: null,
  outcome: 'progress',
  status: 'held',
  evidence: [make.evidence(report, 'The talks')],
  ...given,
})
const meeting = (...accounts: readonly Account[]) => make.meeting(first, { accounts })

describe('accounts differ', () => {
  it.each<[string, readonly Account[], boolean]>([
    ['where there is none', [], false],
    ['where all say the same', [account(first), account(other)], false],
    ['where one does not say', [account(first), account(other, { outcome: 'unknown' })], false],
    ['where outcomes are two', [account(first), account(other, { outcome: 'none' })], true],
    [
      'where one says it was called off',
      [account(first), account(other, { outcome: 'unknown', status: 'cancelled' })],
      true,
    ],
    [
      'where an older one still plans it',
      [account(first), account(other, { outcome: 'unknown', status: 'planned' })],
      false,
    ],
  ])('%s: %s', (_, accounts, differ) => {
    expect(accountsDiffer(meeting(...accounts))).toBe(differ)
  })
})

describe('the tellings of a meeting', () => {
  it('fold a reprint into what it reprints', () => {
    const told = tellings(record, meeting(account(copy), account(first)))
    expect(told).toHaveLength(1)
    expect(told[0]!.report).toBe(first.id)
    expect(told[0]!.evidence[0]!.report).toBe(first.id)
  })

  it('keep apart who tells it and what they say, named actors first', () => {
    const told = tellings(
      record,
      meeting(account(first), account(first, { by: 'a-1' }), account(other, { by: 'a-1', outcome: 'none' })),
    )
    expect(told.map(({ by, outcome }) => [by, outcome])).toEqual([
      ['a-1', 'progress'],
      ['a-1', 'none'],
      [null, 'progress'],
    ])
  })
})
