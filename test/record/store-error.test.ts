/** Every failure of the database comes to a person as one code, with the next step. */
import { describe, expect, it } from 'vitest'
import { RapporteurError } from '../../src/errors.ts'
import { damaged, isBusy, isDamaged, resultCode, storeError } from '../../src/record/store-error.ts'

const byNode = (errcode: number, message = 'as SQLite says') =>
  Object.assign(new Error(message), { code: 'ERR_SQLITE_ERROR', errcode })
const byLibsql = (rawCode: number, message = 'as SQLite says') =>
  Object.assign(new Error(message), { code: 'SQLITE', rawCode })

describe('storeError', () => {
  it.each([
    ['busy', 5, 'STORE_BUSY', /in use by another process/],
    ['busy while recovering', 261, 'STORE_BUSY', /try again/],
    ['a locked table', 6, 'STORE_BUSY', /try again/],
    ['malformed', 11, 'STORE_BROKEN', /keep the file, restore a copy of it, or start a new store with --store/],
    ['a malformed index of words', 267, 'STORE_BROKEN', /keep the file/],
    ['not a database', 26, 'STORE_BROKEN', /keep the file/],
    ['a full disk', 13, 'STORE_FULL', /free some room/],
    ['a write beyond the limit on file sizes', 778, 'STORE_FULL', /free some room/],
    ['a failed sync', 1034, 'STORE_FULL', /what was stored before is safe/],
    ['a file that may only be read', 8, 'STORE_UNUSABLE', /check that you may read and write it/],
    ['a folder that may only be read', 1544, 'STORE_UNUSABLE', /--store/],
    ['a file that cannot be opened', 14, 'STORE_UNUSABLE', /--store/],
    ['a failed read', 266, 'STORE_UNUSABLE', /--store/],
  ])('words %s', (_, result, code, next) => {
    for (const error of [byNode(result), byLibsql(result)]) {
      const worded = storeError(error, '/tmp/record.db', 'adding a.txt') as RapporteurError
      expect(worded).toBeInstanceOf(RapporteurError)
      expect(worded.code).toBe(code)
      expect(worded.message).toMatch(/^adding a\.txt: .*\/tmp\/record\.db/)
      expect(worded.message).toMatch(next)
      expect(worded.cause).toBe(error)
    }
  })

  it('reads the code from how libsql words that it cannot open a file', () => {
    const error = new Error('ConnectionFailed("Unable to open connection to local database /no/x.db: 14")')
    expect(resultCode(error)).toBe(14)
    expect(storeError(error, '/no/x.db', 'opening')).toMatchObject({ code: 'STORE_UNUSABLE' })
  })

  it.each([
    ['EACCES', 'STORE_UNUSABLE'],
    ['ENOTDIR', 'STORE_UNUSABLE'],
    ['EROFS', 'STORE_UNUSABLE'],
    ['ENOSPC', 'STORE_FULL'],
  ])('words what the file system reports as %s', (code, expected) => {
    const error = Object.assign(new Error(`${code}: mkdir`), { code })
    expect(storeError(error, '/tmp/record.db', 'opening the store')).toMatchObject({ code: expected })
  })

  it('takes a missing table for damage', () => {
    expect(storeError(byNode(1, 'no such table: report'), 'x', 'reading')).toMatchObject({ code: 'STORE_BROKEN' })
  })

  it('takes a broken check sum for damage', () => {
    const error = damaged('report r-1 cannot be read back', null)
    expect(isDamaged(error)).toBe(true)
    expect(storeError(error, 'x', 'reading')).toMatchObject({ code: 'STORE_BROKEN' })
  })

  it.each([
    ['a mistake in a query', byNode(1, 'near "form": syntax error')],
    ['a broken constraint', byLibsql(1555)],
    ['any other error', new TypeError('undefined is not a function')],
    ['an error that already has its words', new RapporteurError('BAD_INPUT', 'no')],
    ['what is no error at all', 'oh'],
    ['nothing', null],
  ])('leaves %s as it is', (_, error) => {
    expect(storeError(error, 'x', 'reading')).toBe(error)
  })

  it('tells busy from the rest', () => {
    expect([5, 6, 15, 517, 11, 1].map((code) => isBusy(byNode(code)))).toEqual([true, true, true, true, false, false])
  })
})
