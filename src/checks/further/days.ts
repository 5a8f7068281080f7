import { patientsIn } from '../../checks.ts'
import type { DateEntity, Document } from '../../document.ts'
import { wordSet } from '../../word-set.ts'
import { isEvent, isVague } from '../event-days.ts'
import { hasWord } from '../has-word.ts'
import { declines, isOfOldDays } from '../nobodys-days.ts'
import { isDateline, isNowadays } from '../page-days.ts'
import { tellsPast } from '../past-tense.ts'
import { openSentences } from './open-sentences.ts'

/** Days of a draft that is sure of a patient, beside which nobody else is told of. */
export function* furtherDays(document: Document): Generator<DateEntity> {
  for (const at of openSentences(document)) {
    const sentence = document.sentences[at]
    if (
      hasWord(document, sentence, OTHERS) ||
      !(tellsPast(document, sentence) || patientsIn(document, at).length)
    )
      continue
    for (const date of document.entities.at(at, 'date'))
      if (
        !date.recurring &&
        date.element !== 'year' &&
        date.element !== 'season' &&
        // "Please take this down today" is no day of care.
        !(document.type === 'reply' && date.element === 'relative') &&
        !isDateline(document, date, sentence) &&
        !isNowadays(document, date, sentence) &&
        !isEvent(document, date, undefined) &&
        !isVague(document, date) &&
        !isOfOldDays(document, date) &&
        !declines(document, date)
      )
        yield date
  }
}

/** What is to come, what is open when, and what is published. */
const OTHERS = wordSet(
  'will open opens opened close closes closed join joined register call until through daily hours published updated reviewed posted study trial researchers launched launch founded hired appointed awareness month week walk-ins',
)
