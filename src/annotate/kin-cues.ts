import type { Cue } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import type { RawMention } from './mentions.ts'
import { Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

const COMMA = 0x2c
const OWNERS = wordSet('her his their my')
const ANSWERED = wordSet('hi hello hey dear thank thanks sorry')

/** Who is told of beside a patient, and whom a reply answers: neither is a patient by that. */
export function kinCues(setting: Setting, mention: RawMention, out: Cue[]): void {
  if (mention.form !== 'name') return
  if (isKin(setting, mention)) out.push({ role: 'relative', weight: 3, why: 'told of as somebody’s kin' })
  if (setting.type === 'reply' && isAddressed(setting, mention))
    out.push({ role: 'reviewer', weight: 3, why: 'addressed by the reply' })
}

/** "her husband, Tadeusz", "Maria's brother Leo", "Dana, his wife". */
function isKin({ tokens, terms, sentences }: Setting, { first, next, sentence }: RawMention): boolean {
  const { first: from, last: end } = sentences[sentence]
  const before = tokens.hash[first - 1] === COMMA ? first - 2 : first - 1
  const owned = (at: number) => at >= from && (OWNERS.has(tokens.hash[at]) || tokens.possessive[at] === 1)
  if (before > from && terms.cover[before] & Term.Kinship && owned(before - 1)) return true
  return (
    next + 2 < end &&
    tokens.hash[next] === COMMA &&
    owned(next + 1) &&
    (terms.cover[next + 2] & Term.Kinship) !== 0
  )
}

/** "Hi Dana,", "Mrs. Okoro, we …", "… means a lot, Dana!" */
function isAddressed({ tokens, sentences, blocks }: Setting, { first, next, sentence }: RawMention): boolean {
  const { first: from, last: end, block } = sentences[sentence]
  if (blocks[block].quoted) return false
  const closed = next >= end || tokens.kind[next] === TokenKind.Mark
  if (!closed) return false
  const before = tokens.hash[first - 1]
  if (first === from) return next < end && tokens.hash[next] === COMMA
  return ANSWERED.has(before) || Vocabulary.GREETING.has(before) || (before === COMMA && next >= end - 1)
}
