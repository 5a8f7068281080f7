import { OUTCOME_WORDS, SCENE_WORDS } from '../data/scene-words.ts'
import { TokenKind } from '../document.ts'
import { markSet, wordSet } from '../word-set.ts'
import type { Setting } from './clause.ts'
import type { Cluster } from './clusters.ts'
import { hashWord } from './fold.ts'
import { HEALTH, isBodyPart, Term } from './terms.ts'
import * as Vocabulary from './vocabulary.ts'
import { tellsOfWork } from './working-life.ts'

/** Who a story is about where no single sentence says so: what stands around all mentions of somebody, taken together. */

const THINGS = wordSet(SCENE_WORDS)
const OUTCOMES = wordSet(OUTCOME_WORDS)
const WE = wordSet("we us our we're we've we'd we'll ours")
const QUOTES = markSet('"“”')
/** Words between "her" and the part of the body: "her left knee". */
const BODY_REACH = 3
/** Sentences looked at for one person. */
const MOST = 24

/**
 * How much the sentences that tell of somebody, and those right after them, speak for a patient: about 1 for each kind of
 * sign that is found, each counted once.
 */
export function sceneEvidence(setting: Setting, { mentions }: Cluster): number {
  const { sentences, blocks } = setting
  // Who is neither "she" nor "Mr." may be a place, an illness or a firm.
  if (!mentions.some((mention) => mention.form === 'pronoun' || mention.name?.title || mention.name?.age)) {
    if (setting.type !== 'social') return 0
  }
  if (tellsOfWork(setting, mentions)) return 0
  const told = [...new Set(mentions.map(({ sentence }) => sentence))].slice(0, MOST)
  const scope = new Set<number>()
  for (const at of told) {
    if (sentences[at].guard && sentences[at].guard !== 'second-person') continue
    const { kind, within } = blocks[sentences[at].block]
    if (kind === 'code' || kind === 'url' || kind === 'attribute' || within) continue
    scope.add(at)
    if (at + 1 < sentences.length && isNext(setting, at)) scope.add(at + 1)
  }
  const signs = { term: 0, thing: 0, body: 0, ours: 0, spoken: 0, outcome: 0 }
  for (const at of scope) readSigns(setting, at, told.includes(at), signs)
  const health = Math.min(2, signs.term) + Math.min(1.5, signs.thing * 0.75)
  if (health === 0 && signs.body === 0) return 0
  return (
    health +
    Math.min(2, signs.body * 1.5) +
    Math.min(1, signs.ours * 0.5) +
    (signs.spoken ? 0.75 : 0) +
    (signs.outcome ? 0.5 : 0) +
    (setting.type === 'social' && mentions.length > 1 && mentions.some((mention) => isGuest(setting, mention))
      ? 0.75
      : 0) +
    (told.length > 1 ? 0.5 : 0)
  )
}

/** Whether the sentence after one goes on in its block, or opens the next paragraph. */
function isNext({ sentences, blocks }: Setting, at: number): boolean {
  const [here, next] = [sentences[at].block, sentences[at + 1].block]
  return (
    next === here ||
    (next === here + 1 && blocks[next].kind === 'paragraph' && blocks[here].kind === 'paragraph')
  )
}

/** "Coach Vance", "Miss Opal": so those are called who come in; sisters and pastors work here as well. */
const isGuest = ({ tokens }: Setting, { name, first }: Cluster['mentions'][number]) =>
  name?.title === 'courtesy' || (name?.title === 'rank' && tokens.hash[first] === COACH)
const COACH = hashWord('coach')

interface Signs {
  term: number
  thing: number
  body: number
  ours: number
  spoken: number
  outcome: number
}

function readSigns({ tokens, terms, sentences }: Setting, at: number, told: boolean, signs: Signs): void {
  const { first, last } = sentences[at]
  const whole = told ? 1 : 0.5
  let quoted = false
  let own = false
  for (let t = first; t < last; t++) {
    const hash = tokens.hash[t]
    if (terms.starts[t] & (HEALTH | Term.CareEvent | Term.Recovery | Term.CareUnit)) signs.term += whole
    else if (THINGS.has(hash)) signs.thing += whole
    if (OUTCOMES.has(hash)) signs.outcome++
    if (WE.has(hash)) signs.ours += whole
    if (Vocabulary.POSSESSIVE_PRONOUN.has(hash) || tokens.possessive[t]) {
      for (let next = t + 1; next < Math.min(last, t + 1 + BODY_REACH); next++)
        if (isBodyPart(tokens.hash[next])) signs.body += whole
    }
    if (tokens.kind[t] === TokenKind.Mark && QUOTES.has(hash)) quoted = true
    own ||= Vocabulary.I.has(hash)
  }
  if (told && quoted && own) signs.spoken++
}
