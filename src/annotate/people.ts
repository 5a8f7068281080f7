import type { Cue, Entity, HealthEntity, Mention, Person, Role } from '../document.ts'
import { AMID_CARE, BEYOND_DOUBT, OWN_STAFF, PUBLIC_ROLES } from '../roles.ts'
import { withoutBystanders } from './bystanders.ts'
import { firstIntroduced, isCase } from './cases.ts'
import { tellsOfChildhood } from './childhood.ts'
import type { Setting } from './clause.ts'
import type { Cluster } from './clusters.ts'
import { weighMention } from './cues.ts'
import { healthBySentence } from './health.ts'
import { gatherPeople, type RawMention } from './mentions.ts'
import { joinNameAbove } from './named-above.ts'
import { type Draft, ENOUGH, isNamed, sum, takeUpStories } from './person-draft.ts'
import { sceneEvidence } from './scenes.ts'
import { findUnprotected } from './unprotected.ts'

/** From here on a role of work is beyond doubt. */
const SURELY_STAFF = 5
/** Cues that are not said of people at their work. */
const OURS = ['was put under care', 'called a patient', 'a noun for patients before the name']
const FIRM = new Set([...OURS, 'underwent or suffered something', 'is in care'])
/** Those of them that tell of care with us. */
const FIRM_HERE = new Set(OURS)
/** Health words kept of one sentence: that there are some, and of which kinds, is all that is asked. */
const ANCHORS = 8

/** What stands around somebody, from which on a story is held to be about a patient. */
const SCENE = 2

/** From here on one cue makes a patient of somebody whom nothing else explains. */
const NEARLY = 3.5

/** Blocks whose sentences a draft is made of. */
const COPY: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table-cell', 'front-matter'])

/** Sentences of copy in the draft, and the first that names anybody. */
interface Frame {
  readonly whole: number
  readonly introduced: number
}

/**
 * Who is told of, and who they are by the evidence (rules.md, "shared machinery"): cues are scored over all mentions. A
 * cue of staff clears the mentions that it explains, never the whole draft: one person can be nurse and patient.
 */
export function findPeople(setting: Setting, found: readonly HealthEntity[]): Person[] {
  const health = healthBySentence(found)
  const drafts = gatherPeople(setting).map((cluster) => weigh(setting, cluster, health))
  const whole = setting.sentences.filter(
    ({ block }) => COPY.has(setting.blocks[block].kind) && !setting.blocks[block].header,
  ).length
  const unprotected = findUnprotected(setting)
  const frame = {
    whole,
    introduced: firstIntroduced(
      setting,
      drafts.map(({ cluster }) => cluster),
    ),
  }
  const isHeading = (at: number) => setting.blocks[setting.sentences[at].block].kind === 'heading'
  const people = takeUpStories(drafts, isHeading).map((draft) =>
    settle(setting, draft, frame, unprotected(draft.cluster)),
  )
  return withoutBystanders(joinNameAbove(setting, people)).sort(
    (a, b) => a.mentions[0].span.start - b.mentions[0].span.start,
  )
}

function weigh(setting: Setting, cluster: Cluster, health: ReadonlyMap<number, readonly Entity[]>): Draft {
  const draft: Draft = {
    cluster,
    cues: [],
    unexplained: 0,
    anchors: [],
    told: new Set(),
    evidence: new Map(),
  }
  for (const mention of cluster.mentions) {
    const cues = weighMention(setting, mention)
    const own = cues.reduce((total, cue) => (cue.role === 'patient' ? total + cue.weight : total), 0)
    draft.evidence.set(mention, own)
    draft.unexplained = Math.max(draft.unexplained, own)
    for (const cue of cues) {
      // A reason counts once however often it is given: there are few reasons, so this stays short.
      if (!draft.cues.some((known) => known.why === cue.why && known.weight >= cue.weight))
        draft.cues.push(cue)
    }
    const sentence = setting.sentences[mention.sentence]
    if (!sentence.guard) draft.told.add(mention.sentence)
  }
  for (const sentence of draft.told) draft.anchors.push(...(health.get(sentence) ?? []).slice(0, ANCHORS))
  return draft
}

function settle(setting: Setting, draft: Draft, { whole, introduced }: Frame, unprotected?: Cue): Person {
  if (unprotected) draft.cues.push(unprotected)
  const patient = sum(draft, 'patient')
  const strongest = strongestOf(draft)
  const other = strongest.weight >= 3 ? strongest : undefined
  // Staff have the verbs of health on their lips all day: for them only what befalls patients alone counts.
  const work = (other?.weight ?? 0) >= SURELY_STAFF
  const reasons = draft.cues.some(({ why }) => why === OWN_STAFF) ? FIRM_HERE : FIRM
  const firm = !work || (draft.cues.some(({ why }) => reasons.has(why)) && !isOfChildhood(setting, draft))
  const gone =
    other?.role === 'fictional' || (other?.role === 'public-figure' && other.weight >= BEYOND_DOUBT)
  const both = other !== undefined && firm && draft.unexplained >= ENOUGH && !gone
  const certain = patient >= ENOUGH && (!other || both)
  // Short drafts are about whoever most of their sentences tell of; in longer ones a cue must speak for a patient as well.
  const subject = draft.told.size * 2 > whole && (draft.anchors.length > 0 || patient >= 2)
  const tells = ['social', 'reply', 'testimonial'].includes(setting.type) || draft.told.size >= 2 || subject
  const telling = draft.cues.some((cue) => cue.role === 'patient' && cue.weight >= 2)
  const scene =
    !certain &&
    strongest.weight < 1 &&
    sum(draft, 'relative') < 3 &&
    ((isNamed(draft) && sceneEvidence(setting, draft.cluster) >= SCENE) ||
      isCase(setting, draft.cluster, introduced))
  if (scene) draft.cues.push({ role: 'patient', weight: 2.5, why: AMID_CARE })
  // One cue that is nearly enough stands by itself in copy of any length.
  const nearly = draft.cues.some((cue) => cue.role === 'patient' && cue.weight >= NEARLY)
  const possible =
    !other &&
    (scene || subject || nearly || (tells && telling && (draft.anchors.length > 0 || patient >= 2.5)))
  const role = certain ? 'patient' : other ? other.role : possible ? 'patient' : besideOthers(draft)
  return {
    mentions: draft.cluster.mentions.map((mention) =>
      place(setting, mention, draft.evidence.get(mention) ?? 0),
    ),
    role,
    certain,
    cues: draft.cues,
    anchors: draft.anchors,
    told: draft.told.size,
  }
}

/** All that makes a patient of somebody befell a child. */
const isOfChildhood = ({ tokens, sentences }: Setting, { evidence }: Draft) =>
  [...evidence].every(([{ sentence }, weight]) => {
    const { first, last } = sentences[sentence]
    return weight < 1 || tellsOfChildhood(tokens, first, last)
  })

/** The role in public that most speaks for. */
function strongestOf(draft: Draft): { role: Role; weight: number } {
  let [role, weight]: [Role, number] = [PUBLIC_ROLES[0], 0]
  for (const one of PUBLIC_ROLES) {
    const total = sum(draft, one)
    if (total > weight) [role, weight] = [one, total]
  }
  return { role, weight }
}

/** Somebody's kin, or whom a reply answers, where nothing else is known. */
function besideOthers(draft: Draft): Role | undefined {
  if (sum(draft, 'relative') >= 3) return 'relative'
  return sum(draft, 'reviewer') >= 3 ? 'reviewer' : undefined
}

function place({ tokens }: Setting, mention: RawMention, evidence: number): Mention {
  return {
    span: { start: tokens.start[mention.first], end: tokens.end[mention.last - 1] },
    sentence: mention.sentence,
    form: mention.form,
    full: mention.name !== undefined && (mention.name.parts.length > 1 || mention.name.title !== undefined),
    evidence,
  }
}
