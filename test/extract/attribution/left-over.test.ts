import { describe, expect, it } from 'vitest'
import { attributed, saidIn } from '../../support/attributed.ts'

describe('a quotation that no cue takes', () => {
  it.each([
    [
      'after a name and a colon',
      'Palme: “We have come a long way to sign this.”',
      'Palme | We have come a long way to sign this.',
    ],
    ['after a clause and a colon', 'The envoy was blunt: “We have come to sign.”', 'The envoy | We have come to sign.'],
    [
      'before a dash and a name',
      '“We have come a long way to sign this.” — Olof Palme, mediator',
      'Olof Palme, mediator | We have come a long way to sign this.',
    ],
  ])('belongs to somebody named %s', (_where, text, expected) => expect(saidIn(text)).toContain(expected))

  it('goes on with the last speaker, in a paragraph of its own', () => {
    const found = attributed('“We have come to sign,” said the envoy.\n\n“There will be no other day.”')
    expect(found[1]?.content).toBe('There will be no other day.')
    expect(found[1]?.one).toMatchObject({ continues: 0, speaker: null, mode: 'direct', rule: 'goes-on/quote' })
  })

  it('goes on with who was told to speak before it', () =>
    expect(saidIn('The envoy said the talks would go on. “There will be no other day.”')[1]).toBe(
      'The envoy | There will be no other day.',
    ))

  it('stays without a speaker where two paragraphs lie between', () => {
    const text =
      '“We have come to sign,” said the envoy.\n\nIt rained.\n\nIt snowed.\n\n“There will be no other day for us.”'
    expect(saidIn(text)).toHaveLength(1)
  })
})
