/** Reads runs of capitalised words: where a name ends, and whether it is one of a body. */
import { isCapitalised, type Token } from '../token.ts'
import type { Knowledge, Known } from './knowledge.ts'
import type { OrganisationPart, Part } from './part.ts'

/** “al-Masri”, “el-Nur”: a name though its first letter is small. */
export function isGlued(token: Token, know: Knowledge): boolean {
  if (token.text.length < 5) return false
  const hyphen = token.text.indexOf('-')
  return (
    hyphen > 0 &&
    hyphen < 4 &&
    isCapitalised(token.text.slice(hyphen + 1)) &&
    know.particles.has(token.lower.slice(0, hyphen))
  )
}

export const isTime = (token: Token, know: Knowledge): boolean =>
  isCapitalised(token.text) && know.nameHeads.get(token.lower)?.kind === 'time'

const isWordOfName = (token: Token, know: Knowledge): boolean =>
  (token.tag === 'name' && isCapitalised(token.text)) || isGlued(token, know)

const isInitial = (token: Token): boolean =>
  isCapitalised(token.text) &&
  (token.text.length === 1 || (token.text.length === 2 && /^(?:Jr|Sr|St)$/.test(token.text)))

/** A small word inside a name: “bin”, “de”, “van der”. */
function particlesEnd(tokens: readonly Token[], at: number, know: Knowledge): number {
  let i = at
  while (i < tokens.length && i < at + 3 && know.particles.has(tokens[i]!.lower) && !CLOSED.has(tokens[i]!.tag)) i++
  return i > at && i < tokens.length && isWordOfName(tokens[i]!, know) ? i : -1
}

const CLOSED = new Set(['preposition', 'determiner', 'pronoun', 'auxiliary', 'conjunction', 'subordinator', 'verb'])

const isGenerational = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:Jr|Sr|II|III|IV)$/.test(token.text)

/** Where the capitalised words from `at` on end (inclusive): initials, particles and “Local 100” belong. */
export function capitalsEnd(tokens: readonly Token[], at: number, know: Knowledge): number {
  let end = at
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (isWordOfName(token, know)) {
      if (isTime(token, know) && !(token.lower === 'may' && know.givenNames.has(tokens[i - 1]!.text))) break
      end = i
      continue
    }
    if (token.text === '.' && token.start === tokens[i - 1]!.end && isInitial(tokens[i - 1]!)) {
      const next = tokens[i + 1]
      if (next && isWordOfName(next, know)) continue
      break
    }
    if (token.text === ',' && isGenerational(tokens[i + 1]) && know.givenNames.has(tokens[at]!.text)) continue
    if (token.tag === 'number' && tokens[i - 1]!.lower === 'local') {
      end = i
      continue
    }
    const after = particlesEnd(tokens, i, know)
    if (after < 0) break
    i = after
    end = after
  }
  return end
}

/** The last word of `first`…`last` that tells what is named; −1 where none does. */
function tellingWord(tokens: readonly Token[], first: number, last: number, know: Knowledge): number {
  for (let i = last; i >= first; i--) {
    const head = know.nameHeads.get(tokens[i]!.lower)
    if (head && head.kind !== 'time' && (head.kind === 'organisation' || !know.givenNames.has(tokens[i]!.text)))
      return i
  }
  return -1
}

const EXTENDS = new Set(['of', 'for', 'on'])

/** “of Foreign Affairs”, “for the Liberation of Palestine”: from the telling word on, to the end of the name. */
function extend(tokens: readonly Token[], last: number, know: Knowledge): number {
  let end = last
  for (let round = 0; round < 3; round++) {
    const link = tokens[end + 1]
    if (!link || !EXTENDS.has(link.lower)) return end
    const article = tokens[end + 2]?.lower === 'the' ? 1 : 0
    const opens = tokens[end + 2 + article]
    if (!opens || !isWordOfName(opens, know) || isTime(opens, know)) return end
    const known = know.names.longestAt(tokens, end + 2 + article)
    if (link.lower !== 'of' && known?.value.known.kind === 'state') return end
    const wholly = known?.value.as === 'name' && known.value.known.kind === 'state'
    end = wholly ? known.last : capitalsEnd(tokens, end + 2 + article, know)
    const and = tokens[end + 1]
    const more = tokens[end + 2]
    const goesOn =
      !wholly && and?.lower === 'and' && more && isWordOfName(more, know) && startsNothing(tokens, end + 2, know)
    if (goesOn) end = capitalsEnd(tokens, end + 2, know)
  }
  return end
}

/** Whether a name beginning here cannot be one of its own: not a known one, a title or a person's. */
const startsNothing = (tokens: readonly Token[], at: number, know: Knowledge): boolean =>
  !know.names.longestAt(tokens, at) &&
  know.roles.longestAt(tokens, at)?.value.is !== 'title' &&
  !know.givenNames.has(tokens[at]!.text)

/** Goes on over “and” or a genitive to the rest of a body's name: “Justice and Equality Movement”, “Lord's Resistance Army”. */
function bridge(tokens: readonly Token[], first: number, end: number, know: Knowledge): number {
  const link = tokens[end + 1]
  const next = tokens[end + 2]
  if (!link || !next || !isWordOfName(next, know)) return -1
  const isAnd = link.lower === 'and' || link.text === '&'
  if (!isAnd && link.tag !== 'possessive') return -1
  if (know.names.longestAt(tokens, end + 2)) return -1
  const last = capitalsEnd(tokens, end + 2, know)
  if (isAnd) {
    const more = tokens[last + 1]?.tag === 'possessive' ? bridge(tokens, end + 2, last, know) : last
    const telling = tellingWord(tokens, end + 2, Math.max(more, last), know)
    if (telling <= end + 2 && more === last) return -1
    const before = tokens[first - 1]
    const opens =
      before &&
      (before.lower === 'the' || know.nationalities.has(before.text)) &&
      startsNothing(tokens, first, know) &&
      tellingWord(tokens, first, end, know) < 0
    return opens || link.text === '&' ? Math.max(more, last) : -1
  }
  const telling = tellingWord(tokens, end + 2, last, know)
  const owner = tokens[end]!.lower
  const kin =
    owner === 'lord' ||
    owner === 'people' ||
    know.roles.longestAt(tokens, end) !== null ||
    link.text === "'" ||
    link.text === '’'
  return telling >= 0 &&
    kin &&
    !know.givenNames.has(tokens[end]!.text) &&
    know.nameHeads.get(tokens[telling]!.lower)?.kind === 'organisation'
    ? last
    : -1
}

const ACRONYM = /^[A-Z][A-Z0-9-]*[A-Z]$/

export const isAcronym = (text: string): boolean => text.length >= 2 && text.length <= 8 && ACRONYM.test(text)

/** For “Full Name (FN)” with the brackets opening at `bracket`: where the name begins; −1 where its initials do not fit. */
export function expansionStart(tokens: readonly Token[], bracket: number): number {
  const letters = tokens[bracket + 1]!.text.replaceAll('-', '')
  let left = letters.length - 1
  for (let i = bracket - 1; i >= 0 && bracket - i < 16; i--) {
    const token = tokens[i]!
    if (token.tag === 'possessive' || token.text === '&') continue
    if (!/^[\p{L}]/u.test(token.text)) return -1
    if (token.text[0]!.toUpperCase() === letters[left] && (isCapitalised(token.text) || left > 0)) {
      // A small word counts only where its letter is needed: “Movement for Democratic Change (MDC)”.
      if (!isCapitalised(token.text) && !needsSmall(tokens, i, letters, left)) continue
      left--
      if (left < 0) return isCapitalised(token.text) ? i : -1
      continue
    }
    const hyphenated = token.text.split('-')
    if (
      hyphenated.length === 2 &&
      letters[left] === hyphenated[1]![0]?.toUpperCase() &&
      letters[left - 1] === hyphenated[0]![0]?.toUpperCase()
    ) {
      left -= 2
      if (left < 0) return i
      continue
    }
    if (isCapitalised(token.text)) return -1
  }
  return -1
}

const needsSmall = (tokens: readonly Token[], at: number, letters: string, left: number): boolean => {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    before.text[0]?.toUpperCase() === letters[left - 1] &&
    before.text[0]?.toUpperCase() !== letters[left]
  )
}

function organOf(tokens: readonly Token[], first: number, last: number, know: Knowledge): Known | null {
  const opening = know.names.longestAt(tokens, first)
  if (opening && opening.last < last) return opening.value.known.kind === 'place' ? null : opening.value.known
  for (let i = last; i > first; i--) {
    if (tokens[i - 1]!.lower !== 'of' && tokens[i - 1]!.lower !== 'the') continue
    const closing = know.names.longestAt(tokens, i)
    if (closing?.last === last && closing.value.known.kind !== 'place') return closing.value.known
  }
  return null
}

/** The name of a body, with what its words tell. */
export function bodyPart(tokens: readonly Token[], first: number, last: number, know: Knowledge): OrganisationPart {
  const telling = tellingWord(tokens, first, last, know)
  const word = tokens[Math.max(telling, first)]!.lower
  const organ = know.nameHeads.get(word)?.organ ?? false
  return { kind: 'organisation', first, last, word, organ, organOf: organ ? organOf(tokens, first, last, know) : null }
}

/** What the capitalised words from `at` on name, where one of them tells; null where none does. */
export function tellingName(tokens: readonly Token[], at: number, know: Knowledge): Part | null {
  let end = capitalsEnd(tokens, at, know)
  const bridged = bridge(tokens, at, end, know)
  if (bridged > 0) end = bridged
  const telling = tellingWord(tokens, at, end, know)
  if (telling < 0) return null
  const head = know.nameHeads.get(tokens[telling]!.lower)!
  if (head.kind === 'organisation') {
    const last = wingEnd(tokens, extend(tokens, localNumber(tokens, telling, end), know), know)
    if (last === at) return null
    const word = tokens[telling]!.lower
    return {
      kind: 'organisation',
      first: at,
      last,
      word,
      organ: head.organ,
      organOf: head.organ ? organOf(tokens, at, last, know) : null,
    }
  }
  const person = head.kind === 'place' && know.givenNames.has(tokens[at]!.text) && telling - at < 5 && bridged < 0
  if (telling === at || person) return null
  return { kind: 'other', first: at, last: telling, of: head.kind === 'place' ? 'place' : 'other' }
}

/** “Communist Party of Nepal (Maoist)”: a wing named in brackets belongs to the name. */
export function wingEnd(tokens: readonly Token[], last: number, know: Knowledge): number {
  if (tokens[last + 1]?.text !== '(') return last
  for (let i = last + 2; i < tokens.length && i < last + 6; i++) {
    const token = tokens[i]!
    if (token.text === ')') return i > last + 2 ? i : last
    if (!isWordOfName(token, know) || isAcronym(token.text) || know.givenNames.has(token.text)) return last
    const known = know.names.longestAt(tokens, i)
    if (known && known.value.known.kind !== 'group') return last
  }
  return last
}

/** “Transport Workers Union Local 100” is one name. */
function localNumber(tokens: readonly Token[], telling: number, end: number): number {
  return tokens[telling + 1]?.lower === 'local' && tokens[telling + 2]?.tag === 'number' && telling + 2 <= end
    ? telling + 2
    : telling
}
