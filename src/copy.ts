/** The draft's words as one text, cut into blocks, with the way back to the source. */

/** A stretch of `Document.text`, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of the draft as it stands in the file, end exclusive. */
export interface SourceSpan {
  readonly start: number
  readonly end: number
}

/**
 * What a block of copy is. `title` is a link's or image's title attribute, `url` an address (never prose), `code`
 * fenced or indented code, `comment` an HTML comment, `attribute` an HTML attribute that is shown or read aloud.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'table-cell'
  | 'code'
  | 'alt'
  | 'title'
  | 'url'
  | 'attribute'
  | 'comment'
  | 'front-matter'

/** One run of copy that reads by itself: nothing is ever matched across two blocks. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
  /** Heading depth, 1 to 6. */
  readonly depth?: number
  /** Keys and indexes that lead to a front matter value. */
  readonly path?: readonly (string | number)[]
  /** Inside a block quote. */
  readonly quoted: boolean
  /** Number of the list item, table row or footnote the block stands in, counted through the draft; -1 for none. */
  readonly group: number
  /** What kind of thing `group` is. */
  readonly within?: 'list' | 'table' | 'footnote'
  /** First row of a table. */
  readonly header?: boolean
}

/** Markup that matters to rules, laid over the text. */
export type Mark =
  | { readonly kind: 'link' | 'image'; readonly span: Span; readonly url: string; readonly urlSpan?: Span }
  | { readonly kind: 'footnote'; readonly span: Span; readonly label: string }
  // A heading without words, as a release ends in: it has a place and nothing in it.
  | { readonly kind: 'emphasis' | 'strong' | 'cite' | 'empty-heading'; readonly span: Span }

/** The draft's words as one text, with the way back to the source: what a parser leaves for everybody else. */
export interface Copy {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly comments: readonly Comment[]
  readonly frontMatter: FrontMatter | undefined
  /** Source characters of a span of text: from its first to its last character, markup within included. */
  readonly locate: (span: Span) => SourceSpan
}

/** An HTML or MDX comment; directives are among them. */
export interface Comment {
  readonly value: string
  readonly source: SourceSpan
}

/** Front matter as data, with the place of each entry. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>
  readonly source: SourceSpan
  /** Source of the entry at a path (key and value), or of the nearest entry that leads to it. */
  readonly place: (path: readonly (string | number)[]) => SourceSpan
}
