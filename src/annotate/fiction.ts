import { WORLDS } from '../data/worlds.ts'
import type { Sentence, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordMap, WordSet, wordSet } from '../word-set.ts'
import { DRILLS, isNameAlone, isThing, saysDrill } from './fiction-words.ts'
import { hashWord } from './fold.ts'
import { declaresInvention, INVENTING_VERBS, TAGGED } from './inventions.ts'
import { isOnCare } from './on-care.ts'
import { PAIRING, pairCount } from './paired-words.ts'
import { isOfAllLines, isOfNobody, OF_NOBODY } from './sample-papers.ts'
import { DRILL, isTurnedOut, turnsOut } from './turned-out.ts'
import { HE_SHE } from './vocabulary.ts'
import { Word } from './words.ts'

/** Copy about nobody real: it says so, or it is on a book, a drill, an animal or a machine. */

const FICTION = wordSet('fictional fictitious composite imaginary made-up invented hypothetical')
const NOT = wordSet("not no never isn't wasn't aren't doesn't don't didn't")
/** "None of the people in this story is a real patient": these deny whatever follows them. */
const NONE = wordSet('none neither nobody')
/** Tokens before "real" and the like in which it is denied, by "not" and by "none of the people here". */
const DENIED = 3
const FAR = 12
const COMMA = 0x2c
/** Sentences at the end of a page in which it tells what it was. */
const END = 3
const PEOPLE = wordSet('person people patient patients man woman family names cases')
const [REAL, SUCH, NO, UP] = ['real', 'such', 'no', 'up'].map(hashWord)
const MADE = wordSet('made make makes making')
/** "We made her up", "we make 'em up". */
const WHOM = new WordSet([...HE_SHE, ...wordSet("them em 'em everyone everybody")])
const EXIST = wordSet('exist exists existed')
const LIKENESS = wordSet('likeness resemblance similarity')
const CHANCE = wordSet('coincidence coincidental accident accidental chance luck unintended unintentional')
const WRITTEN = wordSet('written invented created devised imagined designed scripted built composed')
const ARTICLES = wordSet('the this our these neither none')
const CHARACTERS = wordSet(
  'patient person woman man family case couple character child baby boy girl caller client resident reader of',
)
const FOR_BY = wordSet('for by')
const TEACHING = wordSet(
  'teaching training induction orientation class classes course courses lesson lessons workshop workshops students exercise exercises seminar simulation drill trainers educators tutorial tutorials curriculum faculty',
)

/** What a word says for a world. */
interface Sign {
  readonly world: number
  /** One word counts once, in whatever number it stands. */
  readonly stem: string
  readonly plain: boolean
}
const SIGNED = new Map(
  WORLDS.flatMap(({ plain, slight }, world) =>
    [slight, plain].flatMap((words) =>
      words
        .trim()
        .split(/\s+/)
        .flatMap((stem) => {
          const sign: Sign = { world, stem, plain: words === plain }
          return [stem, `${stem}s`].map((word) => [hashWord(word), sign] as const)
        }),
    ),
  ),
)
const SIGNS = new WordMap(SIGNED)
/** Every word that may say so. */
const INVENTING = new WordSet([
  ...DRILLS,
  ...FICTION,
  ...EXIST,
  ...LIKENESS,
  ...WRITTEN,
  ...MADE,
  ...OF_NOBODY,
  ...DRILL,
  REAL,
  SUCH,
])
/** Every other word says nothing of the kind. */
const TELLING = new WordSet([...INVENTING, ...OF_NOBODY, ...INVENTING_VERBS, ...SIGNED.keys(), ...PAIRING])

/**
 * Number of the first sentence from which on a draft tells of nobody: the one that says so, or the first of all where the
 * draft is on a made-up world. -1 for none.
 */
export function firstFiction(text: string, tokens: Tokens, sentences: readonly Sentence[]): number {
  if (TAGGED.test(text)) return 0
  const sums = WORLDS.map(() => 0)
  const plain = WORLDS.map(() => false)
  const seen = new Set<string>()
  let world = false
  for (let index = 0; index < sentences.length; index++) {
    const { first, last, span } = sentences[index]
    let read = false
    for (let t = first; t < last; t++) {
      const hash = tokens.hash[t]
      if (!TELLING.has(hash)) continue
      const free: boolean = !read && INVENTING_VERBS.has(hash)
      read ||= free
      // Free words for it are everyday words as well ("patched up", "a mix of many"): care given here outweighs them.
      const hinted = () =>
        !isOnCare(tokens, sentences) &&
        ((free && declaresInvention(text.slice(span.start, span.end))) ||
          saysDrill(tokens, t, first) ||
          isOfNobody(tokens, t, first, last))
      // What a page says of itself at its end holds for all of it.
      if ((INVENTING.has(hash) && saysInvented(tokens, t, sentences[index])) || hinted())
        return (index >= sentences.length - END && !isOnCare(tokens, sentences)) ||
          (sentences.length <= POST && (DRILLS.has(hash) || turnsOut(tokens, t))) ||
          isOfAllLines(tokens, sentences[index])
          ? 0
          : index
      const pair = plain[0] ? 0 : pairCount(hash, tokens.hash[t + 1])
      if (pair) {
        plain[0] = true
        sums[0] += pair
        world ||= sums[0] >= WORLDS[0].enough
      }
      const sign = SIGNS.get(hash)
      if (!sign || seen.has(sign.stem) || isThing(tokens, t)) continue
      seen.add(sign.stem)
      plain[sign.world] ||= sign.plain
      sums[sign.world] += sign.plain ? 2 : 1
      world ||= plain[sign.world] && sums[sign.world] >= WORLDS[sign.world].enough
    }
  }
  // A novelist may be a patient: a page that tells of care given here is on somebody real, whatever else it speaks of.
  return world && !isOnCare(tokens, sentences) ? 0 : -1
}

/** "Fictional", "Dana is not real", "we made her up", "no such person", "neither of them exists". */
function saysInvented(tokens: Tokens, at: number, { first, last }: Sentence): boolean {
  const hash = tokens.hash[at]
  if (FICTION.has(hash))
    return !isDenied(tokens, at, first) && !isThing(tokens, at) && !isNameAlone(tokens, at, first, last)
  if (EXIST.has(hash)) return isDenied(tokens, at, first) && isSomebody(tokens, first)
  if (WRITTEN.has(hash)) return isSomebody(tokens, first) && isForTeaching(tokens, at + 1, last)
  if (hash === REAL) {
    if (at > first && NOT.has(tokens.hash[at - 1]) && at + 1 >= last - 1) return true
    return PEOPLE.has(tokens.hash[at + 1]) && isDenied(tokens, at, first)
  }
  if (LIKENESS.has(hash)) return hasChance(tokens, at, last)
  if (hash === SUCH) return tokens.hash[at - 1] === NO && PEOPLE.has(tokens.hash[at + 1])
  if (turnsOut(tokens, at)) return isTurnedOut(tokens, at, first, last)
  const whom = tokens.kind[at + 1] === TokenKind.Mark ? at + 2 : at + 1
  return MADE.has(hash) && whom + 1 < last && WHOM.has(tokens.hash[whom]) && tokens.hash[whom + 1] === UP
}

/** Sentences of a post: one that turns out to be on a manikin was on it from its first word. */
const POST = 12

/** "Dana Okoro does not exist", "she never lived": a sentence that begins with somebody, not with a cure. */
const DOES = wordSet("does doesn't never")
function isSomebody({ hash, kind, bits }: Tokens, first: number): boolean {
  const from = ARTICLES.has(hash[first]) ? first + 1 : first
  if (HE_SHE.has(hash[first]) || CHARACTERS.has(hash[from])) return true
  if (bits[first] & Word.FirstCommon && DOES.has(hash[first + 1])) return true
  return kind[first] === TokenKind.Capital && kind[first + 1] === TokenKind.Capital
}

/** "any likeness is bad luck" */
function hasChance({ hash }: Tokens, at: number, last: number): boolean {
  for (let t = at + 1; t < Math.min(last, at + FAR); t++) if (CHANCE.has(hash[t])) return true
  return false
}

/** "… was written for our induction days" */
function isForTeaching({ hash }: Tokens, at: number, last: number): boolean {
  if (!FOR_BY.has(hash[at])) return false
  for (let t = at + 1; t < Math.min(last, at + 8); t++) if (TEACHING.has(hash[t])) return true
  return false
}

function isDenied(tokens: Tokens, at: number, first: number): boolean {
  // "None of these ran, and every detail is invented": of another clause.
  for (let t = at - 1; t >= Math.max(first, at - FAR) && tokens.hash[t] !== COMMA; t--)
    if (NONE.has(tokens.hash[t]) || (t >= at - DENIED && NOT.has(tokens.hash[t]))) return true
  return false
}
