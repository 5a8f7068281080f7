import { FUNCTION } from '../annotate/vocabulary.ts'
import { Term } from '../checks.ts'
import { ROLE_WORDS } from '../data/roles.ts'
import { SHIFT_WORDS as Words } from '../data/shift-diary.ts'
import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import { openGate } from './gates.ts'
import { isPastVerb } from './past-tense.ts'

/** Nouns that bring somebody in where no mention of a person was found: "schoolteacher had been …", "a grazier who came in". */

const CALLING = wordSet(ROLE_WORDS.calling)
export const CALLING_GATE = openGate(CALLING)
const CLAUSE_OPENERS = markSet(':;—–-•·.)⃣️')
const SOMEBODY = wordSet(Words.somebody)
export const NOUN_GATE = openGate(SOMEBODY, Term.Life | Term.Occupation | Term.Patient)
const [PT] = wordSet('pt')
const [COLON, COMMA] = [':', ','].map((mark) => mark.charCodeAt(0))
/** Tokens of a sentence in which such a noun may open a clause. */
const OPENING = 14
/** In the present of notes: "Man brings in own toe". */
const NOTES = wordSet(
  'brings walks comes asks tells says arrives presents wants refuses swears thinks insists rolls shows hands holds looks sits points falls drops cuts hobbles limps hits trips swallows bites declines denies states reports claims',
)
const THEIRS = wordSet('his her their')
const [THE, IN] = wordSet('the in')
const ABOUT = wordSet('about around maybe roughly aged')
const ARTICLE = wordSet("a an one another this yesterday's today's tonight's")
const WHO = wordSet("who whose who'd who's that'd")
export const WHO_GATE = openGate(WHO)
const OTHERS = wordSet(`${Words.colleague} ${Words.kin} company group team crew place world`)
const THINGS_AND_STAFF =
  Term.StaffRole | Term.StaffTitle | Term.Org | Term.CareUnit | Term.Procedure | Term.Condition
/** Tokens before a verb in the past, and before "who", in which the noun and its article stand. */
const [BESIDE, BEFORE] = [12, 5]

/** "The", "a", and a calling behind it, before a verb in the past; whoever works here or is named is none. */
export function opensWithCalling(document: Document, at: number): boolean {
  const { tokens, terms, sentences } = document
  const { first, last, guard } = sentences[at]
  if (guard || !(ARTICLE.has(tokens.hash[first]) || tokens.hash[first] === THE)) return false
  for (let t = first + 1; t < Math.min(last, first + 4) && tokens.kind[t] === TokenKind.Lower; t++) {
    if (terms.cover[t] & THINGS_AND_STAFF) return false
    if (!CALLING.has(tokens.hash[t])) continue
    for (let n = t + 1; n < Math.min(last, t + BESIDE); n++) if (isPastVerb(document, n)) return true
    return false
  }
  return false
}

/** "Schoolteacher had been …", "apprentice roofer, four-inch nail …": notes leave the article out. */
export function opensWithNoun(document: Document, { first, last }: Sentence): boolean {
  const { tokens, terms } = document
  for (let t = first; t < Math.min(last - 1, first + OPENING); t++) {
    const before = t > first ? tokens.hash[t - 1] : COLON
    if (t === first && tokens.hash[t] === PT) return true
    const opens = t === first || isDescribed(document, first, t) || CLAUSE_OPENERS.has(before)
    const noun = (terms.starts[t] & (Term.Life | Term.Occupation)) !== 0
    if (!(noun || SOMEBODY.has(tokens.hash[t])) || !opens) continue
    const next = noun ? terms.ends[t] : t + 1
    if (
      next < last &&
      (tokens.hash[next] === COMMA ||
        WHO.has(tokens.hash[next]) ||
        isPastVerb(document, next) ||
        NOTES.has(tokens.hash[next]) ||
        ABOUT.has(tokens.hash[next]) ||
        (tokens.hash[next] === IN && THEIRS.has(tokens.hash[next + 1])))
    )
      return true
  }
  return false
}

/** "Big lad, forties, …", "Lovely old chap who …": an adjective or two may stand before. */
function isDescribed({ tokens }: Document, first: number, at: number): boolean {
  if (at > first + 2) return false
  for (let t = first; t < at; t++)
    if (tokens.kind[t] === TokenKind.Mark || (FUNCTION.has(tokens.hash[t]) && !PLAIN.has(tokens.hash[t])))
      return false
  return true
}
const PLAIN = wordSet('big great good little old young')

/** "A grazier from out past the creek who had been bitten": whatever the noun, somebody to whom something happened. */
export function tellsWho(document: Document, { first, last }: Sentence): boolean {
  const { tokens, terms, text } = document
  for (let t = first + 2; t + 1 < last; t++) {
    if (!WHO.has(tokens.hash[t]) || tokens.kind[t - 1] !== TokenKind.Lower) continue
    if (!isPastVerb(document, t + 1) && !isPastVerb(document, t + 2)) continue
    if (terms.cover[t - 1] & THINGS_AND_STAFF || OTHERS.has(tokens.hash[t - 1])) continue
    if (/s$/.test(text.slice(tokens.start[t - 1], tokens.end[t - 1]))) continue
    for (let a = t - 2; a >= Math.max(first, t - BEFORE); a--) {
      if (tokens.kind[a] === TokenKind.Mark || terms.cover[a] & THINGS_AND_STAFF) break
      if (ARTICLE.has(tokens.hash[a])) return true
    }
  }
  return false
}
