/** Tells files that are not text by their first bytes, so that a problem can say what they look like. */

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))

/** First bytes and the words for what they begin; an offset where the mark does not stand at the very start. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly at?: number; readonly what: string }[] = [
  { bytes: ascii('%PDF-'), what: 'a PDF file' },
  { bytes: ascii('{\\rtf'), what: 'an RTF document' },
  { bytes: ascii('%!PS'), what: 'a PostScript file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], what: 'an old Word, Excel or Outlook file' },
  { bytes: [0x89, ...ascii('PNG')], what: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image' },
  { bytes: ascii('GIF87a'), what: 'a GIF image' },
  { bytes: ascii('GIF89a'), what: 'a GIF image' },
  { bytes: ascii('II*\0'), what: 'a TIFF image' },
  { bytes: ascii('MM\0*'), what: 'a TIFF image' },
  { bytes: ascii('WEBP'), at: 8, what: 'a WebP image' },
  { bytes: ascii('WAVE'), at: 8, what: 'a sound file' },
  { bytes: ascii('ftyp'), at: 4, what: 'a video or sound file' },
  { bytes: ascii('ID3'), what: 'a sound file' },
  { bytes: ascii('OggS'), what: 'a sound file' },
  { bytes: ascii('fLaC'), what: 'a sound file' },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], what: 'a video file' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive' },
  { bytes: ascii('BZh'), what: 'a bzip2 archive' },
  { bytes: [0xfd, ...ascii('7zXZ')], what: 'an xz archive' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a zstd archive' },
  { bytes: [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c], what: 'a 7-Zip archive' },
  { bytes: ascii('Rar!'), what: 'a RAR archive' },
  { bytes: ascii('ustar'), at: 257, what: 'a tar archive' },
  { bytes: ascii('SQLite format 3\0'), what: 'an SQLite database' },
  { bytes: [0x7f, ...ascii('ELF')], what: 'a program' },
  { bytes: ascii('!<arch>'), what: 'a program library' },
  { bytes: [0xff, 0xfe, 0, 0], what: 'text in UTF-32' },
  { bytes: [0, 0, 0xfe, 0xff], what: 'text in UTF-32' },
]

/** Names inside the first ZIP entries that tell an office document from a plain archive. */
const ZIPPED: readonly (readonly [string, string])[] = [
  ['word/', 'a Word document (DOCX)'],
  ['xl/', 'an Excel workbook (XLSX)'],
  ['ppt/', 'a PowerPoint file (PPTX)'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument file'],
  ['application/epub+zip', 'an EPUB book'],
]

const beginsWith = (bytes: Uint8Array, mark: readonly number[], at: number): boolean =>
  mark.every((byte, i) => bytes[at + i] === byte)

function zipped(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8_192))
  return ZIPPED.find(([name]) => head.includes(name))?.[1] ?? 'a ZIP archive'
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** What a file is where its first bytes give it away as no text; null otherwise. */
export function knownBinary(bytes: Uint8Array): string | null {
  if (beginsWith(bytes, ZIP, 0)) return zipped(bytes)
  return MARKS.find((mark) => beginsWith(bytes, mark.bytes, mark.at ?? 0))?.what ?? null
}

/** How much of a file is looked at for NUL bytes, which no text in an encoding other than UTF-16 holds. */
const LOOKED_AT = 65_536

export const hasNul = (bytes: Uint8Array): boolean => bytes.subarray(0, LOOKED_AT).includes(0)
