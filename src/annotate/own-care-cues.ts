import { SCENE_WORDS } from '../data/scene-words.ts'
import type { Cue } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { isParticiple } from './predicates.ts'
import { HEALTH, isBodyPart, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** What is said of somebody's own care beside the name: in a relative clause, by a word before it, by a signature. */

const [WHO, WHOSE] = ['who', 'whose'].map((word) => wordSet(word))
const HAD = wordSet(
  'had has have got received receives gets needed underwent undergoes beat survived suffered awaits',
)
const HONORS = wordSet(
  'award awards prize grant grants degree training fellowship certification certificate medal honor honour scholarship support calls patients doctorate funding appointment credit',
)
const SAVED = wordSet('life lives heart breathing pulse cancer tumor tumour')
const SURVIVOR = wordSet('survivor recipient amputee')
const OFFICE = Term.StaffRole | Term.StaffTitle | Term.Credential | Term.PublicRole | Term.Donor | Term.Org
const CARE =
  HEALTH | Term.CareEvent | Term.CareUnit | Term.StaffRole | Term.WeakCondition | Term.WeakProcedure
const THINGS = wordSet(SCENE_WORDS)
const OWN = wordSet("i i'm i've i'd i'll my me we our")
const CLOSING = /["”’'*_]$/
/** Tokens behind a name in which "who" stands, and behind "who" in which what was had does. */
const [AHEAD, OBJECT] = [16, 5]
/** Tokens of a signature, and sentences before it that are read. */
const [LINE, BEFORE] = [9, 5]

/** What the clause, a word before the name or its place on the page says of somebody whom no work explains. */
export function ownCareCues(clause: Clause, out: Cue[]): void {
  survivorCue(clause, out)
  guestClauseCue(clause, out)
  oneOfThemCue(clause, out)
  signatureLineCue(clause, out)
}

/** "a nurse on our own floor, who received a kidney here": staff may be patients too. */
export function relativeClauseCue({ text, tokens, terms, mention, end }: Clause, out: Cue[]): void {
  if (mention.form === 'pronoun' || mention.name?.title === 'clinician') return
  for (let t = mention.next; t + 2 < Math.min(end, mention.next + AHEAD); t++) {
    if (tokens.hash[t] === SEMICOLON) return
    if (
      WHOSE.has(tokens.hash[t]) &&
      t < mention.next + 2 &&
      (isBodyPart(tokens.hash[t + 1]) || SAVED.has(tokens.hash[t + 1]))
    )
      return void out.push({ role: 'patient', weight: 3, why: 'a part of the body of the person' })
    if (!WHO.has(tokens.hash[t])) continue
    const verb = Vocabulary.AUXILIARY.has(tokens.hash[t + 1]) && !HAD.has(tokens.hash[t + 1]) ? t + 2 : t + 1
    // "who has replaced knees": done, not had.
    if (!HAD.has(tokens.hash[verb]) || isParticiple(text, tokens, verb + 1)) return
    for (let n = verb + 1; n < Math.min(end, verb + OBJECT); n++) {
      if (HONORS.has(tokens.hash[n]) || HONORS.has(tokens.hash[n + 1]) || HONORS.has(tokens.hash[n + 2]))
        return
      if (terms.starts[n] & (HEALTH | Term.WeakProcedure) || isBodyPart(tokens.hash[n]))
        return void out.push({ role: 'patient', weight: 4, why: 'underwent or suffered something' })
    }
    return
  }
}
const COMMA = ','.charCodeAt(0)
const SEMICOLON = ';'.charCodeAt(0)

/** "who was with us for pain control", "who flew out for radiation": behind a name that nothing else explains. */
function guestClauseCue({ tokens, terms, mention, end }: Clause, out: Cue[]): void {
  if (mention.form !== 'name') return
  for (let t = mention.next; t + 2 < Math.min(end, mention.next + NEAR); t++) {
    if (tokens.hash[t] === SEMICOLON) return
    if (!WHO.has(tokens.hash[t])) continue
    for (let n = t + 1; n < Math.min(end, t + NEAR); n++) {
      const house =
        WITH.has(tokens.hash[n]) && US.has(tokens.hash[n + 1]) && Vocabulary.BE.has(tokens.hash[n - 1])
      const sought = FOR.has(tokens.hash[n]) && GOES.has(tokens.hash[t + 1])
      if (!house && !sought) continue
      for (let h = n + 1; h < Math.min(end, n + NEAR); h++)
        if (terms.starts[h] & (HEALTH | Term.WeakProcedure))
          return void out.push({ role: 'patient', weight: 4, why: 'came for care' })
    }
    return
  }
}
const [WITH, US, FOR] = ['with at', 'us', 'for'].map((words) => wordSet(words))
const GOES = wordSet(
  'came comes flew flies drove drives drive travels traveled travelled goes went visits visited returns returned waited stayed was has rides',
)
const NEAR = 9

/** "The fund paid for 214 patients. One of them was Dana Okoro": before the name. */
function oneOfThemCue({ tokens, terms, sentences, mention, from }: Clause, out: Cue[]): void {
  const { form, first, sentence } = mention
  if (form !== 'name' || first - from > THEM || first - from < 3) return
  let them = false
  for (let t = from; t < first; t++) them ||= THEM_WORD.has(tokens.hash[t]) && OF.has(tokens.hash[t - 1])
  const before = sentences[sentence - 1]
  if (!them || !before || before.block !== sentences[sentence].block) return
  for (let t = before.first; t < before.last; t++)
    if (terms.cover[t] & (Term.Patient | Term.AmbiguousPatient))
      return void out.push({ role: 'patient', weight: 4, why: 'one of several patients' })
}
const THEM = 6
const [THEM_WORD, OF] = ['them', 'of among'].map((words) => wordSet(words))

/** "gunshot survivor Dana Okoro", "transplant recipient Sipho": before the name. */
function survivorCue({ tokens, mention, from }: Clause, out: Cue[]): void {
  const before = mention.first - 1
  if (mention.form === 'name' && before >= from && SURVIVOR.has(tokens.hash[before]))
    out.push({ role: 'patient', weight: 4, why: 'called a survivor' })
}

/** "Dana Okoro, Larkspur" on a line of its own beneath words in quotation marks that tell of care had. */
function signatureLineCue(clause: Clause, out: Cue[]): void {
  const { text, tokens, terms, sentences, blocks, mention, from, end } = clause
  const { form, first, sentence } = mention
  if (form !== 'name' || end - from > LINE || first - from > 1) return
  const { block } = sentences[sentence]
  const before = sentences[sentence - 1]
  if (blocks[block].kind !== 'paragraph' || !before || blocks[before.block].kind !== 'paragraph') return
  if (before.block < block - 1 || (before.block === block && text[before.span.end] !== '\n')) return
  const quoted = blocks[before.block].quoted || CLOSING.test(text.slice(before.span.start, before.span.end))
  if (!quoted || tokens.kind[end - 1] === TokenKind.Mark) return
  // What a name is followed by may be a town or an age; a post is another's.
  for (let t = from; t < end; t++)
    if (terms.cover[t] & OFFICE || (t >= mention.next && tokens.kind[t] === TokenKind.Lower)) return
  let [own, care] = [false, false]
  for (let s = sentence - 1; s >= Math.max(0, sentence - BEFORE); s--) {
    // Somebody else's words stand above another signature.
    for (let t = sentences[s].first; t < sentences[s].last; t++) {
      own ||= OWN.has(tokens.hash[t])
      care ||= (terms.starts[t] & CARE) !== 0 || THINGS.has(tokens.hash[t]) || isBodyPart(tokens.hash[t])
    }
  }
  if (own && care) out.push({ role: 'patient', weight: 4, why: 'signs a testimonial' })
}

/** "Mrs. Okoro, valve repair in March": an illness or treatment right behind the name. */
export function appositionCue({ tokens, terms, mention, end }: Clause, out: Cue[]): void {
  const { next } = mention
  if (
    mention.form !== 'name' ||
    next + 1 >= end ||
    (tokens.hash[next] !== COMMA && tokens.hash[next] !== 0x28)
  )
    return
  for (let t = next + 1; t < Math.min(end, next + 8) && tokens.kind[t] !== TokenKind.Mark; t++) {
    if (terms.cover[t] & Term.StaffRole || Vocabulary.BE.has(tokens.hash[t])) return
    if (terms.cover[t] & HEALTH) {
      const weight = t === next + 1 ? 3.5 : 3
      out.push({ role: 'patient', weight, why: 'an illness or treatment beside the name' })
      return
    }
  }
}
