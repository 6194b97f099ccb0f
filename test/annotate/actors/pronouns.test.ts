import { describe, expect, it } from 'vitest'
import { meant, mentionsIn } from './meant.ts'

describe('a pronoun', () => {
  it.each([
    ['he: the subject before', 'Peter Holm met Anna Berg. He said no.', 'He', 'Peter Holm'],
    ['she: by gender', 'Peter Holm met Anna Berg. She said no.', 'She', 'Anna Berg'],
    ['he: who spoke last', 'Peter Holm said the talks were hard. “No,” he said.', 'he', 'Peter Holm'],
    ['he: who speaks in the same sentence', 'Peter Holm said he was ready.', 'he', 'Peter Holm'],
    ['him: not the subject', 'Peter Holm met David Ek. Holm thanked him.', 'him', 'David Ek'],
    ['his: the subject', 'Peter Holm praised his team.', 'his', 'Peter Holm'],
    ['his: whose the subject is', "David Ek spoke. Peter Holm's call came after his visit.", 'his', 'Peter Holm'],
    ['they: two named together', 'Peter Holm and Anna Berg met. They agreed.', 'They', 'Peter Holm + Anna Berg'],
    ['they: a group', 'Norwegian officials met Anna Berg. They agreed.', 'They', 'Norwegian officials'],
    ['they: a body', 'The Dockers Union advised members. They also agreed to wait.', 'They', 'Dockers Union'],
    ['it: a state', 'Norway said it would wait.', 'it', 'Norway'],
    ['its: a body', 'The Dockers Union raised its demands.', 'its', 'Dockers Union'],
  ])('means %s', (_name, text, words, name) => {
    expect(meant(text, words)).toBe(name)
  })

  it.each([
    ['it in “it is clear that”', 'Norway waited. It is clear that talks failed.', 'It', 'nobody'],
    ['it in “it was said that”', 'Norway waited. It was said that talks failed.', 'It', 'nobody'],
    ['they of things', 'Officials met. The talks were long, and they failed.', 'they', 'nobody'],
    ['it of a thing', 'Norway met. The deal was signed, and it holds.', 'it', 'nobody'],
    ['she of a man', 'Mr Holm spoke. She said no.', 'She', 'nobody'],
  ])('means nobody: %s', (_name, text, words, name) => {
    expect(meant(text, words)).toBe(name)
  })

  it('of who speaks is left open', () => {
    expect(mentionsIn('“We agree,” Anna Berg said. “I hope our talks go on.”')).toEqual([
      'We = ',
      'Anna Berg = Anna Berg',
      'I = ',
      'our = ',
    ])
  })

  it('before a counterpart means another', () => {
    const text = 'Russian Foreign Minister Peter Holm met. His Norwegian counterpart, Anna Berg, said no.'
    expect(meant(text, 'His')).toBe('Peter Holm')
    expect(meant(text, 'Norwegian counterpart')).toBe('Anna Berg')
  })
})
