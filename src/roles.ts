import type { Person } from './document.ts'

/** Roles of people who stand in copy for something else than care they received. */
export const PUBLIC_ROLES = [
  'fictional',
  'author',
  'staff',
  'public-figure',
  'donor',
  'source',
  'organization',
] as const satisfies readonly Person['role'][]

/** From this weight on somebody is in public life, or long dead, whatever befell them. */
export const BEYOND_DOUBT = 8

/** The reason given where all that is told around somebody, and no word of it alone, speaks for a patient. */
export const AMID_CARE = 'told of amid words of care'

/** The reason given for whom a year long past stands beside. */
export const LONG_AGO = 'told of long ago'

/** The reason given for those who work with us: told of without care of ours, their health is their own to tell. */
export const OWN_STAFF = 'one of our staff by name'
