import { hasTerm, patientsIn } from '../checks.ts'
import type { Document, Person, Role, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { sentencesOfBirth } from './births.ts'
import { hasWord } from './has-word.ts'
import { careIn, TELLS_CARE } from './in-care.ts'
import { findIndividuals } from './individuals.ts'
import { tellsPast } from './past-tense.ts'
import { perDocument } from './per-document.ts'
import { isOwnProse } from './prose.ts'

/** The sentences of a draft that tell one person's story: days and towns named in them are the story's. */

/** Sentences before and behind one that tells of the person, in its paragraph or the next, that belong to the story. */
const REACH = 2
/** The same in a post, where pictures and signs stand between. */
const POST_REACH = 4
/** Sentences behind one that brings somebody in ("a rancher from") in which a pronoun takes that one up. */
const TAKEN_UP = 5
/** A draft that tells of more people than these has no one story. */
const MOST = 3
const OTHERS: ReadonlySet<Role | undefined> = new Set<Role>([
  'staff',
  'author',
  'source',
  'donor',
  'public-figure',
  'fictional',
  'organization',
])
/** What is announced, sold, held or paid: its day is not the story's. */
const COMING = wordSet(`
  reunion reunions picnic party fair fundraisers meets meeting potluck barbecue festival parade tour tours bring sign
  tickets ticket register registration rsvp deadline opens open opened opening closes closing drill drills vacancy vacancies band launch launched launches unveiled
  announced announces session workshop webinar conference screening clinic class classes gala dinner race raffle fundraiser
  published reviewed updated posted joined appointed founded hired retired retires retiring visit hours approved cleared recalled correction corrected editor authorized licensed study trial journal law guideline
`)

/** Whether a sentence announces, sells or holds nothing and is not on staff and guests alone: its day may be a story's. */
export const mayBeStorys = (document: Document, at: number) =>
  (!hasWord(document, document.sentences[at], COMING) || isCaredFor(document, at)) && !isOthers(document, at)

/** "A two-year-old was seen in our clinic": the clinic of a sentence that tells of one in care is none to come. */
const isCaredFor = (document: Document, at: number) =>
  careIn(document, at) > 1 && tellsPast(document, document.sentences[at]) && findIndividuals(document).has(at)

/** In a post, what is said without a verb has just happened: "Day 40 today!" */
export const happened = (document: Document, sentence: Sentence) =>
  tellsPast(document, sentence) || document.type === 'social'

/** Staff, guests and givers are told of here, and nobody else. */
function isOthers(document: Document, at: number): boolean {
  const told = document.told.get(at) ?? []
  return told.length > 0 && told.every(({ role }) => OTHERS.has(role))
}

/** Care by its name; in a post also what is said of nobody but those in care ("after losing the leg"). */
const tellsCare = (document: Document, at: number) =>
  hasTerm(document, document.sentences[at], TELLS_CARE) ||
  (document.type === 'social' && careIn(document, at) > 1)

/** Numbers of the sentences of the one story, or of the few, that a draft tells. */
export const storyOf = perDocument((document: Document): ReadonlySet<number> => {
  const { sentences, blocks } = document
  const people = new Set<Person>()
  const core: number[] = []
  const births = sentencesOfBirth(document)
  let shownAt = -Infinity
  for (let at = 0; at < sentences.length; at++) {
    if (!isOwnProse(document, sentences[at])) continue
    const patients = patientsIn(document, at)
    for (const person of patients) people.add(person)
    const one = findIndividuals(document).get(at)
    const shown = one !== undefined && (one !== 'pronoun' || document.type === 'social')
    if (one && one !== 'pronoun' && !isOthers(document, at)) shownAt = at
    if (births.has(at) || patients.length || (shown && tellsCare(document, at))) core.push(at)
    // "I had her in the city by suppertime": care of one whom a description brought in.
    else if (one === 'pronoun' && at - shownAt <= TAKEN_UP && careIn(document, at) > 1) core.push(shownAt, at)
  }
  const out = new Set<number>()
  if (people.size > MOST) return out
  const reach = document.type === 'social' ? POST_REACH : REACH
  for (const at of core)
    for (let near = Math.max(0, at - reach); near <= Math.min(sentences.length - 1, at + reach); near++) {
      const { block, guard } = sentences[near]
      if (Math.abs(block - sentences[at].block) > (document.type === 'social' ? POST_REACH : 1)) continue
      if (blocks[block].header) continue
      if (!guard || guard === 'second-person') out.add(near)
    }
  return out
})
