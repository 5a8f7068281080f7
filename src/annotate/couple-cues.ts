import type { Cue } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { Term } from './terms.ts'

/** Couples and families: two names before one "they", of whom a paragraph goes on to tell care. */

const AND = wordSet('and &')
const THEY = wordSet('they their them couple both')
const CARE =
  Term.Sensitive |
  Term.Condition |
  Term.Procedure |
  Term.Medicine |
  Term.CareEvent |
  Term.CareUnit |
  Term.WeakProcedure
const OTHERS = Term.Donor | Term.StaffRole | Term.StaffTitle | Term.Credential | Term.PublicRole
const GIVE = wordSet(
  'gave give gift gifts donated donate donation founded opened owners sponsors established endowed raised named chaired hosted',
)
/** What couples come for. */
const HOPED_FOR = wordSet(
  'ivf icsi iui embryo embryos fertility conceive conceived pregnancy pregnant insemination surrogate donor-egg',
)
const OURS = wordSet('our us we')
/** Sentences behind the names that are read. */
const REACH = 5

/** "Odd and Liv Strand had been trying for years … they had one cycle here": both are patients. */
export function coupleCue(clause: Clause, out: Cue[]): void {
  const { tokens, terms, sentences, mention, from } = clause
  const { form, first, sentence } = mention
  if (form !== 'name' || first < from + 2 || !AND.has(tokens.hash[first - 1])) return
  if (tokens.kind[first - 2] !== TokenKind.Capital || first - 2 > from + 1) return
  const { block } = sentences[sentence]
  let [they, ours, care] = [false, false, 0]
  for (
    let s = sentence;
    s < Math.min(sentences.length, sentence + REACH) && sentences[s].block === block;
    s++
  ) {
    for (let t = sentences[s].first; t < sentences[s].last; t++) {
      if (terms.starts[t] & OTHERS && s === sentence) return
      if (GIVE.has(tokens.hash[t])) return
      they ||= THEY.has(tokens.hash[t])
      ours ||= OURS.has(tokens.hash[t])
      if (terms.starts[t] & CARE || HOPED_FOR.has(tokens.hash[t])) care++
    }
  }
  if (they && care > 0 && (ours || care > 1))
    out.push({ role: 'patient', weight: 4, why: 'two of one family, and care told of them' })
}
