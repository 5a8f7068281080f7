import { TOLD_ELSEWHERE } from '../../src/checks/further/open-sentences.ts'
import { furtherPlaces } from '../../src/checks/further/places.ts'
import { isPlaceOfCare } from '../../src/checks/place-of-care.ts'
import { placesBesidePeople } from '../../src/checks/place-told.ts'
import { whosePlace } from '../../src/checks/place-whose.ts'
import { fixPlace, suggestPlace } from '../../src/checks/rewrites/place.ts'
import { scenePlaces } from '../../src/checks/scene-places.ts'
import { findSignedPlaces } from '../../src/checks/signed-places.ts'
import { isSmallPrefix } from '../../src/checks/zip.ts'
import type { Document, PlaceEntity, Span } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'phi/place-below-state',
  severity: 'warn',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'share', 'testimonial'],
  summary: 'The town, county, street or ZIP code that a patient lives in or comes from',
  messages: {
    place: 'This tells {kind} that a patient lives in or comes from.',
    scene: 'This names a place in the tale of one patient: it narrows down who that was.',
    zip3: 'So few people live under these three digits of a ZIP code that they must be written 000.',
  },
  why: 'In a small place an age and an illness are enough: everybody there knows who was in hospital. Everything smaller than a state is an identifier.',
  remedy:
    'Name the state or the region ("a patient from northern Vermont"); of a ZIP code keep three digits where more than 20,000 people share them, else write 000.',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(i)(B): geographic subdivisions smaller than a state',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: 'Around 2011 a plastic surgeon in St. Louis was sued by more than 30 women over photographs without faces; the pages told the town as well.',
  options: {},
  examples: {
    fail: [
      'He was hurt when his tractor rolled over near «Larkspur», and our surgeons worked for six hours.',
      'The patient, a cook from «Dry Prong», had her gallbladder removed.',
      'Our patient Imani, who reads to the first grade at «Booker Elementary», had her tonsils out.',
      'A beekeeper from «Spindle Lake» came to our emergency department with a heart attack.',
      'Our patient, from ZIP «05901», drove two hours each way for dialysis.',
      'Oluwaseun Bright, 58, of «Dunmere», had both hips replaced by our team and is hiking again.',
      'social| Our littlest fighter went home to «Tolliver Creek» after 71 days in the NICU! 💙',
      'press-release| The patient, who lives in «Pender County», was the first to have the new valve here.',
      'share| Our patient Hyacinth tells her transplant story. She grew up on «Larch Lane in Fairhope».',
      'guide| One patient flew in from «Boise, Idaho» with a cough of six weeks; the biopsy showed sarcoid.',
      'Mrs. Haddad was diagnosed with lupus at 31. She teaches third grade in «Larkspur, Vt.» and runs the choir.',
      'A «Milwaukee» man had his stroke on the ferry, and our team met the boat.',
      'Tended by neighbors, our patient Ngozi is home in the «Fenwick» neighborhood after her leukemia treatment.',
      'From a farm outside «Tolliver», our patient Bram rode two buses to each chemotherapy session.',
      '«Larkspur» resident Ana Lucía had a liver transplant here last year, and she gardens again.',
      'A shepherd’s widow from «Corran Ridge» came in for new glasses. I talked her into the drops, and behind her left eye there was a tear.',
      'social| Last night they called us to the old pump house past «Quarry Bend Stadium». A man of forty had stopped breathing, and two shocks later he asked for tea.',
      'She runs the only forge in «Brackwater». She was admitted to our unit with a burned hand, and she left with a graft.',
      'For the cataract operation our patient Lemuel took the mail boat from «Corrabeg».',
      'testimonial| > They replaced my knee, and I knelt in the garden.\n>\n> Gus Tillman,\n> «Pine Hollow»',
    ].map(typedExample),
    pass: [
      'Our patient follows the diet of the Framingham Heart Study.',
      'Our patient had her valve replaced on Boxing Day and walked to Ward Seven by New Year.',
      'Our clinic in Tolliver Creek opens Monday. A patient from northern Vermont cut the ribbon.',
      'Our patient was airlifted to Glenbrook Medical Center in Dunmere after the fall.',
      'Our patient Bram, from rural Maine, rode two buses to each chemotherapy session.',
      'press-release| DUNMERE, Vt. (May 2, 2031) — A patient received the first wireless pacemaker at Glenbrook.',
      'Dr. Amadi, who lives in Spindle Lake with her dogs, replaced our patient’s hip in an hour.',
      'Larkspur resident Jomo Kariuki has been a respiratory therapist on our ventilator unit since 2019.',
      'social| A man came in with a burned hand and left with a graft. Our team at Brackwater Hand Surgery meets for coffee in Denver.',
      'social| Asthma class on Saturday at the library in Fairhope! Bring your inhaler. 🫁',
      'Pender County saw 41 people with Lyme disease last year, twice as many as the year before.',
      'guide| People from Boise, Idaho, can have the scan at our office in Meridian.',
      'The patient was seen at our Larkspur office and had the stent placed the same day.',
      'social| The two apprentices from the Quillgate Brewery gas leak got oxygen in our unit and went home at dawn.',
      'Our patient had a rare cancer, first described in Vienna, and travels the world again.',
      'share| A woman from Oregon writes about life with lupus. We nodded all the way through.',
    ].map(typedExample),
  },
  check: findPlaces,
  checkFurther: findFurther,
  fix: fixPlace,
  suggest: suggestPlace,
})

const KINDS: Partial<Record<PlaceEntity['level'], string>> = {
  ...{ county: 'the county', city: 'the town', neighborhood: 'the neighborhood' },
  ...{ street: 'the street', zip: 'the ZIP code' },
}
/** "The Framingham Heart Study", "a Wells score": named after a place or a person; "the Ohio River Valley" is a region. */
const NAMESAKE =
  /^[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2} (?:[Ss]tud(?:y|ies)|[Tt]rial|[Ss]cores?|[Ss]cale|[Cc]riteria|[Ii]ndex|[Cc]lassification|[Pp]rotocol|[Cc]onsensus|River Valley|River Basin)\b/
function* findPlaces(document: Document): Generator<Finding> {
  for (const finding of listPlaces(document))
    if (!NAMESAKE.test(document.text.slice(finding.span.start, finding.span.end + 40))) yield finding
}

function* findFurther(document: Document): Generator<Finding> {
  for (const { span, level } of furtherPlaces(document))
    if (!NAMESAKE.test(document.text.slice(span.start, span.end + 40)))
      yield {
        span,
        message: 'place',
        data: { kind: KINDS[level] ?? '' },
        cues: TOLD_ELSEWHERE,
        covers: ['town'],
      }
}

function* listPlaces(document: Document): Generator<Finding & { span: Span }> {
  const lived = [...findHomes(document)]
  yield* lived
  for (const { span, sentence } of scenePlaces(document))
    if (
      !isPlaceOfCare(document, span, sentence) &&
      !lived.some((one) => one.span.start < span.end && span.start < one.span.end)
    )
      yield {
        span,
        message: 'scene',
        cues: ['the tale of one person in care'],
        covers: ['town'],
      }
  for (const { span } of findSignedPlaces(document))
    if (!lived.some((one) => one.span.start < span.end && span.start < one.span.end))
      yield {
        span,
        message: 'place',
        data: { kind: 'the town' },
        cues: ['a signed letter'],
        covers: ['town'],
      }
}

function* findHomes(document: Document): Generator<Finding & { span: Span }> {
  const { text } = document
  const places = [...placesBesidePeople(document)]
  for (let i = 0; i < places.length; i++) {
    const first = places[i]
    if (!KINDS[first.level]) continue
    const cues = whosePlace(document, first)
    if (!cues) continue
    let { end } = first.span
    // "Larch Lane in Fairhope", "Larkspur, VT 05901": one place.
    for (
      let next = places[i + 1];
      next && /^(?:,| in| of)? $/.test(text.slice(end, next.span.start));
      next = places[i + 1]
    ) {
      end = next.span.end
      i++
    }
    const prefix = first.level === 'zip' && first.span.end - first.span.start === 3
    if (prefix && !isSmallPrefix(text.slice(first.span.start, end))) continue
    const span: Span = { start: first.span.start, end }
    const data = { kind: KINDS[first.level] ?? '' }
    yield { span, message: prefix ? 'zip3' : 'place', data, cues, covers: ['town'] }
  }
}
