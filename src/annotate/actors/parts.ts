/** Labels what in a sentence names or describes actors, longest and most certain first. */
import { isCapitalised, QUOTATION, type Token } from '../token.ts'
import { bodyPart, expansionStart, isAcronym, isGlued, isTime, tellingName } from './capitals.ts'
import { compound } from './compound.ts'
import type { Knowledge, RoleWord } from './knowledge.ts'
import { type Capitals, knownAt } from './known-names.ts'
import type { KnownPart, Part } from './part.ts'
import type { Found } from './phrase-table.ts'
import { headlineRun, isHiddenName, runAt } from './runs.ts'

type Reading = Capitals & {
  readonly headline: boolean
  /** Names spelled out before their bracketed abbreviation: where each begins, and its last word. */
  readonly expanded: ReadonlyMap<number, number>
}

/** Where most longer words are capitalised, capitals tell nothing. */
export function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '.') return false
  let long = 0
  let capital = 0
  for (const token of tokens) {
    if (token.lemma === QUOTATION) return false
    if (token.text.length < 4) continue
    long++
    if (isCapitalised(token.text)) capital++
  }
  return long >= 4 && capital >= long * 0.75
}

const NONE: ReadonlyMap<number, number> = new Map()

function expansions(tokens: readonly Token[]): ReadonlyMap<number, number> {
  let found: Map<number, number> | null = null
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (tokens[i]!.text !== '(' || tokens[i + 2]!.text !== ')' || !isAcronym(tokens[i + 1]!.text)) continue
    const start = expansionStart(tokens, i)
    if (start < 0 || start >= i - 1) continue
    found ??= new Map()
    found.set(start, i - 1)
  }
  return found ?? NONE
}

function honorificAt({ tokens, know }: Reading, at: number): Part | null {
  const honorific = know.honorifics.get(tokens[at]!.text)
  if (!honorific) return null
  const dot = tokens[at + 1]?.text === '.' && tokens[at + 1]!.start === tokens[at]!.end ? 1 : 0
  const next = tokens[at + 1 + dot]
  return next && (next.tag === 'name' || isGlued(next, know))
    ? { kind: 'honorific', first: at, last: at + dot, honorific }
    : null
}

/** “Gen.”, “Sen.”: the full stop of an abbreviated title belongs to it. */
function dotted(tokens: readonly Token[], last: number): number {
  const dot = tokens[last + 1]
  const abbreviates = dot?.text === '.' && dot.start === tokens[last]!.end && tokens[last]!.text.length < 5
  return abbreviates && tokens[last + 2]?.tag === 'name' ? last + 1 : last
}

/** “ex-president”. */
function formerRole(tokens: readonly Token[], at: number, know: Knowledge): Found<RoleWord> | null {
  const { lower } = tokens[at]!
  const hyphen = lower.indexOf('-')
  if (hyphen < 0 || !know.former.has(lower.slice(0, hyphen))) return null
  const value = know.roles.word(lower.slice(hyphen + 1))
  return value && { value, last: at }
}

/** A title or description. */
function roleAt(tokens: readonly Token[], at: number, know: Knowledge): Part | null {
  const found = know.roles.longestAt(tokens, at) ?? formerRole(tokens, at, know)
  if (!found) return null
  const { value, last } = found
  const { tag } = tokens[last]!
  const nominal = tag === 'noun' || tag === 'name'
  if (value.is === 'description')
    return nominal ? { kind: 'description', first: at, last, description: value.description } : null
  const before = tag === 'adjective' && tokens[at + 1]?.tag === 'name'
  return nominal || last > at || before
    ? { kind: 'title', first: at, last: dotted(tokens, last), title: value.title }
    : null
}

/** “Foreign Ministry” is a description, and “Prime Minister Sharon's Party” begins with a title. */
function isOwnRole(telling: Part, role: Part | null): boolean {
  if (telling.kind !== 'organisation' || !role) return false
  return role.kind === 'description' ? role.last === telling.last : role.last < telling.last && role.last > role.first
}

/** “Mr Jordan”, “Mayor Bloomberg”: after these a name that a state or an agency has too is a person's. */
function isPersonAfterTitle(known: KnownPart, tokens: readonly Token[], before: Part | undefined): boolean {
  if (before?.last !== known.first - 1 || known.last > known.first || known.naming.as === 'nationality') return false
  if (before.kind === 'honorific') return true
  const agency = known.naming.known.kind === 'organisation' && !isAcronym(tokens[known.first]!.text)
  return agency && before.kind === 'title' && !before.title.plural
}

/** “Forces Nouvelles”: a capitalised noun before a name that is nothing else is part of it. */
function opensName({ tokens, know, headline }: Reading, at: number, role: Part): boolean {
  if (headline || role.kind !== 'description' || role.last > at || at < 1 || tokens[at]!.tag !== 'name') return false
  const next = tokens[at + 1]
  if (next?.tag !== 'name' || next.start - tokens[at]!.end > 1 || know.isWord(next.lower) || isTime(next, know))
    return false
  return (
    !know.roles.longestAt(tokens, at + 1) && !know.names.longestAt(tokens, at + 1) && !know.givenNames.has(next.text)
  )
}

function capitalPart(reading: Reading, at: number, before: Part | undefined): Part | null {
  const { tokens, know, expanded, headline } = reading
  const token = tokens[at]!
  const named = token.tag === 'name' || isGlued(token, know)
  const known = knownAt(reading, at)
  const spelledOut = expanded.size > 0 ? expanded.get(at) : undefined
  if (spelledOut !== undefined && (!known || known.last < spelledOut)) return bodyPart(tokens, at, spelledOut, know)
  if (known && isPersonAfterTitle(known, tokens, before)) return { kind: 'run', first: at, last: at, soft: false }
  if (known?.naming.known.kind === 'place') return { kind: 'other', first: at, last: known.last, of: 'place' }
  const role = roleAt(tokens, at, know)
  const opens = named || ((token.tag === 'noun' || token.tag === 'adjective') && at < 2)
  const telling = opens && !headline ? tellingName(tokens, at, know) : null
  if (telling && (!known || telling.last > known.last) && !isOwnRole(telling, role)) return telling
  if (known && !(role?.kind === 'title' && role.last > known.last)) return known
  const simple = honorificAt(reading, at) ?? (role && !opensName(reading, at, role) ? role : null)
  if (simple) return simple
  const joined = token.text.includes('-') && !isGlued(token, know) ? compound(token, know) : null
  if (joined) return { kind: 'compound', first: at, last: at, members: joined }
  return lastResort(reading, at, before)
}

function lastResort(reading: Reading, at: number, before: Part | undefined): Part | null {
  const { tokens, know, headline } = reading
  const token = tokens[at]!
  if (isTime(token, know) || token.text === 'I') return null
  if (know.closed.has(token.lower) && (token.text.length < 2 || token.text !== token.text.toUpperCase()))
    return isHiddenName(tokens, at, know) ? runAt(reading, at) : null
  if (headline && token.tag === 'name') return headlineRun(reading, at, before)
  const nameable = token.tag === 'name' || token.tag === 'noun' || token.tag === 'adjective' || token.tag === 'verb'
  return nameable || isGlued(token, know) ? runAt(reading, at) : null
}

/** Every part of a sentence, in order, without overlaps. */
export function findParts(tokens: readonly Token[], know: Knowledge): Part[] {
  const parts: Part[] = []
  const reading: Reading = { tokens, know, headline: isHeadline(tokens), expanded: expansions(tokens) }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const { tag } = token
    if (tag === 'punctuation' || token.lemma === QUOTATION) continue
    const capital = isCapitalised(token.text)
    const nominal = tag === 'noun' || tag === 'adjective' || tag === 'name'
    let part: Part | null = null
    if (capital) part = capitalPart(reading, at, parts.at(-1))
    else if (nominal) part = isGlued(token, know) ? capitalPart(reading, at, parts.at(-1)) : roleAt(tokens, at, know)
    if (!part && !capital && nominal && token.text.includes('-')) {
      const members = compound(token, know)
      if (members) part = { kind: 'compound', first: at, last: at, members }
    }
    if (!part) continue
    parts.push(part)
    at = part.last
  }
  return parts
}
