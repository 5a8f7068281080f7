// Superlatives about whoever gives care, as turns of phrase (src/checks/turns.ts). Written by hand for hipaalint, MIT.
//
// Weights: 3 says by itself that nobody is better, 2 does so of a provider that is set apart (the, our, the area's), 1 only
// together with where.

export const SUPERLATIVE_TURNS = {
  peerless: `
    3 @peerless ~3 @provider|#StaffRole|#CareUnit|#Procedure
    3 @provider|@service|#StaffRole|#CareUnit ..4 @be ..2 @peerless
    3 second to none
    3 none|nobody|no-one ..6 better|safer|faster|further
    3 no other|one ~2 @provider|else ..8 better|like|can|offers|matches|comes|has|does
    3 no other|better ~2 @provider|place|hands|choice|care ..3 in|anywhere|near|around
    3 better|safer|faster|gentler|kinder than any|all|every other? ~2 @provider|else|one|around
    3 better|safer|faster ..3 than anyone|anybody|everyone|any|all|most ..2 other|others|else?
    3 isn't|no|not|aren't|never ..2 more|better|finer|safer|kinder|smarter ..1 @quality? ..1 and? ~3 @provider
    3 nowhere|won't|never|can't|cannot ..6 find|get|see|meet ..3 @er ~2 @provider|@service|#StaffRole|#CareUnit
    3 won't|can't|never ..2 find ..1 more @quality ~2 @provider|@service|#StaffRole|#CareUnit
    3 without equal|peer|rival|parallel
    3 no ~1 @provider|#StaffRole ..10 better|faster|safer|matches|beats|equals|rivals|compares|tops
    3 sets|set|setting the ..1 gold|highest|national? standard|bar|benchmark in|for
    3 gold|gold-standard standard in ~3 @service|#Procedure
    3 lead|leads|leading the ~1 @where in ~2 @service|#Procedure|#Condition|outcomes|safety
    2 we|we're ..3 the|simply best at|in|around
    3 @be|care better than ..1 any|the|other|most|all ~2 @provider|others
    3 like no other
    3 head and shoulders above
    3 unlike any other ~1 @provider
    3 top of @their field|profession|game
    3 in a class of @their own
    3 far superior|ahead to|of @others|every|all|any
    3 superior to ~2 @provider|@others
    3 @outdo|beat|beats|outshine|outshines ..2 every|any|all ..1 other? ~1 @provider
  `,
  first: `
    3 '# =1 ~3 @provider|@choice|@service|#StaffRole|#CareUnit|#Procedure|in|for
    3 number|no one|=1 ..1 @choice|in|for|among|most? ~2 @provider|@choice|in|@where
    3 no '. =1
    3 number-one|numero|top-rated|highest-rated|best-rated|most-reviewed|top-ranked ~3 @provider|#StaffRole|#CareUnit|#Procedure|uno
    3 voted|rated|named|ranked ..3 best|top|finest|'#|favorite ~3 @provider|#StaffRole|in|=1
    3 @where favorite|favourite ~2 @provider|#StaffRole
  `,
  best: `
    2 @top|best ~3 @provider|#StaffRole|#CareUnit
    2 most ..1 @quality ..1 and? ~3 @provider|#StaffRole|#CareUnit
    2 @provider|#StaffRole|#CareUnit ..3 @be ..2 the|simply @top|best|leader !for|at|way|part|time|judge|friend
    2 @provider|#StaffRole|#CareUnit ..3 @be the? most @quality
    1 @top|best|most ..2 @quality? ~3 @service|#Procedure|#Medicine ..4 in|on|across|anywhere|around|within|this|money|available|ever
    1 @top|best ~1 choice|pick|destination|name
    1 @top|best ..1 in|on the? ~2 @where
    2 most @quality name|names|brand|choice
    2 most @quality ~3 @service|#Procedure
    2 leader|leaders|pioneer|pioneers|authority|gold-standard ..1 in|of ~3 @service|#Procedure|#Condition|care|medicine
  `,
  only: `
    2 the|our|is|remains|@where only ~5 @provider|#CareUnit|#StaffRole|@service|#Procedure ..8 in|within|offering|offers|to|with|that|who|for|north|south|east|west
    2 @where only ~4 @provider|#CareUnit|@service|#Procedure
    2 only ~4 @provider|#CareUnit|#StaffRole of its|their kind
    2 first and only
    2 nowhere else
    2 only we|here
  `,
} as const

export const SUPERLATIVE_CLASSES = {
  be: "is are was were be we're it's remains remain",
  peerless: `
    unrivaled unrivalled unmatched unparalleled unparallelled unsurpassed unequaled unequalled unbeatable world-class best-in-class peerless
    incomparable world-renowned world-leading industry-leading market-leading second-to-none state-leading internationally-renowned
    cutting-edge-only premier foremost preeminent pre-eminent nation-leading award-winning-best number-one top-notch first-rate matchless
  `,
  top: 'top friendliest warmest brightest sharpest cleanest nicest strongest quickest steadiest leading finest premier foremost greatest safest fastest smartest kindest gentlest number-one supreme preeminent',
  quality: `
    advanced experienced trusted skilled skillful respected innovative sophisticated qualified comprehensive effective modern talented
    accurate powerful preferred sought-after renowned recommended prestigious successful caring compassionate reliable loved admired
    acclaimed decorated cutting-edge technologically up-to-date precise exclusive awarded trained capable highly gentle state-of-the-art
    complete popular beloved loved reputable thorough acclaimed celebrated expert
  `,
  choice:
    'choice pick rated ranked dentist provider destination name favorite reason-less clinic doctor team spa hospital brand trusted',
  provider: `
    hospital hospitals clinic clinics practice practices team teams surgeon surgeons doctor doctors dentist dentists physician physicians
    provider providers specialist specialists center centers centre centres facility facilities lab laboratory program programs programme
    staff nurse nurses expert experts spa spas medspa studio dermatologist dermatologists orthodontist orthodontists injector injectors
    cardiologist cardiologists oncologist oncologists therapist therapists chiropractor chiropractors midwives midwife pharmacy
    pharmacists pharmacist office clinicians clinician caregivers system network institute unit department home community urgent-care
    practitioner practitioners pediatricians pediatrician trainer trainers coaches scanner scanners mri machine machines robot laser lasers
    technology equipment imaging emergency-room er group hygienist hygienists optometrist optometrists aesthetician estheticians group
    healers audiologists audiologist podiatrist podiatrists specialists' destination psychologists counselors veterinarians
    ophthalmologist ophthalmologists minds hands dentistry suite platform company brand agency hospice rehab
  `,
  service: `
    care treatment treatments therapy medicine surgery implants whitening results outcomes technology equipment services service
    dentistry facial facials botox fillers veneers braces aligners rehabilitation rehab imaging plan method technique procedure
    procedures injections massage checkup smiles laser lasers system device recovery success robot robotic
  `,
  where: `
    town city county state region area valley country nation world coast shore metro district neighborhood business island
    northwest northeast southwest southeast midwest south north east west industry market community province bay hills field america
  `,
  er: 'better gentler safer kinder finer faster smarter friendlier warmer nicer quicker sharper',
  their: 'their our its his her the',
  others: 'others everyone anybody anyone competitors rest competition elsewhere',
  outdo: 'outperform outperforms outperformed surpass surpasses exceed exceeds outclass outclasses',
} as const

export const SUPERLATIVE_WORDS = {
  /** Behind a superlative: said of habits, days and advice. */
  thing: `
    way ways time times friend friends interest interests part known guess bet chance defense defence cause causes risk
    source place day days tip tips question questions wishes efforts effort results-if evidence option options choice-for
    judge medicine-is thing things advice book books costume recipe kitchen supporting
  `,
  /** Before it: one's own best, a degree. */
  own: 'your his her my at do did does doing try tried trying give gives gave wish',
  /** Said to a reader who chooses, or in thanks. */
  advice: `
    choose choosing pick ask compare decide deciding deserve deserves fits suits depend depends
    thank thanks thankful grateful gratitude appreciate congratulations congrats strive strives aspire become vision mission
    which whichever question possible
  `,
  /** Somebody outside says so, by name or for the year. */
  award: `
    award awards awarded recognized recognised ranked rated listed named voted survey readers readers' magazine according designated
    designation accredited verified report ranking rankings study stars star poll leapfrog medicare
  `,
} as const
