import { findPicturePairs, findResultStories } from '../../src/checks/result-stories.ts'
import { defineRule, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'claims/atypical-testimonial',
  severity: 'warn',
  presets: ['claims'],
  types: ['blog', 'press-release', 'social', 'testimonial', 'share'],
  summary: 'One person’s result, without what people generally get',
  messages: {
    story: 'This tells one person’s result and nowhere what people generally get.',
    pictures: 'These pictures show somebody’s result and nothing says what people generally get.',
  },
  why: 'Readers take the result that is told for the one that they will have. The words "results not typical" or "results may vary" do not undo that; what people generally get, said as plainly, does.',
  remedy:
    'Say beside it what people in the program generally get, in numbers and with the source ("most lose 5 to 8 pounds in ten weeks"), or tell of the service and not of the result. The person’s authorization is a question of its own.',
  basis: [
    {
      title: '16 CFR 255.2(b): testimonials about results that are not generally expected',
      url: 'https://www.ecfr.gov/current/title-16/section-255.2',
    },
    {
      title: 'California Business and Professions Code 651(b)(3): photographs before and after',
    },
  ],
  case: 'No case over one testimonial alone is listed; the rule has held since 2009 that a disclaimer is not enough.',
  options: {},
  examples: {
    fail: [
      'social| «Down 60 lb» in ten weeks! Results not typical.',
      'One member «lost 44 pounds» before the summer and took up rowing.',
      'testimonial| I «dropped four dress sizes» and slept like a stone.',
      'She was «pain-free after two visits» and went back to her choir.',
      'social| «Ten years younger» by Friday. Ask Mirela, our happiest client!',
      'press-release| A graduate’s blood «sugar fell to 98» over the winter.',
      'testimonial| My «migraines were gone within three sessions».',
      'share| Our client is «off insulin» and paints again.',
      '«Thirty-one pounds gone», and she still eats bread.',
      'social| «Six inches in eight weeks»! You’re next.',
      '«One of our brace wearers finished in nine weeks» and kept the mold.',
      '“«Twelve pounds of new muscle in sixty days».” That is straight from a member’s note.',
      'testimonial| «Danced at my niece’s party on day ten».',
      'One couple «conceived on their second cycle» after years of trying, and our staff wept.',
      'social| “My «eczema has been quiet since March».” — Dot, a member',
      'testimonial| «Five weeks later I’m back» on the stairs without a rail.',
      'testimonial| “«I have not reached for the drops since my» second visit.” — Ilse, a patient',
      'press-release| A beekeeper’s «grip strength doubled» over the winter.',
    ].map(typedExample),
    pass: [
      'Nurse Paula ran 26 miles in four hours on Sunday.',
      'testimonial| I have come here for twelve years, and in ten minutes they had me checked in.',
      'Our team walked 300 miles in ten weeks.',
      'Most people in the program lose 5 to 8 pounds in ten weeks, says our [report](https://glenbrook.example/report). Ada lost 20.',
      'testimonial| The parking is easy and the nurses are kind. I came three times.',
      'People in the trial lost 12 pounds on average.',
      'guide| Call us if you have lost ten pounds without trying.',
      'Participants lose about a pound a week.',
      'The twins were born at five pounds and gained two.',
      'He lost 30 pounds before his cancer was diagnosed.',
      'social| Our food drive brought in 900 pounds of rice!',
      'testimonial| I was afraid of the needle, and Priya held my hand.',
      'testimonial| Two days later I told my sister about the kind front desk, and she came, too.',
      'testimonial| I have not been back since my first visit.',
      'Your stitches come out after ten days.',
      'social| One member asked us for warmer towels, so we bought them.',
    ].map(typedExample),
  },
  *check(document) {
    for (const span of findResultStories(document)) yield { span, message: 'story' }
    for (const span of findPicturePairs(document)) yield { span, message: 'pictures' }
  },
})
