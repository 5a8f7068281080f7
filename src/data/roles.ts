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
    contralto soprano tenor baritone announcer hostess stationmaster ${CALLING}
  `,
  /** What everybody does, and what people in care do: no role. */
  everybodys: `
    has is was does goes lives comes hails lies sits stays wants needs gets takes wears loves likes knows says thinks feels suffers sees
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
  sole: 'only lone sole single',
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
    bank laundromat supermarket grocery daycare preschool kindergarten seminary newspaper orchestra symphony
  `,
} as const

export const EMPLOYER_CLASSES = {
  work: 'works worked working posted stationed based employed sells sold teaches taught teaching plays played playing coaches coached serves served cooks bakes sings sang preaches ministers',
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
  `,
}
