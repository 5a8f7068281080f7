import { hashWord } from './annotate/fold.ts'
import type { Tokens } from './document.ts'
import { TokenKind } from './document.ts'

/**
 * Finds lists of terms in a token table: a trie keyed by token hash, so that the cost does not depend on how many terms
 * there are (evidence.md D). Folds case, Latin diacritics and possessives; hyphen, space and line break are alike.
 */
export interface Lexicon {
  /** Longest term that starts at token `at` and ends before token `end`; undefined when none does. */
  readonly matchAt: (tokens: Tokens, at: number, end: number) => TermMatch | undefined
}

/** `last` is exclusive; `classes` holds one bit for each class of the term. */
interface TermMatch {
  readonly last: number
  readonly classes: number
}

/** Terms of one class, given as a bit. `plural` accepts -s, -es and -ies; `upper` matches capitals only ("COPD"). */
export interface TermClass {
  readonly bit: number
  readonly terms: readonly string[]
  readonly plural?: boolean
  readonly upper?: boolean
}

interface Node {
  classes: number
  upper: number
  next: Map<number, Node> | undefined
}

const FILTER = 1 << 16
const HYPHENS = new Set([0x2d, 0x2011, 0x2013])

/** Compiles classes of terms into one trie. */
export function compileLexicon(classes: readonly TermClass[]): Lexicon {
  const root: Node = { classes: 0, upper: 0, next: new Map() }
  for (const { bit, terms, plural, upper } of classes) {
    for (const term of terms) {
      for (const spelling of plural ? [term, ...plurals(term)] : [term]) {
        for (const words of spellings(spelling)) insert(root, words, bit, upper === true)
      }
    }
  }
  // One bit for each value of the low hash bits turns most words away before the map is asked.
  const opens = new Uint8Array(FILTER)
  for (const hash of root.next!.keys()) opens[hash & (FILTER - 1)] = 1
  return {
    matchAt: (tokens, at, end) =>
      opens[tokens.hash[at] & (FILTER - 1)] ? longest(root, tokens, at, end) : undefined,
  }
}

function plurals(term: string): string[] {
  if (/[^aeiou]y$/.test(term)) return [`${term.slice(0, -1)}ies`]
  return /(?:s|x|ch|sh)$/.test(term) ? [`${term}es`] : [`${term}s`]
}

/** A term as token sequences: hyphens may be spaces and the one space of a pair a hyphen. */
function spellings(term: string): string[][] {
  const words = term.split(/\s+/)
  const out = [words]
  if (term.includes('-')) out.push(term.split(/[-\s]+/))
  else if (words.length === 2) out.push([words.join('-')])
  return out.map((list) => list.map((word) => word.replace(/(?:'s|’s)$/, '')))
}

function insert(root: Node, words: readonly string[], bit: number, upper: boolean) {
  let node = root
  for (const word of words) {
    node.next ??= new Map()
    const key = hashWord(word)
    const child = node.next.get(key) ?? { classes: 0, upper: 0, next: undefined }
    node.next.set(key, child)
    node = child
  }
  if (upper) node.upper |= bit
  else node.classes |= bit
}

function longest(root: Node, tokens: Tokens, at: number, end: number): TermMatch | undefined {
  let node = root.next!.get(tokens.hash[at])
  if (node === undefined || tokens.kind[at] > TokenKind.Initial) return undefined
  let found: TermMatch | undefined
  let capitals = tokens.kind[at] !== TokenKind.Lower && tokens.kind[at] !== TokenKind.Capital
  let next = at + 1
  for (;;) {
    const classes = node.classes | (capitals ? node.upper : 0)
    if (classes) found = { last: next, classes }
    if (!node.next || next >= end) return found
    if (HYPHENS.has(tokens.hash[next]) && tokens.kind[next] === TokenKind.Mark) next++
    if (next >= end || tokens.kind[next] > TokenKind.Initial) return found
    node = node.next.get(tokens.hash[next])
    if (node === undefined) return found
    capitals &&= tokens.kind[next] === TokenKind.Upper
    next++
  }
}
