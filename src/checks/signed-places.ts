import { Term } from '../checks.ts'
import type { Document, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'

/** Towns under a patient's letter: "Your friend, Rosa Tillman / Pine Hollow", "— mum of two, Larkspur". */

/** A name or "mum of two", and behind a comma, a bracket or on the next line a place. */
const SIGNED =
  /(?:^|\n|[—–] ?|-- ?|, )(?:(?:\p{Lu}[\p{L}'’.-]{0,20} ?){1,3}|(?:a |the )?(?:mam|mum|mom|mother|father|dad|parent|wife|husband|son|daughter|grandmother|grandfather|patient|member|client|resident)\b[^,\n(]{0,25})(?:, ?\s?|\s*\n\s*|\s?\()(\p{Lu}[\p{L}'’-]{1,20}(?: (?:(?:on|of|upon|the|in|by) )?\p{Lu}[\p{L}'’-]{1,20}){0,2}(?:, \p{Lu}[\p{L}.]{1,14})?)\)?\s*$/u
/** Characters at the end of a block in which its signature stands. */
const LAST = 120
const NO_TOWN =
  Term.StaffRole |
  Term.StaffTitle |
  Term.Org |
  Term.Occupation |
  Term.PublicRole |
  Term.CareUnit |
  Term.Patient
const HOUSE = wordSet(`
  clinic hospital medical health care center centre dental dentistry practice group inc llc ltd foundation university
  college school department team staff rn md do dds dmd np pa phd pt mr mrs ms dr google yelp facebook healthgrades
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
`)
const I = wordSet("i i'd i've i'm my me he she his her we our")

/** Such towns, with the sentence in which they stand. */
export function* findSignedPlaces(document: Document): Generator<{ span: Span; sentence: number }> {
  const { blocks, sentences, text, tokens, terms } = document
  for (let index = 0; index < sentences.length; index++) {
    const { block, span, first, last } = sentences[index]
    const next = sentences[index + 1]
    if (next?.block === block) continue
    const { kind, quoted } = blocks[block]
    if (kind !== 'paragraph' || !(quoted || blocks[block - 1]?.quoted || document.type === 'testimonial'))
      continue
    const from = Math.max(span.start, span.end - LAST)
    const found = SIGNED.exec(text.slice(from, span.end))
    if (!found) continue
    const end = from + found.index + found[0].length - (/[)\s]*$/.exec(found[0])?.[0].length ?? 0)
    const start = end - found[1].length
    let town = true
    for (let t = first; t < last; t++) {
      if (tokens.end[t] <= from + found.index) continue
      if (terms.cover[t] & NO_TOWN && tokens.start[t] >= start) town = false
      if (HOUSE.has(tokens.hash[t]) || tokens.kind[t] === TokenKind.Number) town = false
    }
    const staff = (document.told.get(index) ?? []).some(({ role }) => role === 'staff' || role === 'author')
    if (town && !staff && tellsOwnCare(document, index)) yield { span: { start, end }, sentence: index }
  }
}

/** Sentences before a signature that are looked at. */
const REACH = 10

/** The words above tell in the first person, or of one person, of care. */
function tellsOwnCare(document: Document, at: number): boolean {
  const { sentences, blocks } = document
  const quoted = blocks[sentences[at].block].quoted
  let own = false
  let care = 0
  for (let near = at; near >= Math.max(0, at - REACH); near--) {
    const { kind, quoted: inside } = blocks[sentences[near].block]
    if (kind !== 'paragraph' || (near < at && quoted && !inside)) break
    own ||= hasWord(document, sentences[near], I)
    care += careIn(document, near)
  }
  return own && care > 0
}
