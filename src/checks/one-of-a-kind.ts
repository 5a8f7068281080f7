import { hasTerm, patientsIn, Term } from '../checks.ts'
import { UNIQUE_CLASSES, UNIQUE_TURNS, UNIQUE_WORDS as Words } from '../data/one-of-a-kind.ts'
import type { Document, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isOurs } from './anecdote.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { careIn, tellsOfCareNear } from './in-care.ts'
import { storyOf } from './in-story.ts'
import { followsOther } from './last-told.ts'
import { isLongAgo } from './long-ago.ts'
import {
  isCounted,
  isFamily,
  isGeneric,
  isNearHealth,
  isOrgans,
  isPredicate,
  isSomeScope,
  isTreatedOne,
  procedureOf,
  toldBefore,
  toldBehind,
  worksBehind,
} from './one-of-a-kind-signs.ts'
import { bornFirst, isOfRealm, isRoundCount, isScoped, nounOf, openingOf, rankOf } from './superlatives.ts'
import { compileTurns } from './turns.ts'

/** One person, or one case, that is the only one of a kind. */
export interface OneOfAKind {
  readonly span: Span
  readonly sentence: number
}

const BEING = wordSet(Words.being)
const SEVERAL = wordSet(Words.several)
const INFANTS = wordSet(Words.infants)
const PLURALS = wordSet(Words.plurals)
const THING = wordSet(Words.thing)
const REALM = wordSet(Words.realm)
const AMONG = wordSet(Words.among)
const OURS = wordSet(Words.ours)
const YOUNG = wordSet(Words.youngest)
const OLD = wordSet(Words.oldest)
const FIRST_DAY = wordSet(Words.firstDay)
const WILL = wordSet(Words.will)
const APART = wordSet(`${Words.animal} ${Words.staged}`)
const [OUR, ONE, ITS] = wordSet('our one its')
const OPENS = openGate(wordSet(`${Words.rank} ${Words.nth} ${Words.only} ${Words.grade} most`))
const findTurns = compileTurns(UNIQUE_TURNS, UNIQUE_CLASSES)
const NOT_PATIENTS = Term.StaffRole | Term.StaffTitle | Term.PublicRole | Term.Org
/** People looked at in one sentence. */
const FEW = 20

/** Everybody told of so, in reading order. */
export function* findOneOfAKind(document: Document): Generator<OneOfAKind> {
  const gates = gatesOf(document)
  for (let index = 0; index < document.sentences.length; index++) {
    const phrase = gates.at(index, OPENS) ? inPhrase(document, index) : undefined
    const span = phrase ?? (gates.at(index, findTurns.gate) ? inTurn(document, index) : undefined)
    const sentence = document.sentences[index]
    if (span && isOurs(document, sentence) && !sentence.guard && !isElsewhere(document, index, span))
      yield { span, sentence: index }
  }
}

/** Of long ago, of animals, of mannequins, of everybody. */
function isElsewhere(document: Document, index: number, span: Span): boolean {
  const sentence = document.sentences[index]
  if (hasWord(document, sentence, APART) || isGeneric(document, sentence, span)) return true
  if (hasWord(document, sentence, YOUNG) && hasWord(document, sentence, OLD)) return true
  return isLongAgo(document, index)
}

/** "the county's only measles case", "the smallest baby we have ever saved", "the first in Idaho to receive". */
function inPhrase(document: Document, index: number): Span | undefined {
  const { tokens } = document
  const { first, last } = document.sentences[index]
  for (let t = first; t < last; t++) {
    if (!rankOf(document, t)) continue
    const opening = openingOf(document, t, first)
    if (opening < 0) continue
    const noun = nounOf(document, t, last)
    const done = noun < 0 && rankOf(document, t) === 'rank' ? procedureOf(document, index, t) : -1
    if (done > 0) return { start: tokens.start[opening], end: tokens.end[done - 1] }
    const end = noun < 0 ? t + 1 : noun
    if (isUnique(document, index, opening, t, noun)) {
      return { start: tokens.start[opening], end: tokens.end[end - 1] }
    }
  }
  return undefined
}

/** Whether the phrase singles out a patient rather than somebody at work, a service or an illness. */
function isUnique(document: Document, index: number, opening: number, at: number, noun: number): boolean {
  const { tokens, terms } = document
  const sentence = document.sentences[index]
  const { last } = sentence
  for (let t = at + 1; t < noun; t++)
    if (
      terms.cover[t] & NOT_PATIENTS &&
      !(t === noun - 1 && BEING.has(tokens.hash[t])) &&
      !REALM.has(tokens.hash[t])
    )
      return false
  const from = noun < 0 ? at + 1 : noun
  const scoped = isScoped(document, from, last, noun < 0) || isOfRealm(document, opening, at)
  if (worksBehind(document, from, last) || isCounted(document, sentence)) return false
  const others = followsOther(document, index, tokens.start[opening])
  const told = !others && isPredicate(document, index, opening)
  if (noun < 0)
    return (
      (scoped && !others && isAlone(document, index, opening)) || (told && isSomeScope(document, from, last))
    )
  const head = tokens.hash[noun - 1]
  const owned =
    tokens.hash[opening] === OUR ||
    tokens.hash[opening] === ITS ||
    tokens.possessive.subarray(opening, at).includes(1)
  if (SEVERAL.has(head) && !PLURALS.has(head))
    return (
      AMONG.has(tokens.hash[opening - 2]) &&
      scoped &&
      !others &&
      toldBefore(document, index, tokens.start[opening])
    )
  if (terms.cover[noun - 1] & Term.Kinship && !BEING.has(head) && !INFANTS.has(head)) return false
  const rank = rankOf(document, at)
  const graded = rank === 'grade'
  if (INFANTS.has(head) && bornFirst(document, noun, last)) return true
  if (rank === 'rank' && FIRST_DAY.has(tokens.hash[noun + 2])) return false
  const ours = hasWord(document, sentence, OURS) || patientsIn(document, index).length > 0
  const thing = THING.has(head) || head === ONE || (terms.cover[noun - 1] & Term.Condition) !== 0
  if (thing && !BEING.has(head)) return graded && scoped && ours
  const patient =
    (terms.cover[noun - 1] & Term.Patient) !== 0 || (BEING.has(head) && !isFamily(document, opening, noun))
  if (others && !patient) return false
  // "our first baby": the parents', who work here.
  if (rank === 'rank' && tokens.hash[opening] === OUR && noun === at + 2 && INFANTS.has(head)) return false
  if (PLURALS.has(head)) return scoped || (ours && owned)
  if (patient && (graded || isRoundCount(document, at))) return owned || scoped
  const behind = () => toldBehind(document, index, tokens.end[noun - 1])
  if (patient && rank === 'only' && careIn(document, index) > 1) return true
  if (patient && scoped) return ours || careIn(document, index) > 0 || INFANTS.has(head) || behind()
  if (patient && owned)
    return (
      !hasWord(document, sentence, WILL) &&
      (ours || careIn(document, index) > 1) &&
      (behind() || isOrgans(document, at, noun))
    )
  if (opening === at && careIn(document, index) > 0) return scoped
  if (graded && scoped && isTreatedOne(document, index, at)) return true
  return (
    (scoped || owned) && (told || tellsOfCareNear(document, index) || isNearHealth(document, index, opening))
  )
}

/** "became the first in Idaho to": of somebody in care, or of what was taken out of somebody. */
function isAlone(document: Document, index: number, opening: number): boolean {
  const at = document.tokens.start[opening]
  if (toldBefore(document, index, at) && careIn(document, index) > 1) return true
  const sentence = document.sentences[index]
  return hasWord(document, sentence, THING) && hasWord(document, sentence, OURS)
}

/** "one of only nine people in the world", "nobody had ever survived", "set the record for". */
function inTurn(document: Document, index: number): Span | undefined {
  const sentence = document.sentences[index]
  const turns = findTurns(document, sentence)
  // "Nobody older has ever gone home from here": said of the one before.
  const more = document.told.has(index) ? undefined : turns.find(({ idea }) => idea === 'more')
  if (more)
    return storyOf(document).has(index) && document.told.has(index - 1) ? spanOf(document, more) : undefined
  const ours = turns.find(({ idea }) => idea === 'ours')
  if (ours) return spanOf(document, ours)
  const [turn] = turns
  if (!turn || isCounted(document, sentence) || hasTerm(document, sentence, Term.StaffTitle)) return undefined
  // "No patient here had ever been on the pump longer. She was 44."
  const next =
    turn.idea === 'never' && storyOf(document).has(index) ? document.told.get(index + 1) : undefined
  const people = (document.told.get(index) ?? next)?.slice(0, FEW) ?? []
  if (!people.some(({ role }) => !role || role === 'patient')) return undefined
  if (people.some(({ role }) => role && role !== 'patient' && role !== 'relative')) return undefined
  if (!tellsOfCareNear(document, index)) return undefined
  return spanOf(document, turn)
}

const spanOf = (
  { tokens }: Document,
  { first, last }: { readonly first: number; readonly last: number },
) => ({
  start: tokens.start[first],
  end: tokens.end[last - 1],
})
