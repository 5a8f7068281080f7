import { weightThatCounts } from '../../src/checks/audience.ts'
import { findRetaliation } from '../../src/checks/retaliation.ts'
import { suggestReply } from '../../src/checks/rewrites/draft.ts'
import { defineRule, type Example } from '../../src/rule.ts'

const reply = (text: string): Example => ({ text, type: 'reply' })

export default defineRule({
  id: 'reply/retaliation',
  severity: 'error',
  presets: ['recommended'],
  types: ['reply', 'social'],
  summary: 'A public reply insults, threatens or silences whoever wrote the review',
  messages: {
    legal: 'This threatens the reader with lawyers or courts over what they wrote.',
    removal: 'This asks for the review to be taken down or changed, or offers something for it.',
    gag: 'This says that a form or contract forbids reviews.',
    exposure: 'This threatens to tell, find or follow whoever wrote the review.',
    banned: 'This turns somebody away from care because of what they wrote.',
    insult: 'This insults whoever wrote the review.',
    fake: 'This says that a review is made up, which readers take as an attack.',
    flagged:
      'This says that the review was reported. That may be done; saying it in public can read as a threat.',
  },
  why: 'Threats, gag clauses and demands meant to make honest reviews go away are against federal rules on reviews. An insult stays under the name of the practice long after the review is gone, and often says more about somebody’s care than it means to.',
  remedy:
    'Say that this is not the experience you work to provide, and offer a phone number. A post that breaks the platform’s own rules can be reported there without a word about it.',
  basis: [
    {
      title: '16 CFR 465.7: suppression of consumer reviews by threats or intimidation',
      url: 'https://www.ecfr.gov/current/title-16/section-465.7',
    },
    { title: 'Consumer Review Fairness Act of 2016: clauses that forbid reviews' },
  ],
  case: 'In 2022 a dental practice in North Carolina had to pay $50,000 over a reply to an anonymous review that named the reviewer, told of their care and insulted them; the reply was never removed.',
  options: {},
  examples: {
    fail: [
      reply('«Your dean will hear of it by noon.»'),
      reply('«Post another line and we add the cost to your bill.»'),
      reply('The «contract says that complaints stay between» us.'),
      reply('Five «stars would have earned you a discount».'),
      reply('«If this remark stays up», so will the bill.'),
      reply('«What kind of father writes» this?'),
      reply('«We know your boss», and lunch is on Friday.'),
      reply('«Take this down or our lawyers will call».'),
      reply('«Only someone hallucinating would» write this.'),
      reply('«Delete your review» by Monday, please, and we can talk.'),
      reply('The «intake packet that you initialed forbids negative» comments.'),
      reply('Our bookkeeper will send the «refund as soon as the post is gone».'),
      reply('«We know exactly who you are», and so does half of the town.'),
      reply('Ask around. This «person is a bitter liar».'),
      reply('«You are no longer welcome» at either of our offices.'),
      reply('What you wrote is «libel», and it will be treated as such.'),
      reply('Carry on like this and «your whole chart goes online».'),
      reply('The deposit will be paid the «minute this post is gone».'),
      reply('«Spare us» the drama. The clock on the wall was right.'),
      reply('«You have until Monday to delete» it.'),
      reply('«Druggies never» like our rules.'),
      reply('It is «easy to be brave behind a keyboard».'),
    ],
    pass: [
      reply('The board meets on the first Monday of the month, and all of it is open to the town.'),
      reply('Our legal team does not answer reviews. A nurse does.'),
      reply('We do not know who you are, and do not have to.'),
      reply('If you have two hours a week, our café needs hands. Do come back and see the new counter.'),
      reply('What kind of form you need depends on the plan, and the desk has all of them.'),
      reply('This does not reflect the experience that we work to provide. Please call 555-0117.'),
      reply('We never ask anybody to remove a review, and no lawyer will write to you about one.'),
      reply('You have every right to say so in public, and we are grateful that you did.'),
      reply('Our phone tree is stupid, and we were fools to keep it. A person answers now.'),
      reply('If you ever want to edit or remove your post, the site explains how.'),
      reply('Anyone may bring a friend, a legal guardian or an interpreter.'),
      reply('Nobody thinks that you are a liar. We are sorry that it felt so.'),
      reply('Google removes posts that hold threats. That is up to them, and yours may stay as it is.'),
      reply('The side door sticks, and we will take that sign down today. Thank you!'),
      reply('Our people may never say “delete your review”, and they may never offer a refund for one.'),
      reply('Long waits are maddening. We hired two nurses, and the crazy mornings are behind us.'),
      reply('Thank you for telling us about the rude remark. That is not how we want to treat anyone.'),
      reply(
        '---\nreply_to: {kind: press, author: Daily Ledger}\n---\n\nOur lawyers confirmed that the lease is signed.',
      ),
      { text: 'Sue Okoro, our new midwife, starts on Monday!', type: 'social' },
    ],
  },
  suggest: suggestReply,
  *check(document) {
    if (weightThatCounts(document) > 3) return
    for (const { idea, weight, span } of findRetaliation(document))
      yield { span, message: idea, severity: weight > 2 ? 'error' : weight > 1 ? 'warn' : 'note' }
  },
})
