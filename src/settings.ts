/** Every setting, read from the environment once: name, default and what it does. */
import { homedir } from 'node:os'
import { join } from 'node:path'

export type Settings = {
  /** The SQLite file that holds the records. */
  readonly store: string
  /** The process that commands speak of where `--dossier` is not given. */
  readonly dossier: string
}

/** For documentation and `--help`: the settings and the variables that set them. */
export const SETTINGS = [
  {
    variable: 'RAPPORTEUR_STORE',
    sentence: 'The SQLite file that holds the records (default: rapporteur/record.db in your data folder).',
  },
  { variable: 'RAPPORTEUR_DOSSIER', sentence: 'The dossier that commands speak of (default: main).' },
] as const

type Environment = Readonly<Record<string, string | undefined>>

/** Where a person's data lives: XDG_DATA_HOME, %APPDATA%, or ~/.local/share. */
function dataFolder(environment: Environment): string {
  return environment['XDG_DATA_HOME'] || environment['APPDATA'] || join(homedir(), '.local', 'share')
}

export function readSettings(environment: Environment): Settings {
  return {
    store: environment['RAPPORTEUR_STORE'] || join(dataFolder(environment), 'rapporteur', 'record.db'),
    dossier: environment['RAPPORTEUR_DOSSIER'] || 'main',
  }
}
