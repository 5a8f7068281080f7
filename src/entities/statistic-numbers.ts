import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { NUMBER, ROUND_NUMBER, readNumber } from './numbers.ts'
import type { Line } from './scan.ts'
import type { Statistic } from './statistic.ts'

const spaced = (source: string, flags = 'iy') => new RegExp(source.replaceAll(' ', '\\s+'), flags)
const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?'
const COUNT = `(?:${DIGITS}|${NUMBER})`
const SIGN =
  '(?:\\s?%|[\\s-](?:percent|per\\s?cent|pct)(?![\\w])|[\\s-]percentage(?:[\\s-]points?)?(?![\\w]))'
const PERCENT = spaced(`(${COUNT})(?:${SIGN})?(?:(?:\\s?[-–—]\\s?| (?:to|and|or) )${COUNT})?${SIGN}`)
/** After a percentage that is a price, a strength or a full one. */
const NO_SHARE = spaced(
  `(?: |-)(?:off|discount|discounts|savings|financing|apr|interest|commission|cash ?back|coinsurance|copay|deposit|down payment|markup|sales tax|tax|tip|bonus|rebate|saline|solution|alcohol|hydrogen peroxide|hydrocortisone|lidocaine|benzoyl|retinol|glycolic|salicylic|milk|deet|cream|gel|ointment|juice|cotton|battery|ci|confidence|oxygen|power|volume|brightness|zoom)(?![\\w])`,
)
const WHOLE = /^(?:100|110|1000|one hundred|a hundred)\b/i
const OF_WHOLE = spaced(
  `,? (?:of|(?:survival|mortality|accura|sensitiv|specific|success|effective|efficacy|response|complian|vaccin|coverage|occupancy|increase|rise|jump|higher|more|rate))`,
)

/** "38%", "30 to 40 percent", "thirty-eight percent"; "100% committed" is said for "wholly". */
export function readPercent(line: Line, at: number): Statistic | undefined {
  const start = line.start(at)
  const match = line.match(PERCENT, start)
  if (!match || !Number.isFinite(readNumber(match[1]))) return undefined
  const end = start + match[0].length
  if (line.match(NO_SHARE, end)) return undefined
  const whole = WHOLE.test(match[1]) && !line.match(OF_WHOLE, end) && !isAfterBy(line, at)
  return { start, end, form: whole ? 'intensifier' : 'percent' }
}

const BY = wordSet('by from to of was is at reached were')
const isAfterBy = (line: Line, at: number) => BY.has(line.hash(at - 1))

const RATIO = spaced(
  `(${COUNT})(?: (?:in|out of|of)(?: every)? |-(?:in|out-of)-|\\sper\\s)(?:the |all )?((?:${DIGITS})(?![\\w%])|${NUMBER}|(?<=every )${ROUND_NUMBER}|an? (?:hundred|thousand|million))(?![-.,:/]?\\w)`,
)
const TIME = spaced(
  `(?: |-)(?:seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|years?|decades?|am|pm|a\\.m\\.|stars?|points|o'clock|mg|ml|miles?|on|steps?|categories|areas|rooms?|states?|counties|locations|languages)(?![\\w])`,
)
const SCORES = wordSet(
  'score scored scores rated rating rate pain page step part slide phase number chapter ranked level stage grade',
)
const ARTICLES = wordSet('a an')
const PEOPLE = wordSet(`
  people adults americans women men children kids teens teenagers adolescents youth infants babies newborns seniors
  patients residents veterans families households individuals participants volunteers subjects students workers deaths
  lives cases births hospitalizations admissions readmissions infections survivors persons mothers fathers parents
  couples girls boys toddlers smokers drivers males females citizens employees caregivers donors recipients strokes
  surgeries procedures operations injuries crashes overdoses suicides pregnancies prescriptions
`)

/** "one in three", "8 out of 10", "38 per 100,000", "3 of 4 patients". */
export function readRatio(line: Line, at: number): Statistic | undefined {
  const start = line.start(at)
  const match = line.match(RATIO, start)
  if (!match) return undefined
  const part = readNumber(match[1])
  const whole = /^an?\s/i.test(match[2]) ? 100 : readNumber(match[2])
  const end = start + match[0].length
  if (!(part < whole) || !Number.isInteger(part) || /^(?:19|20)\d\d$/.test(match[2])) return undefined
  // "an 8 out of 10" is a mark, "a one-in-five chance" is none.
  if (ARTICLES.has(line.hash(at - 1)) && /\sout\s/i.test(match[0])) return undefined
  if (SCORES.has(line.hash(at - 1)) || line.match(TIME, end)) return undefined
  const next = line.tokenAt(end, at)
  if (/\sper\s/i.test(match[0])) return whole >= 100 ? { start, end, form: 'ratio' } : undefined
  const plain = /^\S+\s+of\s+(?!every)/i.test(match[0])
  if (plain && part === 1) return undefined
  // "85 of 100 amputations": a rate, whatever is counted.
  const rate = whole === 100 || (whole >= 1000 && whole % 1000 === 0)
  if (plain && !rate && !PEOPLE.has(line.hash(next)) && !PEOPLE.has(line.hash(next + 1))) return undefined
  return { start, end, form: 'ratio' }
}

/** "One couple in six", "three women in ten": who is counted stands between the numbers. */
const BETWEEN = wordSet(`
  person adult american woman man child kid teen patient couple baby newborn student family household nurse pregnancy
  birth death case senior veteran smoker parent worker girl boy resident people adults americans women men children kids
  teens patients couples babies students families households nurses pregnancies births deaths cases seniors veterans
  smokers parents workers girls boys older young tooth teeth knee hip eye ear fall falls stroke strokes attack visit visits
  admission prescription pill cancer cancers tumor wound wounds operation surgery hospital nurse doctor caregiver mother father
  senior school crash overdose heart bone fracture
`)
const EACH = /\severy\s/i
const COUNTED_RATIO = spaced(
  `(${COUNT}) (?:[a-z]+ ){1,2}(?:in|out of) (?:every )?((?:${DIGITS})(?![\\w%])|${NUMBER}|(?<=every )${ROUND_NUMBER})(?![-.,:/]?\\w)`,
)

/** "one couple in six", "two older adults in five". */
export function readCountedRatio(line: Line, at: number): Statistic | undefined {
  const start = line.start(at)
  // "Four lines in every hundred": whatever is counted, "every" makes it a share.
  const counted = BETWEEN.has(line.hash(at + 1))
  if (!counted && !EACH.test(line.text.slice(start, start + FAR))) return undefined
  const match = line.match(COUNTED_RATIO, start)
  if (!match || !(counted || EACH.test(match[0])) || !(readNumber(match[1]) < readNumber(match[2])))
    return undefined
  const end = start + match[0].length
  return readNumber(match[2]) < 1900 && !line.match(TIME, end) ? { start, end, form: 'ratio' } : undefined
}

const GROUP =
  /\b(?:in|of|from) (?:an?|every|each|any|your) (?:typical |average |usual )?(?:class|classroom|team|crowd|group|bus|office|squad|street|crew|congregation|choir|roomful|room)(?: full)? of $/i
const MEMBERS = spaced(`${COUNT},? ${COUNT} (?:of them|[a-z]+)(?![\\w])`)

/** "In a class of twenty-five, two children …": a share of some group that stands for all. */
export function readGroupShare(line: Line, at: number): Statistic | undefined {
  const start = line.start(at)
  if (!GROUP.test(line.text.slice(Math.max(0, start - 60), start))) return undefined
  const match = line.match(MEMBERS, start)
  return match ? { start, end: start + match[0].length, form: 'ratio' } : undefined
}

const SCALE = '(?: (hundred thousand|hundred|thousand|million|billion)(?![\\w]))'
const SCALES = wordSet('hundred thousand million billion')
const LARGE = spaced(`(${COUNT})${SCALE}`)
const PLAIN = new RegExp(`(${DIGITS})(?![\\w%]|[.,:/-]\\w)`, 'iy')
const WORDS = spaced(
  `(${NUMBER}) (?=(?:people|adults|americans|women|men|children|babies) (?:a|an|each|every|per) )`,
)
const PLURAL_SCALE = spaced('(?:(thousands|millions|billions) of|(?<=\\ban? )(?:million|billion))', 'iy')
const MONEY = spaced(
  '(?: |-)(?:dollars?|usd|cents?|grant|gift|project|renovation|expansion|campaign|donation|square|units?|miles?|views?|followers)(?![\\w])',
)
const VALUES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  'hundred thousand': 1e5,
  million: 1e6,
  billion: 1e9,
}
/** How few people make a count: below, they are a group that somebody may know. */
const FEWEST = 11

/** "Some 200,000 hips are broken nationwide each year": what is counted need not be people. */
const AT_LARGE =
  /^[^.;:?!]{0,90}\b(?:nationwide|worldwide|(?:across|in) (?:the|this) (?:country|nation|world)|(?:each|every|per|a) year|annually)\b/i
const FAR = 110
const YEAR = /^(?:19|20)\d\d$/

/** "1.2 million people", "1,204 patients", "37 million". */
export function readCount(line: Line, at: number): Statistic | undefined {
  const start = line.start(at)
  const digits = line.kind(at) === TokenKind.Number
  const plural = digits ? null : line.match(PLURAL_SCALE, start)
  const large = plural || (digits && !SCALES.has(line.hash(at + 1))) ? null : line.match(LARGE, start)
  const match = plural ?? large ?? line.match(digits ? PLAIN : WORDS, start)
  if (!match || line.match(MONEY, start + match[0].length)) return undefined
  const end = start + match[0].length
  const people = peopleAfter(line, line.tokenAt(end, at))
  if (plural) return people < 0 ? undefined : { start, end: people, form: 'count' }
  const scale = large ? VALUES[large[2].toLowerCase().replace(/\s+/g, ' ')] : 1
  const value = readNumber(match[1]) * scale
  if (!(value >= FEWEST)) return undefined
  if (people >= 0) return { start, end: people, form: 'count', value }
  const yearly = value >= 1000 && !YEAR.test(match[0]) && AT_LARGE.test(line.text.slice(end, end + FAR))
  return scale >= 1e6 || yearly ? { start, end, form: 'count', value } : undefined
}

const HYPHEN = 0x2d
/** Between a number and people: then it counts something else. */
const NO_ADJECTIVE = wordSet(
  'second seconds minutes hours days weeks months years year-old percent than of to in for and or with at from by on per dollars miles times mg ml',
)

/** "Oregonians", "Vermonters": people of a place. */
const isOfPlace = (line: Line, at: number) =>
  line.kind(at) === TokenKind.Capital &&
  /^\p{Lu}\p{L}{3,}(?:ians|cans|xans|gans|dans|ters|kers|ders|ners|ites)$/u.test(
    line.text.slice(line.start(at), line.end(at)),
  )

/** Offset after the noun for people among the next few words; -1 where none stands. */
function peopleAfter(line: Line, at: number): number {
  for (let i = at; i < Math.min(at + 4, line.last); i++) {
    if (PEOPLE.has(line.hash(i)) || isOfPlace(line, i)) return line.end(i)
    if ((line.kind(i) > TokenKind.Initial && line.hash(i) !== HYPHEN) || NO_ADJECTIVE.has(line.hash(i)))
      return -1
  }
  return -1
}
