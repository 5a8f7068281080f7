import type { Document } from '../document.ts'
import type { Byline, GivenDate } from './byline-front-matter.ts'

/** What a byline leaves out or lets go by, for rules on who stands behind copy and how old it is. */

/** What no reader, and no editor, can do without. */
export function listMissing(byline: Byline, { path, type }: Document): string[] {
  const { author, published, updated, reviewed } = byline
  const guide = type === 'guide'
  // A component or a page of HTML may show dates that are no copy.
  const dated = published ?? updated ?? reviewed
  const shown = byline.component || /\.html?$/.test(path)
  const out: string[] = []
  if (!author && !(guide && byline.reviewer)) out.push('an author with credentials')
  if (!dated && !shown) out.push('the date of publication')
  if (!updated && !reviewed && !shown && guide && out.length) out.push('the date of the last review')
  return out
}

/** Neither who nor when is all that a reader of advice asks; one of them without the other is not enough. */
export const lacksAny = ({ author, published, updated, reviewed }: Byline) =>
  !author || !(published ?? updated ?? reviewed)

/** What readers look for beside it. */
export function listLesser({ standing, reviewer, updated, reviewed, component }: Byline): string[] {
  return [
    ...(standing ? [] : ['credentials or post of the author or reviewer']),
    ...(updated || reviewed || reviewer || component ? [] : ['the date of the last review']),
  ]
}

/** A review, or what counts as one, before `limit`; or a promised one that is past. */
export function findLate(
  { type, today }: Document,
  { reviewed, updated, published, next }: Byline,
  limit: string,
): { readonly given: GivenDate; readonly message: 'stale' | 'overdue' } | undefined {
  const dates = [reviewed, updated, published].filter((one) => one !== undefined)
  const latest = dates.reduce<GivenDate | undefined>((a, b) => (a && a.date >= b.date ? a : b), undefined)
  if (next && next.date < today && (latest?.date ?? '') < next.date)
    return { given: next, message: 'overdue' }
  if (!latest || latest.date >= limit) return undefined
  return reviewed || type === 'guide' ? { given: reviewed ?? latest, message: 'stale' } : undefined
}

/** Changed after it was published, and not looked at since. */
export const isChanged = ({ published, updated, reviewed }: Byline) =>
  published !== undefined &&
  updated?.path !== undefined &&
  updated.date > published.date &&
  (reviewed?.date ?? '') < updated.date
