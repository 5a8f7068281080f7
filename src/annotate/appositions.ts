import { CREDENTIALS } from '../data/staff.ts'
import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import type { Reading } from './names.ts'
import { Term } from './terms.ts'

const COMMA = 0x2c
/** "M.D.", "Ph.D.", "F.A.C.S.": letters with periods between. */
const DOTTED = /(?:[A-Z][A-Za-z]{0,4}\.){1,5}[A-Z]?[a-z]{0,2}/y
const DOTTED_CREDENTIALS: ReadonlySet<string> = new Set(CREDENTIALS)

/** Post-nominals and an age right behind a name. */
export function readAppositions({ tokens, terms, text }: Reading, last: number, end: number) {
  let next = last
  let credential = false
  let age = false
  for (let t = last; t < end; ) {
    const comma = tokens.hash[t] === COMMA || tokens.hash[t] === 0x28
    const at = comma ? t + 1 : t
    if (at >= end) break
    const dotted = dottedCredential(text, tokens, at)
    if (dotted) {
      credential = true
      while (t < end && tokens.start[t] < dotted) t++
      next = t
    } else if (terms.starts[at] & Term.Credential && tokens.kind[at] !== TokenKind.Lower) {
      credential = true
      t = next = terms.ends[at]
    } else if (
      comma &&
      tokens.kind[at] === TokenKind.Number &&
      !age &&
      isAge(text.slice(tokens.start[at], tokens.end[at])) &&
      closes(tokens, at + 1, end)
    ) {
      age = true
      t = next = at + 1
      if (t < end && tokens.hash[t] === 0x29) t = ++next
    } else break
  }
  return { next, credential, age }
}

/** Offset after a credential with periods that starts at a token; 0 where none does. */
function dottedCredential(text: string, tokens: Tokens, at: number): number {
  if (tokens.kind[at] === TokenKind.Lower || tokens.kind[at] >= TokenKind.Number) return 0
  DOTTED.lastIndex = tokens.start[at]
  const letters = DOTTED.exec(text)?.[0]
  return letters && DOTTED_CREDENTIALS.has(letters.replaceAll('.', ''))
    ? tokens.start[at] + letters.length
    : 0
}

const isAge = (digits: string) => /^\d{1,3}$/.test(digits) && Number(digits) < 115
const closes = (tokens: Tokens, at: number, end: number) =>
  at >= end || (tokens.kind[at] === TokenKind.Mark && tokens.hash[at] !== 0x25 && tokens.hash[at] !== 0x2d)
