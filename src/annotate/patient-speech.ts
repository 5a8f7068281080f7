import { SCENE_WORDS } from '../data/scene-words.ts'
import type { Cue } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { HEALTH, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** People who tell of their own care: under a heading that is their name, or over their signature. */

const THINGS = wordSet(SCENE_WORDS)

/** Sentences under a heading in which its owner may speak. */
const OWN_REACH = 12

/** "As told by …", "In the words of …": whose first-person text this is, where it speaks of own care. */
export function tellerCue({ tokens, terms, sentences, mention, from }: Clause, out: Cue[]): void {
  const before = mention.first - 1
  if (mention.form !== 'name' || before - 1 < from) return
  if (!TELLS[0].has(tokens.hash[before - 1]) || !TELLS[1].has(tokens.hash[before])) return
  let own = false
  let health = false
  for (let s = mention.sentence + 1; s < Math.min(sentences.length, mention.sentence + OWN_REACH); s++) {
    for (let t = sentences[s].first; t < sentences[s].last; t++) {
      own ||= Vocabulary.I.has(tokens.hash[t])
      health ||= (terms.cover[t] & (HEALTH | Term.CareEvent | Term.Recovery)) !== 0
      if (terms.starts[t] & Term.Patient) return
    }
  }
  if (own && health) out.push({ role: 'patient', weight: 3.5, why: 'tells of own care' })
}
const TELLS = [wordSet('told words story'), wordSet('by of')] as const

/** A heading that is a name, over words of one who came to us. Staff who speak so say "my patients". */
export function headingCue(
  { tokens, terms, sentences, blocks, mention, from, end }: Clause,
  out: Cue[],
): void {
  if (mention.form !== 'name' || mention.first !== from || mention.last !== end) return
  if (mention.name!.parts.length < 2 || blocks[sentences[mention.sentence].block].kind !== 'heading') return
  let own = 0
  let health = false
  for (let s = mention.sentence + 1; s < Math.min(sentences.length, mention.sentence + OWN_REACH); s++) {
    if (blocks[sentences[s].block].kind === 'heading') break
    let speaks = false
    for (let t = sentences[s].first; t < sentences[s].last; t++) {
      speaks ||= Vocabulary.I.has(tokens.hash[t])
      if (terms.starts[t] & (Term.Patient | Term.StaffRole)) return
      health ||= (terms.cover[t] & CARED) !== 0 || THINGS.has(tokens.hash[t])
    }
    if (speaks) own++
  }
  if (own > 0 && health)
    out.push({ role: 'patient', weight: 4.5, why: 'a heading that is a name over first-person text' })
}
const CARED = HEALTH | Term.CareEvent | Term.Recovery | Term.CareUnit

/** Sentences of a quotation, back from its signature, in which health may be spoken of. */
const QUOTE_REACH = 6

/** Whether the quotation that a name signs, up to there, speaks in the first person and of health. */
export function speaksOfHealth({ tokens, terms, sentences, mention }: Clause): boolean {
  const { block } = sentences[mention.sentence]
  let own = false
  let health = false
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - QUOTE_REACH); s--) {
    if (sentences[s].block !== block && sentences[s].block !== block - 1) break
    const until = s === mention.sentence ? mention.first : sentences[s].last
    for (let t = sentences[s].first; t < until; t++) {
      own ||= Vocabulary.I.has(tokens.hash[t])
      health ||=
        (terms.cover[t] & (HEALTH | Term.CareEvent | Term.Recovery)) !== 0 || THINGS.has(tokens.hash[t])
    }
  }
  return own && health
}
