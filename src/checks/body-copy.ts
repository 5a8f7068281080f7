import type { Document } from '../document.ts'

const ELSEWHERE: ReadonlySet<string> = new Set(['heading', 'alt', 'attribute', 'title', 'url'])

/** Whether a sentence is of the body of a draft: no heading, no words of a picture, no address, no title. */
export function isBodyCopy({ blocks, sentences }: Document, sentence: number): boolean {
  const { kind, path } = blocks[sentences[sentence].block]
  return !ELSEWHERE.has(kind) && path?.[0] !== 'title'
}
