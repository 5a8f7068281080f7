import type { Person } from '../document.ts'
import { AMID_CARE, PUBLIC_ROLES } from '../roles.ts'
import type { Setting } from './clause.ts'

/**
 * "How Dana got her breath back" over a story of one man, "Swipe for Dana's results" over what she said: where a draft
 * tells of one person in care and names one person, in its title, a headline, a picture or a greeting, they are the same.
 */

/** Blocks that stand over a story, and sentences of a post that may greet whom it is on. */
const ABOVE: ReadonlySet<string> = new Set(['heading', 'front-matter', 'alt', 'title'])
const HEAD = 4

/** The people of a draft, the one in care joined with the only name that nothing else explains. */
export function joinNameAbove(setting: Setting, people: Person[]): Person[] {
  const cases = people.filter((person) => person.role === 'patient' && person.told > 1 && !isNamed(person))
  if (cases.length !== 1 || people.some((person) => person.role === 'patient' && isNamed(person)))
    return people
  const names = people.filter((person) => person.role === undefined && isNamed(person))
  const [told] = cases
  const [named] = names
  if (names.length !== 1 || !isAbove(setting, named, told) || !isUnexplained(named)) return people
  const mentions = [...named.mentions, ...told.mentions].sort((a, b) => a.span.start - b.span.start)
  const joined: Person = {
    mentions,
    role: 'patient',
    certain: told.certain,
    cues: [...told.cues, ...named.cues, { role: 'patient', weight: 2.5, why: AMID_CARE }],
    anchors: [...named.anchors, ...told.anchors],
    told: new Set(mentions.map(({ sentence }) => sentence)).size,
  }
  return people.flatMap((person) => (person === named ? [] : person === told ? [joined] : [person]))
}

const isNamed = ({ mentions }: Person) => mentions.some(({ form }) => form === 'name')

/** No sign of work, giving or kin. */
const isUnexplained = ({ cues }: Person) =>
  cues.every(({ role }) => role === 'patient' || !(PUBLIC_ROLES as readonly unknown[]).includes(role))

function isAbove({ sentences, blocks, type }: Setting, named: Person, told: Person): boolean {
  const first = named.mentions.find(({ form }) => form === 'name')
  if (!first || first.sentence > told.mentions[0].sentence) return false
  const { block } = sentences[first.sentence]
  if (ABOVE.has(blocks[block].kind)) return true
  return type === 'social' && first.sentence < HEAD
}
