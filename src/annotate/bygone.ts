import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import type { Cluster } from './clusters.ts'

/** Pages from an archive: the people of a ledger of 1918 are told of at length, and the year stands in the title. */

/** Whoever was in care before this year has been dead for fifty years by all odds (45 CFR 160.103 protects no longer). */
export const LIFETIME = 1930
/** So many old years, and the page is on them. */
const ENOUGH = 2
/** Sentences behind an old year that are told of it. */
const REACH = 8
const NOWADAYS = wordSet('today now nowadays currently yesterday tonight still recently recent')

/** Sentences that hold such a year, in reading order; none where the draft is not on old times. */
export function oldTimes({ tokens, text, sentences }: Setting): readonly number[] {
  const out: number[] = []
  for (let index = 0; index < sentences.length; index++) {
    const { first, last } = sentences[index]
    for (let t = first; t < last; t++) {
      if (tokens.kind[t] !== TokenKind.Number || tokens.end[t] - tokens.start[t] !== 4) continue
      const year = Number(text.slice(tokens.start[t], tokens.end[t]))
      if (year > 1500 && year < LIFETIME) out.push(index)
    }
  }
  return out.length < ENOUGH ? [] : out
}

/** Whether somebody is told of among old years and never in a sentence on these days. */
export function isBygone(setting: Setting, { mentions }: Cluster, old: readonly number[]): boolean {
  const { tokens, sentences } = setting
  const start = mentions[0].sentence
  if (!old.some((year) => year <= start && start - year <= REACH)) return false
  return mentions.every(({ sentence }) => {
    const { first, last } = sentences[sentence]
    for (let t = first; t < last; t++) if (NOWADAYS.has(tokens.hash[t]) || isRecent(setting, t)) return false
    return true
  })
}

/** A year in which people of today lived. */
function isRecent({ tokens, text }: Setting, at: number): boolean {
  if (tokens.kind[at] !== TokenKind.Number || tokens.end[at] - tokens.start[at] !== 4) return false
  return /^(?:19[4-9]|20)\d/.test(text.slice(tokens.start[at], tokens.end[at]))
}
