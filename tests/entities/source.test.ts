import { describe, expect, it, test } from 'vitest'
import type { Mark } from '../../src/document.ts'
import { detectSources } from '../../src/entities/source.ts'
import { scanText, unmark, wordsOf } from './scan.ts'

const FOUND: readonly [form: string, text: string][] = [
  ['attribution', 'Crash injuries fell 8%, «according to the Census Bureau».'],
  ['attribution', '«According to a 2021 report from the Larkspur Institute of Health», sleep matters.'],
  ['attribution', 'About 38% have it, «CDC estimates».'],
  ['attribution', 'The «American Heart Association recommends» a walk.'],
  ['attribution', 'Crash injuries fell 8% in 2023, «says NHTSA».'],
  ['attribution', '«World Health Organization (WHO) data» tell more.'],
  ['attribution', '«Per the CDC», wash your hands.'],
  ['attribution', '«Source: National Eye Registry, 2021»'],
  ['attribution', 'A «study by Larkspur University» found this.'],
  ['attribution', '«Researchers at the University of Larkspur» found this.'],
  ['attribution', 'A «study published last year in the Journal of Sleep» found this.'],
  ['citation', 'Rates fell «(Garrow et al., 2021)».'],
  ['citation', 'Rates fell «(CDC, 2023; Okoro & Foley, 2019)».'],
  ['citation', 'Studies show mixed results «[3]»«[4, 5]».'],
  ['citation', 'Naps help «[@farrow2030; @okoro2029]».'],
  ['attribution', '«Experts at the CDC» agree.'],
  ['citation', 'See «doi:10.1000/xyz123» and «PMID: 12345678».'],
  ['citation', 'As «Garrow et al.» wrote, and «JAMA Surgery» too.'],
  ['citation', 'It was in the «New England Journal of Medicine».'],
]

const SILENT = [
  'Studies show laughter heals.',
  'Research shows that experts agree.',
  'According to experts, many people sleep badly.',
  'According to a new study, coffee helps.',
  'Doctors say so; the ER said no.',
  'Who found the keys?',
  '“We see this daily,” said Ines Okoro, RN.',
  'The clinic moved (March 2021).',
  'He read 3 pages per day.',
  'It is a source of joy.',
]

describe('sources', () => {
  test.each(FOUND)('%s: %s', (form, marked) => {
    const { text, expected } = unmark(marked)
    const sources = detectSources(scanText(text))
    expect(wordsOf(text, sources)).toEqual(expected)
    expect(new Set(sources.map((source) => source.form))).toEqual(new Set([form]))
  })
  test.each(SILENT)('no source: %s', (text) => {
    expect(wordsOf(text, detectSources(scanText(text)))).toEqual([])
  })
  it.each([
    ['Naps help3 and cure nothing.', '3', 'cite', ['footnote']],
    ['A field of 40 m2 and more.', '2', 'cite', []],
    ['As the Larkspur Survey, 2030 has it.', 'Larkspur Survey, 2030', 'cite', ['citation']],
    ['As Mina Farrow has it.', 'Mina Farrow', 'cite', []],
  ] as const)('reads what is set high or cited: %s', (text, words, kind, forms) => {
    const start = text.indexOf(words)
    const marks: Mark[] = [{ kind, span: { start, end: start + words.length } }]
    expect(detectSources(scanText(text, marks)).map(({ form }) => form)).toEqual(forms)
  })
  it('reads marks', () => {
    const text = 'A link, a call, a note 1 and JAMA Surgery in general.'
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const marks: Mark[] = [
      { kind: 'link', span: span('link'), url: 'https://cdc.example/x' },
      { kind: 'link', span: span('call'), url: 'tel:555-0117' },
      { kind: 'footnote', span: span('1'), label: '1' },
      { kind: 'emphasis', span: span('in general') },
    ]
    expect(detectSources(scanText(text, marks)).map(({ form }) => form)).toEqual([
      'link',
      'footnote',
      'citation',
    ])
    const emphasis: Mark[] = [{ kind: 'emphasis', span: span('JAMA Surgery') }]
    expect(detectSources(scanText(text, emphasis)).every(({ form }) => form === 'citation')).toBe(true)
  })
})
