import type { Person } from '../document.ts'
import { AMID_CARE } from '../roles.ts'

/**
 * "Dana can go faster than Hannah now": who has nothing but words of care around, and stands in no sentence but a patient's,
 * is somebody of the patient's, and no patient.
 */
export function withoutBystanders(people: readonly Person[]): Person[] {
  const told = new Set<number>()
  for (const { role, certain, mentions } of people)
    if (role === 'patient' && certain && mentions.some(({ form }) => form === 'name'))
      for (const { sentence } of mentions) told.add(sentence)
  if (!told.size) return [...people]
  return people.map((person) => {
    const beside =
      person.role === 'patient' &&
      !person.certain &&
      person.cues.every(({ role, why }) => role !== 'patient' || why === AMID_CARE) &&
      person.mentions.some(({ form }) => form === 'name') &&
      person.mentions
        .filter(({ form }) => form === 'name')
        .every(({ sentence }) => told.has(sentence) || told.has(sentence - 1))
    return beside ? { ...person, role: undefined } : person
  })
}
