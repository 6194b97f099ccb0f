/** Whether a report speaks of a person called May: then “by May” is no month. */
import type { Annotated } from '../annotate.ts'
import { isCapitalised, type Token } from '../token.ts'

const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|lady|lord|minister|president|secretary|chancellor|ambassador|senator|general)$/

const names = (tokens: readonly Token[], at: number): boolean => {
  const left = tokens[at - 1]?.lower === '.' ? tokens[at - 2] : tokens[at - 1]
  if (!left) return false
  if (TITLE.test(left.lower)) return true
  return at > 1 && left.tag === 'name' && isCapitalised(left.text) && left.text !== left.text.toUpperCase()
}

/** Looked for once, when first asked. */
export function hasPersonMay({ sentences }: Annotated): () => boolean {
  let known: boolean | undefined
  const look = (): boolean => sentences.some(({ tokens }) => tokens.some((token, at) => token.text === 'May' && names(tokens, at)))
  return () => (known ??= look())
}
