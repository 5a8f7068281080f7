import type { Document } from '../../document.ts'
import { wordSet } from '../../word-set.ts'
import { gatesOf } from '../gates.ts'
import { hasWord } from '../has-word.ts'
import { ANY_PROTECTED_GATE, type ProtectedFact, protectedIn } from '../protected-facts.ts'
import { openSentences } from './open-sentences.ts'

const SOMEBODY = wordSet('he she his her him they their them you your i my me')

/** Protected care in sentences of a draft that is sure of a patient that speak of one person. */
export function* furtherProtected(document: Document): Generator<ProtectedFact> {
  const gates = gatesOf(document)
  for (const at of openSentences(document)) {
    if (!gates.at(at, ANY_PROTECTED_GATE)) continue
    const sentence = document.sentences[at]
    if (!document.told.has(at) && !hasWord(document, sentence, SOMEBODY)) continue
    const facts = protectedIn(document, sentence).filter(({ birth }) => !birth)
    const fact = facts.find(({ whole }) => whole) ?? (facts.length > 1 ? facts[0] : undefined)
    if (fact) yield fact
  }
}
