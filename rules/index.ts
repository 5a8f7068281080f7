import type { Rule } from '../src/rule.ts'
import bylineAndReviewDate from './attribution/byline-and-review-date.ts'
import materialConnection from './attribution/material-connection.ts'
import quoteSpeaker from './attribution/quote-speaker.ts'
import relativeRiskOnly from './attribution/relative-risk-only.ts'
import shareWithoutSource from './attribution/share-without-source.ts'
import sourceTrust from './attribution/source-trust.ts'
import staleSource from './attribution/stale-source.ts'
import uncitedStatistic from './attribution/uncited-statistic.ts'
import vagueAuthority from './attribution/vague-authority.ts'
import absoluteOutcome from './claims/absolute-outcome.ts'
import atypicalTestimonial from './claims/atypical-testimonial.ts'
import boardCertified from './claims/board-certified.ts'
import fdaStatus from './claims/fda-status.ts'
import rxWithoutRisk from './claims/rx-without-risk.ts'
import superlative from './claims/superlative.ts'
import authorizationDefect from './consent/authorization-defect.ts'
import decedent from './consent/decedent.ts'
import mediaAccess from './consent/media-access.ts'
import storyWithoutAuthorization from './consent/story-without-authorization.ts'
import weakConsent from './consent/weak-consent.ts'
import age90Plus from './phi/age-90-plus.ts'
import contactDetail from './phi/contact-detail.ts'
import dateElement from './phi/date-element.ts'
import imageIdentity from './phi/image-identity.ts'
import patientCode from './phi/patient-code.ts'
import patientName from './phi/patient-name.ts'
import placeBelowState from './phi/place-below-state.ts'
import protectedCategory from './phi/protected-category.ts'
import recordNumber from './phi/record-number.ts'
import trackingUrl from './phi/tracking-url.ts'
import conditionUpdate from './press/condition-update.ts'
import patientInHeadline from './press/patient-in-headline.ts'
import releaseSkeleton from './press/release-skeleton.ts'
import newsLinkedEvent from './reid/news-linked-event.ts'
import oneOfAKind from './reid/one-of-a-kind.ts'
import relativeOrHousehold from './reid/relative-or-household.ts'
import roleOrOccupation from './reid/role-or-occupation.ts'
import shiftDiary from './reid/shift-diary.ts'
import thinDisguise from './reid/thin-disguise.ts'
import confirmsRelationship from './reply/confirms-relationship.ts'
import discussesCare from './reply/discusses-care.ts'
import personalMedicalAdvice from './reply/personal-medical-advice.ts'
import retaliation from './reply/retaliation.ts'
import unmasksReviewer from './reply/unmasks-reviewer.ts'

/** Every rule, in the order in which lists show them. */
export const rules: readonly Rule[] = [
  patientName,
  dateElement,
  imageIdentity,
  recordNumber,
  patientCode,
  contactDetail,
  trackingUrl,
  placeBelowState,
  age90Plus,
  protectedCategory,
  newsLinkedEvent,
  shiftDiary,
  roleOrOccupation,
  relativeOrHousehold,
  thinDisguise,
  oneOfAKind,
  storyWithoutAuthorization,
  weakConsent,
  decedent,
  authorizationDefect,
  mediaAccess,
  confirmsRelationship,
  discussesCare,
  unmasksReviewer,
  retaliation,
  personalMedicalAdvice,
  patientInHeadline,
  conditionUpdate,
  releaseSkeleton,
  sourceTrust,
  uncitedStatistic,
  bylineAndReviewDate,
  materialConnection,
  shareWithoutSource,
  vagueAuthority,
  staleSource,
  relativeRiskOnly,
  quoteSpeaker,
  absoluteOutcome,
  superlative,
  fdaStatus,
  boardCertified,
  atypicalTestimonial,
  rxWithoutRisk,
]
