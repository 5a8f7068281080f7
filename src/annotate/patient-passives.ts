import { OWN_CARE } from '../data/own-care.ts'
import type { Cue, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { hashWord } from './fold.ts'
import { ownsCare } from './own-care.ts'
import { HEALTH, hasTerm, isBodyPart, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

const COMMA = 0x2c
const [WHO, AND] = ['who', 'and'].map(hashWord)
const ARE = wordSet('are were')
const isOnePart = ({ name }: Clause['mention']) =>
  name !== undefined && name.parts.length === 1 && !name.title
const CARERS = wordSet(
  'we team staff doctors nurses surgeons clinicians paramedics crew midwives therapists surgeon doctor nurse dentist',
)
/** Passives that nobody but a patient is the subject of; the others want a word of health near. */
const CERTAIN_PASSIVES = wordSet(`
  diagnosed misdiagnosed hospitalized intubated extubated ventilated resuscitated transfused airlifted biopsied sedated
  anesthetized dialyzed catheterized readmitted discharged stitched sutured amputated
`)
const LINKS = wordSet('at to on by in with for from after last yesterday today recently there here')

/** What is done to the person: "was admitted", "seen here on Monday". Holds for staff as well, who may be patients too. */
export function passiveCue(clause: Clause, out: Cue[]): void {
  const { tokens, terms, mention, end } = clause
  if (hasBareParticiple(clause)) out.push({ role: 'patient', weight: 3, why: 'put under care' })
  let be = false
  for (let t = mention.next; t < Math.min(end, mention.next + 6); t++) {
    const hash = tokens.hash[t]
    // "Electricals are tested": no one person.
    if (ARE.has(hash) && t === mention.next && isOnePart(mention) && tokens.hash[mention.first - 1] !== AND)
      return
    if (Vocabulary.BE.has(hash)) be = true
    else if (be && terms.cover[t] & (Term.CarePassive | Term.CareEvent)) {
      if (isHonor(tokens, t, end)) return
      if (CERTAIN_PASSIVES.has(hash) || hasTerm(terms, t, t + 9, end, HEALTH | Term.CareUnit | Term.Org))
        out.push({ role: 'patient', weight: 4, why: 'was put under care' })
      return
    } else if (!Vocabulary.AUXILIARY.has(hash) && hash !== WHO && hash !== COMMA) return
  }
}

/** "admitted as a fellow", "admitted to the bar": an honour, not care. */
export function isHonor(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.hash[at + 1] === AS) return true
  for (let t = at + 1; t < Math.min(end, at + 6); t++) if (HONORS.has(tokens.hash[t])) return true
  return false
}
const HONORS = wordSet(
  'track occupational bar college colleges university school program programme residency fellowship fellow society academy academies class faculty course navy army marines military service force guard regiment',
)
const AS = hashWord('as')

/** "Dana, seen here on Monday", "a man of 58, of late treated at …": the participle alone, behind a comma. */
function hasBareParticiple({ tokens, terms, mention, end }: Clause): boolean {
  for (let t = mention.next; t < Math.min(end - 1, mention.next + 9); t++) {
    const opens = tokens.hash[t - 1] === COMMA || (t === mention.next && mention.description !== undefined)
    if (
      opens &&
      terms.starts[t] & (Term.CarePassive | Term.CareEvent) &&
      LINKS.has(tokens.hash[terms.ends[t]])
    )
      return true
  }
  return false
}

/** "we treated …", "our surgeons saved …", "the team admitted …". */
export function objectCue(clause: Clause, out: Cue[]): void {
  const { tokens, terms, mention, from, end } = clause
  if (isWhomWeTreat(clause)) out.push({ role: 'patient', weight: 4, why: 'our people treated the person' })
  if (isCaredForByUs(clause)) out.push({ role: 'patient', weight: 4, why: 'our people treated the person' })
  if (mention.form === 'pronoun' && !OBJECT.has(tokens.hash[mention.first])) return
  for (let t = mention.first - 1; t >= Math.max(from, mention.first - 4); t--) {
    const clinical = isClinical(clause, t)
    if (!clinical && !Vocabulary.TREAT_VERBS.has(tokens.hash[t])) continue
    // "was treated by Dana Okoro"
    if (tokens.hash[t + 1] === BY || Vocabulary.BE.has(tokens.hash[t - 1])) return
    for (let s = t - 1; s >= Math.max(from, t - 5); s--) {
      const ours = CARERS.has(tokens.hash[s]) || terms.cover[s] & Term.StaffRole
      if (!ours && !(clinical && terms.cover[s] & HOUSES)) continue
      const weight =
        mention.form === 'pronoun'
          ? 2
          : hasTerm(terms, mention.next, mention.next + 8, end, HEALTH)
            ? 4.5
            : clinical
              ? 4
              : 3.5
      out.push({ role: 'patient', weight, why: 'our people treated the person' })
      return
    }
    return
  }
}
/** "Our hospice had the honor of caring for Dana" */
function isCaredForByUs({ tokens, mention, from }: Clause): boolean {
  const at = mention.first - 2
  if (mention.form !== 'name' || tokens.possessive[mention.last - 1]) return false
  const linked = tokens.hash[at + 1] === FOR ? CARED.has(tokens.hash[at]) : false
  if (!linked && !(tokens.hash[at + 1] === AFTER && LOOKED.has(tokens.hash[at]))) return false
  for (let t = at - 1; t >= Math.max(from, at - 12); t--)
    if (Vocabulary.OUR.has(tokens.hash[t]) || CARERS.has(tokens.hash[t])) return true
  return false
}
const CARED = wordSet('caring cared')

/** Who treats beside those who are called by their work: "our clinic", "Dr. Amadi", "the ICU". */
const HOUSES = Term.Org | Term.StaffTitle | Term.CareUnit
const BY = hashWord('by')
const TREATS = wordSet(OWN_CARE.treats)
const OPERATES = wordSet(OWN_CARE.operates)

/** "treated Dana", "removed Dana's gallbladder": done to nobody but a patient. */
function isClinical(clause: Clause, at: number): boolean {
  const { tokens, mention, end } = clause
  if (TREATS.has(tokens.hash[at])) return true
  if (!OPERATES.has(tokens.hash[at]) || !tokens.possessive[mention.last - 1]) return false
  return (
    isBodyPart(tokens.hash[mention.last]) ||
    isBodyPart(tokens.hash[mention.last + 1]) ||
    ownsCare(clause, mention.last, end)
  )
}
const OBJECT = wordSet('him her')

/** "…, whom our nurses have looked after", "…, a runner whom we had treated". */
function isWhomWeTreat({ tokens, terms, mention, end }: Clause): boolean {
  if (mention.form === 'pronoun') return false
  const { hash, kind } = tokens
  for (let t = mention.next; t < Math.min(end, mention.next + WHOM_REACH); t++) {
    if (kind[t] === TokenKind.Mark && t > mention.next) return false
    if (hash[t] !== WHOM) continue
    let ours = false
    for (let v = t + 1; v < Math.min(end, t + 8) && kind[v] !== TokenKind.Mark; v++) {
      ours ||= CARERS.has(hash[v]) || Vocabulary.OUR.has(hash[v])
      const after = hash[v + 1] === AFTER && LOOKED.has(hash[v])
      if (ours && (after || Vocabulary.TREAT_VERBS.has(hash[v]) || terms.starts[v] & Term.CarePassive))
        return true
    }
  }
  return false
}
/** Tokens behind a mention in which such a clause opens: "…, a retired piano tuner with lymphoma whom …". */
const WHOM_REACH = 14
const [WHOM, AFTER, FOR] = ['whom', 'after', 'for'].map(hashWord)
const LOOKED = wordSet('looked look looking')
