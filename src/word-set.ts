import { hashWord } from './annotate/fold.ts'

/**
 * Hashes in an open-addressing table, at most half full, behind one bit for the low bits of each: the passes over a draft
 * ask such tables more often than anything else, nearly always in vain, and the bits of all of them stay in the cache.
 */
export class HashTable {
  readonly slots: Int32Array
  private readonly bits: Int32Array
  private readonly mask: number
  private readonly bitMask: number

  /** 0 (a number's hash) cannot be a member. */
  constructor(hashes: readonly number[]) {
    this.slots = new Int32Array(powerOver(2 * hashes.length))
    this.mask = this.slots.length - 1
    this.bits = new Int32Array(powerOver(hashes.length / 2))
    this.bitMask = this.bits.length - 1
    for (const hash of hashes) {
      this.bits[(hash >>> 5) & this.bitMask] |= 1 << (hash & 31)
      let slot = hash & this.mask
      while (this.slots[slot] !== 0 && this.slots[slot] !== hash) slot = (slot + 1) & this.mask
      this.slots[slot] = hash
    }
  }

  /** Slot of a member; -1 for any other hash. */
  find(hash: number): number {
    if ((this.bits[(hash >>> 5) & this.bitMask] & (1 << (hash & 31))) === 0) return -1
    const { slots, mask } = this
    let slot = hash & mask
    while (slots[slot] !== 0) {
      if (slots[slot] === hash) return slot
      slot = (slot + 1) & mask
    }
    return -1
  }
}

/** The lowest power of two above a number. */
const powerOver = (size: number) => 2 ** (Math.floor(Math.log2(Math.max(1, size))) + 1)

/** A closed class of words as token hashes (`Tokens.hash`), or of marks as their code units; members in the order given. */
export class WordSet implements Iterable<number> {
  private readonly table: HashTable
  private readonly members: readonly number[]

  constructor(hashes: Iterable<number>) {
    this.members = [...new Set(hashes)]
    this.table = new HashTable(this.members)
  }

  has(hash: number): boolean {
    return this.table.find(hash) >= 0
  }

  [Symbol.iterator](): Iterator<number> {
    return this.members[Symbol.iterator]()
  }
}

/** Values by token hash. */
export class WordMap<Value> {
  private readonly table: HashTable
  private readonly values: Value[]

  constructor(entries: ReadonlyMap<number, Value>) {
    this.table = new HashTable([...entries.keys()])
    this.values = []
    this.values.length = this.table.slots.length
    for (const [hash, value] of entries) this.values[this.table.find(hash)] = value
  }

  get(hash: number): Value | undefined {
    const slot = this.table.find(hash)
    return slot < 0 ? undefined : this.values[slot]
  }
}

/** The words of a list, or of a text split at white space. */
export function wordSet(words: string | Iterable<string>): WordSet {
  return new WordSet(Array.from(typeof words === 'string' ? words.trim().split(/\s+/) : words, hashWord))
}

/** The words of a list, each with an -s as well. */
export function withPlurals(words: string): WordSet {
  return wordSet(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, `${word}s`]),
  )
}

/** The characters of a text as marks. */
export function markSet(marks: string): WordSet {
  return new WordSet(Array.from(marks, (mark) => mark.charCodeAt(0)))
}
