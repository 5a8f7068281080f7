// What somebody says a treatment did for one person, as turns of phrase (src/checks/turns.ts).
// Written by hand for hipaalint, MIT.

import { BODY_PARTS } from './body.ts'

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ONES = 'one two three four five six seven eight nine'.split(' ')
/** Numbers in words, to a hundred. */
const NUMBERS = [
  ...'second third fourth fifth sixth two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen hundred'.split(
    ' ',
  ),
  ...TENS,
  ...TENS.flatMap((ten) => ONES.map((one) => `${ten}-${one}`)),
].join(' ')

/** How a body is and what it does, for better. */
const OUTCOME = `
  ${BODY_PARTS} hair hairline skin smile waist vision hearing eyesight sight voice head energy appetite balance grip strength breath
  pain pain-free ache headache headaches migraine migraines acne rash cough reflux vertigo insomnia snoring anxiety cravings symptoms weight sugar a1c
  pressure cane walker wheelchair crutches insulin inhaler glasses brace pills meds medication
  walk walking run running dance dancing sleep sleeping golf golfing hear hearing see seeing kneel kneeling bend bending drive driving breathe breathing
  play playing lift lifting garden gardening hike hiking swim swimming ski skiing smile smiling eat eating chew chewing climb climbing bike biking
  cycling jog jogging walked danced slept hiked swam skied climbed biked marathon 5k 10k stairs
  back full normal free off gone clear healed remission pregnant sober flawless younger thinner lighter stronger steady straight
`

/** Weights: 2 tells of one person by itself, 1 needs somebody in the sentence, 0 a review. */
export const RESULT_TURNS = {
  weight: `
    2 @shed ..4 0|@number ..1 @unit !of
    2 0|@number ..1 @unit ..2 @gone
    2 down|minus ..1 0|@number ..1 @unit
    2 down|minus|dropped|lost ..1 0|@number ..1 dress|pant|waist|jean? sizes
    1 from ..2 size 0|@number ..3 to ..3 0|@number
    1 from ..1 0|@number ..1 @unit? ..3 to ..2 0|@number ..1 @unit
    2 @shed ..3 @share of|my|his|her ..3 weight|body|size
    1 0|@number ..1 @unit|percent|belt ..6 @within ..3 0|@number|one|a|first|single|@vague ..1 @span|time
    1 0|@number ..1 @unit|percent|belt ..6 @by @date
    1 0|@number ..2 @span ..3 0|@number ..1 @unit
    1 @within ..2 0|@number ..1 @span ..6 0|@number ..1 @unit
    2 down|minus|lost|dropped ..2 0|@number ..1 belt|dress|pant|jean|waist|shirt|bra|cup notches|holes|sizes|size
    2 gained|added|packed|put|built ..2 0|@number ..1 @unit ..3 muscle|mass|lean|strength
    2 half|third of|my|his|her ..2 body weight|size|self
    1 went|gone from ..2 0|@number|size|xl|xxl|a ..4 to ..2 0|@number|size|medium|small|a
    1 0|@number ..1 @unit|inches off my|his|her|the
    1 fit|fits|back ..1 into|in my|her|his|the ..4 jeans|dress|gown|size|pants|tux|suit|uniform
  `,
  younger: `
    2 0|@number|decade|decades ..1 years? younger
    2 @took ..1 0|@number|a|decade ..1 years|decade off
    1 look|looks|looked|feel|feels|felt ..2 0|@number|@tens again|instead|and|at
    1 look|looks|looked|feel|feels|felt like? ..2 teenager|teen|twenties|thirties|kid
    1 mistaken|carded|asked ..4 my|his|her|our ..1 sister|id|daughter|son|brother|daughter's
    2 took|taken|knocked|shaved|erased ..2 years|decades|decade off|from
  `,
  quick: `
    1 @better ..6 @within ..3 0|@number|one|a|first|single|@vague ..1 @span
    1 @within ..3 0|@number|one|a|first|single|@vague ..1 @span ..8 @better
    1 @span ..1 later|on ..6 @better
    1 @better ..6 @within|since|after ..2 my|her|his|the|our|one|a ..2 @span|transfer|cycle|try|shot|wrap|scan|night
    1 @better|@over ..6 @by @date
    1 @better|@over ..3 overnight|instantly|immediately
    1 @ill|#Condition ..5 @over ..4 @within|after|by ..3 0|@number|one|a|first|single|@vague|my|her|his|@date ..2 @span?
    1 @span ..1 later|on|in|after ..8 @over|ran|running|danced|dancing|hiked|hiking|walking|golfing|skiing|marathon|slept|sleeping|climbed|lifting|completely|totally
    1 @within|after|since ..3 0|@number|one|a|first|single|@vague|my|her|his ..2 @span ..10 @over|ran|danced|dancing|hiked|walking|golfing|skiing|marathon|climbed|stopped|quit|no
    1 @span|shot|wrap|night ..6 and|, ..2 i|i'm|he|she|my ..8 @better|@over|stopped|ran|walked|walking|slept|dancing|danced
    1 first|one|single|second ..1 @span|shot|wrap|night|cycle|transfer|try ..4 and ..6 @better|@over|stopped|ran|walked|slept
    1 hasn't|haven't|hadn't|not|no|without !been ..2 had? ..2 @ill|#Condition ..6 since|in ..3 @span|visit|shot|treatment|starting|then|that
    1 hasn't|haven't|not ..1 had ..2 @ill|#Condition ..3 since
    1 haven't|hasn't ..1 touched|needed|taken|used|opened ..3 @crutch|#Medicine
    2 one of our ~2 -s ..8 @within ..2 0|@number|@vague ..1 @span
    1 @did ..8 @within ..2 0|@number|@vague ..1 @span
    1 back ..5 @did ..6 by|next|same|within ..3 @date|day|morning|week|weekend
    1 @did ..6 by|next|same ..2 @date|day|morning|week|weekend
    1 first time in ..2 0|@number|years|decades|ages|forever|my
    1 never|won't|wouldn't ..3 walk|run|hear|see|conceive|work|speak ..2 again
    1 sleeps|slept|sleep|sleeping ..1 right|straight? through ..6 first|since|now|after|week|night
    1 next|same day|morning|week|weekend ..4 @over|@better|@did
    1 @did|@event ..8 0|@number|one|a ..1 @span in|out|later|after|post-op|postop|post
    1 @did|@event ..8 on|by day|week|month|night 0|@number|one
    1 @did|@event ..3 the? next|same|very ..1 day|morning|night|week|weekend|afternoon
    1 0|@number ..1 @span in|out|later|post-op|after ..8 @did|@event
    1 @within ..2 0|@number ..1 @span ..6 @did|@event
    1 no|zero ..2 bruise|bruises|bruising|swelling|pain|downtime|crutches|limp|scar|scars ..10 next|same day|morning|night|week|afternoon|evening
  `,
  measure: `
    1 @measure ..6 from ..3 0|@number ..4 to ..2 0|@number
    1 a =1 c ..6 from ..3 0|@number ..4 to ..2 0|@number
    1 a =1 c ..4 @fell ..4 0|@number
    2 '- 0 @unit
    2 before ': 0 ..1 @unit
    1 conceived|pregnant ..4 first|try|cycle|month|transfer
    1 bald|balding|@ill|#Condition|@crutch ..2 at 0 ..8 at|by 0
    2 0|@number ..1 @unit ..2 the|my|her|his|in|that first|one|second ..1 @span
    1 @unit|down ..2 0|@number ..3 @within ..2 0|@number ..1 @span
    1 put|left|hung|sold|gave ..2 @crutch ..3 away|attic|closet|curb|garage|door|up|behind|basement
    1 @within ..3 0|@number|one|a|first|single|@vague ..1 @span ..8 free of|from
    1 @measure ..4 @fell|halved ..4 0|@number
    1 @measure ..3 0 ..3 '→|to|- ..2 0
    1 @measure ..3 went|is|was|dropped|hit|now ..6 0
    1 eyesight|vision|sight|eyes ..5 from ..2 =20 ..8 =20
    1 see|saw|seeing|now|tested|to|at =20 ..1 =20
    1 @measure ..4 lowest|best|normal|perfect|cut ..6 years|ever|decade|since|half
    1 pain ..3 from ..2 @number|0 ..6 to ..2 @number|0
    1 baby|pregnant|conceived|expecting|twins|positive ..4 after|on|in|with|by ..2 our|one|first|my|the|just|a|only ..2 cycle|try|transfer|month|round|visit|session|bottle
    1 cut|halved|slashed|doubled|tripled ..1 my|his|her ..3 @measure|pain|time|score|strength|dose|@crutch
    1 pregnant|conceived|expecting|baby ..3 at|age ..1 0|@number
  `,
  able: `
    1 first time since|in
    0 i|she|he sleep|sleeps|walk|walks|run|runs|breathe|breathes|climb|climbs|kneel|kneels ..6 now|again|today|these !that
    1 quit|stopped|gave ..1 up? smoking|vaping|drinking|cigarettes|sugar after|in|within|with|thanks
    0 my ~2 @body|@ill|#Condition|@hairy|@gauge ..1 is|are|has|have|just|completely|finally? @change|@over|@grew
    0 my ~2 teeth|smile|skin ..1 is|are|got|look ..1 0|@number shades
    0 i can ..6 again|anymore|pain-free|unaided
    1 dropped|lowered|cut|halved|slashed my|his|her @measure
    1 @span|years|months ..1 sober|clean|smoke-free thanks|and|because
    0 i've|been|am|i'm ..1 sober|clean|smoke-free|pain-free|migraine-free|seizure-free for|since ..2 0|@number|@vague|a|one|@date
    1 first words|steps|word|step|sentence after|in|within ..3 0|@number|a|one|@vague|therapy ..1 @span|of
    0 i hear|see|taste|smell ..4 again|now
    1 went|gone|goes|graduated from ..4 to ..4 in|within|by|after ..2 0|@number|@vague|a|one|@date
    1 @span 0|@number ..2 and|: ..2 @teller ..2 can|could|did|ran|have|am|am|@did|@over|@again
    1 by|before @date ..2 @teller ..1 was|were|is|could|had ..1 @feat|@over
    1 0|@number|few|couple ..1 @span in|into|on|later|after ..14 @teller ..2 was|were|could|slept|ran|danced|walked|stopped|quit|had ..3 @did|@again|@over|getting|back|able|sleeping
    1 after ..2 0|@number|first|second|third|fourth|one|a ..1 @span ..10 @over|lifted|@did
    1 @hairy|@ill|@measure ..3 back|full|thick|normal|dark|better|clear|straight ..10 after|in|within|by ..2 0|@number|@vague ..1 @span
    1 @teller can|could ..2 now|finally|actually|again|already ..2 @again|button|hold|reach|sit|stand|climb|carry|write|type
    1 @teller now|finally ..1 sleeps|walks|runs|sees|hears|eats|drives|breathes|plays|dances|sleep|walk|run|see|hear|eat|drive|breathe ..5 without|again|through|pain-free|unaided
    1 never|not ..3 carry|conceive|have|walk|run|hear|see|work ..12 three-month-old|newborn|baby|twins|son|daughter|grandson|lap
    1 @ill|#Condition ..3 left|quit|disappeared|vanished|melted|lifted !the|on|in|behind|a|from
    1 @ill|#Condition ..2 gone before|by|since|overnight|completely
    1 cut|halved|slashed ..2 @crutch ..1 in half
    1 @ill|@body|#Condition|@measure|@crutch|@gauge ..5 @change ..6 since|after|in|within|by|on ..3 0|@number|@vague|a|one|@date|@span|my
    1 @ill|@body|#Condition|@measure|@gauge ..4 hasn't|haven't|hadn't ..4 since|in|once
    1 @gauge ..2 doubled|tripled|halved|quadrupled
    1 from ..2 0|@number ..3 @ill|#Condition ..5 to ..2 none|zero|no|one|0
    1 haven't|hasn't ..1 wanted|craved|smoked|touched|missed|needed|vaped|snored|limped|hurt|coughed ..3 since
    1 my|her|his ..1 @body ..2 never looked|felt|been better
    2 from ..1 size 0 ..1 to ..1 size? 0
    1 @crutch|@ill ': gone|off|zero|none|retired
    1 i|she|he ..1 out-hiked|outran|out-ran|lapped|outlifted|outwalked|out-walked|outdanced|beat ..2 my|her|his ..2 son|daughter|husband|wife|kids|grandson|sister|brother|self
    1 left|walked|leaving|leave ..2 on my|her|his|their own? ..1 feet
    1 quit ..2 after ..2 0|@number ..1 years
    1 cleared ..1 for work|sports|duty|training|practice|flight ..4 0|@number ..1 @span
    1 @body|@ill ..2 had|has healed|cleared|grown|stopped|returned
    1 two|three|four|five|six|0|one ..1 @span in|later ..2 @ill|#Condition ..2 had|was|were|has ..1 stopped|gone|cleared|healed|vanished
    1 @hearing ..2 better|sharper|stronger|as-good than|as ..2 grandson's|grandson|twenty|teenager|ever|before|kids|daughter's|son's|years|college|high
  `,
  /** A time, and behind it how somebody is: not what was done for them, or how they like it. */
  since: `
    1 0|@number|@vague|a|one ..1 @span ..1 later|on|in|out ..2 @self !@served ..8 @outcome
    1 0|@number|@vague|a|one ..1 @span of|with|into ..6 and|', ..1 @self !@served ..8 @outcome
    1 after|since|with ..2 0|@number|@vague|my|the|a|one|first|our ..1 @span ..3 @self !@served ..8 @outcome
    1 @self ..1 haven't|hasn't|hadn't|not|never !been|found|heard|gone|stopped|received|seen|looked|regretted ..8 since ..3 @span|then|that|coming|starting|my|the|day|they|dr|we
    1 my|his|her ..2 @body|@ill|@measure|@hairy|@gauge ..8 than ..4 ever|before|@tens|@number|college
    1 told|said|thought|warned|swore|sure|feared ..4 i'd|i|she'd|she|he'd|he|would|he'll ..2 never|need|have|lose|always ..12 @span ..8 @self !@served ..6 @outcome
    1 @self ..2 now|finally|again !@served ..4 @outcome ..6 without|again|anymore|straight|every|whole|all
    1 @self used|couldn't|could ..2 to? barely|hardly|not? ..8 now|today ..3 @self ..6 @outcome
  `,
  free: `
    1 @stopped ..5 @crutch|#Medicine
    1 no longer ..1 needs|need|takes|take|uses|use|wears|wear ..6 @crutch|#Medicine
    1 without ..1 his|her|my|a|the|any? ..1 @crutch|machine|mask|stick ..6 again|now|anymore|nowadays
    1 @regrown ..4 hair|hairline|sight|hearing
    1 @stopped ..4 0|@number|my|her|his|all|two|three|both ..3 prescriptions|prescription|meds|medications|pills|drugs
    1 @regrown|grew|back ..5 head|hairline|hair
    1 came|walked|arrived|started|limped|wheeled ..5 with|in|on|using ..2 @crutch ..10 @walked
    1 threw|tossed|ditched|donated|burned|sold|gave ..2 out|away|my|his|her ..3 @crutch|glasses|readers|aids
    1 stopped|quit snoring|limping|shaking|wheezing|itching
    1 i|he|she|can|could|now|i'm ..3 @again ..2 again
    1 husband|wife|son|daughter|mom|dad|mother|father ..2 stopped|quit|is|can ..3 snoring|limping|smoking|hear|walk|free
  `,
} as const

export const RESULT_CLASSES = {
  body: BODY_PARTS,
  self: "i i'm i've i'd my she she's he he's his her mom mom's dad dad's",
  /** What is done for somebody, and what they think of it. */
  served: `
    was had got received came called met saw signed booked scheduled waited paid brought trust trusted recommend recommended love loved like liked
    know knew told asked still chose found learned understood decided returned sent would will could should might may hope want wanted need needed
    appreciate thank thanked wish wished think thought drove made moved
  `,
  outcome: `${OUTCOME}`,
  feat: `
    running dancing hiking golfing skiing biking cycling swimming lifting climbing gardening surfing jogging singing driving run dance hike golf ski swim
    lift climb sing drive kneel conceive
  `,
  gauge:
    'strength grip balance flexibility stamina energy oxygen range speed swing stride reach memory focus lungs diary log chart mileage count counts levels level',
  change: `
    gone blank stopped healed doubled halved tripled quit off clear cleared vanished dropped fell grew grown returned normal zero lifted quiet silent
    empty straight painless shrank shrunk melted disappeared
  `,
  teller: "i i'm i've he she they we you he's she's",
  grew: 'regrew quieted calmed eased improved came back again tightened softened straightened lightened smoothed plumped thickened whiter younger straighter thicker stronger',
  hairy: 'hair hairline brows lashes beard skin smile waist crown vision eyesight',
  hearing: 'hearing eyesight vision memory balance sleep grip sight',
  ill: `
    pain ache aches migraine migraines headache headaches acne wrinkle wrinkles lines psoriasis eczema rash cough reflux heartburn vertigo tinnitus insomnia
    sciatica fibromyalgia scars scar spots veins cellulite craving cravings allergies allergy asthma ibs bloat bloating hot flashes flash seizure
    seizures flare flares attack attacks anxiety depression snoring numbness neuropathy stiffness arthritis gout cramps knee back shoulder hip
    double chin bags circles melasma rosacea breakouts pimple pimples warts infection ulcer drink cigarette symptom symptoms limp panic
  `,
  over: `
    gone vanished disappeared cleared healed cured erased melted stopped faded pain-free symptom-free painless history smooth flat lifted normal
    perfect flawless clear reversed over remission shrank shrunk halved
  `,
  by: 'by before since',
  date: `
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    christmas easter thanksgiving summer fall spring winter halloween halftime breakfast morning dinner bedtime tomorrow
  `,
  tens: 'twenty thirty forty fifty eighteen sixteen seventeen twenty-one twenty-five thirty-five 20 30',
  event: `
    toast wedding brunch dance dinner prom recital stage podium gym beach vacation concert church party gala camera office work school date golf yoga pilates
    ballgame parade hike trail slopes pickleball tennis bowling reunion cruise photo
  `,
  did: `
    ran running walked walking danced dancing golfed golfing hiked hiking skied skiing biking swimming lifting climbing gardening surfing jogging
    marathon triathlon 10k 5k slept sleeping smiling singing sang talking speaking reading kneeling straight straightened
  `,
  walked:
    'walked walk walking ran run running danced left leave dancing jogging jog hiking hiked swimming golfing finished skipped',
  again:
    'walk walking run running dance dancing sleep sleeping golf golfing hear hearing see kneel kneeling bend drive driving breathe play lift garden hike hiking swim ski smile eat',
  number: NUMBERS,
  unit: 'pounds pound lbs lb kilos kilo kg kilograms stone inches inch sizes cm centimeters',
  shed: 'lost dropped shed melted trimmed released shaved burned losing cut took kicked ditched vanished',
  gone: 'gone lighter slimmer thinner lost vanished off down melted smaller leaner shed',
  share: 'half third quarter',
  took: 'took taken shaved knocked erased wiped dropped',
  within: 'in after within by',
  vague: 'few couple mere matter several handful',
  span: `
    day days week weeks month months semester night nights year years season session sessions visit visits treatment treatments hour hours minutes appointment appointments dose doses
    adjustment adjustments injection injections bottle bottles shot shots application applications
    wraps wrap weekend weekends afternoon lunch scans peel peels facial facials infusion infusions drip drips round rounds cycle cycles pellet pellets
  `,
  better: `
    pain-free painless gone disappeared vanished cleared clear pregnant sober cured healed symptom-free seizure-free sugar-free medication-free
    itch-free wrinkle-free migraine-free smoke-free remission normal flawless reversed
  `,
  measure:
    'a1c pressure cholesterol sugar sugars glucose triglycerides score scores bmi weight waist ldl numbers apnea rate',
  fell: 'fell dropped plunged went down sank',
  stopped: 'off tossed ditched threw quit stopped dropped retired burned',
  crutch: `
    insulin meds medication medications medicine pills pill cane walker wheelchair cpap glasses brace crutches inhaler statin
    statins antidepressants painkillers opioids wig hearing-aids dentures
  `,
  regrown: 'regrew regrown restored recovered',
} as const

export const RESULT_WORDS = {
  /** Said of many, of anybody or of what may come. */
  general: `
    authors counties residents nation
    you your you'll most average people patients participants adults study trial may should might will would if goal goals aim try
    percent typically usually often trials enrolled researchers women men everyone americans children want wants hoping hope
    whoever anyone per weekly each every team teams staff crew
  `,
  /** One of many who is told of. */
  one: `
    i i'm i've i'd my me he she his her him one member client patient guest graduate participant mom dad mother father customer grad
    alum alumna user reader bride groom teacher nurse couple pair woman man retiree veteran runner farmer welder cook driver grandfather grandmother
    grandpa grandma neighbor participant
  `,
  /** Illness itself takes weight, and so do births, gifts and prizes. */
  ill: `
    unexplained diagnosed diagnosis born birth newborn cancer chemo chemotherapy unintentional appetite without-trying
    hospitalized tumor anorexia donated collected raised trash recycled pumpkin fish salmon luggage rice
    stroke crash accident warning dehydration
  `,
  /** One person's result is held out to everybody. */
  yours: "next you're yours imagine join turn",
  typical: 'most average typical typically median generally usually expect expected mean usual',
  many: 'people patients members participants clients adults graduates users customers guests finishers results loss result',
  /** What they get. */
  got: `
    result results loss lose lost loses see sees saw gain gained drop dropped improve improved improvement report reported pounds lbs lb kilos inches percent
    relief weeks months sessions less more points finish
  `,
  not: "not aren't isn't no vary may",
} as const
