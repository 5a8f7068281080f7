import { neutralize } from './text.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text for between the tags, or in the quotes, of XML 1.0 and HTML. Characters that XML cannot hold, escaped or not (controls,
 * half surrogate pairs, U+FFFE, U+FFFF), are shown by others.
 */
export function escapeXml(text: string): string {
  return neutralize(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (char) => ENTITIES[char])
}

/** A tag with attributes; those undefined are left out. With `content` it is closed behind it, else in itself. */
export function writeElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const head = `<${name}${told.join('')}`
  return content === undefined ? `${head}/>` : `${head}>${content}</${name}>`
}
