/** Joins shorter forms of a body's name to the longer: “the Tigers”, “the Transport Workers Union”. */
import { addForm, type Cast, type Draft, fold } from './draft.ts'

type Body = { readonly draft: Draft /** Folded, between spaces. */; readonly key: string }

/** Names are compared only among so many bodies: no report has more, an attack may. */
const MOST_COMPARED = 300

/** “Tamil Tigers” are the “Liberation Tigers of Tamil Eelam”. */
function isOfWords(short: string, long: string): boolean {
  const words = short.trim().split(' ')
  return (
    words.length > 1 && !long.includes(' and ') && words.every((word) => word.length > 3 && long.includes(` ${word} `))
  )
}

/** “Labour Party” is no short form of “Social Democratic and Labour Party”. `tells`: the word says that it names a body. */
function isShortFor(short: string, long: string, tells: boolean): boolean {
  if (short.length >= long.length || short.length < 6) return false
  if (!long.includes(short)) return isOfWords(short, long)
  if (long.includes(` and${short}`) || long.includes(` of the${short}`)) return false
  return tells || long.startsWith(short) || short.endsWith('s ') || short.indexOf(' ', 1) < short.length - 1
}

function longerOf({ draft, key }: Body, bodies: readonly Body[], cast: Cast): Draft | null {
  const tells = cast.know.nameHeads.get(key.slice(1, -1))?.kind === 'organisation'
  for (const other of bodies) if (other.draft !== draft && isShortFor(key, other.key, tells)) return other.draft
  return null
}

/** What a shorter name was taken for becomes the longer; those that lists know stay what they are. */
export function joinShortForms(cast: Cast, names: Map<string, Draft>): void {
  const listed = new Set(cast.knowns.values())
  const bodies: Body[] = []
  for (const draft of cast.drafts)
    if (draft.kind === 'organisation' && draft.named && !listed.has(draft))
      bodies.push({ draft, key: ` ${fold(draft.name)} ` })
  if (bodies.length < 2 || bodies.length > MOST_COMPARED) return
  const shorter = new Map<Draft, Draft>()
  for (const body of bodies) {
    const longer = longerOf(body, bodies, cast)
    if (longer) shorter.set(body.draft, shorter.get(longer) ?? longer)
  }
  if (shorter.size === 0) return
  for (const [key, body] of names) names.set(key, shorter.get(body) ?? body)
  for (const [key, body] of cast.byName) cast.byName.set(key, shorter.get(body) ?? body)
  for (const [body, longer] of shorter) addForm(longer, body.name)
}
