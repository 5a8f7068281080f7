import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import { LIFETIME } from './bygone.ts'
import type { Setting } from './clause.ts'
import type { Cluster } from './clusters.ts'
import type { RawMention } from './mentions.ts'

/** People whom things, laws and illnesses have their names from: they stand in books, and not in our care. */

const DASHES = markSet('–-—')
const [OPENS, CLOSES] = [0x28, 0x29]
const ARTICLES = wordSet('a another')
/** What has somebody's name and is no part of care given to that one. */
const THINGS = wordSet(`
  rule rules law laws maxim adage principle method technique maneuver manoeuvre sign triad criteria theorem saying
  proverb motto textbook theory
`)
/** Nobody born before this year lives, whenever they died. */
const BORN = LIFETIME - 30
/** Mentions looked at for one person. */
const FEW = 12

/** Whether one of the mentions shows somebody to be such a namesake. */
export const isNamesake = (setting: Setting, { mentions }: Cluster) =>
  mentions
    .slice(0, FEW)
    .some(
      (mention) =>
        mention.form === 'name' &&
        (isOfOldLife(setting, mention) ||
          (mentions.length === 1 && isMaxim(setting, mention)) ||
          isAnyone(setting, mention) ||
          isPairedWithName(setting, mention)),
    )

/** "Dana Okoro (1774–1842)" */
function isOfOldLife({ text, tokens }: Setting, { last }: RawMention): boolean {
  const { hash, kind, start, end } = tokens
  // A surname that names an illness as well may stand behind the mention.
  const open = hash[last] === OPENS ? last : kind[last] === TokenKind.Capital ? last + 1 : -1
  if (open < 0 || hash[open] !== OPENS || !DASHES.has(hash[open + 2]) || hash[open + 4] !== CLOSES)
    return false
  const born = text.slice(start[open + 1], end[open + 1])
  return /^1\d{3}$/.test(born) && Number(born) < BORN
}

/** "Mrs. Murphy's rule", of whom nothing else is said. */
const isMaxim = ({ tokens }: Setting, { last }: RawMention) =>
  tokens.possessive[last - 1] === 1 && THINGS.has(tokens.hash[last])

/** "a Mrs. Murphy": whoever is called so. */
const isAnyone = ({ tokens }: Setting, { first, name }: RawMention) =>
  name?.title === 'courtesy' && ARTICLES.has(tokens.hash[first - 1])

/** "| Herbst | Emil Herbst, a professor |": a cell with a surname alone and beside it whose it was. */
function isPairedWithName({ tokens, sentences, blocks }: Setting, { name, sentence }: RawMention): boolean {
  const { first, block } = sentences[sentence]
  if (blocks[block].within !== 'table' || blocks[block].header || !name) return false
  const [one, two] =
    name.parts.length > 1
      ? [sentences[sentence - 1], sentences[sentence]]
      : [sentences[sentence], sentences[sentence + 1]]
  if (!one || !two || one.last - one.first !== 1 || two.block !== one.block + 1) return false
  if (blocks[one.block].within !== 'table' || blocks[two.block].within !== 'table') return false
  const surname = tokens.hash[one.first]
  const from = two === sentences[sentence] ? first : two.first
  for (let t = from + 1; t < Math.min(two.last, from + 4); t++) if (tokens.hash[t] === surname) return true
  return false
}
