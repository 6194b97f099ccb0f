/** The comparison of names that reconciling uses, with the word tables of `language/und` in it. */
import { loadLanguage } from './language.ts'
import { type CompareNames, type ExplainNames, nameComparison } from './reconcile/compare-names.ts'

let loaded: ReturnType<typeof nameComparison> | undefined

/** The tables are read when a name is first compared, and once. */
const comparison = (): ReturnType<typeof nameComparison> => {
  loaded ??= nameComparison(loadLanguage('und'))
  return loaded
}

/** How surely two names are names of one, in [0, 1]; `kind` is Person, Organization, Company, Vessel, or a kind of actor. */
export const compareNames: CompareNames = (a, b, kind) => comparison().compareNames(a, b, kind)

/** The same with the parts the score is made of. */
export const explainNames: ExplainNames = (a, b, kind) => comparison().explainNames(a, b, kind)

let negations: ReadonlySet<string> | undefined

/** Whether a word, in any language that uses it so, turns a proposition round: "not", "never". */
export const isNegation = (word: string): boolean => {
  negations ??= new Set(loadLanguage('und').lexicon('negations').keys())
  return negations.has(word)
}
