import type { Authorization } from './authorization.ts'
import type { Copy, SourceSpan, Span } from './copy.ts'
import type { Entities, Entity } from './entity.ts'
import type { ImageMetadata } from './image.ts'
import type { Organization } from './options.ts'

export type * from './authorization.ts'
export type * from './copy.ts'
export type * from './entity.ts'
export type * from './image.ts'

/**
 * The nouns of an annotated draft. Everything is frozen after `annotate`; every offset is a UTF-16 code unit into
 * `Document.text` unless the field is called `source`, which counts in the draft's own text without its BOM.
 */

export type ContentType = 'blog' | 'press-release' | 'guide' | 'social' | 'reply' | 'share' | 'testimonial'

/** Tokens as parallel arrays: one scan makes them, every later step reads them. Indexes are token numbers. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Hash of the folded word (annotate/fold.ts); for punctuation the code unit; 0 for numbers. */
  readonly hash: Int32Array
  /** A `TokenKind`. */
  readonly kind: Uint8Array
  /** `Word` bits of the word tables. */
  readonly bits: Uint8Array
  /** 1 where a possessive 's or ' follows the word (not part of the token). */
  readonly possessive: Uint8Array
}

export const TokenKind = { Lower: 1, Capital: 2, Upper: 3, Initial: 4, Number: 5, Mark: 6 } as const

/** Which built-in terms stand where, by token number; the classes are bits of `Term` (checks.ts). */
export interface TermTable {
  /** Classes of the longest term that starts at a token. */
  readonly starts: Int32Array
  /** Its last token, exclusive. */
  readonly ends: Int32Array
  /** Classes of every longest term that a token is part of. */
  readonly cover: Int32Array
}

/** A sentence: never crosses a block. `first` and `last` are token numbers, `last` exclusive. */
export interface Sentence {
  readonly span: Span
  readonly block: number
  readonly first: number
  readonly last: number
  /** Why nobody real is told of here, where that is so. */
  readonly guard?: Guard
}

/**
 * Copy that tells of nobody: imagined ("imagine", "a patient like"), `fictional` or composite, addressed to the
 * reader, about many, or quoted in order to forbid it.
 */
export type Guard =
  | 'hypothetical'
  | 'fictional'
  | 'historical'
  | 'second-person'
  | 'aggregate'
  | 'bad-example'
  | 'negated'

/** A heading and what stands under it up to the next heading of the same or a higher rank. */
export interface Section {
  readonly heading: number | undefined
  readonly depth: number
  readonly blocks: { readonly first: number; readonly last: number }
}

export type Role =
  | 'patient'
  | 'relative'
  | 'reviewer'
  | 'staff'
  | 'author'
  | 'source'
  | 'donor'
  | 'public-figure'
  | 'fictional'
  | 'organization'

/** One mention of a person: by name, by a description ("our patient", "a retired ferry pilot") or by a pronoun. */
export interface Mention {
  readonly span: Span
  readonly sentence: number
  readonly form: 'name' | 'description' | 'pronoun'
  /** For a name: one word ("Dana", also with an endearment) or more, a courtesy title included. */
  readonly full: boolean
  /** How much the words around this mention alone speak for a patient. */
  readonly evidence: number
}

/** A reason for a role, in words that hold none of the draft's. */
export interface Cue {
  readonly role: Role
  readonly weight: number
  readonly why: string
}

/** Somebody in the draft, with every mention in reading order and the evidence of who it is. */
export interface Person {
  readonly mentions: readonly Mention[]
  /** The role the evidence speaks for; undefined when it speaks for none. */
  readonly role: Role | undefined
  /**
   * A cue says so in words ("our patient", "was diagnosed"); false where only health words about somebody who is neither
   * staff nor author nor source speak for a patient.
   */
  readonly certain: boolean
  readonly cues: readonly Cue[]
  /** Health words told of this person. */
  readonly anchors: readonly Entity[]
  /** Sentences in which the person is the subject. */
  readonly told: number
}

/** A comment that switches rules off or on. */
export interface Directive {
  /** `unknown`: meant for hipaalint, but mistyped; kept so that it can be reported. */
  readonly kind: 'disable' | 'enable' | 'disable-next-line' | 'disable-file' | 'unknown'
  /** Rule ids; empty means all. */
  readonly rules: readonly string[]
  readonly reason: string | undefined
  /** Last day it holds, YYYY-MM-DD when it was written right. */
  readonly until: string | undefined
  readonly source: SourceSpan
}

/** Everything a rule may ask of a draft. */
export interface Document extends Copy {
  /** Path as the user gave it, with forward slashes. */
  readonly path: string
  readonly type: ContentType
  /** Where the draft will be published: website, newsletter, press or a platform in lower case. */
  readonly channels: readonly string[]
  /** YYYY-MM-DD by which ages, expiries and staleness are judged. */
  readonly today: string
  readonly organization: Organization
  /** False when the text is not English: nothing was looked for. */
  readonly english: boolean
  readonly tokens: Tokens
  readonly terms: TermTable
  readonly sentences: readonly Sentence[]
  readonly sections: readonly Section[]
  readonly entities: Entities
  readonly people: readonly Person[]
  /** People by the number of a sentence that mentions them. */
  readonly told: ReadonlyMap<number, readonly Person[]>
  readonly directives: readonly Directive[]
  /** Authorizations that the front matter states or refers to, each judged for this draft. */
  readonly authorizations: readonly Authorization[]
  /** What the files of pictures say, by the address as it stands in the draft. */
  readonly images: ReadonlyMap<string, ImageMetadata>
  /** What several rules ask, by the question (checks/per-document.ts). Kept here, it goes when the document goes. */
  readonly answers: Map<unknown, unknown>
}
