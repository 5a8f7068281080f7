import { Term, wordsOf } from '../checks.ts'
import * as Phrase from '../data/image-phrases.ts'
import type { Document, Person, Span } from '../document.ts'
import type { Picture } from './images.ts'
import { hasCare, hasClasses, isCarePath, type Scene } from './picture-care.ts'
import { hasTale, tellsOfOne } from './shown-there.ts'
import { isThingsName } from './thing-names.ts'

/** What a picture shows of a patient, by its words. */
export interface Shown {
  readonly span: Span
  readonly message: 'described' | 'progress' | 'record' | 'specimen' | 'mark'
}

/** Words that belong to a picture: its alternative text and title, then its captions. */
export const blocksOf = ({ texts, captions }: Picture) => [...texts, ...captions]

/** All that is said with a picture, in lower case. */
export function wordsWith(scene: Scene, picture: Picture): string {
  const { below } = picture
  const blocks = below === undefined ? blocksOf(picture) : [...blocksOf(picture), below]
  return blocks.map((block) => wordsIn(scene, block)).join('\n')
}

const wordsIn = ({ document, sentences }: Scene, block: number) =>
  (sentences.get(block) ?? []).map((sentence) => wordsOf(document, document.sentences[sentence])).join(' ')

/** People looked at in one sentence. */
const FEW = 20
const isNobody = (document: Document, person: Person) =>
  person.role === 'fictional' || (!person.certain && isThingsName(document, person))

/** A picture of a patient without a name, by what its words say. */
export function describePicture(scene: Scene, picture: Picture, words: string): Shown | undefined {
  if (Phrase.STAGED.test(words)) return undefined
  const { below } = picture
  for (const block of blocksOf(picture)) {
    for (const sentence of scene.sentences.get(block) ?? []) {
      const message = judge(scene, picture, block, sentence)
      if (message) return { span: scene.document.sentences[sentence].span, message }
    }
  }
  for (const sentence of below === undefined ? [] : (scene.sentences.get(below) ?? []))
    if (isMark(scene, sentence)) return { span: scene.document.sentences[sentence].span, message: 'mark' }
  return undefined
}

function judge(
  scene: Scene,
  picture: Picture,
  block: number,
  sentence: number,
): Shown['message'] | undefined {
  const { document } = scene
  const { guard } = document.sentences[sentence]
  if (guard && guard !== 'second-person' && guard !== 'negated') return undefined
  // An animal is looked after too, "a blue Hawley" is a retainer, and a therapy dog has a shaved leg.
  const shown = (document.told.get(sentence) ?? []).slice(0, FEW)
  if (shown.some((one) => one.role === 'fictional' || isNobody(document, one))) return undefined
  const words = wordsOf(document, document.sentences[sentence])
  const told = hasTale(document) && !hasClasses(scene, block, Term.StaffRole)
  if (
    told &&
    tellsOfOne(document, sentence) &&
    !Phrase.OCCASIONS.test(words) &&
    !Phrase.WITH_STAFF.test(words)
  )
    return 'described'
  if (told && document.type === 'social' && Phrase.SCANS.test(words)) return 'record'
  if (
    (Phrase.RECORDS.test(words) || Phrase.BEHIND.test(words)) &&
    Phrase.PARTICULAR.test(words) &&
    !hasClasses(scene, block, Term.StaffRole)
  )
    return 'record'
  if (Phrase.SCANS.test(words) && Phrase.PERSONAL.test(words)) return 'record'
  if (Phrase.SPECIMENS.test(words) && Phrase.TAKEN.test(words) && !Phrase.TAUGHT.test(words))
    return 'specimen'
  if (isMark(scene, sentence)) return 'mark'
  if (Phrase.OURS.test(words) || Phrase.PATIENT_PHOTO.test(words)) return 'described'
  const seen =
    Phrase.SEEN_IN_CARE.test(words) || (document.type === 'social' && Phrase.PATIENT_SEEN.test(words))
  if (seen && !Phrase.OCCASIONS.test(words) && !Phrase.WITH_STAFF.test(words)) return 'described'
  const care = () => hasCare(scene, block) || isCarePath(scene, picture)
  return Phrase.LABELS.test(words) && !Phrase.OCCASIONS.test(words) && care() ? 'progress' : undefined
}

/** A tattoo, birthmark or the like, said of one patient. */
export function isMark({ document }: Scene, sentence: number): boolean {
  const words = wordsOf(document, document.sentences[sentence])
  if (!Phrase.MARKS.test(words) || Phrase.STAGED.test(words)) return false
  const people = document.told.get(sentence) ?? []
  if (people.some(({ role }) => role === 'patient')) return true
  return people.every(({ role }) => role === undefined) && Phrase.OUTCOMES.test(words)
}
