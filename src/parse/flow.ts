/**
 * Text that knows where it stood: every run of it with the source characters it was made of. `map` holds three numbers a
 * run: its end in `text`, and its start and end in the source. A run as long as its source is the source, character by
 * character; any other (a character reference, a folded line break) stands for its source as a whole.
 */
export interface Flow {
  text: string
  readonly map: number[]
}

/** An empty flow. */
export function startFlow(): Flow {
  return { text: '', map: [] }
}

/** Adds text made of the source characters from `start` to `end`; joins the run before where they are one. */
export function extendFlow(flow: Flow, text: string, start: number, end: number): void {
  const { map } = flow
  const { length } = text
  if (length === 0) return
  const last = map.length - 3
  const before = flow.text.length
  flow.text += text
  if (last >= 0 && map[last + 2] === start && end - start === length) {
    const from = last > 0 ? map[last - 3] : 0
    if (start - map[last + 1] === before - from) {
      map[last] = before + length
      map[last + 2] = end
      return
    }
  }
  map.push(before + length, start, end)
}

/** Adds a stretch of one flow to another. `from` and `to` count in `flow.text`. */
export function copyFlow(flow: Flow, from: number, to: number, into: Flow): void {
  const { map } = flow
  for (let at = findRun(flow, from); at < map.length; at += 3) {
    const first = at > 0 ? map[at - 3] : 0
    if (first >= to) return
    const start = Math.max(from, first)
    const end = Math.min(to, map[at])
    if (end <= start) continue
    const straight = map[at + 2] - map[at + 1] === map[at] - first
    const source = map[at + 1]
    if (straight) extendFlow(into, flow.text.slice(start, end), source + start - first, source + end - first)
    else extendFlow(into, flow.text.slice(start, end), source, map[at + 2])
  }
}

/** Source characters of a stretch of a flow, from its first to its last. */
export function sourceOf(flow: Flow, from: number, to: number): { start: number; end: number } {
  const { map } = flow
  if (map.length === 0) return { start: 0, end: 0 }
  const first = Math.min(findRun(flow, from), map.length - 3)
  const last = Math.min(findRun(flow, Math.max(from, to - 1)), map.length - 3)
  return {
    start: sourceAt(map, first, from),
    end: to > from ? sourceEnd(map, last, to) : sourceAt(map, first, from),
  }
}

function sourceAt(map: readonly number[], run: number, at: number): number {
  const first = run > 0 ? map[run - 3] : 0
  const straight = map[run + 2] - map[run + 1] === map[run] - first
  return straight ? map[run + 1] + Math.min(at, map[run]) - first : map[run + 1]
}

function sourceEnd(map: readonly number[], run: number, at: number): number {
  const first = run > 0 ? map[run - 3] : 0
  const straight = map[run + 2] - map[run + 1] === map[run] - first
  return straight ? map[run + 1] + Math.min(at, map[run]) - first : map[run + 2]
}

/** Index in `map` of the run that holds the character at `at`. */
function findRun({ map }: Flow, at: number): number {
  let low = 0
  let high = map.length / 3
  while (low < high) {
    const middle = (low + high) >> 1
    if (map[middle * 3] > at) high = middle
    else low = middle + 1
  }
  return low * 3
}
