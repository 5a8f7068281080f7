// Outcomes promised without limit, as turns of phrase (src/checks/turns.ts). Written by hand for hipaalint, MIT.
//
// Weights: 3 is a promise of cure or certainty, 2 promises comfort or duration, 1 does so only where something that is sold
// is spoken of, 0 only where it is a sentence of its own behind one that speaks of an ill ("Permanently.").

export const OUTCOME_TURNS = {
  cure: `
    3 cures ..4 @ill|#Condition
    3 cure|cured|curing ..1 of|your|my|his|her|their|our|the ..3 @ill|#Condition
    3 cure|curing @ill|#Condition
    3 cured him|her|me|them|us|you|it
    3 can|will|to|we|we'll|i|and cure|cured ..2 @ill|#Condition
        3 @be|now|completely|totally [cured !meat
    3 miracle|instant|guaranteed|complete|permanent|natural|proven|ultimate|real|secret cure
    3 the|your|a cure for|to ..3 @ill|#Condition
    3 the|your cure you've|they|doctors|nobody
    3 cure-all
    3 we|we'll cure|reverse
    3 cures
  `,
  reverse: `
    3 reverses|reverse|reversing|reversed ..4 @ill|#Condition|aging|ageing|clock|hands|damage|decline|gray|grey|baldness|balding
    3 @ill|#Condition ..3 be|been|is reversed|cured|curable|erased|eliminated
    3 turns|turn|turning|rolls|roll back ..1 the|your clock|years|decades|hands
    2 regrows|regrow|regrowing|restores|restore|restoring ..2 hair|cartilage|enamel|gums|hearing|eyesight|vision|hairline|teeth
    3 heals|heal ..2 #Condition
    3 rids|rid ..2 of ..1 every|all|toxins|@ill|#Condition
    3 kills|kill|destroys|stops ..1 all|every ~1 @ill|bacteria|germs|microbes|#Condition
    3 wipes|wipe|washes|wash|flushes|zaps|melts|melt|dissolves|dissolve|erases|banishes|eliminates|eradicates|obliterates ..1 out|away|off? ..3 @ill|#Condition|toxins
    3 will|can erase|banish|eliminate|eradicate ..3 @ill|#Condition
  `,
  guarantee: `
    3 never|won't ..1 let|lets you|your|him|her down
    3 never|won't ..1 fail|fails|disappoint|disappoints|quit|quits you
    3 guarantee|guarantees|guaranteed|guaranteeing ..6 @result
    3 @result ..2 guarantee|guaranteed|guarantees|assured
    3 @result @be|comes|come ..2 guaranteed|assured|certain
    3 guaranteed for !you|admission
    3 guaranteed to ..3 @result|@acts|please|deliver|change|make|turn|leave|get|give|bring
    3 we|i|we'll guarantee it|that|you|your|this
    3 guaranteed|guarantee ..3 or ..2 your money|back
    3 guaranteed !rate|loan|to
    3 success|outcome|results|result|relief ..1 @be ..1 certain|assured|inevitable|automatic|guaranteed
    3 assured|certain|sure to|of ..2 work|heal|conceive|lose|quit|cure|success|pregnancy|results
    3 surefire|sure-fire|foolproof|fool-proof|fail-safe|fail-proof|failproof|bulletproof
    3 you|your|everyone|everybody|patients ..1 will|we'll ..1 definitely|certainly|absolutely|surely|always ..1 see|lose|feel|be|get|heal|have
    3 you|you'll|i will? ..1 drop|lose|shed|melt ..4 pounds|lbs|sizes|inches|percent|kilos
    3 i|we|we'll|i'll|can|could|will ..1 promise|swear|vow|guarantee|assure|bet ..3 you|that|your|it's ..8 @bodily
    3 sure|safe thing|bet with|for|when|if|'.
    3 slam dunk|dunks
    3 can't-miss|cant-miss|never-fail|sure-thing
    3 you|you'll|you'd will? ..1 @discard ..4 @crutch
    3 outlast|outlive|outlasts|outlives ..1 you|your|its|his|her|the|even|everybody|anything
    3 perfect|flawless|spotless|unbroken|unblemished ..2 record|success|outcomes|results|score
    0 guaranteed|promise
    0 we|it|they never miss|misses|fails|fail|fails
  `,
  hundred: `
    3 =100|hundred '%|percent|per cent? ..1 @sure
    3 =100|hundred '%|percent success|cure|satisfaction !guarantee|guaranteed|scores rate|rates|results?
    3 =100|hundred '%|percent of ..3 patients|clients|members|cases|people|guests|users ..2 @gets
    3 success|cure rate|rates of|is|at =100|one
    3 @sure|works|work|worked =100|hundred '%|percent
  `,
  always: `
    3 works|work|worked|succeeds|lands|heals|delivers ..3 every single? time !someone|somebody|anyone|he|she|they|i|we
    3 works|worked|succeeds ..2 for everyone|everybody|anyone|anybody|all
    3 always works|work|succeeds|successful|effective|heals|succeed
    3 never|cannot|can't|won't|doesn't|don't|not fails|fail|failed|disappoints|disappoint
    3 has|have never failed
    3 never had ..1 a|one? ..1 single? failure|failures
    3 @acts ..8 every single? time
    3 no way ..3 fail|fails
    3 to work for everyone|everybody|all|anyone
    3 works for all|every ~1 patients|patient|clients|client|people|body|case|cases
    3 every|all ..1 single? ..1 one? of our ~1 @folk ..4 successful|cured|healed|pain-free|back|better|walking
    3 surest|sure|certain|guaranteed|infallible way|route|path to
    3 no ..2 failures|failure|misses
    3 everyone|everybody|anyone|all|every ..2 who? ..3 walks|leaves|sees|loses|heals|gets ..3 @result|better|well|thinner|younger|pain-free|quit
    3 zero|no ..1 failure|failures|relapse|relapses|recurrence|recurrences rate|rates?
    3 works|worked|succeeds|succeed|delivers|effective|safe on|with|for anybody|anyone|everybody|everyone|all|any|every
    3 no|doesn't|don't ..1 matter how|what|who|your|if ..12 @fixes|works|results
    3 no matter how|what|who ..12 will ..2 @heal
    3 @fixes ..2 no|doesn't matter how|what|who
    3 whatever ..3 ails|suffer|suffering|hurts|bothers|diagnosis|condition|complaint ..8 @fixes|works
    3 @fixes|treats|solves whatever ..2 ails|hurts|bothers|suffer
    3 every|each|all|100 ..1 last|single? ..1 one? ..1 of? ..1 our|my|the? ~2 @folk ..5 @good
    3 not|isn't|never ..1 a single? ..1 one? ..1 of? ..1 our? @folk ..4 failed|couldn't|didn't|hasn't|not|without|cannot|can't
    3 nobody|no-one|none|one ..2 leaves|left|walks|walked|goes|went|failed|fails ..5 unhealed|uncured|disappointed|pain|hurting|unchanged|empty-handed
    3 nobody|no-one|none|one ..2 leaves|left|walks|walked|goes|went ..5 without ..2 @result|smile|relief|improvement|better
    3 ten|10 out of ten|10 patients|clients|members|people ..4 @good
  `,
  painless: `
    2 painless|painlessly
    2 completely|totally|utterly|entirely|absolutely|truly|virtually|always|perfectly pain-free|comfortable
    2 makes|make|made|making ..4 pain-free|painless|painfree
    2 pain-free|ouch-free|ouchless|hurt-free|needle-free ..1 @care
    2 @care ..4 @be pain-free
    2 pain-free ..1 -free ..1 @care
    2 -free ..1 pain-free ..1 -free? ..1 @care
    2 @be|you'll|you're|walk|walked|walks|leave|leaves|left|go|went|drive|get|become|became ..1 out? ..1 pain-free|painfree in|after|by|within|for|forever|guaranteed|from|the|today|again|immediately|instantly
    2 @be|walk|leave|go|get|live|lives|living|become ..2 pain free in|after|by|within|for|forever|guaranteed|from|the|today
    2 without ..1 any|a|the? ..1 pain|discomfort|hurt|ouch
    2 zero|no pain|discomfort !medication|medicine|relievers|management|meds|at|clinic|or
    2 no pain|discomfort at all|whatsoever
    2 no ..1 pain no ..1 needles|drill|downtime|risk|scars|scar|surgery
    2 not|won't|never|doesn't|didn't ..2 feel ..1 a|any|the thing|anything|needle|pain|poke|pinch
    2 won't|will|doesn't|does ..1 not|never? hurt ..2 a bit|at|you|one
    2 you'll|patients ..1 feel nothing
    2 not|won't|never|doesn't|didn't|don't|you'll ..2 feel ..3 @twinge
    2 so much as ..1 a|one @twinge
    2 zero|no|without ..1 a|any? pain|discomfort|stinging|soreness ever|period|whatsoever|promise|promised
    2 no|zero ..1 pain|ouch|discomfort|hurt ..1 and? no|zero ..1 downtime|scars|regrets|recovery|fear|stress
    2 without ..1 a|any|one twinge|ouch|sting|pinch|tear|flinch
    2 didn't|doesn't|don't|won't|never ..2 hurt|hurts a|one|even
    2 hurts|hurt less than ..1 a|an
    2 zero-pain|no-pain|zero-discomfort|pinch-free|sting-free|ouchless|no-ouch|discomfort-free|tear-free !medication|medicine
    2 zero|no|none of|the pain|discomfort|hurt|sting|ouch from|during|before|between|ever|afterward|afterwards !relief|medicine
    2 nothing|never ..1 to|will|you'll? hurts|hurt|feel|stings !like|more|worse|so|quite
    2 hurt|hurts|pain|pinch ..3 not ..1 at all|one|even
  `,
  risk: `
    2 risk-free|riskless|side-effect-free|complication-free
    2 risk free !trial|consultation|to
    2 completely|totally|perfectly|absolutely|entirely|utterly|always safe|harmless|riskless|non-toxic !to|for|if|while|when|during|with|as
    2 zero|no ..3 side|adverse effects|effect|reactions
    2 without|free ..2 side|adverse effects
    2 has|have|carries|poses|holds|with no|zero ..1 known? risk|risks|dangers|downsides '.|'!|and|or|at|to|for|whatsoever
    2 nothing to ..2 fear|lose ..4 lose|gain|fear|worry|risk
    2 zero|no ..1 risk|risks|danger|dangers ..1 to you|whatsoever|involved|at
    2 zero risk|risks|complications
    2 no risk|risks no|and|at|whatsoever|just|only
    2 free of ..2 risk|risks|danger|complications
    2 without ..1 any|the|a risk|risks|complications|danger
    2 nothing|none can|to ..1 go|lose wrong?
    2 we|i|i've|we've never ..1 have|had|get|see|saw ..2 any|a? ..1 single? complication|complications|infection|infections|failures|relapses|accidents
    2 cannot|can't|couldn't|never|nothing go|goes wrong
    2 no|zero|without|not ..1 a|any|single? ..1 single? downside|downsides|drawback|drawbacks|catch|complication|complications
    2 harmless ..1 even|for|to
    2 safe for absolutely? everyone|anyone|everybody|anybody|all|any
    2 nobody|none|no-one|one|never|patient|patients ..1 has|have|had ..1 ever had|has|have|seen ..2 a|any ..1 single? complication|problem|reaction|scar|relapse|infection|failure
    2 complication-free|risk-free|hazard-free
    2 can't|cannot|won't|couldn't|never|nothing harm|hurt you|anyone|anybody|your|harms
    2 zero-risk|no-risk|zero-downtime-risk|zero-complication !trial|consultation|to
    2 side effects|effect ..2 none|zero|nil
    2 without|no|zero|none ..2 any|the? nasty|unwanted|harmful|adverse|side effects|effect|reactions
  `,
  permanent: `
    3 permanent|lifelong|lifetime|everlasting|irreversible|forever|ever-lasting ..2 @gain
    3 @gain ..1 @be|that's|are permanent|forever|lifelong|eternal
    3 permanently ..1 @acts
    3 @acts ..8 permanently|forever|for-good
    3 @acts|kept|@gain|@ill|#Condition ..8 for good
    3 @acts|@gain ..8 for ..1 life|ever|eternity
    3 @acts|@gain|@ill|#Condition ..8 once and for all
    3 @gain ..2 last|lasts|lasting ..2 lifetime|forever|life
    3 last|lasts ..1 a|your lifetime
    3 never|won't|not ..1 @returns
    3 @ill|#Condition ..2 never|won't|not ..1 @returns
    3 never|won't ..1 have to|need|needing to? ..1 @burden ..5 again
    3 you'll|you|will ..1 never ..2 @burden ..6 again
    3 -free for life|good|ever
    3 -free forever|permanently
    1 never ..1 @wears
    3 never need|needs ..1 surgery|glasses|dentures|medication|insulin|pills|braces|fillings|another
    3 never ..1 @burden another !person|people|child|patient|member|family
    3 never ..1 @burden|suffer|suffers ..3 again
    3 no more @ill|#Condition|pills|needles|insulin|injections|glasses|snoring|cravings
    3 last|only|final ..1 @care ..2 you'll|you|anyone ..2 need|want|take
    3 all ..1 it takes to ..1 @acts
    3 @acts|@ill|#Condition|@gain ..8 for keeps|always
    3 @acts|@ill|#Condition|@gain|@crutch ..9 the rest of your|his|her|my life|days
    3 @acts|@ill|#Condition|@over ..8 never|not ..2 look|looks|looked|looking back
    3 @acts|@ill|#Condition ..8 never ..1 @returns|again
    3 @ill|#Condition ..2 won't|never|not ..2 bother|trouble|plague|haunt|nag|return ..1 you|anyone ..1 again
    3 never lost a|an|one ..1 patient|mother|baby|case|limb|tooth|client !to
    3 @acts|@ill|#Condition ..6 never shows|show|rears|darkens|bothers|haunts|visits
    3 @ill|#Condition ..2 won't|never|doesn't|cannot|can't|not ..1 @returns
    3 @over|@discard ..6 @ill|#Condition|@crutch ..6 forever|permanently|for-good
    3 @over|@discard ..6 @ill|#Condition|@crutch ..6 for good|life|keeps|ever|always
    3 @ill|#Condition ..4 @over ..4 forever|permanently
    3 @ill|#Condition ..4 @over ..4 for good|life|keeps|ever|always
    3 free|freed|freedom|liberated of|from ~2 @ill|#Condition ..3 forever|permanently|for
    3 @gain ..2 stays|stay|stayed ..3 forever|permanently|for-good
    3 weight|pounds|fat|inches stays|stay off
    0 permanently|forever|instantly|always
    0 for good|keeps|life|ever|always
    0 never again
    0 gone
    1 never|won't ..2 @wears
    3 @care|@product|@gain ..3 last|lasts as long
    3 built|made|made-to to last ..1 a|your|for lifetime|ever
  `,
  miracle: `
    3 miracle ..1 @product
    3 miracle for|in|at a|your|@ill|#Condition|bottle
    3 works|work|worked|working|performs|perform|performed miracles
    3 miraculous|magical|magic ..1 results|result|cure|healing|pill|bullet|transformation|relief
    3 fountain of youth
    3 wonder|magic drug|pill|treatment|cure|shot|fix
    3 ultimate|final|definitive answer|solution|fix to|for ..3 @ill|#Condition
  `,
  complete: `
    3 completely|totally|entirely|fully|instantly|utterly|wholly ..1 @acts ..4 @ill|#Condition|you|your|skin|them|it|damage|vision|hearing|function
    3 complete|total|full|instant elimination|eradication|reversal|disappearance|removal of ..3 @ill|#Condition
    3 gets|get|getting|got rid of ..3 @ill|#Condition ..6 every|entirely|completely|all|instantly|overnight
    3 gone ..1 in one|a|=1|single|two|=2 ..1 visit|visits|session|sessions|treatment|treatments|appointment
    2 disappear|disappears|disappeared|vanish|vanishes|gone|clears|cleared|melts|melt overnight|instantly|completely|permanently|forever|immediately
    3 @ill|#Condition ..3 will|'ll ..1 simply|just|soon? be ..2 @over
    3 @ill|#Condition ..1 will|'ll ..1 simply|just|soon? vanish|vanishes|disappear|evaporate
    3 your|the|that|my ~3 @ill|#Condition ..1 simply|just? vanishes|disappears|evaporates|melts
    3 @ill|#Condition ..1 @be|becomes|become|turns ..1 ancient? history
    3 @ill|#Condition ..4 a|thing thing|of of|the the|past past?
    3 @ill|#Condition ..3 distant|bad memory|dream
    3 @ill|#Condition ..1 ends|end|stops|stop|dies|die here|today|tonight|now|with
    3 @ill|#Condition ..1 gone|erased|solved|vanished|banished|cured|reversed|over '.|'!|'—
    3 goodbye|bye|bye-bye|farewell|adios|ciao|sayonara|so-long|adieu|long ..1 to|, ..3 @ill|#Condition
    3 kiss|wave|kissing|waving ..4 @ill|#Condition|@crutch ..2 goodbye|good-bye|bye|farewell
    3 send|sends|sent|sending ~3 @ill|#Condition packing
    3 show|shows|showed ~3 @ill|#Condition the door
    3 kick|kicks|kicked ~3 @ill|#Condition to
    3 done|finished|through with ..2 @ill|#Condition !treatment|treatments|therapy|screening|care|medicine|surgery|chemo|medication
    3 root out|outs ~2 @ill|#Condition
    3 rid|rids|flushes|flush|purges|purge|clears|clear ..1 out|you|your|body? ..2 every ..1 toxin|ailment|trace|bit|last
    3 leaves|leave|left|makes|make|get|keep|keeps you|your ..3 disease-free|symptom-free|pain-free|wrinkle-free|allergy-free|anxiety-free|acne-free|cancer-free|ache-free
    3 every|each|all trace|traces|sign|signs|bit of ..3 @ill|#Condition ..3 gone|vanish|disappear|vanishes|removed|erased
  `,
} as const

export const OUTCOME_CLASSES = {
  /** What happens to a body, and to nothing else. */
  bodily: `
    pain-free sleep lose pounds relief skin hair pregnant baby results result cure cured heal healed smile walk walking younger slimmer thinner
    pain wrinkles inches sizes energy weight symptoms migraine migraines headache headaches run dance hearing vision glasses recover quit
  `,
  discard: 'toss throw ditch chuck trash burn retire pitch bin dump shelve discard kick quit shed kiss',
  crutch: `
    glasses readers contacts dentures aid aids cane walker wheelchair inhaler insulin cpap razor razors brace crutches medication medications meds
    pills statin antidepressants painkillers wig mask bifocals scale cigarettes
  `,
  /** Bodies and habits that are put right. */
  heal: 'heal work fix cure recover improve succeed regrow quit shrink',
  fixes: `
    fixes cures heals solves ends reverses eliminates erases resolves corrects melts dissolves beats fix cure heal reverse erase eliminate
    works
  `,
  good: `
    pain-free cured healed relief results success slimmer younger regrows regrew quits improves improved recovers recovered succeeds succeeded
    heals walks thinner conceives conceived shrinks lost loses sees better success pregnant cures regained regains
  `,
  over: 'gone history over vanished erased banished finished eliminated done goodbye farewell bye bye-bye cured ended',
  twinge: 'thing anything nothing needle pain poke pinch sting ouch prick twinge jab shot tug drill',
  be: "is am are was were be been being it's they're you're i'm he's she's",
  ill: `
    pain pains ache aches crow frown elevens wrinkle wrinkles lines cellulite hangover hangovers migraine migraines headache headaches snoring acne scars scar
    fat flab bloat bloating craving cravings hunger addiction addictions depression anxiety adhd autism cancer cancers diabetes arthritis
    neuropathy dementia alzheimer's alzheimers psoriasis eczema asthma allergies allergy lupus lyme ibs reflux heartburn gout vertigo
    tinnitus insomnia sciatica scoliosis fibromyalgia infertility impotence menopause baldness spots stains stain veins
    disease diseases illness illnesses ailment ailments condition conditions tumor tumors toxins inflammation fatigue burnout
    numbness stiffness weight pounds belly jowls sagging sag pores blemishes breakouts rosacea melasma moles warts fungus cavities
    hypertension cholesterol copd plantar fasciitis herpes hepatitis parkinson's obesity knees back bald
    deafness blindness dryness incontinence leaks stress colds flu cold covid virus viruses infection infections bunions
    trouble troubles problem problems chin chins handles circles flashes sweats sweating palms itch itching smoking wheezing anger worry dandruff
    hump limp hiccups ringing toxin arthritic odor gingivitis cavity plaque backache backaches toothache
    dizziness fog brain gray nearsightedness astigmatism stuttering bedwetting nightmares ptsd panic phobia habit desire libido
  `,
  result: `
    result results outcome outcomes success relief cure pregnancy smile smiles skin weight pounds lbs inches sizes size hair youth
    younger healing recovery improvement pain-free sleep bliss straight white whiter life lifetime work works keep lose quit stop feel
    fix heal help last end see love conceive smooth growth look regrow reduce relieve eliminate drop shed hold perform never
    fit free straighter fresher confidence health
  `,
  sure: `
    effective safe painless successful pain-free risk-free guaranteed permanent cured curable accurate reliable fail-proof
    success effectiveness preventable reversible foolproof non-toxic gone certain
  `,
  gets: 'see saw walk walked leave left get got report reported lose lost improve improved recover recovered heal healed are were have had succeed quit feel felt keep kept',
  care: `
    dentistry treatment treatments procedure procedures injection injections laser extraction extractions surgery shots shot visit visits
    filling fillings implants implant hair-removal removal therapy session sessions blood draw draws whitening dental cleaning cleanings root
    vasectomy lasik facial tattoo iv drip drips biopsy epidural delivery birth labor childbirth needle needles diet program cream
    serum pill device method solution mask mattress pillow supplement cure surgeries braces aligners
  `,
  gain: `
    relief result results cure fix solution smoothness weight-loss loss elimination eradication hair-free hairlessness removal slimness
    smile smiles whiteness freedom sobriety correction restoration remission youth contour contours curls rejuvenation transformation
    cure cures eyesight improvement improvements protection immunity hair hairline implants veneers pain-free smooth answer end immune
  `,
  acts: `
    eliminate eliminates eliminated eliminating remove removes removed end ends ended ending erase erases erased fix fixes fixed cure cures cured
    stop stops stopped destroy destroys melt melts shrink shrinks solve solves solved dissolve dissolves banish banishes beat beats
    resolve resolves restores restore corrects correct smooth smooths tightens tighten straighten straightens gone goodbye bye-bye
    rid reverse reverses reversed heal heals healed kill kills relieve relieves disappear disappears vanish vanishes off
    wipes wipe rewire rewires clears clear block blocks farewell bye detox detoxes detoxify silence silences repair repairs history zaps zap
  `,
  returns: `return returns recur recurs relapse relapses reappear reappears back resurface come comes`,
  folk: `
    patients clients members implants cases procedures treatments surgeries guests graduates couples patient client member implant case surgery
    guest couple smoker smokers knee knees hip hips person people body customer customers user users mom moms kid kids smile smiles
  `,
  wears:
    'slip slips loosen loosens fade fades stain stains leak leaks crack cracks decay decays break breaks sag sags shift shifts age ages',
  burden: `
    need needs wake wakes wear wears diet snore snores suffer hurt hurts ache shave shaves wax worry crave craves feel see use buy take binge limp itch
    squint fear reach
  `,
  product: `
    cure cures drug drugs treatment treatments pill pills worker workers injection injections serum drip shot product solution formula tea
    weight diet results therapy supplement cream fix healing remedy juice potion ingredient device laser patch oil procedure molecule
  `,
} as const

/** Words around an outcome that say it is none of these. */
export const OUTCOME_WORDS = {
  /** Money, manners and seats are guaranteed, and jobs and rights. */
  money: `
    phone call calls callback answer answers somebody someone human reply replies voicemail
    price prices pricing satisfaction satisfied money-back refund loan loans income funding rate rates appointment appointments seat seats
    access delivery slot slots interview interviews hours pay wage wages salary admission privacy confidentiality anonymity benefits
    coverage minimum shift shifts response warranty workmanship parking spot spots quote deposit placement employment fares match gift
    bond mortgage annuity renewal tuition stipend quality rights constitution law amendment issue workmanship breakage materials
    lab product fit estimate bill bills cost costs arrival fun laughs giggles treats prizes winner
  `,
  /** People walk, ride and give for a cure. */
  fund: `
    walk walks walking money 5k raises race ride rides run runs search searching find finding hope hopes research researchers foundation donate donation
    donations fundraiser fundraising raise raised raising until toward towards closer relay miles gala scientists quest awareness someday
    future await awaits fund funding funded discover discovering away yet elusive
  `,
  /** Light, resin, glue, ham and concrete are cured. */
  material: `
    light lamp led-light composite resin resins adhesive cement glue sealant sealants bonding filling fillings gel polish meat meats ham bacon
    salmon sausage sausages salami olives concrete paint varnish epoxy layer layers tip bulb nanometers seconds leather tobacco boredom dull
  `,
  /** Illness itself is painless: a symptom, no promise. */
  symptom: `
    lump lumps swelling bump bumps sore sores ulcer ulcers bleeding spot spots mass nodule nodules growth blister chancre patch urine vision
    lesion lesions jaundice node nodes symptom symptoms sign signs blood hematuria stage
  `,
  /** A look or a listen from outside, of which it is plainly true. */
  test: `
    test tests testing scan scans ultrasound ultrasounds x-ray x-rays mri ct ekg ecg echo echocardiogram echocardiograms screening screenings exam
    exams imaging hearing monitor oximeter thermometer spirometry audiogram measurement sticker stickers sensor eeg bone density check
    checks picture pictures films film range motion movement stretch stretches
  `,
  /** What is free of risk here is money. */
  trial:
    'trial consultation consult cancel refund quote purchase order tour membership month days cancellation shipping estimate subscription',
  /** Reversed, but nobody's illness: overdoses, anesthesia, rulings. */
  undone: `
    overdose overdoses naloxone narcan opioid opioids anesthesia sedation osmosis vasectomy vasectomies ostomy colostomy anticoagulant bleeding
    decision ruling order policy trend effects heparin block antidote charge mortgage mirror roles
  `,
  /** General medicine: many an illness can be cured, and guides say so. */
  general: 'can be curable treatable reversible early found caught most antibiotics',
  /** Everybody heals so. */
  differ:
    'sentence sentences wording script phrase differently differ differs different pace own varies vary unique deserves deserve needs',
  /** Nobody feels a thing in their sleep. */
  asleep: 'asleep anesthesia anesthetic anesthetized sedation sedated anaesthesia anesthesiologist',
  /** What goes by itself after care, and what part of it does. */
  fleeting: `
    swelling bruising bruise bruises redness soreness stitches sutures scab scabs scabbing cramping cramps nausea fever temporary temporarily
    some most much part if once until when by peeling tenderness worse drainage grogginess
  `,
  worn: `
    denture dentures implant implants veneer veneers crown crowns filling fillings color whitening results lips skin smile teeth lashes brows hair
    tattoo lift filler fillers aligners retainer bridge bridges
  `,
  /** Bills, roofs and logins are mended for good, too. */
  chore: `
    roof leak leaky billing bill bills account website portal parking traffic mold server login schedule staffing shortage building
    elevator plumbing printer phone phones glitch form forms paperwork waiting line lines queue queues hold fax faxes clipboard clipboards
    voicemail binder binders
  `,
  /** Teeth, marks and losses that are permanent by nature. */
  fixed: `
    damage tooth teeth molar molars address resident residents staff scarring disability crown filling makeup exhibit position
    deferral marker record records ink pacemaker housing home injury tattoo retainer
  `,
} as const
