// Offices, callings and fame by which one person can be told, and words of work for an employer.
// Written by hand for hipaalint, MIT.

/** Callings that no house of care has; one holder only together with a place. */
const CALLING = `
  governess nanny tutor postman postwoman postie mailman ferryman verger sexton sacristan bell-ringer bellringer
  gravedigger blacksmith farrier shearer drover ranger gamekeeper groundskeeper groundsman greenkeeper caretaker
  milkman grocer shopkeeper storekeeper innkeeper barkeep bartender brewer miller weaver potter saddler cobbler
  cantor deacon deaconess curate missionary lieutenant sergeant constable marshal trooper lifeguard
  grazier stockman jackaroo jillaroo musterer crofter smallholder orchardist thatcher stonemason glazier plasterer
  lineman linesman steelworker ironworker millwright boilermaker pipefitter quarryman longshoreman docker stevedore
  harbourman boatbuilder shipwright groomsman piper fiddler busker magician puppeteer councillor churchwarden
  crossing-guard stationmaster signalman pilot skydiver jockey referee umpire linesman bandmaster choirmistress
  choreographer ballerina sculptor playwright novelist poet auctioneer beekeeper vintner winemaker cheesemaker
  logger roofer framer rigger roughneck lumberjack sawyer arborist drywaller bricklayer mason paver trapper outfitter wrangler farmhand ranchhand
  fisherman lobsterman oysterman shrimper trawlerman notary surveyor bailiff registrar-general
`

export const ROLE_WORDS = {
  calling: CALLING,
  /** One holder a place: "the mayor" is somebody wherever it is said. */
  office: `
    mayor mayoress governor senator congressman congresswoman assemblyman assemblywoman sheriff superintendent postmaster
    postmistress vicar rector parson imam rabbi bishop archbishop archdeacon coroner magistrate alderman provost laird crier
    councillor councilman councilwoman selectman selectwoman legislator lawmaker mp msp td taoiseach premier chancellor
    anchor anchorman anchorwoman newsreader newscaster weatherman weatherwoman meteorologist broadcaster quarterback
    goalie goalkeeper linebacker shortstop striker midfielder fullback halfback winger setter libero outfielder catcher pitcher kicker punter placekicker headmaster headmistress headteacher valedictorian salutatorian
    astronaut olympian paralympian laureate harbourmaster harbormaster lighthouse-keeper lollipop-lady town-crier
    abbot abbess monsignor cardinal prior prioress marshal comptroller assessor alderwoman councilor councilors commissioners trustee ombudsman bailiff sergeant-at-arms
    billionaire celebrity popstar soapstar rockstar supermodel principal undertaker chieftain chief pastor
    priest minister judge commissioner sarpanch panchayat oba emir whip king queen prince princess duke duchess
  `,
  /** One holder only together with what they hold it of. */
  holder: `
    president chairman chairwoman chairperson chair ceo cfo founder co-founder owner proprietor landlord landlady publican
    captain skipper coach manager director editor publisher host hostess presenter star singer frontman drummer conductor
    voice organist choirmaster winner champion champ author actor actress comedian rapper dj columnist head leader secretary
    treasurer ambassador consul deputy dean master mistress warden keeper clerk steward foreman dispatcher heir heiress
    jackpot-winner record-holder medallist medalist teacher librarian baker butcher barber vet florist guard drum-major cheerleader mascot emcee
    supervisor commissioner dj deejay lead mascot chaplain midwife trooper troubadour parade-marshal umpire referee scoutmaster pitmaster guide
    contralto soprano tenor baritone announcer hostess stationmaster ${CALLING}
  `,
  /** What everybody does, and what people in care do: no role. */
  everybodys: `
    has is was goes lives comes hails lies sits stays wants needs gets takes wears loves likes knows says thinks feels suffers sees
    gives sends finds looks seems means weighs visits arrives leaves walks sleeps hopes asks tells uses tries thanks heals survives
    returns moves remembers struggles battles fights recovers depends relies speaks
  `,
  before: `
    former retired late serving sitting current ex outgoing incoming newly elected re-elected longtime long-time longest-serving
    acting deputy vice lieutenant lord head high fire police prime first
  `,
  /** Work that is no office: the road, the sea and the playing field are full of them. */
  crowd: `
    driver passenger pedestrian rider hiker runner marathoner cyclist bicyclist motorcyclist biker skier swimmer surfer
    climber skateboarder hunter snowmobiler golfer caregiver babysitter snowboarder skater student apprentice intern
    freshman sophomore veteran officer artist writer painter
  `,
  certain: 'certain',
  fame: `
    well-known famous beloved popular celebrated prominent legendary award-winning grammy-winning oscar-winning
    prize-winning high-profile household best-selling bestselling world-famous chart-topping hit-making renowned nfl nba nhl mlb
    olympic paralympic wnba
  `,
  /** Behind "the quarterback": everybody has heard. */
  known: `
    everybody everyone everybody's everyone's whose you you've we all half nobody who who's whom
  `,
  /** Nobody else nearby has the trade. */
  sole: 'only lone sole single last',
  /** Adjectives that make no compound with a job. */
  plain: `
    retired young old elderly injured lucky local tired poor same new brave beloved busy little big tall small proud happy sad
    grateful nervous anxious worried frightened scared sick ill busiest first second third other whole entire real actual typical
    average good great best kind quiet shy loud funny tough strong weak former favorite favourite longtime young-at-heart
    middle-aged dear sweet nice bearded bald blind deaf pregnant wounded hurt recovering ailing fallen unlucky unfortunate
    stubborn cheerful weary skilled experienced seasoned veteran so-called
  `,
  /** Whose office it is: "a state senator". */
  realm:
    'state county city town township village borough parish federal district municipal tribal us u.s. national',
  determiner: 'the a an one our this that another',
  the: 'the this that our',
  of: 'of at for on in with from behind',
  house:
    'hospital clinic medical health healthcare hospice infirmary surgery practice pharmacy nursing manor',
  number: 'two three four five six seven eight nine ten few',
  asks: 'as being from',
  /** Whom readers are told to ask. */
  contact: 'ask asks contact call calls email write reach phone ring speak talk meet see through via with',
  /** Behind a name, they belong to it: "the Delmar shipyard". */
  place: `
    shipyard ferry mill mine quarry school schools academy church chapel parish farm ranch dairy plant factory works brewery
    bakery market store shop garage diner inn pub bar cafe library college university team club band choir station
    firehouse fire precinct department district depot line railway airport harbor harbour marina fleet lighthouse
    farms ranches mills mines quarries schools churches ferries shops stores boats trawlers
    station stations homestead property estate court courthouse post-office bandstand orchard vineyard
    golf course theater theatre cinema museum zoo park pool county city town village council commission
    sawmill foundry smelter steelworks refinery cannery warehouse airline airlines dealership restaurant deli pizzeria barbershop salon hotel motel casino
    board boards committee association union guild lodge league legion stand kiosk booth truck counter alley rink arena stadium gym
    senate legislature parliament saloon tavern bookstore bistro bank laundromat supermarket grocery daycare preschool kindergarten seminary newspaper orchestra symphony
  `,
} as const

export const EMPLOYER_CLASSES = {
  them: 'her him his',
  day: 'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december christmas',
  folk: "everybody everyone everyone's everybody's anybody anyone half most all whole town county village island neighbors neighbours folks kids locals families farmers",
  trades: `
    buys buy bought shops shop shopped eats eat ate goes go went gets get got brings bring brought sends send sent takes take took orders order
    drinks drink learned learnt learns learn calls call called hears hear heard waves wave reads read listens listen dances danced prays prayed
  `,
  given: `
    taught teaches coached coaches baptized baptised married buried cuts cut fed feeds fixes fixed sold sells drove drives drawn poured pours
    raised trained umpired fitted shod sheared delivered delivers plows plowed christened confirmed photographed
  `,
  long: `
    driven delivered baked cut taught run rung rang played read announced called swept plowed umpired sold fished farmed preached refereed
    poured tended kept served conducted directed coached worked repaired fixed built shod groomed milked brewed sung led pastored
  `,
  work: 'bakes fixes repairs grooms tunes referees umpires bartends waits tends broadcasts performs drums fishes farms shears shoes works worked working posted stationed based employed sells sold teaches taught teaching plays played playing coaches coached serves served cooks bakes sings sang preaches ministers',
  drive: 'drives drove driving delivers delivered flies flew sails',
  keep: 'holds held farms farmed teaches taught drives drove works worked flies flew sails keeps kept tends',
  own: 'owns owned runs ran run manages managed founded opened keeps kept',
  lead: 'anchors anchored hosts hosted coaches coached captains captained conducts conducted pastors pastored heads headed edits edited presents presented represents represented chairs directs directed',
  place: ROLE_WORDS.place,
}

/** What somebody does for a living, and for whom. */
export const EMPLOYER_TURNS = {
  common: `
    2 @work ..4 at|for ..2 ^
    2 @work ..3 in|on ..2 ^ ..1 school|elementary|middle|high|academy|line|ferry|theater|theatre|band
    2 @drive ..5 for ..2 ^
    2 @drive the ~3 bus|snowplow|plow|gritter|bookmobile|ambulance|taxi|cab|tram|ferry|mail|milk|route
    2 @work ..4 at|for|in|on the ~2 @place
    2 @work ..1 year|grade|grades|p|standard 0 ..1 at|in the|our ~2 @place
    2 plays|played santa|father
    2 behind the ~1 counter|bar|register|pulpit|microphone|mic|grill ..2 at|of|in|on ..5 ^|@place
    2 has|had @long ..4 at|on|in|for|to ..2 ^ ..3 for|since
    2 has|had @long ..5 for|since ..2 0|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|fifty ..1 years|decades ..4 in|on|at|to ..1 ^
    2 is|was on the ~3 team|squad|crew|council|board at|of|for|in ..1 ^
    2 @work ..2 at|for|in|on the ~2 @place in|of|on ..1 ^
  `,
  unique: `
    3 @own the ~3 @place
    3 @own the ~1 post office
    3 @keep the ..1 only|last|sole|one ~3 ^|in|on|at|for
    3 @own the ..1 only|biggest|oldest|last|local|best ~3 ^|in|on
    3 @own ..1 ^ !marathon|half|from|to
    3 @lead ..1 the ..3 ^
    3 @lead the ..5 team|squad|side|club at|of|for|in ..1 ^
    3 @lead ..2 the|a ~3 news|show|choir|orchestra|band|team|paper|weather|programme|program
    3 is|was|been|became miss ^
    3 former|reigning|retired miss|mr|mister|mrs ^
    3 reads|read|does|did the ~3 news|weather|headlines|traffic
    2 runs|owns|owned the|a ~4 on|in|at|off|across|by|near|behind ..1 !@day ^
  `,
  /** What somebody does for a whole place: "half the county buys eggs from her stand". */
  known: `
    3 @folk ..6 @trades ..6 from|at|to|by|with|in|on|through|for his|her|him
    3 @given ..4 half|every|most|everybody|everyone|generations ..5 town|county|village|island|valley|here|^
    3 known ..1 to|by ..3 @folk|every
    3 every|each|all|half ..5 knows|know|remembers ..1 @them
    3 every|each|half|most ..6 has|have|had ..1 had|met|seen|known|heard|bought ..1 @them
  `,
}
