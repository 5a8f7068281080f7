import { Term } from '../checks.ts'
import { LOOKALIKE_WORDS as Words } from '../data/tale-lookalikes.ts'
import type { Document } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import type { Individual } from './individuals.ts'
import { perDocument } from './per-document.ts'

/** What reads like a tale from the shift and is none: a drill, a game, a contest, a list of what to bring to whom, the author's own illness. */

const SCENE = wordSet(Words.scene)
const I = wordSet("i i'd i've i'm me myself")
const ASKED = wordSet('asked told begged called met thanked')
const WHOSE = wordSet('the my our')
/** Sentences around one in which a game is told of, and in which somebody beside the author is. */
const [NEAR, AROUND] = [2, 3]
const DRILL =
  /\b(?:full[- ]scale|tabletop|mass[- ]casualty|disaster|preparedness|training|readiness|emergency) (?:exercises?|drills?|scenarios?)\b|\bcorn syrup\b|\bmoulage\b/i
const SERVICE = /\bthat(?:['’]s| is) (?:us|911|999|112|what we(?:['’]re| are))\b/i
const PRIZES = /[🥇🥈🥉🏆]/u

/** Whether what a sentence tells is one of these. Ask only of sentences that read like a tale. */
export function isLookalike(
  document: Document,
  index: number,
  people: ReadonlyMap<number, Individual>,
): boolean {
  if (hasDrill(document)) return true
  const { text, sentences } = document
  const { span, block } = sentences[index]
  const words = text.slice(span.start, span.end)
  if (SERVICE.test(words) || PRIZES.test(words)) return true
  for (let near = index - NEAR; near <= index + NEAR; near++)
    if (sentences[near]?.block === block && hasWord(document, sentences[near], SCENE)) return true
  return isOwnCase(document, index, people)
}

const hasDrill = perDocument(({ text }) => DRILL.test(text))

/** "The scan showed a stone. I asked the doctor …": nobody is told of but the author, who had the doctor to ask. */
function isOwnCase(document: Document, index: number, people: ReadonlyMap<number, Individual>): boolean {
  const { sentences, tokens, terms } = document
  const { block } = sentences[index]
  let asked = false
  for (let near = index - AROUND; near <= index + AROUND; near++) {
    if (sentences[near]?.block !== block) continue
    if (people.has(near)) return false
    const { first, last } = sentences[near]
    for (let t = first; t + 2 < last && !asked; t++) {
      if (!I.has(tokens.hash[t]) || !ASKED.has(tokens.hash[t + 1]) || !WHOSE.has(tokens.hash[t + 2])) continue
      for (let n = t + 3; n < Math.min(last, t + 6); n++)
        asked ||= (terms.cover[n] & (Term.StaffRole | Term.StaffTitle)) !== 0
    }
  }
  return asked
}
