import { isBodyPart, Term } from '../annotate/terms.ts'
import { POST_WORDS as Words } from '../data/post-words.ts'
import { SCENE_WORDS, STAY_WORDS } from '../data/scene-words.ts'
import { type Document, type Person, type Sentence, type Span, TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { isPastVerb } from './past-tense.ts'
import { perDocument } from './per-document.ts'

/** Posts that speak to one patient: "You walked in here on two sticks, Dana!" */

/** Such a post: the sentences that say what the one did, and whoever is greeted by name. */
export interface PostToOne {
  readonly sentences: readonly number[]
  readonly named: Person | undefined
}

const YOU = wordSet("you you've you'd")
const GATE = openGate(YOU)
const [MANY, WORK, EVERYBODYS, DEAR, DEEDS, COUNTED] = [
  Words.many,
  Words.work,
  Words.everybodys,
  Words.dear,
  Words.deeds,
  Words.counted,
].map((words) => wordSet(words))
const THINGS = wordSet(`${SCENE_WORDS} ${STAY_WORDS}`)
const CARE = Term.Condition | Term.Procedure | Term.Medicine | Term.CareEvent | Term.CareUnit | Term.Recovery
const AT_WORK = Term.StaffRole | Term.StaffTitle | Term.Donor
const CONDITION = wordSet('if when whenever unless have should would could can')
/** Tokens between "you" and what the one did. */
const REACH = 3
/** Sentences of a post that is on one thing. */
const LONGEST = 16
const QUESTION = '?'.charCodeAt(0)

/** The post, where it is one. */
export const postToOne = (document: Document): PostToOne | undefined => findPost(document).found

const findPost = perDocument((document: Document) => ({ found: readPost(document) }))

function readPost(document: Document): PostToOne | undefined {
  const { sentences, type } = document
  if (type !== 'social' || sentences.length > LONGEST || !gatesOf(document).any(GATE)) return undefined
  const told = sentences.flatMap((sentence, at) => (tellsDeed(document, sentence) ? [at] : []))
  if (!told.length || sentences.some((sentence) => isToOthers(document, sentence))) return undefined
  const named = document.people.filter(
    ({ role, mentions }) => role === undefined && mentions.some(({ form }) => form === 'name'),
  )
  const dear = sentences.some((sentence) => hasWord(document, sentence, DEAR))
  const care = sentences.reduce((sum, sentence) => sum + signsOf(document, sentence), 0)
  if (care < (named.length === 1 || dear ? 1 : 2)) return undefined
  return { sentences: told, named: named.length === 1 ? named[0] : undefined }
}

/** "you walked in here", not "if you came", nor what all who follow did. */
function tellsDeed(document: Document, { first, last }: Sentence): boolean {
  const { tokens } = document
  if (tokens.hash[last - 1] === QUESTION) return false
  for (let t = first; t < last; t++) {
    if (!YOU.has(tokens.hash[t]) || CONDITION.has(tokens.hash[t - 1])) continue
    for (let v = t + 1; v < Math.min(last, t + REACH); v++) {
      if (tokens.kind[v] === TokenKind.Mark || CONDITION.has(tokens.hash[v])) break
      if (isPastVerb(document, v)) return DEEDS.has(tokens.hash[v]) && !EVERYBODYS.has(tokens.hash[v])
    }
  }
  return false
}

const isToOthers = (document: Document, sentence: Sentence) =>
  hasWord(document, sentence, MANY) ||
  hasWord(document, sentence, WORK) ||
  hasTermIn(document, sentence, AT_WORK)

function hasTermIn({ terms }: Document, { first, last }: Sentence, classes: number): boolean {
  for (let t = first; t < last; t++) if (terms.starts[t] & classes) return true
  return false
}

/** Words of care, of the body, and counts of days, rounds and pounds. */
function signsOf({ tokens, terms }: Document, { first, last }: Sentence): number {
  let signs = 0
  for (let t = first; t < last; t++) {
    const hash = tokens.hash[t]
    if (terms.starts[t] & CARE || THINGS.has(hash) || isBodyPart(hash) || COUNTED.has(hash)) signs++
  }
  return signs
}

/** The sentences of a post that tell one reader what she or he did in care. */
export function toldToOne(document: Document): Span | undefined {
  const told = postToOne(document)?.sentences
  if (!told || document.sentences.length === 0) return undefined
  const { sentences } = document
  return { start: sentences[told[0]].span.start, end: sentences[told[told.length - 1]].span.end }
}
