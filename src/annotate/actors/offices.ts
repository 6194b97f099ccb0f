/** Gives persons the offices a report gives them, before, after and beside their names. */
import { addForm, addWord, type Draft, partyOf } from './draft.ts'
import type { Part } from './part.ts'
import type { NounPhrase } from './phrases.ts'
import { appositionAfter, appositionBefore } from './run-facts.ts'
import { actorOfPart, modifierActor, ownerAfter, possessorActor, type Scene, textOf, usualOwner } from './scene.ts'

/** Offices that speak for nobody but who holds them. */
const OWN_VOICE = new Set(['expert', 'religious', 'judge', 'nobility'])

/** Offices that only a state has. */
const NATIONAL = new Set(['head of state', 'head of government', 'minister'])

/** A state or body an office is of, and the state named with it: “Ukrainian Security Council secretary”. */
type Told = {
  readonly title: string
  readonly head: string
  readonly word: string
  readonly kind: string
  readonly of: Draft | null
  readonly former: boolean
  readonly speaks: boolean
  readonly nation: Draft | null
  readonly national: boolean
}

function nationOf(scene: Scene, phrase: NounPhrase, index: number): Draft | null {
  for (let i = 0; i < index; i++) {
    const part = phrase.parts[i]!
    if (part.kind === 'known' && part.naming.known.kind === 'state' && part.naming.as !== 'capital') {
      const state = actorOfPart(scene, phrase, part)
      state?.hints.push({ start: phrase.tokens[part.first]!.start, end: phrase.tokens[part.last]!.end })
      return state
    }
  }
  const owner = possessorActor(scene, phrase)
  return owner?.kind === 'state' ? owner : null
}

/** The office that part number `index` of a phrase gives. */
function told(scene: Scene, phrase: NounPhrase, index: number, of: Draft | null): Told | null {
  const part = phrase.parts[index]!
  if (part.kind !== 'title' && part.kind !== 'description') return null
  const { tokens } = phrase
  const title = textOf(scene, phrase, phrase.opens, part.last)
  const word = part.kind === 'title' ? part.title.word : part.description.word
  const head = part.kind === 'title' ? part.title.head : part.description.word
  let former = false
  for (let i = phrase.first; i <= part.first; i++) {
    const { lower } = tokens[i]!
    const prefix = lower.indexOf('-')
    if (scene.cast.know.former.has(prefix > 0 ? lower.slice(0, prefix) : lower)) former = true
  }
  const speaks = part.kind === 'title' ? !OWN_VOICE.has(part.title.office) : part.description.speaks !== ''
  const leads = part.kind === 'title' && part.title.office === 'leader'
  const national = part.kind === 'title' && NATIONAL.has(part.title.office)
  const kind = part.kind === 'title' ? part.title.office : ''
  return {
    title,
    head,
    word,
    kind,
    of,
    former,
    speaks,
    national,
    nation: leads ? null : nationOf(scene, phrase, index),
  }
}

/** “Spokesman” and “president” head offices of a body; so does “leader of the opposition”, which names none. */
function giveOffice(scene: Scene, person: Draft, office: Told): void {
  const { title, head, word, kind, of, former, speaks, nation, national } = office
  if (!person.offices.some((one) => one.word === word && one.of === of))
    person.offices.push({ title, head, word, kind, of, former })
  addWord(scene.cast, person, head)
  if (kind !== '') addWord(scene.cast, person, kind)
  if (of && national && of.rule === 'actors/name-of-body') of.kind = 'state'
  if (former || !speaks || !of || person.party) return
  const party = of.kind === 'person' ? of.party : (of.party ?? nation ?? partyOf(of))
  if (party && party !== person) person.party = party
}

/** Titles that are used as part of the name: “King Abdullah”, “Rabbi Cohen”. */
const KEPT = new Set(['religious', 'royal', 'nobility'])

function isKept(part: Part): boolean {
  if (part.kind === 'honorific') return part.honorific.kept
  if (part.kind !== 'title') return false
  const { office, gender } = part.title
  return KEPT.has(office) || (office === 'head of state' && gender !== '')
}

function giveGender(person: Draft, phrase: NounPhrase, index: number): void {
  const part = phrase.parts[index]!
  const gender = part.kind === 'honorific' ? part.honorific.gender : part.kind === 'title' ? part.title.gender : ''
  if (gender) person.gender = gender
}

function only(scene: Scene, phrase: NounPhrase, index: number): Draft | null {
  const part = phrase.parts[index]!
  const state = part.kind === 'title' ? usualOwner(scene, phrase, part.title) : null
  state?.hints.push({ start: phrase.tokens[part.first]!.start, end: phrase.tokens[part.last]!.end })
  return state
}

/** Titles before a name: “Russian Foreign Minister Sergei Lavrov”, “Ukraine's ambassador Andriy Yermak”. */
function before(scene: Scene, phrase: NounPhrase, person: Draft): void {
  const run = phrase.parts.length - 1
  let expected = phrase.parts[run]!.first
  for (let i = run - 1; i >= 0; i--) {
    const part = phrase.parts[i]!
    const near = part.last === expected - 1
    if (!near) break
    if (
      part.kind === 'title' ||
      part.kind === 'honorific' ||
      (part.kind === 'description' && part.description.kind === 'person')
    ) {
      giveGender(person, phrase, i)
      if (isKept(part)) addForm(person, textOf(scene, phrase, part.first, phrase.last))
      const office = told(
        scene,
        phrase,
        i,
        modifierActor(scene, phrase, i) ?? ownerAfter(scene, phrase) ?? only(scene, phrase, i),
      )
      if (office) giveOffice(scene, person, office)
      expected = part.first
      continue
    }
    // “the Hamas man Khaled Meshaal” and “Fatah's Azzam al-Ahmad” say whose he is without a title.
    break
  }
  const owner = possessorActor(scene, phrase)
  if (owner && owner.kind !== 'person' && !person.party && run === 0) person.party = partyOf(owner)
}

/** A phrase beside a name that says what he is: “Dmitry Peskov, a Kremlin spokesman”. */
function beside(scene: Scene, said: NounPhrase, person: Draft): void {
  const index = said.parts.length - 1
  const office = told(
    scene,
    said,
    index,
    modifierActor(scene, said, index) ?? ownerAfter(scene, said) ?? only(scene, said, index),
  )
  if (office) giveOffice(scene, person, { ...office, title: withOwner(scene, said, office.title) })
  giveGender(person, said, index)
}

/** “leader of the Justice and Equality Movement” is the title as written. */
function withOwner(scene: Scene, said: NounPhrase, title: string): string {
  const next = scene.phrases[said.index + 1]
  return next && next.sentence === said.sentence && (next.link === 'of' || next.link === 'for' || next.link === 'to')
    ? textOf(scene, said, said.opens, next.last)
    : title
}

/** “Gate Gourmet, the company that …”: what a body is called without its name. */
function besideBody(scene: Scene, said: NounPhrase, body: Draft): void {
  const head = said.headPart
  if (head?.kind === 'description') addWord(scene.cast, body, head.description.word)
}

/** “Ahmed is the leader of the group”. */
function predicate(scene: Scene, phrase: NounPhrase): NounPhrase | null {
  const next = scene.phrases[phrase.index + 1]
  if (!next || next.sentence !== phrase.sentence || phrase.subjectOf?.group.lemma !== 'be') return null
  const head = next.headPart
  const joined = next.first - phrase.last <= 3 && next.tokens[next.first - 1]?.lemma === 'be'
  return joined && head?.kind === 'title' && !head.title.plural ? next : null
}

/** “Mahmoud Abbas of Fatah”. */
function ofBody(scene: Scene, phrase: NounPhrase, person: Draft): void {
  const next = scene.phrases[phrase.index + 1]
  const part = next?.headPart
  if (!next || next.sentence !== phrase.sentence || (next.link !== 'of' && next.link !== '(') || !part) return
  const body = actorOfPart(scene, next, part)
  if (body && body.kind !== 'person' && !person.party) person.party = partyOf(body)
}

/** “Ann Bell, who leads the Northern team”: whose the team is. */
function leadsWhom(scene: Scene, phrase: NounPhrase): Draft | null {
  const { tokens, last } = phrase
  const at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  const next = scene.phrases[phrase.index + 1]
  if (
    tokens[at]?.lower !== 'who' ||
    !next ||
    next.sentence !== phrase.sentence ||
    !scene.cast.know.leading.has(next.objectOf)
  )
    return null
  if (next.first > at + 3 || !next.headPart) return null
  return (
    actorOfPart(scene, next, next.headPart) ??
    modifierActor(scene, next, next.parts.length - 1) ??
    ownerAfter(scene, next)
  )
}

/** Reads every phrase that names a person for what it says of him. */
export function findOffices(scene: Scene): void {
  for (const [at, phrase] of scene.phrases.entries()) {
    const part = phrase.parts.at(-1)
    if (!part || part.last < phrase.head) continue
    const actor = actorOfPart(scene, phrase, part)
    if (!actor || actor.kind === 'state') continue
    const said = appositionAfter(scene.phrases, at) ?? appositionBefore(scene.phrases, at) ?? predicate(scene, phrase)
    if (actor.kind !== 'person') {
      if (said) besideBody(scene, said, actor)
      const before = phrase.parts.at(-2)
      if (before?.kind === 'description' && before.last === part.first - 1)
        addWord(scene.cast, actor, before.description.word)
      continue
    }
    if (part.kind !== 'run') continue
    before(scene, phrase, actor)
    if (said) beside(scene, said, actor)
    ofBody(scene, phrase, actor)
    const led = leadsWhom(scene, phrase) ?? (said && leadsWhom(scene, said))
    if (led && led !== actor && !actor.party) actor.party = partyOf(led)
  }
}
