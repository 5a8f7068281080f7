import { type GivenSource, listGivenSources } from '../../src/checks/given-sources.ts'
import { isNews } from '../../src/checks/news-hosts.ts'
import { ideasOf, passingIn, type SharingIdea } from '../../src/checks/passing-on.ts'
import { PROSE } from '../../src/checks/prose.ts'
import { appendLine } from '../../src/checks/rewrites/draft.ts'
import { headOf, listShared, type PassesOn, partsBesideLink } from '../../src/checks/round-up.ts'
import {
  listMissing,
  missingFrom,
  type Part,
  partsIn,
  readSharing,
  type Sharing,
  type Stretch,
  sentencesIn,
  within,
} from '../../src/checks/sharing.ts'
import type { Document, Sentence } from '../../src/document.ts'
import { defineRule, type Example, type Finding } from '../../src/rule.ts'

const share = (text: string): Example => ({ text, type: 'share' })
const social = (text: string): Example => ({ text, type: 'social' })

const addSource = appendLine(
  'Add a line for the source; fill it in',
  'Source: [title], [publisher], [date], [link]',
)

export default defineRule({
  id: 'attribution/share-without-source',
  severity: 'error',
  presets: ['recommended'],
  types: ['share', 'social'],
  summary: 'A piece by somebody else is passed on without what a reader needs to find and weigh it',
  messages: {
    none: 'This passes on what somebody else wrote or found without a link to it. Missing: {missing}.',
    parts: 'A reader cannot place this source yet. Missing: {missing}.',
    item: 'A reader cannot place the source of this item yet. Missing: {missing}.',
    news: 'A news link stands here by itself. Missing: {missing}.',
    short:
      'A shortened link does not show where it leads, and nothing beside it says so. Missing: {missing}.',
  },
  why: 'A piece that is passed on is read as recommended. Readers can only judge it, and notice when it is old or withdrawn, if they see who published it, when, and where it stands; and they read it for what it means to them.',
  remedy:
    'Give title, publisher, date and a link that leads to the piece itself, and one sentence that says why it matters to your readers. In front matter: source: {title, publisher, url, published}.',
  basis: [
    { title: 'JAMA benchmarks (1997): attribution and currency' },
    { title: 'HONcode, principle 4: attribution' },
    { title: 'HealthNewsReview criteria: independent sources, not only a news release' },
  ],
  case: 'No enforcement case over a missing source alone is known. A rescue service dismissed a volunteer who had shared a news link with one line of his own.',
  options: {},
  examples: {
    fail: [
      social('«New study says prunes beat pills for bone strength!!» 🍑 Tag your grandmother.'),
      social('«Terrific piece on night blindness 👉 bit.ly/4qQz»'),
      social('[«Barge hits Alder Lock»](https://alder-gazette.example/a/1)\n\nYou are stars.'),
      social('«The Gazette ran a superb essay about caring for a parent.» We cried at the nurses’ station.'),
      social('So that was our Thursday «➜ [Ferry strikes pier, six rescued]»'),
      social('Masks and asthma, explained in four charts, «h/t» @breathe_easy'),
      share(
        '«A paper that a colleague sent us says that gum disease and diabetes feed each other.» Ask your dentist.',
      ),
      share('«Worth a listen: a podcast on stuttering, from the people who make the school radio show.»'),
      share(
        '---\ntype: share\n«source: {title: Naps at work, publisher: Sleep Weekly}»\n---\n\nTwenty minutes will do. If you work nights, try it.',
      ),
      share(
        '# Two for Tuesday\n\n- [Salt in bread](https://eat.example/salt), *Eat Well*, May 2031. Our kidney group asked.\n- «A recent report found that lamps cause most attic fires.» Check yours.',
      ),
      share(
        '# Links\n\n- [«Why we sneeze](https://sci.example/sneeze) is fun for kids.»\n- [«Why we itch](https://sci.example/itch) is fun for you.»',
      ),
      share(
        '[«Barge hits bridge at Alder Lock»](https://alder-gazette.example/a/1)\n\nA long night for our crew.\n\n[«Crane falls on Mill Street»](https://alder-gazette.example/a/2)\n\nAnd an early morning.',
      ),
    ],
    pass: [
      social('Our own post on prunes and bones → https://larkspur.example/blog/prunes'),
      social('A new study in *Bone* (May 2031) asks whether prunes help: https://bone.example/prunes'),
      social('RT @statehealth: New report shows ticks are out a month early this year.'),
      social('Our researchers have a new study out on choirs. Come and sing with us on Friday.'),
      social('A new study is looking for people who snore. Call 555-0143 to hear more.'),
      social(
        '[Ferry safety: what the patrol advises](https://patrol.example/ferries), State Patrol, June 2031.',
      ),
      share(
        'From the State Patrol, June 3, 2031: [Life jackets on ferries](https://patrol.example/jackets). Why it matters to families here: the lake crossing opens on Friday.',
      ),
      share(
        '---\nsource: {title: Naps at work, publisher: Sleep Weekly, url: "https://sleep.example/naps", published: 2031-05-02}\n---\n\nTwenty minutes will do. If you work nights, try it.',
      ),
      share(
        '# Two for Friday\n\n- [Salt in bread](https://eat.example/salt), *Eat Well*, May 2031. Our kidney group asked.\n- [Lamps and attics](https://fire.example/lamps), Fire Office, June 1, 2031. You may own one.',
      ),
      share(
        'We wrote a post about gum disease and diabetes for our own patients: https://larkspur.example/blog/gums',
      ),
    ],
  },
  check: (document) => (document.type === 'social' ? findInPosts(document) : findInShare(document)),
  suggest: addSource,
})

function* findInPosts(document: Document): Generator<Finding> {
  let sharing: Sharing | undefined
  for (const { blocks } of document.sections) {
    const span = passingIn(document, blocks)
    if (span === 'ours') continue
    sharing ??= readSharing(document)
    if (!span) {
      yield* judgeNews(sharing, blocks)
      continue
    }
    const links = within(sharing.links, sharing, blocks)
    const parts = partsIn(sharing, blocks)
    if (!links.length) yield { span, message: 'none', data: missingFrom(parts) }
    else if (links.every(({ short }) => short) && !parts.has('publisher') && !parts.has('title'))
      yield { span, message: 'short', data: missingFrom(parts), severity: 'warn' }
  }
}

/** A link to the news needs two of what tells its source: a headline alone has no paper and no day. */
function* judgeNews(sharing: Sharing, blocks: Stretch): Generator<Finding> {
  const links = within(sharing.links, sharing, blocks).filter(isNews)
  const parts = links.length ? partsIn(sharing, blocks) : undefined
  if (!parts || ['publisher', 'title', 'date'].filter((part) => parts.has(part as Part)).length > 1) return
  yield { span: links[0].span, message: 'news', data: missingFrom(parts), severity: 'warn' }
}

function* findInShare(document: Document): Generator<Finding> {
  const sharing = readSharing(document)
  const given = listGivenSources(document)
  const ideas = new Map(document.sentences.map((sentence) => [sentence, ideasOf(document, sentence)]))
  const says = (sentence: Sentence, idea: SharingIdea) => ideas.get(sentence)?.has(idea) === true
  const passesOn = (one: Sentence) =>
    !says(one, 'ours') && !says(one, 'near') && (says(one, 'finding') || says(one, 'praise'))
  const isOurs = (item: Stretch) => {
    const said = sentencesIn(document, item)
    return said.some((one) => says(one, 'ours')) && !said.some(passesOn)
  }
  const items = given.length === 1 ? [] : listShared(sharing, passesOn).filter((item) => !isOurs(item))
  const told = document.sentences.some((one) => says(one, 'ours'))
  const ours = told && !given.length && (sharing.links.length > 0 || !document.sentences.some(passesOn))
  if (items.length > 1) yield* judgeItems(sharing, items, given, passesOn)
  else if (!ours) yield* judgeWhole(sharing, given, passesOn)
}

/** A share of one thing: what front matter gives, and what stands beside a link. */
function* judgeWhole(
  sharing: Sharing,
  given: readonly GivenSource[],
  passesOn: PassesOn,
): Generator<Finding> {
  const { blocks, frontMatter } = sharing.document
  const prose = [...blocks.keys()].filter((at) => PROSE.has(blocks[at].kind))
  if (!prose.length) return
  const all = partsIn(sharing, { first: prose[0], last: blocks.length })
  const parts = partsBesideLink(sharing, prose) ?? all
  const missing = listMissing(
    (part) =>
      parts.has(part) ||
      (part === 'why it matters' && all.has(part)) ||
      given.some((source) => source.parts.has(part)),
  )
  if (!missing.length) return
  const none = missing.includes('link')
  yield {
    ...(given.length && frontMatter
      ? { source: frontMatter.place(given[0].path) }
      : { span: headOf(sharing, { first: prose[0], last: blocks.length }, passesOn) }),
    message: none ? 'none' : 'parts',
    data: { missing: missing.join(', ') },
    severity: none ? 'error' : 'warn',
  }
}

/** Each item of a round-up by itself: a reader may follow any one of them. */
function* judgeItems(
  sharing: Sharing,
  items: readonly Stretch[],
  given: readonly GivenSource[],
  passesOn: PassesOn,
): Generator<Finding> {
  for (const [index, item] of items.entries()) {
    const parts = partsIn(sharing, item)
    const source = given.length >= items.length ? given[index].parts : parts
    const missing = listMissing((part) => parts.has(part) || source.has(part))
    const span = headOf(sharing, item, passesOn)
    if (!span || !missing.length) continue
    const none = missing.includes('link')
    yield {
      span,
      message: none ? 'none' : 'item',
      data: { missing: missing.join(', ') },
      severity: none ? 'error' : 'warn',
    }
  }
}
