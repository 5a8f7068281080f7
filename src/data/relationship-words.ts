// Words that turns about the relationship with a patient are made of (relationship.ts), and words around them.
// Written by hand for hipaalint, MIT.

import { RELATIVE, RELATIVES } from './kin.ts'

/** Classes of words that the patterns name. */
export const RELATION_WORDS = {
  you: "you you're you've you'd you'll",
  your: 'your',
  us: 'us our ours me my',
  // What a person has done at a practice and hardly elsewhere.
  clinical: `
    treatment treatments procedure procedures surgery surgeries operation operations cleaning cleanings filling fillings
    extraction extractions checkup checkups check-up check-ups exam exams physical mammogram colonoscopy ultrasound
    sonogram x-ray x-rays mri scan scans biopsy infusion infusions injection injections chemo radiation dialysis vaccination
    therapy rehab rehabilitation hospitalization admission discharge braces crown crowns implant implants veneers aligners
    dentures retainer retainers stitches sutures cast adjustment adjustments follow-up follow-ups followup recheck
    exercises exercise delivery birth pregnancy labor recovery bloodwork anesthesia anesthetic prescription refill refills screening
    telehealth telemedicine evaluation prenatal postpartum detox sobriety shot shots vaccine vaccines bypass transplant
    cataract cataracts hernia glasses lenses contacts hearing-aid hearing-aids result results
  `,
  visit: `
    visit visits appointment appointments appt appts session sessions stay consult consults consultation consultations
    care hospital-stay wait
  `,
  records: `
    chart charts record records file files bill bills billing statement account balance copay co-pay copayment deductible
    coinsurance insurance claim claims coverage
  `,
  clinic: `
    practice office clinic hospital facility center centre unit ward floor department surgery er ed location provider
    dentist doctor therapist waiting-room
  `,
  patient: 'patient patients',
  client: 'client clients resident residents',
  warm: `
    our valued loyal favorite favourite favorites longtime long-time longest-standing long-standing longstanding returning
    dedicated wonderful amazing special star model beloved dear oldest dearest newest
  `,
  // One relative, of whom something is then said.
  kin: `boy girl little bundle family youngest eldest ${RELATIVE} ${RELATIVES}`,
  person:
    'patient individual person reviewer gentleman lady woman man client parent family mother father mom dad customer author poster',
  joy: `
    glad happy thrilled delighted tickled elated stoked moon pleased relieved overjoyed grateful honored honoured proud excited wonderful great love
    loved hope hoping hopes hear hearing sorry apologize apologise apologies sad saddened regret ecstatic elated
  `,
  gear: 'varifocals bifocals progressives spectacles orthotics insoles mouthguard aligners prosthesis hearing-aids glasses lenses frames contacts aid aids teeth tooth crown braces knee hip shoulder leg smile retainer dentures brace cast stitches',
  pro: `
    dentist doctor physician surgeon therapist midwife midwives nurse nurses hygienist pediatrician hospice obstetrician
    dermatologist optometrist orthodontist psychologist psychiatrist counselor chiropractor dietitian podiatrist oncologist
  `,
  // What follows "patient" where it is part of the name of an office, a page or a form.
  desk: `
    advocate advocates portal experience relations coordinator coordinators safety services satisfaction rights privacy
    line liaison care survey page forms form guide handbook representative ombudsman parking education council
  `,
  adverb:
    'also first then never always really recently already once just only even all both later kindly clearly ever still',
  past: `
    came saw went met brought left chose got gave took paid owed told wore slept ate drank sat stood ran began broke fell hurt
    felt had knew lost held kept won spoke signed drove flew bled threw quit grew let put beat swore forgot
  `,
  // Further verbs in the past tense.
  irregular: `
    was were been did made said thought heard found put sent rang sang swam drank bit hid rode rose shook stole tore woke dug hung
    stuck swung wrung shot caught taught bought fought sought built spent lent bent meant slid sped led fed bled read
    understood withdrew overdosed fled clung flung sprang sank shrank blew tripped
  `,
  // Words on -ed that are no verbs.
  noVerbs:
    'need indeed feed proceed succeed exceed speed hundred sacred naked red bed shed kindred bleed breed seed weed',
  // What is done with a review.
  received: 'read saw got heard received had made gave took were was lost meant welcomed shared',
  // What people do in a review, or feel about one: that they did it is no news.
  said: `
    mentioned raised described reported outlined flagged highlighted wrote told noted noticed asked pointed suggested
    recommended praised named thanked complimented expected hoped wanted wished believed liked loved enjoyed appreciated
    preferred considered decided took felt gave left posted shared commented replied responded addressed linked submitted
    rated reviewed messaged emailed contacted reached called voiced expressed listed cited complained brought clarified need
    indeed feed proceed succeed exceed speed used made found read heard had thought knew said sent deserved deserve
    disappointed frustrated upset satisfied dissatisfied annoyed confused worried concerned surprised offended bothered
    inconvenienced impressed touched moved inspired interested excited thrilled displeased pleased delighted invited
    encouraged experienced encountered supported followed subscribed requested answered welcomed assured let put gone
  `,
  privilege: `
    joy pleasure privilege honor honour delight treat blessing gift fun lucky honored honoured privileged fortunate proud
    blessed grateful
  `,
  thanks: 'thank thanks thankful grateful appreciate appreciated gratitude',
  tended: `
    treated treating examined examining saw seen admitted admitting delivered delivering vaccinated operated diagnosed
    discharged stitched scanned intubated sedated nursed x-rayed hospitalized evaluated triaged squeezed
  `,
  better:
    'better stronger healthier healed healing recovering recovered pain-free painless relief comfortable comfortably walking running sleeping moving smiling',
  body: `
    knee knees hip hips back shoulder shoulders tooth teeth smile smiles skin eye eyes vision eyesight hearing heart ankle
    foot feet neck hand hands wrist wrists elbow gums bite breathing scar scars leg legs arm jaw spine ears ear pain
    migraines headaches
  `,
  organ:
    'tonsils gallbladder appendix uterus thyroid colon stomach lungs liver kidney kidneys bladder prostate breast breasts sinuses tumor hernia migraine asthma diabetes',
  path: 'journey',
  // What somebody leans on, wears or carries while they heal.
  aid: `
    inhalers spectacles orthotics insoles
    walker crutch crutches cane wheelchair sling brace cast splint bandage bandages dressing inhaler drip iv catheter retainer
    aligners hearing-aid hearing-aids prosthesis stitches sutures staples drain oxygen pulleys pulley
  `,
  // People who do something for somebody in care, behind an "our".
  crew: `
    doctor doctors nurse nurses hygienist hygienists technician technicians surgeon surgeons dentist dentists midwife midwives
    therapist therapists physio physios pharmacist optician optometrist sister sisters sonographer radiographer phlebotomist
    assistant anesthetist paramedic paramedics medic aide aides chiropractor physician
  `,
  // How somebody was while something was done to them.
  temper: `
    brave calm gentle stubborn nervous scared anxious tough determined frightened relaxed courageous fearless terrified
    sleepy groggy wobbly ticklish heroic stoic squirmy
  `,
  // Parts of a body that mean little else, so that "that hip" is somebody's.
  limb: `
    knee knees hip hips shoulder shoulders tooth teeth ankle ankles neck wrist wrists elbow jaw spine ear ears toe toes thumb
    finger fingers leg legs arm nose scar gums belly tummy tonsils forearm shin calf heel collarbone molar molars incisor tendon
    chin cheek cheeks lips jawline eyelids brows heel hamstring rotator achilles sinuses eyelid eyebrow forehead veins lungs kidneys hips tumor cyst mole rash
  `,
  lying: 'sitting lie stay night nights session fast scare fright ordeal',
  seat: 'chair bed room gown seat bay cubicle tray wristband bracelet ward drip monitor pump',
  hold: 'hold holding held keep keeping kept save saving saved reserve reserving reserved set',
  spot: 'place spot slot seat chair room bed hour opening space time',
  looked:
    'looked checked went gone dug pulled opened reread re-read read combed leafed leafing paged going looking checking flipped scrolled',
  book: 'notes book books diary ledger ledgers admissions register archive archives folder binder planner',
  typed: 'typed entered ran run put keyed searched checked looked plugged punched fed tried',
  mixes:
    'mean means meant mix mixed mixes mixing confuse confused confusing mistaken mistaking mistake thinking think about intended intend',
  not: "no not never n't cannot can't couldn't didn't don't doesn't haven't hasn't hadn't wasn't weren't isn't aren't nor neither unable without won't",
  event: 'page website site booth table blog channel profile stand tent gala fair dinner',
  hears: 'from of about that how your',
  insurer: 'company companies card carrier provider providers number',
  names: 'name names handle username alias',
  unseen:
    'seen treated examined admitted patient here registered scheduled booked visited met set stepped been',
} as const

/** Words around a turn that change what it says, and words that tell whom a reply answers. */
export const REPLY_WORDS = {
  /** Where guests are met as well as patients. */
  events:
    'fair class classes gala dinner webinar event events house workshop seminar race walk run festival picnic parade lecture talk fundraiser meeting conference drive party concert',
  /** What follows is left open. */
  open: 'if whether unless whoever',
  /** A remark about the body in general. */
  general:
    'can may might should could generally general usually typically often sometimes anyone everyone people most if keep bottom from',
  /** Of people in general. */
  anyone: 'anyone anybody any someone somebody whether',
  /** Ends what a refusal covers. */
  but: 'but however yet although though still only nevertheless',
  disclose: `
    confirm confirming deny denying say saying acknowledge acknowledging comment commenting disclose disclosing discuss
    discussing share sharing reveal revealing verify verifying speak speaking respond responding address addressing talk
    talking release releasing identify identifying
  `,
  silence: `
    cannot can't not never unable won't don't neither without prohibit prohibits prohibited prevent prevents forbid forbids
    forbidden bar bars barred keep keeps restrict restricts restricted limit limits limited
  `,
  /** Verbs that tell anybody how to get ready. */
  advice: 'bring arrive wear eat drink fast avoid stop keep check ask talk see rest ice remember',
  booking:
    'schedule scheduling book booking arrange make making request requesting set plan planning move reschedule',
  next: 'next another again follow-up second reschedule',
  /** One of these, and the reply answers an applicant, a guest, a donor, a vendor or a customer. */
  elsewhere: `
    applicant applicants recruiter recruiters hiring gala auction raffle fundraiser banquet exhibitor vendor vendors supplier
    suppliers software changelog api reseller merchandise parcel courier internship sponsorship careers candidate jobseeker
    jobseekers interviewee payable purchasing procurement wholesaler caterer caterers contractor contractors subcontractor
    elevators plumbing catering landlord tenant distributor
  `,
  /** Two of these say the same. */
  perhaps: `
    interview interviews resume candidates interviewing delivery deliveries dock driver drivers fete receipt electricals till job jobs role position recruiting employee employees coworker dinner
    tickets ticket guests guest donors donor donation donations order orders shop store shipping shipped release bug export
    feature features importer dashboard subscription race runners volunteer volunteers concert lecture webinar conference society chapter association speakers panel
    course students colleague colleagues bid bidding quilt booth keynote invoice refund package demo deployment trial
    sizes size stock fabric menu lunch lot
  `,
  /** What readers come for who are not in care: where nothing is said of a body, one is enough. */
  guests: `
    volunteering volunteered certificate certificates diploma course courses workshop workshops seminar speaker slides keynote
    corn flea-market kiosk souvenirs barista barista's bib-pickup tote organ-recital
    bug firmware update-notes exhibit exhibition conference
    booth stall touring applying hr hiring résumé resume interviewed 
    lease lessee bid bids tender invoice orchestra recital raffle auction bake-sale fete fair
    festival quilters quilt webinar subscription sponsors sponsorship vendor
    pallet pallets crate crates courier lorry refurbish scaffolding drilling contractor
    reporter editor newsroom broadcast merchandise refund-policy gift-shop bookstore
    chapel-concert membership 
    internship intern interns residency fellowship shadowing rotation commencement
    towels guesthouse guest-house rented renting rental petition application applications
    roofing adopting spayed neutered career careers recruiter firewall server 
    plumber electrician painter landscaper landscaping driveway sidewalk bulldozer jackhammer construction zoning ordinance
    columnist documentary livestream episode mascot 
    scoreboard tournament trivia bouncy cupcakes florist boutique 
    souvenir hoodie hoodies garage scrubs lemonade peaches tomatoes market markets
    `,
  /** The same, where two are needed: people in care sing, eat and run as well. */
  pastimes: `
    10k 5k alumni app article articles audio bowling burger cafeteria camp camper campers candles carnival choir
    concert crane daycare donated donating earrings fence fries gate gates graduation grass gym headline
    headlines hedge karaoke kitten laptop lawn league login magazine marathon medal medals microphone mower museum
    necklace newsletter parade password pastry piano picnic pilates pizza pledge pledged podcast poster printer
    puppy receipt referee rent reunion roof salad sandwich sandwiches scout scouts shirt shirts socks
    softball soup sponsor swim swimming tour toured tours treadmill tree trees troop trophy truck trucks yoga zumba
  `,
  platforms:
    'indeed glassdoor g2 capterra getapp trustradius linkedin etsy amazon shopify appstore eventbrite tripadvisor opentable grubhub doordash',
} as const
