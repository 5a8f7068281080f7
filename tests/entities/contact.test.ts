import { describe, expect, it, test } from 'vitest'
import type { Block, Mark } from '../../src/document.ts'
import { detectEmails, detectPhones } from '../../src/entities/contact.ts'
import { scanText, unmark, wordsOf } from './scan.ts'

const FOUND: readonly [kind: string, text: string][] = [
  ['phone', 'Call «(802) 555-0117» today.'],
  ['phone', 'Call «802-555-0117» or «1-802-555-0118».'],
  ['phone', 'Call «802.555.0117» or «+1 802 555 0118».'],
  ['phone', 'Call «802/555-0117 ext. 12».'],
  ['phone', 'Text her at «8025550117».'],
  ['phone', 'Quit with «1-800-QUIT-NOW» or «888-555-CARE».'],
  ['phone', 'Media contact: Ines Okoro, «555-0117», press office.'],
  ['phone', 'Our number is «555.0117».'],
  ['phone', 'In London: «+44 20 7946 0958».'],
  ['phone', '(«802-555-0117»)'],
  ['fax', 'Fax: «802-555-0119».'],
  ['fax', 'Fax the form to «555-0119».'],
  ['email', 'Write to «wilf.garrow@mail.example» or «press+news@glenbrook.example».'],
]

const SILENT = [
  'Call 988 for crisis support or 911.',
  'Call the lifeline at 1-800-273-8255 or 1-800-273-TALK.',
  'MRN 8025550142 is on file.',
  'ISBN 978-1-4028-9462-6, 2019-2021.',
  'From 200-2000 people came on 2024-05-01.',
  'NCT04567890 enrolled 212 adults.',
  'It cost $555-1000.',
  'Follow @glenbrook, at 24/7, 10:30.',
  'SSN 078-05-1120 and ZIP 05901-1234.',
]

const detectContacts = (scan: Parameters<typeof detectPhones>[0]) => [
  ...detectPhones(scan),
  ...detectEmails(scan),
]

describe('contacts', () => {
  test.each(FOUND)('%s: %s', (kind, marked) => {
    const { text, expected } = unmark(marked)
    const contacts = detectContacts(scanText(text))
    expect(wordsOf(text, contacts)).toEqual(expected)
    expect(new Set(contacts.map((contact) => contact.kind))).toEqual(new Set([kind]))
  })
  test.each(SILENT)('no contact: %s', (text) => {
    expect(wordsOf(text, detectContacts(scanText(text)))).toEqual([])
  })
  it('reads addresses of links once', () => {
    const text = 'Write to us.\nmailto:bea@mail.example?subject=Hi'
    const block = { quoted: false, group: -1 }
    const blocks: Block[] = [
      { ...block, kind: 'paragraph', span: { start: 0, end: 12 } },
      { ...block, kind: 'url', span: { start: 13, end: text.length } },
    ]
    const urlSpan = { start: 13, end: text.length }
    const link: Mark = { kind: 'link', span: { start: 0, end: 5 }, url: text.slice(13), urlSpan }
    const scan = { ...scanText('Write to us.'), text, blocks, marks: [link] }
    expect(detectContacts(scan)).toEqual([{ kind: 'email', span: { start: 20, end: 36 }, sentence: 0 }])
    expect(detectContacts({ ...scanText(text), blocks, marks: [{ ...link, span: urlSpan }] })).toEqual([])
  })
})
