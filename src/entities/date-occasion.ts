import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Piece } from './date-calendar.ts'
import { EVENT_WORDS, readEvent } from './date-event.ts'
import { pattern } from './date-words.ts'
import type { Line } from './scan.ts'

/** Days told by what happens on them: whoever knows the family or the town knows the date. */

const FEASTS =
  'birthday wedding anniversary graduation prom christening baptism bris bar-mitzvah bat-mitzvah quinceañera funeral due-date'
const FEAST = `(?:${FEASTS.replaceAll('-', '[- ]').replaceAll(' ', '|')})`
const PLACED = wordSet('on before after until till since')
const OWNERS = wordSet('his her their my our your')
const BETWEEN = 3

/** Words that may be the head of such a day. */
export const OCCASION_WORDS = [
  ...FEASTS.split(' ').map((word) => word.split('-')[0]),
  ...'shortest longest clocks picture prom graduation opening school solstice equinox eclipse'.split(' '),
  ...EVENT_WORDS,
]
const FEAST_WORDS = wordSet(FEASTS.replaceAll('-', ' '))

const OF_YEAR = pattern('(?:shortest|longest) (?:day|night) of the year(?!\\w)')
const CLOCKS = pattern('clocks (?:went|go|going|changed|change|sprang|fell|are put|were put)(?!\\w)')
const CLOCK_LEAD =
  /(?<=(?<!\w)((?:the\s+)?(?:day|night|morning|evening|weekend|hour)\s+(?:that\s+|when\s+)?(?:the\s+)?))clocks/iy
const NAMED = pattern('(?:picture|prom|graduation|opening) (?:day|night)(?!\\w)')
const SKY = pattern('(?:solstice|equinox|eclipse)(?!\\w)')
const SCHOOL = /(?<=(?<!\w)((?:the\s+)?(?:first|last)\s+day\s+of\s+))school(?!\w)/iy
const FEAST_TAIL = pattern(`${FEAST}(?: (?:day|party|eve|morning|night))?(?!\\w)`)
const EVE = /(?<=(?<!\w)(the\s+(?:eve|day|night|morning|week|weekend)\s+(?:of|before|after)\s+))\S/iy

/** "on the eve of her wedding", "her ninth birthday", "the shortest day of the year", "on picture day". */
export function readOccasion(line: Line, at: number): Piece | undefined {
  const start = line.start(at)
  const piece = (from: number, to: number): Piece => ({
    start: from,
    end: to,
    element: 'relative',
    recurring: false,
  })
  if (FEAST_WORDS.has(line.hash(at))) {
    const feast = line.match(FEAST_TAIL, start)
    const first = feast ? ownerBefore(line, at) : -1
    if (feast && first >= 0) return piece(first, start + feast[0].length)
  }
  const clocks = line.match(CLOCKS, start)
  if (clocks) {
    const lead = line.match(CLOCK_LEAD, start)
    return lead ? piece(start - lead[1].length, start + clocks[0].length) : undefined
  }
  const school = line.match(SCHOOL, start)
  if (school) return piece(start - school[1].length, start + school[0].length)
  const day = line.match(OF_YEAR, start) ?? line.match(NAMED, start) ?? line.match(SKY, start)
  if (!day || !isPlaced(line, at - 1)) return readEvent(line, at)
  return piece(start, start + day[0].length)
}

/** Behind "on", "the night of the": a day, and not what is spoken of. */
function isPlaced(line: Line, at: number): boolean {
  const the = line.text.slice(line.start(at), line.end(at)).toLowerCase() === 'the' ? at - 1 : at
  return PLACED.has(line.hash(the)) || OF.has(line.hash(the))
}
const OF = wordSet('of')

/** Where "on her ninth (birthday)" or "the eve of their (wedding)" begins; -1 where the word has no owner or no place in time. */
function ownerBefore(line: Line, at: number): number {
  for (let t = at - 1; t >= Math.max(line.first, at - BETWEEN); t--) {
    if (line.kind(t) === TokenKind.Mark) return -1
    if (!OWNERS.has(line.hash(t))) continue
    const eve = line.match(EVE, line.start(t))
    if (eve) return line.start(t) - eve[1].length
    return PLACED.has(line.hash(t - 1)) ? line.start(t) : -1
  }
  return -1
}
