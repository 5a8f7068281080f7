import { hasTerm, Term } from '../checks.ts'
import { CONSENT_CLASSES, CONSENT_TURNS } from '../data/consent-turns.ts'
import { CONSENT_WORDS, PLAIN_CONSENT_WORDS } from '../data/weak-consent.ts'
import type { Document, Sentence } from '../document.ts'
import { type Class, has, hear, THIRD } from './consent-heard.ts'
import { judgeConsent, type Weakness } from './consent-judged.ts'
import { isElliptic, isOrderNot, isTurnedDown } from './consent-refused.ts'
import { distinctiveWords, gatesOf, openGate } from './gates.ts'
import { hasWord, wordSet } from './has-word.ts'
import { speaksOfEvent } from './occasions.ts'
import { compileTurns } from './turns.ts'

const findTurns = compileTurns(CONSENT_TURNS, CONSENT_CLASSES)

const [IF, WILL_DO] = [
  'if',
  'enough fine ok okay permission consent release form skip need needed counts count suffices works covers covered good',
].map(wordSet)
const UNLESS = wordSet('until unless without if must always')
const ANYONE = wordSet('anyone anybody')
const EVERYONE = wordSet('everyone everybody')
const QUESTION = '?'.charCodeAt(0)

/** A sentence that passes may speak of consent. */
const GATE = openGate([
  ...distinctiveWords(
    (['sign', 'thumb', 'assent', 'paper', 'mask', 'needless', 'public', 'otherPaper'] as const).flatMap(
      (name) => CONSENT_WORDS[name],
    ),
    new Set(PLAIN_CONSENT_WORDS.split(' ')),
  ),
  // "said go for it": nothing but words of any copy, beside the way it was said.
  ...wordSet(
    'facetimed facetime skyped zoomed whatsapp messenger texted messaged dm dms dmed emailed e-mailed voicemail replied phoned',
  ),
])

/** Without one of these nobody lets us show anything, nor keeps us from it. */
const SHOWN_GATE = openGate(
  wordSet(
    `${CONSENT_CLASSES.show} ${CONSENT_CLASSES.seen} ${CONSENT_CLASSES.signing} microphone microphones mic mics audio voice voices secret mystery skip ok okay nod blessing go-ahead thumbs-up see know hear cool ad ads mind minds airs aired live posted published printed`,
  ),
)

/** Somebody films or streams. */
const LIVE_GATE = openGate(wordSet('takeover live livestream streaming camera cameras crew film filming'))

/** Whether a sentence of a draft speaks of a consent that is none, and why. */
export function weaknessOf(document: Document, index: number): Weakness | undefined {
  const gates = gatesOf(document)
  const named = gates.at(index, SHOWN_GATE)
  const turned = gates.at(index, findTurns.gate)
  if (!(named && turned) && !gates.at(index, GATE)) return undefined
  const sentence = document.sentences[index]
  const { guard, last } = sentence
  if (guard && guard !== 'second-person') return undefined
  // "Can we run it?", also before the quotation ends.
  if ([last - 1, last - 2].some((t) => document.tokens.hash[t] === QUESTION)) return undefined
  if (isRefused(document, index) || isOrderNot(document, sentence) || isTurnedDown(document, sentence))
    return undefined
  // "We can't talk about anyone's care in public": what holds for everybody is nobody's leave.
  const heard = hear(document, index)
  const many = hasWord(document, sentence, EVERYONE) && !has(heard, 'public')
  if (document.type === 'reply' && (many || hasWord(document, sentence, ANYONE))) return undefined
  // "Yes, if your midwife agrees": a condition, and nothing published on its strength.
  if (
    hasWord(document, sentence, IF) &&
    !has(heard, 'publish') &&
    !heard.we &&
    !hasWord(document, sentence, WILL_DO)
  )
    return undefined
  const said = new Set(turned ? findTurns(document, sentence).map(({ idea }) => idea) : [])
  // "No story runs without a signed form": twice no is a rule, and a good one.
  if (hasWord(document, sentence, UNLESS) || (document.type === 'guide' && !heard.we)) {
    said.delete('unasked')
    said.delete('pending')
  }
  const shown = has(heard, 'publish')
  // A note in the source is on the copy that it stands in.
  const note = document.blocks[sentence.block].kind === 'comment'
  const around = () => shown || note || isShownAround(document, index)
  // "Privacy rules do not apply": a rule named only to be set aside.
  if (said.has('exempt') && (has(heard, 'mask') || said.has('unnamed')) && document.type !== 'guide')
    return 'masked'
  if (said.has('exempt') && has(heard, 'public') && heard.person) return 'public'
  if (said.has('silence') && shown && heard.person && !has(heard, 'written')) return 'unobjected'
  if (has(heard, 'denied')) return undefined
  if (has(heard, 'errand') && !shown && !has(heard, 'public')) return undefined
  if (
    said.has('unobjected') &&
    (around() || gates.any(LIVE_GATE)) &&
    !has(heard, 'written') &&
    !isAtEvent(document, index)
  )
    return 'unobjected'
  if (isOfCrew(document, sentence) && !has(heard, 'mask')) return undefined
  const told = named && guard === undefined && document.type !== 'reply'
  const found = judgeConsent(heard, shown, told, document.type === 'guide', said, around)
  if (found === 'kin' && guard === 'second-person' && document.type !== 'social') return undefined
  return found && !isOfAnimal(document) && !isTakenBack(document, index) ? found : undefined
}

/** "Our volunteers said it was fine": those who work or give here come first, and nobody in care. */
function isOfCrew(document: Document, sentence: Sentence): boolean {
  const { tokens, terms } = document
  if (hasTerm(document, sentence, Term.Patient | Term.Kinship)) return false
  for (let t = sentence.first; t < Math.min(sentence.last, sentence.first + OPENING); t++) {
    // "Desmond told our gift officer": whoever is told is not the one who says yes.
    if (THIRD.has(tokens.hash[t]) || terms.starts[t] & Term.Speech) return false
    if (CREW.has(tokens.hash[t]) || terms.starts[t] & (Term.StaffRole | Term.Donor)) return true
  }
  return false
}
/** Tokens at the head of a sentence in which its subject stands. */
const OPENING = 5
const CREW = wordSet(
  'volunteer volunteers staff team employee employees colleague colleagues choir donor donors interns nurses doctors surgeons',
)

/** Whoever has a Labrador may say yes for it. */
const isOfAnimal = ({ sentences, tokens }: Document) =>
  sentences.some(({ first, last }) => {
    for (let t = first; t < last; t++) if (VETERINARY.has(tokens.hash[t])) return true
    return false
  })
const VETERINARY = wordSet(
  'vet vets veterinary veterinarian animal animals labrador retriever terrier kitten puppy',
)

/** Whoever comes to a picnic or a run may be asked to step aside. */
const isAtEvent = (document: Document, index: number) =>
  [index - 1, index].some((near) => near >= 0 && speaksOfEvent(document, document.sentences[near]))

/** A sentence beside it speaks of copy or pictures; a post is on one thing. */
function isShownAround(document: Document, index: number): boolean {
  if (document.type === 'social' && gatesOf(document).any(LOOK_GATE)) return true
  const reach = document.type === 'social' ? POST : 1
  for (let near = Math.max(0, index - reach); near <= index + reach; near++)
    if (near !== index && document.sentences[near] && has(hear(document, near), 'publish')) return true
  return false
}
const POST = 4
/** A post shows what it tells its followers to look at. */
const LOOK_GATE = openGate(wordSet('look meet swipe peep behold reveal throwback'))

/** A heading asks, and what stands under it says "No." */
function isRefused({ sentences, tokens, blocks }: Document, index: number): boolean {
  if (blocks[sentences[index].block].kind !== 'heading') return false
  return [index + 1, index + 2].some((near) => NO.has(tokens.hash[sentences[near]?.first ?? 0]))
}
const NO = wordSet('no nope wrong never not false')

/** What stands beside it says that this will not do. */
function isTakenBack(document: Document, index: number): boolean {
  const { sentences, type } = document
  const beside = (near: number) => sentences[near]?.block === sentences[index].block
  const says = (near: number, name: Class) => beside(near) && has(hear(document, near), name)
  if (says(index + 1, 'denied') || (beside(index + 1) && isElliptic(document, sentences[index + 1])))
    return true
  return (
    type === 'guide' &&
    (says(index - 1, 'denied') || says(index - 1, 'written') || says(index + 1, 'written'))
  )
}
