import { extendFlow, startFlow } from '../parse/flow.ts'
import { BODY, type Draft, writeFlow } from './copy.ts'

/** Plain text: paragraphs stand between blank lines. */
export function readPlain(source: string, draft: Draft): void {
  const lines = /[^\r\n]*(?:\r\n|\r|\n|$)/y
  let flow = startFlow()
  for (let at = 0; at < source.length; at = lines.lastIndex) {
    lines.lastIndex = at
    const line = lines.exec(source)?.[0] ?? ''
    const words = line.replace(/\r?\n$|\r$/, '')
    if (words.trim() === '') {
      writeFlow(draft, flow, 'paragraph', BODY)
      flow = startFlow()
      continue
    }
    if (flow.text) extendLineEnding(flow, source, at)
    extendFlow(flow, words, at, at + words.length)
  }
  writeFlow(draft, flow, 'paragraph', BODY)
}

function extendLineEnding(flow: ReturnType<typeof startFlow>, source: string, at: number): void {
  extendFlow(flow, '\n', source[at - 1] === '\n' && source[at - 2] === '\r' ? at - 2 : at - 1, at)
}
