import { CONSENT_CLASSES, CONSENT_TURNS } from '../data/consent-turns.ts'
import { CONSENT_WORDS, PLAIN_CONSENT_WORDS } from '../data/weak-consent.ts'
import type { Document } from '../document.ts'
import { bitOf, type Class, countOf, type Heard, has, hear, near } from './consent-heard.ts'
import { distinctiveWords, gatesOf, openGate } from './gates.ts'
import { hasWord, wordSet } from './has-word.ts'
import { speaksOfEvent } from './occasions.ts'
import { compileTurns } from './turns.ts'

/** Why an agreement that copy speaks of is none. */
export type Weakness = 'informal' | 'kin' | 'masked' | 'late' | 'public' | 'unasked' | 'paper' | 'unobjected'

const findTurns = compileTurns(CONSENT_TURNS, CONSENT_CLASSES)

const ANYONE = wordSet('anyone anybody everyone everybody')
const QUESTION = '?'.charCodeAt(0)
/** Words between two that belong together. */
const NEAR = 9
const FAR = 16

/** A sentence that passes may speak of consent. */
const GATE = openGate([
  ...distinctiveWords(
    (['sign', 'thumb', 'assent', 'paper', 'mask', 'needless', 'public', 'otherPaper'] as const).flatMap(
      (name) => CONSENT_WORDS[name],
    ),
    new Set(PLAIN_CONSENT_WORDS.split(' ')),
  ),
  // "said go for it": nothing but words of any copy, beside the way it was said.
  ...wordSet('whatsapp messenger texted messaged dm dms dmed emailed e-mailed voicemail replied phoned'),
])

/** Without one of these nobody lets us show anything, nor keeps us from it. */
const SHOWN_GATE = openGate(
  wordSet(
    `${CONSENT_CLASSES.show} ${CONSENT_CLASSES.seen} ${CONSENT_CLASSES.signing} microphone microphones mic mics audio voice voices secret mystery skip ok okay nod blessing go-ahead thumbs-up see know hear cool ad ads mind minds airs aired live posted published printed`,
  ),
)

/** Whether a sentence of a draft speaks of a consent that is none, and why. */
export function weaknessOf(document: Document, index: number): Weakness | undefined {
  const gates = gatesOf(document)
  const turned = gates.at(index, SHOWN_GATE) && gates.at(index, findTurns.gate)
  if (!turned && !gates.at(index, GATE)) return undefined
  const sentence = document.sentences[index]
  const { guard, last } = sentence
  if (guard && guard !== 'second-person') return undefined
  // "Can we run it?", also before the quotation ends.
  if ([last - 1, last - 2].some((t) => document.tokens.hash[t] === QUESTION)) return undefined
  if (isRefused(document, index)) return undefined
  // "We can't talk about anyone's care in public": what holds for everybody is nobody's leave.
  if (document.type === 'reply' && hasWord(document, sentence, ANYONE)) return undefined
  const heard = hear(document, index)
  const said = new Set(turned ? findTurns(document, sentence).map(({ idea }) => idea) : [])
  const shown = has(heard, 'publish')
  if (said.has('silence') && shown && heard.person && !has(heard, 'written')) return 'unobjected'
  if (has(heard, 'denied')) return undefined
  if (has(heard, 'errand') && !shown && !has(heard, 'public')) return undefined
  if (said.has('unobjected') && shown && !has(heard, 'written') && !isAtEvent(document, index))
    return 'unobjected'
  // A note in the source is on the copy that it stands in.
  const note = document.blocks[sentence.block].kind === 'comment'
  const found = judge(heard, shown, said, () => shown || note || isShownAround(document, index))
  return found && !isOfAnimal(document) && !isTakenBack(document, index) ? found : undefined
}

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

/** What is weak about it. `around`: copy or pictures are spoken of, here or beside it. */
function judge(
  heard: Heard,
  shown: boolean,
  said: ReadonlySet<keyof typeof CONSENT_TURNS>,
  around: () => boolean,
): Weakness | undefined {
  if (said.has('late') || (isLate(heard, shown) && around())) return 'late'
  // "A nod is all that we need before we film": what stands behind it is no paper.
  if (said.has('enough') && (heard.we || heard.person) && around()) return 'informal'
  const elsewhere = near(heard, 'otherPaper', 'reaches', NEAR)
  if (shown && elsewhere) return 'paper'
  if (has(heard, 'written')) return undefined
  const waived = (has(heard, 'needless') && has(heard, 'paper')) || said.has('waived')
  if (said.has('unseen') && waived) return 'masked'
  if (said.has('unseen') && said.has('posts') && shown) return 'masked'
  const [verdict, hence] = [has(heard, 'verdict'), has(heard, 'hence')]
  if (said.has('known') && heard.we && (verdict || hence) && ((verdict && hence) || around())) return 'public'
  if (said.has('unnamed') && (waived || countOf(heard, 'conclude') > 1)) return 'masked'
  if (near(heard, 'mask', 'needless', FAR) || isExcused(heard)) return 'masked'
  if (heard.person && isPublic(heard)) return 'public'
  if (shown && has(heard, 'errand') && near(heard, 'paper', 'reaches', NEAR)) return 'paper'
  if (said.has('spoken') && around()) return 'informal'
  const agreed =
    said.has('allowed') ||
    said.has('asked') ||
    near(heard, 'assent', 'informal', NEAR) ||
    near(heard, 'assent', 'sign', NEAR) ||
    has(heard, 'thumb')
  if (agreed && (heard.person || has(heard, 'kin')) && around()) return 'informal'
  if (agreed && shown && has(heard, 'conclude')) return 'informal'
  if (near(heard, 'kin', 'assent', NEAR) && around()) return 'kin'
  if (said.has('presumed') && heard.person && (has(heard, 'needless') || around())) return 'unasked'
  if (said.has('waived') && (shown || around()) && !has(heard, 'errand')) return 'unasked'
  const drawn = heard.person || heard.we || (waived && has(heard, 'conclude'))
  return shown && has(heard, 'needless') && drawn ? 'unasked' : undefined
}

/** "No full face shown, so we are good": more than a bare "so" must follow. */
function isExcused(heard: Heard): boolean {
  const { at } = heard
  const mask = at.find(({ classes }) => classes & bitOf('mask'))
  if (!mask) return false
  const drawn = at.filter(
    ({ token, classes }) => token > mask.token && token - mask.token <= FAR && classes & bitOf('conclude'),
  )
  return drawn.length > 1
}

/** "Forms go round once the edit is locked". */
function isLate(heard: Heard, shown: boolean): boolean {
  return near(heard, 'paper', 'later', FAR) && (shown || heard.person)
}

/** "Since she posted it we may as well", "she posted it, so we may": in this order, and it is we who draw it. */
function isPublic({ at, all, we }: Heard): boolean {
  const first = (name: Class) => at.find(({ classes }) => classes & bitOf(name))?.token ?? -1
  const told = first('public')
  if (told < 0) return false
  if (all & bitOf('verdict')) return true
  if (!we || !(all & (bitOf('publish') | bitOf('public')))) return false
  const since = first('since')
  if (since >= 0 && since < told && told - since < FAR) return all !== 0 && at.length > 2
  return at.some(({ token, classes }) => classes & bitOf('hence') && token > told && token - told < FAR)
}

/** A sentence beside it speaks of copy or pictures; a post is on one thing. */
function isShownAround(document: Document, index: number): boolean {
  const reach = document.type === 'social' ? POST : 1
  for (let near = Math.max(0, index - reach); near <= index + reach; near++)
    if (near !== index && document.sentences[near] && has(hear(document, near), 'publish')) return true
  return false
}
const POST = 4

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
  if (says(index + 1, 'denied')) return true
  return (
    type === 'guide' &&
    (says(index - 1, 'denied') || says(index - 1, 'written') || says(index + 1, 'written'))
  )
}
