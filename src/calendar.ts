const DAY = 86_400_000

/** Day number of a date written YYYY-MM-DD, counted from 1970-01-01; undefined for anything that is no such date. */
export function countDays(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined
  const time = Date.parse(`${date}T00:00:00Z`)
  // Date.parse takes 31 February for 3 March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : time / DAY
}
