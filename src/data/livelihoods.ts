// What people do for a living or are known for, told by a verb: "she directs the choir". Written by hand for hipaalint, MIT.

export const LIVELIHOOD_CLASSES = {
  one: "he she he's she's he'd she'd who",
  /** Nobody does these but for a living, or for a whole town. */
  calling: `
    directs directed directing conducts conducted coaches coached captains captained skippers skippered pastors pastored chairs chaired anchors anchored edits
    edited publishes teaches taught preaches preached farms farmed ranches ranched tunes tuned referees refereed umpires umpired breeds
    bred pilots piloted brews brewed weaves wove grooms groomed shoes shod forges forged thatches moors shears sheared
    ministers ministered choreographs choreographed judges judged presides presided commands commanded deejays emcees emceed trains shoots mines mined
    quarries quarried logs logged welds welded bakes baked caters tailors tailored upholsters glazes repairs repaired restores restored
    engineered patrols patrolled represents represented governs governed curates curated apprentices auctions auctioned
  `,
  /** What everybody does, and some for a living: only with the thing that they do it in. */
  doing: `
    runs ran owns owned manages managed keeps kept drives drove flies flew sells sold raises raised plays played sings sang drums drummed
    swims swam serves served sits sat works worked fishes fished builds built paints painted tends tended operates operated hosts hosted
    delivers delivered plows plowed heads headed leads led opened founded started rides rode calls called reads cleans cleaned
    cooks cooked pours poured cuts cut fixes fixed minds minded carves carved volunteers volunteered dances danced pitches pitched bowls
    guards guarded
  `,
  been: 'been spent worked',
  thing: `
    bus buses snowplow plow plough tractor mail milk taxi cab tug tugboat crane digger ambulance train trains trolley tram ferry boat trawler trucks truck rig
    semi helicopter plane planes organ orchestra symphony band bands choir opera bees honey cattle sheep goats alpacas llamas hogs horses dairy eggs
    flowers pies pianos clocks lighthouse lock locks bridge bakery deli diner cafe restaurant tavern bar pub brewery winery orchard vineyard
    farm ranch nursery greenhouse store shop stand stall garage shed salon barbershop bookstore bookshop pharmacy hardware gallery museum library
    school schools academy college university church chapel parish temple mosque synagogue congregation mill mine quarry foundry plant factory
    cannery shipyard boatyard marina harbor harbour airport depot station firehouse department council board commission committee bench legislature
    senate assembly league team squad club theater theatre cinema studio radio news newspaper gazette show scouts troop chapter union lodge rodeo
    circus fair zoo park route line loom kiln forge laundromat motel inn campground hotel bakeshop creamery smokehouse dispatch bowling alley rink
    greenhouses stands farms shops stores restaurants bakeries diners bars salons garages boats barbershops studios orchards vineyards
    market markets cemetery co-op cooperative post office feed counter register pulpit microphone rodeos gulls otters base shortstop goal fiddle
  `,
  title: `
    contest title championship championships medal medals cup ribbon prize award crown pageant trophy derby marathon rodeo election lottery bee
    olympics olympic paralympics tournament
  `,
  office: `
    mayor sheriff governor senator bishop pastor priest rabbi imam judge magistrate coroner postmaster principal superintendent clerk treasurer
    alderman councilman councilwoman selectman reeve provost warden commissioner harbormaster stationmaster headmaster fire-chief crier poet-laureate deacon organist
    cantor sexton librarian constable marshal ranger captain commander chief president chairman chairwoman director conductor
  `,
  stage:
    'team squad nationals league olympics games circuit tour national state college varsity minors majors ballet opera orchestra symphony band',
  know: 'know recognize remember have',
}

export const LIVELIHOOD_TURNS = {
  unique: `
    2 @one ..2 is|was|been|became|as ..2 @office for|of|in|until|here|at
    2 voice|face of the|our ..2 ^
    2 voice|face behind|on|of the ..2 news|radio|games|team|weather|station
    2 @one ..3 won|wins|holds|held|took ..4 @title
    2 sits|sat|serves|served|elected|appointed on|to|in the ~2 council|board|bench|commission|legislature|senate|assembly|committee
    2 you|everyone|everybody ..1 may|might|probably|would|will|must @know him|her|them ..2 as|from|for|by
    2 @one ..3 miss ^
  `,
  common: `
    2 @one ..3 @calling a|an|the|at|for|in|on|to|and
    2 @one ..3 @calling ~2 @thing
    2 @one ..3 @calling ..1 his|her|their ..1 own
    2 @one ..3 @calling ..1 first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|high|middle|junior grade|graders|school
    2 @one ..3 @doing ..1 a|an|the|our|his|her|two|three|four|five|six|number ~3 @thing
    2 @one ..3 @doing @thing
    2 @one ..3 @doing ..4 at|for|in|on|with ..1 a|an|the|our|his|her ~3 @thing
    2 @one ..3 @doing ..3 for|in|at|with ..2 @stage
    2 @one ..3 @doing ..4 for|at ..1 ^
    2 @one ..8 for a living
    2 @one ..3 farms|farmed|ranches|ranched ..3 acres|hectares|land|herd
    2 by trade|profession|calling ..1 @one ..1 is|was a|an
    2 @one ..3 works|worked ..1 as a|an|the !team|group|volunteer|nurse|therapist
    2 @one ..6 by trade|day|profession
    2 @one ..3 @been ..6 years|decades|life as|at|in|on|behind a|an|the ~3 @thing
    2 @one ..2 @thing|@doing ..3 half|all the|of town|county|valley|village|island
  `,
}

/** People whose names end as trades do. */
export const NO_TRADE_ENDS = `
  sister brother mother father grandmother grandfather daughter member fighter survivor runner walker smoker drinker eater sleeper lover
  believer dreamer talker reader sufferer winner stranger newcomer toddler youngster teenager preschooler kindergartner grader eighth-grader senior junior
  elder neighbor neighbour partner caregiver voter owner user starter loser helper giver healer wonder trooper warrior leader laughter hunter
  hiker cyclist swimmer biker skier motorist gardener golfer traveler traveller number year matter winter summer chapter answer cancer tumor error
  ulcer fever fracture finger shoulder liver bladder center character disaster monster letter order offer power manner better later other never over
  after under former earlier older younger bigger smaller stronger favor flavor color honor doctor donor nonsmoker responder candidate-for outlier
  optimist perfectionist christian canadian italian asian american human vegetarian vegan quarter half-dozen corner reminder joker charmer performer-of
  supporter fan-follower follower bachelor widower beginner bookworm-reader foreigner outsider insider keeper sweeper-upper planner worrier complainer
  natural-leader ambassador motivator listener achiever joker scholar ager newborn-fighter first-timer old-timer repeater early-riser riser loner
`
