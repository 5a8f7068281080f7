import { Term } from '../annotate/terms.ts'
import { firstIndex } from '../bisect.ts'
import { QUOTE_WORDS as Words } from '../data/quote-words.ts'
import type { Document, Person } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { perDocument } from './per-document.ts'

/** Whether a draft says who somebody is whom it names. */

const SPEECH = wordSet(Words.speech)
const PRONOUN = wordSet('she he')
const IS = wordSet(Words.is)
const TITLED =
  Term.StaffRole |
  Term.StaffTitle |
  Term.PublicRole |
  Term.Occupation |
  Term.Life |
  Term.Donor |
  Term.Credential
const JOINS: ReadonlySet<number> = new Set([0x2c, 0x28, 0x2d, 0x2013, 0x2014, 0x3a])

/** Whether a draft says of a person anywhere who that is: a role, a title, a credential, a post. */
export function isPlaced(document: Document, person: Person): boolean {
  const known = placedOf(document)
  const before = known.get(person)
  if (before !== undefined) return before
  const placed = readPlaced(document, person)
  known.set(person, placed)
  return placed
}
const placedOf = perDocument(() => new Map<Person, boolean>())

function readPlaced(document: Document, { role, mentions }: Person): boolean {
  const { tokens, terms } = document
  if (role !== undefined) return true
  return mentions.some(({ form, span }) => {
    if (form !== 'name') return false
    const first = firstIndex(tokens.count, (index) => tokens.start[index] >= span.start)
    let next = first
    while (next < tokens.count && tokens.start[next] < span.end) next++
    // The rest of a name that no list has: "Marisol Two Rivers".
    while (
      next < tokens.count &&
      tokens.kind[next] === TokenKind.Capital &&
      tokens.start[next] === tokens.end[next - 1] + 1
    )
      next++
    if (terms.cover[first - 1] & TITLED || terms.cover[first] & TITLED || tokens.possessive[first - 1])
      return true
    const joined = JOINS.has(tokens.hash[next]) && tokens.start[next] - tokens.end[next - 1] < 2
    const behind = joined ? next + 1 : next
    const isSpeech = terms.cover[behind] & Term.Speech || SPEECH.has(tokens.hash[behind])
    return (joined && !isSpeech && !PRONOUN.has(tokens.hash[behind])) || IS.has(tokens.hash[next])
  })
}
