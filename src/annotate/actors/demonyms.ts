/** Ties “Ruritanian” and “Ruritanians” to “Ruritania” where no list knows the state. */
import type { Cast, Draft } from './draft.ts'
import type { RunFacts } from './run-facts.ts'

const SHORTEST = 4
/** How many letters a name may lose before an ending. */
const LOST = 2

/** Whether the word is a name's adjective or people: “talmari” of “talmar”, “lusennian” of “lusenne”. */
function isMadeOf(word: string, name: string, endings: ReadonlySet<string>): boolean {
  for (let cut = 0; cut <= LOST; cut++) {
    const stem = name.slice(0, name.length - cut)
    if (stem.length < SHORTEST || !word.startsWith(stem)) continue
    const ending = word.slice(stem.length)
    if (endings.has(ending) || (ending.endsWith('s') && endings.has(ending.slice(0, -1)))) return true
  }
  return false
}

/** The body a word is the adjective or people of: a state, then, though no list has it. */
export function findDemonym(facts: RunFacts, cast: Cast, bodies: readonly Draft[]): Draft | null {
  if (facts.words.length > 1 || facts.key.length <= SHORTEST) return null
  for (const body of bodies) {
    if (
      cast.byName.get(facts.key) === body ||
      body.name.includes(' ') ||
      !isMadeOf(facts.key, body.name.toLowerCase(), cast.know.demonymEndings)
    )
      continue
    body.kind = 'state'
    return body
  }
  return null
}
