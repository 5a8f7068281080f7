import type { Block, Document, Person } from '../document.ts'
import { PUBLIC_ROLES } from '../roles.ts'
import { perDocument } from './per-document.ts'

/** Titles and headings near the head of a draft say whom it is about. */
const HEAD = 8
/** Keys of front matter that say what a draft is about: an author's name is no title. */
const TITLE = /title|head|subject|summary|description|excerpt|slug/i
const FEW = 20

/** Whether the title of a draft names somebody at work: it is about that one. */
const namesStaff = perDocument(({ people, blocks, sentences }) =>
  people.some(
    ({ role, cues, mentions }) =>
      (role === 'staff' || isAtWork({ cues })) &&
      mentions.slice(0, FEW).some(({ form, sentence }) => {
        const { block } = sentences[sentence]
        return form === 'name' && block < HEAD && isTitle(blocks[block])
      }),
  ),
)

/** Who signs or reviews a draft is no subject of it. */
const isTitle = ({ kind, path }: Block) =>
  kind === 'heading' || (kind === 'front-matter' && TITLE.test(String(path?.[0] ?? '')))

/** From this weight of cues on, somebody is at work, in office or a giver, whatever befell them. */
const AT_WORK = 4

/** Whether somebody told of as a patient is at work here as well: then family and farewells are a colleague's. */
export function isAtWork({ cues }: Pick<Person, 'cues'>): boolean {
  return PUBLIC_ROLES.some(
    (role) => cues.reduce((total, cue) => (cue.role === role ? total + cue.weight : total), 0) >= AT_WORK,
  )
}

/** Whether somebody without a name may be the member of staff whom the draft is about: "she had diabetes herself". */
export function isOfStaffDraft(document: Document, { mentions }: Person): boolean {
  return namesStaff(document) && !mentions.slice(0, FEW).some(({ form }) => form === 'name')
}
