import { hasTerm, Term } from '../checks.ts'
import { GUEST_WORDS } from '../data/in-care.ts'
import type { Document, Person, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isOurs } from './anecdote.ts'
import { hasWord } from './has-word.ts'
import { careIn, TELLS_CARE } from './in-care.ts'
import { isLongAgo } from './long-ago.ts'
import { perDocument } from './per-document.ts'
import { isPlaceLike } from './place-like-names.ts'

/** Names that stand in one breath with care of ours, where no word says who the named are. */

const GUEST = wordSet(GUEST_WORDS)
const WORK =
  Term.StaffRole | Term.StaffTitle | Term.StaffVerb | Term.Speech | Term.Org | Term.Donor | Term.PublicRole
/** Sentences looked at for one person. */
const FEW = 6

/** Everybody named so, in reading order. */
export const namedBesideCare = perDocument(computeNamed)

function computeNamed(document: Document): Person[] {
  if (document.type === 'reply' || document.type === 'share' || document.type === 'guide') return []
  return document.people.filter(
    (person) =>
      person.role === undefined &&
      person.mentions
        .slice(0, FEW)
        .some(
          ({ form, sentence, span }) =>
            form === 'name' && isTold(document, sentence) && !isPlace(document, span),
        ),
  )
}

function isTold(document: Document, index: number): boolean {
  const sentence = document.sentences[index]
  return (
    !sentence.guard &&
    isOurs(document, sentence) &&
    isCare(document, index) &&
    !hasTerm(document, sentence, WORK) &&
    !hasWord(document, sentence, GUEST)
  )
}

/** "came to Glenbrook": one word behind such a preposition may be a house or a town. */
const isPlace = (document: Document, span: Span) =>
  isPlaceLike(document, span) ||
  (BEHIND.test(document.text.slice(Math.max(0, span.start - 10), span.start)) &&
    !/\s/.test(document.text.slice(span.start, span.end)))
const BEHIND = /\b(?:at|in|to|from|near|of|outside|around|through) $/i

/** Care outright, or what is said of the body beside words of it or of what we did. */
function isCare(document: Document, index: number): boolean {
  const care = careIn(document, index)
  const sentence = document.sentences[index]
  if (care < 2 || isLongAgo(document, index)) return false
  return care > 2 || hasTerm(document, sentence, TELLS_CARE) || hasWord(document, sentence, OURS)
}
const OURS = wordSet('us we here')
