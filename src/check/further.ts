import { firstIndex } from '../bisect.ts'
import type { Document } from '../document.ts'
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

/** Blocks to either side of something sure in which what else is found belongs to it. */
const REACH = 1

/** Of what is found further that which stands close to something sure, and which the same rule has not reported in the same words. */
export function keepNear(
  { blocks, type }: Document,
  further: readonly Checked[],
  sure: readonly Checked[],
  known: readonly Checked[],
): Checked[] {
  const blockOf = ({ span }: Checked) =>
    span && firstIndex(blocks.length, (index) => blocks[index].span.end > span.start)
  const places = sure.map(blockOf)
  const isNear = (one: Checked) => {
    const block = blockOf(one)
    return places.some(
      (place) => place === undefined || block === undefined || Math.abs(place - block) <= REACH,
    )
  }
  const isKnown = (one: Checked) =>
    known.some(
      ({ message, span }) =>
        message.ruleId === one.message.ruleId &&
        span &&
        one.span &&
        span.start < one.span.end &&
        one.span.start < span.end,
    )
  return further.filter((one) => (type === 'reply' || type === 'social' || isNear(one)) && !isKnown(one))
}
