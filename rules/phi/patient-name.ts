import { isBodyCopy } from '../../src/checks/body-copy.ts'
import { furtherNames } from '../../src/checks/further/names.ts'
import { TOLD_ELSEWHERE } from '../../src/checks/further/open-sentences.ts'
import { namedAmidCare } from '../../src/checks/named-amid-care.ts'
import { namedBesideCare } from '../../src/checks/named-beside-care.ts'
import { namesBesideText } from '../../src/checks/names-beside-text.ts'
import { isPlaceLike } from '../../src/checks/place-like-names.ts'
import { postToOne } from '../../src/checks/posts-to-one.ts'
import { suggestForName } from '../../src/checks/rewrites/name.ts'
import { isThingsName } from '../../src/checks/thing-names.ts'
import { findUnmasked } from '../../src/checks/unmasked.ts'
import { cuesOf, findingAt, namesOf, patients } from '../../src/checks.ts'
import type { Document, Person } from '../../src/document.ts'
import { defineRule, type Finding } from '../../src/rule.ts'

export default defineRule({
  id: 'phi/patient-name',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'reply', 'share'],
  summary: 'A patient is named beside words about their health or care',
  messages: {
    named: 'This names a patient.',
    perhaps: 'This may name a patient: health is told of somebody who is neither staff nor a source.',
  },
  why: 'A name beside an illness, an operation or a visit tells the world who is a patient. A first name, a nickname or a surname with a title is enough: neighbours and colleagues recognise the rest.',
  remedy:
    'Write "a patient" or a broad description ("someone we cared for"), or publish the name only with the written authorization on file and its number in the front matter.',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(i)(A): names',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
    {
      title: '45 CFR 164.502(a): uses and disclosures',
      url: 'https://www.ecfr.gov/current/title-45/section-164.502',
    },
  ],
  case: 'In 2025 five nursing facilities settled for $182,000 after a success-story programme put names, photographs, conditions and recoveries of 150 people online without valid authorizations.',
  options: {},
  examples: {
    fail: [
      'The ulcer had been open for a year before we saw it. «Thelonius» says that the drawer of bandages is empty.',
      'Sign-out: «Quillon», sepsis; «Ferreira», pneumonia.',
      'If you would rather hear it, [one account](https://glenbrook.example/voices/«helen-pruitt»-double-mastectomy) takes six minutes.',
      'The tumor in «Rosa Quill»’s brain was the size of a lime. Our surgeons took it out.',
      'Little «Otis» weighed two pounds when he left our NICU.',
      '«Piet» and «Greta Moss» had been trying for years when they came to us. They had one cycle of IVF.',
      {
        text: 'Speaking at the flag raising was «Ines Quill», a nurse on our own night shift, who received a kidney here after years of dialysis.',
        type: 'press-release',
      },
      'Dr. Amadi operated on «Odalys Brandt» for six hours, and we all held our breath.',
      'Name of patient: «Perpetua Lindqvist». Ward: four.',
      "We replaced «Casilda»'s left hip. The right one is next.",
      '<!-- Please ask «Mr. Halvorsen» whether we may mention his bypass -->\n\nHeart surgery is a team sport.\n',
      '---\ntitle: How «Nokomis Redfern» beat sepsis\nauthor: Ines Okoro, RN\n---\n\nSepsis moves fast. Knowing the early signs saves lives.\n',
      {
        text: 'Our diabetes educators see this often. «Farid Rahimi», one of our patients, brought his A1C down from 10.2 to 6.8 by testing before breakfast and walking after dinner.',
        type: 'guide',
      },
      'When «Adaeze Nwosu» arrived in our emergency department, her left side had already gone numb. Our stroke team gave her a clot-dissolving drug within 31 minutes, and Adaeze walked out of the unit five days later.',
      '«Mrs. Kowalczyk» had been living with COPD for nine years before her daughter heard about our pulmonary rehab program.',
      'Six months ago «Hye-jin Park» could not lift her coffee cup. After a reverse shoulder replacement with our orthopedic team, she is back to throwing pots.',
      {
        text: 'DUNMERE, Vt. (March 4, 2031) — Glenbrook Medical Center surgeons have completed their two-hundredth robotic kidney operation. The patient, «Leilani Kealoha», was discharged the next morning.',
        type: 'press-release',
      },
      {
        text: '«Ms. Ferreira» had her mammogram in spring, and the results took too long. Please call our imaging office at 555-0148.',
        type: 'reply',
      },
      '# Stiff shoulders\n\n«Odile Vance» is halfway through it with us now. She could not reach her own shelf when she came in. We kept to broom handles and bad jokes. She grumbles, and she turns up.\n',
      {
        text: 'Congratulations, «Ferdia»! You walked in here on two sticks and you left without one.',
        type: 'social',
      },
      '## A second chance for Siosaia\n\nBorn with half a heart, «Siosaia» spent his first winter on our transplant list. He is in kindergarten now and outruns his cousins.\n',
      {
        text: '---\nreply_to: {kind: review, author: night_owl_7}\n---\n\nYour brother had the better room in the end, and «Tobias» was walking to the window on his own before noon.',
        type: 'reply',
      },
      '![«Bahar Yıldız» practices walking with her new prosthesis](img/rehab-03.jpg)',
      '> I came in barely able to breathe and left singing in the car.\n>\n> — «Wendeline Achterberg», asthma patient\n',
      {
        text: 'Our littlest fighter, «Lupita», came off the ventilator this week! She weighs four pounds and already has opinions.',
        type: 'social',
      },
      'Comeback Patient of the Year goes to «Idris Vale», who never missed a morning.',
      {
        text: '«Coach Brennick», swing by on Thursday so we can look at that shoulder again.',
        type: 'social',
      },
      '> To all on the ward,\n>\n> You sat with me through the worst night, and I have not forgotten the tea.\n>\n> With love,\n> «Nomvula Teale»\n> Ashby Row\n',
      '| Member | Start | Now |\n| --- | --- | --- |\n| «Tam W.» | 212 lb | 187 lb |\n',
      '## Wins this month\n\n- «Ottilie»: off the night splint\n- We fixed the swing.\n',
    ],
    pass: [
      '| Field | Example |\n| --- | --- |\n| Note | Ida Quill, 54, was admitted on May 3 with a stroke. |\n',
      '**Edwin Crohnsby** (1774–1842) drew as well as he cut. Parkinson disease was new to him.',
      '[Our team](https://glenbrook.example/team/rosa-quill-knee-surgery) and [heart care](https://glenbrook.example/heart-care-for-women) are online.',
      'Our speaker on Thursday, Odalys Ferrante, has lived with lupus for nine years and leads the county choir.',
      'Singer Tobias Whitlatch has talked openly about his epilepsy, and his book is on our shelf.',
      'Our billing lead Ines broke her wrist on the ice, so please be patient on Monday.',
      'Our illustrator, Odile Vance, drew the hip from a plaster cast.',
      'Our patient had a stent placed. To book the side entrance, ring 555-0167 and ask for Latha.',
      'Ysolde Marrant, RN, is our new chief nurse. She was treated for a broken leg when she was nine.',
      'Piet and Greta Moss gave a garden when they retired. They had heard of our IVF program.',
      'Congratulations to Odalys Brandt on her certificate in wound care!',
      'Patient advocate: Perpetua Lindqvist, 555-0119. She comes to us from a hospital in Dunmere.',
      'Nurse of the Year goes to Idris Vale, who never missed a morning.',
      {
        text: 'Coach Brennick, swing by on Thursday so we can fit the team for mouthguards.',
        type: 'social',
      },
      '> Dear colleagues,\n>\n> I start on Monday, and I have walked every ward.\n>\n> Yours,\n> Nomvula Teale\n> Chief executive\n',
      'Ravindra Pillai ran the Tolliver Half Marathon to raise money for our pediatric cancer fund. "My company matches every dollar," he said.',
      'Larkspur resident Jomo Kariuki has been a respiratory therapist on our ventilator unit since 2019.',
      {
        text: 'Glenbrook has opened a second dialysis unit. Media contact: Casimir Nowak, 555-0119, press@glenbrook.example',
        type: 'press-release',
      },
      'Parkinson disease affects movement, sleep and mood. Our neurologist, Dr. Oluwaseun Adebayo, explains which symptoms to bring up first.',
      'The Halvorsen Family Infusion Center opened its doors to chemotherapy patients in 2029. It is named for Signe Halvorsen, whose gift paid for its 18 chairs.',
      'Meera Subramanian, PA-C, joined our wound care clinic in April. She trained in burn surgery and has treated diabetic foot ulcers for eleven years.',
      '# From our archive: the ward in 1918\n\nThe first line in the book is Ephraim Stokes, 34, drover. He was admitted with influenza, and a small cross stands beside him.\n',
      'Ansel and Maud Teague, who kept the ferry for years, have given $900,000 for the new infusion suite. Ansel Teague, 92, picked the chairs.',
      'Imagine a woman named Clara who finds a lump the week before her wedding. What should she ask at the first appointment?',
      'Ticks are hungriest in May. Will a fever after a bite mean Lyme disease? Rarely, and there is always hope.',
      {
        text: 'Congratulations to Tuyet Nguyen, RN, our oncology nurse of the year! Her patients say she makes chemo days feel shorter. 💙',
        type: 'social',
      },
      {
        text: '"Stroke care begins in the ambulance," said Padraig Mulvaney, chief executive of Glenbrook Health. "Our patients now reach a scanner in 14 minutes."',
        type: 'press-release',
      },
      '| Clinician | Focus |\n| --- | --- |\n| Yusra Haddad, MD | Epilepsy |\n| Teodoro Lim, DPT | Stroke recovery |\n',
    ],
  },
  check: findNamedPatients,
  *checkFurther(document) {
    for (const person of furtherNames(document)) yield perhaps(person, TOLD_ELSEWHERE[0])
  },
  suggest: suggestForName,
})

function* findNamedPatients(document: Document): Generator<Finding> {
  // "You walked in here on two sticks, Dana!": nobody else says that the greeted one is a patient.
  const greeted = postToOne(document)?.named
  if (greeted) yield perhaps(greeted, 'a post tells one reader of care')
  for (const person of [...namedBesideCare(document), ...namedAmidCare(document)])
    yield perhaps(person, 'a name in one breath with care')
  for (const { span, listed } of namesBesideText(document))
    yield {
      span,
      message: listed ? 'named' : 'perhaps',
      severity: listed ? 'error' : 'warn',
      cues: [listed ? 'a list that pairs names with illnesses' : 'an address that names somebody and care'],
      covers: ['full-name'],
    }
  const unmasked = findUnmasked(document)
  const ofOthers = unmasked.filter(({ as }) => as === 'told')
  for (const { span, again } of ofOthers)
    yield findingAt(span, again, { message: 'named', severity: 'error', covers: ['first-name'] })
  // A reply that names whoever wrote the review is told so by reply/unmasks-reviewer.
  const known = unmasked.filter(({ as }) => as !== 'kin')
  for (const person of patients(document)) {
    const names = namesOf(person)
    const told = names.some(({ span }) =>
      known.some((one) => span.start < one.span.end && one.span.start < span.end),
    )
    if (!names.length || told) continue
    // The whole name has to go first, where it stands first; headlines and pictures have their own rules.
    const body = names.filter(({ sentence }) => isBodyCopy(document, sentence))
    const some = body.length ? body : names
    const best = some.find(({ full }) => full) ?? some.find(({ evidence }) => evidence > 0) ?? some[0]
    if (isPlaceLike(document, best.span) || (!person.certain && isThingsName(document, person))) continue
    const others = names.map((mention) => mention.span)
    yield findingAt(
      best.span,
      others.filter((span) => span !== best.span),
      {
        message: person.certain ? 'named' : 'perhaps',
        severity: person.certain ? 'error' : 'warn',
        cues: cuesOf(person),
        covers: [names.some((mention) => mention.full) ? 'full-name' : 'first-name'],
      },
    )
  }
}

function perhaps(person: Person, cue: string): Finding {
  const [name, ...others] = namesOf(person)
  return findingAt(
    name.span,
    others.map(({ span }) => span),
    { message: 'perhaps', severity: 'warn', cues: [cue], covers: [name.full ? 'full-name' : 'first-name'] },
  )
}
