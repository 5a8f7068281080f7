import { wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import type { RawMention } from './mentions.ts'

/** Those who retire, are promoted or look back on their years here gave care and did not receive it. */

/** Words of a working life: so many of them around somebody, and the care is what the person gives. */
const WORK = wordSet(`
  retire retires retired retirement retiring career colleagues colleague roster mentor mentored hired promoted promotion
  residency fellowship nursing farewell handover graduated matron trained seniority badge scrubs
`)
const ENOUGH = 2
/** Sentences looked at for one person. */
const MOST = 24

export function tellsOfWork({ tokens, sentences }: Setting, mentions: readonly RawMention[]): boolean {
  const found = new Set<number>()
  for (const at of new Set(mentions.slice(0, MOST).map(({ sentence }) => sentence)))
    for (let t = sentences[at].first; t < sentences[at].last; t++)
      if (WORK.has(tokens.hash[t])) found.add(tokens.hash[t])
  return found.size >= ENOUGH
}
