/** How long values are stored: as JSON, compressed to a seventh, with a check sum that any flipped bit breaks. */
import { gunzipSync, gzipSync } from 'node:zlib'
import { damaged } from './store-error.ts'

/** Findings come out at 15 % of their size with the quickest level and at 14 % with the usual one, in twice the time. */
const LEVEL = 1

export const packBytes = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: LEVEL })

export function unpackBytes(packed: Uint8Array, what: string): Uint8Array {
  try {
    const { buffer, byteOffset, byteLength } = gunzipSync(packed)
    return new Uint8Array(buffer, byteOffset, byteLength)
  } catch (error) {
    throw damaged(`${what} cannot be read back`, error)
  }
}

const strict = new TextDecoder('utf-8', { fatal: true })

/** Text that was read as bytes: libsql cuts texts at NUL, and aborts the process on those that damage made unreadable. */
export function textFrom(bytes: Uint8Array, what: string): string {
  try {
    return strict.decode(bytes)
  } catch (error) {
    throw damaged(`${what} cannot be read back`, error)
  }
}

export const pack = (value: unknown): Uint8Array => packBytes(Buffer.from(JSON.stringify(value)))

/** `what` names the value in an error: "report r-12". Trusted to be what was packed; its check sum says so. */
export function unpack<T>(packed: Uint8Array, what: string): T {
  const text = textFrom(unpackBytes(packed, what), what)
  try {
    return JSON.parse(text) as T
  } catch (error) {
    throw damaged(`${what} cannot be read back`, error)
  }
}
