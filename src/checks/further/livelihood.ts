import { Term } from '../../checks.ts'
import { LIVELIHOOD_CLASSES, LIVELIHOOD_TURNS, NO_TRADE_ENDS } from '../../data/livelihoods.ts'
import { ROLE_WORDS } from '../../data/roles.ts'
import type { Document, Span } from '../../document.ts'
import { TokenKind } from '../../document.ts'
import { gatesOf, openGate } from '../gates.ts'
import { hasWord, wordSet } from '../has-word.ts'
import { compileTurns } from '../turns.ts'

/** What somebody told of as "she" does for a living, by a verb or behind "is a": whatever the trade, if it is of a kind. */

export interface Livelihood {
  readonly span: Span
  readonly unique: boolean
}

const findTurns = compileTurns(LIVELIHOOD_TURNS, LIVELIHOOD_CLASSES)
const ONE = wordSet("he she he's she's")
const BE = wordSet("is was be been became he's she's")
const ADVERB = wordSet('has had also once still now now both long always by day and later then')
const ARTICLE = wordSet('a an the our')
const PLAIN = wordSet(`${ROLE_WORDS.plain} ${ROLE_WORDS.before}`)
const NOT = wordSet(NO_TRADE_ENDS)
const CARE =
  Term.StaffRole | Term.StaffTitle | Term.Condition | Term.Procedure | Term.Patient | Term.Kinship | Term.Life
const ENDS =
  /(?:[^e]er|eer|[^o]or|[^rt]ist|ian|man|woman|wright|smith|hand|herd|master|mistress|captain|clerk|guard|chef|cook|judge|chief)$/
const GATE = openGate(ONE)
/** Words of "a retired canal lock" before the trade. */
const NOUN = 5

/** The livelihood that a sentence tells of, if any. */
export function livelihoodIn(document: Document, at: number): Livelihood | undefined {
  const gates = gatesOf(document)
  const sentence = document.sentences[at]
  if (hasWord(document, sentence, OURS)) return undefined
  const { tokens } = document
  if (gates.at(at, findTurns.gate)) {
    const [turn] = findTurns(document, sentence)
    if (turn)
      return {
        span: { start: tokens.start[turn.first], end: tokens.end[turn.last - 1] },
        unique: turn.idea === 'unique',
      }
  }
  return gates.at(at, GATE) ? named(document, at) : undefined
}
const OURS = wordSet(
  "us nurse nurses therapist surgeon dr doctor staff team's volunteer volunteers can could again",
)

/** "He was a retired lock tender": a noun before the trade says of what kind. */
function named({ tokens, terms, text, sentences }: Document, at: number): Livelihood | undefined {
  const { first, last } = sentences[at]
  for (let t = first; t < last - 2; t++) {
    if (!ONE.has(tokens.hash[t])) continue
    let be = t
    while (be < Math.min(last, t + 4) && !BE.has(tokens.hash[be])) be++
    if (!BE.has(tokens.hash[be])) continue
    let article = be + 1
    while (article < last && ADVERB.has(tokens.hash[article])) article++
    if (!ARTICLE.has(tokens.hash[article])) continue
    let kind = false
    for (let n = article + 1; n < Math.min(last, article + NOUN); n++) {
      if (tokens.kind[n] > TokenKind.Capital || tokens.kind[n] === TokenKind.Mark) break
      const word = text.slice(tokens.start[n], tokens.end[n])
      const trade = ENDS.test(word) || (terms.cover[n] & (Term.Occupation | Term.PublicRole)) !== 0
      if (kind && trade && !NOT.has(tokens.hash[n]) && !(terms.cover[n] & CARE) && tokens.hash[n + 1] !== OF)
        return { span: { start: tokens.start[article], end: tokens.end[n] }, unique: false }
      if (terms.cover[n] & CARE) break
      kind ||= !PLAIN.has(tokens.hash[n]) && !/(?:ed|ing|ful|ous|ly)$/.test(word)
    }
  }
  return undefined
}
const [OF] = wordSet('of')
