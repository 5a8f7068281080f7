import { isAnswer } from '../../src/checks/audience.ts'
import { findMedicalAdvice } from '../../src/checks/medical-advice.ts'
import { suggestReply } from '../../src/checks/rewrites/draft.ts'
import { defineRule, type Example } from '../../src/rule.ts'

const reply = (text: string): Example => ({ text, type: 'reply' })

export default defineRule({
  id: 'reply/personal-medical-advice',
  severity: 'warn',
  presets: ['recommended'],
  types: ['reply', 'social'],
  summary: 'A public reply gives one reader a diagnosis, a dose or a plan',
  messages: {
    diagnosis: 'This tells one reader what they have.',
    dose: 'This tells one reader what medicine or remedy to take, leave out or change.',
    plan: 'This tells one reader what tests, treatment or care they need.',
  },
  why: 'Nobody can be examined in a comment. Advice to one person may harm them, others will follow it who are ill in another way, and it tells the world what the reader has. It should support the care people get from their own clinician, not take its place.',
  remedy:
    'Say that personal advice is not possible here, name the signs for which anybody should seek care now, and link to general information or offer a phone number.',
  basis: [
    { title: 'HONcode, complementarity: information supports the relation of patient and physician' },
    { title: 'AMA Code of Medical Ethics, Opinion 2.3.2: professionalism in the use of social media' },
  ],
  case: 'No published case of exactly this kind is known to us.',
  options: {},
  examples: {
    fail: [
      reply('«Skip the squats and keep your heel raised tonight».'),
      reply('«No pushing on that side until Sunday».'),
      reply('Bo, «those bumps are harmless».'),
      reply('A «cortisone shot would help that» shoulder.'),
      reply('«Try two of the pink ones before» bed.'),
      reply('«Leave the splint off» until Friday.'),
      reply('That «looks like an abscess», Bo.'),
      reply('Bo, «drink some prune juice» tonight.'),
      reply('«Sounds like cellulitis — double your cephalexin» tonight.'),
      reply('«Stop the metformin» and come in Monday.'),
      reply('Ouch. «That is shingles», Walt, and it will itch for a while.'),
      reply('«I would cut the prednisone» in half from tomorrow.'),
      reply('Poor thing! «You probably have strep», like half the school.'),
      reply('«Take two ibuprofen with breakfast», and write again on Friday.'),
      reply('A knee that locks is no joke. «You need an MRI» before you run again.'),
      reply('«Your cough comes from the lisinopril». It is a common thing.'),
      reply('«You don’t need antibiotics» for a cold that is three days old.'),
      {
        text: '---\nreply_to: {author: walt}\n---\n\n«Skip tonight’s insulin» and have some juice.',
        type: 'social',
      },
    ],
    pass: [
      reply('Take the ramp to the third level and leave your card at the desk.'),
      reply('A rash can have many causes, and our nurses look at any of them for free on Mondays.'),
      reply('We keep juice and crackers at the desk for anyone who feels faint.'),
      reply('We can’t give personal advice here. For spreading redness or fever, seek care now.'),
      reply('General information on cellulitis is on our page about skin infections.'),
      reply('Anyone with chest pain or sudden weakness should call 911.'),
      reply('Please ask your pharmacist before you stop a medicine or change a dose.'),
      reply('In general, most adults with gout take one tablet daily. A clinician can say what fits.'),
      reply('Whether that is shingles, nobody can tell from a photo. A nurse answers at 555-0117.'),
      reply('Thank you for asking! The flu shots are here, and everyone may walk in until noon.'),
      reply('Take care, and take the elevator on the left. The stairs are being painted.'),
      reply('This is our first asthma class in Spanish, and the second is in June.'),
      reply('Never double a dose without a word from the person who prescribed it.'),
      { text: 'Take your inhaler on the trail this fall! Five tips from our asthma nurses.', type: 'social' },
    ],
  },
  suggest: suggestReply,
  *check(document) {
    if (!isAnswer(document)) return
    for (const { span, idea } of findMedicalAdvice(document)) yield { span, message: idea }
  },
})
