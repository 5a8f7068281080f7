import { Term, hasTerm as termIn } from '../annotate/terms.ts'
import type { Document, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { careIn } from './in-care.ts'
import type { NameWord } from './path-words.ts'
import { TEXT } from './prose.ts'

/** Whom a headline names in full and the copy takes up by surname or first name alone, beside care: "Quill's pneumonia was treated". */

const AT_WORK = Term.StaffRole | Term.StaffTitle | Term.Speech | Term.Credential | Term.Donor
const HEALTH = Term.Condition | Term.Procedure | Term.CareEvent | Term.CarePassive

/** The first such mention of a name in the copy. */
export function toldBelow(
  document: Document,
  name: readonly Pick<NameWord, 'hash' | 'letters'>[],
): Span | undefined {
  const { blocks, sentences, terms, tokens } = document
  const hashes = name.filter(({ letters }) => letters > 2).map(({ hash }) => hash)
  if (hashes.length < 2) return undefined
  for (const [at, { block, first, last, guard }] of sentences.entries()) {
    if (guard || blocks[block].path || !TEXT.has(blocks[block].kind)) continue
    for (let t = first; t < last; t++) {
      if (tokens.kind[t] !== TokenKind.Capital || !hashes.includes(tokens.hash[t])) continue
      if (termIn(terms, first, last, last, AT_WORK)) return undefined
      if (careIn(document, at) > 1 || (tokens.possessive[t] && termIn(terms, t, t + 4, last, HEALTH)))
        return { start: tokens.start[t], end: tokens.end[t] }
    }
  }
  return undefined
}
