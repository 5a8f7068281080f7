import { describe, expect, test } from 'vitest'
import { annotateText } from './copy.ts'

/**
 * The plainest ways to tell of a patient, each by names of several kinds, and as plain sentences about people at work, at play
 * or at the till. Drafts are full of hints; these have one each, so that no hint is lost behind another.
 */

const NAMES = ['Nadia Okafor', 'Mrs. Pruitt', 'Elena', 'Maria']

/** Whether the person named is a patient, certain or not. */
function isPatient(text: string, name: string): boolean {
  const { people } = annotateText(text, 'blog')
  return people.some(
    ({ role, mentions }) =>
      role === 'patient' &&
      mentions.some(
        ({ span }) =>
          name.endsWith(text.slice(span.start, span.end)) || text.slice(span.start, span.end).endsWith(name),
      ),
  )
}

describe('told of as a patient', () => {
  test.each([
    'Our clinic treated {} on March 3, 2023.',
    'We treated {} for pneumonia.',
    'We saw {} in clinic last spring for her migraines.',
    'Dr. Adams operated on {} last week.',
    'Our surgeons operated on {} for six hours.',
    'We admitted {} with chest pain.',
    'Our team diagnosed {} with lupus.',
    'We cared for {} after her stroke.',
    "Our midwives delivered {}'s baby at home.",
    'We fitted {} with new hearing aids.',
    'Our therapists helped {} walk again.',
    'We discharged {} after nine days.',
    'Our ICU nursed {} through sepsis.',
    "Dr. Adams removed {}'s gallbladder.",
    "We replaced {}'s left hip.",
    "Our dentists restored {}'s smile with six veneers.",
    'We prescribed {} a new inhaler.',
    '{} was treated at our clinic.',
    '{} was admitted to our unit with a fever.',
    '{} was diagnosed with diabetes at our center.',
    '{} was discharged on Friday.',
    '{} was referred to us by her dentist.',
    '{} was seen in our clinic for back pain.',
    '{} was under our care for two years.',
    '{} came to us with a torn ligament.',
    '{} came to our clinic after years of pain.',
    '{} visited our office for a root canal.',
    '{} had surgery here in May.',
    '{} underwent a kidney transplant at our hospital.',
    '{} received a new knee from our surgeons.',
    '{} got her new crown today.',
    '{} spent six weeks in our rehab unit.',
    '{} completed chemotherapy at our center.',
    '{} rang the bell after her last round of radiation.',
    '{} lost 60 pounds with our program.',
    '{} gave birth in our maternity ward.',
    '{} recovered from a stroke in our unit.',
    '{} is recovering well after her operation.',
    '{} is home after her bypass.',
    '{} has been coming to us for dialysis since 2019.',
    '{} has cancer and is being treated here.',
    '{} suffers from COPD and joined our program.',
    '{} survived a heart attack thanks to our team.',
    '{} beat breast cancer.',
    '{} learned to walk again with our therapists.',
    '{} needed a stent and our cardiologists placed it.',
    '{} arrived in our ER with a broken wrist.',
    '{} walked out of our hospital on her own two feet.',
    '{} no longer needs insulin.',
    '{} can hear her grandchildren again.',
    "{}'s surgery went well.",
    "{}'s cancer is in remission.",
    "{}'s new implants look great.",
    "{}'s treatment plan included six sessions with us.",
    "{}'s knee replacement took two hours.",
    'Patient: {}',
    'Patient {} was in room 4.',
    'Our patient {} loves her new smile.',
    'A patient of ours, {}, sent us this card.',
    '{}, a patient at our clinic, is back on her bike.',
    '{} (patient)',
    'Patient name: {}',
    '{} is one of our patients.',
    '{} has been a patient here for ten years.',
    'Patient of the month: {}!',
    'Meet {}, who came in barely able to stand.',
    'Meet {}. She had both hips replaced last year.',
    'Congratulations to {} on finishing her braces!',
    'Congratulations {} on your new smile!',
    'Happy brace-off day, {}!',
    'Thank you {} for letting us be part of your recovery.',
    'Before and after: {}, rhinoplasty.',
    '{} before and after her facelift.',
    'Get well soon, {}! Your cast comes off on Monday.',
    'Welcome to the world, baby {}! Born here at 3:14 this morning.',
    'Rest in peace, {}. It was an honor to care for you.',
    '{}, 43, had a bypass here.',
    'Meet our star patient, {}.',
    '"I could not walk," says {}, who had a hip replacement here.',
    '"They saved my life," said {}, a heart patient.',
    '"My new teeth are perfect." — {}',
  ])('%s', (frame) => {
    for (const name of NAMES)
      expect([name, isPatient(frame.replaceAll('{}', name), name)]).toEqual([name, true])
  })
})

describe('not told of as a patient for certain', () => {
  test.each([
    'Our clinic welcomed Nadia Okafor, RN, to the team.',
    'Nadia Okafor joined our clinic as a physical therapist in May.',
    'Nadia Okafor comes to us from Mercy Hospital, where she led the ICU.',
    'Our hospital thanked Nadia Okafor for her gift.',
    'Nadia Okafor treated patients in Kenya for ten years.',
    'Nadia Okafor has treated burns for ten years at our center.',
    'Nadia Okafor completed her residency in surgery.',
    'Nadia Okafor completed training in chemotherapy administration.',
    'Nadia Okafor, our new surgeon, performs bypass surgery.',
    'Congratulations to Nadia Okafor on her certification in wound care!',
    'Congratulations to our nurse Nadia Okafor on her award for dialysis care!',
    'Congratulations to Nadia Okafor on ten years with us!',
    'Thank you, Nadia, for your care of our patients.',
    'Thank you Nadia Okafor for your donation to our burn unit.',
    'Happy retirement, Nadia! Your patients will miss you.',
    'Happy birthday, Nadia Okafor, from everyone at the front desk!',
    'Welcome to the team, Nadia Okafor!',
    'Contact: Nadia Okafor, 555-0101.',
    'Patient advocate: Nadia Okafor',
    'Patient services manager: Nadia Okafor',
    'Patient portal help: Nadia Okafor, 555-0101',
    'Photo: Nadia Okafor',
    'Author: Nadia Okafor',
    "Nadia Okafor's surgery practice opens in May.",
    "Nadia Okafor's treatment of the subject is thorough.",
    "Nadia Okafor's appointment as CEO takes effect on June 1.",
    "Nadia Okafor's book on diabetes is out.",
    'Our team met Nadia Okafor, the mayor, at the ribbon cutting.',
    'Nadia Okafor is one of our patient advocates.',
    'Nadia Okafor is one of our best nurses.',
    'Nadia Okafor can be reached again on Monday.',
    'Nadia Okafor, who came in early to set up, runs our front desk.',
    'Meet Nadia Okafor, who came to us as a volunteer.',
    'Meet Nadia Okafor, our new midwife. She delivered 40 babies last year.',
    'Nadia Okafor had a booth at our health fair.',
    'Nadia Okafor, 43, has been named chief nurse.',
    'Nadia Okafor received an award from the cancer society.',
    'Nadia Okafor lost her father to cancer.',
    'Nadia Okafor ran a marathon for cancer research.',
    'Nadia Okafor beat 200 applicants for the job.',
    'Nadia Okafor is recovering old hospital records for the archive.',
    'Nadia Okafor visited our office for a tour.',
    'Nadia Okafor spent six weeks in our rehab unit as an intern.',
    'Nadia Okafor started dialysis nursing in 2019.',
    'Imagine that Nadia needed a stent.',
    'Rest in peace, Nadia Okafor, our founder.',
    'We will miss Nadia Okafor, who volunteered here for thirty years.',
    "Nadia Okafor's patients came to us when she retired.",
    'Our dentists treated Nadia to cake on her birthday.',
    'Nadia Okafor was admitted to the college of surgeons.',
    'Nadia Okafor was treated like family by our staff.',
    'Nadia Okafor was seen as a leader in our clinic.',
    'Our nurse Nadia Okafor walked out of the hospital for the last time on Friday.',
  ])('%s', (text) =>
    expect(
      annotateText(text, 'blog').people.filter(({ role, certain }) => role === 'patient' && certain),
    ).toEqual([]),
  )
})
