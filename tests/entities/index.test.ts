import { describe, expect, it } from 'vitest'
import { lookUpEntities } from '../../src/entities/index.ts'
import { scanText } from './scan.ts'

/** All kinds at once. */
const detect = (scan: ReturnType<typeof scanText>) =>
  lookUpEntities(scan, []).of(
    'age',
    'place',
    'date',
    'identifier',
    'phone',
    'fax',
    'email',
    'statistic',
    'source',
  )

describe('lookUpEntities', () => {
  const text =
    'Rosalind Peverell, 43, of Dunmere, was admitted on March 3, 2024 (MRN 00918827). Call 555-0117 or write to ' +
    'bea@mail.example. About 38% of adults have it, according to the Census Bureau.'

  it('finds every kind, by start', () => {
    const kinds = detect(scanText(text)).map(({ kind }) => kind)
    expect(kinds).toEqual(['age', 'place', 'date', 'identifier', 'phone', 'email', 'statistic', 'source'])
  })
  it('reads no code', () => {
    expect(detect(scanText(text, [], 'code'))).toEqual([])
  })
  it('keeps to one sentence and one block', () => {
    for (const { span, sentence } of detect(scanText(text))) {
      const { sentences } = scanText(text)
      expect(span.start).toBeGreaterThanOrEqual(sentences[sentence].span.start)
      expect(span.end).toBeLessThanOrEqual(sentences[sentence].span.end)
    }
  })
  it('stays linear on rows of one character', () => {
    const started = performance.now()
    for (const piece of [
      '1-',
      '(',
      'March ',
      '1 ',
      'of ',
      'in A ',
      '@a',
      'a@',
      '1,',
      '9.',
      'one ',
      'Aa ',
      '5 Aa ',
      '[1, ',
    ]) {
      detect(scanText(piece.repeat(20_000)))
    }
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
