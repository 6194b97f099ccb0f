/** Stands shown by a modal: “must leave” demands of others, “we will not cede” rejects, “will release” offers. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import { type Language, type LexiconEntry, perLanguage } from '../../model/language.ts'
import type { Stance } from '../../model/position.ts'
import { complementFrom } from '../complement.ts'
import type { Range } from '../match.ts'
import { chunkSpan, holderOf, isStance, type Needs, type Stand, type StandFinder } from './stand.ts'

const OBLIGES = new Set(['must', 'should', 'ought', 'ought-to', 'have-to', 'shall', 'need-to'])
const REFUSES = new Set(['will', 'would', 'shall', 'can', 'wo'])
const PROMISES = new Set(['future', 'conditional'])

type Yields = ReadonlyMap<string, LexiconEntry>
const yieldVerbs = perLanguage((language: Language): Yields => language.lexicon('stance-yield-verb'))

/** The whole clause: from its subject to the end of what hangs on the verb. */
function wholeClause(sentence: ParsedSentence, clause: Clause): Range {
  const { subject, verb } = clause
  const opens = isOfQuotation(sentence, clause) ? verb - 1 : subject && subject.first < verb ? subject.first : verb
  const start = sentence.chunks[opens]!.first
  return { start, end: complementFrom(sentence, verb).end }
}

type Shown = {
  readonly stance: Stance
  readonly of: 'speaker' | 'subject'
  readonly needs: Needs
  readonly own: boolean
  readonly rule: string
}

/** Verb and particle or preposition: “pull out”, “take part”. */
function yielding(sentence: ParsedSentence, clause: Clause, yields: Yields): LexiconEntry | undefined {
  const { chunks, tokens } = sentence
  const after = chunks[clause.verb + 1]
  return (after && yields.get(`${clause.group.lemma} ${tokens[after.first]!.lower}`)) ?? yields.get(clause.group.lemma)
}

/** Verbs of going on: what goes on may be the fighting. */
const KEEPS = new Set(['continue', 'resume', 'maintain', 'extend'])

function isHostile(sentence: ParsedSentence, clause: Clause, language: Language): boolean {
  const { end } = complementFrom(sentence, clause.verb)
  const hostile = language.lexicon('hostile-noun')
  return sentence.tokens.slice(sentence.chunks[clause.verb]!.first, end).some(({ lemma }) => hostile.has(lemma))
}

/** “has yet to confirm” is no duty. */
const isYet = ({ chunks, tokens }: ParsedSentence, { verb }: Clause): boolean =>
  tokens.slice(chunks[verb]!.first, chunks[verb]!.last).some(({ lower }) => lower === 'yet')

/** Subjects that are nobody in particular: what “you cannot” do, the speaker will not. */
const ANYONE = new Set(['you', 'one', 'there', 'nobody'])

const OBLIGED = new Set(['oblige', 'require', 'compel'])

/** “would have to be discussed”. */
function hasTo({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const { first, last } = chunks[verb]!
  for (let i = first; i < last; i++) if (tokens[i]!.lemma === 'have' && tokens[i + 1]!.tag === 'to') return true
  return false
}

function isDuty(sentence: ParsedSentence, { group, verb }: Clause): boolean {
  if ((group.modal && OBLIGES.has(group.modal)) || hasTo(sentence, verb)) return true
  const next = sentence.chunks[verb + 1]
  return (
    next?.kind === 'vg' &&
    sentence.tokens[next.first]!.tag === 'to' &&
    (group.lemma === 'need' || (group.passive && OBLIGED.has(group.lemma)))
  )
}

const subjectWord = ({ chunks, tokens }: ParsedSentence, { subject }: Clause): string =>
  subject ? tokens[chunks[subject.first]!.first]!.lower : ''

function refused(sentence: ParsedSentence, clause: Clause, language: Language): Shown | null {
  const { modal, negated, lemma, passive, tense } = clause.group
  if (!negated || language.lexicon('stance-idle-verb').has(lemma)) return null
  const of = passive || ANYONE.has(subjectWord(sentence, clause)) ? 'speaker' : 'subject'
  if (modal && REFUSES.has(modal))
    return { stance: 'rejects', of, needs: '', own: false, rule: `position/modal/${modal}` }
  // “We do not negotiate with …”
  return !modal && tense === 'present' && language.lexicon('process-head').get(lemma)?.['alone'] === 'yes'
    ? { stance: 'rejects', of, needs: '', own: true, rule: 'position/modal/do' }
    : null
}

/** The clause of what is promised: the verb itself, or the infinitive after “continue” and “going”. */
function promised(sentence: ParsedSentence, clause: Clause): Clause | null {
  const { group, verb } = clause
  const isGoing = group.lemma === 'go' && group.progressive
  if (!isGoing && !(PROMISES.has(group.tense) && /^(?:will|would|shall)$/.test(group.modal ?? ''))) return null
  const next =
    isGoing || group.lemma === 'continue'
      ? sentence.clauses.find((one) => one.verb === verb + 1 && one.group.tense === 'infinitive')
      : undefined
  return next ?? (isGoing ? null : clause)
}

/** A quoted fragment may be the subject: “"all issues" need to be resolved”. */
const isOfQuotation = ({ chunks }: ParsedSentence, { verb }: Clause): boolean => chunks[verb - 1]?.kind === 'quotation'

function shownBy(sentence: ParsedSentence, clause: Clause, language: Language): Shown | null {
  const { modal, negated, lemma, finite, passive } = clause.group
  if (!finite || isYet(sentence, clause) || !(clause.subject || isOfQuotation(sentence, clause))) return null
  if (isDuty(sentence, clause))
    return {
      stance: negated ? 'rejects' : 'demands',
      of: 'speaker',
      needs: 'issue',
      own: false,
      rule: `position/modal/${modal ?? lemma}`,
    }
  if (negated) return refused(sentence, clause, language)
  const what = promised(sentence, clause)
  const entry = what && yielding(sentence, what, yieldVerbs(language))
  if (!entry || !isStance(entry['stance']) || (KEEPS.has(entry.word) && isHostile(sentence, clause, language)))
    return null
  const needs = (entry['needs'] as Needs) || 'substance'
  return {
    stance: entry['stance'],
    of: passive ? 'speaker' : 'subject',
    needs,
    own: passive || needs !== 'substance',
    rule: `position/promise/${entry.word.replaceAll(' ', '-')}`,
  }
}

export const modalStands: StandFinder = (sentence, { language }) => {
  const found: Stand[] = []
  for (const clause of sentence.clauses) {
    const shown = shownBy(sentence, clause, language)
    if (!shown || (shown.of === 'subject' && !clause.subject)) continue
    const { stance, needs, rule, own } = shown
    const holder =
      shown.of === 'speaker' || !clause.subject
        ? 'speaker'
        : holderOf(sentence, clause.subject.first, clause.subject.last)
    const cue = chunkSpan(sentence, clause.verb, clause.verb)
    found.push({
      holder,
      stance,
      proposition: wholeClause(sentence, clause),
      sentence,
      cue,
      rule,
      certainty: 'sure',
      needs,
      issue: null,
      own,
    })
  }
  return found
}
