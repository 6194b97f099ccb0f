/** What can be negotiated: the default list, which a dossier may add to, rename or shorten. */
export const ISSUES = [
  'ceasefire',
  'withdrawal',
  'territory',
  'political-status',
  'security-guarantees',
  'alliances',
  'foreign-forces',
  'disarmament',
  'nuclear-weapons',
  'nuclear-safety',
  'prisoners',
  'humanitarian-access',
  'refugees',
  'energy-infrastructure',
  'monitoring',
  'sanctions',
  'economy',
  'elections',
  'constitution',
  'rights',
  'justice',
  'borders',
  'recognition',
  'process',
] as const

/** An issue's code: one of `ISSUES`, or one a dossier added. */
export type Issue = (typeof ISSUES)[number] | (string & {})
