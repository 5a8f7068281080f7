import { expect, test } from 'vitest'
import type { ContentType } from '../src/document.ts'
import { expectMended } from './mended.ts'
import { startRandom } from './random.ts'
import { makeCopy } from './random-copy.ts'

const DRAFTS = Number(process.env.FUZZ_DOCS ?? 100)
const SEED = Number(process.env.FUZZ_SEED ?? 5)
const TYPES: readonly ContentType[] = [
  'blog',
  'social',
  'reply',
  'press-release',
  'guide',
  'share',
  'testimonial',
]

test(`${DRAFTS} random drafts are mended once and for all, and keep every other byte`, async () => {
  const random = startRandom(SEED)
  let count = 0
  let refused = 0
  let held = 0
  for (let number = 0; number < DRAFTS; number++) {
    const { path, text } = makeCopy(random)
    const mended = await expectMended(path, text, { type: random.pick(TYPES) })
    if (mended === undefined) refused++
    count += mended?.made ?? 0
    held += mended?.held ?? 0
  }
  expect(count).toBeGreaterThan(DRAFTS / 10)
  expect(held).toBeLessThan(count / 20)
  expect(refused).toBeLessThan(DRAFTS / 10)
  console.log(`${DRAFTS} drafts, ${count} rewrites, ${refused} refused, ${held} held back`)
}, 3_600_000)
