import type { Place } from '../annotate/places.ts'
import { placeNamed, stateCode } from '../annotate/places.ts'
import { Word } from '../annotate/words.ts'
import { TokenKind } from '../document.ts'
import { CREDENTIAL_CODES, INNER, OPENERS, ORG, TOWN_HEADS } from './place-words.ts'
import type { Line } from './scan.ts'

/** Capitalised words that may name a place: token numbers, `last` exclusive. */
export interface Run {
  readonly first: number
  readonly last: number
}

const [PERIOD, COMMA] = [0x2e, 0x2c]
/** Most words that a run is followed over: names of places are shorter, longer ones are something else's. */
const LONGEST = 12
const SHORTENED = /^(?:St|Ste|Ft|Mt)$/

/** The run of capitalised words that opens at a token; empty where none does. */
export function runFrom(line: Line, first: number): Run {
  let last = first
  for (let i = first; i < Math.min(line.last, first + LONGEST); i++) {
    if (line.kind(i) === TokenKind.Capital) last = i + 1
    else if (line.hash(i) === PERIOD && last === i && SHORTENED.test(textOf(line, i - 1, i))) continue
    else if (!(last > first && INNER.has(line.hash(i)) && line.kind(i) === TokenKind.Lower)) break
    if (line.tokens.possessive[i] && !(TOWN_HEADS.has(line.hash(i + 1)) && line.isCapital(i + 1))) break
  }
  return { first, last }
}

/** The run of capitalised words that ends before a token. */
export function runBefore(line: Line, last: number): Run {
  let first = last
  while (
    first > Math.max(line.first, last - LONGEST) &&
    line.kind(first - 1) === TokenKind.Capital &&
    !line.tokens.possessive[first - 1]
  )
    first--
  while (first < last && OPENERS.has(line.hash(first))) first++
  return { first, last }
}

/** The words from one token up to another, as written. */
export function textOf(line: Line, first: number, last: number): string {
  return line.text.slice(line.start(first), line.end(last - 1))
}

/** The state that opens at a token: its postal code and the token after it. */
export function stateFrom(line: Line, at: number): { code: string; last: number } | undefined {
  const kind = line.kind(at)
  if (kind !== TokenKind.Capital && kind !== TokenKind.Upper && kind !== TokenKind.Initial) return undefined
  for (let last = Math.min(at + 4, line.last); last > at; last--) {
    if (line.hash(last - 1) === COMMA) continue
    const text = textOf(line, at, last)
    const code = /^[A-Z][\p{L}. ]+$/u.test(text) ? stateCode(text) : undefined
    // "Me", "In" and "Or" are words, "ME" is a state.
    if (text === `${code}.` || isFullName(text)) continue
    if (code && (/\.$/.test(text) || text.length > 3 || text === code)) return { code, last }
  }
  return undefined
}

/** "Maryland.": the period is the sentence's. */
function isFullName(text: string): boolean {
  return text.endsWith('.') && lookUp(text.slice(0, -1)).some(({ kind }) => kind === 'state')
}

/** The state after a comma after a run: "Spindle Lake, Vt."; a credential only where the place is known there. */
export function stateAfter(
  line: Line,
  run: Run,
  positioned: boolean,
): { code: string; last: number } | undefined {
  if (line.hash(run.last) !== COMMA) return undefined
  const state = stateFrom(line, run.last + 1)
  if (!state) return undefined
  const written = textOf(line, run.last + 1, state.last)
  const known = lookUp(textOf(line, run.first, run.last), state.code).length > 0
  if (known) return state
  if (CREDENTIAL_CODES.has(written)) return positioned ? state : undefined
  const given = line.tokens.bits[run.first] & Word.FirstCommon && run.last - run.first > 1
  return given && !positioned ? undefined : state
}

const memo = new Map<string, readonly Place[]>()

/** Places of that name, within a state where one is given; remembered, for copy repeats its places. */
export function lookUp(name: string, state?: string): readonly Place[] {
  const key = state ? `${name}, ${state}` : name
  let found = memo.get(key)
  if (!found) {
    if (memo.size > 5000) memo.clear()
    found = placeNamed(name, state)
    memo.set(key, found)
  }
  return found
}

/** The run is an organisation's name, or a building's, a ward's. */
export function hasOrganization(line: Line, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (ORG.has(line.hash(i))) return true
  return false
}
