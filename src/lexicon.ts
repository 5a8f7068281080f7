import { hashWord } from './annotate/fold.ts'
import type { Tokens } from './document.ts'
import { TokenKind } from './document.ts'
import { WordSet } from './word-set.ts'

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

/** A word of a term while terms are put in. */
interface Branch {
  classes: number
  upper: number
  next: Map<number, Branch>
}

const HYPHENS = new WordSet([0x2d, 0x2011, 0x2013])

/** Compiles classes of terms into one trie. */
export function compileLexicon(classes: readonly TermClass[]): Lexicon {
  const root: Branch = { classes: 0, upper: 0, next: new Map() }
  for (const { bit, terms, plural, upper } of classes) {
    for (const term of terms) {
      for (const spelling of plural ? [term, ...plurals(term)] : [term]) {
        for (const words of spellings(spelling)) insert(root, words, bit, upper === true)
      }
    }
  }
  const trie = new Trie(root)
  return {
    matchAt: (tokens, at, end) => {
      const node = trie.step(0, tokens.hash[at])
      return node > 0 ? longest(trie, node, tokens, at, end) : undefined
    },
  }
}

/**
 * The trie in flat tables, so that a step touches one bit and, where that is set, one slot: nodes by number (0 is the
 * root), and from a node by a word to the next in one open-addressing table. `leaf` nodes lead nowhere.
 */
class Trie {
  readonly classes: Int32Array
  readonly upper: Int32Array
  readonly leaf: Uint8Array
  private readonly from: Int32Array
  private readonly word: Int32Array
  private readonly to: Int32Array
  private readonly bits: Int32Array
  private readonly mask: number

  constructor(root: Branch) {
    const nodes = [root]
    const steps: { from: number; word: number; to: number }[] = []
    for (let from = 0; from < nodes.length; from++) {
      for (const [word, branch] of nodes[from].next) {
        steps.push({ from, word, to: nodes.length })
        nodes.push(branch)
      }
    }
    this.classes = Int32Array.from(nodes, (node) => node.classes)
    this.upper = Int32Array.from(nodes, (node) => node.upper)
    this.leaf = Uint8Array.from(nodes, (node) => Number(node.next.size === 0))
    const size = 2 ** Math.ceil(Math.log2(2 * Math.max(1, steps.length)))
    this.mask = size - 1
    this.from = new Int32Array(size)
    this.word = new Int32Array(size)
    this.to = new Int32Array(size)
    this.bits = new Int32Array(size / 2)
    for (const { from, word, to } of steps) {
      const key = mix(from, word)
      this.bits[(key >>> 5) & (this.bits.length - 1)] |= 1 << (key & 31)
      let slot = (key >>> 4) & this.mask
      while (this.to[slot] !== 0) slot = (slot + 1) & this.mask
      this.from[slot] = from
      this.word[slot] = word
      this.to[slot] = to
    }
  }

  /** Number of the node that a word leads to; 0 where it leads nowhere. */
  step(from: number, word: number): number {
    const key = mix(from, word)
    if ((this.bits[(key >>> 5) & (this.bits.length - 1)] & (1 << (key & 31))) === 0) return 0
    let slot = (key >>> 4) & this.mask
    while (this.to[slot] !== 0) {
      if (this.word[slot] === word && this.from[slot] === from) return this.to[slot]
      slot = (slot + 1) & this.mask
    }
    return 0
  }
}

const mix = (node: number, word: number) => word ^ Math.imul(node, 0x9e3779b1)

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

function insert(root: Branch, words: readonly string[], bit: number, upper: boolean) {
  let branch = root
  for (const word of words) {
    const key = hashWord(word)
    const child = branch.next.get(key) ?? { classes: 0, upper: 0, next: new Map() }
    branch.next.set(key, child)
    branch = child
  }
  if (upper) branch.upper |= bit
  else branch.classes |= bit
}

function longest(trie: Trie, first: number, tokens: Tokens, at: number, end: number): TermMatch | undefined {
  if (tokens.kind[at] > TokenKind.Initial) return undefined
  let node = first
  let last = 0
  let classes = 0
  let capitals = tokens.kind[at] !== TokenKind.Lower && tokens.kind[at] !== TokenKind.Capital
  let next = at + 1
  for (;;) {
    const own = trie.classes[node] | (capitals ? trie.upper[node] : 0)
    if (own) {
      last = next
      classes = own
    }
    if (trie.leaf[node] || next >= end) break
    if (HYPHENS.has(tokens.hash[next]) && tokens.kind[next] === TokenKind.Mark) next++
    if (next >= end || tokens.kind[next] > TokenKind.Initial) break
    node = trie.step(node, tokens.hash[next])
    if (node === 0) break
    capitals &&= tokens.kind[next] === TokenKind.Upper
    next++
  }
  return last > 0 ? { last, classes } : undefined
}
