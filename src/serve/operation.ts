/** What an operation is: one thing a user can ask for, offered alike by every way in. */
import { z } from 'zod'
import { RapporteurError } from '../errors.ts'
import type { Language } from '../model/language.ts'
import type { Outside } from '../outside.ts'
import type { Store } from '../record/store.ts'

/** What an operation is given to work with. */
export type Context = {
  readonly outside: Outside
  readonly language: Language
  /** Opens the store when first asked for; the caller closes it. */
  readonly store: () => Promise<Store>
  readonly dossier: string
  /** Columns of the screen. */
  readonly width: number
  /** True once the user has asked to stop: finish the report in hand and end. */
  readonly stopped: () => boolean
  /** Says what is being done, to a person who watches. */
  readonly progress: (line: string) => void
}

/** A part of an answer, as a value for scripts and as text for people. Most operations answer in one piece. */
export type Piece = {
  readonly value: unknown
  readonly text: string
  /** Where the operation itself writes a format (CSV, an export): printed as it is, with `--json` and without. */
  readonly verbatim?: boolean
  /** Some input failed; the rest goes on. */
  readonly failed?: boolean
}

export type Operation = {
  readonly name: string
  /** The word on the command line. */
  readonly command: string
  readonly sentence: string
  readonly example: string
  readonly input: z.ZodObject
  readonly answer: (input: unknown, context: Context) => AsyncIterable<Piece>
}

type Definition<I extends z.ZodObject> = Omit<Operation, 'input' | 'answer'> & {
  readonly input: I
  readonly run: (input: z.infer<I>, context: Context) => AsyncIterable<Piece>
}

/** Ties an operation's input schema to what it does; input from outside is checked in this one place. */
export function defineOperation<I extends z.ZodObject>(definition: Definition<I>): Operation {
  const { run, input, ...words } = definition
  return { ...words, input, answer: (raw, context) => run(checked(input, raw, words.command), context) }
}

function checked<I extends z.ZodObject>(input: I, raw: unknown, command: string): z.infer<I> {
  const result = input.safeParse(raw)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = (issue?.path.join('.') ?? '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  throw new RapporteurError(
    'BAD_INPUT',
    `${command}: ${field ? `“${field}”: ` : ''}${issue?.message ?? 'not understood'}; see rapporteur ${command} --help`,
  )
}

/** Filters shared by the views of the record. */
export const filters = {
  party: z.string().optional().describe('only what concerns this party, by any of its names'),
  issue: z.string().optional().describe('only this issue, by its code'),
  since: z.string().optional().describe('from this date on (2022, 2022-02 or 2022-02-10)'),
  until: z.string().optional().describe('up to this date'),
}
