import { DIGITS, gatesOf } from '../../src/checks/gates.ts'
import { hasWord, wordSet } from '../../src/checks/has-word.ts'
import { isInQuotation } from '../../src/checks/in-quotation.ts'
import { PROSE } from '../../src/checks/prose.ts'
import { datedReferences } from '../../src/checks/reference-lines.ts'
import { type DatedSource, datedSources, WORKED } from '../../src/checks/source-age.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Example, type Finding } from '../../src/rule.ts'

const guide = (text: string): Example => ({ text, type: 'guide' })
const share = (text: string): Example => ({ text, type: 'share' })

export default defineRule({
  id: 'attribution/stale-source',
  severity: 'warn',
  presets: ['recommended'],
  types: ['blog', 'guide', 'share', 'testimonial'],
  summary: 'A source is called new though it is years old, is past its date, or has been replaced',
  messages: {
    recent: 'This is called recent and is {age} years old.',
    superseded: 'This guidance of {year} was replaced in {replaced}.',
    guidance: 'This guidance is {age} years old: see whether it still stands.',
    data: 'These numbers are {age} years old: see whether there are newer ones.',
    published: 'The source of this draft is {age} years old, past the limit of {limit}.',
  },
  why: 'Guidance is rewritten and findings are overturned. A reader takes what is published today for what holds today, and acts on advice that its own authors may have withdrawn.',
  remedy:
    'Look for the current edition and cite that with its year. Where the old one is meant, say so: "the 1954 study that first …", "until 2022 the guideline was …".',
  basis: [
    { title: 'JAMA benchmarks (1997): currency' },
    { title: 'Patient Information Forum, PIF TICK: information is reviewed at least every three years' },
  ],
  case: 'No enforcement case over an outdated source alone is known. The opioid prescribing guideline that the CDC published in 2016 and replaced in 2022 is still cited as current.',
  options: {
    years: {
      type: 'integer',
      default: 5,
      minimum: 1,
      description: 'Age in years past which a source or guidance is reported; of guides see guideYears.',
    },
    guideYears: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: 'The same for the source that a guide names in its front matter.',
    },
  },
  examples: {
    fail: [
      '«The freshest evidence on naps, a 2021 review», says the same.',
      'In «a recent study (2019)», choirs breathed together.',
      '«The newest figures, from 2022», put the share at a third.',
      '«A new 2024 survey» says that most of us nap.',
      'Our steps follow the Zurich consensus «statement of 2012»: rest until the ache is gone, and only then the first easy walk.',
      'Follow the CDC «2016 guideline» on opioids: start low and go slow.',
      'The American Heart Association sets the pace in its «2010 guidelines» for CPR.',
      'According to the society’s «2019 recommendations», two doses will do.',
      'According to state survey «data from 2014», one in five adults smokes.',
      guide('«The latest evidence (2020)» favors early walking.'),
      guide(
        '---\nsource: {title: Falls at home, publisher: Health Office, «published: 2027-02-01»}\n---\n\nLight the stairs.',
      ),
      share(
        '---\nsource: {title: Naps, publisher: Sleep Weekly, url: "https://sleep.example/naps", «published: 2024-03-01»}\n---\n\nTwenty minutes will do.',
      ),
    ],
    pass: [
      'A recent study (2030) followed choirs for a year.',
      'The classic 1954 study of doctors who smoked began a long argument.',
      'The CDC replaced its 2016 opioid guideline in 2022.',
      'The 2029 edition, which took the place of the 2016 guideline, asks for a plan.',
      'HIPAA, an act of 1996, guides recommendations on privacy.',
      'We have followed 400 people since 2009 and publish a new report each year.',
      'The cohort of 2011 to 2016 gave the study its name.',
      'Our clinic opened in 2011, and the report of that year hangs in the hall.',
      'In recent years we have learned more: a 2012 study followed choirs for a month.',
      'In 1998 the first guideline on snoring came out.',
      guide('---\nsource: {title: Falls at home, published: 2029-02-01}\n---\n\nLight the stairs.'),
      share(
        '---\nsource: {title: Smoke and lungs, published: 1954-06-26}\n---\n\nA classic, and still worth a read.',
      ),
      share('---\nsource: {title: Naps, published: 2027}\n---\n\nTwenty minutes will do.'),
    ],
  },
  check: findStale,
})

const HISTORIC = wordSet('classic landmark historic seminal pioneering anniversary')
/** Years after which nothing is recent, and after which numbers are old whoever counts. */
const [FRESH, OLD] = [2, 10]

function* findStale(document: Document, options: Readonly<Record<string, unknown>>): Generator<Finding> {
  const { type, today, blocks, sentences } = document
  const now = Number(today.slice(0, 4))
  const years = options.years as number
  const gates = gatesOf(document)
  for (const [at, sentence] of sentences.entries()) {
    if (!gates.at(at, DIGITS) || !gates.at(at, WORKED) || !PROSE.has(blocks[sentence.block].kind)) continue
    if (sentence.guard === 'bad-example' || sentence.guard === 'fictional') continue
    for (const source of datedSources(document, sentence)) {
      const finding = judge(source, now, years)
      if (!finding || isInQuotation(document, source.span)) continue
      yield finding
      break
    }
  }
  if (type === 'share') {
    for (const { span, year } of datedReferences(document))
      if (now - year > years) yield { span, message: 'published', data: { age: now - year, limit: years } }
  }
  yield* findOldSources(document, today, type === 'guide' ? (options.guideYears as number) : years)
}

function judge(
  { span, year, kind, replaced, relied }: DatedSource,
  now: number,
  years: number,
): Finding | undefined {
  const age = now - year
  if (kind === 'recent') return age > FRESH ? { span, message: 'recent', data: { age } } : undefined
  if (replaced && replaced <= now) return { span, message: 'superseded', data: { year, replaced } }
  if (age <= years) return undefined
  const severity = (kind === 'guidance' ? relied || age > OLD : relied && age > OLD) ? 'warn' : 'note'
  return { span, message: kind, data: { age }, severity }
}

/** The dates that front matter gives of its sources, where the draft does not tell of them as history. */
function* findOldSources(document: Document, today: string, limit: number): Generator<Finding> {
  const { frontMatter } = document
  if (!frontMatter || document.sentences.some((sentence) => hasWord(document, sentence, HISTORIC))) return
  const { source, sources } = frontMatter.data
  const given = [
    ...(source ? [{ value: source, path: ['source'] as (string | number)[] }] : []),
    ...(Array.isArray(sources) ? sources.map((value, index) => ({ value, path: ['sources', index] })) : []),
  ]
  for (const { value, path } of given) {
    for (const key of ['published', 'date', 'year']) {
      const date = dateOf((value as Record<string, unknown> | null)?.[key])
      if (!date) continue
      const age =
        Number(today.slice(0, 4)) - Number(date.slice(0, 4)) - (today.slice(5) < date.slice(5) ? 1 : 0)
      if (age >= limit && `${Number(date.slice(0, 4)) + limit}${date.slice(4)}` < today)
        yield { source: frontMatter.place([...path, key]), message: 'published', data: { age, limit } }
      break
    }
  }
}

/** "2031-02-04", "2031-02" or "2031", as far as it is given; what it leaves open ends the year. */
function dateOf(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : String(value ?? '')
  const [, year, month = '12', day = '31'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? []
  return year && `${year}-${month}-${day}`
}
