import type { Document } from '../document.ts'

const YEAR = /\b1[0-9]\d\d\b/g
/** Fifty years after a death, nobody is protected any more. */
const YEARS = 50
/** Sentences before one in which the year of what it tells is given. */
const REACH = 2
/** "She came in on March 17, 1897, with …": the sentence behind one goes on with the same. */
const GOES_ON = /^(?:he|she|they|it|that|the year) /i

/** Whether what a sentence tells is dated so long ago, there or right before. */
export function isLongAgo({ text, today, sentences }: Document, index: number): boolean {
  const { start } = sentences[Math.max(0, index - REACH)].span
  const then = Number(today.slice(0, 4)) - YEARS
  const next = sentences[index + 1]
  const on =
    next?.block === sentences[index].block && GOES_ON.test(text.slice(next.span.start, next.span.start + 9))
  for (const [year] of text.slice(start, (on ? next : sentences[index]).span.end).matchAll(YEAR))
    if (Number(year) < then) return true
  return false
}
