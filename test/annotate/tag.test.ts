import { expect, it } from 'vitest'
import { bracketed, firstSentence } from '../support/parse.ts'

it.each([
  ['a verb after a name', 'Norway demands an answer.', '[Norway] {demands} [an answer] .'],
  ['a noun after a determiner', 'The demands were met.', '[The demands] {were met} .'],
  ['a noun inside a compound', 'Peace talks in Oslo failed.', '[Peace talks] in [Oslo] {failed} .'],
  ['a bare infinitive after a modal', 'They will offer terms.', '[They] {will offer} [terms] .'],
  ['an infinitive after “to”', 'It agreed to release the list.', '[It] {agreed} {to release} [the list] .'],
  ['“to” as a preposition', 'A return to talks is near.', '[A return] to [talks] {is} near .'],
  ['a participle before a noun', 'The planned talks began.', '[The planned talks] {began} .'],
  ['a passive', 'The round was called off.', '[The round] {was called} off .'],
  ['a negated auxiliary', 'They have not yet agreed.', '[They] {have not yet agreed} .'],
  ['“that” opening a clause', 'He said that talks failed.', '[He] {said} that [talks] {failed} .'],
  ['“that” pointing', 'At that point the talks failed.', 'At [that point] [the talks] {failed} .'],
  ['a noun ending like an adjective', 'It demands withdrawal of troops.', '[It] {demands} [withdrawal] of [troops] .'],
  ['a verb that is its clause’s only one', 'The paper focuses on prisoners.', '[The paper] {focuses} on [prisoners] .'],
  ['the month of May', 'Talks resume in May.', '[Talks] {resume} in [May] .'],
  ['planned for later', 'The envoys are to meet on Friday.', '[The envoys] {are to meet} on [Friday] .'],
  ['a past that looks like the base form', 'The envoys put off the talks.', '[The envoys] {put} off [the talks] .'],
  ['an abbreviated title', 'Mr. Annan met Sen. Lugar.', '[Mr . Annan] {met} [Sen . Lugar] .'],
  [
    'an adverb inside an infinitive',
    'It vowed to immediately declare a truce.',
    '[It] {vowed} {to immediately declare} [a truce] .',
  ],
  ['a negated infinitive', 'It chose not to enter the talks.', '[It] {chose} {not to enter} [the talks] .'],
  ['an infinitive as the subject', 'To do so would be wrong.', '{To do} {so would be} wrong .'],
  ['a verb that ends the sentence', 'It failed, records show.', '[It] {failed} , [records] {show} .'],
  ['both after an auxiliary', 'They have both said so.', '[They] {have both said} so .'],
  ['a day before a name', 'On Friday Russia said so.', 'On [Friday] [Russia] {said} so .'],
  ['a meeting as a noun', 'A cabinet meeting ended.', '[A cabinet meeting] {ended} .'],
  ['people meeting', 'Envoys meeting in Oslo agreed.', '[Envoys] {meeting} in [Oslo] {agreed} .'],
  ['a plural before its verb', 'The Tamil rebels want autonomy.', '[The Tamil rebels] {want} [autonomy] .'],
  ['two names before a verb', 'Norway and Chad welcome the offer.', '[Norway] and [Chad] {welcome} [the offer] .'],
  ['a given name that ends like a verb', 'Ahmed refused.', '[Ahmed] {refused} .'],
  ['will as a noun', 'It lacks the political will to act.', '[It] {lacks} [the political will] {to act} .'],
])('%s', (_name, text, expected) => {
  expect(bracketed(firstSentence(text))).toBe(expected)
})
