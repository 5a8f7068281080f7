import { hashWord } from '../annotate/fold.ts'
import { Term } from '../annotate/terms.ts'
import { Word } from '../annotate/words.ts'
import { CARE_FACT_WORDS } from '../data/care-fact-words.ts'
import { COURTESY_WORDS } from '../data/reply-courtesy.ts'
import type { Document, Role, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { CONDITION, isOfEverybody, type Saying } from './courtesy.ts'
import { perDocument } from './per-document.ts'
import { clauseAround, nounAfter, passAdverbs, tellsAt } from './reply-verbs.ts'
import { matterIn, matterOf } from './told-matter.ts'

/** What a reply says of one person who is neither its reader nor on its staff, and of one thing of care. */

const Words = COURTESY_WORDS
const [WORKS, FEW, MODALS] = [Words.works, Words.few, Words.modals].map(wordSet)
const [KIN, PERSON] = [CARE_FACT_WORDS.kin, CARE_FACT_WORDS.person].map(wordSet)
const [OWN, SUBJECT] = ['your our little baby wee her his this that', 'she he'].map(wordSet)
const ANTECEDENTS = 40
const STAFF: ReadonlySet<Role | undefined> = new Set<Role>([
  'staff',
  'author',
  'source',
  'public-figure',
  'fictional',
])

/** Characters at which staff, authors and sources are mentioned. */
const staffMentions = perDocument((document): ReadonlySet<number> => {
  const out = new Set<number>()
  for (const { role, mentions } of document.people)
    if (STAFF.has(role)) for (const { span } of mentions) out.add(span.start)
  return out
})

/** "She", "he", "her", "him" or "his" at a token. */
export function readPronoun(document: Document, sentence: Sentence, at: number): Saying | undefined {
  const { hash, start } = document.tokens
  if (staffMentions(document).has(start[at])) return undefined
  const clause = clauseAround(document, sentence, at)
  if (SUBJECT.has(hash[at])) {
    const verb = passAdverbs(document, at + 1, clause.last)
    if (verb >= clause.last || MODALS.has(hash[verb])) return undefined
    const whose = antecedentOf(document, at)
    const told = tellsAt(document, verb, clause.last)
    if (whose === 'name' || (whose === 'none' && !told)) return undefined
    if (!told && (WORKS.has(hash[verb]) || whose === 'none')) return undefined
    return {
      first: at,
      last: clause.last,
      why: 'what one person did or how they are',
      sure: told && whose !== 'none',
    }
  }
  const noun = nounAfter(document, at + 1, clause.last)
  const body = noun !== undefined && OWNER.has(hash[at]) && matterOf(document, noun.head) === 'clinical'
  if (!body && antecedentOf(document, at) !== 'kin') return undefined
  for (let t = clause.first; t < clause.last; t++)
    if (tellsAt(document, t, clause.last))
      return {
        first: Math.min(t, at),
        last: clause.last,
        why: 'what was done with one person',
        sure: matterIn(document, clause) !== undefined,
      }
  return undefined
}

/** Whom a pronoun stands for, as far as the words before show: somebody of the reader's or in care, somebody named, nobody. */
function antecedentOf({ tokens, terms }: Document, at: number): 'kin' | 'name' | 'none' {
  const { hash, kind } = tokens
  for (let t = at - 1; t >= Math.max(0, at - ANTECEDENTS); t--) {
    if ((KIN.has(hash[t]) || terms.cover[t] & Term.Kinship) && OWN.has(hash[t - 1])) return 'kin'
    if (PERSON.has(hash[t]) || terms.cover[t] & Term.Patient) return 'kin'
    if (kind[t] === TokenKind.Capital && kind[t - 1] !== TokenKind.Mark && OWN.has(hash[t - 1])) return 'kin'
    if (kind[t] === TokenKind.Capital && (tokens.bits[t] & NAMES) !== 0) return 'name'
    if (terms.cover[t] & Term.StaffRole) return 'name'
  }
  return 'none'
}

const OWNER = wordSet('his her')
const NAMES = Word.FirstCommon | Word.First

/** "The new aids are doing the job", "two reminders went out": something of care that a determiner or a number introduces. */
export function readNoun(document: Document, sentence: Sentence, at: number): Saying | undefined {
  const { hash } = document.tokens
  const clause = clauseAround(document, sentence, at)
  const noun = nounAfter(document, at + 1, clause.last)
  // "that the aids": a clause begins, nothing is pointed at.
  if (!noun || DETERMINERS.has(hash[at + 1])) return undefined
  const person = PERSON.has(hash[noun.head]) && POINT.has(hash[at])
  // "The second round of antibiotics": what it is of.
  const of =
    hash[noun.next] === OF
      ? nounAfter(document, passDeterminer(document, noun.next + 1), clause.last)
      : undefined
  const head = of && matterOf(document, of.head) ? of.head : noun.head
  const matter = matterOf(document, head)
  if (!person && (!matter || matter === 'conduct')) return undefined
  if (clause.first > sentence.first && CONDITION.has(hash[clause.first - 1])) return undefined
  if (isOfEverybody(document, clause, matter === 'clinical')) return undefined
  if (isPointed(document, sentence, at, noun.head))
    return { first: at, last: noun.next, why: 'something of a body', sure: false, own: true }
  const few = FEW.has(hash[at])
  const why = person ? 'what one person did or how they are' : 'what happened to something of care'
  for (let t = noun.next; t < Math.min(clause.last, noun.next + FAR); t++) {
    if (MODALS.has(hash[t]) && hash[t] !== TO) return undefined
    if (tellsAt(document, t, clause.last)) return { first: at, last: clause.last, why, sure: !few }
  }
  if (matter === 'clinical' && isPlanned(document, clause.first, at))
    return { first: at, last: clause.last, why: 'what will be done in care', sure: false }
  if (person || matter === 'money' || (few && hasWe(document, clause.first, at))) return undefined
  // "They cleared the scan": what was done with it.
  for (let t = clause.first; t < at; t++)
    if (tellsAt(document, t, at))
      return { first: t, last: clause.last, why: 'what was done in care', sure: false }
  return undefined
}

/** "Mind that new hip", "go easy on those stitches": pointed at, in no clause of its own. */
function isPointed(document: Document, { first }: Sentence, at: number, head: number): boolean {
  const { hash } = document.tokens
  if (!THAT.has(hash[at]) || matterOf(document, head) !== 'clinical') return false
  return at <= first + 1 || BEFORE.has(hash[at - 1]) || hash[at + 1] === NEW
}
const THAT = wordSet('that those these')
const BEFORE = wordSet(
  'on with for of to from in under over around mind rest enjoy love keep ice wear using rock rocking wearing enjoying after without',
)

/** "We will open the": a plan for one person, and no offer to explain. */
function isPlanned(document: Document, first: number, at: number): boolean {
  const { hash } = document.tokens
  for (let t = Math.max(first, at - FAR); t < at; t++) {
    const will = WILL.has(hash[t]) || (SHALL.has(hash[t]) && WE.has(hash[t - 1]))
    if (will) return !OFFERS.has(hash[passAdverbs(document, t + 1, at)])
  }
  return false
}
const [WILL, SHALL, OFFERS] = ["we'll i'll", 'will shall', `${Words.offers} discuss review go look`].map(
  wordSet,
)

function hasWe({ tokens }: Document, first: number, at: number): boolean {
  for (let t = first; t < at; t++) if (WE.has(tokens.hash[t])) return true
  return false
}
const WE = wordSet("we i we've our")
const NEW = hashWord('new')
const POINT = wordSet('this that the said')
const [OF, TO] = ['of', 'to'].map(hashWord)
const FAR = 6

const passDeterminer = ({ tokens }: Document, at: number) => (DETERMINERS.has(tokens.hash[at]) ? at + 1 : at)
const DETERMINERS = wordSet('the a an your his her that those these this')

/** "Molar was split", "onward referral was offered": a noun of care right before a verb of the past, whatever stands before it. */
export function readBareNoun(document: Document, sentence: Sentence, at: number): Saying | undefined {
  const { hash } = document.tokens
  if (!WERE.has(hash[at]) || at === sentence.first) return undefined
  const matter = matterOf(document, at - 1)
  if (!matter || matter === 'conduct') return undefined
  const clause = clauseAround(document, sentence, at)
  if (clause.first > sentence.first && CONDITION.has(hash[clause.first - 1])) return undefined
  if (isOfEverybody(document, clause, matter === 'clinical')) return undefined
  return {
    first: clause.first,
    last: clause.last,
    why: 'what happened to something of care',
    sure: matter === 'clinical',
  }
}
const WERE = wordSet("was were had wasn't weren't hadn't")
