import type { Document } from '../document.ts'
import { findNearest } from '../nearest.ts'
import type { Detail } from '../rule.ts'
import { readEntry } from './authorization-entry.ts'

/**
 * What is wrong with an authorization. `missing`: a core element (45 CFR 164.508(c)(1)); `no-expiry`: "none", which only
 * research may have (c)(1)(v); `no-authority`: a representative without the authority to act (c)(1)(vi); `revoked` and
 * `expired`: 164.508(b)(2). `unknown-word` alone leaves the entry valid: the word just covers nothing.
 */
export type DefectKind =
  | 'missing'
  | 'unknown-id'
  | 'id-without-number'
  | 'bad-date'
  | 'signed-later'
  | 'expired'
  | 'no-expiry'
  | 'revoked'
  | 'wrong-channel'
  | 'wrong-purpose'
  | 'unknown-signer'
  | 'no-authority'
  | 'unknown-word'

export interface Defect {
  readonly kind: DefectKind
  /** Key of the entry that is wrong. */
  readonly key: string
  /** Which of a list's words is unknown, from 0, and the word it was most likely meant to be. */
  readonly index?: number
  readonly nearest?: string
}

/** One entry of the front matter, or one of the register that the draft refers to, as judged for this draft. */
export interface Authorization {
  /** Front matter path to the entry or the reference; empty for an entry judged apart from a draft. */
  readonly entry: readonly (string | number)[]
  readonly id: string | undefined
  /** Who it is about, as the register says; never printed. */
  readonly person: string | undefined
  readonly covers: readonly Detail[]
  readonly channels: readonly string[]
  readonly signer: 'individual' | 'representative' | undefined
  readonly defects: readonly Defect[]
  readonly valid: boolean
  /** Valid, and over within 60 days of today. */
  readonly expiresSoon: boolean
}

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
  const found = register.find((one) => readId(one) === id)
  if (found !== undefined) return readEntry(found, entry, document)
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
    signer: undefined,
    defects: [defect],
    valid: false,
    expiresSoon: false,
  }
}

function readId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined
  return typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id).trim() : undefined
}
