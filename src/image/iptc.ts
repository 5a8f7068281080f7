import { addText, type Facts } from './facts.ts'

/** Datasets of the application record (IPTC-IIM 4.2, section 6). */
const CAPTIONS = new Set([5, 25, 105, 120])
const MAKERS = new Set([80, 110, 116])
const DATE_CREATED = 55

/** Adds what datasets of IPTC say; stops where they end or break off. */
export function readIptc(data: Buffer, facts: Facts): void {
  let at = 0
  while (at + 5 <= data.length && data[at] === 0x1c) {
    const length = data.readUInt16BE(at + 3)
    // The highest bit says that the length itself is longer: more than any caption.
    if (length > 0x7fff) return
    const value = data.subarray(at + 5, at + 5 + length)
    if (data[at + 1] === 2) addDataset(data[at + 2], value, facts)
    at += 5 + length
  }
}

function addDataset(number: number, value: Buffer, facts: Facts): void {
  if (CAPTIONS.has(number)) addText(facts.captions, decode(value))
  else if (MAKERS.has(number)) addText(facts.makers, decode(value))
  else if (number === DATE_CREATED && /^(?:19|20)\d{2}(?!00)\d{2}(?!00)\d{2}/.test(value.toString('latin1')))
    facts.date = true
}

/** Most programs write UTF-8, some without saying so. */
function decode(value: Buffer): string {
  const text = value.toString('utf8')
  return text.includes('\ufffd') ? value.toString('latin1') : text
}
