import { readCareFacts } from '../../src/checks/care-facts.ts'
import { furtherCare } from '../../src/checks/further/answers.ts'
import { TOLD_ELSEWHERE } from '../../src/checks/further/open-sentences.ts'
import { suggestReply } from '../../src/checks/rewrites/draft.ts'
import { defineRule, type Example } from '../../src/rule.ts'

const reply = (text: string): Example => ({ text, type: 'reply' })

export default defineRule({
  id: 'reply/discusses-care',
  severity: 'error',
  presets: ['recommended'],
  types: ['reply', 'social'],
  summary: 'A public reply tells facts of somebody’s care, bill, appointments or conduct',
  messages: {
    clinical:
      'This tells something about a body, a finding or a treatment of the person who wrote, or of theirs.',
    money: 'This tells of a bill, a payment or an insurance of the person who wrote.',
    schedule: 'This tells when, how often or how late somebody came, or that they did not.',
    conduct: 'This tells how somebody behaved, or what they signed, refused or failed to do, while in care.',
    third: 'This tells facts about one person in care, if not to that person.',
    told: 'This tells what somebody was told, offered or given in care.',
  },
  why: 'The person who wrote the review may tell about their care; a practice may not answer in kind, not even to set things right. What a reply adds or repeats stays public after the review is gone.',
  remedy:
    'Leave every fact out, also the true and the friendly ones. Say that privacy rules keep you from discussing anyone’s care in public, and offer a phone number.',
  basis: [
    {
      title: '45 CFR 164.502(a): uses and disclosures',
      url: 'https://www.ecfr.gov/current/title-45/section-164.502',
    },
    {
      title: '45 CFR 160.103: health information that identifies an individual',
      url: 'https://www.ecfr.gov/current/title-45/section-160.103',
    },
  ],
  case: 'In 2019 Elite Dental Associates in Dallas paid $10,000 after replies to reviews told of a condition, a treatment plan, insurance and cost; Manasa Health Center in New Jersey paid $30,000 in 2023 for a diagnosis and treatment in replies.',
  options: {},
  examples: {
    fail: [
      reply('«You never mentioned the pain».'),
      reply('«The second rinse finally cleared it».'),
      reply('«The splinter could not be reached».'),
      reply('Thank you for «choosing us for your bridge»!'),
      reply('«You had the stent placed» in May. A porter «fetched the chart from the other wing».'),
      reply('Nobody dropped the ball. «A referral was made», and a letter went out.'),
      reply('What a note! «Enjoy the new molar» and leave the toffee to the dog.'),
      reply('«You wanted to wait rather than have the implant in March».'),
      reply('All the best from the ward. «Your grandfather, Piet, is 88 and has gout».'),
      reply('After «two transfers» and that long winter, nobody here had dry eyes.'),
      reply('Nobody forgets this. «You were so calm in that pool».'),
      reply('Hope «the ankle» lets you dance at the wedding.'),
      reply('Take it slowly with «those stitches», and no ladders.'),
      reply(
        '«Your panoramic film showed» a dark line at the root long before we met. Please call Dr. Okoro.',
      ),
      reply('We read this twice, Bea. «Your plan paid» its share of the bridge and left the rest to you.'),
      reply('«Hard to hear from somebody who was offered four dates.» «You cancelled» all of them.'),
      reply('«You arrived forty minutes late», and the chair had long been given away.'),
      reply('«Your daughter failed the» vision chart with both eyes, which is why we sent her on.'),
      reply('«Nobody was rude.» «This gentleman shouted» at a volunteer until a guard came.'),
      reply('«As I explained in the recovery room, a sore throat» is to be expected for two days.'),
      reply('Thank you for the stars! «Your biopsy came» back clear, and the whole floor cheered.'),
      reply('A fee is a fee: «the deductible was still owed» in June, as it is every year.'),
      reply('Mistakes happen, but not here. «She refused» the second needle, and two people heard it.'),
      reply('All is well that ends well. «The tablets were» in by noon.'),
      reply('«You have gout», Walt, and no shoe we sell would have helped.'),
      reply(
        'Sober people do not nap in our lobby. We remember you «turning up drunk» at nine in the morning.',
      ),
      reply(
        '---\nreply_to: {kind: comment, author: Nils}\n---\n\nLove this video! «Your kidney stone» was a big one.',
      ),
      {
        text: '---\nreply_to: {author: sunny.bo}\n---\n\n«You missed your last cleaning», come back soon!',
        type: 'social',
      },
    ],
    pass: [
      reply('The roof leaked all night, and the link in the reminder was broken for a day.'),
      reply('Waiting is hard when you are in pain, and we want nobody to wait.'),
      reply('The second call was dropped, and we are sorry that you could not reach us.'),
      reply('The lift was out for nine days in March. A porter waited at the side door.'),
      reply(
        '---\nreply_to: {kind: review, author: Bo}\n---\n\nRex was a gentleman for his cleaning! — Ilse Marchbanks, DVM',
      ),
      reply('Our business office will go through any statement with anyone who calls: 555-0118.'),
      reply('Plans differ from year to year, and everybody may ask for an estimate beforehand.'),
      reply('Gum disease is often painless at first, so dentists measure the gums from time to time.'),
      reply('Privacy rules keep us from saying here what anybody’s scan showed or who paid for it.'),
      reply(
        'We are sorry about the ninety minutes on hold. You were right to write, and we hired two operators.',
      ),
      reply('If a claim of yours was denied, we are glad to explain how an appeal works.'),
      reply('Your comment was passed to the manager, and your idea for a bench has been taken up.'),
      reply(
        'You mentioned the icy ramp, you told us about the lights, and you were kind about it. Thank you.',
      ),
      reply(
        'A visit that is missed without notice costs $25. The policy is the same for everyone and hangs at the desk.',
      ),
      reply(
        '---\nreply_to: {kind: review, author: IT lead, platform: capterra}\n---\n\nYour plan was billed twice, and the refund was issued on Monday. You cancelled the add-on in time.',
      ),
      reply(
        '---\nreply_to: {kind: association, author: Dental Guild}\n---\n\nYou arrived late, and your results stole the show. Thank you for the talk!',
      ),
      reply(
        'Your wreath won the raffle at our gala. You left before the drawing, so we will mail the prize.',
      ),
      reply('All of the lenses in the window can be tried on, and most of our frames as well.'),
      reply('A second scanner was delivered in May, and the old one has gone to a school.'),
      reply('An appointment that is missed without a call is offered to the next person on the list.'),
      { text: 'You skipped flu shot Saturday? Your next chance is in two weeks.', type: 'social' },
    ],
  },
  suggest: suggestReply,
  *checkFurther(document) {
    for (const span of furtherCare(document))
      yield { span, message: 'told', severity: 'warn', cues: TOLD_ELSEWHERE }
  },
  *check(document) {
    for (const { span, idea, why, doubtful } of readCareFacts(document))
      yield {
        span,
        message: idea,
        severity: doubtful ? 'warn' : 'error',
        ...(why ? { cues: [why] } : {}),
      }
  },
})
