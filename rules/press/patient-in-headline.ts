import { describesInPath, findDescribedFate } from '../../src/checks/headline-described.ts'
import { findFate } from '../../src/checks/headline-fate.ts'
import { listHeadlines } from '../../src/checks/headline-places.ts'
import { findHeadlineNames, type HeadlineName } from '../../src/checks/headlines.ts'
import { findOneOfAKind } from '../../src/checks/one-of-a-kind.ts'
import { suggestForName } from '../../src/checks/rewrites/name.ts'
import { cuesOf, patients } from '../../src/checks.ts'
import type { Document, Person, Span } from '../../src/document.ts'
import { defineRule, type Finding } from '../../src/rule.ts'

/** An example that is a press release. */
function release(text: string) {
  return { type: 'press-release', text } as const
}

export default defineRule({
  id: 'press/patient-in-headline',
  severity: 'error',
  presets: ['recommended'],
  types: ['press-release', 'blog', 'social'],
  summary: "A title, first heading, slug or file name carries a patient's name",
  messages: {
    headline: 'This headline names a patient.',
    headlineAndFile: 'This headline names a patient, and so does the file name.',
    slug: "This page's address names a patient.",
    file: "The file name carries a patient's name.",
    describedFile:
      'The file name, and with it the address, describes one patient so that neighbours can tell who it is.',
    described: 'This headline describes one patient so that neighbours can tell who it is.',
  },
  why: 'A headline travels alone: into search results, subject lines, link previews and the clipboards of newsrooms, where no later correction reaches it. A file name and a slug become the address. What police may be told, the press may not.',
  remedy:
    'Put the service, the place or the subject into the headline ("Statement on clinic security"), and rename the file and the slug after it.',
  basis: [
    {
      title: '45 CFR 164.502(a): uses and disclosures',
      url: 'https://www.ecfr.gov/current/title-45/section-164.502',
    },
    {
      title: '45 CFR 164.514(b)(2)(i)(A): names',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: "In 2017 Memorial Hermann Health System settled for $2.4 million after it put a patient's name into the title of a press release about an arrest at one of its clinics.",
  options: {},
  examples: {
    fail: [
      release('# «Bus driver leaves hospital with a new heart»\n\nOur transplant program turns ten.'),
      {
        ...release('# Naloxone boxes open in town\n\nAnyone may open one.'),
        file: '2031-05-baker-overdose-rescue.md',
        whole: true,
      },
      release('# Glenbrook statement on «Ysolde Marrant»\n\nWe have no comment.'),
      release('---\ntitle: Clinic responds to arrest of «Odalys Ferrante»\n---\n\nWe follow the law.'),
      { ...release('# Statement on clinic security'), file: '2031-03-press-marrant-arrest.md', whole: true },
      { text: 'A year of swaps.', file: '2031-09-tobias-whitlatch-kidney-transplant.md', whole: true },
      release('# «Elena Ruiz» leaves the ICU\n\nShe is 34.'),
      release('# New lungs for «Elena Ruiz»\n\nShe is 34.'),
      '# «Rosalind Peverell» Walks Again After Bypass\n\nShe came to us in spring.',
      '---\ntitle: A new hip at eighty\nslug: «farouk-alvarez»-hip-replacement\n---\n\nOur team did it in an hour.',
      '---\nsubject: How «Marisol» beat lupus\n---\n\nOur patient Marisol Quintero was diagnosed in 2029.',
      release('FOR IMMEDIATE RELEASE\n\nHospital treats «Ingrid Sorvik» after crash\n\nShe left on Friday.'),
      '---\ntitle: Wendell Tran beats sepsis\n---\n\n# «Wendell Tran» beats sepsis\n\nHis doctors had little hope.',
      { type: 'social', text: 'Ring that bell!', file: 'posts/dario-vance-chemo-bell.md', whole: true },
      release(
        '# «First Vermonter to receive a wireless pump goes home»\n\nThe patient, a woman of 47, had surgery here in May. She walked out on Friday.',
      ),
      release('# «Ferry deckhand who fell from bridge owes life to Glenbrook crew»\n\nShe rests.'),
      release('# Center mourns «its longest-running dialysis patient»\n\nHe dialyzed here for 29 years.'),
      release(
        '# «Mill worker is first in the state to have a nerve rerouted»\n\nHe lost the use of his hand in June. He had surgery here in May, and he is a patient man.',
      ),
      release("# «County's only measles patient» goes home\n\nHe was admitted to our hospital in May."),
    ],
    pass: [
      release('# Retired baker donates a new oven to the ward kitchen\n\nBread is served at seven.'),
      release('# Glenbrook statement on clinic security\n\nTwo officers came to our door.'),
      { ...release('# Glenbrook names Ysolde Marrant chief nurse'), file: 'marrant-chief-nurse.md' },
      release(
        '# Hospital names Dr. Ottoline Brandt chief of surgery\n\nBrandt lost two fingers to a saw when she was nine.',
      ),
      release('# Elena Ruiz to lead new stroke center\n\nThe center opens in May.'),
      '# Dr. Farouk Alvarez explains hip replacement\n\nTen questions.',
      release('# Brandvold Foundation gives $2 million for stroke care\n\nThank you.'),
      release('# Statement on the retirement of Odalys Ferrante\n\nShe led us for ten years.'),
      "# Living with Parkinson's\n\nTremor is only one sign.",
      '# Ask the pharmacist: Tobias Whitlatch on blood thinners\n\nTake them at the same time.',
      release('# Marisol Quintero Lecture on sepsis, May 4\n\nAll are welcome.'),
      { type: 'social', text: 'We are hiring.', file: 'posts/ines-okoro-rn-icu.md' },
      '# Quintero Tower opens with 40 ICU beds\n\nCome and see.',
      release('# Hospital asks court to dismiss Vance v. Glenbrook\n\nThe case is about parking.'),
      '---\ntitle: Meet our new midwife, Juno Okafor\nslug: juno-okafor-birth-center\n---\n\nShe joins us in May.',
    ],
  },
  check: findHeadlines,
  suggest: suggestForName,
})

function* findHeadlines(document: Document): Generator<Finding> {
  if (!document.english) return
  const social = document.type === 'social'
  const byPerson = new Map<Person | string, HeadlineName[]>()
  for (const name of findHeadlineNames(document)) {
    // A post's first heading is its text; a title in front matter is none.
    if (social && name.place === 'headline' && !inFrontMatter(document, name)) continue
    const same = byPerson.get(name.who)
    if (same) same.push(name)
    else byPerson.set(name.who, [name])
  }
  for (const [who, names] of byPerson) {
    // Of a title and the heading that repeats it, readers see the heading.
    const shown = names.find((name) => name.place === 'headline' && !inFrontMatter(document, name))
    yield tell(who, shown ? [shown, ...names.filter((name) => name !== shown)] : names)
  }
  if (!social) yield* findDescribed(document)
}

const inFrontMatter = ({ blocks }: Document, { span }: HeadlineName) =>
  blocks.some(
    (block) =>
      block.kind === 'front-matter' && span && block.span.start <= span.start && span.end <= block.span.end,
  )

/** One finding for a person: at the first place that has one. */
function tell(who: Person | string, names: readonly HeadlineName[]): Finding {
  const [first, ...others] = names
  const inFile = first.place === 'headline' && others.some(({ place }) => place === 'file')
  const related = others.flatMap(({ span }) => (span ? [{ span, message: 'Named again.' }] : []))
  return {
    ...(first.span && { span: first.span }),
    ...(first.source && { source: first.source }),
    message: inFile ? 'headlineAndFile' : first.place,
    severity: names.some(({ certain }) => certain) ? 'error' : 'warn',
    ...(related.length && { related }),
    cues: typeof who === 'string' ? ['a name beside words of police, illness or care'] : cuesOf(who),
    covers: [names.some(({ full }) => full) ? 'full-name' : 'first-name'],
  }
}

const UNIQUE =
  /\b\d{1,3}[- ]year[- ]old\b|\b(?:first|oldest|youngest|only|smallest|tiniest|rarest|longest|heaviest|lone|sole)\b/i

/** "County's only measles patient goes home": nobody is named, and everybody knows. */
function* findDescribed(document: Document): Generator<Finding> {
  const headlines = new Set(listHeadlines(document).headlines)
  const told = new Set<string>()
  let any = false
  for (const person of patients(document)) {
    if (!person.certain || person.mentions.some(({ form }) => form === 'name')) continue
    for (const { form, span, sentence } of person.mentions) {
      const words = document.text.slice(span.start, span.end)
      const known = told.has(words.toLowerCase())
      if (form !== 'description' || known || !headlines.has(document.sentences[sentence].block)) continue
      if (!UNIQUE.test(words)) continue
      told.add(words.toLowerCase())
      any = true
      yield {
        span,
        message: 'described',
        severity: 'warn',
        cues: cuesOf(person),
        covers: ['age', 'condition'],
      }
    }
  }
  const fate = any
    ? undefined
    : (findFate(document, headlines) ??
      findDescribedFate(document, headlines) ??
      findRecord(document, headlines))
  if (fate)
    yield {
      span: fate,
      message: 'described',
      severity: 'warn',
      cues: ['somebody by trade or age, and what befell them'],
      covers: ['condition'],
    }
  else if (!any && document.type === 'press-release' && describesInPath(document))
    yield {
      message: 'describedFile',
      severity: 'warn',
      cues: ['somebody by trade or age, and what befell them'],
      covers: ['condition'],
    }
}

/** "Center mourns its longest-running patient": somebody of a kind of one. */
function findRecord(document: Document, headlines: ReadonlySet<number>): Span | undefined {
  for (const { span, sentence } of findOneOfAKind(document))
    if (headlines.has(document.sentences[sentence].block)) return span
  return undefined
}
