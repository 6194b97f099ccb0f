/** What a manifest gives for which file, and what of it cannot be used. */
import { describe, expect, it } from 'vitest'
import { givenFor, parseManifest, unmatched } from '../../src/acquire/manifest.ts'

const parse = (text: string, origin = 'reports/manifest.csv') => parseManifest(Buffer.from(text), origin)
const NOTHING = { published: null, outlet: null, url: null, title: null, byline: [], language: null }

describe('a manifest', () => {
  it('gives what its cells say', () => {
    const { manifest, problems } = parse(
      'file,published,outlet,url,title,byline,language\n' +
        'a.txt,2019-05-04,A Paper,https://example.org/a,"Talks, again",Jane Doe; John Roe,EN-gb\n',
    )
    expect(problems).toEqual([])
    expect(givenFor(manifest, 'reports/a.txt')).toEqual({
      published: '2019-05-04',
      outlet: 'A Paper',
      url: 'https://example.org/a',
      title: 'Talks, again',
      byline: ['Jane Doe', 'John Roe'],
      language: 'en-GB',
    })
  })

  it.each([
    ['empty cells', 'file,published,outlet\na.txt,,\n', NOTHING],
    ['missing cells', 'file,published,outlet\na.txt\n', NOTHING],
    ['too many cells', 'file,published\na.txt,2019,x,y\n', { ...NOTHING, published: '2019' }],
    ['a byte order mark', '\ufefffile,published\na.txt,2019-05\n', { ...NOTHING, published: '2019-05' }],
    ['CR LF', 'file,published\r\na.txt,2019-05\r\n', { ...NOTHING, published: '2019-05' }],
    ['blank lines', 'file,published\n\n\na.txt,2019-05\n\n', { ...NOTHING, published: '2019-05' }],
    ['columns in another order and case', 'Published,FILE\n2019-05,a.txt\n', { ...NOTHING, published: '2019-05' }],
    [
      'semicolons between cells',
      'file;published;outlet\na.txt;2019-05;A Paper\n',
      { ...NOTHING, published: '2019-05', outlet: 'A Paper' },
    ],
    ['tabs between cells', 'file\tpublished\na.txt\t2019-05\n', { ...NOTHING, published: '2019-05' }],
    ['a quotation mark in a cell', 'file,title\na.txt,The "talks" go on\n', { ...NOTHING, title: 'The "talks" go on' }],
    ['an uncertain date', 'file,published\na.txt,2019-05-04~\n', { ...NOTHING, published: '2019-05-04~' }],
  ])('is read with %s', (_name, text, given) => {
    const { manifest, problems } = parse(text)
    expect(problems).toEqual([])
    expect(givenFor(manifest, 'reports/a.txt')).toEqual(given)
  })

  it('is read in any encoding', () => {
    const { manifest } = parseManifest(Buffer.from('\ufefffile,outlet\na.txt,Gäzette\n', 'utf16le'), 'm.csv')
    expect(givenFor(manifest, 'a.txt')?.outlet).toBe('Gäzette')
  })
})

describe('problems', () => {
  it.each([
    ['an unknown column', 'file,mood\na.txt,good\n', [{ kind: 'manifest-column', column: 'mood' }]],
    [
      'a date that is none',
      'file,published\na.txt,soon\n',
      [{ kind: 'manifest-value', file: 'a.txt', column: 'published', value: 'soon' }],
    ],
    ['a day that is none', 'file,published\na.txt,2019-02-30\n', [{ kind: 'manifest-value', column: 'published' }]],
    ['an address that is none', 'file,url\na.txt,javascript:alert(1)\n', [{ kind: 'manifest-value', column: 'url' }]],
    ['a language that is none', 'file,language\na.txt,!\n', [{ kind: 'manifest-value', column: 'language' }]],
    ['a file twice', 'file,outlet\na.txt,A\na.txt,B\n', [{ kind: 'manifest-repeat', file: 'a.txt' }]],
    ['no file column', 'name,outlet\na.txt,A\n', [{ kind: 'manifest-column', column: 'name' }, { kind: 'unreadable' }]],
    ['an open quotation mark', 'file,outlet\n"a.txt,A\n', [{ kind: 'unreadable' }]],
    ['no text at all', '%PDF-1.4', [{ kind: 'unreadable', reason: 'it is a PDF file, not CSV' }]],
    ['nothing', '', [{ kind: 'unreadable' }]],
  ])('%s', (_name, text, problems) => {
    const found = parse(text).problems
    expect(found).toHaveLength(problems.length)
    expect(found).toMatchObject(problems)
    for (const problem of found) expect(problem.origin).toBe('reports/manifest.csv')
  })

  it('do not stop the rest', () => {
    const { manifest } = parse('file,mood,published,outlet\na.txt,good,soon,A Paper\nb.txt,bad,2019,B Paper\n')
    expect(givenFor(manifest, 'reports/a.txt')).toEqual({ ...NOTHING, outlet: 'A Paper' })
    expect(givenFor(manifest, 'reports/b.txt')).toEqual({ ...NOTHING, published: '2019', outlet: 'B Paper' })
  })
})

describe('a file is found', () => {
  const fits = (file: string, path: string, origin = 'reports/manifest.csv'): boolean =>
    givenFor(parse(`file,outlet\n${file},A Paper\n`, origin).manifest, path) !== null

  it.each([
    ['beside the manifest', 'a.txt', 'reports/a.txt'],
    ['below it', 'may/a.txt', 'reports/may/a.txt'],
    ['above it', '../a.txt', 'a.txt'],
    ['by its base name', 'a.txt', 'elsewhere/a.txt'],
    ['by an absolute path', 'may/a.txt', '/home/user/reports/may/a.txt'],
    ['from inside its folder', 'may/a.txt', 'a.txt'],
    ['written with back-slashes', 'may\\a.txt', 'reports/may/a.txt'],
    ['written with a dot', './a.txt', 'reports/a.txt'],
  ])('%s', (_name, file, path) => expect(fits(file, path)).toBe(true))

  it.each([
    ['another name', 'a.txt', 'reports/b.txt'],
    ['another folder', 'may/a.txt', 'reports/june/a.txt'],
    ['a longer name', 'a.txt', 'reports/aa.txt'],
  ])('not: %s', (_name, file, path) => expect(fits(file, path)).toBe(false))

  it('nowhere where two names fit', () => {
    const { manifest } = parse('file,outlet\nmay/a.txt,A\njune/a.txt,B\n')
    expect(givenFor(manifest, 'a.txt')).toBeNull()
    expect(givenFor(manifest, 'reports/june/a.txt')?.outlet).toBe('B')
  })

  it('never outside: a name is compared, not opened', () => {
    const names = ['../../../../etc/passwd', '/etc/passwd', 'C:\\Windows\\win.ini', '__proto__', 'constructor']
    const { manifest, problems } = parse(`file,outlet\n${names.map((name) => `${name},A`).join('\n')}\n`)
    expect(problems).toEqual([])
    expect(givenFor(manifest, 'reports/a.txt')).toBeNull()
    expect(unmatched(manifest, ['reports/a.txt'])).toHaveLength(names.length)
  })
})

describe('unmatched', () => {
  it('names the files that were not among those read', () => {
    const { manifest } = parse('file,outlet\na.txt,A\nb.txt,B\n')
    expect(unmatched(manifest, ['reports/a.txt', 'reports/c.txt'])).toEqual([
      { kind: 'manifest-file', origin: 'reports/manifest.csv', file: 'b.txt' },
    ])
  })

  it('is quick for many files', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `${i}.txt`)
    const { manifest } = parse(`file,outlet\n${names.map((name) => `${name},A`).join('\n')}\n`)
    const start = performance.now()
    expect(
      unmatched(
        manifest,
        names.map((name) => `reports/${name}`),
      ),
    ).toEqual([])
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
