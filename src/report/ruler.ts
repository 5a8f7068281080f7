import { lineIndex } from '../check/lines.ts'

/** A line and a column from 1, the column in bytes of UTF-8. */
interface BytePlace {
  readonly line: number
  readonly column: number
}

/** Turns places of ours into places that are counted in bytes. */
export interface Ruler {
  /** Of a line and column from 1, the column in UTF-16 code units. */
  readonly place: (line: number, column: number) => BytePlace
  /** Of an offset into the text without its byte order mark, in UTF-16 code units. */
  readonly offset: (offset: number) => BytePlace
}

/** Measures a draft's text. What it gives are numbers, never words. */
export function createRuler(source: string): Ruler {
  const lines = lineIndex(source)
  const place = (line: number, column: number) => {
    const start = lines.start(line)
    return { line, column: Buffer.byteLength(source.slice(start, start + column - 1)) + 1 }
  }
  return {
    place,
    offset: (offset) => {
      const { line, column } = lines.place(offset)
      return place(line, column)
    },
  }
}
