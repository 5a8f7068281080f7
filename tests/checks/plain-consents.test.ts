import { describe, expect, test } from 'vitest'
import decedent from '../../rules/consent/decedent.ts'
import mediaAccess from '../../rules/consent/media-access.ts'
import weakConsent from '../../rules/consent/weak-consent.ts'
import protectedCategory from '../../rules/phi/protected-category.ts'
import conditionUpdate from '../../rules/press/condition-update.ts'
import type { ContentType } from '../../src/document.ts'
import type { Rule } from '../../src/rule.ts'
import { lintDraft } from '../drafts.ts'

/**
 * The plainest ways to say what rules on consent, death, cameras, protected care and updates are about, and as plain sentences
 * that share their words. Each stands alone, so that no hint is lost behind another.
 */

async function isFound(rule: Rule, type: ContentType, text: string): Promise<boolean> {
  const rules = new Map([[rule.id, { level: rule.severity, options: {} }]])
  const { messages } = await lintDraft('draft.md', `${text}\n`, { type, rules }, [rule])
  return messages.some(({ ruleId }) => ruleId === rule.id)
}

describe('consent/weak-consent', () => {
  test.each<[ContentType, string]>([
    ['blog', 'She told us it was okay to use her picture.'],
    ['blog', 'We asked her at the desk and she said sure. Her photo is below.'],
    ['blog', 'She agreed to let us share her story when she called last week.'],
    ['blog', 'We cropped out his face, so we did not need a form.'],
    ['blog', 'We will have her sign the release when she comes back. Her photo is below.'],
    ['blog', 'We took his smile as a yes. Her photo is below.'],
    ['blog', 'We think he would be happy to see his story here.'],
    ['blog', 'We got verbal permission from the patient before we took this picture.'],
    ['blog', 'She has been our patient for years and would not mind. Her photo is below.'],
    ['blog', 'The form is still on its way, but we could not wait to share this.'],
    ['blog', 'The patient asked us to share this picture with you.'],
    ['blog', 'We did not have time to ask her, but this is a great story.'],
    ['blog', 'She wanted us to share her before and after.'],
    [
      'blog',
      'He gave a handshake instead of a signature, and that is good enough for us. Her photo is below.',
    ],
    ['blog', 'The release will follow next week. Her photo is below.'],
    ['social', "Posted with the patient's verbal consent."],
    ['social', 'Sorry not sorry, he did not say no 😂 Look at that cast!'],
    ['social', 'She DMed us these pics, so you get to see them.'],
    ['blog', 'Her son clicked "like" on the draft, which is all the permission we need to run this photo.'],
    ['blog', 'She knows we are writing about her and she is thrilled.'],
    ['blog', 'We have not heard back from the family about the photo, so we assume they agree.'],
    ['blog', 'He mentioned at his last visit that we could put his x-ray online.'],
    ['blog', 'A voicemail from her sister is our permission to publish these pictures.'],
    ['blog', 'His face is behind a smiley, so we do not need his signature for this picture.'],
    ['blog', 'She is a friend of mine, so I know that she is fine with being in this article.'],
    ['blog', 'The paperwork for this video will be finished after it airs.'],
    ['blog', 'We asked for forgiveness rather than permission when we posted this one.'],
    ['blog', 'She commented "love it!" under our photo, so we kept it up.'],
    ['blog', 'A consent to surgery is a consent to photos for our website.'],
    ['social', "Snapped this when she wasn't looking 🤫 #recovery"],
  ])('is found in %s: %s', async (type, text) => {
    expect(await isFound(weakConsent, type, text)).toBe(true)
  })

  test.each<[ContentType, string]>([
    ['blog', 'We publish no story without a signed authorization.'],
    ['blog', 'Every person in this film signed an authorization before we began.'],
    ['blog', 'Ask your doctor whether it is okay to drive.'],
    ['blog', 'The nurse said we could eat after the test.'],
    ['blog', 'Your insurance company must give permission before the scan.'],
    ['blog', 'A spoken yes is not enough to publish a photo.'],
    ['blog', 'Parents must agree before their child gets the vaccine.'],
    ['blog', 'Our staff agreed to be photographed for this page.'],
    ['blog', 'You may share this article with anyone.'],
    ['blog', 'Blurring a face does not replace an authorization.'],
    ['blog', 'The city gave us the go-ahead to build a new wing.'],
    ['blog', 'Our privacy notice tells how we use your records.'],
    ['blog', 'She said yes to the job offer in May.'],
    ['blog', 'We ask for consent before every exam.'],
    ['blog', 'Your photo in our portal helps the pharmacist recognize you.'],
    ['blog', 'The donor asked us to share her story.'],
    ['blog', 'Please text us if you need to reschedule.'],
    ['blog', 'She smiled, nodded and walked out of the door.'],
    ['blog', 'The video shows how our nurses change a dressing.'],
    ['blog', 'She agreed to speak at our gala.'],
    ['blog', 'Our chief nurse said we could use the east lot during construction.'],
    ['blog', 'All of the people pictured are staff.'],
    ['blog', 'The people in this picture are models.'],
    ['blog', 'The family asked for privacy, and we will say no more.'],
    ['blog', 'We need your signature before we can send records.'],
    ['blog', 'We cannot use a photo that someone sent by text, even when they say it is fine.'],
    ['blog', 'Our lawyer approved the new website.'],
    ['blog', 'She was happy to see the new garden.'],
    ['blog', 'He laughed and told us the story of his first day as a nurse.'],
    ['blog', 'He has not signed up for the class yet.'],
  ])('is not found in %s: %s', async (type, text) => {
    expect(await isFound(weakConsent, type, text)).toBe(false)
  })
})

describe('consent/decedent', () => {
  test.each<[ContentType, string]>([
    ['blog', 'Our patient died on Sunday.'],
    ['blog', 'We are sad to say that our patient Nadia Okafor has passed away.'],
    ['blog', 'We lost a patient last night.'],
    ['blog', 'Mr. Pruitt passed away after three years of dialysis at our center.'],
    ['blog', 'Elena, a hospice patient of ours, died peacefully at home.'],
    ['blog', 'The young man did not live to see his transplant. He was in our ICU for a month.'],
    ['blog', 'In memory of Nadia Okafor, who was our patient for ten years.'],
    ['blog', 'She was our patient until her death in June.'],
    ['blog', 'Our team held her hand as she died.'],
    ['blog', "The patient's life support was turned off on Tuesday."],
    ['blog', 'The late Nadia Okafor was a patient at our dialysis center.'],
    ['blog', 'Two of our residents died of the flu in January.'],
    ['blog', 'Sadly, the patient expired on day nine.'],
    ['blog', 'A man who had come to us for chest pain was pronounced dead at noon.'],
    ['blog', 'His cancer killed him in eleven weeks. We did what we could.'],
    ['blog', 'He is in heaven now, and our ward misses him.'],
    [
      'social',
      'Heaven got another angel today. We will miss you, Elena, and your Tuesday visits to our infusion center.',
    ],
    ['social', 'Our hearts are heavy. Mr. Pruitt, our patient for 12 years, is gone.'],
    ['blog', "The boy we treated for leukemia died in his mother's arms."],
    ['blog', 'The surgery went well, but the patient died of a blood clot the next day.'],
    ['blog', 'A patient on our ward took his last breath at dawn.'],
    ['blog', 'Her family was with her when she died at our hospice house.'],
    ['blog', 'The woman in room 12 passed away during the night.'],
    ['blog', 'The man succumbed to his injuries in our ICU.'],
    ['blog', 'Despite everything our team did, the patient did not survive.'],
    ['blog', 'A patient who had refused treatment died at home in April.'],
    ['blog', 'We still miss Mr. Pruitt, who came to our dialysis unit for eleven years until he died.'],
    ['blog', 'We withdrew care on Friday, and he died within the hour.'],
    ['social', 'So sad to hear that our sweet patient Elena passed away 💔'],
    ['social', 'Lost a patient today. It never gets easier.'],
  ])('is found in %s: %s', async (type, text) => {
    expect(await isFound(decedent, type, text)).toBe(true)
  })

  test.each<[ContentType, string]>([
    ['blog', 'Heart disease is the leading cause of death.'],
    ['blog', 'Our founder died in 1998.'],
    ['blog', 'Dr. Pruitt, who led our ICU for twenty years, died on Sunday.'],
    ['blog', 'We mourn the loss of our colleague Nadia Okafor, RN.'],
    ['blog', 'Hospice cares for people who are dying and for their families.'],
    ['blog', 'Our old phone system died in May.'],
    ['blog', 'No one should die alone.'],
    ['blog', 'We lost power for three hours on Monday.'],
    ['blog', 'We lost our lease and had to move.'],
    ['blog', 'Our grief group meets on Tuesdays for those who lost a spouse.'],
    ['blog', "Memorial gifts may be sent to the hospital's foundation."],
    ['blog', 'The Pruitt family gave $50,000 in memory of their mother.'],
    ['blog', 'The poet John Keats died of tuberculosis in 1821.'],
    ['blog', 'Our mascot, a golden retriever named Biscuit, died on Friday.'],
    ['blog', 'Ask your family what they would want if you died.'],
    ['blog', 'Smoking kills.'],
    ['blog', 'The patients who died in the trial were older.'],
    ['blog', 'Patients who die at home often have hospice care.'],
    ['blog', 'The pump died during the storm.'],
    ['blog', 'The death rate from stroke has fallen.'],
    ['blog', 'She passed the state exam and joined our ICU.'],
    ['blog', 'We lost two trees in the storm.'],
    ['blog', 'Rest is as important as exercise.'],
    ['blog', 'Hospice nurses talk about death with families.'],
    ['blog', 'The law died in committee.'],
    ['blog', 'When a patient dies, our chaplain calls the family.'],
    ['blog', "The founder's heart stopped twice, and he lived to 90."],
    ['blog', 'King George III died in 1820.'],
    ['blog', 'We said goodbye to Dr. Pruitt, who retires after 40 years.'],
    ['blog', 'The virus dies within two hours.'],
  ])('is not found in %s: %s', async (type, text) => {
    expect(await isFound(decedent, type, text)).toBe(false)
  })
})

describe('consent/media-access', () => {
  test.each<[ContentType, string]>([
    ['blog', 'A film crew will spend two weeks in our emergency department.'],
    ['blog', 'Channel 7 is filming in our ICU this month.'],
    ['blog', 'Watch live as Dr. Adams performs a hip replacement.'],
    ['blog', 'We will livestream a birth from our maternity ward.'],
    ['blog', 'A photographer spent a day in our hospice.'],
    ['blog', 'Follow along on Instagram as our nurse takes you through her night in the ICU.'],
    ['blog', 'The TV show was shot in our burn unit while patients were being treated.'],
    ['blog', 'The reality show "Night Shift" follows our paramedics into people\'s homes.'],
    ['blog', 'Students from the film school recorded patients in our waiting room.'],
    ['blog', 'A journalist shadowed our surgeons for a week.'],
    ['blog', 'Our cameras catch every moment in the birthing suite for our web series.'],
    ['blog', 'A magazine sent a photographer to our infusion center during treatment.'],
    ['blog', 'The mayor and a TV crew walked through the dialysis unit as patients had treatment.'],
    ['blog', 'An influencer spent the day with us in the emergency room.'],
    ['social', 'Going live from the OR in 10!'],
    ['social', 'Day in the life of an ICU nurse: come with me 🎥'],
    ['social', 'We are streaming a liver transplant tonight at 8.'],
    ['social', 'Our med student is vlogging from the delivery room.'],
    ['social', 'POV: you are my patient in the dental chair (real footage).'],
    ['blog', 'Nurse Kim takes over our Instagram for a twelve-hour shift in the NICU.'],
    ['blog', 'The series takes viewers into the exam rooms of our clinic.'],
    ['blog', 'WXYZ sent a reporter and a cameraman along with our ambulance on Saturday night.'],
    ['blog', 'Journalists may join rounds on the stroke unit on Thursday.'],
    ['blog', 'The photographer followed one nurse from bed to bed.'],
    ['blog', 'The influencer filmed her visit to our infusion room, other chairs and all.'],
    ['blog', 'A TV host spent the night in our ER.'],
    ['blog', 'Come inside our ICU with this video diary of a night nurse.'],
    ['social', 'Follow our Stories tonight: 12 hours in the ER with Dr. Lee!'],
    ['social', 'Camera crews in the house! Channel 9 is shadowing our paramedics all week.'],
    ['social', 'Ever wondered what a real brain surgery looks like? Tune in Friday, live.'],
  ])('is found in %s: %s', async (type, text) => {
    expect(await isFound(mediaAccess, type, text)).toBe(true)
  })

  test.each<[ContentType, string]>([
    ['blog', 'Cameras are not allowed in our ICU.'],
    ['blog', 'Our new ER opens in May.'],
    ['blog', 'Channel 7 interviewed Dr. Adams in our lobby.'],
    ['blog', "The surgeon watches the camera's picture on a screen."],
    ['blog', 'Our TV ad was filmed with actors in an empty room.'],
    ['blog', 'Live music comes to our atrium on Fridays.'],
    ['blog', 'Our webinar on hip replacement streams live on Tuesday.'],
    ['blog', 'The press conference will be held in the parking lot.'],
    ['blog', 'We live close to the hospital.'],
    ['blog', 'Security cameras watch the parking garage.'],
    ['blog', "Dr. Adams writes for Channel 7's website about flu shots."],
    ['blog', "The nurse will show you how to film your baby's breathing at home."],
    ['blog', 'The documentary about our founder is on public television.'],
    ['blog', 'A drone flew over the building site of our new ward.'],
    ['blog', 'Watch our video on how to wash your hands.'],
    ['blog', 'We filmed a video on hand washing in our empty simulation room.'],
    ['blog', 'Photographers are welcome at the ribbon cutting on the lawn.'],
    ['blog', 'Visitors may not film in the ICU.'],
    ['blog', 'A reporter asked Dr. Lee how the ER prepares for flu season.'],
    ['blog', "The children's ward got a new television from the Rotary Club."],
    ['blog', 'Our channel on YouTube has 40 videos about back pain.'],
    ['blog', "You may film your baby's first ultrasound if the technician agrees."],
    ['blog', 'The camera in the pill travels through the gut.'],
    ['blog', 'Live outside the county? We offer telehealth.'],
    ['blog', 'Our podcast answers questions about the emergency department.'],
    ['blog', 'The newspaper wrote about our new operating rooms.'],
    ['blog', 'Please silence your phone in the exam room.'],
    ['blog', 'The news about the ICU closing is false.'],
    ['blog', 'Episode 4 of our podcast is about sleep.'],
    ['blog', 'Tour our birth center on the first Sunday of the month.'],
  ])('is not found in %s: %s', async (type, text) => {
    expect(await isFound(mediaAccess, type, text)).toBe(false)
  })
})

describe('phi/protected-category', () => {
  test.each<[ContentType, string]>([
    ['blog', 'Nadia Okafor finished our detox program in June.'],
    ['blog', 'He came to our clinic for help with his drinking.'],
    ['blog', 'She was admitted to our psychiatric unit after a suicide attempt.'],
    ['blog', 'Elena tested positive for the BRCA gene at our clinic.'],
    ['blog', 'Elena sees our therapist every week for depression.'],
    ['blog', 'She had a miscarriage and came to us in tears.'],
    ['blog', 'Our counselor met with a 15-year-old who had been cutting herself.'],
    ['blog', 'Nadia and her husband did three rounds of IVF with us.'],
    ['blog', 'He was hospitalized here for bipolar disorder.'],
    ['blog', 'Mr. Pruitt has the Huntington gene, and so does his son.'],
    ['blog', 'He was an alcoholic until he walked through our doors.'],
    ['blog', 'She told her therapist here that she had been raped.'],
    ['blog', 'Nadia got her tubes tied at our hospital.'],
    ['blog', 'She hears voices, and our team has helped her keep her job.'],
    ['blog', 'Her panic attacks stopped after six months with our psychologist.'],
    ['blog', 'He got hooked on oxycodone after his surgery, and our clinic helped him stop.'],
    ['blog', 'Elena froze her eggs with us.'],
    ['blog', 'The 13-year-old was treated here for anorexia.'],
    ['blog', 'Our patient, a teacher, drank two bottles of wine a day.'],
    ['blog', 'A young couple came to us after two miscarriages.'],
    ['blog', 'Ben, 16, came to our clinic for a herpes test.'],
    ['blog', 'Our patient Maria lost custody because of her drinking.'],
    ['blog', 'Tomasz was in our care for alcohol withdrawal.'],
    ['blog', 'A student came in for the morning-after pill.'],
    ['blog', 'John had a problem with cocaine before he came to our program.'],
    ['blog', 'Our patient has PTSD from two tours in Iraq.'],
  ])('is found in %s: %s', async (type, text) => {
    expect(await isFound(protectedCategory, type, text)).toBe(true)
  })

  test.each<[ContentType, string]>([
    ['blog', 'Our detox program has 12 beds.'],
    ['blog', 'Depression is common and treatable.'],
    ['blog', 'HIV testing is free on Saturdays.'],
    ['blog', 'Our therapists see teenagers and adults.'],
    ['blog', 'Call 988 if you think of suicide.'],
    ['blog', 'We offer IVF and egg freezing.'],
    ['blog', 'Nadia Okafor, LCSW, leads our addiction program.'],
    ['blog', 'Dr. Pruitt treats schizophrenia.'],
    ['blog', 'Genetic testing can find a BRCA mutation.'],
    ['blog', 'Our psychiatric unit moved to a new building.'],
    ['blog', 'Methadone is one of three medicines for opioid addiction.'],
    ['blog', 'Nadia Okafor joined our board after ten years at the AIDS Foundation.'],
    ['blog', 'Dr. Okafor wrote a book on postpartum depression.'],
    ['blog', 'Our recovery coaches are here around the clock.'],
    ['blog', 'A person with bipolar disorder may sleep little.'],
    ['blog', 'Elena Ruiz, our addiction counselor, has worked here since 2019.'],
    ['blog', 'The county gave $2 million for opioid treatment.'],
    ['blog', 'Talk to your doctor about birth control.'],
    ['blog', 'The mayor toured our detox unit.'],
    ['blog', 'Our therapists treat PTSD and OCD.'],
    ['blog', 'A nurse who works in our methadone clinic ran the marathon.'],
    ['blog', 'Elena Ruiz, LCSW, came to us from a crisis line.'],
    ['blog', 'Suboxone is covered by most plans.'],
    ['blog', 'People with depression may lose interest in food.'],
    ['blog', 'Nadia Okafor gave a talk on addiction.'],
    ['blog', 'Women who lose a pregnancy often blame themselves.'],
  ])('is not found in %s: %s', async (type, text) => {
    expect(await isFound(protectedCategory, type, text)).toBe(false)
  })
})

describe('press/condition-update', () => {
  test.each<[ContentType, string]>([
    ['press-release', 'Mr. Pruitt is in stable condition after surgery.'],
    ['press-release', 'She is out of surgery and resting comfortably.'],
    ['press-release', 'Two of the crash victims are in critical condition and one has been released.'],
    ['press-release', 'He is expected to make a full recovery.'],
    ['press-release', 'The girl was treated for a concussion and sent home.'],
    ['press-release', 'The baby is doing well and gaining weight.'],
    ['press-release', 'The senator was admitted with pneumonia.'],
    ['press-release', 'Four children were treated for smoke inhalation and released.'],
    ['press-release', 'The player has a torn ligament and will need surgery.'],
    ['press-release', 'The mayor is awake and talking with his family after his stroke.'],
    ['press-release', 'She remains unconscious.'],
    ['press-release', 'His condition was upgraded from critical to serious.'],
    ['press-release', 'She lost her left leg in the crash and faces more operations.'],
    ['press-release', 'The hiker is conscious and speaking with doctors.'],
    ['press-release', 'Both men are listed as critical.'],
    ['press-release', 'The child remains in our burn unit with second-degree burns.'],
    ['press-release', 'He has regained consciousness.'],
    ['press-release', 'The student is on life support.'],
    ['press-release', "Doctors removed a bullet from the deputy's shoulder on Monday."],
    ['press-release', 'The boy is not expected to survive.'],
    ['press-release', 'The singer is being treated here for exhaustion.'],
    ['press-release', 'The runner was pronounced dead in our emergency department.'],
    ['press-release', 'The worker is facing months of rehabilitation after losing his hand.'],
    ['press-release', 'She is paralyzed from the waist down.'],
    ['press-release', 'The baby weighs four pounds and is breathing room air.'],
    ['press-release', 'The teacher has a brain injury.'],
  ])('is found in %s: %s', async (type, text) => {
    expect(await isFound(conditionUpdate, type, text)).toBe(true)
  })

  test.each<[ContentType, string]>([
    ['press-release', 'We do not comment on the condition of any patient.'],
    ['press-release', 'Our hospital is in good financial condition.'],
    ['press-release', 'The building is in stable condition after the storm, and repairs begin Monday.'],
    ['press-release', 'The state said that four people were hurt in the crash.'],
    ['press-release', 'Police will give updates.'],
    ['press-release', 'The new wing has 40 beds and opens in May.'],
    ['press-release', 'Our CEO is recovering from a ski injury and works from home.'],
    ['press-release', 'Nurses are being trained to care for burns.'],
    ['press-release', 'The helicopter is in good condition.'],
    ['press-release', 'Two people were taken to hospitals, according to the sheriff.'],
    ['press-release', 'Our nurses are awake and alert at three in the morning.'],
    ['press-release', 'The hospital remains stable financially.'],
    ['press-release', 'Patients who had surgery were walking the same day.'],
    ['press-release', 'Officials will give an update at noon.'],
    ['press-release', 'The injured were taken to several hospitals, police said.'],
    ['press-release', 'We ask the public to respect the privacy of everyone involved.'],
    ['press-release', 'Our critical care unit has 20 beds.'],
    ['press-release', 'The program is doing well and growing.'],
    ['press-release', 'Our emergency department treated 40 people for heat illness in July.'],
    ['press-release', 'Drivers should take Route 9 while the lot is paved.'],
    ['press-release', 'Senator Brandt visited our clinic on Tuesday.'],
    ['press-release', 'The firefighters were honored at our dinner on Friday.'],
    ['press-release', 'The governor signed the bill at our hospital.'],
    ['press-release', 'Passengers may use the north elevator.'],
  ])('is not found in %s: %s', async (type, text) => {
    expect(await isFound(conditionUpdate, type, text)).toBe(false)
  })
})
