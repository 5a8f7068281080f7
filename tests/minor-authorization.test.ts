import { expect, test } from 'vitest'
import { lint } from '../src/index.ts'

/** What somebody under age signed covers nothing (45 CFR 164.502(g)(3)). */

const draft = (signer: string) => `---
authorizations:
  - id: AUTH-2031-090
    covers: [first-name, age, condition, treatment]
    channels: [website]
    purpose: marketing
    signed: 2031-02-04
    signed_by: ${signer}
    expires: 2033-02-04
---

Sol, 9, is a patient in our asthma clinic.
`

test.each([
  ['individual', ['consent/authorization-defect', 'phi/patient-name'], 0],
  ['"representative: parent"', [], 1],
])('signed by %s', async (signer, left, covered) => {
  const report = await lint(draft(signer), { path: 'draft.md', type: 'blog', today: '2031-06-15' })
  const ids = report.messages.map(({ ruleId }) => ruleId ?? '')
  expect(ids).toEqual(expect.arrayContaining([...left]))
  expect(ids.includes('phi/patient-name')).toBe(left.length > 0)
  expect(report.suppressedMessages.length > 0).toBe(covered > 0)
})
