import { KINSHIP, ORG_WORDS } from '../data/staff.ts'
import { WordSet, wordSet } from '../word-set.ts'
import { PERSON } from './age-words.ts'

/** Words by which a capitalised run is told to be a place or something else; hand-written. */

/** Heads of names of counties and towns, by level. */
export const COUNTY_HEADS = wordSet('county parish borough')
export const TOWN_HEADS = wordSet(`
  township creek falls springs bay notch ridge harbor harbour valley lake lakes hills beach island point cove junction
  crossing mills hollow glen grove meadows pines shores village city river mountain prairie landing ferry corners rapids
  bluff bluffs canyon mesa gap bend fork forks heights town haven port woods forest plains rock marsh moor heath dell brook
  fen knoll dale glade flat flats crossroads siding bottoms basin gorge wells trace holler strand quay wharf lough loch
  glens downs common wold weir islands isles
`)
/** After a name in small letters: a part of a town. */
export const QUARTER_HEADS = wordSet('neighborhood neighbourhood district quarter')
export const STREET_HEADS = wordSet(
  'street avenue road lane drive boulevard parkway highway turnpike row terrace trail',
)
/** Opens names of places: "Lake Placid", "Mount Vernon". */
export const FIRST_HEADS = wordSet(
  'lake mount mt fort ft port saint st glen point cape upper lower nether little great market isle castle kil',
)
const NO_ORG = new Set(
  'county township borough parish village port run park district mill mines center centre'.split(' '),
)
/** A run with one of these is an organisation, a building, a ward or a cause. */
export const ORG = wordSet([
  ...ORG_WORDS.filter((word) => !word.includes(' ') && !NO_ORG.has(word)),
  ...'regional hospitals clinics centers centres general surgery care heart medical memorial team staff'.split(
    ' ',
  ),
])
/** Heads that are an organisation's as often as a town's: after them only with a table's word. */
export const DOUBTFUL_HEADS = wordSet('center centre park mill forest rock plains port')

/** Prepositions that a place follows: `IN` mostly, `ON` streets. */
export const IN = wordSet('in from near past outside around across throughout')
export const ON = wordSet('on along off at of')
/** Before "in", "near", "from": somebody lives, works or comes there. */
export const RESIDING = new WordSet([
  ...PERSON,
  ...wordSet(KINSHIP.filter((word) => !word.includes(' '))),
  ...wordSet(`
    live lives lived living reside resides resided residing born raised grew up home moved move farm farms worker workers drove drives driving traveled travelled travels came comes hails hailed hail flew walked hiked commutes
    originally also back away man woman family families people someone somebody everyone crash fire accident shooting
    school teaches taught shop store house cabin church diner mill hometown native farmer deacon settled retired town
    village city outskirts hamlet suburb community way
  `),
])
/** Ends words for people by what they do: "organist", "ferrywoman". */
export const DOER = /(?:[a-z]{2}er|[a-z]{2}or|ist|ian|man|woman|maid|smith|wright|herd|eer|ress|hand|keeper)$/
/** Words that end so and are nobody. */
export const NO_DOER = wordSet(
  'letter letters offer number order water dinner supper summer winter paper newspaper dessert flower poster sweater weather computer border corner quarter shower tower river power error color colour flavor odor floor door chapter newsletter center centre matter ever never over under after other another further rather whether later sooner longer shorter answer cover helicopter motor tractor monitor trailer shelter flier flyer brand',
)
/** Before "of": the words after it name a place. */
export const TOWN_OF = wordSet(
  'town city village hamlet suburb suburbs outskirts community municipality resident residents native people streets mayor',
)
/** After an article and a town's name: "a Milwaukee man". */
export const FOLK_WORDS =
  'man woman couple teen teenager boy girl mother father grandmother grandfather mom dad family toddler'
export const FOLK = wordSet(FOLK_WORDS)
/** After a place's name: people of it. */
export const PEOPLE_OF = wordSet('resident residents native natives')
/** Opens sentences, never places' names. */
export const OPENERS = wordSet(
  'the a an our my her his their in from near at of on for with to and but when after before as this that every each local',
)
/** Small words inside places' names: "Fond du Lac". */
export const INNER = wordSet('du de la le del des of the on')
/** Before a place's name, part of where it is. */
export const DIRECTIONS = wordSet(
  'downtown uptown midtown northern southern eastern western central rural upstate north south east west greater suburban coastal nearby neighboring southeastern southwestern northeastern northwestern',
)

/** Postal codes that are credentials or words in capitals. */
export const CREDENTIAL_CODES = new Set('MD PA MA MS DC CO MT ND ME OR IN HI OK OH LA DE ID AL'.split(' '))

/** Countries that patients of US hospitals come from, in lower case. */
export const COUNTRIES =
  `canada,mexico,england,scotland,wales,ireland,france,germany,spain,portugal,italy,greece,turkey,
  poland,ukraine,russia,norway,sweden,denmark,finland,iceland,netherlands,belgium,switzerland,austria,hungary,romania,israel,
  egypt,morocco,nigeria,ghana,kenya,ethiopia,somalia,uganda,tanzania,rwanda,india,pakistan,bangladesh,nepal,sri lanka,china,
  japan,south korea,north korea,vietnam,cambodia,laos,thailand,philippines,indonesia,malaysia,singapore,australia,
  new zealand,brazil,argentina,peru,colombia,venezuela,ecuador,bolivia,guatemala,honduras,el salvador,nicaragua,costa rica,
  panama,cuba,haiti,jamaica,dominican republic,afghanistan,iran,iraq,syria,lebanon,saudi arabia,yemen,south africa,zambia,
  zimbabwe,senegal,cameroon,congo,sudan,the united kingdom,united kingdom,britain`
    .split(',')
    .map((name) => name.trim())
