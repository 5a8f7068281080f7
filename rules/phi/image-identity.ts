import { namesInCopy, namesInPath, type PictureName } from '../../src/checks/image-names.ts'
import { listPictures, type Picture } from '../../src/checks/images.ts'
import { listKnown } from '../../src/checks/path-names.ts'
import { listUsed } from '../../src/checks/path-staff.ts'
import { type Scene, sentencesByBlock } from '../../src/checks/picture-care.ts'
import { tellMetadata } from '../../src/checks/picture-metadata.ts'
import { blocksOf, describePicture, isMark, type Shown, wordsWith } from '../../src/checks/picture-shown.ts'
import { TEXT } from '../../src/checks/prose.ts'
import { suggestForName } from '../../src/checks/rewrites/name.ts'
import { isShownThere } from '../../src/checks/shown-there.ts'
import { cuesOf, findingAt } from '../../src/checks.ts'
import * as Phrase from '../../src/data/image-phrases.ts'
import type { Document, ImageMetadata, Person, Span } from '../../src/document.ts'
import { defineRule, type Example, type Finding } from '../../src/rule.ts'

const STORY = 'Our patient Osman Tirrell had a bypass. Dr. Ines Okoro leads our unit.\n\n'
/** A draft whose picture `img/a.jpg` says something in its file. */
const shows = (images: Partial<ImageMetadata>, text: string): Example => ({
  text,
  images: { 'img/a.jpg': images },
})

export default defineRule({
  id: 'phi/image-identity',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'share'],
  summary: "A picture's file name, words or file data tell who a patient is",
  messages: {
    file: "The file name of this picture carries a person's name beside words of care.",
    patientFile: "The file name of this picture carries a patient's name.",
    copy: 'The words with this picture name a patient.',
    described: 'This presents a picture of a patient, and no authorization number stands with it.',
    progress:
      'This shows somebody before or after treatment, with neither "model" nor an authorization number.',
    record: "This shows one patient's record or scan.",
    specimen: 'This shows something taken from one patient.',
    metadata: 'The file of this picture of a patient still says {kinds}.',
    metadataBeside: 'The file of this picture, in copy that tells of a patient, still says {kinds}.',
    mark: 'This points to a mark by which a patient can be recognised.',
  },
  why: "Search engines read file names and alternative texts, so a name in them puts a face or body beside it for everybody who looks the person up. A full face, and any mark that one person has, is an identifier of its own: a cropped or faceless picture is still recognised by those who know the tattoo. Cameras and programs write into the file where, when and with which camera a picture was taken and who is shown, and everybody can read that who saves it: of a picture of a patient a place or name in its file is an error and a day or serial number a warning, of any other in a patient's story a warning; of staff and of drawings only the place counts there, and where no patient is told of nothing does.",
  remedy:
    'Name the file for what it is (`before-01.jpg`), take names and marks out of the words, and write "model" or the number of the signed authorization beside the picture. Publish a copy without metadata (`exiftool -all= photo.jpg`).',
  basis: [
    {
      title:
        '45 CFR 164.514(b)(2)(i)(A), (B), (C), (M), (Q) and (R): names, places, dates, serial numbers of devices, full-face images, unique characteristics',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
    {
      title: '45 CFR 164.508(a)(3): authorization for marketing',
      url: 'https://www.ecfr.gov/current/title-45/section-164.508',
    },
  ],
  case: 'In 2017 a jury awarded $18,000 against an aesthetic laser centre in Fresno whose faceless before-and-after pictures carried the names of patients in their file data; a search for the names brought them up.',
  options: {},
  examples: {
    fail: [
      '![«Photo of a patient asleep with her IV»](img/p1.jpg)',
      '![Heel ulcer with ruler, «Mr. Fenwright»](img/heel-02.png)',
      '![Results at six weeks](img/«quennell-r»-before.jpg)',
      { type: 'social', text: '![Tummy tuck, side view](gallery/tummy-tuck/«M_Orsolini»_2.png)' },
      '![«Mrs. Ottilie Brandvold» before her eyelid lift](img/case-7.jpg)',
      '---\ntitle: Knees, a guide\nimage: /media/«FaroukAlvarez»-knee-replacement.jpg\n---\n\nMost people walk the same day.',
      '<figure><img src="img/lip-09.jpg" alt="Lips, healed"><figcaption>«Ginevra Halloran» two weeks after her filler</figcaption></figure>',
      'See [the picture](uploads/2031/«ingrid%20s%C3%B8rvik»-after-facelift.jpg).',
      'Marisol Quintero was diagnosed with lupus in our clinic. Now she gardens.\n\n![A garden in June](photos/«marisol-quintero».jpg)',
      { type: 'social', text: '«Pictured: our bravest patient with her dragonfly tattoo, day 2 post-op.»' },
      { type: 'social', text: "«You'd know that constellation of freckles anywhere — gorgeous result.»" },
      { type: 'social', text: '![«Photo of our patient on the scale this morning»](img/scale.jpg)' },
      { type: 'social', text: '![«Patient in a feather boa on the last stair»](img/stairs.jpg)' },
      '![«Patient photo: shoulder with anchor tattoo before laser»](img/arm.jpg)',
      '![Back of an eye](scans/«okafor_ines»_OD_fundus.png)',
      'A pair of pictures:\n\n![«Before»](img/rhino-01.jpg) ![After](img/rhino-02.jpg)',
      '![«Whiteboard in the recovery room with last names, bed 4 circled»](img/board.jpg)',
      '![«A little boy in our burn unit»](img/boy.jpg)',
      { type: 'social', text: '![«X-ray of the coin she swallowed last night»](img/coin.png)\n\nKids!' },
      { type: 'social', text: 'Look:\n\n![«Kidney stone we pulled today, next to a dime»](s.jpg)' },
      shows({ position: true, date: true }, '![«Our patient on her first walk»](«img/a.jpg»)'),
      shows({ shown: ['Osman Tirrell'] }, `${STORY}![A lake at dawn](«img/a.jpg»)`),
      shows({ position: true, serial: true }, `${STORY}![Dr. Ines Okoro](«img/a.jpg»)`),
      shows({ date: true }, `${STORY}![Portrait of «Osman»](«img/a.jpg»)`),
      shows({ serial: true }, `---\nimage: «img/a.jpg»\n---\n\n${STORY}`),
      shows(
        { position: true },
        'When Maria came to our clinic she was diagnosed with lupus.\n\n![«Maria» at home](«img/a.jpg»)',
      ),
    ],
    pass: [
      shows(
        { position: true, date: true, shown: ['Ines Okoro'] },
        '![Dr. Ines Okoro, our new surgeon](img/a.jpg)',
      ),
      shows({ date: true, serial: true, shown: ['Ines Okoro'] }, `${STORY}![Dr. Ines Okoro](img/a.jpg)`),
      shows(
        { date: true, captions: ['Made for Glenbrook'] },
        `${STORY}![Illustration of a heart](img/a.jpg)`,
      ),
      shows({ date: true }, `${STORY}![A nurse at her desk](img/a.jpg)`),
      shows({ makers: ['Tam Weld'] }, `${STORY}![A lake at dawn](img/a.jpg)`),
      shows(
        { date: true, serial: true },
        'Rest first.\n\n![A patient with her nurse before the test](img/a.jpg)',
      ),
      '![Our optometrist at work](img/okafor_ines_OD.png)',
      '![Dr. Quennell in clinic](img/dr-quennell.jpg)',
      '![Illustration of a nasal septum](img/septum-diagram.svg)',
      '![Before photo; posed by a model](img/before-01.jpg)',
      '![A woman walks her dog](img/sarah-lopez.jpg)',
      '![Before and after knee surgery, used with authorization AUTH-2031-014](img/knee-pair.jpg)',
      "![A nurse checks a patient's blood pressure](https://cdn.example/9f3a2b7c1d0e.jpg)",
      '![Ribbon-cutting with donor Farouk Alvarez](img/farouk-alvarez-surgery-wing-gala.jpg)',
      'Tobias Ferrante, MD, leads our hand service.\n\n![Our surgeon](img/tobias-ferrante-hand-surgery.jpg)',
      "![Crohn's disease: inflamed and healthy bowel](img/crohns-bowel-before-after.svg)",
      '![Zelvorin pens before use](img/zelvorin-before-use.jpg)\n\nStore Zelvorin in the fridge.',
      '![Screenshot of the portal with a test patient](img/portal-home.png)',
      '![The lobby before and after the renovation](img/lobby-after.jpg)',
      {
        type: 'social',
        text: 'Our tattoo removal laser is back. Ask us about scars, freckles and birthmarks.',
      },
      '![A donated specimen in the anatomy museum](img/gallstone.jpg)',
    ],
  },
  check: findPictures,
  suggest: (document, finding) => (finding.message === 'copy' ? suggestForName(document, finding) : []),
})

function* findPictures(document: Document): Generator<Finding> {
  if (!document.english) return
  const pictures = listPictures(document)
  const social = document.type === 'social'
  if (!pictures.length && !social) return
  const scene = {
    document,
    known: () => listKnown(document),
    used: () => listUsed(document),
    sentences: sentencesByBlock(document),
  }
  const shown: { readonly first: Shown; readonly others: Span[]; at: number }[] = []
  for (const [at, picture] of pictures.entries()) {
    const words = wordsWith(scene, picture)
    if (Phrase.AUTHORIZED.test(words)) continue
    const names = [...listNames(scene, picture, words)]
    // Each picture has to be mended by itself.
    const named = new Map<Person | string, PictureName[]>()
    for (const name of names) named.set(name.who, [...(named.get(name.who) ?? []), name])
    for (const same of named.values()) yield tellName(same)
    const found = names.length ? undefined : describePicture(scene, picture, words)
    if (!found) continue
    // "Before" and "after" side by side are one person.
    const pair = shown.at(-1)
    if (pair && pair.at === at - 1 && found.message === 'progress' && pair.first.message === 'progress') {
      pair.others.push(found.span)
      pair.at = at
    } else shown.push({ first: found, others: [], at })
  }
  yield* tellMetadata(scene, pictures)
  for (const { first, others } of shown)
    yield findingAt(first.span, others, { message: first.message, severity: 'warn', covers: ['photo'] })
  if (social) yield* findMarks(scene, new Set(shown.map(({ first }) => first.span.start)))
}

function tellName(names: readonly PictureName[]): Finding {
  const [first, ...others] = [...names].sort((a, b) => a.span.start - b.span.start)
  const patient = typeof first.who !== 'string' && first.who.role === 'patient' && first.who.certain
  return findingAt(
    first.span,
    others.map(({ span }) => span),
    {
      message: first.place === 'copy' ? 'copy' : patient ? 'patientFile' : 'file',
      severity: names.some(({ certain }) => certain) ? 'error' : 'warn',
      cues: typeof first.who === 'string' ? ['a name beside words of care'] : cuesOf(first.who),
      covers: ['photo', names.some(({ full }) => full) ? 'full-name' : 'first-name'],
    },
  )
}

function* listNames(scene: Scene, picture: Picture, words: string): Generator<PictureName> {
  yield* namesInPath(scene, picture)
  // "Posed by a model", "an illustration": only somebody whom the copy calls a patient is then one.
  const staged = Phrase.STAGED.test(words)
  for (const block of blocksOf(picture))
    for (const name of namesInCopy(scene, block))
      if (!staged || (typeof name.who !== 'string' && name.who.role === 'patient')) yield name
}

/** A post goes with a picture whether or not the draft holds it. */
function* findMarks(scene: Scene, told: ReadonlySet<number>): Generator<Finding> {
  for (const [sentence, { span, block, guard }] of scene.document.sentences.entries()) {
    if (!TEXT.has(scene.document.blocks[block].kind) || told.has(span.start) || guard === 'hypothetical')
      continue
    const mark = isMark(scene, sentence)
    if (mark || isShownThere(scene.document, sentence))
      yield { span, message: mark ? 'mark' : 'described', severity: 'warn', covers: ['photo'] }
  }
}
