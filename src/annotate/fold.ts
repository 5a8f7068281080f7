/** FNV-1a, 32 bits: start value and multiplier, for code that hashes while it scans. */
export const HASH_SEED = 0x811c9dc5
export const HASH_PRIME = 0x01000193

const APOSTROPHE = 0x27
const HYPHEN = 0x2d

/** Latin letters whose stroke or shape is no combining mark, so that normalization keeps it. */
const STROKES: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', ə: 'e' }

const FOLDED = new Uint16Array(0x2000)
for (let code = 0; code < FOLDED.length; code++) {
  // Latin with diacritics stands in these two stretches; normalizing all the others would only take time.
  const isLatin = code < 0x250 || (code >= 0x1e00 && code < 0x1f00)
  const char = String.fromCharCode(code)
  const lower = (isLatin && code >= 0x80 ? char.normalize('NFD')[0] : char).toLowerCase()
  const folded = STROKES[lower] ?? lower
  FOLDED[code] = folded.length === 1 ? folded.charCodeAt(0) : code
}
// The letter that Hawaiian and Uzbek write with is in copy, as often as not, an apostrophe.
for (const char of 'ʻʼ`') FOLDED[char.charCodeAt(0)] = APOSTROPHE

/**
 * A UTF-16 code unit as words are compared: lower case, no Latin diacritics, straight apostrophes and plain
 * hyphens. Units that have no such form of one unit stay.
 */
export function foldCode(code: number): number {
  if (code < 0x2000) return FOLDED[code]
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE
  return code === 0x2010 || code === 0x2011 ? HYPHEN : code
}

/**
 * Hash of a word after folding, 32 bits with a sign, never 0; combining marks do not count, so composed and decomposed text agree.
 */
export function hashWord(word: string): number {
  let hash = HASH_SEED
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code < 0x300 || code > 0x36f) hash = Math.imul(hash ^ foldCode(code), HASH_PRIME)
  }
  return hash | 0 || 1
}
