import type { IdentifierEntity } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isVin, MBI, SSN } from './check-digits.ts'
import { IDENTIFIER_WORDS } from './identifier-words.ts'
import type { Detector, Line, Scan } from './scan.ts'
import { Gate, runDetector } from './scan.ts'

type Form = IdentifierEntity['form']

const GATE = new Gate({
  words: IDENTIFIER_WORDS,
  numbers: true,
})

const NAMED_NUMBER = '(?: (?:number|no|num|id|identifier|code)(?![\\w])|\\s?#)'
/** Between the word and the number: "MRN: 4471", "account number ending in 4471", "plate (4KX 881)". */
const FILLER =
  '(?:\\s?[#:=.(“"]|,? (?:numbers?|nos?|num|id|is|was|of|ending|ends|in|with|reads|read)(?![\\w])|,)'
const FILLERS = `${FILLER}{0,4}\\s*`
const VALUE = '((?=[A-Z\\d-]{0,7}\\d)[A-Z\\d](?:[A-Z\\d-]{0,22}[A-Z\\d])?)(?![\\w/]|[.,:-]\\d)'
const PLATE = '((?=[A-Z\\d -]{0,7}\\d)[A-Z\\d]{1,4}[ -]?[A-Z\\d]{2,5})(?![\\w/]|[.,:-]\\d)'

/** Four digits that end a longer number: "last four 4471", not "last four 1500-meter races". */
const LAST_FOUR = '(\\d{4})(?![\\w/-]|[.,:]\\d|\\s+[a-z]{1,20}s(?![\\w]))'
/** Letters and digits as insurers write them, plain enough without "number": "her plan is HP-987654". */
const LETTERED = '([A-Z]{1,4}-?\\d{5,12}|\\d{8,12})(?![\\w/]|[.,:-]\\d)'
/** As files are numbered, where only somebody's pulling it tells what it is. */
const FILED = `(?!(?:19|20)\\d\\d-)(?=[A-Z\\d]{0,8}-|[A-Z])${VALUE}`

/** A word that names the number, in any capitals; the number, of so many characters at least, in capitals and digits. */
function keyword(form: Form, words: string, least: number, value = VALUE) {
  const anyCase = `(?:${words})(?:(?<=#)|(?![\\w]))${FILLERS}`
    .replaceAll(' ', '\\s+')
    .replace(/\\.|\(\?[:!=]|\[[^\][]*\]|[a-z]/g, (part) =>
      /^[a-z]$/.test(part) ? `[${part}${part.toUpperCase()}]` : part,
    )
  return { form, pattern: new RegExp(anyCase + value, 'y'), least }
}

const KEYWORDS = [
  keyword(
    'ssn',
    'ssns?|soc(?:ial)?\\.? sec(?:urity)?(?: (?:number|no))?|social|ss(?: (?:number|no)|\\s?#)',
    4,
  ),
  keyword('ssn', 'last (?:four|4)(?: digits)?', 4, LAST_FOUR),
  keyword(
    'mrn',
    `mrns?|uhid|uhids|nhs(?: (?:number|no))|chi(?: (?:number|no))|(?:hosp|uhid|cr|ip|op|mr|ipd|opd|registration|reg)\\.? no|medrec|med(?:ical)?\\.? rec(?:ords?)?(?: shows?| lists?)?${NAMED_NUMBER}?|(?:emr|ehr)\\s?[#:]|chart${NAMED_NUMBER}?|(?:patient|pt|record|encounter|accession|hospital|case|visit|file|reference|ref|specimen)${NAMED_NUMBER}|id\\s?[#:]`,
    4,
  ),
  keyword(
    'plan-id',
    `(?:member|subscriber|policy|plan|insurance|insurer|insur|ins|medicaid|medicare|beneficiary|group|hmo|ppo|health|coverage)${NAMED_NUMBER}|mbi|hbn|hicn|hpbn|medicare|medicaid`,
    6,
  ),
  keyword(
    'plan-id',
    '(?:health |prescription |insurance |ins )?(?:plan|policy)(?: under| includes)?|insurance|insur|ins',
    7,
    LETTERED,
  ),
  keyword(
    'person-id',
    `(?:inmate|prisoner|detainee|booking|custody|badge|parole|probation|student|pupil|veteran|soldier|passenger|claimant|requisition|incident|dispatch)(?:${NAMED_NUMBER})?|(?:specimen|accession|sample|rx|prescription)`,
    4,
  ),
  keyword('vin', 'vin|vehicle identification(?: number)?', 11),
  keyword('plate', '(?:license|licence) plates?|plates?(?: number)?|tag number', 5, PLATE),
  keyword(
    'licence',
    "(?:driver'?s? )?(?:license|licence)|driver[’']s (?:license|licence)|certificate (?:number|no)|passport|lic\\.?(?: (?:number|no)|\\s?#)|dl",
    5,
  ),
  keyword('account', `account|acct|card|(?:claim|routing|invoice|statement)${NAMED_NUMBER}`, 4),
  keyword('mrn', "(?<=(?:\\d['’]s|(?<![\\w])(?:his|her)) )number", 6),
  keyword('account', '(?<=(?<![\\w])(?:I|[Ww]e)(?: have| just)? )(?:pulled|looked|traced)(?: up)?', 6, FILED),
  keyword(
    'device-serial',
    '(?<=(?:leg|arm|limb|socket|brace|chair|wheelchair|prosthesis|lens|valve|pacemaker|aids?|monitor) )number',
    6,
  ),
  keyword('device-serial', `s/n|sn|serial|imei|(?:device|pump|implant),?${NAMED_NUMBER}`, 5),
]

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
