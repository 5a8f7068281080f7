/** Numbers to make drafts with. */
export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly count: (from: number, to: number) => number
}

/** Numbers that come out the same for the same seed (mulberry32). */
export function startRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const count = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return { next, count, pick: (from) => from[Math.floor(next() * from.length)] }
}
