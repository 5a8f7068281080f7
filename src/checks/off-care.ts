import { HEALTH, isBodyPart } from '../annotate/terms.ts'
import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'

/** Promises about bread, lifts, jobs and prizes, which houses of care make as anybody does. */

const GOODS = wordSet(`
  bake baked baking bakery cookie cookies cake cakes cupcakes pie pies brownie brownies muffin muffins bars chili soup soups sandwich
  sandwiches pizza lemonade coffee tea barbecue recipe recipes casserole lasagna pancake pancakes donuts doughnuts candy fudge
  elevator elevators lift boiler roof parking garage wifi wi-fi printer printers plumbing lights door doors lobby lawn paint
  carpet software server laptop phones website portal fence furnace faucet hallway window windows driveway pothole potholes
  job jobs position positions employment placement apprentices scholarship scholarships salary hiring
  raffle prize prizes ticket tickets seats seat game games score team league tournament karaoke trivia
  leash kennel paws puppy kitten
`)

/** Whether a sentence, or the one before it in its paragraph, is on such things, and neither on health. */
export function isOffCare(document: Document, index: number): boolean {
  const sentence = document.sentences[index]
  const before = document.sentences[index - 1]
  const told = before?.block === sentence.block ? [before, sentence] : [sentence]
  return told.some((one) => hasWord(document, one, GOODS)) && !told.some((one) => isOnHealth(document, one))
}

function isOnHealth({ terms, tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) if (terms.cover[t] & HEALTH || isBodyPart(tokens.hash[t])) return true
  return false
}
