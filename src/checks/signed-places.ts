import { patientsIn, Term } from '../checks.ts'
import type { Document, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'

/** Towns under a patient's letter: "Your friend, Rosa Tillman / Pine Hollow", "— mum of two, Larkspur". */

/** Parts of a signature: "Rosa Tillman" or "mum of two", a town, a state. */
const NAME = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2}$/u
const KIN =
  /^(?:a |the )?(?:mam|mum|mom|mother|father|dad|parent|wife|husband|son|daughter|grandmother|grandfather|patient|member|client|resident)\b/i
const TOWN = /^\p{Lu}[\p{L}'’-]{1,20}(?: (?:on|of|upon|the|in|by|\p{Lu}[\p{L}'’-]{1,20})){0,3}$/u
const BETWEEN_THEM = /^(?:(?:aged? )?\d{1,3}|\p{Ll}[\p{L}'’-]{2,20}(?: \p{Ll}[\p{L}'’-]{1,20}){0,3})$/u
const STATE = /^(?:\p{Lu}{2}|\p{Lu}[\p{Ll}]{1,4}\.)$/u
const BETWEEN = /[,\n(—–]/
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
/** Heads of towns' names that are words of firms as well. */
const TOWN_HEADS = wordSet('mills mill park station springs falls church lodge')
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
    const signature = readSignature(text.slice(from, span.end))
    if (!signature) continue
    const [start, end] = [from + signature.start, from + signature.end]
    let town = true
    for (let t = first; t < last; t++) {
      if (tokens.end[t] <= from + signature.from || tokens.start[t] >= end) continue
      if (terms.cover[t] & NO_TOWN && tokens.start[t] >= start && !TOWN_HEADS.has(tokens.hash[t]))
        town = false
      if (HOUSE.has(tokens.hash[t]) || (tokens.kind[t] === TokenKind.Number && tokens.start[t] >= start))
        town = false
    }
    const staff = (document.told.get(index) ?? []).some(({ role }) => role === 'staff' || role === 'author')
    if (town && !staff && tellsOwnCare(document, index)) yield { span: { start, end }, sentence: index }
  }
}

/** Where the town of a signature begins and ends in the words at the end of a block, and `from` where the name before it does. */
function readSignature(words: string): (Span & { readonly from: number }) | undefined {
  const parts: Span[] = []
  for (let at = 0; at <= words.length; ) {
    let end = at
    while (end < words.length && !BETWEEN.test(words[end])) end++
    const part = words.slice(at, end)
    const start = at + part.length - part.trimStart().length
    const length = part.trim().replace(/\)$/, '').length
    if (length > 0) parts.push({ start, end: start + length })
    at = end + 1
  }
  const read = (one: Span | undefined) => (one ? words.slice(one.start, one.end) : '')
  // "Rosa Tillman, Larkspur, hip patient", "Rosa T., Larkspur (hip)": what follows the town is no part of it.
  while (parts.length > 2 && /^[\p{Ll}\d]/u.test(read(parts.at(-1)))) parts.pop()
  const town = STATE.test(read(parts.at(-1))) ? -2 : -1
  const place = parts.at(town)
  // "M.K., 61, Larkspur", "Rosa, swim coach, Larkspur": an age or some work may stand between.
  const next = read(parts.at(town - 1))
  const who = parts.at(BETWEEN_THEM.test(next) && !KIN.test(next) ? town - 2 : town - 1)
  if (!who || !place || !TOWN.test(read(place))) return undefined
  if (!NAME.test(read(who)) && !KIN.test(read(who))) return undefined
  return { start: place.start, end: (parts.at(-1) ?? place).end, from: who.start }
}

/** Sentences before a signature that are looked at. */
const REACH = 10

/** The words above tell in the first person, or of one person, of care. */
function tellsOwnCare(document: Document, at: number): boolean {
  const { sentences, blocks } = document
  const quoted = blocks[sentences[at].block].quoted
  // A page of such letters is on care as a whole.
  const page = quoted || document.type === 'testimonial'
  if (page && patientsIn(document, at).length) return true
  let own = quoted
  let care =
    page &&
    document.sentences.some(
      ({ block }, near) => (blocks[block].quoted || !quoted) && careIn(document, near) > 0,
    )
      ? 1
      : 0
  for (let near = at; near >= Math.max(0, at - REACH); near--) {
    const { kind, quoted: inside } = blocks[sentences[near].block]
    if (kind !== 'paragraph' || (near < at && quoted && !inside)) break
    own ||= hasWord(document, sentences[near], I)
    care += careIn(document, near)
  }
  return own && care > 0
}
