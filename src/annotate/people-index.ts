import type { Person } from '../document.ts'

/** People by the number of a sentence that mentions them. */
export function indexPeople(people: readonly Person[]): Map<number, Person[]> {
  const out = new Map<number, Person[]>()
  for (const person of people) {
    for (const { sentence } of person.mentions) {
      const list = out.get(sentence)
      if (!list) out.set(sentence, [person])
      else if (list[list.length - 1] !== person) list.push(person)
    }
  }
  return out
}
