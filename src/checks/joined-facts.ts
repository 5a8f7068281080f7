import { firstIndex } from '../bisect.ts'
import type { Document, Span } from '../document.ts'

/** What may be one fact with others of its sentence. */
interface Joinable {
  readonly idea: string
  readonly span: Span
  readonly doubtful?: boolean
}

/** What a fact is about, the gravest first. */
const GRAVITY: readonly string[] = ['clinical', 'third', 'money', 'told', 'conduct', 'schedule']

/** In an answer to a review of care a sentence is one fact, of what is gravest in it, from the first word that tells to the last. */
export function joinInSentences<Fact extends Joinable>(
  { sentences }: Document,
  facts: readonly Fact[],
): Fact[] {
  const out = new Map<number, Fact>()
  for (const fact of facts) {
    const sentence = firstIndex(sentences.length, (index) => sentences[index].span.end > fact.span.start)
    const known = out.get(sentence)
    if (!known) out.set(sentence, fact)
    else {
      const [grave, other] =
        GRAVITY.indexOf(fact.idea) < GRAVITY.indexOf(known.idea) ? [fact, known] : [known, fact]
      const span = {
        start: Math.min(known.span.start, fact.span.start),
        end: Math.max(known.span.end, fact.span.end),
      }
      out.set(sentence, { ...grave, span, doubtful: (grave.doubtful ?? false) && (other.doubtful ?? false) })
    }
  }
  return [...out.values()].sort((a, b) => a.span.start - b.span.start)
}
