import type { DateEntity } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Piece } from './date-calendar.ts'
import { readCalendar } from './date-calendar.ts'
import { readDigits } from './date-numbers.ts'
import { OCCASION_WORDS, readOccasion } from './date-occasion.ts'
import { RELATIVE_WORDS, readRelative } from './date-relative.ts'
import { CALENDAR_WORDS, WEEKDAY_WORDS } from './date-tables.ts'
import { CLOCK, HOLIDAYS, ORDINALS, PART, pattern, WEEKDAY } from './date-words.ts'
import type { Detector, Line, Scan } from './scan.ts'
import { Gate, runDetector } from './scan.ts'

const longest = (words: readonly string[]) => words.reduce((a, b) => (b.length > a.length ? b : a))

/** A sentence without one of these tells of no weekday, holiday or day counted from now. */
export const DAY_WORDS = [
  ...RELATIVE_WORDS,
  ...WEEKDAY_WORDS,
  ...HOLIDAYS.map((name) => longest(name.split(' ')).replace(/'s?$/, '')),
]
/** What a date may begin with, beside numbers in digits. */
export const DATE_OPENERS: readonly string[] = [...CALENDAR_WORDS, ...RELATIVE_WORDS, ...OCCASION_WORDS]
const GATE = new Gate({ words: DATE_OPENERS, numbers: true })

/** From the finest element to the coarsest: a joined phrase takes the finest of its parts. */
const FINENESS = ['day', 'holiday', 'weekday', 'relative', 'month', 'season', 'year'] as const

const BEFORE_OR_AFTER = '(?:before|after|following|preceding)'
const ORDINAL = `(?:${ORDINALS.split(' ').slice(0, 5).join('|')}|last|other|single)`
/** What belongs to a date and stands before it; the piece itself follows. */
const LEADS = [
  `(?:every|each) (?:${ORDINAL} )?`,
  `(?:the )?(?:${ORDINAL} )(?=${WEEKDAY})`,
  '(?:the )?(?:last|next|this past|this coming|this|past|coming|following|previous) (?:early |late )?',
  `the (?=${WEEKDAY} ${BEFORE_OR_AFTER} )`,
  '(?:early|late|mid|earlier|later)(?: in| on)? ',
  `(?:the )?(?:(?:early|late) )?(?:(?:${ORDINAL}) )?(?:morning|afternoon|evening|night|eve|day|weekend|week|end|beginning|middle|start) (?:of |${BEFORE_OR_AFTER} )(?:the )?`,
  `(?:\\d{1,2}|an?|two|three|four|five|six|seven|eight|nine|ten) (?:day|night|week|month)s? ${BEFORE_OR_AFTER} (?:the )?`,
  `${CLOCK},? on (?:the )?`,
].map(
  (lead) => new RegExp(`(?<=(?<![\\w'’-])(${lead.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')}))`, 'iy'),
)
/** What a lead ends with: before other words there is none. */
const LEAD_ENDS = wordSet(
  `every each last next this past coming following previous early late mid earlier later of before after preceding the
   single other ${ORDINALS}`,
)
const PREPOSITIONS = wordSet('in on')
const BEFORE_PREPOSITION = wordSet('am pm noon midnight early late mid earlier later')
const RECURRING = /^(?:every|each)\b/i

const TAIL_PART = pattern(` ${PART}`)
const TAIL_CLOCK = pattern(
  `(?:,? (?:at|around|about|by|just before|just after|shortly before|shortly after)|,) (?:about )?${CLOCK}`,
)
const TAIL_EACH = pattern(' (?:of|in) (?:each|every|the) (?:month|week|year)(?!\\w)')
/** Opening hours: a weekday alone before a stretch of time. */
const HOURS = pattern(
  's?:?\\s?(?:from )?\\d{1,2}(?::\\d\\d)?\\s?(?:[ap]\\.?\\s?m\\.?)?\\s?(?:-|–|—|to)\\s?(?:\\d{1,2}|noon)',
)
const GAP = pattern(`(?:,? (?:(?:on|of|in) )?(?:the )?| ${BEFORE_OR_AFTER} (?:the )?)$`)

/** Finds dates, from days to years: "the evening of Sunday, January 18", "last Tuesday", "in March", "2019". */
export const DATES: Detector<DateEntity> = {
  gate: GATE,
  read: (line, gates) => joinPieces(line, readPieces(line, gates)).map((piece) => toEntity(line, piece)),
}

/** All dates of a draft. */
export const detectDates = (scan: Scan): DateEntity[] => runDetector(DATES, scan)

function toEntity(line: Line, { start, end, element, recurring, year }: Piece): DateEntity {
  const entity = { span: line.span(start, end), sentence: line.sentence, element, recurring }
  return { kind: 'date', ...entity, ...(year !== undefined && { year }) }
}

function readPieces(line: Line, gates: readonly number[]): Piece[] {
  const out: Piece[] = []
  let done = 0
  for (const at of gates) {
    if (line.start(at) < done) continue
    const found =
      readCalendar(line, at) ??
      (line.kind(at) === TokenKind.Number
        ? readDigits(line, at)
        : (readRelative(line, at) ?? readOccasion(line, at)))
    if (!found || found.start < done) continue
    const piece = found.element === 'year' ? found : extend(line, at, found, done)
    out.push(piece)
    done = piece.end
  }
  return out
}

/** Takes in what belongs to the date around it: part of the day, clock, "last", "the day after", "every". */
function extend(line: Line, at: number, found: Piece, floor: number): Piece {
  let { start, end, recurring } = found
  let first = at
  while (first > line.first && line.start(first) > start) first--
  for (let again = canLead(line, first - 1); again; ) {
    again = false
    for (const lead of LEADS) {
      const match = line.match(lead, start)
      if (!match || start - match[1].length < floor) continue
      start -= match[1].length
      recurring ||= RECURRING.test(match[1])
      again = true
      break
    }
  }
  const part = line.match(TAIL_PART, end)
  if (part && found.element !== 'month' && found.element !== 'season') {
    end += part[0].length
    recurring ||= found.element === 'weekday' && /s$/i.test(part[0])
  }
  const clock = line.match(TAIL_CLOCK, end)
  if (clock) end += clock[0].length
  const each = line.match(TAIL_EACH, end)
  if (each) {
    end += each[0].length
    recurring = true
  }
  if (found.element === 'weekday' && line.match(HOURS, end)) recurring = true
  return { ...found, start, end, recurring }
}

/** A lead can end with this token; most dates have "on" or "in" before them and before that no clock. */
function canLead(line: Line, at: number): boolean {
  if (PREPOSITIONS.has(line.hash(at)))
    return line.kind(at - 1) >= TokenKind.Number || BEFORE_PREPOSITION.has(line.hash(at - 1))
  return LEAD_ENDS.has(line.hash(at))
}

/** Joins parts of one date: "Sunday, January 18", "the Friday before Labor Day", "Tuesday of last week". */
function joinPieces(line: Line, pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const previous = out[out.length - 1]
    if (previous && previous.element !== piece.element && isGap(line, previous.end, piece.start)) {
      const [fine, coarse] = rank(previous) <= rank(piece) ? [previous, piece] : [piece, previous]
      const year = fine.year ?? coarse.year
      out[out.length - 1] = {
        start: previous.start,
        end: piece.end,
        element: fine.element,
        recurring: fine.element === 'day' ? fine.recurring : fine.recurring || coarse.recurring,
        ...(year !== undefined && { year }),
      }
    } else out.push(piece)
  }
  return out
}

function isGap(line: Line, from: number, to: number): boolean {
  if (to - from > 24) return false
  GAP.lastIndex = 0
  return GAP.test(line.text.slice(from, to))
}

function rank(piece: Piece): number {
  return FINENESS.indexOf(piece.element)
}
