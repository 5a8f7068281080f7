import { readByline } from '../../src/checks/byline.ts'
import { yearsBefore } from '../../src/checks/byline-dates.ts'
import type { GivenDate } from '../../src/checks/byline-front-matter.ts'
import { findLate, isChanged, lacksAny, listLesser, listMissing } from '../../src/checks/byline-gaps.ts'
import { advises, notesChange } from '../../src/checks/reader-advice.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Example, type Finding } from '../../src/rule.ts'

const ADVICE =
  'Salt pulls water into the blood and drives your pressure up. If your doctor has told you that you have hypertension, look at bread first. Read the label before you buy, and weigh your slices against what it says. Take your blood pressure medicine at the same hour each day. If you feel dizzy, sit down, drink a glass of water and wait. Call your clinic when your readings stay above what you were told, and bring your notes. Your kidneys will thank you, and so will your heart. Try one change a week: a soup without a cube, a sandwich without ham, a pot of beans that you season yourself with lemon and thyme. Do not stop a medicine by yourself. Ask your pharmacist what goes with grapefruit and what does not, and write the answer down where you will see it.'
const EXPLAINED =
  'A joint is where two bones meet. Cartilage covers their ends, and a thin fluid lets them glide. Gas comes out of that fluid when a joint is stretched, which is the pop that you hear. It does no harm, and it does not bring on arthritis. Osteoarthritis is another matter. The cartilage wears thin, the bone under it thickens, and the knee aches on stairs and after rest. Weight, an old injury and the genes of your mother all play a part. Rheumatoid arthritis is a disease of the immune system, swells the small joints of both hands and leaves people tired. Gout comes overnight, mostly in a toe, and it burns. A blood test and a picture of the joint tell them apart, and treatment is different for each of the three.'
const guide = (text: string, options?: Record<string, unknown>): Example => ({
  text,
  type: 'guide',
  whole: true,
  ...(options && { options }),
})
const quiet = (text: string, options?: Record<string, unknown>): Example => ({
  text,
  type: 'guide',
  ...(options && { options }),
})

export default defineRule({
  id: 'attribution/byline-and-review-date',
  severity: 'warn',
  presets: ['recommended'],
  types: ['blog', 'guide'],
  summary: 'Health advice that says neither who wrote it nor when it was written or last reviewed',
  messages: {
    missing: 'A reader cannot tell who stands behind this advice and how old it is. Missing: {missing}.',
    stale: 'This was last reviewed more than {years} years ago.',
    overdue: 'The review that this promises was due and is not recorded.',
    lesser: 'Readers of health advice look for this, too. Missing: {missing}.',
    changed: 'This was changed after it was published, and nothing in it says what changed.',
  },
  why: 'Health advice goes out of date. Who wrote it, with what standing, and when somebody last looked at it is how readers, and search engines, tell whether to rely on it.',
  remedy:
    'Give the author with credentials or post, the date of publication and, for guides, who reviewed it and when: author, published, reviewed_by and reviewed in front matter, or a line such as "By …, RN. Reviewed in March by …, MD." Look at guides again at least every three years.',
  basis: [
    { title: 'JAMA benchmarks (1997): authorship and currency' },
    { title: 'PIF TICK (Patient Information Forum): review at least every three years' },
    { title: 'HONcode, principles 1 and 4: authority and attribution' },
  ],
  case: 'No enforcement case over a missing byline is known.',
  options: {
    byline: {
      type: 'choice',
      choices: ['draft', 'template'],
      default: 'draft',
      description:
        'Where author and dates come from: each draft, or the site’s template, so that a draft need not give them.',
    },
    years: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: 'After how many years a review counts as too old.',
    },
    words: {
      type: 'integer',
      default: 120,
      minimum: 1,
      description: 'Words from which a blog post with advice needs an author.',
    },
  },
  examples: {
    fail: [
      guide('---\ntype: guide\ntitle: Cleaning a spacer\n---\n\nRinse it in warm water once a week.'),
      guide('# Cleaning a spacer\n\nRinse it in warm water once a week. Let it dry by itself.'),
      guide(
        '---\ntitle: Cleaning a spacer\nauthor: Ines Okoro, RN\n---\n\nRinse it in warm water once a week.',
      ),
      guide('---\ntitle: Cleaning a spacer\ndate: 2031-05-02\n---\n\nRinse it in warm water once a week.'),
      guide('+++\ntitle = "Cleaning a spacer"\nauthors = []\nlastmod = 2031-05-02\n+++\n\nRinse it weekly.'),
      {
        text: '---\ntitle: Cleaning a spacer\nauthor: Ines Okoro, RN\n«reviewed: 2019»\n---\n\nRinse it in warm water once a week.',
        type: 'guide',
      },
      {
        text: '---\ntitle: Cleaning a spacer\nauthors:\n  - name: Ines Okoro\n    title: RN\npublishDate: 2026-02-01\n«lastReviewed: 2027-03-04»\n---\n\nRinse it in warm water once a week.',
        type: 'guide',
      },
      {
        text: '---\ntitle: Cleaning a spacer\nby: Ines Okoro, RN\nreviewed: 2029-05-02\n«next_review: 2031-05»\n---\n\nRinse it in warm water once a week.',
        type: 'guide',
      },
      {
        text: '# Cleaning a spacer\n\n*«By Ines Okoro, RN. Last reviewed in March 2026 by Tunde Amadi, MD.»*\n\nRinse it in warm water once a week.',
        type: 'guide',
      },
      {
        text: '---\ntitle: Cleaning a spacer\nauthor: Ines Okoro, RN\n«reviewed: 2029-05-02»\n---\n\nRinse it in warm water once a week.',
        type: 'guide',
        options: { years: 1 },
      },
      { text: `---\ntitle: Less salt\n---\n\n# Less salt\n\n${ADVICE}`, whole: true },
      { text: `---\ntitle: Less salt\nauthor: Ines Okoro, RD\n---\n\n# Less salt\n\n${ADVICE}`, whole: true },
      {
        text: `---\ntitle: Why joints creak\ndate: 2031-05-02\n---\n\n# Why joints creak\n\n${EXPLAINED}`,
        whole: true,
      },
      guide(
        '---\ntitle: Cleaning a spacer\ndepartment: Larkspur Lung Clinic\n---\n\nRinse it in warm water once a week. The rule, published by NIOSH in 1998, asks for soap.',
      ),
    ],
    pass: [
      quiet(
        '# Cleaning a spacer\n\nBy Ines Okoro, RN. Reviewed March 2031 by Tunde Amadi, MD.\n\nRinse it in warm water once a week.',
      ),
      quiet(
        '---\ntitle: Cleaning a spacer\nauthor: Ines Okoro, RN\nreviewed_by: Tunde Amadi, MD\nreviewed: 2030-01-02\n---\n\nRinse it weekly.',
      ),
      quiet(
        '---\ntitle: Cleaning a spacer\nlast_update:\n  date: 2031-01-02\n  author: Ines Okoro, RN\n---\n\nRinse it in warm water once a week.',
      ),
      quiet(
        '{"title": "Cleaning a spacer", "authors": ["iokoro"], "pubDate": "2031-01-02", "lastReviewed": "2031-01-02"}\n\nRinse it in warm water once a week.',
      ),
      quiet(
        '# Cleaning a spacer\n\n*Respiratory team, Larkspur Clinic. Updated 3 May 2031.*\n\nRinse it in warm water once a week.',
      ),
      quiet(
        '# Cleaning a spacer\n\nRinse it in warm water once a week.\n\nMedically reviewed by Tunde Amadi, MD, on May 3, 2031. Written by Ines Okoro, RN.',
      ),
      quiet('---\ntitle: Cleaning a spacer\n---\n\nRinse it in warm water once a week.', {
        byline: 'template',
      }),
      quiet(
        '---\ntitle: Cleaning a spacer\nauthor: Ines Okoro, RN\nreviewed: 2026-05-02\n---\n\nRinse it weekly.',
        { years: 10 },
      ),
      `---\ntitle: Less salt\nauthor: Ines Okoro, RD\npublished: 2031-05-02\n---\n\n# Less salt\n\n${ADVICE}`,
      `---\ntitle: Why joints creak\nby: Ines Okoro, RD\nposted: 2031-05-02\n---\n\n# Why joints creak\n\n${EXPLAINED}`,
      '---\ntitle: The car park\n---\n\n# The car park\n\nLevel 2 is open again. The paint is dry, and the lamps are new.',
      '---\ntitle: Shin splints\n---\n\nRest for a week. If you still hurt, see us.',
    ],
  },
  check: findGaps,
})

function* findGaps(document: Document, options: Readonly<Record<string, unknown>>): Generator<Finding> {
  const { type, today } = document
  if (type !== 'blog' && type !== 'guide') return
  const guide = type === 'guide'
  const years = typeof options.years === 'number' ? options.years : 3
  const byline = readByline(document)
  const late = findLate(document, byline, yearsBefore(today, years))
  if (options.byline !== 'template') {
    const least = typeof options.words === 'number' ? options.words : 120
    const judged = guide || (lacksAny(byline) && advises(document, least))
    const missing = judged ? listMissing(byline, document) : []
    if (missing.length) {
      if (late) missing.push('a review that is not out of date')
      yield { message: 'missing', data: { missing: missing.join(', ') } }
      return
    }
  }
  if (late) {
    yield {
      ...placeOf(document, late.given),
      message: late.message,
      ...(late.message === 'stale' && { data: { years } }),
    }
    return
  }
  if (options.byline === 'template') return
  const lesser = guide ? listLesser(byline) : []
  if (lesser.length) yield { message: 'lesser', data: { missing: lesser.join(', ') }, severity: 'note' }
  else if (isChanged(byline) && !notesChange(document))
    yield { ...placeOf(document, byline.updated), message: 'changed', severity: 'note' }
}

function placeOf({ frontMatter, blocks }: Document, given: GivenDate | undefined): Partial<Finding> {
  if (given?.path && frontMatter) return { source: frontMatter.place(given.path) }
  return given?.block === undefined ? {} : { span: blocks[given.block].span }
}
