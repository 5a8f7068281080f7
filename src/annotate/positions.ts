import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Root, Text } from 'mdast'
import type { CompileContext, Extension, Handle } from 'mdast-util-from-markdown'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Processor } from 'unified'

/**
 * mdast keeps decoded text and loses where its characters stood. This extension does what mdast-util-from-markdown does
 * for the handful of tokens that make text, and notes for each run its length and its place, in source order. The tree
 * comes out as it always does; whoever walks it reads the runs beside it (cursor.ts).
 */

/** Four numbers a run: length in the tree, start and end in the source, `RunKind`. */
export interface Runs {
  readonly cells: number[]
  kind: number
  /** Where the escape or character reference that is being read started. */
  from: number
}

/** `Text` is text, code and HTML; `Resource` and `Fence` mark the `(` of a link and a code fence, and are empty. */
export const RunKind = { Text: 0, Url: 1, Title: 2, Label: 3, Resource: 4, Fence: 5 } as const

type Token = Parameters<Handle>[0]

declare module 'mdast-util-from-markdown' {
  interface CompileData {
    runs?: Runs
  }
}

const RUNS = new WeakMap<object, Runs>()
const NONE: Runs = { cells: [], kind: 0, from: 0 }

/** The runs of a tree that was parsed with `recordPositions`, in source order. */
export function runsOf(root: Root): Runs {
  return RUNS.get(root) ?? NONE
}

/** A unified plugin. Goes before remark-gfm, which builds on the handlers it finds. */
export function recordPositions(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(recorder)
}

function runsIn(context: CompileContext): Runs {
  const { data } = context
  if (data.runs === undefined) {
    data.runs = { cells: [], kind: RunKind.Text, from: 0 }
    RUNS.set(context.stack[0], data.runs)
  }
  return data.runs
}

function record(runs: Runs, length: number, start: number, end: number): void {
  const virtual = length - (end - start)
  if (virtual > 0) {
    // Part of a tab belongs to the block around: what is left of it reads as spaces before the node, which have no width.
    runs.cells.push(virtual, start, start, runs.kind)
    length -= virtual
  }
  // The token of a line ending goes on over the marks of block quotes at the start of the next line.
  runs.cells.push(length, start, Math.min(end, start + length), runs.kind)
}

const point = ({ line, column, offset }: Token['start']) => ({ line, column, offset })

function enterData(this: CompileContext, token: Token): undefined {
  const { children } = this.stack[this.stack.length - 1] as { children: unknown[] }
  let tail = children[children.length - 1] as Text | undefined
  if (tail?.type !== 'text') {
    tail = { type: 'text', value: '', position: { start: point(token.start), end: undefined as never } }
    children.push(tail)
  }
  this.stack.push(tail)
}

function append(context: CompileContext, tail: Text, token: Token): string {
  const value = context.sliceSerialize(token)
  tail.value += value
  if (tail.position) tail.position.end = point(token.end)
  return value
}

function exitData(this: CompileContext, token: Token): undefined {
  const value = append(this, this.stack.pop() as Text, token)
  record(runsIn(this), value.length, token.start.offset, token.end.offset)
}

function enterCharacter(this: CompileContext, token: Token): undefined {
  runsIn(this).from = token.start.offset
  enterData.call(this, token)
}

function exitEscape(this: CompileContext, token: Token): undefined {
  append(this, this.stack.pop() as Text, token)
  const runs = runsIn(this)
  runs.cells.push(1, runs.from, token.end.offset, runs.kind)
}

function exitReference(this: CompileContext, token: Token): undefined {
  const data = this.sliceSerialize(token)
  const type = this.data.characterReferenceType
  let value: string
  if (type) {
    value = decodeNumericCharacterReference(data, type === 'characterReferenceMarkerNumeric' ? 10 : 16)
    this.data.characterReferenceType = undefined
  } else {
    value = decodeNamedCharacterReference(data) || ''
  }
  const tail = this.stack[this.stack.length - 1] as Text
  tail.value += value
  const runs = runsIn(this)
  // The token ends before the semicolon.
  runs.cells.push(value.length, runs.from, token.end.offset + 1, runs.kind)
}

function exitLineEnding(this: CompileContext, token: Token): undefined {
  const parent = this.stack[this.stack.length - 1]
  if (this.data.atHardBreak) {
    const { children } = parent as { children: { position?: { end: unknown } }[] }
    const { position } = children[children.length - 1]
    if (position) position.end = point(token.end)
    this.data.atHardBreak = undefined
    return
  }
  if (!this.data.setextHeadingSlurpLineEnding && this.config.canContainEols.includes(parent.type)) {
    enterData.call(this, token)
    exitData.call(this, token)
  }
}

function exitAutolink(prefix: string): Handle {
  return function (token) {
    exitData.call(this, token)
    const node = this.stack[this.stack.length - 1] as { url: string }
    node.url = prefix + this.sliceSerialize(token)
  }
}

const become = (kind: number): Handle =>
  function () {
    runsIn(this).kind = kind
  }

const mark = (kind: number): Handle =>
  function (token) {
    runsIn(this).cells.push(0, token.start.offset, token.start.offset, kind)
  }

const url = become(RunKind.Url)
const title = become(RunKind.Title)
const label = become(RunKind.Label)
const text = become(RunKind.Text)

const recorder: Extension = {
  enter: {
    data: enterData,
    codeTextData: enterData,
    codeFlowValue: enterData,
    htmlFlowData: enterData,
    htmlTextData: enterData,
    autolinkProtocol: enterData,
    autolinkEmail: enterData,
    characterEscape: enterCharacter,
    characterReference: enterCharacter,
    resource: mark(RunKind.Resource),
    codeFencedFenceSequence: mark(RunKind.Fence),
    resourceDestination: url,
    definitionDestination: url,
    resourceTitle: title,
    definitionTitle: title,
    definitionLabel: label,
    referenceMarker: label,
  },
  exit: {
    data: exitData,
    codeTextData: exitData,
    codeFlowValue: exitData,
    htmlFlowData: exitData,
    htmlTextData: exitData,
    autolinkProtocol: exitAutolink(''),
    autolinkEmail: exitAutolink('mailto:'),
    characterEscapeValue: exitEscape,
    characterReferenceValue: exitReference,
    lineEnding: exitLineEnding,
    resourceDestination: text,
    definitionDestination: text,
    resourceTitle: text,
    definitionTitle: text,
    definitionLabel: text,
    reference: text,
    gfmFootnoteCallMarker: label,
    gfmFootnoteCallLabelMarker: text,
    gfmFootnoteDefinitionMarker: label,
    gfmFootnoteDefinitionLabelMarker: text,
  },
}
