import type { ImageMetadata } from '../document.ts'
import { findKnown, findNames } from './path-names.ts'
import { isAtWork, isRostered } from './path-staff.ts'
import { splitPath } from './path-words.ts'
import type { Scene } from './picture-care.ts'

/** Whom the file of a picture names. */
export interface Named {
  /** Somebody whom the draft tells of as a patient. */
  readonly patient: boolean
  /** Somebody whom the draft does not place. */
  readonly stranger: boolean
  /** Staff, an author or others who stand in public. */
  readonly public: boolean
}

/** Letters of a caption that are looked at. */
const LONGEST = 600

/**
 * Judges the names in a file. Whoever is said to be shown counts by any name, captions by a given name and surname; those who
 * made the picture only where the draft tells of them as patients: a credit is no risk.
 */
export function listNamed(scene: Scene, { shown, captions, makers }: ImageMetadata): Named {
  const found = { patient: false, stranger: false, public: false }
  for (const name of shown) {
    const kinds = judgeNames(scene, name)
    if (kinds.length === 0) found.stranger = true
    for (const { kind } of kinds) found[kind] = true
  }
  for (const text of captions)
    for (const { kind, full } of judgeNames(scene, text)) if (full || kind === 'patient') found[kind] = true
  for (const text of makers)
    for (const { kind, full } of judgeNames(scene, text)) if (full && kind === 'patient') found.patient = true
  return found
}

function judgeNames(scene: Scene, text: string): { readonly kind: keyof Named; readonly full: boolean }[] {
  const { document, known } = scene
  return listRuns(text.slice(0, LONGEST)).flatMap((run) => {
    const words = splitPath(run)
    return findNames(words, known()).map((name) => {
      const one = findKnown(words, name, known())
      const open = one?.role === undefined || one.role === 'relative' || one.role === 'reviewer'
      const kind: keyof Named =
        one?.role === 'patient'
          ? 'patient'
          : !open || isAtWork(words, name) || isRostered(document, words, name)
            ? 'public'
            : 'stranger'
      return { kind, full: name.form === 'full' }
    })
  })
}

/** Words with a capital that follow each other; credentials may stand behind a comma. */
function listRuns(text: string): string[] {
  const runs: string[][] = [[]]
  let closed = true
  for (const word of text.split(/[\s/?#]+/)) {
    const capital = /^[\p{P}]?\p{Lu}/u.test(word)
    const credential = /^\p{Lu}{2,4}[,.;]?$/u.test(word)
    if (!capital || (closed && !credential)) runs.push([])
    if (capital) runs[runs.length - 1].push(word)
    closed = !capital || /[,;:!]$/.test(word)
  }
  return runs.filter((run) => run.length > 0).map((run) => run.join(' '))
}
