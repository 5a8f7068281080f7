import type { ImageMetadata } from '../image.ts'

/** Facts in the making. */
export interface Facts extends ImageMetadata {
  position: boolean
  date: boolean
  serial: boolean
  readonly shown: string[]
  readonly captions: string[]
  readonly makers: string[]
}

const LONGEST = 2000
const MOST = 200

/** Nothing known yet. */
export function startFacts(): Facts {
  return { position: false, date: false, serial: false, shown: [], captions: [], makers: [] }
}

/** Notes words, without the padding that cameras leave. */
export function addText(list: string[], text: string | undefined): void {
  const words = text?.split('\0', 1)[0].trim().slice(0, LONGEST)
  if (words && list.length < MOST && !list.includes(words)) list.push(words)
}

/** Whether something stands in place of a serial number, and not only zeros. */
export function isSerial(text: string | undefined): boolean {
  return text !== undefined && (text.match(/[a-z1-9]/gi)?.length ?? 0) >= 3
}
