/** Chooses between noun and verb for the forms that can be both, which in news are the commonest: talks, demands, offer. */
import { isCapitalised, isMark, QUOTATION, type Tag, type Token } from './token.ts'
import type { WordForm } from './words.ts'

/** What stands before a token decides more than what follows: the nearest word to the left that is not an adverb. */
export function before(tokens: readonly Token[], at: number): Token | null {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!
    if (token.tag !== 'adverb' && token.tag !== 'negation' && token.tag !== 'quote') return token
    if (token.lemma === QUOTATION) return token
  }
  return null
}

export const OPENS_NOUN: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'possessive',
  'number',
  'adjective',
  'preposition',
])

/** Whether what follows a word fits a verb: an object, a complement, a quotation. */
function fitsVerb(next: Token | undefined, forms: ReadonlyMap<string, WordForm>): boolean {
  if (!next) return false
  if (next.lemma === QUOTATION) return true
  const word = forms.get(next.lower)
  if (word?.closed)
    return ['determiner', 'pronoun', 'subordinator', 'number', 'wh'].includes(word.closed) || next.lower === 'to'
  if (isCapitalised(next.text)) return true
  return word !== undefined && (word.adjective || (word.adverb && !word.noun)) && !word.verb
}

/** Chooses between noun and verb for a form that can be both: “talks”, “demands”, “offer”. */
export function isVerbHere(
  tokens: readonly Token[],
  at: number,
  word: WordForm,
  forms: ReadonlyMap<string, WordForm>,
): boolean {
  const left = before(tokens, at)
  if (!left) return false
  const form = word.verb!.form
  if (left.tag === 'to') return form === 'base'
  if (left.tag === 'auxiliary') return form === 'base' ? left.form === 'modal' || left.lemma === 'do' : form !== 's'
  if (left.tag === 'pronoun') return left.lower !== 'them' && left.lower !== 'him'
  if (left.tag === 'wh') return true
  if (OPENS_NOUN.has(left.tag)) return false
  const next = tokens[at + 1]
  if (left.tag === 'noun' || left.tag === 'name') {
    const plural = left.tag === 'noun' && left.lower !== left.lemma
    if (word.verb!.past && next && (PARTICLES.has(next.lower) || fitsVerb(next, forms))) return true
    if (form === 's') return !plural && (fitsVerb(next, forms) || isOnlyVerb(tokens, at, forms))
    if (plural) return fitsVerb(next, forms) || isOnlyVerb(tokens, at, forms)
    return (
      left.tag === 'name' &&
      next !== undefined &&
      forms.get(next.lower)?.closed === 'determiner' &&
      isOnlyVerb(tokens, at, forms)
    )
  }
  if (left.tag === 'conjunction') return fitsVerb(next, forms) && hasVerb(tokens, at) && !isParallel(tokens, at, next)
  if (left.tag === 'punctuation') return (form === 's' || !hasVerb(tokens, at)) && at > 1 && fitsVerb(next, forms)
  return false
}

/** After a verb that can be its own past these show it is one: “put off”, “set aside”. */
const PARTICLES = new Set(['aside', 'back', 'down', 'forward', 'off', 'out', 'up'])

const IN_SUBJECT: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'adjective',
  'noun',
  'name',
  'possessive',
  'number',
  'adverb',
])

/** “The paper focuses on …”: after a subject that stands free, a form that can be a verb is one where its clause has no other. */
function isOnlyVerb(tokens: readonly Token[], at: number, forms: ReadonlyMap<string, WordForm>): boolean {
  let start = at - 1
  while (start >= 0 && IN_SUBJECT.has(tokens[start]!.tag)) start--
  const left = tokens[start]
  if (
    left &&
    left.text !== ',' &&
    left.tag !== 'conjunction' &&
    left.tag !== 'subordinator' &&
    left.tag !== 'wh' &&
    left.tag !== 'quote'
  )
    return false
  if (tokens[start + 1]!.tag === 'name' && at - start > 3) return false
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (isMark(token.text) && token.text !== "'") return true
    const word = forms.get(token.lower)
    if (word?.closed === 'auxiliary') return false
    if (i === at + 1 && word?.verb?.form === 'base' && !word.noun) return false
    if (word?.verb && !word.noun && !word.closed && word.verb.form !== 'ing' && word.verb.form !== 'base') return false
  }
  return true
}

/** After “and”, a form that can be a noun is one where a noun stands before the “and”: “neighbours and allies”. */
function isParallel(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const other = tokens[at - 2]
  return (
    (other?.tag === 'noun' || other?.tag === 'name') &&
    next?.lower !== 'that' &&
    next?.lower !== 'to' &&
    next?.lemma !== QUOTATION
  )
}

export const hasVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some((token) => token.tag === 'verb')
