import { findBareCertifications } from '../../src/checks/board-certified.ts'
import { defineRule, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'claims/board-certified',
  severity: 'warn',
  presets: ['claims'],
  types: ['blog', 'press-release', 'guide', 'social', 'share', 'reply', 'testimonial'],
  summary: 'Board-certified, or a certified specialist, with no board named',
  messages: {
    certified: 'This says “certified” and does not say by which board.',
    specialist:
      'This calls somebody a certified specialist in a field that has no recognized board of its own, and names no body.',
  },
  why: 'Anybody may found a board. Patients take the word for years of training in that field, so some states let it stand only beside the full name of a recognized board.',
  remedy:
    'Name the board in full ("certified by the American Board of Dermatology"), once for each certificate, in the same paragraph; else say what the person trained in and where.',
  basis: [
    {
      title: 'California Business and Professions Code 651(h)(5): the full name of the certifying board',
    },
  ],
  case: 'No enforcement case over this word alone is known; state boards act on it in the review of advertising.',
  options: {},
  examples: {
    fail: [
      'The nurse who does lips is «board certified» in filler.',
      'On Fridays you will see a «board-certified» retina surgeon.',
      'Ask for our «board-certified» anti-ageing expert.',
      'social| «Double board certified»! Come and meet Dr. Quennell.',
      'Our surgeons are all «board certified» and love jazz.',
      'press-release| The clinic is led by Yusra Haddad, MD, who is «triple board-certified» in three fields.',
      'guide| Your peel is done by a «certified skin rejuvenation expert» in a quiet room.',
      'With two «board certifications», Dr. Okafor knows veins.',
      'reply| Thank you! Our «board-certified» dentists read every note.',
      'social| Meet the valley’s «certified laser specialist» 💫',
      '## Meet our «board-certified» team\n\nFive doctors share one hall and a very old coffee machine.',
      'Our specialists are «certified by the board».',
      'Meet Dr. Finch, «certified in Botox» and fillers.',
      'social| Dr. Rao is a «diplomate» and loves cats.',
      'Dr. Finch «holds boards» in three fields.',
      'Our founder is «certified by two boards» and hates meetings.',
    ].map(typedExample),
    pass: [
      'Dr. Finch is certified in CPR.',
      'Dr. Haddad is certified by the American Board of Dermatology.',
      'Our board-certified behavior analyst (BCBA) visits on Mondays.',
      'Dr. Okafor is board certified. She holds the certificate of the American Board of Surgery.',
      'The board of directors met on Tuesday and certified the election.',
      'guide| Board certification means that a doctor has passed the exams of a specialty board.',
      'guide| Is your surgeon board certified? Look the name up before you book.',
      'Applicants must be board certified or board eligible.',
      'A certified nursing assistant helps with meals.',
      'guide| See a board-certified dermatologist if a mole changes.',
      'Dr. Brandt is board-certified (ABIM) and speaks Norwegian.',
      'He is not board certified yet and works under supervision.',
    ].map(typedExample),
  },
  *check(document) {
    for (const { span, idea } of findBareCertifications(document)) yield { span, message: idea }
  },
})
