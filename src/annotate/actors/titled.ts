/** Phrases whose head is a title without a name: “the foreign minister”, “Israel's army chief”, “the leaders”. */
import { beside, describe, isDefinite, ownerOf } from './describe.ts'
import { actorNamed, addWord, type Draft, latest, partyOf } from './draft.ts'
import type { TitlePart } from './part.ts'
import type { NounPhrase } from './phrases.ts'
import { actorOfPart, type Meaning, type Scene, type Step, textOf } from './scene.ts'

const through = (owner: Draft | null): Draft | null => (owner ? partyOf(owner) : null)

/** “the head of the WTO” is its director-general: words for who heads a body, and the kinds of office that do. */
const HEADING = new Set(['head', 'leader', 'chief'])
const TOP = [
  'head',
  'leader',
  'chief',
  'chair',
  'executive',
  'secretary-general',
  'head of state',
  'head of government',
]

/** Whether a person holds that office, of that owner where one is given. */
function holds(actor: Draft, { title }: TitlePart, owner: Draft | null): boolean {
  if (actor.kind !== 'person' || (actor.seen === 0 && !owner)) return false
  const any = title.word === title.head
  const heads = owner?.kind === 'organisation' && HEADING.has(title.office) && any
  return actor.offices.some((one) => {
    const same = one.word === title.word || (any && (one.head === title.head || one.kind === title.head))
    const spoken = title.office === 'spokesperson' && one.kind === 'spokesperson'
    if (one.former || !(same || spoken || (heads && TOP.includes(one.kind)))) return false
    return !owner || one.of === owner || (through(owner) !== null && through(owner) === actor.party)
  })
}

/** The words under which those are kept who can hold it. */
function wordsFor({ head, word, office }: TitlePart['title']): readonly string[] {
  if (office === 'spokesperson') return [office]
  return HEADING.has(office) && word === head ? [head, ...TOP] : [head]
}

/** The holder of an office met last; one named only later where whose it is is said. */
function holder(scene: Scene, phrase: NounPhrase, part: TitlePart, owner: Draft | null): Draft | null {
  const { determiner } = phrase
  if (determiner === 'a' || determiner === 'an' || determiner === 'another') return null
  if (determiner === '' && (phrase.opens > phrase.first || phrase.tokens[phrase.opens]!.lower === 'other')) return null
  if (!owner && determiner !== '' && !isDefinite(phrase) && !scene.owners.has(phrase.index)) return null
  // In “he thanked the president” the president is another.
  const other = phrase.subjectOf ? null : subjectSoFar(scene, phrase)
  const fits = (actor: Draft): boolean => actor !== other && holds(actor, part, owner)
  for (const word of wordsFor(part.title)) {
    const found = latest(scene.cast, word, fits)
    if (found) return found
  }
  return null
}

/** The one the sentence is about so far. */
function subjectSoFar(scene: Scene, phrase: NounPhrase): Draft | null {
  for (let i = phrase.index - 1; i >= 0 && scene.phrases[i]!.sentence === phrase.sentence; i--) {
    const { subjectOf } = scene.phrases[i]!
    const actors = subjectOf ? scene.meanings[i]?.actors : undefined
    if (actors?.length === 1) return actors[0]!
  }
  return null
}

/** “her first trip as foreign minister”: the office of whom the sentence is about. */
function asOffice(scene: Scene, phrase: NounPhrase, part: TitlePart, owner: Draft | null): Draft | null {
  if (phrase.before !== 'as' || phrase.determiner !== '') return null
  const task = scene.phrases[phrase.index - 1]!
  const whose = task.link === "'s" ? scene.meanings[task.index - 1]?.actors[0] : scene.owners.get(task.index)?.[0]
  const person = whose ?? subjectSoFar(scene, phrase)
  if (person?.kind !== 'person' || person.many) return null
  const { head, word, office: kind } = part.title
  person.offices.push({
    title: textOf(scene, phrase, phrase.opens, phrase.last),
    head,
    word,
    kind,
    of: owner,
    former: false,
  })
  addWord(scene.cast, person, head)
  person.party ??= through(owner)
  return person
}

/** “its chief negotiator, Ann Bell”: whom she speaks for is known only once “its” is. */
function serve(phrase: NounPhrase, person: Draft, owner: Draft | null): void {
  const part = phrase.headPart
  if (!owner || owner === person || part?.kind !== 'title') return
  const at = person.offices.findIndex((one) => one.word === part.title.word && one.of === null)
  if (at >= 0) person.offices[at] = { ...person.offices[at]!, of: owner }
  const party = owner.kind === 'person' ? owner.party : partyOf(owner)
  if (party !== person && !(at >= 0 && person.offices[at]!.former)) person.party ??= party
}

/** “regional leader Nigeria”: what the state named next is. */
function isOfNext(scene: Scene, phrase: NounPhrase): boolean {
  const next = scene.phrases[phrase.index + 1]
  return next?.sentence === phrase.sentence && next.first === phrase.last + 1 && next.headPart?.kind === 'known'
}

function office(scene: Scene, phrase: NounPhrase, part: TitlePart): Meaning | null {
  if (isOfNext(scene, phrase) || (part.title.word === 'chair' && phrase.before === 'in')) return null
  const owner = ownerOf(scene, phrase)
  const named = beside(scene, phrase)
  if (named) {
    serve(phrase, named, owner)
    return { actors: [named], how: 'title' }
  }
  const serving = asOffice(scene, phrase, part, owner)
  if (serving) return { actors: [serving], how: 'title' }
  const known = holder(scene, phrase, part, owner)
  if (known) return { actors: [known], how: 'title' }
  const { head, word, gender, office: kind } = part.title
  const actor = describe(scene, phrase, head, {
    kind: 'person',
    party: through(owner),
    gender,
    rule: 'actors/described-office',
    certainty: owner ? 'sure' : 'doubtful',
  })
  if (actor.offices.length === 0)
    actor.offices.push({
      title: textOf(scene, phrase, phrase.opens, phrase.last),
      head,
      word,
      kind,
      of: owner,
      former: false,
    })
  return { actors: [actor], how: 'description' }
}

const LISTS = new Set([',', 'and', ', and'])
const LONGEST_LIST = 8

/** “representatives from Russia, Ukraine and the OSCE”: a group of each. */
export function ofSeveral(scene: Scene, phrase: NounPhrase, word: string): readonly Draft[] | null {
  const next = scene.phrases[phrase.index + 1]
  if (!next || next.sentence !== phrase.sentence || (next.link !== 'from' && next.link !== 'of')) return null
  const owners: Draft[] = []
  for (let i = next.index; i < next.index + LONGEST_LIST; i++) {
    const one = scene.phrases[i]
    if (!one || one.sentence !== phrase.sentence || (i > next.index && !LISTS.has(one.link))) break
    const owner = one.headPart && one.headPart.kind !== 'run' ? actorOfPart(scene, one, one.headPart) : null
    if (!owner) break
    owners.push(owner)
  }
  if (owners.length < 2) return null
  return owners.map((owner) =>
    groupOf(scene, `${textOf(scene, phrase, phrase.opens, phrase.last)} ${next.link} ${owner.name}`, word, owner),
  )
}

/** A group that a name and a noun describe, the two not standing together: “French officials” of “French and German officials”. */
export function groupOf(scene: Scene, name: string, word: string, owner: Draft): Draft {
  const actor = actorNamed(scene.cast, name, () => ({
    kind: 'group',
    name,
    many: true,
    named: false,
    party: partyOf(owner),
    rule: 'actors/described-group',
  }))
  addWord(scene.cast, actor, word)
  return actor
}

/** “Iraqi ministers”, “the leaders”: a group by its office. */
function officers(scene: Scene, phrase: NounPhrase, part: TitlePart): Meaning {
  const { head } = part.title
  const several = ofSeveral(scene, phrase, head)
  if (several) return { actors: several, how: 'description' }
  const party = through(ownerOf(scene, phrase))
  const actor = describe(scene, phrase, head, { kind: 'group', many: true, party, rule: 'actors/described-group' })
  return { actors: [actor], how: 'description' }
}

export const titled: Step = {
  name: 'titled',
  read: (scene, phrase) => {
    const part = phrase.headPart
    if (part?.kind !== 'title') return null
    return part.title.plural ? officers(scene, phrase, part) : office(scene, phrase, part)
  },
}
