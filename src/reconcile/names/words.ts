/** Takes a name apart into words with the part each plays: initial, particle, patronymic, number, legal form. */
import type { NameKnowledge } from './knowledge.ts'
import { romanise, type Script } from './romanise.ts'
import { isVowel, skeletonOf, soundOf } from './sound.ts'

type WordRole = 'word' | 'initial' | 'particle' | 'patronymic' | 'qualifier' | 'body'

export type NameWord = {
  /** Lower-case Latin. */
  readonly text: string
  readonly sound: string
  /** Its consonants, broadly. */
  readonly skeleton: string
  readonly role: WordRole
  readonly weight: number
  /** Written in capitals: may be an acronym. */
  readonly capitals: boolean
}

export type NameParts = {
  readonly words: readonly NameWord[]
  readonly script: Script
  /** Numbers in the name of an organisation, sorted; of a person the generation (Jr., III). */
  readonly numbers: readonly string[]
  /** Classes of legal forms that say something: `stock`, `limited`, … */
  readonly forms: readonly string[]
  /** "Smith, John": the order is told by the comma. */
  readonly inverted: boolean
}

/** What a word counts for, beside a plain word's 1. */
const WEIGHT = {
  word: 1,
  /** One letter says little. */
  initial: 0.5,
  /** "al", "bin", "van", "of", "the" come and go between spellings. */
  particle: 0.05,
  /** Often left out, but tells two people apart where both have one. */
  patronymic: 0.5,
  /** In brackets, or a part of the world: the branch rather than the house. */
  qualifier: 0.35,
  /** "Front", "movement", "group": what it is rather than what it is called. */
  body: 0.12,
}

/** A name of more words is a sentence; the rest is not looked at. */
const MOST_WORDS = 16
const GENERATION: Readonly<Record<string, string>> = {
  jr: '2',
  junior: '2',
  sr: '1',
  senior: '1',
  ii: '2',
  iii: '3',
  iv: '4',
}
const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
}
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

type Raw = {
  readonly text: string
  readonly capitals: boolean
  readonly bracketed: boolean
  readonly afterComma: boolean
}

/** How words are cut: `initials` makes "J.P." one word, `hyphens` "Jong-un". */
type Joining = { readonly initials: boolean; readonly hyphens: boolean }

function rawWords(text: string, join: Joining): Raw[] {
  const prefixed = join.initials ? text.replace(/\b(anti|co|non|pre)-(?=[a-z])/gi, '$1') : text
  const dotted = join.initials
    ? prefixed.replace(/\b([A-Za-z])\.(?=[A-Za-z]\b)/g, '$1').replace(/\b([A-Za-z])\/(?=[A-Za-z]\b)/g, '$1')
    : text
  const plain = dotted
    .replace(/'[sS]\b/g, '')
    .replace(/'/g, '')
    .replace(/-/g, join.hyphens ? '' : ' ')
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent ')
    .replace(/\b(\d+)(st|nd|rd|th)\b/gi, '$1')
    .replace(/\bno\.? ?(?=\d)/gi, '')
  const raw: Raw[] = []
  let bracketed = false
  let afterComma = true
  for (const [token] of plain.matchAll(/[A-Za-z0-9]+|[(),]/g)) {
    if (raw.length >= MOST_WORDS) break
    if (token === '(') bracketed = true
    else if (token === ')') bracketed = false
    else if (token === ',') afterComma = true
    else {
      raw.push({ text: token.toLowerCase(), capitals: /^[A-Z]{2,7}$/.test(token), bracketed, afterComma })
      afterComma = false
    }
  }
  return raw
}

const word = (raw: Raw, role: WordRole, know: NameKnowledge, text = raw.text): NameWord => ({
  text,
  sound: soundOf(text, know.sounds),
  skeleton: skeletonOf(soundOf(text.replaceAll('w', 'u'), know.sounds)),
  role,
  weight: WEIGHT[role],
  capitals: raw.capitals,
})

/** Digits put for letters ("Ig0r") are read as the letters they look like. */
const lettersForDigits = (text: string): string =>
  /[a-z]/.test(text) && /\d/.test(text) ? text.replace(/\d/g, (digit) => DIGIT_LETTERS[digit] ?? digit) : text

/** Titles at the head of a name or of what follows its comma, and short ones at its end, are no part of it. */
function withoutTitles(raw: readonly Raw[], { titles }: NameKnowledge): readonly Raw[] {
  const isTitle = (one: Raw | undefined): boolean => one !== undefined && titles.has(one.text)
  const kept = raw.filter((one, at) => {
    if (!isTitle(one)) return true
    const last = raw.length - 1
    const surname = at === 0 && raw[1]?.afterComma
    const leading = raw.slice(0, at).every(isTitle) || one.afterComma
    return surname || !(leading || (at === last && one.text.length <= 3))
  })
  return kept.length > 0 ? kept : raw
}

function personRole(raw: Raw, at: number, all: readonly Raw[], know: NameKnowledge): WordRole {
  if (raw.text.length === 1) return 'initial'
  if (know.particles.has(raw.text) && (at > 0 || all.length > 2)) return 'particle'
  const patronymic = know.patronymics.some((ending) => raw.text.length > ending.length + 1 && raw.text.endsWith(ending))
  return patronymic && all.length > 2 && at > 0 ? 'patronymic' : 'word'
}

/** The words of a person's name; `hyphens` takes "Jong-un" as one word. */
export function personParts(name: string, know: NameKnowledge, hyphens = false): NameParts {
  const { text, script } = romanise(name, know)
  const named = withoutTitles(rawWords(text, { initials: false, hyphens }), know)
  const generation = named.filter((raw, at) => at > 0 && raw.text in GENERATION)
  const kept = named.filter((raw) => !generation.includes(raw))
  const words = kept.map((raw, at) => word(raw, personRole(raw, at, kept, know), know, lettersForDigits(raw.text)))
  return {
    words: withoutRepeats(words),
    script,
    numbers: generation.map((raw) => GENERATION[raw.text]!),
    forms: [],
    inverted: text.includes(','),
  }
}

const withoutRepeats = (words: readonly NameWord[]): readonly NameWord[] =>
  words.filter((one, at) => one.role !== 'word' || words.findIndex((other) => other.text === one.text) === at)

/** The words of any other name: legal forms, numbers and small words apart. */
export function organisationParts(name: string, know: NameKnowledge): NameParts {
  const { text, script } = romanise(name, know)
  const { rest, forms } = withoutForms(rawWords(text, { initials: true, hyphens: false }), know)
  const { words: worded, numbers } = withoutNumbers(rest, know)
  const full = worded.flatMap((raw) => spelledOut(raw, know))
  const words = full.map((raw) => word(raw, organisationRole(raw, know), know))
  return { words, script, numbers: [...numbers].sort(), forms, inverted: false }
}

function organisationRole(raw: Raw, { bodies, fillers, regions }: NameKnowledge): WordRole {
  if (fillers.has(raw.text)) return 'particle'
  if (bodies.has(raw.text)) return 'body'
  if (raw.bracketed || regions.has(raw.text)) return 'qualifier'
  return raw.text.length === 1 ? 'initial' : 'word'
}

/** Whether one letter left out, added or exchanged makes the words alike. */
function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let front = 0
  while (front < a.length && front < b.length && a[front] === b[front]) front++
  const [restA, restB] = [a.slice(front), b.slice(front)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}

/** From this length on a word of a legal form is recognised misspelt, alone or beside its other words. */
const LONG_FORM = { alone: 7, beside: 5 }

const isFormWord = (text: string, form: string, beside: boolean): boolean =>
  text === form || (form.length >= (beside ? LONG_FORM.beside : LONG_FORM.alone) && oneEditApart(form, text))

function withoutForms(raw: readonly Raw[], know: NameKnowledge): { rest: readonly Raw[]; forms: string[] } {
  let rest = raw
  const forms: string[] = []
  const matches = (at: number, words: readonly string[]): boolean =>
    at >= 0 && words.every((form, i) => isFormWord(rest[at + i]!.text, form, words.length > 1))
  for (let searching = true; searching; ) {
    searching = false
    for (const { words, form } of know.forms) {
      if (words.length >= rest.length) continue
      const atEnd = form !== 'vessel' && matches(rest.length - words.length, words)
      if (!atEnd && !matches(0, words)) continue
      rest = atEnd ? rest.slice(0, -words.length) : rest.slice(words.length)
      if (form !== 'company' && form !== 'vessel') forms.push(form)
      searching = true
      break
    }
  }
  const meant = rest.some((one) => one.text.length > 1 && !know.fillers.has(one.text))
  return meant ? { rest, forms } : { rest: raw, forms: [] }
}

function romanNumeral(raw: Raw, at: number): string | null {
  const text = raw.text.toUpperCase()
  if (at === 0 || !(raw.capitals || text.length === 1) || !/^[IVX]+$/.test(text)) return null
  let value = 0
  for (let i = 0; i < text.length; i++) {
    const [mine, next] = [ROMAN[text[i]!]!, ROMAN[text[i + 1] ?? ''] ?? 0]
    value += mine < next ? -mine : mine
  }
  return String(value)
}

function withoutNumbers(raw: readonly Raw[], know: NameKnowledge): { words: readonly Raw[]; numbers: string[] } {
  const numbers: string[] = []
  const words: Raw[] = []
  let tens = 0
  raw.forEach((one, at) => {
    const value = know.numbers.get(one.text)?.['value'] ?? (/^\d+$/.test(one.text) ? one.text : romanNumeral(one, at))
    if (value === null || value === undefined) words.push(one)
    else if (tens > 0 && Number(value) < 10) numbers.push(String(Number(numbers.pop()) + Number(value)))
    else numbers.push(String(Number(value)))
    tens = value && know.numbers.has(one.text) && Number(value) >= 20 && Number(value) % 10 === 0 ? Number(value) : 0
  })
  return words.length > 0 ? { words, numbers } : { words: raw, numbers: [] }
}

/** An abbreviation in full. */
function spelledOut(raw: Raw, { abbreviations }: NameKnowledge): Raw[] {
  const full = abbreviations.get(raw.text)?.['full']
  if (!full) return [raw]
  return full.split(' ').map((text) => ({ ...raw, text, capitals: false }))
}

/** Whether a word can stand for several initials: "JC", "KGB". */
export const canBeInitials = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 3 &&
  ![...text].some((letter) => isVowel(letter) && letter !== 'y' && letter !== 'w')
