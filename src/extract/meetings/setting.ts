/** How the parties met, where the words say it: on the phone, online, in writing, through go-betweens. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Setting } from '../../model/meeting.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'

/** The first word of a setting in a stretch of a sentence. */
export function readSetting(reading: Reading, sentence: ParsedSentence, { start, end }: Span): Setting | null {
  const words = reading.language.lexicon('meeting-setting')
  for (const token of sentence.tokens) {
    if (token.start < start) continue
    if (token.end > end) return null
    const entry = words.get(token.lower)
    if (entry) return entry['setting'] as Setting
  }
  return null
}
