/** A statement that demands, accepts or rejects shows a stand even where no clause in it says so by itself. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Stance } from '../../model/position.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Act, Statement } from '../../model/statement.ts'
import type { Range } from '../match.ts'
import type { Reading } from '../reading.ts'
import type { Stand } from './stand.ts'

const STANCE_OF: Readonly<Partial<Record<Act, Stance>>> = { demand: 'demands', accept: 'accepts', reject: 'rejects' }

/** The tokens of a sentence inside a span; null where it holds none. */
function tokensWithin(sentence: ParsedSentence, span: Span): Range | null {
  const start = sentence.tokens.findIndex((token) => token.start >= span.start)
  const end = sentence.tokens.findLastIndex((token) => token.end <= span.end) + 1
  return start >= 0 && end > start ? { start, end } : null
}

/** The stand of a statement by its act, on its first sentence that names an issue. */
export function statedStand(statement: Statement, reading: Reading): Stand | null {
  const stance = STANCE_OF[statement.act]
  const [evidence] = statement.evidence
  if (!stance || statement.foundBy[0].certainty === 'doubtful') return null
  const sentence = reading.annotated.sentences.find(
    (one) => overlaps(one, evidence) && (statement.mode !== 'direct' || one.quotation !== null),
  )
  const proposition = sentence && tokensWithin(sentence, evidence)
  if (!sentence || !proposition) return null
  const rule = `position/statement/${statement.act}`
  return {
    holder: 'speaker',
    stance,
    proposition,
    sentence,
    cue: evidence,
    rule,
    certainty: 'doubtful',
    needs: 'substance',
    issue: null,
  }
}
