import { firstIndex } from '../bisect.ts'
import { namesOf, Term } from '../checks.ts'
import type { Document, Person } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** Names of people that the draft uses for a thing: "a blue Hawley on the bench", "Bell's palsy", "the Pott fracture". */

const ARTICLE = wordSet('a an each every another')
/** Tokens between an article and the name: "a blue Hawley". */
const BACK = 2
const PRODUCT = wordSet(
  'tablet pill capsule drug medicine medication vaccine gel cream ointment inhaler injection pump device implant app software platform product brand system tracker monitor',
)
const HEAD = Term.EponymHead | Term.Condition | Term.Procedure

/** Whether the last word of a person's name stands for a thing anywhere in a draft. */
export function isThingsName(document: Document, person: Person): boolean {
  const { tokens, terms } = document
  const surnames = new Set<number>()
  for (const { span } of namesOf(person)) {
    const last = firstIndex(tokens.count, (t) => tokens.end[t] >= span.end)
    surnames.add(tokens.hash[last])
  }
  for (let t = 1; t < tokens.count; t++) {
    if (!surnames.has(tokens.hash[t])) continue
    // "Bell's palsy", "Graves disease"
    if (terms.starts[t + 1] & HEAD && terms.starts[t + 1] & Term.EponymHead) return true
    if (terms.starts[t] & HEAD && terms.ends[t] > t + 1) return true
    // "its prescription tablet Vasalen"
    if (PRODUCT.has(tokens.hash[t - 1])) return true
    for (let before = t - 1; before >= Math.max(0, t - BACK); before--)
      if (ARTICLE.has(tokens.hash[before]) && !isPerson(document, t)) return true
  }
  return false
}

/** "a Hawley who", "a young Hawley, 43": after all somebody. */
const isPerson = ({ tokens }: Document, at: number) => WHO.has(tokens.hash[at + 1])
const WHO = wordSet('who family boy girl twin cousin')
