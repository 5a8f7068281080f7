import { PERSON_NOUN, Term } from '../annotate/terms.ts'
import { firstIndex } from '../bisect.ts'
import { CONDITION_WORDS as Words } from '../data/condition-update.ts'
import type { Document, Person, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { listHeadlines } from './headline-places.ts'
import { findEvents } from './news-event.ts'
import { perDocument } from './per-document.ts'

/** Whose state a sentence tells: somebody in care, who neither works here nor writes nor is made up. */

const { who, plural, counted, i, may, update } = Words
const [WHO, PLURAL, COUNTED, WE, IF, MAY, UPDATE] = [who, plural, counted, i, Words.if, may, update].map(
  wordSet,
)
const [IS, WAS] = ['is are has have remain remains continues', 'was were had'].map(wordSet)
const OTHERS: ReadonlySet<Person['role']> = new Set<Person['role']>([
  'staff',
  'author',
  'organization',
  'fictional',
  'donor',
])
const PEOPLE = PERSON_NOUN | Term.Kinship | Term.PublicRole
const ARTICLE = wordSet('the a an our both this that her his their all one two three four')
const [NUMBERS, AFTER] = [
  'one ones two three four five six seven eight all both',
  'of is are was were remain remains has have others',
].map(wordSet)
const TITLE = wordSet('dr doctor nurse prof professor chaplain')
const SEMICOLON = ';'.charCodeAt(0)
/** Words between somebody and how they are. */
const REACH = 30

/** Where a state stands. */
export interface Told {
  readonly first: number
  /** Another state stands before it. */
  readonly chained: boolean
  /** It opens with a verb of its own, or the day is told. */
  readonly finite: boolean
}

/** Token of the person whose state it is; -1 where it is nobody's in care, or left open. */
export function subjectOf(document: Document, sentence: Sentence, { first, chained, finite }: Told): number {
  const { tokens, terms } = document
  const { hash, start } = tokens
  const { others, names } = mentionsIn(document)
  let linked = chained || finite || IS.has(hash[first])
  for (let t = first - 1; t >= Math.max(sentence.first, first - REACH); t--) {
    if (IF.has(hash[t]) || WE.has(hash[t]) || (MAY.has(hash[t]) && !chained)) return -1
    linked ||= IS.has(hash[t]) || (WAS.has(hash[t]) && isNews(document))
    const name = names.get(start[t])
    // "Two of them" and "both are", not "two stents".
    if (NUMBERS.has(hash[t]) && !AFTER.has(hash[t + 1])) continue
    if (!WHO.has(hash[t]) && !(terms.cover[t] & PEOPLE) && name === undefined) continue
    if (others.has(start[t])) return -1
    if (isGeneric(document, sentence, t)) continue
    // "He's": the verb hangs on the pronoun.
    if (!linked && !tokens.possessive[t]) continue
    const head = headOf(document, sentence, t)
    return isConditional(document, sentence, t) || TITLE.has(hash[head]) ? -1 : head
  }
  return -1
}

/** "If he is awake": behind a condition nothing is told. */
function isConditional({ tokens }: Document, { first }: Sentence, at: number): boolean {
  for (let t = at - 1; t >= first && tokens.hash[t] !== SEMICOLON; t--)
    if (IF.has(tokens.hash[t])) return true
  return false
}

/** First token of somebody's name or description, its article included. */
function headOf(document: Document, { first }: Sentence, at: number): number {
  const { tokens } = document
  const name = mentionsIn(document).names.get(tokens.start[at])
  if (name !== undefined) return firstIndex(tokens.count, (t) => tokens.start[t] >= name)
  return at > first && ARTICLE.has(tokens.hash[at - 1]) ? at - 1 : at
}

/** "Patients walk within hours": nobody in particular. */
function isGeneric({ tokens }: Document, { first }: Sentence, at: number): boolean {
  if (!PLURAL.has(tokens.hash[at])) return false
  for (let t = Math.max(first, at - 3); t < at; t++)
    if (COUNTED.has(tokens.hash[t]) || tokens.kind[t] === TokenKind.Number) return false
  return true
}

/** Characters at which words of mentions begin: `others` of people who work here, write, give or are made up, `names` of the rest. */
const mentionsIn = perDocument(({ people, tokens }) => {
  const others = new Set<number>()
  const names = new Map<number, number>()
  for (const { role, mentions } of people)
    for (const { span, form } of mentions) {
      let t = firstIndex(tokens.count, (token) => tokens.start[token] >= span.start)
      for (; t < tokens.count && tokens.start[t] < span.end; t++)
        if (OTHERS.has(role)) others.add(tokens.start[t])
        else if (form === 'name') names.set(tokens.start[t], span.start)
    }
  return { others, names }
})

/** Whether a draft speaks of an event of these days, or calls itself an update. */
export const isNews = perDocument((document) => {
  const headlines = new Set(listHeadlines(document).headlines)
  return (
    findEvents(document).length > 0 ||
    document.sentences.some((one) => headlines.has(one.block) && hasWord(document, one, UPDATE))
  )
})
