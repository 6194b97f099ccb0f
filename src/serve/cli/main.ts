/** The command line: a loop over the list of operations. */
import { Command, CommanderError } from 'commander'
import { exitCode, RapporteurError } from '../../errors.ts'
import { loadLanguage } from '../../language.ts'
import type { Outside } from '../../outside.ts'
import { openStore } from '../../record/open.ts'
import type { Store } from '../../record/store.ts'
import { printable } from '../../render/printable.ts'
import { SETTINGS, type Settings } from '../../settings.ts'
import type { Context, Operation, Piece } from '../operation.ts'
import { OPERATIONS } from '../operations.ts'
import { addFields, inputFrom } from './arguments.ts'
import { VERSION } from './version.ts'

/** What the command line is run in. */
export type Terminal = {
  readonly outside: Outside
  readonly settings: Settings
  /** Resolves when the text has been taken; false where the reader has gone away. */
  readonly write: (text: string) => Promise<boolean>
  readonly width: number
  /** Whether a person watches standard error. */
  readonly isWatched: boolean
  readonly stopped: () => boolean
}

type Common = { readonly store?: string; readonly dossier?: string; readonly json?: boolean }

const common = (command: Command): Command =>
  command
    .option('--store <file>', 'the SQLite file that holds the records')
    .option('--dossier <name>', 'the negotiation it is about')
    .option('--json', 'print JSON, for scripts')

function contextFor(terminal: Terminal, options: Common): { context: Context; close: () => Promise<void> } {
  let opened: Promise<Store> | null = null
  const path = options.store ?? terminal.settings.store
  const open = async (): Promise<Store> => {
    const store = await openStore(path, { makeFolder: options.store === undefined, version: VERSION })
    if (store.journal === 'truncate' && terminal.isWatched && store.isNew)
      terminal.outside.log(
        'note: this SQLite is older than 3.51.3, so the store keeps a rollback journal instead of a write-ahead log',
      )
    return store
  }
  const context: Context = {
    outside: terminal.outside,
    language: loadLanguage('en'),
    store: () => (opened ??= open()),
    dossier: options.dossier ?? terminal.settings.dossier,
    width: terminal.width,
    stopped: terminal.stopped,
    progress: (line) => {
      if (terminal.isWatched) terminal.outside.log(line)
    },
  }
  return { context, close: async () => void (await (await opened?.catch(() => null))?.close()) }
}

const printed = (piece: Piece, json: boolean): string =>
  piece.verbatim ? piece.text : json ? `${JSON.stringify(piece.value)}\n` : piece.text

async function runOperation(
  operation: Operation,
  input: unknown,
  options: Common,
  terminal: Terminal,
): Promise<number> {
  const { context, close } = contextFor(terminal, options)
  let failed = false
  try {
    for await (const piece of operation.answer(input, context)) {
      failed ||= piece.failed === true
      const text = printed(piece, options.json === true)
      if (text !== '' && !(await terminal.write(text))) break
    }
  } finally {
    await close()
  }
  return failed ? 1 : 0
}

function addCommand(program: Command, operation: Operation, terminal: Terminal, done: (code: number) => void): void {
  const command = common(program.command(operation.command)).description(operation.sentence).summary(operation.sentence)
  addFields(command, operation)
  command.addHelpText('after', `\nExample:\n  ${operation.example}`)
  command.action(async (...received: unknown[]) => {
    const options = command.opts<Common>()
    const { store: _store, dossier: _dossier, json: _json, ...own } = options as Record<string, unknown>
    const input = inputFrom(operation, received.slice(0, -2), own)
    done(await runOperation(operation, input, options, terminal))
  })
}

function programFor(terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command('rapporteur')
    .description(
      'Reads what is published about a negotiation and keeps its record, every fact tied to the words it came from.',
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(rapporteur --help lists the commands)')
  program.configureOutput({
    writeErr: (text) => terminal.outside.log(text.trimEnd()),
    writeOut: (text) => void terminal.write(text),
  })
  for (const operation of OPERATIONS) addCommand(program, operation, terminal, done)
  for (const command of program.commands) command.exitOverride().configureOutput(program.configureOutput())
  const settings = SETTINGS.map(({ variable, sentence }) => `  ${variable.padEnd(20)}${sentence}`).join('\n')
  program.addHelpText(
    'after',
    `\nSettings, from the environment:\n${settings}\n\nStart with:\n  rapporteur add reports/\n  rapporteur brief`,
  )
  return program
}

/** Runs one command line; returns the exit code: 0 done, 1 some inputs failed or it could not be done, 2 wrong usage. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0
  const program = programFor(terminal, (result) => {
    code = result
  })
  try {
    if (args.length === 0) {
      program.outputHelp()
      return 2
    }
    await program.parseAsync(args as string[], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof RapporteurError)) throw error
    terminal.outside.log(`rapporteur: ${printable(error.message)}`)
    return exitCode(error)
  }
}
