/** Shapes and check digits of identifiers. Own code; the rules are the issuers' published ones. */

const VIN_VALUES: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
  ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
}
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

/** A vehicle identification number with the right check digit (49 CFR 565.15); 3 % of random texts of its shape pass. */
export function isVin(text: string): boolean {
  if (!/^[A-HJ-NPR-Z\d]{17}$/.test(text)) return false
  let sum = 0
  for (let i = 0; i < 17; i++) sum += (VIN_VALUES[text[i]] ?? Number(text[i])) * VIN_WEIGHTS[i]
  return text[8] === (sum % 11 === 10 ? 'X' : String(sum % 11))
}

const LETTER = '[AC-HJKMNP-RT-Y]'
const EITHER = '[\\dAC-HJKMNP-RT-Y]'
/** A Medicare beneficiary identifier: eleven characters of fixed kinds, without S, L, O, I, B and Z. For flag `y`. */
export const MBI = `[1-9]${LETTER}${EITHER}\\d-?${LETTER}${EITHER}\\d-?${LETTER}{2}\\d{2}(?![\\w-])`
/** A social security number with its separators, without the ranges that were never issued. For flag `y`. */
export const SSN = '(?!000|666|9)\\d{3}([- \\u2011–])(?!00)\\d{2}\\1(?!0000)\\d{4}(?![\\w-])'
