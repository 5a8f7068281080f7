import { CONSENT_CLASSES, CONSENT_TURNS } from '../data/consent-turns.ts'
import { CONSENT_WORDS, PLAIN_CONSENT_WORDS } from '../data/weak-consent.ts'
import type { Document, Role } from '../document.ts'
import { compileLexicon } from '../lexicon.ts'
import { distinctiveWords, gatesOf, openGate } from './gates.ts'
import { hasWord, wordSet } from './has-word.ts'
import { speaksOfEvent } from './occasions.ts'
import { compileTurns } from './turns.ts'

/** Why an agreement that copy speaks of is none. */
export type Weakness = 'informal' | 'kin' | 'masked' | 'late' | 'public' | 'unasked' | 'paper' | 'unobjected'

type Class = keyof typeof CONSENT_WORDS
const CLASSES = Object.keys(CONSENT_WORDS) as Class[]
const bitOf = (name: Class) => 1 << CLASSES.indexOf(name)
const LEXICON = compileLexicon(CLASSES.map((name) => ({ bit: bitOf(name), terms: CONSENT_WORDS[name] })))

const findTurns = compileTurns(CONSENT_TURNS, CONSENT_CLASSES)

const OTHERS = wordSet(
  "he she they his her hers him them their theirs he's she's they're you your everyone patient patients resident residents client clients guest people families",
)
const WE = wordSet("we us our we're we've we'll i i'm me my")
const AT_WORK: ReadonlySet<Role | undefined> = new Set<Role>([
  'staff',
  'author',
  'source',
  'organization',
  'donor',
])
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
    `${CONSENT_CLASSES.show} ${CONSENT_CLASSES.seen} ok okay nod blessing go-ahead thumbs-up see know hear`,
  ),
)

/** The words of a sentence that matter: where each class stands, by token. */
interface Heard {
  readonly at: readonly { readonly token: number; readonly classes: number }[]
  readonly all: number
  readonly person: boolean
  readonly we: boolean
}

/** Whether a sentence of a draft speaks of a consent that is none, and why. */
export function weaknessOf(document: Document, index: number): Weakness | undefined {
  const gates = gatesOf(document)
  const turned = gates.at(index, SHOWN_GATE) && gates.at(index, findTurns.gate)
  if (!turned && !gates.at(index, GATE)) return undefined
  const sentence = document.sentences[index]
  const { guard, last } = sentence
  if (guard && guard !== 'second-person') return undefined
  if (document.tokens.hash[last - 1] === QUESTION) return undefined
  // "We can't talk about anyone's care in public": what holds for everybody is nobody's leave.
  if (document.type === 'reply' && hasWord(document, sentence, ANYONE)) return undefined
  const heard = hear(document, index)
  if (has(heard, 'denied')) return undefined
  const shown = has(heard, 'publish')
  if (has(heard, 'errand') && !shown && !has(heard, 'public')) return undefined
  const said = new Set(turned ? findTurns(document, sentence).map(({ idea }) => idea) : [])
  if (said.has('unobjected') && shown && !has(heard, 'written') && !isAtEvent(document, index))
    return 'unobjected'
  const found = judge(heard, shown, said.has('allowed'), () => shown || isShownAround(document, index))
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
function judge(heard: Heard, shown: boolean, allowed: boolean, around: () => boolean): Weakness | undefined {
  if (isLate(heard, shown) && around()) return 'late'
  if (has(heard, 'written')) return undefined
  if (near(heard, 'mask', 'needless', FAR) || isExcused(heard)) return 'masked'
  if (heard.person && isPublic(heard)) return 'public'
  const elsewhere = near(heard, 'otherPaper', 'reaches', NEAR)
  if (shown && (elsewhere || (has(heard, 'errand') && near(heard, 'paper', 'reaches', NEAR)))) return 'paper'
  const agreed =
    allowed ||
    near(heard, 'assent', 'informal', NEAR) ||
    near(heard, 'assent', 'sign', NEAR) ||
    has(heard, 'thumb')
  if (agreed && (heard.person || has(heard, 'kin')) && around()) return 'informal'
  if (agreed && shown && has(heard, 'conclude')) return 'informal'
  if (near(heard, 'kin', 'assent', NEAR) && around()) return 'kin'
  return shown && has(heard, 'needless') && (heard.person || heard.we) ? 'unasked' : undefined
}

const has = ({ all }: Heard, name: Class) => (all & bitOf(name)) !== 0

/** A word of one class and, at most so many tokens off, a word of the other that is not the same. */
function near({ at, all }: Heard, one: Class, other: Class, reach: number): boolean {
  const [first, second] = [bitOf(one), bitOf(other)]
  if (!(all & first) || !(all & second)) return false
  return at.some(
    (a) =>
      a.classes & first &&
      at.some((b) => b !== a && b.classes & second && Math.abs(a.token - b.token) <= reach),
  )
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

function hear(document: Document, index: number): Heard {
  const { tokens, sentences } = document
  const { first, last } = sentences[index]
  const at: { token: number; classes: number }[] = []
  let all = 0
  let person = (document.told.get(index) ?? []).some(({ role }) => !AT_WORK.has(role))
  let we = false
  for (let t = first; t < last; ) {
    person ||= OTHERS.has(tokens.hash[t])
    we ||= WE.has(tokens.hash[t])
    const match = LEXICON.matchAt(tokens, t, last)
    if (match) {
      at.push({ token: t, classes: match.classes })
      all |= match.classes
    }
    t = match?.last ?? t + 1
  }
  return { at, all, person, we }
}

/** A sentence beside it speaks of copy or pictures; a post is on one thing. */
function isShownAround(document: Document, index: number): boolean {
  const reach = document.type === 'social' ? POST : 1
  for (let near = Math.max(0, index - reach); near <= index + reach; near++)
    if (near !== index && document.sentences[near] && has(hear(document, near), 'publish')) return true
  return false
}
const POST = 4

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
