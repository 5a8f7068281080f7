import { hashWord } from '../annotate/fold.ts'
import { Term } from '../annotate/terms.ts'
import { Word } from '../annotate/words.ts'
import { firstIndex } from '../bisect.ts'
import { EPONYMS, FILE_FILLERS } from '../data/file-words.ts'
import { HEADLINE_FILLERS } from '../data/headline-words.ts'
import type { Document, Mention, Person, Span } from '../document.ts'
import { splitName } from '../suppress/name-words.ts'
import { wordSet } from '../word-set.ts'
import type { NameWord } from './path-words.ts'
import { perDocument } from './per-document.ts'

/** Words that read as a person's name; word numbers, `last` exclusive. */
export interface FoundName extends Span {
  readonly first: number
  readonly last: number
  /** `full`: given name and surname; `initial`: one of them with the other's initial. */
  readonly form: 'full' | 'initial' | 'given' | 'surname' | 'unlisted'
  /** No table vouches for any part. */
  readonly unlisted: boolean
}

/** Somebody whom the copy names, by the words of the name. */
interface KnownPerson {
  readonly person: Person
  readonly given: ReadonlySet<number>
  readonly surname: ReadonlySet<number>
}

const FILLERS = wordSet(`${FILE_FILLERS} ${HEADLINE_FILLERS}`)
/** Words that by themselves name an illness or a device; with a given name they are somebody's. */
const DISCOVERERS = wordSet(EPONYMS)
const LINKS = wordSet('de la del las los van von der den di da dos du le bin ibn ben mac mc')
const CARE = Term.Condition | Term.Procedure | Term.Medicine | Term.CareUnit | Term.CareEvent | Term.Recovery
const ROLES = Term.Patient | Term.StaffRole | Term.StaffTitle | Term.Credential | Term.Kinship
const THINGS = CARE | ROLES | Term.EponymHead | Term.Org | Term.Street

/** Everybody whom the copy names, by each word of their names. */
export type KnownPeople = ReadonlyMap<number, readonly KnownPerson[]>

/** Namesakes kept for a word: a list of a thousand Smiths must not be gone through for each. */
const NAMESAKES = 8

/** Finds what reads as a name, left to right; patients of the copy are found whatever the tables say. */
export function findNames(words: readonly NameWord[], known: KnownPeople = new Map()): FoundName[] {
  const out: FoundName[] = []
  const add = (first: number, last: number, form: FoundName['form']) => {
    const unlisted = words.slice(first, last).every(({ bits }) => !(bits & (Word.First | Word.Last)))
    out.push({ first, last, form, unlisted, start: words[first].start, end: words[last - 1].end })
  }
  for (let i = 0; i < words.length; ) {
    const last = Math.max(endOfFull(words, i), endOfKnown(words, i, known))
    const initial = last === i ? endOfInitial(words, i) : i
    const single = last === i && initial === i ? formOf(words[i]) : undefined
    if (last > i) add(i, last, 'full')
    else if (initial > i) add(i, initial, 'initial')
    else if (single) add(i, i + 1, single)
    i = Math.max(last, initial, i + 1)
  }
  return out
}

/** Everybody the copy calls by name. */
export const listKnown = perDocument(computeListKnown)

function computeListKnown({ people, text }: Document): KnownPeople {
  const out = new Map<number, KnownPerson[]>()
  for (const person of people) {
    const given = new Set<number>()
    const surname = new Set<number>()
    for (const { form, full, span } of person.mentions) {
      if (form !== 'name') continue
      const words = splitName(text.slice(span.start, span.end)).map(hashWord)
      if (words.length > 1) given.add(words[0]).add(words[words.length - 2])
      if (words.length > 1 || full) surname.add(words[words.length - 1])
      else if (words.length) given.add(words[0])
    }
    for (const hash of new Set([...given, ...surname])) {
      const sharing = out.get(hash)
      if (!sharing) out.set(hash, [{ person, given, surname }])
      else if (sharing.length < NAMESAKES) sharing.push({ person, given, surname })
    }
  }
  return out
}

/** The person of the copy whom a name means, a patient before others. */
export function findKnown(
  words: readonly NameWord[],
  name: FoundName,
  known: KnownPeople,
): Person | undefined {
  const hashes = words
    .slice(name.first, name.last)
    .flatMap(({ hash, letters }) => (letters > 1 ? [hash] : []))
  const fits = ({ given, surname }: KnownPerson) => {
    const first = hashes.some((hash) => given.has(hash))
    const last = hashes.some((hash) => surname.has(hash))
    if (hashes.length === 1) return first || last
    return last ? first || given.size === 0 : first && surname.size === 0
  }
  const found = hashes.flatMap((hash) => (known.get(hash) ?? []).filter(fits)).map(({ person }) => person)
  return found.find(({ role }) => role === 'patient') ?? found[0]
}

/** The person's first mention by name in a sentence. */
export function nameIn({ mentions }: Person, sentence: number): Mention | undefined {
  let at = firstIndex(mentions.length, (index) => mentions[index].sentence >= sentence)
  for (; mentions[at]?.sentence === sentence; at++) if (mentions[at].form === 'name') return mentions[at]
  return undefined
}

/** How well a word serves as a given name or surname: 2 for a name, 1 for an everyday word that is one as well. */
function rate({ bits, classes, hash, letters }: NameWord, flag: number, common: number): number {
  if (letters < 2 || !(bits & flag) || classes & THINGS || LINKS.has(hash) || FILLERS.has(hash)) return 0
  if (!(bits & Word.Word)) return 2
  return bits & common ? 1 : 0
}

const asGiven = (word: NameWord) => rate(word, Word.First, Word.FirstCommon)
const asSurname = (word: NameWord) => rate(word, Word.Last, Word.LastCommon)
const isUnlisted = (word: NameWord) => word.unlisted && !FILLERS.has(word.hash)
const isName = (word: NameWord) =>
  !DISCOVERERS.has(word.hash) && (asSurname(word) === 2 || asGiven(word) === 2 || isUnlisted(word))
const isTown = ({ bits, classes, hash }: NameWord) =>
  (bits & (Word.Place | Word.PlaceCommon | Word.Word)) === Word.Place &&
  !(classes & THINGS) &&
  !FILLERS.has(hash)
const isPlace = (word: NameWord) => (word.bits & Word.PlaceCommon) !== 0

function formOf(word: NameWord): FoundName['form'] | undefined {
  if (word.letters < 3 || isPlace(word) || DISCOVERERS.has(word.hash)) return undefined
  if (asGiven(word) === 2) return 'given'
  if (asSurname(word) === 2) return 'surname'
  return isUnlisted(word) ? 'unlisted' : undefined
}

/** Past a given name and surname that start at word `at`, in either order; `at` where none do. */
function endOfFull(words: readonly NameWord[], at: number): number {
  let next = at + 1
  while (next < words.length && next < at + 3 && words[next].joined && LINKS.has(words[next].hash)) next++
  const [a, b] = [words[at], words[next]]
  if (!b?.joined || (isPlace(a) && isPlace(b)) || !isPair(a, b)) return at
  let end = next + 1
  while (end < words.length && end < at + 4 && words[end].joined && asSurname(words[end]) === 2) end++
  return end
}

function isPair(a: NameWord, b: NameWord): boolean {
  const given = asGiven(a)
  // Many a town is a surname too.
  if (given === 2 && !(a.bits & Word.Place) && isTown(b)) return true
  const surname = asSurname(b)
  if (given && (surname + given >= 3 || isUnlisted(b))) return surname > 0 || isUnlisted(b)
  if (isUnlisted(a)) return surname === 2 || isUnlisted(b)
  return isName(a) && isName(b)
}

/** "quennell-r", "M_Orsolini". */
function endOfInitial(words: readonly NameWord[], at: number): number {
  const [a, b] = [words[at], words[at + 1]]
  if (!b?.joined) return at
  return (a.letters === 1 && isName(b)) || (b.letters === 1 && isName(a)) ? at + 2 : at
}

function endOfKnown(words: readonly NameWord[], at: number, known: KnownPeople): number {
  const [a, b] = [words[at], words[at + 1]]
  if (!b?.joined) return at
  const isNamed = ({ person, given, surname }: KnownPerson) =>
    person.role === 'patient' &&
    ((given.has(a.hash) && surname.has(b.hash)) ||
      (surname.has(a.hash) && given.has(b.hash)) ||
      // "Mr. Vane" in the text, "Osgood Vane" here.
      (given.size === 0 && surname.has(b.hash) && isName(a)))
  return [a.hash, b.hash].some((hash) => known.get(hash)?.some(isNamed)) ? at + 2 : at
}
