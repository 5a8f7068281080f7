import { Term } from '../annotate/terms.ts'
import { WE } from '../annotate/vocabulary.ts'
import { ADVICE_CLASSES, ADVICE_GUARDS, ADVICE_TURNS } from '../data/medical-advice.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { adviceSign } from './advice-signs.ts'
import { weightThatCounts } from './audience.ts'
import { gatesOf, joinGates, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { perDocument } from './per-document.ts'
import { isOwnProse } from './prose.ts'
import { compileTurns, type TurnMatch } from './turns.ts'

type Idea = keyof typeof ADVICE_TURNS

/** What a reply tells one reader about their own body: what it is, what to take, what to do. */
export interface MedicalAdvice {
  readonly idea: 'diagnosis' | 'dose' | 'plan'
  readonly span: Span
}

interface Advice {
  readonly idea: MedicalAdvice['idea']
  readonly first: number
  readonly last: number
}

const findTurns = compileTurns(ADVICE_TURNS, ADVICE_CLASSES)
const { general, open, opens, past, often, numbers, asks } = ADVICE_GUARDS
const [GENERAL, OPEN, IF, OPENS, PAST] = [general, open, ADVICE_GUARDS.if, opens, past].map(wordSet)
const [OFTEN, NUMBERS, ASKS, POINTING] = [often, numbers, asks, 'the your it them that this'].map(wordSet)
const BODILY = wordSet(
  `${ADVICE_CLASSES.body} ${ADVICE_CLASSES.symptom} ${ADVICE_CLASSES.pain} ${ADVICE_CLASSES.ailment} surgery mri x-ray xray scan biopsy bloodwork cast splint root canal antibiotics heal heals healing leg arm stitches staples running fever dose medicine medication`,
)
const HEALTH = Term.Condition | Term.Procedure | Term.Medicine | Term.WeakCondition
const GATE = joinGates(findTurns.gate, openGate(OFTEN))
const PLAIN = { doseOrder: 'dose', planOrder: 'plan', contracted: 'diagnosis' } as const
/** How many words back a "whether" or a "never" holds. */
const REACH = 6
/** How many tokens a handle has. */
const HANDLE = 5
const AT = '@'.charCodeAt(0)

/** Diagnoses, doses and plans in a reply, one a sentence. */
export const findMedicalAdvice = perDocument(computeMedicalAdvice)

function computeMedicalAdvice(document: Document): readonly MedicalAdvice[] {
  const out: MedicalAdvice[] = []
  const gates = gatesOf(document)
  const { start, end } = document.tokens
  for (let index = 0; index < document.sentences.length; index++) {
    const turned = gates.at(index, GATE)
    if (!turned && document.type !== 'reply') continue
    const sentence = document.sentences[index]
    if (!isOwnProse(document, sentence)) continue
    if (sentence.guard === 'bad-example' || sentence.guard === 'fictional') continue
    if (hasWord(document, sentence, GENERAL)) continue
    const found = turned ? adviceIn(document, sentence) : []
    if (!found.length) {
      const sign = answersPatient(document) ? adviceSign(document, sentence) : undefined
      if (sign) out.push({ idea: 'plan', span: { start: start[sign.first], end: end[sign.last - 1] } })
      continue
    }
    const first = Math.min(...found.map((one) => one.first))
    const last = Math.max(...found.map((one) => one.last))
    const idea = found.find((one) => one.idea === 'dose')?.idea ?? found[0].idea
    out.push({ idea, span: { start: start[first], end: end[last - 1] } })
  }
  return out
}

/** Somebody's review or comment, and neither a guest nor a customer. */
const answersPatient = (document: Document) => document.type === 'reply' && weightThatCounts(document) < 3

function adviceIn(document: Document, sentence: Sentence): Advice[] {
  const out: Advice[] = []
  for (const turn of findTurns(document, sentence)) {
    const { idea, first, last } = turn
    if (!isGiven(document, sentence, turn)) continue
    if (idea.startsWith('plan') && !isOfBodies(document)) continue
    out.push({
      idea: idea in PLAIN ? PLAIN[idea as keyof typeof PLAIN] : (idea as Advice['idea']),
      first,
      last,
    })
  }
  const dosed = findRegimen(document, sentence)
  if (dosed) out.push(dosed)
  return out
}

/** Told to the reader: not asked, refused, told of somebody's past, or said of us. */
function isGiven(
  document: Document,
  sentence: Sentence,
  { idea, first, last, at }: TurnMatch<Idea>,
): boolean {
  const { hash, kind } = document.tokens
  for (let t = Math.max(sentence.first, first - REACH); t < first; t++) {
    if (OPEN.has(hash[t])) return false
    if (PAST.has(hash[t]) && idea !== 'diagnosis') return false
  }
  if (idea === 'contracted' && !document.tokens.possessive[at]) return false
  let pointed = false
  for (let t = first; t < last; t++) {
    if (WE.has(hash[t]) && t > first) return false
    if ((PAST.has(hash[t]) && idea !== 'diagnosis') || (ASKS.has(hash[t]) && t > first)) return false
    pointed ||= kind[t] === TokenKind.Number || NUMBERS.has(hash[t]) || POINTING.has(hash[t])
  }
  if (isConditional(document, sentence, first) && !(idea.startsWith('dose') && pointed)) return false
  if (!idea.endsWith('Order') || at === sentence.first || kind[at - 1] === TokenKind.Mark) return true
  if (OPENS.has(hash[at - 1])) return true
  // Behind the handle that a comment opens with.
  for (let t = at - 1; t >= Math.max(sentence.first, at - HANDLE); t--) if (hash[t] === AT) return true
  return false
}

function isConditional({ tokens }: Document, sentence: Sentence, before: number): boolean {
  for (let t = sentence.first; t < before; t++) if (IF.has(tokens.hash[t])) return true
  return false
}

/** "625 thrice daily", "two every six hours": how many how often, of whatever. */
function findRegimen(document: Document, sentence: Sentence): Advice | undefined {
  const { hash, kind } = document.tokens
  if (hasWord(document, sentence, PAST) || hasWord(document, sentence, OPEN)) return undefined
  for (let t = sentence.first; t < sentence.last - 1; t++) {
    if (kind[t] !== TokenKind.Number && !NUMBERS.has(hash[t])) continue
    for (let next = t + 1; next < Math.min(sentence.last, t + 4); next++)
      if (OFTEN.has(hash[next]) && isOfBodies(document)) return { idea: 'dose', first: t, last: next + 1 }
  }
  return undefined
}

/** Whether a draft speaks of a body at all. */
const isOfBodies = perDocument((document) => {
  const { tokens, terms } = document
  for (let t = 0; t < tokens.count; t++)
    if (terms.starts[t] & HEALTH || BODILY.has(tokens.hash[t])) return true
  return false
})
