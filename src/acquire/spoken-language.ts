/** Detects the language of a text. */
import { eld } from 'eld/small'

/** Letter statistics need no more of a text than this, in characters, and no less than this many letters. */
const LOOKED_AT = 160
const ENOUGH = 20

const ENOUGH_LETTERS = new RegExp(`^(?:[^\\p{L}]*\\p{L}){${ENOUGH}}`, 'u')

/** The ISO 639-1 code of a text's language; `und` where it is too short or unlike any. */
export function spokenLanguage(text: string): string {
  const part = text.slice(0, LOOKED_AT)
  if (!ENOUGH_LETTERS.test(part)) return 'und'
  const found = eld.detect(part)
  return found.language !== '' && found.isReliable() ? found.language : 'und'
}
