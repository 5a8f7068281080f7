import type { IdentifierEntity } from '../document.ts'

type Form = IdentifierEntity['form']

/** How numbers are named in running text: the word, what may stand between, and the number. */

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
/** Five digits and more, or digits with letters or hyphens among them; no year with its month. */
const MIXED = `(?!(?:19|20)\\d\\d-\\d{1,2}(?!\\d|-))(?=\\d{5}|[A-Z\\d]{1,6}-[A-Z\\d]|[A-Z]{1,3}\\d{3}|\\d{2,3}[A-Z])${VALUE}`
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

/** Words that name a number, with the shape of the number behind them. */
export const KEYWORDS = [
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
  // What a house hands out to many: of whom, another word must say.
  keyword(
    'person-id',
    `(?:claim|invoice|statement|bill|order|ticket|referral|encounter|episode|admission|appointment|confirmation|request|case|wristband|bracelet|armband|barcode|folder|sticker|policy)${NAMED_NUMBER}?`,
    4,
    MIXED,
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
