import type { Checked } from '../check/message.ts'
import type { Document, Person, Span } from '../document.ts'
import { PUBLIC_ROLES } from '../roles.ts'
import { splitName, splitWords } from './name-words.ts'

/** Roles whose names may be printed: they sign reasons, and they are public in the copy anyway. */
const OPEN_ROLES: ReadonlySet<Person['role']> = new Set(PUBLIC_ROLES)

/** First names that reasons use as words; they count as names only with their capital. */
const WORDS = new Set(
  'will may mark hope grace faith joy rose art bill rob sue pat guy drew dean june april august page case chance'.split(
    ' ',
  ),
)

/**
 * Makes a test for text of the user's own that is printed (reasons, authorization ids): does it hold a name or detail found
 * in the draft? Asked are the names of all who may be patients, whole and by their parts, and the words of phi/* findings.
 * Comments to hipaalint are no copy, so a reason is no witness against itself.
 */
export function createNameTest(document: Document, found: readonly Checked[]): (text: string) => boolean {
  let names: Map<string, string[]> | undefined
  return (text) => {
    names ??= indexNames(document, found)
    const words = splitWords(text)
    const said = ` ${words.join(' ')} `
    const folded = said.toLowerCase()
    return words.some((word) =>
      (names?.get(word.toLowerCase()) ?? []).some((name) => {
        const meant = name.toLowerCase()
        return said.includes(` ${name} `) || (!WORDS.has(meant) && folded.includes(` ${meant} `))
      }),
    )
  }
}

/** Names and the words of phi/* findings by their first word in lower case. */
function indexNames(document: Document, found: readonly Checked[]): Map<string, string[]> {
  const copy = ({ start, end }: Span) => document.text.slice(start, end)
  const names = new Set<string>()
  for (const { message, span } of found) {
    if (span && message.ruleId?.startsWith('phi/')) names.add(splitWords(copy(span)).join(' '))
  }
  for (const { role, mentions } of document.people) {
    if (OPEN_ROLES.has(role)) continue
    for (const { form, span } of mentions) {
      const words = form === 'name' ? splitName(copy(span)) : []
      names.add(words.join(' '))
      for (const word of words) names.add(word)
    }
  }
  const out = new Map<string, string[]>()
  for (const name of names) {
    if (name.length <= 2) continue
    const first = name.split(' ')[0].toLowerCase()
    const list = out.get(first)
    if (list) list.push(name)
    else out.set(first, [name])
  }
  return out
}
