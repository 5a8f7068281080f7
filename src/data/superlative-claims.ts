// Superlatives about whoever gives care, as turns of phrase (src/checks/turns.ts). Written by hand for hipaalint, MIT.
//
// Weights: 3 says by itself that nobody is better, 2 does so of a provider that is set apart (the, our, the area's), 1 only
// together with where.

export const SUPERLATIVE_TURNS = {
  peerless: `
    3 @peerless ~3 @provider|#StaffRole|#CareUnit|#Procedure
    3 @provider|@service|#StaffRole|#CareUnit ..4 @be ..2 @peerless
    3 second to none
    3 none|nobody|no-one ..6 better|safer|faster|further !placed|suited|equipped
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
    3 no other ~2 @provider comes|came|compares|matches|touches|offers|has|does
    3 nobody|no-one|none|one else ..4 can|does|offers|comes|could|gives|knows
    3 nobody|no-one|none|one ..3 comes|came|come close
    3 puts|put|putting ~3 @others|@provider to shame
    3 leaves|leave|left ~3 @others|@provider behind|standing|wondering|dust|in
    3 blows|blow|knocks|runs|run ..5 away|water|circles|park around|of|out
    3 in a league|category of @their own
    3 head|heads above|over the rest
    3 cut|notch|step above|ahead the|of rest|others|competition|all|every|any
    3 unlike anything|any|anywhere|anyone|other
    3 like nowhere|nothing|nobody else
    3 envy of ~3 @others|@provider|@where
    3 simply|truly|just|hands-down|absolutely no better|finer|equal|comparison|substitute|match ~2 @provider|@service|place|hands|to
    3 no better ~2 place|home|team|hands|care to|for|than
    3 can't|cannot|won't|couldn't|not ..1 simply? be beat|beaten|topped|matched|equaled|rivaled|surpassed
    3 can't|cannot|won't|couldn't|not ..2 get|find|ask|see ..2 better|finer|safer ~3 @provider|@service|anywhere
    3 gold standard|medal in|for|of ~3 @service|@provider|#Procedure|#Condition|care
    3 goat|queen|king|kings|queens|royalty|crown|jewel|mecca|powerhouse of|in ~3 @service|#Procedure|#Medicine|@where|care
    3 without|no ~1 equal|peer|rival|competition|comparison
    3 ahead of the ~1 pack|curve|field|competition|rest
    3 none|nobody ..1 is|are finer|better|kinder|safer !than|placed
    3 rest|competition|others can't|cannot|can|doesn't|don't|only|just|could ..3 compete|match|touch|dream|follow|keep|copy|compare
    3 not|won't|can't|never|cannot|nobody|hard|tough ..3 find|see|get|meet|ask|beat ..3 -er ~3 @provider|#StaffRole|#CareUnit|@service
    3 no ..1 -er ~2 @provider|#StaffRole|#CareUnit
    3 nobody|no-one|none|one ..3 knows|does|handles|treats|fixes|fits|reads|delivers ..4 like we|us|our|dr|this
    3 more|better|safer|faster|kinder ..4 than ..1 any|every|all other ~2 @provider|#CareUnit|#StaffRole
    3 no|nobody|no-one|none|nowhere|few !matter|longer|later ..9 @comp ..4 @provider|@service|@given|#StaffRole|#CareUnit|#Procedure
    3 nobody|no-one ..10 like we|us|our|ours|dr
    3 no one|clinic|practice|hospital|surgeon|dentist|team ..9 like we|us|our|ours|dr
    3 no one|other|hospital|clinic can|could|will match|touch|equal|rival|top|beat
    3 only we offer|have|can|do|treat|use|give|provide|perform|carry
    3 few|none|nobody|who|nothing can|could|will match|rival|touch|equal|beat|top|rivals
    3 against any|anyone|anybody|all|the ..1 best|others? in|of|on|anywhere|nationwide
    3 in a class|league|world|universe of|by @self
    3 put|puts|putting ..6 to shame
    3 crown jewel|jewels of|in
    3 the og|goat|rolls-royce|cadillac|ferrari|mercedes|everest|mecca|mvp|mvps of|for
    3 @provider ..1 that|whom|which? other|others|every|rival|rivals ..2 copy|copies|envy|envies|imitate|emulate|chase|follow|look|watch
    3 we're ..1 the best|finest|greatest !of|for|way|at|choice|place|in|to|thing|time|we
    3 we are ..2 the best|finest|greatest !of|for|way|at|choice|place|in|to|thing|time|we
    3 all|every roads|road lead|leads to us|here
    3 only|just one name|address|place|choice|team for|in|to|when|you
    3 @comp ..3 than anyone|anybody|everyone|any|all ..1 else|other|others in|on|around|near|within
    3 we do ..1 it|this|them|that better|best
    3 best-kept|best kept? secret
    3 run|runs rings|circles around|round
    3 @peerless ~1 @craft
    3 @est you|you'll|you've ..2 ever meet|met|find|see|know|visit|seen
    3 highest-quality|best-quality|finest-quality|elite|blue-ribbon|highest-caliber ~2 @service|@provider|#StaffRole|#CareUnit|#Procedure|care
    3 @comp @craft|@service than ..2 @others|big|other|any|most|every|all ~2 @provider
    3 highest|best quality|caliber|level|levels|standard|standards of? ~1 care|treatment|service|dentistry|surgery|@service
    3 only ~2 clinic|practice|hospital|office|dentist|doctor|surgeon|team|spa|center|place that|who|where ..1 really|truly|actually|ever listens|cares|works|understands|gets|treats|takes|puts|knows|delivers|matters
    3 five-star|six-star ~2 @provider|@service|care
    3 not|won't|can't|cannot|never|nowhere|nobody|hard ..4 find|get|see|meet|match ..9 as @quality|good|kind|safe|gentle|warm|fast|clean|thorough as|like
    3 want|deserve|need|expect|like the best ..2 you|come|comes|choose|visit|call|see|you've|we're|we
    3 as good as ..5 gets|comes
    3 queen|queens|king|kings|royalty|masters|wizards|legends|champions|heavyweights of ^|the|@where
    3 other|another ~1 hospitals|clinics|doctors|surgeons|dentists|offices|practices|hospital|clinic|doctor ..8 stuck|hardest|toughest|stumped|couldn't|can't
    3 more @quality than ..1 anything|anyone|any|anybody|all|most|every else|other
    3 one and|& only ~4 @provider|#CareUnit|#StaffRole
    3 not|won't|never|nobody|couldn't|can't ..4 in better|safer|finer|kinder|abler hands
    3 ours is|are|remains|remain|stays ..4 standard|benchmark|finest|best|leader|leading|top|@est
    3 outshine|outshines|outclass|outclasses|outperform|outperforms|outrank|outranks ..3 @provider|@others|any|every|all
    3 top|best|leaders in|of @self field|profession|specialty|business|trade|kind
  `,
  first: `
    3 '# =1 ~3 @provider|@choice|@service|#StaffRole|#CareUnit|#Procedure|in|for
    3 number|no one|=1 ..1 @choice|in|for|among|most? ~2 @provider|@choice|in|@where
    3 no '. =1
    3 number-one|numero|top-rated|highest-rated|best-rated|most-reviewed|top-ranked ~3 @provider|#StaffRole|#CareUnit|#Procedure|@service|uno|dermatology|dentistry|orthopedics|cardiology|pediatrics
    3 voted|rated|named|ranked ..3 best|top|finest|'#|favorite ~3 @provider|#StaffRole|in|=1
    3 @where favorite|favourite ~2 @provider|#StaffRole
    3 '# =1 @their? in|for|at
    3 ranked|rated|voted|named|we're|remains|still|proudly|officially ..2 number one|=1
    3 go-to|goto ~3 @provider|#StaffRole|#CareUnit|name|source|destination|spot|place
    3 a-list|crown-jewel|most-loved|most-trusted|best-loved|most-awarded|best-known|top-tier|top-flight|best-of-the-best|top-drawer|world-beating ~3 @provider|#StaffRole|#CareUnit
    3 tops|king|best|tied ..1 in|at the? ~2 @where|business|game|class|field
    3 best of the best
    3 the best|finest|greatest|safest|kindest|top there is|are|ever
    3 regarded|considered|recognized|hailed|known ..1 widely? as the ..1 best|finest|top|premier|greatest
    3 @where [leading|top|foremost|greatest|best authority|expert|experts|voice|name|mind ..1 on|in
    3 leader|leaders|authority ..1 in|of the? ~2 @where !who|on|from
    3 the name|team|clinic|practice|place ~2 everyone|everybody|insiders|celebrities|locals trust|trusts|turn|turns|go|goes
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
    2 @est ..2 and? ..2 @est? ~3 @provider|#StaffRole|#CareUnit
    2 best|@est ..3 most @quality ~3 @provider|#StaffRole|#CareUnit
    1 @est ..3 @quality? ~3 @service|#Procedure|hands|eyes|suites|rooms|smiles|touch|bedside|eye|crew|people|folks|bunch
    1 most ..1 @quality ..1 and? ~3 hands|suites|rooms|touch|crew|people|folks|bunch
    2 hands down|hands-down|bar none|undisputed|undeniably|undoubtedly|arguably|easily|unquestionably ..2 the best|top|finest|greatest|leading|leader|@est|most
    2 best|finest|top|@est ..8 hands|bar none|down
    2 @provider|#StaffRole|#CareUnit|@service ..3 @be ..2 the @est !for|at|way|part|time|judge|friend|to|hours|when
    2 simply the best
    2 most @quality of its|their kind
    2 @provider|#StaffRole|#CareUnit @be ..1 simply? the best|finest|greatest|tops '.|'!
    2 @est|@measured|shortest|highest|lowest ..1 @craft in ..1 the @where
    2 best ~2 choice|pick|bet for ~2 @service|#Procedure|#Condition|families|kids|teeth|braces|smiles
    2 first-class|top-class|five-star|best-in-town|a-plus ~2 @provider|#StaffRole|#CareUnit|@craft
    2 the [most ..1 ^? ..3 @provider|#StaffRole|#CareUnit
    2 @where|its|own [most ~3 @provider|#StaffRole|#CareUnit
    1 @top|best|@est ..2 @quality? ~3 @provider|#StaffRole|#CareUnit|crew|people|folks|bunch|hands ..3 you'll|you|ever|anywhere
    2 ultimate|supreme|definitive ~3 @provider|#StaffRole|#CareUnit|experience
    2 hands down|hands-down|bar none ..5 best|favorite|top|@est|most|finest|number
    2 the @measured ..2 @quality? ~3 @provider|#StaffRole|#CareUnit|@thing ..2 @everywhere
    2 the @est|best|finest|@measured ..5 on|in ..1 the|this|all? planet|earth|world|universe|galaxy|globe|market
    2 the @est|best|finest|most ~4 @provider|#StaffRole|#CareUnit|@service|@thing|#Procedure ..2 money|around|ever|alive|anywhere|going|period
    2 favorite|favourite|best-loved|beloved ~3 @provider|#StaffRole|#CareUnit ..2 in|of|for|across
    2 @where|own [favorite|favourite|best|finest|top|leading|premier|@est ~4 @provider|#StaffRole|#CareUnit|@artist
  `,
  only: `
    2 the|our|is|remains|@where only ~5 @provider|#CareUnit|#StaffRole|@service|#Procedure ..8 in|within|offering|offers|to|with|that|who|for|north|south|east|west
    2 @where only ~4 @provider|#CareUnit|@service|#Procedure
    2 only ~4 @provider|#CareUnit|#StaffRole of its|their kind
    2 first and only
    2 nowhere else
    2 only we|here|us
    2 nobody|no-one|none|one else in|around|within|near|anywhere
    2 you won't|can't|cannot ..2 find|get|see ..4 anywhere|elsewhere else?
    2 not|nowhere|never available|offered|found ..1 anywhere|elsewhere else?
  `,
} as const

export const SUPERLATIVE_CLASSES = {
  /** More so than others: of what care is praised for. */
  comp: `
    better finer safer kinder gentler steadier faster smarter friendlier warmer nicer quicker sharper closer cleaner calmer stronger wiser softer
    surer sounder cleverer defter sweeter fairer happier healthier straighter whiter brighter smoother prettier more higher greater
  `,
  /** What is good about care: of these a word such as "unmatched" is praise. */
  craft: `
    results outcomes care smiles success expertise skill skills experience quality safety precision track commitment attention comfort compassion service
    services accuracy dedication knowledge talent technique technology treatment treatments access choice value waits wait times rates rate record
    reputation artistry touch dentistry surgery medicine support recovery healing
  `,
  /** What people get of care. */
  given:
    'babies twins smiles smile braces hands hips knees backs outcomes survivors odds touch bedside eye eyes hearing lashes brows',
  self: 'their its our his her themselves itself ourselves himself herself your',
  /** Of what can be measured: a claim where it is said of all the world. */
  measured:
    'smallest thinnest lightest quietest tiniest biggest largest newest fastest shortest longest latest',
  everywhere: 'planet earth world universe galaxy globe market anywhere ever made',
  thing:
    'aid aids patch monitor implant implants lens lenses scope needle needles brace aligner aligners scan scanner stent pump mask serum cream',
  artist: `
    artist artists designer designers wizard wizards magician guru gurus whisperer whisperers makers maker sculptor sculptors pros pro duo crew
    partner boutique escape retreat getaway address oasis
  `,
  /** Of what nobody can measure: no size, no age, no distance. */
  est: `
    ablest boldest bravest brightest calmest caringest classiest cleanest cleverest comfiest coolest coziest cosiest craftiest cutest deftest dreamiest
    fanciest fastest finest firmest freshest friendliest funniest gentlest handiest hippest hottest
    keenest kindest liveliest loveliest loyalest mightiest neatest nicest nimblest noblest poshest prettiest proudest purest quickest
    ritziest savviest sharpest shiniest silkiest sleekest slickest smartest smoothest snazziest softest spiffiest steadiest strongest
    surest sunniest sweetest swiftest swankiest tenderest thoroughest tidiest toughest trendiest truest warmest wisest
    wittiest zippiest greatest highest supreme safest soundest humblest grandest lushest plushest
  `,
  be: "is are was were be we're it's remains remain",
  peerless: `
    unrivaled unrivalled unmatched unparalleled unparallelled unsurpassed unequaled unequalled unbeatable world-class best-in-class peerless
    incomparable world-renowned world-leading industry-leading market-leading second-to-none state-leading internationally-renowned
    cutting-edge-only premier foremost unequalled ultimate-in unrivalled-in unbeaten preeminent pre-eminent nation-leading award-winning-best number-one top-notch first-rate matchless
  `,
  top: 'top friendliest warmest brightest sharpest cleanest nicest strongest quickest steadiest leading finest premier foremost greatest safest fastest smartest kindest gentlest number-one supreme preeminent',
  quality: `
    advanced experienced trusted skilled skillful respected innovative sophisticated qualified comprehensive effective modern talented
    accurate powerful preferred sought-after renowned recommended prestigious successful caring compassionate reliable loved admired
    acclaimed decorated cutting-edge technologically up-to-date precise exclusive awarded trained capable highly gentle state-of-the-art
    complete popular beloved loved reputable thorough acclaimed celebrated expert
    beautiful gifted wanted in-demand talked-about high-tech luxurious welcoming attentive dedicated affordable knowledgeable
    competent wonderful amazing incredible brilliant creative artistic glamorous stylish elegant soothing relaxing patient-friendly
    family-friendly booked recognizable photogenic instagrammable coveted buzzed-about raved-about exciting forward-thinking
    visionary established dependable honest ethical personable humane responsive generous sought specialized
  `,
  choice:
    'address studio spot stop home salon lounge choice pick rated ranked dentist provider destination name favorite reason-less clinic doctor team spa hospital brand trusted',
  provider: `
    hospital hospitals clinic clinics practice practices team teams surgeon surgeons doctor doctors dentist dentists physician physicians
    provider providers specialist specialists center centers centre centres facility facilities lab laboratory program programs programme
    staff nurse nurses expert experts spa spas medspa studio dermatologist dermatologists orthodontist orthodontists injector injectors
    cardiologist cardiologists oncologist oncologists therapist therapists chiropractor chiropractors midwives midwife pharmacy
    pharmacists pharmacist office clinicians clinician caregivers system network institute unit department home community urgent-care
    practitioner practitioners pediatricians pediatrician trainer trainers coaches scanner scanners mri machine machines robot laser lasers
    technology equipment imaging emergency-room er group hygienist hygienists optometrist optometrists aesthetician estheticians group
    healers audiologists audiologist podiatrist podiatrists specialists' destination psychologists counselors veterinarians
    ophthalmologist ophthalmologists minds hands dentistry suite platform company designer designers brand agency hospice rehab suites bar lounge salon docs doc
    injectors aestheticians vet vets ortho orthopedists urologist urologists gynecologist gynecologists allergist allergists crew
    maternity nicu hub haven house periodontist periodontists endodontist endodontists prosthodontist prosthodontists embryologist embryologists
    neurologist neurologists radiologist radiologists anesthesiologist anesthesiologists pathologist pathologists pulmonologist pulmonologists
    rheumatologist rheumatologists endocrinologist endocrinologists gastroenterologist gastroenterologists hematologist hematologists
    geriatrician geriatricians obstetrician obstetricians dietitian dietitians nutritionist nutritionists doula doulas acupuncturist acupuncturists
    physio physios physiotherapist physiotherapists chiropodist chiropodists chemist chemists gp gps reflexologist osteopath osteopaths faculty squad corps roster bench paramedic paramedics medic medics caregiver aides masseuse masseuses optician opticians phlebotomist phlebotomists counselor
  `,
  service: `
    care treatment treatments therapy medicine surgery implants whitening results outcomes technology equipment services service
    dentistry facial facials botox fillers veneers braces aligners rehabilitation rehab imaging plan method technique procedure
    procedures injections massage checkup smiles laser lasers system device recovery success robot robotic
  `,
  where: `
    town city county state region area valley country nation world coast shore metro district neighborhood business island
    northwest northeast southwest southeast midwest south north east west industry market community province bay hills field america
    planet earth universe galaxy globe tri-state statewide nationwide land continent desert parish borough anywhere
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
  /** Behind a bare plural: who says so, no praise. */
  say: 'recommend recommends agree agrees say says swear suggest endorse prefer believe advise warn use',
  /** Somebody outside says so, by name or for the year. */
  award: `
    award awards awarded recognized recognised ranked rated listed named voted survey readers readers' magazine according designated
    designation accredited verified report ranking rankings study stars star poll leapfrog medicare
  `,
} as const
