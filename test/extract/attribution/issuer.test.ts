import { describe, expect, it } from 'vitest'
import { attributed } from '../../support/attributed.ts'

describe('the words of a text', () => {
  it('are those of whoever it is by', () => {
    const text = 'A statement by the ministry said that talks would go on.'
    const speaker = attributed(text)[0]?.one.speaker
    expect(speaker && text.slice(speaker.start, speaker.end)).toBe('the ministry')
  })

  it('are those of whoever issued it before', () => {
    const text = 'The ministry put out a statement on Monday. The statement said that talks would go on.'
    const speaker = attributed(text).at(-1)?.one.speaker
    expect(speaker && text.slice(speaker.start, speaker.end)).toBe('The ministry')
  })

  it('are those of who issued it, where issuing it is an attribution itself', () => {
    const found = attributed('The ministry issued a statement on Monday. The statement said that talks would go on.')
    expect(found[0]?.source).toBe('The ministry')
    expect(found[1]?.one).toMatchObject({ speaker: null, continues: 0 })
  })

  it('are those of whom an earlier attribution names', () => {
    const found = attributed(
      'The ministry said in a statement that it was late. The statement added that talks would go on.',
    )
    expect(found[1]?.one).toMatchObject({ speaker: null, continues: 0 })
  })

  it('stay the text’s own where nobody issued it', () => {
    const text = 'The letter said that talks would go on.'
    const speaker = attributed(text)[0]?.one.speaker
    expect(speaker && text.slice(speaker.start, speaker.end)).toBe('The letter')
  })
})
