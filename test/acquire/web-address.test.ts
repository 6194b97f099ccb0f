/** Only addresses of the web are addresses. */
import { expect, it } from 'vitest'
import { webAddress } from '../../src/acquire/web-address.ts'

it.each([
  ['https://example.org/a', 'https://example.org/a'],
  [' http://example.org ', 'http://example.org/'],
  ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
])('%j is %s', (text, address) => expect(webAddress(text)).toBe(address))

it.each([
  'javascript:alert(1)',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'mailto:press@example.org',
  'ftp://example.org',
  'https://user:secret@example.org/',
  'example.org/a',
  '/a/b',
  '',
  `https://example.org/${'a'.repeat(3_000)}`,
])('%j is none', (text) => expect(webAddress(text)).toBeNull())
