import { pullQuotes } from '../../src/checks/pull-quotes.ts'
import { unsignedQuotes } from '../../src/checks/unsigned-quotes.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

const release = (text: string) => typedExample(`press-release| ${text}`)
const guide = (text: string) => typedExample(`guide| ${text}`)

export default defineRule({
  id: 'attribution/quote-speaker',
  severity: 'warn',
  presets: ['recommended'],
  types: ['press-release', 'blog', 'guide'],
  summary: 'A quotation without a speaker whom the draft names and places',
  messages: {
    role: 'Nobody is named for these words: readers and reporters ask who said them.',
    alone: 'These words stand in quotation marks and nobody is said to have spoken them.',
    set: 'This is set apart as a quotation and nobody is said to have spoken it.',
    untitled: 'The draft does not say who this speaker is: give a role or title at the first quotation.',
  },
  why: 'A quotation is as good as whoever stands behind it. Without a name and a post it cannot be checked, and it reads as if the writer had made it up.',
  remedy:
    'Name a member of staff or a partner with title or role ("said Ines Okoro, RN, infection-prevention lead"), or take the marks away and say it as your own. Words of a patient need no name: write "a patient" only where a signed authorization covers the quotation.',
  basis: [
    { title: 'AP style: full name and title at first reference' },
    { title: 'JAMA benchmarks (1997): attribution' },
  ],
  case: 'No enforcement case over an unnamed speaker is known.',
  options: {},
  examples: {
    fail: [
      release('«"This will change how our county sleeps," noted one official».'),
      release('The wing opens in May. «“We could not be prouder of this team,” a spokesperson said».'),
      release('«"Every minute that we save is muscle that we save," said the hospital’s medical director».'),
      release('«"We built it because nobody else was going to," one council member said».'),
      release('«"Every minute that we save is worth it," according to one trustee».'),
      release('«A senior executive called it "the best thing to come here in twenty years."»'),
      release(
        'The wing opens in May.\n\n«"Nothing like it has been built in this valley before."»\n\nTours are free.',
      ),
      '«“Half of them never ask about the noise,” joked a nurse» at the next table.',
      '«"The first cold week fills the waiting room every year," said Ruben Adair». Bring a scarf.',
      '«One of the drivers who brings our older callers in on Fridays likes to tell new people this: "The radio is yours until the bridge, and no farther."»',
      release(
        '«"Nobody on this board had seen a kitchen run so calmly," said a member» of the planning committee.',
      ),
      release('The wing opens in May. «"Nights are quieter already," added the CEO».'),
      guide('> «"Lift with the legs and let the back come along for the ride."»'),
    ],
    pass: [
      '### Ngozi Haddad, RN, night charge nurse\n\n“They paired me with somebody who had seen everything, and I was never alone.”\n',
      release('"We see this daily," said Ines Okoro, RN, infection-prevention lead.'),
      release('Ines Okoro leads the unit. "We see this daily and we plan for it," Okoro said. "It passes."'),
      '“Brain fog” has many causes, and “feeling a bit under the weather today” is no diagnosis.',
      '"I danced at my own wedding six months later," said one patient.',
      'You might say, "I would like to think about this for a day or two."',
      'The sign at the door reads "please do not feed the therapy dogs today."',
      '## Words to avoid\n\n"You should have come to see us much sooner."',
      guide('Questions for your visit:\n\n- "What would happen if we waited for a month?"'),
      '"Wash your hands before you eat," the CDC writes on its page for schools.',
      '**Where did you train?** "In a hospital so small that the cook knew my name."',
      release('"Please bring the box with you," the hospital said in a statement on Monday.'),
      guide(
        'Begin with ten minutes.\n\n> Bring your card and your list of questions to the visit.\n\nThen add five.',
      ),
      release(
        '"We had no way of hearing from them on the road," said Marisol Two Rivers, chief operating officer.',
      ),
      '"It takes a village to run a vaccine clinic," said Tomas Adair, who drives the van.',
    ],
  },
  check: findUnsigned,
})

function* findUnsigned(document: Document): Generator<Finding> {
  for (const { span, lack } of unsignedQuotes(document)) yield { span, message: lack }
  for (const span of pullQuotes(document)) yield { span, message: 'set' }
}
