import { DEATH_CLASSES, DEATH_TURNS, SOFT_DEATHS, DEATH_WORDS as Words } from '../../data/deaths.ts'
import type { Document, Span } from '../../document.ts'
import { gatesOf } from '../gates.ts'
import { hasWord, wordSet } from '../has-word.ts'
import { followsOther } from '../last-told.ts'
import { compileTurns } from '../turns.ts'
import { openSentences } from './open-sentences.ts'

const findTurns = compileTurns(
  { subject: DEATH_TURNS.subject, object: DEATH_TURNS.object, soft: SOFT_DEATHS },
  DEATH_CLASSES,
)
const ONE = wordSet("he she his her him he's she's he'd she'd")
const OTHERS = wordSet(`${Words.ties} ${Words.many} my remember remembers remembering remembered dog cat`)
const OPEN = wordSet(Words.open)
const LIVING = wordSet(Words.living)
/** Words before a death in which it may be denied. */
const BACK = 3

/** Words of death in a draft that is sure of a patient, said of "her" or of a patient. */
export function* furtherDeaths(document: Document): Generator<Span> {
  const { tokens, sentences, told } = document
  const gates = gatesOf(document)
  for (const at of openSentences(document)) {
    const sentence = sentences[at]
    if (!gates.at(at, findTurns.gate) || hasWord(document, sentence, OTHERS)) continue
    const people = told.get(at) ?? []
    const ofOne =
      hasWord(document, sentence, ONE) || people.some(({ role }) => role === 'patient' || role === undefined)
    if (!ofOne || people.some(({ role }) => role === 'relative')) continue
    for (const { first, last, idea } of findTurns(document, sentence)) {
      // "buried in corn": one word alone says too little.
      if (idea === 'object' && (last - first < 2 || hasWord(document, sentence, LIVING))) continue
      if (followsOther(document, at, tokens.start[first])) continue
      let open = false
      for (let t = Math.max(sentence.first, first - BACK); t < first; t++) open ||= OPEN.has(tokens.hash[t])
      if (open) continue
      yield { start: tokens.start[first], end: tokens.end[last - 1] }
      break
    }
  }
}
