import * as Words from '../data/tracking-words.ts'

/** In which way an address stands for one person. */
export type UrlTrace = 'id' | 'contact' | 'name' | 'private' | 'portal' | 'click'

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const SCHEME = /^(?!https?:)[a-z][a-z0-9+.-]{1,20}:/i
/** An address in an address: redirects, mail protection. */
const NESTED = /^https?:/i
const DEEPEST = 2
/** Fields of a form that is filled in beforehand. */
const PREFILLED = /^(?:entry|field|prefill|wpf|input)\w*$/

/** What of one person an address carries; nothing for addresses of pages, campaigns, mailboxes and phones. */
export function traceIn(address: string, depth = 0): UrlTrace | undefined {
  if (SCHEME.test(address)) return undefined
  const url = readUrl(address)
  if (!url) return undefined
  const params = listParams(url)
  for (const [, value] of params) {
    const nested = NESTED.test(value) && depth < DEEPEST ? traceIn(value, depth + 1) : undefined
    if (nested) return nested
    const email = EMAIL.exec(value)
    if (email && !Words.ROLE_BOX.test(email[0])) return 'contact'
  }
  const keys = params.map(([key, value]): [string, string] => [foldKey(key), value])
  return traceInKeys(keys, isPrivate(url)) ?? traceInPath(url) ?? traceOfClick(keys)
}

function readUrl(address: string): URL | undefined {
  const whole = /^(?:https?:)?\/\//i.test(address)
    ? address
    : /^[./#?]/.test(address)
      ? address
      : `https://${address}`
  try {
    return new URL(whole, 'https://own.example/')
  } catch {
    return undefined
  }
}

/** Parameters of the query and, where it holds some, of the fragment. */
function listParams({ search, hash }: URL): [string, string][] {
  const fragment = hash.includes('=') ? hash.slice(Math.max(1, hash.indexOf('?') + 1)) : ''
  return [...new URLSearchParams(search), ...new URLSearchParams(fragment)]
}

const foldKey = (key: string) => key.toLowerCase().replace(/[^a-z0-9]/g, '')

function traceInKeys(keys: readonly (readonly [string, string])[], own: boolean): UrlTrace | undefined {
  for (const [key, value] of keys) {
    if (value === '') continue
    const merged = Words.MERGED.test(value)
    if (Words.CONTACT_KEYS.has(key) && (merged || isContact(value))) return 'contact'
    if (Words.NAME_KEYS.has(key) && (merged || /\p{L}{2}/u.test(value))) return 'name'
    if (own && key === 'name' && isFullName(value)) return 'name'
    if (PREFILLED.test(key) && isFullName(value)) return 'name'
    if ((Words.ID_KEYS.has(key) || Words.PERSON_KEY.test(key)) && (merged || isId(value, 2))) return 'id'
    if (Words.PEOPLE.has(key) && LOGIN.test(value) && !Words.SWITCHES.has(value.toLowerCase())) return 'name'
    if (Words.TOKEN_KEYS.has(key) && isId(value, 6) && value.length > 7) return 'id'
    if (own && Words.PLAIN_KEYS.has(key) && isId(value, 4)) return 'id'
  }
  // What somebody comes for, beside a name or a number: a form of one person, whatever its fields are called.
  if (!keys.some(([key, value]) => Words.REASON_KEYS.has(key) && /\p{L}{2}/u.test(value))) return undefined
  if (keys.some(([key, value]) => key === 'name' && WORDS_OF_NAME.test(value))) return 'name'
  const field = ([key]: readonly [string, string]) =>
    !Words.PAGE_KEYS.test(key) && !Words.REASON_KEYS.has(key)
  if (keys.some((one) => field(one) && isFullName(one[1]))) return 'name'
  return keys.some((one) => field(one) && isId(one[1], 3)) ? 'id' : undefined
}

/** "dwexler", "j.okoro": as people are called in programs. */
const LOGIN = /^[a-z][a-z._-]{3,24}\d{0,4}$/i

/** Anything but a switch or the name of a channel. */
const isContact = (value: string) => /\d{3}|@|[a-z]\d/i.test(value)

/** "Ronan", "ronan keogh". */
const WORDS_OF_NAME = /^(?:\p{Lu}\p{L}+|\p{L}[\p{L}’'.-]+(?: \p{L}[\p{L}’'.-]*){1,3})$/u
/** "Ronan Keogh": two or three words with capitals and nothing else. */
const isFullName = (value: string) => /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*){1,3}$/u.test(value)

/** Digits enough to count people by, or a long mix of digits and letters; a year is none. */
function isId(value: string, digits: number): boolean {
  if (/^(?:19|20)\d\d$/.test(value) || /\s/.test(value)) return false
  if (UUID.test(value)) return true
  const count = value.replace(/\D/g, '').length
  if (/^[A-Za-z]{0,4}[-_]?\d+$/.test(value)) return count >= digits
  // "2024-visitor-guide" is a page.
  const slug = value.includes('-') && /(?:^|-)[a-z]{4,20}(?:-|$)/i.test(value)
  return value.length > 7 && count > 1 && !slug && /^[\w.~+/=-]+$/.test(value)
}

/** A portal, a booking, a bill: pages for somebody's own affairs. */
function isPrivate({ host, pathname }: URL): boolean {
  return (
    Words.PORTALS.test(host) ||
    pathname
      .toLowerCase()
      .split('/')
      .some((part) => Words.PRIVATE_PATHS.has(part))
  )
}

function traceInPath(url: URL): UrlTrace | undefined {
  const parts = safeDecode(url.pathname).split('/').filter(Boolean)
  const portal = Words.PORTALS.test(url.host) || parts.some((part) => Words.PORTALS.test(part))
  for (const [at, part] of parts.entries()) {
    const email = EMAIL.exec(part)
    if (email && at > 0 && !part.startsWith('@') && !Words.ROLE_BOX.test(email[0])) return 'contact'
    const before = parts[at - 1]?.toLowerCase() ?? ''
    if (Words.PERSON_PATHS.has(before) && isId(part, 3)) return 'private'
    if (portal && at > 0 && isId(part, 4)) return 'private'
  }
  return portal && parts.some((part) => Words.LOGGED_IN.has(part.toLowerCase())) ? 'portal' : undefined
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const traceOfClick = (keys: readonly (readonly [string, string])[]): UrlTrace | undefined =>
  keys.some(([key, value]) => Words.CLICK_KEYS.has(key) && value.length > 5) ? 'click' : undefined

/** Whether a parameter of this name is there to say who somebody is: a page does not need it. */
export function isPersonalKey(name: string): boolean {
  const key = foldKey(name)
  return (
    [Words.ID_KEYS, Words.TOKEN_KEYS, Words.CONTACT_KEYS, Words.NAME_KEYS, Words.CLICK_KEYS].some((keys) =>
      keys.has(key),
    ) || PREFILLED.test(key)
  )
}
