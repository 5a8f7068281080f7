import { describe, expect, it } from 'vitest'
import { foldCode, hashWord } from '../../src/annotate/fold.ts'
import { decodeWords, Word, wordBits } from '../../src/annotate/words.ts'
import { WORDS } from '../../src/data/words.ts'

const has = (word: string, flag: number) => (wordBits(hashWord(word)) & flag) !== 0

/** The table's words, decoded the plain way. */
function listed(): string[] {
  const words: string[] = []
  for (const group of WORDS.split('#').slice(1)) {
    let last = ''
    for (const [, shared, rest] of group.slice(2).matchAll(/([0-`])([^0-`]+)/g)) {
      last = last.slice(0, shared.charCodeAt(0) - 48) + rest
      words.push(last)
    }
  }
  return words
}
const words = listed()

describe('words', () => {
  it.each([
    ['FirstCommon', ['Maria', 'James', 'Aisha', 'Hope', 'Will', 'May'], ['Nevaeh', 'Recovery', 'Chicago']],
    [
      'First',
      ['Maria', 'Siobhán', 'Rafał', 'Thanh', 'Jean-Claude', 'Ayesha'],
      ['Recovery', 'the', 'Tuesday'],
    ],
    ['LastCommon', ['Smith', 'Nguyen', 'Garcia', 'Young'], ['Zbornak', 'Treatment']],
    [
      'Last',
      ['Smith', 'O’Brien', 'McClure', 'Sørensen', 'Okafor', 'Kowalczyk'],
      ['Treatment', 'every', "don't"],
    ],
    [
      'Word',
      ['recovery', 'Will', 'dermatologist', "Don't", 'café', 'Tuesday', 'telehealth'],
      ['Nguyen', 'Chicago'],
    ],
    ['WordCommon', ['the', 'will', 'people', 'color'], ['dermatologist', 'Tuesday']],
    [
      'Place',
      ['Chicago', 'Winston-Salem', 'Kapa’a', 'Kapaa', 'Texas', 'Maricopa', 'Canada', 'Toronto', 'Calif'],
      ['Okafor', 'Treatment'],
    ],
    ['PlaceCommon', ['Chicago', 'Texas', 'Canada', 'Mumbai'], ['Westerly', 'Henry', 'Smith']],
  ] as const)('%s', (flag, members, others) => {
    expect(members.filter((word) => !has(word, Word[flag]))).toEqual([])
    expect(others.filter((word) => has(word, Word[flag]))).toEqual([])
  })

  it('knows nothing of an unknown word', () => {
    expect(wordBits(hashWord('qzxv'))).toBe(0)
    expect(wordBits(hashWord(''))).toBe(0)
  })

  it('gives every common name and word its plain flag', () => {
    for (const [common, plain] of [
      [Word.FirstCommon, Word.First],
      [Word.LastCommon, Word.Last],
      [Word.WordCommon, Word.Word],
      [Word.PlaceCommon, Word.Place],
    ]) {
      expect(words.filter((word) => has(word, common) && !has(word, plain))).toEqual([])
    }
  })

  it('holds folded words, each once', () => {
    const unfolded = words.filter((word) =>
      [...word].some((char) => foldCode(char.charCodeAt(0)) !== char.charCodeAt(0)),
    )
    expect(unfolded).toEqual([])
    expect(new Set(words).size).toBe(words.length)
  })

  it('has few words that share a hash', () => {
    expect(words.length).toBeGreaterThan(100_000)
    expect(words.length - new Set(words.map(hashWord)).size).toBeLessThan(8)
  })

  it('decodes to the same table every time, at most half full', () => {
    const [one, two] = [decodeWords(WORDS), decodeWords(WORDS)]
    expect(Buffer.from(one.keys.buffer).equals(Buffer.from(two.keys.buffer))).toBe(true)
    expect(Buffer.from(one.bits.buffer).equals(Buffer.from(two.bits.buffer))).toBe(true)
    expect(one.keys.filter((key) => key !== 0).length).toBeLessThan(one.keys.length / 2)
  })
})
