import type { SensitiveCategory } from '../data/terms.ts'
import type { Document, Span } from '../document.ts'
import { answersCare } from './audience.ts'
import { readCareFacts } from './care-facts.ts'
import { categoriesIn } from './protected-facts.ts'

/** What an answer from a house of protected care tells: whatever it is, it is of that care. */

/** What a house does, by its name. */
const HOUSES: readonly (readonly [RegExp, SensitiveCategory])[] = [
  [
    /\b(?:fertility|ivf|reproductive|midwi\w*|women.s (?:care|health)|ob.?gyn|birth\w*|maternity)\b/i,
    'reproductive',
  ],
  [/\b(?:recovery|detox|addiction|sober|sobriety|methadone)\b/i, 'substanceUse'],
  [/\b(?:psych\w*|telepsych\w*|counsel\w*|behaviou?ral|mental|psychotherapy)\b/i, 'mentalHealth'],
]

/** The facts of such an answer, in reading order, with what protects them; none where the house does other care as well. */
export function factsOfHouse(document: Document): { category: SensitiveCategory; spans: Span[] } | undefined {
  if (!answersCare(document)) return undefined
  const facts = readCareFacts(document).filter(({ idea }) => idea !== 'money')
  if (!facts.length) return undefined
  const name = String(document.frontMatter?.data.organization ?? '')
  const category = HOUSES.find(([words]) => words.test(name))?.[1] ?? [...categoriesIn(document)][0]
  return category && { category, spans: facts.map(({ span }) => span) }
}
