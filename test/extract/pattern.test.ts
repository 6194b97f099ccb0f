import { describe, expect, it } from 'vitest'
import { annotate, type ParsedSentence } from '../../src/annotate/annotate.ts'
import { compilePattern, spanOf } from '../../src/extract/match.ts'
import { PatternError, parsePattern } from '../../src/extract/pattern.ts'
import { loadLanguage } from '../../src/language.ts'
import type { Report } from '../../src/model/report.ts'

const en = loadLanguage('en')

function parse(text: string): ParsedSentence {
  const report = { id: 'r-test', text, furniture: [] } as unknown as Report
  return annotate(report, en).sentences[0]!
}

function find(pattern: string, text: string): string[] {
  const sentence = parse(text)
  return compilePattern(
    parsePattern(pattern),
    en,
  )(sentence).map((match) => {
    const { start, end } = spanOf(sentence, match)
    return text.slice(start, end)
  })
}

describe('patterns', () => {
  it.each([
    ['a word in any form', 'hold talk', 'They held talks in Geneva.', ['held talks']],
    ['a word as written only', '=talks', 'The talk was of talks.', ['talks']],
    ['an alternative', '( peace | trade ) talk', 'Trade talks began.', ['Trade talks']],
    ['an optional word', 'without a? deal', 'It ended without deal.', ['without deal']],
    [
      'a noun phrase with its conjuncts',
      '~meet NP',
      'He met Norway and the European Union.',
      ['met Norway and the European Union'],
    ],
    [
      'a gap within the clause',
      '~agree ... meet',
      'Both agreed last night to meet again.',
      ['agreed last night to meet'],
    ],
    ['no gap over a semicolon', '~agree ... meet', 'They agreed; later the envoys meet.', []],
    ['a verb that is not negated', '~reach', 'They did not reach a deal.', []],
    ['a verb that is negated', '!~reach NP', 'They did not reach a deal.', ['did not reach a deal']],
    ['a feature of the verb group', 'VG(passive) off', 'The round was called off.', ['was called off']],
    ['a feature it must not have', 'VG(not-passive) off', 'The round was called off.', []],
  ])('%s', (_name, pattern, text, found) => {
    expect(find(pattern, text)).toEqual(found)
  })

  it('captures by name', () => {
    const sentence = parse('Norway offered to host the talks.')
    const [match] = compilePattern(parsePattern('who:NP ~offer what:VG(infinitive) NP'), en)(sentence)
    const words = (name: string) => spanOf(sentence, match!.captures.get(name)!)
    expect(words('who')).toEqual({ start: 0, end: 6 })
    expect(words('what')).toEqual({ start: 15, end: 22 })
  })

  it('refuses a feature that is not there when the rule is loaded', () => {
    expect(() => compilePattern(parsePattern('VG(pasive)'), en)).toThrow(/“pasive” is no feature/)
  })

  it.each([
    ['an open bracket', '( a | b'],
    ['an empty alternative', 'a | | b'],
    ['an open lexicon', '<verb'],
    ['nothing at all', ''],
  ])('refuses %s and points at it', (_name, pattern) => {
    expect(() => parsePattern(pattern)).toThrow(PatternError)
    expect(() => parsePattern(pattern)).toThrow(/\^/)
  })
})
