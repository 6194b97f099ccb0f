/** How a romanised word sounds, broadly: the spellings of one name in several systems come out alike. */
import type { SoundRules } from './knowledge.ts'

/** The sound of a lower-case word: letter groups replaced, longest first, doubled letters once. */
export function soundOf(word: string, rules: SoundRules): string {
  let sound = ''
  let at = 0
  while (at < word.length) {
    const [taken, next] = groupAt(word, at, rules)
    for (const letter of next) if (!sound.endsWith(letter)) sound += letter
    at += taken
  }
  return sound
}

function groupAt(word: string, at: number, rules: SoundRules): readonly [number, string] {
  for (let length = Math.min(rules.longest, word.length - at); length > 0; length--) {
    const group = word.slice(at, at + length)
    const whole = length === word.length
    const found =
      (at === 0 && !whole ? rules.start.get(group) : undefined) ??
      (at + length === word.length && !whole ? rules.end.get(group) : undefined) ??
      rules.anywhere.get(group)
    if (found !== undefined) return [length, found]
  }
  return [1, word[at]!]
}

const VOWELS = new Set('aeiouyw')
export const isVowel = (letter: string): boolean => VOWELS.has(letter)

/** Letters that scripts without vowels, or with few consonants, do not tell apart. */
const BROAD: Readonly<Record<string, string>> = {
  p: 'b',
  f: 'b',
  v: 'b',
  k: 'g',
  q: 'g',
  c: 'g',
  j: 'g',
  z: 's',
  C: 'S',
  Z: 'S',
}

/** The consonants of a sound, broadly: what is left of a name that was written in a script without vowels. */
export function skeletonOf(sound: string): string {
  let skeleton = ''
  for (const letter of sound) if (!isVowel(letter) && letter !== 'h') skeleton += BROAD[letter] ?? letter
  return skeleton
}

/** Chinese and Japanese transcriptions do not tell l from r. */
export const withoutLiquids = (skeleton: string): string => skeleton.replaceAll('r', 'l')
