/** Which mentions are of one text, and whether it is a text at all. */
import type { InstrumentStatus } from '../../model/instrument.ts'
import type { InstrumentMention } from './mention.ts'

/** A status that only comes of being a real text. */
const REAL = new Set<InstrumentStatus | null>(['signed', 'in-force', 'violated', 'disputed', 'lapsed'])

const PEACE = new Set(['peace', 'treaty'])

const tellingNouns = (mention: InstrumentMention): readonly string[] => mention.nouns.filter((noun) => !PEACE.has(noun))

const hasTail = (mention: InstrumentMention): boolean => mention.whole.end > mention.core.end

/** “any deal”, “peace deals”: unless something was done with them, they are none in particular. */
const isNone = (mention: InstrumentMention): boolean =>
  mention.unreal || (mention.barePlural && mention.kind !== 'letter' && !(REAL.has(mention.status) && hasTail(mention)))

/** Whether the words make it a particular text and not just “the agreement”. */
function isParticular(mention: InstrumentMention): boolean {
  if (isNone(mention) || (mention.heading && mention.kind !== 'statement')) return false
  if (mention.points !== null || mention.names.some((name) => /\d/.test(name))) return true
  if (mention.kind === 'letter') return mention.definite ? !mention.weak : hasTail(mention)
  if (mention.kind === 'statement')
    return (
      mention.joint ||
      mention.names.length > 1 ||
      (mention.signatories.length > 0 && mention.status === 'signed' && hasTail(mention))
    )
  if (mention.kind === 'draft') return mention.definite || !mention.hoped || mention.weak
  if (mention.weak)
    return (
      mention.names.length > 1 ||
      mention.names.some((name) => name.includes('-')) ||
      (mention.definite && mention.authored)
    )
  if (mention.names.length > 0 || mention.provisions.length > 0) return true
  const told = tellingNouns(mention).length > 0 || mention.kind === 'proposal'
  return told && (mention.definite || mention.status === 'proposed') && !(mention.hoped && !mention.definite)
}

/** Whether something was done with it that can only be done with a text. */
function isMade(mention: InstrumentMention): boolean {
  if (mention.heading && !mention.verb) return false
  if (isNone(mention) || mention.hoped || !REAL.has(mention.status)) return false
  if (mention.kind === 'statement') return mention.joint
  return !mention.weak || mention.points !== null
}

/** A group is a text where one of its mentions shows that it is one. */
export const isText = (group: readonly InstrumentMention[]): boolean =>
  group.some((mention) => isParticular(mention) || isMade(mention))

/** What may stand for a text: not “any deal”, nor a “political settlement” that is a state of things. */
export const isMention = (mention: InstrumentMention): boolean =>
  !isNone(mention) &&
  (!mention.weak ||
    isParticular(mention) ||
    isMade(mention) ||
    (mention.definite && mention.core.end - mention.core.start <= 2))

/** Dates of different years, or of different months where both are told to the day. */
function datesDisagree(a: string | null, b: string | null): boolean {
  if (!a || !b) return false
  if (a.slice(0, 4) !== b.slice(0, 4)) return true
  return a.length >= 10 && b.length >= 10 && a.slice(0, 7) !== b.slice(0, 7)
}

const disagree = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word))

/** “the deal”, “an agreement”: no more than the head. */
const isBare = (one: InstrumentMention): boolean =>
  one.names.length === 0 && one.nouns.length === 0 && one.kind !== 'ceasefire'

/** Kinds that reports call by one another’s names: a truce is an agreement, a draft a proposal. */
function related(a: InstrumentMention, b: InstrumentMention): boolean {
  if (a.kind === b.kind) return (a.kind !== 'statement' && a.kind !== 'letter') || a.word === b.word
  const pair = [a.kind, b.kind]
  if (pair.includes('statement') || pair.includes('letter')) return false
  if (pair.includes('agreement')) return isBare(a) || isBare(b)
  return isBare(b)
}

/** Two mentions are of one text where nothing tells them apart: no other name, year or noun. */
function isSame(group: readonly InstrumentMention[], mention: InstrumentMention): boolean {
  return group.every((one) => {
    if (!related(one, mention)) return false
    if (one.points !== null && mention.points !== null && one.points !== mention.points) return false
    if (disagree(one.names, mention.names) || disagree(tellingNouns(one), tellingNouns(mention))) return false
    return !datesDisagree(one.date, mention.date)
  })
}

/** The texts a report names, each with its mentions in order. */
export function grouped(mentions: readonly InstrumentMention[]): InstrumentMention[][] {
  const groups: InstrumentMention[][] = []
  for (const mention of mentions) {
    const group = groups.findLast((one) => isSame(one.slice(0, 12), mention))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  return groups
}
