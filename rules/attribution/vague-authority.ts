import { gatesOf } from '../../src/checks/gates.ts'
import { hasWord, wordSet } from '../../src/checks/has-word.ts'
import { isInQuotation } from '../../src/checks/in-quotation.ts'
import { TEXT } from '../../src/checks/prose.ts'
import { findSources, isNamed, type Sources } from '../../src/checks/sourcing.ts'
import { VAGUE, vagueClaims } from '../../src/checks/vague-authority.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'attribution/vague-authority',
  severity: 'warn',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'share', 'testimonial'],
  summary: 'A claim rests on experts, studies or science that nobody names',
  messages: {
    unnamed:
      'This rests on an authority that nobody names: a reader cannot tell who found or said it, or check it.',
  },
  why: 'Words such as “studies” and “experts” lend weight without giving a reader anything to look up, and the next editor cannot tell whether the claim still holds or ever did.',
  remedy:
    'Name one: who found or says it, where and when, with a link ("a 2029 trial of 212 adults in …"). Where nobody can be found, say it as your own view or leave it out.',
  basis: [
    { title: 'FTC Health Products Compliance Guidance (2022): substantiation of health claims' },
    { title: 'JAMA benchmarks (1997): attribution' },
    { title: 'HONcode, principles 4 and 5: attribution and justifiability' },
  ],
  case: 'No enforcement case over an unnamed authority alone is known; regulators ask for the study behind the claim.',
  options: {},
  examples: {
    fail: [
      '«Research suggests» that gardening slows memory loss.',
      'Honey soothes a cough, and «several recent trials have found» that it beats syrup.',
      '«Dermatologists agree» that a hat is worth two creams.',
      'Stretch before bed. «According to sleep experts», it is all you need.',
      'The method is «backed by decades of research», so give it a week.',
      '«It is well known» that magnesium calms the legs.',
      '«The science is clear»: prunes build bone.',
      '«One recent survey revealed» that most of us sit too long.',
      '«In several small studies», singers breathed more deeply than readers.',
      'Our tea is «clinically proven» to settle the stomach.',
      'Cold plunges «have been shown» to ease sore legs.',
      '«A growing body of evidence links» gum disease with the heart.',
      '«Any pharmacist will tell» you that cold tea stains.',
      'The cuff is a «favorite among cardiologists».',
      '«A Danish team has published» what may be the last word on prunes.',
      'Last fall «one small trial compared» honey with syrup, and honey won.',
      '«Many in the field now believe» that rest makes it worse.',
      '«Dentists everywhere are dropping» the old advice.',
      '«No serious scientist doubts» that daylight lifts us.',
      typedExample('press-release| «Experts in wound care say» that honey dressings save time.'),
      typedExample('social| «Scientists have discovered» the perfect nap. Twenty minutes, friends.'),
    ],
    pass: [
      'Surgeons expect the new theatre to open in June, and nurses say hello to everybody.',
      'Most people say it feels like a pinch, and a rescue team found the trail.',
      'Tell the desk if you have been shown to be allergic to latex.',
      'The agency weighed evidence and said yes, for a stated use.',
      'A 2029 trial in *JAMA Surgery* of 212 adults found that walking helps.',
      'Studies show mixed results [3][4].',
      'Studies show that naps help.<sup>3</sup> So does tea.',
      'Research shows that naps help [@farrow2030].',
      { text: 'Studies show that naps help <Cite id="farrow2030" />.', file: 'naps.mdx' },
      'Experts, including the American Heart Association, recommend a walk.',
      'Research suggests that gardening helps. The [2030 review](https://doi.org/10.1000/xyz) covers nine trials.',
      'Researchers at Larkspur University found that choirs breathe together.',
      'Our research team studies how people walk, and our experts recommend a visit each year.',
      'Our physicians study in the library, and research shows up on their shelves as stacks of paper.',
      'Ask your doctor what research says about this medicine.',
      'What do studies show? And do experts agree?',
      '## What the research says\n\nTurn to page two.',
      'Doctors told her that the cast could come off on Monday.',
      '“Studies show that naps help,” said Dr. Ines Okoro, who leads the sleep center.',
      'No studies show that the drops work.',
      'If research shows a benefit, we will say so.',
      'Specialists in hand therapy see patients on Tuesdays, and doctors may suggest a splint.',
      'Research nurses show each volunteer around the ward.',
      'The CDC recommends two doses. Sleep studies find out why you snore.',
    ],
  },
  check: findUnnamed,
})

/** The first word of what is only imagined: the guard takes "experts say" for it as well. */
const IMAGINED = wordSet('imagine suppose picture consider say pretend if unless')
const STUDY = wordSet('study trial survey research poll')

function* findUnnamed(document: Document): Generator<Finding> {
  const gates = gatesOf(document)
  if (!gates.any(VAGUE)) return
  let sources: Sources | undefined
  for (const [at, sentence] of document.sentences.entries()) {
    if (!gates.at(at, VAGUE) || !TEXT.has(document.blocks[sentence.block].kind)) continue
    const { guard, span, first } = sentence
    if (guard === 'bad-example' || guard === 'fictional' || IMAGINED.has(document.tokens.hash[first]))
      continue
    if (document.text[span.end - 1] === '?') continue
    for (const { span, anaphor, clinician } of vagueClaims(document, sentence)) {
      sources ??= findSources(document)
      if (isNamed(sources, at, !clinician) || (anaphor && speaksOn(sources, at))) break
      if (isInQuotation(document, span) || isSpokenByName(document, at)) continue
      yield { span, message: 'unnamed' }
    }
  }
}

/** "The researchers found", behind a study that was named or told of. */
function speaksOn({ document, first }: Sources, at: number): boolean {
  return first < at || document.sentences.slice(0, at).some((one) => hasWord(document, one, STUDY))
}

/** Somebody with a name speaks here or right behind: "experts such as Dr. …", "agree. “…,” says Dr. …". */
function isSpokenByName(document: Document, at: number): boolean {
  const { sentences, told } = document
  return [at, at + 1].some(
    (one) =>
      sentences[one]?.block === sentences[at].block &&
      told
        .get(one)
        ?.some(
          ({ role, mentions }) =>
            role !== 'patient' &&
            role !== 'organization' &&
            mentions.some(({ form, sentence }) => form === 'name' && sentence === one),
        ),
  )
}
