import { HEALTH } from '../../annotate/terms.ts'
import { Term } from '../../checks.ts'
import { KIN_WORDS } from '../../data/kin.ts'
import type { Document, Span } from '../../document.ts'
import { TokenKind } from '../../document.ts'
import { wordSet } from '../../word-set.ts'
import { gatesOf, openGate } from '../gates.ts'
import { hasWord } from '../has-word.ts'
import { nameBefore } from '../kin-name-before.ts'
import { detailBehind, isNarrowed, type Owner, ownerBefore } from '../kin-phrase.ts'
import { followsOther } from '../last-told.ts'
import { perDocument } from '../per-document.ts'
import { openSentences } from './open-sentences.ts'

const MORE = wordSet(`${KIN_WORDS.more} ${KIN_WORDS.folk}`)
const FOLK = wordSet(KIN_WORDS.folk)
const BIO = wordSet(KIN_WORDS.bio)
const PAYS = wordSet('boss employer landlord landlady supervisor foreman manager')
const A = wordSet('a an one another')
const OWN = wordSet('my')
const TITLE = wordSet(
  'sister brother father mother aunt auntie uncle grandma grandpa granny mama papa gran nana',
)
const GATE = openGate(MORE, Term.Kinship)
/** Words of "a close family" before the friend. */
const BACK = 3

/** A relative of whoever is told of in a draft that is sure of a patient. */
export interface FurtherKin {
  readonly span: Span
  readonly detail: 'named' | 'placed' | 'bare'
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
      const from = owner?.at ?? unownedFrom(document, t, first)
      if (from < 0 || (owner && !isOfThem(document, owner.kind))) continue
      if (followsOther(document, at, tokens.start[from])) continue
      const found = detailBehind(document, at, end)
      // Without a word that says whose, a trade beside "a friend" is anybody's.
      const detail = found && (owner || found.named) ? found : undefined
      const before = nameBefore(document, first, from, end)
      if (detail)
        yield {
          span: { start: tokens.start[from], end: detail.end },
          detail: detail.named ? 'named' : 'placed',
        }
      else if (before >= 0)
        yield { span: { start: tokens.start[before], end: tokens.end[end - 1] }, detail: 'named' }
      else if (owner && isNarrowed(document, owner.at, end - 1))
        yield { span: { start: tokens.start[from], end: tokens.end[end - 1] }, detail: 'placed' }
      else if (owner && PAYS.has(tokens.hash[t]) && !tokens.possessive[t])
        yield { span: { start: tokens.start[from], end: tokens.end[end - 1] }, detail: 'bare' }
    }
  }
}

/** Theirs, or the writer's where the writer was in care. */
function isOfThem(document: Document, kind: Owner['kind']): boolean {
  if (kind !== 'my') return kind === 'other'
  return document.type === 'testimonial' || tellsOwnCare(document)
}

/** "My surgery", "my stroke": the copy is told by who was in care. */
const tellsOwnCare = perDocument(({ tokens, terms }) => {
  for (let t = 0; t + 2 < tokens.hash.length; t++)
    if (OWN.has(tokens.hash[t]) && (terms.cover[t + 1] | terms.cover[t + 2]) & HEALTH) return true
  return false
})

/** "A co-worker, Tony", "Mother-in-law Greta": token at which it begins without an owner; -1 where it is anybody. */
function unownedFrom({ tokens }: Document, at: number, first: number): number {
  // "Sister Bukola", "Auntie Lovina": names of nuns and of the dear.
  const titled = tokens.kind[at] === TokenKind.Capital && TITLE.has(tokens.hash[at])
  if (tokens.kind[at + 1] === TokenKind.Capital && (at === first || tokens.kind[at] === TokenKind.Lower))
    return titled ? -1 : at
  if (!FOLK.has(tokens.hash[at])) return -1
  for (let t = at - 1; t >= Math.max(first, at - BACK); t--) {
    if (A.has(tokens.hash[t])) return t
    if (tokens.kind[t] !== TokenKind.Lower) return -1
  }
  return -1
}
