import { goesOn, OURS } from '../../src/checks/carried-number.ts'
import { COUNTED } from '../../src/checks/counted.ts'
import { DIGITS, gatesOf, joinGates, openGate } from '../../src/checks/gates.ts'
import { hasWord, wordSet } from '../../src/checks/has-word.ts'
import { ABOUT_HEALTH, BEFALLS, HEALTH_TERMS, isHealthNumber } from '../../src/checks/health-number.ts'
import { PROSE } from '../../src/checks/prose.ts'
import { suggestSource } from '../../src/checks/rewrites/draft.ts'
import { findSources, isSourced, type Sources } from '../../src/checks/sourcing.ts'
import { hasTerm, wordsOf } from '../../src/checks.ts'
import type { Document, Span, StatisticEntity } from '../../src/document.ts'
import { defineRule, type Finding } from '../../src/rule.ts'

export default defineRule({
  id: 'attribution/uncited-statistic',
  severity: 'warn',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'share'],
  summary: 'A number about health with no source within reach',
  messages: {
    uncited: 'This number about health has no source in its sentence, the next one, or its list or table.',
    own: 'This number about your own patients says neither how nor when it was counted.',
  },
  why: 'A reader cannot check a number without a source, and neither can the next editor. Claims about health need evidence at hand when they are made, and a number is the claim that readers repeat.',
  remedy:
    'Link the source beside the number or name it ("according to …, 2023"), or write [source needed] until it is found. For your own results say how many were asked, how and when.',
  basis: [
    { title: 'FTC Health Products Compliance Guidance (2022): substantiation of health claims' },
    { title: 'JAMA benchmarks (1997): attribution' },
    { title: 'HONcode, principles 4 and 5: attribution and justifiability' },
  ],
  case: 'No enforcement case over a missing source alone is known; regulators ask for the evidence behind the number.',
  options: {
    ownResults: {
      type: 'boolean',
      default: true,
      description:
        'Also ask for a source or method where a share of your own patients is given ("92% of our patients").',
    },
  },
  examples: {
    fail: [
      'Grinding wears teeth down in «one in ten» adults, mostly at night.',
      'Swimming twice a week cuts the pain of arthritis by «40%», so bring a towel.',
      'Shingles costs older workers «eleven days» a month while it lasts.',
      '«Every third teenager» will need glasses by 2050.',
      '| Method | Births in «100 women» |\n|---|---|\n| Beads | 12 |\n| Luck | 85 |',
      'Patients who walk on the first day go home «two days» sooner.',
      'A cough drop takes «two days» off a cold.',
      'The average American eats «17 teaspoons of sugar a day», and the liver knows it.',
      'Of every «twenty people with gout, three» have it in both feet.',
      'About «six stents in every hundred» narrow again within a year.',
      '«Two thirds» of caregivers skip their own checkups.',
      'People who live alone are «twice as likely» to be readmitted within a month.',
      '- Wash hands before you eat.\n- Flu shots prevent «six in ten» hospital stays among children.',
      'Of our patients, «97%» say that they would come back.',
      'More than «3 million Americans» live with glaucoma. Half of them do not know it.',
      { text: 'Deaths from sepsis at the hospital fell «18%» in two years.', type: 'press-release' },
      { text: 'Bed alarms prevent «a quarter» of falls. Staff like them, too.', type: 'guide' },
      {
        text: '«Eight in ten» heart attacks can be prevented. Book a check: https://larkspur.example/book',
        type: 'social',
      },
    ],
    pass: [
      'After her stroke she taught half of us to play chess, and she had burns on a third of her body.',
      'Adults with gout should drink ten glasses of water a day, and I lost six days a year to it.',
      'The clinic treats 9,000 people a year, and I am 90 percent tea by noon.',
      'Our nurses spend two days a year on what is new in diabetes care.',
      'Glaucoma affects about three million Americans, according to the National Eye Institute.',
      'One in ten adults grinds their teeth. The figure is from a [2021 review](https://doi.org/10.1000/xyz).',
      'The CDC estimates 48,000 deaths a year. The agency adds that one in three could be prevented.',
      'Our birth center has six rooms, two tubs and 40 staff, and wait times are down 15%.',
      'Wipe the stethoscope with 70% alcohol, and aim for a humidity of 40%.',
      'In our 2030 survey of 412 members, 91% of patients said that they felt heard.',
      'It is a myth that we use a tenth of our brain.',
      'Every gift counts: 92% of donations go straight to patient care.',
      'We are 100% behind families who want to room in.',
      { text: 'The hospital serves 210,000 people and employs 1,900.', type: 'press-release' },
    ],
  },
  check: findUncited,
  suggest: suggestSource,
})

const GATE = joinGates(
  openGate(ABOUT_HEALTH, HEALTH_TERMS),
  openGate(wordSet('likely likelier apt prone odds')),
)
const NUMBERED = joinGates(
  DIGITS,
  openGate(
    wordSet(
      'one two three four five six seven eight nine ten twelve half third quarter most few dozen hundred thousand percent million',
    ),
  ),
)
/** Numbers of a sentence that are told apart. */
const MOST = 12

function* findUncited(document: Document, options: Readonly<Record<string, unknown>>): Generator<Finding> {
  let sources: Sources | undefined
  const gates = gatesOf(document)
  for (let at = 0; at < document.sentences.length; at++) {
    if (!gates.at(at, COUNTED)) continue
    if (!gates.at(at, GATE) && !(gates.at(at, NUMBERED) && goesOn(document, at))) continue
    const sentence = document.sentences[at]
    if (!PROSE.has(document.blocks[sentence.block].kind)) continue
    const ill = hasTerm(document, sentence, HEALTH_TERMS)
    const carried =
      !ill && !hasWord(document, sentence, ABOUT_HEALTH) && !BEFALLS.test(wordsOf(document, sentence))
    if (carried && !goesOn(document, at)) continue
    const statistics = document.entities.at(at, 'statistic').filter(({ form }) => form !== 'intensifier')
    if (!statistics.length) continue
    const own = OURS.test(wordsOf(document, sentence))
    const is = (one: StatisticEntity) => isHealthNumber(document, one, own, ill || carried)
    const first = statistics.findIndex(is)
    if (first < 0 || (own && options.ownResults === false)) continue
    sources ??= findSources(document)
    if (isSourced(sources, at)) continue
    const claims = statistics.slice(first, first + MOST).filter(is)
    const heads = claims.filter((claim, index) => !index || opensClause(document, claims[index - 1], claim))
    let next = 0
    for (const [index, { span }] of heads.entries()) {
      const related: { span: Span; message: string }[] = []
      const end = heads[index + 1]?.span.start ?? Number.POSITIVE_INFINITY
      for (; next < statistics.length && statistics[next].span.start < end; next++)
        if (statistics[next].span.start > span.start)
          related.push({ span: statistics[next].span, message: 'Another number beside it.' })
      yield {
        span,
        message: own ? 'own' : 'uncited',
        severity: document.type === 'press-release' || document.type === 'guide' ? 'error' : 'warn',
        ...(related.length > 0 && { related }),
      }
    }
  }
}

/** Where a clause of its own begins: each of its numbers is a claim that somebody would look up by itself. */
const CLAUSE = /[;:]\s|\s?[—–]\s?|,\s(?:and|but|while|yet|whereas|or|so|though|although|because|which|who)\s/

function opensClause({ text }: Document, before: StatisticEntity, { span }: StatisticEntity): boolean {
  return text[span.end] !== ')' && CLAUSE.test(text.slice(before.span.end, span.start))
}
