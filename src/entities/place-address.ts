import type { Line } from './scan.ts'

/** Parts of postal addresses; offsets count in the line. */

const SUFFIX =
  '(?:(?:St|Ave|Rd|Ln|Dr|Ct|Blvd|Pl|Ter|Cir|Hwy|Trl|Pkwy|Sq)(?![\\p{L}])\\.?|(?:Street|Avenue|Road|Lane|Drive|Court|Way|Boulevard|Place|Terrace|Circle|Highway|Row|Trail|Parkway|Square|Turnpike|Pike|Crescent|Alley|Loop|Crossing|Plaza|Route|Broadway|Close|Mews|Gardens|Grove|Rise|Parade|Esplanade|Quay|Wynd|Vale|Nagar|Marg)(?![\\p{L}]))'
const STREET = new RegExp(
  `\\d{1,5}[A-Z]?(?:-\\d{1,4})?\\s+(?:(?:[NSEW]\\.?|North|South|East|West)\\s+)?(?:(?:\\p{Lu}[\\p{L}'’.-]*|\\d{1,3}(?:st|nd|rd|th))\\s+){1,3}${SUFFIX}(?:,?\\s+(?:Apt|Apartment|Unit|Suite|Ste|#)\\.?\\s?#?[\\dA-Z-]{1,5}(?!\\w))?`,
  'uy',
)
const ROUTE = /(?:Route|Rte\.?|Highway|Hwy\.?|Interstate|County Road|State Road|Exit)\s+\d{1,4}[A-Z]?(?!\w)/y
const BOX = /P\.?\s?O\.?\s+Box\s+\d{1,6}(?!\w)/iy
const NAMED_ZIP =
  /zip(?:\s?-?codes?)?(?:\s+(?:is|of|was|in|prefix|area))?[\s:]+(\d{5}(?:-\d{4})?|\d{3})(?![\w-])/iy
const ZIP = /\d{5}(?:-\d{4})?(?![\w-]|[.,]\d)/y

/** A stretch of the line. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** "18 Osprey Row, Apt. 2" at a house number. */
export function readStreet(line: Line, at: number): Part | undefined {
  return part(line.match(STREET, line.start(at)), line.start(at))
}

/** "Route 9", "P.O. Box 112" at their first word. */
export function readRoute(line: Line, at: number): Part | undefined {
  const start = line.start(at)
  return part(line.match(ROUTE, start) ?? line.match(BOX, start), start)
}

/** "ZIP 059", "ZIP code 05901": the digits. */
export function readNamedZip(line: Line, at: number): Part | undefined {
  const match = line.match(NAMED_ZIP, line.start(at))
  if (!match) return undefined
  const end = line.start(at) + match[0].length
  return { start: end - match[1].length, end }
}

/** A five- or nine-digit ZIP code at an offset, as it stands after a state. */
export function readZip(line: Line, offset: number): Part | undefined {
  return part(line.match(ZIP, offset), offset)
}

function part(match: RegExpExecArray | null, start: number): Part | undefined {
  return match ? { start, end: start + match[0].length } : undefined
}
