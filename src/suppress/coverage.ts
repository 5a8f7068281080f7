import type { Authorization } from '../authorization.ts'
import type { Checked } from '../check/message.ts'
import { isOfMinor } from '../checks/minors.ts'
import type { Document, Person } from '../document.ts'
import type { Detail } from '../rule.ts'
import { splitName } from './name-words.ts'

/**
 * Makes a search for the one valid authorization that covers all details of a finding; its channels were judged with it.
 * An entry is about one person. Where several patients stand by name in a draft, it leaves alone what is told of the others:
 * of those its `person` does not name, or, where it names nobody, of all but the one most told of. What somebody under age
 * signed covers nothing (45 CFR 164.502(g)(3): a parent or guardian acts for an unemancipated minor).
 */
export function createCoverage(
  document: Document,
  entries: readonly Authorization[],
): (finding: Checked) => Authorization | undefined {
  const named = document.people.filter((one) => isPatient(one) && listNames(document, one).length > 0)
  const usable = entries
    .filter(
      ({ valid, id, signer }) =>
        valid && id !== undefined && !(signer === 'individual' && isOfMinor(document)),
    )
    .map((entry) => ({ entry, others: findOthers(document, named, entry.person) }))
  return ({ covers, span }) => {
    if (!covers || covers.length === 0) return undefined
    return usable.find(
      ({ entry, others }) =>
        covers.every((detail) => coversDetail(entry.covers, detail)) &&
        !(span && others.length > 0 && isAbout(document, span.start, span.end, others, named)),
    )?.entry
  }
}

/** The full name holds the first. */
function coversDetail(covered: readonly Detail[], detail: Detail): boolean {
  return covered.includes(detail) || (detail === 'first-name' && covered.includes('full-name'))
}

function isPatient({ role }: Person): boolean {
  return role === 'patient' || role === 'reviewer'
}

function findOthers(document: Document, named: readonly Person[], person: string | undefined): Person[] {
  if (named.length < 2 && person === undefined) return []
  if (person !== undefined) {
    const who = splitName(person)
    return named.filter((one) => !listNames(document, one).some((name) => isSameName(name, who)))
  }
  const main = named.reduce((best, one) => (one.told > best.told ? one : best))
  const known = new Set(listNames(document, main).flat())
  return named.filter((one) => !listNames(document, one).some((name) => name.some((word) => known.has(word))))
}

/** Whether words are told of one of the others: a mention of theirs, or a sentence in which nobody else is named. */
function isAbout(
  document: Document,
  start: number,
  end: number,
  others: readonly Person[],
  named: readonly Person[],
): boolean {
  const overlaps = (one: Person) => one.mentions.some(({ span }) => span.start < end && span.end > start)
  const direct = named.filter(overlaps)
  if (direct.length > 0) return direct.some((one) => others.includes(one))
  const sentence = document.sentences.findIndex(({ span }) => span.start <= start && start < span.end)
  const present = named.filter((one) => one.mentions.some((mention) => mention.sentence === sentence))
  return present.length > 0 && present.every((one) => others.includes(one))
}

function listNames(document: Document, { mentions }: Person): string[][] {
  return mentions
    .filter(({ form }) => form === 'name')
    .map(({ span }) => splitName(document.text.slice(span.start, span.end)))
    .filter((words) => words.length > 0)
}

/** "Maria L." is Maria, Maria Lopez and Maria L., not Maria Kern. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || a[0] !== b[0]) return false
  if (a.length === 1 || b.length === 1) return true
  const one = a[a.length - 1]
  const other = b[b.length - 1]
  return one.startsWith(other) || other.startsWith(one)
}
