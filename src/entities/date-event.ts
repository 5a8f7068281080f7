import {
  CARE_TIMES,
  COMMON_OCCASIONS,
  DAYS_OF,
  OCCASIONS,
  STRETCHES,
  TOWN,
  WHICH,
} from '../data/occasions.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Piece } from './date-calendar.ts'
import { CALENDAR_WORDS } from './date-tables.ts'
import type { Line } from './scan.ts'

/**
 * Days told by what the whole town or country did on them: "the night of the March eclipse", "homecoming weekend", "during the
 * blizzard", "the morning the bridge closed". An almanac or the local paper gives the date.
 */

const HEADS = wordSet(OCCASIONS)
const IN_TOWN = wordSet(TOWN)
const COMMON = wordSet(COMMON_OCCASIONS)
const WHICH_ONE = wordSet(WHICH)
const STRETCH = wordSet(STRETCHES)
const DAY_OF = wordSet(DAYS_OF)
const CARE = wordSet(CARE_TIMES)
const JOINTS = wordSet('of before after following preceding until')
const WITHIN = wordSet('during amid throughout over under')
const ON_DAYS = wordSet('on over before after since until till by the of that our for')
const DEFINITE = wordSet("the this that our his her their its last this year's town's")
const INDEFINITE = wordSet('a an every each any no some')
const CLAUSE = wordSet('that when')
/** What ends a noun phrase to the left. */
const ENDS = wordSet(
  `of in on at by for with from to during over under before after until since and or but as than amid throughout following
   preceding through into near about that when while is was were are be been had has have who which we he she they it i you`,
)
const WENT = wordSet(
  'went came fell hit broke shut burned burnt left froze blew ran set rose sank won lost began let',
)
/** Days whose occasion may be anything but care: "the night of the Oscars". */
const OPEN = wordSet('night eve morning evening weekend afternoon')
/** Days that the calendar names are read elsewhere. */
const NAMED = wordSet(CALENDAR_WORDS)
const OWNERS = wordSet('the his her their our')
/** Words of a noun phrase that are looked at on either side. */
const REACH = 4

/** Words that may be the head of such a day, "eve" included. */
export const EVENT_WORDS: readonly string[] = [...OCCASIONS.trim().split(/\s+/), ...TOWN.split(' '), 'eve']

/** The occasion whose head stands at a token, or the day named by any occasion at "night" and the like. */
export function readEvent(line: Line, at: number): Piece | undefined {
  const hash = line.hash(at)
  return HEADS.has(hash) || IN_TOWN.has(hash)
    ? readHead(line, at)
    : OPEN.has(hash)
      ? readOpen(line, at)
      : undefined
}

function readHead(line: Line, at: number): Piece | undefined {
  if (line.kind(at) === TokenKind.Number) return undefined
  // "harvest moon": the last of the nouns is the head.
  if (HEADS.has(line.hash(at + 1)) && !line.touches(at + 1)) return undefined
  // "homecoming night"
  const compound = DAY_OF.has(line.hash(at + 1)) && !line.touches(at + 1) && at + 1 < line.last
  const open = phraseStart(line, at)
  const first = line.hash(open)
  if (INDEFINITE.has(first)) return undefined
  const known = !COMMON.has(line.hash(at)) || isSaidWhich(line, open, at)
  const before = line.hash(open - 1)
  const piece = (from: number, to: number): Piece => ({
    start: line.start(from),
    end: line.end(to),
    element: 'holiday',
    recurring: false,
  })
  const occasion = HEADS.has(line.hash(at))
  if (occasion && compound && (ON_DAYS.has(before) || DEFINITE.has(first) || ON_DAYS.has(first)))
    return known || DEFINITE.has(first) ? piece(open, at + 1) : undefined
  if (compound) return undefined
  if (occasion && JOINTS.has(before) && (STRETCH.has(line.hash(open - 2)) || HEADS.has(line.hash(open - 2))))
    return piece(open, at)
  if (!DEFINITE.has(first) && !DAY_OF.has(before)) return undefined
  if (WITHIN.has(before)) return occasion && known ? piece(open, at) : undefined
  // "the night the storm hit", "the morning that the bridge closed"
  const day = CLAUSE.has(before) ? open - 2 : open - 1
  const verb = at + 1 < line.last && isPastVerb(line, at + 1)
  return verb && DAY_OF.has(line.hash(day)) ? piece(day, at + 1) : undefined
}

/** First token of the noun phrase that ends at a token: its article, else its first word. */
function phraseStart(line: Line, at: number): number {
  let t = at
  while (t > line.first && at - t < REACH + 1) {
    const hash = line.hash(t - 1)
    if (DEFINITE.has(hash) || INDEFINITE.has(hash)) return t - 1
    if (ENDS.has(hash) || STRETCH.has(hash)) return t
    if (line.kind(t - 1) === TokenKind.Mark && !line.touches(t)) return t
    t--
  }
  return t
}

/** A name, an owner or one of the words that tell one from the others stands before it. */
function isSaidWhich(line: Line, open: number, at: number): boolean {
  for (let t = open; t < at; t++)
    if (
      WHICH_ONE.has(line.hash(t)) ||
      HEADS.has(line.hash(t)) ||
      line.kind(t) === TokenKind.Capital ||
      line.tokens.possessive[t] === 1
    )
      return true
  return false
}

const isPastVerb = (line: Line, at: number) =>
  WENT.has(line.hash(at)) || /ed$/i.test(line.text.slice(line.start(at), line.end(at)))

/** "the night of the Oscars", "on the eve of their move": whatever it is, unless it is care or an hour of it. */
function readOpen(line: Line, at: number): Piece | undefined {
  if (!JOINTS.has(line.hash(at + 1)) || at + 2 >= line.last) return undefined
  const owned = OWNERS.has(line.hash(at + 2))
  if (!owned && line.kind(at + 2) !== TokenKind.Capital) return undefined
  let end = at + 2
  for (let t = owned ? at + 3 : at + 2; t < line.last && t <= at + 2 + REACH; t++) {
    const hash = line.hash(t)
    if (ENDS.has(hash) || line.kind(t) === TokenKind.Mark) break
    if (line.kind(t) === TokenKind.Number || CARE.has(hash) || STRETCH.has(hash) || NAMED.has(hash))
      return undefined
    // Read at its own head.
    if (HEADS.has(hash)) return undefined
    end = t
  }
  if (end === at + 2 && owned) return undefined
  const the = OWNERS.has(line.hash(at - 1)) ? at - 1 : at
  return {
    start: line.start(the),
    end: line.end(Math.min(end, at + 5)),
    element: 'holiday',
    recurring: false,
  }
}
