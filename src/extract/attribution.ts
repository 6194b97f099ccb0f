/** Finds who said or thought what in a report: each cue of each sentence is offered to the finders in order. */
import type { Annotated } from '../annotate/annotate.ts'
import type { Language } from '../model/language.ts'
import { contains, type Span } from '../model/span.ts'
import type { Cue } from './attribution/cue.ts'
import type { Draft } from './attribution/draft.ts'
import { FINDERS } from './attribution/finders.ts'
import { issuerOf } from './attribution/issuer.ts'
import { LEFT_OVER_FINDERS } from './attribution/left-over.ts'
import { pieceOf, quotationAt, type Scene, sceneOf } from './attribution/scene.ts'
import { findTurns, type Turn } from './attribution/turns.ts'
import type { Attributed } from './reading.ts'

type Made = { -readonly [Key in keyof Attributed]: Attributed[Key] }

/** What has been found so far in a report. */
type Found = {
  readonly list: Made[]
  /** The attribution that has a quotation, by the quotation’s index. */
  readonly owner: Map<number, number>
  /** Start and end of contents already found. */
  readonly contents: Set<string>
}

const modeOf = (draft: Draft): Attributed['mode'] => {
  if (draft.content.every((piece) => piece.mode === 'direct')) return 'direct'
  return draft.content.some((piece) => piece.mode !== 'indirect') ? 'mixed' : 'indirect'
}

const NOBODY = new Set(['no', 'neither', 'nobody', 'none'])

/** “Neither side said when”. */
const isNobody = (scene: Scene, source: Span | null): boolean =>
  source !== null && NOBODY.has(scene.tokens.find((token) => token.start === source.start)?.lower ?? '')

/** Speech that has not happened: “will announce”, “agreed to call”; but “went on to say”. */
function isUnspoken(scene: Scene, { group, chunk }: Cue): boolean {
  if (!group) return false
  const phases = scene.language.lexicon('phase-verb')
  if (group.tense === 'infinitive')
    return ![1, 2].some((back) => phases.has(scene.chunks[chunk - back]?.group?.lemma ?? ''))
  return group.modal !== null && group.modal !== 'can' && group.modal !== 'do'
}

function outerOf(found: Found, scene: Scene, cue: Span | undefined): number | null {
  if (!cue) return null
  for (let i = found.list.length - 1; i >= 0 && found.list[i]!.sentence === scene.number; i--)
    if (found.list[i]!.content.some((span) => contains(span, cue))) return i
  return null
}

/** Frames in which one person tells what another said; what else stands in reported words is part of them. */
const RETELLS = new Set(['that', 'bare', 'quote', 'question', 'after', 'before'])

type Maker = { readonly rule: string; readonly cue: Cue | null }

/** Whether a draft says something new: not a quotation taken before, not thoughts and doings inside somebody’s words. */
function isNew(found: Found, draft: Draft, within: number | null, voiced: boolean): boolean {
  const quotations = draft.content.flatMap((piece) => (piece.mode === 'direct' ? piece.quotations : []))
  if (quotations.length > 0 && quotations.every((quotation) => found.owner.has(quotation))) return false
  return within === null || (voiced && RETELLS.has(draft.frame))
}

function keep(found: Found, scene: Scene, draft: Draft, { rule, cue }: Maker): void {
  const within = outerOf(found, scene, draft.cue[0])
  const voiced = (cue?.entry.voiced ?? true) && !(cue && isUnspoken(scene, cue))
  if (!isNew(found, draft, within, voiced)) return
  const content = draft.content.map((piece) => piece.span)
  scene.contents.push(...content)
  const key = content.map((span) => `${span.start}-${span.end}`).join()
  if (found.contents.has(key)) return
  found.contents.add(key)
  for (const piece of draft.content)
    for (const quotation of piece.quotations)
      if (!found.owner.has(quotation)) found.owner.set(quotation, found.list.length)
  const issuer = draft.source && issuerOf(scene, draft.source, found.list)
  found.list.push({
    source: draft.source ? [draft.source, ...draft.also] : [],
    cue: draft.cue,
    content,
    speaker: issuer ? ('speaker' in issuer ? issuer.speaker : null) : draft.source,
    continues: issuer && 'continues' in issuer ? issuer.continues : null,
    cueLemma: cue?.entry.lemma ?? '',
    act: cue?.entry.act ?? null,
    voiced,
    negated: cue?.group?.negated === true || isNobody(scene, draft.source),
    mode: modeOf(draft),
    addressee: draft.addressee,
    within,
    sentence: scene.number,
    rule: `${rule}/${draft.frame}`,
    certainty: draft.certainty,
  })
}

/** “X said …, according to Reuters”: what was found first stands in what is found last. */
function nest(found: Found, scene: Scene): void {
  const last = found.list.length - 1
  const outer = found.list[last]
  if (!outer?.rule.startsWith('according-to')) return
  for (let i = last - 1; i >= 0 && found.list[i]!.sentence === scene.number; i--) {
    const inner = found.list[i]!
    const cue = inner.cue[0]
    if (inner.within === null && cue && outer.content.some((span) => contains(span, cue))) inner.within = last
  }
}

function findByCue(found: Found, scene: Scene): void {
  for (const cue of scene.cues) {
    for (const finder of FINDERS) {
      const draft = finder.find(scene, cue)
      if (!draft) continue
      keep(found, scene, draft, { rule: finder.name, cue })
      if (cue.kind === 'phrase') nest(found, scene)
      break
    }
  }
}

/** Gives each quotation that no cue took to somebody named beside it, else to who spoke last. */
function findLeftOver(found: Found, scene: Scene): void {
  for (const [chunk, { kind }] of scene.chunks.entries()) {
    if (kind !== 'quotation') continue
    const quotation = quotationAt(scene, chunk)
    if (quotation === null || found.owner.has(quotation)) continue
    if (goOn(found, scene, chunk, quotation)) continue
    for (const finder of LEFT_OVER_FINDERS) {
      const draft = finder.find(scene, chunk)
      if (!draft) continue
      keep(found, scene, draft, { rule: finder.name, cue: null })
      break
    }
  }
}

/** Whether a quotation has its sentence to itself, or follows another with only “and that” between them. */
function isAlone(scene: Scene, chunk: number): boolean {
  if (!scene.tokens.some((token) => token.tag !== 'punctuation' && token.tag !== 'quote')) return true
  let at = chunk - 1
  while (at >= 0 && ['conjunction', 'subordinator', 'punctuation'].includes(scene.chunks[at]!.kind)) at--
  return at >= 0 && at < chunk - 1 && scene.chunks[at]!.kind === 'quotation'
}

/** A quotation alone in its sentence: the next part of a broken one, or the last speaker going on. */
function goOn(found: Found, scene: Scene, chunk: number, quotation: number): boolean {
  if (!isAlone(scene, chunk)) return false
  const piece = pieceOf(scene, scene.chunks[chunk]!.first, scene.chunks[chunk]!.last + 1)
  const last = found.list.findLastIndex((one) => one.within === null && (one.voiced || one.mode === 'direct'))
  if (!piece || last < 0) return false
  const earlier = found.list[last]!
  const { sentences } = scene.annotated
  const before = sentences[earlier.sentence]!
  if (scene.sentence.paragraph - before.paragraph > 1) return false
  const broken =
    earlier.mode === 'direct' && earlier.rule.startsWith('quotation-then-cue') && earlier.content.length === 1
  const adjacent =
    before.paragraph === scene.sentence.paragraph &&
    before.end <= scene.sentence.start &&
    scene.sentence.start - before.end < 4
  found.owner.set(quotation, last)
  if (broken && adjacent) {
    found.list[last] = { ...earlier, content: [...earlier.content, piece.span] }
    return true
  }
  found.owner.set(quotation, found.list.length)
  found.list.push({
    ...earlier,
    cue: [],
    content: [piece.span],
    speaker: null,
    continues: earlier.continues ?? last,
    mode: 'direct',
    addressee: null,
    negated: false,
    act: null,
    within: null,
    sentence: scene.number,
    rule: 'goes-on/quote',
    certainty: 'sure',
  })
  return true
}

/** A turn of a transcript: all of it are the speaker’s own words. */
const spoken = ({ speaker, mark, content, sentence }: Turn): Made => ({
  source: [speaker],
  cue: [mark],
  content: [content],
  speaker,
  continues: null,
  cueLemma: '',
  act: null,
  voiced: true,
  negated: false,
  mode: 'direct',
  addressee: null,
  within: null,
  sentence,
  rule: 'turn/quote',
  certainty: 'sure',
})

/**
 * Who said or thought what, in the order of the narrator’s sentences. Pure. Reports inside quotations stay part of the
 * quotation: they are its speaker’s words.
 */
export function findAttributions(annotated: Annotated, language: Language): readonly Attributed[] {
  const found: Found = { list: [], owner: new Map(), contents: new Set() }
  const quotations = new Map(annotated.quotations.map((quotation, i) => [quotation.outer.start, i]))
  const turns = findTurns(annotated)
  for (const [number, { quotation, paragraph }] of annotated.sentences.entries()) {
    if (quotation !== null) continue
    const turn = turns.get(paragraph)
    if (turn?.sentence === number) found.list.push(spoken(turn))
    if (turn) continue
    const scene = sceneOf(annotated, number, quotations, language)
    if (!scene) continue
    findByCue(found, scene)
    findLeftOver(found, scene)
  }
  return found.list
}
