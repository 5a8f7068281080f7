import { NEWS_CLASSES, NEWS_EVENTS as Words } from '../data/news-events.ts'
import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'

const VERSUS = wordSet(Words.versus)
const PERSON = wordSet(NEWS_CLASSES.person)
const VEHICLE = wordSet(NEWS_CLASSES.vehicle)

/** "Cyclist vs. tree": how crews write down what happened. */
export function isVersus({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first + 1; t < last; t++) {
    if (!VERSUS.has(tokens.hash[t])) continue
    let person = false
    let thing = false
    for (let b = Math.max(first, t - 3); b < t; b++) person ||= PERSON.has(tokens.hash[b])
    for (let n = t + 1; n < Math.min(last, t + 5); n++) thing ||= VEHICLE.has(tokens.hash[n])
    if (person && thing) return true
  }
  return false
}
