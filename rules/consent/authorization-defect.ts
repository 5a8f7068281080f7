import { isOfMinor } from '../../src/checks/minors.ts'
import type { Authorization, Document, SourceSpan } from '../../src/document.ts'
import { defineRule, type Example, type Finding } from '../../src/rule.ts'

const STORY = 'Our patient Rosa Quill is back on her bike after a bypass.'
const WHOLE = `id: AUTH-2031-007
covers: [full-name, condition, treatment]
channels: [website]
purpose: marketing
signed: 2031-02-04
signed_by: individual
expires: 2033-02-04`

/** A draft with one authorization, some of its lines written otherwise; an empty one is left out. */
function draft(changes: Readonly<Record<string, string>>, text = STORY, head = ''): string {
  const lines = WHOLE.split('\n').flatMap((line) => {
    const change = changes[line.split(':')[0]]
    return change === undefined ? [line] : change === '' ? [] : [change]
  })
  const extra = Object.entries(changes).flatMap(([key, line]) => (WHOLE.includes(`${key}: `) ? [] : [line]))
  const entry = [...lines, ...extra].map((line, index) => `${index ? '    ' : '  - '}${line}\n`)
  return `---\n${head}authorizations:\n${entry.join('')}---\n\n${text}\n`
}

export default defineRule({
  id: 'consent/authorization-defect',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'reply', 'share', 'testimonial'],
  summary: 'An authorization that is incomplete, over, revoked or given for something else',
  messages: {
    missing: 'This authorization lacks {keys}.',
    'unknown-id':
      'No register holds the authorization that this draft refers to: compare its number with the register.',
    'id-without-number': 'The id of an authorization is its number in the register, never a name.',
    'bad-date': 'This is no day written YYYY-MM-DD.',
    'signed-later': 'This authorization is signed on a day that has not come yet.',
    expired: 'This authorization is over.',
    'no-expiry': 'An authorization to publish needs a day or an event at which it ends.',
    revoked: 'This authorization has been revoked.',
    'wrong-channel': 'This authorization does not cover where this draft is published.',
    'wrong-purpose': 'This authorization was given for another purpose than publishing.',
    'unknown-signer': 'This does not say who signed: "individual" or "representative: …".',
    'no-authority': 'A representative signed, and this does not say by what authority.',
    'unknown-word': 'This word is unknown here and covers nothing.',
    nearest: 'This word is unknown here and covers nothing; perhaps "{nearest}" was meant.',
    'unknown-key': 'This key is unknown in an authorization and was not read.',
    'nearest-key': 'This key is unknown in an authorization and was not read; perhaps "{nearest}" was meant.',
    minor: 'The person told of is under age, and the authorization names no parent or guardian who signed.',
    soon: 'This authorization ends within 60 days.',
  },
  why: 'An authorization that is not filled out, is past its end, was taken back or speaks of another place or purpose counts as none, and what is published under it as published without one.',
  remedy:
    'Complete the entry from the signed paper, or ask the person for a new authorization before this is published.',
  basis: [
    {
      title: '45 CFR 164.508(b)(2), (c)(1): defective authorizations and core elements',
      url: 'https://www.ecfr.gov/current/title-45/section-164.508',
    },
  ],
  case: 'In 2024 the Spanish data protection authority fined a clinic €10,000: its patient had agreed to medical, scientific and educational use of pictures that then stood on a social network.',
  options: {},
  examples: {
    fail: [
      draft({ expires: '«expires: 2031-05-01»' }),
      draft({ revoked: '«revoked: true»' }),
      draft({ purpose: '«purpose: education»' }),
      draft({ expires: '«expires: none»' }),
      draft({ signed: '«signed: last spring»' }),
      draft({ signed: '', signed_by: '', id: '«id: AUTH-2031-007»' }),
      draft({ signed_by: '«signed_by: representative»' }),
      draft({ covers: 'covers: [full-name, condition, «photos»]' }),
      {
        type: 'social',
        text: draft({ channels: '«channels: [website, newsletter]»' }, STORY, 'platform: instagram\n'),
      },
      draft(
        { signed_by: '«signed_by: individual»' },
        'Meet our patient Imogen Vance. She is seven, and her new valve lets her climb trees.',
      ),
      `---\ntitle: A long ride\n«authorization: AUTH-2031-099»\n---\n\n${STORY}\n`,
      draft({ signed: '«signed: 2031-07-01»' }),
      draft({ expires: '«expires: 2031-07-20»' }),
      draft({ revokd: '«revokd: true»' }),
      draft({ withdrawn: '«withdrawn: 2031-05-02»' }),
    ],
    pass: [
      draft({}),
      draft(
        { signed_by: 'signed_by: "representative: parent"' },
        'Meet our patient Imogen Vance, 7, whose new valve lets her climb trees.',
      ),
      draft({ expires: 'expires: upon removal of the campaign' }),
      draft({ channels: 'channels: [website, newsletter, facebook]' }),
      { type: 'social', text: draft({ channels: 'channels: [Instagram]' }, STORY, 'platform: instagram\n') },
      { type: 'press-release', text: draft({ channels: 'channels: [press, website]' }) },
      draft({ revoked: 'revoked: false', remuneration: 'remuneration: none' }),
      draft({ purpose: 'purpose: [marketing, fundraising]' }),
      `${STORY}\n`,
      draft(
        { signed_by: 'signed_by: individual' },
        'Our patient Rosa Quill, 44, danced with her daughter after a bypass.',
      ),
    ] satisfies Example[],
  },
  check: findDefects,
})

function* findDefects(document: Document): Generator<Finding> {
  for (const entry of document.authorizations) {
    yield* defectsOf(document, entry)
    if (entry.expiresSoon) yield { message: 'soon', severity: 'note', ...at(document, entry, 'expires') }
    if (entry.signer === 'individual' && isOfMinor(document))
      yield { message: 'minor', ...at(document, entry, 'signed_by') }
  }
}

/** What is missing is told at once, everything else where it stands. */
function* defectsOf(document: Document, entry: Authorization): Generator<Finding> {
  const missing = entry.defects.filter(({ kind }) => kind === 'missing').map(({ key }) => key)
  if (missing.length)
    yield { message: 'missing', data: { keys: missing.join(', ') }, ...at(document, entry, 'id') }
  for (const { kind, key, index, nearest } of entry.defects) {
    if (kind === 'missing' || isResearch(document, entry, kind)) continue
    const told = nearest === undefined ? undefined : NEAREST[kind]
    yield {
      message: told ?? kind,
      ...(told !== undefined && nearest !== undefined && { data: { nearest } }),
      ...((kind === 'unknown-word' || kind === 'unknown-key') && { severity: 'warn' as const }),
      ...at(document, entry, key, index),
    }
  }
}

/** The messages that name what was most likely meant. */
const NEAREST: Readonly<Record<string, string | undefined>> = {
  'unknown-word': 'nearest',
  'unknown-key': 'nearest-key',
}

/** Research may go on without an end, and may be told of as research. */
function isResearch({ text }: Document, { research }: Authorization, kind: string): boolean {
  return research && (kind === 'no-expiry' || (kind === 'wrong-purpose' && TRIAL.test(text)))
}
const TRIAL = /\b(?:trials?|study|participants?|recruitment|ISRCTN\d|NCT\d)/i

/** Source of a key of an entry, or of the entry where it has no such key. */
function at(
  { frontMatter }: Document,
  { entry }: Authorization,
  ...steps: (string | number | undefined)[]
): { source?: SourceSpan } {
  const path = [...entry, ...steps.filter((step) => step !== undefined)]
  return frontMatter ? { source: frontMatter.place(path) } : {}
}
