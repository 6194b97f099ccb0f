/** Quotations that no cue took: after a colon, before a dash and a name, alone in a paragraph. */
import type { Draft } from './draft.ts'
import {
  isComma,
  isDash,
  isStop,
  isTensed,
  kindAt,
  pieceOf,
  quotationAt,
  type Scene,
  spanOfRange,
  wordAt,
} from './scene.ts'
import { fullSubject, phraseEnd, subjectOf } from './source.ts'

/** Tries to give an untaken quotation at a chunk to somebody named in its sentence. */
export type LeftOverFinder = { readonly name: string; readonly find: (scene: Scene, chunk: number) => Draft | null }

function draftOf(scene: Scene, chunk: number, source: Draft['source'], cue: Draft['cue']): Draft | null {
  const piece = pieceOf(scene, scene.chunks[chunk]!.first, scene.chunks[chunk]!.last + 1)
  return piece && { source, also: [], cue, content: [piece], addressee: null, certainty: 'sure', frame: 'quote' }
}

const spanAt = (scene: Scene, chunk: number) => spanOfRange(scene, { first: chunk, last: chunk })

/** “Lavrov: “…””; “Lavrov was blunt: “…””. */
const afterColon: LeftOverFinder = {
  name: 'after-colon',
  find(scene, chunk) {
    if (wordAt(scene, chunk - 1) !== ':') return null
    const verb = scene.clauses.find((clause) => clause.verb < chunk && clause.group.finite && clause.marker === null)
    const subject = verb
      ? subjectOf(scene, verb.verb)
      : kindAt(scene, 0) === 'np'
        ? { first: 0, last: phraseEnd(scene, 0, true) }
        : null
    if (!subject) return null
    const range = verb ? fullSubject(scene, subject, verb.verb) : subject
    return draftOf(scene, chunk, spanOfRange(scene, range), [
      verb ? spanAt(scene, verb.verb) : spanAt(scene, chunk - 1),
    ])
  },
}

/** A line of a list: “…” — Tony Blair, Prime Minister. */
const beforeDash: LeftOverFinder = {
  name: 'before-dash',
  find(scene, chunk) {
    let at = chunk + 1
    if (isComma(scene, at)) at++
    if (!isDash(scene, at) || kindAt(scene, at + 1) !== 'np') return null
    const last = phraseEnd(scene, at + 1, true)
    if (
      isTensed(scene, last + 1) ||
      !scene.tokens
        .slice(scene.chunks[at + 1]!.first, scene.chunks[last]!.last + 1)
        .some((token) => token.tag === 'name')
    )
      return null
    return draftOf(scene, chunk, spanOfRange(scene, { first: at + 1, last }), [spanAt(scene, at)])
  },
}

/** “Merkel struck a note of hope, “…””: the subject of the only main clause. */
const besideClause: LeftOverFinder = {
  name: 'beside-clause',
  find(scene, chunk) {
    if (quotationAt(scene, chunk) === null) return null
    const before = scene.clauses.find((clause) => clause.verb < chunk && clause.group.finite && clause.marker === null)
    const verb =
      before ?? scene.clauses.find((clause) => clause.verb > chunk && clause.group.finite && clause.marker === null)
    const subject = verb && subjectOf(scene, verb.verb)
    if (!verb || !subject || (subject.first <= chunk && chunk <= subject.last)) return null
    if (!isComma(scene, chunk - 1) && !isStop(scene, chunk - 1) && chunk > 0) return null
    const draft = draftOf(scene, chunk, spanOfRange(scene, fullSubject(scene, subject, verb.verb)), [
      spanAt(scene, verb.verb),
    ])
    return draft && { ...draft, certainty: 'doubtful' }
  },
}

export const LEFT_OVER_FINDERS: readonly LeftOverFinder[] = [afterColon, beforeDash, besideClause]
