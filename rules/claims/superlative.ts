import { findSuperlativeClaims } from '../../src/checks/superlative-claims.ts'
import { defineRule, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'claims/superlative',
  severity: 'warn',
  presets: ['claims'],
  types: ['blog', 'press-release', 'guide', 'social', 'reply', 'share', 'testimonial'],
  summary: 'Best, first, leading or unmatched, said of care or those who give it, with no source',
  messages: {
    peerless: 'This says that nobody is as good, and names nobody who found that.',
    first: 'This claims a first place and does not say who awarded it, or when.',
    best: 'This calls care or those who give it the best of all, and names no source.',
    only: 'This says that nobody else offers it, and does not show how that is known.',
  },
  why: 'To be the best is a comparison with everybody else, and somebody must have made it. Boards treat claims of superior skill as misleading where no data bear them out, and readers who are ill cannot check them.',
  remedy:
    'Say what can be checked: how many, since when, which training, which verified level. A ranking needs the name of whoever ranked, the year and a link.',
  basis: [
    {
      title:
        'California Business and Professions Code 651(b): claims of superiority need objective scientific evidence',
    },
    { title: 'AMA Code of Medical Ethics, Opinion 9.6.1: advertising and publicity' },
  ],
  case: 'No enforcement case over a superlative alone is known; boards cite them beside other claims.',
  options: {},
  examples: {
    fail: [
      'Our practice is home to the area’s «best hip surgeons».',
      'social| Visit our «world-class cancer center» this fall!',
      'press-release| The hospital has added the «most advanced MRI» in the valley.',
      'Book with the «#1 smile studio» in Dunmere.',
      'reply| Thank you! We are proud to be the «leading burn unit» in the state.',
      'Our midwives give care that is «second to none».',
      'The «top dentists» in Tolliver Creek work here.',
      'guide| Come to «the only clinic» in the county that treats the whole family.',
      'social| «Voted best pediatrician» again! 🎉',
      'Our «crew is the most experienced surgical team» in Vermont.',
      'Glenbrook is the region’s «premier heart hospital».',
      'social| The «sunniest, most talked-about birth center» in all of Idaho is hiring smiles.',
      'You will «not find a steadier knee team» than ours.',
      'press-release| For hearing, Tolliver Audiology is «in a league of its own».',
      'Our sleep lab is the «envy of every hospital» in the hills.',
      'guide| «Nobody in the valley does hips better».',
      'social| Hands down the coast’s «favorite brow artist».',
      '«No practice in the valley has gentler hands».',
      'reply| «Nobody fits lenses like us».',
      'press-release| “This is «as good as burn care gets»,” said the chief nurse.',
      'Our scanner is «more precise than anything else» on the island.',
    ].map(typedExample),
    pass: [
      'Most small hospitals in the state have fewer than 50 beds.',
      'press-release| The county’s largest hospital has 400 beds.',
      'Top podiatrists recommend a firm heel.',
      'guide| The safest place for the drops is a high shelf.',
      'Ranked #4 in orthopedics by the [State Health Survey, 2030](https://survey.example/2030).',
      'guide| Best practices for hand hygiene fit on one page.',
      'Heart disease is the leading cause of death in the country.',
      'The best dentist for you is the one you will visit.',
      'guide| How to choose the best surgeon for your knee',
      'We do our best to answer within a day.',
      'The phone number stands at the top of the page.',
      'social| “Best nurses in the world!” wrote one mother.',
      'Morning is the best time to take it, and walking is one of the best ways to keep the pounds off.',
      'We are not the biggest clinic in the valley, and our doctors know your name.',
      'Only nurses and pharmacists give the vaccine here.',
      'Nobody should have to drive two hours for better care.',
      'social| Nobody makes soup like Ruth in the kitchen.',
      'In 1961 our hospital was the first in the state to open an intensive care unit.',
    ].map(typedExample),
  },
  *check(document) {
    for (const { span, idea } of findSuperlativeClaims(document)) yield { span, message: idea }
  },
})
