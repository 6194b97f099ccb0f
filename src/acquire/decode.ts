/** Turns bytes into text: the encoding is detected from the bytes, never assumed. */
import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { analyse } from 'chardet'
import { hasNul, knownBinary } from './binary.ts'

export type Decoded = {
  readonly text: string
  /** The WHATWG name of the encoding: `utf-8`, `windows-1251`. */
  readonly encoding: string
  /** How many characters could not be decoded and stand as U+FFFD. */
  readonly replaced: number
}

const decoders = new Map<string, TextDecoder>()

/** A decoder by any label, or null where the platform knows no such encoding. */
function decoderFor(label: string): TextDecoder | null {
  const known = decoders.get(label)
  if (known) return known
  try {
    const decoder = new TextDecoder(label)
    if (decoders.size < 200) decoders.set(label, decoder)
    return decoder
  } catch {
    return null
  }
}

const REPLACEMENT = '\ufffd'

function count(text: string, wanted: string): number {
  let found = 0
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found++
  return found
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80 on; some releases of Node forget it. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const CONTROLS = /[\x80-\x9f]/g

const western = (bytes: Uint8Array, decoder: TextDecoder): string =>
  decoder.decode(bytes).replace(CONTROLS, (control) => WESTERN[control.charCodeAt(0) - 0x80]!)

function decodeAs(bytes: Uint8Array, label: string): Decoded | null {
  const decoder = decoderFor(label)
  if (!decoder) return null
  const text = decoder.encoding === 'windows-1252' ? western(bytes, decoder) : decoder.decode(bytes)
  return { text, encoding: decoder.encoding, replaced: count(text, REPLACEMENT) }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const NOT_TEXT = /[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\n\r\t]/gu

/** UTF-16 without a mark: read the right way round it is all letters and signs, with spaces between them. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, Math.min(4_096, bytes.length - (bytes.length % 2)))
  const fits = ['utf-16le', 'utf-16be'].filter((label) => {
    const text = decoderFor(label)!.decode(head)
    const spaces = count(text, ' ')
    return (
      spaces > 0 && spaces * 2 < text.length && (text.match(NOT_TEXT)?.length ?? 0) === 0 && !text.includes(REPLACEMENT)
    )
  })
  return fits.length === 1 ? fits[0]! : null
}

const META = /<meta\b[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,40})/i
const XML = /^\s{0,100}<\?xml\b[^>]{0,100}encoding=["']([\w-]{2,40})["']/i

/** The encoding a page says it is in. */
function declared(bytes: Uint8Array): string | null {
  const head = decoderFor('latin1')!.decode(bytes.subarray(0, 4_096))
  if (!head.includes('<')) return null
  return (XML.exec(head) ?? META.exec(head))?.[1] ?? null
}

type Utf8Count = { readonly good: number; readonly bad: number }

/** Counts well-formed sequences of several bytes, and bytes that belong to none. */
function countUtf8(bytes: Uint8Array): Utf8Count {
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let seen = 0
    while (seen < more && (bytes[i + seen + 1]! & 0xc0) === 0x80) seen++
    if (more > 0 && seen === more) good++
    else bad++
    i += seen
  }
  return { good, bad }
}

/** Around the first bytes beyond ASCII, long enough for letter statistics and short enough to be quick. */
function sample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = Math.max(0, first - 500)
  return bytes.subarray(start, start + 16_384)
}

/** Below this share of bytes beyond ASCII a text is Latin with a few typographic signs. */
const FEW = 0.03

/**
 * The likeliest encoding that decodes the sample without a single failure. Letter statistics need letters: where only
 * a few signs are beyond ASCII, it is the Windows encoding of western Europe.
 */
function guess(bytes: Uint8Array): string {
  const part = sample(bytes)
  const high = part.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0)
  if (high < part.length * FEW) return 'windows-1252'
  for (const { name } of analyse(part)) {
    if (name.startsWith('UTF') || name === 'ASCII') continue
    const label = name === 'ISO-8859-2' && part.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'windows-1250' : name
    const text = decoderFor(label)?.decode(part)
    if (text !== undefined && count(text.slice(0, -2), REPLACEMENT) === 0) return label
  }
  return 'windows-1252'
}

/** So many well-formed sequences are never chance: whatever a page declares, it is UTF-8. */
const SURELY_UTF8 = 4

function detect(bytes: Uint8Array): string {
  const said = declared(bytes)
  const known = said !== null && decoderFor(said) !== null ? said : null
  if (isUtf8(bytes)) {
    if (bytes.includes(0x1b))
      return analyse(bytes.subarray(0, 16_384)).find(({ name }) => name.startsWith('ISO-2022-JP'))?.name ?? 'utf-8'
    if (known === null || decoderFor(known)!.encoding === 'utf-8') return 'utf-8'
    return countUtf8(bytes.subarray(0, 1_000_000)).good >= SURELY_UTF8 ? 'utf-8' : known
  }
  if (known !== null && decoderFor(known)!.encoding !== 'utf-8') return known
  const { good, bad } = countUtf8(bytes.subarray(0, 1_000_000))
  return good > 0 && bad * 3 <= good ? 'utf-8' : guess(bytes)
}

/** Decodes bytes, or says what they look like where they are no text. A byte order mark is dropped, nothing else. */
export function decode(bytes: Uint8Array): Decoded | { readonly looksLike: string } {
  const binary = knownBinary(bytes)
  if (binary !== null) return { looksLike: binary }
  const marked = byMark(bytes) ?? (hasNul(bytes) ? unmarkedUtf16(bytes) : null)
  if (marked === null && hasNul(bytes)) return { looksLike: 'a binary file' }
  const decoded = decodeAs(bytes, marked ?? detect(bytes)) ?? decodeAs(bytes, 'windows-1252')!
  if (decoded.replaced === 0 || decoded.encoding !== 'utf-8') return decoded
  return { ...decoded, replaced: decoded.replaced - writtenReplacements(bytes) }
}

/** U+FFFD that already stood in a UTF-8 file: damage done before, not by decoding. */
function writtenReplacements(bytes: Uint8Array): number {
  let found = 0
  for (let i = bytes.indexOf(0xef); i >= 0; i = bytes.indexOf(0xef, i + 1))
    if (bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) found++
  return found
}
