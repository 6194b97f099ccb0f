/** The version of the package, as its `package.json` says. */
import { readFileSync } from 'node:fs'

const file: unknown = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

export const VERSION = typeof file === 'object' && file !== null && 'version' in file ? String(file.version) : '0'
