import { WordSet, wordSet } from '../word-set.ts'

/** Closed classes of English words, as sets of token hashes. Written by hand; no names among them. */

/** Never part of a name when written with a capital, unless a listed first name stands before a surname ("Will Okafor"). */
export const FUNCTION = wordSet(`
  a an the i we our us you your my me mine he him his she her hers it its they them their this that these those and or
  but if nor so yet when while after before at in on of for from with without within to by as is are was were be been
  being am not no yes who whom whose what where why how which do does did doing can could will would should shall may
  might must has have had having all any both each every either neither few many more most much several some such one
  two three four five six seven eight nine ten eleven twelve first second third last next other another than then there
  here now today tonight tomorrow yesterday ever never always often once again also just only even still too very about
  above across against along among around because behind below beneath beside between beyond despite down during except
  into like near off onto out over past per since through throughout toward under until up upon via versus though
  although unless whether however therefore instead meanwhile perhaps maybe please thank thanks let lets dear hello hi
  hey welcome congratulations congrats happy merry meet ask call visit find see learn get take make come go join read
  watch listen look book schedule contact click share follow download register apply sign text email write send give
  bring keep help need want know think say tell talk start stop try use work live love enjoy remember ready new free
  open closed available best good great big little old young early late full high low own same different real true
  sunday monday tuesday wednesday thursday friday saturday sundays mondays tuesdays wednesdays thursdays fridays
  saturdays january february march april june july august september october november december jan feb mar apr jun jul
  aug sept sep oct nov dec spring summer fall autumn winter christmas thanksgiving easter eve day week month year
  morning afternoon evening night noon midnight lent ramadan hanukkah diwali juneteenth halloween ok okay oh wow yay
  image photo figure table chapter part section step page note tip disclaimer question answer summary overview
`)

/** Small words inside a name: "de la Cruz", "van den Berg", "bin Rashid". */
export const CONNECTORS = wordSet(
  'de la del las los van von der den di da do dos du le el al ap bin binti ibn ben y e san ter ten',
)

/** Titles that anybody may carry, and ranks of service. */
export const COURTESY = wordSet(
  'mr mrs ms miss mx mister missus master madam sir lady auntie uncle aunt grandma grandpa granny nana papa',
)
export const RANK = wordSet(
  'coach rev reverend fr father sister brother deacon pastor rabbi imam officer deputy sheriff trooper sgt sergeant capt captain lt lieutenant col colonel cpl corporal maj major private chief principal',
)
export const CLINICIAN = wordSet('dr drs doctor doctors prof professor nurse')
export const PUBLIC_TITLE = wordSet(
  'president governor gov senator sen congressman congresswoman representative rep mayor secretary minister judge justice king queen prince princess pope saint st commissioner ambassador councilman councilwoman superintendent',
)
/** Any word that may stand before a name as a title. */
export const TITLE = new WordSet([...CLINICIAN, ...COURTESY, ...RANK, ...PUBLIC_TITLE, ...wordSet('baby')])
export const ENDEARMENT = wordSet('baby little sweet tiny brave')
export const SUFFIX = wordSet('jr sr ii iii iv')

export const HE_SHE = wordSet('he she him her his hers himself herself')
export const SUBJECT_PRONOUN = wordSet('he she')
export const POSSESSIVE_PRONOUN = wordSet('his her')
/** One who speaks for herself or himself. */
export const I = wordSet("i i'm i've i'd i'll my me")
export const WE = wordSet('we us our ours i me my mine')
export const OUR = wordSet('our my')
export const ARTICLE = wordSet('a an one the this that another our my your his her their')
export const INDEFINITE = wordSet('a an one another this')
export const GREETING = wordSet(
  'meet congratulations congrats hello hi dear welcome introducing thank thanks happy hey goodbye farewell remembering',
)
export const PLACE_PREPOSITION = wordSet('in at near from to through around across outside toward')
export const BE = wordSet(
  "was were is are been being be got gets it's he's she's i'm we're isn't wasn't weren't",
)
export const AUXILIARY = wordSet(
  "has had have was were is are been be will would could can did does do may might should must now recently finally then never also later still just once already soon quickly slowly even always eventually immediately actually really barely hardly only hasn't hadn't didn't couldn't wouldn't",
)

/** What people do or undergo as patients and hardly otherwise. */
export const PATIENT_ACTIVE = wordSet(`
  underwent survived suffered recovered relapsed overdosed miscarried healed coughed fainted collapsed seized vomited
  battled beat conquered overcame battles fights endured recuperated convalesced undergoes suffers survives lost gained
  died passed
`)
/** Verbs that make somebody a patient only with a word of health near: "had a stroke", "wears his hearing aid". */
export const HEALTH_VERBS = wordSet(`
  had has received receives receive got needed needs wore wears used uses took takes started began finished completed completes
  continued stopped tried noticed felt found discovered learned faced faces developed manages managed lives lived living
  struggled struggles fought came arrived returned went walked drove flew chose opted decided sought waited wanted
  credits credited attributes thanks thanked welcomed carried expects expecting delivered gave broke tore fell hit cut
  swallowed choked crashed woke ran rang walks comes goes visits visited sees trusts swears swore hopes hoped regained
  rebuilt mastered graduated complained presented presents called sleeps slept breathes breathed eats
`)
/** Our staff act on the person that follows: "we treated Sipho", "the team admitted a farmer". */
export const TREAT_VERBS = wordSet(`
  treated treating treat admitted admitting delivered delivering discharged discharging diagnosed operated intubated
  saved saving saw nursed nursing helped stitched transported airlifted resuscitated revived lost losing evaluated
  examined hospitalized triaged had welcomed pulled fixed repaired mended removed transplanted implanted fitted sent
`)
