import { describe, expect, it } from 'vitest'
import { foldCode, HASH_PRIME, HASH_SEED, hashWord } from '../../src/annotate/fold.ts'

const fold = (text: string) =>
  String.fromCharCode(...[...Array(text.length).keys()].map((at) => foldCode(text.charCodeAt(at))))

describe('foldCode', () => {
  it.each([
    ['MARIA', 'maria'],
    ['Íñigo', 'inigo'],
    ['Nguyễn Đặng', 'nguyen dang'],
    ['Łukasz Sørensen', 'lukasz sorensen'],
    ['İpek ışık', 'ipek isik'],
    ['Əliyev', 'eliyev'],
    ['O’Shea', "o'shea"],
    ['O‘Shea', "o'shea"],
    ['Hawaiʻi', "hawai'i"],
    ['Jean‑Luc', 'jean-luc'],
    ['Æsir ß', 'æsir ß'],
    ['Йод', 'йод'],
    ['3 + 4 = 7 💊', '3 + 4 = 7 💊'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded))

  it('is idempotent', () => {
    const twice = [...Array(0x10000).keys()].filter((code) => foldCode(foldCode(code)) !== foldCode(code))
    expect(twice).toEqual([])
  })
})

describe('hashWord', () => {
  it('is 32-bit FNV-1a', () => {
    expect(hashWord('a')).toBe(0xe40c292c | 0)
    expect(hashWord('foobar')).toBe(0xbf9cf968 | 0)
    expect(hashWord('')).toBe(HASH_SEED | 0)
    expect(Math.imul(HASH_SEED ^ 0x61, HASH_PRIME) | 0).toBe(hashWord('A'))
  })

  it('hashes composed and decomposed text alike', () => {
    for (const name of ['Zoë', 'Nguyễn', 'Åsa', 'Ștefan']) {
      expect(hashWord(name.normalize('NFD'))).toBe(hashWord(name.normalize('NFC')))
    }
  })
})
