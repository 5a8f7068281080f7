import { findPrescriptionClaims } from '../../src/checks/prescription-claims.ts'
import { defineRule, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'claims/rx-without-risk',
  severity: 'warn',
  presets: ['claims'],
  types: ['blog', 'press-release', 'guide', 'social', 'share', 'testimonial'],
  summary: 'A prescription medicine promoted for a use, with no word of its risks',
  messages: {
    risk: 'This promotes a prescription medicine for a use and says nothing of its risks.',
  },
  why: 'An advertisement that names a prescription medicine and what it is for must tell the main risks as plainly as the benefit. FDA says that this holds for posts and for those who are paid to post.',
  remedy:
    'Add the common and the serious side effects, who should not take it, and a link to the full prescribing information; or leave out the use and name only that you stock it; or write of the condition and leave the medicine to the visit.',
  basis: [
    {
      title: '21 CFR 202.1(e): true statement of side effects, contraindications and effectiveness',
      url: 'https://www.ecfr.gov/current/title-21/section-202.1',
    },
  ],
  case: 'In September 2025 FDA sent more than 100 letters over advertising of prescription medicines, some to telehealth firms and compounders.',
  options: {},
  examples: {
    fail: [
      '«Dysport softens the furrow between the brows.»',
      'testimonial| Try «Contrave for the urge to nibble.»',
      'social| Farewell, chin hair: «spironolactone.»',
      'social| Ask us about «Zelvorin for migraine relief!» Same-day visits.',
      '«Semaglutide melts pounds.» Book today at our Canal Street office.',
      'press-release| The prescription tablet Corvalix launched today. «Corvalix helps people with gout sleep through the night.»',
      'social| Doors open at nine! Our «tirzepatide quiets hunger by dinner.»',
      'We prescribe «finasteride online. It keeps the hair you have.»',
      'share| Join our members: «ketamine lifts the gray in an afternoon.»',
      'guide| Start your order tonight: «sildenafil works within the hour.» Checkout takes two minutes.',
      'testimonial| They gave me «liraglutide for weight loss.» I told all my friends to book.',
      'social| Book your «botox, which smooths frown lines by Friday!»',
      'social| A few units of «Dysport and hello, pout!» DM us.',
      '«Melt the double chin with Kybella.» Book now.',
      'social| «Lisinopril plus one visit = numbers to brag about.» $12 a month.',
      'A weekly shot of «testosterone cypionate gives you back the drive.» First visit $99.',
      'social| Week six on «semaglutide and the belt is on its last hole.» Link in bio.',
      'social| «Corvalix is here, and it lets people with gout sleep.» Ask our pharmacist.',
      'social| «Zepbound is in stock! Lose the weight that you have been fighting.» Message us.',
      'We prescribe «bupropion by video. Mornings feel lighter.»',
    ].map(typedExample),
    pass: [
      'Xeomin evenings are off the calendar until June.',
      'Trulicity is a brand of dulaglutide.',
      'The copay for Otezla changes in June.',
      'social| Dysport is $4 a unit through Friday.',
      'Our pharmacist explains how warfarin keeps clots from forming.',
      'social| Zelvorin is now stocked at our pharmacy.',
      'social| Semaglutide pens are on back order until Tuesday. Link in bio for refills.',
      'Ask us about semaglutide for weight management. Common side effects include nausea. Read the full prescribing information before you start.',
      'guide| Metformin lowers blood sugar and is taken with food. Ask your clinician which dose fits.',
      'In the trial, tirzepatide reduced weight more than a placebo did.',
      'Ibuprofen helps with sprains; our pharmacy has it on the shelf.',
      'Our flu vaccine clinic opens on Monday. Shingrix helps prevent shingles.',
      'Statins lower cholesterol. Our cardiologists can tell you more.',
      'Naloxone treats an overdose. Pick it up for free at our front desk.',
      'Has your clinician talked with you about sumatriptan for migraine?',
      'The pharmacy has run out of amoxicillin until Tuesday; we are sorry.',
      'press-release| FDA’s guideline recommends lecanemab for early disease in few people.',
    ].map(typedExample),
  },
  *check(document) {
    const remote = document.organization.type === 'pharma' || REMOTE.test(document.text)
    const severity = remote ? 'error' : 'warn'
    for (const span of findPrescriptionClaims(document)) yield { span, message: 'risk', severity }
  },
})

/** Sold where nobody sees the patient. */
const REMOTE = /\btele(?:health|medicine)\b|\bonline\b|\bapp\b/i
