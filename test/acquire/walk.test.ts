/** Files, folders, links and standard input, walked in order, one at a time. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LARGEST } from '../../src/acquire/acquire.ts'
import { walk } from '../../src/acquire/walk.ts'
import { type Outside, realOutside } from '../../src/outside.ts'

let root: string
const at = (...parts: string[]): string => join(root, ...parts)

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'walk-'))
  mkdirSync(at('may', 'deep'), { recursive: true })
  mkdirSync(at('.hidden'))
  for (const name of [
    'b.txt',
    'a.txt',
    'c.html',
    'd.csv',
    'e.pdf',
    '.secret.txt',
    'README',
    'LICENSE.md',
    'Wire',
    'may/a.TXT',
    'may/deep/z.md',
    '.hidden/x.txt',
  ])
    writeFileSync(at(...name.split('/')), name)
  symlinkSync(at(), at('may', 'loop'))
  symlinkSync(at('nowhere.txt'), at('may', 'broken.txt'))
  symlinkSync(at('a.txt'), at('may', 'link.txt'))
  writeFileSync(at('large.txt'), '')
  truncateSync(at('large.txt'), LARGEST + 1)
})
afterAll(() => rmSync(root, { recursive: true }))

/** What a walk yields: names of inputs, kinds of problems. */
async function walked(
  paths: readonly string[],
  outside: Outside = realOutside,
  except: string | null = null,
): Promise<string[]> {
  const found: string[] = []
  for await (const one of walk(paths, outside, except)) {
    if ('input' in one) found.push(relative(root, one.input.origin))
    else found.push(`${one.problem.kind}: ${relative(root, one.problem.origin)}`)
  }
  return found
}

describe('walk', () => {
  it('goes through folders in the order of names, takes what may be a report, and follows links once', async () => {
    expect(await walked([root])).toEqual([
      'Wire',
      'a.txt',
      'b.txt',
      'c.html',
      'too-large: large.txt',
      'may/a.TXT',
      'unreadable: may/broken.txt',
      'may/deep/z.md',
      'may/link.txt',
    ])
  })

  it('tries every file it is given by name, in the order given', async () => {
    expect(await walked([at('e.pdf'), at('.secret.txt'), at('a.txt')])).toEqual(['e.pdf', '.secret.txt', 'a.txt'])
  })

  it('leaves out the manifest, wherever it is named', async () => {
    expect(await walked([at('a.txt'), at('b.txt')], realOutside, `${root}/./a.txt`)).toEqual(['b.txt'])
  })

  it.each([
    ['a file that is not there', 'x.txt', 'no such file or folder'],
    ['a path through a file', 'a.txt/x.txt', 'a part of its path is not a folder'],
    ['a name too long', 'x'.repeat(300), 'its name is too long'],
  ])('has a problem with %s and goes on', async (_name, path, reason) => {
    const found = []
    for await (const one of walk([at(path), at('b.txt')], realOutside)) found.push(one)
    expect(found).toMatchObject([
      { problem: { kind: 'unreadable', origin: at(path), reason } },
      { input: { origin: at('b.txt') } },
    ])
  })

  it('has a problem with what may not be read, and goes on', async () => {
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
    const outside: Outside = {
      ...realOutside,
      list: (folder) => (folder === at('may') ? Promise.reject(denied) : realOutside.list(folder)),
      read: (path) => (path === at('b.txt') ? Promise.reject(denied) : realOutside.read(path)),
    }
    expect(await walked([root], outside)).toEqual([
      'Wire',
      'a.txt',
      'unreadable: b.txt',
      'c.html',
      'too-large: large.txt',
      'unreadable: may',
    ])
  })

  it('has a problem with what is neither file nor folder', async () => {
    const outside: Outside = { ...realOutside, inspect: async () => ({ kind: 'other' }) }
    expect(await walked([at('a.txt')], outside)).toEqual(['unreadable: a.txt'])
  })

  it('never opens a file that is too large', async () => {
    const outside: Outside = { ...realOutside, read: () => Promise.reject(new Error('opened')) }
    expect(await walked([at('large.txt')], outside)).toEqual(['too-large: large.txt'])
  })

  it('reads one file at a time, when asked for it', async () => {
    const opened: string[] = []
    const outside: Outside = {
      ...realOutside,
      read: (path) => {
        opened.push(relative(root, path))
        return realOutside.read(path)
      },
    }
    const steps = walk([root], outside)
    await steps.next()
    expect(opened).toEqual(['Wire'])
    await steps.next()
    expect(opened).toEqual(['Wire', 'a.txt'])
    await steps.return(undefined)
  })
})

describe('standard input', () => {
  const said = (pieces: readonly Uint8Array[]): Outside => ({
    ...realOutside,
    standardInput: async function* () {
      yield* pieces
    },
  })

  it('is one input, whole', async () => {
    const found = []
    for await (const one of walk(['-'], said([Buffer.from('The talks '), Buffer.from('failed.')]))) found.push(one)
    expect(found).toEqual([{ input: { origin: 'standard input', bytes: Buffer.from('The talks failed.') } }])
  })

  it('is given up where it is too large', async () => {
    const piece = new Uint8Array(LARGEST / 2)
    const found = []
    for await (const one of walk(['-'], said([piece, piece, piece, piece]))) found.push(one)
    expect(found).toEqual([
      { problem: { kind: 'too-large', origin: 'standard input', bytes: LARGEST * 1.5, limit: LARGEST } },
    ])
  })

  it('is a problem where it breaks', async () => {
    const outside: Outside = {
      ...realOutside,
      // biome-ignore lint/correctness/useYield: it breaks before it yields
      standardInput: async function* () {
        throw new Error('broken pipe')
      },
    }
    const found = []
    for await (const one of walk(['-'], outside)) found.push(one)
    expect(found).toMatchObject([{ problem: { kind: 'unreadable', reason: 'broken pipe' } }])
  })
})
