import stringWidth from 'string-width'

/**
 * Text that a terminal only shows. Control characters, escape sequences among them, become their pictures; characters that
 * reorder or hide text become U+FFFD. The joiner of emoji stays where it joins.
 */
export function neutralize(text: string): string {
  let shown = ''
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (code < 0x20) shown += String.fromCharCode(0x2400 + code)
    else if (code === 0x7f) shown += '\u2421'
    else shown += isHidden(code) ? '\ufffd' : char
  }
  return shown
}

/** C1 controls, the soft hyphen, bidirectional marks and overrides, zero-width and tag characters, line separators, half
 * surrogate pairs. */
function isHidden(code: number): boolean {
  return (
    (code >= 0x80 && code < 0xa0) ||
    (code >= 0xd800 && code < 0xe000) ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f && code !== 0x200d) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    (code >= 0xe0000 && code <= 0xe007f)
  )
}

/** Breaks text between words into rows of at most `width` terminal cells; a longer word keeps a row of its own. */
export function wrapWords(text: string, width: number): string[] {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = row === '' ? word : `${row} ${word}`
    if (row !== '' && stringWidth(longer) > width) {
      rows.push(row)
      row = word
    } else row = longer
  }
  return row === '' ? rows : [...rows, row]
}
