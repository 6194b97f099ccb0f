/** How alike two words of names are, and in what way. */
import { type Costs, distance, PLAIN } from './distance.ts'
import type { NameKnowledge } from './knowledge.ts'
import type { Script } from './romanise.ts'
import { isVowel, withoutLiquids } from './sound.ts'
import type { NameWord } from './words.ts'

/** In what way two words are alike, surest first. */
export type How = 'same' | 'sound' | 'variant' | 'consonants' | 'spelling' | 'initial' | 'acronym' | 'joined'

export type Likeness = { readonly how: How; readonly similarity: number }

export type Likening = (a: NameWord, b: NameWord) => Likeness | null

/** What each way of being alike is worth at best. */
export const WORTH = {
  same: 1,
  /** The same name by another system of romanisation. */
  sound: 0.97,
  /** The same consonants, where one script writes no vowels. */
  consonants: 0.9,
  /** The same single consonant: most of the name is not written. */
  oneConsonant: 0.8,
  /** The other begins with this letter. */
  initial: 0.8,
  /** The first letters of all words of the other. */
  acronym: 0.95,
  /** The same letters with a space in between. */
  joined: 0.98,
}

/** What a difference in the middle of a romanised name costs, beside 1 for a consonant of another kind. */
const VOWEL_COST = 0.5
const CONFUSABLE_COST = 0.5
/** Below this two words are not taken for spellings of each other. */
const LEAST_SPELLING = 0.7
/** Up to this length only one vowel or confusable consonant may differ. */
const SHORT_WORD = 4
/** Up to this length no vowel: Yi and Yu are two names. */
const TINY_WORD = 3

const soundCosts = (know: NameKnowledge): Costs => ({
  gap: (letter) => (isVowel(letter) ? VOWEL_COST : 1),
  swap: (a, b) => {
    if (isVowel(a) && isVowel(b)) return VOWEL_COST
    return know.confusable.has(a + b) ? CONFUSABLE_COST : 1
  },
})

function byConsonants(a: NameWord, b: NameWord, syllables: boolean): Likeness | null {
  const mine = syllables ? withoutLiquids(a.skeleton) : a.skeleton
  const theirs = syllables ? withoutLiquids(b.skeleton) : b.skeleton
  if (mine === '' || mine !== theirs) return null
  return { how: 'consonants', similarity: mine.length > 1 ? WORTH.consonants : WORTH.oneConsonant }
}

/** For words of persons' names in these scripts. */
export function personLikening(know: NameKnowledge, scripts: readonly Script[]): Likening {
  const costs = soundCosts(know)
  const bare = scripts.some((script) => script !== 'full')
  const syllables = scripts.includes('syllables')
  return (a, b) => {
    if (a.text === b.text) return { how: 'same', similarity: WORTH.same }
    if (a.role === 'initial' || b.role === 'initial') {
      const first = a.text[0] === b.text[0] || (a.sound[0] === b.sound[0] && a.sound !== '')
      return first ? { how: 'initial', similarity: WORTH.initial } : null
    }
    if (a.role !== b.role && (a.role === 'patronymic' || b.role === 'patronymic')) return null
    if (a.sound === b.sound) return { how: 'sound', similarity: WORTH.sound }
    const kin = know.kinship(a.text, b.text)
    if (kin > 0) return { how: 'variant', similarity: kin }
    if (a.role === 'particle' && b.role === 'particle') {
      const same = know.particles.get(a.text)?.['same'] === know.particles.get(b.text)?.['same']
      return same ? { how: 'variant', similarity: WORTH.sound } : null
    }
    const spelling = bySpelling(a, b, costs)
    return (bare ? byConsonants(a, b, syllables) : null) ?? spelling
  }
}

const vowelsOf = (sound: string): string => [...sound].filter(isVowel).join('')

function bySpelling(a: NameWord, b: NameWord, costs: Costs): Likeness | null {
  const length = Math.max(a.sound.length, b.sound.length)
  if (Math.abs(a.sound.length - b.sound.length) > length / 2) return null
  const cost = distance(a.sound, b.sound, costs)
  if (Math.min(a.text.length, b.text.length) <= SHORT_WORD && cost > CONFUSABLE_COST) return null
  if (Math.min(a.text.length, b.text.length) <= TINY_WORD && vowelsOf(a.sound) !== vowelsOf(b.sound)) return null
  const similarity = 1 - cost / Math.max(length, SHORT_WORD)
  if (similarity < LEAST_SPELLING) return null
  // Twice the difference: half-alike words are rather other words than misspelt ones.
  return { how: 'spelling', similarity: 1 - 2 * (1 - similarity) }
}

/** How alike words of other names must be to be spellings of each other. */
const ALIKE = 0.8
/** Or, with one letter differing in a short word, how alike the whole names must at least be. */
const ALIKE_WHOLE = 0.88
const LEAST_LETTERS = 3

/** For words of other names than persons', which are brands and common words: `wholeLength` is the shorter name's letters. */
export function organisationLikening(wholeLength: number, scripts: readonly Script[]): Likening {
  const bare = scripts.some((script) => script !== 'full')
  return (a, b) => {
    if (a.text === b.text) return { how: 'same', similarity: WORTH.same }
    if (a.role === 'initial' || b.role === 'initial') return null
    const length = Math.max(a.text.length, b.text.length)
    if (length > LEAST_LETTERS + 1 && a.sound === b.sound) return { how: 'sound', similarity: WORTH.sound }
    const consonants = bare ? byConsonants(a, b, scripts.includes('syllables')) : null
    if (consonants || Math.abs(a.text.length - b.text.length) > length / 2) return consonants
    const cost = distance(a.text, b.text, PLAIN)
    const similarity = 1 - cost / length
    const slip = cost === 1 && length >= LEAST_LETTERS && 1 - cost / wholeLength >= ALIKE_WHOLE
    return similarity >= ALIKE || slip ? { how: 'spelling', similarity } : null
  }
}
