import { WORDS } from '../data/words.ts'
import { HASH_PRIME, HASH_SEED } from './fold.ts'

/**
 * What a folded word can be; a word has every flag that holds. A Common flag comes with its plain one.
 * Sources: the head of src/data/words.ts.
 */
export const Word = {
  /** First name of the 1990 US census, all but the rarest. */
  FirstCommon: 1,
  /** First name, or a part of one, in any Latin-script culture of the sources. */
  First: 2,
  /** One of the 10,000 most frequent surnames of the 1990 US census. */
  LastCommon: 4,
  /**
   * Surname, or a part of a name that the sources do not tell first from last. A very frequent English word has
   * it only together with LastCommon.
   */
  Last: 8,
  /** Ordinary English word, weekday, month, people or contraction. */
  Word: 16,
  /** One of the 11,000 most frequent English words. */
  WordCommon: 32,
  /** Whole name of a US place of 1,000 people or more or of a US county, or PlaceCommon. */
  Place: 64,
  /** Known without its state or country: US place of 50,000, state, country, foreign city of a million. */
  PlaceCommon: 128,
} as const

const MARK = 0x23
const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const FIRST_LETTER = 0x61
const ZERO = 0x30

interface Table {
  readonly keys: Int32Array
  readonly bits: Uint8Array
}

let table: Table | undefined

/** The words last asked for, each in the slot of its low bits: a few hundred words make up most of any text. */
const RECENT = 1 << 12
const recentKeys = new Int32Array(RECENT)
const recentBits = new Uint8Array(RECENT)

/** `Word` flags of the word with this hash (`hashWord`); 0 for an unknown word. */
export function wordBits(hash: number): number {
  const slot = hash & (RECENT - 1)
  if (recentKeys[slot] !== hash) {
    recentBits[slot] = lookUp(hash)
    recentKeys[slot] = hash
  }
  return recentBits[slot]
}

function lookUp(hash: number): number {
  table ??= decodeWords(WORDS)
  const { keys, bits } = table
  const mask = keys.length - 1
  let slot = hash & mask
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
  return keys[slot] === hash ? bits[slot] : 0
}

/**
 * Front-coded text as an open-addressing table, its size a power of two. For each set of flags the text has
 * `#`, the flags as two hex digits, and the words in order: the length of the shared prefix (counted from
 * `0`), then the rest.
 */
export function decodeWords(text: string): Table {
  const units = Buffer.from(text, 'latin1')
  const bits = new Uint8Array(1 << 18)
  // Signed while it fills, so that no hash has to leave small integers.
  const keys = new Int32Array(bits.length)
  const mask = bits.length - 1
  // Hash of the first n letters of the word before, so that a shared prefix is never hashed again.
  const prefixes = new Int32Array(64)
  prefixes[0] = HASH_SEED
  let flags = 0
  let at = 0
  while (at < units.length) {
    if (units[at] === MARK) {
      flags = Number.parseInt(text.slice(at + 1, at + 3), 16)
      at += 3
    }
    let length = units[at++] - ZERO
    let hash = prefixes[length]
    for (; at < units.length; at++) {
      const unit = units[at]
      if (unit < FIRST_LETTER && unit !== APOSTROPHE && unit !== HYPHEN) break
      hash = Math.imul(hash ^ unit, HASH_PRIME)
      prefixes[++length] = hash
    }
    const key = hash || 1
    let slot = key & mask
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    keys[slot] = key
    bits[slot] |= flags
  }
  return { keys, bits }
}
