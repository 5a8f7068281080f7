import type { IdentifierEntity } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isVin, MBI, SSN } from './check-digits.ts'
import { KEYWORDS } from './identifier-keywords.ts'
import { IDENTIFIER_WORDS } from './identifier-words.ts'
import type { Detector, Line, Scan } from './scan.ts'
import { Gate, runDetector } from './scan.ts'

type Form = IdentifierEntity['form']

const GATE = new Gate({
  words: IDENTIFIER_WORDS,
  numbers: true,
})

const PLAIN_SSN = new RegExp(SSN, 'y')
const PLAIN_MBI = new RegExp(MBI, 'y')
const PLAIN_VIN = /(?=[A-Z\d]{0,16}[A-Z])(?=[A-Z\d]{0,16}\d)[A-HJ-NPR-Z\d]{17}(?!\w)/y
const IP = /(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)/y
/** Addresses within a network, of no one's (RFC 6890). */
const RESERVED_IP = /^(?:0|10|127|255|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./
const IP_WORDS = wordSet('ip address from')
const NO_IP = wordSet('version v section chapter release software firmware build')
const OTHER_NUMBERS = wordSet(
  'isbn issn doi pmid npi ndc cpt icd nct lot model catalog upc gtin udi recall phone call fax tel text',
)
const PHONE = /^(?:1-)?(?:\d{3}-)?\d{3}-\d{4}$/
const YEAR = /^(?:19|20)\d\d$/
const PUBLIC = /^(?:NCT|ISRCTN|PMC|K\d{6}$|Z-\d{4}-\d{4}$|DEN\d|P\d{6}$)/

/** Finds numbers and codes that stand for one person, record, account, vehicle, device or computer. */
export const IDENTIFIERS: Detector<IdentifierEntity> = { gate: GATE, read: readIdentifiers }

/** All identifiers of a draft. */
export const detectIdentifiers = (scan: Scan): IdentifierEntity[] => runDetector(IDENTIFIERS, scan)

function readIdentifiers(line: Line, gates: readonly number[]): IdentifierEntity[] {
  const out: IdentifierEntity[] = []
  if (!/\d/.test(line.text)) return out
  let done = -1
  for (const at of gates) {
    const number = line.kind(at) === TokenKind.Number
    const start = number ? runStart(line, at) : line.start(at)
    if (start < done) continue
    const found = number ? readShape(line, at, start) : readNamed(line, start)
    if (!found) continue
    const { form, confidence } = found
    out.push({
      kind: 'identifier',
      span: line.span(found.start, found.end),
      sentence: line.sentence,
      form,
      confidence,
    })
    done = found.end
  }
  return out
}

interface Found extends Pick<IdentifierEntity, 'form' | 'confidence'> {
  readonly start: number
  readonly end: number
}

/** "MRN 00918827", "serial ZX-22914": the number after the word that names it. */
function readNamed(line: Line, at: number): Found | undefined {
  for (const { form, pattern, least } of KEYWORDS) {
    const match = line.match(pattern, at)
    if (!match) continue
    const value = match[1]
    if (value.length < least || YEAR.test(value) || PHONE.test(value) || PUBLIC.test(value)) continue
    if (form === 'plate' ? !/[A-Z]/.test(value) : !/\d\D*\d\D*\d/.test(value)) continue
    const end = at + match[0].length
    return { start: end - value.length, end, form: formOf(value) ?? form, confidence: 'certain' }
  }
  return undefined
}

/** What a number's own shape says that it is, whatever the word before it. */
function formOf(value: string): Form | undefined {
  if (isWhole(PLAIN_SSN, value)) return 'ssn'
  if (isWhole(PLAIN_MBI, value)) return 'plan-id'
  return isVin(value) ? 'vin' : undefined
}

function isWhole(pattern: RegExp, value: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(value) && pattern.lastIndex === value.length
}

/** Numbers that no word has to name. */
function readShape(line: Line, at: number, start: number): Found | undefined {
  // A social security number goes on with a separator, the others are longer or mixed with letters.
  if (line.end(at) - start < 7 && !line.touches(at + 1) && line.kind(at + 1) !== TokenKind.Number)
    return undefined
  if (start > 0 && /[\w$#/=.+-]/.test(line.text[start - 1])) return undefined
  const found = (length: number, form: Form, confidence: Found['confidence']): Found | undefined =>
    namesOther(line, at) ? undefined : { start, end: start + length, form, confidence }
  const ssn = line.match(PLAIN_SSN, start)
  if (ssn) return found(ssn[0].length, 'ssn', ssn[1] === ' ' ? 'likely' : 'certain')
  const mbi = line.match(PLAIN_MBI, start)
  if (mbi) return found(mbi[0].length, 'plan-id', 'certain')
  const vin = line.match(PLAIN_VIN, start)
  if (vin) return isVin(vin[0]) ? found(17, 'vin', 'likely') : undefined
  const ip = line.match(IP, start)
  if (!ip || RESERVED_IP.test(ip[0]) || NO_IP.has(line.hash(at - 1)) || !/\d\d/.test(ip[0])) return undefined
  return found(ip[0].length, 'ip-address', IP_WORDS.has(line.hash(at - 1)) ? 'certain' : 'likely')
}

/** A word shortly before says that the number is a book's, a product's, a phone's. */
function namesOther(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(line.first, at - 4); i--)
    if (OTHER_NUMBERS.has(line.hash(i))) return true
  return false
}

/** Where the row of letters and digits begins that a number is part of. */
function runStart(line: Line, at: number): number {
  let first = at
  while (
    first > at - 20 &&
    line.touches(first) &&
    line.kind(first - 1) < TokenKind.Mark &&
    line.kind(first - 1) > TokenKind.Lower
  )
    first--
  return line.start(first)
}
