import { lowSources } from '../../src/checks/low-sources.ts'
import { kindOfSource, type OwnHosts } from '../../src/checks/source-hosts.ts'
import { settledTooSoon } from '../../src/checks/unreviewed-work.ts'
import { HOST_KINDS, LOWEST } from '../../src/data/source-hosts.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Example, type Finding, typedExample } from '../../src/rule.ts'

const front = (source: string, body: string, type: 'share' | 'blog' = 'share'): Example => ({
  text: `---\nsource:\n${source}\n---\n\n${body}`,
  type,
})

export default defineRule({
  id: 'attribution/source-trust',
  severity: 'warn',
  presets: ['recommended'],
  types: ['share', 'blog', 'social', 'guide'],
  summary:
    'Health news that rests on a shop, a forum or a hidden address, or takes unreviewed work for settled',
  messages: {
    vendor: 'This leads to a shop: whoever sells a thing is no source for what it does.',
    'user-generated': 'This leads to a page that anybody may write and nobody answers for.',
    shortener: 'A shortened address does not show where it leads, and what stands behind it can change.',
    imitation: 'This address carries the name of a public body that has no site there.',
    preprint: 'A preprint has not been reviewed by other scientists, and this tells its result as settled.',
    release: 'A press release is the maker’s own word, and this tells its result as settled.',
    abstract: 'An abstract shows neither methods nor data, and this tells its result as settled.',
  },
  why: 'Readers take a link from a clinic for a recommendation. A shop, a forum post or an address that hides its target carries no weight, and early work is often corrected or never published.',
  remedy:
    'Link a public body, a learned society, a journal or a newsroom, by its full address. Say "a preprint, not yet peer reviewed", and what it "suggests" rather than what it "proves".',
  basis: [
    { title: 'NAM/WHO principles for credible sources of health information in social media' },
    { title: 'HealthNewsReview criteria: quality of the evidence; not only a news release' },
    { title: 'HONcode, principle 5: justifiability' },
  ],
  case: 'No enforcement case over the choice of a source alone is known.',
  options: {
    hosts: {
      type: 'table',
      choices: HOST_KINDS,
      default: {},
      description:
        'Hosts with what stands behind them, over the built-in table; each stands for its subdomains, too: {"joint-shop.example": "vendor"}.',
    },
  },
  examples: {
    fail: [
      'share| «medRxiv proves that tea cures gout.» See [the paper](https://www.medrxiv.org/content/10.1101/2031.01.02.1).',
      'blog| «A preprint from May proves that napping prevents strokes.» Go and lie down.',
      'blog| «A [new study](https://www.biorxiv.org/content/10.1101/2031.02.03.4) shows that mint cures migraine.»',
      'guide| «Naps prevent falls, as an abstract presented in Oslo shows.»',
      'share| «A preprint on medRxiv proves that figs help in early labor.» Read [it](https://www.medrxiv.org/content/10.1101/2031.03.04.5).',
      'guide| «The maker’s press release confirms that the patch stops shingles.»',
      'blog| «An abstract presented at a congress in Oslo settled it: statins beat walking.»',
      front(
        '  title: Evening walks\n  publisher: medRxiv\n  published: 2031-05-02',
        '«The authors have proof that evening walks prevent heart attacks.» Why it matters to you: shoes are cheap.',
      ),
      'share| Worth a look: [the truth about joints](«https://bit.ly/4qQz»), Knee News, May 2031. Many of you asked.',
      'social| Fascinating read on sciatica and heat 👉 «https://tinyurl.com/8812ab»',
      'blog| According to [«this article»](https://www.joint-supplements.example/blog/knees), collagen cures arthritis.',
      'social| Read this before you eat another banana. It explains which sort of magnesium your calves want: «https://shop.calmo.example/learn/cramps»',
      'blog| Garlic prevents colds, as [«this thread explains»](https://www.reddit.com/r/colds/comments/8812/garlic).',
      'share| Read [«what the agency found»](https://www.cdc-facts.example/measles), May 2031, on measles.',
      {
        text: 'A [«report»](https://knees.example/one) shows that heat heals arthritis.',
        options: { hosts: { 'knees.example': 'vendor' } },
      },
    ].map((one) => (typeof one === 'string' ? typedExample(one) : one)),
    pass: [
      'share| A preprint, not yet peer reviewed, suggests that masks help: [medRxiv](https://www.medrxiv.org/content/10.1101/2031.01.02.1).',
      'blog| A study on [medRxiv](https://www.medrxiv.org/content/10.1101/2031.01.02.1) found that naps help. It has not been peer reviewed.',
      'share| [Flu and pregnancy](https://www.nih.gov/flu), NIH, May 2031. It answers what you asked us.',
      'share| [Measles](https://web.archive.org/web/2031/https://www.cdc.gov/measles/), as the CDC had it in May 2031.',
      'blog| A trial in [JAMA](https://jamanetwork.com/journals/jama/1) proves that statins prevent strokes.',
      'blog| Follow us on [Facebook](https://www.facebook.com/larkspur) to learn about arthritis classes.',
      'blog| You can buy a shower stool [in many shops](https://www.amazon.com/s?k=stool).',
      'guide| The society [explains asthma](https://www.lung.org/asthma) in ten languages.',
      'blog| We posted our press release on the new asthma clinic, and a reporter confirmed the time.',
      'guide| Never write that a preprint proves anything about cancer.',
      'social| Our asthma class moves to Tuesday. Sign up: https://bit.ly/4qQz',
      {
        text: 'A [report](https://www.reddit.com/r/askdocs/comments/1/x) shows that heat heals arthritis.',
        options: { hosts: { 'reddit.com': 'news' } },
      },
    ].map((one) => (typeof one === 'string' ? typedExample(one) : one)),
  },
  check: findWeakSources,
})

function* findWeakSources(
  document: Document,
  options: Readonly<Record<string, unknown>>,
): Generator<Finding> {
  const own = (options.hosts ?? {}) as OwnHosts
  const settled = [...settledTooSoon(document, own)]
  const first = settled.find(({ named }) => named) ?? settled[0]
  const others = settled.filter((one) => one !== first)
  if (first) {
    yield {
      span: first.sentence.span,
      message: first.kind,
      ...(others.length && {
        related: others.map(({ sentence }) => ({ span: sentence.span, message: 'So does this.' })),
      }),
    }
  }
  let found = false
  for (const { kind, span } of lowSources(document, own)) {
    found = true
    yield { span, message: kind }
  }
  if (!found) yield* givenOnly(document, own)
}

/** Front matter names a source of the lowest kind, and the copy links to none. */
function* givenOnly({ frontMatter, type, marks }: Document, own: OwnHosts): Generator<Finding> {
  const source = frontMatter?.data.source
  if (type !== 'share' || !frontMatter || typeof source !== 'object' || source === null) return
  if (marks.some((mark) => mark.kind === 'link' && /^https?:/.test(mark.url))) return
  for (const [key, value] of Object.entries(source)) {
    const kind = typeof value === 'string' && /^https?:/.test(value) ? kindOfSource(value, own) : undefined
    if (kind && (kind === 'imitation' || LOWEST.has(kind)))
      yield { source: frontMatter.place(['source', key]), message: kind }
  }
}
