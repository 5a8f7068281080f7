import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Piece } from './date-calendar.ts'
import { pattern, SEASONS, YEAR } from './date-words.ts'
import type { Line } from './scan.ts'

/** Words that may open, or close, a date told by another: "today", "last night", "two days ago", "this spring". */
export const RELATIVE_WORDS =
  `today tonight yesterday tomorrow other ago morning afternoon evening night week weekend month year ${SEASONS}`.split(
    ' ',
  )

const NAMED_DAYS = wordSet('today tonight yesterday tomorrow')
const HEADS = wordSet('morning afternoon evening night week weekend month year')
const YEARS = wordSet('year')
const MONTH = wordSet('month')
const POINTERS = wordSet('this last next')
const OTHER_HEADS = wordSet('day night week weekend morning afternoon evening month')
const SEASON_HASHES = wordSet(SEASONS)
const [AGO, OTHER, THE, THIS, LAST, PAST, FALL, IN, OVER, DURING, HER] = wordSet(
  'ago other the this last past fall in over during her',
)
const OWNERS = wordSet('his my their our your its a an')
const VAGUE = wordSet('late early mid')

const MODIFIERS =
  '(?:just |only |about |almost |nearly |over |exactly |roughly |around |less than |more than )?'
const NUMBER =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}|a few|a couple(?: of)?|several|some|many)'
const AGO_BEFORE = new RegExp(
  `(?<=(?<![\\w-])(${MODIFIERS}${NUMBER} (?:and a half )?(second|minute|hour|day|night|week|weekend|month|year)s? ))ago`.replaceAll(
    ' ',
    '\\s+',
  ),
  'iy',
)
const PLAIN_AGO = /(?<=(?<![\w-])((?:hours|minutes|days|weeks|months)\s+))ago/iy
/** "today's technology" speaks of the times, "today's surgery" of a day. */
const TODAY_IN_GENERAL =
  /today['’]s\s+(?:modern |busy |digital |fast-paced |competitive |complex |changing )?(?:world|health|healthcare|market|marketplace|economy|patients|families|technology|technologies|society|age|medicine|standards|consumers?|landscape|environment|climate|era|parents|kids|children|teens|youth|generation|providers|clinicians|physicians|doctors|nurses|culture|lifestyle|treatments|options|dentistry|dental|implants|devices|procedures)\b/iy
const SEASON_YEAR = pattern(`(?:${SEASONS.replaceAll(' ', '|')})(?: of|,)? (${YEAR})`)
const LATTER = pattern('(?:night|week|weekend|month) before last(?![\\w-])')

/** The relative date, season or relative month or year whose head stands at a token. */
export function readRelative(line: Line, at: number): Piece | undefined {
  const hash = line.hash(at)
  const start = line.start(at)
  const end = line.end(at)
  if (NAMED_DAYS.has(hash)) {
    return line.match(TODAY_IN_GENERAL, start)
      ? undefined
      : { start, end, element: 'relative', recurring: false }
  }
  if (hash === AGO) return readAgo(line, start, end)
  if (hash === OTHER) return readOther(line, at)
  if (SEASON_HASHES.has(hash)) return readSeason(line, at)
  return HEADS.has(hash) ? readPointed(line, at) : undefined
}

function readAgo(line: Line, start: number, end: number): Piece | undefined {
  const counted = line.match(AGO_BEFORE, start)
  if (counted) {
    const unit = counted[2].toLowerCase()
    return {
      start: start - counted[1].length,
      end,
      element: unit === 'year' ? 'year' : 'relative',
      recurring: false,
    }
  }
  const plain = line.match(PLAIN_AGO, start)
  return plain ? { start: start - plain[1].length, end, element: 'relative', recurring: false } : undefined
}

function readOther(line: Line, at: number): Piece | undefined {
  if (line.hash(at - 1) !== THE || !OTHER_HEADS.has(line.hash(at + 1))) return undefined
  return { start: line.start(at - 1), end: line.end(at + 1), element: 'relative', recurring: false }
}

/** "this week", "last night", "this past month", "the week before last"; "the last week of life" is a stretch of time. */
function readPointed(line: Line, at: number): Piece | undefined {
  const latter = line.match(LATTER, line.start(at))
  if (latter && line.hash(at - 1) === THE) {
    return {
      start: line.start(at - 1),
      end: line.start(at) + latter[0].length,
      element: 'relative',
      recurring: false,
    }
  }
  const pointer = pointerBefore(line, at)
  if (pointer < 0) return undefined
  const hash = line.hash(at)
  const element = YEARS.has(hash) ? 'year' : MONTH.has(hash) ? 'month' : 'relative'
  return { start: line.start(pointer), end: line.end(at), element, recurring: false }
}

/** Token of "this", "last" or "next" that points at the noun at a token; -1 where none does. */
function pointerBefore(line: Line, at: number): number {
  const before = line.hash(at - 1)
  if (before === PAST && (line.hash(at - 2) === THIS || line.hash(at - 2) === LAST)) return at - 2
  if (!POINTERS.has(before) || line.touches(at)) return -1
  const owner = line.hash(at - 2)
  if (before === THIS) return at - 1
  // "her last fall" is hers, "we saw her last night" is not.
  if (owner === HER && line.hash(at) === FALL) return -1
  return owner === THE || OWNERS.has(owner) || line.tokens.possessive[Math.max(at - 2, 0)] === 1 ? -1 : at - 1
}

/** "last fall" is a season, "her last fall" and "the fall" are accidents. */
function readSeason(line: Line, at: number): Piece | undefined {
  const start = line.start(at)
  if (line.kind(at) === TokenKind.Number) return undefined
  const dated = line.match(SEASON_YEAR, start)
  const vague = VAGUE.has(line.hash(at - 1)) ? 1 : 0
  if (dated) {
    const year = /^\d{4}$/.test(dated[1]) ? Number(dated[1]) : undefined
    return { start, end: start + dated[0].length, element: 'season', recurring: false, ...(year && { year }) }
  }
  const pointer = pointerBefore(line, at - vague)
  if (pointer >= 0)
    return { start: line.start(pointer), end: line.end(at), element: 'season', recurring: false }
  const lead = line.hash(at - 2 - vague)
  const timely = line.hash(at - 1 - vague) === THE && (lead === IN || lead === OVER || lead === DURING)
  const single = vague === 1 && line.hash(at - 2) === IN
  if (line.hash(at) === FALL ? !(single || (vague && timely)) : !(timely || single)) return undefined
  return { start: line.start(at), end: line.end(at), element: 'season', recurring: false }
}
