import type { Cue, Entity, Role } from '../document.ts'
import type { Cluster } from './clusters.ts'
import type { RawMention } from './mentions.ts'

/** What is known of somebody before a role is settled on. */

/** From this sum of weights on, a role is held to be so. */
export const ENOUGH = 4
/** Sentences between an unnamed patient and the name that takes the story up. */
const STORY_REACH = 12

export interface Draft {
  readonly cluster: Cluster
  readonly cues: Cue[]
  /** Strongest evidence for a patient that one mention gives; cues that staff would give as well are not among it. */
  unexplained: number
  readonly anchors: Entity[]
  readonly told: Set<number>
  /** Weight of the patient cues that each mention gives by itself. */
  readonly evidence: Map<RawMention, number>
}

export const sum = (draft: Draft, ...roles: Role[]) =>
  draft.cues.reduce((total, cue) => (roles.includes(cue.role) ? total + cue.weight : total), 0)
export const isNamed = (draft: Draft) => draft.cluster.given.size + draft.cluster.surname.size > 0

/**
 * "One keen gardener could not lift a kettle. … By May, Dana was pruning again": a name without a role of its own that
 * comes after an unnamed patient, and before any other story begins, is that patient.
 */
export function takeUpStories(drafts: Draft[], isHeading: (sentence: number) => boolean): Draft[] {
  const merged = new Set<Draft>()
  let story: Draft | undefined
  for (const draft of drafts) {
    if (!isNamed(draft)) {
      if (sum(draft, 'patient') >= ENOUGH) story = draft
      continue
    }
    if (
      !story ||
      sum(draft, 'staff', 'author', 'public-figure', 'donor', 'fictional', 'organization', 'relative') >= 3
    )
      continue
    const { mentions } = story.cluster
    // A name that heads a section opens a story of its own.
    if (isHeading(draft.cluster.mentions[0].sentence)) continue
    if (draft.cluster.mentions[0].sentence - mentions[mentions.length - 1].sentence > STORY_REACH) continue
    takeUp(draft, story)
    merged.add(story)
    story = undefined
  }
  return drafts.filter((draft) => !merged.has(draft))
}

function takeUp(named: Draft, story: Draft) {
  named.cluster.mentions.unshift(...story.cluster.mentions)
  named.cluster.mentions.sort((a, b) => a.first - b.first)
  named.cues.push(...story.cues)
  named.unexplained = Math.max(named.unexplained, story.unexplained)
  named.anchors.unshift(...story.anchors)
  for (const sentence of story.told) named.told.add(sentence)
  for (const [mention, evidence] of story.evidence) named.evidence.set(mention, evidence)
}
