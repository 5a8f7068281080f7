import { accessIn } from '../../src/checks/media-access.ts'
import { PROSE } from '../../src/checks/prose.ts'
import { leaveSentenceOut } from '../../src/checks/rewrites/draft.ts'
import type { Document, Span } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'consent/media-access',
  severity: 'warn',
  presets: ['recommended'],
  types: ['press-release', 'social', 'blog'],
  summary: 'Cameras, a livestream or a takeover where people are cared for',
  messages: { access: 'This lets cameras or followers in where people are being cared for.' },
  why: 'Whoever is in a bed, on a stretcher or in the corridor behind is shown to strangers without having signed. Blurring afterward does not mend it: what the crew has seen has been disclosed.',
  remedy:
    'Film where no patients are (a lobby, a simulation lab, an empty room), or have everybody who may be seen or heard sign an authorization first, and say so.',
  basis: [
    {
      title: '45 CFR 164.508(a): authorization before a disclosure to the media',
      url: 'https://www.ecfr.gov/current/title-45/section-164.508',
    },
  ],
  case: 'In 2018 three hospitals in Boston, Boston Medical Center, Brigham and Women’s and Massachusetts General, paid $999,000 in all because a television crew had filmed patients before they had signed.',
  options: {},
  examples: {
    fail: [
      'A «crew will spend three days filming in the treatment room» next week.',
      'social| «Follow her live through a whole shift in our ICU».',
      'A «camera crew has been given a badge for our intensive care unit».',
      'A «radio crew will set its microphones between the infusion chairs» all week.',
      'press-release| # Viewers to ride along in our ER\n\nOn Saturday «Channel 5 will broadcast live from the triage desk and the trauma rooms» until midnight.',
      'press-release| The «crew of Channel 4 will spend its weekend in our emergency department», day and night.',
      'social| Takeover Thursday! Our apprentice «streams her whole shift from the burn unit», start to finish.',
      'press-release| We will «stream a whole hip replacement» on Friday, from first cut to last stitch.',
      '«Filmmakers have lived on our burn unit» since spring, and the series starts in May.',
      'social| «Going live from the NICU» in ten minutes! Say hi to the night nurses. 👶',
      'This week’s «podcast was recorded in the recovery room», with all the beeps.',
      'press-release| A «reporter joined Dr. Lindqvist on her rounds» and met six families.',
      'social| «Day in the life of a labor and delivery» nurse: follow us from seven to seven. 🎥',
      '«Cameras roll in our operating room» from Monday; watch what a team can do.',
      'press-release| A «film crew will follow the nurses of our burn unit» for a week.',
      'A «journalist shadowed our surgeons» for a week.',
      'Our «surgeons will wear GoPros» this weekend.',
      'We gave the «newspaper full access to our hospice».',
      'social| «Vlog: my 24-hour call on the trauma service».',
      'Watch our dentist do a «root canal live at noon».',
    ].map(typedExample),
    pass: [
      '“May I film the birth?” and how far you live from our delivery room: what to ask on the tour.',
      '# “Can I film the birth?” and other questions\n\nAsk your midwife.',
      'The crew of the ambulance had him in theatre by midnight.',
      'The television in the waiting room shows the weather.',
      'press-release| Channel 6 interviewed Dr. Amadi about the flu in the studio next to our lobby.',
      'Filming is limited to areas with no patients, and every person filmed signs first.',
      'social| Takeover Friday: our resident is live from the simulation lab, and the mannequin has stage fright.',
      'press-release| Cameras are welcome at the ribbon-cutting of the new emergency department on Monday.',
      'A tiny camera looks at the bowel while you sleep; the exam room is down the hall.',
      'press-release| Reporters may ask questions by phone; nobody is admitted to the wards.',
      'social| The film club of our nursing home meets on Tuesdays. Popcorn is free. 🍿',
      'A reporter asked how the emergency department prepares for flu season.',
      'The children’s ward got a new television.',
      'Our nurses tell stories of why they chose the ICU.',
      'Security cameras cover the garage and the ambulance entrance.',
      'Live music came to the atrium, and the choir sang for all who passed.',
      'press-release| The wing was photographed while it was empty, before the first bed was made.',
    ].map(typedExample),
  },
  check: findAccess,
  suggest: leaveSentenceOut,
})

function* findAccess(document: Document): Generator<Finding> {
  let last = -FAR
  // A headline says what the copy below it says in full.
  let headed: Span | undefined
  for (const [index, { block }] of document.sentences.entries()) {
    const { kind, path } = document.blocks[block]
    if (!PROSE.has(kind) && !path) continue
    const span = accessIn(document, index)
    if (!span) continue
    if (kind === 'heading' || path) {
      headed ??= span
      continue
    }
    // The sentences around one say more of the same.
    const again = index - last < FAR
    last = index
    if (!again) yield { span, message: 'access' }
  }
  if (headed && last < 0) yield { span: headed, message: 'access' }
}
/** Sentences from one such invitation to another. */
const FAR = 3
