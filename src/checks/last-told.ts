import { firstIndex } from '../bisect.ts'
import type { Document, Mention, Person } from '../document.ts'

/** People looked at in one sentence. */
const MANY = 20

/** Whether the person mentioned last before an offset of a sentence is no patient and no relative: staff, a donor, a speaker. */
export function followsOther({ told }: Document, sentence: number, at: number): boolean {
  let best: { start: number; role: Person['role'] } | undefined
  for (const person of (told.get(sentence) ?? []).slice(0, MANY)) {
    const start = firstMention(person, sentence)?.span.start ?? at
    if (start < at && (!best || start > best.start)) best = { start, role: person.role }
  }
  return best?.role !== undefined && best.role !== 'patient' && best.role !== 'relative'
}

/** A person's first mention in a sentence. */
export function firstMention({ mentions }: Person, sentence: number): Mention | undefined {
  const first = mentions[firstIndex(mentions.length, (index) => mentions[index].sentence >= sentence)]
  return first?.sentence === sentence ? first : undefined
}

/** A person's mentions in a sentence, the first few. */
export function mentionsIn({ mentions }: Person, sentence: number): readonly Mention[] {
  const first = firstIndex(mentions.length, (index) => mentions[index].sentence >= sentence)
  const few = mentions.slice(first, first + MANY)
  return few.filter((mention) => mention.sentence === sentence)
}
