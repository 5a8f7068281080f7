const TITLES = new Set('mr mrs ms miss mx dr prof sir madam'.split(' '))

/** Words of a text as they stand, without marks. */
export function splitWords(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The words of a name that tell who it is: capitalised, no courtesy title, no endearment before it. */
export function splitName(name: string): string[] {
  return splitWords(name).filter((word) => /^\p{Lu}/u.test(word) && !TITLES.has(word.toLowerCase()))
}
