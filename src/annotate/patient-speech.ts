import { SCENE_WORDS, STAY_WORDS } from '../data/scene-words.ts'
import { TESTIMONY_WORDS } from '../data/testimony.ts'
import type { Cue, Tokens } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { hashWord } from './fold.ts'
import { HEALTH, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** People who tell of their own care: under a heading that is their name, below a byline, or over their signature. */

const THINGS = wordSet(`${SCENE_WORDS} ${STAY_WORDS}`)

const WORKING = wordSet(TESTIMONY_WORDS.working)
/** Sentences below a name in which its owner may speak. */
const OWN_REACH = 12

/** Front matter that says whose testimonial it is. */
const TELLERS: ReadonlySet<string> = new Set(['name', 'person', 'patient', 'member'])

/** A heading that is a name, over words of one who came to us. Staff who speak so say "my patients". */
export function headingCue(clause: Clause, out: Cue[]): void {
  const { sentences, blocks, mention, from, end } = clause
  if (mention.form !== 'name' || mention.first !== from || mention.last !== end) return
  const { path } = blocks[sentences[mention.sentence].block]
  if (clause.type === 'testimonial' && TELLERS.has(String(path?.[0])) && speaksBelow(clause))
    out.push({ role: 'patient', weight: 4.5, why: 'tells of own care' })
  if (blocks[sentences[mention.sentence].block].kind !== 'heading') return
  // One word may be a topic, and who speaks may be at work, but for a testimonial.
  const given = clause.type === 'testimonial'
  if (!given && mention.name!.parts.length < 2) return
  if (speaksBelow(clause, !given))
    out.push({ role: 'patient', weight: 4.5, why: 'a heading that is a name over first-person text' })
}

/** "As told by …", "In the words of …": whose first-person text follows, where it speaks of own care. */
export function tellerCue(clause: Clause, out: Cue[]): void {
  const { tokens, mention, from } = clause
  const before = mention.first - 1
  if (mention.form !== 'name' || before - 1 < from) return
  const told = TOLD.has(tokens.hash[before - 1]) && tokens.hash[before] === BY
  const words = WORDS.has(tokens.hash[before - 1]) && tokens.hash[before] === OF
  // Who tells of surgeons and nurses is told of by them; who tells of patients is at work.
  const below = told || words ? speaksBelow(clause) : undefined
  if (below) out.push({ role: 'patient', weight: below === 'own care' ? 4.5 : 3.5, why: 'tells of own care' })
}
const TOLD = wordSet('told shared recounted related narrated')
const WORDS = wordSet('words voice')
const [BY, OF] = ['by', 'of'].map(hashWord)

/**
 * Whether the sentences below, up to the next heading, speak in the first person and of health ("my surgery", "I had a
 * hernia": of own care), and of no patients; `ofWork` turns away who speaks of a job and of staff.
 */
function speaksBelow(
  { tokens, terms, sentences, blocks, mention }: Clause,
  ofWork = false,
): 'health' | 'own care' | undefined {
  let own = false
  let health = false
  let mine = false
  let [works, staffed] = [false, false]
  for (let s = mention.sentence + 1; s < Math.min(sentences.length, mention.sentence + OWN_REACH); s++) {
    if (blocks[sentences[s].block].kind === 'heading') break
    for (let t = sentences[s].first; t < sentences[s].last; t++) {
      if (terms.starts[t] & Term.Patient) return undefined
      works ||= WORKING.has(tokens.hash[t])
      staffed ||= (terms.starts[t] & Term.StaffRole) !== 0
      const cared = (terms.cover[t] & CARED) !== 0
      own ||= Vocabulary.I.has(tokens.hash[t])
      health ||= cared || THINGS.has(tokens.hash[t])
      mine ||= cared && isMine(tokens, t, sentences[s].first)
    }
  }
  if (!own || !health || (ofWork && works && staffed && !mine)) return undefined
  return mine ? 'own care' : 'health'
}

/** "my left knee surgery", "I had a small hernia". */
function isMine({ hash }: Tokens, at: number, first: number): boolean {
  for (let t = at - 1; t >= Math.max(first, at - 4); t--) {
    if (hash[t] === MY) return true
    if (GOT.has(hash[t])) return [1, 2].some((n) => Vocabulary.I.has(hash[t - n]))
  }
  return false
}
const MY = hashWord('my')
const GOT = wordSet('had have got needed underwent broke tore survived beat developed')
const CARED = HEALTH | Term.CareEvent | Term.Recovery | Term.CareUnit

/** Sentences of a quotation, back from its signature, in which health may be spoken of. */
const QUOTE_REACH = 6

/** Whether the quotation that a name signs, up to there, speaks in the first person and of health. */
export function speaksOfHealth({ tokens, terms, sentences, mention }: Clause): boolean {
  const { block } = sentences[mention.sentence]
  let own = false
  let health = false
  let [course, taught] = [false, false]
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - QUOTE_REACH); s--) {
    if (sentences[s].block !== block && sentences[s].block !== block - 1) break
    const until = s === mention.sentence ? mention.first : sentences[s].last
    for (let t = sentences[s].first; t < until; t++) {
      own ||= Vocabulary.I.has(tokens.hash[t])
      course ||= COURSE.has(tokens.hash[t])
      taught ||= TAUGHT.has(tokens.hash[t])
      health ||=
        (terms.cover[t] & (HEALTH | Term.CareEvent | Term.Recovery)) !== 0 || THINGS.has(tokens.hash[t])
    }
  }
  // "The class taught me what to do when somebody chokes"
  return own && health && !(course && taught)
}
const COURSE = wordSet('class course workshop training seminar lesson lessons webinar')
const TAUGHT = wordSet(
  'taught teaches teach learned learnt learn practised practiced practise practice trained',
)
