import type { Cue } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { passiveCue } from './patient-passives.ts'
import { verbCues } from './patient-verbs.ts'
import { isBodyPart, Term } from './terms.ts'
import { AUXILIARY, PATIENT_ACTIVE } from './vocabulary.ts'

/**
 * "Dana Okoro, mayor of Dunmere, was admitted to our unit", "Mayor Dana Okoro had her hip replaced by our surgeons": a title or
 * what stands between commas says who somebody is, and what stands behind says what befell them. Office and work explain much
 * that is told of a name, but not that.
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
  medal vote votes hand role years hours certified certification license degree job position started hired patient love news record say over walk program manager director building built tour help training mail readers
`)

export function befallenCue(clause: Clause, explained: boolean, out: Cue[]): void {
  const predicate = predicateBehind(clause, explained)
  if (predicate < 0) return
  const beyond = { ...clause, mention: { ...clause.mention, next: predicate } }
  passiveCue(beyond, out)
  if (!befalls(beyond)) return
  verbCues(beyond, out)
  for (let t = predicate; t < Math.min(clause.end, predicate + VERB_REACH); t++)
    if (BEFELL.has(clause.tokens.hash[t]) && isOwn(beyond, t + 1))
      out.push({ role: 'patient', weight: 4, why: 'underwent or suffered something' })
}

/** The token at which it begins: behind the comma that ends an apposition, or right behind a name with a title; -1 for none. */
function predicateBehind({ tokens, mention, end }: Clause, explained: boolean): number {
  const { name, next } = mention
  if (!name) return -1
  if (tokens.hash[next] !== COMMA)
    return explained && name.title !== 'clinician' && opensPredicate(tokens.hash[next]) ? next : -1
  // "our head nurse": of the house.
  if (OURS.has(tokens.hash[next + 1])) return -1
  for (let t = mention.next + 1; t < Math.min(end - 1, mention.next + REACH); t++) {
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

/** "lost her sister", "had our team over": somebody else's. */
const isOwn = ({ tokens, terms }: Clause, at: number) =>
  !OURS.has(tokens.hash[at]) && ((terms.cover[at] | terms.cover[at + 1]) & Term.Kinship) === 0

const opensPredicate = (hash: number) =>
  AUXILIARY.has(hash) || PATIENT_ACTIVE.has(hash) || CAME.has(hash) || BEFELL.has(hash)

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
