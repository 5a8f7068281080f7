import { expect, test } from 'vitest'
import { lintDraft } from './drafts.ts'

const REVIEW = '> Rosa Quillan had a hip replacement here on March 3. — R. Quillan\n'

async function linesOf(markdown: string): Promise<number[]> {
  const { messages } = await lintDraft('reply.md', `---\ntype: reply\n---\n${markdown}`)
  return messages.filter(({ ruleId }) => ruleId?.startsWith('phi/')).map(({ line }) => line)
}

test('what stands in the review that a reply answers is its author’s own', async () => {
  expect(await linesOf(`${REVIEW}\nThank you for taking the time to write.\n`)).toEqual([])
})

test('the reply’s own words count', async () => {
  expect(await linesOf(`${REVIEW}\nOur patient Rosa Quillan went home on March 9.\n`)).toContain(6)
})

test('a quotation with no words beside it is the draft itself', async () => {
  expect(await linesOf(REVIEW)).toContain(4)
})
