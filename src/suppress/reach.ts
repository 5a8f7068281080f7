import { firstIndex } from '../bisect.ts'
import type { LineIndex } from '../check/lines.ts'
import type { Checked } from '../check/message.ts'
import type { Directive } from '../document.ts'

/** A comment that holds, with the known ids it names (empty: all rules) and what came of it. */
export interface Switch {
  readonly directive: Directive
  readonly rules: readonly string[]
  /** Has it any power: a reason, a day still to come, a rule that there is? */
  readonly holds: boolean
  readonly justification: string
  /** Patterns of `rules` that silenced something; `*` where it names none. */
  readonly used: Set<string>
  /** Rules it would have silenced but for the config's noInlineSuppression. */
  readonly shielded: Set<string>
}

/** Whether an id, or a `group/*`, names the rule. */
export function matchesRule(pattern: string, id: string): boolean {
  return pattern === id || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1)))
}

/** The pattern by which a comment means a rule: `*` when it means all, undefined when it does not. */
export function findPattern({ rules }: Switch, id: string): string | undefined {
  return rules.length === 0 ? '*' : rules.find((pattern) => matchesRule(pattern, id))
}

/**
 * Tells for each finding which comments reach it. A finding about the whole draft is reached by `disable-file` alone, one in
 * front matter too, since no comment stands before it.
 */
export function reachFindings(switches: readonly Switch[], source: string, lines: LineIndex) {
  const comments = switches.map(({ directive }) => directive.source)
  const byLine = new Map<number, Switch[]>()
  const others = switches.filter(({ directive }) => directive.kind !== 'disable-next-line')
  for (const one of switches) {
    if (one.directive.kind === 'disable-next-line') {
      const line = findNextLine(one.directive.source.end, source, lines, comments)
      byLine.set(line, [...(byLine.get(line) ?? []), one])
    }
  }
  return (finding: Checked, id: string): Switch[] => {
    const open = new Set<Switch>()
    for (const one of others) {
      if (findPattern(one, id) === undefined) continue
      const { kind } = one.directive
      const before = finding.source !== undefined && one.directive.source.end <= finding.source.start
      if (kind === 'disable-file') open.add(one)
      else if (kind === 'disable' && before) open.add(one)
      else if (kind === 'enable' && before) closeBlocks(open)
    }
    for (const one of (finding.source && byLine.get(finding.message.line)) ?? []) {
      if (findPattern(one, id) !== undefined) open.add(one)
    }
    return [...open].filter((one) => one.holds)
  }
}

/** Marks the `enable` comments that end something, whether or not that had any power. */
export function markEnables(switches: readonly Switch[]): void {
  let open: readonly string[][] = []
  for (const { directive, rules, used } of switches) {
    if (directive.kind === 'disable') open = [...open, rules.length === 0 ? ['*'] : [...rules]]
    if (directive.kind !== 'enable') continue
    const ends = (rule: string) =>
      rules.length === 0 || rules.some((one) => matchesRule(one, rule) || matchesRule(rule, one))
    if (open.some((list) => list.some((rule) => rule === '*' || ends(rule)))) used.add('*')
    open = open.map((list) => list.filter((rule) => !ends(rule))).filter((list) => list.length > 0)
  }
}

function closeBlocks(open: Set<Switch>): void {
  for (const one of open) if (one.directive.kind === 'disable') open.delete(one)
}

/** Number of the first of the comments, in source order, that ends after an offset. */
function firstAfter(comments: readonly { readonly end: number }[], offset: number): number {
  return firstIndex(comments.length, (index) => comments[index].end > offset)
}

/** First line below an offset that holds copy: blank lines, bare quote marks and other comments to hipaalint are passed over. */
function findNextLine(
  offset: number,
  source: string,
  lines: LineIndex,
  comments: readonly { readonly start: number; readonly end: number }[],
): number {
  for (let line = lines.place(offset).line + 1; line <= lines.count; line++) {
    const start = lines.start(line)
    const end = lines.start(line + 1)
    let text = ''
    let at = start
    for (let i = firstAfter(comments, start); i < comments.length && comments[i].start < end; i++) {
      const comment = comments[i]
      text += source.slice(at, Math.max(at, comment.start))
      at = Math.min(comment.end, end)
    }
    if (!/^[\s>]*$/.test(text + source.slice(at, end))) return line
  }
  return Number.NaN
}
