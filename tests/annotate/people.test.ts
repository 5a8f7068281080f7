import { describe, expect, test } from 'vitest'
import type { ContentType } from '../../src/document.ts'
import { annotateText } from './copy.ts'

/** "name: role" for everybody named, `?` behind a role that only health words speak for. */
function rolesIn(text: string, type?: ContentType): string[] {
  const { people } = annotateText(text, type)
  return people.flatMap((person) => {
    const name = person.mentions.find(({ form }) => form === 'name')
    if (!name) return []
    const sure = person.role === 'patient' && !person.certain ? '?' : ''
    return [`${text.slice(name.span.start, name.span.end)}: ${person.role ?? 'unknown'}${sure}`]
  })
}

describe('patients', () => {
  test.each([
    ['Our patient Sipho Dube went home on Friday.', ['Sipho Dube: patient']],
    ['Yewande Adebisi underwent a hip replacement here.', ['Yewande Adebisi: patient']],
    ['We treated Ines Okoro for a stroke.', ['Ines Okoro: patient']],
    ['Thanks to her new pacemaker, Marit is dancing again.', ['Marit: patient']],
    ['Little Octavio spent nine weeks in our NICU.', ['Octavio: patient']],
    ['Mr. Bjerke’s dialysis starts at six.', ['Mr. Bjerke: patient']],
    [
      'One keen potter could not hold a brush. She came to us after a stroke. By May, Nasrin was at her wheel.',
      ['Nasrin: patient'],
    ],
    [
      'Listen to Quorra Vashteel. When she shuffled in, her knee arthritis kept her off the stairs.',
      ['Quorra Vashteel: patient?'],
    ],
    ['“I slept through for once after my surgery,” Ione Barsby told us.', ['Ione Barsby: patient?']],
    [
      'Nurse Ama Boateng, RN, was diagnosed with breast cancer in our own clinic.',
      ['Nurse Ama Boateng: patient'],
    ],
  ])('%j', (text, expected) => expect(rolesIn(text)).toEqual(expected))
})

describe('everybody else', () => {
  test.each([
    ['"Bypass is hard," said Rosalind Peverell, MD, chief of cardiac surgery.', ['Rosalind Peverell: staff']],
    ['Dr. Tran treats diabetes and high blood pressure.', ['Dr. Tran: staff']],
    ['By Ines Okoro', ['Ines Okoro: author']],
    ['Orvane resident Jomo Kariuki, RN, has worked on the burn ward for years.', ['Jomo Kariuki: staff']],
    ['Jomo Kariuki returned in May as a charge nurse on the stroke unit.', ['Jomo Kariuki: staff']],
    ['Our clown’s brother, Leo Okoro, brought a kazoo.', ['Leo Okoro: relative']],
    ['Mayor Rukmini Castle opened the stroke unit.', ['Rukmini Castle: public-figure']],
    [
      'The ward of 1911 had nine beds. In March 1912 a page was begun.\n\nThe first name on it is Amos Pell, 40, carter. He was admitted with fever.',
      ['Amos Pell: public-figure'],
    ],
    [
      'The house opened in 1911, and the wing in 1926. Today Amos Pell was admitted with fever.',
      ['Amos Pell: patient'],
    ],
    [
      'Marta Pell, who farmed for forty years, has given $2 million to our cancer unit.',
      ['Marta Pell: donor'],
    ],
    ['The Peverell Heart Pavilion treated 1,204 people.', []],
    ["Parkinson's disease and the Heimlich maneuver are covered.", []],
    ['Grace Hospital stands on Jackson Street.', []],
    ['Will you call us in May?', []],
  ])('%j', (text, expected) => expect(rolesIn(text)).toEqual(expected))
})

test('an animal is told by what only animals do, and in a post by a tag or a picture', () => {
  expect(rolesIn('Pepper had surgery on her knee. She wears the cone. 🐾 #TherapyDog', 'social')).toEqual([
    'Pepper: fictional',
  ])
})

test('a surname and a pronoun take up the full name', () => {
  const { people } = annotateText('Sipho Dube came to us after a fall. Dube was in pain. He walks again.')
  expect(people).toHaveLength(1)
  expect(people[0].mentions.map(({ form }) => form)).toEqual(['name', 'name', 'pronoun'])
})

test('cues hold none of the draft’s words', () => {
  const { people } = annotateText('Our patient Sipho Dube was admitted with sepsis.')
  expect(people[0].cues.map(({ why }) => why).join(' ')).not.toMatch(/Sipho|Dube|sepsis/)
})
