import { suggestForAddress } from '../../src/checks/rewrites/name.ts'
import { findUnmasked } from '../../src/checks/unmasked.ts'
import { findingAt } from '../../src/checks.ts'
import { defineRule, type Example } from '../../src/rule.ts'

const reply = (text: string): Example => ({ text, type: 'reply' })
/** A reply to somebody who shows this name. */
const to = (author: string, text: string) => reply(`---\nreply_to: {author: "${author}"}\n---\n\n${text}`)

export default defineRule({
  id: 'reply/unmasks-reviewer',
  severity: 'error',
  presets: ['recommended'],
  types: ['reply', 'social'],
  summary: 'A public reply gives more of a name than the reviewer shows, or names one of theirs',
  messages: {
    titled: 'This calls the reader by a name that the review does not show.',
    named: 'This calls the reader by a name that goes beyond what the review shows.',
    initials: 'These initials are not in the name that the review shows.',
    kin: 'This names somebody who belongs to the reader, which tells others who the reader is.',
    behind: 'This says who is behind the review.',
    office: 'This tells who the reader is by an office or a tie that few people have.',
    told: 'This names a person whom the review does not name.',
  },
  why: 'People choose how much of a name stands over a review. Whoever answers with more takes that choice away, and tells friends, employers and search engines who was in care; a sister by name says it as well.',
  remedy:
    'Write no name at all ("Hello, and thank you for writing"), or no more than the review shows. Leave out relatives, initials and titles.',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(i)(A): names, also of relatives and household members',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
    {
      title: '45 CFR 164.502(a): uses and disclosures',
      url: 'https://www.ecfr.gov/current/title-45/section-164.502',
    },
  ],
  case: 'In 2022 New Vision Dental in California paid $23,000 after replies gave the full names of reviewers who had used only monikers, with visits and insurance.',
  options: {},
  examples: {
    fail: [
      to('lens_man_9', '«Professor Quayle», we had hoped to hear from you first.'),
      to('night_heron', 'A seat by the fire is kept for «Mr. Eustace Lomax».'),
      to('owl_77', 'Please tell «Dolores» that her card hangs by the door.'),
      to('Sour in 9', '«R.T.», we both know the story.'),
      to('T.W.', '«Trevor», I do read these, and I wish that you had called.'),
      to('B_Q77', '«Mr. Quill», thank you for the kind words.'),
      to('plain.jane.41', 'We would love to make this right, «Odalys». Please call 555-0117.'),
      to('Dee', 'How good to hear! Say hi to «your brother Tobias» from the whole desk.'),
      to('golfer_58', 'G’day «Trevor», and thank you for the stars.'),
      to('Barnaby Q.', 'Dear «Barnaby Quill», we read every word of this.'),
      to('Sunny D', 'Hi Sunny D, or should we say «Solvei Dunmore»?'),
      to(
        'night_heron',
        'We do not reward bad manners. «Leopold» was treated here for gout in May and left smiling.',
      ),
      to('M. T.', 'Hello «J.T.», we are sorry that the phone rang so long.'),
      to('harbor-mom', 'Lovely to read. Kisses to «little Juno» and thank you all.'),
      to('A Google User', 'Thanks «Marisol Quintero», we passed this to the front desk.'),
      to('quietone', 'The handle is new, but the real name is «Ingrid Sorvik», as our front desk knows.'),
      to('Anonymous', 'Our best to «the Abernathy family». It is a joy to read this.'),
      to(
        'Not impressed',
        'As «the organist of Larkspur Chapel» you know how a full house sounds. Please call us.',
      ),
      reply('Thank you, «Mrs. Okonkwo», your kind note hangs in the break room.'),
      reply(
        'Good to read this. Please tell «your husband, Piet,» that the team says hello.'.replace(',»', '»,'),
      ),
    ],
    pass: [
      to('owl_77', 'Ms. Osei leads our billing office, and she answers every letter.'),
      to('owl_77', 'Thank you! We will tell Marcus, our receptionist, that you wrote.'),
      to('Barnaby Q.', 'Hello Barnaby, and thank you for the stars.'),
      to('sunny_dunmore', 'Dear Sunny Dunmore, thank you for taking a minute to write.'),
      to('B_Q77', 'Hello, and thank you. Please ask for Ines Okoro, our manager, at 555-0117.'),
      to(
        'quiet.river',
        'We are sorry to read this, and would like to listen: 555-0142. — Dr. Ilse Marchbanks',
      ),
      to('plain.jane.41', 'Thank you! Dana at the front desk will be glad to hear it.'),
      to(
        'HonestInHudson',
        'Thank you for writing, HonestInHudson.\n\nWarmly,\n\nFatima Benali, practice manager',
      ),
      to('tick_tock_22', 'We are glad that you liked Marcus, Ines and Priya. They earned it.'),
      to('mariaq', 'Hi Maria, what a lovely thing to read on a Monday.'),
      to(
        'Dee K.',
        'Dear Neighbor, thanks for the tip about the ramp. Our mason, Wendell Tran, starts in May.',
      ),
      to(
        'Former applicant',
        'Dear Mr. Tran, applicants hear back within ten days of an interview with our recruiter.',
      ),
      reply(
        '---\nreply_to: {kind: association, author: Guild}\n---\n\nDear Ms. Okoro, thank you for the talk on sepsis.',
      ),
      reply('Thank you, and happy Mother’s Day to your sister and you! We hope that the garden is in bloom.'),
    ],
  },
  suggest: suggestForAddress,
  *check(document) {
    for (const { span, again, as, known } of findUnmasked(document)) {
      const likely = !known && as === 'named'
      yield findingAt(span, again, { message: as, severity: likely ? 'warn' : 'error' })
    }
  },
})
