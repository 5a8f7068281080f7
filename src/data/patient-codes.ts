// What stands for a patient instead of a name: initials, rooms and codes. Written by hand for hipaalint, MIT.

/** Letters with periods that are no person, periods left out. */
export const ABBREVIATIONS = `
  us uk un eu dc ny nyc la nc nd nj nh nm sc sd ri wv va ad bc bce ce am pm tv dj ac dc po ps pps rsvp rip ok id iq qa pr hr it ceo
  cfo coo cno cmo cio vp md do rn rd rt pt ot np pa jd ma ms mba mph ba bs bsn msn dnp rgn rmn rsn rdn rdh dds dmd dvm od edd psyd
  phd facs facp faap facog faan cnor ccrn cna lpn lvn cma crna cnm msw lcsw lmft lpc crt rrt aprn fnp dpt dc er ed icu nicu picu ccu
  or iv im mri ct pet ekg ecg eeg hiv aids tb std sti copd als ms adhd ptsd bp hr va fda cdc nih nhs who gp aed cpr dna rna ppe amu
  icd abc aa na eg ie etc vs st jr sr inc ltd co llc no ft mt pcp ob gyn obgyn usa et gmt est pst cst mst utc bst edt pdt cdt mdt cet edt hmo ppo faq diy tbd tba dna sms url pdf qr
`
/** Words of address. */
export const TITLES = 'mr mrs ms miss mx mister missus'
/** Nouns for somebody in care or for anybody, right before initials, a room or a code. */
export const SOMEBODY = `
  patient patients pt client resident case man woman gentleman lady guy fella fellow boy girl kid baby mom mum dad grandma grandpa
  granddad nana teen teenager toddler infant newborn chap bloke lad lass dude person one gent youngster preemie survivor fighter couple
  little brave tiny sweet initials sweetheart character joker regular mother father husband wife girl's dear soul pair young twins sisters brothers spouses
`
/** Things numbered like places where somebody lies. */
export const PLACES = `
  room rm bed bay cubicle curtain chair pod cot isolette crib incubator trolley gurney stretcher bedspace stall slot berth warmer bassinet recliner alcove gallery suite
`
/** Before a room's number these make it a room for other ends. */
export const OTHER_ROOMS = `
  conference meeting class board lecture training study waiting seminar media press dining family control mail break server hearing
  lunch council committee community store classroom hotel exam
`
/** Between a noun for somebody and the room. */
export const LYING = 'in from of at over down on'
/** What a number of a room does when it stands for whoever lies there. */
export const DOINGS = `
  asked asks asking says said wants wanted needs needed told tells coded crashed threw throws pulled pulls called calls keeps kept rang
  rings hits hit pressed presses flirted refused refuses bit bites cried cries died passed thinks thought tried tries loves loved hates
  hated ate eats slept sleeps woke wakes vomited screamed screams yelled yells laughed laughs smiled sang sings came went left walked fell
  escaped wandered proposed offered begged thanked kissed hugged survived made gets got spit swung swore cursed winked waved insists
  insisted finished finishes graduated graduates knits knitted complained complains fought coughs coughed bled seized flatlined lost won cracked decided believes swears drank peed pooped
`
/** What is done to a room as a room. */
export const BUILT = `
  repainted painted renovated refurbished remodeled remodelled converted closed reopened opened moved renamed rewired repaired cleaned
  padding upholstery paint mattress mattresses cushions cushion wheels lights outlet outlets chairs curtains television tv window windows batteries
  booked reserved opens closes reopens moves seats holds renumbered redecorated
`
/** "Is" and "was" say it with one of these. */
export const BEINGS = 'is was has had are were keeps'
export const STATES = `
  asking crying coding crashing refusing dying awake better worse stable discharged home gone dead alive asleep sleeping screaming yelling
  vomiting bleeding confused agitated restrained sedated intubated extubated improving recovering breathing pulling calling ringing trying
  walking talking eating singing hilarious adorable mad angry drunk high combative constipated incontinent pregnant asked pulled told
  called been thrown tried walked fallen refused finally back
`
/** Said to somebody gone or dear. */
export const FAREWELLS =
  'rip goodbye bye farewell dear hi hello sorry congrats congratulations thanks missing'
/** After a bare number they make it no room. */
export const COUNTED = `
  minutes minute hours hour days day weeks week months month years year percent states people patients seconds cases times beds rooms
  miles pounds degrees ways steps counties cities locations of adults women men children
`
/** Words of initials, of what a code is made from and of codes. */
export const INITIALS = 'initials initial'
export const MADE_FROM = `
  birth born birthday birthdate birthdates dob year month date age admission zip postcode room surname number digits day
`
export const CODES = `
  code codes coded reference references ref id ids identifier identifiers label labels tag tags filename key keys pseudonym alias
`
export const FORBIDDEN = "never not don't avoid no nor without cannot can't instead isn't"
