/** A furniture rule that cannot work is refused when it is loaded, by its id. */
import { describe, expect, it } from 'vitest'
import { compileRules } from '../../src/acquire/furniture-rules.ts'

const rule = { id: 'furniture/x', kind: 'menu', scope: 'line', pattern: 'menu' }

describe('compileRules', () => {
  it.each([
    ['no pattern', { ...rule, pattern: '' }, 'furniture/x: it has no pattern'],
    ['an unknown kind', { ...rule, kind: 'banner' }, 'furniture/x: “kind” must be one of'],
    ['an unknown scope', { ...rule, scope: 'page' }, 'furniture/x: “scope” must be one of'],
    ['an unknown place', { ...rule, where: 'middle' }, 'furniture/x: “where” must be one of'],
    ['a pattern that is no text', { ...rule, pattern: 3 }, 'furniture/x: “pattern” must be text'],
  ])('refuses %s', (_name, source, message) => expect(() => compileRules([source])).toThrow(message))

  it('makes one of rules that differ in their patterns only', () => {
    expect(compileRules([rule, { ...rule, id: 'furniture/y', pattern: 'search' }])).toHaveLength(1)
    expect(compileRules([rule, { ...rule, id: 'furniture/y', case: 'ignore' }])).toHaveLength(2)
  })

  it('keeps apart the rules that tell something about the report', () => {
    const tells = { ...rule, pattern: 'by (?<byline>.+)' }
    expect(compileRules([tells, { ...tells, id: 'furniture/y' }])).toHaveLength(2)
  })
})
