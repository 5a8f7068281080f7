import type { Entity } from '../document.ts'
import { AGES } from './age.ts'
import { detectEmails, PHONES } from './contact.ts'
import { DATES } from './date.ts'
import { IDENTIFIERS } from './identifier.ts'
import { PLACES } from './place.ts'
import type { Detector, Scan } from './scan.ts'
import { compileDetectors, withoutOverlaps } from './scan.ts'
import { SOURCES } from './source.ts'
import { sourcesInMarks } from './source-marks.ts'
import { STATISTICS } from './statistic.ts'

const DETECTORS: readonly Detector<Entity>[] = [DATES, AGES, STATISTICS, IDENTIFIERS, PLACES, PHONES, SOURCES]
const run = compileDetectors(DETECTORS)

/** Everything the detectors find, by start; no two of one detector overlap. */
export function detect(scan: Scan): Entity[] {
  const found = run(scan)
  found[DETECTORS.indexOf(PHONES)].push(...detectEmails(scan))
  found[DETECTORS.indexOf(SOURCES)].push(...sourcesInMarks(scan))
  return found.flatMap(withoutOverlaps).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
