import { checkDepth } from './budget.ts'

interface Node {
  readonly position?: { readonly start: { readonly offset?: number } }
}

/** @throws DraftError where a tree is nested deeper than 1,000 levels: what reads it calls itself for each. */
export function checkTree(root: Node): void {
  let level: readonly Node[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    checkDepth(depth, 'Elements', level[0].position?.start.offset ?? 0)
    level = level.flatMap((node) => ('children' in node ? (node.children as readonly Node[]) : []))
  }
}
