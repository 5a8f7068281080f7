import type { Cue, Sentence, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Clause } from './clause.ts'
import { hashWord } from './fold.ts'

/** Births told of by those who helped: the child by its weight, its parents by whom it came to. */

const COMMA = 0x2c
const WEIGHT = wordSet('lb lbs pounds pound kilos kilo kg kgs kilogrammes oz ounces ounce grams grammes')
const [TO, AND] = ['to', 'and'].map(hashWord)
const BORN = wordSet('born arrived delivered')
const PARENTS = wordSet('parents mum mom mother mummy mommy dad father daddy proud first-time new')
const WELCOMED = wordSet('welcomed welcome greeted met have had')
const CHILD = wordSet(
  'baby daughter son twins triplets boy girl newborn arrival bundle first second third fourth fifth little',
)
/** Tokens between a birth and the parents, and between them and their child. */
const REACH = 8

/** "Mara, 3.4 kilos,", "born … to Dana and Leo Quill", "Dana and Leo welcomed their first baby". */
export function birthCue({ tokens, sentences, mention, from, end }: Clause, out: Cue[]): void {
  const { hash, kind } = tokens
  const { form, first, next } = mention
  if (form !== 'name') return
  const number = hash[next] === COMMA ? next + 1 : next
  if (number + 1 < end && kind[number] === TokenKind.Number && WEIGHT.has(hash[number + 1]))
    out.push({ role: 'patient', weight: 4, why: 'a weight at birth' })
  // "Welcome to the world, Dana"
  if (hash[first - 1] === COMMA && hash[first - 2] === WORLD && hash[first - 4] === TO)
    out.push({ role: 'patient', weight: 4, why: 'born here' })
  const [before, earlier] = [hash[first - 1], hash[first - 2]]
  const greeted = before === TO && CHEERED.has(earlier)
  // "Their parents, Dana and Leo Quill,"
  const parents = PARENTS.has(before) || (before === COMMA && PARENTS.has(earlier))
  if ((parents || greeted) && isByBirth(tokens, sentences, mention.sentence))
    out.push({ role: 'patient', weight: 3.5, why: 'had a child here' })
  let at = first - 1
  // "to Dana and Leo", "to proud parents Dana and Leo"
  while (
    at > Math.max(from, first - REACH) &&
    (hash[at] === AND || PARENTS.has(hash[at]) || kind[at] === TokenKind.Capital)
  )
    at--
  if (hash[at] === TO)
    for (let t = at - 1; t >= Math.max(from, at - REACH); t--)
      if (BORN.has(hash[t])) {
        out.push({ role: 'patient', weight: 4, why: 'had a child here' })
        return
      }
  if (!WELCOMED.has(hash[next])) return
  for (let t = next + 1; t < Math.min(end, next + 5); t++)
    if (CHILD.has(hash[t]) && THEIR.has(hash[next + 1]))
      out.push({ role: 'patient', weight: 4, why: 'had a child here' })
}
const THEIR = wordSet('their his her a twin twins')
const WORLD = hashWord('world')
const CHEERED = wordSet('congratulations congrats done love welcome')
const BIRTHS = wordSet(
  'baby born newborn birth births world lb lbs oz bundle delivered labor labour maternity arrival arrivals',
)
/** Sentences before one that may tell of the birth. */
const NEAR = 3

function isByBirth({ hash }: Tokens, sentences: readonly Sentence[], at: number): boolean {
  const { first } = sentences[Math.max(0, at - NEAR)]
  for (let t = first; t < sentences[at].last; t++) if (BIRTHS.has(hash[t])) return true
  return false
}
