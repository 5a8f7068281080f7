import { wordsOf } from '../checks.ts'
import { CUSTOMER_PRAISE } from '../data/material-ties.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { hasWord, wordSet } from './has-word.ts'
import { isOwnProse } from './prose.ts'
import { listSharedLinks } from './shared-links.ts'
import { kindOfSource } from './source-hosts.ts'

/** Words with which people and houses speak of what is theirs. */
const OURS = wordSet("we we're we've we'd our ours us")
const MINE = wordSet("my i i'm i've")
const WORK = wordSet(
  'work office department library program ward hospital clinic job colleagues coworkers team shift unit employer employee hired joined staff',
)
const KEYS =
  /^(?:author_?role|role|posted_?by|author|from|signed_?by|account|job|title_of_author|organi[sz]ation|employer)$/i
/** Words of houses' names that name none of them. */
const PLAIN = new Set(
  'the and of for health clinic hospital center centre medical care group practice family dental women children urgent regional community system services institute physicians associates telehealth pharmacy'.split(
    ' ',
  ),
)
const POST =
  /\b(?:nurse|doctor|physician|dentist|midwife|therapist|assistant|manager|coordinator|director|marketing|outreach|specialist|surgeon|RN|MD|NP|DO|PA|DDS|PT|hygienist|technician|receptionist|staff|team)\b/i
const RECOMMENDS =
  /\b(?:best|better|worth|another|missed|should own|needs?|must|great|good|excellent|helpful|useful|came across|found|stumbled|must-read|recommend|try|check out|see|read|explains?|covers?|goes (?:further|deeper))\b/i
/** Folders of a site in which articles stand. */
const FOLDERS = new Set(
  'blog blogs article articles post posts news resources guide guides learn stories library health'.split(
    ' ',
  ),
)
const isArticle = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split(/[/?#]/)
    .slice(1)
    .some((folder) => FOLDERS.has(folder))

/** The page is told as one's own: "our", "we wrote", "my team"; what "we have seen" or "our favorite" may be anybody's. */
const OWNED =
  /\b(?:ours?|my|mine)\b(?! (?:own )?(?:favou?rite|top|go-to|readers?|opinion|view|experience|pick))|\b(?:we|i)(?:'ve|'re| have| also| just| once| recently| do)* (?:wrote|written|write|made|make|built|build|put|keep|kept|publish|published|run|host|post|posted|cover|covered|explain|explained|own|created|collected|answer|answered|offer|work|list|listed|share|shared|produced|recorded|filmed|teach|maintain|compiled|drew|did|a|an|some|one)\b/

/** Names of the house that a draft speaks for, as front matter and config give them. */
function housesOf(document: Document): string[] {
  const { organization } = document
  return [
    ...givenBy(document),
    ...signature(document),
    ...strings(organization.name),
    ...organization.aliases,
  ]
}

const givenBy = ({ frontMatter }: Document): string[] =>
  Object.entries(frontMatter?.data ?? {}).flatMap(([key, value]) => (KEYS.test(key) ? strings(value) : []))

/** "Joan Pickett, Clearbell Hearing": the last line of a comment, where it is no sentence. */
function signature({ blocks, text, type }: Document): string[] {
  const last = blocks.findLast(({ kind }) => kind === 'paragraph')
  if (type !== 'reply' || !last) return []
  const words = text.slice(last.span.start, last.span.end)
  const line = words.slice(words.lastIndexOf('\n') + 1).trim()
  return line.length < 100 && !/[.!?]$/.test(line) ? line.split(/[,|·—–]/).slice(1) : []
}

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
      ? [value.name]
      : []

/** Words by which the house is known: "Calloway" of Calloway Urgent Care. */
function knownBy(houses: readonly string[]): Set<string> {
  const words = houses
    .filter((house) => !house.startsWith('@'))
    .flatMap((house) => house.match(/\p{Lu}[\p{L}’']{3,}/gu) ?? [])
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !PLAIN.has(word)))
}

/** Those who work for a house praise it as if they had been its customers, and do not say so. */
export function praisesAsCustomer(document: Document): Span | undefined {
  const { frontMatter, type, sentences, text } = document
  if (type !== 'social' && type !== 'reply') return undefined
  const kind = kindOfReply(document)
  if (type === 'reply' && kind === undefined) return undefined
  const said = sentences.filter((sentence) => isOwnProse(document, sentence))
  const found = said.find((one) => CUSTOMER_PRAISE.test(text.slice(one.span.start, one.span.end)))
  if (!found || said.some((one) => owns(document, one))) return undefined
  const tag = type === 'social' ? CREW_TAG.exec(text) : null
  if (tag) return { start: tag.index, end: tag.index + tag[0].length }
  const roles = Object.entries(frontMatter?.data ?? {}).flatMap(([key, value]) =>
    /role|posted_?by|^author$|^job$/i.test(key) ? strings(value) : [],
  )
  // "Lou Brandt, billing, Tidewater Eye": a name with a house behind it.
  const posted = roles.some((role) => POST.test(role) || /,/.test(role)) || kind !== undefined
  const names = knownBy(housesOf(document))
  const named = said.some((one) =>
    wordsOf(document, one)
      .split(/[^\p{L}’']+/u)
      .some((word) => names.has(word)),
  )
  const house = /\b(?:hospital|clinic|practice|surgeons?|dentist|er)\b/i.test(wordsOf(document, found))
  return posted && (named || house) ? found.span : undefined
}

/** "#TeamLarkhill", "#BillingOfficeCrew": the one hint that the writer works there. */
const CREW_TAG =
  /#(?:(?:Proud)?Team[A-Z]\w{2,30}|Proud[A-Z]\w{2,30}|[A-Z]\w{2,30}(?:Crew|Employee|Staff|Nurse|Team|FamilyMember))(?![\w-])/

const owns = (document: Document, sentence: Sentence) =>
  hasWord(document, sentence, OURS) || saysMine(document, sentence)

const saysMine = (document: Document, sentence: Sentence) =>
  hasWord(document, sentence, MINE) && hasWord(document, sentence, WORK)

/** Under what a comment stands, where that is a page of others. */
function kindOfReply({ frontMatter }: Document): string | undefined {
  const reply = frontMatter?.data.reply_to
  const kind = typeof reply === 'object' && reply !== null && 'kind' in reply ? String(reply.kind) : ''
  return /^(?:comment|association|press)$/i.test(kind) ? kind.toLowerCase() : undefined
}

/** In a comment on a page of others: one's own book, course or house told of by name, as a stranger would. */
export function namesOwnAsStranger(document: Document): Span | undefined {
  if (kindOfReply(document) === undefined) return undefined
  const { sentences, text } = document
  const names = givenBy(document).flatMap((value) => value.match(FULL_NAME) ?? [])
  const said = sentences.filter((one) => isOwnProse(document, one))
  if (!names.length || said.some((one) => saysMine(document, one) || WROTE.test(wordsOf(document, one))))
    return undefined
  return said.find(({ span }) => {
    const words = text.slice(span.start, span.end)
    // A signature is no sentence, and neither is "I am Joan Pickett".
    return names.some((name) => words.includes(name)) && RECOMMENDS.test(words) && WORK_BY.test(words)
  })?.span
}
const FULL_NAME = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,30} (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]{2,30}/gu
const WORK_BY =
  /["“*_]|\b(?:book|course|video|podcast|article|post|page|program|method|talk|series|guide|clinic|practice) /i
const WROTE = /\b(?:my|mine|i (?:wrote|made|run|teach|am|work|own)|i'm)\b/

/** In a comment on a page of others: a link to one's own page, as if a stranger had written it. */
export function linksOwnAsStranger(document: Document): Span | undefined {
  if (kindOfReply(document) === undefined) return undefined
  const { sentences, organization } = document
  const houses = housesOf(document).map((house) => house.toLowerCase().replace(/[^a-z\d]/g, ''))
  // A signature in the comment tells the tie; front matter does not.
  const known = [...knownBy(givenBy(document))]
  const unknown = houses.length === 0 && organization.domains.length === 0
  for (const { span, host, url } of listSharedLinks(document)) {
    const at = sentences.findIndex((one) => one.span.start <= span.start && span.start < one.span.end)
    const sentence = sentences[at]
    if (!sentence || !host) continue
    const label = host.split('.').at(-2)?.replace(/-/g, '') ?? ''
    const own =
      organization.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) ||
      (label.length > 3 &&
        houses.some((house) => house.includes(label) || (house.length > 4 && label.includes(house)))) ||
      // "pruittspine": the writer's surname in the host.
      known.some((word) => word.length > 4 && label.includes(word))
    const guessed = unknown && isArticle(url) && !kindOfSource(url, {})
    if (!own && !guessed) continue
    const before = sentences[at - 1]
    const near = before?.block === sentence.block ? [before, sentence] : [sentence]
    if (near.some((one) => OWNED.test(wordsOf(document, one)) || saysMine(document, one))) continue
    if (own || near.some((one) => RECOMMENDS.test(wordsOf(document, one)))) return sentence.span
  }
  return undefined
}
