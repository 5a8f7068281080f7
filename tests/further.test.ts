import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import type { ContentType } from '../src/document.ts'
import { lintDraft } from './drafts.ts'

/** What counts only in a draft that is sure of a patient, and only close to where it is. */

async function find(
  text: string,
  type: ContentType = 'blog',
  off: readonly string[] = [],
): Promise<string[]> {
  const on = rules.filter(({ id }) => !off.includes(id))
  const levels = new Map(on.map(({ id, severity }) => [id, { level: severity, options: {} }]))
  const { messages } = await lintDraft('draft.md', `${text}\n`, { type, rules: levels }, on)
  return messages.flatMap(({ ruleId, line }) => (ruleId ? [`${line} ${ruleId}`] : []))
}

const SURE = 'Our patient Odalys Brandt had a stent placed in our heart unit.'

describe('beside a sure finding', () => {
  test.each([
    ['phi/date-element', 'The bus was late on a Friday in March.'],
    ['reid/relative-or-household', 'Her partner, Ines, drove.'],
    ['phi/place-below-state', 'The bus from Worcester took three hours.'],
    ['reid/relative-or-household', 'A friend, Marta Ilves, found her.'],
    ['reid/relative-or-household', 'Her twin sons learned to cook.'],
    ['reid/relative-or-household', 'Her boss sent soup.'],
    ['reid/role-or-occupation', 'She directs the choir at Trinity.'],
    ['reid/role-or-occupation', 'She is a retired lock tender.'],
    ['reid/role-or-occupation', 'She was mayor for two terms.'],
    ['reid/role-or-occupation', 'She keeps bees and tunes pianos for a living.'],
    ['reid/one-of-a-kind', 'Hers was the first such stent in the region.'],
    ['reid/one-of-a-kind', 'She is the hundredth person to get one.'],
    ['consent/decedent', 'She left us on a quiet morning.'],
    ['consent/decedent', 'We miss her laugh.'],
    ['phi/protected-category', 'Depression had kept her in bed for a year.'],
  ])('%s counts: %s', async (rule, line) => {
    expect(await find(`${SURE}\n\n${line}`)).toContain(`3 ${rule}`)
  })

  test('in answers what else is told of the same care', async () => {
    const answer = (line: string) =>
      find(`---\nreply_to: {kind: review, author: Night Owl}\n---\n\n${line}`, 'reply')
    expect(await answer('Your root canal went well. 3 mm of decay is out.')).toContain(
      '5 reply/discusses-care',
    )
  })
})

describe('what everybody is and does', () => {
  test.each([
    ['reid/role-or-occupation', 'She is a proud grandmother and walks every day.'],
    ['reid/role-or-occupation', 'She drives again and works in the garden.'],
    ['reid/role-or-occupation', 'She is a night nurse on our unit.'],
    ['reid/role-or-occupation', 'She keeps her cane by the door.'],
    ['reid/relative-or-household', 'A friend drove.'],
    ['reid/one-of-a-kind', 'Her first visit took an hour.'],
    ['reid/one-of-a-kind', 'She was our first patient of the morning.'],
    ['consent/decedent', 'She lost forty pounds and passed her driving test.'],
    ['consent/decedent', 'She left the unit on her own feet.'],
    ['consent/decedent', 'We said goodbye to our old building.'],
  ])('%s stays quiet: %s', async (rule, line) => {
    expect(await find(`${SURE}\n\n${line}`)).not.toContain(`3 ${rule}`)
  })
})

describe('alone or far away', () => {
  test.each([
    'The bus was late on a Friday in March.',
    'The bus from Worcester took three hours.',
    'The clinic had a year of depression classes.',
  ])('nothing counts: %s', async (line) => {
    expect(await find(line)).toEqual([])
  })

  test('what stands further off is somebody else’s', async () => {
    const far = `${SURE}\n\nHearts tire.\n\nStents help.\n\nThe bus from Worcester took three hours.`
    expect(await find(far)).not.toContain('7 phi/place-below-state')
  })

  test('what readers are asked to join is no day of care', async () => {
    expect(await find(`${SURE}\n\nJoin our walk on Friday, March 7.`)).not.toContain('3 phi/date-element')
  })
})

test('a rule that is off makes nothing sure', async () => {
  const text = `${SURE}\n\nMarcus drove through the snow.`
  const others = rules.map(({ id }) => id).filter((id) => id !== 'reid/role-or-occupation')
  expect(await find(text)).toContain('3 phi/patient-name')
  expect(await find(text, 'blog', others)).toEqual([])
})

test('what counts only beside something sure warns at most, and is not rewritten unasked', async () => {
  const on = new Map(rules.map(({ id, severity }) => [id, { level: severity, options: {} }]))
  const { messages } = await lintDraft(
    'draft.md',
    `${SURE}\n\nMarcus drove through the snow.\n`,
    { type: 'blog', rules: on },
    rules,
  )
  const [further] = messages.filter(({ line, ruleId }) => line === 3 && ruleId === 'phi/patient-name')
  expect(further.level).toBe('warning')
  expect(further.fix).toBeUndefined()
})
