/** Accepts addresses of the web and nothing else: no script, file or mail addresses. */

/** The address in its canonical form, or null where it is none. */
export function webAddress(text: string): string | null {
  const words = text.trim()
  if (words.length > 2_000 || !URL.canParse(words)) return null
  const url = new URL(words)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  return url.username || url.password ? null : url.href
}
