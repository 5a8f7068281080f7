import type { Cue } from '../document.ts'
import { clauseOf, type Setting } from './clause.ts'
import { kinCues } from './kin-cues.ts'
import type { RawMention } from './mentions.ts'
import { ownAccountCues } from './own-account-cues.ts'
import { patientCues } from './patient-cues.ts'
import { publicCues } from './public-cues.ts'
import { staffCues } from './staff-cues.ts'

/** The evidence that one mention gives for who the person is; none in copy that tells of nobody. */
export function weighMention(setting: Setting, mention: RawMention): Cue[] {
  const sentence = setting.sentences[mention.sentence]
  const block = setting.blocks[sentence.block]
  if (block.kind === 'code') return []
  const cues: Cue[] = []
  staffCues(setting, mention, cues)
  publicCues(setting, mention, cues)
  ownAccountCues(setting, mention, cues)
  kinCues(setting, mention, cues)
  if (sentence.guard === 'fictional')
    cues.push({ role: 'fictional', weight: 8, why: 'the copy says that the person is invented' })
  // "Thank you, Dana! We are glad that your crown fits": a name is somebody even where the reader is addressed.
  const somebody = mention.form === 'name' || mention.description?.age || mention.description?.ours
  if (sentence.guard && !(sentence.guard === 'second-person' && somebody)) return cues
  const explained = cues.some((cue) => cue.weight >= 4)
  patientCues(clauseOf(setting, mention, sentence), explained, cues)
  return cues
}
