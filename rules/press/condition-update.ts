import { readCareFacts } from '../../src/checks/care-facts.ts'
import { findConditionStates } from '../../src/checks/condition-state.ts'
import { leaveSentenceOut } from '../../src/checks/rewrites/draft.ts'
import { defineRule, type Example } from '../../src/rule.ts'

const release = (text: string): Example => ({ text, type: 'press-release' })
const post = (text: string): Example => ({ text, type: 'social' })

export default defineRule({
  id: 'press/condition-update',
  severity: 'error',
  presets: ['recommended'],
  types: ['press-release', 'social', 'reply', 'share'],
  summary: 'Copy tells the public how somebody in care is doing',
  messages: {
    more: 'This tells more of a condition than the one word that may be given to whoever asks by name.',
    word: 'This volunteers a condition. One word may be given only to whoever asks for the person by name.',
  },
  why: 'A hospital may give one general word about a patient to somebody who asks for that patient by name, if the patient had the chance to object. A release or a post goes to everybody, nobody asked by name, and a ventilator, a broken bone or good spirits are more than a word.',
  remedy:
    'Write that you cannot share information about any person’s care, or get a written authorization first. Leave what happened to police, and cite them for it.',
  basis: [
    {
      title: '45 CFR 164.510(a): facility directories, condition in general terms',
      url: 'https://www.ecfr.gov/current/title-45/section-164.510',
    },
  ],
  case: 'In 2023 Saint Joseph’s Medical Center in Yonkers paid $80,000 after a news story of April 2020 told the diagnoses, vital signs and outlook of patients, none of whom was named.',
  options: {},
  examples: {
    fail: [
      release('# Update on Route 9\n\n«He is intubated but stable and responding to antibiotics».'),
      release('«Ms. Brandt is in good spirits and asked us» to thank you.'),
      release('«The driver has a fractured pelvis», and we will say more at noon.'),
      post('«The boy from the quarry is off the ventilator and breathing on his own»! 🙏'),
      post('Many of you ask. «She came through surgery and will be moved to a quieter floor» tomorrow.'),
      release('# Statement on the warehouse fire\n\n«Both men are in critical condition».'),
      release(
        '# Statement on the school bus\n\nWe thank the crews. «Her injuries are» not life-threatening.',
      ),
      post('Our lottery winner? «Mr. Abernathy is awake, alert and beating» the nurses at cards.'),
      {
        text: '---\nreply_to: {kind: press, author: Daily Ledger}\n---\n\n«The pilot is sedated and remains in intensive care».',
        type: 'reply',
      },
      post(
        'The skipper made it. «His temperature was 30 degrees at the door, and now he is sitting up, warm» again.',
      ),
      release(
        '# Update on the officer\n\n«Surgeons removed part of his liver» and repaired an artery on Friday.',
      ),
      post('Our triplets made the news. «Mom is up and walking».'),
      release('# Update on the quarry collapse\n\n«Another is awake and demanding» soup.'),
      {
        text: 'From the *Dunmore Post*: [Two hurt in mill explosion](https://post.example/mill). Please check your dust filters. Our burn unit has been looking after two of the kids since Friday, and «the boy is already asking» for his bike.',
        type: 'share',
      },
      release('# Update on the ferry fire\n\n«The captain is in a medically induced coma».'),
      release('«The girl was treated for smoke inhalation and sent» home.'),
      release('«The pedestrian was admitted with a fractured» hip.'),
      release('«The welder suffered burns» over 30 percent of his body.'),
      release('His «grafts have taken well, and the breathing tube is out».'),
      release('The «baby is doing well and gaining weight».'),
      release('# Update on the ferry fire\n\nWe thank the crews. «Both patients are improving».'),
    ],
    pass: [
      release('Glenbrook cannot share information about any person’s care or condition.'),
      release('The two people were taken to area hospitals and one is in critical condition, police said.'),
      release('# Foal on the mend\n\nShe is off the ventilator and eating hay, our veterinarian said.'),
      release(
        'Two of our employees were hurt on Tuesday. Both are recovering at home, awake and in good spirits.',
      ),
      release('Patients in the program are walking within hours and are home in time for dinner.'),
      release('Drivers and passengers should take the north gate while we treat the lot.'),
      release('The governor was treated to a concert by our night nurses.'),
      release('The hospital remains in good financial condition, and the roof is in fair condition.'),
      post(
        'If he is awake and talking but in pain, call your pediatrician. If he is unresponsive, call 911.',
      ),
      release('In the trial, people who walked daily were awake longer and had fewer falls.'),
      release('Our new chief lost two fingers to a saw when she was nine.'),
      post('We are tired, sore and in good spirits after the charity run. Thank you, Dunmere!'),
      post('Babies may be sleeping, alert or crying during the test, and any of them is fine.'),
      { text: 'We do not say how anybody is doing. Police give updates on the crash.', type: 'reply' },
    ],
  },
  suggest: leaveSentenceOut,
  *check(document) {
    const facts = document.type === 'reply' ? readCareFacts(document) : []
    for (const { span, oneWord, named } of findConditionStates(document)) {
      if (facts.some((fact) => fact.span.start < span.end && span.start < fact.span.end)) continue
      yield { span, message: oneWord ? 'word' : 'more', severity: oneWord && !named ? 'warn' : 'error' }
    }
  },
})
