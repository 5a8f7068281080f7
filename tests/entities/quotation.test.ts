import { describe, expect, it } from 'vitest'
import { quotations } from '../../src/entities/quotation.ts'
import { scanText } from './scan.ts'

describe('quotations', () => {
  it.each([
    ['"I can climb stairs," said Dana Okoro, 61.', 'Dana Okoro'],
    ['“I can climb stairs,” she told us on the way out.', 'she'],
    ['"I can climb stairs." — Dana O.', 'Dana O.'],
    ['Dana Okoro said: "I can climb stairs."', 'Dana Okoro'],
    ['"I can climb stairs," the pilot joked.', 'the pilot'],
    ['"I can climb\nstairs," the pilot joked.', 'the pilot'],
    ['The sign reads "no running in here" in red.', undefined],
  ])('%j', (text, expected) => {
    const [{ speaker }] = [...quotations(scanText(text))]
    expect(speaker && text.slice(speaker.start, speaker.end)).toBe(expected)
  })
  it('reads no code', () => {
    expect([...quotations(scanText('"I can climb stairs," she said.', [], 'code'))]).toEqual([])
  })
})
