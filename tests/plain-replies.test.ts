import { describe, expect, test } from 'vitest'
import { lintDraft } from './drafts.ts'

/** The plainest things that replies say, one a draft, so that no hint is lost behind another; and as plain ones that tell nothing. */

async function idsOf(sentence: string): Promise<string[]> {
  const front = '---\ntype: reply\nreply_to: {kind: review, author: plain_jo, platform: google}\n---\n\n'
  const { messages } = await lintDraft('reply.md', `${front}Hello, and thank you for writing. ${sentence}\n`)
  return messages.flatMap(({ ruleId }) => ruleId ?? [])
}

describe('reply/discusses-care', () => {
  test.each([
    'Your cholesterol climbed from 180 to 240.',
    'We logged twenty-two voicemails from you in March.',
    'You still hold a credit of sixty dollars with us.',
    'In eight sessions you never mentioned the fall.',
    'We knocked a third off the bill.',
    'Congratulations on being smoke free since spring!',
    'The bridge was remade at our cost.',
    'The fourth peel finally lifted it.',
    'The molar could not be saved.',
    'A month ago you could not climb a stair.',
    'From thirty units down to ten!',
    'Seven pounds two ounces and a fine pair of lungs!',
    'An interpreter was called and sent away.',
    'The guards came because of your shouting.',
    'Your wife signed the estimate.',
    'We redid the crown twice.',
    'You left before the nurse could see you.',
    'Your account was sent to collections.',
    'Sorry to hear about the swelling in the jaw.',
    'Congratulations on the baby!',
    "Your father's last weeks were quiet.",
    'Abscesses are common in smokers like you.',
    'We are happy that the dizziness has stopped!',
    'You ate breakfast before the scope.',
    'The lens was ordered twice.',
    'Your insurer applied the claim to your deductible.',
  ])('%s', async (sentence) => expect(await idsOf(sentence)).toContain('reply/discusses-care'))
})

describe('reply/confirms-relationship', () => {
  test.each([
    'Our front desk has no idea who you are.',
    'Nobody called that has ever been through our door.',
    'It is odd to read this from someone who has never been here.',
    'Thank you for putting your father in our hands.',
    'I was the aide at your side all night.',
    'As someone who has been under our care since the flood you deserve better.',
    'One of our regulars knows the back gate.',
    'It was a pleasure meeting you.',
    'Your scarf is still on the third peg.',
    'Fridays are emptier without you.',
    'Your name does not appear on any page.',
    'The porch light stays on for you.',
    'Nobody on our team can picture you.',
    'Thanks for stopping by the office.',
    'You have been coming here for nine years.',
    'As a new patient, you may not know our hours.',
    'You will always have a home here.',
    'Thank you for recommending us to your cousin.',
    'You are family to us.',
    'We are glad that you found us.',
    'I recall our talk.',
    'We sent two letters to you.',
  ])('%s', async (sentence) => expect(await idsOf(sentence)).toContain('reply/confirms-relationship'))
})

describe('reply/retaliation', () => {
  test.each([
    'The last person who wrote such a thing is paying our legal fees.',
    'By signing the intake form you gave up the right to review us.',
    'The paper you signed rules out public complaints.',
    'Nothing you write here cannot be used against you.',
    'Do we need to tell you what a magistrate would see in this?',
    'Five stars would have earned you a discount.',
    'Your post was written by a competitor.',
    'We do not treat people who insult us.',
    'Ask whether you want your neighbors to know.',
    'Stop lying.',
    'You are a disgrace.',
    'Edit your review, and the fee goes away.',
    'Consider this a notice of dismissal.',
    'We will share the footage of you with the town.',
    'People like you are the reason nurses quit.',
  ])('%s', async (sentence) => expect(await idsOf(sentence)).toContain('reply/retaliation'))
})

describe('reply/personal-medical-advice', () => {
  test.each([
    'That rash is probably poison oak.',
    'Your headaches are from the new lenses.',
    'You can go back to lifting on Monday, knee and all.',
    'Those bumps are harmless.',
    'You may need a crown on that one.',
    'A cortisone shot would help that shoulder.',
    'Take the stitches out on Friday.',
    'Half a tablet would be enough for now.',
    'You have a sinus infection, and no cold.',
    'It could be your thyroid.',
  ])('%s', async (sentence) => expect(await idsOf(sentence)).toContain('reply/personal-medical-advice'))
})

describe('reply/unmasks-reviewer', () => {
  test.each([
    'Please tell Dolores that the card hangs by the door.',
    'A hug to Beatrix, too.',
    'Leopold was seen twice in May.',
  ])('%s', async (sentence) => expect(await idsOf(sentence)).toContain('reply/unmasks-reviewer'))
})

describe('nothing', () => {
  test.each([
    'Our lawyers do not read reviews; a nurse does.',
    'We don’t know who you are, and every note counts.',
    'Waiting is hard when you are in pain.',
    'You are always welcome to write to us in private.',
    'No lawyer will write to anybody over a review.',
    'We hope that you will give us a call.',
    'We hope that you will write to our manager.',
    'Your praise belongs to our nurses.',
    'You raise a fair point, and we are working on it.',
    'You asked for clearer signs, and we ordered them.',
    'Anesthesia bills come from another company.',
    'Hold times were far too long in May, and we hired two people.',
    'You rented our hall for a wedding, and the heat was off.',
    'You parked in the garage, and the machine ate your ticket.',
    'Your application was read by two of us, and the post was filled.',
    'You ordered two sets of scrubs, and the blue one was sold out.',
    'A sore arm after a shot is common and goes away in a day.',
    'Someone from our office will be glad to talk with you.',
    'Our elevators were out of order for nine days.',
    'We want everyone to feel welcome.',
  ])('%s', async (sentence) => expect(await idsOf(sentence)).toEqual([]))
})
