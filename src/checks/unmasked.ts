import { HEALTH } from '../annotate/terms.ts'
import { hasTerm, Term } from '../checks.ts'
import { NAME_FRAME_CLASSES, NAME_FRAMES, OFFICE_FRAMES, REPLY_NAME_WORDS } from '../data/reply-names.ts'
import type { Document, Person, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { PUBLIC_ROLES } from '../roles.ts'
import { wordSet } from '../word-set.ts'
import { weightThatCounts } from './audience.ts'
import { readCareFacts } from './care-facts.ts'
import { displayNameOf } from './display-name.ts'
import { hasWord } from './has-word.ts'
import { namedKinIn } from './kin-named.ts'
import { type NameRun, readNameRun } from './name-run.ts'
import { perDocument } from './per-document.ts'
import { isOwnProse } from './prose.ts'
import { signs } from './signed-reply.ts'
import { namesSpokenTo } from './spoken-to.ts'
import { isToldOf, namesIn } from './told-names.ts'
import { compileTurns } from './turns.ts'

/** A name in a reply that the person answered does not show. */
export interface Unmasked {
  readonly span: Span
  /** Where the same name stands again. */
  readonly again: readonly Span[]
  readonly as: Manner
  /** Front matter says what name the reader shows. */
  readonly known: boolean
}

/** Spoken to by title, name or initials; somebody of theirs; said to be behind the post; told of; an office or tie that names them. */
type Manner = 'titled' | 'named' | 'initials' | 'kin' | 'behind' | 'told' | 'office'

interface Naming {
  readonly words: readonly string[]
  readonly span: Span
  readonly as: Manner
}

interface Reading {
  readonly document: Document
  /** Whose name begins at a character, where the resolver knows. */
  readonly people: ReadonlyMap<number, Person>
  readonly known: boolean
  readonly shows: (word: string) => boolean
}

const findFrames = compileTurns(NAME_FRAMES, NAME_FRAME_CLASSES)
const findOffices = compileTurns(OFFICE_FRAMES, NAME_FRAME_CLASSES)
const OWNED = wordSet(REPLY_NAME_WORDS.owned)
const NOT_THEM: ReadonlySet<Person['role']> = new Set(PUBLIC_ROLES)
const CARE = HEALTH | Term.CareEvent | Term.CareUnit | Term.Recovery | Term.Patient

/** Names in our words that go beyond what the reader shows of themselves, each once. */
export const findUnmasked = perDocument(computeUnmasked)

function computeUnmasked(document: Document): readonly Unmasked[] {
  const counts = weightThatCounts(document)
  if (counts > 2 || (counts === 2 && !speaksOfCare(document))) return []
  const people = new Map<number, Person>()
  for (const person of document.people)
    for (const { form, span } of person.mentions) if (form === 'name') people.set(span.start, person)
  const reading: Reading = { document, people, ...displayNameOf(document) }
  const found: { one: Naming; words: Set<string>; again: Span[] }[] = []
  for (const sentence of document.sentences) {
    if (!isOwnProse(document, sentence) || sentence.guard === 'bad-example' || signs(document, sentence))
      continue
    for (const one of namingsIn(reading, sentence)) {
      const words = one.words.map((word) => word.toLowerCase())
      const same = found.find((before) => words.some((word) => before.words.has(word)))
      if (!same) found.push({ one, words: new Set(words), again: [] })
      else if (one.span.start >= same.one.span.end) same.again.push(one.span)
    }
  }
  return found.map(({ one, again }) => ({ span: one.span, again, as: one.as, known: reading.known }))
}

/** An answer to a comment is one to somebody in care only where care comes up. */
const speaksOfCare = (document: Document) =>
  readCareFacts(document).length > 0 || document.sentences.some((one) => hasTerm(document, one, CARE))

function* namingsIn(reading: Reading, sentence: Sentence): Generator<Naming> {
  const { document, known } = reading
  for (const { run, span, sure } of namedKinIn(document, sentence))
    if ((known || sure) && isHidden(reading, run)) yield { words: run.words, span, as: 'kin' }
  for (const { first } of findFrames(document, sentence)) {
    const run = readNameRun(document, sentence, first)
    const someone =
      run &&
      (run.title ||
        run.listed ||
        run.words.length > 1 ||
        reading.people.has(run.span.start) ||
        // Only people are hugged, whatever they are called.
        (known && DEAR.has(document.tokens.hash[run.first - 1])))
    if (someone && isHidden(reading, run)) yield { ...run, as: 'behind' }
  }
  for (const run of namesSpokenTo(document, sentence)) {
    const { title, initials, words, span, listed } = run
    // Nothing says what is shown: a surname with a title, or a whole name, is hardly ever a handle.
    const telling = known || (title === 'courtesy' && !initials) || (listed && words.length > 1)
    // "Professor Quill, we had hoped …": whoever is spoken to by a title is the reader, and no professor of ours.
    const reader = (title === 'courtesy' || title === 'office') && !words.every(reading.shows)
    if (telling && (reader || isHidden(reading, run)))
      yield { words, span, as: title ? 'titled' : initials ? 'initials' : 'named' }
  }
  if (!known) return
  yield* namesToldIn(reading, sentence)
  const { start, end, kind } = document.tokens
  for (const { first, last } of findOffices(document, sentence)) {
    let to = last
    while (to < sentence.last && kind[to - 1] === TokenKind.Capital && kind[to] === TokenKind.Capital) to++
    yield { words: [], span: { start: start[first], end: end[to - 1] }, as: 'office' }
  }
}

/** Not shown, and of nobody who works, writes or is known in public; who is given something in a reply is no donor. */
const isHidden = ({ people, shows }: Reading, { span, words }: NameRun) => {
  const role = people.get(span.start)?.role
  return (role === 'donor' || !NOT_THEM.has(role)) && !words.every(shows)
}

/** "Leopold came in twice last spring": the reader, or somebody else in care, told of by name. */
function* namesToldIn(reading: Reading, sentence: Sentence): Generator<Naming> {
  const { document, people } = reading
  // Whoever is called so is a colleague of nobody.
  for (const run of namesIn(document, sentence))
    if (run.title === 'courtesy' && isHidden(reading, run) && !isStaffed(document, sentence, run))
      yield { ...run, as: 'told' }
  if (hasWord(document, sentence, REACHED)) return
  const facts = readCareFacts(document)
  for (const run of namesIn(document, sentence)) {
    const person = people.get(run.span.start)
    // "Mr. Osei had told you": who does something to the reader works here.
    if (!isHidden(reading, run) || actsOnReader(document, sentence, run.next)) continue
    // "Theo's ear"
    const owns = document.tokens.possessive[run.next - 1] === 1 && OWNED.has(document.tokens.hash[run.next])
    const begins = facts.some(({ span }) => span.start === run.span.start)
    const told = owns || begins || (facts.length > 0 && isToldOf(document, sentence, run))
    const role = person?.role
    if (role === 'patient' ? person?.certain || told : (!role || role === 'donor') && told)
      yield { ...run, as: 'told' }
  }
}

/** Who is missed, hugged or told something by way of the reader. */
const DEAR = wordSet('hug kiss cuddle squeeze snuggle tickle pat miss baby little')

/** "Ask for Ms. Osei", "Mr. Osei leads our desk": of the house. */
function isStaffed({ tokens, terms }: Document, sentence: Sentence, { first, next }: NameRun): boolean {
  for (let t = Math.max(sentence.first, first - 4); t < first; t++)
    if (STAFFED.has(tokens.hash[t]) || terms.cover[t] & Term.StaffRole) return true
  for (let t = next; t < Math.min(sentence.last, next + 6); t++)
    if (HERE.has(tokens.hash[t]) || terms.cover[t] & (Term.StaffRole | Term.StaffTitle)) return true
  return false
}
const [STAFFED, HERE] = [
  'by from ask call phone email contact our through write',
  'runs leads heads handles answers works manages chairs oversees joined joins team our office desk who',
].map(wordSet)

/** Who can be called works here. */
const REACHED = wordSet('call phone ring reach contact liaison advocate coordinator manager director')

function actsOnReader({ tokens }: Document, { last }: Sentence, from: number): boolean {
  for (let t = from; t < Math.min(last, from + 5); t++) if (YOU.has(tokens.hash[t])) return true
  return false
}
const YOU = wordSet('you your')
