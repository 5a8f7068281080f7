import { hasTerm, Term } from '../checks.ts'
import { ADVICE_WORDS, CHANGE_NOTE } from '../data/byline.ts'
import type { Document } from '../document.ts'
import { hasWord, wordSet } from './has-word.ts'
import { tellsPast } from './past-tense.ts'
import { PROSE } from './prose.ts'

const OURS = wordSet("we we've our us ours")
const MINE = wordSet("i i'm i've i'd my me mine")
const [YOU, DO, HEALTH] = [ADVICE_WORDS.you, ADVICE_WORDS.do, ADVICE_WORDS.health].map(wordSet)
const ILL =
  Term.Condition | Term.WeakCondition | Term.Procedure | Term.WeakProcedure | Term.Medicine | Term.CareEvent

/** How much of a draft is advice on health. */
interface Advice {
  readonly words: number
  /** Sentences about health. */
  readonly health: number
  /** Those of them that tell what holds for everybody, and not what happened to somebody. */
  readonly general: number
  readonly sentences: number
  /** Sentences that speak to the reader. */
  readonly spoken: number
  /** Sentences that tell the reader what to do. */
  readonly told: number
  /** Sentences of a house about itself. */
  readonly ours: number
  /** Sentences that offer a job or a place. */
  readonly offered: number
}

/** What a job or a place in a class is offered with, and sentences of it that make a draft such a notice. */
const OFFERED = wordSet(
  'apply applicants resume résumé hiring pay salary hourly wage interview tickets register registration register seats sign-up enroll classes fair festival booth tent parking raffle volunteers rsvp doors saturday sunday',
)
const NOTICE = 3
/** Sentences on what holds in health by which copy explains it. */
const EXPLAINS = 4

function measureAdvice(document: Document): Advice {
  const { sentences, blocks, tokens } = document
  let [words, health, general, spoken, told, ours, offered, said] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (const sentence of sentences) {
    if (!PROSE.has(blocks[sentence.block].kind)) continue
    const { first, last } = sentence
    words += last - first
    said++
    if (hasTerm(document, sentence, ILL) || hasWord(document, sentence, HEALTH)) {
      health++
      if (!tellsPast(document, sentence) && !hasWord(document, sentence, MINE)) general++
    }
    if (hasWord(document, sentence, YOU)) spoken++
    if (DO.has(tokens.hash[first])) told++
    if (hasWord(document, sentence, OURS)) ours++
    if (hasWord(document, sentence, OFFERED)) offered++
  }
  return { words, health, general, sentences: said, spoken, told, ours, offered }
}

/** Copy that tells its reader what to do about health or how it is with an illness, and is no notice, job or class. */
export function advises(document: Document, least: number): boolean {
  const { words, health, general, sentences, spoken, told, ours, offered } = measureAdvice(document)
  if (offered >= NOTICE || words < least) return false
  if (health >= 2 && told >= 1 && spoken + told >= 4 && spoken + told > ours) return true
  // A page of HTML that tells of a service is no article, whatever it explains.
  return !/\.html?$/.test(document.path) && general >= EXPLAINS && general * 4 >= sentences && general > ours
}

/** A line in the copy says that it was changed. */
export function notesChange({ blocks, text }: Document): boolean {
  return blocks.some(
    ({ kind, span }) => PROSE.has(kind) && CHANGE_NOTE.test(text.slice(span.start, span.end)),
  )
}
