// What local papers report, as words and turns of phrase (src/turns.ts).
// Written by hand for hipaalint, MIT.

/** Nouns of events that name somebody to a whole town, and what must not stand beside them. */
export const NEWS_EVENTS = {
  /** News by themselves. */
  strong: `
    crash wreck pileup pile-up collision rollover derailment shooting stabbing blaze inferno explosion blast rescue
    drowning standoff avalanche landslide mudslide carjacking bombing hit-and-run manhunt capsizing stampede
    homicide murder cave-in electrocution shootout fire robbery assault accident arrest fall t-bone head-on smashup
    lynching kidnapping abduction raid riot brawl melee chase pursuit ambush attack collapse sinking near-drowning
    incident rockfall rockslide washout poisoning mauling lightning sinkhole gunfire gunman shots
  `,
  /** Births that are news. */
  multiple: 'triplets quadruplets quintuplets sextuplets septuplets octuplets quads quints',
  versus: 'vs versus v',
  /** News about many: only with somebody of ours. */
  broad: `
    tornado twister storm hurricane flood flooding outbreak earthquake spill leak evacuation blizzard outage wildfire cluster
    microburst derecho
  `,
  /** Where somebody known gets hurt: only with one person of ours. */
  weak: 'game match race rodeo derby concert parade festival protest rally regatta playoff final marathon tryouts trial',
  /** "cardiac arrest", "asthma attack", "search engine": no news before these. */
  bodily: `
    cardiac respiratory heart asthma panic anxiety lung kidney liver gout migraine ischemic gallbladder sinus airway
    cease friendly campfire camp open rapid hearing medication weight search flu covid booster vaccine vaccination allergy
  `,
  /** "fire drill", "crash course": no news after these. */
  modified: `
    drill drills station stations department departments extinguisher extinguishers safety prevention alarm alarms code
    codes truck trucks chief chiefs marshal course courses cart carts test tests testing dummy dummies insurance season
    inhaler breathing breaths squad squads dog animal statistics data range star exit hydrant escape risk risks rates
    rate pit pits place ants ant hazard hazards exercise simulation scenario training class classes response plan plans
    preparedness hall diet dieting report reports detectors detector
  `,
  /** What collapses or attacks when it is news. */
  collapsing:
    'building bridge roof stadium scaffold scaffolding trench mine wall deck bleacher bleachers tunnel grandstand ceiling balcony barn silo crane floor parking garage pier dock platform stage',
  attacking:
    'knife dog shark bear gun machete terror terrorist lion cougar bull alligator bat hatchet axe acid moose',
  /** Not an event of these days. */
  past: 'anniversary decade decades historic history centennial commemorate commemorating memorial museum archives',
  years: 'years',
  /** Not an event at all. */
  staged:
    'drill drills simulation simulated simulator mock tabletop mannequin manikin mannequins manikins exercise scenario',
  /** Nor is what is told or practiced. */
  imagined: 'exercises training pretend staged movie film episode novel series',
  a: 'a an any every each no another some',
  this: 'this that these',
  the: 'the',
  day: 'morning night afternoon evening week weekend tonight today yesterday monday tuesday wednesday thursday friday saturday sunday',
  at: 'on at in near off outside along behind under from over by',
  declined: `
    cannot can't won't unable decline declines declined not don't never refuse prohibit prohibits neither no nothing
    without nobody
  `,
  said: 'comment confirm discuss share speak disclose release say identify verify add talk reveal',
  but: 'but however yet still except',
  /** Few enough to be known. */
  few: 'one two three four five six seven eight nine ten both several',
  /** Helped or met in public, and no patients yet. */
  helpers:
    'firefighter firefighters officer officers family families student students worker workers crew crews people folks campers player players survivors survivor everyone those neighbors',
  /** Said of all times. */
  habit: 'since annually yearly each every per usually often always typically routinely',
  attributed: 'police officials authorities sheriff troopers investigators firefighters deputies witnesses',
  told: 'said says told reported according confirmed',
  /** Singled out of a crowd. */
  singled:
    'driver pilot skipper conductor pair brothers sisters twins youngest oldest last bride groom among',
  casualty:
    'hurt injured killed dead wounded hospitalized rescued shot burned missing arrested critical stabbed drowned trapped airlifted charged buried pinned injures kills wounds swept',
  hurtOnes:
    'one two three four five six seven eight nine ten several dozens man woman teen teenager driver boy girl child student worker officer couple pilot hiker skier climber swimmer cyclist pedestrian motorcyclist boater toddler student officer',
  /** Said of somebody whose life was saved. */
  saved:
    'thanks saved saves heart heartbeat miracle survivor survives survived alive heroes strangers rescued recovering',
  /** Said of the town, of help for everybody, and of what goes on as usual. */
  public: `
    thoughts hearts prayers condolences heartbroken saddened mourn community neighbors neighbours vigil counselors counsellors counseling
    counselling donate donated donation donations donors blood collected raised opened closed closes hosted offered
    gathered remind reminder asked asking messaged tips checklist class classes fitting install workshop volunteered
    statement inquiries enquiries calls reporters cameras evacuated generator generators roads road parking phones
  `,
  kit: `
    pager bleep radio phone trolley trolleys stretcher stretchers scrubs gown gowned gloves list theatre theatres tones beeper
    desk doors doorstep rota shift night nights call calls hands table waiting-room helipad corridor whiteboard resus
  `,
  slug: `
    news tribune times herald gazette journal post chronicle daily press patch sentinel courier register dispatch
    observer clarion echo argus mercury advertiser examiner enquirer beacon telegraph tv abc nbc cbs fox leader bulletin independent banner crash wreck fire shooting stabbing explosion rescue rollover
    drowning derailment
  `,
} as const

export const NEWS_CLASSES = {
  /** Those of whom a story tells by what they did. */
  faller:
    'skydiver climber hiker swimmer kayaker surfer boater diver paraglider skier snowboarder sledder snowmobiler motorcyclist cyclist biker pilot driver trucker jogger rider passenger toddler roofer lineman stuntman hunter angler fisherman farmer camper cliff-jumper jumper sailor rancher',
  source:
    'article articles story reporter reporters report paper papers piece headline headlines news coverage newspaper journalist journalists camera cameras clip video footage photo picture broadcast bulletin press',
  /** "In our thoughts", "on our team": nobody lies there. */
  notplace: `
    thoughts prayers hearts minds own deepest community town county city state area region neighborhood neighbourhood district schools family
    families country midst team staff crew site website page blog newsletter lobby parking lot view opinion experience
    program programs class classes way lives waters roads coast streets river beach lake trails hills valley province part
  `,
  he: "he he's she she's they they're driver rider kids kid passenger passengers everyone both all victims officer pilot actor actress singer quarterback goalie player",
  vehicle: `
    car truck bus van train plane helicopter motorcycle boat suv pickup tractor semi minivan school-bus bike trolley atv
    snowmobile trailer ferry rig tanker jet golf-cart minibus coach lorry hgv ute trawler yacht kayak canoe dinghy lifeboat
    sailboat pontoon barge digger excavator quad hayride carriage gondola chairlift lift rollercoaster glider microlight balloon
    combine baler loader snowplow snowplough gritter camper caravan minicab buggy subway tram streetcar cab taxi tree pole guardrail deer moose forklift
    mower chainsaw horse bull ladder scooter trampoline train
  `,
  person: `
    man woman teen teenager kid boy girl child toddler driver cyclist bicyclist biker pedestrian rider passenger student
    worker hiker climber swimmer skier snowboarder boater roofer lineman farmer motorcyclist runner jogger skateboarder
    scooter trucker hunter firefighter officer deputy trooper guy dude lady
  `,
  everybody: `everyone everybody whole entire town half people folks y'all internet facebook twitter media press reporters city county`,
  structure:
    'building bridge roof stadium scaffold scaffolding trench mine wall deck bleachers tunnel grandstand ceiling balcony barn silo crane floor pier stage',
  infants: 'twins triplets quadruplets quintuplets sextuplets quads baby babies newborn newborns',
  brought: 'brought escorted delivered dropped transported walked carried',
  law: "police deputies deputy officers officer troopers trooper sheriff sheriff's marshals marshal constables gardai guards cops",
  paper:
    'examiner gazette tribune herald courier chronicle sentinel echo argus mercury bulletin observer dispatch clarion inquirer enquirer ledger telegraph advertiser journal-star',
  perceive: `
    see sees seen seeing saw hear heard hears hearing read reading notice noticed watch watched watching wonder wondering wondered
    asking asked ask asks share shared sharing post posted posting film filmed filming
  `,
  sight: `
    smoke light lights siren sirens flames helicopter helicopters chopper choppers commotion noise bang boom ambulances rigs
    tape plume glow spotlights searchlights video videos clip clips footage picture pictures photo photos photographs
    livestream reel plumes convoy smell roadblock divers
  `,
  rig: `
    rig rigs engine engines medic medics truck trucks ambulance ambulances helicopter chopper bird boat boats unit units squad
    volunteers dive-team divers lights sirens firefighters tanker ladder pilots
  `,
  gathering: `
    wedding reunion school camp cruise fair banquet party picnic restaurant buffet potluck conference guests campers
    passengers students diners wedding-goers nursery daycare festival dormitory church
  `,
  germ: `
    bug norovirus salmonella listeria illness illnesses sickness poisoning measles pertussis legionella legionnaires mumps
    meningitis hepatitis rabies botulism tuberculosis tb polio diphtheria mpox monkeypox cholera typhoid plague hantavirus ebola dengue zika chickenpox anthrax
  `,
  talk: 'talking tweeting posting asking reading hearing shouting buzzing arguing wondering whispering speculating gossiping',
} as const

/** An event, or the talk of it. */
export const NEWS_TURNS = {
  /** Told with a verb. */
  event: `
    3 @vehicle ..4 crashed|crashes|flipped|flips|overturned|overturns|derailed|derails|exploded|explodes|sank|sinks|capsized|capsizes|collided|collides|plowed|plows|slammed|careened|veered
    3 @vehicle ..4 grounds|grounded|aground|jackknifed|jackknifes|ditched|ditches|submerged|swerved|swerves|mangled|wrecked
    3 @vehicle ..2 hit|hits|struck|strikes the|a ..2 @vehicle|breakwater|wall|barrier|pier|bridge|house|shop|store|rocks|reef|pole|ditch
    3 @vehicle ..3 rolled|rolls|tipped|tips|ran|runs|went|goes over|aground
    3 @person|@vehicle ..4 struck|hit|dragged|ejected by|from ..2 @vehicle
    3 @person|@vehicle ..3 fell|falls|plunged|plunges ..2 through|into|off|from ..4 ice|river|roof|cliff|lake|bridge|quarry|well|ravine|creek|canal|harbor|grandstand|stands
    3 pulled|plucked|swept ..1 from|into|off|out ..3 river|lake|surf|wreckage|rubble|creek|ravine|pond|quarry|burning|canal|harbor|ocean|sea|avalanche
    3 caught|catches|burst|went|goes fire|flames
    3 was|were|been|got shot|stabbed|carjacked ..8 on|at|in|outside|near
    3 went missing
    3 @person|#Occupation|officer|clerk|student shot|stabbed|struck|hit ..1 downtown|yesterday|last|tonight|this|outside
    3 flew|winched|hoisted|hauled|carried|lifted|choppered ..1 the|a|two|three|that|this|both ~2 @faller|@person off|from|out|down
    3 flooded|sinking|stranded|runaway|smashed|upturned|toppled|stolen @vehicle
    3 collapsed|burning|burned|overturned|capsized|derailed|mangled|sunken|wrecked|flipped|crushed @vehicle|@structure
    3 @structure gave|gives|collapsed|collapses way|on|onto|under|during
    3 sends|send|sent|puts|put|leaves ..4 to|in hospital|hospitals|er|icu
    3 carried|led|helped|freed|saved ..1 from ..2 burning|smoking|flooded|sinking|collapsed|wrecked
    3 @brought ..3 @law|handcuffs|custody|cuffs
    3 @law ..2 brought|escorted|delivered|dropped|transported|carried ..2 him|her|them|man|woman|patient|^
    3 diagnosed|confirmed|treated|identified|saw ..3 @germ ..3 in|of ..1 a|an|one|two
    3 search|rescue ..1 team|teams|party|parties|crews|volunteers ..2 found|pulled|reached|plucked|located|brought
    3 @person|#Life ..2 slipped|disappeared|vanished|sank|plunged under|below|beneath|into ..3 dock|water|surface|ice|boat|raft|pier|waves|lake|river|pool|pond
    3 during|in|at a ..1 traffic stop|standoff|raid
    3 @germ ..3 among|at|from|after ..5 @gathering
    3 the ~2 @vehicle passengers|occupants|riders|crew ..2 who|were|was|are|is|from|brought|taken
    3 cut|pulled|freed|dug|extricated|pried ..3 out|from ..3 @vehicle|car|wreckage|wreck|rubble
    3 @person ..1 pulled|plucked|rescued|winched|hoisted|fished|hauled|freed|dug|cut|saved|recovered ..1 from|out|off ..3 !his|her|their|our|a|an
    3 @person|#Occupation ..2 crushed|pinned|buried|mauled|gored|trampled|impaled|trapped|run|sucked|swallowed|scalded|shot|stabbed|kicked|struck|thrown ..1 by|under|beneath|in|over|inside|off
  `,
  /** Whom everybody knows of: "those hurt in the bus". */
  known: `
    3 the|those|that @faller from ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last
    3 hurt|injured|wounded|burned|rescued|pulled|saved|trapped|pinned|missing ..1 from|in|off|under|by|on the|that ..2 @vehicle|@structure|quarry|silo|mill|mine|river|lake|harbor|harbour|plant|factory|fire
  `,
  /** Everybody heard of it. */
  talked: `
    3 you|you've|you'll|y'all ..2 seen|saw|heard|read|watched|see ..3 news|headlines|headline|paper|papers|story|stories|coverage
    3 on|in|all|over|from|made|making ..2 the|tonight's|today's|this|local|front|national ..3 news|headlines|paper|papers|page
    3 @everybody|you ..4 @talk ..2 about|over
    2 you|you've ..1 heard|saw|seen ..2 helicopter|helicopters|sirens|smoke|lights|chopper
    2 the ~1 helicopter|helicopters|sirens|smoke|lights|chopper ..2 you ..2 heard|saw|seen|hearing
    2 the|that one from|in the ~1 news|paper|headlines
    3 you|you've|y'all ..3 read|heard|seen|saw ..1 about|of|in
    3 the|all ~2 coverage|footage|headlines ..1 of|about|from
    3 went|going|gone viral
    3 you|everyone|everybody|anyone|anybody|y'all|those|lots|many|plenty|folks|people ..5 @perceive ..2 the|that|those ~2 @sight
    3 the|that|those ~2 @sight ..7 you|everyone|everybody|folks|people ..2 @perceive
    3 front of ..3 paper|papers
    3 video|footage|clip|recording|photo|photos|pictures ..6 shared|circulating|circulated|online|viral
    3 that|those|the ~1 helicopter|helicopters|chopper|choppers|sirens ..1 last|tonight|today|yesterday|this|over|above
    3 heard|hear|saw|see|hearing|seen the|that|those ~1 helicopter|helicopters|chopper|sirens|smoke|ambulances
    3 candles|candle|flowers|vigil|ribbons ..2 at|by|on|along|outside the|^
    3 remember the|that ~1 @faller|@person ..2 the|everyone|everybody|whole|all|who|we|from
    3 paper|papers|article|story|news|reporter|@paper didn't|doesn't|won't|never|not ..1 mention|say|tell|print|know|report|include|add
    3 @person|@faller|groom|bride|#Life|#Occupation in|from the|that ~2 story|clip|video|photo|picture|article|footage
    3 on|across every|all ..1 channel|channels|station|screen|front
    3 front page|pages
    3 on|in the ..2 @paper ..3 photo|photograph|picture|cover|page|front
    3 @paper ..3 photo|photograph|picture|cover
    3 led|topped|filled|made|opened|dominated every|all|the|each ..2 bulletin|bulletins|newscast|newscasts|broadcast|headlines|news|papers
    3 newsrooms|reporters|journalists|cameras ..1 following|covering|gathered|camped|asking
    3 you|everyone|everybody ..2 filmed|photographed|posted
    3 you|all|everyone|everybody ..1 watched|saw|seen ..3 @person
    3 viral ~1 clip|clips|video|videos|post|photo|picture|footage
    3 on ..1 live|national|network tv|television|air|camera
    3 those|anyone|anybody|many|people|folks|you ..2 asking|wondering|worried|asked ..1 about|after ..1 the|those|that
    3 front-page|headline-making
    2 that was our|my ~2 @rig
    3 in|on|of ..4 @paper
    3 clip|footage|video|videos ..1 of|from the|that ..4 @vehicle|@structure|going|coming
    3 people|those|man|woman|kids|boy|girl|one in|from that|the|this story|video|footage|clip|article
  `,
} as const

/** What ties people from such an event to us. */
export const TIE_TURNS = {
  /** Brought to us, in the passive. */
  received: `
    3 @brought in|here|to ..3 @law|custody|handcuffs|cuffs
    3 @brought ..1 by|in ..3 @law|custody|handcuffs|cuffs
    3 @law ..2 brought|escorted|delivered|dropped|transported|carried ..2 him|her|them|man|woman|patient|^ ..2 in|here|to
    3 treated|admitted|seen|received|evaluated|taken|transported|airlifted|brought|flown|rushed|transferred|cared|operated ..2 at|to|by|in|for|on ..1 our|us|here
    3 taken|transported|airlifted|brought|flown|rushed|carried|moved from ..3 to ..1 our|us
    3 brought|wheeled|carried|flew|rolled|rushed him|her|them in|here
    1 hospital|center|centre|clinic|health|institute|system|medical is|are ..1 caring|treating
    1 hospital|center|centre|clinic|health|institute|system|medical ..2 treated|received|admitted|saw|stabilized|evaluated|airlifted
    1 treated|admitted|received|evaluated|taken|transported|airlifted|brought|flown|rushed|transferred ..1 at|to|by|in ^
    1 our|its|this|the ~2 @team|@rig ..2 flew|carried|transported|brought|treated|freed|received|delivered|resuscitated|stabilized|airlifted|reached|pulled|operated ..8 @person|#Occupation|#Life|@infants|teenagers|people|men|women|children|victims|survivors
    3 our ..5 clinic|hospital|center|unit|er|ed|department|team|crew treated|saw|received|admitted|checked ..2 @few|0|dozens|several of ..1 the|them|those
    1 its|our|their ~2 patient|patients|passenger|passengers|case|call|flight|mission was|were|is|are
    1 survivors|victims|injured|wounded|burned|casualties ..9 arrived|came|landed|reached
  `,
  /** "Those were ours", "she is one of ours now": what everybody saw is said to be us, or to be with us. */
  ours: `
    3 @infants ..9 born|delivered ..2 here|us|our
    3 born|delivered right here
    3 triplets|quadruplets|quintuplets|quads ..4 arrived|born|delivered|joined
    3 diagnosed|treated|identified|saw|confirmed ..2 @germ in ..1 a|an|one|two
    2 that|those|it|these|they|which was|were|is|are|had|been ..1 ours|us|me
    2 that|those|it|these|they was|were|is|are ..1 @few|some|all|both of our|us|mine
    3 case|patient|patients|baby|babies|twins|triplets|driver|one|two|three|victims ..6 was|were|is|are ours|mine
    2 that|those|it|these|they was|were|is|are our|my ~3 @team|@rig
    2 that|those|this|the ~3 @rig|@vehicle|hands|arms|boots|voice|jacket|jackets was|were|is|are us|ours|mine|me
    2 i|we|that was|were ..1 the|one ~1 one|ones|me|us waiting|holding|driving|working|running|kneeling|standing|receiving|flying|carrying|on|at|in|with
    2 @he|she|she's|he|he's ..3 one|some|two|all of ours
    2 @he|#Occupation|@person|@faller is|are ..1 in ..1 good|great|safe|capable|best|our hands
    2 @few for us|me
    2 we|i watched|saw|met the ~1 gurneys|stretchers|gurney|stretcher|ambulances|rigs
    2 asked|told|thanked|hugged|made our ~1 @team ..1 for|that|to|laugh|about|if|cry
    2 they|team|unit|ward|floor has|have|got @few !to|of|hours|days|new|open|beds|more|years|people
    2 has|had|have the ..1 best|nicest|greatest|finest|kindest nurse|nurses|surgeon|surgeons|team|doctor|doctors
    3 flown|brought|taken|rushed|transferred|airlifted here
    3 flew|rode|came|traveled|travelled ..1 with us
    2 @our ~3 @team could|can|will ..1 tell|say|fill
    2 rest|end|remainder of the|this|that story
    2 won't|never|didn't ..1 be|make ..1 in|on|it ..1 the paper|papers|news
    3 first breath|breaths ..5 our|here
    3 @we|@team reached|found|freed|got ..1 the|him|her ~2 @person|trapped|injured|stranded|victim|pair
  `,
  /** "What the article leaves out": whoever knows that was there. */
  omitted: `
    2 @source ..4 leaves|leave|left out|unsaid|off
    2 @source ..3 omits|omitted|skips|skipped|missed|misses|forgot|forgets|overlooked
    2 @source ..2 doesn't|didn't|don't|couldn't|won't|never|cannot|can't ..2 say|mention|tell|know|show|name|report|add|print
    2 @source ..2 does|did|could|do|will not ..2 say|mention|tell|know|show|name|report|add|print
  `,
  /** Where they are now, or were taken: any place of ours. */
  here: `
    3 @he|him|her|them|@few|@person ..8 in|on|at|under|inside|through|into|onto|from @our !@notplace
    3 @he|@few|@person ..6 on|in ..1 my|our ..3 now|tonight|today|since|overnight
    3 @he|@few|@person|#Occupation ..4 is|are|was|were|stays|stayed|remains|remain with us
    3 @he|@few|@person|#Occupation ..5 resting|recovering|awake|asleep|sleeping|stable|comfortably|comfortable ..2 upstairs|here|downstairs
  `,
  /** Done beside one of them by those of whom the sentence, or the one before, speaks. */
  beside: `
    2 @we|@team|@he ..2 rode|went|sat|stood|flew|stayed|drove|walked|ran|knelt|worked|crawled|climbed|waded|swam|talked|held ..2 with|beside|to|for|on|behind|onto ..1 him|her|them
    2 @we|@team|@he ..1 reached|warmed|met|carried|held|got|had|flew|brought|took|calmed|kept|lifted|wrapped|caught|shocked|worked him|her|them
    2 guess who|whose ..8 him|her|them|us|our|we
  `,
  /** Somebody of ours is named. */
  team: `
    1 our ~3 @team
    1 our ~2 #CareUnit
  `,
  /** A remark that only somebody who was there makes. */
  insider: `
    2 saw|seen|see|seeing|witnessed|witness|faced|face ..6 aftermath|wreckage|firsthand|first-hand|carnage
    2 first hand
    2 up close
    2 @we ..2 on scene|it|that
    2 on scene
    2 @we was|were|am the|that|his|her|their ~3 @team|pilot
    2 @we|@our ..5 ran|worked|caught|took|got|had|answered|responded|handled ..2 this|that|the ~2 one|call|scene|run|mess|wreck|crash|fire|page
    2 @we|@our ..5 responded|responding|dispatched|toned|paged|scrambled|launched|deployed ..1 to|out|for
    2 @we|@our ..5 there|first ..1 when|on|to|that|for
    2 should|could have ..1 worn|buckled|listened|stayed|known|looked|slowed|been|called|thought
    2 wasn't|weren't|wearing|without ..1 wearing|a|no|his|her ..1 belt|seatbelt|helmet|belted|vest|jacket
    2 @we was|were ..4 other|receiving ..1 end|side
    2 @we was|were on|at|in ..2 crew|call|team|it|scene|room
    2 @he ..4 our ~2 @team
    2 @he ..2 with|to|at us|me
    2 glad|happy|relieved|grateful|proud|honored|privileged we|i|to ..3 help|helped|there|do|did|part
    2 @he ..2 is|was|will|are ..3 stable|fine|okay|ok|alive|resting|awake|recovering|home|walk|live|breathing
    2 [@he ..1 stable|fine|okay|ok|alive|resting|awake|recovering
    2 is|are fine|okay|stable|ok|alive|awake|resting
    2 landed|lands|arrived|came|ended|rolled|it|they ..3 on|in|into|to|at ..1 our|my ..3 bay|doors|door|table|unit|er|ed|or|icu|desk|bays|team|helipad
    1 the aftermath
    1 the morning|day|night|hours|hour|weekend after
    2 some|many|most|several|both|two|three|all of us ..1 were|was|are|had|went|worked|saw|got
    2 my|our first|last|second|third ~1 night|shift|call|case|flight|save|run
    2 @we ..1 have|had|got the|both|all|her|him|them ..1 !to|of
    2 our ~2 ^?|ventilators|respirators|nurses|surgeons|hands|beds|machines is|are|was|were on|in|around|with|under ..1 him|her|@few
    2 our ~2 @team ..2 our ~2 @team|@rig|blood|night|hands
    2 our ~2 @team|@rig ..2 our
    2 the ~2 @team|@rig ..1 you ..1 saw|heard|see|hear|watched
    2 our ~1 bit|part|half|end|side|chapter begins|starts|began|started|comes
    2 pleased|happy|glad|delighted|proud|thrilled to share|report|announce ..4 news|update
    2 @few of the|those|them ..8 is|are|was|were ..2 stable|fine|okay|alive|resting|awake|recovering|home|breathing|sitting|talking|walking|eating|critical|discharged
  `,
} as const
