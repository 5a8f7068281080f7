import { markSet, wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import { hashWord } from './fold.ts'
import { Term } from './terms.ts'

/** Words by which somebody gives to a house or is honoured with a gift. */

const MONEY = markSet('$€£₹¥')
const GAVE = wordSet('given gave gives give contributed contribute left leave committed commit presented')
const GIVING = wordSet(
  'donor donors donated donate gave gift gifts estate philanthropist benefactor endowed endowment pledged raised raise raising fundraiser fundraising charity generosity memory foundation fund scholarship chaired bequest',
)
const HONOR = wordSet('honor honour')
const [GIVEN, BY, OF] = ['given', 'by', 'of'].map(hashWord)

/** Whether a token says that somebody near it gives, or is honoured by a gift. */
export function isGiving({ tokens, terms }: Setting, at: number, end: number): boolean {
  const { hash } = tokens
  if (isOfBody(tokens, at)) return false
  // "The wing was given by …", but "the care given to …", "you have given me …".
  if (hash[at] === GIVEN && hash[at + 1] === BY) return true
  // "In honor of …", but "the dinner will honor …".
  if (HONOR.has(hash[at]) && hash[at + 1] === OF) return true
  if (GAVE.has(hash[at]) && isMoneyNear(tokens, at, end)) return true
  return isGift(tokens, at) || (terms.cover[at] & Term.Donor) !== 0
}

/** "A donor's egg", "a donor kidney": a part of care, and nothing that anybody is honoured for. */
const isOfBody = ({ hash, possessive }: Setting['tokens'], at: number) =>
  DONORS.has(hash[at]) && (possessive[at] === 1 || OF_BODY.has(hash[at + 1]) || OF_BODY.has(hash[at - 1]))
const DONORS = wordSet('donor donors')
const OF_BODY = wordSet(
  'egg eggs sperm embryo embryos kidney kidneys liver heart lung lungs heart marrow cell cells cornea corneas organ organs tissue blood skin graft milk match bone living deceased',
)

function isGift({ hash }: Setting['tokens'], at: number): boolean {
  if (!GIVING.has(hash[at])) return false
  if (hash[at] === MEMORY) return !WARDS.has(hash[at + 1])
  // "gave up", "gave birth", "gave her a new valve"
  if (hash[at] === GAVE_ONCE) return !NO_GIFT.has(hash[at + 1])
  if (RAISE.has(hash[at]))
    for (let t = at + 1; t < at + LIFT_REACH; t++) if (LIFTED.has(hash[t])) return false
  return true
}
const [MEMORY, GAVE_ONCE] = ['memory', 'gave'].map(hashWord)
const NO_GIFT = wordSet('up in out way birth off over notice pause chase her him them me us you')
const WARDS = wordSet('care unit wing floor neighborhood neighbourhood support clinic loss')
const RAISE = wordSet('raise raised raising')
const LIFTED = wordSet(
  'cup cups glass glasses mug toast hand hands arm arms leg legs eyebrow eyebrows voice roof knee head fist',
)
const LIFT_REACH = 5

/** "have given the hospital $2 million" */
function isMoneyNear({ hash }: Setting['tokens'], at: number, end: number): boolean {
  for (let t = at + 1; t < Math.min(end, at + MONEY_REACH); t++) if (MONEY.has(hash[t])) return true
  return false
}
const MONEY_REACH = 8
