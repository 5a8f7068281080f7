import { firstIndex } from '../bisect.ts'
import type { Document, Span } from '../document.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Checked } from './message.ts'

/**
 * A draft of which one thing is sure is read again with less patience: that a patient is told of makes a name, a day or a
 * town in the same draft that patient's until the copy says otherwise, where in other copy it is mostly nobody's.
 */

/** Groups whose errors say that somebody's care is told of. */
const GROUPS = /^(?:phi|reid|consent|reply|press)\//
/** Rules of those groups that are about how copy is made or sent out, and not about anybody in it. */
const OF_NOBODY: ReadonlySet<string> = new Set([
  'phi/tracking-url',
  'consent/weak-consent',
  'consent/authorization-defect',
  'consent/media-access',
  'reply/retaliation',
  'reply/personal-medical-advice',
  'press/release-skeleton',
])

/**
 * Whether a finding says for sure that the draft tells of somebody in care. What a config makes of the rule's level does not
 * matter: it says how much a finding counts, not how sure it is.
 */
export function isSureOfPatient({ id, severity }: Pick<Rule, 'id' | 'severity'>, finding: Finding): boolean {
  return (finding.severity ?? severity) === 'error' && GROUPS.test(id) && !OF_NOBODY.has(id)
}

/** A rule as it reads a draft again: what is not sure by itself warns at most, and is not rewritten unasked. */
export function weaken(rule: Rule): Rule {
  const check: Rule['check'] = function* (document, options) {
    for (const finding of rule.checkFurther?.(document, options) ?? [])
      yield finding.severity === 'note' ? finding : { ...finding, severity: 'warn' }
  }
  return { ...rule, check, fix: undefined }
}

/** Blocks to either side of something sure in which what else is found belongs to it. */
const REACH = 1

/** Of what is found further that which stands close to something sure, and which the same rule has not reported in the same words. */
export function keepNear(
  { blocks, type }: Document,
  further: readonly Checked[],
  sure: readonly Checked[],
  known: readonly Checked[],
): Checked[] {
  // Answers and posts are short, and all of them is close.
  const everywhere = type === 'reply' || type === 'social' || sure.some(({ span }) => !span)
  const near = new Set<number>()
  for (const { span } of sure)
    for (let by = -REACH; span && by <= REACH; by++) near.add(blockAt(blocks, span) + by)
  const isKnown = coveredBy(known)
  return further.filter(
    (one) => (everywhere || !one.span || near.has(blockAt(blocks, one.span))) && !isKnown(one),
  )
}

const blockAt = (blocks: Document['blocks'], { start }: Span) =>
  firstIndex(blocks.length, (index) => blocks[index].span.end > start)

/** Whether a rule has reported some of the words of a finding already; a draft may hold thousands of either. */
function coveredBy(known: readonly Checked[]): (one: Checked) => boolean {
  const byRule = new Map<string, { spans: Span[]; ends: number[] }>()
  const ordered = known.flatMap(({ message, span }) => (span ? [{ rule: message.ruleId ?? '', span }] : []))
  for (const { rule, span } of ordered.sort((a, b) => a.span.start - b.span.start)) {
    const own = byRule.get(rule) ?? { spans: [], ends: [] }
    byRule.set(rule, own)
    own.spans.push(span)
    // The furthest end so far: what begins before and ends behind.
    own.ends.push(Math.max(span.end, own.ends[own.ends.length - 1] ?? 0))
  }
  return ({ message, span }) => {
    const own = byRule.get(message.ruleId ?? '')
    if (!own || !span) return false
    const before = firstIndex(own.spans.length, (index) => own.spans[index].start >= span.end)
    return before > 0 && own.ends[before - 1] > span.start
  }
}
