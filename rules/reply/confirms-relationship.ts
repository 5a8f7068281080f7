import { answersCare, weightThatCounts } from '../../src/checks/audience.ts'
import { readCareFacts } from '../../src/checks/care-facts.ts'
import { confirmationsIn } from '../../src/checks/confirmations.ts'
import { furtherTies } from '../../src/checks/further/answers.ts'
import { TOLD_ELSEWHERE } from '../../src/checks/further/open-sentences.ts'
import { isInQuotation } from '../../src/checks/in-quotation.ts'
import { PROSE } from '../../src/checks/prose.ts'
import { LEFT, readTies } from '../../src/checks/reply-rest.ts'
import { readTellings } from '../../src/checks/reply-tellings.ts'
import { suggestReply } from '../../src/checks/rewrites/draft.ts'
import type { Document, Sentence, Span } from '../../src/document.ts'
import { defineRule, type Example, type Finding } from '../../src/rule.ts'

const reply = (text: string): Example => ({ text, type: 'reply' })

export default defineRule({
  id: 'reply/confirms-relationship',
  severity: 'error',
  presets: ['recommended'],
  types: ['reply', 'social'],
  summary: 'A public reply says that somebody is, was or was not a patient',
  messages: {
    thanks: 'Thanks for choosing, trusting or coming to us confirm that the reader was in our care.',
    care: 'This speaks of care that the reader had here.',
    again: 'Looking forward to the next time confirms that there was a first.',
    memory: 'This tells that the reader, or somebody of theirs, was here.',
    belonging: 'This counts the reader among our patients.',
    records: 'This says that there are records, bills or claims of the reader here.',
    denial: 'Saying that somebody was not a patient here discloses as much as saying that they were.',
    third: 'This speaks of one person as a patient, if not to that person.',
    declined: 'This declines to speak of care, and in doing so says that there was care.',
  },
  why: 'Whether a person is a patient is itself protected, whatever the review says about it: the reviewer may tell, the practice may not. A friendly reply confirms as much as an angry one, and a denial answers the same question.',
  remedy:
    'Thank for the feedback itself, say what the practice does for everybody, and offer a phone number: "Thank you for taking the time to write. Please call our manager, so that we can listen."',
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
  case: 'In 2022 a dental practice in North Carolina had to pay $50,000 over one reply to an anonymous review that gave a name, the visits and the insurance of the reviewer.',
  options: {},
  examples: {
    fail: [
      reply('«Nobody with such a tale was ever fitted for a brace in our shop.»'),
      reply('Odd, from «someone who has never been here».'),
      reply('«Your scarf is still on the third peg».'),
      reply('Wednesdays are «quieter without you».'),
      reply('So «nice to finally meet your whole crew».'),
      reply('«Glad you found us», and do drop a line.'),
      reply('What a kind note! «Caring for your» aunt on the fourth floor was a highlight of our summer.'),
      reply('Thanks, Milo. Glad that «the new brace» lets you sleep. «See you again» soon.'),
      reply('The winter «you and your sister shared our largest room», nobody here slept much.'),
      reply('Many thanks for «hanging in there with us through the storm».'),
      reply('We have «no file under your name and believe that you have reached the wrong clinic».'),
      reply('I do remember the «afternoon you were here, and why you left».'),
      reply('To readers of this page: «this person was never examined by» any of our dentists.'),
      reply('Five stars from «one of our oldest patients» means a lot to a small office.'),
      reply('«Our files show» two reminders, and the rest was settled in spring.'),
      reply('It is against the rules to say more here, but we cannot discuss «your appointment» in public.'),
      reply('Happy to answer. «Your therapist and» our front desk will call.'),
      reply('Cheers, legend. Rest «that elbow» and leave the drums to the band.'),
      reply('Two of us searched on Monday, and «nothing turned up».'),
      reply('Kind of you. «You and I spent a long spring on that fear».'),
      reply('«There is no booking from anybody of that description».'),
      reply('We «pulled the account» twice, and the sum is right.'),
      reply('Nobody is cross, and Friday at nine is «kept for you».'),
      reply(
        '---\nreply_to: {kind: comment, author: Wanda}\n---\n\nSo good to hear, Wanda! Take it easy after «your cataract surgery».',
      ),
    ],
    pass: [
      reply('Your privacy is in good hands, and your trust is still our first goal.'),
      reply('We hope that you will give us a call, and that you will tell us more.'),
      reply('You rented our hall for a wedding, and the heater was off. The fee has been returned.'),
      reply('Thank you for the stars, and for taking a minute to write. It made the morning huddle.'),
      reply('Rules on privacy keep us from saying whether anyone has been seen here. Please call us.'),
      reply('We offer same-day visits on weekdays, and everyone who calls before noon gets one.'),
      reply('Anyone can ask for a copy of their own record, in writing or at the desk.'),
      reply('Our Patient Voice Office can listen, and all of it stays between you and them.'),
      reply('If you are a patient here, your chart can be read in the portal at any hour.'),
      reply('Nobody should sit in a waiting room without news. We now post delays on a screen by the door.'),
      reply('Thanks for applying! The hygienist job is open until May, and your interview was a joy.'),
      reply('If somebody comes with a cane, the side door has a bell, and a porter walks down with a chair.'),
      reply('We loved having you at the auction, and hope to see you again next year.'),
      reply('As a rule, plans pay for two cleanings a year. The number on the card is the place to ask.'),
      reply(
        '---\nreply_to: {kind: association, author: County Nurses Guild}\n---\n\nThank you for your visit and your care with the program. See you next time!',
      ),
      reply('Sorry that the barista mixed up the orders. You waited far too long for one scone.'),
      reply('Thank you for putting it so plainly, and for giving the team something to work on.'),
      reply('Thank you for coming to our talk on the pier. This fall we began posting delays on a screen.'),
      reply(
        '---\nreply_to: {kind: review, author: Ono}\n---\n\nOno, the quilt you donated raised $900, and our CPR class at the pier is full.',
      ),
      { text: 'See you at your next checkup! Bring the kids to meet Biscuit.', type: 'social' },
    ],
  },
  check: findConfirmations,
  checkFurther: findFurther,
  suggest: suggestReply,
})

/** How many words lie between two places that say the same. */
const APART = 10

type Placed = Finding & { readonly span: Span }

function* findFurther(document: Document): Generator<Finding> {
  for (const span of furtherTies(document))
    yield { span, message: 'again', severity: 'warn', cues: TOLD_ELSEWHERE }
}

function* findConfirmations(document: Document): Generator<Finding> {
  const counts = weightThatCounts(document)
  if (counts > 3) return
  // In an answer to a review of care, a body part alone may be enough.
  const least = counts === 1 ? 0 : counts
  for (const [number, sentence] of document.sentences.entries()) {
    const { kind, quoted } = document.blocks[sentence.block]
    if (quoted || !PROSE.has(kind)) continue
    if (sentence.guard === 'bad-example') continue
    const found = [...confirmedIn(document, sentence, least), ...tiesIn(document, sentence, number)]
    if (!found.length && readTies(document).includes(number))
      yield { span: sentence.span, message: 'memory', severity: 'warn', cues: [LEFT] }
    if (!answersCare(document) || found.length < 2) yield* found
    else yield joined(found)
  }
}

/** One finding for what a sentence says here and there. */
function joined(found: readonly Placed[]): Finding {
  const worst = found.find(({ severity }) => severity === 'error') ?? found[0]
  const start = Math.min(...found.map(({ span }) => span.start))
  return { ...worst, span: { start, end: Math.max(...found.map(({ span }) => span.end)) } }
}

function* confirmedIn(document: Document, sentence: Sentence, least: number): Generator<Placed> {
  const told = new Map<string, number>()
  for (const { idea, first, last } of confirmationsIn(document, sentence, least)) {
    // In an answer to a review of care the findings of a sentence are one.
    if (first - (told.get(idea) ?? -APART) < APART && !answersCare(document)) continue
    told.set(idea, last)
    const span = { start: document.tokens.start[first], end: document.tokens.end[last - 1] }
    // A wording that is quoted in order to speak of it.
    if (isInQuotation(document, span)) continue
    yield { span, message: idea, severity: idea === 'declined' ? 'warn' : 'error' }
  }
}

/** What is told of the reader or of one person says that they were here, also where it tells more. */
function* tiesIn(document: Document, sentence: Sentence, number: number): Generator<Placed> {
  const { start, end } = document.tokens
  for (const { sentence: at, ahead, sure, why, first, last } of readTellings(document))
    if (at === number)
      yield {
        span: { start: start[first], end: end[last - 1] },
        message: ahead ? 'again' : 'memory',
        severity: sure ? 'error' : 'warn',
        cues: [why],
      }
  if (!answersCare(document)) return
  for (const { span, doubtful, rest } of readCareFacts(document))
    if (!rest && span.start < sentence.span.end && span.end > sentence.span.start)
      yield { span, message: 'memory', severity: doubtful ? 'warn' : 'error' }
}
