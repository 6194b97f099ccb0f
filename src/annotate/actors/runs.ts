/** Cuts out runs of capitalised words of which nothing else is known. */
import { isCapitalised, QUOTATION, type Token } from '../token.ts'
import { capitalsEnd, isAcronym, isGlued, wingEnd } from './capitals.ts'
import type { Knowledge } from './knowledge.ts'
import type { Capitals } from './known-names.ts'
import type { Part, RunPart } from './part.ts'

/** The words from `at` on that are no words of the language, so a name: “Armen Grigoryan”. */
function namesEnd(tokens: readonly Token[], at: number, know: Knowledge): number {
  let last = at
  while (
    tokens[last + 1]?.tag === 'name' &&
    !know.isWord(tokens[last + 1]!.lower) &&
    !know.roles.longestAt(tokens, last + 1)
  )
    last++
  return last
}

/** In a headline only a title or a given name before it shows that a word is a name: “President Bush Visits Iraq”. */
export function headlineRun({ tokens, know }: Capitals, at: number, before: Part | undefined): RunPart {
  const introduced = before?.last === at - 1 && (before.kind === 'title' || before.kind === 'honorific')
  const given = know.givenNames.has(tokens[at]!.text)
  const follows = given && capitalsEnd(tokens, at, know) > at
  const most = follows ? namesEnd(tokens, at + 1, know) : introduced ? namesEnd(tokens, at, know) : at
  return { kind: 'run', first: at, last: most, soft: !introduced && !(given && most > at) }
}

const isPlural = ({ tag, form, lower }: Token): boolean =>
  (tag === 'verb' && form === 'base') ||
  (tag === 'auxiliary' && (lower === 'are' || lower === 'were' || lower === 'have' || lower === 'do'))

/** “told Peter Holm Norway was ready”: the state after the name does what follows. */
function isNextSubject(tokens: readonly Token[], first: number, at: number): boolean {
  const next = tokens[at + 1]
  return tokens[first - 1]?.tag === 'verb' && (next?.tag === 'verb' || next?.tag === 'auxiliary')
}

/** Whether a capital at the head of a sentence may be no name's: the word is found to be one elsewhere or is none. */
function isSoft({ tokens, know }: Capitals, at: number, end: number): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (token.tag !== 'name' && !isGlued(token, know)) {
    const namesNext = next !== undefined && (next.tag === 'name' || isGlued(next, know))
    return !(namesNext && (know.givenNames.has(token.text) || isHiddenName(tokens, at, know)))
  }
  if (at > 1 || end > at || !next || isAcronym(token.text)) return false
  // “Relief officials said”: before a plain noun, though not before an office (“Hamas leader”).
  const plain =
    next.tag === 'noun' && !isCapitalised(next.text) && know.roles.longestAt(tokens, at + 1)?.value.is !== 'title'
  // “Differences remain”: a plural that agrees with its verb.
  return plain || (token.text.endsWith('s') && isPlural(next))
}

/** A run of capitalised words, cut where a title or a known name of its own begins. */
export function runAt({ tokens, know }: Capitals, at: number): RunPart {
  const end = capitalsEnd(tokens, at, know)
  const soft = isSoft({ tokens, know }, at, end)
  let last = soft ? at : end
  for (let i = at + 1; i <= last; i++) {
    const role = know.roles.longestAt(tokens, i)?.value
    const itself = role?.is === 'description' && role.description.speaks === 'is'
    const known = role ? null : know.names.longestAt(tokens, i)
    const own = known && (known.last > i || known.value.as === 'nationality' || isNextSubject(tokens, at, i))
    if (role?.is === 'title' || own || itself) last = i - 1
  }
  if (last === at && isAcronym(tokens[at]!.text))
    return { kind: 'run', first: at, last: wingEnd(tokens, last, know), soft }
  while (last > at && !/[\p{L}\p{N}]/u.test(tokens[last]!.text)) last--
  return { kind: 'run', first: at, last, soft }
}

/** A family name that is also a small word, after a title: “Vice Premier He Lifeng”. */
export function isHiddenName(tokens: readonly Token[], at: number, know: Knowledge): boolean {
  const before = tokens[at - 1]
  if (!before || before.lemma === QUOTATION || before.tag === 'punctuation' || before.tag === 'quote') return false
  return know.familyNames.has(tokens[at]!.text) && tokens[at + 1]?.tag === 'name'
}
