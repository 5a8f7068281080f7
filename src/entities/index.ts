import type { Entities, Entity, EntityOf, HealthEntity, LineKind } from '../document.ts'
import { AGES } from './age.ts'
import { detectEmails, PHONES } from './contact.ts'
import { DATES } from './date.ts'
import { IDENTIFIERS } from './identifier.ts'
import { PLACES } from './place.ts'
import { quotations } from './quotation.ts'
import { type Detector, openingBits, readSentence, type Scan, withoutOverlaps } from './scan.ts'
import { SOURCES } from './source.ts'
import { sourcesInMarks } from './source-marks.ts'
import { STATISTICS } from './statistic.ts'

type Kind = Entity['kind']

const DETECTORS: Readonly<Record<LineKind | 'source', Detector<Entity>>> = {
  date: DATES,
  age: AGES,
  statistic: STATISTICS,
  identifier: IDENTIFIERS,
  place: PLACES,
  phone: PHONES,
  fax: PHONES,
  source: SOURCES,
}
/** What is found in marks and addresses as well. */
const BESIDES: Partial<Record<Kind, (scan: Scan) => Iterable<Entity>>> = {
  email: detectEmails,
  source: sourcesInMarks,
  quotation: quotations,
}

const NONE: readonly Entity[] = []

/** The entities of a draft, found when they are first asked for; `health` are those that the terms gave. */
export function lookUpEntities(scan: Scan, health: readonly HealthEntity[]): Entities {
  const bySentence = new Map<Detector<Entity>, (readonly Entity[] | undefined)[]>()
  const known = new Map<string, readonly Entity[]>()
  let bits: Uint16Array | undefined
  const readAt = (detector: Detector<Entity>, sentence: number): readonly Entity[] => {
    bits ??= openingBits(scan)
    if (!(bits[sentence] & detector.gate.bit)) return NONE
    let found = bySentence.get(detector)
    if (!found) {
      found = new Array<readonly Entity[] | undefined>(scan.sentences.length).fill(undefined)
      bySentence.set(detector, found)
    }
    const before = found[sentence]
    if (before) return before
    const read = readSentence(detector, scan, sentence)
    const kept = read.length > 1 ? withoutOverlaps(read) : read
    found[sentence] = kept
    return kept
  }
  const ofKind = (kind: Kind): Entity[] => {
    const out: Entity[] = []
    const detector = kind in DETECTORS ? DETECTORS[kind as LineKind] : undefined
    for (let s = 0; detector && s < scan.sentences.length; s++)
      for (const entity of readAt(detector, s)) if (entity.kind === kind) out.push(entity)
    const beside = BESIDES[kind]
    return beside ? withoutOverlaps([...out, ...beside(scan)]) : out
  }
  const compute = (kinds: readonly Kind[]) => {
    const found = kinds.flatMap(ofKind)
    for (const entity of health) if (kinds.includes(entity.kind)) found.push(entity)
    return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  }
  return Object.freeze({
    of: <Asked extends Kind>(...kinds: readonly Asked[]) => {
      const key = kinds.join()
      const entities = known.get(key) ?? compute(kinds)
      known.set(key, entities)
      return entities as readonly EntityOf<Asked>[]
    },
    at: <Asked extends LineKind>(sentence: number, asked: Asked) => {
      const found = readAt(DETECTORS[asked], sentence)
      return found.length ? found.filter(isOf(asked)) : []
    },
  })
}

const isOf =
  <Asked extends Kind>(kind: Asked) =>
  (entity: Entity): entity is EntityOf<Asked> & Entity =>
    entity.kind === kind

/** Those of a draft in which nothing is looked for. */
export const NO_ENTITIES: Entities = Object.freeze({ of: () => [], at: () => [] })
