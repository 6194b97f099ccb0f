/** Decides what each word of a sentence is: lexicon first, then the words around it. */
import type { Language } from '../model/language.ts'
import { isCapitalised, type Tag, type Token, type VerbForm } from './token.ts'
import { guessForm, singular, type WordForm, wordForms } from './words.ts'

const set = (token: Token, tag: Tag, lemma: string, form: VerbForm | null = null): void => {
  token.tag = tag
  token.lemma = lemma
  token.form = form
}

const asVerb = (token: Token, word: WordForm): void => set(token, 'verb', word.verb!.lemma, word.verb!.form)

/** “They put off the talks”: where nothing asks for the base form, a form that is both is the past. */
function settlePast(token: Token, word: WordForm, left: Token | null): void {
  const wantsBase = left?.tag === 'to' || left?.form === 'modal' || left?.lemma === 'do'
  if (word.verb!.past && !wantsBase) token.form = 'ed'
}
const asNoun = (token: Token): void => set(token, 'noun', singular(token.lower))

/** What stands before a token decides more than what follows: the nearest word to the left that is not an adverb. */
function before(tokens: readonly Token[], at: number): Token | null {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!
    if (token.tag !== 'adverb' && token.tag !== 'negation' && token.tag !== 'quote') return token
    if (token.lemma === QUOTATION) return token
  }
  return null
}

/** The lemma of the token that stands for a whole quotation. */
export const QUOTATION = '“…”'

const OPENS_NOUN: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'possessive', 'number', 'adjective', 'preposition'])

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
function isVerbHere(tokens: readonly Token[], at: number, word: WordForm, forms: ReadonlyMap<string, WordForm>): boolean {
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
    return left.tag === 'name' && next !== undefined && forms.get(next.lower)?.closed === 'determiner' && isOnlyVerb(tokens, at, forms)
  }
  if (left.tag === 'conjunction') return fitsVerb(next, forms) && hasVerb(tokens, at) && !isParallel(tokens, at, next)
  if (left.tag === 'punctuation') return (form === 's' || !hasVerb(tokens, at)) && at > 1 && fitsVerb(next, forms)
  return false
}

/** After a verb that can be its own past these show it is one: “put off”, “set aside”. */
const PARTICLES = new Set(['aside', 'back', 'down', 'forward', 'off', 'out', 'up'])

const IN_SUBJECT: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'adjective', 'noun', 'name', 'possessive', 'number', 'adverb'])

/** “The paper focuses on …”: after a subject that stands free, a form that can be a verb is one where its clause has no other. */
function isOnlyVerb(tokens: readonly Token[], at: number, forms: ReadonlyMap<string, WordForm>): boolean {
  let start = at - 1
  while (start >= 0 && IN_SUBJECT.has(tokens[start]!.tag)) start--
  const left = tokens[start]
  if (left && left.text !== ',' && left.tag !== 'conjunction' && left.tag !== 'subordinator' && left.tag !== 'wh' && left.tag !== 'quote') return false
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
  return (other?.tag === 'noun' || other?.tag === 'name') && next?.lower !== 'that' && next?.lower !== 'to' && next?.lemma !== QUOTATION
}

const hasVerb = (tokens: readonly Token[], at: number): boolean => tokens.slice(0, at).some((token) => token.tag === 'verb')

/** A participle before a noun is an adjective: “planned talks”, “the disputed region”. */
function isAttributive(tokens: readonly Token[], at: number, forms: ReadonlyMap<string, WordForm>): boolean {
  const left = tokens[at - 1]
  const next = tokens[at + 1]
  if (!next || !left) return false
  const word = forms.get(next.lower)
  if (next.lower === 'last' || next.lower === 'next') return false
  if (QUANTIFIERS.has(left.lower) && tokens[at - 2]?.tag === 'auxiliary') return false
  const nominal = word ? !word.closed && (word.noun || word.adjective || !word.verb) : !isCapitalised(next.text)
  return nominal && OPENS_NOUN.has(left.tag) && !(left.tag === 'preposition' && tokens[at]!.form === 'ing')
}

/** What stands before “meeting” or “warning” when it is a noun: “a cabinet meeting”, not “officials meeting in Oslo”. */
function namesThing(left: Token | null): boolean {
  if (!left) return false
  if (left.tag === 'noun') return left.lower === left.lemma
  return ['determiner', 'possessive', 'adjective', 'number', 'name'].includes(left.tag)
}

function tagVerbal(tokens: readonly Token[], at: number, word: WordForm, forms: ReadonlyMap<string, WordForm>): void {
  const token = tokens[at]!
  const { form } = word.verb!
  if (form === 'base' || form === 's') {
    const sure = !word.noun && !word.adjective
    const left = before(tokens, at)
    const noun = left !== null && (left.tag === 'determiner' || left.tag === 'possessive') && sure === false
    if (sure ? !(left && left.tag === 'determiner' && form === 's') : !noun && isVerbHere(tokens, at, word, forms)) {
      asVerb(token, word)
      settlePast(token, word, left)
    }
    else if (word.adjective && !word.noun) set(token, 'adjective', token.lower)
    else asNoun(token)
    return
  }
  if (word.noun && form === 'ing' && namesThing(before(tokens, at))) return asNoun(token)
  if (word.adjective && form === 'ing' && describes(tokens, at, forms)) return set(token, 'adjective', token.lower, form)
  asVerb(token, word)
  if (isAttributive(tokens, at, forms)) set(token, 'adjective', token.lower, form)
  else if (form === 'ing' && tokens[at - 1]?.tag === 'determiner') asNoun(token)
}

/** Sentence-initial capitals say nothing; elsewhere they make a name. */
function isName(token: Token, first: boolean, word: WordForm | undefined): boolean {
  if (!isCapitalised(token.text)) return false
  if (!first) return !(word?.closed && token.text.length > 1 && token.text !== token.text.toUpperCase()) || token.text === 'May'
  if (token.text.length > 1 && token.text === token.text.toUpperCase() && !word?.closed) return true
  return word === undefined && !/(?:ly|ing|ed|tion|ments?|ers?|ists?|ists)$/.test(token.lower)
}

const isAdverb = (token: Token | undefined, forms: ReadonlyMap<string, WordForm>): boolean => {
  if (!token) return false
  const word = forms.get(token.lower) ?? guessForm(token.lower)
  return word.adverb && !word.adjective && !word.noun && !word.closed
}

function tagOne(tokens: readonly Token[], at: number, forms: ReadonlyMap<string, WordForm>, first: boolean): void {
  const token = tokens[at]!
  const known = forms.get(token.lower)
  const joined = first && known?.verb?.form === 'ed' && tokens[at + 1] !== undefined && isCapitalised(tokens[at + 1]!.text)
  if (token.lower !== 'to' && (joined || isName(token, first, known))) return set(token, 'name', token.text)
  const word = known ?? guessForm(token.lower)
  if (token.lower === 'to') {
    let ahead = at + 1
    while (isAdverb(tokens[ahead], forms) && ahead < at + 3) ahead++
    const next = tokens[ahead]
    const verb = next && (forms.get(next.lower) ?? guessForm(next.lower)).verb
    const infinitive = verb?.form === 'base' && !(next && isCapitalised(next.text))
    return set(token, infinitive ? 'to' : 'preposition', 'to')
  }
  if (word.closed) return set(token, word.closed, word.verb?.lemma ?? token.lower, word.verb?.form ?? null)
  if (word.verb) return tagVerbal(tokens, at, word, forms)
  if (word.adverb && !(word.adjective && describes(tokens, at, forms))) return set(token, 'adverb', token.lower)
  const predicate = tokens[at - 1]?.lemma === 'be'
  if (word.adjective && (!word.noun || predicate || describes(tokens, at, forms))) return set(token, 'adjective', token.lower)
  asNoun(token)
}

/** Whether a word that is adjective and adverb (“far”, “early”) stands before a noun. */
function describes(tokens: readonly Token[], at: number, forms: ReadonlyMap<string, WordForm>): boolean {
  const next = tokens[at + 1]
  const left = tokens[at - 1]
  if (!next || isMark(next.text) || left?.tag === 'adverb') return false
  const word = forms.get(next.lower) ?? guessForm(next.lower)
  return !word.closed && (word.noun || word.adjective || isCapitalised(next.text))
}

const MARK = /^[^\p{L}\p{N}]+$/u

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** Whether there is no letter or digit in it; most words show one at once. */
const isMark = (text: string): boolean => !isAsciiWord(text.charCodeAt(0)) && MARK.test(text)

/** `that` opens a clause, stands for a noun before a verb (“talks that failed”), or points (“at that time”). */
function settleThat(tokens: readonly Token[], at: number): void {
  const token = tokens[at]!
  const next = tokens[at + 1]
  const left = tokens[at - 1]
  if (!next || next.tag === 'punctuation') return set(token, 'pronoun', 'that')
  if (next.tag === 'verb' || next.tag === 'auxiliary')
    return set(token, left?.tag === 'noun' || left?.tag === 'name' ? 'wh' : left?.tag === 'verb' ? 'subordinator' : 'pronoun', 'that')
  if ((!left || left.tag === 'preposition' || left.tag === 'conjunction') && (next.tag === 'noun' || next.tag === 'adjective'))
    set(token, left?.tag === 'conjunction' && hasVerb(tokens, at) ? 'subordinator' : 'determiner', 'that')
}

/** `'s` is a genitive before a noun phrase, else “is” or “has”. */
function settleApostrophe(tokens: readonly Token[], at: number): void {
  const token = tokens[at]!
  const left = tokens[at - 1]
  if (left && (left.tag === 'pronoun' || left.tag === 'wh' || left.lower === 'there' || left.lower === 'that')) set(token, 'auxiliary', 'be', 's')
  else {
    set(token, 'possessive', "'s")
    if (left?.tag === 'adverb') left.tag = 'noun'
  }
}

/** `her` is a determiner before a noun phrase, `his` a pronoun where none follows. */
function settleOne(tokens: readonly Token[], at: number): void {
  const token = tokens[at]!
  if (token.lower === 'that') settleThat(tokens, at)
  else if (token.lower === "'s" || token.lower === '’s') settleApostrophe(tokens, at)
  else if (token.tag === 'determiner') settleDeterminer(token, tokens[at - 1], tokens[at + 1])
  else if (token.lower === 'will' && tokens[at - 1]?.tag === 'adjective' && tokens[at + 1]?.tag !== 'verb') asNoun(token)
  else if (token.tag === 'auxiliary' && (token.lemma === 'do' || token.lemma === 'have')) settleAuxiliary(tokens, at)
}

/** “have both said”, “they all agreed” */
const QUANTIFIERS = new Set(['both', 'all', 'each'])

/** `this`, `some`, `both`, … stand for a noun where none follows. */
function settleDeterminer(token: Token, left: Token | undefined, next: Token | undefined): void {
  const floats = left && ['auxiliary', 'pronoun', 'noun', 'name'].includes(left.tag)
  if (floats && QUANTIFIERS.has(token.lower) && next?.tag === 'verb') return set(token, 'adverb', token.lower)
  const nominal = next && ['noun', 'name', 'adjective', 'number', 'determiner', 'adverb', 'quote'].includes(next.tag)
  const participle = next?.tag === 'verb' && (next.form === 'ed' || next.form === 'ing' || next.form === 'participle')
  if (nominal || participle || ['the', 'a', 'an', 'my', 'your', 'its', 'our', 'their', 'no', 'every'].includes(token.lower)) return
  set(token, 'pronoun', token.lower)
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

/** Tags the tokens of one sentence in place. A token for a whole quotation keeps its tag. */
export function tagTokens(tokens: readonly Token[], language: Language): void {
  const forms = wordForms(language)
  let first = true
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.lemma === QUOTATION) { first = false; continue }
    if (token.tag === 'quote') continue
    if (token.text === '’' || token.text === "'") set(token, 'possessive', "'s")
    else if (isMark(token.text)) token.tag = 'punctuation'
    else {
      tagOne(tokens, at, forms, first)
      first = false
    }
  }
  for (let at = 0; at < tokens.length; at++) settleOne(tokens, at)
}
