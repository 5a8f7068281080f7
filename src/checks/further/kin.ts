import { Term } from '../../checks.ts'
import { KIN_WORDS } from '../../data/kin.ts'
import type { Document, Span } from '../../document.ts'
import { wordSet } from '../../word-set.ts'
import { gatesOf, openGate } from '../gates.ts'
import { hasWord } from '../has-word.ts'
import { detailBehind, ownerBefore } from '../kin-phrase.ts'
import { followsOther } from '../last-told.ts'
import { openSentences } from './open-sentences.ts'

const MORE = wordSet(KIN_WORDS.more)
const BIO = wordSet(KIN_WORDS.bio)
const GATE = openGate(MORE, Term.Kinship)

/** A relative of whoever is told of in a draft that is sure of a patient. */
export interface FurtherKin {
  readonly span: Span
  readonly named: boolean
}

/** Relatives with a name, an age or a place of work in a draft that is sure of a patient. */
export function* furtherKin(document: Document): Generator<FurtherKin> {
  const { tokens, terms, sentences } = document
  const gates = gatesOf(document)
  for (const at of openSentences(document)) {
    if (!gates.at(at, GATE) || hasWord(document, sentences[at], BIO)) continue
    const { first, last } = sentences[at]
    for (let t = first; t < last; t++) {
      if (!(terms.starts[t] & Term.Kinship) && !MORE.has(tokens.hash[t])) continue
      const end = terms.starts[t] & Term.Kinship ? terms.ends[t] : t + 1
      const owner = ownerBefore(document, t, first)
      if (owner?.kind !== 'other' && !(owner?.kind === 'my' && document.type === 'testimonial')) continue
      if (followsOther(document, at, tokens.start[owner.at])) continue
      const detail = detailBehind(document, at, end)
      if (detail) yield { span: { start: tokens.start[owner.at], end: detail.end }, named: detail.named }
    }
  }
}
