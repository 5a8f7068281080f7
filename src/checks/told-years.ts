import { patientsIn } from '../checks.ts'
import type { Document, Person, Span } from '../document.ts'
import { readNumber } from '../entities/numbers.ts'
import { wordSet } from '../word-set.ts'
import { OLD } from './aged.ts'
import { DIGITS, gatesOf, joinGates, openGate } from './gates.ts'
import { careIn } from './in-care.ts'

/** Ages that are told by a year of history: "born the week the market crashed in 1929", "signed up at seventeen, in 1949". */

/** Where such an age is told, and how. */
export interface ToldYear {
  readonly span: Span
  readonly sentence: number
  readonly message: 'birth' | 'age'
}

const GATE = joinGates(
  DIGITS,
  openGate(
    wordSet(
      'veteran veterans vet wwii ww2 war normandy d-day chosin iwo bulge prohibition depression titanic lindbergh',
    ),
  ),
)
const PRONOUN = openGate(wordSet('he she his her him who whose i my'))
/** Whoever came into the world so is as old as the year. */
const BORN =
  /\b(?:born|came (?:into (?:the|this) world|along)|arrived in (?:the|this) world|entered the world|first saw (?:the )?(?:light|daylight)|birthday)\b[^.;!?]{0,90}?\b(1[89]\d\d)\b(?!s)/i
/** An age in a year: "at seventeen, in the summer of 1949", "was nineteen in 1951", "in 1949, at seventeen". */
const AGED_THEN = [
  /\b(?:at|was|were|aged|age|turned|barely|only|just|when) (?:only |just |barely |age |all of )?(\d{1,2}|[a-z]+(?:-[a-z]+)?)(?: years old)?,? (?:[\w’'-]{1,12},? ){0,6}?(?:in|of|since) (?:[\w’'-]{1,12} (?:of )?){0,3}?(19\d\d)\b/i,
  /\b(19\d\d),? (?:[\w’'-]{1,12},? ){0,4}?(?:at|aged|age|only|just|barely|was) (?:only |just |barely |age |all of )?(\d{1,2}|[a-z]+(?:-[a-z]+)?)\b/i,
]
/** Whoever was born amid these, or grown when they were fought, is past 90. */
const ERAS =
  /\bborn\b[^.;!?]{0,60}\b(?:prohibition|the (?:great )?depression|the titanic|lindbergh|the (?:stock )?market crash\w*|hoover|coolidge|babe ruth)\b|\b(?:(?:world war (?:two|ii|2)|wwii|ww2|second world war|d-day|normandy|pearl harbor|iwo jima|okinawa|battle of the bulge|omaha beach|utah beach|chosin(?: reservoir)?|inchon)(?: [\w’'-]{1,12}){0,2} (?:veterans?|vet|survivor)\b|veterans? of (?:the )?(?:world war (?:two|ii|2)|wwii|ww2|second world war|d-day|normandy|pearl harbor|iwo jima|okinawa|battle of the bulge|chosin)|(?:landed|fought|stormed|waded|parachuted|jumped|served|shot down|wounded)\b[^.;!?]{0,30}\b(?:normandy|omaha beach|utah beach|iwo jima|okinawa|pearl harbor|guadalcanal|battle of the bulge|chosin|world war (?:two|ii)|wwii))/i
/** Pages of a house's own history, and those who gave it. */
const HISTORY =
  /\b(?:found(?:ed|er|ers|ing)|history|archives?|museum|statue|portrait|named (?:for|after)|our first (?:nurse|doctor|surgeon|director)|donat\w+|bequest|estate|gala|endow\w+|novel|film|exhibit\w*)\b/i
const AT_WORK: ReadonlySet<Person['role']> = new Set([
  'staff',
  'author',
  'source',
  'donor',
  'organization',
  'fictional',
])
/** Sentences before and after in which care is told of the same one. */
const [BACK, ON] = [2, 1]
const FEW = 20

/** Where a draft tells an age of 90 or more so, of somebody in care. */
export function* findToldYears(document: Document): Generator<ToldYear> {
  const gates = gatesOf(document)
  if (document.type === 'share' || !gates.any(GATE)) return
  for (let at = 0; at < document.sentences.length; at++) {
    if (!gates.at(at, GATE) || document.sentences[at].guard === 'fictional') continue
    const { span } = document.sentences[at]
    const words = document.text.slice(span.start, span.end)
    const found = read(words, Number(document.today.slice(0, 4)))
    if (!found || HISTORY.test(words) || !isOfOneInCare(document, at)) continue
    yield {
      span: { start: span.start + found.start, end: span.start + found.end },
      sentence: at,
      message: found.message,
    }
  }
}

function read(words: string, now: number): (Span & { readonly message: ToldYear['message'] }) | undefined {
  const of = (match: RegExpExecArray, message: ToldYear['message']) => ({
    start: match.index,
    end: match.index + match[0].length,
    message,
  })
  const born = BORN.exec(words)
  if (born && now - Number(born[1]) >= OLD && now - Number(born[1]) < 115) return of(born, 'birth')
  for (const [n, pattern] of AGED_THEN.entries()) {
    const match = pattern.exec(words)
    if (!match) continue
    const [years, then] = n === 0 ? [match[1], match[2]] : [match[2], match[1]]
    const age = now - Number(then) + readNumber(years.toLowerCase())
    if (age >= OLD && age < 115) return of(match, 'age')
  }
  const era = ERAS.exec(words)
  return era ? of(era, 'age') : undefined
}

/** One person is told of, nobody at work or giving, and of care there or close by. */
function isOfOneInCare(document: Document, at: number): boolean {
  const { block } = document.sentences[at]
  if ((document.told.get(at) ?? []).slice(0, FEW).some(({ role }) => AT_WORK.has(role))) return false
  const one =
    gatesOf(document).at(at, PRONOUN) || patientsIn(document, at).length > 0 || careIn(document, at) > 1
  if (!one) return false
  for (let near = at - BACK; near <= at + ON; near++) {
    const sentence = document.sentences[near]
    if (!sentence || Math.abs(sentence.block - block) > 1) continue
    if (patientsIn(document, near).length > 0 || careIn(document, near) > 1) return true
  }
  return false
}
