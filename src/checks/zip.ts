/**
 * Three digits that 20,000 people or fewer share by the census of 2020 (the populations of ZIP code tabulation areas, summed), or
 * that are no place's: military and unassigned ones.
 */
const SMALL =
  /^(?:036|059|102|20[2-5]|369|556|692|753|772|821|823|878|879|884|893|09\d|34[03]|96[2-6]|00[1-4])$/

/** Whether the first three digits of a ZIP code must be written 000. 000 itself is what is written for them. */
export function isSmallPrefix(prefix: string): boolean {
  return SMALL.test(prefix)
}
