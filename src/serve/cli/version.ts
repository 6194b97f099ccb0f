/** The version of the package, as its `package.json` says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../../package-root.ts'

const file: unknown = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'))

export const VERSION = typeof file === 'object' && file !== null && 'version' in file ? String(file.version) : '0'
