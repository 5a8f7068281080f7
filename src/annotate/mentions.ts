import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import { type Cluster, join, type Known, knownByName, unite } from './clusters.ts'
import { type Description, findDescriptions } from './descriptions.ts'
import { hashWord } from './fold.ts'
import { findNames, type Name, type Reading } from './names.ts'
import { isBodyPart, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'

/** A mention with the tokens it covers, `last` exclusive; `next` is the first token after its credentials and age. */
export interface RawMention {
  readonly first: number
  readonly last: number
  readonly next: number
  readonly sentence: number
  readonly form: 'name' | 'description' | 'pronoun'
  readonly name: Name | undefined
  readonly description: Description | undefined
}

const COMMA = 0x2c
const AND = hashWord('and')
const NAMED = wordSet(['named', 'called', 'name', 'nicknamed'])
/** How far, in sentences, a pronoun or "the teacher" reaches back. */
const REACH = 4

/**
 * Gathers who is told of: names, descriptions and pronouns, joined by simple coreference. A surname or given name takes up
 * the full name, an apposition its neighbour ("the pilot, Dana Okoro"), "the teacher" the last teacher, "she" the person
 * of the sentence before.
 */
export function gatherPeople(reading: Setting): Cluster[] {
  const known: Known = { clusters: [], names: new Map(), nouns: new Map() }
  const names = findNames(reading)
  let name = 0
  let recent: Cluster | undefined
  let recentSentence = -REACH
  for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
    // Under a new heading nobody is "she" yet.
    if (isHeading(reading, sentence)) recent = undefined
    const raw: RawMention[] = []
    for (; name < names.length && names[name].sentence === sentence; name++) {
      const found = names[name]
      const { first, last, next } = found
      raw.push({ first, last, next, sentence, form: 'name', name: found, description: undefined })
    }
    const count = raw.length
    let named = 0
    for (const description of findDescriptions(reading, sentence)) {
      const { first, last } = description
      while (named < count && raw[named].last <= first) named++
      if (named < count && raw[named].first < last) continue
      raw.push({ first, last, next: last, sentence, form: 'description', name: undefined, description })
    }
    addPronouns(reading, sentence, raw)
    raw.sort((a, b) => a.first - b.first)
    shareVerbs(reading, raw)
    let subject: Cluster | undefined
    let clinical = false
    let before: { mention: RawMention; cluster: Cluster } | undefined
    for (const mention of raw) {
      const near = sentence - recentSentence <= REACH ? recent : undefined
      const treated = clinical && near && mention.form === 'pronoun' && isTreated(reading, mention)
      const cluster = findCluster(reading, known, mention, before, treated ? near : (subject ?? near))
      if (!cluster) continue
      join(reading, known, cluster, mention)
      // "Dr. Amadi's team sent us Mrs. Okoro. Her …": what follows is told of the one who is no clinician.
      if (!subject || (clinical && !isClinician(mention))) {
        subject = cluster
        clinical = isClinician(mention)
      }
      before = { mention, cluster }
    }
    const listed = reading.blocks[reading.sentences[sentence].block].kind === 'front-matter'
    if (subject && !listed && !(clinical && isByline(reading, sentence))) {
      recent = subject
      recentSentence = sentence
    }
  }
  return known.clusters
}

/** A heading, or a line of a few words without a stop that serves as one. */
function isHeading({ tokens, sentences, blocks }: Setting, sentence: number): boolean {
  const { first, last, block } = sentences[sentence]
  if (blocks[block].kind === 'heading') return true
  return (
    last - first <= 5 &&
    tokens.kind[last - 1] !== TokenKind.Mark &&
    tokens.end[last - 1] >= blocks[block].span.end &&
    tokens.start[first] <= blocks[block].span.start
  )
}

/** "By Dana Okoro, RN": who signs a page is not the one it goes on to tell of. */
function isByline({ tokens, sentences }: Reading, sentence: number): boolean {
  const { first, last } = sentences[sentence]
  for (let t = first; t < Math.min(last, first + 3); t++) if (SIGNED.has(tokens.hash[t])) return true
  return false
}
const SIGNED = wordSet('by reviewed')

/** "Dana and Sipho came …": what follows the second name is said of both. */
function shareVerbs({ tokens }: Reading, raw: RawMention[]) {
  for (let i = 0; i + 1 < raw.length; i++) {
    const pair = raw[i].form === 'name' && raw[i + 1].form === 'name'
    if (pair && raw[i].next + 1 === raw[i + 1].first && tokens.hash[raw[i].next] === AND)
      raw[i] = { ...raw[i], next: raw[i + 1].next }
  }
}

/** "Dr. Amadi rebuilt her left knee": whose body it is, not the clinician's. */
function isTreated({ tokens, terms }: Reading, { first }: RawMention): boolean {
  const hers = Vocabulary.POSSESSIVE_PRONOUN.has(tokens.hash[first])
  for (let t = first + 1; t < first + 4; t++)
    if (isBodyPart(tokens.hash[t] ?? 0) || (hers && terms.starts[t] & CARED)) return true
  return Vocabulary.TREAT_VERBS.has(tokens.hash[first - 1])
}

const CARED = Term.Condition | Term.Procedure | Term.WeakProcedure | Term.WeakCondition | Term.Medicine

const isClinician = ({ name }: RawMention) =>
  name !== undefined && (name.title === 'clinician' || name.credential)

function addPronouns({ tokens, sentences }: Reading, sentence: number, raw: RawMention[]) {
  const { first, last } = sentences[sentence]
  for (let at = first; at < last; at++) {
    if (!Vocabulary.HE_SHE.has(tokens.hash[at])) continue
    const next = at + 1
    raw.push({
      first: at,
      last: next,
      next,
      sentence,
      form: 'pronoun',
      name: undefined,
      description: undefined,
    })
  }
}

function findCluster(
  reading: Reading,
  known: Known,
  mention: RawMention,
  before: { mention: RawMention; cluster: Cluster } | undefined,
  recent: Cluster | undefined,
): Cluster | undefined {
  const { tokens } = reading
  const open = (): Cluster => {
    const cluster = { mentions: [], given: new Set<number>(), surname: new Set<number>() }
    known.clusters.push(cluster)
    return cluster
  }
  // "He'll walk again": a subject that nothing introduced is somebody all the same.
  if (mention.form === 'pronoun') return recent ?? open()
  const apposed =
    before && before.mention.form !== 'pronoun' && isApposition(reading, before.mention, mention)
  if (mention.name) {
    const same = knownByName(reading, known, mention.name)
    const unnamed = apposed && before.cluster.given.size + before.cluster.surname.size === 0
    if (same && unnamed) unite(known, before.cluster, same)
    if (same) return same
    return unnamed ? before.cluster : open()
  }
  if (apposed) return before.cluster
  if (mention.description!.definite) {
    const noun = tokens.hash[mention.description!.noun]
    const same = known.nouns.get(noun)
    if (same) return same
  }
  return open()
}

/** "the ferry pilot, Dana Okoro", "Dana Okoro, a ferry pilot", "our patient Dana", "the patient, a ferry pilot of 50,". */
function isApposition({ tokens }: Reading, before: RawMention, at: RawMention): boolean {
  const gap = at.first - before.next
  if (before.form === at.form) {
    const taken = before.description?.definite || before.description?.ours
    return gap === 1 && tokens.hash[before.next] === COMMA && taken === true && !at.description!.definite
  }
  if (before.form === 'description') {
    const word = tokens.hash[before.next]
    return (
      gap === 0 ||
      (gap === 1 && (word === COMMA || NAMED.has(word))) ||
      (gap === 2 && word === COMMA && NAMED.has(tokens.hash[before.next + 1]))
    )
  }
  return gap === 1 && (tokens.hash[before.next] === COMMA || tokens.hash[before.next] === 0x28)
}
