import { findDeaths } from '../../src/checks/deaths.ts'
import { furtherDeaths } from '../../src/checks/further/deaths.ts'
import { TOLD_ELSEWHERE } from '../../src/checks/further/open-sentences.ts'
import { TEXT } from '../../src/checks/prose.ts'
import { suggestOmission } from '../../src/checks/rewrites/draft.ts'
import { cuesOf, namesOf } from '../../src/checks.ts'
import type { Document, Mention, Span } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'consent/decedent',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'social', 'testimonial'],
  summary: 'The death of a patient, told without the authorization of whoever speaks for the dead',
  messages: {
    named: 'This tells of the death of a patient by name.',
    told: 'This tells of the death of a patient.',
  },
  why: 'What a provider knows of its patients stays protected for fifty years after they die. A farewell says that somebody was in care, and mostly of what; only the personal representative can permit it.',
  remedy:
    'Ask the personal representative for a written authorization and put its number in the front matter, or leave the farewell to the family.',
  basis: [
    {
      title: '45 CFR 164.502(f): deceased individuals',
      url: 'https://www.ecfr.gov/current/title-45/section-164.502',
    },
    {
      title: '45 CFR 164.508(a)(3): authorization for marketing',
      url: 'https://www.ecfr.gov/current/title-45/section-164.508',
    },
  ],
  case: 'None is known that turned on a farewell alone; in 2010 four employees of a hospital in Long Beach, California, were dismissed over a photograph of a dying patient.',
  options: {},
  examples: {
    fail: [
      'Our resident Wilf «breathed his last» at noon.',
      'press-release| The bench «remembers Otis Kemp», whose heart gave out in our corner room.',
      'social| He had dialysis with us for nine years. «His heart gave out» on Sunday.',
      'Many of you sat with «Otis Kemp in his last weeks» with lung cancer. He died on our ward in June.',
      'social| «Rest easy, Mr. Pellworth»; six years of dialysis and never a complaint.',
      '«We lost our longest-living transplant recipient» this week.',
      'Alumni news: we «lit a candle for Otis», who finished our detox program in spring and relapsed.',
      'Our patient Bram was diagnosed with leukemia at four. «He died» before his sixth birthday.',
      'press-release| The walk «remembers Ngozi Haddad», who was treated here for lupus for nine years.',
      'This week «the unit lost the man» who had been on dialysis with us since the flood. He kept a deck of cards under the blanket.',
      'social| «RIP bed 9.» Too quiet in here now.',
      'A retired organist came onto our hospice service with a worn-out heart. The morning «she passed», her radio was still on.',
      'press-release| A man was flown to our burn unit after the blast. «He did not survive» the night.',
      'One of our patients «lost her battle» with breast cancer.',
      '«She died» two days after the operation.',
      '«Otis Kemp’s death» on our ward taught us much about falls.',
      'Two of our residents «died» of the flu in January.',
      'social| «Lost a patient» on the ward today.',
      'Our patient «Bram Otieno succumbed» to sepsis.',
    ].map(typedExample),
    pass: [
      'He lived two hours from our clinic and drove in every week.',
      'Our patient had an operation on his knee last week and sent us a card.',
      'Otis Kemp, who founded our infusion center, died in June.',
      'We mourn our colleague Dr. Pellworth, who founded this clinic.',
      'The baker who supplied our cafeteria died in May.',
      'Her husband died in the war, and she became a nurse on our ward.',
      'The road to our unit was gone after the storm.',
      'The late bus leaves our clinic at nine.',
      'We could not save the old oak in front of the clinic.',
      'One woman in our program lost 100 pounds.',
      'Charles Drew changed blood banking. He died in 1950 after a crash.',
      'In adults over 65, one in four who break a hip has died within a year.',
      'press-release| Lars Ekholm gave the garden in memory of his wife, Signe, who died in 2029.',
      'social| We said goodbye to our last paper chart today!',
      'Our patient said farewell to her crutches after the knee operation.',
      'She lost her job, and then her sleep, before our clinic found the thyroid problem.',
      'If somebody you love has died, our hospice chaplain will listen.',
      'press-release| Remembering Lorraine Tso, RRT: she ran our ventilator unit for thirty years and died on Monday.',
      'Our hospice cared for 340 people in their last days.',
      'After the stroke he passed every swallowing test, and the feeding tube came out.',
    ].map(typedExample),
  },
  check: findDecedents,
  checkFurther: findFurther,
  suggest: suggestOmission,
})

function* findDecedents(document: Document): Generator<Finding> {
  for (const { span, person } of findDeaths(document)) {
    const names = person ? namesOf(person) : []
    yield {
      span: withName(document, names, span),
      message: names.length ? 'named' : 'told',
      severity: names.length ? 'error' : 'warn',
      cues: person?.role === 'patient' ? cuesOf(person) : ['a death beside words of care'],
      covers: names.length
        ? [names.some(({ full }) => full) ? 'full-name' : 'first-name', 'condition']
        : ['condition'],
    }
  }
}

/** Where the draft has told of the death already, what else it says of it is no new one. */
function* findFurther(document: Document): Generator<Finding> {
  for (const _ of findDeaths(document)) return
  for (const span of furtherDeaths(document))
    yield { span, message: 'told', severity: 'warn', cues: TOLD_ELSEWHERE, covers: ['condition'] }
}

/** From the whole name on, where it stands before the words of death in the same paragraph; else the name, where there is one. */
function withName({ sentences, blocks }: Document, names: readonly Mention[], death: Span): Span {
  const first = names.find(({ full, sentence }) => full && TEXT.has(blocks[sentences[sentence].block].kind))
  if (!first || first.span.end > death.start) return death
  const around = blocks[sentences[first.sentence].block].span
  return death.start < around.end ? { start: first.span.start, end: death.end } : first.span
}
