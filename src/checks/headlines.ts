import { hashWord } from '../annotate/fold.ts'
import { HEALTH, Term } from '../annotate/terms.ts'
import {
  BIRTH_WORDS,
  CAPTION_WORDS,
  NEWS_WORDS,
  OFFICE_WORDS,
  STATEMENT_WORDS,
  STAY_WORDS,
  WORK_WORDS,
} from '../data/headline-words.ts'
import type { Document, Person, SourceSpan, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'
import { isShownInCare, isStateOf } from './headline-fate.ts'
import { fileName, listAddresses, listHeadlines } from './headline-places.ts'
import { isNewOrgan, isPairing, isWayOut, WHERE } from './headline-signs.ts'
import { toldBelow } from './headline-told.ts'
import { type FoundName, findKnown, findNames, type KnownPeople, listKnown, nameIn } from './path-names.ts'
import { isAtWork, isRostered, isUsed, listUsed } from './path-staff.ts'
import { type NameWord, splitCopy, splitPath } from './path-words.ts'

/** Somebody a headline, slug or file name names, whom it or the copy makes a patient. */
export interface HeadlineName {
  /** Who: somebody of the copy, else the words of the name. */
  readonly who: Person | string
  readonly place: 'headline' | 'slug' | 'file'
  /** Absent for the file name, and where only the entry in the front matter has a place. */
  readonly span?: Span
  readonly source?: SourceSpan
  readonly full: boolean
  readonly certain: boolean
}

const [NEWS, STAY, OFFICE, WORK] = [NEWS_WORDS, STAY_WORDS, OFFICE_WORDS, WORK_WORDS].map(wordSet)
const [CAPTION, STATEMENT] = [CAPTION_WORDS, STATEMENT_WORDS].map(wordSet)
/** Verbs that are head words of events and streets as well. */
const MOVES = wordSet('walks runs rides drives marches races swims bikes')
const NEW = hashWord('new')
const BORN = wordSet(BIRTH_WORDS)
const AT = wordSet('at in near from')
const ABOUT = wordSet('on about regarding concerning over re')
const CARE = HEALTH | Term.CareUnit | Term.CareEvent | Term.Patient | Term.Recovery
/** Where nobody is a patient, a headline without one of these makes nobody one. */
const SIGNS = openGate([...NEWS, ...STAY, ...STATEMENT, ...BORN, ...WHERE, NEW], CARE)
const OFFICES = Term.StaffRole | Term.StaffTitle | Term.Credential | Term.PublicRole
/** Everybody named in a headline, slug or file name who is a patient by the copy or by the words beside the name. */
export function* findHeadlineNames(document: Document): Generator<HeadlineName> {
  const known = () => listKnown(document)
  const used = () => listUsed(document)
  const patient = document.people.some(({ role }) => role === 'patient')
  const gates = gatesOf(document)
  const shown = document.blocks.some(({ kind }) => kind === 'alt')
  const { headlines, slugs } = listHeadlines(document)
  const wanted = new Set(headlines)
  for (let sentence = 0; sentence < document.sentences.length; sentence++)
    if (
      wanted.has(document.sentences[sentence].block) &&
      (patient || shown || gates.at(sentence, SIGNS) || document.told.has(sentence))
    )
      yield* namesInHeadline(document, known(), sentence)
  for (const slug of slugs) {
    const { start, end } = document.blocks[slug].span
    for (const name of namesInAddress(document, known, used, document.text.slice(start, end)))
      yield { ...name, place: 'slug', span: { start: start + name.span.start, end: start + name.span.end } }
  }
  for (const { source, address } of listAddresses(document))
    for (const { who, full, certain } of namesInAddress(document, known, used, address))
      yield { who, full, certain, place: 'slug', source }
  const file = fileName(document.path)
  // One word is no name with a reason beside it.
  if (/^[a-z]+\.[a-z]+$/.test(file)) return
  for (const { who, full, certain } of namesInAddress(document, known, used, file))
    yield { who, full, certain, place: 'file' }
}

function* namesInHeadline(document: Document, known: KnownPeople, sentence: number): Generator<HeadlineName> {
  const words = splitCopy(document, sentence)
  const told = document.told.get(sentence) ?? []
  const read = told.length ? findNames(words) : []
  const spans: Span[] = []
  for (const person of told) {
    const mention = nameIn(person, sentence)
    if (!mention) continue
    const { span, full } = mention
    spans.push(span)
    const inside = words.flatMap(({ start, end }, i) => (start < span.end && span.start < end ? [i] : []))
    const name = { first: inside[0] ?? 0, last: (inside.at(-1) ?? -1) + 1, unlisted: false }
    // Who is nowhere called a patient must at least be called what people are called.
    if (person.role !== 'patient' && !read.some(({ first, last }) => first < name.last && name.first < last))
      continue
    const certain = judge(document, words, name, person)
    if (certain !== undefined) yield { who: person, place: 'headline', span, full, certain }
  }
  for (const name of findNames(words, known)) {
    const { start, end } = name
    if (spans.some((span) => start < span.end && span.start < end)) continue
    const person = findKnown(words, name, known)
    const full = name.form === 'full'
    // "the Marrant twins"
    const born = BORN.has(words[name.last]?.hash ?? 0)
    if (!full && !born && person?.role !== 'patient') continue
    if (isAtWork(words, name) || isRostered(document, words, name)) continue
    const certain = judge(document, words, name, person)
    if (certain === undefined) continue
    yield { who: person ?? keyOf(words, name), place: 'headline', span: { start, end }, full, certain }
  }
}

/** Whether the named one is surely (true) or likely (false) a patient; undefined where nothing says so. */
function judge(
  document: Document,
  words: readonly NameWord[],
  name: Pick<FoundName, 'first' | 'last' | 'unlisted'>,
  person: Person | undefined,
): boolean | undefined {
  const others = words.filter((_, i) => i < name.first || i >= name.last)
  const caption = others.some(({ hash }) => CAPTION.has(hash))
  const news = others.some(({ hash }) => NEWS.has(hash))
  if (isStateOf(words, name.first)) return true
  // "Hospital names Dr. Palmquist chief of surgery": what she has told of her childhood makes her no patient here.
  const hired = words.slice(name.first, name.last).some(({ classes }) => classes & Term.StaffTitle)
  if (hired && others.some(({ hash }) => OFFICE.has(hash))) return undefined
  if (person?.role === 'patient') return person.certain && !caption
  // Police words outweigh a faint sign of staff ("questions about …").
  if (person?.role !== undefined && !(news && isFaint(person))) return undefined
  if (AT.has(words[name.first - 1]?.hash ?? 0)) return undefined
  if (others.some(({ hash, classes }) => OFFICE.has(hash) || classes & Term.Donor)) return undefined
  const beside = [
    ...words.slice(Math.max(0, name.first - 2), name.first),
    ...words.slice(name.last, name.last + 3),
  ]
  if (beside.some(({ hash, classes }) => WORK.has(hash) || classes & OFFICES)) return undefined
  const next = words[name.last]
  if (next?.joined && !MOVES.has(next.hash) && next.classes & (Term.Org | Term.Street | Term.EponymHead))
    return undefined
  if (news) return true
  if (
    others.some(
      ({ hash, classes }, i) =>
        STAY.has(hash) || classes & CARE || isNewOrgan(others, i) || isWayOut(others, i),
    )
  )
    return ABOUT.has(words[name.last]?.hash ?? 0) || isPairing(words, name.last) ? undefined : !name.unlisted
  const own = words.slice(name.first, name.last)
  if (isShownInCare(document, own)) return true
  if (toldBelow(document, own)) return !name.unlisted
  const before = words.slice(0, name.first)
  const stated = before.some(({ hash }) => STATEMENT.has(hash)) && ABOUT.has(before.at(-1)?.hash ?? 0)
  return stated && document.type === 'press-release' ? true : undefined
}

const isFaint = ({ role, cues }: Person) =>
  role === 'staff' && cues.every((cue) => cue.role !== 'staff' || cue.weight < 4)

interface AddressName {
  readonly who: Person | string
  readonly span: Span
  readonly full: boolean
  readonly certain: boolean
}

function* namesInAddress(
  document: Document,
  known: () => KnownPeople,
  used: () => ReadonlySet<number>,
  address: string,
): Generator<AddressName> {
  const words = splitPath(address)
  for (const name of findNames(words, known())) {
    const person = findKnown(words, name, known())
    if (isAtWork(words, name) || isRostered(document, words, name)) continue
    const full = name.form === 'full' && !isCalledByFirst(person)
    const social = document.type === 'social'
    if (!full && (social || (person?.role !== 'patient' && !isNewsName(document, words, name)))) continue
    if (name.unlisted && !person && isUsed(used(), words, name)) continue
    const certain = judge(document, words, name, person)
    if (certain === undefined) continue
    yield { who: person ?? keyOf(words, name), span: { start: name.start, end: name.end }, full, certain }
  }
}

/** "marcus-cooks-again": of whom the copy gives the first name alone, a file name says no more. */
const isCalledByFirst = (person: Person | undefined) =>
  person?.mentions.every(({ form, full }) => form !== 'name' || !full) === true &&
  !person.cues.some(({ why }) => why === 'a courtesy title')

/** "press-marrant-arrest": a lone surname beside police words, in a release. */
function isNewsName({ type }: Document, words: readonly NameWord[], { form }: FoundName): boolean {
  const surname = form === 'surname' || form === 'unlisted'
  return type === 'press-release' && surname && words.some(({ hash }) => NEWS.has(hash))
}

const keyOf = (words: readonly NameWord[], { first, last }: FoundName) =>
  words
    .slice(first, last)
    .map(({ hash }) => hash)
    .sort((a, b) => a - b)
    .join(' ')
