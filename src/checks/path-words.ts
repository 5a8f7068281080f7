import { hashWord } from '../annotate/fold.ts'
import { classOfCoinage, findTerms } from '../annotate/terms.ts'
import { Word, wordBits } from '../annotate/words.ts'
import type { Document, Span, Tokens } from '../document.ts'
import { TokenKind } from '../document.ts'

/** A word of an address, a file name or a headline, as names are looked for in it. */
export interface NameWord extends Span {
  readonly hash: number
  /** Flags of the word tables. */
  readonly bits: number
  /** `Term` classes of the terms it is part of. */
  readonly classes: number
  readonly letters: number
  /** Number of the folder or file name it stands in. */
  readonly segment: number
  /** Nothing but a mark or space parts it from the word before. */
  readonly joined: boolean
  /** In neither table nor lexicon, and it can be spoken: as likely as not a name. */
  readonly unlisted: boolean
}

const PARTS =
  /(?:Mc|Mac|Fitz|De|Di|La|Le|Van|O)\p{Lu}\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{N}+/gu
const LONGEST = 600

/** Splits an address at its marks, digits and humps; offsets count in the address as written. The extension is left out. */
export function splitPath(path: string): NameWord[] {
  if (path.length > LONGEST || path.startsWith('data:')) return []
  const host = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*/i.exec(path)?.[0].length ?? 0
  const { text, at } = decode(path)
  const cut = text.search(/[?#]/)
  const end = cut < 0 ? text.length : cut
  const name = text.slice(0, end)
  const stop = end - (/\.[a-z\d]{2,5}$/i.exec(name)?.[0].length ?? 0)
  const parts: { start: number; end: number; text: string }[] = []
  for (const part of name.matchAll(PARTS)) {
    const start = part.index
    const possessive = part[0] === 's' && /['’]/.test(text[start - 1] ?? '')
    if (at[start] >= host && start < stop && !possessive && !isHash(chunkAt(name, start)))
      parts.push({ start, end: start + part[0].length, text: part[0] })
  }
  return describe(parts, name).map((word) => ({ ...word, start: at[word.start], end: at[word.end] }))
}

/** The words of a block of copy that are written with a capital; the others part them. */
export function splitCopy({ text, tokens, terms, sentences }: Document, sentence: number): NameWord[] {
  const { first, last } = sentences[sentence]
  const out: NameWord[] = []
  const shouted = isShouted(tokens, first, last)
  for (let t = first; t < last; t++) {
    const kind = tokens.kind[t]
    if (kind > TokenKind.Initial) continue
    const [start, end, bits, hash] = [tokens.start[t], tokens.end[t], tokens.bits[t], tokens.hash[t]]
    const joined =
      t > first && kind !== TokenKind.Lower && /^[\s.]{1,2}$/.test(text.slice(tokens.end[t - 1], start))
    const unlisted =
      !bits &&
      !terms.cover[t] &&
      (kind === TokenKind.Capital || (shouted && kind === TokenKind.Upper)) &&
      isSpoken(text.slice(start, end))
    const letters = kind === TokenKind.Initial ? 1 : end - start
    // In lower case no word is a name; its classes still tell what the headline is about.
    const shown = kind === TokenKind.Lower ? Word.Word : bits
    out.push({
      start,
      end,
      hash,
      bits: shown,
      classes: terms.cover[t],
      letters,
      segment: 0,
      joined,
      unlisted,
    })
  }
  return out
}

/** A headline all in capitals. */
function isShouted({ kind }: Tokens, first: number, last: number): boolean {
  let words = 0
  for (let t = first; t < last; t++) {
    if (kind[t] === TokenKind.Lower || kind[t] === TokenKind.Capital) return false
    if (kind[t] === TokenKind.Upper) words++
  }
  return words > 2
}

/** Percent signs decoded, with the place of each character in the address. */
function decode(path: string): { text: string; at: number[] } {
  let text = ''
  const at: number[] = []
  for (const part of path.matchAll(/(?:%[\da-f]{2})+|[^%]+|%/gi)) {
    const plain = part[0].length > 1 && part[0][0] === '%' ? readPercent(part[0]) : part[0]
    for (let i = 0; i < plain.length; i++) at.push(part.index + (plain === part[0] ? i : 0))
    text += plain
  }
  return { text, at: [...at, path.length] }
}

function readPercent(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function chunkAt(text: string, at: number): string {
  let start = at
  while (start > 0 && !/[-_./\s]/.test(text[start - 1])) start--
  const end = text.slice(at).search(/[-_./\s]/)
  return text.slice(start, end < 0 ? undefined : at + end)
}

/** "9f3a2b7c1d": letters and digits that take turns are a number some program gave. */
const isHash = (chunk: string) =>
  chunk.length > 64 || (chunk.length >= 8 && (chunk.match(/\p{L}\d/gu)?.length ?? 0) > 1)

const isSpoken = (word: string) => word.length >= 4 && /[aeiouy]/i.test(word.normalize('NFD'))

function describe(parts: readonly { start: number; end: number; text: string }[], path: string): NameWord[] {
  const bits = parts.map((part) => wordBits(hashWord(part.text)))
  const isNumber = (i: number) => /^\p{N}/u.test(parts[i].text)
  const tokens: Tokens = {
    count: parts.length,
    start: Int32Array.from(parts, (part) => part.start),
    end: Int32Array.from(parts, (part) => part.end),
    hash: Int32Array.from(parts, (part, i) => (isNumber(i) ? 0 : hashWord(part.text))),
    // Acronyms ("nicu") are written small in addresses; everyday words are none.
    kind: Uint8Array.from(parts, (part, i) =>
      isNumber(i)
        ? TokenKind.Number
        : part.text.length > 2 && !(bits[i] & Word.WordCommon)
          ? TokenKind.Upper
          : TokenKind.Lower,
    ),
    bits: Uint8Array.from(bits),
    possessive: new Uint8Array(parts.length),
  }
  const segments = parts.map((part) => (path.slice(0, part.start).match(/[/\\]/g) ?? []).length)
  const starts = parts.map((_, i) => i).filter((i) => i === 0 || segments[i] !== segments[i - 1])
  const lines = starts.map((first, n) => ({
    span: { start: 0, end: 0 },
    block: 0,
    first,
    last: starts[n + 1] ?? parts.length,
  }))
  const { cover } = findTerms(path, tokens, lines)
  const coined = parts.map(({ text }, i) => (bits[i] ? 0 : classOfCoinage(text.toLowerCase())))
  return parts.map(({ start, end, text }, i) => ({
    start,
    end,
    hash: tokens.hash[i],
    bits: bits[i],
    // Operations that no list has end as the others do.
    classes: cover[i] | coined[i],
    letters: isNumber(i) ? 0 : text.length,
    segment: segments[i],
    joined: i > 0 && segments[i] === segments[i - 1] && start - parts[i - 1].end <= 3,
    unlisted: !bits[i] && !cover[i] && !coined[i] && !isNumber(i) && isSpoken(text),
  }))
}
