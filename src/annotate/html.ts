/** An attribute of a tag; `start` and `end` enclose its value, without quotes. */
export interface Attribute {
  readonly name: string
  readonly start: number
  readonly end: number
  /** Its character references and escapes are read already. */
  readonly read?: boolean
}

/** A piece of HTML. Offsets are UTF-16 code units into the HTML that was read. */
export type HtmlToken =
  | { readonly kind: 'text' | 'doctype'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'comment'
      readonly start: number
      readonly end: number
      /** The words between the markers. */
      readonly inner: { readonly start: number; readonly end: number }
    }
  | {
      readonly kind: 'tag'
      readonly start: number
      readonly end: number
      /** In lower case. */
      readonly name: string
      readonly closing: boolean
      readonly attributes: readonly Attribute[]
    }

/** Elements whose content is no copy and is not read for tags. */
const RAW = new Set(['script', 'style'])

/** Reads HTML in one pass. Whatever is no whole tag or comment is text, as browsers have it. */
export function* readHtml(html: string): Generator<HtmlToken> {
  let text = 0
  let at = 0
  while (at < html.length) {
    at = html.indexOf('<', at)
    if (at < 0) break
    const token = readMarkup(html, at)
    if (token === undefined) {
      at++
      continue
    }
    if (at > text) yield { kind: 'text', start: text, end: at }
    yield token
    at = token.end
    if (isRaw(token)) at = endOfRaw(html, at, token.name)
    text = at
  }
  if (html.length > text) yield { kind: 'text', start: text, end: html.length }
}

/** The tag, comment or declaration that starts at a `<`; undefined where it is a character. */
export function readMarkup(html: string, start: number): HtmlToken | undefined {
  const code = html.charCodeAt(start + 1)
  if (code === 0x21)
    return html.startsWith('<!--', start) ? readComment(html, start) : readDeclaration(html, start)
  if (code === 0x3f) return readDeclaration(html, start)
  const closing = code === 0x2f
  const name = start + (closing ? 2 : 1)
  if (isLetter(html.charCodeAt(name))) return readTag(html, start, name, closing)
  // What closes no name says nothing.
  return closing && name < html.length ? readDeclaration(html, start) : undefined
}

function readComment(html: string, start: number): HtmlToken {
  const from = start + 4
  // "<!-->" and "<!--->" are whole comments.
  const short = html.startsWith('>', from) ? 1 : html.startsWith('->', from) ? 2 : 0
  if (short > 0) return { kind: 'comment', start, end: from + short, inner: { start: from, end: from } }
  const close = /--!?>/g
  close.lastIndex = from
  const found = close.exec(html)
  if (!found) return { kind: 'comment', start, end: html.length, inner: { start: from, end: html.length } }
  const to = found.index
  return { kind: 'comment', start, end: to + found[0].length, inner: { start: from, end: to } }
}

function readDeclaration(html: string, start: number): HtmlToken {
  const data = html.startsWith('<![CDATA[', start)
  const to = html.indexOf(data ? ']]>' : '>', start)
  return { kind: 'doctype', start, end: to < 0 ? html.length : to + (data ? 3 : 1) }
}

/** A tag that is never closed runs to the end: its attributes are copy all the same. */
function readTag(html: string, start: number, name: number, closing: boolean): HtmlToken {
  let at = name
  while (at < html.length && !isTagBreak(html.charCodeAt(at))) at++
  const tag = html.slice(name, at).toLowerCase()
  const attributes: Attribute[] = []
  while (at < html.length && html.charCodeAt(at) !== 0x3e) {
    if (isTagBreak(html.charCodeAt(at))) at++
    else at = readAttribute(html, at, attributes)
  }
  return { kind: 'tag', start, end: Math.min(at + 1, html.length), name: tag, closing, attributes }
}

function readAttribute(html: string, start: number, attributes: Attribute[]): number {
  let at = start + 1
  while (at < html.length && html.charCodeAt(at) !== 0x3d && !isTagBreak(html.charCodeAt(at))) at++
  const name = html.slice(start, at).toLowerCase()
  let value = skipSpace(html, at)
  if (html.charCodeAt(value) !== 0x3d) return at
  value = skipSpace(html, value + 1)
  const quote = html.charCodeAt(value)
  if (quote === 0x22 || quote === 0x27) {
    const close = html.indexOf(quote === 0x22 ? '"' : "'", value + 1)
    const end = close < 0 ? html.length : close
    attributes.push({ name, start: value + 1, end })
    return Math.min(end + 1, html.length)
  }
  at = value
  while (at < html.length && html.charCodeAt(at) !== 0x3e && !isSpace(html.charCodeAt(at))) at++
  attributes.push({ name, start: value, end: at })
  return at
}

/** Whether a token opens an element whose content is not read. */
export function isRaw(token: HtmlToken): token is Extract<HtmlToken, { kind: 'tag' }> {
  return token.kind === 'tag' && !token.closing && RAW.has(token.name)
}

/** Offset of the closing tag of a script or style, or the end. */
export function endOfRaw(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

function skipSpace(html: string, from: number): number {
  let at = from
  while (at < html.length && isSpace(html.charCodeAt(at))) at++
  return at
}

/** Tab, line feed, form feed, carriage return, space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b)
}

/** Space, slash or the end of the tag. */
function isTagBreak(code: number): boolean {
  return code === 0x2f || code === 0x3e || isSpace(code)
}

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}
