import { describe, expect, test } from 'vitest'
import { lintDraft } from './drafts.ts'

/**
 * What is left of an answer when courtesy, offers, policy and the building are set aside, one sentence a draft; and answers of
 * the plainest kind in which nothing is left.
 */

async function idsOf(body: string): Promise<string[]> {
  const front = '---\ntype: reply\nreply_to: {kind: review, author: sunny_dee_41, platform: google}\n---\n\n'
  const { messages } = await lintDraft('reply.md', `${front}${body}\n`)
  return messages.flatMap(({ ruleId, level }) => (level === 'note' ? [] : (ruleId ?? [])))
}

describe('reply/discusses-care', () => {
  test.each([
    'The switch to lamotrigine is doing what Dr. Hale hoped it would.',
    'Dr. Hale offered to redo it at no charge, twice.',
    'Blue Cross sent the money back in August.',
    'Her potassium was low again.',
  ])('%s', async (sentence) => expect(await idsOf(sentence)).toContain('reply/discusses-care'))
})

describe('reply/confirms-relationship', () => {
  test.each([
    'We know who sits in each of our chairs, and you never have.',
    'I have worked here for thirty years and have never laid eyes on you.',
    'It is not possible to have had surgery with us on a Sunday, since we are closed.',
    'Somebody who never made it past our parking lot has no standing here.',
    'Nobody here has heard of you.',
  ])('%s', async (sentence) => expect(await idsOf(sentence)).toContain('reply/confirms-relationship'))
})

describe('reply/personal-medical-advice', () => {
  test.each([
    'Start it now, one gram three times a day.',
    'Half of the white tablet will do for now.',
    'Two of the blue ones at bedtime should settle it.',
    'No running for ten days, then short walks.',
    'You can go back to full weight on it.',
    'Wean yourself off over a month, a quarter at a time.',
    'Try cutting out gluten first.',
    'The patch can come off on Friday.',
    'Sleep with the retainer in for another month.',
    'Your numbers are fine, so the statin can wait.',
    'Take it with food and the nausea will pass.',
    'Do ten heel raises each morning and ice afterward.',
    'It sounds like your gallbladder.',
    'Push the fluids and skip the gym.',
    'Let the scab fall off by itself.',
    'Ice it for twenty minutes and stay off the stairs.',
    'Sleep on two pillows and skip the coffee.',
    'Just leave the blister alone.',
    'The bleeding should stop by Sunday.',
    'Stop breastfeeding for a day after the scan.',
    'Back off the squats and keep the brace on.',
    'No chewing on that side until Thursday.',
  ])('%s', async (sentence) => expect(await idsOf(sentence)).toContain('reply/personal-medical-advice'))
})

describe('reply/retaliation', () => {
  test.each([
    'The principal will be hearing from us this week.',
    'We wonder what your pastor would think of the lies you spread.',
    'If these posts continue we will have to review whether her bed can stay available.',
    'The deposit goes back on your card the day this comes down.',
    'Only a person looking for attention would write something this ignorant.',
    'Your next prescription depends on what stands here tomorrow.',
    'The platform has your address, and so will the judge.',
    'Take it back, and the balance is forgotten.',
    'I hope your conscience keeps you awake.',
    'Reviews like yours are forbidden under the agreement you signed.',
    'You are the rudest person who ever set foot here.',
    'Leave it up and we will add the late fee.',
    'You signed a paper that says you will not do this.',
    'The police have your name.',
  ])('%s', async (sentence) => expect(await idsOf(sentence)).toContain('reply/retaliation'))
})

describe('reply/unmasks-reviewer', () => {
  test.each([
    'Professor Quillfeather, we had hoped to settle this quietly.',
    'Please hug Jorunn for us.',
    'Mr. Earl Stubblefield is welcome to call me.',
    'Mr. and Mrs. Dalgaard were lovely guests of the ward.',
    'Ms. Van der Berg knows the answer.',
  ])('%s', async (sentence) => expect(await idsOf(sentence)).toContain('reply/unmasks-reviewer'))
})

describe('nothing of anybody', () => {
  test.each([
    'You are right, the hours on the map were wrong. We close at five on Fridays and have corrected it.',
    'Thank you for telling us. Nobody should have to wait that long on the phone. Please call our manager at 555-0117.',
    'This means so much to us. Your words made our week.',
    'Our prices hang at the desk and stand on our site. An exam without insurance costs $95 for everybody.',
    'The drilling next door ended on Friday. We had asked for quiet hours and are sorry that it took so long.',
    'We love hearing this. Kids are the toughest critics, and the sticker drawer is always full.',
    'The helicopter flies only for emergencies. We know that it is loud at night, and we have asked the crews to take the river route.',
    'The link in the reminder was broken for a day. It works again, and we are sorry for the trouble.',
    'We take this to heart. Our team is trained every quarter, and your review will be part of the next session.',
    'Our doctors see emergencies first, and mornings can run late. We text everyone when that happens.',
    'The mural was painted by two students from the art school. They will be thrilled to hear it.',
    'Marcus has worked at our front desk for nine years. He will be so pleased.',
    'Every room is wiped down between visits. The one on the left had been missed, and we have changed the checklist.',
    'Our frames start at $60. The display has been moved to the window so that more people can try them on.',
    'Kindness like yours keeps us going. We will pass it on to the night team.',
    'We are a small office, and two of us answer the phone. You deserved a call back and did not get one.',
    'You called on the busiest morning of the year. That is no excuse, and we have added a line.',
    'Thanks for the tip about the bus. The timetable in the lobby was from last year and has been replaced.',
    'We do not post about anyone who may or may not come here. Please ring Ottilie at 555-0119.',
    'Antibiotics do not work against viruses. The page on colds says more about that.',
    'The nurse line is open day and night. Anyone can call it: 555-0188.',
    'We read this aloud at breakfast. Several of us cried.',
    "The price on the website was last year's. It has been corrected, and we honor the old one until June.",
    'There is a bench by the east door now. You were not the first who asked.',
    'The rules on visitors changed on Monday. Two people may sit with someone, and children are welcome.',
    'The water tasted odd because the pipes were flushed on Tuesday. It is clear again.',
    'The doors lock at six. We have put a bell and a lamp there.',
    'Keep the questions coming. We read all of them.',
    'If you would rather see another doctor, the desk can arrange that for anybody.',
    'Forms are signed on a tablet now. Paper ones are still at the desk.',
    'Bring a sweater. The infusion room is kept cool for the medicines.',
    'Rest assured that each complaint is read by two people.',
    'A fine of $250 for each day is what the city asks of us, so the ramp will be ready in time.',
    'Your teacher friend is right: the class fills up fast.',
    'Have a lovely summer, and thank you for the cherries!',
    'We never ask for stars. Thank you all the more for five of them.',
  ])('%s', async (body) => expect((await idsOf(body)).filter((id) => id.startsWith('reply/'))).toEqual([]))
})
