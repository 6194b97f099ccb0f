/** Runs command lines in memory, with a store in a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { realOutside } from '../../src/outside.ts'
import { main } from '../../src/serve/cli/main.ts'

export const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url))

export type Ran = { readonly code: number; readonly out: string; readonly err: string }

export type Desk = {
  readonly folder: string
  readonly store: string
  /** Runs `rapporteur ARGS…` on the desk's store. `stopAfter` plays Ctrl-C once that much has been written. */
  readonly run: (
    args: readonly string[],
    options?: { readonly stopAfter?: number; readonly input?: string },
  ) => Promise<Ran>
  readonly clear: () => void
}

export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-test-'))
  const store = join(folder, 'record.db')
  const run: Desk['run'] = async (args, { stopAfter = Number.POSITIVE_INFINITY, input = '' } = {}) => {
    let out = ''
    let err = ''
    let pieces = 0
    const code = await main(args, {
      outside: {
        ...realOutside,
        log: (line) => {
          err += `${line}\n`
        },
        standardInput: async function* () {
          yield new TextEncoder().encode(input)
        },
      },
      settings: { store, dossier: 'main' },
      write: async (text) => {
        out += text
        pieces++
        return true
      },
      width: 100,
      isWatched: true,
      stopped: () => pieces >= stopAfter,
    })
    return { code, out, err }
  }
  return { folder, store, run, clear: () => rmSync(folder, { recursive: true, force: true }) }
}
