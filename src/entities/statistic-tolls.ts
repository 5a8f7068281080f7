import { wordSet } from '../word-set.ts'
import { NUMBER, ROUND_NUMBER, readNumber } from './numbers.ts'
import type { Line } from './scan.ts'
import type { Statistic } from './statistic.ts'

/** What an illness or a habit takes from a population: time, years of life, money. */

const spaced = (source: string) => new RegExp(source.replaceAll(' ', '\\s+'), 'iy')
const COUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${NUMBER}|${ROUND_NUMBER})`
const SPANS = wordSet('minutes hours days nights weeks months years workdays weekdays decades')
const TIME = spaced(
  `${COUNT}(?: (?:thousand|million|billion))?[ -](?:(?:more|fewer|extra|lost|missed|full|whole|good|school|sick|work) )?(?:minutes|hours|days|nights|weeks|months|years|workdays|decades)(?![\\w-])`,
)
const SUM = spaced(`${COUNT}(?: (?:thousand|million|billion|trillion))?(?: dollars)?(?![\\w])`)
/** "a year", "every month"; a life that is shorter or longer by so much. */
const EACH =
  /^(?:,? (?!(?:and|but|or)\b)[a-z’'-]+){0,5},? (?:(?:an?|per|each|every|apiece) (?:day|night|week|month|year|season|spring|summer|fall|autumn|winter|shift)\b|annually\b|yearly\b|daily\b)/i
const OF_LIFE =
  /^(?: (?:earlier|younger|sooner|longer|later|older)\b| (?:off|of|from) (?:(?:the|a|an|your|their|our|her|his|average|human) ){0,3}(?:life|lives|lifespan|healthy life)\b)/i
const TAKES =
  /\b(?:cost(?:s|ing)?|los(?:e|es|t|ing)|miss(?:es|ed|ing)?|spen(?:d|ds|t|ding)|rob(?:s|bed)?|steals?|stole|takes?|took|shav(?:e|es|ed)|adds?|added|waits?|waited|di(?:e|es|ed)|lives?|lived|keeps|kept|skip(?:s|ped)?|averag(?:e|es|ed|ing)|sleeps?|slept|sits?|sat|outlives?|drain(?:s|ed)?|burns?|goes to|price tag|toll|worth)\b/i
/** All of a kind, and nobody of ours. */
const MANY =
  /\b(?:people|adults|americans|women|men|kids|children|teens|teenagers|babies|infants|toddlers|workers|employers|employees|nurses|caregivers|carers|parents|mothers|fathers|students|smokers|drinkers|seniors|elders|patients|families|couples|households|businesses|companies|hospitals|taxpayers|drivers|veterans|sufferers|residents|medicare|medicaid|(?:the|our) (?:country|nation|state|county|economy|health ?care system|system|region)|(?:the )?(?:average|typical) [a-z]+|u\.s\.|every (?:american|adult|woman|man|child|worker|patient))\b/i
const NOBODY =
  /\b(?:we|i|i'm|i've|we've|my|he|she|his|her|our|you|your|should|need|needs|must|aim|try|recommend\w*)\b/i
const OURS = /^[^.;:!?]{0,40}\b(?:our|my|your|his|her) /i
/** Characters around a number that tell whose it is. */
const [BEFORE, AFTER] = [110, 70]

/** A mean of all: "on average", "the typical adult". */
const MEAN = /\bon average\b|\bthe (?:average|typical|usual) [a-z]+|\ban average of\b/i
const MEAN_BEHIND = /^,? on average\b/i
/** "Takes two days off a cold", "shortens labor by two hours": of an illness, and of no visit. */
const OFF = /\b(?:takes?|took|shav\w+|cuts?|trim\w*|knock\w*|slic\w+|adds?|added)\b[^.;:]{0,40}$/i
const OFF_WHAT =
  /^ (?:off|to|from) (?!(?:your|the|an?|each|every|our|their) (?:visit|trip|drive|commute|wait|day|shift|appointment|morning|walk|bill|line)\b)/i
const BY =
  /\b(?:shorten|lengthen|reduc|cut|extend|prolong|delay|trim|drop|fall|fell)\w*\b[^.;:]{0,60} by (?:about |nearly |almost |roughly |up to |as much as |some |an average of )?$/i
/** Who is asked to come, or when a door opens: a plan and no finding. */
const PLANS =
  /\b(?:arrive|come|comes|open|opens|close|closes|start|starts|begin|begins|asked|plan|plans|book|ahead)\b/i
/** "17 teaspoons of sugar a day". */
const AMOUNT = spaced(
  `${COUNT}(?: [a-z-]+){1,5}? (?:an?|per|each|every) (?:day|night|week|month|year)(?![\\w])`,
)

/** "costs workers 19 days a year", "die ten years earlier", "costs the state $4 billion a year", "go home two days sooner". */
export function readToll(line: Line, at: number): Statistic | undefined {
  const start = line.start(at)
  const { text } = line
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const money = text[start - 1] === '$'
  const span = [1, 2, 3].some((n) => SPANS.has(line.hash(at + n)))
  if (!money && !span && !SCALED.has(line.hash(at + 1))) return readMeanAmount(line, at, before)
  const match = line.match(TIME, start) ?? line.match(SUM, start)
  if (!match || NOBODY.test(before)) return undefined
  const end = start + match[0].length
  const after = text.slice(end, end + AFTER)
  if (OURS.test(after)) return undefined
  const time = !/dollars$/i.test(match[0]) && /s$/i.test(match[0])
  const found: Statistic = { start: money ? start - 1 : start, end, form: 'toll' }
  const many = MANY.test(before) || MANY.test(after)
  if (!time)
    return many && TAKES.test(before) && (money || /dollars$/i.test(match[0])) && isLarge(match[0], after)
      ? found
      : undefined
  const sooner = OF_LIFE.test(after)
  if (many && TAKES.test(before) && (sooner || EACH.test(after) || MEAN.test(before))) return found
  if (many && sooner && !PLANS.test(before)) return found
  if (MEAN_BEHIND.test(after) || BY.test(before)) return found
  return OFF.test(before) && OFF_WHAT.test(after) ? found : undefined
}

/** "The average American eats 17 teaspoons of added sugar a day". */
function readMeanAmount(line: Line, at: number, before: string): Statistic | undefined {
  if (!MEAN.test(before) || NOBODY.test(before)) return undefined
  const start = line.start(at)
  const match = line.match(AMOUNT, start)
  return match ? { start, end: start + match[0].length, form: 'toll' } : undefined
}
const SCALED = wordSet('thousand million billion trillion hundred dollars')

/** A sum of the economy's: a copay or the price of a class is smaller. */
const isLarge = (sum: string, after: string) =>
  /illion/i.test(sum) ||
  ((readNumber(sum.split(' ')[0]) >= 1000 || /thousand/i.test(sum)) && EACH.test(after))

const OF_EVERY = /\b(?:of|out of|in) (?:every|each|any) $/i
const SHARED = spaced(
  `(${COUNT})(?: [a-z’'-]+){1,7}?,? (?:about |only |just |nearly |roughly |at least |more than |some )?(${COUNT})(?= (?!(?:${NUMBER})\\b)[a-z])`,
)

/** "Of every ten people with diabetes, two have no idea". */
export function readShareOfEvery(line: Line, at: number): Statistic | undefined {
  const start = line.start(at)
  if (!OF_EVERY.test(line.text.slice(Math.max(0, start - 14), start))) return undefined
  const match = line.match(SHARED, start)
  if (!match || !(readNumber(match[2]) < readNumber(match[1]))) return undefined
  const end = start + match[0].length
  return { start, end, form: 'ratio' }
}

const EVERY = wordSet('every')
const TICKS = wordSet('seconds minutes')
/** Somebody to whom something happens, as national rates are told by the clock. */
const BEFALLS =
  /\b(?:some(?:one|body)|(?:an?|one|another) (?:american|person|adult|woman|man|child|baby|teen\w*|life|family|patient|stroke|heart attack|death|fall|suicide|overdose)|people) |\b(?:dies|strikes|hits|happens|occurs|kills|claims|sends|lands|puts|is (?:diagnosed|born|rushed|treated))\b/i
const TYPICAL =
  /\b(?:the|an?) (?:average|typical|usual) (?:person|adult|american|patient|woman|man|child|teen\w*|smoker|couple|family|senior|student)\b[^.;,:]{0,40}$/i
const LONG_SPANS = wordSet('years months weeks days hours minutes pounds')

/** "somebody dies every forty seconds", "the typical person waits seven years": a rate or a mean of many. */
export function readMean(line: Line, at: number): Statistic | undefined {
  const next = line.hash(at + 1)
  const { text } = line
  const start = line.start(at)
  const rate =
    EVERY.has(line.hash(at - 1)) &&
    TICKS.has(next) &&
    BEFALLS.test(text.slice(Math.max(0, start - 80), start + 80))
  if (!rate && !(LONG_SPANS.has(next) && TYPICAL.test(text.slice(Math.max(0, start - 100), start))))
    return undefined
  return { start: rate ? line.start(at - 1) : start, end: line.end(at + 1), form: 'ratio' }
}

/** "Every second teenager": a share of people, and no turn of theirs. */
const EVERY_ONE = spaced(
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth) (?:[a-z]+ )?(?:person|adult|american|woman|man|child|kid|teen|teenager|baby|newborn|student|pupil|family|household|patient|pregnancy|birth|death|couple|senior|smoker|driver|worker|employee|nurse|doctor|boy|girl|schoolchild|parent|mother|father|veteran|resident|citizen|fall|stroke)(?![\\w])',
)

/** "Every second teenager", from "every" on. */
export function readEveryOne(line: Line, at: number): Statistic | undefined {
  if (!EVERY.has(line.hash(at - 1))) return undefined
  const match = line.match(EVERY_ONE, line.start(at))
  return match
    ? { start: line.start(at - 1), end: line.start(at) + match[0].length, form: 'ratio' }
    : undefined
}
