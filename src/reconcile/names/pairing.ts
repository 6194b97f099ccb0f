/** Pairs the words of two names, each word at most once, the most alike first; neighbouring words may stand together. */
import type { Likeness, Likening } from './likeness.ts'
import { WORTH } from './likeness.ts'
import { canBeInitials, type NameWord } from './words.ts'

type Pair = Likeness & { readonly a: readonly NameWord[]; readonly b: readonly NameWord[] }

export type Pairing = {
  readonly pairs: readonly Pair[]
  readonly onlyA: readonly NameWord[]
  readonly onlyB: readonly NameWord[]
}

type Candidate = Pair & { readonly fromA: number; readonly fromB: number; readonly letters: number }

/** Words that one word on the other side can stand for. */
const MOST_JOINED = 4

const together = (words: readonly NameWord[], sound: boolean): string =>
  words.map((one) => (sound ? one.sound : one.text)).join('')

/** One word against several: the same letters written apart, or their initials. */
function joined(one: NameWord, several: readonly NameWord[], likening: Likening): Likeness | null {
  if (one.role === 'initial' || several.some((part) => part.role === 'initial')) return initials(one, several)
  const text = together(several, false)
  const whole: NameWord = { ...one, text, sound: together(several, true) }
  const alike = Math.abs(text.length - one.text.length) <= 1 ? likening(one, whole) : null
  if (alike && (alike.how === 'same' || alike.how === 'sound' || alike.how === 'spelling'))
    return { how: 'joined', similarity: alike.similarity * WORTH.joined }
  return initials(one, several)
}

function initials(one: NameWord, several: readonly NameWord[]): Likeness | null {
  if (!canBeInitials(one.text) || one.text.length !== several.length) return null
  const fits = several.every((part, i) => part.text[0] === one.text[i])
  return fits ? { how: 'initial', similarity: WORTH.initial } : null
}

function candidates(a: readonly NameWord[], b: readonly NameWord[], likening: Likening): Candidate[] {
  const found: Candidate[] = []
  const add = (fromA: number, lengthA: number, fromB: number, lengthB: number): void => {
    const [wordsA, wordsB] = [a.slice(fromA, fromA + lengthA), b.slice(fromB, fromB + lengthB)]
    if (wordsA.length < lengthA || wordsB.length < lengthB) return
    const alike =
      lengthA === 1
        ? lengthB === 1
          ? likening(wordsA[0]!, wordsB[0]!)
          : joined(wordsA[0]!, wordsB, likening)
        : joined(wordsB[0]!, wordsA, likening)
    if (alike)
      found.push({
        ...alike,
        a: wordsA,
        b: wordsB,
        fromA,
        fromB,
        letters: together([...wordsA, ...wordsB], false).length,
      })
  }
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      add(i, 1, j, 1)
      for (let length = 2; length <= MOST_JOINED; length++) {
        add(i, 1, j, length)
        add(i, length, j, 1)
      }
    }
  return found
}

export function pairWords(a: readonly NameWord[], b: readonly NameWord[], likening: Likening): Pairing {
  const best = candidates(a, b, likening).sort(
    (x, y) => y.similarity - x.similarity || y.letters - x.letters || x.fromA - y.fromA || x.fromB - y.fromB,
  )
  const freeA = a.map(() => true)
  const freeB = b.map(() => true)
  const pairs: Pair[] = []
  for (const { fromA, fromB, letters: _, ...pair } of best) {
    const placesA = pair.a.map((_, i) => fromA + i)
    const placesB = pair.b.map((_, i) => fromB + i)
    if (!placesA.every((at) => freeA[at]) || !placesB.every((at) => freeB[at])) continue
    for (const at of placesA) freeA[at] = false
    for (const at of placesB) freeB[at] = false
    pairs.push(pair)
  }
  return { pairs, onlyA: a.filter((_, i) => freeA[i]), onlyB: b.filter((_, i) => freeB[i]) }
}
