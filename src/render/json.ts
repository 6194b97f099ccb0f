/** The whole record as JSON, the same bytes for the same record: what other people's scripts read. */
import { KINDS, type NegotiationRecord } from '../model/findings.ts'
import { byText } from '../model/order.ts'

/** What a fact is comes first, what it rests on last; everything between is in alphabetical order. */
const FIRST: readonly string[] = ['id', 'kind', 'name', 'report', 'origin', 'start', 'end']
const LAST: readonly string[] = ['evidence', 'foundBy']

function rank(key: string): number {
  const first = FIRST.indexOf(key)
  return first < 0 ? LAST.indexOf(key) + 1 : first - FIRST.length
}

/** The keys of each shape of object, in order: a record has few shapes and many objects. */
const orders = new Map<string, readonly string[]>()

function keysInOrder(value: object): readonly string[] {
  const keys = Object.keys(value)
  const shape = keys.join('\n')
  const known = orders.get(shape)
  if (known) return known
  const order = keys.toSorted((a, b) => rank(a) - rank(b) || byText(a, b))
  orders.set(shape, order)
  return order
}

/** The value with the keys of every object in the canonical order. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const parts = value as Readonly<Record<string, unknown>>
  const ordered: Record<string, unknown> = {}
  for (const key of keysInOrder(value)) if (parts[key] !== undefined) ordered[key] = canonical(parts[key])
  return ordered
}

/** A value as canonical JSON, indented by two spaces. */
export const toJson = (value: unknown): string => JSON.stringify(canonical(value), null, 2)

const LISTS = ['reports', ...KINDS] as const

/**
 * The record in pieces, one per report and fact, so that a large one is never a string as a whole. Lists are sorted by id,
 * whatever order they came in; the order within a fact (its evidence, its participants) says something and is kept.
 */
export function* recordPieces(record: NegotiationRecord): Generator<string> {
  yield '{\n'
  for (const [i, list] of LISTS.entries()) {
    const entries = (record[list] as readonly { readonly id: string }[]).toSorted((a, b) =>
      a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
    )
    yield `  ${JSON.stringify(list)}: [`
    for (const [j, entry] of entries.entries())
      yield `${j === 0 ? '\n' : ',\n'}    ${toJson(entry).replaceAll('\n', '\n    ')}`
    yield `${entries.length > 0 ? '\n  ' : ''}]${i < LISTS.length - 1 ? ',' : ''}\n`
  }
  yield '}\n'
}

/** The same as one string. */
export const renderRecord = (record: NegotiationRecord): string => [...recordPieces(record)].join('')
