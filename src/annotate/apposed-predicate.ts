import type { Cue } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { passiveCue } from './patient-passives.ts'
import { verbCues } from './patient-verbs.ts'
import { isBodyPart, Term } from './terms.ts'
import { AUXILIARY, PATIENT_ACTIVE } from './vocabulary.ts'

/**
 * "Dana Okoro, mayor of Dunmere, was admitted to our unit": what stands between commas says who somebody is, and what stands
 * behind says what befell them. Office and work explain much that is told of a name, but not that.
 */

const [COMMA, HYPHEN] = [0x2c, 0x2d]
/** Tokens of the longest apposition, of "is still slowly recovering", and of what befell somebody. */
const [REACH, VERB_REACH, NEAR, CARE_REACH] = [14, 4, 9, 12]
const CAME = wordSet('came arrived went walked spent stayed')
const BEFELL = wordSet(
  'had broke fell lost received got needed needs suffered suffers recovering healing recovers died passed collapsed tore burned burnt crushed dislocated sprained fainted choked',
)
const OURS = wordSet('our us we here')
const WARDS = wordSet('hospice ward icu nicu')
const ILL = Term.Condition | Term.Procedure | Term.WeakProcedure | Term.CareEvent | Term.CarePassive
/** What is done at work, given or won as well. */
const AT_WORK = wordSet(`
  joined opened led toured visited spoke speaks thanked praised gave donated presented announced helped treats treated sees leads works
  work founded trained volunteer volunteers volunteered attended hosted fellow fellowship residency residents class patients award prize
  medal vote votes hand role years program manager director building built tour help training mail readers
`)

export function apposedCue(clause: Clause, out: Cue[]): void {
  const predicate = predicateBehind(clause)
  if (predicate < 0) return
  const beyond = { ...clause, mention: { ...clause.mention, next: predicate } }
  passiveCue(beyond, out)
  if (!befalls(beyond)) return
  verbCues(beyond, out)
  for (let t = predicate; t < Math.min(clause.end, predicate + VERB_REACH); t++)
    if (BEFELL.has(clause.tokens.hash[t]))
      out.push({ role: 'patient', weight: 4, why: 'underwent or suffered something' })
}

/** The token behind the comma that ends an apposition; -1 where none stands behind the name, or no such verb behind it. */
function predicateBehind({ tokens, mention, end }: Clause): number {
  if (mention.form !== 'name' || tokens.hash[mention.next] !== COMMA) return -1
  for (let t = mention.next + 1; t < Math.min(end - 1, mention.next + REACH); t++) {
    // "our head nurse": of the house.
    if (OURS.has(tokens.hash[t])) return -1
    if (tokens.hash[t] === COMMA) {
      const verb = tokens.hash[t + 1]
      return AUXILIARY.has(verb) || PATIENT_ACTIVE.has(verb) || CAME.has(verb) || BEFELL.has(verb)
        ? t + 1
        : -1
    }
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== HYPHEN) return -1
  }
  return -1
}

/** It tells of illness, of a body or of a ward right behind its verb, of us, and of nothing that is done at work. */
function befalls({ tokens, terms, mention, end }: Clause): boolean {
  let care = false
  let ours = false
  for (let t = mention.next; t < Math.min(end, mention.next + CARE_REACH); t++) {
    if (AT_WORK.has(tokens.hash[t])) return false
    care ||= WARDS.has(tokens.hash[t])
    care ||=
      t < mention.next + NEAR &&
      ((terms.cover[t] & (ILL | Term.CareUnit)) !== 0 || isBodyPart(tokens.hash[t]))
    ours ||= OURS.has(tokens.hash[t])
  }
  return care && ours
}
