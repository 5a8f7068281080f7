import { isBodyPart, Term } from '../annotate/terms.ts'
import { HE_SHE, I } from '../annotate/vocabulary.ts'
import { SCENE_WORDS } from '../data/scene-words.ts'
import { type Document, type Span, TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { findIndividuals } from './individuals.ts'
import { tellsCareHad } from './own-words.ts'
import { isPastVerb, tellsPast } from './past-tense.ts'
import { perDocument } from './per-document.ts'
import { TEXT } from './prose.ts'

const THINGS = wordSet(SCENE_WORDS)
const CARE =
  Term.Condition |
  Term.Procedure |
  Term.Medicine |
  Term.CareEvent |
  Term.CareUnit |
  Term.Recovery |
  Term.WeakCondition
/** Who gives, works or sells here praises something else than care received; said once it may be in passing. */
const OTHERS = wordSet(`
  donor donors donate donated donating volunteer volunteers volunteering colleague colleagues coworker coworkers internship
  residency preceptor onboarding supplier suppliers vendor vendors software portal dashboard invoice invoices customers
`)
const IN_PASSING = 1
/** Words of care that make a text one on care, and paragraphs that a finding runs over. */
const ENOUGH = 2
const MOST_BLOCKS = 3

/**
 * The text of a draft that is declared a testimonial, where somebody tells in it of care had by the teller or by one other
 * person, named or not. Undefined for the words of donors, staff and customers.
 */
export const declaredStory = (document: Document): Span | undefined => findStory(document).span

const findStory = perDocument((document: Document) => ({ span: readStory(document) }))

function readStory(document: Document): Span | undefined {
  if (!document.english) return undefined
  if (document.type !== 'testimonial') return isSignedByPatient(document) ? ownStory(document) : undefined
  const { tokens, terms, sentences, blocks } = document
  let care = 0
  let others = 0
  const told: number[] = []
  const individuals = findIndividuals(document)
  for (const [index, { first, last, block, guard }] of sentences.entries()) {
    if (!TEXT.has(blocks[block].kind) || (guard && guard !== 'second-person')) continue
    let somebody = individuals.has(index)
    let past = false
    for (let t = first; t < last; t++) {
      const hash = tokens.hash[t]
      if (OTHERS.has(hash) || terms.starts[t] & Term.Donor) others++
      if (terms.starts[t] & CARE || THINGS.has(hash) || isBodyPart(hash)) care++
      somebody ||= I.has(hash) || HE_SHE.has(hash)
      past ||= isPastVerb(document, t)
    }
    if (somebody && past) told.push(index)
  }
  if (others > IN_PASSING || care < ENOUGH || told.length < ENOUGH) return undefined
  const start = sentences[told[0]]
  const end = told.findLast((index) => sentences[index].block - start.block < MOST_BLOCKS) ?? told[0]
  return { start: start.span.start, end: sentences[end].span.end }
}

/** Copy that a patient or a relative may tell as a guest. */
const GUESTS_TELL: ReadonlySet<Document['type']> = new Set(['blog', 'social'])
const GUEST = wordSet(
  'guest alumni alumnus alumna client clients member members survivor former parent mam mum mom',
)
const WHO = Term.Patient | Term.Kinship
/** Tokens of a signature, and signs of care that make the body of a page a story of care. */
const SIGNATURE = 10
const SIGNS = 2

/** "By a parent", "Guest post", "— Rosa T., implant patient" at the end. */
function isSignedByPatient(document: Document): boolean {
  const { blocks, sentences, tokens, terms } = document
  if (!GUESTS_TELL.has(document.type) || !gatesOf(document).any(OWN)) return false
  const last = sentences.findLastIndex(({ block }) => blocks[block].kind === 'paragraph')
  return sentences.some(({ first, last: end, block }, index) => {
    const { kind, path } = blocks[block]
    const byline = kind === 'front-matter' && BYLINES.has(String(path?.[0]))
    const signature = index === last && end - first <= SIGNATURE && !tellsPast(document, sentences[index])
    if (!byline && !signature) return false
    for (let t = first; t < end; t++) {
      if (GUEST.has(tokens.hash[t])) return true
      // "patient coordinator" is somebody at work.
      if (terms.starts[t] & WHO && tokens.kind[terms.ends[t]] !== TokenKind.Lower) return true
    }
    return false
  })
}
const BYLINES: ReadonlySet<string> = new Set(['title', 'author', 'authors', 'byline', 'subtitle', 'by'])
const OWN = openGate(I)

/** The paragraphs of a page from the first that says "I" on, where they tell of care had. */
function ownStory(document: Document): Span | undefined {
  const { blocks, sentences } = document
  const told = sentences.filter(({ block, guard }) => blocks[block].kind === 'paragraph' && !guard)
  const body = told.filter(({ first, last }, at) => at < told.length - 1 || last - first > SIGNATURE)
  if (body.length < ENOUGH) return undefined
  const range = { first: body[0].first, last: body[body.length - 1].last }
  const own = body.filter((sentence) => hasWord(document, sentence, I) && tellsPast(document, sentence))
  if (own.length < ENOUGH || !tellsCareHad(document, range, SIGNS)) return undefined
  const [start] = own
  const end = body.findLast(({ block }) => block - start.block < MOST_BLOCKS) ?? start
  return { start: start.span.start, end: end.span.end }
}
