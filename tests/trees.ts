import { expect } from 'vitest'
import { readCopy } from '../src/annotate/blocks.ts'
import type { Copy, FrontMatter } from '../src/document.ts'
import { DraftError, loadSyntax, parse, type Tree } from '../src/parse.ts'

/** A parsed draft. */
export async function treeOf(source: string, path = 'draft.md'): Promise<Tree> {
  return parse(source, await loadSyntax(path, source))
}

/** The copy of a draft. */
export async function copyOf(source: string, path?: string): Promise<Copy> {
  return readCopy(await treeOf(source, path))
}

/** A draft's front matter, which it must have. */
export async function matterOf(source: string): Promise<FrontMatter> {
  const { matter } = await treeOf(source)
  expect(matter).toBeDefined()
  return matter as FrontMatter
}

/** Why a draft cannot be read. */
export async function errorOf(source: string, path?: string): Promise<DraftError> {
  const error = await treeOf(source, path).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(DraftError)
  return error as DraftError
}

/** Each block of a draft as its kind and its words. */
export async function linesOf(source: string, path?: string): Promise<string[]> {
  const { text, blocks } = await copyOf(source, path)
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)
}
