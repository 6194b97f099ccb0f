/** Everything the extractors are given, and the shape they all have. */
import type { Annotated } from '../annotate/annotate.ts'
import type { ActorIndex } from '../annotate/mention.ts'
import type { Time } from '../annotate/time.ts'
import type { Findings } from '../model/findings.ts'
import type { Language } from '../model/language.ts'
import type { Span } from '../model/span.ts'
import type { Attribution, Mode } from '../model/statement.ts'

/** Who said or thought what, as the syntax shows it. */
export type Attributed = Attribution & {
  /** The words that name the source nearest: a phrase, a pronoun; null where it is to be carried on from earlier speech. */
  readonly speaker: Span | null
  /** Where `speaker` is null: the index of the attribution whose source goes on speaking. */
  readonly continues: number | null
  /** Dictionary form of the cue: say, deny, demand, claim. */
  readonly cueLemma: string
  /** What the cue lexicon says it does; null where the content must decide. */
  readonly act: string | null
  /** False for thought, belief and intention, which no one voiced. */
  readonly voiced: boolean
  /** Whether the cue itself is denied: “did not say”. */
  readonly negated: boolean
  readonly mode: Mode
  /** To whom it was said, where named. */
  readonly addressee: Span | null
  /** Index of the attribution in whose content this one stands: a source told X that Y had said. */
  readonly within: number | null
  /** Index into `annotated.sentences` of the sentence of the cue (or of the quotation, where there is no cue). */
  readonly sentence: number
  readonly rule: string
  readonly certainty: 'sure' | 'doubtful'
}

/** One report, understood once; every extractor reads from this and none reads raw text. */
export type Reading = {
  readonly annotated: Annotated
  readonly times: readonly Time[]
  readonly actors: ActorIndex
  readonly attributions: readonly Attributed[]
  readonly language: Language
}

/** Finds facts of one or two kinds. `found` holds what the extractors before it in the list have found. */
export type Extractor = {
  readonly name: string
  readonly extract: (reading: Reading, found: Findings) => Partial<Findings>
}
