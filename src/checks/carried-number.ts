import { hasTerm, Term } from '../checks.ts'
import type { Document } from '../document.ts'

/** Of our own people, or what we did for them. */
export const OURS =
  /\b(?:our (?:[\w-]+ ){0,2}(?:patients|members|clients|residents|families|guests|nurses|doctors|surgeons|team|program|clinic|hospital|center|home|practice|facility|unit|campus|results|rates?)|(?:we|we've) (?:have |also )?(?:serve|treat|see|saw|care|help|deliver|perform|cut|reduce|lower|reach))/
/** "Half never …", "One in nine had no sign": a number with its noun left out. */
const ELLIPTIC =
  /^(?:\S{1,4} )?(?:(?:about|nearly|almost|only|just|over|roughly|some|up to|false,|true,) ){0,2}[\w-]+(?:%|(?: \w+)? percent| in \w+| out of \w+)? (?:never|had|have|has|are|is|were|was|could|can|would|don['’]t|didn['’]t|won['’]t|aren['’]t|go|get|end|live|die|happen|come|start|still|recover|survive|need)\b/i
/** Speaks on for the people of the sentence before. */
const ANAPHOR = /^(?:those|these|they|such|others|the rest) /i

/** A part of what the number before counted, which is reported there. */
const OF_THEM = /^\S{1,12} (?:\S{1,8} )?of (?:them|those|these)\b/i

/** Sentences before it that such a number may be of. */
const REACH = 12

/** "One in nine had no sign.": a share of what the sentences before it tell of, with no noun of its own. */
export function goesOn(document: Document, at: number): boolean {
  const { blocks, sentences, text } = document
  const { span, block } = sentences[at]
  const { within } = blocks[block]
  let before = at - 1
  for (; before >= Math.max(0, at - REACH); before--) {
    const other = sentences[before]
    if (other.block !== block && !(within && blocks[other.block].within === within)) return false
    if (hasTerm(document, other, Term.Condition)) break
  }
  if (before < Math.max(0, at - REACH)) return false
  const words = text.slice(span.start, span.end)
  if (OURS.test(words.toLowerCase()) || OF_THEM.test(words)) return false
  // Whatever it counts, a share right behind a word of illness is of that illness.
  return before === at - 1 || (ELLIPTIC.test(words) && !ANAPHOR.test(words))
}
