/** Makes up a negotiation and reports on it that tell it differently: for properties that must hold of any record. */
import { createHash } from 'node:crypto'
import { dayNumber, dayOf } from '../../src/model/date.ts'
import type { Findings } from '../../src/model/findings.ts'
import type { Report } from '../../src/model/report.ts'
import type { ReadFindings } from '../../src/reconcile/reconcile.ts'
import {
  actor,
  claim,
  commitment,
  figure,
  findings,
  instrument,
  meeting,
  position,
  report,
  statement,
} from '../support/builders.ts'

/** Numbers in [0, 1) that only depend on the seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const STATES = [
  ['RU', 'Russia', 'Moscow', 'the Kremlin'],
  ['UA', 'Ukraine', 'Kyiv', 'Kiev'],
  ['FR', 'France', 'Paris'],
  ['DE', 'Germany', 'Berlin'],
  ['TR', 'Turkey', 'Ankara'],
] as const
/** The ways in which a person is written, and for whom they speak. */
const PEOPLE = [
  ['RU', 'Aleksandr Blok', 'Alexander Blok', 'Blok', 'A. Blok'],
  ['UA', 'Mykhailo Drahomanov', 'Mikhail Dragomanov', 'Drahomanov'],
  ['FR', 'Georges Clemenceau', 'Georges Clémenceau', 'Clemenceau'],
  ['DE', 'Otto von Bismarck', 'Bismarck'],
  ['UA', 'Ivan Franko', 'Ivan Franco', 'Franko'],
  ['UA', 'Petro Franko', 'Franko'],
] as const
const BODIES = [
  [null, 'Organization for Security and Co-operation in Europe', 'OSCE'],
  [null, 'United Nations', 'UN', 'U.N.'],
  ['RU', 'Foreign Ministry'],
  ['UA', 'Foreign Ministry'],
  [null, 'rebels'],
] as const
const PLACES = ['Geneva', 'Minsk', 'Berlin', 'Antalya', null] as const
const FIRST_DAY = 19_000

type Draw = {
  readonly number: () => number
  readonly below: (n: number) => number
  readonly of: <T>(list: readonly T[]) => T
}

function drawing(seed: number): Draw {
  const number = numbers(seed)
  const below = (n: number): number => Math.floor(number() * n)
  return { number, below, of: (list) => list[below(list.length)]! }
}

/** A text long enough to hold `count` facts on stretches of their own. */
function textOf(draw: Draw, count: number): string {
  const words = ['talks', 'ceasefire', 'Geneva', 'minister', 'said', 'troops', 'border', 'agreed', 'again', 'sanctions']
  return Array.from({ length: count * 8 }, () => `${draw.of(words)}${draw.below(1000)}`).join(' ')
}

/** Facts of one report stand on stretches of their own, so that their ids differ. */
function stretches(text: string): () => string {
  const words = text.split(' ')
  let at = 0
  return () => {
    const stretch = words.slice(at, at + 3).join(' ')
    at = (at + 3) % (words.length - 3)
    return stretch
  }
}

function actorsOf(draw: Draw, one: Report) {
  const states = STATES.filter(() => draw.number() < 0.7).map(([country, ...names]) =>
    actor(one, { name: draw.of(names), country, aliases: [names[0]] }),
  )
  const partyOf = (code: string | null): string | null => states.find(({ country }) => country === code)?.id ?? null
  const people = PEOPLE.filter(() => draw.number() < 0.4).map(([code, ...names]) =>
    actor(one, {
      name: draw.of<string>(names),
      kind: 'person',
      party: partyOf(code),
      roles: [{ title: 'envoy', of: partyOf(code), from: null, to: null }],
    }),
  )
  const bodies = BODIES.filter(() => draw.number() < 0.4).map(([code, ...names]) =>
    actor(one, {
      id: `a-${code}-${names[0]}`,
      name: draw.of<string>(names),
      kind: 'organisation',
      party: partyOf(code),
    }),
  )
  return { states, all: [...states, ...people, ...bodies] }
}

/** A meeting as it was, of which reports tell this and that. */
type Occasion = { readonly day: number; readonly place: string | null; readonly codes: ReadonlySet<string> }

function occasionsOf(draw: Draw, count: number, days: number): readonly Occasion[] {
  return Array.from({ length: count }, () => ({
    day: FIRST_DAY + draw.below(days),
    place: draw.of(PLACES),
    codes: new Set(STATES.filter(() => draw.number() < 0.6).map(([code]) => code)),
  }))
}

function meetingOf(draw: Draw, one: Report, told: Occasion, actors: ReturnType<typeof actorsOf>) {
  const day = dayOf(told.day)
  const start = draw.of([day, day, day, day.slice(0, 7), null])
  const present = actors.states.filter(({ country }) => told.codes.has(country!) && draw.number() < 0.9)
  return {
    start,
    end: draw.number() < 0.1 ? dayOf(told.day + 1) : start,
    place: draw.number() < 0.9 ? told.place : null,
    status: (one.published.date ?? '9') < day ? ('planned' as const) : ('held' as const),
    setting: told.place === null ? ('phone' as const) : ('in-person' as const),
    level: draw.of(['ministers', 'envoys', null] as const),
    outcome: draw.of(['none', 'progress', 'unknown', 'ongoing'] as const),
    participants: present.map(({ id }) => ({ actor: id, part: draw.of(['party', 'mediator'] as const) })),
  }
}

function factsOf(draw: Draw, one: Report, facts: number, occasions: readonly Occasion[]): Findings {
  const actors = actorsOf(draw, one)
  const next = stretches(one.text)
  if (actors.all.length === 0) return findings()
  const someone = (): string => draw.of(actors.all).id
  const some = (): string[] => actors.all.filter(() => draw.number() < 0.4).map(({ id }) => id)
  const near = occasions.filter(
    ({ day }) => one.published.date === null || Math.abs(dayNumber(one.published.date) - day) < 20,
  )
  const told = (): Occasion => draw.of(near.length > 0 ? near : occasions)
  const due = (): string | null => draw.of([dayOf(told().day), dayOf(told().day).slice(0, 7), null])
  const made = {
    meetings: () => meeting(one, { words: next(), ...meetingOf(draw, one, told(), actors) }),
    statements: () =>
      statement(one, { words: next(), speaker: someone(), addressee: draw.of([someone(), null]), via: some() }),
    positions: () =>
      position(one, { words: next(), actor: someone(), reportedBy: draw.of([someone(), 'narrator', null]) }),
    commitments: () =>
      commitment(one, {
        words: next(),
        by: some(),
        due: due(),
        place: told().place,
        what: draw.of(['meet', 'other'] as const),
      }),
    instruments: () =>
      instrument(one, {
        words: next(),
        name: draw.of(['Minsk agreements', 'Minsk agreement', 'draft treaty']),
        date: due(),
        signatories: some(),
      }),
    claims: () => {
      const proposition = `troops crossed the ${draw.of(['northern', 'southern'])} border near ${draw.of(['Minsk', 'Gomel', 'Brest'])}`
      return claim(one, { words: next(), proposition, by: some(), deniedBy: some() })
    },
    figures: () => figure(one, { words: next(), value: draw.below(5), by: draw.of([someone(), null]) }),
  }
  const often = { meetings: 2, statements: 8, positions: 4, commitments: 1, instruments: 1, claims: 2, figures: 2 }
  const kinds = Object.entries(often).flatMap(([kind, times]) =>
    Array.from({ length: times }, () => kind as keyof typeof made),
  )
  const all: Record<string, unknown[]> = { actors: actors.all }
  for (let at = 0; at < facts; at++) {
    const kind = draw.of(kinds)
    all[kind] = [...(all[kind] ?? []), made[kind]()]
  }
  return findings(all as Partial<Findings>)
}

/** `count` reports of `facts` facts each, three a day; every tenth reprints the one before it. */
export function world(seed: number, count: number, facts: number): ReadFindings[] {
  const draw = drawing(seed)
  const days = 20 + Math.ceil(count / 3)
  const occasions = occasionsOf(draw, 3 + Math.ceil(count / 5), days)
  const reads: ReadFindings[] = []
  for (let at = 0; at < count; at++) {
    const previous = reads.at(-1)
    const reprint = at % 10 === 9 && previous
    const text = reprint ? `${previous.report.text} ${at}` : `${textOf(draw, facts)} ${at}`
    const date = reprint ? previous.report.published.date : dayOf(FIRST_DAY + draw.below(days))
    const one = report({ text, ...(date && draw.number() < 0.9 && { date }) })
    reads.push({ report: one, findings: factsOf(draw, one, facts, occasions) })
  }
  return reads
}

/** The same list in an order that only depends on the seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const number = numbers(seed)
  return list
    .map((one) => ({ one, rank: number() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
}

export const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
