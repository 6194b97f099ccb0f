/** Detects the language of a text. */
import { eld } from 'eld/small'

/** Letter statistics need no more of a text than this, in characters, and no less than this many letters. */
const LOOKED_AT = 600
const ENOUGH = 20

const LETTER = /\p{L}/gu

/** The ISO 639-1 code of a text's language; `und` where it is too short or unlike any. */
export function spokenLanguage(text: string): string {
  const part = text.slice(0, LOOKED_AT)
  if ((part.match(LETTER)?.length ?? 0) < ENOUGH) return 'und'
  const found = eld.detect(part)
  return found.language !== '' && found.isReliable() ? found.language : 'und'
}
