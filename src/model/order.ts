/** The order of code units: the same on every machine and in every locale, for lists whose order must not depend on either. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
