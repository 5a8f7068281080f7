import { TOLD_ELSEWHERE } from '../../src/checks/further/open-sentences.ts'
import { furtherProtected } from '../../src/checks/further/protected.ts'
import { gatesOf } from '../../src/checks/gates.ts'
import type { Subject } from '../../src/checks/protected-comers.ts'
import {
  ANY_PROTECTED_GATE,
  categoriesIn,
  PROTECTED_GATE,
  type ProtectedFact,
  protectedIn,
} from '../../src/checks/protected-facts.ts'
import { factsOfHouse } from '../../src/checks/protected-houses.ts'
import { mayTellOfOne, subjectBefore, subjectOf, tellsOfMinor } from '../../src/checks/protected-people.ts'
import { suggestForCare } from '../../src/checks/rewrites/draft.ts'
import { findingAt } from '../../src/checks.ts'
import type { Document, Span } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'phi/protected-category',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'reply', 'share', 'testimonial'],
  summary: 'One person and addiction, HIV, mental health, reproductive or genetic care',
  messages: {
    substanceUse: 'This ties one person to treatment for drugs or alcohol, which needs a consent of its own.',
    sexualHealth: 'This ties one person to HIV or to another infection that laws of their own protect.',
    mentalHealth: 'This ties one person to mental health care, which is protected beyond other care.',
    reproductive:
      'This ties one person to reproductive or intimate care, which is protected beyond other care.',
    genetic: 'This ties one person, and the family, to a result of genetic testing.',
    minor: 'This ties somebody under age to care about which they, and not only their parents, may decide.',
  },
  why: 'Such facts cost people jobs, families and custody, so laws beside the general rule guard them. A general release does not cover them, and for addiction care the mere word that somebody was there is a disclosure.',
  remedy:
    'Leave the fact out, or tell of the service and of many people. To tell it of one person, get the separate written consent that the further law asks for and put its number in the front matter.',
  basis: [
    {
      title: '42 CFR 2.31: consent to disclose records of substance use disorder treatment',
      url: 'https://www.ecfr.gov/current/title-42/section-2.31',
    },
    {
      title: '45 CFR 164.508(a)(2): authorization for psychotherapy notes',
      url: 'https://www.ecfr.gov/current/title-45/section-164.508',
    },
  ],
  case: 'In 2023 a psychiatric practice in New Jersey, Manasa Health Center, paid $30,000 after it had told of diagnoses and treatment in answers to reviews.',
  options: {},
  examples: {
    fail: [
      'Piet and Greta Moss had been trying for years when they came to our clinic. They had one «cycle of IVF».',
      'Our patient Marisela left our «addiction unit» in May and now teaches pottery.',
      'social| Proud of our patient Desmond, eight «months sober after our detox wing». 💜',
      'reply| Your «abortion» was hard on you, and the «counseling sessions» will go on as long as you like.',
      'press-release| The patient, Ilmari Koskela, was admitted to our «psychiatric unit» and now paints murals.',
      'social| A certain weather presenter is a guest of our «detox unit», and the nurses adore her.',
      'Our patient Rashida was told that she is «HIV-positive» on her birthday; today her virus cannot be found.',
      'guide| A patient, Mr. Oduya, stopped his «methadone» before the operation and told nobody.',
      'testimonial| I came here after my second «miscarriage» and found people who listened.',
      'share| Worth your time: our patient Piotr tells the radio how he lived through a «suicide attempt».',
      'Our patient Noor carries a «BRCA mutation», as do her mother and her aunt.',
      'reply| We are glad that your «IVF cycle» went well, and wish you both the best.',
      'reply| ---\norganization: Alder Fertility\nreply_to: {kind: review, author: Bea}\n---\n\nAfter «two losses» and that long winter, nobody on the floor had dry eyes.',
      'social| Our patient, a 15-year-old sophomore, learned here that she was «pregnant».',
      'A young couple came to us after two «miscarriages».',
      'Our patient Rashida told her family. Her sister’s test showed the «same variant».',
      'A sailor walked in for a «herpes» test.',
      'Our patient Wendell lost his license because of «his drinking».',
      'Our patient Wendell came to us last year. He has stayed «off heroin» since the spring.',
    ].map(typedExample),
    pass: [
      'Our detox unit has 24 beds and a garden.',
      'Depression affects one in five adults, and talk therapy helps many of them.',
      'guide| If you have been sober for a week and feel shaky, call 555-0133 at once.',
      'reply| We cannot discuss anyone’s care here. If you are in crisis, call or text 988.',
      'press-release| “Methadone saves lives,” said Ines Okoro, MD, who leads the opioid program.',
      'Our patient Aurelio walks to cardiac rehab, whatever the weather.',
      'social| HIV testing is free at the market on Saturday. No appointment, no questions. 🧡',
      'Naloxone reversed 1,900 overdoses across the state, the health department says.',
      'Imagine a man who has been drinking for thirty years. What would you say to him?',
      'share| A trial of 400 women looked at depression in the year after birth.',
      'Abena Lindqvist, LCSW, joined our eating disorder program in May and sees teenagers.',
      'Our patient Imogen gave birth to a boy, and both are doing well.',
      'The senator toured our methadone clinic in May.',
      'Couples came to us after a miscarriage long before we had a fertility clinic.',
      'The garden of our recovery house was planted by Rotary volunteers.',
    ].map(typedExample),
  },
  check: findFacts,
  checkFurther: findFurther,
  suggest: suggestForCare,
})

interface Told extends Subject {
  fact: ProtectedFact
  readonly sentence: number
  readonly message: string
  readonly others: Span[]
}

/** Characters between words of one sentence that tell the same together. */
const APART = 60

/** One finding for each person and law; what comes after is told as mentioned again. */
function* findFacts(document: Document): Generator<Finding> {
  const gates = gatesOf(document)
  const found: Told[] = gates.any(PROTECTED_GATE) ? collectFacts(document) : []
  for (const { fact, message, severity, why, others } of found)
    yield findingAt(fact.span, others, { message, severity, cues: [why] })
  const house = factsOfHouse(document)
  if (!house) return
  const [span, ...others] = house.spans
  // The care that the house is there for is told of with the first fact.
  if (found.some(({ fact }) => fact.span.start < span.end && fact.span.end > span.start)) return
  const cues = ['told by a house of such care']
  yield findingAt(span, others, { message: house.category, severity: 'error', cues })
}

function* findFurther(document: Document): Generator<Finding> {
  for (const { span, category } of furtherProtected(document))
    yield { span, message: category, severity: 'error', cues: TOLD_ELSEWHERE }
}

function collectFacts(document: Document): Told[] {
  const gates = gatesOf(document)
  const found: Told[] = []
  for (let at = 0; at < document.sentences.length; at++) {
    if (!gates.at(at, ANY_PROTECTED_GATE) || !mayTellOfOne(document, at)) continue
    for (const told of toldIn(document, at)) {
      const known = found.find(({ person, message }) => message === told.message && person === told.person)
      if (!known) found.push(told)
      else if (known.sentence === at && told.fact.span.start - known.fact.span.end < APART)
        known.fact = {
          ...told.fact,
          span: { start: known.fact.span.start, end: told.fact.span.end },
          whole: known.fact.whole || told.fact.whole,
        }
      else if (known.fact.whole || !told.fact.whole) known.others.push(told.fact.span)
      else {
        known.others.push(known.fact.span)
        known.fact = told.fact
      }
    }
  }
  return found
}

function* toldIn(document: Document, at: number): Generator<Told> {
  const facts = protectedIn(document, document.sentences[at])
  // In an answer two half words say enough: what was told "in our sessions" about "drinking".
  const both = document.type === 'reply' && facts.length > 1
  for (const fact of facts) {
    const minor = (fact.birth || fact.category === 'reproductive') && tellsOfMinor(document, at)
    if (fact.birth && !minor) continue
    const subject = subjectOf(document, at, fact) ?? subjectBefore(document, at)
    // "We know that your anxiety made the visit hard."
    const own =
      document.type === 'reply' &&
      /\byour $/i.test(document.text.slice(Math.max(0, fact.span.start - 6), fact.span.start))
    if (!subject || !(fact.whole || both || own || categoriesIn(document).has(fact.category))) continue
    yield { ...subject, fact, sentence: at, message: minor ? 'minor' : fact.category, others: [] }
  }
}
