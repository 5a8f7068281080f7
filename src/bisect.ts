/**
 * Index of the first of `count` sorted things for which a question holds; `count` where it holds for none. Once it holds,
 * it must hold for everything after.
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
