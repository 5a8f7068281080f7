import type { Cue, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { BEYOND_DOUBT, LONG_AGO } from '../roles.ts'
import { markSet, WordSet, wordSet } from '../word-set.ts'
import { SPECIES } from './animals.ts'
import type { Setting } from './clause.ts'
import { isThing } from './fiction.ts'
import { hashWord } from './fold.ts'
import type { RawMention } from './mentions.ts'
import { Term } from './terms.ts'

const COMMA = 0x2c
const GIVING = wordSet(
  'donor donors donated donate gave gift gifts estate philanthropist benefactor endowed endowment pledged raised raise raising fundraiser fundraising charity generosity honor memory foundation fund scholarship chaired bequest',
)
const [GIVEN, BY, SINCE] = ['given', 'by', 'since'].map(hashWord)
const MONEY = markSet('$€£₹¥')
/** Tokens of a label, and sentences at the head of a draft among which its title is. */
const LABEL = 5
const TITLES = 12
const PRESS = wordSet(
  'reporter journalist columnist correspondent photographer blogger podcaster filmmaker author',
)
const FICTION = wordSet(
  'fictional fictitious composite imaginary invented hypothetical character pseudonym novel manikin mannequin dummy simulator avatar cartoon mascot',
)
const BEFORE_YEAR = new WordSet([
  COMMA,
  ...wordSet(
    'in of by since until around january february march april may june july august september october november december',
  ),
])
const BIRTH = wordSet('born birth birthday birthdate dob')
/** Tokens between such a word and its year: "born on March 3, 1962". */
const BIRTH_REACH = 8
/** Tokens around a name in which a year makes it historical; tokens before it in which a list of a team may begin. */
const YEAR_REACH = 20
/** Whoever was in care before this year has been dead for fifty years by all odds (45 CFR 160.103 protects no longer). */
const LIFETIME = 1910

/** Who is known to the public, gives, lived long ago, is made up or is an animal. */
export function publicCues(setting: Setting, mention: RawMention, out: Cue[]): void {
  const { tokens, terms, sentences } = setting
  const { first: from, last: end } = sentences[mention.sentence]
  const year =
    oldYear(setting, Math.max(from, mention.first - YEAR_REACH), Math.min(end, mention.next + YEAR_REACH)) ||
    labelYear(setting, mention.sentence)
  // What somebody else has published of a time so long ago is history, whoever is told of.
  if (year > 0) {
    const known = year < LIFETIME || setting.type === 'share' || titleYear(setting) > 0
    out.push({ role: 'public-figure', weight: known ? BEYOND_DOUBT : 3, why: LONG_AGO })
  }
  if (mention.form !== 'name') return
  if (mention.name!.title === 'public')
    out.push({ role: 'public-figure', weight: 4, why: 'a public title before the name' })
  const before = mention.first - 1
  if (before >= from && PRESS.has(tokens.hash[before]))
    out.push({ role: 'source', weight: 5, why: 'writes or films for the press' })
  if (before >= from && terms.cover[before] & Term.PublicRole)
    out.push({ role: 'public-figure', weight: 3, why: 'a public role before the name' })
  for (let t = Math.max(from, mention.first - 8); t < Math.min(end, mention.next + 16); t++) {
    // "The wing was given by …", but "the care given to …", "you have given me …".
    const given = tokens.hash[t] === GIVEN && (tokens.hash[t + 1] === BY || isMoney(tokens, t + 1))
    if (given || GIVING.has(tokens.hash[t]) || terms.cover[t] & Term.Donor) {
      out.push({ role: 'donor', weight: 3, why: 'gives, or is honoured by a gift' })
      break
    }
  }
  for (let t = Math.max(from, mention.first - 3); t < Math.min(end, mention.next + 4); t++) {
    if (SPECIES.has(tokens.hash[t])) out.push({ role: 'fictional', weight: 8, why: 'an animal' })
  }
  for (let t = Math.max(from, mention.first - 4); t < Math.min(end, mention.next + 8); t++) {
    if (FICTION.has(tokens.hash[t]) && !isThing(tokens, t))
      out.push({ role: 'fictional', weight: 8, why: 'the copy says that the person is invented' })
  }
}

/** "have given $2 million", "given more than 400 books" */
function isMoney({ kind, hash }: Tokens, at: number): boolean {
  for (let t = at; t < at + 4; t++) {
    if (MONEY.has(hash[t])) return true
    if (kind[t] === TokenKind.Mark) return false
  }
  return false
}

/** "**Soho, 1854.** Dana Okoro …": the year that labels a paragraph, or that a page is titled by. */
function labelYear(setting: Setting, sentence: number): number {
  const { sentences } = setting
  const { block } = sentences[sentence]
  let first = sentence
  while (first > 0 && sentences[first - 1].block === block) first--
  const label = sentences[first]
  if (first < sentence && label.last - label.first <= LABEL) return oldYear(setting, label.first, label.last)
  return titleYear(setting)
}

/** An old year in the title or first heading, unless something has gone on since. */
function titleYear(setting: Setting): number {
  const known = titleYears.get(setting) ?? readTitleYear(setting)
  titleYears.set(setting, known)
  return known
}
const titleYears = new WeakMap<Setting, number>()

function readTitleYear(setting: Setting): number {
  const { sentences, blocks, tokens } = setting
  for (let s = 0; s < Math.min(TITLES, sentences.length); s++) {
    const { first, last, block } = sentences[s]
    const { kind, path } = blocks[block]
    if (kind !== 'heading' && path?.[0] !== 'title') continue
    if (tokens.hash.subarray(first, last).includes(SINCE)) continue
    const year = oldYear(setting, first, last)
    if (year > 0) return year
  }
  return 0
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

function isBirth(hash: ArrayLike<number>, from: number, end: number): boolean {
  for (let t = from; t < end; t++) if (BIRTH.has(hash[t])) return true
  return false
}
