/** Lengths of time as ISO 8601 writes them: P2Y, PT90M, P1.5D, PXW for a number that is not told. */
import type { Unit } from './vocabulary.ts'

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'D',
  month: 'M',
  year: 'Y',
}

/** Half units are written in the next smaller one where the calendar allows it: 5½ hours is PT5H30M. */
export function period(unit: Unit, count: number | null): string {
  const letter = LETTER[unit]
  const time = letter.length === 2 ? 'T' : ''
  const sign = letter.at(-1)!
  if (count === null) return `P${time}X${sign}`
  if (Number.isInteger(count)) return `P${time}${count}${sign}`
  const whole = Math.floor(count)
  const half = count - whole === 0.5
  if (half && unit === 'hour') return `PT${whole > 0 ? `${whole}H` : ''}30M`
  if (half && unit === 'year') return `P${whole > 0 ? `${whole}Y` : ''}6M`
  return `P${time}${count}${sign}`
}
