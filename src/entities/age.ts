import type { AgeEntity } from '../document.ts'
import { TokenKind } from '../document.ts'
import { markSet, WordSet, wordSet } from '../word-set.ts'
import type { Reading } from './age-forms.ts'
import {
  AGE_NAMES,
  ORDINALS_OF_AGE,
  readAge,
  readBirthday,
  readBirthYear,
  readCount,
  readDecade,
  readMilestone,
  readSomething,
  readUnitOld,
  readYearOfLife,
} from './age-forms.ts'
import {
  hasAgeLead,
  isAgePlace,
  isRangeEnd,
  isSaid,
  isTouched,
  isVerbBefore,
  subjectOf,
  thingBefore,
} from './age-place.ts'
import { BOUNDS, NUMBERED, THING, TURN } from './age-words.ts'
import { NUMBER_WORDS } from './numbers.ts'
import type { Detector, Line, Scan } from './scan.ts'
import { Gate, runDetector } from './scan.ts'

const COMPOUNDS = NUMBER_WORDS.flatMap((n) =>
  ['year', 'year-old', 'month-old', 'week-old', 'day-old', 'month', 'week', 'day', 'something'].map(
    (unit) => `${n}-${unit}`,
  ),
)
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const AGE_WORDS = wordSet('age aged ages')
const DECADE_HASHES = wordSet(
  DECADES.flatMap((decade) => [decade, `mid-${decade}`, `late-${decade}`, `early-${decade}`]),
)
const NAMED = wordSet(AGE_NAMES.keys())
const BORN = wordSet('born dob birthdate birthyear birth')
const COMPOUND_HASHES = wordSet(COMPOUNDS)
const DECADE_NEXT = markSet("s'’")
const SOMETHING = wordSet(NUMBER_WORDS.map((n) => `${n}-something`))
const SOMETHING_NEXT = new WordSet([...wordSet('something'), 0x2d])
const OLD_NEXT = new Set([
  ...wordSet(
    `year years yr yrs month months mo mos week weeks wk wks day days year-old years-old yr-old month-old months-old week-old
     day-old yo y hundred and`,
  ),
  ...['-', '–', '\u2010', '\u2011'].map((mark) => mark.charCodeAt(0)),
])
const [BIRTHDAY, YEAR] = wordSet('birthday year')
const MILESTONES = wordSet('century hundredth')
/** Words that an age or a year of birth may begin with, beside numbers in digits. */
export const AGE_OPENERS: readonly string[] = [
  ...'age aged ages born dob birthdate birthyear birth birthday'.split(' '),
  ...DECADES.flatMap((decade) => [decade, `mid-${decade}`, `late-${decade}`, `early-${decade}`]),
  ...AGE_NAMES.keys(),
  ...['century', 'hundredth', ...ORDINALS_OF_AGE],
  ...NUMBER_WORDS,
  ...COMPOUNDS,
]
const GATE = new Gate({ words: AGE_OPENERS, numbers: true })
const [OPEN, CLOSE, COMMA] = [0x28, 0x29, 0x2c]
const ARTICLES = wordSet('a an our one another')
/** After "turned 96": the time goes on, and nothing is counted. */
const TIMES = wordSet(
  'between here amid under inside right surrounded without over our his her just again soon in',
)

type Found = Omit<AgeEntity, 'kind' | 'span' | 'sentence'> & { readonly start: number; readonly end: number }

/** Finds ages and years of birth: "45-year-old", "aged 94", ", 43,", "in her nineties", "turned one", "born in 1931". */
export const AGES: Detector<AgeEntity> = { gate: GATE, read: readAges }

/** All ages of a draft. */
export const detectAges = (scan: Scan): AgeEntity[] => runDetector(AGES, scan)

function readAges(line: Line, gates: readonly number[]): AgeEntity[] {
  const out: AgeEntity[] = []
  let done = -1
  for (const at of gates) {
    if (line.start(at) < done) continue
    const found = readAt(line, at)
    if (!found) continue
    const { start, end, ...age } = found
    out.push({ kind: 'age', span: line.span(start, end), sentence: line.sentence, ...age })
    done = end
  }
  return out
}

/** A bare number in parentheses after token `at`, as in "Wren (9)": its span and years; undefined where none stands. */
export function readParenthesizedAge(
  scan: Scan,
  at: number,
): { start: number; end: number; years: number } | undefined {
  const { hash, kind, start, end, count } = scan.tokens
  if (at + 3 >= count || hash[at + 1] !== OPEN || kind[at + 2] !== TokenKind.Number) return undefined
  if (hash[at + 3] !== CLOSE || end[at + 2] - start[at + 2] > 3) return undefined
  const years = Number(scan.text.slice(start[at + 2], end[at + 2]))
  return years > 0 && years <= 120 ? { start: start[at + 2], end: end[at + 2], years } : undefined
}

function readAt(line: Line, at: number): Found | undefined {
  const hash = line.hash(at)
  const { text } = line
  const start = line.start(at)
  if (AGE_WORDS.has(hash)) {
    if (BOUNDS.has(line.hash(at - 1))) return undefined
    return exact(readAge(text, start), 'person')
  }
  if (NAMED.has(hash)) return named(line, at)
  if (MILESTONES.has(hash)) return exact(readMilestone(text, start), 'person')
  if (BORN.has(hash)) {
    const birth = readBirthYear(text, start)
    if (!birth) return undefined
    const subject = thingBefore(line, at) ? 'thing' : 'person'
    return { start, end: birth.end, years: -1, form: 'birth-year', subject, birthYear: birth.years }
  }
  if (hash === BIRTHDAY) {
    const birthday = readBirthday(text, start)
    if (!birthday) return undefined
    const { owner } = birthday
    return exact(
      birthday,
      owner === 'its' || owner === 'our'
        ? 'thing'
        : owner === 'his' || owner === 'her'
          ? 'person'
          : 'unknown',
    )
  }
  const yearOf = line.hash(at + 1) === YEAR ? readYearOfLife(text, start) : undefined
  if (yearOf) return exact(yearOf, 'person')
  const digits = line.kind(at) === TokenKind.Number
  if (digits && line.end(at) - start > 4) return undefined
  const decade =
    DECADE_HASHES.has(hash) || (digits && DECADE_NEXT.has(text.charCodeAt(line.end(at))))
      ? readDecade(text, start)
      : undefined
  if (decade) return of(decade, 'decade', decade.owner === 'their' ? 'unknown' : 'person')
  const something =
    SOMETHING.has(hash) || SOMETHING_NEXT.has(line.hash(at + 1)) ? readSomething(text, start) : undefined
  if (something) return of(something, 'decade', 'person')
  return readNumberAt(line, at)
}

function readNumberAt(line: Line, at: number): Found | undefined {
  if (isTouched(line, at)) return undefined
  const old =
    OLD_NEXT.has(line.hash(at + 1)) || COMPOUND_HASHES.has(line.hash(at))
      ? readUnitOld(line.text, line.start(at))
      : undefined
  if (old) {
    if (BOUNDS.has(line.hash(at - 1)) || isRangeEnd(line, at)) return undefined
    return exact(old, subjectOf(line, at, line.tokenAt(old.end, at)))
  }
  const beside = isBeside(line, at)
  if (!beside && !hasAgeLead(line, at)) return undefined
  const count = readCount(line.text, line.start(at))
  if (!count || !(count.years >= 1 && count.years <= 120) || !Number.isInteger(count.years)) return undefined
  if (line.kind(at) === TokenKind.Number && count.end !== line.end(at)) return undefined
  const next = line.tokenAt(count.end, at)
  if (!(beside && count.years > 17) && !isAgePlace(line, at, next, count.years)) return undefined
  return exact(count, isVerbBefore(line, at) && thingBefore(line, at) ? 'thing' : 'person')
}

/** "Mr. Sandoval (98)", "a retired switchman, 91, came", "who turned 96 between". */
function isBeside(line: Line, at: number): boolean {
  if (isSaid(line, at)) return true
  const [noun, before, next] = [at - 2, at - 1, at + 1].map((token) => line.hash(token))
  if (NUMBERED.has(noun) || THING.has(noun)) return false
  if (before === OPEN) return next === CLOSE && line.isCapital(at - 2)
  if (TURN.has(before)) return TIMES.has(next)
  if (before !== COMMA || next !== COMMA || line.kind(at + 2) !== TokenKind.Lower) return false
  const article = ARTICLES.has(line.hash(at - 3)) || ARTICLES.has(line.hash(at - 4))
  return article && line.kind(at - 2) === TokenKind.Lower
}

function named(line: Line, at: number): Found {
  const years = AGE_NAMES.get(line.text.slice(line.start(at), line.end(at)).toLowerCase()) ?? 0
  return of({ start: line.start(at), end: line.end(at), years }, 'word', 'person')
}

function exact(reading: Reading | undefined, subject: AgeEntity['subject']): Found | undefined {
  return reading && reading.years >= 0 && reading.years <= 120 ? of(reading, 'exact', subject) : undefined
}

function of({ start, end, years }: Reading, form: AgeEntity['form'], subject: AgeEntity['subject']): Found {
  return { start, end, years, form, subject }
}
