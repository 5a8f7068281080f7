import { hasTerm, patientsIn, Term } from '../checks.ts'
import type { Document } from '../document.ts'
import { type Detail, KINDS } from './contact-details.ts'
import { gatesOf, openGate } from './gates.ts'
import { wordSet } from './has-word.ts'
import { careIn } from './in-care.ts'

/** Handles, mailboxes and numbers that stand for whoever is told of, without "her" or "reach him at" before them. */

/** Houses, campaigns and firms have handles too. */
const HOUSE =
  /health|care|clinic|hosp|medic|dental|dent|ortho|derm|rehab|dialys|kidney|heart|cancer|pharm|center|centre|surg|vision|eye|hearing|physio|therap|wellness|blood|donor|foundation|fund|charity|society|assoc|institute|univ|college|school|news|press|radio|tv|daily|herald|times|journal|team|official|city|county|state|gov|fire|ems|police|shop|store|studio|cafe|brew|co$|inc$|usa|hq$/i
/** Thanked, quoted, credited or to be followed: somebody who gives or the house itself. */
const GIVEN =
  /(?:\b(?:thanks?|thank you|courtesy|credit|photos?(?: by)?|pics?(?: by)?|by|via|from|with|at|to|follow|visit|tag|join|like|find|partners?|sponsors?|hosts?|hosted|our (?:friends|own|very own|nurses?|surgeons?|docs?|team)(?: at)?|dr|nurse|surgeon|coach)\b[\s:,.📷📸-]*|\b(?:follow|tag|find) (?:us|our)\b[^.;]{0,40}|(?:^|\s)(?:cc|ht|h\/t)[\s:]*|[@#][\w.]{2,30}[\s,&and]*)$/iu
/** "@mei.runs, who got her new hip", "@mei.runs finished chemo", "@mei.runs had …": who is called so did something. */
const DOES =
  /^(?:['’]s\b|,? who\b|,? whose\b|,? (?:got|had|has|finished|finishes|rang|rings|beat|beats|lost|came|walked|went|kept|underwent|completed|completes|is|was|survived|survives|graduated|learned|said|says|took|made|did|started|starts|had|just|finally|can)\b)/i
/** "So proud of @…", "Congrats to our patient @…", "Look at @… go": who is cheered. */
const CHEERED =
  /\b(?:proud of|congrat\w*(?: to| on)?|cheers? (?:to|for)|happy (?:for|birthday)|hooray for|way to go|go,?|look at|meet|shout-?out to|love (?:you|to)|hats off to|well done|patient|client|warrior|fighter|survivor|mama|brave|bravest|star|(?:our|my|this|the) (?:[\w-]{1,14} ){0,3}(?:patient|client|resident|member|kid|girl|boy|lady|guy|guest|graduate|grad|champ|hero))[\s:,!]*$/i
/** "She sells by the slice: @…", "he blogs at …": whoever was told of goes on being told of. */
const GOES_ON = /^\W*(?:she|he|they|her|his|their|you can find (?:her|him|them))\b/i
const ONLINE =
  /\b(?:posts?|posting|posted|blogs?|blogging|vlogs?|vlogging|tweets?|tweeting|streams?|streaming|sells?|writes?|sings?|bakes?|paints?|runs?|shares?|documents?|documenting|chronicles?|chronicling|goes by|is|known as|tells (?:it|her story|his story)|follow(?:ed)?)\b[^.;]{0,40}?\b(?:at|as|on|under|by the \w{1,12})?[\s:,(]*$/i
/** "I am at …", "write to me at …", in words that are somebody else's. */
const MINE =
  /\b(?:(?:I am|I['’]m|find me|reach me|call me|text me|ring me|e-?mail me|write(?: to)? me|message me|contact me|drop me a line)\b[^.;]{0,24}|my (?:cell|number|phone|e-?mail|inbox|address|handle|mobile)\b[^.;]{0,16})$/i
/** "your cell, …", "tried his mobile": read out to or about one person. */
const CALLED =
  /\b(?:tried|called|rang|texted|dialed|dialled|left (?:a message|word|it) (?:on|at)|reached)\b[^.;]{0,24}\b(?:your|his|her|their) (?:cell|mobile|home|phone|number|landline|e-?mail)\b[\s,(:–—-]*$/i
/** "the patient's mother at", "our patient lives at": one patient whom no other word brings in. */
const THE_PATIENT =
  /\b(?:the|our|this|that|a|one|another) (?:[\w-]{1,14} ){0,2}(?:patient|resident)(?:['’]s (?:mother|father|mom|dad|wife|husband|son|daughter|sister|brother|family|parents?|widow|partner|cell|phone|number|home|house|e-?mail|address|mobile)|,? (?:lives?|lived|can be (?:reached|found|called)|moved|stays?|is at home|and (?:his|her) (?:wife|husband|family)))\b[^.;]{0,50}$/i
const PAID =
  /\b(?:venmo|cash ?app|paypal|zelle|send money to)\b[^.;]{0,12}\b(?:her|him|them|the family)\b[^.;]{0,20}$/i
const GATE = openGate(wordSet('patient resident cell mobile phone number'))

/** Whether a draft may show somebody's detail whom no word of it calls a patient. */
export const mayShowAnybody = (document: Document): boolean =>
  document.text.includes('@') || gatesOf(document).any(GATE)

const CARE =
  Term.Condition |
  Term.Procedure |
  Term.Medicine |
  Term.CareEvent |
  Term.CarePassive |
  Term.Recovery |
  Term.WeakProcedure

/** Whether a detail is theirs by how the sentence goes on around it; `last`: a patient is told of right before. */
export function isTheirsByGrammar(
  document: Document,
  { span, sentence, kind }: Detail,
  last: boolean,
): boolean {
  const { text, sentences, blocks, type } = document
  const { span: around, block } = sentences[sentence]
  const before = text.slice(Math.max(around.start, span.start - 110), span.start)
  const after = text.slice(span.end, Math.min(around.end, span.end + 60))
  const value = text.slice(span.start, span.end)
  const here = patientsIn(document, sentence).length > 0
  if (THE_PATIENT.test(before) && kind !== KINDS.page) return true
  if (CALLED.test(before) && (kind === KINDS.phone || kind === KINDS.email)) return true
  if (kind === KINDS.handle || (kind === KINDS.page && value.includes('@'))) {
    if (PAID.test(before)) return true
    if (HOUSE.test(value)) return false
    if (
      (here || last) &&
      ((GOES_ON.test(text.slice(around.start, around.end)) && !GIVEN.test(before)) || ONLINE.test(before))
    )
      return true
    if (type !== 'social' && type !== 'blog') return false
    const cared = here || hasTerm(document, sentences[sentence], CARE) || careIn(document, sentence) > 1
    if (!cared) return false
    return CHEERED.test(before) || (DOES.test(after) && !GIVEN.test(before))
  }
  // A letter or post of somebody's, printed with where to find who wrote it.
  const quoted =
    blocks[block].quoted ||
    isInMarks(text.slice(Math.max(blocks[block].span.start, span.start - QUOTED), span.start))
  return quoted === true && MINE.test(before) && tellsCareIn(document, block)
}

/** Characters before a detail in which a quotation may have been opened. */
const QUOTED = 600
/** A quotation is open before the detail. */
const isInMarks = (before: string) =>
  before.lastIndexOf('“') > before.lastIndexOf('”') || ((before.match(/"/g)?.length ?? 0) & 1) === 1

/** What ails or was done is spoken of in the block, or of the body. */
function tellsCareIn(document: Document, block: number): boolean {
  return document.sentences.some(
    (one, at) =>
      one.block === block && (hasTerm(document, one, CARE | Term.WeakCondition) || careIn(document, at) > 0),
  )
}
