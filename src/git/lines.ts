import { diffArrays } from 'diff'

/** Whether any of the lines `from` to `to`, 1-based and both included, is new or other than before. */
export type LineTest = (from: number, to: number) => boolean

/** Lines that may differ before the search for the shortest diff would take too long: then all from the first to the last count. */
const MOST = 1000

/** Compares a text with what it was before. How lines end makes no line another. */
export function compareLines(before: string, after: string): LineTest {
  const old = splitLines(before)
  const now = splitLines(after)
  let start = 0
  while (start < now.length && start < old.length && now[start] === old[start]) start++
  let same = 0
  const most = Math.min(now.length, old.length) - start
  while (same < most && now[now.length - 1 - same] === old[old.length - 1 - same]) same++
  const end = now.length - same
  const parts = diffArrays(old.slice(start, old.length - same), now.slice(start, end), {
    maxEditLength: MOST,
  })
  const changed = new Uint8Array(now.length + 1)
  let at = start
  if (parts === undefined) changed.fill(1, start + 1, end + 1)
  for (const { added, removed, value } of parts ?? []) {
    if (removed) continue
    if (added) changed.fill(1, at + 1, at + value.length + 1)
    at += value.length
  }
  return (from, to) => changed.subarray(from, to + 1).includes(1)
}

function splitLines(text: string): string[] {
  return text.split(/\r\n|[\n\r]/)
}
