import { Term } from '../annotate/terms.ts'
import { Word } from '../annotate/words.ts'
import { tellsOfPatients } from '../checks.ts'
import { PATIENT_FOLDERS, PICTURE_LABELS, STAFF_PICTURES } from '../data/file-words.ts'
import { MOMENTS, OCCASIONS, STAGED } from '../data/image-phrases.ts'
import type { Document, Person, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Picture } from './images.ts'
import { listedNames } from './listed-names.ts'
import { type FoundName, findKnown, findNames, nameIn } from './path-names.ts'
import { isAtWork, isRostered, isUsed } from './path-staff.ts'
import { type NameWord, splitCopy, splitPath } from './path-words.ts'
import { hasCare, hasClasses, hasCredential, isCare, type Scene } from './picture-care.ts'

/** A name on a picture of a patient. */
export interface PictureName {
  readonly span: Span
  /** Who it is: somebody of the copy, else the words of the name. */
  readonly who: Person | string
  readonly full: boolean
  readonly place: 'file' | 'copy'
  /** Said in words, or only likely. */
  readonly certain: boolean
}

const LABELS = wordSet(PICTURE_LABELS)
const FOLDERS = wordSet(PATIENT_FOLDERS)
const ELSEWHERE = wordSet(STAFF_PICTURES)
const COURTESIES = wordSet('mr mrs ms miss baby')
const SAINTS = wordSet('st saint san santa santo mount mt fort port')
const TITLED = /^(?:dr|drs|doctor|prof|professor|nurse)\b/i
/** "week6", "day-3": a picture of how somebody gets on. */
const PROGRESS = /(?:^|[-_./])(?:w(?:ee)?k|day|month|mo|post-?op)[-_]?\d{1,3}(?=[-_./]|$)/i
/** "Heel ulcer with ruler, Mr. Fenwright": nobody but a patient is so called beside an illness. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\b/
const AT_WORK = Term.StaffRole | Term.StaffTitle

/** Names in a picture's address that stand beside care, or that are a patient's of the copy. */
export function* namesInPath(scene: Scene, { path, texts }: Picture): Generator<PictureName> {
  const { document, known } = scene
  if (path === undefined) return
  const { span } = document.blocks[path]
  const address = document.text.slice(span.start, span.end)
  const words = splitPath(address)
  // Where nobody is a patient, only a word of care or a label makes the named one somebody's patient.
  const told = tellsOfPatients(document)
  if (!told && !words.some((word) => isCare(word) || LABELS.has(word.hash) || FOLDERS.has(word.hash))) return
  const names = findNames(words, known())
  if (!names.length) return
  const said = texts.map((block) => lowerOf(document, block)).join('\n')
  const staffed =
    STAGED.test(said) ||
    OCCASIONS.test(said) ||
    texts.some(
      (block) =>
        (hasClasses(scene, block, AT_WORK) || hasCredential(scene, block)) &&
        !hasClasses(scene, block, Term.Patient),
    )
  for (const name of names) {
    const one = findKnown(words, name, known())
    if (isAtWork(words, name) || isRostered(document, words, name)) continue
    if (one?.role !== 'patient' && (one?.role !== undefined || staffed)) continue
    const patient = one?.role === 'patient' && one.certain
    const grade = patient ? 'error' : gradeName(scene, words, name, address, one !== undefined)
    if (!grade) continue
    yield {
      span: { start: span.start + name.start, end: span.start + name.end },
      who: one ?? keyOf(words, name),
      full: name.form === 'full',
      place: 'file',
      certain: grade === 'error',
    }
  }
}

/** Names in a picture's words of a patient, or of somebody told of in a moment of care. */
export function* namesInCopy(scene: Scene, block: number): Generator<PictureName> {
  const { document, known } = scene
  for (const { span, sentence } of listedNames(document))
    if (document.sentences[sentence].block === block)
      yield { span, who: document.text.slice(span.start, span.end), full: true, place: 'copy', certain: true }
  if (!tellsOfPatients(document) && !hasCare(scene, block)) return
  for (const sentence of scene.sentences.get(block) ?? []) {
    const { guard } = document.sentences[sentence]
    if (guard === 'fictional' || guard === 'historical') continue
    const spans: Span[] = []
    for (const person of document.told.get(sentence) ?? []) {
      const mention = nameIn(person, sentence)
      if (!mention) continue
      spans.push(mention.span)
      if (TITLED.test(document.text.slice(mention.span.start, mention.span.end))) continue
      const told = person.role === 'patient' && person.certain
      const open = person.role === undefined || person.role === 'patient'
      const courtesy = COURTESY.test(document.text.slice(mention.span.start, mention.span.end))
      const cared = (courtesy || person.role === 'patient') && hasCare(scene, block)
      if (told || (open && (cared || isMoment(scene, block, mention.span.end))))
        yield {
          span: mention.span,
          who: person,
          full: mention.full,
          place: 'copy',
          certain: true,
        }
    }
    const words = splitCopy(document, sentence)
    for (const name of findNames(words, known())) {
      if (spans.some(({ start, end }) => name.start < end && start < name.end)) continue
      const one = findKnown(words, name, known())
      const role = one?.role
      // A lone given name is somebody's where the copy uses it as well.
      if (name.form !== 'full' && name.form !== 'initial' && !(name.form === 'given' && one)) continue
      if (
        role !== 'patient' &&
        (role !== undefined || isAtWork(words, name) || isRostered(document, words, name))
      )
        continue
      if (role === 'patient' || isMoment(scene, block, name.end))
        yield {
          span: { start: name.start, end: name.end },
          who: one ?? keyOf(words, name),
          full: name.form === 'full',
          place: 'copy',
          certain: true,
        }
    }
  }
}

const keyOf = (words: readonly NameWord[], { first, last }: FoundName) =>
  words
    .slice(first, last)
    .filter(({ letters }) => letters > 1)
    .map(({ hash }) => hash)
    .sort((a, b) => a - b)
    .join(' ')

function lowerOf({ blocks, text }: Document, block: number): string {
  const { start, end } = blocks[block].span
  return text.slice(start, end).replaceAll('’', "'").toLowerCase()
}

function isMoment(scene: Scene, block: number, end: number): boolean {
  const { document } = scene
  const words = lowerOf(document, block)
  if (OCCASIONS.test(words) || !hasCare(scene, block)) return false
  return MOMENTS.test(words) || /^['’]s\b/.test(document.text.slice(end, end + 3))
}

/** How sure an address makes it that the named one is a patient whom the copy does not speak of. */
function gradeName(
  { used }: Scene,
  words: readonly NameWord[],
  name: FoundName,
  address: string,
  isKnown: boolean,
): 'error' | 'warn' | undefined {
  const others = words.filter((_, i) => i < name.first || i >= name.last)
  const file = words[words.length - 1].segment
  const label =
    others.some(({ hash, segment }) => segment === file && LABELS.has(hash)) || PROGRESS.test(address)
  const folder = others.some(({ hash, segment }) => segment < file && (LABELS.has(hash) || FOLDERS.has(hash)))
  const elsewhere = others.some(
    ({ hash, classes }) => ELSEWHERE.has(hash) || classes & (Term.Donor | Term.StaffRole),
  )
  const occasion = OCCASIONS.test(address.replace(/[-_./]/g, ' ').toLowerCase())
  if ((elsewhere || occasion) && !label) return undefined
  const before = words[name.first - 1]
  if (before && words[name.first].joined && SAINTS.has(before.hash)) return undefined
  if (name.unlisted && !isKnown && isUsed(used(), words, name)) return undefined
  // "mrs-delacroix": nobody but a person is so called.
  const courtesy = before !== undefined && words[name.first].joined && COURTESIES.has(before.hash)
  if (label || folder) return name.form === 'unlisted' && !courtesy ? 'warn' : 'error'
  if (courtesy && others.some(isCare)) return 'error'
  // A lone name of somebody the copy does not call a patient needs more than a word of care.
  const full = name.form === 'full' || name.form === 'initial'
  if (!others.some(isCare) || name.form === 'unlisted' || (isKnown && !full)) return undefined
  const next = words[name.last]
  if (name.form === 'initial' && next && next.classes & Term.Condition) return undefined
  if (full) return 'error'
  return words[name.first].bits & Word.Place ? undefined : 'warn'
}
