/** What the words of a language can mean in an expression of time: the `time-*` lexicons, merged once per language. */
import { type Language, perLanguage } from '../../model/language.ts'

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'year'

/** A fixed expression that stands for itself: “the day after tomorrow”, “New Year’s Eve”, “at the moment”. */
export type Phrase = {
  /** Words that must stand before it and belong to it. */
  readonly after: readonly string[]
  /** Its words after the first. */
  readonly rest: readonly string[]
  readonly kind: 'deictic' | 'vague' | 'holiday'
  /** Days from today, a TIMEX3 reference, or the day of the year as the lexicon writes it. */
  readonly value: string
  /** Part of the day, as in TIMEX3; '' where none. */
  readonly part: string
}

export type TimeWord = {
  /** 1–12; 0 where it names no month. */
  readonly month: number
  /** 1 for Monday to 7; 0 where it names no day. */
  readonly weekday: number
  readonly length: 'full' | 'short' | 'plural'
  readonly unit: Unit | null
  /** How many units: 10 years are a decade. */
  readonly scale: number
  readonly plural: boolean
  readonly season: string | null
  /** Part of the day as in TIMEX3 (MO, AF, EV, NI). */
  readonly part: string | null
  /** A time of day with a name: noon. */
  readonly clock: string | null
  /** A number, or `X` for one that is not told: several. */
  readonly amount: string | null
  readonly ordinal: number
  readonly roles: ReadonlySet<string>
  readonly zone: string | null
  /** The period of what recurs: daily is P1D. */
  readonly set: string | null
  /** Longest first. */
  readonly phrases: readonly Phrase[]
}

type Draft = { -readonly [K in keyof TimeWord]: TimeWord[K] }

/** What a token is that the lexicons do not know. */
export const NOTHING: TimeWord = {
  month: 0,
  weekday: 0,
  length: 'full',
  unit: null,
  scale: 1,
  plural: false,
  season: null,
  part: null,
  clock: null,
  amount: null,
  ordinal: 0,
  roles: new Set(),
  zone: null,
  set: null,
  phrases: [],
}

export type Vocabulary = ReadonlyMap<string, TimeWord>

/** The words of a phrase as the tokeniser cuts them: “year’s” is two. */
const cut = (phrase: string): string[] => phrase.replaceAll("'s", " 's").split(' ')

export const vocabulary = perLanguage((language: Language): Vocabulary => {
  const words = new Map<string, Draft>()
  const at = (word: string): Draft => {
    const draft = words.get(word) ?? { ...NOTHING, roles: new Set<string>(), phrases: [] }
    words.set(word, draft)
    return draft
  }
  const each = (name: string, add: (draft: Draft, entry: Readonly<Record<string, string>>) => void): void => {
    for (const [word, entry] of language.lexicon(name)) add(at(word), entry)
  }
  const phrases = (name: string, kind: Phrase['kind'], column: string): void => {
    for (const [words, entry] of language.lexicon(name)) {
      const [first, ...rest] = cut(words)
      const draft = at(first!)
      const after = entry['after'] ? entry['after'].split(' ') : []
      const phrase = { after, rest, kind, value: entry[column] ?? '', part: entry['part'] ?? '' }
      draft.phrases = [...draft.phrases, phrase].sort(
        (a, b) => b.rest.length - a.rest.length || b.after.length - a.after.length,
      )
    }
  }
  each('time-month', (draft, { month, length }) =>
    Object.assign(draft, { month: Number(month), length: length as Draft['length'] }),
  )
  each('time-weekday', (draft, { weekday, length }) =>
    Object.assign(draft, { weekday: Number(weekday), length: length as Draft['length'] }),
  )
  each('time-unit', (draft, { unit, scale, number }) =>
    Object.assign(draft, { unit: unit as Unit, scale: Number(scale), plural: number === 'plural' }),
  )
  each('time-season', (draft, { season }) => Object.assign(draft, { season }))
  each('time-day-part', (draft, { part, clock }) => Object.assign(draft, { part: part || null, clock: clock || null }))
  each('time-number', (draft, { value }) => Object.assign(draft, { amount: value }))
  each('time-ordinal', (draft, { value }) => Object.assign(draft, { ordinal: Number(value) }))
  each('time-zone', (draft, { suffix }) => Object.assign(draft, { zone: suffix }))
  each('time-set', (draft, { value }) => Object.assign(draft, { set: value }))
  each('time-word', (draft, { roles }) => Object.assign(draft, { roles: new Set(roles!.split(' ')) }))
  phrases('time-vague', 'vague', 'value')
  phrases('time-deictic', 'deictic', 'days')
  phrases('time-holiday', 'holiday', 'falls')
  return words
})
