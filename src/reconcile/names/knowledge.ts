/** What is known about names in any language, compiled once from the lexicons of `language/und`. */
import type { Language, Lexicon } from '../../model/language.ts'

/** How two words of a name are related through a name they are both forms of. */
type Relation = 'self' | 'spelling' | 'nickname' | 'equivalent'

/** How much of a word's likeness survives each step of kinship. */
const RELATION: Readonly<Record<Relation, number>> = {
  self: 1,
  /** Mohammed, Muhammad: one name, written differently. */
  spelling: 0.97,
  /** Bob for Robert: usual, but a nickname may belong to several names. */
  nickname: 0.9,
  /** Juan for John, Volodymyr for Vladimir: the same name in another language, seldom of the same person. */
  equivalent: 0.86,
}

export type NameKnowledge = {
  /** Legal forms, longest first: their words and their class. */
  readonly forms: readonly { readonly words: readonly string[]; readonly form: string }[]
  readonly titles: Lexicon
  readonly particles: Lexicon
  readonly fillers: Lexicon
  /** What a body can be: front, movement, party. */
  readonly bodies: Lexicon
  readonly regions: Lexicon
  readonly abbreviations: Lexicon
  readonly numbers: Lexicon
  /** Endings of patronymics, longest first. */
  readonly patronymics: readonly string[]
  /** Letters of scripts that write no vowels, in Latin. */
  readonly letters: ReadonlyMap<string, string>
  readonly sounds: SoundRules
  readonly confusable: ReadonlySet<string>
  readonly isGiven: (word: string) => boolean
  /** The share of likeness of two words that are forms of one name; 0 where they are not known to be. */
  readonly kinship: (a: string, b: string) => number
}

/** Letter groups to their broad sound: anywhere, only at the start, only at the end of a word. */
export type SoundRules = {
  readonly anywhere: ReadonlyMap<string, string>
  readonly start: ReadonlyMap<string, string>
  readonly end: ReadonlyMap<string, string>
  readonly longest: number
}

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1)

function soundRules(lexicon: Lexicon): SoundRules {
  const anywhere = new Map<string, string>()
  const start = new Map<string, string>()
  const end = new Map<string, string>()
  for (const { word, sound } of lexicon.values()) {
    if (word.startsWith('-')) end.set(word.slice(1), sound!)
    else if (word.endsWith('-')) start.set(word.slice(0, -1), sound!)
    else anywhere.set(word, sound!)
  }
  const longest = Math.max(1, ...[...anywhere.keys(), ...start.keys(), ...end.keys()].map((key) => key.length))
  return { anywhere, start, end, longest }
}

const listed = (cell: string | undefined): string[] => (cell ? cell.split(', ') : [])

function kinships(lexicon: Lexicon): (a: string, b: string) => number {
  const roots = new Map<string, ReadonlyMap<string, number>>()
  for (const entry of lexicon.values()) {
    const mine = new Map<string, number>()
    for (const relation of ['equivalent', 'nickname', 'spelling'] as const)
      for (const root of listed(entry[relation])) mine.set(root, RELATION[relation])
    roots.set(entry.word, mine.set(entry.word, RELATION.self))
  }
  return (a, b) => {
    const mine = roots.get(a)
    const theirs = roots.get(b)
    if (!mine || !theirs) return 0
    let best = 0
    for (const [root, share] of mine) best = Math.max(best, share * (theirs.get(root) ?? 0))
    return best
  }
}

const formsOf = (lexicon: Lexicon): NameKnowledge['forms'] =>
  [...lexicon.values()]
    .map((entry) => ({ words: entry.word.split(' '), form: entry['class']! }))
    .sort((a, b) => b.words.length - a.words.length || byLength(a.words.join(' '), b.words.join(' ')))

export function nameKnowledge({ lexicon }: Pick<Language, 'lexicon'>): NameKnowledge {
  const variants = lexicon('variants')
  return {
    forms: formsOf(lexicon('forms')),
    titles: lexicon('titles'),
    particles: lexicon('particles'),
    fillers: lexicon('fillers'),
    bodies: lexicon('bodies'),
    regions: lexicon('regions'),
    abbreviations: lexicon('abbreviations'),
    numbers: lexicon('numbers'),
    patronymics: [...lexicon('patronymics').keys()].sort(byLength),
    letters: new Map([...lexicon('letters').values()].map(({ word, latin }) => [word, latin!])),
    sounds: soundRules(lexicon('sounds')),
    confusable: new Set([...lexicon('confusables').keys()].flatMap((pair) => [pair, `${pair[1]}${pair[0]}`])),
    isGiven: (word) => variants.has(word),
    kinship: kinships(variants),
  }
}
