import { LIFE_NOUNS, OCCUPATION_NOUNS } from '../data/person-nouns.ts'
import { wordSet } from '../word-set.ts'

/** Words by which an age is told to be a person's, a thing's or no age at all; hand-written. */

/** Nouns for one person, single words only. */
export const PERSON = wordSet([
  ...[...LIFE_NOUNS, ...OCCUPATION_NOUNS].filter((noun) => !noun.includes(' ')),
  ...`patient resident client survivor member caller visitor victim sister brother son daughter husband wife spouse
      partner cousin aunt uncle niece nephew grandson granddaughter twin female male transplant-recipient recipient donor
      nurse doctor physician surgeon dog cat neighbor friend native local addict smoker athlete immigrant
      great-grandmother great-grandfather stepfather stepmother mother-to-be mom-to-be`.split(/\s+/),
])

/** Nouns for what has an age and is nobody. */
export const THING = wordSet(`
  hospital system building program programme tradition clinic center centre institution church school house home machine
  device pump scanner equipment technology law rule statute study company firm practice business campus facility
  foundation organization organisation partnership problem question debate barn bridge car truck vehicle bus van data
  dataset trial network university college record pattern nonprofit charity hospice campaign event race festival tooth
  wall tree oak pipe wing tower theater theatre mill town city county agency standard guideline drug vaccine book recipe
  injury wound scar replacement implant brand product model mission legacy history contract agreement lease bond debt
  service memorial department unit ward lab laboratory pharmacy software website policy plan initiative project mystery
  it its this that which
`)

/** Before an age: then it is a bound or an average of many. */
export const BOUNDS = wordSet(
  'under over above below than between average mean median minimum maximum legal retirement gestational eligible typical beyond',
)
/** Between a verb and an age. */
export const ADVERBS = wordSet(
  'only just now almost nearly about barely still already then recently even around',
)
/** Before a verb and an age. */
export const SUBJECTS = wordSet("he she who i him her they he's she's i'm")
export const BE = wordSet("was is am were i'm be")
export const TURN = wordSet('turned turns turning turn')
/** After a bare age: the clause goes on or another begins. */
export const FOLLOWS = wordSet(
  `and but when while at on in last this today yesterday tomorrow with who she he or as during next before after
   because so now then since`,
)
/** Before "at 63". */
export const LIFE_VERBS = wordSet(
  'diagnosed died dead retired married even now still passed widowed pregnant alive dying survived and',
)
/** Capitalised words before ", 43," that number something else. */
export const NUMBERED = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec monday tuesday wednesday thursday friday saturday sunday room rooms suite unit floor chapter section
  table figure fig page pages part step level phase stage grade type building ward bay bed highway route interstate exit
  no vol volume issue article psalm class group team lot box number line question item version day week month year covid
`)
/** After "At 63,". */
export const OPENERS = wordSet('he she i his her our the my their')
