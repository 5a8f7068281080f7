import { type EmbargoFlaw, readEmbargo } from '../../src/checks/embargo.ts'
import {
  isTemplate,
  type ReleasePart,
  type ReleaseParts,
  readReleaseParts,
} from '../../src/checks/release-parts.ts'
import { appendLine } from '../../src/checks/rewrites/draft.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Example, type Finding } from '../../src/rule.ts'

const release = (text: string): Example => ({ text, type: 'press-release' })
const DATELINE = 'DUNMERE, Vt. (June 3, 2031) — Glenbrook Health has opened a heart clinic.'
const ABOUT = '**About Glenbrook Health.** Glenbrook is a nonprofit system of two hospitals.'
const CONTACT = 'Media contact: Ines Okoro, 555-0117, press@glenbrook.example'
const END = '\\###'
/** A release of these parts under a line. */
const under = (line: string, ...parts: string[]) => [line, '# Heart clinic opens', ...parts].join('\n\n')
const of = (line: string, ...parts: string[]) => release(under(line, ...parts))
/** Reported as a whole: what is missing stands nowhere. */
const lacking = (text: string): Example => ({ text, type: 'press-release', whole: true })

export default defineRule({
  id: 'press/release-skeleton',
  severity: 'warn',
  presets: ['recommended'],
  types: ['press-release'],
  summary: 'A release lacks its contact or other parts, or its embargo is past or open to doubt',
  messages: {
    missing: 'This {kind} has no {parts}.',
    embargo: 'This embargo {flaws}.',
    both: 'This embargo {flaws}, and the {kind} has no {parts}.',
  },
  why: 'Newsrooms print what they can check. Without a contact their questions go to the ward or the front desk, where somebody may say too much; an embargo without day, hour and time zone is kept by nobody, and one that is past is none.',
  remedy:
    'Give a release its line ("FOR IMMEDIATE RELEASE" or "EMBARGOED UNTIL 10:00 a.m. ET, March 4, 2031"), a dateline, a paragraph about the organization, a media contact with phone or mail, and an end mark (###). A statement needs the contact, a media advisory also when and where.',
  basis: [{ title: 'Newsroom practice for releases; no law asks for it' }],
  case: 'None is known to us in which a missing part alone was the matter.',
  options: {},
  examples: {
    fail: [
      lacking(under('FOR IMMEDIATE RELEASE', DATELINE, ABOUT, END)),
      of('«EMBARGOED until Tuesday»', DATELINE, ABOUT, CONTACT, END),
      of('«EMBARGOED UNTIL 9 a.m., July 1, 2031»', DATELINE, ABOUT, CONTACT, END),
      of('«Embargoed until 8:00 a.m. ET, May 2, 2031»', DATELINE, ABOUT, CONTACT, END),
      lacking(under('FOR IMMEDIATE RELEASE', DATELINE, CONTACT)),
      lacking(under('For immediate release', DATELINE, ABOUT, CONTACT)),
      lacking(under('PRESS RELEASE', 'Our heart clinic has opened. Come and see.')),
      lacking(`# Heart clinic opens\n\n${DATELINE}\n\n${ABOUT}\n\n-30-`),
      lacking(
        'MEDIA ADVISORY\n\n# Ribbon cutting\n\n**What:** Ribbon cutting\n\n**When:** June 20, 11 a.m.\n\n**Where:** Main gate',
      ),
      release('«NEWS RELEASE: hold until noon on July 9, 2031»\n\n# Heart clinic opens'),
    ],
    pass: [
      of('FOR IMMEDIATE RELEASE', DATELINE, ABOUT, CONTACT, '###'),
      of('EMBARGOED UNTIL 10:00 a.m. ET, July 4, 2031', DATELINE, ABOUT, CONTACT, END),
      of(
        'Embargo: 0600 GMT, 1 August 2031',
        DATELINE,
        ABOUT,
        'Press office: Ines Okoro, press@glenbrook.example',
        'ENDS',
      ),
      release('# Statement on the dock fire\n\nNobody was hurt.\n\nMedia: 555-0165, press@glenbrook.example'),
      release(
        'MEDIA ADVISORY\n\n# Ribbon cutting\n\n**What:** Ribbon\n\n**When:** June 20\n\n**Where:** Gate\n\nContact: 555-0117',
      ),
      of(
        'Press release',
        'Dunmere, Vermont, June 3, 2031 – We have a new clinic.',
        '## About us',
        'Since 1911.',
        '## For reporters',
        'Ines Okoro',
        '555-0117',
        '-30-',
      ),
      release(
        '# Heart clinic opens\n\nWe have a new clinic.\n\nFor interviews write to press@glenbrook.example.',
      ),
      of(
        'For release at 6 a.m. Eastern on July 9',
        '*DUNMERE, Vt., June 3* -- It opens.',
        ABOUT,
        'Reporters may call 555-0117.',
        '# # #',
      ),
    ],
  },
  check: findGaps,
  suggest: (document, { data }) => (String(data?.parts).includes('contact') ? addContact(document) : []),
})

/** Parts that a release has, in their order; the others are built otherwise. */
const PARTS: Readonly<Record<ReleaseParts['kind'], readonly ReleasePart[]>> = {
  release: ['release line', 'dateline', 'about paragraph', 'media contact', 'end mark'],
  statement: ['media contact'],
  advisory: ['when', 'where', 'media contact'],
}
const FLAWS: Readonly<Record<EmbargoFlaw, string>> = {
  day: 'gives no day',
  hour: 'gives no hour',
  zone: 'gives no time zone',
  past: 'is past',
}
/** So many parts beside the contact that it is no oversight. */
const MANY = 2

const addContact = appendLine(
  'Add the contact for the press; fill it in',
  'Media contact: [name], [phone], [e-mail]',
)

function* findGaps(document: Document): Generator<Finding> {
  if (!document.english || isTemplate(document)) return
  const { kind, has, embargo } = readReleaseParts(document)
  const missing = PARTS[kind].filter((part) => !has.has(part))
  const flaws = embargo ? readEmbargo(document, embargo) : []
  const open = flaws.filter((flaw) => flaw !== 'past' || !isPublished(document))
  // On a web page of its own a release needs no more than its story.
  const sent = has.has('release line') || has.has('dateline') || has.has('end mark') || kind === 'advisory'
  const parts = sent ? missing : missing.filter((part) => part === 'media contact')
  if (!flaws.length && !parts.length) return
  const lacksContact = parts.includes('media contact') && sent && kind !== 'statement'
  const lacksMany = has.has('release line') && parts.length >= MANY
  yield {
    // What is missing stands nowhere.
    ...(flaws.length && embargo ? { span: embargo } : {}),
    message: !flaws.length ? 'missing' : parts.length ? 'both' : 'embargo',
    data: {
      kind: kind === 'advisory' ? 'media advisory' : kind,
      parts: join(parts, 'or'),
      flaws: join(
        flaws.map((flaw) => FLAWS[flaw]),
        'and',
      ),
    },
    severity: open.length || lacksContact || lacksMany ? 'warn' : 'note',
  }
}

/** A page that says when it came out keeps its embargo as a memory. */
const isPublished = ({ frontMatter, today }: Document) =>
  ['published', 'date'].some((key) => {
    const day = frontMatter?.data[key]
    const written = day instanceof Date ? day.toISOString() : String(day ?? '')
    return written !== '' && written.slice(0, 10) <= today
  })

function join(list: readonly string[], word: string): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${word} ${list[list.length - 1]}`
}
