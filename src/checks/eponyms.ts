import { firstIndex } from '../bisect.ts'
import { Term } from '../checks.ts'
import type { Document, Person } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** Names that stand for an illness, an appliance or a saying: "Graves disease", "a Hawley at night", "nobody remembers a Mrs. Murphy". */

const ARTICLE = wordSet('a an')
/** Mentions looked at. */
const FEW = 20

/** Whether the copy uses a person's surname for a thing, wherever it does. */
export function isEponym(document: Document, { mentions }: Person): boolean {
  const { tokens, terms } = document
  return mentions.slice(0, FEW).some(({ form, span }) => {
    if (form !== 'name') return false
    const first = firstIndex(tokens.count, (t) => tokens.start[t] >= span.start)
    if (ARTICLE.has(tokens.hash[first - 1])) return true
    const last = firstIndex(tokens.count, (t) => tokens.start[t] >= span.end) - 1
    if (isLifetime(document, last + 1) || isLifetime(document, last + 2)) return true
    const surname = tokens.hash[last]
    for (let t = 0; t < tokens.count; t++)
      if (
        tokens.hash[t] === surname &&
        (terms.starts[t + 1] & Term.EponymHead || ARTICLE.has(tokens.hash[t - 1]))
      )
        return true
    return false
  })
}

/** "(1796–1853)" behind a name: whoever's whole life is told so is in books. */
function isLifetime({ tokens, text }: Document, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.Mark || tokens.kind[at + 1] !== TokenKind.Number) return false
  return /^\(1[5-9]\d\d ?[–—-] ?1[5-9]\d\d\)/.test(text.slice(tokens.start[at], tokens.start[at] + 14))
}
