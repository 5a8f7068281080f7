// What clinicians say when they tell of work with somebody, as turns of phrase (src/turns.ts).
// Written by hand for hipaalint, MIT.
//
// Weights: 3 is clinical by itself; 2 says it only with a person or a place of care near; 1 only hints.

/** Work on somebody that nobody but a clinician tells of: past tense and participle. */
const HARD = `
    treated stitched sutured intubated extubated tubed resuscitated defibrillated cardioverted splinted casted bandaged triaged admitted discharged operated anesthetized sedated transfused
    x-rayed airlifted medevaced stabilized stabilised revived swabbed irrigated debrided lanced drained catheterized excised reattached amputated pronounced nursed diagnosed examined evaluated
    assessed glued stapled cannulated extricated suctioned numbed packed pumped coded bagged ventilated dialyzed scoped cathed trached rehydrated medicated restrained birthed extracted sewed
    sewn plated redressed grafted cauterized cauterised aspirated biopsied ablated stented embolized resected fused decannulated disimpacted deloused hospitalized patched warmed decontaminated scrubbed unclogged immobilized transported rewarmed
`
const HARD_ING = `
    treating stitching suturing intubating resuscitating splinting casting bandaging triaging admitting discharging operating sedating transfusing stabilizing stabilising reviving irrigating
    debriding lancing draining catheterizing examining evaluating gluing stapling suctioning numbing packing coding bagging ventilating scoping extracting sewing patching transporting scrubbing
    rewarming compressing
`
/** Everyday verbs of help: work on somebody only where a person follows. */
const SOFT = `
    helped held saved delivered lost carried calmed comforted fed rocked walked flew lifted fixed repaired pulled freed dug cut washed cleaned wheeled rushed hugged hoisted winched lowered pried
    escorted accompanied comforted delivered sat stayed assisted checked moved transferred rolled lugged loaded hauled coaxed tended convinced cradled consoled fished removed chased rescued
    caught handled
`
const SOFT_ING = `
    helping holding saving delivering hoisting winching prying losing carrying calming comforting feeding rocking walking flying lifting fixing repairing pulling freeing digging cutting washing
    cleaning wheeling rushing hugging delivering sitting assisting tending cradling consoling fishing removing picking pushing coaxing rescuing handling catching babysitting lying kneeling
    crouching crouched squatting talking joking singing
`
/** Verbs of anybody's day, which need one person after them. */
const PLAIN =
  'had saw met watched got kept talked told brought sent received took put welcomed found taught hosted greeted drove'
const PLAIN_ING = 'having seeing meeting watching keeping receiving taking putting'

export const ANECDOTE_CLASSES = {
  we: "we i we've i've we'd i'd",
  our: 'our my',
  us: 'us me our my',
  team: `
    team teams crew crews staff nurse nurses surgeon surgeons medic medics paramedic paramedics doctor doctors docs doc physician physicians unit department dept ed er icu nicu hospital clinic unit ward
    squad engine ambulance helicopter folks people colleagues partner resident residents trauma shift midwife midwives techs tech therapists hygienist dentist emts flight attending intern
    interns clinicians office lab pharmacy
  `,
  be: "am are is was were been being i'm we're be",
  hard: HARD,
  harding: HARD_ING,
  soft: SOFT,
  softing: SOFT_ING,
  plain: PLAIN,
  plaining: PLAIN_ING,
  doing: `${HARD_ING} ${SOFT_ING} ${PLAIN_ING} keeping`,
  few: 'one two three four five six both several some all most half',
  somebody: `
    him her them someone somebody victim victims injured wounded patient patients kid kids child children driver drivers passenger passengers rider riders firefighter firefighters officer
    officers family mother mom dad father son daughter boy girl boys girls man woman men women teen teens teenager teenagers baby babies twins triplets quadruplets quintuplets quads player
    students student worker workers survivor survivors brothers sisters brother sister pt pts occupants casualties hikers hiker swimmer swimmers skier skiers boaters campers guy guys lady fella
    fellow gentleman person stranger year-old year-olds infant toddler teenage ones newborn preemie grandmother grandfather
  `,
  unit: `
    er ed icu nicu picu ward floor unit bay bays clinic office chair theater rig ambulance truck chopper helicopter beds bed department table triage hospital trauma ors waiting hallway doors
    doorstep door nursery wing room rooms resuscitation resus theatre morgue helipad
  `,
  day: `
    day night shift morning afternoon evening weekend week monday tuesday wednesday thursday friday saturday sunday nights call rotation
  `,
  mood: `
    rough busy long wild crazy tough hard heavy hell heck quite brutal intense sad scary rewarding humbling insane strange eventful exhausting emotional weird interesting
  `,
  came: `
    came arrived rolled walked limped hobbled landed ended showed wheeled turned carried stumbled strolled waltzed marched crawled staggered wandered drove flown rushed transferred airlifted
    brought taken went checked booked
  `,
  status: `
    stable stabilized fine okay ok alive safe resting comfortable awake breathing recovering critical stitched sedated intubated
  `,
  organ: `
    appendix gallbladder kidney stone stones spleen tumor tumour mass cyst fibroid tonsils tooth molar abscess toe finger placenta hairball bezoar aneurysm clot hernia bullet nail hook fishhook
    magnet magnets coin battery batteries splinter tick bead beads bug cockroach lego toy earring knife arrow glass screw fragment shrapnel foreign
  `,
  imaging: `
    x-ray xray x-rays films film scan ct mri ultrasound labs lab bloodwork culture tox troponin ekg ecg strip monitor biopsy swab sono echo chart
  `,
  shows: 'says said showed shows revealed reads read lit came looked screamed',
  him: 'him her them it',
  kit: 'bag dressing dressings line drip drain catheter tube bandage iv mask pump cannula vitals gauze cast splint nebulizer nebuliser oxygen wound pouch',
  proud: 'proud grateful thankful glad honored honoured privileged thank thanks kudos props applaud salute',
  hurt: 'hurt injured wounded burned affected rescued involved caught pulled',
  where:
    'nose ear throat ears nostril thumb finger hand foot eye eyes stomach belly cheek thigh leg arm scalp lip tongue toe airway butt rectum knee shin forehead chin neck heel palm windpipe chest esophagus',
} as const

export const ANECDOTE_TURNS = {
  /** One of us did something to somebody. */
  act: `
    3 @we ..3 @hard
    3 @our ~4 @team ..3 @hard
    3 @be now|still|currently|just|all|both|busy? [@harding
    2 @we ..3 @soft ..7 @somebody|everyone|those|#Life|#Occupation|#Patient|#AmbiguousPatient|#Kinship
    2 @we ..3 @plain ..5 @somebody|#Life|#Occupation|#Patient|#AmbiguousPatient|#Kinship
    2 @we ..3 @soft|@plain ..2 @few of ..2 them|those|these|people|folks|@somebody
    2 @our ~4 @team ..3 @soft ..7 @somebody|everyone|those|#Life|#Occupation|#Patient|#AmbiguousPatient|#Kinship
    2 @our ~4 @team ..3 @plain ..5 @somebody|#Life|#Occupation|#Patient|#AmbiguousPatient|#Kinship
    2 @our ~4 @team ..3 @soft|@plain ..2 @few of ..2 them|those|these|people|folks|@somebody
    2 @be ..2 [@softing|@plaining ..7 @somebody|#Life|#Occupation|#Patient|#AmbiguousPatient|#Kinship
    2 @our ~4 @team ..3 @soft|@plain|@hard ..1 all|both
    2 @we ..3 @soft|@plain|@hard ..1 all|both
    3 @we ..2 saved|fixed|repaired|set|cut|closed|opened|drained|reattached|numbed ..5 @where|fingers|fingertip|toes|hands|legs|arms
    2 @we|@be ..3 [@soft|@plain|@softing|@plaining ..6 out|off|from|into ..2 his|her|a|the|their|someone|somebody ..1 @where
    2 our or|er|ed|icu had|has|kept|took|got ..2 @somebody|#Life|#Occupation
    2 did everything|all ..1 we|they|i
    2 @we ..2 ordered|prescribed|injected|palpated|examined|listened|diagnosed|referred|sedated
    3 @we ..2 held|holding|kept|put ~1 pressure
    2 let|lets me|us ..1 do|try|see|hold|put|clean|pull|fix|look|take|finish|place|listen
    1 asked|told|hugged|thanked|showed|paid|handed|begged|taught|called|bit|kicked|apologized|promised me|us
    3 @we was|were on|with ..2 @team that|who
    3 @we|@team ..2 opened|cut|cracked ..1 up a|an|the|this|him|her
    3 after|from|while|spent|finished ..1 @harding ..1 a|an|one|my|two
    2 still|can't|cannot ..2 thinking|stop|shake|forget|forgetting ..2 about? the|a|that ..3 @somebody who|whose
    3 @we ..2 found|got|hit|missed the|a|her|his ..1 vein|line|iv|artery|airway|bleeder
    3 a|an ~3 @somebody|#Life|#Occupation|groomsman|bridesmaid|bride|groom needing ..3 stitches|sutures|staples|surgery|cast|ct|cpr|narcan
    3 @we|@team ..3 took|taking ~2 care of
    3 @we|@team ..3 cared|caring for
    3 @we|@team ..3 looked|looking after
    3 @we|@team ..3 worked|working|operated on @somebody|the|a|an|this|that
    3 @we|@team ..3 did|started|doing|began ~2 cpr|compressions|resuscitation|surgery
    3 @we|@team ..3 put ..6 back together
    3 @we ..3 put|placed|slid|popped|threaded|inserted|stuck ..4 tube|line|stitches|sutures|drain|needle|catheter|cannula|cast|crown|stent|pin|pins|plate|bandage|tourniquet|filling|splint|iv ..1 into|in|on|through|to|around ..1 a|an|one|his|her|the|this
    2 @we got ..3 @him ..2 back|home|through|stable
    3 spent ..5 [@doing ..8 @somebody|#Life|#Occupation|#Patient|#AmbiguousPatient|@where
    3 @proud ..10 [caring|cared|treating|treated|saving|saved|helping|helped|stabilizing ..6 @somebody|@hurt|those
    3 @we ..1 changed|emptied|swapped|replaced|redressed|hung|adjusted|repacked|unhooked|reconnected ..3 @kit
    2 the ~2 @team had|took|got|kept|talked @him ..1 on|in|to|up|off|through|out|down|back|home|warm|stitched|asleep|awake
    2 @we|@team ..2 got|pulled|dug|fished|cut @him ..1 out
    3 @we|@team ..2 placed|put|threaded ..2 stent|stents|pacemaker|airway|catheter|drain|pins|plate
    2 helped ~3 deliver|save|stabilize|treat|free|stitch|set|hold
    2 @we|@team ..1 had to ..1 intubate|cut|amputate|sedate|restrain|deliver|tell|shock|transfuse|hold|pronounce|crack|stitch|sew|call
    2 @we|@team ..1 got to ..1 deliver|hold|meet|tell|send|discharge|remove|pull|see|watch|stitch|assist|catch|reunite ..7 @somebody|#Life|#Occupation|#Patient|#AmbiguousPatient|#Kinship
  `,
  /** The subject is left out: "Pulled a hook out of …". Counts only where a clause opens. */
  bare: `
    3 @hard ..1 a|an|one|the|my|two|up|his|her|their|#Life|@somebody
    3 @harding ..1 a|an|one|the|my|two|up|his|her|their|#Life|@somebody
    3 pulled|fished|dug|plucked|picked|cut|extracted|removed|tweezed|took|pried|scooped|coaxed|flushed|popped ..8 out|from|off|of ..2 a|an|the|this|somebody|someone|one|her|his|some ..3 @where|#Life|#Occupation|#AmbiguousPatient|#Patient
    3 pulling|fishing|digging|plucking|picking|cutting|extracting|removing|prying|scooping|flushing ..8 out|from|off|of ..2 a|an|the|this|somebody|someone|one|her|his|some ..3 @where|#Life|#Occupation|#AmbiguousPatient|#Patient
    3 holding|held ~1 pressure on
    3 scrubbed|scrubbing ..1 on|into ..2 a|an|my|the|our
    3 delivered|delivering|caught|catching ..5 -pounder|baby|babies|twins|triplets|quads|quadruplets|breech|boy|girl|newborn|pounder|preemie
    3 reset|set|relocated|reduced|popped|casted ..3 shoulder|elbow|wrist|ankle|hip|finger|jaw|kneecap|arm|nose|forearm
    2 had|saw|got|met|lost|saved|admitted|helped|held|watched|sent|calmed|told|sat|watching|meeting|telling|holding|helping|losing|seeing|calming ..2 a|an|one|the|my|another|with|somebody|someone
  `,
  /** Somebody or something came to where we work. */
  arrive: `
    3 @came ..3 in|into|to|through|at|on|up @our ~3 #CareUnit|@unit
    3 @came ..3 in|into|to|at|up|through the ~1 #CareUnit|er|ed|clinic|triage|bay
    3 @came ..2 to us
    2 came|comes|brought|rolled|wheeled|walked|limped|flown|carried|rushed ..2 in|by ..3 with|after|holding|clutching|carrying|complaining|screaming|ambulance|helicopter|unable|convinced|via|this|last|from|having|today|tonight|yesterday|because|wearing|bleeding
    2 came|comes|rolled|wheeled|walked|brought in ..1 -ing
    3 brought|brings|sent|gave|handed|reached us
    2 @came ..1 through|to|into|at triage|#CareUnit
    3 was|is|were|are|became @our ~1 patient|patients !portal|advocate|care
    2 presented ..2 with|to|after
    2 it's|was|is a|an ~2 #Occupation|#Life|@somebody with|who|whose|holding|clutching
    2 @came ..1 up|back|down|from recovery|surgery|theatre|theater|icu|triage|pacu
    3 straight|rushed|wheeled|taken to|into ..1 theatre|theater|surgery|resus|icu|scan|or
    3 @came here by|with|via|on|in|unconscious|without|after
    3 through @our ~2 door|doors
    2 drove|dragged|walked|carried|took|brought himself|herself|themselves ..1 in|here|over|to
    3 had ..1 a|an|one|another ..3 @somebody|#Life|#Occupation come|walk|roll|limp|stroll|waddle|stumble in|into|through
    2 @came @our|the way
  `,
  /** Somebody is with us. */
  stay: `
    3 in|at|on|inside|from @our ~3 #CareUnit|er|ed|or|icu|nicu|picu|ward|bay|bays|chair|table|rig|hands|care|unit|ambulance|trauma|bed|beds|office|clinic|floor|wing|service|center
    2 in|on the ~2 #CareUnit|er|ed|or|icu|nicu|picu|ward|bay|rig|unit|table|chair
    3 @status ..3 with us
    3 under our ~1 care
    2 in|from obs|triage|recovery|icu|nicu|er|ed|surgery|labor|hospice|preop|pre-op|pacu|dialysis|rehab|memory
    3 upstairs|downstairs|here|safe with us
  `,
  /** Words of people at work. */
  clock: `
    2 first|last|second|third|only save|call|run|delivery|admission|admit|code|case|patient ..1 of ..2 @day
    2 how|what|why ..1 @our|the ~1 @day ..1 started|starts|began|ended|went|looked|kicked|opened|goes
    2 @our ~2 shift|rotation|rounds
    2 on shift|duty|call|rounds
    2 first|last|second|third|fourth|another|final ..3 of the tour|shift|night|day|list|block|rotation|run
    2 first|second|third|fourth|last job|shout|run|call ,?
    2 @we got|took|had|answered the|a|another|our call|shout|page|bleep|callout
    2 the ~2 pager|radio|bleep|beeper|tones goes|went|rang|dropped|drop|crackled|buzzed
    2 @our pager|radio|bleep|beeper|phone|phones|tones goes|went|rang|crackled|buzzed|dropped
    2 still in ..2 scrubs|uniform|boots|greens|clogs
    2 home|straight|back from ..2 shift|nights
    2 at|after|before|until handover|handoff
    2 @our first|last|second|next|final|only appointment|patient|case|call|visit|admission|delivery !is|will
    2 spent my|our|the|most|half|all ..4 @day
    1 @mood ..2 @day|one
    2 start|end|kickoff|highlight|excitement of|to @our|the|tonight's|today's ~2 @day
    1 shift|tonight's|last|today's ..1 shift
    2 end|middle|half|start|close|hours|minutes ..3 shift|rounds
  `,
  /** Somebody who is told of by a part, a picture or a number only. */
  implied: `
    3 the|his|her|that|this|my|one|their ~2 @imaging ..1 @shows
    2 pulled|took|got|cut|removed|dug|fished|scooped ..1 this|that|these|those|it|them out
    2 pulled|took|got|cut|removed|dug|fished|scooped ..1 out this|that|these|those
    2 this|these|it came|come|popped out of
    2 pulled|removed|took|extracted|fished|found|cut ..2 a|an|one|the|two|three ..4 @organ
    2 guess ..3 weight|grams|substance|object|pounds|diagnosis
    2 the|that|his|her ~2 @imaging this|today|tonight|just
    1 @we ..1 had|got ..1 a|an|one|two|another ..9 walk|come|roll|limp|stagger|present|turn|arrive|hobble|crawl in|into|to|up|through|with
    1 @we ..2 got|had|saw|met one ..2 tonight|today|this|last|yesterday
    3 time of death
    3 had|saw|got|met|treated|plated|fixed|opened ..1 a|an|one ..8 with ..1 exactly|just|precisely ..1 this|that|the|these
    3 had|saw|got|met|treated|plated|fixed|opened ..1 a|an|one ..8 with ..1 the|this|that same|very
    3 @we ..1 saw|had|met|got ..1 this|that|the very|same|exact ..3 in a|an|one
    2 call light|lights|bell|button !is|policy|system|response
    3 @we couldn't|didn't|never|not ..1 get|bring @him back
    2 the|that|first|another|second|my ~2 code|overdose|delivery|arrest|seizure|bleed|c-section|breech|intubation|amputation|trauma|crani|appy|cardioversion ..2 today|tonight|this|last|in
    3 ran|running|worked|called|calling|had a|the|two ~1 code
    2 lost|saved one ..1 tonight|today|last|this
    2 my ~2 admit|admission|delivery|transfer|consult|intake|hit !of|desk|form|policy|team
    2 my patient|pt
    2 at ..1 centimetres|centimeters|cm
  `,
} as const
