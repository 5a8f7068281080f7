import { GUEST_WORDS as Words } from '../data/guest-words.ts'
import { SCENE_WORDS } from '../data/scene-words.ts'
import { TESTIMONY_WORDS } from '../data/testimony.ts'
import type { Cue } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause, Setting } from './clause.ts'
import { isPastVerb } from './past-verbs.ts'
import { HEALTH, isBodyPart, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** Letters that are printed whole: who signs one that tells of care had is whom the care was given. */

const SIGN_OFF = wordSet(Words.signOff)
const THINGS = wordSet(SCENE_WORDS)
const WORKING = wordSet(TESTIMONY_WORDS.working)
const OFFICE = Term.StaffRole | Term.PublicRole | Term.Credential
const CARE = HEALTH | Term.CareEvent | Term.CareUnit | Term.Recovery | Term.StaffRole | Term.StaffTitle
/** Tokens of "Your friend for life,", and sentences of a letter. */
const LINE = 9
const LONGEST = 30
/** Signs of care that make a letter one of whoever had it. */
const SIGNS = 2

/** The token behind "Yours sincerely," at the head of a sentence; 0 where it does not open so. */
export function signOffEnd(
  { tokens, sentences }: Pick<Setting, 'tokens' | 'sentences'>,
  sentence: number,
): number {
  const { first, last } = sentences[sentence]
  let signed = false
  for (let t = first; t < Math.min(last, first + LINE); t++) {
    if (tokens.hash[t] === COMMA && signed) return t + 1
    signed ||= SIGN_OFF.has(tokens.hash[t])
  }
  return 0
}
const COMMA = ','.charCodeAt(0)

/** "With love, / Dana Okoro / Ardmore Hill", at the foot of a letter in a block quotation. */
export function letterCue(clause: Clause, out: Cue[]): void {
  const { tokens, terms, sentences, blocks, mention, from, end, type } = clause
  const { form, first, next, sentence } = mention
  if (form !== 'name' || !(blocks[sentences[sentence].block].quoted || type === 'testimonial')) return
  const signed =
    first === from
      ? isLastLine(clause)
      : tokens.hash[first - 1] === COMMA && signOffEnd(clause, sentence) === first
  if (!signed) return
  for (let t = next; t < end; t++) if (terms.cover[t] & OFFICE) return
  if (tellsOfCare(clause, sentence))
    out.push({ role: 'patient', weight: 4, why: 'signs a letter of care had' })
}

/** Whether the sentences before one, in its quotation, are those of somebody who had care. */
function tellsOfCare(setting: Setting, signature: number): boolean {
  const { tokens, terms, sentences, blocks } = setting
  const { quoted } = blocks[sentences[signature].block]
  let own = false
  let care = 0
  for (let s = signature - 1; s >= Math.max(0, signature - LONGEST); s--) {
    const { block, first, last } = sentences[s]
    if (blocks[block].quoted !== quoted || blocks[block].kind !== 'paragraph') break
    for (let t = first; t < last; t++) {
      const hash = tokens.hash[t]
      if (WORKING.has(hash) || terms.starts[t] & (Term.Patient | Term.Donor)) return false
      own ||= Vocabulary.I.has(hash)
      if (terms.starts[t] & CARE || THINGS.has(hash) || isBodyPart(hash) || isDoneToMe(setting, t, last))
        care++
    }
  }
  return own && care >= SIGNS
}

/** "You let me hold the mirror": what whoever is written to did to the one who writes. */
function isDoneToMe(setting: Setting, at: number, last: number): boolean {
  const { hash } = setting.tokens
  if (!DOERS.has(hash[at])) return false
  for (let v = at + 1; v < Math.min(last, at + 4); v++)
    if (isPastVerb(setting, v)) return [1, 2, 3].some((n) => v + n < last && ME.has(hash[v + n]))
  return false
}
const DOERS = wordSet('you they she he everyone everybody nobody staff')
const ME = wordSet('me my us our him her')

/** "Dana Okoro, Nether Thwaite": a paragraph of its own that ends the quotation. */
function isLastLine({ sentences, blocks, mention, from, end }: Clause): boolean {
  const { block } = sentences[mention.sentence]
  const next = sentences[mention.sentence + 1]
  const before = sentences[mention.sentence - 1]
  if (!blocks[block].quoted || end - from > LINE || !before || before.block === block) return false
  return blocks[before.block].quoted && (!next || !blocks[next.block].quoted)
}
