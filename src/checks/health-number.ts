import { Term, wordsOf } from '../checks.ts'
import { NUMBER_WORDS_AROUND as Words } from '../data/health-numbers.ts'
import type { Document, Sentence, Span, StatisticEntity } from '../document.ts'
import { type WordSet, wordSet } from '../word-set.ts'
import { hasWord, hasWordNear } from './has-word.ts'
import { isShownOnly } from './shown-wording.ts'

/** An illness, a procedure, a medicine or being in care, in no everyday sense. */
export const HEALTH_TERMS =
  Term.Condition | Term.Procedure | Term.Medicine | Term.CareEvent | Term.CareUnit | Term.Recovery
const [HEALTH, STAFF] = [Words.health, Words.staff].map(wordSet)
export const ABOUT_HEALTH = wordSet(`${Words.health} ${Words.staff}`)
const [POPULATION, OPERATIONS, MONEY] = [Words.population, Words.operations, Words.money].map(wordSet)
const [MEASURES, PORTIONS, TOLL] = [Words.measures, Words.portions, Words.toll].map(wordSet)
const [MYTH, AIM] = [Words.myth, Words.aim].map(wordSet)
/** Whoever it is and whatever befalls them: "40% more likely to have reflux". */
export const BEFALLS =
  /\b(?:likely|likelier|apt|prone|odds|chances?) (?:to|of) (?:have|get|develop|suffer|report|need|feel|fall|wake|end up|struggle|become|catch|relapse|recover|heal)/
/** "Doubling the number of treadmills": what a house has, whatever it is for. */
const COUNTS_OF = /^ (?:the|its|our|their) (?:number|size|count|capacity|space) of /
const RANK = wordSet('top bottom best')
const YEARLY = /\b(?:each|every|per|a) year\b/
/** Who gets what in a trial is its plan and no finding. */
const PLANNED = /^[^.;]{0,24} (?:will|would) (?:get|receive|be (?:given|assigned|offered))\b/
const ENROLLED = /\b(?:enrolled|recruited|attended)\b/

/** A number about health that somebody could check, and no price, dose, target or count of our own doings. */
export function isHealthNumber(
  document: Document,
  { form, sentence: at, span }: StatisticEntity,
  own: boolean,
  ill: boolean,
): boolean {
  const sentence = document.sentences[at]
  const { guard, block, first } = sentence
  if (guard === 'bad-example' || guard === 'hypothetical' || guard === 'fictional') return false
  const words = wordsOf(document, sentence)
  if (callsMyth(document, sentence) || isShownOnly(document, at, span)) return false
  if (isOperation(document, sentence, span, words)) return false
  if (PLANNED.test(document.text.slice(span.end, span.end + 60))) return false
  if (document.blocks[block].kind === 'heading' && words.endsWith('?')) return false
  if (
    !ill &&
    !hasWord(document, sentence, HEALTH) &&
    !BEFALLS.test(words) &&
    (own || !hasWord(document, sentence, STAFF))
  )
    return false
  if (form === 'toll') return !own
  // "I am 90 percent coffee today".
  if (form === 'percent' && IS_ME.test(document.text.slice(sentence.span.start, span.start))) return false
  const near = (set: WordSet, reach: number) => hasWordNear(document, sentence, span, set, reach)
  if (
    own === false &&
    form === 'multiple' &&
    COUNTS_OF.test(document.text.slice(span.end, span.end + 40)) &&
    !near(ABOUT_HEALTH, 6)
  )
    return false
  if (near(MEASURES, 5) || near(RANK, 2)) return false
  // "It costs one in four their sleep": what an illness takes is no price.
  if (near(MONEY, 6) && !(form === 'ratio' && near(TOLL, 1))) return false
  if (form === 'fraction' && PART_OF.test(document.text.slice(span.end, span.end + 30))) return false
  if ((form === 'fraction' || form === 'multiple') && near(PORTIONS, 5)) return false
  if (form === 'percent' && AIM.has(document.tokens.hash[first])) return false
  if (form !== 'count')
    return (
      (!near(OPERATIONS, own ? 8 : 6) || /\bemergency (?:room|department)s?\b/.test(words)) &&
      !OPERATIONS.has(document.tokens.hash[first])
    )
  // A column of rates: "Falls in 1,000 nights", "Pregnancies in 100 women".
  if (
    document.blocks[block].kind === 'table-cell' &&
    RATE_OF.test(document.text.slice(sentence.span.start, span.end))
  )
    return true
  if (TREATS.test(document.text.slice(sentence.span.start, span.start))) return false
  const broad = hasWord(document, sentence, POPULATION) || YEARLY.test(words)
  return broad && !own && !ENROLLED.test(words)
}

/** What a house earns and how busy it is, where no illness is spoken of; "100% safe" is a promise and no share. */
function isOperation(
  { terms, text }: Document,
  { first, last }: Sentence,
  span: Span,
  words: string,
): boolean {
  const behind = text.slice(span.end, span.end + 40)
  // "Vaccines are not 100 percent effective."
  if (
    /^100/.test(text.slice(span.start, span.end)) &&
    /\b(?:not|never|n['’]t) $/i.test(text.slice(span.start - 8, span.start))
  )
    return true
  if (/^100/.test(text.slice(span.start, span.end)) && WHOLLY.test(behind)) return true
  if (!BUSY.test(words) && !OF_VISITS.test(behind)) return false
  for (let t = first; t < last; t++) if (terms.cover[t] & Term.Condition) return false
  return true
}
/** "Half of us", "a third of her body": a part of one, and no share of many. */
const PART_OF =
  /^ (?:of )?(?:what|us|you|them|(?:his|her|my|its) [a-z]+|the (?:team|town|clinic|staff|floor|unit|office|building|room|crew|class|choir|time|day|night|way))\b/
const WHOLLY =
  /^ (?:safe|natural|pure|organic|painless|guaranteed|certain|sure|committed|confident|free|real)\b/
const OF_VISITS = /^ of (?:our|its|their) (?:[a-z-]+ )?(?:visits|appointments|calls|bookings)\b/
const BUSY =
  /\b(?:revenue|operating (?:margin|income)|fiscal year|unaudited|project|to build)\b|\b(?:visits?|waits?|wait times?|volumes?|encounters|discharges|appointments)\b[^.;]{0,12}\b(?:rose|grew|climbed|fell|dropped|increased|decreased|declined|jumped|doubled|dipped|slipped)\b|\b(?:cut|cuts|reduced|halved|shortened|trimmed|lowered)\b[^.;]{0,24}\b(?:waits?|wait times?|waiting)\b/

/** "It is a myth that …"; in a quiz "False, 40 percent …" speaks of the line before. */
function callsMyth({ tokens, text }: Document, { first, last }: Sentence): boolean {
  const verdict = /^false[,—–]/i.test(text.slice(tokens.start[first], tokens.end[first] + 1))
  for (let t = verdict ? first + 1 : first; t < last; t++) if (MYTH.has(tokens.hash[t])) return true
  return false
}
const IS_ME = /\b(?:I|[Ww]e|[Yy]ou)(?: am| are|['’](?:m|re)) (?:about |at least |only |now )?$/
/** "The hospital treats 9,000 people a year": what a house does. */
const TREATS =
  /\b(?:treats|serves|sees|employs|admits|delivers|welcomes|trains|houses|feeds|cares for|looks after)(?: (?:about|some|nearly|more than|over|almost|roughly|around|up to|an estimated)){0,2} $/i
const RATE_OF = /\b(?:in|per|out of|of|among) (?:every )?1(?:00|,?000|0,?000|00,?000) [a-z]+$/i
