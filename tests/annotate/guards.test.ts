import { expect, test } from 'vitest'
import { annotateText } from './copy.ts'

test.each([
  ['Imagine a man of 58 who cannot climb the stairs.', 'hypothetical'],
  ['If you are 91, you may still have the operation.', 'second-person'],
  ['A patient like this one would see a dietitian.', 'hypothetical'],
  ['Gloria is a composite character. She is 61.', 'fictional'],
  ['Otto Brandvik never existed, and neither did his boat.', 'fictional'],
  ['None of these people is a real patient.', 'fictional'],
  [
    'In the thriller, a scarred heroine hides on a ward; the plot is thin, and the ending is silly.',
    'fictional',
  ],
  [
    'Forty casualties came to the drill, every one an actor, and the scenario went on all night.',
    'fictional',
  ],
  ['The dentist laid the drill aside and asked how she was.', undefined],
  ['The case is not fictional.', undefined],
  ['Our real patients are the best teachers.', undefined],
  ['She was 61 when she came to us.', undefined],
  ['We treated a patient like Sipho Dube last week.', undefined],
])('%j is %s', (text, guard) => {
  expect(annotateText(text).sentences[0].guard).toBe(guard)
})

test('what follows a word of fiction is fiction', () => {
  const { sentences } = annotateText('The case is fictional.\n\nMr. Sample, 72, came in.')
  expect(sentences.map(({ guard }) => guard)).toEqual(['fictional', 'fictional'])
})
