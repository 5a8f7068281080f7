import type { Problem } from './judge.ts'

interface Definition {
  readonly filePath: string
  readonly line: number
  readonly content: string
}

/** Where each id was first defined. */
export type Definitions = Map<string, Definition>

/**
 * Notes a definition of an id, and says so where it has been defined before: twice in one file, of which the first counts,
 * or elsewhere in other words. Two drafts may state the same authorization alike.
 */
export function addTwin(
  definitions: Definitions,
  id: string | undefined,
  value: unknown,
  place: { readonly filePath: string; readonly line: number },
  counts: boolean,
): Problem[] {
  if (id === undefined || id === '') return []
  const content = describe(value)
  const first = definitions.get(id)
  if (!first) {
    definitions.set(id, { ...place, content })
    return []
  }
  const within = first.filePath === place.filePath
  if (!within && first.content === content) return []
  const message = within
    ? `This id stands on line ${first.line} as well${counts ? ', and only that entry counts' : ''}.`
    : 'This id is defined elsewhere in other words.'
  return [{ kind: 'twice', level: 'error', message }]
}

/** What an entry says, in whatever order; the register alone names the person. */
function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([key]) => key !== 'person')
  return JSON.stringify(fields.map(([key, one]) => [key, spell(one)]).sort())
}

function spell(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return Array.isArray(value) ? value.map(spell).sort().join() : String(value ?? '')
}
