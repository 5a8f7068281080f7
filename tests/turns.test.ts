import { expect, test } from 'vitest'
import { annotate } from '../src/annotate.ts'
import { compileTurns } from '../src/checks/turns.ts'
import { loadSyntax } from '../src/parse/syntax.ts'
import { parse } from '../src/parse.ts'
import { allOn } from './drafts.ts'

const find = compileTurns(
  {
    share: "2 =100|hundred '%|percent @sure",
    count: '1 lost 0 pounds',
    rank: "3 '# =1 clinic",
  },
  { sure: 'safe certain' },
)

async function turnsIn(text: string): Promise<string[]> {
  const document = annotate(parse(text, await loadSyntax('draft.md', text)), allOn('draft.md'))
  const { tokens, sentences } = document
  return sentences.flatMap((sentence) =>
    find(document, sentence).map(
      ({ idea, weight, first, last }) =>
        `${weight} ${idea}: ${document.text.slice(tokens.start[first], tokens.end[last - 1])}`,
    ),
  )
}

test('a number in digits, a certain number and a mark are steps', async () => {
  expect(await turnsIn('It is 100% safe.')).toEqual(['2 share: 100% safe'])
  expect(await turnsIn('A hundred percent certain.')).toEqual(['2 share: hundred percent certain'])
  expect(await turnsIn('She lost 31 pounds.')).toEqual(['1 count: lost 31 pounds'])
  expect(await turnsIn('We are the #1 clinic.')).toEqual(['3 rank: #1 clinic'])
})

test('another number, or none, is no such step', async () => {
  expect(await turnsIn('It is 10% safe, and 1000% certain.')).toEqual([])
  expect(await turnsIn('She lost many pounds.')).toEqual([])
  expect(await turnsIn('Room # 2 clinic; 1 clinic.')).toEqual([])
})
