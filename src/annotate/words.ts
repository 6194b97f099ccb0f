/** Every word form the lexicons know, with what it can be: built once per language from the word lists. */
import { type Language, perLanguage } from '../model/language.ts'
import type { Tag, VerbForm } from './token.ts'

/** What a word form can be. Several may hold; `tagTokens` chooses by context. */
export type WordForm = {
  /** Set for closed-class words only, and then alone decisive. */
  readonly closed: Tag | null
  /** `past` where the base form is the past too: put, set, cut. */
  readonly verb: { readonly lemma: string; readonly form: VerbForm; readonly past?: boolean } | null
  readonly noun: boolean
  readonly adjective: boolean
  readonly adverb: boolean
  /** A given name and, as far as the lexicons know, nothing else: Peter, Ahmed. */
  readonly given: boolean
}

type Mutable = { -readonly [K in keyof WordForm]: WordForm[K] }

const VOWEL = /[aeiou]/

/** The regular spelling of a verb's -s, -ed and -ing forms. */
export function inflect(base: string, doubles: boolean): { s: string; ed: string; ing: string } {
  const stem = doubles ? base + base.at(-1) : base
  if (/[^aeiou]y$/.test(base)) return { s: `${base.slice(0, -1)}ies`, ed: `${base.slice(0, -1)}ied`, ing: `${base}ing` }
  const s = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`
  if (base.endsWith('ie')) return { s, ed: `${base}d`, ing: `${base.slice(0, -2)}ying` }
  if (/(?:ee|oe|ye)$/.test(base)) return { s, ed: `${base}d`, ing: `${base}ing` }
  if (base.endsWith('e')) return { s, ed: `${base}d`, ing: `${base.slice(0, -1)}ing` }
  return { s, ed: `${stem}ed`, ing: `${stem}ing` }
}

const blank = (): Mutable => ({ closed: null, verb: null, noun: false, adjective: false, adverb: false, given: false })

/** The table of known forms of a language. */
export const wordForms = perLanguage((language: Language): ReadonlyMap<string, WordForm> => {
  const forms = new Map<string, Mutable>()
  const at = (word: string): Mutable => {
    const known = forms.get(word)
    if (known) return known
    const made = blank()
    forms.set(word, made)
    return made
  }
  for (const { word, ...verb } of language.lexicon('verb').values()) addVerb(word, verb, at)
  for (const word of language.lexicon('adjective').keys()) at(word).adjective = true
  for (const word of language.lexicon('adverb').keys()) at(word).adverb = true
  for (const word of language.lexicon('noun').keys()) {
    const form = at(word)
    form.noun = true
    if (form.verb?.form !== 'ing') form.verb = null
  }
  // Words for people and bodies, so that one that opens a sentence is not taken for a name.
  for (const list of ['description', 'title'])
    for (const word of language.lexicon(list).keys())
      if (!word.includes(' ')) for (const one of [word, `${word}s`]) at(one).noun = true
  for (const { word, tag, lemma, form } of language.lexicon('function-word').values()) {
    const verb = tag === 'auxiliary' ? { lemma: lemma || word, form: form as VerbForm } : null
    forms.set(word, { ...blank(), closed: tag as Tag, verb })
  }
  for (const name of language.lexicon('given-name').keys()) {
    const lower = name.toLowerCase()
    if (!forms.has(lower)) at(lower).given = true
  }
  return forms
})

function addVerb(base: string, verb: Readonly<Record<string, string>>, at: (word: string) => Mutable): void {
  const { s, ed, ing } = inflect(base, verb['spelling'] === 'doubles')
  const noun = verb['also'] === 'noun'
  const add = (word: string, form: VerbForm): void => {
    const entry = at(word)
    if (!entry.verb || entry.verb.form === 'base') entry.verb = { lemma: base, form }
  }
  add(ing, 'ing')
  if (verb['past']) {
    const participle = verb['participle'] || verb['past']
    const alike = verb['past'] === participle
    if (verb['past'] !== base) add(verb['past'], alike ? 'ed' : 'past')
    if (!alike && participle !== base) add(participle, 'participle')
  } else add(ed, 'ed')
  add(s, 's')
  const own = at(base)
  own.verb ??= { lemma: base, form: 'base', past: verb['past'] === base }
  if (!noun) return
  own.noun = true
  at(s).noun = true
}

const ADJECTIVE = /(?:ous|ive|able|ible|ical|ful|less|ish|ary|ese|ian|al|ic)$/
const NOUN = /(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|hood|ist|ery|age|ure|ogy|acy)s?$/

const NUMBER = /^[\d$€£¥][\d.,:%$€£¥]*(?:st|nd|rd|th|s|m|bn|tn|k)?$/

const GUESSED = {
  number: { ...blank(), closed: 'number' },
  noun: { ...blank(), noun: true },
  adverb: { ...blank(), adverb: true },
  either: { ...blank(), noun: true, adjective: true },
} as const satisfies Readonly<Record<string, WordForm>>

/** A guess at a word that no lexicon knows, from its ending. */
export function guessForm(lower: string): WordForm {
  if (NUMBER.test(lower)) return GUESSED.number
  if (lower.length < 4) return GUESSED.noun
  if (lower.endsWith('ly') && !lower.includes('-')) return GUESSED.adverb
  if (NOUN.test(lower)) return GUESSED.noun
  if (lower.endsWith('ing') && VOWEL.test(lower.slice(0, -3)))
    return { ...GUESSED.noun, verb: { lemma: lower.slice(0, -3), form: 'ing' } }
  if (lower.endsWith('ed') && VOWEL.test(lower.slice(0, -2)))
    return { ...blank(), adjective: true, verb: { lemma: lower.slice(0, -2), form: 'ed' } }
  if (/(?:ise|ize|ify)s?$/.test(lower)) {
    const s = lower.endsWith('s')
    return { ...blank(), verb: { lemma: s ? lower.slice(0, -1) : lower, form: s ? 's' : 'base' } }
  }
  if (lower.includes('-') && !/(?:er|or|on|man)s?$/.test(lower)) return GUESSED.either
  if (ADJECTIVE.test(lower)) return GUESSED.either
  return GUESSED.noun
}

const S = 115

/** The singular of a regular plural. */
export function singular(lower: string): string {
  const last = lower.length - 1
  if (last < 3 || lower.charCodeAt(last) !== S || /(?:ss|us|is)$/.test(lower)) return lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ches|shes|xes|sses|zes)$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}
