/** Finds whom a user means by a name typed loosely: any alias, without marks and case, part of a name, a near spelling. */
import anyAscii from 'any-ascii'
import { distance } from 'fastest-levenshtein'
import type { Actor } from '../model/actor.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import { byText } from '../model/order.ts'
import { partiesOf } from '../reflect/parties.ts'

export type FoundActors =
  | { readonly kind: 'found'; readonly actors: readonly Actor[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] }

/** Letters that a part of a name must have to stand for it. */
const SHORTEST_PART = 3

const MOST_SUGGESTIONS = 3

/** Suggested up to one wrong letter in this many. */
const LETTERS_PER_MISTAKE = 3

/** Lower-case Latin words with single spaces; "the" in front says nothing. */
export const foldName = (text: string): string =>
  (
    anyAscii(text)
      .replace(/['’]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
    .join(' ')
    .replace(/^the /, '')

/** What romanisations of one name share: Zelensky, Zelenskiy, Zelenskyy. */
const skeleton = (folded: string): string => folded.replace(/[ijy]+/g, 'i').replace(/([a-z])\1/g, '$1')

const namesOf = ({ name, aliases }: Actor): readonly string[] => [name, ...aliases].map(foldName)

const hasAllWords = (
  name: string,
  words: readonly string[],
  fits: (word: string, part: string) => boolean,
): boolean => {
  const parts = name.split(' ')
  return words.every((word) => parts.some((part) => fits(word, part)))
}

/** Ways in which a name typed can be an actor's, the surest first. The first that fits anybody decides. */
const WAYS: readonly ((name: string, typed: string, words: readonly string[]) => boolean)[] = [
  (name, typed) => name === typed,
  (name, typed) => skeleton(name) === skeleton(typed),
  (name, _, words) => hasAllWords(name, words, (word, part) => part === word),
  (name, _, words) => hasAllWords(name, words, (word, part) => skeleton(part) === skeleton(word)),
  (name, _, words) => hasAllWords(name, words, (word, part) => word.length >= SHORTEST_PART && part.startsWith(word)),
]

/** All actors of the surest way that fits; the nearest names, or the parties, where none does. An id is taken as such. */
export function findActors(record: NegotiationRecord, typed: string): FoundActors {
  const byId = record.actors.find(({ id }) => id === typed)
  if (byId) return { kind: 'found', actors: [byId] }
  const folded = foldName(typed)
  const words = folded.split(' ')
  const known = record.actors.map((actor) => ({ actor, names: namesOf(actor) }))
  for (const way of folded === '' ? [] : WAYS) {
    const actors = known.filter(({ names }) => names.some((one) => way(one, folded, words))).map(({ actor }) => actor)
    if (actors.length > 0) return { kind: 'found', actors }
  }
  return { kind: 'unknown', suggestions: nearest(record, known, folded) }
}

function nearest(
  record: NegotiationRecord,
  known: readonly { readonly actor: Actor; readonly names: readonly string[] }[],
  folded: string,
): readonly string[] {
  const near = known
    .map(({ actor, names }) => ({ name: actor.name, mistakes: Math.min(...names.map((one) => mistakes(one, folded))) }))
    .filter(({ mistakes }) => mistakes * LETTERS_PER_MISTAKE <= folded.length)
    .toSorted((a, b) => a.mistakes - b.mistakes || byText(a.name, b.name))
    .map(({ name }) => name)
  const suggestions = near.length > 0 ? near : partiesOf(record).map(({ name }) => name)
  return [...new Set(suggestions)].slice(0, MOST_SUGGESTIONS)
}

/** Against the whole name and against its last word: people are typed by surname. */
const mistakes = (name: string, typed: string): number =>
  Math.min(distance(name, typed), distance(name.split(' ').at(-1)!, typed))
