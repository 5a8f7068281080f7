import { findDisguises } from '../../src/checks/disguise.ts'
import { suggestOmission } from '../../src/checks/rewrites/draft.ts'
import { cuesOf, patientsIn } from '../../src/checks.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'reid/thin-disguise',
  severity: 'warn',
  presets: ['recommended'],
  types: ['blog', 'social', 'reply', 'guide', 'testimonial'],
  summary: 'A patient behind a changed, masked or withheld name, with all else left as it was',
  messages: {
    pseudonym: 'This changes the name of somebody real, and the story around it still tells who it is.',
    withheld: 'This keeps a name back and tells readers how to know it.',
    masked: 'This masks a part of a name and leaves enough to read it.',
  },
  why: 'Leaving out the name is one step of eighteen. Where the town, the job, the day or a wink remains, readers who know the person know at once, and the copy itself says that they will.',
  remedy: 'Change or drop the facts as well, or tell of a composite and say so.',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(ii): actual knowledge that what is left could identify somebody',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: 'In 2011 the medical board of Rhode Island reprimanded an emergency physician who had named nobody in a post: others in the community could tell who was meant.',
  options: {},
  examples: {
    fail: [
      '“Birdie” is a «made-up name», and nothing else here is. She had her leg amputated by our surgeons.',
      'Odile «(name changed») lost her leg to diabetes in our hospital.',
      'A woman «I’ll refer to as Odile» came to us after her third miscarriage.',
      'One client, I will «change her name to Tess», came to us with panic attacks. She is a flight attendant.',
      'social| I «can’t name names», but the man who runs half this harbor had his stent placed here on Monday.',
      '«I’ll call her Rosa». She came to our clinic from the cannery with a cough that would not end.',
      '“Lena” («not her real name»), the lifeguard at Oak Pool, overdosed in June.',
      'A stent saved him last winter, and «half of Main Street knows whose» it was.',
      'guide| «Mr. Kj****s» took his heart pills twice and was admitted the same night.',
      'Let’s «say her name is» Ottilie. She was diagnosed with lupus while she ran the school kitchen.',
      'social| «Guess whose» appendix came out on our third floor last night!',
      '«Names have been changed», and nothing else.\n\nHe was the ferry pilot of Inishmere, and he came to us with vertigo in August.',
      'social| A woman came in this morning with a hook in her lip. «No names», but her husband runs the bait shop.',
      'social| A man from the mill board was treated on our ward on Friday. I «won’t say which» of them.',
      '«I’ll call him Big» T. He came in last July for a cough, and he lost two toes.',
      'reply| We «won’t say who» you are, though anybody who sat beside you could.',
      '«O***e», who glazes pots on Mill Road, put the test off for a year.',
      'Her «name isn’t really» June. She runs the ferry cafe, and we treated her for an overdose.',
      '«Some of you will recognize this» patient by his whistle. He had sepsis, and we saved him.',
    ].map(typedExample),
    pass: [
      'Birdie is a made-up patient, and so is her sister.',
      'social| Some of you will recognize our new front desk manager from the bakery.',
      'Lena is a composite character built from many patients. She skips breakfast and forgets her metformin.',
      'Privacy law keeps us from saying who is in our care, but our doors are open to everybody.',
      'Imagine a woman with asthma. Let’s call her Rosa. What should she pack for a hike?',
      'We cannot discuss any patient’s care, but we take all complaints seriously.',
      'social| We treated a dozen people after the fair. We never say which of our neighbors come to us.',
      'reply| We cannot say who is or is not a patient here, but our manager will gladly listen: 555-0140.',
      'social| Guess who is back? Our flu clinic, every Friday in October!',
      'Do you know who to call when chest pain starts? Dial 911.',
      'The nurse in the novel is not given her real name until the last chapter, when the fever breaks.',
      'Everybody knows somebody who has had a stroke.',
      'guide| Change the names, the ages and the places before you write about a case, or write about none.',
      'We call her Nurse Betty, and she has run our stroke unit since 2009.',
    ].map(typedExample),
  },
  check: findThin,
  suggest: suggestOmission,
})

function* findThin(document: Document): Generator<Finding> {
  for (const { span, sentence, kind } of findDisguises(document)) {
    const [patient] = patientsIn(document, sentence)
    yield {
      span,
      message: kind,
      cues: patient ? cuesOf(patient) : ['somebody in care'],
      covers: ['first-name', 'condition'],
    }
  }
}
