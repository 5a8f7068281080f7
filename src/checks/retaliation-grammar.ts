import type { Document, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'

/**
 * Threats and insults by how the sentence is built: an order with what will come of it, a question what others would say, a
 * paper that was signed and forbids, a superlative that is no praise.
 */

type Sign = 'exposure' | 'removal' | 'insult' | 'gag'

const [ORDER, OBJECT, AND, COMES, CONTACT] = [
  'leave keep write change take delete fix post say raise edit remove carry push lie drop pull print spread touch mention',
  'it this that them one on talking posting writing lying going your those another any down',
  'and or',
  "we we'll i i'll it the your our you you'll see",
  'call ring email phone contact listen glad happy please thank thanks sorry',
].map(wordSet)
const [ASKS, WOULD, YOUR, SAY] = ['what how', 'would will might', 'your', 'say think feel'].map(wordSet)
const [SIGNED, PAPER, FORBIDS, SPOKEN] = [
  'sign signed initial initialed initialled agreed accepted signature initials',
  'paper papers agreement contract waiver packet terms clause',
  "not never no cannot can't won't forbid forbids forbidden bars barred bans banned prohibits prohibited fine penalty",
  "you you've you'd you'll your yours",
].map(wordSet)
const [PERSON, WHO, NICE] = [
  'person man woman patient customer reviewer client family',
  'who ever in we i to',
  `
    kindest nicest best sweetest dearest bravest strongest warmest loveliest toughest funniest finest brightest calmest gentlest
    youngest oldest eldest tallest latest greatest
  `,
].map(wordSet)

/** The sign that the build of a sentence gives, if any. */
export function builtSign(document: Document, sentence: Sentence): Sign | undefined {
  const { hash } = document.tokens
  const { first, last } = sentence
  const has = (words: ReturnType<typeof wordSet>) => hasWord(document, sentence, words)
  // "Leave it up and we will add the late fee."
  if (ORDER.has(hash[first]) && OBJECT.has(hash[first + 1]) && !has(CONTACT))
    for (let t = first + 2; t < last - 1; t++)
      if (AND.has(hash[t]) && COMES.has(hash[t + 1])) return 'removal'
  if (has(SPOKEN) && has(SIGNED) && has(PAPER) && has(FORBIDS)) return 'gag'
  for (let t = first; t < last; t++) {
    if (ASKS.has(hash[t]) && WOULD.has(hash[t + 1]) && YOUR.has(hash[t + 2]) && has(SAY)) return 'exposure'
    if (PERSON.has(hash[t]) && WHO.has(hash[t + 1]) && isWorst(document, t - 1) && SPOKEN.has(hash[first]))
      return 'insult'
  }
  return undefined
}

/** "The rudest person". */
function isWorst({ text, tokens }: Document, at: number): boolean {
  return (
    text.endsWith('est', tokens.end[at]) && tokens.kind[at] === TokenKind.Lower && !NICE.has(tokens.hash[at])
  )
}
