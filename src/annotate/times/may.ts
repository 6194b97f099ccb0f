/** Whether a report speaks of a person called May: then “by May” is no month. */
import type { Annotated } from '../annotate.ts'
import { isCapitalised, type Token } from '../token.ts'
import type { Vocabulary } from './vocabulary.ts'

/** “Mrs. May”, “Theresa May”. */
const names = (tokens: readonly Token[], at: number, words: Vocabulary): boolean => {
  const left = tokens[at - 1]?.lower === '.' ? tokens[at - 2] : tokens[at - 1]
  if (!left) return false
  if (words.get(left.lower)?.roles.has('title')) return true
  return left.tag === 'name' && isCapitalised(left.text) && left.text !== left.text.toUpperCase()
}

/** Looked for once, when first asked. */
export function hasPersonMay({ sentences }: Annotated, words: Vocabulary): () => boolean {
  let known: boolean | undefined
  const look = (): boolean =>
    sentences.some(({ tokens }) => tokens.some((token, at) => token.text === 'May' && names(tokens, at, words)))
  return () => (known ??= look())
}
