import type { FileReport } from '../diagnostic.ts'
import { addUp, count, DISCLAIMER } from './closing.ts'

/** What came of a run in full sentences, for people who read or hear a report apart from a terminal. */
export function tellOutcome(reports: readonly FileReport[], quiet: boolean): string[] {
  const sums = addUp(reports, quiet)
  const { errors, warnings, notes, dirty, clean, covered, known, suppressed, unread, failed, fixable } = sums
  const found = errors + warnings + notes > 0
  const are = (amount: number) => (amount === 1 ? 'is' : 'are')
  const were = (amount: number) => (amount === 1 ? 'was' : 'were')
  const levels = `${count(errors, 'error')}, ${count(warnings, 'warning')} and ${count(notes, 'note')}`
  const told = [
    found && `hipaalint found ${levels} in ${dirty} of ${count(dirty + clean, 'draft')}.`,
    found && quiet && warnings + notes > 0 && 'Warnings and notes are not shown.',
    found && clean > 0 && `In ${count(clean, 'draft')} no ${known > 0 ? 'new' : 'listed'} risk was found.`,
    !found && clean > 0 && `No ${known > 0 ? 'new' : 'listed'} risk was found in ${count(clean, 'draft')}.`,
    !found && clean === 0 && 'No draft was checked.',
    known > 0 && `${count(known, 'finding')} ${are(known)} in the baseline.`,
    covered > 0 && `${count(covered, 'finding')} ${are(covered)} covered by an authorization.`,
    suppressed > 0 && `${count(suppressed, 'finding')} ${are(suppressed)} suppressed.`,
    unread > 0 && `${count(unread, 'draft')} ${are(unread)} not in English and ${were(unread)} not checked.`,
    failed > 0 && `${count(failed, 'draft')} ${were(failed)} not checked in full because of a failure.`,
    fixable > 0 && `The flag --fix can mend ${count(fixable, 'finding')}.`,
    !found && clean > 0 && DISCLAIMER,
  ]
  return told.filter((one) => one !== false)
}

/** Ends a text as a sentence ends. */
export function endSentence(text: string): string {
  return /[.!?…]["'”’)\]]*$/.test(text) ? text : `${text}.`
}
