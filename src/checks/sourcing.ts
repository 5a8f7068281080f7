import { wordsOf } from '../checks.ts'
import { NUMBER_WORDS_AROUND as Words } from '../data/health-numbers.ts'
import type { Block, Document, SourceEntity } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord, hasWordNear } from './has-word.ts'
import { perDocument } from './per-document.ts'

/** Where a draft names its sources, for rules that ask whether one stands within reach of a statement. */
export interface Sources {
  readonly document: Document
  /** Numbers of the sentences with a source, and of the first of them. */
  readonly sentences: ReadonlySet<number>
  readonly first: number
  readonly blocks: ReadonlySet<number>
  /** For each block the first and the last one of the list or table around it. */
  readonly runs: readonly { readonly first: number; readonly last: number }[]
}

const CARRIES_ON = wordSet(`${Words.agency} ${Words.study}`)
const STUDY = wordSet(Words.study)
const ACTION = wordSet(Words.action)
const OWN = wordSet(Words.own)
const SPEECH = wordSet(Words.speech)
const NOTE_SIGN = /[¹²³⁰-⁹†‡]|[\p{L}%)]\*(?!\*)|\b(?:refs?\.|references?|footnotes?|endnotes?) \d/u
const OWN_RECORDS = new RegExp(
  `\\b(?:${Words.ownership})(?: [\\w-]+){0,3} (?:${Words.records})\\b|'s own \\w`,
)
/** "(1)", "(2, 5)": notes, where a list of sources is numbered so. */
const NOTE_NUMBER = /[\p{L}%”"')]\s?\((?:\d{1,2}(?:\s?[,–-]\s?\d{1,2}){0,5})\)(?=[.,;:\s]|$)/u
/** A line that opens a list of sources. */
const SOURCE_LIST =
  /(?:^|\n)\W{0,6}(?:(?:our |the |selected |key )?(?:sources?|references?|citations?|bibliography|endnotes|notes|works cited)(?: (?:and|&) (?:notes|sources|further reading|references))?|where (?:this|the|these|our) (?:[\w-]+ ){1,2}comes? from)\s?:?\W{0,6}(?:\n|$|[([]?1[)\].])/i
/** Tokens at the head of a sentence in which a study is its subject, and sentences that go on with what it found. */
const [SUBJECT, RESULTS] = [7, 3]
/** A heading or lead-in that names where a list or table comes from: "Fast facts from the CDC". */
const LEAD = new RegExp(`(?<![\\w-])(?:${Words.lead})(?: the)?:? (?=\\p{Lu})`, 'u')

/** Looks every source up once. */
export function findSources(document: Document): Sources {
  const sentences = new Set<number>()
  const blocks = new Set<number>()
  let first = Number.POSITIVE_INFINITY
  for (const entity of document.entities.of('source')) {
    if (isAction(document, entity)) continue
    sentences.add(entity.sentence)
    blocks.add(document.sentences[entity.sentence].block)
    first = Math.min(first, entity.sentence)
  }
  return { document, sentences, first, blocks, runs: findRuns(document.blocks) }
}

/** Neighbouring blocks that are all of a list, or all of a table. */
function findRuns(blocks: readonly Block[]): { first: number; last: number }[] {
  const out: { first: number; last: number }[] = []
  for (let at = 0; at < blocks.length; at++) {
    const before = out[at - 1]
    if (before && blocks[at].within && blocks[at].within === blocks[at - 1].within) {
      before.last = at
      out.push(before)
    } else out.push({ first: at, last: at })
  }
  return out
}

/** A link to book, register or buy: where to go, not where a number comes from. */
function isAction(document: Document, entity: SourceEntity): boolean {
  if (entity.form !== 'link') return false
  // "Nordic Cataract Register" is a name, "Register now" is none.
  const { tokens } = document
  const { start } = entity.span
  for (let t = document.sentences[entity.sentence].first; t < tokens.count; t++) {
    if (tokens.start[t] >= entity.span.end) break
    if (tokens.start[t] > start && tokens.kind[t] !== TokenKind.Lower && ACTION.has(tokens.hash[t]))
      return false
  }
  return hasWordNear(document, document.sentences[entity.sentence], entity.span, ACTION, 3)
}

/**
 * Whether a statement's source stands in its sentence, in the next one of its block, or in what it belongs to. A sentence
 * that speaks on for an agency or a study named before needs no source of its own.
 */
export function isSourced(sources: Sources, at: number): boolean {
  const { document, sentences, first } = sources
  const sentence = document.sentences[at]
  const words = wordsOf(document, sentence)
  if (sentences.has(at) || isNoted(document, words)) return true
  const isBeside = (other: number) =>
    sentences.has(other) && document.sentences[other].block === sentence.block
  if (isBeside(at + 1) && !hasNumber(document, at + 1)) return true
  if (isBeside(at - 1) && hasWord(document, sentence, CARRIES_ON)) return true
  if (tellsResults(sources, at)) return true
  if (first < at && (hasWord(document, sentence, STUDY) || reportsStudy(document))) return true
  return isSourcedAround(sources, at)
}

/** "The [paper itself](…) answers it. Over four years, 40 of every 1,000 …": what a study found, told behind it. */
function tellsResults({ document, sentences }: Sources, at: number): boolean {
  const { tokens, sentences: all } = document
  for (let before = at - 1; before >= at - RESULTS && all[before]?.block === all[at].block; before--) {
    if (!sentences.has(before)) continue
    const { first, last } = all[before]
    for (let t = first; t < Math.min(last, first + SUBJECT); t++) if (STUDY.has(tokens.hash[t])) return true
    return false
  }
  return false
}

/** A sign that leads to a note, or our own records. */
const isNoted = (document: Document, words: string) =>
  NOTE_SIGN.test(words) || OWN_RECORDS.test(words) || (NOTE_NUMBER.test(words) && listsSources(document))

const listsSources = perDocument(({ text }) => SOURCE_LIST.test(text))

/** A release that is headed by a study gives its numbers, once the study is named. */
const reportsStudy = perDocument((document) => {
  const { type, blocks, sentences } = document
  if (type !== 'press-release') return false
  return sentences.some((one) => blocks[one.block].depth === 1 && hasWord(document, one, STUDY))
})

/** Whether an authority of a sentence is named in it or in the next, or, if `around`, by what its block belongs to. */
export function isNamed(sources: Sources, at: number, around: boolean): boolean {
  const { document, sentences } = sources
  const sentence = document.sentences[at]
  const words = wordsOf(document, sentence)
  if (sentences.has(at) || isNoted(document, words)) return true
  const next = document.sentences[at + 1]
  return (next?.block === sentence.block && sentences.has(at + 1)) || (around && isSourcedAround(sources, at))
}

/** By the list, table or section that a sentence stands in, or by what a post or share is about. */
function isSourcedAround(sources: Sources, at: number): boolean {
  const { document, sentences } = sources
  const sentence = document.sentences[at]
  if (isBlockSourced(sources, sentence.block)) return true
  // A source that stands with a number of its own elsewhere in the post is that number's.
  if (document.type === 'social')
    return [...sentences].some(
      (one) => document.sentences[one].block === sentence.block || !hasNumber(document, one),
    )
  if (document.type !== 'share' || hasWord(document, sentence, OWN) || isSaidByUs(document, at)) return false
  return namesSource(document) || sources.blocks.has(sentence.block) || isItemSourced(sources, sentence.block)
}

/** One of ours has the word in this paragraph: "Our dietitian adds: …", and on. */
function isSaidByUs(document: Document, at: number): boolean {
  const { sentences } = document
  for (let other = at - 1; sentences[other]?.block === sentences[at].block && other >= at - 6; other--)
    if (hasWord(document, sentences[other], OWN) && hasWord(document, sentences[other], SPEECH)) return true
  return false
}

/** A statistic of its own, which the source may be for. */
const hasNumber = ({ entities }: Document, sentence: number) =>
  entities.at(sentence, 'statistic').some(({ form }) => form !== 'intensifier')

/** The rest of a list item or table row, what leads in to the list or table, its caption, or the text under a heading. */
function isBlockSourced({ document, blocks: sourced, runs }: Sources, at: number): boolean {
  const { blocks, text } = document
  const { kind, within, group } = blocks[at]
  if (kind === 'heading') return sourced.has(at + 1)
  if (!within) return false
  for (let other = at; blocks[other]?.group === group; other--) if (sourced.has(other)) return true
  for (let other = at; blocks[other]?.group === group; other++) if (sourced.has(other)) return true
  const { first, last } = runs[at]
  const lead = blocks[first - 1]
  if (lead && (sourced.has(first - 1) || LEAD.test(text.slice(lead.span.start, lead.span.end)))) return true
  return within === 'table' && sourced.has(last + 1) && blocks[last + 1].kind === 'paragraph'
}

/** Front matter names the one thing that a share is about. */
function namesSource({ frontMatter }: Document): boolean {
  const source = frontMatter?.data.source ?? frontMatter?.data.sources
  return Array.isArray(source) ? source.length > 0 : source !== undefined && source !== null && source !== ''
}

/** A share of one thing may name it anywhere; in a round-up each item names its own. */
function isItemSourced({ document, blocks }: Sources, at: number): boolean {
  if (blocks.size === 1) return true
  const section = document.sections.findLast((each) => each.blocks.first <= at && at < each.blocks.last)
  if (!section) return false
  for (const block of blocks) if (section.blocks.first <= block && block < section.blocks.last) return true
  return false
}
