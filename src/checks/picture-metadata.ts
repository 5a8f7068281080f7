import { findingAt, patients, patientsIn, Term } from '../checks.ts'
import { STAFF_PICTURES } from '../data/file-words.ts'
import * as Phrase from '../data/image-phrases.ts'
import type { Document, ImageMetadata, Mention, Person, Span } from '../document.ts'
import type { Detail, Finding } from '../rule.ts'
import { wordSet } from '../word-set.ts'
import { namesInCopy, namesInPath } from './image-names.ts'
import type { Picture } from './images.ts'
import { listNamed, type Named } from './metadata-names.ts'
import { splitCopy, splitPath } from './path-words.ts'
import { hasClasses, type Scene } from './picture-care.ts'
import { blocksOf, describePicture, wordsWith } from './picture-shown.ts'
import { TEXT } from './prose.ts'

/**
 * How near to a patient a picture is: it shows one; it stands in a patient's story and nothing says that it shows anybody
 * else; or it shows staff, an actor or a thing in such a story.
 */
type Nearness = 'shown' | 'story' | 'beside'

/** A camera that takes a head shot of staff is no patient's risk; where the story happened is. */
const TOLD: Readonly<Record<Nearness, readonly Kind[]>> = {
  shown: ['name', 'position', 'date', 'serial'],
  story: ['name', 'position', 'date', 'serial'],
  beside: ['position'],
}
type Kind = 'name' | 'position' | 'date' | 'serial'
const KINDS: Readonly<Record<Kind, string>> = {
  name: 'who is shown',
  position: 'where it was taken',
  date: 'on what day',
  serial: 'with which camera',
}
const COVERS: Readonly<Record<Kind, readonly Detail[]>> = {
  name: ['full-name'],
  position: ['town'],
  date: ['dates'],
  serial: [],
}
const AT_WORK = Term.StaffRole | Term.StaffTitle | Term.Credential
const ELSEWHERE = wordSet(STAFF_PICTURES)

/** Pictures whose files say more of a patient than is to be seen: one finding for each file. */
export function* tellMetadata(scene: Scene, pictures: readonly Picture[]): Generator<Finding> {
  const { document } = scene
  if (document.images.size === 0) return
  const told = new Map<string, { readonly finding: Omit<Finding, 'span'>; readonly spans: Span[] }>()
  for (const picture of pictures) {
    if (picture.path === undefined) continue
    const { span } = document.blocks[picture.path]
    const address = document.text.slice(span.start, span.end)
    const metadata = document.images.get(address)
    if (!metadata) continue
    const finding = judgePicture(scene, picture, metadata)
    const same = told.get(address)
    if (!finding) continue
    if (!same) told.set(address, { finding, spans: [span] })
    else {
      same.spans.push(span)
      if (finding.severity === 'error') told.set(address, { finding, spans: same.spans })
    }
  }
  for (const { finding, spans } of told.values()) yield findingAt(spans[0], spans, finding)
}

function judgePicture(
  scene: Scene,
  picture: Picture,
  metadata: ImageMetadata,
): Omit<Finding, 'span'> | undefined {
  const names = listNamed(scene, metadata)
  const nearness = judgeNearness(scene, picture, names)
  if (nearness === undefined) return undefined
  const holds: Readonly<Record<Kind, boolean>> = {
    ...metadata,
    name: names.patient || names.stranger,
  }
  const kinds = TOLD[nearness].filter((kind) => holds[kind])
  if (kinds.length === 0) return undefined
  const grave =
    nearness === 'shown' &&
    (holds.name || holds.position) &&
    !Phrase.AUTHORIZED.test(wordsWith(scene, picture))
  return {
    message: nearness === 'shown' ? 'metadata' : 'metadataBeside',
    data: { kinds: listKinds(kinds.map((kind) => KINDS[kind])) },
    severity: grave ? 'error' : 'warn',
    covers: ['photo', ...kinds.flatMap((kind) => COVERS[kind])],
  }
}

function judgeNearness(scene: Scene, picture: Picture, names: Named): Nearness | undefined {
  const { document } = scene
  if (names.patient) return 'shown'
  const words = wordsWith(scene, picture)
  const staged = Phrase.STAGED.test(words)
  const apart = staged || (names.public && !names.stranger) || showsOthers(scene, picture)
  // A portrait of somebody is one, whatever else its words could mean.
  if (tellsOf(scene, picture, apart) || (!staged && showsPatient(scene, picture, words))) return 'shown'
  if (!patients(document).some((person) => isTold(document, person))) return undefined
  return apart ? 'beside' : 'story'
}

/** The picture's words speak of a patient of the copy; "her" beside a nurse may be the nurse's. */
function tellsOf(scene: Scene, picture: Picture, apart: boolean): boolean {
  const { document, sentences } = scene
  const own = blocksOf(picture).flatMap((block) => sentences.get(block) ?? [])
  return own.some((sentence) => {
    const said = patientsIn(document, sentence).filter(
      ({ mentions }) => !apart || mentions.some((one) => one.sentence === sentence && one.form !== 'pronoun'),
    )
    return [...said, ...calledIn(scene, sentence)].some((person) => isTold(document, person))
  })
}

function showsPatient(scene: Scene, picture: Picture, words: string): boolean {
  return (
    blocksOf(picture).some((block) => !namesInCopy(scene, block).next().done) ||
    !namesInPath(scene, picture).next().done ||
    describePicture(scene, picture, words) !== undefined
  )
}

/** Patients of the copy whose name a caption calls, be it by the first name alone. */
function calledIn({ document, known }: Scene, sentence: number): Person[] {
  const names = splitCopy(document, sentence).filter(
    ({ start, letters }) => letters > 2 && /\p{Lu}/u.test(document.text[start]),
  )
  return names.flatMap(({ hash }) =>
    (known().get(hash) ?? []).flatMap(({ person }) => (person.role === 'patient' ? [person] : [])),
  )
}

/** A patient of the copy itself: "a patient" in an alternative text may be anybody. */
function isTold({ sentences, blocks }: Document, { certain, mentions }: Person): boolean {
  const inProse = ({ sentence }: Mention) => {
    const { block, guard } = sentences[sentence]
    return guard === undefined && TEXT.has(blocks[block].kind)
  }
  return certain && mentions.some(inProse)
}

/** Staff by their work or their part in the draft, or by the name of the file. */
function showsOthers(scene: Scene, { path, texts, captions }: Picture): boolean {
  const { document } = scene
  const blocks = [...texts, ...captions]
  if (blocks.some((block) => hasClasses(scene, block, AT_WORK) || namesOthers(scene, block))) return true
  if (path === undefined) return false
  const { start, end } = document.blocks[path].span
  return splitPath(document.text.slice(start, end)).some(
    ({ hash, classes }) => ELSEWHERE.has(hash) || (classes & AT_WORK) !== 0,
  )
}

function namesOthers({ document, sentences }: Scene, block: number): boolean {
  const told = (sentences.get(block) ?? []).flatMap((sentence) => document.told.get(sentence) ?? [])
  return (
    told.length > 0 &&
    told.every(({ role }) => role !== undefined && role !== 'patient' && role !== 'relative')
  )
}

function listKinds(kinds: readonly string[]): string {
  return kinds.length < 2 ? kinds.join('') : `${kinds.slice(0, -1).join(', ')} and ${kinds[kinds.length - 1]}`
}
