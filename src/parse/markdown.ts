import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { recordPositions } from '../annotate/positions.ts'

/** A reader of markdown with its extensions, and those of `extend` before them. Loaded only for a draft in markdown. */
export function loadMarkdown(
  fenced: boolean,
  extend: (this: Processor) => void = () => {},
): (source: string) => Root {
  const processor = unified().use(remarkParse).use(recordPositions).use(extend).use(remarkGfm)
  // Without front matter two rules at the top are rules.
  const frozen = (fenced ? processor.use(remarkFrontmatter, ['yaml', 'toml']) : processor).freeze()
  return (source) => frozen.parse(source)
}
