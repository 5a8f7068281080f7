import { gatesOf } from '../../src/checks/gates.ts'
import { hasWord, wordSet } from '../../src/checks/has-word.ts'
import { isInQuotation } from '../../src/checks/in-quotation.ts'
import { PROSE } from '../../src/checks/prose.ts'
import { isBaselineBeside, RELATIVE, relativeEffect } from '../../src/checks/relative-effects.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'attribution/relative-risk-only',
  severity: 'warn',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'share', 'testimonial'],
  summary: 'A risk is said to halve, double or change by a share, and not from what to what',
  messages: {
    relative: 'This tells by how much a risk changes and not how large it is.',
  },
  why: 'Half the risk may mean 50 people in 100 spared or one in 10,000. Without what it starts from a reader cannot weigh a benefit or a harm, and nearly always takes it for larger than it is.',
  remedy:
    'Give both ends for a like group and time ("from 2 in 100 to 1 in 100 over five years"), or the change in percentage points.',
  basis: [
    { title: 'HealthNewsReview criteria: benefits are quantified in absolute terms' },
    { title: 'FTC Health Products Compliance Guidance (2022): substantiation of health claims' },
  ],
  case: 'No enforcement case over a missing baseline alone is known; reviewers of health news mark it down as the commonest way to overstate a benefit.',
  options: {},
  examples: {
    fail: [
      'A brisk walk a day «cuts stroke risk in half».',
      'Skipping the patch «doubles your risk» of a clot.',
      'Those who sang were «31% less likely» to catch a cold or die of flu.',
      'Those who warm up are «4x less likely» to limp home.',
      'Goalkeepers in padded caps had «60% fewer» concussions.',
      'The new valve «lowers the odds of a second operation by 40%».',
      'People who sleep badly are «twice as likely» to have a heart attack.',
      'Tea drinkers had a «25 percent lower risk» of dementia.',
      'Compared with sleepers, night owls had «double the risk» of falls.',
      'Smoking makes lung cancer «fifteen times more likely».',
      'The pill «reduced deaths from heart failure by a third».',
      typedExample('social| Gum disease? You have «three times the risk» of diabetes trouble. Brush!'),
      typedExample('press-release| The program «cut the risk of readmission by 22 percent».'),
    ],
    pass: [
      'It lowers the risk of stroke from 2 in 100 to 1 in 100 over five years.',
      'The pill halves the risk. Of 1,000 people, 4 had a clot without it and 2 with it, or 2 per 1,000 fewer.',
      'Clots befell 4% of those on the pill versus 8% of the rest, so the risk was halved.',
      'Blood pressure fell 8 mmHg, and pain by a third.',
      'Calls to the clinic doubled, and waits fell by 20%.',
      'The grant cuts the cost of cancer screening by half.',
      'Walking does not double your risk of arthritis.',
      'Readmissions fell 12% last year, a drop of 1.5 percentage points.',
      'Ask whether the drug would halve your risk, and halve it from what.',
      'Cut the tablet in half if you are at risk of swallowing trouble.',
      'Families who get a text are twice as likely to keep an appointment.',
      'The unit had 30% fewer falls in May than in April of last year.',
      'One in eight women has breast cancer at some time.',
      'The number of infections reported to the county rose by 30% in May.',
      'We doubled our cancer team and raised screening by 20%.',
      'Our goal is to cut infections by a third by 2033.',
      'There is a 40% higher chance of rain on the day of the walk.',
      'About 70% of people with dementia live at home.',
    ],
  },
  check: findRelative,
})

const INSTRUCTS = wordSet('ask tell if whether imagine suppose say')

function* findRelative(document: Document): Generator<Finding> {
  const gates = gatesOf(document)
  for (const [at, sentence] of document.sentences.entries()) {
    if (!gates.at(at, RELATIVE) || !PROSE.has(document.blocks[sentence.block].kind)) continue
    const { guard, first, span } = sentence
    if (guard === 'bad-example' || guard === 'fictional' || document.text[span.end - 1] === '?') continue
    if (INSTRUCTS.has(document.tokens.hash[first]) || hasWord(document, sentence, MYTH)) continue
    const effect = relativeEffect(document, at)
    if (!effect || isBaselineBeside(document, at) || isInQuotation(document, effect)) continue
    yield { span: effect, message: 'relative' }
  }
}
const MYTH = wordSet('myth myths false untrue misleading debunked misconception')
