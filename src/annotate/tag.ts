/** Decides what each word of a sentence is: lexicon first, then the words around it. */
import type { Language } from '../model/language.ts'
import { before, isVerbHere, OPENS_NOUN } from './noun-or-verb.ts'
import { QUANTIFIERS, settle } from './settle.ts'
import { isCapitalised, isMark, QUOTATION, retag, type Token } from './token.ts'
import { guessForm, singular, type WordForm, wordForms } from './words.ts'

const asVerb = (token: Token, word: WordForm): void => retag(token, 'verb', word.verb!.lemma, word.verb!.form)

/** “They put off the talks”: where nothing asks for the base form, a form that is both is the past. */
function settlePast(token: Token, word: WordForm, left: Token | null): void {
  const wantsBase = left?.tag === 'to' || left?.form === 'modal' || left?.lemma === 'do'
  if (word.verb!.past && !wantsBase) token.form = 'ed'
}
const asNoun = (token: Token): void => retag(token, 'noun', singular(token.lower))

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
    } else if (word.adjective && !word.noun) retag(token, 'adjective', token.lower)
    else asNoun(token)
    return
  }
  if (word.noun && form === 'ing' && namesThing(before(tokens, at))) return asNoun(token)
  if (word.adjective && form === 'ing' && describes(tokens, at, forms))
    return retag(token, 'adjective', token.lower, form)
  asVerb(token, word)
  if (isAttributive(tokens, at, forms)) retag(token, 'adjective', token.lower, form)
  else if (form === 'ing' && tokens[at - 1]?.tag === 'determiner') asNoun(token)
}

/** Sentence-initial capitals say nothing; elsewhere they make a name. */
function isName(token: Token, first: boolean, word: WordForm | undefined): boolean {
  if (!isCapitalised(token.text)) return false
  if (!first)
    return !(word?.closed && token.text.length > 1 && token.text !== token.text.toUpperCase()) || token.text === 'May'
  if (token.text.length > 1 && token.text === token.text.toUpperCase() && !word?.closed) return true
  return word?.given === true || (word === undefined && !/(?:ly|ing|ed|tion|ments?|ers?|ists?|ists)$/.test(token.lower))
}

const isAdverb = (token: Token | undefined, forms: ReadonlyMap<string, WordForm>): boolean => {
  if (!token) return false
  const word = forms.get(token.lower) ?? guessForm(token.lower)
  return word.adverb && !word.adjective && !word.noun && !word.closed
}

function tagOne(tokens: readonly Token[], at: number, forms: ReadonlyMap<string, WordForm>, first: boolean): void {
  const token = tokens[at]!
  const known = forms.get(token.lower)
  const joined =
    first && known?.verb?.form === 'ed' && tokens[at + 1] !== undefined && isCapitalised(tokens[at + 1]!.text)
  if (token.lower !== 'to' && (joined || isName(token, first, known))) return retag(token, 'name', token.text)
  const word = known ?? guessForm(token.lower)
  if (token.lower === 'to') {
    let ahead = at + 1
    while (isAdverb(tokens[ahead], forms) && ahead < at + 3) ahead++
    const next = tokens[ahead]
    const verb = next && (forms.get(next.lower) ?? guessForm(next.lower)).verb
    const infinitive = verb?.form === 'base' && !(next && isCapitalised(next.text))
    return retag(token, infinitive ? 'to' : 'preposition', 'to')
  }
  if (word.closed) return retag(token, word.closed, word.verb?.lemma ?? token.lower, word.verb?.form ?? null)
  if (word.verb) return tagVerbal(tokens, at, word, forms)
  if (word.adverb && !(word.adjective && describes(tokens, at, forms))) return retag(token, 'adverb', token.lower)
  const predicate = tokens[at - 1]?.lemma === 'be'
  if (word.adjective && (!word.noun || predicate || describes(tokens, at, forms)))
    return retag(token, 'adjective', token.lower)
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

/** Tags the tokens of one sentence in place. A token for a whole quotation keeps its tag. */
export function tagTokens(tokens: readonly Token[], language: Language): void {
  const forms = wordForms(language)
  let first = true
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.lemma === QUOTATION) {
      first = false
      continue
    }
    if (token.tag === 'quote') continue
    if (token.text === '’' || token.text === "'") retag(token, 'possessive', "'s")
    else if (isMark(token.text)) token.tag = 'punctuation'
    else {
      tagOne(tokens, at, forms, first)
      first = false
    }
  }
  for (let at = 0; at < tokens.length; at++) settle(tokens, at)
}
