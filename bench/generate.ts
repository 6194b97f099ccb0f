/** Makes plain-text reports of invented rounds, as many as are wanted and no two alike, the same for the same seed. */
import { dayNumber, dayOf } from '../src/model/date.ts'

/** A small generator of random numbers (mulberry32), so that a seed gives the same reports everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const STATES = ['Norway', 'Chad', 'Peru', 'Ghana', 'Nepal', 'Oman', 'Chile', 'Kenya', 'Malta', 'Laos', 'Fiji', 'Togo']
const PLACES = ['Oslo', 'Geneva', 'Doha', 'Vienna', 'Nairobi', 'Muscat', 'Lima', 'Accra', 'Valletta', 'Suva']
const GIVEN = [
  'Anna',
  'Peter',
  'Maria',
  'David',
  'Helena',
  'Samuel',
  'Ruth',
  'Martin',
  'Clara',
  'Victor',
  'Irene',
  'Paul',
]
const OFFICES = [
  'foreign minister',
  'chief negotiator',
  'special envoy',
  'president',
  'defence minister',
  'government spokesman',
]
const WANTED = [
  'an immediate ceasefire along the border',
  'the withdrawal of all troops from the northern districts',
  'the release of the remaining prisoners',
  'international observers at the crossing points',
  'an end to the tariffs on grain',
  'humanitarian access to the besieged towns',
  'guarantees for its security',
  'autonomy for the coastal province',
]
const OUTCOMES = [
  'ended without a deal',
  'ended with an agreement to meet again',
  'broke up after the delegation walked out',
  'made some progress on technical questions',
  'concluded with the signing of a five-point statement',
]
const SAID = ['said', 'told reporters', 'insisted', 'warned', 'added', 'argued']

export type Generated = { readonly name: string; readonly text: string; readonly published: string }

/** The `number`-th report of a series; a round is told by about three reports. */
export function generateReport(number: number, seed = 1): Generated {
  const round = random(seed * 1_000_003 + Math.floor(number / 3))
  const own = random(seed * 7_919 + number)
  const pick = <T>(list: readonly T[], next = round): T => list[Math.floor(next() * list.length)]!
  const [first, second] = [pick(STATES), pick(STATES)].map((state, i, both) =>
    i === 1 && state === both[0] ? 'Iceland' : state,
  ) as [string, string]
  const place = pick(PLACES)
  const day = dayNumber('2015-01-01') + Math.floor(round() * 3000)
  const surname = () =>
    `${pick(['Sol', 'Ber', 'Kar', 'Lin', 'Mar', 'Tan', 'Var', 'Hal'])}${pick(['berg', 'dano', 'eki', 'stad', 'mura', 'wani', 'ford', 'esi'])}${pick(['', 'a', 'en', 'o'])}`
  const envoy = (state: string) => ({ state, name: `${pick(GIVEN)} ${surname()}`, office: pick(OFFICES) })
  const sides = [envoy(first), envoy(second)] as const
  const outcome = pick(OUTCOMES)
  const later = pick(PLACES)
  const paragraphs = [
    `Talks between ${first} and ${second} in ${place} ${outcome} on ${weekday(day)}, officials of both sides said.`,
    ...sides.map(({ state, name, office }) => {
      const wanted = pick(WANTED, own)
      return `“We came to ${place} for ${wanted},” ${name}, the ${office} of ${state}, ${pick(SAID, own)} after ${2 + Math.floor(own() * 9)} hours of discussions. ${state} has demanded ${wanted} since the talks began.`
    }),
    `${sides[0].name.split(' ')[1]} ${pick(SAID, own)} that ${first} would not accept ${pick(WANTED, own)} unless ${second} offered ${pick(WANTED, own)}. “There has been ${pick(['no progress', 'some progress', 'little movement'], own)} on the main question,” he said.`,
    `According to ${second}, more than ${100 + Math.floor(own() * 9000)} people have been killed since the fighting resumed last year. ${first} denies attacking civilians.`,
    `The two delegations agreed to meet again in ${later} in two weeks, a statement from the mediators said. ${pick(STATES, own)} and the United Nations are to send observers.`,
    `A diplomat familiar with the talks, who asked not to be named, said the sides remained far apart on ${pick(WANTED, own)} but had exchanged lists of ${20 + Math.floor(own() * 400)} prisoners.`,
    `${second} rejected a proposal by ${sides[1].name} to move the talks from ${place}. The government in its capital has said repeatedly that it wants ${pick(WANTED, own)} and ${pick(WANTED, own)}.`,
    `Report number ${number}.`,
  ]
  return {
    name: `report-${String(number).padStart(6, '0')}.txt`,
    text: `${paragraphs.join('\n\n')}\n`,
    published: dayOf(day + (number % 3)),
  }
}

const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']

const weekday = (day: number): string => WEEKDAYS[day % 7]!
