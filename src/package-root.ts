/** The folder this package stands in, wherever its code was compiled to. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function nearestPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error(`no package.json above ${fileURLToPath(import.meta.url)}`)
  return nearestPackage(above)
}

export const PACKAGE_ROOT = nearestPackage(dirname(fileURLToPath(import.meta.url)))
