import { CARE_FACT_GUARDS } from '../data/care-fact-words.ts'
import { COURTESY_WORDS } from '../data/reply-courtesy.ts'
import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { weightThatCounts } from './audience.ts'
import type { Saying } from './courtesy.ts'
import { hasWord } from './has-word.ts'
import { speaksOfEvent } from './occasions.ts'
import { isPastVerb } from './past-tense.ts'
import { perDocument } from './per-document.ts'
import { TEXT } from './prose.ts'
import { readBareNoun, readNoun } from './reply-noun.ts'
import { readThanks, readYour } from './reply-object.ts'
import { isOfBuilding } from './reply-rest.ts'
import { readPronoun } from './reply-third.ts'
import { clauseAround, passAdverbs } from './reply-verbs.ts'
import { readYou } from './reply-you.ts'
import { isClinical, type Matter, matterIn } from './told-matter.ts'

/**
 * What an answer to a review of care tells, read the other way round: whatever it says of its reader, of one person or of one
 * thing of care has happened, unless it stands in the closed classes of courtesy, offers, policy and refusal.
 */
export interface Telling extends Saying {
  /** Number of its sentence. */
  readonly sentence: number
  /** What it is about; a tie alone where it is about nothing else. */
  readonly matter: Matter | undefined
}

const YOU = wordSet("you you've you'd you're")
const [YOUR, FOR, PRONOUNS] = ['your', 'for', 'she he her him his'].map(wordSet)
const SPOKEN = wordSet("you your you've you're")
const DETERMINERS = wordSet(`${COURTESY_WORDS.few} the that those these this`)
const [BUT, SILENCE, DISCLOSE] = [
  CARE_FACT_GUARDS.but,
  CARE_FACT_GUARDS.silence,
  CARE_FACT_GUARDS.disclose,
].map(wordSet)

/** Everything of the kind, in reading order; of one clause once. */
export const readTellings = perDocument((document): readonly Telling[] => {
  const weight = document.type === 'reply' ? weightThatCounts(document) : Number.POSITIVE_INFINITY
  if (weight > 2) return []
  const out: Telling[] = []
  for (const [number, sentence] of document.sentences.entries()) {
    const { kind, quoted } = document.blocks[sentence.block]
    if (quoted || !TEXT.has(kind) || sentence.guard === 'bad-example') continue
    // A comment is answered for many reasons, and so is who came to a talk: only the body of its writer is care.
    for (const telling of tellingsIn(document, sentence, number))
      if (
        (weight === 1 && (telling.matter || !speaksOfEvent(document, sentence))) ||
        (telling.matter === 'clinical' &&
          (telling.own || (telling.sure && hasWord(document, sentence, SPOKEN))))
      )
        out.push(telling)
  }
  return out
})

/** Whether a sentence tells anything. */
export const tellsOfCare = (document: Document, sentence: number) =>
  readTellings(document).some((telling) => telling.sentence === sentence)

function* tellingsIn(document: Document, sentence: Sentence, number: number): Generator<Telling> {
  const { hash } = document.tokens
  let silent = false
  let disclosed = false
  let from = sentence.first
  const general = isForAll(document, sentence) || isOfBuilding(document, sentence)
  for (let t = sentence.first; t < sentence.last; t++) {
    const word = hash[t]
    if (BUT.has(word)) silent = disclosed = false
    silent ||= SILENCE.has(word)
    disclosed ||= DISCLOSE.has(word)
    if (t < from || (silent && disclosed)) continue
    const read = YOU.has(word)
      ? readYou(document, sentence, t)
      : YOUR.has(word)
        ? readYour(document, sentence, t)
        : FOR.has(word)
          ? readThanks(document, sentence, t)
          : PRONOUNS.has(word)
            ? readPronoun(document, sentence, t)
            : general
              ? undefined
              : DETERMINERS.has(word)
                ? readNoun(document, sentence, t)
                : readBareNoun(document, sentence, t)
    if (!read || (FOR.has(word) && isOfEvent(document, sentence, t))) continue
    const said = { ...read, last: joinVerbs(document, sentence, read.last) }
    from = said.last
    const rest = { first: said.last, last: sentence.last }
    const matter = said.ahead
      ? undefined
      : (matterIn(document, said) ??
        (isClinical(document, rest) ? 'clinical' : said.deed ? 'conduct' : undefined))
    yield { ...said, sentence: number, matter }
  }
}

/** "For everybody who calls: …", "As a rule, …": what holds for all tells of no one thing of care. */
function isForAll({ tokens: { hash } }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < Math.min(last, first + 4); t++) if (FOR_ALL.has(hash[t])) return true
  return false
}
const FOR_ALL = wordSet('everybody everyone anyone anybody general generally rule')

/** "Thank you for coming to Saturday's talk": guests come to it, unless a body is spoken of. */
function isOfEvent(document: Document, sentence: Sentence, at: number): boolean {
  const named = { ...sentence, first: at, last: Math.min(sentence.last, at + THANKED) }
  return speaksOfEvent(document, named) && !isClinical(document, named)
}
/** Words behind "for" in which the event is named. */
const THANKED = 8

/** "is 93 and has dementia": where the clauses end that go on with another verb of the same subject. */
function joinVerbs(document: Document, sentence: Sentence, from: number): number {
  const { hash } = document.tokens
  let last = from
  while (last < sentence.last) {
    const and = hash[last] === COMMA ? last + 1 : last
    const verb = AND.has(hash[and]) ? passAdverbs(document, and + 1, sentence.last) : sentence.last
    if (verb >= sentence.last || !(IS.has(hash[verb]) || isPastVerb(document, verb))) return last
    last = clauseAround(document, sentence, verb).last
  }
  return last
}
const COMMA = ','.charCodeAt(0)
const [AND, IS] = ['and', 'is are was were has have had'].map(wordSet)
