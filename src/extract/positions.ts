/** Finds where parties stand: stands shown by the syntax, tied to their holders, parted by issue. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Findings } from '../model/findings.ts'
import type { Issue } from '../model/issue.ts'
import type { Position, Stance } from '../model/position.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { findConditionals } from './conditional.ts'
import { factId } from './identify.ts'
import { weighIssues } from './issues.ts'
import { type Range, spanOf } from './match.ts'
import { adjectiveStands } from './positions/adjectives.ts'
import { boundStands } from './positions/bound.ts'
import { type Circle, holdingOf } from './positions/holding.ts'
import { issuersOf, partiesBetween } from './positions/issuers.ts'
import { modalStands } from './positions/modals.ts'
import { nounStands } from './positions/nouns.ts'
import { isAboutTalks, type Part, partByIssue } from './positions/part.ts'
import { ruleStands } from './positions/shown.ts'
import type { Stand, StandFinder } from './positions/stand.ts'
import { statedStand } from './positions/stated.ts'
import { usualIssue } from './positions/usual.ts'
import { verbStands } from './positions/verbs.ts'
import type { Extractor, Reading } from './reading.ts'

/** Surest first: of stands on the same words and issue the first is kept. */
const FINDERS: readonly StandFinder[] = [ruleStands, verbStands, nounStands, adjectiveStands, modalStands]

type Setting = Circle & {
  readonly reading: Reading
  /** What the report is mostly about. */
  readonly usual: () => Issue
}

/** The sentences below the headline, which only repeats them. */
function story({ annotated }: Reading): readonly ParsedSentence[] {
  const { title } = annotated.report
  const length = title ? annotated.report.text.indexOf(title) + title.length : 0
  return annotated.sentences.filter((sentence) => !title || sentence.start >= length || sentence.paragraph > 0)
}

const hasSubstance = ({ tokens }: ParsedSentence, { start, end }: Range, { language }: Reading): boolean =>
  weighIssues(tokens.slice(start, end), language).some(({ issue }) => issue !== 'process')

/** A stand with a condition in its sentence is conditional: “will talk only if …”. A demand stays a demand. */
function underCondition(stand: Stand, reading: Reading): Stance | null {
  const { sentence, cue } = stand
  for (const { outcome, requires, supposed, strict, name } of findConditionals(sentence, reading.language)) {
    const [bound, asked] = [spanOf(sentence, outcome), spanOf(sentence, requires)]
    const isInside = cue.start >= asked.start && cue.end <= asked.end
    // A demand that is named stands, whatever is supposed about it: “if they accept the union's demands”.
    if (supposed && isInside && !stand.rule.endsWith('-requires') && !stand.rule.startsWith('position/noun/demand'))
      return null
    if (name === 'before' && stand.stance === 'demands' && !hasSubstance(sentence, requires, reading))
      return 'conditions'
    if (
      stand.stance !== 'demands' &&
      cue.start >= bound.start &&
      cue.start < bound.end &&
      (strict || stand.holder !== 'signatories')
    )
      return 'conditions'
  }
  return stand.stance
}

/** Whether the part names what the stand must be about. */
function fulfils({ needs, sentence }: Stand, { issue, words }: Part, { language }: Reading): boolean {
  if (needs === '') return true
  if (needs === 'issue') return issue !== null
  if (needs === 'substance') return issue !== null && issue !== 'process'
  if (needs === 'ceasefire' || needs === 'territory') return issue === needs
  const weights = weighIssues(sentence.tokens.slice(words.start, words.end), language)
  const named = weights.some(
    (weight) => weight.issue === 'process' || (needs === 'deal' && weight.issue === 'ceasefire'),
  )
  return named || isAboutTalks(sentence, words, language)
}

/** “agreed on this”: what it is about was said elsewhere. */
const isPronoun = ({ tokens }: ParsedSentence, { words }: Part): boolean =>
  words.end - words.start === 1 && /^(?:it|this|that|them|so|these|those)$/.test(tokens[words.start]!.lower)

/** “rejected the resolution”: what is in the text is what the report is about. */
function isText({ chunks, tokens }: ParsedSentence, { words }: Part, { language }: Reading): boolean {
  const chunk = chunks.find(({ first, kind }) => first >= words.start && kind === 'np')
  return (
    chunk !== undefined &&
    chunk.first < words.end &&
    chunk.last >= words.end - 1 &&
    language.lexicon('instrument-noun').has(tokens[chunk.head]!.lemma)
  )
}

function partsOf(stand: Stand, { reading }: Setting): readonly Part[] {
  const parts = partByIssue(stand.sentence, stand.proposition, reading.language).filter(
    (part) => fulfils(stand, part, reading) && !isPronoun(stand.sentence, part),
  )
  return stand.issue || stand.needs === 'talks'
    ? parts.slice(0, 1).map(({ words }) => ({ issue: stand.issue ?? 'process', words }))
    : parts
}

function positionsOf(stand: Stand, setting: Setting): Position[] {
  const { reading, usual } = setting
  const stance = underCondition(stand, reading)
  const parts = stance ? partsOf(stand, setting) : []
  const held = parts.length > 0 ? holdingOf(stand, reading, setting) : null
  if (!held || !stance || (stand.meets && held.actors.length > 1)) return []
  const { report } = reading.annotated
  return parts.flatMap((part) => {
    const named = part.issue === 'process' && isText(stand.sentence, part, reading) ? null : part.issue
    const issue = named ?? cueIssue(stand, reading) ?? usual()
    const span = spanOf(stand.sentence, part.words)
    const evidence = evidenceAt(report, span)
    return held.actors.map((actor) => ({
      id: factId('positions', report.id, span, `${actor} ${issue}`),
      actor,
      issue,
      stance,
      proposition: evidence.quote,
      date: held.statement?.date ?? report.published.date,
      statement: held.statement?.id ?? null,
      reportedBy: held.reportedBy,
      evidence: [evidence] as const,
      foundBy: [
        {
          rule: stand.rule,
          certainty: part.issue === null ? 'doubtful' : stand.certainty,
          marks: marksOf(stand, span),
        },
      ] as const,
    }))
  })
}

/** “recognised the republic”: where what is said names no issue, the verb may. */
function cueIssue({ sentence, cue }: Stand, { language }: Reading): Issue | null {
  const tokens = sentence.tokens.filter(({ start, end }) => start >= cue.start && end <= cue.end)
  return weighIssues(tokens, language).find(({ issue }) => issue !== 'process')?.issue ?? null
}

const marksOf = ({ holder, cue }: Stand, proposition: Span) => [
  ...(Array.isArray(holder) ? holder.map((span: Span) => ({ role: 'holder', ...span })) : []),
  { role: 'cue', ...cue },
  { role: 'proposition', start: proposition.start, end: proposition.end },
]

/** Of positions of one actor on one issue over the same words, the first stands. */
function withoutRepeats(positions: readonly Position[]): Position[] {
  const kept = new Map<string, Position[]>()
  for (const position of positions) {
    const key = `${position.actor} ${position.issue}`
    const others = kept.get(key) ?? []
    if (!others.some((other) => overlaps(other.evidence[0], position.evidence[0]))) kept.set(key, [...others, position])
  }
  return [...kept.values()].flat().sort((a, b) => a.evidence[0].start - b.evidence[0].start || (a.id < b.id ? -1 : 1))
}

/** What somebody is asked to do is not yet where he stands: “called on the rebels to honour their pledge”. */
function withoutDemanded(stands: readonly Stand[]): readonly Stand[] {
  if (stands.length < 2) return stands
  const asked = stands
    .filter(({ stance }) => stance === 'demands')
    .map((stand) => ({ stand, span: spanOf(stand.sentence, stand.proposition) }))
  return stands.filter(
    (stand) =>
      !asked.some(
        (outer) =>
          outer.stand !== stand &&
          outer.stand.cue.start < stand.cue.start &&
          stand.cue.start >= outer.span.start &&
          stand.cue.end <= outer.span.end,
      ),
  )
}

function standsIn(sentence: ParsedSentence, reading: Reading, statements: readonly Statement[]): readonly Stand[] {
  const stands = withoutDemanded(FINDERS.flatMap((find) => find(sentence, reading)))
  return [...stands, ...boundStands(sentence, reading, statements, stands)]
}

/** All who accepted something together, or whose deal a report calls it (“a deal between …”): whose “the deal” is. */
function signatoriesOf(positions: readonly Position[], reading: Reading): readonly string[] {
  const together = new Map<string, Set<string>>()
  for (const { stance, evidence, actor } of positions)
    if (stance === 'accepts')
      together.set(`${evidence[0].start}`, (together.get(`${evidence[0].start}`) ?? new Set()).add(actor))
  const signed = [...together.values()].find((actors) => actors.size > 1)
  return signed ? [...signed] : partiesBetween(reading)
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export const positions: Extractor = {
  name: 'positions',
  extract: (reading: Reading, found: Findings) => {
    const alone: Setting = {
      reading,
      statements: found.statements,
      usual: once(() => usualIssue(reading)),
      signatories: [],
      issuers: issuersOf(reading),
    }
    const stands = story(reading).flatMap((sentence) => standsIn(sentence, reading, found.statements))
    const own = stands.map((stand) => positionsOf(stand, alone))
    // Whose “the deal” is, the other stands tell; only then can its own be given to them.
    const isOfDeal = (stand: Stand, at: number): boolean =>
      own[at]!.length === 0 &&
      (stand.holder === 'signatories' || (stand.stance === 'demands' && Array.isArray(stand.holder)))
    const open = stands.filter(isOfDeal)
    const setting: Setting = open.length > 0 ? { ...alone, signatories: signatoriesOf(own.flat(), reading) } : alone
    const shown = [...own.flat(), ...open.flatMap((stand) => positionsOf(stand, setting))]
    const stated = found.statements.flatMap((statement) => {
      if (shown.some((position) => statement.evidence.some((own) => overlaps(own, position.evidence[0])))) return []
      const stand = statedStand(statement, reading)
      return stand ? positionsOf(stand, setting).slice(0, 1) : []
    })
    return { positions: withoutRepeats([...shown, ...stated]) }
  },
}
