import { sentenceAt, wordsOf } from '../checks.ts'
import { UNREVIEWED, EVIDENCE_WORDS as Words } from '../data/evidence.ts'
import { type Document, type Sentence, TokenKind } from '../document.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord, hasWordNear, wordSet } from './has-word.ts'
import { judgedLinks } from './judged-links.ts'
import { isOwnProse } from './prose.ts'
import { kindOfSource, type OwnHosts } from './source-hosts.ts'

/** What a sentence leans on that nobody has reviewed. */
type Unreviewed = 'preprint' | 'release' | 'abstract' | 'vendor'

const [EARLY, STRONG, PLAIN, HEDGE, WORK] = [
  Words.early,
  Words.strong,
  Words.plain,
  Words.hedge,
  Words.work,
].map(wordSet)
const [EFFECT, ACTS, DOUBT] = [Words.effect, Words.acts, Words.doubt].map(wordSet)
const [OTHER, BESIDE] = [Words.unreviewed, Words.beside].map(wordSet)
/** "This abstract", "a poster at a congress"; not "an abstract idea" on a wall. */
const SHOWN_AS = wordSet(`${Words.beside} this the meeting's establishes proves shows`)
const ABSTRACT = wordSet('abstract abstracts poster')
const CALLED = wordSet('preprint preprints pre-print pre-prints')
/** "The maker's own trial", "the company announced": the maker's word, whatever it is called. */
const MAKER =
  /\b(?:maker|manufacturer|company|firm|startup|start-up|drugmaker|brand|vendor)(?:'s)?(?: [\w-]+){0,3} (?:announced|announcement|unveiled|own (?:trial|data|study|numbers|research|tests?))\b/
/** "Early data presented in Chicago". */
const PRESENTED =
  /\b(?:data|results|findings|study|trial|work)(?: [\w'-]+){0,4} (?:presented|unveiled|shared|shown) (?:at|in|during|this|last)\b/
const NAMED_GATE = openGate([...EARLY, ...OTHER, ...wordSet('announced announcement unveiled own presented')])
const OURS = wordSet('our we us')
/** A question is closed, as people put it: said of the question, of doubt, of the wait, or of the proof. */
const CLOSED =
  /\b(?:(?:ends?|ended|over|settle[sd]?|close[sd]?|answer(?:s|ed)?|resolve[sd]?|clinch(?:es|ed)?|(?:put|lay|laid)s?(?: [\w'-]+){0,3} to (?:rest|bed)) (?:the|that|this|any|all|every|an?)? ?(?:[\w'-]+ ){0,2}(?:debates?|arguments?|questions?|doubts?|mystery|case|matter)|once and for all|case closed|(?:beyond|without|leaves? (?:no|little)|no (?:more|longer|room for)|removes? (?:all|any)|erases?) (?:[\w'-]+ ){0,3}doubts?|(?:now|finally|at last|we) know|(?:put|lay|laid)s? (?:[\w'-]+ ){1,4}to (?:rest|bed)|(?:at last|finally|now) (?:[\w'-]+ ){0,3}(?:proof|evidence|answer|confirmation)|(?:nail|seal)(?:s|ed) (?:it|the)|no (?:question|doubt)|(?:it|that|this)(?:'s| is) official|(?:debate|argument|question|matter|case) is (?:now )?(?:over|closed|settled)|wait is over|says it all|good enough for|no(?:body|-one| one) (?:needs?|has) to (?:wonder|ask|guess)|stop (?:wondering|guessing|arguing|debating)|no room for (?:\w+ )?(?:arguments?|debate|questions?)|(?:verdict|proof|answer|results|evidence) (?:is|are) in|(?:it is|it's|that's|that is|now) (?:clear|plain|fact|settled|certain)|the last word|(?:has|have|is|here's|gives us) (?:the|an|our|your) (?:[\w-]+ )?answer|finally,? (?:an?|the|some|we))\b/

/** A sentence that takes unreviewed work for settled; `named` where it says itself what work that is. */
export interface SettledTooSoon {
  readonly sentence: Sentence
  readonly kind: Unreviewed
  readonly named: boolean
}

/** Sentences that tell what early work found as if it were settled, and nothing in the draft says that it is not. */
export function* settledTooSoon(document: Document, own: OwnHosts): Generator<SettledTooSoon> {
  const gates = gatesOf(document)
  const linked = linksBySentence(document, own)
  const subject = subjectOf(document, own)
  if (!subject && !linked.size && !gates.any(NAMED_GATE) && document.type !== 'share') return
  let told: boolean | undefined
  let called: boolean | undefined
  // What a paragraph leans on, and goes on about: "…, company announcement, May 2031. At last there is proof".
  let before: { readonly block: number; readonly kind: Unreviewed } | undefined
  for (let at = 0; at < document.sentences.length; at++) {
    const sentence = document.sentences[at]
    const carried = before?.block === sentence.block ? before.kind : undefined
    if (!subject && !carried && !linked.has(at) && !gates.at(at, NAMED_GATE) && !isMakers(document, sentence))
      continue
    if (!isOwnProse(document, sentence) || isShown(sentence)) continue
    const named = namedIn(document, sentence)
    const here = named ?? linked.get(at) ?? (isMakers(document, sentence) ? 'release' : undefined)
    if (here) before = { block: sentence.block, kind: here }
    const kind =
      here ??
      (carried && (isStrong(document, at) || (document.type === 'share' && hasEffect(document, sentence)))
        ? carried
        : undefined) ??
      (subject && hasWord(document, sentence, WORK) ? subject : undefined)
    if (!kind) continue
    const strong = isStrong(document, at)
    if (leavesOpen(document, sentence, strong ? DOUBT : HEDGE) && !CLOSED.test(wordsOf(document, sentence)))
      continue
    if (isOurs(document, sentence, kind)) continue
    told ??= saysUnreviewed(document)
    if (told) return
    if (!strong) {
      // Whoever calls a preprint one has said what it is.
      called ??= document.sentences.some((one) => isOwnProse(document, one) && hasWord(document, one, CALLED))
      const effect = hasEffect(document, sentence)
      if (
        kind === 'vendor' ||
        (!effect && (called || kind !== 'preprint' || !hasWord(document, sentence, PLAIN)))
      )
        continue
    }
    yield { sentence, kind, named: here !== undefined }
  }
}

/** In a share, a piece by a company: "Restful Living Co., “Why …”". */
const isMakers = ({ type, text }: Document, { span }: Sentence) =>
  type === 'share' && MAKERS.test(text.slice(span.start, span.end))
const MAKERS =
  /\p{Lu}[\p{L}’'&-]{1,24},? (?:Co|Inc|Corp|Ltd)\.|\p{Lu}[\p{L}’'&-]{1,24},? (?:LLC|GmbH|Brands|Laboratories)(?!\p{L})/u

/** Also where a short sentence before says so: "It's official." */
function isStrong(document: Document, at: number): boolean {
  const { sentences } = document
  const before = sentences[at - 1]
  const lead = before?.block === sentences[at].block && before.last - before.first < 8 ? [before] : []
  return [...lead, sentences[at]].some(
    (one) => hasWord(document, one, STRONG) || CLOSED.test(wordsOf(document, one)),
  )
}

const isShown = ({ guard }: Sentence) =>
  guard === 'bad-example' || guard === 'hypothetical' || guard === 'fictional' || guard === 'negated'

/** A release or an abstract of our own is spoken of, not leaned on. */
const isOurs = (document: Document, sentence: Sentence, kind: Unreviewed) =>
  (kind === 'release' && hasWord(document, sentence, OURS)) ||
  (kind === 'abstract' && OURS.has(document.tokens.hash[sentence.first]))

/** "May" in a date leaves nothing open. */
function leavesOpen({ tokens }: Document, { first, last }: Sentence, hedge: typeof HEDGE): boolean {
  for (let t = first; t < last; t++)
    if (hedge.has(tokens.hash[t]) && (t === first || tokens.kind[t] === TokenKind.Lower)) return true
  return false
}

/** A result is told, and not only what was asked: "cured", "visits prevent", but not "how to cure". */
function hasEffect({ tokens }: Document, { first, last }: Sentence): boolean {
  const { hash, kind } = tokens
  for (let t = first + 1; t < last; t++) {
    if (kind[t] !== TokenKind.Lower) continue
    if (
      EFFECT.has(hash[t]) ||
      (ACTS.has(hash[t]) && !ASKED.has(hash[t - 1]) && kind[t - 1] < TokenKind.Number)
    )
      return true
  }
  return false
}
/** Before the plain form of a verb: what it may do is asked, or it is a noun. */
const ASKED = wordSet(
  'to how whether not a an the this that of for in with and or may might could no any more less new its their',
)

function namedIn(document: Document, sentence: Sentence): Unreviewed | undefined {
  const { tokens } = document
  for (let t = sentence.first; t < sentence.last; t++) {
    const hash = tokens.hash[t]
    if (EARLY.has(hash)) return 'preprint'
    if (!OTHER.has(hash)) continue
    const span = { start: tokens.start[t], end: tokens.end[t] }
    if (ABSTRACT.has(hash)) {
      if (hasWordNear(document, sentence, span, SHOWN_AS, 6)) return 'abstract'
    } else if (hasWordNear(document, sentence, span, BESIDE, 1)) return 'release'
  }
  const words = wordsOf(document, sentence)
  if (MAKER.test(words)) return 'release'
  return PRESENTED.test(words) ? 'abstract' : undefined
}

function linksBySentence(document: Document, own: OwnHosts): Map<number, Unreviewed> {
  const out = new Map<number, Unreviewed>()
  // What a share passes on from a shop.
  for (const { kind, span } of judgedLinks(document, own))
    if (kind === 'preprint' || kind === 'release' || (kind === 'vendor' && document.type === 'share'))
      out.set(sentenceAt(document, span.start), kind)
  return out
}

/** What a share of one thing is about, as front matter gives it. */
function subjectOf({ frontMatter, type }: Document, own: OwnHosts): Unreviewed | undefined {
  if (type !== 'share') return undefined
  const { source } = frontMatter?.data ?? {}
  if (typeof source !== 'object' || source === null) return undefined
  const values = Object.values(source).filter((value) => typeof value === 'string')
  if (values.some((value) => /^(?:medrxiv|biorxiv|ssrn|research square)$/i.test(value.trim())))
    return 'preprint'
  const kinds = values.map((value) => kindOfSource(value, own))
  const title = String((source as { title?: unknown }).title ?? '')
  if (/\babstract\b|\bposter\b/i.test(title)) return 'abstract'
  return kinds.find((kind) => kind === 'preprint' || kind === 'release')
}

function saysUnreviewed({ blocks, text, sentences }: Document): boolean {
  const read = new Set(sentences.map(({ block }) => block))
  return [...read].some((at) => {
    const { kind, span } = blocks[at]
    return kind !== 'url' && UNREVIEWED.test(text.slice(span.start, span.end))
  })
}
