import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { selectRules } from '../src/config/presets.ts'
import { NO_ORGANIZATION } from '../src/options.ts'
import { lintDraft } from './drafts.ts'

async function claimsOf(markdown: string, file = 'draft.md', extra = {}) {
  const { messages } = await lintDraft(file, markdown, extra)
  return messages.filter(({ ruleId }) => ruleId?.startsWith('claims/'))
}
const idsOf = async (markdown: string) => (await claimsOf(markdown)).map(({ ruleId }) => ruleId)

describe('presets', () => {
  const claims = rules.filter(({ id }) => id.startsWith('claims/'))

  test('claims has these rules and no other, recommended none of them, all every one', () => {
    expect(claims.length).toBe(6)
    expect(selectRules('claims', rules)).toEqual(claims)
    expect(selectRules('recommended', rules).filter((rule) => claims.includes(rule))).toEqual([])
    expect(selectRules('strict', rules).filter((rule) => claims.includes(rule))).toEqual([])
    expect(selectRules('all', rules)).toEqual(rules)
  })
})

describe('a claim is one only where the copy makes it', () => {
  test.each([
    ['denied', 'The wrap is not a permanent fix.'],
    ['denied of all', 'No tea, however old the recipe, is a cure for gout.'],
    ['taken back', 'Guaranteed results do not exist.'],
    [
      'taken back in the next sentence',
      'A pill that cures baldness? A cap cures baldness, some say. It does not.',
    ],
    ['asked', 'Is whitening painless?'],
    ['said of others', 'Anybody who promises a permanent cure wants your money.'],
    ['shown', 'Strike “guaranteed for life” from the draft.'],
    ['under a heading that warns', '## Myths about fillings\n\nFillings last a lifetime.'],
    ['in a list to avoid', 'Words we do not use:\n\n- painless extraction\n- permanent results'],
    ['softened', 'The shot is nearly painless.'],
  ])('%s', async (_, markdown) => {
    expect(await idsOf(`Our clinic has a garden.\n\n${markdown}\n`)).toEqual([])
  })

  test.each([
    ['with a "not only"', 'Our wrap is not only a permanent fix, it is pretty.'],
    ['behind a clause that denies something else', 'You do not need a referral, and we guarantee results.'],
    ['in a question that offers', 'Ready for permanent results?'],
    ['in a heading', '## Painless extractions'],
    ['in a table cell', '| What | How |\n| --- | --- |\n| Extraction | Painless |'],
    ['in a title that no heading repeats', '---\ntitle: Painless extractions\n---\n\nCall us.'],
    ['promised by us', 'We promise you a permanent cure.'],
  ])('%s', async (_, markdown) => {
    expect(await idsOf(`${markdown}\n`)).toEqual(['claims/absolute-outcome'])
  })

  test('a title that a heading repeats is reported once', async () => {
    const markdown = '---\ntitle: Painless extractions\n---\n\n# Painless extractions\n\nCall us.\n'
    expect(await idsOf(markdown)).toEqual(['claims/absolute-outcome'])
  })

  test('a review beside our own words is its author’s; alone it is the draft', async () => {
    const review = '> The best dentists in town!\n'
    expect(await idsOf(`${review}\nThank you for writing.\n`)).toEqual([])
    expect(await idsOf(review)).toEqual(['claims/superlative'])
  })

  test('two promises of one sentence are one finding', async () => {
    const [one, ...more] = await claimsOf('Painless implants, guaranteed for life.\n')
    expect(more).toEqual([])
    expect([one.column, one.endColumn]).toEqual([1, 39])
  })
})

describe('how grave it is', () => {
  const levelsOf = async (markdown: string, extra = {}) =>
    (await claimsOf(markdown, 'draft.md', extra)).map(({ level }) => level)

  test('comfort is a warning, a cure an error', async () => {
    expect(await levelsOf('Every session is painless.\n')).toEqual(['warning'])
    expect(await levelsOf('Our tea cures gout.\n')).toEqual(['error'])
  })

  test('a medicine that is sold unseen, or by its maker, is an error', async () => {
    const copy = 'Tirzepatide quiets hunger. Book today.\n'
    expect(await levelsOf(copy)).toEqual(['warning'])
    expect(await levelsOf(`${copy}\nAll visits are by telehealth.\n`)).toEqual(['error'])
    const organization = { ...NO_ORGANIZATION, type: 'pharma' as const }
    expect(await levelsOf(copy, { organization })).toEqual(['error'])
  })
})

describe('what clears a finding', () => {
  test('risks anywhere in the draft clear a medicine', async () => {
    const copy = 'Tirzepatide quiets hunger. Book today.\n'
    expect(await idsOf(copy)).toEqual(['claims/rx-without-risk'])
    expect(await idsOf(`${copy}\n## Good to know\n\nCommon side effects are listed at the desk.\n`)).toEqual(
      [],
    )
    expect(await idsOf(`${copy}\nIt has no side effects.\n`)).toContain('claims/rx-without-risk')
  })

  test('a disclaimer does not clear a result, what people generally get does', async () => {
    const copy = 'One member dropped 52 pounds.'
    expect(await idsOf(`${copy} Results may vary.\n`)).toEqual(['claims/atypical-testimonial'])
    expect(await idsOf(`${copy}\n\nMost members lose six pounds in ten weeks.\n`)).toEqual([])
  })

  test('a board named in the paragraph clears it, one named elsewhere does not', async () => {
    const copy = 'Dr. Haddad is board certified.'
    expect(await idsOf(`${copy} Her board is the American Board of Surgery.\n`)).toEqual([])
    expect(await idsOf(`${copy}\n\n## News\n\nThe American Board of Surgery met.\n`)).toEqual([
      'claims/board-certified',
    ])
  })
})
