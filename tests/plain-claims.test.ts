import { describe, expect, test } from 'vitest'
import { lintDraft } from './drafts.ts'

/**
 * The plainest ways to make each claim, and as plain sentences with the same words that make none. Drafts are full of hints;
 * these have one each, so that no hint is lost behind another.
 */

const CLAIMS: Record<string, { made: string[]; not: string[] }> = {
  'claims/rx-without-risk': {
    made: [
      'Botox irons out a brow in minutes.',
      'Saxenda helps you say no to seconds.',
      'Get Cialis for better evenings.',
      'Dutasteride thickens a thin crown.',
      'Zepbound takes off the pounds that the holidays left.',
      'Latisse grows long lashes.',
      'Sleep deeper with trazodone.',
      'Fight breakouts with spironolactone.',
      'Try Qsymia for weight loss.',
      'Testosterone gives you back your drive.',
      'Struggling with hot flashes? Veozah ends them.',
      'Estradiol cools a hot flash.',
      'Members on tirzepatide lose weight by June.',
      'With tadalafil, you are ready for Friday.',
      'Compounded semaglutide is now available for weight loss.',
    ],
    not: [
      'Botox nights are against our policy.',
      'We do not prescribe Ozempic.',
      'Bring a list of your medicines, such as Eliquis or Xarelto.',
      'Never share Adderall with a friend.',
      'Humira comes in a pen.',
      'Some people gain weight back after they stop Wegovy.',
      'The copay for Dupixent can be high; our team helps with forms.',
      'Does Ozempic work for weight loss? Talk to your doctor.',
      'Store insulin in the fridge.',
    ],
  },
  'claims/board-certified': {
    made: [
      'Our aide is board certified in aesthetics.',
      'On Monday you will see a board-certified allergist.',
      'Dr. Brandt is dual-certified in sleep and lungs.',
      'Care from board-certified hands.',
    ],
    not: ['You should see a board-certified allergist.', 'The board certified the minutes.'],
  },
  'claims/fda-status': {
    made: [
      'Exosomes approved by the FDA calm a sore hip.',
      'Every product that we sell is FDA approved.',
      'Approved by the Food and Drug Administration, our light bed firms skin.',
    ],
    not: ['Every drug that we prescribe is FDA approved.', 'A vaccine approved by the FDA comes in May.'],
  },
  'claims/absolute-outcome': {
    made: [
      'There are no side effects.',
      'Zero downtime, zero risk.',
      'The method has no risks.',
      'Your hair will grow back.',
      'Your smile will be perfect.',
      'It heals every wound.',
      'Our scans catch every cancer.',
      'We never have complications.',
      'Our cleanse removes all toxins.',
      'You will look twenty years younger.',
      'We will make you pain free.',
      'Diabetes reversed in 90 days.',
    ],
    not: [
      'There are no visiting hours on Sunday.',
      'Nothing hurts like a stubbed toe.',
      'Antibiotics cure strep throat in most children.',
      'Our goal is a pain-free visit.',
      'Your baby will grow fast.',
    ],
  },
  'claims/superlative': {
    made: [
      'Unrivaled expertise in shoulders.',
      'The kindest crew you will ever meet.',
      'An elite team of surgeons.',
      'The highest level of care in the state.',
      'Only we offer this kind of care.',
      'Our center is the most advanced of its kind.',
      'Better care than the big hospitals.',
    ],
    not: [
      'Wear your most comfortable shoes.',
      'The only way to know is a test.',
      'The top drawer holds gloves.',
    ],
  },
}

async function finds(id: string, markdown: string): Promise<boolean> {
  const { messages } = await lintDraft('draft.md', markdown)
  return messages.some(({ ruleId }) => ruleId === id)
}

describe.each(Object.entries(CLAIMS))('%s', (id, { made, not }) => {
  test.each(made)('is found in: %s', async (text) => expect(await finds(id, text)).toBe(true))
  test.each(not)('is not seen in: %s', async (text) => expect(await finds(id, text)).toBe(false))
})

const OWN = 'attribution/material-connection'
describe(OWN, () => {
  test.each([
    'Thank you @lumaskin for the free peel! My skin is glowing.',
    'So happy to partner with @marshsocks. These socks are magic.',
    'They sent me this pillow, and I adore it.',
    '@kneelux gave our whole ward knee sleeves, and we love them.',
    'As an ambassador for @marshsocks, I can say that nothing beats them.',
    'Use code LARK15 for 15% off these clogs.',
  ])('is found in: %s', async (text) => {
    const { messages } = await lintDraft('draft.md', text, { type: 'social' })
    expect(messages.map(({ ruleId }) => ruleId)).toContain(OWN)
  })
  test.each([
    'We partner with the county to give free shots.',
    'Thank you to everyone who came to our open house!',
    'Use the code on your letter to log in.',
  ])('is not seen in: %s', async (text) => {
    const { messages } = await lintDraft('draft.md', text, { type: 'social' })
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain(OWN)
  })
})
