import { wordsOf } from '../checks.ts'
import type { Document } from '../document.ts'

/** Whether the head of a draft says that the story of one person follows. */

const STORY_HEADING =
  /\b(?:success|patient|survivor|recovery|member|client|resident|real) (?:story|stories|spotlight)\b|\btestimonials?\b|\b(?:story|journey)$/
/** "We share a patient's story only with …", "before you send us a testimonial": how stories come about, and none. */
const POLICY =
  /\b(?:authori[sz]ations?|permission|consent|polic(?:y|ies)|guide|how to|before you|checklist|(?:send|share|submit|write|leave|sign|ask)(?: \w+)? (?:an?|your|any) )\b/i

/** Blocks at the head of a draft in which words may say that a story follows. */
const HEAD = 6

export function isAnnounced(document: Document): boolean {
  for (const sentence of document.sentences) {
    if (sentence.block >= HEAD) return false
    const words = wordsOf(document, sentence)
    if (STORY_HEADING.test(words) && !POLICY.test(words)) return true
  }
  return false
}
