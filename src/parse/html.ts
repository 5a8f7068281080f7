import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { checkPage } from './limits/page.ts'
import { checkTree } from './limits/tree.ts'

/** A reader of HTML. Loaded only for a draft in HTML. */
export function loadHtml(): (source: string) => Root {
  const processor = unified().use(rehypeParse).freeze()
  return (source) => {
    checkPage(source)
    const page = processor.parse(source)
    checkTree(page)
    return page
  }
}
