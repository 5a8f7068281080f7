import type { Detail } from './rule.ts'

/**
 * What is wrong with an authorization. `missing`: a core element (45 CFR 164.508(c)(1)); `no-expiry`: "none", which only
 * research may have (c)(1)(v); `no-authority`: a representative without the authority to act (c)(1)(vi); `revoked` and
 * `expired`: 164.508(b)(2). `unknown-word` and `unknown-key` alone leave the entry valid: the word just covers nothing, and
 * the key is just not read.
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
  | 'unknown-key'

export interface Defect {
  readonly kind: DefectKind
  /** Key of the entry that is wrong. */
  readonly key: string
  /** Which of a list's words is unknown, from 0. */
  readonly index?: number
  /** The word or key that an unknown one was most likely meant to be. */
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
  /** Given for research, which alone may have no end (45 CFR 164.508(c)(1)(v)). */
  readonly research: boolean
  readonly signer: 'individual' | 'representative' | undefined
  readonly defects: readonly Defect[]
  readonly valid: boolean
  /** Valid, and over within 60 days of today. */
  readonly expiresSoon: boolean
}
