/** Reports that print one wire story: the earliest is the original, the others are copies of it and no further witnesses. */
import { dayNumber, earliest } from '../../model/date.ts'
import type { RecordedReport } from '../../model/report.ts'
import { bands, containment, type Signature, signatureOf, similarity } from '../../model/signature.ts'
import { type Clusters, clusters } from '../clusters.ts'
import type { Pass } from '../draft.ts'
import { type Judged, judged } from '../judgement.ts'
import { ofOthers, storyNames } from '../story-names.ts'

const NAME = 'same-story'

/** From this share of common runs of words on one was made out of the other: two reporters' own words share far less. */
const REPRINTED = 0.5
/** A cut reprint has nearly all of its words from the longer story, of which it is less. */
const CUT = { contained: 0.8, ofBoth: 0.2 }
/** A story is reprinted while it is news; what looks alike later is a form that is filled in daily. */
const NEWS_DAYS = 7
/** Stories with fewer different runs of words are too short to be told apart. */
const LEAST_RUNS = 25
/** Reports that share a band are compared with so many others in it. */
const REACH = 20

type Story = { readonly report: RecordedReport; readonly print: Signature; readonly day: number | null }

function storiesOf(reports: readonly RecordedReport[]): readonly Story[] {
  return reports.flatMap((report) => {
    const furniture = [...report.furniture].sort((a, b) => a.start - b.start)
    const print = signatureOf(report.text, furniture)
    if (Number.parseInt(print, 10) < LEAST_RUNS || print === '') return []
    return [{ report, print, day: startOf(report) }]
  })
}

const startOf = ({ published: { date } }: RecordedReport): number | null =>
  date === null ? null : dayNumber(earliest(date))

function pairs(stories: readonly Story[]): readonly (readonly [Story, Story])[] {
  const banded = new Map<string, Story[]>()
  for (const story of stories)
    for (const band of bands(story.print)) {
      const known = banded.get(band)
      if (known) known.push(story)
      else banded.set(band, [story])
    }
  const found = new Map<string, readonly [Story, Story]>()
  for (const block of banded.values())
    block.forEach((a, at) => {
      for (const b of block.slice(at + 1, at + 1 + REACH)) found.set(`${a.report.id} ${b.report.id}`, [a, b])
    })
  return [...found.values()]
}

const inTheNews = (a: Story, b: Story): boolean =>
  a.day === null || b.day === null || Math.abs(a.day - b.day) <= NEWS_DAYS

/** The earliest published; undated ones come last; then the smallest id. */
function original(family: readonly RecordedReport[]): RecordedReport {
  const day = ({ published }: RecordedReport): string => (published.date ? earliest(published.date) : '9999')
  return [...family].sort((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1))[0]!
}

/** What speaks for one having been made out of the other; null where too little does. */
function reprinted(a: Story, b: Story): string | null {
  const alike = similarity(a.print, b.print)
  const contained = containment(a.print, b.print)
  const cut = contained >= CUT.contained && alike >= CUT.ofBoth
  if (!(alike >= REPRINTED || cut) || !inTheNews(a, b)) return null
  return `${Math.round(alike * 100)} % of the runs of words in common, ${Math.round(contained * 100)} % of the shorter`
}

/** For each copy, its original. */
function copies(found: Clusters, known: ReadonlyMap<string, RecordedReport>): ReadonlyMap<string, string> {
  const copyOf = new Map<string, string>()
  for (const family of found.all()) {
    if (family.length === 1) continue
    const first = original(family.map((id) => known.get(id)!)).id
    for (const id of family) if (id !== first) copyOf.set(id, first)
  }
  return copyOf
}

export const sameStory: Pass = {
  name: NAME,
  apply: (draft) => {
    const known = new Map(draft.reports.map((report) => [report.id, report]))
    const found = clusters(known.keys())
    const judgements: Judged[] = []
    for (const [a, b] of pairs(storiesOf(draft.reports))) {
      const because = reprinted(a, b)
      if (because === null) continue
      const others = ofOthers(storyNames(a.report), storyNames(b.report))
      if (!others) found.unite(a.report.id, b.report.id)
      const verdict = others ? 'different' : 'same'
      judgements.push(
        judged({
          pass: NAME,
          a: a.report.id,
          b: b.report.id,
          verdict,
          because: others ? [because, 'but of others'] : [because],
        }),
      )
    }
    const copyOf = copies(found, known)
    const reports = draft.reports.map((report) => ({ ...report, copyOf: copyOf.get(report.id) ?? null }))
    return { ...draft, reports, judgements: [...draft.judgements, ...judgements] }
  },
}
