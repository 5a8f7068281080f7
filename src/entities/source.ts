import type { SourceEntity, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Detector, Line, Scan } from './scan.ts'
import { Gate, runDetector } from './scan.ts'
import { sourcesInMarks } from './source-marks.ts'
import { BRIDGES, KNOWN, LINKS, NO_SOURCE, ORG_HEADS, SAY, WORKS } from './source-words.ts'

const GATE = new Gate({
  words: `according per source sources doi pmid pmcid et journal jama nejm bmj lancet mmwr cochrane medrxiv biorxiv
    reports reported estimates estimated says said found finds notes noted recommends recommended states stated
    warns warned projects calculates calculated publishes concluded concludes shows showed advises data figures
    statistics experts guidelines guideline estimate study studies trial trials research researchers paper article
    review report survey poll analysis scientists investigators published meta-analysis guidance recommendations
    cohort census findings expects projected predicts predicted counts counted lists puts tallied tallies tracks`,
  leads: 'from via by',
  marks: '([',
})
const [ACCORDING, PER, SOURCE, SOURCE_LIST, ET, TO] = wordSet('according per source sources et to')
const NOUNS = wordSet('data figures statistics guidelines guideline estimate report')
const [FROM, CODES] = ['from via by', 'doi pmid pmcid'].map(wordSet)
const JOURNALS = wordSet('jama nejm bmj lancet mmwr cochrane medrxiv biorxiv')
const JOURNAL_WORD = wordSet('journal')
const ARTICLES = wordSet('the a an its their new our')
const DETERMINERS = wordSet('the a an our')
const ADVERBS = wordSet('also recently now has have now still')
const [OPEN, CLOSE, BRACKET, COLON] = [0x28, 0x29, 0x5b, 0x3a]

/** "[3]", "[4, 5]", and keys of a bibliography: "[@farrow2030; @okoro2029]". */
const NUMBERS = /\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}|-?@[\w:.-]{2,60}(?:;[^\]\n]{0,160})?)\]/y
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Fall|Winter'
/** "(Garrow et al., 2021)", "(CDC, 2023; Okoro & Foley, 2019)". */
const AUTHOR_YEAR =
  /\((?:see |e\.g\.,? )?\p{Lu}[\p{L}.'’-]+(?:[ ,&]+(?:et al\.?|and|of|for|the|\p{Lu}[\p{L}.'’-]*)){0,8},? (?:19|20)\d\d[a-z]?(?:;[^()]{0,160})?\)/uy
const MONTH_YEAR = new RegExp(`\\b(?:${MONTH})\\.?,? (?:19|20)\\d\\d`)
const CODE = /(?:doi|pmid|pmcid)\s?[:#]?\s?(?:https?:\/\/\S+|10\.\d{4,9}\/\S+|PMC\d+|\d{5,9})/iy
const ET_AL = /(?<=(\p{Lu}[\p{L}'’-]+,?\s))et\s+al\b\.?(?:,?\s\(?(?:19|20)\d\d[a-z]?\)?)?/uy

/** Finds what names the source of a statement in prose: "according to …", citations, journals. */
export const SOURCES: Detector<SourceEntity> = { gate: GATE, read: readSources }

/** Finds what names the source of a statement: links, notes, "according to …", citations, journals. */
export const detectSources = (scan: Scan): SourceEntity[] => [
  ...sourcesInMarks(scan),
  ...runDetector(SOURCES, scan),
]

function readSources(line: Line, gates: readonly number[]): SourceEntity[] {
  const out: SourceEntity[] = []
  let done = -1
  for (const at of gates) {
    if (line.start(at) < done) continue
    const found = readCitation(line, at) ?? readAttribution(line, at)
    if (!found || found.start < done) continue
    const { start, end, form } = found
    out.push({ kind: 'source', span: line.span(start, end), sentence: line.sentence, form })
    done = end
  }
  return out
}

interface Found extends Span {
  readonly form: SourceEntity['form']
}

/** "[3]", "(Garrow et al., 2021)", "doi:…", "PMID 12345678", "JAMA Surgery", "the Journal of …". */
function readCitation(line: Line, at: number): Found | undefined {
  const hash = line.hash(at)
  const start = line.start(at)
  const pattern =
    hash === BRACKET ? NUMBERS : hash === OPEN ? AUTHOR_YEAR : CODES.has(hash) ? CODE : undefined
  if (pattern) {
    const match = line.match(pattern, start)
    if (match && !(hash === OPEN && MONTH_YEAR.test(match[0])))
      return { start, end: start + match[0].length, form: 'citation' }
  }
  // "(CDC)", "(AHA and NIH)": a body by its letters, as if in a note.
  const body = at + 1
  if (hash === OPEN && KNOWN.has(line.hash(body)) && line.isCapital(body) && !line.isCapital(at - 1)) {
    const close = [2, 3, 4, 5, 6].find((more) => line.hash(at + more) === CLOSE)
    return close ? { start, end: line.end(at + close), form: 'citation' } : undefined
  }
  if (hash === ET) {
    const match = line.match(ET_AL, start)
    if (!match) return undefined
    return { start: start - match[1].length, end: start + match[0].length, form: 'citation' }
  }
  const journal =
    JOURNALS.has(hash) || (JOURNAL_WORD.has(hash) && line.isCapital(at) && LINKS.has(line.hash(at + 1)))
  if (!journal || line.kind(at) === TokenKind.Lower) return undefined
  const last = nameFrom(line, at)
  return { start: line.start(nameStart(line, at)), end: line.end(last), form: 'citation' }
}

/** "according to the Census Bureau", "CDC estimates", "a study by Larkspur University", "Source: CDC". */
function readAttribution(line: Line, at: number): Found | undefined {
  const hash = line.hash(at)
  const start = line.start(at)
  if (hash === SOURCE || hash === SOURCE_LIST) {
    // "Source: CDC", not "a good source: fish".
    if (line.hash(at + 1) !== COLON || at + 2 >= line.last || !(line.isCapital(at) || at === line.first))
      return undefined
    return { start, end: line.end(line.last - 1), form: 'attribution' }
  }
  if (hash === ACCORDING) return line.hash(at + 1) === TO ? named(line, start, at + 2, true) : undefined
  if (hash === PER) return named(line, start, at + 1, false, true)
  if (FROM.has(hash)) return KNOWN.has(line.hash(at + 1)) ? named(line, start, at + 1) : undefined
  if (SAY.has(hash)) {
    const before = orgBefore(line, at, NOUNS.has(hash))
    if (before >= 0) return { start: line.start(before), end: line.end(at), form: 'attribution' }
    const after = named(line, start, at + 1)
    if (after) return after
  }
  if (!WORKS.has(hash)) return undefined
  const before = orgBefore(line, at, true)
  if (before >= 0) return { start: line.start(before), end: line.end(at), form: 'attribution' }
  // "a study published last year in the Journal of …": a few words may stand between.
  for (let i = at + 1; i < Math.min(at + 7, line.last); i++) {
    if (line.kind(i) === TokenKind.Mark && line.hash(i) !== 0x2c) return undefined
    if (!BRIDGES.has(line.hash(i))) continue
    const found = named(line, start, i + 1)
    if (found) return found
  }
  return undefined
}

/** An attribution from `start` to the end of the organisation's name that opens at a token. */
function named(line: Line, start: number, at: number, loose = false, strict = false): Found | undefined {
  let first = at
  while (
    first < at + (loose ? 5 : 2) &&
    !line.isCapital(first) &&
    (loose ? line.kind(first) < TokenKind.Mark : ARTICLES.has(line.hash(first)))
  )
    first++
  if (!line.isCapital(first)) return undefined
  const last = nameFrom(line, first)
  const sure = loose ? !NO_SOURCE.has(line.hash(first)) : isOrg(line, first, last, strict)
  return sure ? { start, end: line.end(last), form: 'attribution' } : undefined
}

/** Most words that a name has. */
const LONGEST = 16

/** Last token of the capitalised name that opens at a token. */
function nameFrom(line: Line, first: number): number {
  let last = first
  for (let i = first + 1; i < Math.min(line.last, first + LONGEST); i++) {
    if (isNamePart(line, i)) last = i
    else if (!LINKS.has(line.hash(i)) && line.hash(i) !== 0x26) break
  }
  return last
}

function nameStart(line: Line, last: number): number {
  let first = last
  for (let i = last - 1; i >= Math.max(line.first, last - LONGEST); i--) {
    if (isNamePart(line, i) && !line.tokens.possessive[i]) first = i
    else if (!LINKS.has(line.hash(i)) && line.hash(i) !== 0x26) break
  }
  return first < last && DETERMINERS.has(line.hash(first)) ? first + 1 : first
}

function isNamePart(line: Line, at: number): boolean {
  return line.isCapital(at) || line.kind(at) === TokenKind.Initial
}

/** A head ("Institute") or a listed name; unless `strict`, any other acronym as well. */
function isOrg(line: Line, first: number, last: number, strict = false): boolean {
  for (let i = first; i <= last; i++) {
    const hash = line.hash(i)
    if (KNOWN.has(hash) && line.kind(i) !== TokenKind.Lower)
      return !(i === first && line.text.slice(line.start(i), line.end(i)) === 'Who')
    if (ORG_HEADS.has(hash) && first < last) return true
    if (
      !strict &&
      line.kind(i) === TokenKind.Upper &&
      !NO_SOURCE.has(hash) &&
      line.end(i) - line.start(i) <= 6
    )
      return true
  }
  return false
}

/** First token of the organisation's name that ends right before a token; -1 for none. */
function orgBefore(line: Line, at: number, strict: boolean): number {
  let last = at - 1
  while (last > line.first && ADVERBS.has(line.hash(last))) last--
  if (line.hash(last) === 0x29 && line.hash(last - 2) === OPEN) {
    if (line.kind(last - 1) === TokenKind.Upper && !NO_SOURCE.has(line.hash(last - 1))) last--
    else return -1
    const first = last - 1 > line.first ? nameStart(line, last - 1) : last
    return first === last - 1 && !line.isCapital(first - 1) ? last : first
  }
  if (!isNamePart(line, last)) return -1
  const first = nameStart(line, last)
  return isOrg(line, first, last, strict) ? first : -1
}
