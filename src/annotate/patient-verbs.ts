import type { Cue } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isLetIn, isOurDoor, isUnwell, SAT, THROUGH_DOOR } from './arrivals.ts'
import type { Clause } from './clause.ts'
import { CAN, isAgain, isCourse, isPosted, isStayWithUs, isWeakTreatment, UNSICK } from './courses.ts'
import { hashWord } from './fold.ts'
import { isHonor } from './patient-passives.ts'
import {
  comesForCare,
  DIRECT,
  directEnd,
  isInOurUnit,
  isOurProgram,
  isParticiple,
  isRepaired,
  livesWithUs,
  reachesUs,
  THROUGH,
} from './predicates.ts'
import { HEALTH, hasTerm, isBodyPart, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

const COMMA = 0x2c
const CAME = wordSet(
  `visited visits came arrived walked hobbled shuffled staggered stumbled rolled returned went turned drove traveled travelled
   flew referred wheeled limped carried brought sent back home`,
)
/** Mothers do, and so do those who help them. */
const DELIVERS = wordSet('delivered delivers delivering deliver')
const TO_US = wordSet('us our')
const ON = wordSet('on in')
const OURS = wordSet('our')
const OTHERS = wordSet(
  'anyone anybody someone somebody everyone everybody nobody others people patients families residents clients members children those whoever strangers neighbors',
)
const HURT = wordSet(
  'broke tore fractured injured hurt cut burned sprained dislocated strained shattered crushed ruptured',
)
const COMING = wordSet('coming returning attending')
const STAYED = wordSet('spent stayed lay woke slept')
const [UNDER, CARE, BORN, WEEKS, AND] = ['under', 'care', 'born', 'weeks', 'and'].map(hashWord)

const STRONG_ALONE = wordSet('underwent relapsed overdosed miscarried undergoes died passed')

const DIED = wordSet('died passed')

const [OPENS, CLOSES] = [0x28, 0x29]

/** A bracket is open where somebody is mentioned. */
function isWithin({ hash }: Clause['tokens'], from: number, at: number): boolean {
  for (let t = at - 1; t >= Math.max(from, at - 18) && hash[t] !== CLOSES; t--)
    if (hash[t] === OPENS) return true
  return false
}

/** The person does what patients do, or a verb of health has a word of health near. */
export function verbCues({ text, tokens, terms, mention, from, end }: Clause, out: Cue[]): void {
  const clause = Math.min(end, mention.next + 18)
  let anchored = false
  for (let t = mention.next; t < clause; t++) {
    const hash = tokens.hash[t]
    // From somebody else on, or past a semicolon, the clause is no longer the person's.
    if (OTHERS.has(hash) || hash === 0x3b) return
    // "… (says Clem, our mechanic) and was discharged": behind the bracket it is on whom stands before it.
    if (hash === CLOSES && tokens.hash[mention.first - 1] !== OPENS && isWithin(tokens, from, mention.first))
      return
    if (
      terms.starts[t] & Term.CareEvent &&
      !isHonor(tokens, t, end) &&
      !UNSICK.has(tokens.hash[terms.ends[t]])
    ) {
      out.push({ role: 'patient', weight: 4, why: DELIVERS.has(hash) ? 'is at a birth' : 'is in care' })
      return
    }
    if (terms.starts[t] & Term.Recovery) out.push({ role: 'patient', weight: 3, why: 'recovers' })
    if (tokens.kind[t] !== TokenKind.Lower) continue
    if (Vocabulary.PATIENT_ACTIVE.has(hash) && t < mention.next + 5 && !losesKin({ tokens, terms }, t)) {
      const near = hasTerm(terms, t - 3, t + 9, end, HEALTH | Term.CareUnit | Term.WeakCondition)
      if ((near || STRONG_ALONE.has(hash)) && !UNSICK.has(tokens.hash[t + 1])) {
        const why = DIED.has(hash) ? 'died' : 'underwent or suffered something'
        out.push({ role: 'patient', weight: near ? 4 : 3, why })
        return
      }
    }
    const came = CAME.has(hash) && t < mention.next + 7
    if (came && reachesUs(tokens, t + 1, Math.min(end, t + 5)) && !isPosted({ tokens, terms }, t, end)) {
      out.push({ role: 'patient', weight: 3, why: 'came to us' })
    }
    if (hash === THROUGH_DOOR && isOurDoor(tokens, t, end))
      out.push({ role: 'patient', weight: 3, why: 'came to us' })
    if (t < mention.next + 4 && (CAME.has(hash) || SAT.has(hash)) && isLetIn(tokens, t + 1))
      out.push({ role: 'patient', weight: isUnwell(tokens, t, end) ? 4 : 1.5, why: 'came in' })
    if (CAN.has(hash) && t < mention.next + 4 && isAgain(tokens, t, end))
      out.push({ role: 'patient', weight: 3.5, why: 'can do again what was lost' })
    if (THROUGH.has(hash) && t < mention.next + 4 && isOurProgram(tokens, t + 1, end)) {
      out.push({ role: 'patient', weight: 3, why: 'went through our program' })
    }
    // "was on our rehab program from April"
    const listed = Vocabulary.BE.has(hash) && ON.has(tokens.hash[t + 1]) && OURS.has(tokens.hash[t + 2])
    if (listed && t < mention.next + 3 && isOurProgram(tokens, t + 2, Math.min(end, t + 7)))
      out.push({ role: 'patient', weight: 4, why: 'went through our program' })
    if (COMING.has(hash) && t < mention.next + 5 && comesForCare({ tokens, terms }, t + 1, end))
      out.push({ role: 'patient', weight: 4, why: 'comes for care' })
    if (CAME.has(hash) && t < mention.next + 5 && comesForCare({ tokens, terms }, t + 1, end)) {
      out.push({ role: 'patient', weight: 3, why: 'came for care' })
    }
    if (hash === UNDER && TO_US.has(tokens.hash[t + 1]) && tokens.hash[t + 2] === CARE)
      out.push({ role: 'patient', weight: 4, why: 'under our care' })
    if (
      HURT.has(hash) &&
      t < mention.next + 4 &&
      Vocabulary.POSSESSIVE_PRONOUN.has(tokens.hash[t + 1]) &&
      isBodyPart(tokens.hash[t + 2])
    ) {
      out.push({ role: 'patient', weight: 3, why: 'hurt a part of the body' })
    }
    const stays =
      STAYED.has(hash) &&
      (hasTerm(terms, t, t + 10, end, Term.CareUnit) || isStayWithUs({ tokens, terms }, t, end)) &&
      !isPosted({ tokens, terms }, t, end)
    if (t < mention.next + 4 && (stays || isInOurUnit({ tokens, terms }, t, end))) {
      out.push({ role: 'patient', weight: 4, why: 'stayed where patients stay' })
    }
    if (t < mention.next + 5 && livesWithUs({ tokens }, t, end))
      out.push({ role: 'patient', weight: 4, why: 'lives where people are cared for' })
    if (t < mention.next + 4 && hash === BORN && hasTerm(terms, t, t + 5, end, Term.CareUnit)) {
      out.push({ role: 'patient', weight: 4, why: 'born in a place of care' })
    }
    if (t < mention.next + 4 && isRepaired(tokens, t, end))
      out.push({ role: 'patient', weight: 4, why: 'had work done on the body' })
    if (
      DIRECT.has(hash) &&
      (t < mention.next + 4 || tokens.hash[t - 1] === AND) &&
      isWeakTreatment({ tokens, terms }, t + 1)
    )
      out.push({ role: 'patient', weight: 3, why: 'had a treatment' })
    if (hash === BORN && t < mention.next + 4 && tokens.hash.subarray(t, t + 5).includes(WEEKS)) {
      out.push({ role: 'patient', weight: 4, why: 'born early' })
    }
    if (
      !anchored &&
      Vocabulary.HEALTH_VERBS.has(hash) &&
      t < mention.next + 4 &&
      hasTerm(terms, t, t + 4, end, Term.WeakCondition)
    ) {
      out.push({ role: 'patient', weight: 2, why: 'a verb of health with a complaint' })
    }
    const predicate = t < mention.next + 5 || tokens.hash[t - 1] === COMMA || tokens.hash[t - 1] === AND
    if (
      !anchored &&
      predicate &&
      Vocabulary.HEALTH_VERBS.has(hash) &&
      hasTerm(terms, t, t + 9, end, HEALTH)
    ) {
      anchored = true
      const direct =
        DIRECT.has(hash) &&
        !isParticiple(text, tokens, t + 1) &&
        hasTerm(terms, t + 1, directEnd(tokens, t + 1, end), end, HEALTH)
      out.push({
        role: 'patient',
        weight: direct || isCourse({ tokens, terms }, t) ? 4 : 3,
        why: 'a verb of health with a word of health',
      })
    }
  }
}

/** "lost his father": a mourner is no patient. */
const losesKin = ({ tokens, terms }: Pick<Clause, 'tokens' | 'terms'>, at: number) =>
  tokens.hash[at] === LOST && ((terms.cover[at + 1] | terms.cover[at + 2]) & Term.Kinship) !== 0
const LOST = hashWord('lost')
