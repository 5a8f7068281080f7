import { Term } from '../annotate/terms.ts'
import { SENSITIVE_ACRONYMS, SENSITIVE_CONDITIONS } from '../data/conditions.ts'
import { SENSITIVE_MEDICINES } from '../data/medicines.ts'
import { SENSITIVE_PROCEDURE_ACRONYMS, SENSITIVE_PROCEDURES } from '../data/procedures.ts'
import {
  BIRTH_WORDS,
  DRINKING,
  DRINKING_TIMES,
  DRINKS,
  EVERYDAY,
  HALF_PROTECTED,
  MIND_WORKERS,
  PLAIN_WORDS,
  PROTECTED_CARE,
  PROTECTED_CARE_ACRONYMS,
} from '../data/protected-care.ts'
import type { Groups, SensitiveCategory } from '../data/terms.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { compileLexicon, type TermClass } from '../lexicon.ts'
import { distinctiveWords, gatesOf, joinGates, openGate } from './gates.ts'
import { hasWord, wordSet } from './has-word.ts'
import { perDocument } from './per-document.ts'

/** Words for care or for a state that a further law protects, by which. */
export interface ProtectedFact {
  readonly span: Span
  readonly category: SensitiveCategory
  /** They tell it by themselves; others do so beside such ones. */
  readonly whole: boolean
  /** Pregnancy and birth. */
  readonly birth: boolean
}

const CATEGORIES = ['substanceUse', 'sexualHealth', 'mentalHealth', 'reproductive', 'genetic'] as const
const HALF = CATEGORIES.length
const BIRTH = 1 << (2 * CATEGORIES.length)
const SKIPPED = 1 << (2 * CATEGORIES.length + 1)
const WHOLE = (1 << HALF) - 1

/** The words of a group for each category, as a bit of its own. */
function byCategory(groups: Groups<SensitiveCategory>, shift: number, form: Partial<TermClass> = {}) {
  return CATEGORIES.map((name, at): TermClass => ({ bit: 1 << (at + shift), terms: groups[name], ...form }))
}

const [DRINK, TIMES, DRUNK, MIND] = [DRINKS, DRINKING_TIMES, DRINKING, MIND_WORKERS].map(wordSet)
const upper = { upper: true }
const plural = { plural: true }
const LEXICON = compileLexicon([
  ...byCategory(SENSITIVE_CONDITIONS, 0, plural),
  ...byCategory(SENSITIVE_PROCEDURES, 0, plural),
  ...byCategory(SENSITIVE_MEDICINES, 0, plural),
  ...byCategory(PROTECTED_CARE, 0),
  ...byCategory(SENSITIVE_ACRONYMS, 0, upper),
  ...byCategory(SENSITIVE_PROCEDURE_ACRONYMS, 0, upper),
  ...byCategory(PROTECTED_CARE_ACRONYMS, 0, upper),
  ...byCategory(HALF_PROTECTED, HALF),
  { bit: BIRTH, terms: BIRTH_WORDS },
  { bit: SKIPPED, terms: EVERYDAY },
])

const PLAIN = new Set(PLAIN_WORDS.split(' '))
const SKIPPED_TERMS = new Set(EVERYDAY)

const wordsFor = (...groups: readonly Groups[]) =>
  distinctiveWords(
    groups.flatMap((group) => Object.values(group).flat()).filter((term) => !SKIPPED_TERMS.has(term)),
    PLAIN,
  )

/** A draft none of whose sentences passes tells no such fact. */
export const PROTECTED_GATE = openGate(
  wordsFor(
    PROTECTED_CARE,
    PROTECTED_CARE_ACRONYMS,
    SENSITIVE_PROCEDURES,
    SENSITIVE_PROCEDURE_ACRONYMS,
  ).concat([...DRINK, ...MIND]),
  Term.Sensitive,
)
/** A sentence of another draft tells none. */
export const ANY_PROTECTED_GATE = joinGates(PROTECTED_GATE, openGate(wordsFor(HALF_PROTECTED)))

/** Such words in a sentence. */
export function protectedIn(document: Document, { first, last }: Sentence): ProtectedFact[] {
  const out: ProtectedFact[] = []
  const { tokens } = document
  for (let at = first; at < last; ) {
    const match = LEXICON.matchAt(tokens, at, last)
    if (!match) {
      at++
      continue
    }
    const { classes, last: next } = match
    const index = CATEGORIES.findIndex((_, bit) => classes & ((1 << bit) | (1 << (bit + HALF))))
    if (index >= 0 && !(classes & SKIPPED))
      out.push({
        span: { start: tokens.start[at], end: tokens.end[next - 1] },
        category: CATEGORIES[index],
        whole: (classes & WHOLE) !== 0 && !(classes & (WHOLE << HALF)),
        birth: (classes & BIRTH) !== 0,
      })
    at = next
  }
  const drink = out.some(({ whole }) => whole) ? undefined : drinkIn(document, first, last)
  return drink ? [drink, ...out.filter(({ category }) => category !== drink.category)] : out
}

/** "Putting away a bottle of vodka a day". */
function drinkIn({ tokens }: Document, first: number, last: number): ProtectedFact | undefined {
  let drunk = -1
  for (let t = first; t < last; t++) {
    const word = tokens.hash[t]
    if (DRUNK.has(word)) drunk = t
    else if (DRINK.has(word) && drunk >= 0 && t - drunk < NEAR) {
      for (let n = t + 1; n < Math.min(last, t + NEAR); n++)
        if (TIMES.has(tokens.hash[n]))
          return {
            span: { start: tokens.start[drunk], end: tokens.end[n] },
            category: 'substanceUse',
            whole: true,
            birth: false,
          }
    }
  }
  return undefined
}
const NEAR = 6

/** Categories that a draft speaks of in words of its own. */
export const categoriesIn = perDocument(computeCategories)

function computeCategories(document: Document): ReadonlySet<SensitiveCategory> {
  const out = new Set<SensitiveCategory>()
  const gates = gatesOf(document)
  for (const [at, sentence] of document.sentences.entries()) {
    if (!gates.at(at, PROTECTED_GATE)) continue
    if (hasWord(document, sentence, MIND)) out.add('mentalHealth')
    for (const { category, whole, birth } of protectedIn(document, sentence))
      if (whole && !birth) out.add(category)
  }
  return out
}
