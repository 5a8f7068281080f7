import type { Comment, Program } from 'estree'
import type { Flow } from '../parse/flow.ts'
import { checkDepth } from '../parse/limits/budget.ts'
import { roleOfProperty } from './attributes.ts'
import { type Attached, attach } from './copy.ts'
import { type Cursor, sliceRuns } from './cursor.ts'
import { readComment } from './html-inline.ts'
import { readText } from './html-text.ts'
import { readJsString } from './js-strings.ts'
import type { Line } from './line.ts'

/** What expressions of MDX say as they stand. They are never run: what they would make of it is not known. */

/** A node of JavaScript or JSX with its place in the draft. */
interface Code {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

type Place = { readonly start: number; readonly end: number }

/** Words in code: a string, a template without what it fills in, or the text of an element. */
export interface Words {
  readonly node: Code
  /** Keys and attribute names that lead to them. */
  readonly path: readonly string[]
  /** Written in JSX, where character references count and escapes do not. */
  readonly jsx: boolean
}

/** Fields that lead from code to the words it shows: not what is called, compared or imported. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  ExpressionStatement: ['expression'],
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
  BinaryExpression: ['left', 'right'],
  ArrayExpression: ['elements'],
  ObjectExpression: ['properties'],
  Property: ['value'],
  CallExpression: ['callee', 'arguments'],
  MemberExpression: ['object'],
  ArrowFunctionExpression: ['body'],
  FunctionDeclaration: ['body'],
  BlockStatement: ['body'],
  ReturnStatement: ['argument'],
  JSXElement: ['openingElement', 'children'],
  JSXOpeningElement: ['attributes'],
  JSXAttribute: ['value'],
  JSXFragment: ['children'],
  JSXExpressionContainer: ['expression'],
  ExportNamedDeclaration: ['declaration'],
  ExportDefaultDeclaration: ['declaration'],
  VariableDeclaration: ['declarations'],
  VariableDeclarator: ['init'],
}

/** The words of code, in source order. */
export function* findWords(
  node: unknown,
  path: readonly string[] = [],
  jsx = false,
  depth = 0,
): Generator<Words> {
  if (!isCode(node)) return
  checkDepth(depth, 'Expressions', node.start)
  if (node.type === 'TemplateLiteral' || node.type === 'JSXText' || isString(node)) {
    yield { node, path, jsx: jsx || node.type === 'JSXText' }
    return
  }
  // `a === 'b'` shows neither.
  if (node.type === 'BinaryExpression' && node.operator !== '+') return
  const name = nameOf(node)
  const inside = name === undefined ? path : [...path, name]
  for (const field of SHOWN[node.type] ?? []) {
    const value = node[field]
    for (const child of Array.isArray(value) ? value : [value]) {
      // What a function is called with need not be what it returns.
      if (field === 'arguments' && !(isCode(child) && child.type === 'ArrowFunctionExpression')) continue
      yield* findWords(child, inside, node.type === 'JSXAttribute', depth + 1)
    }
  }
}

/** Reads words of code into a flow. */
export function readWords(cursor: Cursor, { node, jsx }: Words, flow: Flow): void {
  const text = node.type === 'JSXText'
  if (jsx && node.type !== 'TemplateLiteral') {
    const raw = sliceRuns(cursor, node.start, node.end)
    const quote = text ? 0 : 1
    readText(raw, quote, raw.text.length - quote, flow, text ? 'shown' : 'folded', 'jsx')
    return
  }
  const parts = node.type === 'TemplateLiteral' ? (node.quasis as readonly Code[]) : [node]
  for (const part of parts) {
    const raw = sliceRuns(cursor, part.start, part.end)
    const quote = part === node ? 1 : 0
    readJsString(raw, quote, raw.text.length - quote, flow)
  }
}

/** Reads an expression that stands among words: its comments, and strings and elements as the words they show. */
export function readExpression(
  cursor: Cursor,
  program: Program | null | undefined,
  whole: Place,
  line: Line,
): void {
  if (!program) return
  readComments(cursor, program, whole, line)
  for (const statement of program.body)
    for (const words of findWords(statement)) {
      const key = words.path.at(-1)
      if (key === undefined) readWords(cursor, words, line.flow)
      else readValue(cursor, words, key, line.attached)
    }
}

/** Reads the value of a key or attribute, if it is copy or an address. */
function readValue(cursor: Cursor, words: Words, key: string, attached: Attached[]): void {
  const { flow } = attach('attribute')
  readWords(cursor, words, flow)
  const kind = flow.text ? roleOfProperty(key, flow.text) : undefined
  if (kind) attached.push({ kind, flow, span: undefined })
}

/** Lists the comments of code. A comment that is all there is stands for the braces around it, too. */
export function readComments(cursor: Cursor, program: Program, whole: Place | undefined, line: Line): void {
  const comments = (program.comments ?? []) as (Comment & Code)[]
  const only = comments.length === 1 && program.body.length === 0 ? whole : undefined
  for (const comment of comments) {
    const raw = sliceRuns(cursor, comment.start, comment.end)
    const inner = { start: 2, end: raw.text.length - (comment.type === 'Block' ? 2 : 0) }
    readComment(raw, inner, only ?? { start: comment.start, end: comment.end }, line)
  }
}

function isCode(node: unknown): node is Code {
  return typeof node === 'object' && node !== null && 'type' in node && 'start' in node && 'end' in node
}

function isString(node: Code): boolean {
  return node.type === 'Literal' && typeof node.value === 'string'
}

/** The key or name of what holds other code. */
function nameOf(node: Code): string | undefined {
  const named =
    node.type === 'Property'
      ? node.key
      : node.type === 'VariableDeclarator'
        ? node.id
        : node.type === 'JSXAttribute'
          ? node.name
          : undefined
  if (!isCode(named)) return undefined
  const { name, value } = named
  return typeof name === 'string' ? name : typeof value === 'string' ? value : undefined
}
