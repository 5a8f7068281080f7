import { CORE_RULES } from '../check/core.ts'
import type { FileReport, Message, Suppression } from '../diagnostic.ts'

export const DISCLAIMER =
  'This is neither a de-identification determination under 45 CFR 164.514(b) nor legal advice.'

/** Sums over a run; `unread` drafts are not in English, `failed` ones have a fatal message: neither is clean. */
export interface Totals {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly dirty: number
  readonly clean: number
  readonly unread: number
  readonly failed: number
  readonly covered: number
  readonly known: number
  readonly suppressed: number
  readonly fixable: number
}

/**
 * The closing lines of a run: one with the counts, and, where nothing was found, one that says what that does not mean.
 * Drafts that were not read are never among the clean.
 */
export function closeReport(
  reports: readonly FileReport[],
  quiet: boolean,
): { line: string; clean: boolean }[] {
  const sums = addUp(reports, quiet)
  const asides = listAsides(sums)
  if (sums.errors + sums.warnings + sums.notes > 0) {
    return [{ line: `${[...countProblems(sums, quiet), ...asides].join(', ')}.`, clean: false }]
  }
  if (sums.clean === 0)
    return [{ line: `No draft was checked${asides.map((one) => `, ${one}`).join('')}.`, clean: false }]
  const rest = asides.length > 0 ? ` ${asides.join(', ')}.` : ''
  return [
    {
      line: `No ${sums.known > 0 ? 'new' : 'listed'} risk found in ${count(sums.clean, 'draft')}.${rest}`,
      clean: true,
    },
    { line: DISCLAIMER, clean: true },
  ]
}

function countProblems(sums: Totals, quiet: boolean): string[] {
  const { errors, warnings, notes } = sums
  const problems = errors + warnings
  const levels = `${count(errors, 'error')}, ${count(warnings, 'warning')}`
  const noted = notes > 0 ? [count(notes, 'note')] : []
  const hidden = quiet && warnings + notes > 0 ? ['warnings and notes not shown'] : []
  return [
    `${problems > 0 ? '✖ ' : ''}${count(problems, 'problem')} (${levels})${noted.map((one) => ` and ${one}`).join('')} in ${sums.dirty} of ${count(sums.dirty + sums.clean, 'draft')}`,
    ...hidden,
    `${sums.clean} clean`,
  ]
}

function listAsides({ covered, known, suppressed, unread, failed, fixable }: Totals): string[] {
  return [
    ...(known > 0 ? [`${known} in the baseline`] : []),
    ...(covered > 0 ? [`${covered} covered by authorization`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(unread > 0 ? [`${count(unread, 'draft')} not in English and not checked`] : []),
    ...(failed > 0 ? [`${count(failed, 'draft')} not checked in full because of a failure`] : []),
    ...(fixable > 0 ? [`${fixable} that --fix can mend`] : []),
  ]
}

/** Adds up what the reports hold. */
export function addUp(reports: readonly FileReport[], quiet: boolean): Totals {
  const isLanguage = ({ ruleId }: Message) => ruleId === CORE_RULES.language.id
  const sum = (value: (report: FileReport) => number) => reports.reduce((total, one) => total + value(one), 0)
  const isUnread = (report: FileReport) =>
    report.messages.some(isLanguage) || report.suppressedMessages.some(isLanguage)
  const hasFailed = (report: FileReport) => report.messages.some(({ fatal }) => fatal)
  const told = (report: FileReport) => report.messages.filter((message) => !isLanguage(message))
  const suppressions = reports.flatMap((report) =>
    report.suppressedMessages.filter((one) => !isLanguage(one)),
  )
  const countKind = (wanted: Suppression['kind']) =>
    suppressions.filter(({ suppressions: all }) => all.some(({ kind }) => kind === wanted)).length
  const covered = countKind('authorization')
  const known = countKind('baseline')
  return {
    errors: sum(({ errorCount }) => errorCount),
    warnings: sum(({ warningCount }) => warningCount),
    notes: sum((report) => told(report).filter(({ level }) => level === 'note').length),
    dirty: reports.filter((report) => told(report).length > 0).length,
    clean: reports.filter((report) => told(report).length === 0 && !isUnread(report)).length,
    unread: reports.filter(isUnread).length,
    failed: reports.filter(hasFailed).length,
    covered,
    known,
    suppressed: suppressions.length - covered - known,
    fixable: sum(
      ({ messages }) => messages.filter(({ fix, level }) => fix && (!quiet || level === 'error')).length,
    ),
  }
}

/** "1 draft", "2 drafts". */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
