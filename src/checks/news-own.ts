import { NEWS_EVENTS as Words } from '../data/news-events.ts'
import type { Document, Sentence } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { hasWord } from './has-word.ts'
import { isOwn, tellsOwnDoing } from './own-part.ts'

/** What a writer adds to a story that is out already: where its people lie now, who was beside them, what it leaves out. */

const PUBLIC = wordSet(Words.public)
const PROUD = wordSet(
  'proud kudos thanks thank props shout-out shoutout hats grateful bravo applause salute well',
)
const BE_OURS = wordSet('ours us')

/** How a sentence beside an event says so. */
export interface Added {
  /** Ideas of `TIE_TURNS` that it holds. */
  readonly has: (idea: 'here' | 'omitted' | 'beside') => boolean
  /** One person, or a few, are told of in it. */
  readonly somebody: boolean
  /** The event is what the draft is about, or what everybody has seen. */
  readonly known: boolean
}

/** True where it says that those of the story are or were with us, undefined where it says nothing of the kind. */
export function addsToStory(document: Document, index: number, { has, somebody, known }: Added) {
  const sentence = document.sentences[index]
  if (has('omitted') && (tellsOwnDoing(document, sentence) || isOursAtLast(document, sentence))) return true
  // "She is on my floor now", "all four spent the night in our chamber"
  if (has('here') && somebody && !hasWord(document, sentence, PUBLIC)) return true
  // "So proud of Unit 3. They rode in with him."
  if (has('beside') && known && (isOwn(document, sentence) || isPraised(document, index))) return true
  return undefined
}

const isOursAtLast = (document: Document, sentence: Sentence) => hasWord(document, sentence, BE_OURS)

/** A crew is praised in the sentence or the one before. */
function isPraised(document: Document, index: number): boolean {
  const { sentences } = document
  return [index, index - 1].some(
    (at) => sentences[at]?.block === sentences[index].block && hasWord(document, sentences[at], PROUD),
  )
}
