import type { Sentence, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordMap, WordSet, wordSet } from '../word-set.ts'
import { hashWord } from './fold.ts'
import { HE_SHE } from './vocabulary.ts'

/** Copy about people who are made up: it says so, is on a book or a film, or tells of a drill. */

const [COMPOSITE, NOVEL] = ['composite', 'novel'].map(hashWord)
const MATERIALS = wordSet(
  'bonding bond filling fillings resin resins restoration restorations veneer veneers material materials crown crowns dressing graft score scores index measure endpoint outcome outcomes video image photo decking',
)
const AFTER_A_BOOK = wordSet('about by in of on that which who is was and or for with')
const FICTION = wordSet('fictional fictitious composite imaginary made-up invented hypothetical')
const NOT = wordSet("not no never isn't wasn't aren't doesn't don't didn't")
/** "None of the people in this story is a real patient": these deny whatever follows them. */
const NONE = wordSet('none neither nobody')
/** Tokens before "real" and the like in which it is denied. */
const DENIED = 3
const PEOPLE = wordSet('person people patient patients man woman family names cases')
const [REAL, SUCH, NO, MADE, UP] = ['real', 'such', 'no', 'made', 'up'].map(hashWord)
const EXIST = wordSet('exist exists existed')

/** Worlds that pages are on: what their words say for each, and how much of it makes the page one on made-up people. */
const WORLDS = [
  {
    plain:
      'novel novels novelist novella protagonist heroine narrator screenplay paperback thriller sitcom sequel trilogy finale',
    slight: 'plot season fiction episode characters ending scene scenes movie film films actor actress',
    enough: 4,
  },
  {
    plain: 'drill drills simulation simulations mannequin mannequins manikin manikins moulage tabletop',
    slight:
      'simulated mock actor actors scenario scenarios fake pretend casualties props debrief evaluators make-up',
    enough: 4,
  },
]
const PLAIN = 2
/** What each word says for its world; one word counts once, in whatever number it stands. */
const WEIGHTS = new WordMap(
  new Map(
    WORLDS.flatMap(({ plain, slight }, world) =>
      [plain, slight].flatMap((words, rank) =>
        words
          .split(' ')
          .map(
            (word) =>
              [hashWord(word), { world, stem: word.replace(/s$/, ''), weight: PLAIN - rank }] as const,
          ),
      ),
    ),
  ),
)
/** Every word that may say so. */
const INVENTING = new WordSet([...FICTION, ...EXIST, REAL, SUCH, MADE])

/** "Composite bonding", "a composite score", "a novel drug": no person is made up. */
export function isThing({ hash, kind }: Tokens, at: number): boolean {
  const next = hash[at + 1]
  if (hash[at] === COMPOSITE) return MATERIALS.has(next)
  return hash[at] === NOVEL && kind[at + 1] === TokenKind.Lower && !AFTER_A_BOOK.has(next)
}

/**
 * Number of the first sentence from which on a draft tells of nobody: the one that says so, or the first of all where the
 * draft is on a made-up world. -1 for none.
 */
export function firstFiction(tokens: Tokens, sentences: readonly Sentence[]): number {
  const sums = WORLDS.map(() => 0)
  const seen = new Set<string>()
  for (let index = 0; index < sentences.length; index++) {
    const { first, last } = sentences[index]
    for (let t = first; t < last; t++) {
      const hash = tokens.hash[t]
      if (INVENTING.has(hash) && saysInvented(tokens, t, sentences[index])) return index
      const said = WEIGHTS.get(hash)
      if (!said || seen.has(said.stem) || isThing(tokens, t)) continue
      seen.add(said.stem)
      sums[said.world] += said.weight
      if (sums[said.world] >= WORLDS[said.world].enough) return 0
    }
  }
  return -1
}

/** "Fictional", "Dana is not real", "we made her up", "no such person", "neither of them exists". */
function saysInvented(tokens: Tokens, at: number, { first, last }: Sentence): boolean {
  const hash = tokens.hash[at]
  if (FICTION.has(hash)) return !isDenied(tokens, at, first) && !isThing(tokens, at)
  if (EXIST.has(hash)) return isDenied(tokens, at, first)
  if (hash === REAL) {
    if (at > first && NOT.has(tokens.hash[at - 1]) && at + 1 >= last - 1) return true
    return PEOPLE.has(tokens.hash[at + 1]) && isDenied(tokens, at, first)
  }
  if (hash === SUCH) return tokens.hash[at - 1] === NO && PEOPLE.has(tokens.hash[at + 1])
  return hash === MADE && at + 2 < last && HE_SHE.has(tokens.hash[at + 1]) && tokens.hash[at + 2] === UP
}

function isDenied(tokens: Tokens, at: number, first: number): boolean {
  for (let t = first; t < at; t++)
    if (NONE.has(tokens.hash[t]) || (t >= at - DENIED && NOT.has(tokens.hash[t]))) return true
  return false
}
