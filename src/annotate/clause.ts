import type { ContentType, Sentence } from '../document.ts'
import type { RawMention } from './mentions.ts'
import type { Reading } from './names.ts'

/** What a cue may look at beside the words: the block, the type of the draft and the organisation's own people. */
export interface Setting extends Reading {
  readonly type: ContentType
  /** Hashes of the surnames on the configured roster. */
  readonly roster: ReadonlySet<number>
}

/** One mention with the tokens of its sentence, from `from` to before `end`. */
export interface Clause extends Setting {
  readonly mention: RawMention
  readonly from: number
  readonly end: number
}

/** A mention in its sentence. Field by field: there is one for every mention, and a spread would cost more than the cues. */
export function clauseOf(setting: Setting, mention: RawMention, { first, last }: Sentence): Clause {
  const { text, tokens, sentences, terms, blocks, type, roster } = setting
  return { text, tokens, sentences, terms, blocks, type, roster, mention, from: first, end: last }
}
