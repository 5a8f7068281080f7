import { HOST_KINDS, HOSTS, type HostKind, IMITATED, SELLING, SELLING_PATH } from '../data/source-hosts.ts'

/** What a link's host is: a kind of the table, one that dresses up as a public body, or unknown. */
export type SourceKind = HostKind | 'imitation'

/** Kinds that a user gives to hosts, by host. */
export type OwnHosts = Readonly<Record<string, string>>

const BY_HOST = new Map(
  Object.entries(HOSTS).flatMap(([kind, hosts]) =>
    hosts
      .trim()
      .split(/\s+/)
      .map((host) => [host, kind as HostKind] as const),
  ),
)
/** Public bodies and universities by the end of their hosts. */
const PUBLIC = /(?:^|\.)(?:gov|mil|edu)(?:\.[a-z]{2})?$|\.(?:gouv|gob|govt)\.[a-z]{2,3}$|\.ac\.[a-z]{2}$/
const WEB = /^(?:https?:)?\/\/([^/?#\s]+)(\S*)/i
const BARE = /^([a-z\d][a-z\d.-]*\.[a-z]{2,})(?![^/?#])(\S*)/i
/** Mirrors and redirections hold the address of what they show. */
const MIRROR =
  /^(?:web\.archive\.org|archive\.(?:org|today|ph|is)|webcache\.googleusercontent\.com|(?:www\.)?google\.[a-z.]+|l\.facebook\.com|out\.reddit\.com|[\w.-]*safelinks\.protection\.outlook\.com|translate\.google\.com)$/
const INNER = /https?(?::|%3a)(?:\/|%2f){1,2}[^\s&]+/i

/** Host and the rest of an address; of a mirror or a redirection those of what it leads to. */
export function readAddress(url: string): { readonly host: string; readonly path: string } | undefined {
  const found = WEB.exec(url.trim()) ?? BARE.exec(url.trim())
  if (!found) return undefined
  const name = found[1].slice(found[1].lastIndexOf('@') + 1).split(':')[0]
  const host = name.toLowerCase().replace(/^(?:www|m)\./, '')
  const path = found[2]
  const inner = MIRROR.test(host) ? INNER.exec(path)?.[0] : undefined
  if (!inner) return { host, path }
  const plain = inner
    .replace(/%3a/gi, ':')
    .replace(/%2f/gi, '/')
    .replace(/^(https?:)\/(?!\/)/, '$1//')
  return readAddress(MIRROR.test(/^https?:\/\/([^/]*)/.exec(plain)?.[1] ?? '') ? '' : plain) ?? { host, path }
}

/** What stands behind an address, the user's own table first. */
export function kindOfSource(url: string, own: OwnHosts): SourceKind | undefined {
  const address = readAddress(url)
  if (!address) return undefined
  const { host, path } = address
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const given = Object.hasOwn(own, rest) ? own[rest] : BY_HOST.get(rest)
    const kind = HOST_KINDS.find((one) => one === given)
    if (kind) return kind
  }
  if (PUBLIC.test(host)) return 'government'
  if (imitates(host)) return 'imitation'
  return SELLING.test(host) || SELLING_PATH.test(path) ? 'vendor' : undefined
}

/** "cdc-facts.org", "fda.gov.news.example": a public body's name where the body has no site. */
function imitates(host: string): boolean {
  const labels = host.split('.').slice(0, -1)
  if (labels.slice(0, -1).some((label, at) => IMITATED.has(label) && /^(?:gov|int|uk)$/.test(labels[at + 1])))
    return true
  const words = labels.flatMap((label) => (label.includes('-') ? label.split('-') : []))
  // "who" is a word.
  return words.some((word) => word !== 'who' && IMITATED.has(word))
}
