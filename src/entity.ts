import type { Span } from './copy.ts'

/** What detectors find: a date, an age, a number, wherever it stands and whosever it is. */

interface EntityBase {
  readonly span: Span
  readonly sentence: number
}

export interface AgeEntity extends EntityBase {
  readonly kind: 'age'
  /** Completed years, or the lowest that the words allow ("in her nineties" is 90); -1 where only a birth year is given. */
  readonly years: number
  /** `exact` "94"; `decade` "in her nineties"; `birth-year` "born in 1931"; `word` "centenarian". */
  readonly form: 'exact' | 'decade' | 'birth-year' | 'word'
  /** Whose age the words say it is: "a 90-year-old system" is a thing's. */
  readonly subject: 'person' | 'thing' | 'unknown'
  readonly birthYear?: number
}

export interface DateEntity extends EntityBase {
  readonly kind: 'date'
  /** Finest element given: day and month, weekday, holiday, a word such as "yesterday", month, season or year. */
  readonly element: 'day' | 'weekday' | 'holiday' | 'relative' | 'month' | 'season' | 'year'
  /** Said with "every", a plural weekday or the like: no single day. */
  readonly recurring: boolean
  readonly year?: number
}

export interface StatisticEntity extends EntityBase {
  readonly kind: 'statistic'
  /** `toll` is time, life or money that many lose; `intensifier` is "100%" said for "wholly": no number at all. */
  readonly form: 'percent' | 'ratio' | 'fraction' | 'count' | 'multiple' | 'toll' | 'intensifier'
  /** Of a `count`: how many, where the words give a number. */
  readonly value?: number
}

/** A named or linked source of a statement: "according to …", a linked publisher, a journal, a reference number. */
export interface SourceEntity extends EntityBase {
  readonly kind: 'source'
  readonly form: 'link' | 'footnote' | 'attribution' | 'citation'
}

/** Words of illness, operations, medicines and of being in care. `weak`: an everyday word that mostly means less. */
export interface HealthEntity extends EntityBase {
  readonly kind: 'condition' | 'procedure' | 'medicine' | 'care'
  readonly weak: boolean
  /** Substance use, HIV, mental health, reproductive or genetic. */
  readonly sensitive: boolean
}

export interface ContactEntity extends EntityBase {
  readonly kind: 'phone' | 'fax' | 'email'
}

/** A number or code that stands for one person, record, account, vehicle, device or computer. */
export interface IdentifierEntity extends EntityBase {
  readonly kind: 'identifier'
  readonly form:
    | 'ssn'
    | 'mrn'
    | 'plan-id'
    | 'account'
    | 'licence'
    | 'plate'
    | 'vin'
    | 'device-serial'
    | 'ip-address'
    | 'person-id'
  /** `certain`: a word names it, or its shape or check digit can hardly be anything else. */
  readonly confidence: 'certain' | 'likely'
}

/** A place in a place's position; whose is for rules to say. */
export interface PlaceEntity extends EntityBase {
  readonly kind: 'place'
  readonly level: 'state' | 'county' | 'city' | 'neighborhood' | 'street' | 'zip' | 'country'
  /** A table of places knows it; otherwise its form says so ("Spindle Lake", "18 Osprey Row"). */
  readonly known: boolean
  /** Postal code of the state, where one is written with it. */
  readonly state?: string
}

/** Words in quotation marks, and where the words say who speaks them. */
export interface QuotationEntity extends EntityBase {
  readonly kind: 'quotation'
  /** A name, a pronoun or "the pilot"; absent where nothing says it. */
  readonly speaker?: Span
}

export type Entity =
  | AgeEntity
  | DateEntity
  | StatisticEntity
  | SourceEntity
  | HealthEntity
  | ContactEntity
  | IdentifierEntity
  | PlaceEntity
  | QuotationEntity

/** What is found sentence by sentence. */
export type LineKind = 'date' | 'age' | 'statistic' | 'identifier' | 'place' | 'phone' | 'fax'

/** The entities of some kinds. */
export type EntityOf<Kind extends Entity['kind'], One = Entity> = One extends { readonly kind: infer Own }
  ? [Extract<Own, Kind>] extends [never]
    ? never
    : One
  : never

/**
 * What the detectors find in a draft. Each looks when a rule first asks for its kind: most drafts tell of nobody, and of
 * nobody no rule asks where or when.
 */
export interface Entities {
  /** Every entity of these kinds, by start; no two of one kind overlap. */
  readonly of: <Kind extends Entity['kind']>(...kinds: readonly Kind[]) => readonly EntityOf<Kind>[]
  /** Those of one sentence, given by its number; no other is read for them. */
  readonly at: <Kind extends LineKind>(sentence: number, kind: Kind) => readonly EntityOf<Kind>[]
}
