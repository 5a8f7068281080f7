import { isForAnimals } from '../../src/checks/audience.ts'
import { findBirthTimes } from '../../src/checks/births.ts'
import { datesBesidePeople, ownerOf } from '../../src/checks/date-owner.ts'
import { isEvent, isVague } from '../../src/checks/event-days.ts'
import { furtherDays } from '../../src/checks/further/days.ts'
import { TOLD_ELSEWHERE } from '../../src/checks/further/open-sentences.ts'
import { declines, isOfOldDays } from '../../src/checks/nobodys-days.ts'
import { isDateline, isNowadays } from '../../src/checks/page-days.ts'
import { isRetold } from '../../src/checks/retold.ts'
import { fixDate, suggestDate } from '../../src/checks/rewrites/date.ts'
import { patients } from '../../src/checks.ts'
import type { DateEntity, Document, Span } from '../../src/document.ts'
import { defineRule, type Finding, type Severity } from '../../src/rule.ts'

export default defineRule({
  id: 'phi/date-element',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'reply', 'share', 'testimonial'],
  summary: "A day, weekday, month or holiday of a patient's birth, care or death",
  messages: {
    exact: "This dates a patient's care to the day.",
    derivable: "This lets a reader work out the day of a patient's care.",
    month: "This dates a patient's care to the month.",
    season: "This dates a patient's care to a season.",
  },
  why: "A day of admission, surgery, discharge, birth or death, put beside local news or a neighbour's memory, names the person. Every element of such a date but the year is an identifier.",
  remedy: 'Keep the year ("in 2023") or say how long things took ("five days later").',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(i)(C): all elements of dates except year',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: "In 2013 a chiropractor answered a review with the month of a child's exam and its result; a reporter later found the reply among many.",
  options: {},
  examples: {
    fail: [
      'Our surgeons mended the tendon on «the night of the harvest moon».',
      'A baker of 61 was admitted on «Candlemas» with a fever.',
      'Admitted «3/14/2030». Left hip, two screws.',
      'Discharged «May 9, 2030» on two antibiotics.',
      '# Case study: a stubborn ulcer\n\nA baker of 71 came with a foot ulcer and diabetes.\n\n- Skin graft on «May 4, 2031»\n',
      'Date of admission: «March 3, 2030». DOB: «03/14/2009». Left wrist, plaster.',
      'What we learned came on «May 3, 2031», when a resident slid from her chair and fractured a wrist.',
      'The twins were admitted on «November 15, 2030» and needed oxygen for two days.',
      'Our patient Tancredi Moss, born on «March 3, 1962», went home with a new valve.',
      "Mrs. Oyelaran broke her hip at the gala on «New Year's Eve» and was in our operating room before midnight.",
      'A fair-skinned golfer had two melanomas removed in our clinic on «May 2» and was on the course that week.',
      'After 31 hours of labor, Yejide gave birth to a daughter in our maternity unit at 4:12 a.m. «Sunday».',
      'Ms. Delgado started dialysis on «June 3» and has not missed a class at the community college since.',
      'A 52-year-old man was diagnosed with colon cancer in «Feb. 2029» after a routine screening.',
      {
        text: 'The teenager in this article was in our trauma bay «Saturday night». Helmets work, please wear one.',
        type: 'share',
      },
      'A retired teacher had her knee replaced here on «the Tuesday after Easter» and was dancing within weeks.',
      'Patient: female, 61, with a fever. The scan of «May 6» was clear.',
      'Desmond Quill tore his rotator cuff in «October of last year», and our surgeons mended it.',
      'Our patient was admitted on «March 3» with chest pain and went home on «March 8».',
      'The patient had blood drawn on «September 10» and felt fine.',
      {
        text: 'A very special lady went home from our burn unit «this morning» after 61 days. 🎉',
        type: 'social',
      },
      { text: 'Nobody knew why. You walked out on the «9th», and we sat there.', type: 'reply' },
      'Baby Ximena was born at 29 weeks on «Christmas Eve», weighing less than a bag of sugar.',
      {
        text: '# Falls\n\n| When | What |\n| --- | --- |\n| «9 March 2031» | Admitted from the ward |\n| «14 March 2031» | Discharged home |\n',
        type: 'guide',
      },
      {
        text: 'The patient presented on «14 February 2030» with a three-day history of fever. Blood cultures were drawn, and she was discharged on «20 February 2030».',
        type: 'guide',
      },
      {
        text: 'Hello, little one! 👶 Born at «2:17 a.m.», 7 lb 3 oz, and already cross with the hat.',
        type: 'social',
      },
      {
        text: '| When | What happened |\n| --- | --- |\n| «Monday, May 3» | She calls the hand her lodger. |\n| «Friday, May 14» | Her thumb moves when she is cross with it. |\n',
        type: 'blog',
      },
    ],
    pass: [
      {
        text: 'Rosie, 14 years and 194,000 miles old, had a new engine put in on Tuesday and was discharged from the garage this morning.',
        type: 'social',
      },
      'Our surgeons began offering same-day hernia repair on March 14.',
      'The day after the flood of 1996 our clinic opened in a barn.',
      'During the drill on Friday, a volunteer played a man who was admitted with a stroke.',
      '| Instead of | Write |\n| --- | --- |\n| “We are sorry that your root canal hurt last Tuesday” | “Please call us.” |\n',
      '# Case study: shorter queues\n\nThe clinic went live with the software on May 4, 2031, and every customer with a sprain is seen sooner. Nobody waits for a scan.\n',
      'Imaging: open from May 6 to May 9. History: the clinic was built in 1950.',
      'Please bring your card and your date of birth. We open on March 3, 2031.',
      { text: 'Our birth suite tours start at 10 a.m., and every baby gets a hat. 👶', type: 'social' },
      {
        text: 'The FDA approved the pump on December 12, 2029. One of our patients has worn hers for a year.',
        type: 'guide',
      },
      'Born May 9, 1971, Dr. Amadi grew up beside the clinic that she leads.',
      'Transferred May 3, 2029, the painting now hangs in our lobby.',
      'Operated 24/7 since May 3, 2029, the center has two scanners.',
      'Our patient had her valve replaced in 2027 and has hiked every summer since.',
      'Six weeks after surgery, most people can drive again. Our patient Desmond was driving after five.',
      'Flu shots for all ages are offered Saturday, October 12, from 8 a.m. to noon in the Glenbrook lobby.',
      'By Ines Okoro, RN. Published March 4, 2031; reviewed May 2, 2031 by Tunde Amadi, MD.',
      {
        text: 'DUNMERE, Vt. (April 22, 2031) — Glenbrook Medical Center has opened a 12-bed unit for patients who have had a stroke.',
        type: 'press-release',
      },
      'World Kidney Day falls on March 13 this year. Ask your doctor about your numbers if you have diabetes.',
      'The trial enrolled adults with heart failure between January 4, 2028 and June 30, 2029.',
      'Dr. Amadi joined our cardiac surgery team on July 1 and will see patients at the Dunmere clinic.',
      '| When | What |\n| --- | --- |\n| 9 March 2031 | Enrolled first adult with asthma |\n| 14 March 2031 | Opened second site |\n',
      'Our infusion center is closed on Labor Day. Patients with a Monday appointment will be called to reschedule.',
      {
        text: 'Thank you for your feedback. Our front desk is open Monday through Friday; please ask for Paloma at 555-0171.',
        type: 'reply',
      },
      {
        text: 'Tomorrow is the last day to enroll in our prenatal yoga class. 🧘 glenbrook.example/prenatal',
        type: 'social',
      },
    ],
  },
  check: findDates,
  checkFurther: findFurther,
  fix: fixDate,
  suggest: suggestDate,
})

function* findDates(document: Document): Generator<Finding> {
  // A mare has her days too, and they are nobody's; but who signs with DVM may be our patient.
  if (isForAnimals(document) && !patients(document).some(({ certain }) => certain)) return
  const dates: Span[] = []
  for (const finding of findDays(document)) {
    dates.push(finding.span)
    yield finding
  }
  // The hour alone, where no day stands in the same words.
  for (const { span } of findBirthTimes(document))
    if (!dates.some((date) => date.start < span.end + NEAR && span.start < date.end + NEAR))
      yield {
        span,
        message: 'derivable',
        severity: 'error',
        cues: ['a birth with its hour'],
        covers: ['dates'],
      }
}

/** Characters between an hour and its day: "4:12 a.m., Sunday". */
const NEAR = 12

function* findDays(document: Document): Generator<Finding & { span: Span }> {
  for (const date of datesBesidePeople(document)) {
    if (date.recurring || date.element === 'year') continue
    const sentence = document.sentences[date.sentence]
    if (isRetold(document, date.sentence)) continue
    if (sentence.guard && sentence.guard !== 'second-person') continue
    const owner = ownerOf(document, date)
    if (!owner || isDateline(document, date, sentence)) continue
    if (isEvent(document, date, owner.person) || isNowadays(document, date, sentence)) continue
    if (isVague(document, date) || isOfOldDays(document, date) || declines(document, date)) continue
    const { message, severity } = GRADES[date.element]
    yield { span: date.span, message, severity, cues: owner.cues, covers: ['dates'] }
  }
}

function* findFurther(document: Document): Generator<Finding> {
  for (const { span, element } of furtherDays(document)) {
    if (element === 'year') continue
    yield { span, ...GRADES[element], cues: TOLD_ELSEWHERE, covers: ['dates'] }
  }
}

const GRADES: Record<Exclude<DateEntity['element'], 'year'>, { message: string; severity: Severity }> = {
  day: { message: 'exact', severity: 'error' },
  weekday: { message: 'derivable', severity: 'error' },
  holiday: { message: 'derivable', severity: 'error' },
  relative: { message: 'derivable', severity: 'error' },
  month: { message: 'month', severity: 'warn' },
  season: { message: 'season', severity: 'note' },
}
