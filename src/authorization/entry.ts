import type { Authorization, Defect, DefectKind } from '../authorization.ts'
import { countDays } from '../calendar.ts'
import { findNearest } from '../nearest.ts'
import { DETAILS, type Detail } from '../rule.ts'

const REQUIRED = ['id', 'covers', 'channels', 'purpose', 'signed', 'signed_by', 'expires'] as const
/** What else 45 CFR 164.508(c) has the paper say, under the names that forms give it: kept in the entry, judged by nobody. */
const STATED = ['discloser', 'disclosed_by', 'recipient', 'recipients', 'disclosed_to', 'revocation'] as const
const KNOWN: readonly string[] = [...REQUIRED, 'revoked', 'remuneration', 'person']
/** Plain words for a detail, or for several at once. */
const TOGETHER: ReadonlyMap<string, readonly Detail[]> = new Map([
  ['name', ['first-name', 'full-name']],
  ['story', ['condition', 'treatment']],
  ['outcome', ['condition', 'treatment']],
  ['place', ['town']],
])
const SOON = 60

/** Where copy goes: the four that are no platform, `social` for one that is not said, then platforms by their names in lower case. */
const CHANNELS = (
  'website blog newsletter press social facebook instagram linkedin x twitter tiktok youtube threads bluesky mastodon pinterest ' +
  'snapchat reddit google yelp healthgrades nextdoor vimeo whatsapp zocdoc ratemds vitals webmd trustpilot tripadvisor ' +
  'tumblr telegram medium substack podcast spotify'
).split(' ')

/** Purposes under which copy may be published (45 CFR 164.508(c)(1)(iv)); care, payment and research are others. */
const PURPOSE =
  /\b(?:marketing|publicity|promotion(?:al|s)?|advertis(?:ing|ements?)|testimonials?|patient stor(?:y|ies)|(?:news|press) releases?|public relations|publication|media)\b/i
const NEVER = /^(?:none|never|no|n\/a|nil|unlimited|indefinite(?:ly)?|no expir(?:y|ation)(?: date)?)$/i
/** A day in another order than YYYY-MM-DD is no event: it would never come. */
const OTHER_DATE =
  /^\d{1,4}(?:[-/. ]\d{1,2}){0,2}(?:[-/. ]\d{1,4})?$|^(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}$/i
const NOT = /^(?:false|no|none|never|0|)$/i

/** Judges one entry for the channels and the day of a draft; pass no channels to judge it by itself. */
export function readEntry(
  value: unknown,
  entry: readonly (string | number)[],
  { today, channels }: { readonly today: string; readonly channels: readonly string[] },
): Authorization {
  const fields =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {}
  const defects: Defect[] = []
  const report = (kind: DefectKind, key: string) => defects.push({ kind, key })
  const text = (key: string) => readText(fields[key])
  for (const key of REQUIRED) if (readList(fields[key]).length === 0) report('missing', key)

  // What is not read must not pass for read: "revokd: true" revokes nothing.
  for (const key of Object.keys(fields)) {
    if (KNOWN.includes(key) || STATED.some((one) => one === key)) continue
    const nearest = findNearest(key, KNOWN)
    defects.push({ kind: 'unknown-key', key, ...(nearest !== undefined && { nearest }) })
  }

  const id = text('id')
  const numbered = isNumber(id)
  if (id !== '' && !numbered) report('id-without-number', 'id')

  const covers = readWords(fields.covers, 'covers', [...DETAILS, ...TOGETHER.keys()], defects).flatMap(
    (word) => TOGETHER.get(word) ?? DETAILS.filter((detail) => detail === word),
  )
  readWords(fields.channels, 'channels', CHANNELS, defects)
  // A platform that is not listed here still counts where draft and entry call it the same.
  const granted = readList(fields.channels).map(foldChannel)
  const missing = channels.some((channel) => !granted.includes(foldChannel(channel)))
  if (missing && readList(fields.channels).length > 0) report('wrong-channel', 'channels')

  const purposes = readList(fields.purpose)
  if (purposes.length > 0 && !purposes.some((one) => PURPOSE.test(one))) report('wrong-purpose', 'purpose')

  const now = countDays(today) ?? 0
  const signed = countDays(text('signed'))
  if (text('signed') !== '' && signed === undefined) report('bad-date', 'signed')
  if (signed !== undefined && signed > now) report('signed-later', 'signed')

  const signer = readSigner(fields.signed_by)
  if (signer && signer !== 'individual' && signer !== 'representative') report(signer, 'signed_by')

  const expires = text('expires')
  const last = countDays(expires)
  if (NEVER.test(expires)) report('no-expiry', 'expires')
  else if (last === undefined && OTHER_DATE.test(expires)) report('bad-date', 'expires')
  else if (last !== undefined && last < now) report('expired', 'expires')
  if (isRevoked(text('revoked'), now)) report('revoked', 'revoked')

  const valid = defects.every(({ kind }) => kind === 'unknown-word' || kind === 'unknown-key')
  return {
    entry,
    id: numbered ? id : undefined,
    person: text('person') || undefined,
    covers,
    channels: granted,
    research: purposes.some((one) => /\bresearch\b/i.test(one)),
    signer: signer === 'individual' || signer === 'representative' ? signer : undefined,
    defects,
    valid,
    expiresSoon: valid && last !== undefined && last - now <= SOON,
  }
}

/** Whether an id can be a register's number: one word with a digit in it. */
export function isNumber(id: string): boolean {
  return /^[\w][\w./#:-]*$/.test(id) && /\d/.test(id)
}

/** A day of an entry, YYYY-MM-DD; undefined for anything else. */
export function readDay(value: unknown): string | undefined {
  const text = readText(value)
  return countDays(text) === undefined ? undefined : text
}

/** Channel names for comparing: lower case, and the two names of one platform as one. */
function foldChannel(channel: string): string {
  const folded = channel.trim().toLowerCase()
  return folded === 'twitter' ? 'x' : folded
}

function readWords<T extends string>(
  value: unknown,
  key: string,
  known: readonly T[],
  defects: Defect[],
): T[] {
  return readList(value).flatMap((word, index) => {
    const found = known.find((one) => one === word.toLowerCase())
    if (found !== undefined) return [found]
    const nearest = findNearest(word, known)
    defects.push({ kind: 'unknown-word', key, index, ...(nearest !== undefined && { nearest }) })
    return []
  })
}

/** `individual` (or the patient, as most forms have it), "representative: parent", or the same as a YAML map; a representative alone lacks the authority. */
function readSigner(value: unknown): Authorization['signer'] | DefectKind {
  if (typeof value === 'object' && value !== null && 'representative' in value) {
    return readText(value.representative) === '' ? 'no-authority' : 'representative'
  }
  const text = readText(value)
  if (text === '') return undefined
  if (/^(?:the )?(?:individual|patient|self)$/i.test(text)) return 'individual'
  if (/^(?:personal )?representative\s*:\s*\S/i.test(text)) return 'representative'
  return /^(?:personal )?representative\s*:?$/i.test(text) ? 'no-authority' : 'unknown-signer'
}

/** Anything but a plain no; a day holds from that day on. */
function isRevoked(text: string, now: number): boolean {
  const day = countDays(text)
  return day === undefined ? !NOT.test(text) : day <= now
}

function readList(value: unknown): string[] {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]
  return items.map(readText).filter((item) => item !== '')
}

function readText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length > 0 ? JSON.stringify(value) : ''
  return value === undefined || value === null ? '' : String(value).trim()
}
