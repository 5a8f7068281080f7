import type { Comment, Directive } from '../document.ts'

const KINDS = ['disable', 'enable', 'disable-next-line', 'disable-file'] as const

/** The tool's name as people misspell it, then a verb or the lack of one; "hipaalint is on" is no instruction. */
const OPENING = /^hip+a{1,2}-?lint(?![a-z0-9])(.*)$/is
const VERB = /^-([a-z-]+)(?=\s|$)/
const NEAR_VERB = /^[\s:_-]*(?:disabl|enabl|ignor|off\b|on\b(?=\s*$)|skip|allow|suppress)/i
/** Two hyphens as ESLint has it, and the dash that editors of prose make of them. */
const REASON = /(?:^|\s)(?:-{2,}|[–—])(?:\s|$)/
const UNTIL = /(?:^|\s)until=(\S*)/

/** Reads the comments of a draft, given without their delimiters, and keeps those meant for hipaalint. */
export function readDirectives(comments: readonly Comment[]): Directive[] {
  return comments.flatMap((comment) => readDirective(comment) ?? [])
}

function readDirective({ value, source }: Comment): Directive | undefined {
  const opening = OPENING.exec(value.trim())
  if (!opening) return undefined
  const verb = opening[0].startsWith('hipaalint-') ? VERB.exec(opening[1]) : null
  const kind = KINDS.find((one) => one === verb?.[1])
  if (!verb || !kind) {
    if (!opening[1].startsWith('-') && !NEAR_VERB.test(opening[1])) return undefined
    return { kind: 'unknown', rules: [], reason: undefined, until: undefined, source }
  }
  const rest = opening[1].slice(verb[0].length).replace(/\s+/g, ' ')
  const dash = REASON.exec(rest)
  const tail = dash ? rest.slice(dash.index + dash[0].length) : ''
  const reason = tail.replace(UNTIL, '').trim()
  return {
    kind,
    rules: readRules(dash ? rest.slice(0, dash.index) : rest),
    reason: reason === '' ? undefined : reason,
    until: UNTIL.exec(tail)?.[1],
    source,
  }
}

/**
 * Ids between commas. Prose after an id is a reason without its dash, which the missing reason tells; an item without any
 * id stays whole, so that it is reported and never read as "all rules".
 */
function readRules(list: string): string[] {
  const items = list.split(',').map((item) => item.trim())
  return items
    .filter((item) => item !== '')
    .flatMap((item) => {
      const ids = item.split(' ').filter((word) => word.includes('/'))
      return ids.length > 0 ? ids : [item]
    })
}
