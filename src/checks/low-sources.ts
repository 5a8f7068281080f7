import { firstIndex } from '../bisect.ts'
import { hasTerm, sentenceAt, Term } from '../checks.ts'
import { EVIDENCE_WORDS as Words } from '../data/evidence.ts'
import { SHARING_AROUND } from '../data/sharing.ts'
import { LOWEST } from '../data/source-hosts.ts'
import type { Block, Document, Sentence, Span } from '../document.ts'
import { hasWord, wordSet } from './has-word.ts'
import { judgedLinks } from './judged-links.ts'
import { passingIn } from './passing-on.ts'
import { listSharedLinks, type SharedLink } from './shared-links.ts'
import { kindOfSource, type OwnHosts, readAddress, type SourceKind } from './source-hosts.ts'

/** A link that a statement leans on, to a host that answers for nobody. */
export interface LowSource {
  readonly kind: SourceKind
  readonly span: Span
}

const [LEANS, GROUNDS, OURS] = [Words.leans, Words.grounds, Words.ours].map(wordSet)
const ACTION = wordSet(
  `${SHARING_AROUND.action} form survey portal map parking zoom video event class seats spot spots ticket sign-up`,
)
const ILL = Term.Condition | Term.WeakCondition | Term.Procedure | Term.Medicine | Term.Recovery
/** What a body feels and does, beside illnesses by name. */
const [HEALTH, EFFECT] = [Words.body, Words.effect].map(wordSet)
/** Words of a link that point to grounds: "this breakdown", "as shown here". */
const POINTS =
  /^(?:(?:as|all|see|the) )?(?:\w+ )?(?:this|these|here|that|how|why|thread|details?|breakdown|write-?up|video|post|clip|link)\b|\b(?:here|breakdown|details|thread|shown|explained|write-?up)$/i
/** Findings that a writer would read. */
const MOST = 20
const isLow = (kind: SourceKind | undefined) =>
  kind === 'imitation' || (kind !== undefined && LOWEST.has(kind))
/** The page of somebody who posts, and not a post. */
const PROFILE = /^\/?(?:@?[^/?#]*|(?:company|in|user|c|channel|groups|pages)\/[^/?#]*)\/?(?:[?#].*)?$/

/** Links to the lowest hosts where nothing better stands beside them. */
export function* lowSources(document: Document, own: OwnHosts): Generator<LowSource> {
  // Longer copy links in its markup, and mostly to no such host: nothing else is asked of it then.
  const short = document.type === 'social' || document.type === 'share'
  if (!short && !judgedLinks(document, own).some(({ kind }) => isLow(kind))) return
  const links = listSharedLinks(document)
  const judged = links.map((link) => ({ link, kind: link.own ? undefined : kindOfSource(link.url, own) }))
  if (!judged.some(({ kind }) => isLow(kind))) return
  const better = new Set(
    judged
      .filter(({ link, kind }) => !link.own && link.host && !isLow(kind))
      .map(({ link }) => placeOf(document, link)),
  )
  const seen = new Set<string>()
  for (const { link, kind } of judged) {
    if (!kind || !isLow(kind) || seen.has(link.url)) continue
    if (seen.size === MOST) return
    const sentence = document.sentences[sentenceAt(document, link.span.start)]
    if (!sentence || (kind === 'user-generated' && isProfile(link))) continue
    if (better.has(placeOf(document, link)) || !leansOn(document, sentence, link, kind)) continue
    seen.add(link.url)
    // A hidden address is what is wrong by itself; elsewhere it is what the words lead to.
    yield { kind, span: kind === 'shortener' ? link.place : link.span }
  }
}

/** Items of a round-up stand by themselves, and so do paragraphs. */
function placeOf({ blocks, sentences, type }: Document, { span }: SharedLink): string {
  const at = blockAt(blocks, span)
  const { group } = blocks[at] ?? { group: -1 }
  if (group >= 0) return `group ${group}`
  return type === 'social' && sentences.length < 12 ? 'post' : `block ${at}`
}

const blockAt = (blocks: readonly Block[], { end }: Span) =>
  firstIndex(blocks.length, (at) => blocks[at].span.end >= end)

function isProfile({ url }: SharedLink): boolean {
  const address = readAddress(url)
  return (
    address !== undefined &&
    PROFILE.test(address.path) &&
    // "/Is-coated-aspirin-useless" is a question.
    !/[^/?#]-[^/?#]+-/.test(address.path) &&
    !/^\/?watch\b/.test(address.path) &&
    !/youtu\.be$|medium\.com$/.test(address.host)
  )
}

/** In a share each link is what is passed on; elsewhere a sentence must lean on it. */
function leansOn(document: Document, sentence: Sentence, { span }: SharedLink, kind: SourceKind): boolean {
  const { type, sentences, sections, blocks } = document
  if (sentence.guard === 'bad-example') return false
  if (type === 'share') return !hasWord(document, sentence, OURS) || hasWord(document, sentence, LEANS)
  // Longer copy has room for the whole address.
  if (kind === 'shortener' && (type === 'guide' || type === 'blog'))
    return !hasWord(document, sentence, ACTION)
  const block = blockAt(blocks, span)
  const section = sections.find(({ blocks: { first, last } }) => first <= block && block < last)
  if (type === 'social' && section && typeof passingIn(document, section.blocks) === 'object') return true
  if (hasWord(document, sentence, OURS)) return false
  const pointed = document.text.slice(span.start, span.end)
  const from =
    type === 'social' ? sentences.filter((one) => !section || inSection(one, section.blocks)) : [sentence]
  return from.some(
    (one) =>
      !hasWord(document, one, OURS) &&
      (hasWord(document, one, GROUNDS) ||
        ((hasTerm(document, one, ILL) || hasWord(document, one, HEALTH) || hasWord(document, one, EFFECT)) &&
          (hasWord(document, one, LEANS) || (type !== 'social' && POINTS.test(pointed))))),
  )
}

const inSection = ({ block }: Sentence, { first, last }: { first: number; last: number }) =>
  first <= block && block < last
