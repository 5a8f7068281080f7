import { hasTerm, Term } from '../checks.ts'
import { OUTCOME_CLASSES, OUTCOME_TURNS, OUTCOME_WORDS as Words } from '../data/absolute-outcome.ts'
import { CLAIM_WORDS } from '../data/claims.ts'
import { FLAT_WORDS } from '../data/flat-outcome.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { claimSentences, hasSource, isHedged, isMeant, MOST_TURNS } from './claims.ts'
import { deniesWithin } from './denials.ts'
import { FLAT_GATE, type FlatIdea, flatOutcomeIn } from './flat-outcome.ts'
import { gatesOf, joinGates } from './gates.ts'
import { hasWord } from './has-word.ts'
import { isOffCare } from './off-care.ts'
import { tellsResult } from './result-stories.ts'
import { compileTurns, type TurnMatch } from './turns.ts'

/** An outcome promised without limit, in one sentence. */
export interface AbsoluteOutcome {
  readonly span: Span
  readonly idea: keyof typeof OUTCOME_TURNS | FlatIdea
  /** A cure, certainty or permanence is promised, and not only comfort. */
  readonly strong: boolean
}

type Match = TurnMatch<keyof typeof OUTCOME_TURNS>

const findTurns = compileTurns(OUTCOME_TURNS, OUTCOME_CLASSES)
const GATE = joinGates(findTurns.gate, FLAT_GATE)
const MANY = wordSet('most many often usually sometimes some mostly')
const [MONEY, FUND, MATERIAL, SYMPTOM] = [Words.money, Words.fund, Words.material, Words.symptom].map(wordSet)
const [TEST, TRIAL, UNDONE] = [Words.test, Words.trial, Words.undone].map(wordSet)
const [FIXED, CHORE, DIFFER, ASLEEP] = [Words.fixed, Words.chore, Words.differ, Words.asleep].map(wordSet)
const [ILL, GAIN, FLEETING] = [OUTCOME_CLASSES.ill, OUTCOME_CLASSES.gain, Words.fleeting].map(wordSet)
const OURS = wordSet(`${CLAIM_WORDS.ours} you your you'll`)
const OFFERED = wordSet(CLAIM_WORDS.treatment)
/** "Never comes back", said of anything. */
const [NEVER, OTHER] = ["never won't not", FLAT_WORDS.other].map(wordSet)
const [SHOULD] = wordSet('should')
const PRESCRIBED = wordSet('prescription prescribed rx')
const CLEARED = wordSet('fda-cleared cleared clearance')
const YOU = wordSet("you your it it's this that's")
const [BE, CURABLE] = [...wordSet('be curable')]
const WORN = wordSet(Words.worn)
const NEAR = 5

/** The outcomes that a draft promises, one a sentence. */
export function* findAbsoluteOutcomes(document: Document): Generator<AbsoluteOutcome> {
  const gates = gatesOf(document)
  for (const index of claimSentences(document, GATE)) {
    const sentence = document.sentences[index]
    // A sentence may pass for what is told flatly alone.
    const turns = gates.at(index, findTurns.gate) ? findTurns(document, sentence) : []
    const found = turns.slice(0, MOST_TURNS).filter((match) => isPromise(document, index, match))
    if (isOffCare(document, index)) continue
    if (!found.length) {
      const flat = flatOutcomeIn(document, index)
      if (flat && !(flat.idea === 'cure' && isOthersMatter(document, index))) yield flat
      continue
    }
    const { tokens } = document
    const first = Math.min(...found.map((match) => match.first))
    const last = Math.max(...found.map((match) => match.last))
    const [{ idea }] = found
    const span = { start: tokens.start[first], end: tokens.end[last - 1] }
    yield { span, idea, strong: found.some(({ weight }) => weight > 2) }
  }
}

/** What a prescription medicine is good for, and what one person got: other rules look at these. */
const isOthersMatter = (document: Document, index: number) =>
  hasTerm(document, document.sentences[index], Term.Medicine) ||
  hasWord(document, document.sentences[index], PRESCRIBED) ||
  tellsResult(document, index)

function isPromise(document: Document, index: number, match: Match): boolean {
  const { idea, first, last } = match
  const sentence = document.sentences[index]
  if (match.weight === 1 && !hasWord(document, sentence, WORN)) return false
  if (match.weight === 0 && !isAfterthought(document, index)) return false
  const near = (words: typeof MONEY, reach: number) =>
    hasWord(document, around(sentence, match, reach), words)
  switch (idea) {
    case 'cure':
      // "in most children": of many, and no promise.
      if (hasWord(document, sentence, MANY)) return false
      if (near(MATERIAL, 6) || hasWord(document, sentence, FUND) || isGeneral(document, sentence, match))
        return false
      break
    case 'guarantee':
      if (near(MONEY, NEAR) || isRefused(document, match)) return false
      break
    case 'reverse':
      if (
        deniesWithin(document, match) ||
        hasWord(document, sentence, UNDONE) ||
        isGeneral(document, sentence, match)
      )
        return false
      break
    case 'painless':
      // "You should not feel pain": a hope, and a reason to speak up.
      if (
        document.tokens.hash[first - 1] === SHOULD ||
        near(SYMPTOM, 4) ||
        near(CHORE, 4) ||
        isTest(document, index) ||
        hasWord(document, sentence, ASLEEP)
      )
        return false
      break
    case 'always':
      if (hasWord(document, sentence, DIFFER)) return false
      break
    case 'complete':
      if (hasWord(document, sentence, FLEETING) || near(CHORE, 5)) return false
      break
    case 'risk':
      if (near(TRIAL, 4) || isTest(document, index)) return false
      if (!isSold(document, index)) return false
      break
    case 'hundred':
      if (hasSource(document, index)) return false
      break
    case 'permanent':
      // "FDA-cleared for permanent hair reduction": what the clearance says.
      if (hasWord(document, sentence, CLEARED) || near(FIXED, 2) || near(CHORE, 5)) return false
      if (NEVER.has(document.tokens.hash[first]) && hasWord(document, sentence, OTHER)) return false
      break
    default:
      break
  }
  return !isHedged(document, sentence, first) && isMeant(document, index, first, last)
}

/** "We cannot promise you that": the words of a promise with a denial between. */
function isRefused({ tokens: { hash } }: Document, { first, last }: Match): boolean {
  if (!PROMISER.has(hash[first])) return false
  for (let t = first + 1; t < last; t++) if (REFUSAL.has(hash[t])) return true
  return false
}
const [PROMISER, REFUSAL] = ["we i we'll i'll", "not never don't cannot can't won't"].map(wordSet)

/** "Permanently.", "For good.": says so of the sentence before. */
function isAfterthought(document: Document, index: number): boolean {
  const { sentences } = document
  const { first, last, block } = sentences[index]
  const before = sentences[index - 1]
  if (last - first > AFTERTHOUGHT || before?.block !== block) return false
  return hasWord(document, before, ILL) || hasWord(document, before, GAIN) || hasTerm(document, before, CARE)
}
const AFTERTHOUGHT = 4

/** The sentence cut to so many tokens around a match. */
const around = (sentence: Sentence, { first, last }: Match, reach: number): Sentence => ({
  ...sentence,
  first: Math.max(sentence.first, first - reach),
  last: Math.min(sentence.last, last + reach),
})

/** "Strep can be cured": said of medicine at large, of nothing that is ours. */
function isGeneral(document: Document, sentence: Sentence, { first, last }: Match): boolean {
  const { hash } = document.tokens
  let passive = false
  for (let t = Math.max(sentence.first, first - 2); t < last; t++)
    passive ||= hash[t] === BE || hash[t] === CURABLE
  return passive && !hasWord(document, sentence, OURS)
}

/** Said of a scan or a check, here or in the sentence before. */
function isTest(document: Document, index: number): boolean {
  const { sentences } = document
  const sentence = sentences[index]
  const before = sentences[index - 1]
  return (
    hasWord(document, sentence, TEST) ||
    (before?.block === sentence.block &&
      hasWord(document, before, TEST) &&
      !hasWord(document, sentence, OFFERED))
  )
}

/** What is offered, or care, is spoken of here or beside. */
function isSold(document: Document, index: number): boolean {
  const { sentences, tokens, type } = document
  // "There are no side effects.", "Zero risk.": whatever it is, nobody says so of a thing that he warns of.
  if (type !== 'guide' && FLATLY.has(tokens.hash[sentences[index].first])) return true
  const { block } = sentences[index]
  return [index, index - 1, index + 1].some((at) => {
    const sentence = sentences[at]
    if (sentence?.block !== block) return false
    return (
      hasWord(document, sentence, OFFERED) ||
      hasWord(document, sentence, YOU) ||
      hasWord(document, sentence, ILL) ||
      hasTerm(document, sentence, CARE)
    )
  })
}
const FLATLY = wordSet('there zero nothing')
const CARE = Term.Procedure | Term.Medicine | Term.WeakProcedure
