import { Word } from '../annotate/words.ts'
import type { Document, Span } from '../document.ts'
import { wordSet } from '../word-set.ts'
import { findKnown, findNames, listKnown } from './path-names.ts'
import { isAtWork, isRostered } from './path-staff.ts'
import { splitPath } from './path-words.ts'
import { isCare } from './picture-care.ts'

/** Links whose address says who somebody is and what that one had, whatever the words of the link are. */

/** Folders of what people tell of their care. */
const STORIES = wordSet('voices stories story patients patient testimonials testimonial journeys survivors')
/** Pages about those who work, give or speak, and of the news. */
const OTHERS = wordSet(`
  team staff doctors doctor physicians providers provider surgeons bio bios about leadership faculty donors donor events event speakers
  speaker authors author news press careers foundation funds fund lecture award awards memorial center centre institute clinic building
  obituary obituaries book books
`)
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp)(?:[?#]|$)/i
/** Marks between words: an address without two of them holds no name and what it is about. */
const SLUG =
  /(?<![a-z])[a-z]{2,30}[-_+][a-z]{2,30}[-_+][a-z]{3}|\/(?:voices|stories|patients|testimonials)\/[a-z]{2,30}[-_]/i
const MOST = 200

/** Where such names stand, in reading order; pictures have a rule of their own. */
export function* namesInLinks(document: Document): Generator<Span> {
  if (document.type === 'share' || document.type === 'reply') return
  let seen = 0
  for (const { kind, span } of document.blocks) {
    if (kind !== 'url' || ++seen > MOST) continue
    const address = document.text.slice(span.start, span.end)
    if (!SLUG.test(address) || PICTURE.test(address)) continue
    const words = splitPath(address)
    if (words.some(({ hash }) => OTHERS.has(hash))) continue
    for (const name of findNames(words)) {
      const given = words[name.first]
      // A given name that is no other word, beside a surname: "about-cancer" is none.
      if (
        name.form !== 'full' ||
        !(given.bits & Word.First) ||
        (given.bits & Word.Word && !(given.bits & Word.FirstCommon))
      )
        continue
      const others = words.filter((_, at) => at < name.first || at >= name.last)
      if (!others.some((word) => isCare(word) || STORIES.has(word.hash))) continue
      if (isAtWork(words, name) || isRostered(document, words, name)) continue
      if (findKnown(words, name, listKnown(document)) !== undefined) continue
      yield { start: span.start + name.start, end: span.start + name.end }
    }
  }
}
