// Words that show somebody in care: what happened, where, what a patient is called, how it ended.
// Written by hand for hipaalint, MIT.
//
// An entry points to one person as a patient when it stands in that person's clause. Entries are lower case;
// verbs come in the forms that copy uses. `{their}` stands for my, his, her, their (see terms.ts).
// What staff, sites and goods do as well ("delivered remarks", "visited the lobby") is in a WEAK_ or
// AMBIGUOUS_ list, which needs a second cue.

import { terms } from './terms.ts'

/**
 * Verbs and phrases whose subject is the patient: "Juno underwent", "she was in remission". None of them is
 * said of staff at work, so one alone makes its subject a patient.
 */
export const CARE_EVENTS = terms(`
  underwent, undergoing, undergo, undergoes, has undergone, had undergone, hospitalized, hospitalised
  rehospitalized, readmitted, admitted to the hospital, admitted to our hospital, admitted to the er
  admitted to the icu, admitted to the nicu, admitted to our nicu, admitted to our icu, admitted with
  checked into the hospital, rushed to the hospital, rushed to our emergency department, rushed to our er
  rushed into surgery, rushed to the emergency room, taken to the hospital, brought to the hospital
  brought to our emergency department, brought to the emergency room, flown to the hospital
  flown to our hospital, transported by ambulance, arrived by ambulance, arrived by helicopter
  wheeled into surgery, came in with, came to us with, came to us unable to, walked into our er
  walked into our clinic, walked through our doors, first came to us, came to see us, came to our clinic
  came to our emergency department, under our care, in our care, under {their} doctor's care
  turned to us for, trusted us with {their}, diagnosed with, misdiagnosed, undiagnosed, {their} diagnosis
  {their} cancer diagnosis, got the diagnosis, received a diagnosis, received the diagnosis, learned she had
  learned he had, learned they had, learned i had, found out she had, found out he had, found out they had
  found out i had, tested positive, treated for, treated here for, treated at our, being treated
  been treated for, receiving treatment, received treatment, began treatment, started treatment
  finished treatment, completed treatment, in treatment for, seeking treatment, {their} treatment
  {their} care team, {their} surgery, {their} procedure, {their} transplant, {their} recovery
  {their} hospital stay, {their} discharge, {their} first visit, {their} last visit, {their} condition
  {their} prognosis, {their} medication, {their} rehab, {their} illness, {their} disease, {their} tumor
  {their} scan, {their} labor, {their} therapy, {their} therapist, {their} surgeon, {their} oncologist
  {their} cardiologist, {their} pediatrician, {their} nurse, {their} dentist, {their} chart
  {their} medical record, went under the knife, had surgery, needed surgery, had an operation
  came out of surgery, woke up from surgery, out of surgery, on a ventilator, on life support
  off the ventilator, off life support, in a coma, woke from a coma, woke from the coma
  went into cardiac arrest, stopped breathing, {their} heart stopped, bled out, put under anesthesia
  stitched up, bandaged up, gave birth, giving birth, went into labor, went into early labor, was in labor, went into labour, was in labour, in labour in
  was induced, water broke, born weighing, delivered by c-section, delivered her baby, delivered their baby
  delivered her first, delivered twins, delivered triplets, welcomed a baby, welcomed her baby
  welcomed their baby, welcomed twins, first baby of the year, discharged home, released from the hospital
  sent home with, went home from the hospital, went home today, went home yesterday, went home on
  going home today, headed home today, is home now, home from the hospital, came home from the hospital
  finally home, days in the hospital, weeks in the hospital, months in the hospital, days in the nicu
  weeks in the nicu, months in the nicu, days in the icu, weeks in the icu, hospital stay, days post-op
  weeks post-op, post-op day, relapsed, relapse, relapsing, in remission, into remission, reached remission
  remission, in recovery from, recovering from, recovered from, recuperating, recuperated, convalescing
  rehabbing, on the mend, healed from, rang the bell, ringing the bell, rings the bell, rang the cancer bell
  last round of chemo, final chemo, last chemo, last radiation treatment, beat cancer, beating cancer
  battling cancer, battled cancer, fighting cancer, fought cancer, suffers from, suffered from
  suffering from, struggled with addiction, afflicted with, stricken with, was stricken, lost consciousness
  collapsed, overdosed, was revived, given months to live, given weeks to live
  given a second chance at life, succumbed to, died in our care, died from, died of, lost {their} battle
  lost the battle with, lost {their} fight with, on the waiting list for a, waiting for a transplant
  received a transplant, received a kidney, received a liver, received a heart, received new lungs
  got a new heart, got a new kidney, got a new liver, got a new knee, got a new hip, has worn a brace
  learned to walk again, relearned to walk, walked out of the hospital, {their} test result, {their} symptom
  {their} injury, discharged today, discharged after, discharged from, discharged on, discharged last
  relapses
`)

/**
 * Participles that make their subject a patient after a form of be, get or have been: "was admitted",
 * "got discharged", "has been seen here". In the active voice the subject is staff: "Dr. Amadi treated".
 */
export const CARE_PASSIVES = terms(`
  admitted, readmitted, discharged, released, diagnosed, misdiagnosed, treated, hospitalized, operated on
  intubated, extubated, ventilated, sedated, resuscitated, revived, stabilized, transfused, transported
  airlifted, flown, rushed, transplanted, implanted, induced, delivered, screened, tested, examined
  evaluated, assessed, scanned, x-rayed, biopsied, prescribed, vaccinated, immunized, injected, monitored
  cared for, healed, cured, rehabilitated, counseled, detoxed, stitched, stapled, bandaged, fitted, injured
  hurt, burned, stabbed, struck, hit, bitten, crushed, paralyzed, poisoned, infected, quarantined
  restrained, triaged, wheeled, immobilized, catheterized, amputated, sutured, anesthetized, dialyzed
  circumcised, fertilized, referred, seen, shot, exposed, isolated
`)

/**
 * Care words that staff, parcels, speeches and data do too. With "was" before them see `CARE_PASSIVES`;
 * otherwise they only support another patient cue.
 */
export const WEAK_CARE_EVENTS = terms(`
  admitted, admits, admitting, diagnosed, diagnoses, diagnosis, treated, treats, treating, delivered
  delivers, delivering, released, transferred, transported, referred, seen, sees, visited, visits, visiting
  came in, came to us, comes in, stopped by, dropped in, went home, goes home, going home, home again
  recovered, recovers, recovering, recovery, in recovery, healed, heals, healing, improved, improving, cured
  survived, survives, surviving, thriving, fighting, fought, battled, battling, struggled, struggling
  suffered, suffering, fell, broke, tore, lost, lost weight, passed away, passed, died, dies, dying, death
  born, arrived, examined, screened, tested, monitored, evaluated, prescribed, vaccinated, injured, hurt
  stay, stayed, waited, waiting list, journey, success story, success stories, second chance, graduated
  graduation, milestone, admission, admissions, discharge, discharges, referral, follow-up, emergency
  care plan, treatment plan, medical history, chart, discharged, intubated, extubated, operated on
  resuscitated, stabilized, sedated, revived, contracted, flatlined, lives with, living with, fitted with
  born at, was born here, presented with, came to us after, passed out, passed away after
  {their} appointment, delivered at, left the hospital, home after, her delivery, {their} admission
  {their} operation, suffered a
`)

/** Places where one is a patient or at work: a cue only beside a word of being there as a patient. */
export const CARE_UNITS = terms(`
  emergency room, emergency department, emergency ward, trauma bay, trauma unit, trauma room
  resuscitation bay, triage, intensive care, intensive care unit, neonatal intensive care
  neonatal intensive care unit, pediatric intensive care, pediatric intensive care unit
  cardiac intensive care unit, critical care unit, coronary care unit, step-down unit, stepdown unit
  telemetry unit, special care nursery, nursery, labor and delivery, labor & delivery, delivery room
  birthing suite, birthing room, birthing center, birth center, mother-baby unit, maternity ward
  maternity unit, postpartum unit, antepartum unit, children's ward, pediatric unit, pediatric floor
  operating room, operating theater, operating table, surgical suite, surgical floor, recovery room
  post-anesthesia care unit, pre-op, post-op, cath lab, catheterization lab, endoscopy suite
  infusion center, infusion chair, infusion suite, dialysis chair, dialysis unit, dialysis center, burn unit
  burn center, stroke unit, oncology unit, oncology floor, cancer ward, transplant unit
  bone marrow transplant unit, isolation room, isolation unit, covid unit, covid ward, med-surg
  med-surg floor, medical-surgical unit, inpatient unit, inpatient floor, rehab unit, rehab floor
  rehabilitation unit, rehab gym, skilled nursing unit, skilled nursing facility, nursing home, memory care
  memory care unit, assisted living, long-term care, long-term acute care, swing bed, hospice unit
  hospice house, hospice room, palliative care unit, psych ward, psych unit, psychiatric unit
  psychiatric ward, behavioral health unit, locked unit, crisis unit, crisis stabilization unit, detox unit
  detox ward, detox center, recovery house, sober living house, residential program, residential treatment
  observation unit, obs unit, fast track, urgent care, walk-in clinic, hospital bed, hospital room
  exam room, exam table, treatment room, dental chair, waiting room, bedside, crib side, isolette, incubator
  ambulance, ambulance bay, back of the ambulance, helipad, medevac helicopter, hospital floor
  hospital wing, ward, inpatient ward, nurses' station, hyperbaric chamber, sleep lab, imaging suite
  mri machine, morgue
`)

/** Units by their initials, matched in exactly this case. */
export const CARE_UNIT_ACRONYMS = terms(`
  ER, ERs, ICU, ICUs, NICU, NICUs, PICU, CICU, CVICU, SICU, MICU, CCU, PCU, PACU, L&D, SNF, LTAC, LTACH
  BMTU
`)

/** Units by initials that are also words, names or other things. */
export const WEAK_CARE_UNIT_ACRONYMS = terms('ED, OR, OB, LD, MBU, BHU, ASC, IRF, IMC, TCU')

/** Nouns for somebody in care. "Patient" is an adjective too ("be patient"): look at its neighbours. */
export const PATIENT_NOUNS = terms(`
  patient, inpatient, outpatient, in-patient, out-patient, former patient, longtime patient
  fellow patient, patient of ours, patient of mine, cancer patient, heart patient, stroke patient
  surgical patient, trauma patient, burn patient, knee patient, hip patient, spine patient, dialysis patient
  transplant patient, hospice patient, icu patient, nicu patient, er patient, emergency patient
  covid patient, bariatric patient, dental patient, implant patient, maternity patient, ob patient
  pediatric patient, rehab patient, psychiatric patient, amputee, double amputee, quadruple amputee
  paraplegic, quadriplegic, hemophiliac, epileptic, asthmatic, type 1 diabetic, type 2 diabetic
  insulin-dependent diabetic, stroke survivor, cancer survivor, breast cancer survivor, leukemia survivor
  lymphoma survivor, melanoma survivor, prostate cancer survivor, colon cancer survivor
  lung cancer survivor, ovarian cancer survivor, thyroid cancer survivor, brain tumor survivor
  heart attack survivor, cardiac arrest survivor, burn survivor, crash survivor, sepsis survivor
  trauma survivor, brain injury survivor, suicide survivor, overdose survivor, covid survivor
  sexual assault survivor, cancer fighter, heart warrior, cancer warrior, nicu warrior, nicu graduate
  nicu grad, nicu baby, nicu babies, preemie, micro-preemie, newborn, newborn son, newborn daughter
  newborn baby, newborn twins, premature baby, premature babies, stillborn, heart baby, ivf baby, ivf babies
  miracle baby, miracle babies, new mom, first-time mom, first-time mother, new mother, new parents
  expectant mother, expectant mom, mom-to-be, mother-to-be, surrogate, gestational carrier, birth mother
  teen mom, accident victim, crash victim, shooting victim, gunshot victim, stabbing victim, burn victim
  stroke victim, drowning victim, overdose victim, fire victim, transplant recipient, kidney recipient
  liver recipient, heart recipient, lung recipient, organ recipient, bone marrow recipient, cornea recipient
  implant recipient, living kidney donor, living liver donor, cochlear implant user, hearing aid wearer
  wheelchair user, prosthesis user, pacemaker wearer, recovering addict, recovering alcoholic
  person in recovery, person with diabetes, person with epilepsy, person living with hiv
  nursing home resident, memory care resident, hospice resident, decedent, long hauler
  little fighter, little warrior, tiny fighter, bravest patient, youngest patient, oldest patient
  smallest patient, first patient, tiniest patient, previvor, kidney donor, mother of twins
  mother of triplets, mother of quadruplets
`)

/** Nouns that mean a patient in one kind of house and a customer, trainee or townsman in the next. */
export const AMBIGUOUS_PATIENT_NOUNS = terms(`
  resident, client, member, guest, case, participant, graduate, grad, alumni, alumnus, alumna, user
  survivor, recipient, donor, diabetic, addict, alcoholic, senior, elder, veteran, athlete, student, camper
  kid, baby, babies, infant, toddler, twin, triplet, quadruplet, child, children, teen, teenager, adolescent
  minor, mom, mommy, dad, parent, mother, father, couple, family, families, individual, person, someone
  somebody, volunteer, consumer, customer, enrollee, beneficiary, beneficiaries, candidate, claimant
  visitor, caller, neighbor, fighter, warrior, hero, champion, inspiration, superstar, rock star, cutie
  little one, little guy, little girl, little boy, gentleman, gentlemen, lady, ladies, loved one, reviewer
  walk-in, no-show, new arrival, bundle of joy, frequent flyer, sufferer, carrier, preschooler, youngster
  wearer, smoker, victim, thriver, shut-in, regular
`)

/** How the story ends well: phrases whose subject is the patient. */
export const RECOVERY_PHRASES = terms(`
  cancer-free, tumor-free, seizure-free, pain-free again, symptom-free, disease-free, migraine-free
  diabetes-free, headache-free, infection-free, covid-free, ventilator-free, oxygen-free, hepatitis-free
  in full remission, in complete remission, in partial remission, no evidence of disease, no sign of cancer
  no signs of cancer, no trace of cancer, clean scan, clean bill of health, clean and sober, days sober
  months sober, years sober, year sober, days clean, months clean, years clean, year clean
  celebrating sobriety, {their} sobriety, sober since, clean since, drug-free for, smoke-free for
  off opioids, off insulin, off dialysis, off oxygen, off {their} medication, off blood pressure medication
  back on {their} feet, back on {their} bike, back to {their} old self, back to {their} normal life
  back in {their} garden, feels like {their} old self, back to work after, returned to work after
  returned to play, returned to school after, walk again, speak again, see again, hear again, walking again, dancing again, talking again, speaking again
  swallowing again, eating again, breathing again, seeing again, hearing again, riding again, skiing again
  golfing again, swimming again, hiking again, sleeping again, unable to walk, unable to stand
  unable to speak, walks without a cane, walks without a walker, walk without a cane, walking without a cane
  walking without a walker, walked without pain, ran a marathon after, ran {their} first
  {their} first steps, heard for the first time, hear for the first time, saw for the first time
  see for the first time, making a full recovery, made a full recovery, make a full recovery
  remarkable recovery, miraculous recovery, incredible recovery, amazing recovery, recovery journey
  cancer journey, fertility journey, recovering well, recovering nicely, doing well after, doing great after
  feeling great after, feeling like a new person, like a new person, a new lease on life
  got {their} life back, got {their} smile back, got {their} confidence back, {their} life back
  gave {their} life back, gave me my life back, saved {their} life, saved {their} leg, saved {their} sight
  saved {their} baby, alive today because, alive today thanks to, wouldn't be here without
  wouldn't be alive, lived to tell, thriving after, now thriving, healthy and home, home and healthy
  home and thriving, healthy baby boy, healthy baby girl, mom and baby are doing well
  mother and baby are doing well, won {their} battle, won {their} fight, kicked cancer, dropped dress sizes
  kept the weight off, {their} new smile, {their} new knee, {their} new hip, {their} new heart
  {their} new kidney, {their} new liver, {their} new lungs, {their} new hand, loves {their} new look
  {their} transformation, happy with {their} results, couldn't be happier with {their}, pounds lighter
`)

/** Happy phrases that staff stories, sports and advertising share ("changed my life", "first steps"). */
export const WEAK_RECOVERY_PHRASES = terms(`
  changed my life forever, changed {their} life, able to walk, able to see, able to hear, able to talk
  able to speak, able to breathe, able to eat, able to play with, able to hold {their}, able to lift {their}
  able to climb stairs, is doing well, is doing great, in good spirits, against all odds, defied the odds
  beat the odds, new lease on life, second chance at life, {their} results, loves {their} results
  healing journey, road to recovery, weight-loss journey, smile transformation, mom and baby
  mother and baby, full recovery, speedy recovery, playing again, living again, smiling again, driving again
  running again, first words since, back at school after, back on the field, back on the court
  back on the ice, back on the slopes, back on the farm, back in the saddle, clear scan, first steps
  new smile, new me, feeling great
`)
