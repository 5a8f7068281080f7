import { hashWord } from '../annotate/fold.ts'
import { hasTerm, patientsIn, Term } from '../checks.ts'
import type { Document, Person } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { tellsPast } from './past-tense.ts'

/** "The seven-hour reconstruction was carried out on …", "It was the night of …": the patient's of the sentences before. */
export function whoseOperation(document: Document, at: number): Person | undefined {
  const sentence = document.sentences[at]
  const { hash } = document.tokens
  if (sentence.guard || !DEFINITE.has(hash[sentence.first])) return undefined
  const pointed = POINTING.has(hash[sentence.first]) && hash[sentence.first + 1] === WAS
  if (!pointed && !(hasTerm(document, sentence, OPERATION) && tellsPast(document, sentence))) return undefined
  const before = [at - 1, at - 2].flatMap((near) => patientsIn(document, near))
  return new Set(before).size === 1 && before[0].certain ? before[0] : undefined
}
const DEFINITE = wordSet('the this that his her their it')
const POINTING = wordSet('it this that')
const WAS = hashWord('was')
const OPERATION = Term.Procedure | Term.WeakProcedure
