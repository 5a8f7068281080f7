import { isBodyPart, Term } from '../annotate/terms.ts'
import { PICTURE_CARE, STAFF_PICTURES } from '../data/file-words.ts'
import type { Document } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Picture } from './images.ts'
import type { KnownPeople } from './path-names.ts'
import { type NameWord, splitPath } from './path-words.ts'
import { perDocument } from './per-document.ts'

const CARE_WORDS = wordSet(PICTURE_CARE)
const ELSEWHERE = wordSet(STAFF_PICTURES)
const CARE =
  Term.Condition |
  Term.WeakCondition |
  Term.Procedure |
  Term.WeakProcedure |
  Term.Medicine |
  Term.CareUnit |
  Term.CareEvent |
  Term.Recovery

/** What looking for names needs to know of a draft. */
export interface Scene {
  readonly document: Document
  /** Asked for only where a name was found. */
  readonly known: () => KnownPeople
  /** Words of no table that stand in the copy. */
  readonly used: () => ReadonlySet<number>
  /** Sentences by their block. */
  readonly sentences: ReadonlyMap<number, readonly number[]>
}

/** Whether a block has a word of the classes. */
export function hasClasses({ document, sentences }: Scene, block: number, classes: number): boolean {
  return (sentences.get(block) ?? []).some((sentence) => {
    const { first, last } = document.sentences[sentence]
    return document.terms.cover.subarray(first, last).some((cover) => cover & classes)
  })
}

/** Letters behind a name, in capitals: "face" and "sane" are none. */
export function hasCredential({ document, sentences }: Scene, block: number): boolean {
  const { tokens, terms } = document
  return (sentences.get(block) ?? []).some((sentence) => {
    const { first, last } = document.sentences[sentence]
    for (let t = first; t < last; t++)
      if (terms.cover[t] & Term.Credential && tokens.kind[t] !== TokenKind.Lower) return true
    return false
  })
}

/** Whether a block tells of an illness, an operation, a part of the body. */
export function hasCare(scene: Scene, block: number): boolean {
  const { document, sentences } = scene
  return (
    hasClasses(scene, block, CARE) ||
    (sentences.get(block) ?? []).some((sentence) => {
      const { first, last } = document.sentences[sentence]
      return document.tokens.hash
        .subarray(first, last)
        .some((hash) => isBodyPart(hash) || CARE_WORDS.has(hash))
    })
  )
}

/** Whether a picture's address tells of care. */
export function isCarePath({ document }: Scene, { path }: Picture): boolean {
  if (path === undefined) return false
  const { start, end } = document.blocks[path].span
  const words = splitPath(document.text.slice(start, end))
  return words.some((word) => isCare(word) && !ELSEWHERE.has(word.hash))
}

/** Whether a word of an address tells of care or of the body. */
export const isCare = ({ classes, hash }: NameWord) =>
  (classes & CARE) !== 0 || CARE_WORDS.has(hash) || isBodyPart(hash)

/** Sentence numbers by block. */
export const sentencesByBlock = perDocument(computeSentencesByBlock)

function computeSentencesByBlock({ sentences }: Document): Map<number, number[]> {
  const out = new Map<number, number[]>()
  for (const [index, { block }] of sentences.entries()) {
    const list = out.get(block)
    if (list) list.push(index)
    else out.set(block, [index])
  }
  return out
}
