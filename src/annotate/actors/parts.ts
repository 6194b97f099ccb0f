/** Labels what in a sentence names or describes actors, longest and most certain first. */
import { QUOTATION } from '../tag.ts'
import { isCapitalised, type Token } from '../token.ts'
import { bodyPart, capitalsEnd, expansionStart, isAcronym, isGlued, isTime, tellingName, wingEnd } from './capitals.ts'
import type { Knowledge, Naming } from './knowledge.ts'
import type { Part } from './part.ts'

/** Where most longer words are capitalised, capitals tell nothing. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let long = 0
  let capital = 0
  for (const token of tokens) {
    if (token.lemma === QUOTATION) return false
    if (token.text.length < 4) continue
    long++
    if (isCapitalised(token.text)) capital++
  }
  return long >= 4 && capital >= long * 0.75 && tokens.at(-1)?.text !== '.'
}

/** Names spelled out before their bracketed abbreviation: where each begins, and its last word. */
function expansions(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]!.text !== '(' || !isAcronym(tokens[i + 1]!.text) || tokens[i + 2]!.text !== ')') continue
    const start = expansionStart(tokens, i)
    if (start >= 0 && start < i - 1) found.set(start, i - 1)
  }
  return found
}

/** “Cambodia n”, “Sunni s”: a name whose ending stands outside the link that was lost. */
function broken(tokens: readonly Token[], at: number, know: Knowledge): Naming | null {
  const ending = tokens[at + 1]
  if (!ending || ending.text.length > 4 || !/^[a-z]+$/.test(ending.text) || ending.start === tokens[at]!.end) return null
  const text = tokens[at]!.text + ending.text
  return know.names.longestAt([{ ...tokens[at]!, text, lower: text.toLowerCase() }], 0)?.value ?? null
}

/** Names inside one token: “Russia-Ukraine”, “US-led”, “pro-Russian”. Nothing where the whole is a word of its own. */
function compound(tokens: readonly Token[], at: number, know: Knowledge): Part | null {
  const token = tokens[at]!
  const pieces = token.text.split(/[-–‐‑]/)
  if (pieces.length < 2 || pieces.length > 4) return null
  const members: { naming: Naming; start: number; end: number }[] = []
  let start = token.start
  for (const piece of pieces) {
    const known = piece === 'Indo' || piece === 'Sino' ? null : know.names.longestAt([{ ...token, text: piece, lower: piece.toLowerCase() }], 0)
    if (known) members.push({ naming: known.value, start, end: start + piece.length })
    start += piece.length + 1
  }
  return members.length > 0 ? { kind: 'compound', first: at, last: at, members } : null
}

type Reading = { readonly tokens: readonly Token[]; readonly know: Knowledge; readonly headline: boolean; readonly expanded: ReadonlyMap<number, number> }

/** “Georgia's Security Council” is not that of the United Nations. */
function isOwned(tokens: readonly Token[], at: number, know: Knowledge): boolean {
  const before = tokens[at - 1]
  return before !== undefined && (before.tag === 'possessive' || know.nationalities.has(before.text))
}

/** The name of a known state or body, unless the words are part of another name: “Latin America”, “Washington Post”. */
function knownAt({ tokens, know }: Reading, at: number): Part | null {
  const whole = broken(tokens, at, know)
  if (whole) return { kind: 'known', first: at, last: at + 1, naming: whole, broken: true }
  const found = know.names.longestAt(tokens, at)
  if (!found) return null
  const { value: naming, last } = found
  if (naming.weak && last > at && isOwned(tokens, at, know)) return null
  const next = tokens[last + 1]
  const single = last === at
  if (single && (naming.as === 'capital' || know.givenNames.has(tokens[at]!.text)) && next?.tag === 'name' && next.start - tokens[last]!.end <= 1) {
    const other = know.names.longestAt(tokens, last + 1) ?? know.titles.longestAt(tokens, last + 1)
    if (!other && !isTime(next, know) && !isAcronym(next.text)) return null
  }
  return { kind: 'known', first: at, last, naming, broken: false }
}

function honorificAt({ tokens, know }: Reading, at: number): Part | null {
  const gender = know.honorifics.get(tokens[at]!.text)
  if (gender === undefined) return null
  const dot = tokens[at + 1]?.text === '.' && tokens[at + 1]!.start === tokens[at]!.end ? 1 : 0
  const next = tokens[at + 1 + dot]
  return next && (next.tag === 'name' || isGlued(next, know)) ? { kind: 'honorific', first: at, last: at + dot, gender } : null
}

/** “Gen.”, “Sen.”: the full stop of an abbreviated title belongs to it. */
const dotted = (tokens: readonly Token[], last: number): number => {
  const dot = tokens[last + 1]
  return dot?.text === '.' && dot.start === tokens[last]!.end && tokens[last + 2]?.tag === 'name' && tokens[last]!.text.length < 5 ? last + 1 : last
}

function titleAt({ tokens, know }: Reading, at: number): Part | null {
  const token = tokens[at]!
  const found = know.titles.longestAt(tokens, at)
  if (!found) return null
  const single = found.last === at
  const nominal = tokens[found.last]!.tag === 'noun' || tokens[found.last]!.tag === 'name'
  if (single && !nominal && !(single && token.tag === 'adjective' && tokens[at + 1]?.tag === 'name')) return null
  return { kind: 'title', first: at, last: dotted(tokens, found.last), title: found.value }
}

function descriptionAt({ tokens, know }: Reading, at: number): Part | null {
  const found = know.descriptions.longestAt(tokens, at)
  if (!found) return null
  const { tag } = tokens[found.last]!
  return tag === 'noun' || tag === 'name' ? { kind: 'description', first: at, last: found.last, description: found.value } : null
}

/** In a headline only a title or a given name before it shows that a word is a name: “President Bush Visits Iraq”. */
function headlineRun({ tokens, know }: Reading, at: number, before: Part | undefined): Part {
  const introduced = before?.last === at - 1 && (before.kind === 'title' || before.kind === 'honorific')
  const given = know.givenNames.has(tokens[at]!.text)
  const most = given ? capitalsEnd(tokens, at, know) : at
  return { kind: 'run', first: at, last: Math.min(most, given ? at + 3 : at), soft: !introduced && !(given && most > at) }
}

/** A run of capitalised words, cut where a title or a known name of its own begins. */
function runAt({ tokens, know }: Reading, at: number): Part {
  const soft = (tokens[at]!.tag !== 'name' && !isGlued(tokens[at]!, know))
  let last = soft ? at : capitalsEnd(tokens, at, know)
  for (let i = at + 1; i <= last; i++) {
    const title = know.titles.longestAt(tokens, i)
    const known = title ? null : know.names.longestAt(tokens, i)
    const itself = know.descriptions.longestAt(tokens, i)?.value.speaks === 'is'
    const ownName = known && (known.last > i || known.value.as === 'nationality' || known.value.weak)
    if (title || ownName || itself) last = i - 1
  }
  if (last === at && isAcronym(tokens[at]!.text)) last = wingEnd(tokens, last, know)
  while (last > at && tokens[last]!.text !== ')' && !/[\p{L}\p{N}]/u.test(tokens[last]!.text)) last--
  return { kind: 'run', first: at, last, soft }
}

/** A family name that is also a small word, after a title: “Vice Premier He Lifeng”. */
const isHiddenName = (tokens: readonly Token[], at: number, know: Knowledge): boolean =>
  at > 0 && know.familyNames.has(tokens[at]!.text) && tokens[at + 1]?.tag === 'name' && /^[\p{L}]/u.test(tokens[at - 1]!.text) && tokens[at - 1]!.lemma !== QUOTATION

function capitalPart(reading: Reading, at: number, before: Part | undefined): Part | null {
  const { tokens, know, expanded, headline } = reading
  const token = tokens[at]!
  const named = token.tag === 'name' || isGlued(token, know)
  const spelledOut = expanded.get(at)
  const known = knownAt(reading, at)
  if (spelledOut !== undefined && (!known || known.last < spelledOut)) return bodyPart(tokens, at, spelledOut, know)
  const opens = named || ((token.tag === 'noun' || token.tag === 'adjective') && at < 2)
  const place = know.places.longestAt(tokens, at)
  if (place && (!known || place.last > known.last) && !isNameAfterPlace(reading, place.last)) return { kind: 'other', first: at, last: place.last, of: 'place' }
  const telling = opens && !headline ? tellingName(tokens, at, know) : null
  if (telling && (!known || telling.last > known.last) && !isOwnDescription(reading, at, telling)) return telling
  const title = titleAt(reading, at)
  if (known && !(title && title.last > known.last)) return known
  const simple = honorificAt(reading, at) ?? title ?? descriptionAt(reading, at)
  if (simple) return simple
  if (token.text.includes('-') && !isGlued(token, know)) {
    const joined = compound(tokens, at, know)
    if (joined) return joined
  }
  if (isTime(token, know)) return null
  if (know.closed.has(token.lower) && token.text.length !== token.text.replace(/[^A-Z]/g, '').length) return isHiddenName(tokens, at, know) ? runAt(reading, at) : null
  if (token.text === 'I') return null
  if (headline && named) return headlineRun(reading, at, before)
  return named || token.tag === 'noun' || token.tag === 'adjective' || token.tag === 'verb' ? runAt(reading, at) : null
}

/** “European Commission”, “Boston Globe”: the place is part of a longer name. */
function isNameAfterPlace({ tokens, know }: Reading, last: number): boolean {
  const next = tokens[last + 1]
  if (!next || next.tag !== 'name' || next.start - tokens[last]!.end > 1) return false
  return !know.titles.longestAt(tokens, last + 1) && !isTime(next, know) && !know.names.longestAt(tokens, last + 1)
}

/** “President Assad Government” begins with a title and “Foreign Ministry” with a description of just as many words. */
function isOwnDescription(reading: Reading, at: number, telling: Part): boolean {
  if (telling.kind !== 'organisation') return false
  const description = descriptionAt(reading, at)
  if (description && description.last === telling.last) return true
  const title = titleAt(reading, at)
  return title !== null && title.last < telling.last && title.last > at
}

/** Every part of a sentence, in order, without overlaps. */
export function findParts(tokens: readonly Token[], know: Knowledge): Part[] {
  const parts: Part[] = []
  const reading: Reading = { tokens, know, headline: isHeadline(tokens), expanded: expansions(tokens) }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.lemma === QUOTATION || token.tag === 'punctuation') continue
    let part: Part | null = null
    if (isCapitalised(token.text) || isGlued(token, know)) part = capitalPart(reading, at, parts.at(-1))
    else if (token.tag === 'noun' || token.tag === 'adjective') part = titleAt(reading, at) ?? descriptionAt(reading, at)
    if (!part && token.text.includes('-') && !isCapitalised(token.text)) part = compound(tokens, at, know)
    if (!part) continue
    parts.push(part)
    at = part.last
  }
  return parts
}
