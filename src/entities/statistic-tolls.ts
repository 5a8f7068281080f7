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

/** "costs workers 19 days a year", "die ten years earlier", "costs the state $4 billion a year". */
export function readToll(line: Line, at: number): Statistic | undefined {
  const start = line.start(at)
  const { text } = line
  const money = text[start - 1] === '$'
  const next = line.hash(at + 1)
  if (
    !money &&
    !SCALED.has(next) &&
    !SPANS.has(next) &&
    !SPANS.has(line.hash(at + 2)) &&
    !SPANS.has(line.hash(at + 3))
  )
    return undefined
  const match = line.match(TIME, start) ?? line.match(SUM, start)
  if (!match) return undefined
  const time = /[sS]$/.test(match[0]) && !/dollars$/i.test(match[0])
  if (!time && !money && !/dollars$/i.test(match[0])) return undefined
  const end = start + match[0].length
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const after = text.slice(end, end + AFTER)
  if (!TAKES.test(before) || NOBODY.test(before) || OURS.test(after)) return undefined
  if (!MANY.test(before) && !MANY.test(after)) return undefined
  if (time ? !EACH.test(after) && !OF_LIFE.test(after) : !isLarge(match[0], after)) return undefined
  return { start: money ? start - 1 : start, end, form: 'toll' }
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
