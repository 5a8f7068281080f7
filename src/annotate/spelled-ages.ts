import { hashWord } from './fold.ts'

const SPELLED = new Set<number>()
for (const tens of ['', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')]) {
  for (const unit of ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )) {
    const number = [tens, unit].filter(Boolean).join('-')
    if (number) SPELLED.add(hashWord(`${number}-year-old`))
  }
}
/** "ninety-six-year-old" is one token. */
export const isSpelledAge = (hash: number) => SPELLED.has(hash)
