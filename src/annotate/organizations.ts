import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { endsLine, isNear } from './name-parts.ts'
import type { Run } from './name-runs.ts'
import type { Reading } from './names.ts'
import { Term } from './terms.ts'
import { Word } from './words.ts'

const COMMA = 0x2c
const PERIOD = 0x2e
const COMPANY = wordSet('inc llc ltd corp pllc llp')
/** "Mount Grace", "Port Lisle": no given name stands so. */
const PLACES = wordSet(
  'mount mt lake fort ft port point cape camp isle river upper lower nether north south east west',
)
const HEADS = Term.Org | Term.Street | Term.EponymHead

/** Whether the words around make the run a building, street, company, award, illness or saint. */
export function isOrganization(
  reading: Reading,
  first: number,
  last: number,
  from: number,
  end: number,
  title: Run['title'],
): boolean {
  const { tokens, terms } = reading
  const saint =
    first > from + 1 &&
    tokens.hash[first - 1] === PERIOD &&
    reading.text.slice(tokens.start[first - 2], tokens.end[first - 2]) === 'St'
  if (last === first + 1 && (BRANDS.has(tokens.hash[first]) || isHouseOfRelease(reading, first, from)))
    return true
  if (saint || (!title && last > first + 1 && PLACES.has(tokens.hash[first]))) return true
  if (last < end && isNear(tokens, last - 1, last) && terms.starts[last] & Term.EponymHead) return true
  if (title && title !== 'public') return false
  if (last + 1 < end && tokens.hash[last] === COMMA && COMPANY.has(tokens.hash[last + 1])) return true
  // "… Heart Pavilion", "… & Sons", "… Center for …": a head word further on in the same capitals.
  for (let t = last; t < Math.min(end, last + 5) && isNear(tokens, t - 1, t); t++) {
    if (endsLine(reading, t - 1, t)) break
    const capital = tokens.kind[t] === TokenKind.Capital || tokens.kind[t] === TokenKind.Upper
    if (terms.cover[t] & HEADS && (capital || terms.cover[t] & Term.EponymHead)) return true
    if (tokens.hash[t] === 0x26 || (t === last && tokens.hash[t] === 0xae)) return true
    if (!capital || terms.cover[t] & (Term.StaffRole | Term.Credential)) break
  }
  // "Mount …", "University of …", "the … Award" stand before it.
  const before = first - 1
  if (before < from || tokens.kind[before] === TokenKind.Mark)
    return tokens.hash[before] === 0x26 && before >= from
  const of = before - 1
  if (
    tokens.kind[before] === TokenKind.Lower &&
    of >= from &&
    terms.cover[of] & Term.Org &&
    tokens.kind[of] !== TokenKind.Lower
  ) {
    return reading.text.slice(tokens.start[before], tokens.end[before]) === 'of'
  }
  return (
    tokens.kind[before] !== TokenKind.Lower &&
    (terms.cover[before] & (Term.Org | Term.Street)) !== 0 &&
    !(terms.cover[before] & Term.StaffRole)
  )
}

/** "… go live on Instagram": no given name of anybody. */
const BRANDS = wordSet(
  'instagram facebook tiktok youtube whatsapp snapchat linkedin pinterest reddit google yelp netflix medicare medicaid zocdoc healthgrades tricare airbnb paypal venmo gofundme spotify',
)

/** "DUNMERE, Vt. (May 12) — Glenbrook lost power": one word behind a dateline that is no given name. */
const isHouseOfRelease = ({ tokens: { hash, bits, kind } }: Reading, first: number, from: number) =>
  first - 2 >= from &&
  hash[first - 1] === DASH &&
  hash[first - 2] === CLOSE &&
  kind[first + 1] === TokenKind.Lower &&
  hash[first + 1] !== AND &&
  !(bits[first] & Word.FirstCommon)
const [DASH, CLOSE] = [0x2014, 0x29]
const [AND] = wordSet('and')
