// What surrounds a tale from the shift: clinical detail, and what makes it no tale about a patient.
// Written by hand for hipaalint, MIT.

import { BODY } from './body.ts'
import { RELATIVE, RELATIVES } from './kin.ts'

export const SHIFT_WORDS = {
  detail: `
    nonrebreather non-rebreather tourniquet nebs restraints bedsheet ekg ecg strip saline plasma platelets transfusion lidocaine narcotics opioids yellow jaundiced blue purple septic ketones drug drugs morphine fentanyl ketamine sedation operating-room gown bleeding blood pain iv ivs lines drip vent ventilator monitor pulse heartbeat contractions dilated fever vomit vomited
    vomiting puke wound wounds bruise bruises cast crutches stretcher overdose overdosed narcan epi cpr compressions catheter
    enema foley bedpan commode dentures abscess stitches sutures staples tube tubes swallowed seizing blue breathing air
    airway oxygen gauze tourniquet sats pressure labs glucose sugars splinter hook fishhook battery batteries dose insulin
    rash itch lump laceration gash nosebleed concussion broken fractured sprained dislocated crushed burned burn hives
    swelling swollen infected pus maggots lice scabies withdrawal detox drunk intoxicated high suicidal psychotic
    delusional combative confused dementia dying died death dead coded naked restraints feeding feeds labor pushing
    triplets twins breech crowning preemie ounces grams weighs weight surgery incision scar scalpel anesthesia wheezing wheeze coughing splint sling brace bandage crown crowns filling fillings impression denture retainer pounds weeks stuck lodged embedded impaled wedged jammed choking choked unconscious unresponsive collapsed seizure fractures amputated severed crying stitches brain spine bones bone calf calves potassium sodium troponin lactate hemoglobin haemoglobin bedpans colostomy stoma ileostomy inhaler nebuliser nebulizer rhythm mask drain drains nail nails centimetres centimeters stung sting stings defibrillator punctures puncture bites bitten venom fangs fingers toes hands feet legs arms wrists kidney kidneys liver bladder bowel appendix teeth tooth gums uterus cervix placenta
  `,
  where: `${BODY} palm head gut foreskin scrotum vagina`,
  staged: `
    simulation simulated simulator sim mannequin manikin mannequins manikins drill drills mock tabletop scenario scenarios
    cadaver cadavers donated rehearsal rehearsed roleplay role-play
  `,
  /** Everyday words for one human being. */
  somebody: `
    man woman bloke lad lass guy chap gent gentleman lady fella fellow dude kid boy girl teen teenager toddler pensioner
    farmer patient passenger driver rider human bean nugget peanut kiddo newborn preemie bub bairn wee-one bride groom groomsman bridesmaid grandpa grandma
  `,
  animal: `
    dog dogs cat cats puppy puppies kitten kittens horse horses pony mare foal labrador beagle terrier retriever tabby
    rabbit parrot goat ferret hamster pup pooch collie hound iguana turtle tortoise llama alpaca
  `,
  veterinary:
    'vet vets veterinary veterinarian animal paws paw tail leash kennel fur furry litter spay spayed neuter',
  bite: 'bite bites bit bitten kick kicked scratch scratched',
  invented:
    'novel chapter episode episodes character screenplay movie tv series fiction finale plot storyline',
  general:
    "you'd you'll often usually sometimes always typically generally regularly routinely whenever daily weekly",
  past: 'years decade decades career once 1970s 1980s 1990s childhood',
  hiring: 'hiring apply recruiting recruiter openings vacancy vacancies resume orientation join',
  goods: `
    donuts doughnuts cookies cookie cards card flowers quilt quilts pizza donation donations donated blankets
    brownies cake cupcakes casserole tour toured visit visited celebrate celebrated bake baked raised fundraiser
    scholarship award awards proclamation ribbon gala interview interviewed blanket toys drive
  `,
  kin: `roommate friend boss kiddo family ${RELATIVE} ${RELATIVES}`,
  carer:
    'doctor nurse surgeon dentist therapist pediatrician midwife obstetrician oncologist cardiologist hygienist dermatologist orthodontist ob',
  my: 'my',
  /** People of a house of care who are no patients. */
  colleague: `
    resident student intern volunteer graduate grad alumni alumnus alumna participant speaker reporter photographer donor
    hero champion warrior superstar inspiration star guest colleague coworker preceptor mentor fellow partner neighbor athlete
    veteran someone somebody person individual officer deputy chaplain applicant candidate teacher professor writer editor
    artist musician captain principal coach senator mayor governor representative janitor custodian housekeeper family couple
  `,
  now: `
    tonight today yesterday overnight currently now midnight noon shift tonight's earlier just lunch dawn sunrise breakfast
    mid-shift moments minutes lately
  `,
  /** Before "past four": an hour that is told, not set. */
  vague: 'somewhere sometime half quarter just well long',
  late: 'tomorrow next',
  unit: 'room bed bay or pod chair trauma slot cubicle rm table bays rooms beds curtain stretcher hallway',
  crew: 'medic medics engine squad ems rig triage scrubs stretcher attending charting pager bleep handover midwife nightshift nightshifts nightcrew nurselife midwifelife emslife medlife ambulancelife paramediclife erlife edlife rnlife doctorlife ersnurse ernurse icunurse nicunurse emtlife medicslife firemedic paramedicine nursing traumanurse nightshiftnurse paramedic paramedics er icu nicu ambulance dental hygienist dentist l&d',
  /** What people in care call their places, their people and their hours. */
  trade: `
    casualty theatre theatres handover rota roster registrar consultant matron sister hca hcas charge preceptor anaesthetist
    resus triage majors minors obs ward wards clinic clinics surgery trolley trolleys cannula drip drips suction scalpel
    sutures staples forceps speculum stethoscope otoscope phoropter ultrasonic swab swabs bedpan commode gown gowned scripts
    script dispensary counter jabs jab phlebotomy ambulance ambo ambos stretcher paramedics medics crew crewmate on-call
    post-nights nights lates earlies bleep pager vet-wrap plaster plasters splint caseload intake discharge lances lanced
    consult consults veneer veneers filling fillings drill chairside hygiene recall labored labour labouring contractions
    crowning doula midwife midwives ward-round rounds registrar's consultant's whiteboard obs-machine telemetry monitors
  `,
  number: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  author:
    'rn nurse np pa md do dr doc medic emt paramedic cna lpn er icu crna rrt midwife resident surgeon physician dds dentist gyn ob trauma nicu intern',
  negative: `
    not never no didn't haven't hasn't don't doesn't can't cannot won't couldn't wouldn't nor nobody would could may might
    should will shall if whether hope imagine
  `,
  lead: 'just finally also currently still tonight today yesterday again and then now so already literally successfully personally',
} as const
