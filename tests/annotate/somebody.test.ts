import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'

/**
 * Words that elsewhere tell of nobody ("made up", "a blend of", a pet's name, what somebody told the public), beside care
 * that was given here: whoever was cared for is somebody.
 */

const SURE = 'Our patient Rosa Quill had surgery on May 3.'

async function idsIn(text: string): Promise<string[]> {
  const report = await lint(`${text}\n`, { path: 'draft.md', type: 'blog', today: '2031-06-15' })
  return report.messages.map(({ ruleId }) => ruleId ?? '')
}

describe('care given here is somebody’s, whatever else is said', () => {
  test.each([
    'Our patient Rosa Quill was stitched up in our ER on May 3.',
    `He was patched up by our nurses. ${SURE}`,
    `Our patient Rosa Quill has never been ill until May 3, when she had a stroke.`,
    `The quilt is a patchwork of many families. ${SURE}`,
    `The choir is a mix of many patients. ${SURE}`,
    `Our mock patient day is Friday. ${SURE}`,
    `The invention of the stent saved many. ${SURE}`,
    `Her case is an example. ${SURE}`,
    `The staff imagined a man in a cape. ${SURE}`,
    `Our volunteer plays a make-believe patient. ${SURE}`,
    'Our patient Rosa Quill, the woman with two cats, was admitted on May 3.',
    'Mrs. Quill’s method is simple. She had her hip replaced here on May 3.',
    'Rosa Quill announced that she was cancer-free. Our oncologists treated her on May 3.',
    'Rosa Quill has spoken publicly about her stroke. We treated her on May 3.',
    'Our heart team replaced her valve. She went home on May 3. "I sang until the organist gave up," Rosa Quill says.',
    'Our embryologists treated Rosa Quill, who was told to think about a donor egg, on May 3.',
    'Rosa Quill had her hip replaced here on May 3. We still think of Rosa and her dog.',
  ])('%s', async (text) => {
    expect((await idsIn(text)).some((id) => id.startsWith('phi/'))).toBe(true)
  })
})
