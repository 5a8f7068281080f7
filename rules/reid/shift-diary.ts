import { isForAnimals } from '../../src/checks/audience.ts'
import { isDiary, isStory } from '../../src/checks/diaries.ts'
import { TOLD_ELSEWHERE } from '../../src/checks/further/open-sentences.ts'
import { furtherTales } from '../../src/checks/further/tales.ts'
import { suggestOmission } from '../../src/checks/rewrites/draft.ts'
import { findTales, type Tale } from '../../src/checks/shift-tale.ts'
import { findingBetween, talePassage } from '../../src/checks/tale-passage.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Example, type Finding } from '../../src/rule.ts'

export default defineRule({
  id: 'reid/shift-diary',
  severity: 'error',
  presets: ['recommended'],
  types: ['social', 'blog', 'reply'],
  summary: 'A tale from a recent shift tells of one patient',
  messages: {
    detail: 'This tells of one patient of these days, and of what was wrong or what was done.',
    bare: 'This tells of one patient of these days.',
  },
  why: 'A post says when, its author says where, and the tale says who: the patient, the family and anybody who sat in the waiting room know whom it is about. Leaving the name out has saved no one who told such a tale.',
  remedy:
    'Tell what the work has taught you over the years ("we often see …"), or how the team works, and leave out the one patient and the day.',
  basis: [
    {
      title: '45 CFR 164.502(a): uses and disclosures',
      url: 'https://www.ecfr.gov/current/title-45/section-164.502',
    },
    {
      title: '45 CFR 164.514(b)(2)(ii): actual knowledge that what is left could identify somebody',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: 'In 2011 the medical board of Rhode Island reprimanded an emergency physician who had told of the injuries of a patient on a social network: nobody was named, and others in town could tell who was meant.',
  options: {},
  examples: {
    fail: [
      ...[
        '«Three in the morning, and I have just sewn up a ferry cook who lost a fight with a tuna can. He tipped his hat.»',
        'Hour nine on the ambulance. «We got a gentleman out of his bathtub, and he offered us cake.»',
        '«Pulled a marble out of an ear today.» It was blue. So was the language.',
        '«My last patient this evening had ignored the lump for a year. She held my sleeve while we talked.»',
        '«The gentleman in bed 11 has proposed to every nurse on my shift.»',
        '«The ultrasound showed two of them. The father sat down on the floor.»',
        '«Tonight a teenager came in with a broken jaw and wrote jokes on the whiteboard until surgery.»',
        '«Currently holding pressure on a very chatty thigh wound.»',
        '«We lost one this afternoon. He had told me about his boat.»',
        '«Delivered twins before breakfast.» Both parents cried, and so did I.',
        '0340, back of the truck. «Bloke came off a quad in his own yard with his shin bone out, and asked after the dog.» Love this job. #ambulancelife',
        'Last of my nights. «One fishmonger limped into casualty with his thumb in a bread roll, and our registrar had it stitched before the kettle boiled.»',
        '«Yesterday we had a drover from the flats walk into the clinic with two punctures above his boot.» Watch where you step.',
        'Slept badly. «Stout fella, sixties, thanked us for the oxygen by singing. No teeth.\n\nBy noon he was asking for soup.» I hope the ward has soup. #emslife',
        '«This one came in on Friday night with a swollen throat, and our techs had the picture before he sat down.» #radtech',
      ].map(post),
      {
        text: '---\nauthor: Noor Ames, MD\n---\n\n«She walked into our department on May 28 with a stiff neck. I was not happy about the pulse.\n\nThe fever had begun the day before. She was in theatre within the hour.»\n\nLook before you listen.',
        type: 'blog',
      },
      '# Letters from the ward\n\nI keep a notebook by the kettle.\n\n«Yesterday I admitted a retired miner whose lungs sounded like gravel. He asked whether the window opened.»\n\nIt does.',
      {
        text: 'Same here! «Last night we removed a fishhook from a baker, and he went back to his dough.»',
        type: 'reply',
      },
    ],
    pass: [
      {
        text: '---\norganization: Larkspur Animal Hospital\nreply_to: {author: Nils}\n---\n\nThe old gentleman woke up from the anesthesia this morning and sang for the techs.',
        type: 'reply',
      },
      ...[
        'In nineteen years on nights I have learned to warm the stethoscope first.',
        'We cared for 57 children in our walk-in clinic today. Please wash your hands.',
        'The emergency room is crowded tonight. For sore throats and sprains, our walk-in clinic is faster.',
        'Night nurses, we have two openings on the stroke floor. Apply today and meet the team.',
        'Thank you to the lab crew who stayed late last night so that every result went out.',
        'Sim lab today: the mannequin had a stroke, a seizure and a very rude cousin. Our interns saved him.',
        'Today in anatomy lab we learned how a knee bends. We are grateful to the donor.',
        'I had my own hip replaced on Monday. My surgeon drew a smile on the right side so that nobody would mix them up.',
        'What the walk-in clinic is for: sore throats, cuts, a kid who swallowed a coin: that’s us. Chest pain: that’s 911.',
        'The clinic cat went to the vet this morning. She had swallowed a hair tie and is home again.',
        'Our registrar brought soup for the whole ward last night, and the consultant washed up. I love this crew.',
        '“I walked in shaking on my first shift,” she says. “By spring I had two patients to myself and slept at night.” Apply today.',
        'In chapter nine of the novel, out today, a midwife delivers a baby in a lighthouse.',
      ].map(post),
      {
        text: '# Pepper, mended\n\nHe came to us on May 3 with a torn knee. We operated on Monday, and on Tuesday he stole a bun.\n\nDunmere Animal Hospital, 555-0117',
        type: 'blog',
      },
      '# A day on the rehab floor\n\nYour morning starts with a weight check. A therapist will help you stand, and tonight you will be tired in a good way.',
      {
        text: 'We are sorry that the wait was long last night. Please call our manager, Ada Brandt, at 555-0140.',
        type: 'reply',
      },
    ],
  },
  check: findDiaries,
  checkFurther: findFurther,
  suggest: suggestOmission,
})

/** Most of what the rule is for stands on social networks. */
function post(text: string): Example {
  return { text, type: 'social' }
}

function* findDiaries(document: Document): Generator<Finding> {
  if (document.type !== 'social' && isForAnimals(document)) return
  for (const tale of findTales(document)) yield report(document, tale)
}

function* findFurther(document: Document): Generator<Finding> {
  for (const span of furtherTales(document))
    yield {
      span,
      message: 'detail',
      severity: 'warn',
      cues: TOLD_ELSEWHERE,
      covers: ['condition', 'treatment'],
    }
}

function report(document: Document, tale: readonly Tale[]): Finding {
  const best = tale.reduce((a, b) => (b.weight > a.weight ? b : a))
  const detail = tale.some((one) => one.detail)
  const told = tale.map(({ sentence }) => sentence)
  // In an article, what nobody tells of themselves is a story of the house's, which other rules judge.
  const weak = document.type === 'blog' && !isDiary(document, tale) && isStory(document, tale)
  return findingBetween(document, talePassage(document, told, best.sentence), told, {
    message: detail ? 'detail' : 'bare',
    severity: weak ? 'note' : detail ? 'error' : 'warn',
    covers: detail ? ['condition', 'treatment', 'dates'] : ['dates'],
  })
}
