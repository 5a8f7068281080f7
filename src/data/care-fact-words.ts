// Closed classes of words for facts of care. Written by hand for hipaalint, MIT.

import { BODY } from './body.ts'
import { RELATIVE, RELATIVES } from './kin.ts'

/** Classes that the patterns of care-facts.ts name with an @. */
export const CARE_FACT_WORDS = {
  own: 'your his her',
  you: "you you've you'd you're",
  when: 'from of on in at last taken before after for since',
  // Somebody of whom a fact is told; a noun counts with "this", "that", "the" or "your" before it.
  who: `
    you you've you'd she he patient individual person reviewer gentleman lady woman man client boy girl relative preemie ${RELATIVE} ${RELATIVES}
  `,
  person:
    'patient individual person reviewer gentleman lady woman man client caller mother father mom dad author poster',
  kin: `boy girl ${RELATIVE}`,
  we: `
    we i i've we've we'd dr doctor dentist surgeon hygienist nurse nurses therapist physician team provider radiologist optometrist
    pediatrician midwife pharmacist chiropractor technician assistant manager staff office lab
  `,
  have: "have has had haven't hasn't hadn't",
  be: "is are was were be been being got you're",
  adverb: `
    also first then always really recently already once just only even all both later clearly ever still repeatedly simply
    twice unfortunately sadly initially originally eventually again actually finally quite very extremely visibly obviously
    consistently apparently personally so too never specifically each certainly deeply highly fully unusually
  `,
  nots: "not never didn't don't doesn't won't wouldn't failed neglected forgot hadn't haven't hasn't isn't wasn't cannot",
  det: 'your his her the a an that this another two three four both all those these some',
  count:
    'two three four five six seven eight nine ten eleven twelve dozen several multiple many repeated second third fourth fifth both',
  month:
    'january february march april june july august september october november december spring summer winter',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  visit: `
    visit visits appointment appointments appt session sessions cleaning cleanings exam exams checkup checkups check-up
    consult consultation follow-up follow-ups slot reservation class
  `,
  // What is read off somebody.
  imaging: `
    film films x-ray x-rays xray xrays radiograph radiographs lab labs bloodwork panel result results scan scans mri ct
    ultrasound sonogram mammogram biopsy culture test tests screening screen screens colonoscopy ekg echo chart notes
    pathology readings photos images imaging swab smear bmi a1c
  `,
  film: `
    films x-ray x-rays xray radiograph radiographs ultrasound sonogram mammogram biopsy culture mri ct colonoscopy ekg swab
    bloodwork labs pathology urinalysis endoscopy
  `,
  found: `
    showed shows show shown revealed confirmed confirm indicated indicate indicates suggested found detected came measured
    looked tested documented recorded reflected pointed contradict contradicted
  `,
  // What is of a body, in it, or written down about it.
  thing: `
    film films x-ray x-rays radiograph radiographs labs bloodwork results scan scans mri ultrasound mammogram biopsy culture
    screening wound incision stitches stitch suture sutures graft implant implants crown crowns filling fillings denture
    dentures veneer veneers aligners braces retainer splint prosthesis diagnosis prognosis medication medications medicine
    dose dosage prescription refill antibiotic antibiotics injection injections infusion infusions anesthesia sedation
    extraction extractions symptom symptoms pregnancy weight bmi pulse temperature fever glucose a1c cholesterol allergy allergies
    infection swelling bruising bleeding rash numbness lesion cyst tumor lump fracture sprain tear hematoma scar root nerve
    catheter tonsils gallbladder appendix gums molar premolar canine tooth teeth cavity cavities abscess bite hearing-aid
    steroid steroids painkillers opioids insulin inhaler cast brace vitals ct ekg pressure sugar limp stutter gait swab smear shot shots lens lenses refills epidural anesthetic sedative veins filler
  `,
  // What somebody got or had done, in words that mean other things as well; behind "the", before what befell it.
  item: `
    molds moulds patches needles cuffs impressions capsule drips gowns pair samples specimen specimens vial vials wire wires bands brackets aligner swabs stitches mask hearing-aids
    script scripts tablet tablets pill pills capsule capsules generic temporary permanent contrast liquid mole moles bloods
    aids lens pad pads domes dome battery port pump tube tubes trach feeding stent stents pacemaker monitor boot brace
    drip gown sample cement sealant drops ointment patch observation morphine needle cuff mold mould impression impressions
    freckle wart splinter mouthguard nightguard numbing sonogram heartbeat
  `,
  pharmacy:
    'prescription prescriptions refill refills pills tablets prescriber pharmacist pharmacy medication dose',
  aid: `
    walker crutch crutches cane wheelchair sling brace cast splint bandage bandages dressing inhaler drip iv catheter retainer
    aligners prosthesis stitches sutures staples drain oxygen pulleys pulley cuff
  `,
  joyed:
    'glad happy thrilled delighted tickled elated stoked pleased relieved overjoyed wonderful great ecstatic lovely',
  // What somebody can do again.
  abled:
    'sleep hear see walk run eat chew breathe swallow drive smile dance play swim ride bend kneel climb read speak sing lift stand knit garden write cook taste smell laugh',
  mood: 'anger grief sadness fear shame rage guilt craving cravings despair loneliness resentment panic anxiety voices nightmares',
  healing:
    'hole socket wound gum scar stitches swelling numbness bone cut incision bruise graft tooth bruising',
  heals: 'heals heal healed fills closes closed settles fades knits eases mends dissolve dissolves',
  homework:
    'homework exercises stretches stretch drops ointment retainer aligners sling rinse rinses bands rubber-band guard night-guard mouthguard tablets insoles flossing icing pulleys drills wires brackets wax',
  strong:
    'diagnosis prognosis disorder biopsy tumor dosage bmi a1c cholesterol wound incision pregnancy symptoms relapse addiction',
  // Of a body, where a sentence points at somebody and tells what was.
  loose: `
    bridge bridgework abutment needle level levels tube drip plate vaccine vaccines urine tooth teeth molar molars incisor incisors canine gum gums jaw knee knees hip hips ankle
    spine thyroid liver kidney kidneys lungs bladder uterus sinus sinuses tonsils skin blood
  `,
  // Said of feelings, or in figures of speech; behind a word of the body a desk or a team, not a body.
  idle: `
    results shot shots spot root pain panic anxiety weight pulse pressure murmur screening screenings labs bite scar growth loss wear
    desk team clinic page suite lobby line machine machines room rooms unit floor ward center centre department office group
    leaflet brochure poster fund walk awareness technician technicians nurse nurses program service services staff crew
    molding fair drive class tent table booth window entrance wing building
  `,
  treat:
    'treatment treatments procedure procedures surgery operation therapy rehab cleaning exam evaluation test tests chemo aftercare delivery',
  tooth: 'tooth teeth molar gum gums nerve root roots bone jaw curve bite',
  body: `${BODY} hearing eyesight vision face`,
  finding: `
    decay cavity cavities fracture fractures crack cracks infection inflammation growth polyp polyps mass lump nodule shadow
    blockage curve lesion lesions recession plaque tartar tear cyst mole abscess abnormality abnormalities swelling
    clot spot murmur bacteria precancerous cracked impacted bruise scab blister spasm
  `,
  symptom: `
    pain swelling fever bleeding rash cough toothache headache headaches migraine infection numbness dizziness nausea vomiting
    cramps itching discharge palpitations earache backache hemorrhoids panic anxiety insomnia halo halos floaters glare tingling
    burning itch ache aches soreness stiffness wheezing wheeze snoring ringing tinnitus hiccups drooling tenderness twinge
    throbbing reflux heartburn bloating rashes hives welts redness flare flares dryness blurring seizures tremor tremors limping
    wobble tightness breathlessness fatigue drowsiness nosebleed nosebleeds clot clots ulcer ulcers
  `,
  habit:
    'clenching grinding drinking smoking vaping snoring sobriety relapse addiction noncompliance non-compliance',
  // What befell it.
  went: `
    left gave
    showed revealed needed required failed cracked broke fell loosened worsened progressed dropped rose spiked deteriorated
    developed remained bled swelled burst ruptured fractured chipped shifted reopened collapsed tested measured came
    indicated confirmed exceeded caused led called looked turned stopped responded allowed made meant contributed
  `,
  specialist: `
    cardiologist surgeon dentist doctor physician therapist oncologist urologist neurologist endodontist orthodontist radiologist
    psychiatrist psychologist pediatrician midwife obstetrician hygienist podiatrist dermatologist counselor anesthesiologist gp prescriber
  `,
  // How it was to somebody: that is service.
  felt: `
    gone eased settled back healed
    unpleasant uncomfortable disappointing rushed frustrating stressful confusing wonderful great good bad poor smooth easy
    excellent less more so too very such what nothing anything handled delayed late long pleasant better
    worth amazing awful terrible perfect fine impersonal cold gentle comfortable lovely what important everything how
    inconvenient rough upsetting below beyond above short a an our the
  `,
  // Said of anybody's: where it is kept and who may see it.
  hedge: `
    available private confidential protected posted released yours safe secure always usually often kept stored shared
    discussed personal unique between welcome sacred
  `,
  // What follows a condition where the two are no fact of a body.
  beside: `
    risk risks awareness prevention program fund walk support center centre team screening education awareness resources
    journey library care coverage specialist article post page video class group clinic
  `,
  // What guests do as well, or people who write.
  mild: `
    spoke wrote thought believed added cared chimed lent deserved meant proved shone rocked
    came visited chose picked selected trusted stayed joined made brought left helped waited sat stood spent called came went
    saw met got walked stopped entered arrived returned started brightened inspired moved kept turned opened happened reminded
    guessed caught earned enjoyed learned tried knew lost won became grew allowed saved nominated recognized served taught
  `,
  underwent: `
    left gave
    had received got wanted requested declined refused chose skipped took started began underwent tolerated swallowed
    developed suffered needed required lost finished completed stopped brought
  `,
  status: `
    diabetic pregnant allergic overweight obese dehydrated anemic infected contagious unconscious sedated asthmatic epileptic
    septic hypertensive immunocompromised concussed autistic feverish febrile anesthetized suicidal addicted miscarrying
    postpartum underweight hypothyroid bulimic anorexic bipolar clenching grinding smoking drinking relapsing bleeding
  `,
  handled: `
    diagnosed prescribed intubated biopsied x-rayed vaccinated sedated induced catheterized anesthetized stitched tested
    screened numbed medicated catheterised hospitalized hospitalised readmitted restrained detoxed
  `,
  suffered:
    'bled vomited fainted miscarried relapsed overdosed hemorrhaged collapsed seized aspirated healed convulsed',
  noticed: 'found saw noticed detected diagnosed identified discovered observed noted spotted',
  did: `
    removed extracted placed filled repaired replaced drained prescribed injected administered performed gave stitched cemented
    bonded fitted adjusted ordered recommended pulled sutured diagnosed refilled numbed redid re-cemented recemented
  `,
  offered: 'suggested advised offered proposed scheduled took ran did reviewed sent',
  payer: `
    plan plans insurer insurers insurance carrier policy coverage benefits medicare medicaid hmo ppo benefit payer
    employer's preauthorization authorization pre-authorization
  `,
  bill: `
    claim claims bill bills balance account statement deductible copay co-pay copayment coinsurance payment payments estimate
    refund check invoice charge charges fee fees deposit premium total cost portion debt quote eob
  `,
  paid: `
    denied refused declined rejected paid covered approved lapsed expired ended terminated excluded applied processed returned
    reimbursed disallowed downgraded issued mailed cashed deposited allowed credited refunded waived adjusted reversed sent submitted
    resubmitted written met forfeited collected settled charged capped limited considered
  `,
  pays: 'cover covers covered pay pays paid allow allows allowed approve approved reimburse include includes honor recognize authorize accept',
  unpaid: `
    unpaid overdue past outstanding owed due delinquent denied out-of-network inactive expired lapsed unmet zero
    collections closed settled open maxed exhausted
  `,
  sized: 'higher lower correct accurate because based reduced increased split yours nearly about over',
  billed:
    'bounced remains remained reflects reflected cleared stands stood came went covered includes included dropped',
  charged: 'billed charged quoted refunded reimbursed credited invoiced overcharged undercharged',
  // What the person answered has written.
  feedback: `
    feedback review reviews comment comments note message post concern concerns question questions words experience complaint
    suggestion compliment story email letter opinion input kind time patience name thoughts observation idea point remarks poem card drawing picture photo flowers cookies gift donation song
  `,
  asked: 'called phoned emailed messaged asked requested wanted demanded begged insisted',
  attend: `
    show showed shown come call cancel confirm reschedule attend return returned schedule arrive arrived make respond rebook
    pay paid settle
  `,
  obey: `
    follow followed take taken finish finished complete completed disclose disclosed tell told fill filled wear worn fast fasted stop
    stopped bring brought mention mentioned floss brush rinse sign signed inform listen quit rest elevate use used allow
    cooperate consent keep flossed brushed rinsed gone eaten washed slept elevated iced
  `,
  outburst: `
    shouted yelled screamed swore cursed threatened spat threw slammed hit punched shoved pushed grabbed lied harassed insulted
    berated bit kicked raged stormed ranted mocked groped hung cried wept sobbed panicked
  `,
  state: `
    agitated hostile abusive aggressive combative belligerent irate hysterical verbally rude disrespectful manic psychotic
    uncooperative noncompliant non-compliant violent threatening disruptive confrontational volatile paranoid delirious
    argumentative unruly unstable inappropriate
  `,
  altered: 'drunk intoxicated inebriated high impaired hungover stoned tipsy sober unbathed wasted',
  resisted: `
    refused declined ignored disregarded insisted threatened denied admitted confessed hid concealed withheld falsified stole
    violated abandoned resisted demanded argued refuse ignore
  `,
  manner: `
    behavior behaviour outburst tantrum threats attitude noncompliance non-compliance intoxication refusal hostility conduct
    yelling shouting profanity aggression drunkenness demands
  `,
  paper: `
    instructions instruction options estimate form forms consent handout list prescription agreement waiver policy plan sheet
    paperwork contract terms copy referral price quote interpreter chaperone appointment appointments slots discount alternatives opinion wheelchair
  `,
  explained:
    'explained discussed explored advised warned mentioned covered reviewed outlined described told showed agreed said',
} as const

/** Words around a fact that change what it says. */
export const CARE_FACT_GUARDS = {
  /** What follows is left open, up to the end of its clause. */
  open: 'if whether unless whoever whenever',
  /** Said of anybody. */
  anyone: 'anyone anybody everyone everybody patients families visitors parents most',
  may: 'may might can could would will shall must should perhaps',
  /** Ends what a refusal covers. */
  but: 'but however yet although though nevertheless',
  silence: `
    cannot can't not never unable won't don't neither without prohibit prohibits prohibited prevent prevents forbid forbids
    forbidden bar bars barred keep keeps restrict restricts
  `,
  disclose:
    'confirm deny say saying acknowledge disclose discloses discuss discussing share reveal verify speak comment',
  /** Opens an instruction that anybody gets. */
  advice:
    'bring arrive wear eat ask talk see rest remember call check take keep tell read visit contact speak review please',
  /** Where we tell everybody. */
  published: 'page post article blog website faq video newsletter site poster brochure',
  /** Money and times of a garage, a shop or a party. */
  shops: 'parking garage valet ticket tickets gala cafeteria auction raffle shop order parcel meter',
  pointing: 'this that the your said his her',
} as const
