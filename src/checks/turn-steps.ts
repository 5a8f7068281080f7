import { hashWord } from '../annotate/fold.ts'
import { Term } from '../annotate/terms.ts'
import type { Document } from '../document.ts'
import { TokenKind } from '../document.ts'
import { WordSet } from '../word-set.ts'

/** One step of a turn of phrase as it is matched; turns.ts tells how steps are written. */
export interface Step {
  readonly words: WordSet
  readonly terms: number
  readonly capital: boolean
  readonly ending: string
  /** Numbers in digits as they are written; an empty one stands for any. */
  readonly numbers: readonly string[]
  readonly gap: number
  readonly noun: boolean
  readonly optional: boolean
  readonly forbidden: boolean
  readonly opens: boolean
}

/** What a step accepts. */
type Wanted = Pick<Step, 'words' | 'terms' | 'capital' | 'ending' | 'numbers'>

/** Reads patterns step by step. Steps that are written alike share what they accept: building sets of words is what costs. */
export class StepReader {
  private readonly known = new Map<string, Wanted>()
  private readonly sets: ReadonlyMap<string, WordSet>

  /** `sets` are the classes of words by name. */
  constructor(sets: ReadonlyMap<string, WordSet>) {
    this.sets = sets
  }

  /** The steps of one pattern. @throws TypeError when a class of words is unknown. */
  read(parts: readonly string[]): Step[] {
    const steps: Step[] = []
    let gap = 0
    let noun = false
    for (const part of parts) {
      const free = /^(\.\.|~)(\d+)$/.exec(part)
      if (free) {
        gap = Number(free[2])
        noun = free[1] === '~'
        continue
      }
      const [, before, body, after] = /^([![]?)(.+?)(\??)$/.exec(part)!
      const wanted = this.known.get(body) ?? readWanted(body, this.sets)
      this.known.set(body, wanted)
      steps.push({
        ...wanted,
        gap,
        noun,
        optional: after === '?',
        forbidden: before === '!',
        opens: before === '[',
      })
      gap = 0
      noun = false
    }
    return steps
  }
}

function readWanted(body: string, sets: ReadonlyMap<string, WordSet>): Wanted {
  const words = new Set<number>()
  const numbers: string[] = []
  let terms = 0
  let ending = ''
  let capital = false
  for (const choice of body.split('|')) {
    if (choice === '^') capital = true
    else if (choice === '0') numbers.push('')
    else if (choice.startsWith('=')) numbers.push(choice.slice(1))
    else if (choice.startsWith("'")) words.add(choice.charCodeAt(1))
    else if (choice.startsWith('#')) terms |= Term[choice.slice(1) as keyof typeof Term]
    else if (choice.startsWith('-')) ending = choice.slice(1)
    else for (const hash of wordsOf(choice, sets)) words.add(hash)
  }
  return { words: new WordSet(words), terms, capital, ending, numbers }
}

function wordsOf(choice: string, sets: ReadonlyMap<string, WordSet>): Iterable<number> {
  if (!choice.startsWith('@')) return [hashWord(choice)]
  const set = sets.get(choice.slice(1))
  if (!set) throw new TypeError(`no class of words is called ${choice}`)
  return set
}

/** Whether a token is one of some numbers (`Step.numbers`). */
export function isNumber({ tokens, text }: Document, t: number, numbers: readonly string[]): boolean {
  if (tokens.kind[t] !== TokenKind.Number) return false
  const digits = text.slice(tokens.start[t], tokens.end[t])
  return numbers.some((number) => number === '' || number === digits)
}
