import { isAnnounced } from '../../src/checks/announced-story.ts'
import { casePage } from '../../src/checks/case-page.ts'
import { declaredStory } from '../../src/checks/declared-story.ts'
import { isBulletin, isInDiary } from '../../src/checks/diaries.ts'
import { picturedStory } from '../../src/checks/pictured-story.ts'
import { toldToOne } from '../../src/checks/posts-to-one.ts'
import { suggestAuthorization } from '../../src/checks/rewrites/draft.ts'
import { ownWordsOf, quotedFrom } from '../../src/checks/signed-quotes.ts'
import { storyPassage } from '../../src/checks/story-passage.ts'
import { isScene, isToldElsewhere, isWritersKin } from '../../src/checks/story-people.ts'
import { toldCourse } from '../../src/checks/told-courses.ts'
import { unnamedTestimonials } from '../../src/checks/unnamed-quotes.ts'
import { cuesOf, patients } from '../../src/checks.ts'
import type { Document, Person } from '../../src/document.ts'
import { type Detail, defineRule, type Finding } from '../../src/rule.ts'

export default defineRule({
  id: 'consent/story-without-authorization',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'social'],
  summary: "A patient's story, testimonial or quote without a written authorization on record",
  messages: {
    story: "This tells a patient's story, and no valid authorization is on record for it.",
    quote: 'This quotes a patient, and no valid authorization is on record for it.',
  },
  why: "Using what happened to a patient to speak well of a service is marketing, and marketing needs the patient's written authorization first. A kind word, a text message or a smile for the camera is not one.",
  remedy:
    'Put the number of the signed authorization in the front matter (`authorizations:` with what it covers, where and until when), or tell it as a composite or a general description.',
  basis: [
    {
      title: '45 CFR 164.508(a)(3): authorization for marketing',
      url: 'https://www.ecfr.gov/current/title-45/section-164.508',
    },
    {
      title: '45 CFR 164.508(c)(1): core elements',
      url: 'https://www.ecfr.gov/current/title-45/section-164.508',
    },
  ],
  case: 'In 2025 five nursing facilities settled for $182,000 after publishing success stories of 150 residents; the authorizations were missing or not valid.',
  options: {
    sentences: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description:
        'From how many sentences on about a named patient it is a story; one more for a patient without a name.',
    },
  },
  examples: {
    fail: [
      '«Mr. Papadakis came to Larkspur Manor from the hospital after a stroke. He could not speak. With daily speech therapy he is telling jokes again, in two languages.»',
      '«"Best decision I ever made. My knees feel twenty years younger." — Philippa G., knee replacement patient»',
      '«A retired welder spent 44 days in our burn unit after a gas explosion. He learned to hold a fork again with our hand therapists. This spring he built his granddaughter a treehouse.»',
      '«"I never thought I would hear rain again," says Tamar Beridze, who received a cochlear implant at our center.»',
      '«A grandmother in our cardiac program could not climb her own stairs when she came to us. After a valve replacement she walked two miles a day. Last summer she hiked with her grandchildren.»',
      '## Patient story: back on the water\n\n«After a torn rotator cuff, Lars Ekholm thought his sailing days were over. Our surgeons repaired the tendon through three small cuts, and he was back at the tiller by the next season.»\n',
      '«Gulnara Saidova received a cochlear implant at our center. Now she can hear her grandsons whisper.»',
      '«Little Emre weighed 1 pound 12 ounces when he was born in our NICU. Today he is a healthy preschooler who loves trains.»',
      '# Voices from the garden\n\n## Solvei Brandt\n\n«I came for dialysis with a flask and a hymn book. My hands shook for a month. Nobody minded.»',
      'One bowler put it plainly. «"I was scared of the lane," the player said. "They made me fall on it every day until I laughed."»',
      '> «They found my lad a quiet corner and let him tip out every brick in the box. The nurse slowed me down. I was glad of it.»\n>\n> — dad of three, Osprey Row\n',
      '«I put off the implant for years. They let me sit in the chair until I had got used to it. The nurse rang me that night.»\n\n*Hedwig T., implant patient*\n',
      {
        text: '«You walked in here on two sticks and you left without one.» So proud of you, Ferdia!',
        type: 'social',
      },
      {
        text: '«Fourteen months of aligners, and somebody bit into an apple. They hid that smile in every photo.»',
        type: 'social',
      },
      '«"Your nurses sat with my mother all night," her daughter told us.»',
      'Members call it a lifeline. «“I slept upright for a year until the oxygen came,”» one member wrote.',
      {
        text: '«I slept in a chair for a year because lying flat felt like drowning. Then they drained the fluid and gave me a pill for the mornings.» Come and see them.',
        type: 'testimonial',
      },
      'Our gym is over the bakery. «One gardener was sure that the class was for old people. She had dropped the kettle twice that month. We taught her to lift with both arms, and by June she carried the watering can.»',
      '«Zainab came to our pain clinic after two failed back surgeries. Twelve weeks later she was gardening again. She calls it her second spring.»',
      '*As told by Gil Amberley*\n\n«I drove a van for years. Two weeks with the hearing aids in, and I had forgotten that the kettle whistled.»',
      {
        text: '«Six weeks apart.»\n\n![Before, left knee](img/kowalski-knee-preop.jpg)',
        type: 'social',
      },
    ],
    pass: [
      'Stories on this page are published only with the written authorization of the person who tells them. Read our policy.',
      '"I love the night shift because the team has my back," says Keoni Palakiko, RN, who works in our emergency department.',
      'Marguerite Delacroix-Obi gave $50,000 to our cancer center in memory of her grandmother. She also volunteers at the gift shop.',
      {
        text: 'You came, you walked, and you raised the roof: thank you to all who joined our hip class 5K!',
        type: 'social',
      },
      { text: 'Six sessions of laser are what most people need. Ask us for a plan.', type: 'social' },
      '"They let me choose my shifts, and I was scared of nights until then," one employee said.',
      'One councillor put it plainly. "I was scared of the vote," the mayor said. "They made me read it three times."',
      '"The Glenbrook billing portal cut our denials by a third," says Hiroshi Tanabe, practice manager at Tolliver Dental.',
      '## Solvei Brandt\n\nI have kept the front desk for nine years, and my coffee is stronger than yours.',
      '“I felt it in the drawings first,” the architect said of the new wing. “The corridor bent toward the light.”',
      'Rosa is a composite of many people in our diabetes program. She skips breakfast, forgets her metformin and worries about her feet. Here is how our educators would help her.',
      'Wilhelm Oakes does not exist. He was written for our training days. He was admitted with a broken hip, and he swore that a goat was on the ceiling.',
      'One printer was sure that the mural was for children. She had painted the stairwell twice that month, and by June she carried the brushes home.',
      'Imagine you wake up with a stiff neck and a fever. You call our nurse line, and within an hour you are seen.',
      'Dr. Abebe Tessema joined our spine center in 2029. He trained in Addis Ababa and has performed more than 900 fusions. Patients like his plain talk.',
      'People tell us our parking is easy and our nurses are kind. We are proud of both.',
      '"My daughter wants to be a nurse," one father told the crowd.',
      {
        text: 'I tune the piano in the lobby of the heart center, and I give ten dollars each spring. I met the surgeon once.',
        type: 'testimonial',
      },
      {
        text: 'Monday, bay 3. A baker came in with a nail through his palm, and I held the tray while he swore at it. He kept his thumb.',
        type: 'social',
      },
      {
        text: 'The driver of the van had surgery on his spleen. He is on a ventilator and is responding to treatment.',
        type: 'press-release',
      },
      'Patients who finish cardiac rehab walk farther and sleep better. Many return to work within two months.',
    ],
  },
  check: findStories,
  suggest: suggestAuthorization,
})

function* findStories(document: Document, options: Readonly<Record<string, unknown>>): Generator<Finding> {
  const enough = typeof options.sentences === 'number' ? options.sentences : 2
  const told = [...storiesOf(document, enough)]
  // Where the page is somebody's own words, those told of in it without a name are whom the teller met.
  const own = declaredStory(document)
  const stories = own && told.every(({ severity }) => severity === 'warn') ? [] : told
  yield* stories
  let quoted = false
  for (const { span } of unnamedTestimonials(document)) {
    if (stories.some((story) => story.span && story.span.start < span.end && span.start < story.span.end))
      continue
    quoted = true
    yield {
      span,
      message: 'quote',
      severity: 'error',
      cues: ['a patient speaks of care'],
      covers: ['quote'],
    }
  }
  const declared =
    stories.length || quoted
      ? undefined
      : (own ??
        toldToOne(document) ??
        toldCourse(document) ??
        picturedStory(document) ??
        casePage(document).opening)
  if (declared)
    yield {
      span: declared,
      message: 'story',
      severity: 'error',
      cues: ['called a testimonial or spoken to one person, and tells of care'],
      covers: ['quote', 'condition'],
    }
}

function* storiesOf(document: Document, enough: number): Generator<Finding> {
  const people = patients(document)
  if (!people.length) return
  const announced = isAnnounced(document)
  for (const person of people) {
    if (isWritersKin(document, person)) continue
    const named = person.mentions.some((mention) => mention.form === 'name')
    const quote = quotedFrom(document, person)
    const own = ownWordsOf(document, person)
    const quoted = quote !== undefined || own !== undefined
    const needed = announced ? 1 : named || isScene(person) ? enough : enough + 1
    if (!quoted && !((person.certain || announced || isScene(person)) && person.told >= needed)) continue
    if (!quoted && !named && !person.certain && isToldElsewhere(document, person)) continue
    // A diary of the crew's and a bulletin on somebody's condition praise nothing: their own rules find them.
    if (!quoted && !named && document.type === 'social' && isInDiary(document, person)) continue
    const span = own ?? storyPassage(document, person, quote)
    if (!quoted && isBulletin(document, span.start, span.end)) continue
    yield {
      span,
      message: quoted && person.told < needed ? 'quote' : 'story',
      severity: person.certain ? 'error' : 'warn',
      cues: cuesOf(person),
      covers: details(person, quoted),
    }
  }
}

function details(person: Person, quoted: boolean): Detail[] {
  const out: Detail[] = []
  const named = person.mentions.filter((mention) => mention.form === 'name')
  if (named.length) out.push(named.some((mention) => mention.full) ? 'full-name' : 'first-name')
  if (person.anchors.some((anchor) => anchor.kind === 'condition')) out.push('condition')
  if (person.anchors.some((anchor) => anchor.kind === 'procedure' || anchor.kind === 'medicine'))
    out.push('treatment')
  if (quoted) out.push('quote')
  return out.length ? out : ['condition']
}
