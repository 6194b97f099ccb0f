/** Draws the head of a brief, read from standard input, as a page that a browser can photograph for the README. */
import { readFileSync } from 'node:fs'

const LINES = 46

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Headings in bold, source numbers in blue. */
function drawn(line: string): string {
  const text = escaped(line).replace(/\[\d+\]/g, '<i>$&</i>')
  return /^[A-Z]{3}/.test(line) ? `<b>${text}</b>` : text
}

const lines = readFileSync(0, 'utf8').trimEnd().split('\n').slice(0, LINES)
const body = ['<s>$ rapporteur brief</s>', ...lines.map(drawn)].join('\n')

process.stdout.write(`<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 22px 26px; background: #fbfaf7; color: #24292f }
pre { margin: 0; font: 14px/1.4 'DejaVu Sans Mono', monospace }
b { color: #111 } i { font-style: normal; color: #0969da } s { text-decoration: none; color: #6e7781 }
</style><pre>${body}</pre>
`)
