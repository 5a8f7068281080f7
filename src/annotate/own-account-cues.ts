import type { Cue } from '../document.ts'
import { TokenKind } from '../document.ts'
import { OWN_STAFF } from '../roles.ts'
import { wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import { hashWord } from './fold.ts'
import type { RawMention } from './mentions.ts'
import { isOnCare } from './on-care.ts'
import { Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** Whose health is told without any care of ours: those who told the public themselves, who speak at events, who work with us. */

const COMMA = 0x2c
const COLON = 0x3a
const OPENLY = wordSet('publicly openly candidly')
const SPEAK = wordSet('spoken speaks spoke talked talks written writes wrote said says shared told')
const [IN, PUBLIC, LET, KNOW, OF, US] = ['in', 'public', 'let', 'know', 'of', 'us'].map(hashWord)
const ANNOUNCE = wordSet('announced announces revealed reveals disclosed announcing revealing')
const WHAT = wordSet('that his her their the a')
const EVERYBODY = wordSet('public world country nation press fans viewers listeners')
const SPEAKERS = wordSet(
  'speaker speakers presenter presenters panelist panelists lecturer keynote emcee moderator',
)
const LEADS = wordSet(
  'lead head manager coordinator supervisor director captain trainer instructor teacher receptionist clerk volunteer colleague coworker co-worker teammate illustrator photographer designer editor writer',
)
/** Where care of ours stands beside, the person may have had it. */
const HERE = wordSet('here we our ours')
const TO = wordSet('to with by from at for')
/** Tokens between a noun and its name, behind a name in which one is told to have spoken, and in which care of ours may stand. */
const [NEAR, FAR, WHOLE] = [6, 24, 40]

export function ownAccountCues(setting: Setting, mention: RawMention, out: Cue[]): void {
  const { tokens, sentences } = setting
  const { first: from, last: end } = sentences[mention.sentence]
  if (mention.form !== 'description' && joinsUs(tokens.hash, mention.next, end))
    out.push({ role: 'staff', weight: 4, why: 'joins the team' })
  if (mention.form !== 'name') return
  // Who told the public may have been cared for here all the same.
  if (!isOnCare(tokens, sentences) && tellsPublic(setting, mention.next, end))
    out.push({ role: 'public-figure', weight: 5, why: 'told the public' })
  for (let t = mention.next; t < Math.min(end, mention.next + WHOLE); t++)
    if (HERE.has(tokens.hash[t]) || (tokens.hash[t] === US && TO.has(tokens.hash[t - 1]))) return
  if (isSpeaker(setting, mention.first, from))
    out.push({ role: 'source', weight: 5, why: 'speaks at an event' })
  if (isOneOfTheStaff(setting, mention.first, from)) out.push({ role: 'staff', weight: 6, why: OWN_STAFF })
}

/** "She joins our studio", "joined the crew in May", and no program. */
function joinsUs(hash: Int32Array, next: number, end: number): boolean {
  if (!JOINS.has(hash[next]) && !JOINS.has(hash[next + 1])) return false
  for (let t = next + 1; t < Math.min(end, next + NEAR); t++) if (TEAMS.has(hash[t])) return true
  return false
}
const JOINS = wordSet('joins joined joining')
const TEAMS = wordSet('team staff studio practice faculty crew roster board office department')

/** "has spoken in public about", "announced that", "let the public know", and nothing of ours in the clause. */
function tellsPublic({ tokens: { hash } }: Setting, next: number, end: number): boolean {
  let spoken = false
  for (let t = next; t < Math.min(end, next + FAR); t++) {
    if (HERE.has(hash[t])) return false
    spoken ||= SPEAK.has(hash[t])
    if (spoken && (OPENLY.has(hash[t]) || (hash[t] === IN && hash[t + 1] === PUBLIC))) return true
    if (ANNOUNCE.has(hash[t]) && WHAT.has(hash[t + 1])) return true
    if (hash[t] === LET && EVERYBODY.has(hash[t + 2]) && hash[t + 3] === KNOW) return true
  }
  return false
}

/** "Our speaker on Thursday, Dana Okoro, …", "Keynote: Dana Okoro". */
function isSpeaker({ tokens }: Setting, first: number, from: number): boolean {
  const before = tokens.hash[first - 1]
  if (first - 1 >= from && SPEAKERS.has(before)) return true
  if (before !== COMMA && before !== COLON) return false
  for (let t = first - 2; t >= Math.max(from, first - NEAR); t--) {
    if (SPEAKERS.has(tokens.hash[t])) return true
    if (tokens.kind[t] === TokenKind.Mark || tokens.hash[t] === OF) return false
  }
  return false
}

/** "Our night nurse Dana", "our billing lead, Dana": with nothing but words in lower case between. */
function isOneOfTheStaff({ tokens, terms }: Setting, first: number, from: number): boolean {
  const head = first - 1 >= from && tokens.hash[first - 1] === COMMA ? first - 2 : first - 1
  for (let t = head; t >= Math.max(from, head - 2); t--)
    if (PLACES.has(tokens.hash[t]) && Vocabulary.OUR.has(tokens.hash[t - 1])) return true
  if (!LEADS.has(tokens.hash[head]) && !(terms.cover[head] & (Term.StaffRole | Term.StaffTitle))) return false
  for (let t = head; t >= Math.max(from, head - NEAR); t--) {
    if (Vocabulary.OUR.has(tokens.hash[t])) return true
    if (tokens.kind[t] === TokenKind.Mark && !DASHES.has(tokens.hash[t])) return false
  }
  return false
}
const DASHES = wordSet('-')
/** Where those work who care for nobody: "our kitchen queen Dana". */
const PLACES = wordSet(
  'front front-desk desk reception billing kitchen lobby lab laundry housekeeping payroll switchboard scheduling office mailroom',
)
