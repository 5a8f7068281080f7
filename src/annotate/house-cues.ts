import type { Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import { hashWord } from './fold.ts'
import type { RawMention } from './mentions.ts'
import { HEALTH, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** Work for the house that is no clinician's: helping, greeting, keeping things. */

const COMMA = 0x2c
const VOLUNTEER = hashWord('volunteer')
const PLACED = wordSet('sat sits stood stands worked works served serves volunteered volunteers helped helps')
const BEHIND = wordSet('at behind in on')
const DESK = wordSet(
  'desk counter window shop cart trolley switchboard reception lobby kitchen cafeteria canteen',
)
const KEEPS = wordSet(
  'ran runs keeps kept cleaned cleans drove drives cooks cooked staffed staffs answers answered manages managed tends tended maintains maintained printed prints guards guarded sorts sorted pushes pushed plays played teaches taught',
)

/** "volunteer Dana Okoro", "our newest volunteer". */
export function helps({ tokens }: Setting, { form, first, last }: RawMention, from: number): boolean {
  if (form === 'description') return tokens.hash[last - 1] === VOLUNTEER
  return form === 'name' && first > from && tokens.hash[first - 1] === VOLUNTEER
}

/** "who ran our print room", "keeps the lobby clean", "retired after thirty years": work for the house. */
export function keepsOurs({ tokens, terms }: Setting, next: number, end: number): boolean {
  for (let t = next; t < Math.min(end - 1, next + 5); t++) {
    if (KEEPS.has(tokens.hash[t]) && Vocabulary.OUR.has(tokens.hash[t + 1]))
      return !(terms.cover[t + 2] & (HEALTH | Term.CareUnit))
    if (KEEPS.has(tokens.hash[t]) && Vocabulary.ARTICLE.has(tokens.hash[t + 1]))
      return isInHouse({ tokens, terms }, t + 2, end)
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== COMMA) return false
  }
  return false
}

/** "the book cart here for nine years", "the piano in the lobby every Friday": done in our house, time and again. */
function isInHouse({ tokens, terms }: Pick<Setting, 'tokens' | 'terms'>, from: number, end: number): boolean {
  let here = false
  let often = false
  for (let t = from; t < Math.min(end, from + IN_HOUSE_REACH); t++) {
    if (terms.cover[t] & HEALTH) return false
    here ||= HERE.has(tokens.hash[t]) || DESK.has(tokens.hash[t])
    often ||= OFTEN.has(tokens.hash[t])
  }
  return here && often
}
const IN_HOUSE_REACH = 14
const HERE = wordSet('here')
const OFTEN = wordSet(
  'every each years decades since weekly daily mondays tuesdays wednesdays thursdays fridays saturdays sundays',
)

/** "sat at the information desk on Mondays": where those who greet and help have their place. */
export function keepsDesk({ tokens }: Setting, next: number, end: number): boolean {
  for (let t = next; t < Math.min(end - 2, next + 5); t++) {
    if (!PLACED.has(tokens.hash[t]) || !BEHIND.has(tokens.hash[t + 1])) continue
    for (let n = t + 2; n < Math.min(end, t + 6); n++) if (DESK.has(tokens.hash[n])) return true
  }
  return false
}

/** "Chef Noor Haddad": a title by which a house calls its own. */
const isCalledByWork = ({ hash, kind }: Tokens, first: number, from: number) =>
  first > from - 1 && kind[first - 1] === TokenKind.Capital && CALLED.has(hash[first - 1])
const CALLED = wordSet('chef groundskeeper handler custodian janitor receptionist webmaster trainer')

/** "Tadeo in transport", "Lil from the lab", "Dana Okoro, housekeeping": known by where they work. */
export function isOfDepartment({ tokens: { hash } }: Setting, next: number, end: number): boolean {
  if (!OF_DEPARTMENT.has(hash[next])) return false
  const at =
    Vocabulary.ARTICLE.has(hash[next + 1]) || Vocabulary.OUR.has(hash[next + 1]) ? next + 2 : next + 1
  return at < end && DEPARTMENTS.has(hash[at])
}
const OF_DEPARTMENT = new WordSet([COMMA, ...wordSet('in from of')])
const DEPARTMENTS = wordSet(`
  transport housekeeping billing registration security lab laboratory maintenance facilities dietary payroll accounting
  reception scheduling laundry engineering switchboard purchasing marketing environmental materials groundskeeping grounds
  communications compliance finance biomed kitchen cafeteria café mailroom valet parking library archives greenhouse gardens
  printing payables receivables stores carpentry
`)

/** "Congratulations to Dana Okoro on her certificate in wound care", "succeeds Dana Okoro": praised for or followed in work. */
export function isHonored(
  { tokens }: Setting,
  { first, next }: RawMention,
  from: number,
  end: number,
): boolean {
  if (SUCCEEDS.has(tokens.hash[first - 1]) || isCalledByWork(tokens, first, from)) return true
  let praised = false
  for (let t = first - 1; t >= Math.max(from, first - 4); t--) praised ||= PRAISE.has(tokens.hash[t])
  if (!praised) return false
  for (let t = next; t < Math.min(end, next + HONOR_REACH); t++) if (HONORS.has(tokens.hash[t])) return true
  return false
}
const SUCCEEDS = wordSet('succeeds succeeding succeed succeeded')
const PRAISE = wordSet('congratulations congrats kudos bravo cheers applause')
const HONOR_REACH = 10
const HONORS = wordSet(`
  certificate certification certified degree diploma doctorate master's bachelor's award promotion promoted appointment
  appointed retirement nomination nominated scholarship fellowship residency licence license grant publication exam boards
  anniversary role post board presidency chair employee teammate coworker colleague staffer
`)

/** "will lead a concussion workshop", "teaches our Saturday class": who holds something for others. */
export function holdsClass({ tokens }: Setting, next: number, end: number): boolean {
  for (let t = next; t < Math.min(end, next + 4); t++) {
    if (!HOLDS.has(tokens.hash[t])) continue
    for (let n = t + 1; n < Math.min(end, t + 7); n++) if (CLASSES.has(tokens.hash[n])) return true
  }
  return false
}
const HOLDS = wordSet('lead leads led teach teaches taught host hosts hosted run runs ran give gives gave')
const CLASSES = wordSet(
  'workshop workshops class classes course courses seminar webinar lecture talk training clinic camp',
)

/** The first token from `at` that is no auxiliary or adverb of a verb. */
export function skipAuxiliaries({ tokens }: Setting, at: number, end: number): number {
  let verb = at
  while (verb < end && Vocabulary.AUXILIARY.has(tokens.hash[verb])) verb++
  return verb
}
