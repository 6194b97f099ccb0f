/** The same reports give the same record, byte for byte, in whatever order and batches they come. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { givenFor, parseManifest } from '../src/acquire/manifest.ts'
import { loadLanguage } from '../src/language.ts'
import { combine, study } from '../src/pipeline.ts'
import { renderRecord } from '../src/render/json.ts'
import { openDesk } from './serve/terminal.ts'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
const english = loadLanguage('en')

const SETS = [
  {
    name: 'the first five sample reports',
    folder: path('../examples/reports'),
    manifest: path('../examples/manifest.csv'),
    take: 5,
  },
  {
    name: 'the five seeds',
    folder: path('../../shared/seeds'),
    manifest: path('../../shared/seeds/manifest.csv'),
    take: 5,
  },
]

function* permutations<T>(list: readonly T[]): Generator<readonly T[], void> {
  if (list.length <= 1) return yield list
  for (const [i, one] of list.entries()) for (const rest of permutations(list.toSpliced(i, 1))) yield [one, ...rest]
}

for (const { name, folder, manifest, take } of SETS)
  describe.skipIf(!existsSync(folder))(
    `${name}${existsSync(folder) ? '' : ' (skipped: not beside this checkout)'}`,
    () => {
      const files = () =>
        readdirSync(folder)
          .filter((file) => file.endsWith('.txt'))
          .sort()
          .slice(0, take)

      it('give one record in all 120 orders', () => {
        const parsed = parseManifest(readFileSync(manifest), manifest).manifest
        const reads = files().flatMap((file) => {
          const origin = join(folder, file)
          return study({ origin, bytes: readFileSync(origin) }, givenFor(parsed, origin), english).read ?? []
        })
        expect(reads).toHaveLength(5)
        const exports = new Set<string>()
        let orders = 0
        for (const order of permutations(reads)) {
          exports.add(renderRecord(combine(order).record))
          orders++
        }
        expect(orders).toBe(120)
        expect(exports.size).toBe(1)
      })

      it('give one record added at once, one by one, and backwards with questions in between', async () => {
        const desk = openDesk()
        const paths = files().map((file) => join(folder, file))
        const add = (dossier: string, ...some: string[]) =>
          desk.run(['add', '--manifest', manifest, '--dossier', dossier, ...some])
        const exported = async (dossier: string) => (await desk.run(['export', '--dossier', dossier])).out
        await add('at once', ...paths)
        for (const one of paths) await add('one by one', one)
        for (const one of paths.toReversed()) {
          await add('backwards', one)
          await desk.run(['brief', '--dossier', 'backwards'])
        }
        const whole = await exported('at once')
        expect(whole.length).toBeGreaterThan(10_000)
        expect(await exported('one by one')).toBe(whole)
        expect(await exported('backwards')).toBe(whole)
        desk.clear()
      })
    },
  )
