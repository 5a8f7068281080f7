// How somebody in care is doing, as turns of phrase (src/checks/turns.ts). Written by hand for hipaalint, MIT.
//
// Weights: 2 is said of hardly anybody but a patient, 1 of others too, so that two of them are needed.

/** Patterns by idea. `own` turns name whose state it is themselves. */
export const CONDITION_TURNS = {
  word: `
    2 in|as|at @grade ..2 condition
    2 in|as|at @grade but|yet @grade ..2 condition
    2 in|as @degree? a|an? ~1 critical|serious|stable|guarded|grave state
    2 condition|status ..2 is|was|remains|as|listed ..3 @grade
    2 @be|@stays|listed ..1 critical|stabilized|stabilised but|and|though? stable|serious
    2 @be|@stays|listed ..1 stable !financially|and|in|since|economically
    2 @be|@stays|listed ..1 stable and|but critical|serious|awake|alert|resting|improving
    2 critically|gravely|seriously ill|hurt|injured|wounded
  `,
  state: `
    2 off|on|onto|from ..2 @machine
    2 on ..1 breathing|life machine|machines|support
    2 @machined
    2 brain|clinically dead
    2 wean|weaned|weaning ..4 off|from
    2 lost|lose|losing ..3 @body|toe|toes|finger|fingers|eye|sight|blood|consciousness|spleen|kidney
    1 wiggle|wiggled|wiggling|squeeze|squeezed|squeezing|move|moving|moved|open|opened|feel ..1 his|her|their ..1 toes|toe|fingers|eyes|hand|hands|legs|feet
    2 has|have|regained feeling|movement|sensation|use in|of
    2 opened|opens ..1 his|her|their ..1 eyes|eye
    1 squeezes|squeeze|squeezed|squeezing|lifts|grips|moves|opened|opens|raises a|both|one ..1 hand|hands|finger|fingers|eyes|eye|thumb|arm|leg|toe
    1 cracking|telling jokes
    1 nursed|latched|bottle|ate|drank|slept|walked|spoke|talked|smiled|stood|sat|breathed|woke|opened|blinked ..6 first time|word|words|steps|step|today|tonight
    1 no visitors
    2 breathing ..1 with ..2 help|support|assistance|machine|tube
    2 @soft and|but ..1 asking|demanding|complaining|ordering|cracking|beating|winning|keeping|making|giving|wanting|holding|eating|talking|sitting|planning|watching
    2 holding ..1 his|her|their own
    2 burned|burnt|burns|grafts over|across|on ..4 @body|chest|face|hands|body|percent
    2 breathing|breathes|breathe without ..2 help|assistance|support|machine|machines|ventilator|tube
    2 breathing|breathes|breathe|breathed ..3 own|unaided|independently|easily|air|well
    2 out|come|came|left|leaving|off of? ..2 surgery|theatre|theater|icu|intensive|danger|woods|coma|recovery|anesthesia|anaesthetic|isolation|#CareUnit
    2 moved|transferred|stepped|upgraded|downgraded|transported ..2 to|from|out|into ..2 #CareUnit|icu|intensive|ward|rehab|floor|fair|good|stable|serious|critical|theatre|@machine
    2 in|into ..1 a|an|our|the? ~1 intensive care
    2 in|into ..1 a|an|our|the? ~1 icu|coma|surgery|theatre
    2 in|into ..1 a ..2 induced coma
    2 treated ..6 and|then ..1 released|discharged|sent|home
    1 underwent|undergoes|undergoing ..4 surgery|surgeries|operation|operations|#Procedure
    2 tested|tests positive for
    2 listed|described|reported ..1 as ..1 @grade
    2 @stays ..1 in ..3 #CareUnit|hospital|icu|care
    2 first-degree|second-degree|third-degree burns
    2 regained|regains consciousness|feeling|movement|speech|sight|hearing|strength
    2 pronounced|declared ..1 dead
    2 under observation|sedation|anesthesia
    1 took|takes ..2 first steps|step|bite|meal|words
    2 in ..1 isolation|quarantine
    2 @stays hospitalized|hospitalised|quarantined|isolated|unchanged
    1 @present ..1 doing ..1 well|better|great|fine|okay|ok|good|poorly
    1 gaining|gained|regaining|regained|losing weight|strength|consciousness|ground|color
    1 shown|shows|showing|made|making|makes ..3 improvement|progress|signs|strides|gains
    2 took|taken|takes a turn
    2 turned|turning a|the corner
    2 on the road|way|path to recovery|mend
    2 over the worst
    2 clings|hanging|holding on|steady
    2 kept|made|keeping comfortable
    2 given ..3 days|hours|weeks|months to live
    2 with ..2 life-threatening|non-life-threatening|critical|serious|grave|minor|severe|extensive|traumatic ..2 injuries|injury|burns|wounds|trauma
    2 life-threatening|non-life-threatening ..1 injuries|injury|condition
    2 faces|awaits|needs|requires ..3 surgery|surgeries|operation|operations|grafts|amputation|transplant
    2 @be|@stays ..1 improving|worsening|deteriorating|declining
    2 @be|@stays @soft ..2 and ..1 @soft
    2 fighting ..1 for ..1 his|her|their life|lives
    2 clinging to ..1 life
    2 expected ..1 to ..2 survive|recover|live|pull|walk|regain|wake|need|undergo|remain|make|go|be
    2 responding|responded|responds ..1 to ..4 treatment|antibiotics|commands|voices|therapy|stimuli|touch|medication|fluids|#Medicine
    2 came|come|pulled|made|comes through|it ..1 through|without|surgery|it|complication|operation|well
    2 resting comfortably
    2 in good|high|great|excellent|low|fine spirits|shape
    2 will|should|may ..2 make ..2 recovery
    2 will|faces|face ..1 need|needs|require|face ..3 surgery|surgeries|operation|operations|grafts|#Procedure
    2 has|have|had|with a|an|two|multiple|several|his|her ~2 fractured|broken|crushed|punctured|collapsed|ruptured|severed|shattered ~1 @body
    2 has|have|with a|an|two|multiple|several|severe|minor ~3 fracture|fractures|burns|concussion|wounds|lacerations|injury|injuries|infection|#Condition
    2 suffered|sustained ..4 fracture|fractures|burns|concussion|wounds|wound|lacerations|injury|injuries|bleed|#Condition
    2 @be ..1 being treated ..2 for|here|at|by|in
    2 recovering|recovers ..4 from|after|well|nicely|slowly|steadily|#CareUnit
    2 grafts|scans|operation|surgery ..1 come|comes|follow|follows|is next|tomorrow|planned|scheduled
    2 pain ..1 is|has ..2 small|gone|eased|controlled|managed|down
    1 @soft
    1 up and about
    1 sitting|sat|sits up
    1 on the mend
    1 on ..2 feet
    1 asking|asked|asks ..1 for|us|about
    1 started|starting|begun|taking|taken|tolerating|managing|on ..1 on|to? ..2 sips|fluids|solids|food|steps|tea|feeds|broth|liquids|eat|drink|walk
    1 @soft ..2 and ..2 @soft
    1 @be|@stays ..2 sore|tired|weak|stable|improving|groggy|frail|bruised|swollen|cheerful
    1 without ..1 complication|complications|pain|incident
    1 bearing weight
    2 resting|sleeping|healing ..1 after|from ..3 #Procedure|#Condition|surgery|operation|delivery|c-section
    2 up and walking|about|moving|around|talking|eating
  `,
  // The end of many a success story: an update only where the draft is one.
  ending: `
    2 died|dies
    2 broke|fractured|shattered|crushed|severed ..3 @body
    2 @be still here
    2 admitted ..2 with|for|after ..4 #Condition|#Procedure|#WeakCondition|injuries|surgery|stroke|fall
    2 treated ..2 for|at|in|by
    2 @be already|still|now|busy|back ..1 -ing
    1 doing|does|feeling|feels ..1 well|better|great|fine|okay|ok|good|remarkably|fantastic|amazing
    1 home|discharged|released ..3 yesterday|today|tonight|overnight|hospital|now|from|morning|from
    1 @be ..1 home|hospitalized|hospitalised|discharged|released
    1 full ..1 recovery
    1 expects|hopes|plans|wants|eager|able to ..1 vote|return|leave|walk|go|get|play|be|start|resume
    1 otherwise|doing well
  `,
  own: `
    2 mother|mom|baby|babies|twins|triplets|newborn ..4 @present ..1 doing ..1 well|great|fine|better
    2 graft|grafts|stitches|wound|wounds|incision|incisions|flap|transplant ..4 has|have|is|are ..1 taken|taking|healed|healing|closed|closing|holding|held|clean|knitting
    2 tube|tubes|drain|drains|drip|catheter|pins|breathing-tube @be|has|have|came|comes ..1 out|removed|off|in|down|gone
    2 @present ..1 every reason to ..1 hope|expect|believe
    2 prognosis|outlook ..5 @be|@stays ..2 @grade|@trend|grim|bleak|bright|unclear
    2 his|her|their ~1 kidneys|kidney|lungs|lung|heart|liver|brain|spine @be|@stays|has|have|looks|look
    1 fever|swelling|appetite|color|colour|pressure|pulse|oxygen|numbers ..1 down|back|up|gone|better|normal
    2 his|her|their|patient ~1 prognosis|vitals|vital|injuries|wounds|burns|outlook|outcome @be|@stays|look|looks|has|have|do|does
    2 his|her|their|patient ~1 condition|recovery @be|@stays|look|looks|has|have ..3 @grade|@trend|@soft
    2 his|her|their|patient ~1 fever|swelling|oxygen|pressure|bleeding|infection|counts|numbers ..1 @be|has|have ..2 @trend|controlled|down|up|broken|gone|better
    2 his|her|their|the|patient's|-'s ~2 temperature|temp|pressure|rate|saturation|sats|sugar|count|pulse|fever|score|gcs @be|at|reads|read|hit ..2 0
    2 feeling|sensation|movement|strength|grip|sight|vision|hearing|speech|memory|voice ..1 has|have|is|came|come|returned|are ..2 back|come|returning|returned|coming ..4 his|her|their|the|in|to? @body|fingers|toes|hand|hands|legs?
    2 surgeons|doctors|team ..1 removed|repaired|amputated|operated|reattached|pinned|rebuilt|took|stitched ..5 his|her|their|the|a|an ~2 @body|liver|kidney|artery|intestine|bowel|bullet|clot|tumor
    2 vital signs @be|@stays|look|looked
    2 expect|expects|hope|hopes him|her|them ..1 to ..2 make|recover|survive|live|walk|pull|wake|regain|go|return
    2 @be medically|psychiatrically cleared|stable|fit
    2 no life-threatening|broken|lasting ..1 injuries|bones|damage
    2 injuries ..1 @be|@stays ..2 minor|serious|life-threatening|non-life-threatening|survivable|extensive|superficial|severe
  `,
} as const

/** Classes that the patterns name. */
export const CONDITION_CLASSES = {
  grade: 'stable critical serious fair good guarded grave satisfactory poor undetermined extremely',
  degree: 'very extremely still now',
  be: 'is are was were been being be',
  present: 'is are',
  stays: 'remain remains remained stays stayed continues continue looks look seems seem stabilized',
  trend:
    'improving improved worsening worsened deteriorating deteriorated stable stabilizing better worse steady rising falling dropping promising encouraging unchanged uncertain slow',
  machine:
    'ventilator ventilators vent respirator oxygen ecmo life-support support bypass dialysis pressors monitors feeding drip iv crutches morphine sedation',
  machined: `
    intubated extubated sedated ventilated bagged unconscious unresponsive comatose conscious resuscitated defibrillated paralyzed
    brain-dead septic stabilized stabilised
  `,
  soft: `
    awake alert talking walking eating smiling improving sitting warm upright comfortable recovering sleeping drinking chatting joking laughing
    resting asleep sore lucid stirring cheerful feeding babbling
  `,
  body: `
    pelvis femur leg legs arm arms rib ribs skull spine vertebra wrist ankle jaw hip collarbone lung spleen liver neck back shoulder hand
    foot nose sternum tibia
  `,
} as const

/** Words around a state that say whose it is, or that it is nobody's. */
export const CONDITION_WORDS = {
  /** One person or a few, where no other list knows the word. */
  who: `
    he she they another both driver drivers passenger passengers victim victims officer deputy trooper firefighter pilot player quarterback
    actor singer senator whip governor mayor man men woman women boy boys girl girls lad lass gentleman lady mammy mum mom dad mother father
    baby babies twins triplets newborn student students schoolgirl schoolboy teen teens teenager teenagers child children kid kids
    worker workers survivor survivors suspect cyclist pedestrian rider motorcyclist hiker swimmer climber patient patients person
    people individual individuals resident residents toddler infant guest hostage shooter one ones three two four five six all others other
    younger older elder eldest youngest latter pair duo trio couple teacher crewman crewwoman diver conductor guard deckhand
    wife husband son daughter sister brother celebrity star athlete skier hunter farmer
  `,
  plural:
    'patients people individuals residents students workers passengers drivers teens teenagers children kids men women babies survivors guests players athletes officers',
  counted:
    'two three four five six seven eight nine ten both all these those several remaining other our her his their hurt injured',
  i: "i we i'm we're i've we've you you're your staff team teams nurses doctors hospital center clinic",
  /** Of anybody. */
  general:
    'any every each anyone everyone most many often usually typically generally whoever never certified residency fellowship trained',
  if: 'if when whenever while once unless until whether',
  may: 'may might can could would should',
  not: "not cannot can't never won't neither nor no don't doesn't declines decline declined unable",
  disclose:
    'share discuss comment say confirm give release disclose provide discusses gives speak respond information updates',
  police: `
    club league franchise federation police sheriff sheriff's gardaí gardai garda troopers patrol authorities officials coroner prosecutors detectives spokesman department
    newspaper ledger media outlets agency
  `,
  said: 'said say says told reported reports confirmed according announced stated wrote',
  vet: 'veterinary veterinarian veterinarians vet vets wildlife zoo animal animals kennel foal cheetah paws livestock',
  staff: 'employee employees colleague colleagues coworker coworkers co-worker co-workers staffer staffers',
  /** Of these hours and days. */
  recent:
    'tonight overnight yesterday tomorrow tuesday wednesday thursday friday saturday sunday monday hours noon evening morning afternoon today',
  /** Whom an accident, a crime or a public office makes known: told of in care they are news. */
  known: `
    victim victims driver drivers passenger passengers pedestrian pedestrians cyclist cyclists motorcyclist bicyclist shooter suspect
    gunman senator governor mayor congressman congresswoman president quarterback firefighter firefighters trooper deputy
  `,
  /** Of these, so much of it is no statistic. */
  surface: 'body skin face chest arms legs',
  /** What somebody does who is well. */
  events:
    'speak speaks speaking spoke share shares shared host hosts join joins attend attends lead leads teach teaches present presents register honor honors ring rings open opens story stories celebrate celebrates lecture walk gala race donated donate',
  update: 'update statement condition regarding responds response bulletin',
  by: 'name',
  asked: 'asked asking ask inquiry inquiries inquired callers request requests',
} as const
