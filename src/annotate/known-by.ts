import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import type { RawMention } from './mentions.ts'
import { Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** Whoever is known by an office, a trade, a practice, a post of the house or a prize. */

const COMMA = 0x2c

/** "Has treated burns from three wars", "treats people who stutter": what clinicians do, to more than one. */
export function treatsMany(
  { text, tokens: { hash, start, end: ends } }: Setting,
  next: number,
  end: number,
): boolean {
  const at = HAS.has(hash[next]) ? next + 1 : next
  if (!(at > next ? TREATED : TREATS).has(hash[at]) || at + 1 >= end) return false
  if (Vocabulary.ARTICLE.has(hash[at + 1]) || Vocabulary.FUNCTION.has(hash[at + 1])) return false
  // "Treats migraines with our new infusion"
  for (let t = at + 2; t < Math.min(end, at + 5); t++) if (Vocabulary.OUR.has(hash[t])) return false
  // Of the thing and not of one's own: "treats bites", but "treated heartburn with milk".
  return /[a-z]s$/.test(text.slice(start[at + 1], ends[at + 1])) || MANY.has(hash[at + 1])
}
const HAS = wordSet('has')
const [TREATED, TREATS] = ['treated delivered stitched', 'treats delivers stitches'].map(wordSet)
const MANY = wordSet('people children women men babies hundreds thousands dozens')

/** "Your secretary, Dana Okoro", "our reporter Dana Okoro": known by an office that is no clinician's. */
export function holdsOffice({ tokens: { hash } }: Setting, first: number, from: number): boolean {
  const at = hash[first - 1] === COMMA ? first - 2 : first - 1
  return at - 1 >= from && OFFICES.has(hash[at]) && OWNERS.has(hash[at - 1])
}
const OFFICES = wordSet(`
  secretary registrar treasurer reporter editor correspondent moderator organizer organiser host convener webmaster bookkeeper
  liaison caterer photographer producer publicist spokeswoman spokesman spokesperson archivist curator chairwoman chairman chairperson
`)
const OWNERS = wordSet('your our their its')

/** "Volunteer spotlight: Dana Okoro": a heading that calls who is below one of the house's. */
export function isSpotlit({ tokens: { hash } }: Setting, first: number, from: number): boolean {
  for (let t = from; t + 1 < first && t < from + 5; t++) {
    const month = hash[t + 1] === OF_WORD && hash[t + 3] !== undefined
    if (CREW_NOUNS.has(hash[t]) && (SPOTLIGHT.has(hash[t + 1]) || month)) return first - t < 8
  }
  return false
}
const [OF_WORD] = wordSet('of')
const CREW_NOUNS = wordSet(
  'volunteer employee staff nurse colleague teammate caregiver intern provider clinician physician',
)
const SPOTLIGHT = wordSet('spotlight profile feature corner highlight')

/** "Clem, our mechanic": whoever has a trade for us is no patient of ours. */
export function isOurTrade({ tokens: { hash, kind }, terms }: Setting, next: number, end: number): boolean {
  if (hash[next] !== COMMA || !Vocabulary.OUR.has(hash[next + 1])) return false
  let trade = false
  for (let t = next + 2; t < Math.min(end, next + 6) && kind[t] !== TokenKind.Mark; t++) {
    if (terms.cover[t] & (Term.Patient | Term.Kinship | Term.AmbiguousPatient)) return false
    trade ||= (terms.cover[t] & Term.Occupation) !== 0
  }
  return trade
}

/** "Dana Okoro, 17, won the science prize", "the bee was won by Dana Okoro". */
export function winsPrize(
  { tokens: { hash } }: Setting,
  { first, next }: RawMention,
  from: number,
  end: number,
): boolean {
  const [start, stop] = [Math.max(from, first - PRIZE_REACH), Math.min(end, next + PRIZE_REACH)]
  let [won, prize] = [false, false]
  for (let t = start; t < stop; t++) {
    won ||= WON.has(hash[t])
    prize ||= PRIZES.has(hash[t])
  }
  return won && prize
}
const PRIZE_REACH = 16
const WON = wordSet('won wins win winner winners winning')
const PRIZES = wordSet(
  'prize prizes contest award title medal bee regatta tournament championship trophy cup scholarship competition league pageant election',
)
