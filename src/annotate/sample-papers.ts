import type { Sentence, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet, wordSet } from '../word-set.ts'
import { hashWord } from './fold.ts'

/** Forms, cards and records that are filled in for nobody, by what the copy says of them. */

/** What such a paper is called. */
const SAMPLE = wordSet('sample samples example examples placeholder placeholders')
const MADE = wordSet('made thought')
/** What is shown for something else than it is, before what it is shown as. */
const FALSE = wordSet('dummy fake mock synthetic pretend make-believe bogus')
const INVENTIONS = wordSet('inventions invention')
const ALL = wordSet('pure our an')
const BLEND = wordSet(
  'stands stand blend mix mixture amalgam mosaic patchwork drawn woven assembled stitched combination',
)
const FROM = wordSet('for of from together')
/** Names that forms are shown with. */
const SURNAMES = wordSet('sample public anytown patient specimen')
const FORENAMES = wordSet('jane john joe mary q test sample demo dummy')
const ANYTOWN = hashWord('anytown')
/** Words at which `isOfNobody` may answer. */
export const OF_NOBODY = new WordSet([
  ...SAMPLE,
  ...MADE,
  ...FALSE,
  ...INVENTIONS,
  ...BLEND,
  ...SURNAMES,
  ...wordSet('never'),
])
const [UP, OF, NEVER] = ['up', 'of', 'never'].map(hashWord)
const WHO = wordSet('who that')
const WAS = wordSet('was were lived existed')
const IS = wordSet('is are was were all')
const ARTICLE = wordSet('a an only just')
const NOT = wordSet("not never isn't aren't")
const PAPERS = wordSet(`
  line lines wording wordings captions quote quotes quotations caller callers character characters detail details everything
  sheet sheets reviewer reviewers review reviews comment comments question questions quiz examples town street incident
  card cards form forms letter letters chart charts note notes record records entry entries name names story stories
  data reply replies post posts page text table caption email message bracelet label case cases number numbers
`)
const PEOPLE = wordSet(
  'person people patient patients resident residents client clients woman man family everybody everyone',
)
const SOMETHING = new WordSet([...PAPERS, ...PEOPLE])

/** "The card below is a sample.", "The entries are made up", "Its resident was made up by our staff", "people who never were". */
export function isOfNobody({ hash, kind }: Tokens, at: number, first: number, last: number): boolean {
  if (hash[at] === NEVER)
    return (
      WHO.has(hash[at - 1]) && WAS.has(hash[at + 1]) && (at + 2 >= last || kind[at + 2] === TokenKind.Mark)
    )
  if (SURNAMES.has(hash[at]) && isNobodysName(hash, kind, at)) return true
  // "with dummy entries", "our fake reviewer"
  if (FALSE.has(hash[at]))
    return (PAPERS.has(hash[at + 1]) || PEOPLE.has(hash[at + 1])) && !NOT.has(hash[at - 1])
  if (INVENTIONS.has(hash[at])) return IS.has(hash[at - 1]) || (ALL.has(hash[at - 1]) && IS.has(hash[at - 2]))
  // "Mr. Vane stands for nine residents", "a blend of many families"
  if (BLEND.has(hash[at])) return isOfSeveral(hash, at + 1, last)
  // "We made up three people"
  if (MADE.has(hash[at]) && hash[at + 1] === UP && hash[at + 2] !== OF)
    for (let t = at + 2; t < Math.min(last, at + 5); t++) if (PEOPLE.has(hash[t])) return true
  const made = MADE.has(hash[at]) && hash[at + 1] === UP && hash[at + 2] !== OF
  const sample = SAMPLE.has(hash[at]) && (at + 1 >= last || kind[at + 1] === TokenKind.Mark)
  if (!made && !sample) return false
  const is = sample && ARTICLE.has(hash[at - 1]) ? at - 2 : at - 1
  if (is < first || !IS.has(hash[is]) || NOT.has(hash[is + 1])) return false
  // "The name is made up, and the rest is true."
  for (let t = first; t < is; t++)
    if ((made ? SOMETHING : PAPERS).has(hash[t]) && !NAME.has(hash[t])) return true
  // "Marta is made up."
  return made && is > first && kind[is - 1] === TokenKind.Capital
}
const NAME = wordSet('name names')

/** "of a dozen patients", "for nine residents": of more than one. */
function isOfSeveral(hash: Tokens['hash'], at: number, last: number): boolean {
  const from = FROM.has(hash[at]) ? at : at + 1
  if (!FROM.has(hash[from])) return false
  let several = false
  for (let t = from + 1; t < Math.min(last, from + 9); t++) {
    several ||= SEVERAL.has(hash[t])
    if (MANY_PEOPLE.has(hash[t])) return several
  }
  return false
}
const SEVERAL = wordSet(
  'many several two three four five six seven eight nine ten eleven twelve dozen dozens hundreds countless various different all',
)
const MANY_PEOPLE = wordSet(
  'people patients residents clients women men families caregivers children parents members survivors readers stories cases',
)

/** "Every line in this quiz is invented": said of all that is shown; "all names are invented" leaves the rest true. */
export function isOfAllLines({ hash }: Tokens, { first, last }: Sentence): boolean {
  let all = false
  let names = false
  let lines = false
  for (let t = first; t < last; t++) {
    all ||= WHOLE.has(hash[t])
    names ||= NAMES.has(hash[t])
    lines ||= LINES.has(hash[t])
  }
  return all && lines && !names
}
const WHOLE = wordSet('all every each none both everything nobody no any')
const NAMES = wordSet('name names photo photos')
const LINES = wordSet(
  'line lines wording wordings caption captions example examples post posts quote quotes reply replies review reviews caller callers character characters case cases detail story stories note notes',
)

/** "Jane Q. Sample", "Test Patient", "of Anytown". */
function isNobodysName(hash: Tokens['hash'], kind: Tokens['kind'], at: number): boolean {
  if (kind[at] !== TokenKind.Capital) return false
  return (
    hash[at] === ANYTOWN ||
    (FORENAMES.has(hash[at - 1]) && kind[at - 1] >= TokenKind.Capital && kind[at - 1] < TokenKind.Number)
  )
}

/** Over the column that names the parts of a form, and over the one in which they are filled in. */
const PARTS = wordSet(
  'field fields line lines box boxes item items entry quarter label column row section question part element',
)
const SHOWN = wordSet('sample samples example examples specimen dummy mock')
const SHOWN_ON = wordSet(
  'card form label page sheet bracelet strip envelope bag entry text value wording answer',
)
const FILLED = wordSet('patient patients case result results blood urine')

/** The header of a table that shows how a form is filled in: "Field | Example", "Line | On the specimen card". */
export function isSampleHeader({ hash }: Tokens, { first, last }: Sentence, parts: boolean): boolean {
  if (last - first > 6) return false
  for (let t = first; t < last; t++)
    if (SHOWN.has(hash[t])) return (parts || SHOWN_ON.has(hash[t + 1])) && !FILLED.has(hash[t - 1])
  return false
}

/** "Field", "Line": each row below is a part of a paper. */
export function namesParts({ hash }: Tokens, { first, last }: Sentence): boolean {
  for (let t = first; t < Math.min(last, first + 3); t++) if (PARTS.has(hash[t])) return true
  return false
}
