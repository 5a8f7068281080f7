import { expect, test } from 'vitest'
import { annotate } from '../../src/annotate.ts'
import { loadSyntax } from '../../src/parse/syntax.ts'
import { parse } from '../../src/parse.ts'
import { allOn } from '../drafts.ts'
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
  [
    'Our delivery robot Pip fell: a wheel came off its axle, the battery died, and she was back by noon.',
    'fictional',
  ],
  [
    'The vet pinned the wing of the owl, smoothed a feather, and on Friday she left the aviary for a nest or a perch of her own.',
    'fictional',
  ],
  ['These personas are cardboard, and none of them may give a testimonial in the campaign.', 'fictional'],
  ['In March 1897 she was admitted with a burned arm.', 'historical'],
  ['Our clinic was founded in 1912.', undefined],
  ['She lives at 1842 Mill Road.', undefined],
  ['Of 1500 people she was the first to go home.', undefined],
  [
    'Her third novel has a plot, a heroine and a sad ending; our surgeons removed her gallbladder.',
    undefined,
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

test('what follows an old year is of that time, up to these days', () => {
  const { sentences } = annotateText(
    'In 1897 a girl was burned. She stayed for a week.\n\nToday a girl was burned.',
  )
  expect(sentences.map(({ guard }) => guard)).toEqual(['historical', 'historical', undefined])
})

test('a page that teaches what not to post quotes it', async () => {
  const page = `A privacy refresher for whoever may publish a reply: no form, no consent, no post.

- "Glad that your crown fits!"
- "She said on the phone that it is fine."
- "The twins went home on Friday."`
  const syntax = await loadSyntax('draft.md', page)
  const guards = (text: string) =>
    annotate(parse(text, syntax), allOn('draft.md', { type: 'guide' })).sentences
  expect(guards(page).map(({ guard }) => guard)).toEqual([
    undefined,
    'bad-example',
    'bad-example',
    'bad-example',
  ])
  expect(guards(page.replace('privacy', 'short').replace('consent', 'cake')).at(-1)?.guard).toBeUndefined()
})
