import { expect, test } from 'vitest'
import { annotateText } from './copy.ts'

test.each([
  ['She left. He stayed.', 2],
  ['Dr. Okoro saw Mr. Lindqvist on Jan. 4. He was well.', 2],
  ['It opens at 9 a.m. and closes at 5 p.m. The door is blue.', 2],
  ['Meet J. T. Okoro, M.D., of Dunmere, Vt., today.', 1],
  ['"Will it hurt?" she asked. "No."', 2],
  ['He lives in the U.S. and works here. Call us!', 2],
  ['Glenbrook Health, Inc. opened in 1974.', 1],
  ['It cost $1.50. That was in 2.5 hours.', 2],
  ['Wait… what? Yes.', 2],
])('%j has %i sentences', (text, count) => {
  expect(annotateText(text).sentences).toHaveLength(count)
})

test('no sentence crosses a block', () => {
  expect(annotateText('first block\n\nsecond block').sentences).toHaveLength(2)
})
