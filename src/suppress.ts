import { lineIndex } from './check/lines.ts'
import { type Checked, compareMessages } from './check/message.ts'
import type { Message, SuppressedMessage, Suppression } from './diagnostic.ts'
import type { Document } from './document.ts'
import type { LintOptions } from './options.ts'
import type { Rule } from './rule.ts'
import { createAllowance } from './suppress/allowance.ts'
import { createCoverage } from './suppress/coverage.ts'
import { judgeDirectives, placeProblems, reportUse, WITHHELD } from './suppress/directive-problems.ts'
import { findPattern, markEnables, matchesRule, reachFindings, type Switch } from './suppress/reach.ts'
import { createNameTest } from './suppress/reason.ts'

/**
 * Sets aside what a valid authorization covers and what comments in the draft silence, each with its justification, and adds
 * what is wrong with the comments. Fatal messages and the core's own findings are never set aside.
 */
export function suppress(
  document: Document,
  source: string,
  found: readonly Checked[],
  rules: readonly Rule[],
  options: LintOptions,
): { messages: Message[]; suppressedMessages: SuppressedMessage[] } {
  const lines = lineIndex(source)
  const namesPerson = createNameTest(document, found)
  const findCover = createCoverage(document, document.authorizations)
  const judged = options.inlineConfig
    ? judgeDirectives(document, rules, namesPerson)
    : { switches: [], problems: [] }
  const allows = createAllowance(document, options.allow)
  const reach = reachFindings(judged.switches, source, lines)
  const messages: Message[] = []
  const suppressedMessages: SuppressedMessage[] = []

  for (const finding of found) {
    const { message } = finding
    const id = message.ruleId
    if (message.fatal || id === null || id.startsWith('hipaalint/')) {
      messages.push(message)
      continue
    }
    const cover = findCover(finding)
    const shielded = options.noInlineSuppression.some((pattern) => matchesRule(pattern, id))
    const suppressions: Suppression[] = []
    if (cover?.id !== undefined) {
      const justification = namesPerson(cover.id) ? WITHHELD : cover.id
      suppressions.push({ kind: 'authorization', justification })
    }
    if (allows(finding.span)) suppressions.push({ kind: 'config', justification: 'allow' })
    for (const one of reach(finding, id)) suppressions.push(...useSwitch(one, id, shielded))
    if (suppressions.length === 0) messages.push(message)
    else suppressedMessages.push({ ...message, suppressions })
  }

  markEnables(judged.switches)
  // A rule that failed may have had something to silence.
  const failed = found.some(({ message }) => message.fatal) || !document.english
  const unused = failed ? [] : reportUse(judged.switches, rules, options.noInlineSuppression)
  const problems = placeProblems([...judged.problems, ...unused], document, lines, options)
  messages.push(...problems.map(({ message }) => message))
  return { messages: messages.sort(compareMessages), suppressedMessages }
}

function useSwitch(one: Switch, id: string, shielded: boolean): Suppression[] {
  if (shielded) {
    one.shielded.add(id)
    return []
  }
  one.used.add(findPattern(one, id) ?? '*')
  return [{ kind: 'directive', justification: one.justification }]
}
