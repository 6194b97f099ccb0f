#!/usr/bin/env node
/** The `rapporteur` command. */
import { realOutside } from './outside.ts'
import { main } from './serve/cli/main.ts'
import { readSettings } from './settings.ts'

let interrupted = 0

process.on('SIGINT', () => {
  interrupted++
  if (interrupted > 1) process.exit(130)
  process.stderr.write(
    '\nstopping after the report in hand; press Ctrl-C again to stop at once (nothing stored is lost)\n',
  )
})

let gone = false
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  gone = true
})

const write = (text: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (gone) return resolve(false)
    process.stdout.write(text, (error) => resolve(!error))
  })

const code = await main(process.argv.slice(2), {
  outside: realOutside,
  settings: readSettings(process.env),
  write,
  width: process.stdout.columns ?? 100,
  isWatched: process.stderr.isTTY === true,
  stopped: () => interrupted > 0,
})
process.exitCode = interrupted > 0 ? 130 : code
