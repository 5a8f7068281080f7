import { Term } from '../annotate/terms.ts'
import { CONSENT_WORDS } from '../data/weak-consent.ts'
import type { Document, Role } from '../document.ts'
import { compileLexicon } from '../lexicon.ts'
import { wordSet } from './has-word.ts'

/** Which words of consent, of copy and of its excuses a sentence holds, and where. */

/** A class of words. */
export type Class = keyof typeof CONSENT_WORDS
const CLASSES = Object.keys(CONSENT_WORDS) as Class[]
/** The bit of a class. */
export const bitOf = (name: Class) => 1 << CLASSES.indexOf(name)
const LEXICON = compileLexicon(CLASSES.map((name) => ({ bit: bitOf(name), terms: CONSENT_WORDS[name] })))

const OTHERS = wordSet(
  "he she they his her hers him them their theirs he's she's they're you your everyone patient patients resident residents client clients guest people couple families",
)
/** One person told of, who is neither writer nor reader. */
export const THIRD = wordSet("he she his her hers him he's she's he'd she'd")
const WE = wordSet("we us our we're we've we'll i i'm me my")
const AT_WORK: ReadonlySet<Role | undefined> = new Set<Role>([
  'staff',
  'author',
  'source',
  'organization',
  'donor',
])
/** The words of a sentence that matter: where each class stands, by token. */
export interface Heard {
  readonly at: readonly { readonly token: number; readonly classes: number }[]
  readonly all: number
  readonly person: boolean
  /** One person told of, by a pronoun or as a patient. */
  readonly third: boolean
  readonly we: boolean
}

/** Whether a word of the class stands there. */
export const has = ({ all }: Heard, name: Class) => (all & bitOf(name)) !== 0

/** A word of one class and, at most so many tokens off, a word of the other that is not the same. */
export function near({ at, all }: Heard, one: Class, other: Class, reach: number): boolean {
  const [first, second] = [bitOf(one), bitOf(other)]
  if (!(all & first) || !(all & second)) return false
  return at.some(
    (a) =>
      a.classes & first &&
      at.some((b) => b !== a && b.classes & second && Math.abs(a.token - b.token) <= reach),
  )
}

/** How often. */
export const countOf = ({ at }: Heard, name: Class) =>
  at.filter(({ classes }) => classes & bitOf(name)).length

/** Reads a sentence by its number. */
export function hear(document: Document, index: number): Heard {
  const { tokens, terms, sentences } = document
  const { first, last } = sentences[index]
  const at: { token: number; classes: number }[] = []
  let all = 0
  let person = (document.told.get(index) ?? []).some(({ role }) => !AT_WORK.has(role))
  let we = false
  let third = (document.told.get(index) ?? []).some(({ role }) => role === 'patient')
  for (let t = first; t < last; ) {
    person ||= OTHERS.has(tokens.hash[t]) || (terms.starts[t] & Term.Kinship) !== 0
    we ||= WE.has(tokens.hash[t])
    third ||= THIRD.has(tokens.hash[t])
    const match = LEXICON.matchAt(tokens, t, last)
    if (match) {
      at.push({ token: t, classes: match.classes })
      all |= match.classes
    }
    t = match?.last ?? t + 1
  }
  return { at, all, person, we, third }
}
