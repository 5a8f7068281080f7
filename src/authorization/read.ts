import type { Authorization, Defect } from '../authorization.ts'
import type { Document } from '../document.ts'
import { findNearest } from '../nearest.ts'
import { readEntry } from './entry.ts'

/** Reads and judges what a draft's front matter states under `authorizations` and refers to by `authorization`. */
export function readAuthorizations(
  document: Pick<Document, 'frontMatter' | 'today' | 'channels'>,
  register: readonly unknown[],
): Authorization[] {
  const data = document.frontMatter?.data ?? {}
  return ['authorizations', 'authorization'].flatMap((key) => {
    const value = data[key]
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) return [readOne(value, [key], document, register)]
    return value.map((one, index) => readOne(one, [key, index], document, register))
  })
}

/** A word is a reference into the register, everything else an entry. */
function readOne(
  value: unknown,
  entry: readonly (string | number)[],
  document: Pick<Document, 'today' | 'channels'>,
  register: readonly unknown[],
): Authorization {
  if (typeof value !== 'string' && typeof value !== 'number') return readEntry(value, entry, document)
  const id = String(value).trim()
  const found = findRegistered(register, value)
  if (found >= 0) return readEntry(register[found], entry, document)
  const known = register.flatMap((one) => readId(one) ?? [])
  const nearest = findNearest(id, known)
  const defect: Defect = {
    kind: 'unknown-id',
    key: 'authorization',
    ...(nearest !== undefined && { nearest }),
  }
  return {
    entry,
    id: undefined,
    person: undefined,
    covers: [],
    channels: [],
    research: false,
    signer: undefined,
    defects: [defect],
    valid: false,
    expiresSoon: false,
  }
}

/** Number of the register's entry that a reference means, from 0; -1 where there is none. The first of two counts. */
export function findRegistered(register: readonly unknown[], reference: unknown): number {
  const id = String(reference).trim()
  return register.findIndex((one) => readId(one) === id)
}

/** The id that an entry goes by, as it is written. */
export function readId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined
  return typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id).trim() : undefined
}
