import type { Block, Document, Span } from '../document.ts'

/** A picture of a draft: block numbers of its address and of the words that stand for or under it. */
export interface Picture {
  readonly path: number | undefined
  /** Alternative text, title, and what front matter says of it. */
  readonly texts: readonly number[]
  /** Copy that says by its place or first word that it is a caption. */
  readonly captions: readonly number[]
  /** A short paragraph right under it that may be one. */
  readonly below: number | undefined
}

const FILE = /\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|bmp|svg|mp4|mov|webm|m4v)(?:[?#]|$)/i
const KEYS =
  /^(?:(?:og|hero|cover|header|featured?|social|card|share|twitter)?[-_:. ]?(?:image|img|photo|picture|thumbnail|thumb|cover|gallery|poster|banner)s?|src)(?:[-_. ]?(?:src|url|path|file))?$/i
const TEXT_KEYS = /(?:^|[-_.]|image|photo)(?:alt|caption|alt_?text)$|(?:image|photo)[-_]?description$/i
const LEAD =
  /^[\s*_[(📸📷⬆👆]*(?:pictured|photo|photograph|image|caption|shown|above|below|left|right|in (?:the|this) (?:photo|picture|image))\b[^.:]{0,40}:|^[^.:]{2,50}\((?:left|right|center|centre|middle|above|pictured|seated|front|with \p{L})|^[*_\s]*(?:the|this|our) (?:photo|photograph|picture|image)(?: above| below| here)? shows |^[*_\s]*(?:pictured|in (?:the|this) (?:photo|picture|image)(?: above| below)?),/iu
const SHORT = 220

/** Lists the pictures of a draft and, after them, captions that stand alone. */
export function listPictures(document: Document): Picture[] {
  const { blocks, marks } = document
  const images = marks.flatMap((mark) => (mark.kind === 'image' ? [mark] : []))
  const slanted = new Map<number, number>()
  for (const { kind, span } of marks)
    if (kind === 'emphasis' || kind === 'strong') slanted.set(span.start, span.end)
  const out = frontMatterPictures(document)
  const numbers = new Map<number, number>()
  if (images.length) for (const [index, block] of blocks.entries()) numbers.set(block.span.start, index)
  const used = new Set<number>()
  for (const mark of images) {
    const picture = readPicture(document, mark, numbers, slanted)
    for (const index of [picture.path, picture.below, ...picture.captions])
      if (index !== undefined) used.add(index)
    out.push(picture)
  }
  for (const [index, block] of blocks.entries()) {
    if (used.has(index)) continue
    if (block.kind === 'url' && FILE.test(textOf(document, block)))
      out.push({ path: index, texts: [], captions: [], below: undefined })
    else if (isProse(block) && isLead(document, block))
      out.push({ path: undefined, texts: [], captions: [index], below: undefined })
  }
  return out
}

function readPicture(
  document: Document,
  mark: { readonly span: Span; readonly urlSpan?: Span },
  numbers: ReadonlyMap<number, number>,
  slanted: ReadonlyMap<number, number>,
): Picture {
  const { blocks } = document
  const alt = mark.span.end > mark.span.start ? numbers.get(mark.span.start) : undefined
  const path = mark.urlSpan && numbers.get(mark.urlSpan.start)
  const texts = alt === undefined ? [] : [alt]
  let next = Math.max(alt ?? -1, path ?? -1) + 1
  if (next === 0) return { path, texts, captions: [], below: undefined }
  for (; blocks[next] && isAttached(blocks[next]); next++)
    if (next === Math.max(alt ?? -1, path ?? -1) + 1) texts.push(next)
  const captions = [inlineCaption(document, alt ?? path ?? 0), captionUnder(document, next, alt, slanted)]
  const found = captions.filter((index) => index !== undefined)
  const short =
    blocks[next] && isProse(blocks[next]) && blocks[next].span.end - blocks[next].span.start < SHORT
  return { path, texts, captions: found, below: short && !found.includes(next) ? next : undefined }
}

const isAttached = ({ kind }: Block) => kind === 'title' || kind === 'attribute'
const isProse = ({ kind }: Block) => kind === 'paragraph' || kind === 'table-cell'
const textOf = ({ text }: Document, { span }: Block) => text.slice(span.start, span.end)

/** In HTML what follows a picture in its block, else a paragraph that is all emphasis or says what it is. */
function captionUnder(
  document: Document,
  index: number,
  alt: number | undefined,
  slanted: ReadonlyMap<number, number>,
): number | undefined {
  const { blocks } = document
  const block = blocks[index]
  if (!block || !isProse(block) || block.span.end - block.span.start >= SHORT) return undefined
  const { start, end } = block.span
  const whole = [start, start + 1].some((at) => end - (slanted.get(at) ?? Number.NEGATIVE_INFINITY) < 3)
  const html = alt !== undefined && blocks[alt].kind === 'attribute'
  return whole || html || isLead(document, block) ? index : undefined
}

/** Words that share a paragraph with the picture and follow it. */
function inlineCaption(document: Document, hung: number): number | undefined {
  const { blocks, locate } = document
  let index = hung - 1
  // Up to six pictures in a row share what stands with them.
  while (index > 0 && index > hung - 18 && !isProse(blocks[index]) && blocks[index].kind !== 'heading')
    index--
  const block = blocks[index]
  if (!block || !isProse(block) || block.span.end - block.span.start >= SHORT) return undefined
  const words = locate(block.span)
  const picture = locate(blocks[hung].span)
  return picture.start < words.end && textOf(document, block).startsWith('\n') ? index : undefined
}

function isLead(document: Document, block: Block): boolean {
  return LEAD.test(document.text.slice(block.span.start, block.span.start + 80))
}

/** `image` and `image_alt`, `hero: {src, alt}`, `gallery: […]`: values whose keys belong together are one picture. */
function frontMatterPictures(document: Document): Picture[] {
  const found = new Map<string, { paths: number[]; texts: number[] }>()
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind !== 'front-matter' || !block.path) continue
    const keys = block.path.filter((step) => typeof step === 'string')
    const key = keys[keys.length - 1] ?? ''
    const isPath =
      FILE.test(textOf(document, block)) || (KEYS.test(key) && !/\s/.test(textOf(document, block)))
    if (!isPath && !TEXT_KEYS.test(key)) continue
    const parent = block.path.slice(0, -1).join('/')
    const stem =
      block.path.length > 1
        ? parent
        : key.replace(/[-_]?(?:alt|caption|alt_?text|description|src|url|path|file)$/i, '')
    const one = found.get(stem) ?? { paths: [], texts: [] }
    found.set(stem, one)
    ;(isPath ? one.paths : one.texts).push(index)
  }
  return [...found.values()].flatMap(({ paths, texts }): Picture[] => {
    const one = { texts, captions: [], below: undefined }
    return paths.length
      ? paths.map((path, n) => ({ ...one, path, texts: n ? [] : texts }))
      : [{ ...one, path: undefined }]
  })
}
