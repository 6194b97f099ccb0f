/** What is packed comes back as it was, and any flipped bit shows. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack, packBytes, textFrom, unpack, unpackBytes } from '../../src/record/pack.ts'
import { isDamaged } from '../../src/record/store-error.ts'

/** What the work fails with; null where it does not. */
function failure(work: () => unknown): unknown {
  try {
    work()
    return null
  } catch (error) {
    return error
  }
}

describe('pack', () => {
  it('gives back any JSON, byte for byte', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(unpack(pack(value), 'it'))).toBe(JSON.stringify(value))
      }),
    )
  })

  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(unpackBytes(packBytes(bytes), 'it')).toEqual(bytes)
      }),
    )
  })

  it('keeps halves of characters and NUL', () => {
    const text = 'a\ud800b\0c\udc00'
    expect(unpack(pack({ text }), 'it')).toEqual({ text })
  })

  it('notices every flipped bit of what was packed', () => {
    const packed = packBytes(new TextEncoder().encode('They agreed to meet again in Vienna. '.repeat(20)))
    // The header's time, level and system (bytes 4 to 9) say nothing about what is packed.
    const told = [...packed.keys()].filter((at) => at < 4 || at > 9)
    for (const at of told)
      for (let bit = 0; bit < 8; bit++) {
        const flipped = Uint8Array.from(packed)
        flipped[at]! ^= 1 << bit
        const [before, after] = [unpackBytes(packed, 'it'), failure(() => unpackBytes(flipped, 'it'))]
        const harmless = after === null && Buffer.compare(unpackBytes(flipped, 'it'), before) === 0
        expect(harmless || isDamaged(after)).toBe(true)
      }
  })

  it.each([
    ['bytes that were never packed', new Uint8Array([1, 2, 3])],
    ['no bytes', new Uint8Array()],
    ['half of what was packed', pack({ a: 'word '.repeat(100) }).subarray(0, 20)],
    ['what is no JSON', packBytes(new TextEncoder().encode('{"a":'))],
    ['what is no text', packBytes(new Uint8Array([0x22, 0xff, 0x22]))],
    ['nothing at all', null as unknown as Uint8Array],
  ])('says that %s cannot be read back', (_, packed) => {
    const error = failure(() => unpack(packed, 'report r-1'))
    expect(isDamaged(error)).toBe(true)
    expect(error).toMatchObject({ message: 'report r-1 cannot be read back' })
  })
})

describe('textFrom', () => {
  it('reads text, and refuses what is none', () => {
    expect(textFrom(new TextEncoder().encode('Zürich\0'), 'a name')).toBe('Zürich\0')
    expect(isDamaged(failure(() => textFrom(new Uint8Array([0x61, 0xff]), 'a name')))).toBe(true)
    expect(isDamaged(failure(() => textFrom(null as unknown as Uint8Array, 'a name')))).toBe(true)
  })
})
