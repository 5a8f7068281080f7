import type { Cue } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import { hashWord } from './fold.ts'
import * as House from './house-cues.ts'
import * as Known from './known-by.ts'
import type { RawMention } from './mentions.ts'
import { opensUnderStaff } from './staff-sections.ts'
import { Term } from './terms.ts'
import { isTitledSpeaker } from './titled-speaker.ts'
import * as Vocabulary from './vocabulary.ts'

const COMMA = 0x2c
const AUTHOR_KEYS =
  /^(?:authors?|byline|by|reviewed_?by|reviewer|medically_reviewed_by|editor|edited_by|contributors?|contact|photographer|translator|name)$/i
const BYLINE = wordSet(
  'by written reviewed edited authored compiled photographed photos words interview story',
)
const LED = wordSet(
  'led directed chaired founded headed overseen run managed hosted taught presented moderated coordinated owned',
)
const CONTACT = wordSet(
  'contact call email e-mail write phone text ask questions rsvp register media press reach recruiter',
)
const IS = wordSet('is has works serves')
const LIST_REACH = 24
const RETIRED = wordSet('retired former ex-')
const JOBS = wordSet('joined joins works worked serves served returned returns hired started starts began')
const [BY, TEAM, ABOUT, THE, AS, FOR, SEE] = ['by', 'team', 'about', 'the', 'as', 'for', 'see'].map(hashWord)
const POST = wordSet('role post position becomes became appointed promoted succeeds')
const HANDLER = wordSet('handler handlers')
const OFFICE = wordSet(
  'member trustee director chair chairman chairwoman chairperson treasurer president governor volunteer',
)
const ASK = wordSet('ask asking')
const COME = wordSet('come and to go')
const NAMED = wordSet('named called')
const JOINING = wordSet(
  'join joining welcome welcoming welcomes hired hire promoted appointed appoints recruited elected elects',
)

const WORKS = [
  House.keepsOurs,
  House.keepsDesk,
  House.holdsClass,
  House.isOfDepartment,
  Known.treatsMany,
  Known.isOurTrade,
]

/** Who works here, writes, speaks by office or is the one to contact. */
export function staffCues(setting: Setting, mention: RawMention, out: Cue[]): void {
  const { tokens, terms, sentences, blocks } = setting
  const { first: from, last: end, block } = sentences[mention.sentence]
  const { path } = blocks[block]
  const key = path?.findLast((step) => typeof step === 'string')
  const signed = key === 'name' && setting.type === 'testimonial'
  if (typeof key === 'string' && AUTHOR_KEYS.test(key) && !signed)
    out.push({ role: 'author', weight: 8, why: 'named as author or contact in front matter' })
  const { name } = mention
  if (name?.title === 'clinician')
    out.push({ role: 'staff', weight: 5, why: 'clinical title before the name' })
  if (name?.credential) out.push({ role: 'staff', weight: 5, why: 'professional credentials after the name' })
  if (name && setting.roster.has(tokens.hash[name.parts[name.parts.length - 1]]))
    out.push({ role: 'staff', weight: 6, why: 'on the roster in the config' })
  if (House.helps(setting, mention, from)) out.push({ role: 'staff', weight: 4, why: 'helps as a volunteer' })
  if (mention.form !== 'name') return
  const before = mention.first - 1
  // "our chaplain, the Rev. Odell Pruitt"
  const article = before >= from && tokens.hash[before] === THE ? before - 1 : before
  // "a nurse named Pearl"
  const called = NAMED.has(tokens.hash[article]) ? article - 1 : article
  const apposed = called >= from && tokens.hash[called] === COMMA ? called - 1 : called
  const role = apposed >= from && terms.cover[apposed] & (Term.StaffRole | Term.StaffTitle)
  if (role && !isPast(setting, apposed, from))
    out.push({ role: 'staff', weight: 4, why: 'a role of staff before the name' })
  const after = roleAfter(setting, mention.next, end)
  if (after === 'staff') out.push({ role: 'staff', weight: 4, why: 'a role of staff after the name' })
  if (after === 'public')
    out.push({ role: 'public-figure', weight: 4, why: 'a public office after the name' })
  if (isRole(setting, mention.next, end))
    out.push({ role: 'staff', weight: 4, why: 'is said to hold a role of staff' })
  if (worksAs(setting, mention.next, end)) out.push({ role: 'staff', weight: 4, why: 'takes up work here' })
  if (WORKS.some((works) => works(setting, mention.next, end)))
    out.push({ role: 'staff', weight: 3, why: 'works for the house' })
  if (Known.holdsOffice(setting, mention.first, from) || Known.isSpotlit(setting, mention.first, from))
    out.push({ role: 'source', weight: 3.9, why: 'known by an office or a post of the house' })
  if (House.isHonored(setting, mention, from, end))
    out.push({ role: 'staff', weight: 4, why: 'praised for work or followed in it' })
  const under = opensUnderStaff(setting, mention)
  if (under) out.push({ role: 'staff', weight: 3, why: 'opens a paragraph on those who work here' })
  const verb = House.skipAuxiliaries(setting, mention.next, end)
  if (verb < end && terms.starts[verb] & Term.StaffVerb && !(terms.starts[verb] & Term.CareEvent)) {
    out.push({ role: 'staff', weight: 3, why: 'does what staff do' })
  }
  if (isTitledSpeaker(setting, mention, from, end))
    out.push({ role: 'source', weight: 3, why: 'speaks, and is told of by office or work' })
  if (before >= from && isBooked(tokens, before, from))
    out.push({ role: 'staff', weight: 4, why: 'whom readers are to ask for' })
  if (apposed >= from && HANDLER.has(tokens.hash[apposed]))
    out.push({ role: 'staff', weight: 4, why: 'goes with an animal at work' })
  if (before > from && OFFICE.has(tokens.hash[before]) && isPast(setting, before, from))
    out.push({ role: 'donor', weight: 3, why: 'held an office of the house' })
  if (before >= from) leadIn(setting, mention, before, from, out)
}

/** "By …", "led by …", "Contact: …", "Meet the team: …", "welcome … to". */
function leadIn(
  { tokens, terms, type, sentences }: Setting,
  mention: RawMention,
  before: number,
  from: number,
  out: Cue[],
): void {
  const hash = tokens.hash[before]
  if (hash === BY) {
    if (before === from || BYLINE.has(tokens.hash[before - 1]))
      out.push({ role: 'author', weight: 5, why: 'a byline' })
    else if (LED.has(tokens.hash[before - 1])) out.push({ role: 'staff', weight: 4, why: 'leads something' })
  }
  const words = [before, before - 1, before - 2, before - 3]
    .filter((t) => t >= from)
    .map((t) => tokens.hash[t])
  if (hash !== ABOUT && words.some((word) => CONTACT.has(word)) && mention.first - from < 6)
    out.push({
      role: 'staff',
      weight: mention.name?.title === 'courtesy' ? 1.5 : 3,
      why: 'named as the one to contact',
    })
  if (words.some((word) => JOINING.has(word))) {
    const posted = isPost({ tokens, terms }, mention.next, sentences[mention.sentence].last)
    out.push({ role: 'staff', weight: posted ? 5 : 3, why: 'welcomed or appointed' })
  }
  for (let t = Math.max(from, before - LIST_REACH); t < before; t++) {
    if (tokens.hash[t] === TEAM && tokens.hash[t + 1] === 0x3a)
      out.push({ role: 'staff', weight: 4, why: 'in a list of the team' })
  }
  const dash = hash === 0x2014 || hash === 0x2013 || hash === 0x2d
  if (type === 'reply' && dash && before === from)
    out.push({ role: 'author', weight: 4, why: 'signs the reply' })
}

/** The kind of role in an apposition after a name: up to the next mark, "retired" ones set apart. */
function roleAfter(setting: Setting, next: number, end: number): 'staff' | 'public' | undefined {
  const { tokens, terms } = setting
  if (next >= end || tokens.kind[next] !== TokenKind.Mark) return undefined
  if (tokens.hash[next] !== COMMA && tokens.hash[next] !== 0x28 && tokens.hash[next] !== 0x2014)
    return undefined
  for (let t = next + 1; t < Math.min(end, next + 10); t++) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== 0x2d && tokens.hash[t] !== 0x26)
      return undefined
    if (RETIRED.has(tokens.hash[t]) || Vocabulary.BE.has(tokens.hash[t])) return undefined
    if (terms.cover[t] & Term.StaffRole) return 'staff'
    if (terms.cover[t] & Term.PublicRole) return 'public'
    if (terms.cover[t] & Term.Patient) return undefined
  }
  return undefined
}

/** "… is our respiratory therapist", "… has been a nurse": who somebody is by work, today. */
function isRole({ tokens, terms }: Setting, next: number, end: number): boolean {
  if (!IS.has(tokens.hash[next])) return false
  for (let t = next + 1; t < Math.min(end, next + 8); t++) {
    if (tokens.kind[t] === TokenKind.Mark && tokens.hash[t] !== 0x2d) return false
    if (terms.cover[t] & (Term.Patient | Term.CareEvent | Term.CarePassive) || RETIRED.has(tokens.hash[t]))
      return false
    if (terms.cover[t] & Term.StaffRole) return true
  }
  return false
}

/** "has joined us as a registered nurse", "steps into the role of matron", "becomes our chief pharmacist". */
function worksAs({ tokens, terms }: Setting, next: number, end: number): boolean {
  let job = -1
  for (let t = next; t < Math.min(end, next + LIST_REACH); t++) {
    if (JOBS.has(tokens.hash[t])) job = t
    const takenUp = tokens.hash[t] === AS && job >= 0 && t <= job + 5
    if ((takenUp || POST.has(tokens.hash[t])) && isPost({ tokens, terms }, t + 1, end)) return true
  }
  return false
}

/** A role of staff, before any mark. */
function isPost({ tokens, terms }: Pick<Setting, 'tokens' | 'terms'>, at: number, end: number): boolean {
  for (let t = at; t < Math.min(end, at + 5) && tokens.kind[t] !== TokenKind.Mark; t++)
    if (terms.cover[t] & Term.StaffRole) return true
  return false
}

function isPast({ tokens }: Setting, at: number, from: number): boolean {
  for (let t = at; t >= Math.max(from, at - 4); t--) if (RETIRED.has(tokens.hash[t])) return true
  return false
}

/** "Ring the desk and ask for Latha": far from the head of its sentence, where `leadIn` does not look. */
const isBooked = ({ hash }: Setting['tokens'], before: number, from: number) =>
  before > from &&
  ((hash[before] === FOR && ASK.has(hash[before - 1])) ||
    (hash[before] === SEE && COME.has(hash[before - 1])))
