import { expect, test } from 'vitest'
import { TokenKind } from '../../src/document.ts'
import { annotateText } from './copy.ts'

const KINDS = Object.fromEntries(Object.entries(TokenKind).map(([name, kind]) => [kind, name]))

test.each([
  ["O'Shea said forty-one", ["O'Shea Capital", 'said Lower', 'forty-one Lower']],
  ["Dana's knee", ['Dana Capital', 'knee Lower']],
  ['a 45-year-old', ['a Lower', '45 Number', '- Mark', 'year-old Lower']],
  ['J. T. Okoro, NICU', ['J. Initial', 'T. Initial', 'Okoro Capital', ', Mark', 'NICU Upper']],
  ['in the U.S. at 10:30', ['in Lower', 'the Lower', 'U.S. Initial', 'at Lower', '10:30 Number']],
  ['Ñandú 😀 1,200', ['Ñandú Capital', '\ud83d Mark', '\ude00 Mark', '1,200 Number']],
])('cuts %j', (text, expected) => {
  const { tokens } = annotateText(text)
  const found = Array.from({ length: tokens.count }, (_, t) => {
    return `${text.slice(tokens.start[t], tokens.end[t])} ${KINDS[tokens.kind[t]]}`
  })
  expect(found).toEqual(expected)
})

test('marks possessives outside the word', () => {
  const { tokens } = annotateText('Dana’s and Okoro’s')
  expect(Array.from(tokens.possessive.subarray(0, tokens.count))).toEqual([1, 0, 1])
})
