/** Names and propositions with everything taken off that says nothing: marks, case, punctuation. */
import anyAscii from 'any-ascii'
import { distance, PLAIN } from './names/distance.ts'

const ASCII = /^[\x20-\x7e]*$/

/** Lower-case Latin words with single spaces. */
export const fold = (text: string): string => foldedWords(text).join(' ')

export function foldedWords(text: string): readonly string[] {
  const latin = ASCII.test(text) ? text : anyAscii(text)
  return (
    latin
      .replace(/'/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
}

/** Places compare by their words: "Geneva" is "Geneva, Switzerland". */
export const samePlace = (a: string, b: string): boolean => a === b || sameWords(foldedWords(a), foldedWords(b))

/** Whether one has all the words of the other. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  return (
    shorter.length > 0 && shorter.every((word) => longer.some((other) => word === other || isMisspelt(word, other)))
  )
}

/** Shorter words are too easily other words. */
const MISSPELT_LENGTH = 5

/** Two long words with one letter left out, added, exchanged or moved by one. */
const isMisspelt = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= MISSPELT_LENGTH &&
  Math.abs(a.length - b.length) <= 1 &&
  a[0] === b[0] &&
  distance(a, b, PLAIN) <= 1

const CLASSES: Readonly<Record<string, string>> = {
  ...{ p: 'b', v: 'b', w: 'b', f: 'b', g: 'k', q: 'k', c: 'k', x: 'k', j: '', d: 't', z: 's' },
  ...{ a: '', e: '', i: '', o: '', u: '', h: '', y: '' },
}

/** What spellings of one word in several romanisations have in common: its broad consonants; the word where there are few. */
export function blockKey(word: string): string {
  let key = ''
  for (const letter of word.replace(/sch/g, 's')) {
    const broad = CLASSES[letter] ?? letter
    if (broad !== '' && !key.endsWith(broad)) key += broad
  }
  return key.length > 1 ? key : word
}

/** The same for all words of a name; written in another script, v and w may stand for vowels. */
export function blockKeys(name: string): readonly string[] {
  const words = foldedWords(name).filter((word) => word.length > 1)
  const bare = ASCII.test(name) ? [] : words.map((word) => word.replace(/[vw]/g, '')).filter((word) => word !== '')
  return [...new Set([...words, ...bare].map(blockKey))]
}

/** A description ("a senior official", "rebels") rather than a name: nothing in it is written with a capital. */
export const isDescription = (name: string): boolean => !/[\p{Lu}\p{Lo}]/u.test(name)

/** Words of names that are written small are short: "van", "bin", "della". */
const SMALL_WORD = /(?:^|[\s-])\p{Ll}{6}/u

/** Someone described and not named: "a senior U.S. official", "Kremlin spokesman". */
export const namesNobody = (name: string): boolean => isDescription(name) || SMALL_WORD.test(name)

/** How much of the longer words of two texts they share: of the shorter's and of the longer's. */
export function sharedWords(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly ofShorter: number; readonly ofLonger: number } {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  const [shorter, longer] = [Math.min(a.size, b.size), Math.max(a.size, b.size)]
  return { ofShorter: shorter ? shared / shorter : 0, ofLonger: longer ? shared / longer : 0 }
}

/** The words of a text that carry it: those of four letters and up, and numbers. */
export const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(foldedWords(text).filter((word) => word.length > 3 || /\d/.test(word)))
