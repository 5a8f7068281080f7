import { Term } from '../annotate/terms.ts'
import { Word } from '../annotate/words.ts'
import { CARE_FACT_WORDS } from '../data/care-fact-words.ts'
import { COURTESY_WORDS as Words } from '../data/reply-courtesy.ts'
import type { Document, Role, Sentence } from '../document.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { isHarmlessDeed, type Saying } from './courtesy.ts'
import { perDocument } from './per-document.ts'
import { clauseAround, nounAfter, passAdverbs, tellsAt } from './reply-verbs.ts'
import { matterIn, matterOf } from './told-matter.ts'

/** What a reply says of one person by a pronoun, who is neither its reader nor on its staff. */

const [WORKS, MODALS] = [Words.works, Words.modals].map(wordSet)
const [KIN, PERSON] = [CARE_FACT_WORDS.kin, CARE_FACT_WORDS.person].map(wordSet)
const [OWN, SUBJECT] = ['your our little baby wee her his this that', 'she he'].map(wordSet)
/** Words before a pronoun among which whom it stands for is looked for. */
const ANTECEDENTS = 40
const STAFF: ReadonlySet<Role | undefined> = new Set<Role>([
  'staff',
  'author',
  'source',
  'public-figure',
  'fictional',
])

/** Characters at which people of some roles are mentioned. */
function mentionsOf({ people }: Document, roles: ReadonlySet<Role | undefined>): ReadonlySet<number> {
  const out = new Set<number>()
  for (const { role, mentions } of people)
    if (roles.has(role)) for (const { span } of mentions) out.add(span.start)
  return out
}
const staffMentions = perDocument((document) => mentionsOf(document, STAFF))
const careMentions = perDocument((document) => mentionsOf(document, CARED))
const CARED: ReadonlySet<Role | undefined> = new Set<Role>(['patient', 'relative'])

/** "She", "he", "her", "him" or "his" at a token. */
export function readPronoun(document: Document, sentence: Sentence, at: number): Saying | undefined {
  const { hash, start } = document.tokens
  if (staffMentions(document).has(start[at])) return undefined
  const clause = clauseAround(document, sentence, at)
  if (SUBJECT.has(hash[at])) {
    const verb = passAdverbs(document, at + 1, clause.last)
    // "He would not sit still": that is how it was.
    const refused = REFUSED.has(hash[verb]) || (WOULD.has(hash[verb]) && NOT.has(hash[verb + 1]))
    if (verb >= clause.last || (MODALS.has(hash[verb]) && !refused)) return undefined
    const whose = antecedentOf(document, at)
    const again = IS.has(hash[verb]) && AGAIN.has(hash[verb + 1])
    const told = refused || again || tellsAt(document, verb, clause.last)
    // Whoever is not named, reads and answers, works here.
    if (whose === 'none' && isHarmlessDeed(document, has(document, verb, clause.last), clause.last))
      return undefined
    if (whose === 'name' || (whose === 'none' && !told)) return undefined
    if (!told && (WORKS.has(hash[verb]) || whose === 'none')) return undefined
    return {
      first: at,
      last: clause.last,
      why: 'what one person did or how they are',
      sure: told && whose !== 'none',
      deed: told,
    }
  }
  const noun = nounAfter(document, at + 1, clause.last)
  const body = noun !== undefined && OWNER.has(hash[at]) && matterOf(document, noun.head) === 'clinical'
  if (!body && antecedentOf(document, at) !== 'kin') return undefined
  for (let t = clause.first; t < clause.last; t++)
    if (tellsAt(document, t, clause.last) || (t === at - 1 && body && isGiven(document, t)))
      return {
        first: Math.min(t, at),
        last: clause.last,
        why: 'what was done with one person',
        sure: matterIn(document, clause) !== undefined,
      }
  return undefined
}

/** "gets his insulin": somebody does, and no doctor brings a tool of the trade. */
const isGiven = ({ tokens }: Document, at: number) => GETS.has(tokens.hash[at])
const GETS = wordSet('gets takes has wears uses needs receives keeps swallows refuses accepts')

const [REFUSED, WOULD, NOT] = ["wouldn't couldn't", 'would could', 'not never'].map(wordSet)
const [IS, AGAIN] = ['is', 'back home up out well better'].map(wordSet)

/** The participle behind "has", or the verb itself. */
const has = (document: Document, verb: number, last: number) =>
  HAVE.has(document.tokens.hash[verb]) ? passAdverbs(document, verb + 1, last) : verb
const HAVE = wordSet(Words.have)

/** Whom a pronoun stands for, as far as the words before show: somebody of the reader's or in care, somebody named, nobody. */
function antecedentOf(document: Document, at: number): 'kin' | 'name' | 'none' {
  const { tokens, terms } = document
  if (careMentions(document).has(tokens.start[at])) return 'kin'
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
