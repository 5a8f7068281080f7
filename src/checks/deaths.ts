import { patientsIn } from '../checks.ts'
import { DEATH_CLASSES, DEATH_TURNS, DEATH_WORDS as Words } from '../data/deaths.ts'
import { KIN_WORDS } from '../data/kin.ts'
import type { Document, Mention, Person, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isNumbered, isOurs } from './anecdote.ts'
import { isElsewhere, isIllHere } from './death-elsewhere.ts'
import { diedHere, ELSEWHERE, isUnnamedPatients } from './died-here.ts'
import { gatesOf } from './gates.ts'
import { hasWord } from './has-word.ts'
import { careIn, tellsOfCare } from './in-care.ts'
import { mentionsIn } from './last-told.ts'
import { isAtWork, isOfStaffDraft } from './staff-draft.ts'
import { compileTurns, type TurnMatch } from './turns.ts'

/** The death of a patient as copy tells of it; `person` is missing where a room or a bed stands for the dead. */
export interface Death {
  readonly span: Span
  readonly person?: Person
}

type Turn = TurnMatch<keyof typeof DEATH_TURNS>

const findTurns = compileTurns(DEATH_TURNS, DEATH_CLASSES)
const LIVING = wordSet(Words.living)
const HARD = wordSet(Words.hard)
const OPEN = wordSet(Words.open)
const FAREWELL = wordSet(Words.farewell)
const FEW = 20
/** Characters behind "we lost" within which the lost one is told of. */
const REACH = 40
/** Sentences around a death in which the dead one's care is told of. */
const NEAR = 4
/** Characters between a name and the words of death that are reported with it. */
const CLOSE = 60

/** One death for each person; a headline's only where the copy below does not tell of it. */
export function* findDeaths(document: Document): Generator<Death> {
  const told = new Set<Person>()
  const headed: Death[] = []
  for (const { heading, ...death } of listDeaths(document)) {
    if (death.person && told.has(death.person)) continue
    if (heading) {
      headed.push(death)
      continue
    }
    if (death.person) told.add(death.person)
    yield death
  }
  for (const death of headed) if (!death.person || !told.has(death.person)) yield death
}

function* listDeaths(document: Document): Generator<Death & { readonly heading: boolean }> {
  const gates = gatesOf(document)
  for (let index = 0; index < document.sentences.length; index++) {
    if (!gates.at(index, findTurns.gate)) continue
    const sentence = document.sentences[index]
    const reader = sentence.guard === 'second-person' && document.type !== 'social'
    if (!isOurs(document, sentence) || reader || isElsewhere(document, index)) continue
    const turns = findTurns(document, sentence)
    const living =
      turns.some(({ idea }) => idea === 'object') &&
      hasWord(document, sentence, LIVING) &&
      !hasWord(document, sentence, HARD)
    for (const turn of turns) {
      if (living && turn.idea === 'object') continue
      const death = isNever(document, turn) ? undefined : readDeath(document, index, turn)
      if (!death) continue
      yield { ...death, heading: document.blocks[sentence.block].kind === 'heading' }
      break
    }
  }
}

/** "We have never lost a patient". */
function isNever({ tokens }: Document, { at, last }: Turn): boolean {
  for (let t = Math.max(0, at - 2); t < last; t++)
    if (NEVER.has(tokens.hash[t]) && LOSE.has(tokens.hash[t + 1])) return true
  return false
}
const NEVER = wordSet("never haven't hasn't didn't not")
const LOSE = wordSet('lose lost')

function readDeath(document: Document, index: number, turn: Turn): Death | undefined {
  const { tokens } = document
  const words = { start: tokens.start[turn.first], end: tokens.end[turn.last - 1] }
  if (turn.idea === 'subject' && isOpen(document, index, turn)) return undefined
  const found = whoDied(document, index, turn, words)
  if (!found) {
    const farewell = FAREWELL.has(tokens.hash[turn.first]) ? farewellTo(document, index, words) : undefined
    return farewell ?? (isUnnamedPatients(document, index, turn) ? { span: words } : undefined)
  }
  const { person, mention } = found
  const here = wasPatient(document, index, person) || diedHere(document, index, person, mention, words.start)
  // "It remembers Otis Kemp, whose heart gave out in our corner room": who gives the name died here.
  if (!here && !(person.role === 'donor' && careIn(document, index) > 1 && isHere(document, index)))
    return undefined
  const start = Math.min(words.start, mention.span.start)
  const end = Math.max(words.end, mention.span.end)
  const apart = end - start - (words.end - words.start) - (mention.span.end - mention.span.start)
  return { span: apart < CLOSE ? { start, end } : words, person }
}

/** In our house, and nothing is given. */
const isHere = (document: Document, index: number) =>
  hasWord(document, document.sentences[index], OUR) && !hasWord(document, document.sentences[index], GIVING)
const [OUR, GIVING] = ['our us here', `${KIN_WORDS.fund} gift donated donation`].map(wordSet)

/** "nearly died", "would have died". */
function isOpen({ tokens, sentences }: Document, index: number, { first }: Turn): boolean {
  for (let t = first - 1; t >= Math.max(sentences[index].first, first - 4); t--)
    if (OPEN.has(tokens.hash[t])) return true
  return false
}

/** "RIP room 22", "Heaven gained an angel. Little Mateo fought …": the dead one is told of behind, or by a place. */
function farewellTo(document: Document, index: number, span: Span): Death | undefined {
  const { block } = document.sentences[index]
  if (isNumbered(document, document.sentences[index])) return { span: document.sentences[index].span }
  for (let near = index + 1; near <= index + 2; near++) {
    if (document.sentences[near]?.block !== block) break
    const [person] = patientsIn(document, near)
    if (person && !isAtWork(person)) return { span, person }
    if (careIn(document, near) > 0 && document.type === 'social') return { span }
  }
  return undefined
}

/** The last one told of before "died", the first one behind "we lost". */
function whoDied(document: Document, index: number, turn: Turn, { start, end }: Span) {
  const before = turn.idea !== 'object'
  let best: { person: Person; mention: Mention } | undefined
  for (const person of (document.told.get(index) ?? []).slice(0, FEW)) {
    for (const mention of mentionsIn(person, index)) {
      const { span } = mention
      if (before ? !isSubject(document, mention, start, end) : span.start < end || span.start - end > REACH)
        continue
      if (turn.idea === 'theirs' && !isTheirs(document, span, start)) continue
      const closer = best && before === span.start > best.mention.span.start
      if (!best || closer) best = { person, mention }
    }
  }
  return best
}

/** Stands before the verb and is no "her" of "her dog", no "my grandmother" of the author's. */
function isSubject({ text, type }: Document, { span, form }: Mention, start: number, end: number): boolean {
  const words = text.slice(span.start, span.end).toLowerCase()
  if (form === 'pronoun' && !/^s?he$/.test(words)) return span.start >= start && span.end <= end
  if (/^my\b/.test(words) && type !== 'testimonial') return false
  const owns = /^['’]s/.test(text.slice(span.end, span.end + 2))
  return span.end <= start && (!owns || isTheirs({ text }, span, start))
}

/** "Mr. Pruitt's death": whose death the next word tells. */
const isTheirs = ({ text }: Pick<Document, 'text'>, { end }: Span, start: number) =>
  /^['’]s $/.test(text.slice(end, start))

/** Somebody in care, and nobody at work or in public. */
function wasPatient(document: Document, index: number, person: Person): boolean {
  if (ELSEWHERE.has(person.role) || isAtWork(person) || isOfStaffDraft(document, person)) return false
  if (person.role === 'patient' && person.certain) return isInHouse(document, index, person)
  if (tellsOfCare(document, index) && careIn(document, index) > 1) return true
  if (person.role === 'relative') return false
  return isIllHere(document, document.sentences[index]) || isInHouse(document, index, person)
}

/** Care is told of around, beside the death itself. */
const OUR_OWN = /^(?:our|my) (?:[\w-]{1,16} ){0,3}(?:patient|resident)\b/i
function isInHouse(document: Document, index: number, { anchors, told, certain, mentions }: Person): boolean {
  const last = Math.min(document.sentences.length - 1, index + NEAR)
  if ((told > 1 || certain) && anchors.length > 0) return true
  const { text } = document
  if (
    certain &&
    mentions.some(
      ({ span, form }) => form === 'description' && OUR_OWN.test(text.slice(span.start, span.end)),
    )
  )
    return true
  for (let near = Math.max(0, index - NEAR); near <= last; near++) if (careIn(document, near) > 1) return true
  return false
}
