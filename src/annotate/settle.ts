/** Settles, once every word of a sentence has a tag, the small words whose tag depends on the others: that, ’s, both, have. */
import { hasVerb } from './noun-or-verb.ts'
import { retag, type Token } from './token.ts'
import { singular } from './words.ts'

/** `that` opens a clause, stands for a noun before a verb (“talks that failed”), or points (“at that time”). */
function settleThat(tokens: readonly Token[], at: number): void {
  const token = tokens[at]!
  const next = tokens[at + 1]
  const left = tokens[at - 1]
  if (!next || next.tag === 'punctuation') return retag(token, 'pronoun', 'that')
  if (next.tag === 'verb' || next.tag === 'auxiliary')
    return retag(
      token,
      left?.tag === 'noun' || left?.tag === 'name' ? 'wh' : left?.tag === 'verb' ? 'subordinator' : 'pronoun',
      'that',
    )
  if (
    (!left || left.tag === 'preposition' || left.tag === 'conjunction') &&
    (next.tag === 'noun' || next.tag === 'adjective')
  )
    retag(token, left?.tag === 'conjunction' && hasVerb(tokens, at) ? 'subordinator' : 'determiner', 'that')
}

/** `'s` is a genitive before a noun phrase, else “is” or “has”. */
function settleApostrophe(tokens: readonly Token[], at: number): void {
  const token = tokens[at]!
  const left = tokens[at - 1]
  if (left && (left.tag === 'pronoun' || left.tag === 'wh' || left.lower === 'there' || left.lower === 'that'))
    retag(token, 'auxiliary', 'be', 's')
  else {
    retag(token, 'possessive', "'s")
    if (left?.tag === 'adverb') left.tag = 'noun'
  }
}

/** `her` is a determiner before a noun phrase, `his` a pronoun where none follows. */
export function settle(tokens: readonly Token[], at: number): void {
  const token = tokens[at]!
  if (token.lower === 'that') settleThat(tokens, at)
  else if (token.lower === "'s" || token.lower === '’s') settleApostrophe(tokens, at)
  else if (token.tag === 'determiner') settleDeterminer(token, tokens[at - 1], tokens[at + 1])
  else if (token.lower === 'will' && tokens[at - 1]?.tag === 'adjective' && tokens[at + 1]?.tag !== 'verb')
    retag(token, 'noun', singular(token.lower))
  else if (token.tag === 'auxiliary' && (token.lemma === 'do' || token.lemma === 'have')) settleAuxiliary(tokens, at)
}

/** “have both said”, “they all agreed” */
export const QUANTIFIERS = new Set(['both', 'all', 'each'])

/** `this`, `some`, `both`, … stand for a noun where none follows. */
function settleDeterminer(token: Token, left: Token | undefined, next: Token | undefined): void {
  const floats = left && ['auxiliary', 'pronoun', 'noun', 'name'].includes(left.tag)
  if (floats && QUANTIFIERS.has(token.lower) && next?.tag === 'verb') return retag(token, 'adverb', token.lower)
  const nominal = next && ['noun', 'name', 'adjective', 'number', 'determiner', 'adverb', 'quote'].includes(next.tag)
  const participle = next?.tag === 'verb' && (next.form === 'ed' || next.form === 'ing' || next.form === 'participle')
  if (
    nominal ||
    participle ||
    ['the', 'a', 'an', 'my', 'your', 'its', 'our', 'their', 'no', 'every'].includes(token.lower)
  )
    return
  retag(token, 'pronoun', token.lower)
}

/** `have` and `do` are full verbs where no verb of theirs follows in the group. */
function settleAuxiliary(tokens: readonly Token[], at: number): void {
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) {
    const next = tokens[i]!
    if (next.tag === 'adverb' || next.tag === 'negation' || QUANTIFIERS.has(next.lower)) continue
    if (next.tag === 'verb' || next.tag === 'auxiliary' || next.tag === 'to') return
    // An inverted question or “neither had X said”: the subject stands between.
    if ((next.tag === 'pronoun' || next.tag === 'name') && i === at + 1 && at === 0) continue
    break
  }
  tokens[at]!.tag = 'verb'
}
