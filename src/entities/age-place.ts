import type { AgeEntity } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, WordSet, wordSet } from '../word-set.ts'
import {
  ADVERBS,
  BE,
  FOLLOWS,
  LIFE_VERBS,
  NUMBERED,
  OPENERS,
  PERSON,
  SUBJECTS,
  THING,
  TURN,
} from './age-words.ts'
import type { Line } from './scan.ts'

const CLOSERS = markSet(',.;:!?)"”’—–…')
const [OPEN, CLOSE, COMMA] = [0x28, 0x29, 0x2c]
const [AT, OF, FROM, YEARS] = wordSet('at of from years')
const RANGE = new WordSet([...wordSet('to and through or'), 0x2d, 0x2013])
const PRONOUNS = wordSet('it its this that which')
const VERBS = wordSet(
  'was is were had has who of from came went said did could would will can may also now lives walked told felt ran got to by for that not never just',
)

/** A mark stands right before the number and makes it another one's part: "$45", "1-45". */
export function isTouched(line: Line, at: number): boolean {
  const before = line.hash(at - 1)
  return line.touches(at) && line.kind(at - 1) === TokenKind.Mark && before !== OPEN && !CLOSERS.has(before)
}

/** The number ends a range: "31 to 93 years old". */
export function isRangeEnd(line: Line, at: number): boolean {
  return RANGE.has(line.hash(at - 1)) && line.kind(at - 2) === TokenKind.Number
}

/** "turned 90", "is 62": the subject stands before the verb. */
export function isVerbBefore(line: Line, at: number): boolean {
  return TURN.has(line.hash(at - 1)) || BE.has(line.hash(at - 1))
}

/** A word or mark stands before the number that an age alone may follow. */
export function hasAgeLead(line: Line, at: number): boolean {
  let before = at - 1
  while (ADVERBS.has(line.hash(before)) && before > at - 3) before--
  const lead = line.hash(before)
  return (
    lead === OPEN || lead === COMMA || lead === AT || TURN.has(lead) || BE.has(lead) || SUBJECTS.has(lead)
  )
}

const SOMEONE = wordSet(
  'anyone anybody someone somebody nobody person patient man woman lady gentleman chap mother father mum mom dad grandmother grandfather shy short',
)
const WILL = wordSet("will would 'll")
const WHAT = wordSet(
  'years months weeks days hours minutes percent people points beats degrees miles per more less',
)

/** "for anyone of ninety-four": an age that no verb leads to. */
export function isSaid(line: Line, at: number): boolean {
  const [noun, before, next] = [at - 2, at - 1, at + 1].map((token) => line.hash(token))
  const after = line.kind(at + 1)
  const closed = at + 1 >= line.last || after === TokenKind.Mark || FOLLOWS.has(next)
  // "a lady of ninety-five came"
  const spelled = SOMEONE.has(noun) && line.kind(at) === TokenKind.Lower && after === TokenKind.Lower
  if (before !== OF || !(closed || spelled) || WHAT.has(next) || (line.touches(at + 1) && !CLOSERS.has(next)))
    return false
  return SOMEONE.has(noun) || PERSON.has(noun)
}

/** A number alone is an age after a name and a comma, after "turned", "she was", "At …, she". */
export function isAgePlace(line: Line, at: number, next: number, years: number): boolean {
  let before = at - 1
  while (ADVERBS.has(line.hash(before)) && before > at - 3) before--
  const lead = line.hash(before)
  if (lead === OPEN) return line.hash(next) === YEARS && line.hash(next + 1) === CLOSE
  if (lead === COMMA) return isApposition(line, at, before - 1, next)
  const closed = isClosed(line, next)
  if (TURN.has(lead)) return closed
  if (BE.has(lead)) return closed && years > 1 && isSubject(line, before - 1, lead, next)
  if (SUBJECTS.has(lead) && line.tokens.possessive[before] === 1) return closed && years > 1
  if (lead !== AT) return false
  if (LIFE_VERBS.has(line.hash(before - 1))) return closed && years > 5
  const opens = before === line.first || (line.kind(before - 1) === TokenKind.Mark && !line.touches(before))
  return opens && line.hash(next) === COMMA && isOpener(line, next + 1, years)
}

/** "Rosalind Peverell, 43, of Dunmere", "our oldest patient, 94, danced". */
function isApposition(line: Line, at: number, noun: number, next: number): boolean {
  const kind = line.kind(noun)
  const named = kind === TokenKind.Capital || kind === TokenKind.Initial
  if (!named && !PERSON.has(line.hash(noun))) return false
  if (NUMBERED.has(line.hash(noun))) return false
  const after = line.hash(next)
  if (after === COMMA) return line.kind(next + 1) !== TokenKind.Number && line.touches(next)
  if (line.kind(at) !== TokenKind.Number) return false
  if (after === OF || after === FROM) return named
  return (
    named &&
    (next >= line.last || (CLOSERS.has(after) && line.kind(next) === TokenKind.Mark && next + 1 >= line.last))
  )
}

function isClosed(line: Line, next: number): boolean {
  if (next >= line.last) return true
  if (line.kind(next) === TokenKind.Mark) return CLOSERS.has(line.hash(next))
  return FOLLOWS.has(line.hash(next))
}

function isSubject(line: Line, to: number, verb: number, next: number): boolean {
  // "She will be 98"
  const at = WILL.has(line.hash(to)) ? to - 1 : to
  if (SUBJECTS.has(line.hash(at)) || PERSON.has(line.hash(at)) || SUBJECTS.has(verb)) return true
  // "Patient A was 46", "Wren was 9 when …"
  if (line.kind(at) === TokenKind.Initial) return true
  if (line.kind(at) === TokenKind.Capital)
    return PERSON.has(line.hash(at - 1)) || line.kind(next) === TokenKind.Lower
  return false
}

function isOpener(line: Line, at: number, years: number): boolean {
  if (SUBJECTS.has(line.hash(at))) return true
  return years > 12 && (OPENERS.has(line.hash(at)) || line.kind(at) === TokenKind.Capital)
}

/** Whose age "N-year-old" is: the noun after it, or before "is N years old". */
export function subjectOf(line: Line, at: number, next: number): AgeEntity['subject'] {
  for (let i = next; i < Math.min(next + 4, line.last); i++) {
    if (PERSON.has(line.hash(i))) return 'person'
    if (THING.has(line.hash(i))) return i === next && PRONOUNS.has(line.hash(i)) ? 'person' : 'thing'
    if (line.kind(i) >= TokenKind.Number || FOLLOWS.has(line.hash(i))) break
  }
  if (BE.has(line.hash(at - 1)) || ADVERBS.has(line.hash(at - 1)))
    return thingBefore(line, at) ? 'thing' : 'person'
  return line.kind(next) === TokenKind.Capital || !isNounLike(line, next) ? 'person' : 'unknown'
}
function isNounLike(line: Line, at: number): boolean {
  return line.kind(at) === TokenKind.Lower && !VERBS.has(line.hash(at)) && !FOLLOWS.has(line.hash(at))
}

/** A thing, and no person after it, stands shortly before a token. */
export function thingBefore(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(line.first, at - 5); i--) {
    if (THING.has(line.hash(i))) return true
    if (PERSON.has(line.hash(i)) || SUBJECTS.has(line.hash(i))) return false
  }
  return false
}
