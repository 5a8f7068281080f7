import { countDays } from '../calendar.ts'
import { CORE_RULES, findCoreLevel } from '../check/core.ts'
import { addFingerprints } from '../check/fingerprint.ts'
import type { LineIndex } from '../check/lines.ts'
import { arrangeFindings, type Checked, placeFinding, type RuleText, wordFinding } from '../check/message.ts'
import type { Directive, Document } from '../document.ts'
import { findNearest } from '../nearest.ts'
import type { LintOptions } from '../options.ts'
import type { Finding, Rule } from '../rule.ts'
import { matchesRule, type Switch } from './reach.ts'

/** Stands in reports for a reason or an authorization's id that holds a name of the draft. */
export const WITHHELD = '(withheld: it names a person)'

/** Something wrong with a comment, before the config's levels. */
export interface Problem {
  readonly rule: RuleText
  readonly finding: Finding
}

const CORE_IDS: readonly string[] = Object.values(CORE_RULES).map(({ id }) => id)

/**
 * Decides which comments hold. Without a reason, past its day, with a day that is none, or with no rule that there is, a
 * comment silences nothing: what it was to silence stays reported, beside why.
 */
export function judgeDirectives(
  document: Document,
  rules: readonly Rule[],
  namesPerson: (text: string) => boolean,
): { switches: Switch[]; problems: Problem[] } {
  const ids = [...rules.map(({ id }) => id), ...CORE_IDS]
  const problems: Problem[] = []
  const switches = document.directives.flatMap((directive) => {
    const found = [...listProblems(directive, document.today)]
    for (const pattern of directive.rules) {
      if (!isKnown(pattern, ids)) found.push(describeUnknown(pattern, ids, directive))
    }
    const named = directive.reason !== undefined && namesPerson(directive.reason)
    if (named) found.push(tell(CORE_RULES.namedReason, 'named', directive))
    problems.push(...found)
    if (directive.kind === 'unknown') return []
    const known = directive.rules.filter((pattern) => isKnown(pattern, ids))
    // An `enable` with nothing but unknown rules must not end everything.
    if (directive.kind === 'enable' && directive.rules.length > known.length && known.length === 0) return []
    const broken = found.some(
      ({ rule }) => rule !== CORE_RULES.unknownRule && rule !== CORE_RULES.namedReason,
    )
    const holds = !broken && (known.length > 0 || directive.rules.length === 0)
    const justification = named ? WITHHELD : (directive.reason ?? '')
    return [
      { directive, rules: known, holds, justification, used: new Set<string>(), shielded: new Set<string>() },
    ]
  })
  return { switches, problems }
}

/** What the comments that hold were good for: those that silenced nothing, and those that the config overrules. */
export function reportUse(
  switches: readonly Switch[],
  rules: readonly Rule[],
  protectedRules: readonly string[],
): Problem[] {
  const guards = (id: string) => protectedRules.some((pattern) => matchesRule(pattern, id))
  return switches.flatMap(({ directive, rules: named, holds, used, shielded }) => {
    const say = (message: string, ids: readonly string[] = []) =>
      tell(CORE_RULES.unused, message, directive, { rules: ids.join(', ') })
    if (directive.kind === 'enable') return used.size > 0 ? [] : [say('enable')]
    if (!holds) return []
    if (named.length === 0) {
      if (shielded.size > 0) return [say('powerless', [...shielded].sort())]
      return used.size > 0 ? [] : [say('unused')]
    }
    const idle = named.filter((pattern) => !used.has(pattern))
    const core = idle.filter((pattern) => CORE_IDS.some((id) => matchesRule(pattern, id)))
    const mute = idle.filter((pattern) => !core.includes(pattern) && isPowerless(pattern, rules, guards))
    const rest = idle.filter((pattern) => !core.includes(pattern) && !mute.includes(pattern))
    const partly = rest.length < named.length
    return [
      ...(core.length > 0 ? [say('core')] : []),
      ...(mute.length > 0 ? [say('powerless', mute)] : []),
      ...(rest.length > 0 ? [say(partly ? 'rules' : 'unused', rest)] : []),
    ]
  })
}

/** Words and places problems at the levels of the config. */
export function placeProblems(
  problems: readonly Problem[],
  document: Document,
  lines: LineIndex,
  options: LintOptions,
): Checked[] {
  const placed = problems.flatMap(({ rule, finding }) => {
    const level = findCoreLevel(rule, options)
    return level === 'off'
      ? []
      : [placeFinding(rule, finding, wordFinding(rule, finding), level, document, lines)]
  })
  return addFingerprints(document, arrangeFindings(placed), options.fingerprintKey)
}

function listProblems(directive: Directive, today: string): Problem[] {
  const { kind, until, reason } = directive
  if (kind === 'unknown') return [tell(CORE_RULES.unknownDirective, 'verb', directive)]
  if (kind === 'enable') return []
  if (until !== undefined) {
    const last = countDays(until)
    if (last === undefined) return [tell(CORE_RULES.unknownDirective, 'until', directive)]
    if (last < (countDays(today) ?? last)) return [tell(CORE_RULES.expired, 'past', directive, { until })]
  }
  return reason === undefined ? [tell(CORE_RULES.noReason, 'missing', directive)] : []
}

/** Never repeats the unknown id: it may be any word of the draft's. */
function describeUnknown(pattern: string, ids: readonly string[], directive: Directive): Problem {
  const nearest = findNearest(pattern, ids)
  if (nearest === undefined) return tell(CORE_RULES.unknownRule, 'unknown', directive)
  return tell(CORE_RULES.unknownRule, 'nearest', directive, { nearest })
}

function isKnown(pattern: string, ids: readonly string[]): boolean {
  return ids.some((id) => matchesRule(pattern, id))
}

function isPowerless(pattern: string, rules: readonly Rule[], guards: (id: string) => boolean): boolean {
  const meant = rules.filter(({ id }) => matchesRule(pattern, id))
  return meant.length > 0 && meant.every(({ id }) => guards(id))
}

function tell(rule: RuleText, message: string, { source }: Directive, data?: Finding['data']): Problem {
  return { rule, finding: { source, message, ...(data && { data }) } }
}
