import type { Document } from '../../document.ts'
import type { Finding, Rewrite, Suggestion } from '../../rule.ts'
import { isPersonalKey, traceIn } from '../person-url.ts'

/** Longer addresses and those with more parameters are left to people. */
const LONGEST = 2000
const MOST = 50

interface Query {
  /** The address up to the question mark. */
  readonly page: string
  readonly params: readonly string[]
  /** The fragment with its `#`, or nothing. */
  readonly fragment: string
}

/**
 * Takes the parameters that stand for a person out of an address; the others and the fragment stay. One rewrite takes out those
 * that stand side by side, so that it never repeats what is between them: the next pass takes the rest.
 */
export function fixUrl({ text }: Document, { span }: Finding): Rewrite | undefined {
  if (!span || span.end - span.start > LONGEST) return undefined
  const query = readQuery(text.slice(span.start, span.end))
  if (!query || query.params.length > MOST) return undefined
  const gone = findPersonal(query)
  if (gone.size === 0) return undefined
  const { params, page } = query
  const first = params.findIndex((_, index) => gone.has(index))
  let last = first
  while (gone.has(last + 1)) last++
  const offset = (index: number) =>
    span.start + page.length + 1 + params.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0)
  const more = last < params.length - 1
  // With what is in front of it: the `&` before, else the one behind, else the question mark.
  const start = first > 0 || !more ? offset(first) - 1 : offset(first)
  const end = first > 0 || !more ? offset(last + 1) - 1 : offset(last + 1)
  return { span: { start, end }, text: '' }
}

/** Everything behind the question mark, or behind the host where the page itself is the person's. */
export function suggestUrl({ text }: Document, { span }: Finding): Suggestion[] {
  if (!span) return []
  const words = text.slice(span.start, span.end)
  const query = readQuery(words)
  const host = /^(?:https?:)?(?:\/\/)?[^/?#]+\//i.exec(words)?.[0].length
  const cut = (desc: string, from: number) => ({
    desc,
    span: { start: span.start + from, end: span.end },
    text: '',
  })
  return [
    ...(query && !traceIn(query.page) ? [cut('Cut what follows the question mark', query.page.length)] : []),
    ...(host !== undefined && host < words.length ? [cut('Link to the front page', host)] : []),
  ]
}

function readQuery(address: string): Query | undefined {
  const parts = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address)
  if (!parts) return undefined
  return { page: parts[1], params: parts[2].split('&'), fragment: parts[3] ?? '' }
}

/** Numbers of the parameters without which the address stands for nobody; none where more than parameters would have to go. */
function findPersonal({ page, params, fragment }: Query): ReadonlySet<number> {
  const gone = new Set<number>()
  if (traceIn(page + fragment)) return gone
  const kept: string[] = []
  for (const [index, param] of params.entries()) {
    if (!traceIn(`${page}?${[...kept, param].join('&')}${fragment}`)) kept.push(param)
    // An address may not work without what is no parameter about a person, such as one in which another address is packed.
    else if (isPersonalKey(param.split('=', 1)[0]) && traceIn(`${page}?${param}`)) gone.add(index)
    else return new Set()
  }
  return gone
}
