/** `npm run bench:load`: adds a folder of generated reports with the built command and watches its memory; then asks of it. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateReport } from './generate.ts'
import { ROOT } from './shared.ts'

const total = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-load-'))
const reports = join(folder, 'reports')
const store = join(folder, 'record.db')
mkdirSync(reports)
const rows = ['file,published,outlet']
for (let number = 0; number < total; number++) {
  const { name, text, published } = generateReport(number)
  writeFileSync(join(reports, name), text)
  rows.push(`${name},${published},Outlet ${number % 7}`)
}
const manifest = join(folder, 'manifest.csv')
writeFileSync(manifest, `${rows.join('\n')}\n`)

/** Resident memory of a process in MB, where the system tells it. */
function resident(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch (cause) {
    return cause instanceof Error ? 0 : 0
  }
}

async function run(args: readonly string[]): Promise<{ seconds: number; peak: number; samples: readonly number[] }> {
  const start = performance.now()
  const child = spawn(process.execPath, [join(ROOT, 'dist/bin.js'), ...args, '--store', store], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const samples: number[] = []
  const timer = setInterval(() => samples.push(resident(child.pid!)), 200)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`rapporteur ${args[0]} ended with ${code}`)
  return { seconds: (performance.now() - start) / 1000, peak: Math.max(...samples), samples }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

const added = await run(['add', '--manifest', manifest, reports])
const half = Math.floor(added.samples.length / 2)
console.log(`npm run bench:load -- ${total}: Node ${process.version}`)
console.log(
  `add: ${total} reports in ${added.seconds.toFixed(1)} s, ${(total / added.seconds).toFixed(0)} a second; resident memory at most ${added.peak.toFixed(0)} MB`,
)
console.log(
  `     second quarter ${mean(added.samples.slice(half / 2, half)).toFixed(0)} MB, last quarter ${mean(added.samples.slice(half + half / 2)).toFixed(0)} MB; store ${(statSync(store).size / 1e6).toFixed(0)} MB`,
)
const searched = await run(['search', 'observers', 'Geneva'])
console.log(`search: ${searched.seconds.toFixed(2)} s`)
const brief = await run(['brief'])
console.log(`first brief, which reconciles all of it: ${brief.seconds.toFixed(1)} s, ${brief.peak.toFixed(0)} MB`)
rmSync(folder, { recursive: true })
