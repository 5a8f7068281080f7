import { SOURCE_DATE_WORDS as Words } from '../data/source-dates.ts'
import type { Document, Sentence, Span } from '../document.ts'
import { TokenKind } from '../document.ts'
import { hasWord, wordSet } from './has-word.ts'
import { PROSE } from './prose.ts'

/** Lines of a share that are no sentences but references: "Annals of …, September 3, 2029". */

const SMALL = wordSet(Words.reference)
/** The draft knows that it is old, there or in the rest of the paragraph. */
const KNOWN = wordSet(`${Words.knownOld} old older oldie archive archives vintage throwback still history`)
/** Words of a reference besides its small ones, capitals and numbers. */
const STRAY = 1

export interface DatedReference {
  readonly span: Span
  readonly year: number
}

/** References with a year, where nothing around them says that they are old on purpose. */
export function* datedReferences(document: Document): Generator<DatedReference> {
  const { sentences, blocks, entities } = document
  const newest = new Map<number, number>()
  for (const { span, sentence } of entities.of('date')) {
    const year = Number(YEAR.exec(document.text.slice(span.start, span.end))?.[0] ?? 0)
    newest.set(sentence, Math.max(year, newest.get(sentence) ?? 0))
  }
  for (const { element, span, sentence: at, ...date } of entities.of('date')) {
    const sentence = sentences[at]
    if (!sentence || !PROSE.has(blocks[sentence.block].kind)) continue
    if (date.recurring || !(element === 'day' || element === 'month' || element === 'year')) continue
    const found = YEAR.exec(document.text.slice(span.start, span.end))
    // An old year beside a new one stands in a title: "Bulletins from the Clinic, 1955".
    if (!found || Number(found[0]) < (newest.get(at) ?? 0) || !isReference(document, sentence)) continue
    if (sentences.some((one) => one.block === sentence.block && hasWord(document, one, KNOWN))) continue
    yield { span: sentence.span, year: Number(found[0]) }
  }
}
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** A name and a day, in no sentence. */
function isReference({ tokens, text }: Document, { first, last }: Sentence): boolean {
  let quoted = false
  let stray = 0
  let named = 0
  for (let t = first; t < last; t++) {
    const sign = text[tokens.start[t]]
    if (sign === '“' || (sign === '"' && !quoted)) quoted = true
    else if (sign === '”' || sign === '"') quoted = false
    if (quoted) continue
    // An address ends what is written of a piece.
    if (text.startsWith('://', tokens.end[t]) || sign === '/') break
    if (tokens.kind[t] === TokenKind.Lower && !SMALL.has(tokens.hash[t])) stray++
    if (tokens.kind[t] === TokenKind.Capital || tokens.kind[t] === TokenKind.Upper) named++
  }
  return stray <= STRAY && named > 1
}
