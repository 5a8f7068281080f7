import { CORE_RULES, findCoreLevel } from './check/core.ts'
import { defaultsOf } from './check/defaults.ts'
import { addFingerprints } from './check/fingerprint.ts'
import { checkFrontMatter } from './check/front-matter.ts'
import { keepNear, weaken } from './check/further.ts'
import { type LineIndex, lineIndex } from './check/lines.ts'
import { arrangeFindings, type Checked, createFatal, placeFinding, wordFinding } from './check/message.ts'
import { leaveOutReview } from './check/review.ts'
import { placeRewrites } from './check/rewrite.ts'
import type { Message } from './diagnostic.ts'
import type { Document } from './document.ts'
import type { LintOptions, RuleSetting } from './options.ts'
import { type Finding, type Rule, runsOn, type Severity } from './rule.ts'

/**
 * Runs every rule that is on over one draft and returns its findings in reading order. A rule that throws is named in a
 * fatal message of its own; what it found before stays, and the other rules go on.
 */
export function check(
  document: Document,
  source: string,
  rules: readonly Rule[],
  options: LintOptions,
): Checked[] {
  const lines = lineIndex(source)
  const found = [...checkLanguage(document, lines, options), ...checkFrontMatter(document, lines, options)]
  const running = rules.flatMap((rule) => {
    const setting = options.rules.get(rule.id)
    return setting && setting.level !== 'off' && runsOn(rule, document.type) ? [{ rule, setting }] : []
  })
  for (const { rule, setting } of running)
    found.push(...runRule(rule, setting, document, source, lines, options))
  const sure = found.filter(({ sure }) => sure)
  if (sure.length) {
    const further = running.flatMap(({ rule, setting }) =>
      rule.checkFurther ? runRule(weaken(rule), setting, document, source, lines, options) : [],
    )
    found.push(...keepNear(document, further, sure, found))
  }
  return addFingerprints(document, arrangeFindings(leaveOutReview(document, found)), options.fingerprintKey)
}

function runRule(
  rule: Rule,
  setting: RuleSetting,
  document: Document,
  source: string,
  lines: LineIndex,
  options: LintOptions,
): Checked[] {
  const found: Checked[] = []
  try {
    for (const finding of rule.check(document, optionsOf(rule, setting))) {
      const level = chooseLevel(rule, setting, finding)
      let text = rule.summary
      try {
        text = wordFinding(rule, finding)
      } catch (error) {
        // A slip in a rule's wording must not lose the finding: its summary stands in, and the slip is told beside it.
        found.push(describeCrash(rule, error, options))
      }
      let rewrites: Pick<Message, 'fix' | 'suggestions'> = {}
      try {
        rewrites = placeRewrites(rule, finding, document, source)
      } catch (error) {
        found.push(describeCrash(rule, error, options))
      }
      const placed = placeFinding(rule, finding, text, level, document, lines)
      found.push({ ...placed, message: { ...placed.message, ...rewrites } })
    }
  } catch (error) {
    found.push(describeCrash(rule, error, options))
  }
  return found
}

/**
 * As with ESLint a level in the config holds for all of a rule's findings. Only where it is the rule's own does the rule
 * grade them: a config that says `warn` to a rule that is `warn` asks for what the rule does anyway.
 */
function chooseLevel(rule: Rule, setting: RuleSetting, finding: Finding): Severity {
  if (setting.level === 'off' || setting.level === rule.severity) return finding.severity ?? rule.severity
  return setting.level
}

/** What the config sets, over the rule's defaults. */
const optionsOf = (rule: Rule, { options }: RuleSetting): Readonly<Record<string, unknown>> =>
  options && Object.keys(options).length > 0 ? { ...defaultsOf(rule), ...options } : defaultsOf(rule)

/** Never the error's own text, not even in debug: it may quote the draft. Its kind and its frames cannot. */
function describeCrash(rule: Rule, error: unknown, options: LintOptions): Checked {
  const text = 'This rule failed on this draft and could not finish; the other rules went on.'
  const message = createFatal(rule.id, options.debug ? `${text} ${traceError(error)}` : text)
  return { message, source: undefined, span: undefined, covers: undefined, gist: '', sure: false }
}

function traceError(error: unknown): string {
  if (!(error instanceof Error)) return `(thrown: ${typeof error})`
  const head = `${error.name}: ${error.message}`
  const stack = error.stack ?? ''
  const frames = stack.startsWith(head) ? stack.slice(head.length).split('\n') : []
  const shown = frames.map((line) => line.trim()).filter((line) => line.startsWith('at '))
  return `(${[error.constructor.name, ...shown.slice(0, 5)].join(' ')})`
}

function checkLanguage(document: Document, lines: LineIndex, options: LintOptions): Checked[] {
  const rule = CORE_RULES.language
  if (document.english) return []
  const level = findCoreLevel(rule, options)
  // Never off: a draft that was not read must not count as one without a finding.
  return [
    placeFinding(
      rule,
      { message: 'other' },
      rule.messages.other,
      level === 'off' ? 'note' : level,
      document,
      lines,
    ),
  ]
}
