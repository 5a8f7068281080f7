import { type Options, Parser } from 'acorn'
import jsx from 'acorn-jsx'
import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import type { Processor } from 'unified'
import { type Budget, hold, spend } from './limits/budget.ts'
import { checkTree } from './limits/tree.ts'
import { loadMarkdown } from './markdown.ts'
import { explainMdx } from './mdx-mistakes.ts'

/** Nanoseconds for each character of code each time it is parsed, measured: once for each brace that may be its last. */
const CODE = 1000
/** Kilobytes for each expression, measured. */
const SIZE = 4

/** A reader of MDX. Loaded only for a draft in MDX. Its code is parsed, never run. @throws DraftError where it is broken. */
export function loadMdx(fenced: boolean): (source: string) => Root {
  const budget: Budget = { spent: 0, held: 0 }
  const acorn = createParser(budget)
  const read = loadMarkdown(fenced, function (this: Processor) {
    remarkMdx.call(this, { acorn })
  })
  return (source) => {
    budget.spent = 0
    budget.held = 0
    try {
      const root = read(source)
      checkTree(root)
      return root
    } catch (error) {
      throw explainMdx(error, source)
    }
  }
}

/** A parser of JavaScript that stops when it is asked for too much. */
function createParser(budget: Budget): typeof Parser {
  const Jsx = Parser.extend(jsx())
  return class extends Jsx {
    static override parse(code: string, options: Options) {
      spendOn(budget, code)
      return Jsx.parse(code, options)
    }

    static override parseExpressionAt(code: string, at: number, options: Options) {
      spendOn(budget, code)
      return Jsx.parseExpressionAt(code, at, options)
    }
  }
}

/** The parser around takes what is thrown for broken code, asks it for its place, and would go on to the next brace. */
function spendOn(budget: Budget, code: string): void {
  try {
    spend(budget, 'code', CODE * code.length, 0)
    hold(budget, SIZE, 0)
  } catch (error) {
    throw {
      get pos(): number {
        throw error
      },
    }
  }
}
