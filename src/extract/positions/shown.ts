/** Stands shown by set phrases, kept as rules: “walked out of the talks”, “it is time to”, “the only way out is”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Issue } from '../../model/issue.ts'
import { complementFrom } from '../complement.ts'
import { type Range, spanOf } from '../match.ts'
import { type Hit, ruleRunner } from '../rules.ts'
import { doer, type Holder, isStance, type Needs, type Stand, type StandFinder } from './stand.ts'

const runRules = ruleRunner('position')

/** What a rule's `proposition` opens, or what follows the match, as far as its complement reaches. */
function proposition(sentence: ParsedSentence, hit: Hit): Range | null {
  const captured = hit.captures.get('proposition')
  const whole = hit.captures.get('whole')
  if (whole) return whole
  const at = sentence.chunks.findIndex(({ last }) => last >= (captured?.start ?? hit.end))
  return at < 0 || sentence.chunks[at]!.kind === 'punctuation'
    ? null
    : complementFrom(sentence, at, hit.rule.source['clause'] === true)
}

/** Who a rule says holds it: words it captures, the speaker, all who agreed, or else the subject of its verb. */
function holder(sentence: ParsedSentence, hit: Hit): Holder | null {
  const captured = hit.captures.get('holder')
  if (captured)
    return /^(?:i|we|our|my)$/.test(sentence.tokens[captured.start]!.lower) ? 'speaker' : [spanOf(sentence, captured)]
  const said = hit.rule.source['holder']
  if (said === 'speaker' || said === 'signatories') return said
  const clause = sentence.clauses.find(
    ({ verb }) => sentence.chunks[verb]!.last >= hit.start && sentence.chunks[verb]!.first < hit.end,
  )
  return clause ? doer(sentence, clause) : null
}

function standOf(sentence: ParsedSentence, hit: Hit): Stand | null {
  const who = holder(sentence, hit)
  const words = proposition(sentence, hit)
  const { value, id, certainty, source } = hit.rule
  if (!who || !words || words.end <= words.start || !isStance(value)) return null
  const needs = (source['needs'] as Needs | undefined) ?? ''
  return {
    holder: who,
    stance: value,
    proposition: words,
    sentence,
    cue: spanOf(sentence, hit),
    rule: id,
    certainty,
    needs,
    issue: (source['issue'] as Issue | undefined) ?? null,
  }
}

export const ruleStands: StandFinder = (sentence, { language }) =>
  runRules(sentence, language)
    .map((hit) => standOf(sentence, hit))
    .filter((stand) => stand !== null)
