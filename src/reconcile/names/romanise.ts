/** Writes a name of any script in Latin letters without marks, keeping capitals and what is known of its script. */
import anyAscii from 'any-ascii'
import type { NameKnowledge } from './knowledge.ts'

/**
 * What a script leaves out: `full` scripts write their vowels; `consonants` ones few or none; in `syllables`
 * (Chinese characters, kana) foreign names are only approximated.
 */
export type Script = 'full' | 'consonants' | 'syllables'

export type Romanised = { readonly text: string; readonly script: Script }

/** A name longer than this is no name; the rest is not looked at. */
const LONGEST_NAME = 200

const ASCII = /^[\x20-\x7e]*$/
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u
const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}]/u
const WITH_VOWELS =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hangul}]/u
const SEPARATOR = /[・·•‧∙]/g
/** A capital within a word begins another (SergeiLavrov, SiemensAG), but not as its last letter (GmbH). */
const WORD_BREAK = /(\p{Ll})(\p{Lu})(?=\p{L})/gu

/** The Arabic article is written together with its word. */
const ARTICLE = /(^|\s)ال(?=\p{L}{3})/gu

function scriptOf(name: string): Script {
  if (HAN_OR_KANA.test(name)) return 'syllables'
  return WITH_VOWELS.test(name) || !/\p{L}/u.test(name) ? 'full' : 'consonants'
}

/** A native Chinese or Korean name is taken apart into its syllables; a transcribed foreign one, marked by dots, is not. */
function syllables(name: string, ascii: string): string {
  if (!HAN_OR_HANGUL.test(name) || /[・·•‧∙]/.test(name))
    return ascii.replace(WORD_BREAK, (_, a, b) => a + b.toLowerCase())
  // 이, the surname Lee, comes out as a bare I; pinyin writes c for ts.
  const surnamed = ascii.replace(/^I(?=[A-Z])/, 'Yi ')
  return surnamed
    .replace(/C(?!h)/g, 'Ts')
    .replace(/c(?!h)/g, 'ts')
    .replace(/([a-z])([A-Z])(?=[A-Za-z])/g, '$1 $2')
}

export function romanise(name: string, { letters }: Pick<NameKnowledge, 'letters'>): Romanised {
  const whole = name.slice(0, LONGEST_NAME)
  if (ASCII.test(whole)) return { text: whole.replace(WORD_BREAK, '$1 $2'), script: 'full' }
  const text = whole.normalize('NFC').replace(/[’‘ʼʹʻ`´]/g, "'")
  const script = scriptOf(text)
  if (script === 'syllables' || HAN_OR_HANGUL.test(text))
    return { text: syllables(text, anyAscii(text.replace(SEPARATOR, ' '))), script }
  if (script === 'consonants') {
    const apart = text.normalize('NFKC').replace(ARTICLE, '$1ال ')
    const latin = Array.from(apart, (letter) => letters.get(letter) ?? anyAscii(letter)).join('')
    return { text: latin, script }
  }
  return { text: anyAscii(text.replace(WORD_BREAK, '$1 $2')), script }
}
