import { describe, expect, it } from 'vitest'
import { read } from '../../src/extract/extract.ts'
import { meetings } from '../../src/extract/meetings.ts'
import { isVerbatim } from '../../src/model/evidence.ts'
import { noFindings } from '../../src/model/findings.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { en, reportOf } from '../support/parse.ts'

/** Friday, 11 March 2022. */
const DAY = '2022-03-11'

function meetingsIn(text: string, published: string | null = DAY) {
  const report = { ...reportOf(text), published: { date: published, basis: 'given' as const } }
  const reading = read(report, en)
  const found = meetings.extract(reading, noFindings()).meetings ?? []
  const names = (meeting: Meeting, part = 'party') =>
    meeting.participants.filter((one) => one.part === part).map(({ actor }) => reading.actors.actor(actor).name)
  return { found, names }
}

function only(text: string, published: string | null = DAY) {
  const { found, names } = meetingsIn(text, published)
  expect(found.length, `one meeting in: ${text}`).toBe(1)
  const [meeting] = found as [Meeting]
  return { ...meeting, parties: names(meeting), mediators: names(meeting, 'mediator'), hosts: names(meeting, 'host') }
}

describe('a meeting', () => {
  it.each([
    ['a verb with its object', 'Finland met Sweden in Oslo on Thursday.', ['Finland', 'Sweden'], 'Oslo', '2022-03-10'],
    ['held talks', 'Finland and Sweden held talks in Oslo on Thursday.', ['Finland', 'Sweden'], 'Oslo', '2022-03-10'],
    [
      'talks between',
      'Talks between Finland and Sweden ended in Oslo on Thursday.',
      ['Finland', 'Sweden'],
      'Oslo',
      '2022-03-10',
    ],
    [
      'a day before the noun',
      'Finland praised Thursday’s talks with Sweden in Oslo.',
      ['Finland', 'Sweden'],
      'Oslo',
      '2022-03-10',
    ],
    [
      'after talks',
      'After talks with Sweden in Oslo on Thursday, Finland signed nothing.',
      ['Finland', 'Sweden'],
      'Oslo',
      '2022-03-10',
    ],
    [
      'both names before the noun',
      'The Finland-Sweden talks in Oslo ended on Thursday.',
      ['Finland', 'Sweden'],
      'Oslo',
      '2022-03-10',
    ],
    [
      'a place and the land it is in',
      'Finland met Sweden in Bergen, Norway, on Thursday.',
      ['Finland', 'Sweden'],
      'Bergen',
      '2022-03-10',
    ],
    [
      'took part in',
      'Finland and Sweden took part in talks in Oslo on Thursday.',
      ['Finland', 'Sweden'],
      'Oslo',
      '2022-03-10',
    ],
  ])('is read from %s', (_how, text, parties, place, start) => {
    const meeting = only(text)
    expect(meeting).toMatchObject({ place, start, status: 'held' })
    expect([...meeting.parties].sort()).toEqual(parties)
  })

  it('is verbatim and says how it was found', () => {
    const text = 'Finland met Sweden in Oslo on Thursday.'
    const [meeting] = meetingsIn(text).found
    expect(meeting?.evidence.every((evidence) => isVerbatim(evidence, text))).toBe(true)
    expect(meeting?.foundBy[0]).toMatchObject({ rule: 'meeting/verb', certainty: 'sure' })
    expect(meeting?.foundBy[0].marks.map(({ role }) => role)).toEqual(['occasion', 'time', 'place'])
  })

  it.each([
    ['held', 'Finland and Sweden held talks in Oslo on Thursday.'],
    ['planned', 'Finland and Sweden will hold talks in Oslo on Monday.'],
    ['planned', 'Finland and Sweden agreed to meet in Oslo on Monday.'],
    ['planned', 'Finland and Sweden are due to meet in Oslo on Monday.'],
    ['planned', 'Talks between Finland and Sweden are scheduled for Monday in Oslo.'],
    ['planned', 'Finland and Sweden are to resume negotiations in Oslo on Monday.'],
    ['postponed', 'A meeting called to discuss the river between Finland and Sweden has been postponed.'],
    ['postponed', 'Talks between Finland and Sweden in Oslo were postponed on Thursday.'],
    ['cancelled', 'Finland called off talks with Sweden in Oslo on Thursday.'],
    ['cancelled', 'A meeting between Finland and Sweden, scheduled for Monday in Oslo, was cancelled.'],
  ])('is %s: %s', (status, text) => expect(only(text).status).toBe(status))

  it.each([
    ['denied', 'Finland did not meet Sweden in Oslo.'],
    ['held by nobody', 'No talks were held in Oslo on Thursday.'],
    ['refused', 'Finland refused to meet Sweden.'],
    ['under an if', 'If Finland meets Sweden, the border may open.'],
    ['possible', 'Finland could meet Sweden.'],
    ['wished for', 'Finland wants talks with Sweden.'],
    ['asked for', 'Finland called for talks with Sweden.'],
    ['of meaning', 'Finland met the deadline.'],
    ['with the press', 'The minister spoke to reporters in Oslo on Thursday.'],
    ['a press conference', 'Finland held a press conference in Oslo on Thursday.'],
    ['a call for something', 'Finland renewed its call for a truce on Thursday.'],
    ['an election', 'Sweden held the second round of its election on Thursday.'],
    ['under discussion', 'The draft is under discussion in Oslo.'],
    ['talk of something', 'Talk of war has ended in Sweden.'],
    ['with neither place, date nor parties', 'Negotiations are never easy.'],
  ])('is not what is %s', (_why, text) => expect(meetingsIn(text).found).toEqual([]))

  it.each([
    ['phone', 'The president of Finland spoke by phone with the president of Sweden on Thursday.'],
    ['phone', 'Finland and Sweden discussed the border in a phone call between their ministers on Thursday.'],
    ['online', 'Finland and Sweden held talks by video link on Thursday.'],
    ['proximity', 'Finland and Sweden held indirect talks in Oslo on Thursday.'],
    ['in-person', 'Finland and Sweden held talks in Oslo on Thursday.'],
  ])('is %s: %s', (setting, text) => expect(only(text).setting).toBe(setting))

  it('has no place where it is a call', () => {
    expect(only('In Helsinki, Finland spoke by phone with Sweden on Thursday.').place).toBeNull()
  })

  it.each([
    ['leaders', 'The presidents of Finland and Sweden met in Oslo on Thursday.'],
    ['ministers', 'The foreign ministers of Finland and Sweden met in Oslo on Thursday.'],
    ['envoys', 'Negotiators from Finland and Sweden met in Oslo on Thursday.'],
    ['technical', 'Experts from Finland and Sweden held technical talks in Oslo on Thursday.'],
    ['leaders', 'Finland and Sweden held a summit in Oslo on Thursday.'],
    ['envoys', 'Finnish envoy Olof Palme met Swedish President Dag Berg in Oslo on Thursday.'],
  ])('is one of %s: %s', (level, text) => expect(only(text).level).toBe(level))

  it('tells mediators and hosts from parties', () => {
    const text =
      'Finland and Sweden held talks in Oslo on Thursday. The talks were mediated by Norway and hosted by Denmark.'
    const meeting = only(text)
    expect(meeting.mediators).toEqual(['Norway'])
    expect(meeting.hosts).toEqual(['Denmark'])
    expect([...meeting.parties].sort()).toEqual(['Finland', 'Sweden'])
  })
})

describe('the date of a meeting', () => {
  it.each([
    ['a day', 'Finland met Sweden on Thursday.', '2022-03-10', '2022-03-10'],
    ['a coming day', 'Finland will meet Sweden on Thursday.', '2022-03-17', '2022-03-17'],
    ['a month', 'Finland will meet Sweden in Oslo in May.', '2022-05', null],
    ['first and last day', 'Finland met Sweden in Oslo from 7 to 9 March.', '2022-03-07', '2022-03-09'],
    [
      'back from its end',
      'Talks between Finland and Sweden ended on Wednesday after three days.',
      '2022-03-07',
      '2022-03-09',
    ],
    [
      'back from its end, with the length told later',
      'Finland and Sweden held a round of talks in Oslo that ended on Wednesday. The three-day round was constructive.',
      '2022-03-07',
      '2022-03-09',
    ],
    ['none', 'Finland met Sweden in Oslo.', null, null],
    [
      'about the day of its report',
      'Talks between Finland and Sweden have ended without a deal.',
      '2022-03-11~',
      '2022-03-11~',
    ],
  ])('is %s', (_what, text, start, end) => expect(only(text)).toMatchObject({ start, end }))

  it('is not guessed where the day of the report is unknown', () => {
    expect(only('Finland met Sweden in Oslo on Thursday.', null)).toMatchObject({ start: null, end: null })
  })

  it('keeps how long it lasted as written', () => {
    expect(only('Finland met Sweden for about three hours in Oslo on Thursday.').duration).toBe('three hours')
  })
})

describe('what came of a meeting', () => {
  const FIRST = 'Finland and Sweden held talks in Oslo on Thursday.'
  it.each([
    ['agreement', 'The two sides signed an agreement on fishing.'],
    ['none', 'The talks ended without a deal.'],
    ['none', 'The talks ended in deadlock.'],
    ['none', 'The two sides failed to make progress.'],
    ['progress', 'Both sides made some progress, officials said.'],
    ['collapse', 'The talks broke down after an hour.'],
    ['collapse', 'Sweden walked out of the talks.'],
    ['unknown', 'The weather was fine.'],
  ])('is %s: %s', (outcome, text) => expect(only(`${FIRST} ${text}`).outcome).toBe(outcome))

  it.each([
    ['no deal was hoped for', 'They hope to reach an agreement.'],
    ['it is only awaited', 'A treaty will be possible when both sides have reached an agreement.'],
    ['it is of another year', 'In 2010 the two had signed an agreement on fishing.'],
  ])('is unknown where %s', (_why, text) => expect(only(`${FIRST} ${text}`).outcome).toBe('unknown'))

  it('keeps apart how each side tells it', () => {
    const text = `${FIRST} The talks ended without a deal. Sweden said that the two sides had made some progress.`
    const { accounts } = only(text)
    expect(accounts.map(({ outcome }) => outcome)).toEqual(['none', 'progress'])
    expect(accounts[0]?.by).toBeNull()
    expect(accounts[1]?.by).not.toBeNull()
  })

  it('goes on where the parties will meet again', () => {
    expect(only(`${FIRST} They agreed to meet again.`).continues).toBe(true)
    expect(only(FIRST).continues).toBe(false)
  })
})

describe('meetings of one report', () => {
  it('are one where one is meant', () => {
    const text =
      'Finland and Sweden held talks in Oslo on Thursday. The talks lasted two hours. After the meeting the ministers left Oslo.'
    expect(only(text).evidence.length).toBeGreaterThan(1)
  })

  it('are kept apart: held, planned, and told as background', () => {
    const text =
      'Finland and Sweden held talks in Oslo on Thursday. Another round is planned for Monday in Riga. Last year’s talks in Tallinn failed.'
    const { found } = meetingsIn(text)
    expect(found.map(({ place, status, start }) => [place, status, start])).toEqual([
      ['Oslo', 'held', '2022-03-10'],
      ['Riga', 'planned', '2022-03-14'],
      ['Tallinn', 'held', '2021'],
    ])
  })

  it('lend their parties to a further round', () => {
    const { found, names } = meetingsIn(
      'Finland and Sweden held talks in Oslo on Thursday. Further talks are planned for June in Riga.',
    )
    expect(names(found[1]!).sort()).toEqual(['Finland', 'Sweden'])
  })

  it('are none in a report on other talks', () => {
    const text =
      'Shares in the brewer rose after merger talks in Oslo on Thursday. Investors like the takeover. Finland Beer held talks with Sweden Beer in Oslo on Thursday on the acquisition, shareholders said.'
    expect(meetingsIn(text).found).toEqual([])
  })

  it('do not depend on how often they are read', () => {
    const text = 'Finland met Sweden in Oslo on Thursday. They will meet again on Monday.'
    expect(meetingsIn(text).found).toEqual(meetingsIn(text).found)
  })
})
