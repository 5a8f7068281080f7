import { GUEST_WORDS } from '../data/guest-words.ts'
import type { Cue, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { hashWord } from './fold.ts'
import { isTreatment, ownsCare } from './own-care.ts'
import { STUDIES } from './studies.ts'
import { HEALTH, hasTerm, isBodyPart, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

const COMMA = 0x2c
const YOUR = hashWord('your')
/** Sentences after an address by name that may speak of the addressed one's care. */
const ADDRESS_REACH = 3
const PREPOSITIONS = wordSet('on of about for in with at to from by and or into over after')
/** Tokens of each of them. */
const ADDRESS_WORDS = 40
const TELLING = wordSet('story journey recovery experience')
const SENSES = wordSet('vision hearing')

/** "Amparo's plate", "her new hip", "his bypass": illness or treatment owned by the person. */
export function possessionCue({ tokens, terms, mention, from, end }: Clause, out: Cue[]): void {
  const owns =
    mention.form === 'pronoun'
      ? Vocabulary.POSSESSIVE_PRONOUN.has(tokens.hash[mention.first])
      : tokens.possessive[mention.last - 1] === 1
  if (owns) {
    if (isTrained(tokens, mention.last, end)) return
    if (mention.form === 'pronoun' && terms.starts[mention.first] & Term.CareEvent) {
      const weight = hasTerm(terms, mention.first + 1, terms.ends[mention.first], end, HEALTH) ? 4 : 2.5
      out.push({ role: 'patient', weight, why: 'an illness, treatment or clinician of the person' })
      return
    }
    const limit = Math.min(end, mention.last + 4)
    for (let t = mention.last; t < limit && !endsPhrase(tokens, t); t++) {
      if (terms.cover[t] & HEALTH)
        out.push({ role: 'patient', weight: 4, why: 'an illness or treatment of the person' })
      else if (mention.form === 'name' && t === mention.last && ownsCare({ tokens, terms }, t, end))
        out.push({ role: 'patient', weight: 3.5, why: 'care of the person' })
      else if (terms.cover[t] & Term.WeakProcedure)
        out.push({ role: 'patient', weight: 2, why: 'perhaps a treatment of the person' })
      else if (terms.cover[t] & Term.Kinship && mention.form === 'name')
        out.push({ role: 'patient', weight: 2.5, why: 'a relative speaks for the person' })
      else if (isBodyPart(tokens.hash[t]) && isAilingBefore({ tokens, terms }, mention.first, from))
        out.push({ role: 'patient', weight: 4, why: 'an illness or treatment of the person' })
      else if (isBodyPart(tokens.hash[t]) && isMended(tokens, t, mention.last))
        out.push({ role: 'patient', weight: 3.5, why: 'a mended part of the body of the person' })
      else if (mention.form === 'name' && HANDED.has(tokens.hash[t]) && endsThere(tokens, t))
        out.push({ role: 'patient', weight: 2.5, why: 'a thing of care of the person' })
      else if (isBodyPart(tokens.hash[t]) || SENSES.has(tokens.hash[t]))
        out.push({ role: 'patient', weight: 2, why: 'a part of the body of the person' })
      else if (TELLING.has(tokens.hash[t]))
        out.push({ role: 'patient', weight: 1.5, why: 'a story of the person' })
      else continue
      return
    }
    return
  }
  if (mention.form === 'name' && isWhose({ tokens, terms }, mention.next, end)) {
    out.push({ role: 'patient', weight: 4, why: 'an illness or treatment of the person' })
    return
  }
  // "after his implant", later in the same clause of the person.
  for (let t = mention.next; t < Math.min(end, mention.next + 16); t++) {
    if (!Vocabulary.POSSESSIVE_PRONOUN.has(tokens.hash[t]) || mention.form === 'pronoun') continue
    let head = t + 1
    while (head < Math.min(end, t + 4) && !endsPhrase(tokens, head) && !(terms.cover[head] & HEALTH)) head++
    const since = SINCE.has(tokens.hash[t - 1]) && isTreatment(terms.cover[t + 1])
    if (since || hasTerm(terms, head, head + 1, end, HEALTH)) {
      // "her grandmother through breast cancer": of one of the family.
      const kin = hasTerm(terms, t + 1, head, end, Term.Kinship)
      out.push({
        role: 'patient',
        weight: kin ? 2.5 : 4,
        why: kin ? 'an illness in the family' : 'an illness or treatment of the person',
      })
      return
    }
  }
}

/** "the tumor in Dana's brain", "screws in Dana's ankle": what ails or was done stands right before the owner of the part. */
function isAilingBefore(
  { tokens, terms }: Pick<Clause, 'tokens' | 'terms'>,
  at: number,
  from: number,
): boolean {
  if (!INSIDE.has(tokens.hash[at - 1])) return false
  for (let t = at - 2; t >= Math.max(from, at - 4); t--)
    if (terms.cover[t] & (HEALTH | Term.WeakCondition) || HARDWARE.has(tokens.hash[t])) return true
  return false
}
const HARDWARE = wordSet(
  'screw screws plate plates rod rods pin pins stitches staples sutures drain drains catheter tube tubes stent stents bullet shrapnel coin magnet bead implant',
)
const INSIDE = wordSet('in on from of behind under inside near through')
/** "Her surgery residency", "Mrs. Okoro's kindergarten class": what somebody learns or teaches. */
function isTrained(tokens: Tokens, from: number, end: number): boolean {
  for (let t = from; t < Math.min(end, from + 4) && !endsPhrase(tokens, t); t++)
    if (STUDIES.has(tokens.hash[t])) return true
  return false
}

/** "Dana, whose new hip is three weeks old" */
function isWhose(clause: Pick<Clause, 'tokens' | 'terms'>, next: number, end: number): boolean {
  for (let t = next; t < Math.min(end, next + 2); t++)
    if (clause.tokens.hash[t] === WHOSE) return ownsCare(clause, t + 1, end)
  return false
}
const WHOSE = hashWord('whose')

/** "home after her bypass": a word that means treatment only where one person has had it. */
const SINCE = wordSet('after since before from following during until')

/** "Pat's new kidney is two": made new or gone wrong, and no "new knee clinic". */
function isMended(tokens: Tokens, at: number, from: number): boolean {
  if (!endsThere(tokens, at)) return false
  for (let t = from; t < at; t++) if (MENDED.has(tokens.hash[t])) return true
  return false
}
const endsThere = ({ hash, kind }: Tokens, at: number) =>
  kind[at + 1] !== TokenKind.Lower || ENDS.has(hash[at + 1])
const HANDED = wordSet(GUEST_WORDS.handed)
const MENDED = wordSet(GUEST_WORDS.mended)
const ENDS = wordSet(
  'is was has had are and turns turned got gets works worked starts started came comes took let will in on at for from',
)

/** A mark or preposition: "his thesis on blood thinners" is not his blood thinners. */
function endsPhrase(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.Mark || PREPOSITIONS.has(tokens.hash[at])
}

/** "Thank you, Brittany! We are glad that your root canal went well": addressed by name, with the person's own treatment. */
export function addressCue({ tokens, terms, sentences, blocks, mention, from }: Clause, out: Cue[]): void {
  const before = mention.first - 1
  if (
    mention.form !== 'name' ||
    before < from ||
    (tokens.hash[before] !== COMMA && !Vocabulary.GREETING.has(tokens.hash[before]))
  )
    return
  const { block } = sentences[mention.sentence]
  for (
    let s = mention.sentence;
    s < sentences.length && s < mention.sentence + ADDRESS_REACH && sentences[s].block === block;
    s++
  ) {
    const start = Math.max(sentences[s].first, mention.next)
    for (let t = start; t < Math.min(sentences[s].last, start + ADDRESS_WORDS); t++) {
      if (
        tokens.hash[t] === YOUR &&
        hasTerm(terms, t + 1, t + 4, sentences[s].last, HEALTH) &&
        blocks[block].kind !== 'heading'
      ) {
        out.push({ role: 'patient', weight: 4, why: 'addressed about their own treatment' })
        return
      }
    }
  }
}

/** A name behind a dash at the end of a quotation, or alone in its block. */
export function isAttribution({ tokens, blocks, sentences, mention, from }: Clause): boolean {
  const before = mention.first - 1
  if (mention.form !== 'name' || before < from) return false
  return (
    tokens.hash[before] === 0x2014 ||
    tokens.hash[before] === 0x2013 ||
    tokens.hash[before] === 0x2d ||
    tokens.hash[before] === 0x7e ||
    (tokens.hash[before] === 0x28 && blocks[sentences[mention.sentence].block].quoted)
  )
}
