// The same folding as src/annotate/fold.ts, which cannot be imported from here; tests/data/words.test.ts
// holds them together.
const STROKES = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', ə: 'e' }

/** Lower case, no Latin diacritics, straight apostrophes and hyphens. */
export function fold(text) {
  let out = ''
  for (const char of text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) {
    out += STROKES[char] ?? (/[‘’ʻʼ`]/.test(char) ? "'" : /[‐‑]/.test(char) ? '-' : char)
  }
  return out
}
