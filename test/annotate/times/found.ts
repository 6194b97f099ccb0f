/** Reads sentences for the tables of these tests: each expression found as its words, its TIMEX3 value and its date. */
import { annotate } from '../../../src/annotate/annotate.ts'
import { findTimes } from '../../../src/annotate/times.ts'
import { loadLanguage } from '../../../src/language.ts'
import type { Report } from '../../../src/model/report.ts'

const en = loadLanguage('en')

/** A Thursday. */
export const THURSDAY = '2021-09-16'

export type Row = readonly [words: string, value: string, date: string | null]

const reportOf = (text: string, date: string | null): Report => ({
  id: 'r-0123456789abcdef',
  origin: 'test',
  sha256: '0'.repeat(64),
  mediaType: 'text/plain',
  encoding: 'utf-8',
  url: null,
  title: null,
  outlet: null,
  byline: [],
  agencies: [],
  published: { date, basis: date === null ? 'unknown' : 'given' },
  dateline: null,
  language: 'en',
  text,
  furniture: [],
})

export const timesOf = (text: string, date: string | null = THURSDAY) =>
  findTimes(annotate(reportOf(text, date), en), en)

export const found = (text: string, date: string | null = THURSDAY): Row[] =>
  timesOf(text, date).map((time) => [text.slice(time.start, time.end), time.value, time.date])
