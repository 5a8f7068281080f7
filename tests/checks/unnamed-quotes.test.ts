import { expect, test } from 'vitest'
import rule from '../../rules/consent/story-without-authorization.ts'
import { lintDraft } from '../drafts.ts'

const WORDS =
  '“I came to them in a sorry state. They took my trays away at dawn, and my back was well again by June.”'

async function lintStory(source: string) {
  const rules = new Map([[rule.id, { level: rule.severity, options: {} }]])
  const { messages } = await lintDraft('story.md', source, { type: 'blog', rules }, [rule])
  return messages.length
}

test.each([
  ['a signature under them', `> ${WORDS}\n>\n> — Ola Berg, office manager, Fairhope Oral Surgery\n`],
  ['a heading over them', `### Ola Berg, RN, night charge nurse\n\n${WORDS}\n`],
])('words that %s gives to somebody at work are no patient’s', async (_, source) => {
  expect(await lintStory(source)).toBe(0)
})

test('words that a patient signs are one’s', async () => {
  expect(await lintStory(`> ${WORDS}\n>\n> — Ola, hip patient\n`)).toBe(1)
})
