import type { Cue } from '../document.ts'
import { TokenKind } from '../document.ts'
import type { Clause } from './clause.ts'
import { STUDIES } from './studies.ts'
import { HEALTH, hasTerm, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

const COMMA = 0x2c

/** "Thanks to physical therapy, Grace …", "Five years sober, Hunter …": said of the subject that follows. */
export function frontedCue({ tokens, terms, mention, from }: Clause, out: Cue[]): void {
  const before = mention.first - 1
  if (before <= from || before - from > 14) return
  const subject = mention.form !== 'pronoun' || Vocabulary.SUBJECT_PRONOUN.has(tokens.hash[mention.first])
  if (!subject || (tokens.hash[before] !== COMMA && mention.form !== 'pronoun')) return
  for (let t = from; t < before; t++)
    if ((tokens.kind[t] === TokenKind.Capital && t > from) || STUDIES.has(tokens.hash[t])) return
  if (hasTerm(terms, from, before, before, Term.Recovery | Term.CareEvent))
    out.push({ role: 'patient', weight: 4, why: 'a fronted phrase of care' })
  else if (hasTerm(terms, from, before, before, HEALTH))
    out.push({ role: 'patient', weight: 2.5, why: 'a fronted phrase of health' })
}
