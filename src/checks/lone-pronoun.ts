import type { Document, Person } from '../document.ts'
import { PUBLIC_ROLES } from '../roles.ts'
import { wordSet } from '../word-set.ts'
import { gatesOf, openGate } from './gates.ts'
import { hasWord } from './has-word.ts'
import { careIn } from './in-care.ts'
import { isLongAgo } from './long-ago.ts'
import { tellsPast } from './past-tense.ts'
import { perDocument } from './per-document.ts'
import { TEXT } from './prose.ts'

/** "She went home from our stroke unit …": one person whom nothing but a pronoun tells of, in care. */

const PRONOUN = openGate(wordSet('he she his her him hers himself herself'))
/** What is done where care is given: without one of these it may be anybody's care, anywhere. */
const OURS = openGate(wordSet('our us we here i my'))
/** Guests of honour, writers and the like have their days too. */
const WORK = wordSet(`
  joined joins hired retired retires elected appointed speaks spoke lecture gala award awarded wrote writes published founded donated
  gift volunteer volunteers novel film movie series character book author
`)
const ELSEWHERE: ReadonlySet<Person['role']> = new Set(PUBLIC_ROLES)
/** Sentences before it in which somebody may be introduced whom the pronoun takes up. */
const BACK = 3
/** People looked at in one sentence. */
const FEW = 20
const known = perDocument(() => new Map<number, boolean>())

/** Whether a sentence tells so of somebody; nobody at work, from outside or in a book is told of right before it. */
export function isLonePronoun(document: Document, at: number): boolean {
  if (document.type === 'share' || document.type === 'reply') return false
  const gates = gatesOf(document)
  if (!gates.at(at, PRONOUN) || !gates.at(at, OURS)) return false
  const answers = known(document)
  const answer = answers.get(at) ?? judge(document, at)
  answers.set(at, answer)
  return answer
}

function judge(document: Document, at: number): boolean {
  const sentence = document.sentences[at]
  if (sentence.guard || !TEXT.has(document.blocks[sentence.block].kind)) return false
  if (hasWord(document, sentence, WORK) || !tellsPast(document, sentence) || careIn(document, at) < 2)
    return false
  for (let near = Math.max(0, at - BACK); near <= at; near++)
    if ((document.told.get(near) ?? []).slice(0, FEW).some(({ role }) => ELSEWHERE.has(role))) return false
  return !isLongAgo(document, at)
}
