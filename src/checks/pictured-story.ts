import { hasTerm, patientsIn, Term } from '../checks.ts'
import * as Phrase from '../data/image-phrases.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { namesInPath } from './image-names.ts'
import { listPictures } from './images.ts'
import { listKnown } from './path-names.ts'
import { listUsed } from './path-staff.ts'
import { sentencesByBlock } from './picture-care.ts'
import { describePicture, wordsWith } from './picture-shown.ts'
import { TEXT } from './prose.ts'

/** Posts that are a picture before and a picture after, of somebody whom the file names. */
const POSTS: ReadonlySet<Document['type']> = new Set(['social', 'blog', 'testimonial'])
/** Paragraphs of such a post; a longer page tells its story in words. */
const LONGEST = 6

/** "Week 5 after tendon repair", under which a patient is shown. */
const isTreated = (document: Document, told: readonly Sentence[]) =>
  told.some(
    (sentence) =>
      !sentence.guard &&
      (hasTerm(document, sentence, Term.Procedure | Term.Condition) ||
        patientsIn(document, document.sentences.indexOf(sentence)).length > 0),
  )

/** The words of a post whose pictures show one named person before and after; undefined where none do. */
export function picturedStory(document: Document): Span | undefined {
  const { blocks, sentences, english } = document
  if (!english || !POSTS.has(document.type)) return undefined
  const pictures = listPictures(document)
  if (!pictures.length) return undefined
  const told = sentences.filter(({ block }) => TEXT.has(blocks[block].kind))
  if (!told.length || told[told.length - 1].block - told[0].block > LONGEST + 3 * pictures.length)
    return undefined
  const scene = {
    document,
    known: () => listKnown(document),
    used: () => listUsed(document),
    sentences: sentencesByBlock(document),
  }
  const shown = pictures.some((picture) => {
    const words = wordsWith(scene, picture)
    if (Phrase.AUTHORIZED.test(words) || Phrase.STAGED.test(words)) return false
    const message = describePicture(scene, picture, words)?.message
    if (message === 'described' || message === 'mark')
      return document.type === 'social' && isTreated(document, told)
    return message === 'progress' && !namesInPath(scene, picture).next().done
  })
  return shown ? told[0].span : undefined
}
