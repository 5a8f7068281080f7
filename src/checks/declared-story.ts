import { isBodyPart, Term } from '../annotate/terms.ts'
import { HE_SHE, I } from '../annotate/vocabulary.ts'
import { SCENE_WORDS } from '../data/scene-words.ts'
import type { Document, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { findIndividuals } from './individuals.ts'
import { isPastVerb } from './past-tense.ts'
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
  if (document.type !== 'testimonial' || !document.english) return undefined
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
