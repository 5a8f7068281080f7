import type { Rule } from '../src/rule.ts'
import uncitedStatistic from './attribution/uncited-statistic.ts'
import storyWithoutAuthorization from './consent/story-without-authorization.ts'
import dateElement from './phi/date-element.ts'
import patientName from './phi/patient-name.ts'
import confirmsRelationship from './reply/confirms-relationship.ts'

/** Every rule, in the order in which lists show them. */
export const rules: readonly Rule[] = [
  patientName,
  dateElement,
  storyWithoutAuthorization,
  confirmsRelationship,
  uncitedStatistic,
]
