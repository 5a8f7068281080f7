import { SCENE_WORDS, STAY_WORDS } from '../data/scene-words.ts'
import { TokenKind } from '../document.ts'
import { wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import type { Cluster } from './clusters.ts'
import type { Name } from './names.ts'
import { isPastVerb } from './past-verbs.ts'
import { HEALTH, isBodyPart, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'
import { tellsOfWork } from './working-life.ts'

/**
 * Somebody whom nothing explains, of whom a draft goes on to tell what happened, is whom the house looked after: those who
 * work, give, write or speak here are introduced by what they do.
 */

const THINGS = wordSet(`${SCENE_WORDS} ${STAY_WORDS}`)
const CARE = HEALTH | Term.CareEvent | Term.CareUnit | Term.Recovery | Term.WeakCondition | Term.WeakProcedure
const EXPLAINED = Term.StaffRole | Term.StaffTitle | Term.PublicRole | Term.Donor | Term.Kinship
const ONE = wordSet('he she him herself himself')
const US = wordSet("we us our we've we'd")
/** Sentences that make a story, and sentences looked at for one person. */
const ENOUGH = 2
const MOST = 24
/** Copy in which a lone "she" is as likely a clinician, an author or the one who wrote a review. */
const OTHERS_TELL: ReadonlySet<Setting['type']> = new Set(['reply', 'share', 'testimonial'])

/**
 * Whether the sentences about somebody who has no role tell what befell one person amid words of care.
 * @param introduced token from which on a lone "she" may be somebody whom the draft has told of by name
 */
export function isCase(setting: Setting, { mentions }: Cluster, introduced: number): boolean {
  if (mentions.some((mention) => isTitledGuest(setting, mention))) return true
  if (OTHERS_TELL.has(setting.type) || tellsOfWork(setting, mentions)) return false
  const { sentences, blocks, tokens } = setting
  if (!mentions.some(({ form, first }) => form === 'pronoun' && ONE.has(tokens.hash[first]))) return false
  if (isExplained(setting, mentions[0])) return false
  const alone = mentions.every(({ form }) => form === 'pronoun')
  if (alone && (mentions[0].first > introduced || isStaffs(setting, mentions[0]))) return false
  const names = mentions.flatMap(({ name }) => name ?? [])
  const named = names.length > 0
  // "in Mount Grace", "the Harrow"
  if (named && !names.some((name) => isSomebodys(setting, name))) return false
  // Names may be places or firms, and in a release "she" is whoever spoke last.
  if (named && setting.type === 'press-release') return false
  const told = [...new Set(mentions.map(({ sentence }) => sentence))].slice(0, MOST).filter((at) => {
    const { guard, block } = sentences[at]
    const { kind } = blocks[block]
    return (!guard || guard === 'second-person') && (kind === 'paragraph' || kind === 'table-cell')
  })
  const needed = told.length > ENOUGH ? 1 : ENOUGH
  if (told.length < ENOUGH || told.filter((at) => happened(setting, at)).length < needed) return false
  const signs = told.map((at) => signsOf(setting, at))
  return signs.includes('care') || (signs.includes('us') && isOnCare(setting))
}

/** "Our infection nurse stood by the sinks. She …": a lone "she" who takes up somebody at work, there or in the title. */
function isStaffs(setting: Setting, { first, sentence }: Cluster['mentions'][number]): boolean {
  const { tokens, terms, sentences } = setting
  if (!Vocabulary.SUBJECT_PRONOUN.has(tokens.hash[first])) return false
  const before = sentences[sentence - 1]
  const near = before && before.block >= sentences[sentence].block - 1
  for (let t = near ? before.first : sentences[sentence].first; t < first; t++)
    if (terms.cover[t] & AT_WORK) return true
  return heads(setting).some((at) => {
    for (let t = sentences[at].first; t < sentences[at].last; t++) if (terms.cover[t] & AT_WORK) return true
    return false
  })
}
const AT_WORK = Term.StaffRole | Term.StaffTitle | Term.PublicRole | Term.Donor

/** Numbers of the sentences of titles and headings at the head of a draft. */
function heads({ sentences, blocks }: Setting): number[] {
  const out: number[] = []
  for (let at = 0; at < Math.min(HEAD, sentences.length); at++) {
    const { kind, path } = blocks[sentences[at].block]
    if (kind === 'heading' || path?.[0] === 'title') out.push(at)
  }
  return out
}
const HEAD = 8

/** A title or heading names an illness, a treatment or a part of the body. */
const isOnCare = (setting: Setting) =>
  heads(setting).some((at) => {
    const { first, last } = setting.sentences[at]
    for (let t = first; t < last; t++)
      if (setting.terms.cover[t] & CARE || isBodyPart(setting.tokens.hash[t])) return true
    return false
  })

/** Token of the first mention of the first person whom the copy names and goes on to tell of; past the end for none. */
export function firstIntroduced(
  { sentences, blocks, tokens }: Setting,
  clusters: readonly Cluster[],
): number {
  const isCopy = ({ sentence }: Cluster['mentions'][number]) =>
    blocks[sentences[sentence].block].kind === 'paragraph'
  return clusters.reduce((first, { given, surname, mentions }) => {
    if (given.size + surname.size === 0) return first
    const [one, two] = mentions.filter(isCopy)
    return two ? Math.min(first, one.first) : first
  }, tokens.count)
}

/** "Mrs. Okoro asked me in clinic …", "old Mr. Vance had his lowers made here": so are those called who come to us. */
function isTitledGuest(setting: Setting, { name, next, sentence }: Cluster['mentions'][number]): boolean {
  const { tokens, terms, sentences, blocks, type } = setting
  const { first, last, guard, block } = sentences[sentence]
  if (name?.title !== 'courtesy' || !GUESTS.has(type)) return false
  if (guard || blocks[block].kind !== 'paragraph') return false
  let told = false
  let ours = false
  for (let t = first; t < last; t++) {
    if (t >= next && t < next + VERB_REACH) told ||= isPastVerb(setting, t)
    if (SAID.has(tokens.hash[t]) || terms.starts[t] & Term.Donor) return false
    ours ||= HERE.has(tokens.hash[t])
  }
  return told && ours
}
const VERB_REACH = 2
const GUESTS: ReadonlySet<Setting['type']> = new Set(['blog', 'social', 'share'])
const SAID = wordSet(
  'said says added adds noted will sponsored presented announced recommended moved seconded approved abstained voted chaired bid',
)
const HERE = wordSet('me us here clinic surgery practice office ward chair gym')

/** A title or an age beside it, or no place by what stands before it. */
function isSomebodys({ tokens }: Setting, { first, parts, title, age }: Name): boolean {
  if (title || age) return true
  const before = tokens.hash[first - 1] ?? 0
  if (Vocabulary.PLACE_PREPOSITION.has(before) || Vocabulary.ARTICLE.has(before)) return false
  return parts.length > 1 || tokens.kind[first - 1] !== TokenKind.Capital
}

/** A role, an office or kin of the writer's, a word that only modifies, or whom a quotation is given to. */
function isExplained(
  { tokens, terms }: Setting,
  { first, last, description }: Cluster['mentions'][number],
): boolean {
  if (!description) return false
  if (description.classes & EXPLAINED || tokens.possessive[last - 1]) return true
  return first > 0 && (terms.cover[first - 1] & Term.Speech) !== 0
}

function happened(setting: Setting, at: number): boolean {
  const { first, last } = setting.sentences[at]
  for (let t = first; t < last; t++) if (isPastVerb(setting, t)) return true
  return false
}

/** Words of care or of the body, or else of us, in a sentence or in those beside it in its block. */
function signsOf({ sentences, tokens, terms }: Setting, at: number): 'care' | 'us' | undefined {
  const { block } = sentences[at]
  let us = false
  for (let near = Math.max(0, at - 1); near <= at + 1 && near < sentences.length; near++) {
    if (sentences[near].block !== block) continue
    for (let t = sentences[near].first; t < sentences[near].last; t++) {
      const hash = tokens.hash[t]
      if (terms.starts[t] & CARE || THINGS.has(hash) || isBodyPart(hash)) return 'care'
      us ||= US.has(hash)
    }
  }
  return us ? 'us' : undefined
}
