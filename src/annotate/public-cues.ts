import type { Cue } from '../document.ts'
import { TokenKind } from '../document.ts'
import { BEYOND_DOUBT, LONG_AGO } from '../roles.ts'
import { wordSet } from '../word-set.ts'
import { SPECIES } from './animals.ts'
import { BEFORE_YEAR, LIFETIME } from './bygone.ts'
import type { Setting } from './clause.ts'
import { isNameAlone, isThing } from './fiction-words.ts'
import { hashWord } from './fold.ts'
import { isGiving } from './giving.ts'
import { winsPrize } from './known-by.ts'
import { isMachine } from './machines.ts'
import type { RawMention } from './mentions.ts'
import { Term } from './terms.ts'

/** "The blood center honors Dana Okoro": whoever gave or served. */
const HONORS = wordSet('honors honours salutes')
const [WHO, FOUNDED, OURS] = [
  'who',
  'founded cofounded co-founded established headed chaired directed',
  'our this',
].map(wordSet)
const COMMA = 0x2c
const PRESS = wordSet(
  'reporter journalist columnist correspondent photographer blogger podcaster filmmaker author',
)
const MEMOIR_REACH = 32
const MEMOIR = wordSet('memoir memoirs autobiography')
const FICTION = wordSet(
  'fictional fictitious composite imaginary invented hypothetical character pseudonym novel manikin mannequin dummy simulator avatar cartoon mascot zztest zzztest testpatient testperson',
)
const NAMED_SO = wordSet('named called')
const TOYS = wordSet(
  'bear robot dinosaur doll puppet teddy dragon monster witch wizard fairy mouse pig frog duckling duck snail tree car truck tractor mannequin manikin skeleton machine van boat ship hurricane storm comet',
)
const PLAYS = wordSet(
  'painter muralist sculptor artist actor actress chef baker pianist cellist violinist fiddler harpist guitarist singer musician composer conductor poet novelist storyteller illustrator architect magician clown comedian anchor emcee host auctioneer dancer quarterback mayor bishop curator archivist historian',
)
const BIRTH = wordSet('born birth birthday birthdate dob')
/** Tokens between such a word and its year: "born on March 3, 1962". */
const BIRTH_REACH = 14
/** Tokens around a name in which a year makes it historical and a memoir public; tokens before it in which a list of a team may begin. */
const YEAR_REACH = 20
/** Whoever held one of these, and is told of so long ago, stands in history books. */
const OFFICE = wordSet(
  'president king queen emperor empress tsar czar pharaoh pope prime premier chancellor sultan senator general',
)

/** Who is known to the public, gives, lived long ago, is made up or is an animal. */
export function publicCues(setting: Setting, mention: RawMention, out: Cue[]): void {
  const { tokens, terms, sentences } = setting
  const { first: from, last: end } = sentences[mention.sentence]
  const year = oldYear(
    setting,
    Math.max(from, mention.first - YEAR_REACH),
    Math.min(end, mention.next + YEAR_REACH),
  )
  if (year > 0) {
    // What somebody else has published of a time so long ago is history, whoever is told of.
    const known = setting.type === 'share' || (mention.form === 'name' && holdsOffice(setting))
    const gone = year < LIFETIME || known
    out.push({ role: 'public-figure', weight: gone ? BEYOND_DOUBT : 3, why: LONG_AGO })
  }
  if (mention.form !== 'name') return
  if (livedLongAgo(setting, mention)) out.push({ role: 'public-figure', weight: BEYOND_DOUBT, why: LONG_AGO })
  if (namesIllness(setting, mention))
    out.push({ role: 'public-figure', weight: BEYOND_DOUBT, why: 'gave an illness a name' })
  if (mention.name!.title === 'public')
    out.push({ role: 'public-figure', weight: 4, why: 'a public title before the name' })
  const before = mention.first - 1
  if (before >= from && PRESS.has(tokens.hash[before]))
    out.push({ role: 'source', weight: 5, why: 'writes or films for the press' })
  if (before > from && HONORS.has(tokens.hash[before]))
    out.push({ role: 'donor', weight: 4, why: 'honoured by the house' })
  // "Dana Okoro, who founded our center and ran it for years"
  const who = tokens.hash[mention.next] === COMMA ? mention.next + 1 : mention.next
  if (WHO.has(tokens.hash[who]) && FOUNDED.has(tokens.hash[who + 1]) && OURS.has(tokens.hash[who + 2]))
    out.push({ role: 'public-figure', weight: 4, why: 'founded or headed the house' })
  if (before >= from && terms.cover[before] & Term.PublicRole)
    out.push({ role: 'public-figure', weight: 3, why: 'a public role before the name' })
  for (let t = Math.max(from, mention.first - 8); t < Math.min(end, mention.next + 16); t++) {
    if (isGiving(setting, t, end)) {
      out.push({ role: 'donor', weight: 3, why: 'gives, or is honoured by a gift' })
      break
    }
  }
  for (
    let t = Math.max(from, mention.first - YEAR_REACH);
    t < Math.min(end, mention.next + MEMOIR_REACH);
    t++
  )
    if (MEMOIR.has(tokens.hash[t]))
      out.push({ role: 'public-figure', weight: BEYOND_DOUBT, why: 'has published the story of a life' })
  if (winsPrize(setting, mention, from, end))
    out.push({ role: 'public-figure', weight: 3, why: 'wins in public' })
  // "Painter Dana Okoro": enough where nothing but the scene speaks for a patient.
  if (before >= from && PLAYS.has(tokens.hash[before]))
    out.push({ role: 'source', weight: 1, why: 'an art before the name' })
  // "a bear named Otis", "a robot called Mabel"
  if (before > from && NAMED_SO.has(tokens.hash[before]) && TOYS.has(tokens.hash[before - 1]))
    out.push({ role: 'fictional', weight: 8, why: 'a toy or machine' })
  const named = mention.name!.parts.length > 1
  for (let t = Math.max(from, mention.first - 3); t < Math.min(end, mention.next + 4); t++) {
    // "Rosa Quill runs a robot lab": whoever has a surname is none.
    if (SPECIES.has(tokens.hash[t]) && !named && isOneWith(tokens, t, mention))
      out.push({ role: 'fictional', weight: 8, why: 'an animal' })
  }
  if (isMachine(tokens, mention, from, end)) out.push({ role: 'fictional', weight: 8, why: 'a machine' })
  for (let t = Math.max(from, mention.first - 4); t < Math.min(end, mention.next + 8); t++) {
    if (FICTION.has(tokens.hash[t]) && !isThing(tokens, t) && !isNameAlone(tokens, t, from, end))
      out.push({ role: 'fictional', weight: 8, why: 'the copy says that the person is invented' })
  }
}

/** Words of gifts, but no "raise a cup to" and no "memory care". */
/** "Maple, our Labrador", "a dog named Maple"; but "Dana and the dog", "Dana loves her cat" are two. */
function isOneWith({ hash }: Setting['tokens'], at: number, { first, next }: RawMention): boolean {
  const [from, to] = at < first ? [at + 1, first] : [next, at]
  for (let t = from; t < to; t++) if (APART.has(hash[t])) return false
  return true
}
const APART = wordSet(
  'and or with without for from of to his her their my your loves loved has had walks walked misses missed owns owned fed feeds plays played',
)

/** "… disease is named for a patient, Dana Okoro": whoever an illness has its name from stands in books. */
function namesIllness({ tokens, terms, sentences }: Setting, { first, sentence }: RawMention): boolean {
  const from = sentences[sentence].first
  for (let t = first - 1; t > Math.max(from, first - NAMED_REACH); t--) {
    if (tokens.hash[t] !== NAMED || !AFTER.has(tokens.hash[t + 1])) continue
    for (let head = Math.max(from, t - NAMED_REACH); head < t; head++)
      if (terms.cover[head] & (Term.EponymHead | Term.Condition)) return true
  }
  return false
}
const NAMED = hashWord('named')
const AFTER = wordSet('for after')
const NAMED_REACH = 8

function holdsOffice({ tokens }: Setting): boolean {
  for (let t = 0; t < tokens.count; t++)
    if (tokens.kind[t] === TokenKind.Capital && OFFICE.has(tokens.hash[t])) return true
  return false
}

/** "in 1854": a year so long ago makes a name historical; PHI ends 50 years after a death (45 CFR 160.103). */
function oldYear({ tokens, text }: Setting, from: number, end: number): number {
  for (let t = from + 1; t < end; t++) {
    if (tokens.kind[t] !== TokenKind.Number || tokens.end[t] - tokens.start[t] !== 4) continue
    // A street may have such a number, and whoever was born in such a year may live.
    if (!BEFORE_YEAR.has(tokens.hash[t - 1]) || isBirth(tokens.hash, Math.max(from, t - BIRTH_REACH), t))
      continue
    const year = text.slice(tokens.start[t], tokens.end[t])
    if (/^1[5-8]\d\d$|^19[0-6]\d$/.test(year)) return Number(year)
  }
  return 0
}

/** "Ada Moss (1774–1842)": years of a life stand right behind the name, and it ended long ago. */
function livedLongAgo({ tokens, text }: Setting, { next }: RawMention): boolean {
  if (tokens.hash[next] !== OPEN) return false
  let [first, last, years] = [0, 0, 0]
  for (let t = next + 1; t < next + LIFE_REACH && tokens.hash[t] !== CLOSE; t++) {
    if (tokens.kind[t] !== TokenKind.Number || tokens.end[t] - tokens.start[t] !== 4) continue
    const year = Number(text.slice(tokens.start[t], tokens.end[t]))
    if (++years === 1) first = year
    last = year
  }
  return years === 2 && first > 1500 && (first < BORN || last < DIED)
}
const [OPEN, CLOSE] = [0x28, 0x29]
/** Tokens between such brackets; whoever was born or died before these years is in books, whenever the copy is read. */
const [LIFE_REACH, BORN, DIED] = [8, 1900, 1970]

function isBirth(hash: ArrayLike<number>, from: number, end: number): boolean {
  for (let t = from; t < end; t++) if (BIRTH.has(hash[t])) return true
  return false
}
