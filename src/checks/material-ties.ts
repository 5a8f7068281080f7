import { Word } from '../annotate/words.ts'
import { hasTerm, sentenceAt, Term } from '../checks.ts'
import { TIE_AROUND as Around, TIE_TURNS, TIE_WORDS } from '../data/material-ties.ts'
import type { Document, Sentence } from '../document.ts'
import { markSet } from '../word-set.ts'
import { gatesOf, joinGates, openGate } from './gates.ts'
import { hasWord, wordSet } from './has-word.ts'
import { hasPaidLink, paidLinks } from './paid-links.ts'
import { perDocument } from './per-document.ts'
import { isOwnProse } from './prose.ts'
import { isPraised, isRecommended, isTheirsPraised } from './recommended.ts'
import { REVIEW_GATE, reviewAskedFor } from './review-asks.ts'
import { compileTurns, type TurnMatch } from './turns.ts'

/** What somebody gets for praise, or offers for it. */
export interface Tie {
  readonly sentence: Sentence
  readonly kind: 'code' | 'affiliate' | 'gift' | 'reward' | 'insiders'
}

const findTurns = compileTurns(TIE_TURNS, TIE_WORDS)
const [DISCOUNT, SELF, OURS] = [Around.discount, Around.self, Around.ours].map(wordSet)
const [CHARITY, NOT] = [Around.charity, Around.not].map(wordSet)
const DISCOUNT_GATE = openGate(DISCOUNT)
type Turn = TurnMatch<keyof typeof TIE_TURNS>
const GATE = joinGates(findTurns.gate, DISCOUNT_GATE, REVIEW_GATE)
/** "GLOW15", "code INES": made of a name and what it takes off. */
const CODE = /\b(?:[A-Z]{3,}\d{1,3}|[A-Z]\w{2,}\d{2})\b|\bcode:? [“"']?[A-Z][A-Z\d]{2,}\b/
const PERCENT_OFF = /\b\d{1,2} ?(?:%|percent) off\b/i
const HANDLE = /(?<![\w.])@[A-Za-z]\w{2,}/

/** "#collab", "#sp", "#CloudRestAmbassador": hints that readers do not take for a disclosure, and that show the tie all the same. */
const HINT =
  /#(?:sp|spon|collab|ambassador|partner|partnership|[a-z\d]{2,30}(?:ambassador|partner))(?![\w-])/i
/** Sentences that show a tie, in reading order. */
export function* materialTies(document: Document): Generator<Tie> {
  const gates = gatesOf(document)
  const linked = paidLinks(document).length > 0
  const hint = document.type === 'social' ? document.text.search(HINT) : -1
  if (hint >= 0 && isPraised(document)) {
    yield { sentence: document.sentences[sentenceAt(document, hint)], kind: 'affiliate' }
    return
  }
  if (!linked && !gates.any(GATE)) return
  for (let at = 0; at < document.sentences.length; at++) {
    if (!linked && !gates.at(at, GATE)) continue
    const sentence = document.sentences[at]
    const { guard } = sentence
    if (!isOwnProse(document, sentence) || guard === 'bad-example' || guard === 'hypothetical') continue
    if (gates.at(at, REVIEW_GATE)) {
      const kind = reviewAskedFor(document, at)
      if (kind) {
        yield { sentence, kind }
        continue
      }
    }
    if (linked && hasPaidLink(document, sentence.span)) yield { sentence, kind: 'affiliate' }
    else if (gates.at(at, DISCOUNT_GATE) && isBrandCode(document, sentence)) yield { sentence, kind: 'code' }
    else if (gates.at(at, findTurns.gate)) {
      const kind = tieSaid(document, sentence)
      if (kind) yield { sentence, kind }
    }
  }
}

function tieSaid(document: Document, sentence: Sentence): 'affiliate' | 'gift' | undefined {
  const said = findTurns(document, sentence).filter((turn) => !isDeniedAt(document, sentence, turn))
  const ideas = new Set(said.map(({ idea }) => idea))
  if (ideas.has('affiliate')) return 'affiliate'
  if (ideas.has('sponsor') && namesPraised(document, sentence)) return 'affiliate'
  const handle = HANDLE.test(document.text.slice(sentence.span.start, sentence.span.end))
  if (handle && ideas.has('partner') && isPraised(document)) return 'affiliate'
  if ((ideas.has('partner') && speaksForSelf(document)) || (ideas.has('stake') && isPraised(document)))
    return 'affiliate'
  if (ideas.has('cut') || (ideas.has('allied') && isTheirsPraised(document))) return 'affiliate'
  // What donors give is acknowledged, not endorsed.
  const passedOn = isPassedOn(document, sentence)
  if (hasTerm(document, sentence, Term.Donor) && !passedOn) return undefined
  if (handle && ideas.has('with') && isPraised(document)) return 'affiliate'
  const thanked = handle && ideas.has('thanks')
  if ((ideas.has('gift') && isRecommended(document)) || (thanked && isPraised(document))) return 'gift'
  const handed = said.some(
    (turn) => turn.idea === 'unpaid' || (turn.idea === 'handed' && !opensPlainly(document, sentence, turn)),
  )
  if (!handed || !isPraised(document)) return undefined
  // A grant is a donor's matter, unless it is the giver's own piece that is passed on.
  return !hasWord(document, sentence, CHARITY) || passedOn ? 'gift' : undefined
}

/** "Shortage gave us …": an everyday word with the capital that any word has there is no maker. */
const opensPlainly = ({ tokens }: Document, { first }: Sentence, { at }: Turn) =>
  at === first && (tokens.bits[at] & Word.WordCommon) !== 0 && !MAKERS.has(tokens.hash[at])
const MAKERS = wordSet(`${TIE_WORDS.maker} ${TIE_WORDS.thanks} they the`)

/** "We never take gifts from makers", "we have no stake in it": a word of denial shortly before, in the same clause, or within. */
function isDeniedAt({ tokens }: Document, sentence: Sentence, { at, last, idea }: Turn): boolean {
  if (sentence.guard === 'negated') return true
  // "I paid nothing for it" denies nothing.
  for (let t = idea === 'unpaid' ? at : last - 1; t >= Math.max(sentence.first, at - DENIAL); t--) {
    if (t < at && CLAUSE.has(tokens.hash[t])) return false
    if (NOT.has(tokens.hash[t]) && (t !== at || idea !== 'unpaid')) return true
  }
  return false
}
/** Tokens before a turn in which a denial reaches it, and what it does not reach over. */
const DENIAL = 6
const CLAUSE = new Set([...wordSet('and but so because'), ...markSet(',;:—–.!')])

/** A discount that somebody else's shop gives for a code: not our own offer. */
function isBrandCode(document: Document, sentence: Sentence): boolean {
  const { text } = document
  const words = text.slice(sentence.span.start, sentence.span.end)
  // A gate lets others through as well.
  if (hasWord(document, sentence, OURS) || !hasWord(document, sentence, DISCOUNT)) return false
  if (
    PERCENT_OFF.test(words) &&
    (speaksForSelf(document) || (document.type === 'social' && /\boff their\b/i.test(words)))
  )
    return true
  if (!CODE.test(words)) return false
  if (/\bmy (?:\w+ )?code\b/i.test(words) || HANDLE.test(words)) return true
  // "15% off these scrubs", where no house speaks: of a thing that is shown, and somebody else's.
  if (document.type === 'social' && SHOWN.test(words) && !saysOurs(document)) return true
  // One who says "I" has no shop: a code is somebody else's.
  return saysI(document)
}

const SHOWN = /\boff (?:these|this|their|your order|everything)\b|\bon these\b/i
const saysOurs = perDocument((document: Document): boolean =>
  document.sentences.some((one) => isOwnProse(document, one) && hasWord(document, one, OURS)),
)

/** Somebody says "I", and no house says "we". */
const saysI = perDocument((document: Document): boolean => {
  const own = document.sentences.filter(
    (one) => isOwnProse(document, one) && document.text[one.span.end - 1] !== '?',
  )
  return own.some((one) => hasWord(document, one, SELF)) && !own.some((one) => hasWord(document, one, OURS))
})

/** "Thank you to our partners at Velvetface": of whom the draft also speaks elsewhere, and well. */
function namesPraised(document: Document, sentence: Sentence): boolean {
  const { text, sentences } = document
  const thanked = text.slice(sentence.span.start, sentence.span.end)
  const names = [...thanked.matchAll(PARTNER)].map(([, name]) => name)
  return sentences.some(
    (one) =>
      one !== sentence &&
      isOwnProse(document, one) &&
      names.some((name) => text.slice(one.span.start, one.span.end).includes(name)),
  )
}
const PARTNER = /\b(?:at|from|over at|partners?|sponsors?|friends|to|by),? (?:the )?(\p{Lu}[\p{L}\d’']{3,})/gu

/** A share of what somebody made, who also opens a sentence that tells what they gave. */
function isPassedOn({ type, frontMatter, text, tokens }: Document, { first }: Sentence): boolean {
  const given = frontMatter?.data.source
  if (type !== 'share' || typeof given !== 'object' || given === null) return false
  const giver = text.slice(tokens.start[first], tokens.end[first])
  return (
    giver.length > 3 &&
    Object.values(given).some((value) => typeof value === 'string' && value.includes(giver))
  )
}

/** Somebody speaks as a person who uses a thing, and not for a house. */
const speaksForSelf = perDocument((document: Document): boolean => {
  const { frontMatter, sentences } = document
  const { account, author } = frontMatter?.data ?? {}
  if ([account, author].some((one) => typeof one === 'string' && one.startsWith('@'))) return true
  return (
    sentences.some((one) => isOwnProse(document, one) && hasWord(document, one, SELF)) &&
    isRecommended(document)
  )
})
