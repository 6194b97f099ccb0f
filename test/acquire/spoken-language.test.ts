/** The language of a text, where there is enough of it. */
import { expect, it } from 'vitest'
import { spokenLanguage } from '../../src/acquire/spoken-language.ts'

it.each([
  ['The foreign ministers met in Geneva on Friday and failed to agree.', 'en'],
  ['Les négociations à Genève ont échoué, a déclaré le ministre.', 'fr'],
  ['Die Gespräche in Genf sind gescheitert, sagte der Minister.', 'de'],
  ['Переговоры в Женеве закончились без результата, сообщил министр.', 'ru'],
  ['Переговори в Женеві завершилися без результату, повідомив речник.', 'uk'],
  ['انتهت المحادثات في جنيف دون نتيجة، حسبما قال المتحدث.', 'ar'],
  ['日内瓦会谈没有取得进展,外交部发言人说,双方将继续谈判。', 'zh'],
])('%j is %s', (text, language) => expect(spokenLanguage(text)).toBe(language))

it.each(['', 'Talks.', '12 345 678 90 1234 5678 90123', '— — —'])('%j is too little', (text) =>
  expect(spokenLanguage(text)).toBe('und'),
)
