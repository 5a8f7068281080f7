import { wordSet } from '../word-set.ts'

/** Sentences in which a page says in free words that whoever it tells of was thought up, or was put together from many. */

/** Without one of these no sentence says so. */
export const INVENTING_VERBS = wordSet(`
  drew drawn dreamed dreamt thought cooked conjured concocted stitched pieced patched woven blended assembled stirred mixed imagined
  pretend cartoon figment amalgam mosaic patchwork collage blend nobody nobody's never paper exist single hundred dozens
`)

const ONE =
  "(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]he|[Tt]his|[Tt]hat|[Bb]oth|[Ee]ach)(?: [\\w’'-]{1,14}){0,2} (?:patients?|person|people|man|woman|lady|gentleman|boy|girl|child|baby|couple|family|case|story|residents?|letter|chart|record|town|names?|days?|dates?)|[Ee]verything(?: (?:below|here|above|in it))?|[Ee]verybody(?: \\w{1,8})?|[Ee]veryone(?: \\w{1,8})?|[Ww]hat follows|[A-Z][\\w’'-]{1,16}(?: [A-Z][\\w’'-]{1,16})?)"
const THINK = '(?:dreamed|dreamt|thought|cooked|conjured|made)'
const MAKE = '(?:made|stitched|pieced|patched|woven|put|blended|assembled|stirred|drawn|concocted|mixed)'
const PARTS =
  '(?:many|several|dozens?|a (?:hundred|dozen|few|number|handful)|hundreds|different|two or three|three|four|five|ten|twenty|lots|all)'
const DECLARES: readonly RegExp[] = [
  // "everything below was thought up over lunch", "the lady was put together from many charts"
  new RegExp(
    `\\b${ONE} (?:is|was|are|were|has been|have been) (?:all |only |just |simply |entirely )?(?:${THINK} up(?=[.,;:!?)—–]| by\\b| over\\b| at\\b|$)|${MAKE} (?:together )?(?:from|out of) ${PARTS})`,
  ),
  // "our nurses put it together from a hundred charts", "we stitched her from many"
  new RegExp(
    `\\b(?:put|pieced|stitched|patched|wove|blended|sewed|drew|built|made) (?:him|her|them|it|this|the \\w{1,12}) (?:together )?(?:from|out of) ${PARTS}`,
    'i',
  ),
  // "we needed a patient, and so we drew one"
  /\b(?:we|i|our [\w ]{1,24}|the staff) (?:\w{1,10} )?(?:dreamed up|dreamt up|thought up|cooked up|conjured up|invented|concocted|made up) (?:one|her|him|them|it all|everything|everybody|this (?:patient|case|story|person|man|woman)|a (?:[\w-]{1,14} ){0,2}(?:patient|case|person|man|woman|family|town|resident))\b/i,
  // "the lady in it was never born", "he never lived", "she has never been ill"
  new RegExp(
    `\\b${ONE}(?: in (?:it|here|this \\w{1,10}))? (?:was never born|never (?:lived|existed|drew breath|was)|has never (?:lived|existed|been born))(?=[.,;:!?)—–]|$)`,
    'i',
  ),
  // "Marguerite, who is nobody", "her name is nobody's"
  /\b(?:who is|she is|he is|they are|whose? (?:name|face|chart) is|(?:her|his|the) (?:name|face|chart|number) is) (?:nobody|no one|no-one|nobody['’]s|no one['’]s)\b(?=[.,;:!?)—–]|$| at all)/i,
  // "this is not one person's story", "no single patient stands behind it"
  /\b(?:is|are|was)(?: not|n['’]t) (?:any )?(?:one|a single|any one|any single) (?:person|patient|resident|man|woman|family)['’]s (?:story|case|chart|tale|record)\b|\b(?:no|not one|not any) (?:one |single )(?:person|patient|resident) stands behind /i,
  // "a cartoon patient", "an amalgam of", "lives only on paper"
  /\b(?:cartoon|pretend|make-believe) (?:patient|resident|person|family|case)\b|\b(?:an? (?:amalgam|mosaic|patchwork|collage|blend)) of (?:many|several|different|dozens|hundreds|real|people|patients|charts|stories|cases|two|three)\b|\bfigments? of\b|\b(?:lives?|exists?) only (?:on paper|on this page|in this (?:article|post|guide|lesson|story)|in our (?:heads|training|classroom|sim lab))\b/i,
]

/** Whether the words of a sentence say so. */
export const declaresInvention = (words: string): boolean => DECLARES.some((pattern) => pattern.test(words))

/** "#FictionalFriday" */
export const TAGGED = /#\w{0,20}(?:fictional|fictitious|notreal|madeup|makebelieve)/i
