import { hashWord } from '../annotate/fold.ts'
import { COURTESY } from '../annotate/vocabulary.ts'
import { firstIndex } from '../bisect.ts'
import { sentenceAt, Term } from '../checks.ts'
import type { Document, Person } from '../document.ts'
import { AMID_CARE } from '../roles.ts'
import type { Detail } from '../rule.ts'
import { findDeaths } from './deaths.ts'
import { findDisguises } from './disguise.ts'
import { careIn } from './in-care.ts'
import { findTies } from './news-tie.ts'
import { perDocument } from './per-document.ts'
import { findTales } from './shift-tale.ts'

/** Held to be a patient by all that stands around, where no sentence says so; without a name only where all of it does. */
export const isScene = ({ cues, mentions }: Person): boolean => {
  const named = mentions.some(({ form }) => form === 'name')
  return cues.some(
    ({ role, weight, why }) => role === 'patient' && (named ? weight >= 2.5 : why === AMID_CARE),
  )
}

/** "She", of whom only the headline says who it is: two sentences on her are a story. */
export function isLeftToTitle(document: Document, { certain, mentions }: Person, enough: number): boolean {
  if (!certain || mentions.some(({ form }) => form !== 'pronoun')) return false
  const sentences = new Set(mentions.map(({ sentence }) => sentence))
  return sentences.size >= enough && careIn(document, mentions[0].sentence) > 1
}

/** "My grandmother lost her sight": kin of a clinician who writes, and in nobody's care here. */
export function isWritersKin(document: Document, { mentions }: Person): boolean {
  const { tokens, sentences, type, people } = document
  const [{ span, form, sentence }] = mentions
  if (type !== 'blog' || form === 'name') return false
  const at = firstIndex(tokens.count, (t) => tokens.start[t] >= span.start)
  // "My nana salted everything. When her heart …": a pronoun takes up whom the sentence before told of.
  const from = form === 'pronoun' ? sentences[Math.max(0, sentence - 1)].first : at
  let kin = false
  for (let t = from; t <= at; t++) kin ||= tokens.hash[t] === MY && isKin(document, t + 1)
  if (!kin) return false
  return people.some(({ role, cues }) => role === 'author' && cues.some((cue) => cue.role === 'staff'))
}
const MY = hashWord('my')
const isKin = ({ tokens, terms }: Document, at: number) =>
  (terms.cover[at] & Term.Kinship) !== 0 || COURTESY.has(tokens.hash[at])

/** Whether other rules report most of what a draft tells of somebody: a tale from a shift, the news, a changed name, a death. */
export function isToldElsewhere(document: Document, { mentions }: Person): boolean {
  const reported = reportedSentences(document)
  const told = [...new Set(mentions.map(({ sentence }) => sentence))]
  return told.some((sentence) => reported.has(sentence))
}

const reportedSentences = perDocument((document) => {
  const groups = [...findTales(document), ...findTies(document)]
  const spans = [...findDisguises(document), ...findDeaths(document)].map(({ span }) => span)
  return new Set([
    ...groups.flat().map(({ sentence }) => sentence),
    ...spans.map(({ start }) => sentenceAt(document, start)),
  ])
})

/** What of a person a story tells, as an authorization covers it. */
export function detailsOf(person: Person, quoted: boolean): Detail[] {
  const out: Detail[] = []
  const named = person.mentions.filter((mention) => mention.form === 'name')
  if (named.length) out.push(named.some((mention) => mention.full) ? 'full-name' : 'first-name')
  if (person.anchors.some((anchor) => anchor.kind === 'condition')) out.push('condition')
  if (person.anchors.some((anchor) => anchor.kind === 'procedure' || anchor.kind === 'medicine'))
    out.push('treatment')
  if (quoted) out.push('quote')
  return out.length ? out : ['condition']
}
