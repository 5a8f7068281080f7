import { type Detail, KINDS, listDetails, listPages } from '../../src/checks/contact-details.ts'
import { isOwn } from '../../src/checks/own-details.ts'
import { isTheirsByGrammar, mayShowAnybody } from '../../src/checks/own-handles.ts'
import { describeAs } from '../../src/checks/rewrites/name.ts'
import { taleOf } from '../../src/checks/tale-reach.ts'
import { patientsIn, tellsOfPatients } from '../../src/checks.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'phi/contact-detail',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'reply', 'share', 'testimonial'],
  summary: "A patient's or family's phone, fax, e-mail, street address, handle or personal page",
  messages: {
    detail: 'This gives {kind} of a patient or of a family.',
    file: 'This repeats {kind} that the practice has on file.',
  },
  why: 'A number, an address or a page of a fundraiser leads straight to one person, and with the story beside it to a diagnosis. Relatives are protected like the patient.',
  remedy: 'Leave it out and offer to pass messages on: give the phone or the mailbox of the organisation.',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(i)(B), (D)-(F), (N): addresses, phones, faxes, e-mail and web addresses',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: 'In 2016 Practice Fusion settled with the Federal Trade Commission over surveys that it had published as reviews, with names, phone numbers and conditions in their text.',
  options: {},
  examples: {
    fail: [
      'Our patient Anneliese loves mail while she heals. She lives at «7 Plover Court, Dunmere, VT 05901».',
      'social| Little Mei-Lin is fighting leukemia on our third floor! Chip in for her family: «gofund.example/mei-lin» 💛',
      'social| Paz had open-heart surgery with us at nine days old. Follow her journey: her page is «@paz.beats.on».',
      'reply| We tried the number we have for you, «555-0163», and left a message with your son.',
      'reply| Sorry about the mix-up! We have written to your e-mail, «hollis.dray@mailbox.example», twice.',
      'press-release| Mr. Adeyemi, our first islet-cell patient, is glad to talk: reach him at «adeyemi.t@post.example».',
      'testimonial| I had my knee replaced here. Doubters may call my wife; her number is «(802) 555-0139».',
      'guide| A patient, Mrs. Lindqvist, shows what a kit looks like. Contact: «555-0128», or her cell, «802-555-0144».',
      'The Baptiste twins came home from our NICU on oxygen. [Help the family with the bills](«https://gofundme.example/f/baptiste»).',
      'social| So proud of «@mei.runs.slow», who got her new hip here!',
      'Our patient Odile came back from a stroke. She sells rye bread by the loaf: «@odile.and.oven»',
      'The nurse texted the patient’s mother at «(802) 555-0121».',
      'share| From our mail:\n\n> After my nodes came out I could not lift a pan. Write to me at «g.amund@post.example».\n',
      'Send get-well cards to our patient Ruben at «P.O. Box 118»; he had a stroke and reads every one.',
      'social| Tiny Oskar is on a ventilator tonight. His grandfather runs the phone tree: text him first, «555-0157».',
      'social| One of our dialysis families needs supper. He is home after losing a leg. Drop-offs welcome at «14 Osprey Row, Dunmere».',
    ].map(typedExample),
    pass: [
      'press-release| The patient walked home after nine days. Media contact: Ines Okoro, 555-0117, press@glenbrook.example',
      'Our patient Dao kept her foot. Call 988 in any crisis; for a wound check, call us at 555-0190.',
      'social| A new hip for one of us! Photos by @mei.runs.slow, who joined our team in May.',
      'social| Paz had heart surgery with us. Thank you, @glenbrookhearts! Donate at glenbrook.example/run 💪',
      'reply| Please call our manager at 555-0115, or write to feedback@glenbrook.example, so that we can listen.',
      'guide| Bring the form to 40 Cedar Avenue, Suite 3, or fax it to 555-0119 before your surgery.',
      'Dr. Amadi treats heart failure in people of all ages. Her direct line is 555-0172.',
      'Send cards for the children on our cancer floor to Glenbrook Hospital, 40 Cedar Avenue, Dunmere.',
      '---\nauthor: Teo Lim, DPT\nemail: teo.lim@glenbrook.example\n---\n\nOur patient Sunniva ran again after her ACL tear.\n',
      'share| A nurse at the county writes about asthma; reach her at n.osei@county.example with questions.',
      'A man was brought in after a fall. Our physical therapists at Glenbrook Clinic (555-0146) teach balance.',
    ].map(typedExample),
  },
  check: findDetails,
  suggest: describeAs('[contact left out]'),
})

/** Characters before and after a detail in which words say whose it is. */
const REACH = 110
/** "by phone, 555-0177, or at …": so close, one detail goes with the other. */
const GAP = 12
const KIN = `patient|pt|family|couple|parents?|mother|mom|mum|father|dad|wife|husband|widow|son|daughter|sister|brother|caregiver`
const THING = `phones?|cell|mobile|numbers?|e-?mails?|address|contact|fax|handle|page|account|profile|blog|site|website|inbox|home|house|instagram|tiktok|facebook|channel|journey|recovery|progress|story|fight|treatment|updates`
const LEFT = '(?: (?:phone|numbers?|e-?mail|address|info|details|page|is|was|at|on|are|via))*[\\s:,(“"–—=-]*$'
const HERS = `(?:her|his|their|my|\\w{1,20}['’]s)`
const OWNED = new RegExp(`\\b${HERS} (?:[\\w-]{1,12} ){0,2}(?:${THING})${LEFT}`, 'i')
/** "reach him at", "write to the family:". */
const REACHED = new RegExp(
  `\\b(?:[Rr]each|[Cc]all|[Tt]ext|[Pp]hone|[Rr]ing|[Ee]-?mail|[Ww]rite|[Cc]ontact|[Mm]essage|DM|[Ff]ind|[Vv]isit|[Ff]ollow|[Tt]ag)(?:s|ed|ing)?(?: (?:out|to|with))? (?:him|her|them|(?:our|the|his|her|their|\\w{1,20}['’]s) (?:${KIN})|[A-Z][\\w’'-]{1,20})(?: [\\w’']{1,12}){0,5}?(?: (?:at|on|by|via|under)|:)(?: (?:e-?mail|phone|text|cell)(?: at|,|:)?)?[\\s(]*$`,
)
const KINDRED = new RegExp(`\\b${HERS} (?:${KIN}) [\\w\\s’']{1,24}$`, 'i')
const SENT =
  /\b(?:send|mail|drop|post)\b[^.;]{0,40}\b(?:cards?|letters?|notes?|flowers|wishes|gifts?)\b[^.;]{0,50}$/i
/** "Drop-offs welcome at": where the family is at home. */
const BROUGHT =
  /\b(?:drop-?offs?|meals?|casseroles?|dinners?|groceries|parcels?|cards?|visitors?|flowers)\b[^.;]{0,40}$/i
const LABEL =
  /(?:^|[\s(,;.[])(?:contact|phone|cell|mobile|tel|e-?mail|fax|address|(?:fax|sent?)(?: \w{1,12}){1,3} to)(?: (?:info|number|no|address|details?|for records))?\.?(?: (?:is|at|via))?[\s:.#=-]{0,4}$/i
const LIVES =
  /(?:\b(?:home|apartment)\b[^;]{0,40}|\b(?:liv(?:es?|ed|ing)|resid\w{1,5}|house|from|moved|back|visitors)\b[^.;]{0,24})$/i
const ON_FILE =
  /\b(?:(?:e-?mail|number|phone|cell|mobile|address|fax)(?: address| number)? (?:that )?(?:we(?:['’]ve)? (?:have|had|hold|held|keep|kept|got|were given)|you (?:gave|left|provided|listed|used)|on (?:file|record))|your (?:e-?mail|phone|cell|mobile|home|number|address)|(?:call|called|e-?mail|e-?mailed|text|texted|write|wrote|written|reach|reached|reaching|calling|writing|ring|rang|contact|contacted|mailed)(?: to)? you,?(?: \w{1,10}){0,5},? (?:at|on)|(?:was|were|been|we|we['’]ve|had|have|has|i) (?:\w{1,12} ){0,6}?(?:sent|mailed|e-?mailed|delivered|addressed|forwarded|written|wrote|went)(?: it| them| both)? to)\b((?:(?!\b(?:us|our|or)\b)[^.;]){0,40})$/i
const FILED =
  /^[^.;]{0,24}[\s,(–—-] ?(?:the|your) (?:number|e-?mail|phone|address) (?:we have|on file|you gave)/i
/** The organisation's, whoever is told of beside it. */
const OWN =
  /(?:\b(?:media|press|news) (?:contact|office|inquiries)|\b(?:call|reach|text|write(?: to)?|e-?mail|contact|ring|visit|find|join) us|\bfor (?:more|a|an|your)\b|\b(?:questions|rsvp|schedule|appointments|tickets)\b|\bto (?:register|schedule|book|learn|refer|apply|volunteer|join)\b)[^.;]{0,60}$/i
const OWN_PLACE =
  /\b(?:office|clinic|desk|team|unit|hospital|foundation|department|floor|cent(?:er|re)|pharmacy|ward|nurses?|staff|manager|coordinator|navigator|worker|school|church)(?:['’]s)?(?: (?:phone|number|e-?mail|fax|address|line|at|is|on))*[\s,:(–—-]*$/i
/** "Call Dunmere Family Dental at": the house, by its name. */
const HOUSE =
  /\b[A-Z][\w’'-]{1,20} (?:[A-Z][\w’'-]{1,20} ){0,2}(?:Dental|Dentistry|Clinic|Hospital|Health|Pharmacy|Medical|Center|Centre|Care|Hospice|Orthodontics|Physio|Rehab)(?: [A-Z]\w{1,20})? (?:at|on) $/
const OWN_KEY = /author|contact|byline|phone|e-?mail|fax|address|location|organi[sz]ation|media|editor/i
const FUND = /gofund|givesendgo|fundrazr|fundly|youcaring|caringbridge|meal-?train|spotfund|posthope/i
const GIVE =
  /\b(?:(?:set|put) up an? (?:page|fund|appeal)|every (?:bit|penny|cent|dollar|little) (?:goes|helps|counts)|crowdfund\w*|pitch in|fundrais\w{0,3}|donat\w{0,4}|chip in|giving page|help (?:with|cover|pay)|contribute)\b/i
const OUR_FUND = /\b(?:our (?:\w{1,12} )?(?:fund|foundation|ward|unit|program)|foundation|auxiliary)\b/i
const JOIN =
  /^,? (?:to (?:register|schedule|book|learn|refer|apply|join|sign up)|for (?:more|a|an)|with questions)\b/
const NAMED = /\b[A-Z]\w{1,20}(?:,| \() ?$/
const SOMEBODY = new RegExp(`\\b(?:her|his|their|him|them|${KIN})\\b|\\w['’]s\\b`, 'i')

const THEIRS = new RegExp(`\\b(?:her|his|their|him|them|${KIN})\\b`, 'i')
const OURS = /\b(?:us|our|ours|we)\b/i

function* findDetails(document: Document): Generator<Finding> {
  let told = -GAP
  const { type } = document
  // Where nobody is told of, only a page that collects for somebody is anybody's.
  const anybody = tellsOfPatients(document) || type === 'reply' || type === 'testimonial' || isTale(document)
  if (!anybody && !collects(document) && !mayShowAnybody(document)) return
  for (const detail of [...listDetails(document), ...listPages(document)]) {
    const { span, kind } = detail
    const message = judge(document, detail, span.start >= told && span.start < told + GAP)
    if (!message) continue
    told = span.end
    yield { span, message, data: { kind } }
  }
}

/** A post or an article that tells of somebody in care whom no word calls a patient. */
const isTale = (document: Document) =>
  (document.type === 'social' || document.type === 'blog') && taleOf(document).size > 0

/** Whether an address of the draft is one at which money is collected for somebody. */
const collects = ({ text, marks }: Document) =>
  marks.some((mark) => mark.kind === 'link' && FUND.test(mark.url)) ||
  (/\.(?:com|org|example)\b/.test(text) && FUND.test(text))

/** What is wrong with a detail; nothing where it is the organisation's or nobody's. */
function judge(document: Document, detail: Detail, also: boolean): string | undefined {
  const { span, sentence, kind } = detail
  const { text, type, sentences, blocks } = document
  const { span: around, guard, block } = sentences[sentence]
  const [here, last, former, next] = [0, -1, -2, 1].map((by) => isPatients(document, sentence + by))
  if (guard && guard !== 'second-person' && !(guard === 'hypothetical' && here)) return undefined
  const before = text.slice(Math.max(around.start, span.start - REACH), span.start)
  const after = text.slice(span.end, Math.min(around.end, span.end + REACH))
  const value = text.slice(span.start, span.end)
  const kept = blocks[block].path?.some((step) => OWN_KEY.test(String(step)))
  if (kept || isOwn(document, value, kind)) return undefined
  if (type === 'reply' && (ON_FILE.test(before) || FILED.test(after))) return 'file'
  const few = (document.told.get(sentence) ?? []).slice(0, 20)
  const staff = few.some(({ role }) => role === 'staff' || role === 'author' || role === 'source')
  if (
    OWN.test(before) ||
    HOUSE.test(before) ||
    JOIN.test(after) ||
    OWN_PLACE.test(before) ||
    (!here && staff)
  )
    return undefined
  const [mine, online] = [type === 'testimonial', kind === KINDS.page || kind === KINDS.handle]
  const near = here || last || former || mine
  if (kind === KINDS.page && (FUND.test(value) || ((here || last) && GIVE.test(before + after))))
    return (near || next || isTale(document) || SOMEBODY.test(before)) && !OUR_FUND.test(before + after)
      ? 'detail'
      : undefined
  const tale = isTale(document) && taleOf(document).has(sentence)
  const close = sentences[sentence - 1]?.block === block && type !== 'social' && last
  const theirs =
    also ||
    isTheirsByGrammar(document, detail, last || former) ||
    ((near || next) && OWNED.test(before)) ||
    (near && kind === KINDS.place && LIVES.test(before)) ||
    (tale && kind === KINDS.place && (BROUGHT.test(before) || LIVES.test(before))) ||
    (tale &&
      document.type === 'social' &&
      kind !== KINDS.page &&
      THEIRS.test(before) &&
      !OURS.test(before)) ||
    ((here || last || mine) && REACHED.test(mine ? before.replace(/\bme\b/, 'him') : before)) ||
    (near && online && KINDRED.test(before)) ||
    ((near || next) && !online && SENT.test(before)) ||
    ((patientsIn(document, sentence).length > 0 || close) && LABEL.test(before)) ||
    (here && !staff && (kind === KINDS.email || (kind !== KINDS.page && NAMED.test(before))))
  return theirs ? 'detail' : undefined
}

function isPatients(document: Document, sentence: number): boolean {
  const few = patientsIn(document, sentence).slice(0, 20)
  return few.some(
    ({ certain, anchors, told, cues }) =>
      certain ||
      (told > 1 && (anchors.length > 0 || cues.filter(({ role }) => role === 'patient').length > 1)),
  )
}
