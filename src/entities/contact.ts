import type { ContactEntity } from '../document.ts'
import { TokenKind } from '../document.ts'
import { type WordSet, wordSet } from '../word-set.ts'
import type { Detector, Line, Scan } from './scan.ts'
import { Gate, runDetector, sentenceAt } from './scan.ts'

const GATE = new Gate({ numbers: true, marks: '(+' })
const SEPARATOR = '(?:\\s?[-.\\u2010\\u2011–]\\s?)'
const EXTENSION = '(?:,?\\s*(?:ext\\.?|extension|x)\\s*\\d{1,6})?'
const END = '(?![\\w@]|[-./]\\d)'
const AREA = `(?:\\+?1(?:${SEPARATOR}|\\s))?(?:\\([2-9]\\d\\d\\)(?:${SEPARATOR}|\\s*)|[2-9]\\d\\d(?:${SEPARATOR}|/))`
/** North American numbers with separators: (802) 555-0117, 1-802-555-0117, 802.555.0117. */
const NANP = new RegExp(`${AREA}\\d{3}(?:${SEPARATOR}|\\s)\\d{4}${END}${EXTENSION}`, 'iy')
/** The same with spaces, or in one row: only where a word says that it is a phone's. */
const PLAIN = new RegExp(`(?:\\+?1\\s?)?[2-9]\\d\\d\\s?\\d{3}\\s?\\d{4}${END}${EXTENSION}`, 'iy')
/** In any digits, as samples are written. */
const LOOSE = new RegExp(
  `\\(?\\d{3}\\)?${SEPARATOR.replace('[', '[\\s')}?\\d{3}${SEPARATOR}\\d{4}${END}${EXTENSION}`,
  'iy',
)
const PLUS_ONE = new RegExp(`\\+1\\s?\\(?[2-9]\\d\\d\\)?\\s?\\d{3}\\s?\\d{4}${END}${EXTENSION}`, 'iy')
const LOCAL = new RegExp(`[2-9]\\d\\d${SEPARATOR}\\d{4}${END}${EXTENSION}`, 'iy')
/** 1-800-QUIT-NOW, 888-555-CARE. */
const VANITY =
  /(?:1[-.\s])?\(?8(?:00|33|44|55|66|77|88)\)?[-.\s]\s?(?=[\dA-Z-]*[A-Z])([\dA-Z]{2,}(?:-[\dA-Z]+){0,3})(?![\w-])/y
const VANITY_SMALL =
  /1-8(?:00|33|44|55|66|77|88)-(?=[\da-z-]*[a-z])([\da-z]{2,}(?:-[\da-z]+){0,3})(?![\w-])/iy
const INTERNATIONAL = new RegExp(`\\+(?!1[^\\d])\\d{1,3}(?:[\\s.-]?\\(?\\d{1,4}\\)?){2,4}${END}`, 'y')

const PHONE_WORDS = wordSet(
  'call calls calling phone telephone tel text texts texting txt cell mobile dial number contact reach whatsapp hotline voicemail ring line at ph',
)
const FAX_WORDS = wordSet('fax faxes faxed facsimile')
/** Numbers that may look like a phone's and are another record's. */
const RECORD_WORDS = wordSet(
  'mrn isbn ssn npi ein account acct policy nct pmid serial order invoice lot record claim member',
)
/** Lines for everybody in need, by their digits: never anybody's own. */
const CRISIS = new Set(
  '8002738255 8006624357 8002221222 8007997233 8664887386 8339435746 8004224453 8006564673 8772267111 8338526262 8008472387'.split(
    ' ',
  ),
)

export const PHONES: Detector<ContactEntity> = { gate: GATE, read: readPhones }

/** Finds phone and fax numbers in prose. */
export const detectPhones = (scan: Scan): ContactEntity[] => runDetector(PHONES, scan)

function readPhones(line: Line, gates: readonly number[]): ContactEntity[] {
  const out: ContactEntity[] = []
  let done = -1
  for (const at of gates) {
    if (line.start(at) < done || !isPhoneLike(line, at)) continue
    const end = readPhone(line, at)
    if (end < 0) continue
    const span = line.span(line.start(at), end)
    out.push({ kind: isFax(line, at, end) ? 'fax' : 'phone', span, sentence: line.sentence })
    done = end
  }
  return out
}

/** Numbers of one, three, seven and more digits; no word, digit or mark right before makes it another one's part. */
function isPhoneLike(line: Line, at: number): boolean {
  const start = line.start(at)
  const length = line.end(at) - start
  if (line.kind(at) === TokenKind.Number) {
    if (length === 1 ? line.text[start] !== '1' : length !== 3 && length < 7) return false
  } else if (line.kind(at + 1) !== TokenKind.Number || !line.touches(at + 1)) return false
  return !(line.touches(at) && /[\w.$#/=_+-]/.test(line.text[start - 1]))
}

/** Offset after the phone number that opens at a token; -1 for none. */
function readPhone(line: Line, at: number): number {
  const start = line.start(at)
  const vanity = line.match(VANITY, start) ?? line.match(VANITY_SMALL, start)
  if (vanity && vanity[1].replaceAll('-', '').length >= 7 && !isCrisis(vanity[0]))
    return start + vanity[0].length
  const full = line.match(NANP, start) ?? line.match(PLUS_ONE, start) ?? line.match(INTERNATIONAL, start)
  if (full) return isCrisis(full[0]) || nearest(line, at, RECORD_WORDS, 2) >= 0 ? -1 : start + full[0].length
  const named = () => nearest(line, at, PHONE_WORDS, 4) >= 0 || nearest(line, at, FAX_WORDS, 4) >= 0
  const loose = line.match(LOOSE, start)
  if (loose && named() && nearest(line, at, RECORD_WORDS, 3) < 0) return start + loose[0].length
  if (line.kind(at) !== TokenKind.Number) return -1
  const local = line.match(LOCAL, start)
  if (local) return local[0].startsWith('555') || named() ? start + local[0].length : -1
  const plain = line.match(PLAIN, start)
  return plain && named() && nearest(line, at, RECORD_WORDS, 3) < 0 ? start + plain[0].length : -1
}

/** Last of the words among the few tokens before `at`; -1 for none. */
function nearest(line: Line, at: number, words: WordSet, reach: number): number {
  for (let i = at - 1; i >= Math.max(line.first, at - reach); i--) if (words.has(line.hash(i))) return i
  return -1
}

function isFax(line: Line, at: number, end: number): boolean {
  const fax = nearest(line, at, FAX_WORDS, 4)
  if (fax >= 0) return fax > nearest(line, at, PHONE_WORDS, 3)
  return /^\s*\(f(?:ax)?\)/i.test(line.text.slice(end, end + 8))
}

const KEYPAD = '22233344455566677778889999'
function isCrisis(phone: string): boolean {
  const digits = phone
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => KEYPAD[letter.charCodeAt(0) - 65])
    .replace(/\D/g, '')
  return CRISIS.has(digits.replace(/^1/, '').slice(0, 10))
}

const LOCAL_PART = /[\w.%+'-]/
const LOCAL_PART_IN_URL = /[\w.+'-]/
const DOMAIN = /@[\da-z](?:[\da-z-]*[\da-z])?(?:\.[\da-z](?:[\da-z-]*[\da-z])?)*\.[a-z]{2,24}(?![\w-])/iy

/** Finds e-mail addresses in prose and in links; one that a link both shows and leads to counts once. */
export function detectEmails({ text, blocks, marks, sentences }: Scan): ContactEntity[] {
  const out: ContactEntity[] = []
  let block = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    while (block < blocks.length && blocks[block].span.end <= at) block++
    if (block >= blocks.length) break
    const { kind, span } = blocks[block]
    if (kind === 'code' || span.start > at) continue
    DOMAIN.lastIndex = at
    if (!DOMAIN.test(text) || DOMAIN.lastIndex > span.end) continue
    const end = DOMAIN.lastIndex
    const part = kind === 'url' ? LOCAL_PART_IN_URL : LOCAL_PART
    let start = at
    while (start > span.start && at - start < 64 && part.test(text[start - 1])) start--
    while (start < at && /[.%'-]/.test(text[start])) start++
    if (start === at) continue
    const link =
      kind === 'url'
        ? marks.find(
            (mark) => 'urlSpan' in mark && mark.urlSpan && mark.urlSpan.start <= at && at < mark.urlSpan.end,
          )
        : undefined
    // A link that shows its address has it twice.
    if (link && text.slice(link.span.start, link.span.end).includes(text.slice(start, end))) continue
    out.push({
      kind: 'email',
      span: { start, end },
      sentence: sentenceAt(sentences, link ? link.span.start : start),
    })
  }
  return out
}
