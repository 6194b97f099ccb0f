/** Encodings are detected from the bytes. */
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/acquire/decode.ts'

const RUSSIAN =
  'Переговоры в Женеве закончились без результата, сообщил представитель министерства. Стороны договорились продолжить консультации.'
const UKRAINIAN =
  'Переговори в Женеві завершилися без результату, повідомив речник міністерства закордонних справ. Україна наполягає на припиненні вогню.'
const FRENCH =
  'Les négociations à Genève ont échoué, a déclaré le ministre des Affaires étrangères. La réunion à venir sera décisive.'
const POLISH =
  'Rozmowy w Genewie zakończyły się bez rezultatu. Ministrowie spotkają się w środę, żeby osiągnąć porozumienie.'
const GREEK = 'Οι συνομιλίες στη Γενεύη έληξαν χωρίς αποτέλεσμα, δήλωσε ο εκπρόσωπος του υπουργείου Εξωτερικών.'
const ARABIC =
  'انتهت المحادثات في جنيف دون نتيجة، حسبما قال المتحدث باسم وزارة الخارجية. واتفق الطرفان على مواصلة المشاورات.'
const TYPESET =
  'The minister said: “We hope for peace” – and left. The talks didn’t end well, officials said on Monday in Geneva.'
const ENGLISH = 'The talks in Geneva failed, officials said on Monday.'

const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Encodes a text in an encoding of one byte a character, by asking the decoder for each byte. */
function singleByte(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label)
  const codes = new Map(Array.from({ length: 256 }, (_, i) => [decoder.decode(Uint8Array.of(i)), i]))
  if (label === 'windows-1252') for (const [i, sign] of [...WINDOWS_1252].entries()) codes.set(sign, 0x80 + i)
  return Uint8Array.from(text, (sign) => codes.get(sign) ?? 63)
}

const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('decode', () => {
  it.each([
    ['plain ASCII', Buffer.from(ENGLISH), 'utf-8', ENGLISH],
    ['UTF-8', Buffer.from(TYPESET), 'utf-8', TYPESET],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TYPESET}`), 'utf-8', TYPESET],
    ['UTF-16 with a mark, little end first', utf16(TYPESET, false, true), 'utf-16le', TYPESET],
    ['UTF-16 with a mark, big end first', utf16(TYPESET, true, true), 'utf-16be', TYPESET],
    ['UTF-16 without a mark', utf16(ENGLISH, false, false), 'utf-16le', ENGLISH],
    ['UTF-16 without a mark, Cyrillic', utf16(RUSSIAN, false, false), 'utf-16le', RUSSIAN],
    ['windows-1251, Russian', singleByte('windows-1251', RUSSIAN), 'windows-1251', RUSSIAN],
    ['windows-1251, Ukrainian', singleByte('windows-1251', UKRAINIAN), 'windows-1251', UKRAINIAN],
    ['KOI8-R', singleByte('koi8-r', RUSSIAN), 'koi8-r', RUSSIAN],
    ['ISO-8859-1', singleByte('windows-1252', FRENCH), 'windows-1252', FRENCH],
    ['windows-1252, a few typographic signs', singleByte('windows-1252', TYPESET), 'windows-1252', TYPESET],
    ['windows-1250', singleByte('windows-1250', POLISH), 'windows-1250', POLISH],
    ['ISO-8859-7', singleByte('iso-8859-7', GREEK), 'iso-8859-7', GREEK],
    ['windows-1256', singleByte('windows-1256', ARABIC), 'windows-1256', ARABIC],
  ])('reads %s', (_name, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ text, encoding, replaced: 0 })
  })

  it.each([
    ['charset', `<meta charset=koi8-r><p>${RUSSIAN}`],
    ['http-equiv', `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>${RUSSIAN}`],
    ['an XML declaration', `<?xml version="1.0" encoding="koi8-r"?><html><p>${RUSSIAN}`],
  ])('believes what a page declares by %s', (_name, page) => {
    expect(decode(singleByte('koi8-r', page))).toEqual({ text: page, encoding: 'koi8-r', replaced: 0 })
  })

  it('does not believe a page that says windows-1251 and is UTF-8', () => {
    const page = `<meta charset="windows-1251"><p>${RUSSIAN}`
    expect(decode(Buffer.from(page))).toEqual({ text: page, encoding: 'utf-8', replaced: 0 })
  })

  it('does not believe a page that says UTF-8 and is not', () => {
    const page = `<meta charset="utf-8"><p>${RUSSIAN}`
    expect(decode(singleByte('windows-1251', page))).toEqual({ text: page, encoding: 'windows-1251', replaced: 0 })
  })

  it('passes over an encoding that nobody knows', () => {
    const page = `<meta charset="klingon"><p>${ENGLISH}`
    expect(decode(Buffer.from(page))).toEqual({ text: page, encoding: 'utf-8', replaced: 0 })
  })

  it.each([
    ['a stray byte', Buffer.concat([Buffer.from(RUSSIAN), Uint8Array.of(0xff), Buffer.from(RUSSIAN)]), 1],
    ['an encoded lone surrogate', Buffer.concat([Buffer.from(TYPESET), Uint8Array.of(0xed, 0xa0, 0x80)]), 3],
    ['a cut last character', Buffer.from(TYPESET + TYPESET.slice(0, 20)).subarray(0, -1), 1],
    ['a lone surrogate in UTF-16', Buffer.from(`\ufeffThe talks \ud800 failed.`, 'utf16le'), 1],
  ])('counts what cannot be decoded: %s', (_name, bytes, replaced) => {
    expect(decode(bytes)).toMatchObject({ replaced })
  })

  it('does not count damage that was done before', () => {
    expect(decode(Buffer.from('The talks \ufffd failed – again.'))).toMatchObject({ replaced: 0 })
  })

  it('changes nothing: line ends of every kind stay', () => {
    const text = 'One.\r\nTwo.\nThree.\rFour.\u2028Five.'
    expect(decode(Buffer.from(text))).toMatchObject({ text })
  })

  it.each([
    ['a NUL', Buffer.from('The talks\0 failed.'), 'a binary file'],
    ['random bytes', Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 256), 'a binary file'],
    ['a PDF', Buffer.from('%PDF-1.4'), 'a PDF file'],
  ])('refuses %s', (_name, bytes, looksLike) => expect(decode(bytes)).toEqual({ looksLike }))
})
