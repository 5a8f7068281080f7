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
    'Our patient had a snake bite to the calf. She was admitted on May 3.',
    'Our patient tore her calf and had the dog bite stitched here on May 3.',
    'Our patient was kicked by a horse and treated for a broken jaw on May 3.',
    `He was patched up by our nurses. ${SURE}`,
    `Our patient Rosa Quill has never been ill until May 3, when she had a stroke.`,
    `The quilt is a patchwork of many families. ${SURE}`,
    `It was a drill bit. ${SURE}`,
    `The noise was a drill, and she slept through it. ${SURE}`,
    `The alarm was a drill. ${SURE}`,
    `It is a rubber hand that she squeezes. ${SURE}`,
    `The name on the door is invented. ${SURE}`,
    `“Birdie” is a made-up nickname. ${SURE}`,
    `The choir is a mix of many patients. ${SURE}`,
    `Our mock patient day is Friday. ${SURE}`,
    `The invention of the stent saved many. ${SURE}`,
    `Her case is an example. ${SURE}`,
    `The staff imagined a man in a cape. ${SURE}`,
    `Our volunteer plays a make-believe patient. ${SURE}`,
    'Our patient Rosa Quill, the woman with two cats, was admitted on May 3.',
    'Mrs. Quill’s method is simple. She had her hip replaced here on May 3.',
    'Rosa Quill announced that she was cancer-free. Our oncologists treated her on May 3.',
    'Our patient Rosa Quill is a plastic surgeon. She had her knee replaced here on May 3.',
    'Our patient Rosa Quill runs a robot lab. We treated her for a stroke on May 3.',
    'Earl Quill was a printer for forty years. We treated him for a stroke on May 3.',
    'Our patient Rosa Quill got a new engine for her truck. We treated her for a stroke on May 3.',
    'Rosa Quill was triaged in our ER after a fire drill on May 3.',
    'It was a drill for him, but not for us: our surgeons operated on Tomas Quill on May 3.',
    'It was exercise, and she loved it. We lost Rosa Quill on May 3, who came to us with COPD.',
    'Tomas Quill, crushed by a tractor, wears a leg made of plastic. Our team fitted it on May 3.',
    'Clem Quill, our mechanic, had surgery here on May 3.',
    'Our secretary, Rosa Quill, had her hip replaced here on May 3.',
    'Rosa Quill treats her migraines with our new infusion. She was admitted on May 3.',
    'Our patient (Rosa Quill) was discharged on May 3.',
    'Our patient Rosa Quill finished chemo to a hymn played by her sister on May 3.',
    'Rosa Quill, bitten by a mare, was treated in our ER on May 3.',
    'Rosa Quill won the county race a year after our surgeons replaced her hip on May 3.',
    'Our patient Rosa Quill has a new wing named for her. She had heart surgery here on May 3.',
    'Rosa the baker, our patient, had a bypass here on May 3.',
    'Theo, 4, brought his bear to our clinic. We took out his tonsils on May 3.',
    'Rosa Quill from the kitchen had a stroke on May 3, and our ER treated her.',
    'Weak: that is how Rosa Quill felt when she came to us on May 3 with pneumonia.',
    'Rosa Quill has spoken publicly about her stroke. We treated her on May 3.',
    'Our patient Rosa Quill had surgery on May 3. The alarm rang at noon. It was a drill.',
    'Our patient Rosa plays the dolphin in the pageant; we fixed her knee on May 3.',
    'Rosa Quill, mayor of Dunmere, was admitted to our unit with chest pain.',
    'Rosa Quill, a dentist in Dunmere, underwent surgery at our hospital.',
    'Rosa Quill, a nurse at another hospital, died in our hospice.',
    'Rosa Quill was our first robotic prostatectomy patient.',
    'Rosa Quill was our first titanium hip patient.',
    'Rosa Quill, DVM, was admitted to our unit on May 3 with chest pain.',
    'Rosa Quill, who founded our book club, was admitted to our unit on May 3 with chest pain.',
    'Mayor Rosa Quill had her hip replaced by our surgeons.',
    'Senator Rosa Quill underwent surgery at our hospital.',
    'Rosa Quill, the county sheriff, broke her wrist, and we set it in our clinic.',
    'Our heart team replaced her valve. She went home on May 3. "I sang until the organist gave up," Rosa Quill says.',
    'Our embryologists treated Rosa Quill, who was told to think about a donor egg, on May 3.',
    'Rosa Quill had her hip replaced here on May 3. We still think of Rosa and her dog.',
  ])('%s', async (text) => {
    expect((await idsIn(text)).some((id) => id.startsWith('phi/'))).toBe(true)
  })
})

describe('what is done at work is nobody’s care', () => {
  test.each([
    'Rosa Quill, mayor of Dunmere, was given a tour of our new ICU.',
    'Rosa Quill, a dentist in Dunmere, received our award for stroke care.',
    'Rosa Quill, a surgeon from Boston, spent nine years in our trauma unit.',
    'Rosa Quill, our head nurse, had a hand in building our stroke unit.',
    'Mayor Rosa Quill had our stroke team over for lunch.',
    'Author Rosa Quill lost her sister to cancer.',
    'Rosa Quill, a county commissioner, got our vote for the dialysis center.',
  ])('%s', async (text) => {
    expect(await idsIn(text)).toEqual([])
  })
})
