/** Finds the words that may report speech or thought: verbs, nouns, adjectives and phrases of the cue lexicons. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { VerbGroup } from '../../annotate/chunk.ts'
import type { Token } from '../../annotate/token.ts'
import { type Language, type Lexicon, perLanguage } from '../../model/language.ts'

type CueKind = 'verb' | 'noun' | 'adjective' | 'phrase'

/** What a lexicon says of a cue. */
type CueEntry = {
  readonly lemma: string
  readonly act: string | null
  readonly frames: ReadonlySet<string>
  readonly voiced: boolean
}

export type Cue = {
  readonly kind: CueKind
  readonly entry: CueEntry
  /** The chunk that holds its first word. */
  readonly chunk: number
  /** Tokens, `last` inclusive: for a verb, its whole group with its particle. */
  readonly first: number
  readonly last: number
  /** The chunk where what it reports can begin. */
  readonly after: number
  readonly group: VerbGroup | null
}

type Entries = {
  readonly single: ReadonlyMap<string, CueEntry>
  /** Cues of several words by their first, longest first. */
  readonly multiple: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly entry: CueEntry }[]>
}

function entriesOf(lexicon: Lexicon): Entries {
  const single = new Map<string, CueEntry>()
  const multiple = new Map<string, { words: readonly string[]; entry: CueEntry }[]>()
  for (const [lemma, line] of lexicon) {
    const frames = new Set((line['frames'] ?? '').split(' ').filter((frame) => frame !== ''))
    const entry: CueEntry = { lemma, act: line['act'] || null, frames, voiced: line['voiced'] !== 'no' }
    const [first, ...words] = lemma.split(' ')
    if (words.length === 0) single.set(lemma, entry)
    else multiple.set(first!, [...(multiple.get(first!) ?? []), { words, entry }])
  }
  for (const list of multiple.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { single, multiple }
}

const entries = perLanguage((language) => ({
  verb: entriesOf(language.lexicon('cue-verb')),
  noun: entriesOf(language.lexicon('cue-noun')),
  adjective: entriesOf(language.lexicon('cue-adjective')),
}))

/** The “to” of an infinitive is no particle: “agreed to end” has no “agree to”. */
const isWord = (token: Token | undefined, word: string): boolean => token?.lower === word && token.tag !== 'to'

type Found = { readonly entry: CueEntry; readonly last: number }

/** The longest entry that begins with `lemma` at token `at`. */
function lookUp(sentence: ParsedSentence, at: number, lemma: string, known: Entries): Found | null {
  for (const { words, entry } of known.multiple.get(lemma) ?? [])
    if (words.every((word, i) => isWord(sentence.tokens[at + 1 + i], word))) return { entry, last: at + words.length }
  const entry = known.single.get(lemma)
  return entry ? { entry, last: at } : null
}

/** No sentence that somebody wrote to be read reports more. */
const MOST = 60

/** All cues of a sentence, by place. */
export function findCues(sentence: ParsedSentence, language: Language): Cue[] {
  const known = entries(language)
  const cues: Cue[] = []
  const { tokens, chunks } = sentence
  const add = (kind: CueKind, chunk: number, first: number, found: Found | null): void => {
    if (!found) return
    let after = chunk + 1
    while (after < chunks.length && chunks[after]!.first <= found.last) after++
    cues.push({ kind, entry: found.entry, chunk, first, last: found.last, after, group: chunks[chunk]!.group })
  }
  for (const [i, chunk] of chunks.entries()) {
    const head = tokens[chunk.head]!
    if (chunk.group) {
      if (head.lower === 'according' && tokens[chunk.last + 1]?.lower === 'to')
        add('phrase', i, chunk.head, { entry: ACCORDING, last: chunk.last + 1 })
      else if (chunk.group.passive && known.adjective.single.has(head.lower))
        add('adjective', i, chunk.first, lookUp(sentence, chunk.head, head.lower, known.adjective))
      else add('verb', i, chunk.first, lookUp(sentence, chunk.head, chunk.group.lemma, known.verb))
    } else if (chunk.kind === 'np' && head.tag === 'noun')
      add('noun', i, chunk.head, lookUp(sentence, chunk.head, head.lemma, known.noun))
    else if (chunk.kind === 'adjective')
      add('adjective', i, chunk.first, lookUp(sentence, chunk.first, head.lower, known.adjective))
  }
  return cues.slice(0, MOST)
}

const ACCORDING: CueEntry = { lemma: 'according to', act: null, frames: new Set(), voiced: true }
