import type { Sentence, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'

/** One sentence of a film, a drill or a manikin, on a page that is on other things. */

/** What is played or told; "in the exercise" may be a physiotherapist's, so a bare one does not count. */
const PLAYED = wordSet('film movie novel musical sitcom sequel drill drills simulation simulations')
const OPENS = wordSet('in during for at')
const ARTICLES = wordSet("the this a an our each that last today's saturday's friday's")
const TELLS = wordSet('follows tells opens begins ends stars shows centers centres imagines portrays')
/** "The mass casualty exercise", "a tabletop exercise". */
const EXERCISE = wordSet('exercise exercises')
const CALAMITY = wordSet('casualty disaster tabletop full-scale emergency evacuation rescue mass')
/** "Our simulation patient", "the simulated patients". */
const SIMULATED = wordSet('simulation simulated sim standardized standardised mannequin manikin')
/** "The test patient", "our demo patient": in a program; but "we test patients". */
const TRIED = wordSet('test demo dummy sample pretend placeholder sandbox')
const ONE = wordSet('patient')
const PATIENT = wordSet('patient patients birth births victim victims')
/** Tokens at the head of a sentence in which such a thing stands. */
const HEAD = 7

export function isStaged({ hash, kind }: Tokens, { first, last }: Sentence): boolean {
  const end = Math.min(last, first + HEAD)
  for (let t = end; t + 1 < last; t++) if (TRIED.has(hash[t]) && ONE.has(hash[t + 1])) return true
  for (let t = first + 1; t + 1 < last; t++)
    if (ACTED.has(hash[t]) && BY.has(hash[t + 1]) && isPart(hash, Math.max(first, t - PART), t)) return true
  for (let t = first; t < end; t++) {
    if (SIMULATED.has(hash[t]) && PATIENT.has(hash[t + 1])) return true
    if (TRIED.has(hash[t]) && ONE.has(hash[t + 1])) return true
    const played = PLAYED.has(hash[t]) || (EXERCISE.has(hash[t]) && CALAMITY.has(hash[t - 1]) && t > first)
    // "Drill bits", "a novel drug": no noun of its own.
    if (!played) continue
    const next = hash[t + 1]
    if (OPENS.has(hash[first]) && (kind[t + 1] === TokenKind.Mark || AFTER.has(next))) return true
    if (ARTICLES.has(hash[first]) && TELLS.has(next)) return true
  }
  return false
}
/** "Mr. Pell, played by a student", "a convincing “broken femur” played by the drama teacher": a part, and no hymn. */
function isPart(hash: Int32Array, from: number, at: number): boolean {
  for (let t = from; t < at; t++) if (TUNE.has(hash[t])) return false
  return from < at
}
const [ACTED, BY] = ['played acted portrayed', 'by'].map(wordSet)
/** Tokens before "played by" in which stands what is played. */
const PART = 6
const TUNE = wordSet(
  'song songs hymn hymns tune tunes music game games match matches piece pieces card cards chess piano guitar organ violin cello harp flute drum drums role roles trick tricks prank waltz concert melody solo instrument instruments carol carols role',
)
const AFTER = wordSet('on a an the she he they we our at last two three four five')
