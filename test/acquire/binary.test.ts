/** Files that are no text are known by their first bytes. */
import { describe, expect, it } from 'vitest'
import { hasNul, knownBinary } from '../../src/acquire/binary.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('knownBinary', () => {
  it.each([
    ['%PDF-1.7\n…', 'a PDF file'],
    ['{\\rtf1\\ansi The talks', 'an RTF document'],
    ['PK\x03\x04\x14\0\x06\0\x08\0[Content_Types].xml … word/document.xml', 'a Word document (DOCX)'],
    ['PK\x03\x04\x14\0\x06\0\x08\0 xl/workbook.xml', 'an Excel workbook (XLSX)'],
    ['PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument file'],
    ['PK\x03\x04\x14\0reports/1.txt', 'a ZIP archive'],
    ['\x89PNG\r\n\x1a\n', 'a PNG image'],
    ['\xff\xd8\xff\xe0', 'a JPEG image'],
    ['GIF89a', 'a GIF image'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Word, Excel or Outlook file'],
    ['\x1f\x8b\x08', 'a gzip archive'],
    ['SQLite format 3\0', 'an SQLite database'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'a WebP image'],
    ['\0\0\0\x18ftypmp42', 'a video or sound file'],
    ['\xff\xfe\0\0T\0\0\0', 'text in UTF-32'],
    ['\x7fELF', 'a program'],
  ])('%j is %s', (head, what) => expect(knownBinary(bytes(head))).toBe(what))

  it.each(['The talks failed.', 'PK, the negotiator, said', 'GIF', '', 'BM', 'II. Agreement', '<html>', '\xff\xfeT\0'])(
    '%j may be text',
    (head) => expect(knownBinary(bytes(head))).toBeNull(),
  )
})

describe('hasNul', () => {
  it.each([
    ['a\0b', true],
    ['The talks failed.', false],
    ['', false],
  ])('%j: %s', (text, expected) => expect(hasNul(bytes(text))).toBe(expected))
})
