import type { Document, Span } from '../../document.ts'
import { answersCare } from '../audience.ts'
import { hasWord, wordSet } from '../has-word.ts'
import { careIn } from '../in-care.ts'
import { tellsPast } from '../past-tense.ts'
import { isClinical } from '../told-matter.ts'
import { openSentences } from './open-sentences.ts'

const SOMEBODY = wordSet(
  'he she his her him hers one lad lass man woman boy girl kid fellow fella gentleman lady patient driver baby',
)

/** Sentences of a comment that names no patient which go on about the one of whom the rest is sure. */
export function* furtherTales(document: Document): Generator<Span> {
  if (document.type !== 'reply' || answersCare(document) || namesPatient(document)) return
  for (const at of openSentences(document)) {
    const sentence = document.sentences[at]
    if (!hasWord(document, sentence, SOMEBODY) || !tellsPast(document, sentence)) continue
    if (careIn(document, at) > 0 || isClinical(document, sentence)) yield sentence.span
  }
}

const namesPatient = ({ people }: Document) =>
  people.some(({ role, mentions }) => role === 'patient' && mentions.some(({ form }) => form === 'name'))
