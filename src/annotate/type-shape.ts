import type { Block, ContentType, FrontMatter } from '../document.ts'

/** What a draft is by the shape of its text, where nothing states it: signs are added up, and the strongest type wins. */

interface Shape {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly frontMatter: FrontMatter | undefined
}

const RELEASE_LINE =
  /\b(?:FOR (?:IMMEDIATE )?RELEASE|EMBARGOED|MEDIA ADVISORY|NEWS RELEASE|PRESS RELEASE)\b|^For immediate release/m
/** "DUNMERE, Vt. (March 4, 2031) —" or "DUNMERE, Vt. —". */
const DATELINE = /^[A-Z][A-Z .'-]{2,40}, (?:[A-Z][a-z.]{1,12} )?(?:\([^)\n]{4,40}\) )?(?:—|–|--)/m
/** Whom newsrooms call: nobody else's copy has such a line. */
const MEDIA_CONTACT =
  /^\W{0,4}(?:media|press|news|newsroom|for (?:the )?(?:media|press|reporters|journalists))(?: (?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|office|relations|line|team|questions|only))?\b[^.!?\n]{0,60}(?::|\d{3}[-. ]\d{4}|@)/im
/** What a house says to everybody about what happened there. */
const STATEMENT =
  /^(?:an? )?(?:\p{L}+ )?(?:statement|clarification)\b|\bstatement (?:on|from|about|regarding|of|concerning|after|following)\b|\bstatement$|^(?:an )?update (?:on|about|regarding|from|following|after)\b/iu
const END_MARK = /^(?:\\?###|-30-|# # #)\s*$/m

/** How an answer opens: a greeting, thanks for what was written, regret, or the reviewer's name. */
const GREETING =
  /^(?:(?:response|reply|answer|comment) (?:from|by) (?:the |our )?(?:owner|practice|clinic|office|hospital|manager|team)\b|this is (?:the )?[^.\n]{3,60}\b(?:team|manager|office|department|desk)\b|(?:hi|hello|hey|g(?:'|’)day|hiya|(?:our |my )?dear(?:est)?|ma(?:'|’)am|sir|madam|to who(?:m|ever)|good (?:morning|afternoon|evening)|a+w+|oh,? (?:darl(?:ing)?|love|dear|pet|bless|\p{Lu}[\p{L}]+[,!]))\b|(?:thank you|thanks|many thanks|we appreciate|(?:we(?:'|’)?re |we (?:are|were) |i (?:am|was) |i(?:'|’)m |so |very |truly )*sorry)\b(?! to (?:all|our|every)\b)|(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}'’-]+[,!]|\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?, (?:thank|thanks|we|i|this|what|it|you|your|sorry)\b)/iu
const OF_A_REVIEW =
  /\b(?:your (?:kind |generous |honest |recent |lovely )?(?:review|comment|feedback|post|note|message|words?|rating|complaint|story|honesty|experience)|(?:one|two|three|four|five|[1-5])[- ]stars?|stars?\b.{0,20}\bus|(?:read|reading|raising|writing|sharing|posting|typing) (?:this|that|your|every|it|one star)|take every (?:comment|review)|(?:this|the|these|such) (?:review|comment|rating|remark)s?\b|set the record straight|kind (?:thing|words) to read|made (?:my|our) (?:day|morning|week|monday|month)|(?:points|concerns|comments|remarks) (?:raised|published|posted)|takes? (?:all |every |such |your )?(?:concerns?|feedback|comments?|complaints?) (?:very )?seriously|hear (?:this|that) from you|make (?:it|this|things) right|your (?:concern|frustration|disappointment)s?|in question|defamat(?:ion|ory)|slander(?:ous)?|libel(?:ous)?)\b/i
const SIGN_OFF =
  /(?:^|\n)(?:[-—–] ?\p{Lu}|(?:warm(?:ly|est)?|kind(?:est)?|best|with|big|sincerely|yours|cheers|gratefully|many thanks)\b[^.\n]{0,30},?\n|(?:Dr\.? )?\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+(?:, [^.\n]{2,60})?$|\p{Lu}[\p{L}'’-]+, (?:RN|MD|DO|NP|PA|DDS|DMD|PT|[a-z][^.\n]{2,50})$|the [^.\n]{0,30}team\b[^.\n]{0,40}$|(?:office of|(?:for and )?on behalf of) [^.\n]{2,60}$)[^\n]{0,80}\s*$/iu
/** The house or the post of whoever answers, alone in the last line. */
const HOUSE =
  /(?:^|\n)[-—–~ ]{0,3}(?:(?:the|your) )?\p{Lu}[^.!?\n]{0,50}\b(?:Dental|Dentistry|Dentists?|Orthodontics|Endodontics|Clinic|Practice|Surgery|Hospital|Health|Healthcare|Care|Counseling|Counselling|Therapy|Physio|Physiotherapy|Chiropractic|Eye|Eyes|Vision|Optical|Opticians|Eyewear|Hearing|Foot|Ankle|Pediatrics|Paediatrics|Medical|Medicine|Cent(?:er|re)|Pharmacy|Midwi(?:fery|ves)|Birth|Hospice|Home|Skin|Dermatology|Aesthetics|Podiatry|Fertility|Radiology|Imaging|Labs?|EMS|Ambulance|Management|Reception|Manager|Administration|Team)\b[^.!?\n]{0,24}$/u
/** What the reader is told to have done: a post speaks to everybody, and of no one's doings. */
const TOLD_YOU =
  /\byou(?:(?:'|’)(?:ve|d))? (?:yourself |also |only |really |first )?(?:had|were|did|been|asked|came|left|said|signed|went|told|chose|got|saw|brought|\w{2,12}ed)\b/i
const YOU = /\b(?:you|your|yours)\b/gi
const SHARE_OPENING =
  /\b(?:(?:have you(?: all)?|did you(?: all)?|y['’]?all) (?:seen?|read|catch|caught) this|worth (?:reading|a read|sharing|your time|two minutes|a look)|great (?:read|article|piece)|(?:lovely|good|fascinating|interesting) (?:piece|read|article)|we(?:'|’)re reading|this week(?:'|’)s (?:pick|reads?)|(?:reading|group|editor(?:'|’)?s) pick|must-read|via @|h\/t)\b/i
const WHY =
  /\b(?:why (?:it|this|we)(?:'|’)?(?:s| is)? (?:matters?|worth|here|shared?|sharing|chose|picked|pass(?:ing)?|are)|what it (?:found|says)|passing (?:this|it) on|save it before)\b/i
const SHARE_TITLE =
  /\b(?:digest|round-?up|links|reads?|picks?|scan|reading|bookmark(?:s|ed)?|noticeboard|clipp?ings?|clips|dispatch|shelf|(?:two|three|four|five|six|\d) (?:for|things|good|minutes?)|(?:picked|something|one) for|worth (?:a|an|your|the|five|ten|two)|what (?:we(?:'|’)re|we are|we|i(?:'|’)m) (?:\w+ )?(?:read(?:ing)?|listening)|from the (?:archives?|break room|journals?)|in the news|elsewhere)\b/i
/** An address that is a line by itself. */
const BARE_LINK = /^(?:[^\p{L}\p{N}\n<]{0,6}<?|[^\n]{0,24}[👉➡→:] ?<?)https?:\/\/\S+>?$/mu
/** A study, a report or whoever made it, as the news has it. */
const NEWLY_OUT =
  /\b(?:(?:brand-new|new|fresh|recent|latest|huge|big|fascinating|interesting|clever|landmark|international|british|danish|swedish|dutch|japanese|australian|canadian|american)(?:,? [\w-]+){0,3} (?:stud(?:y|ies)|research|papers?|trials?|reports?|analys[ie]s|survey|review|findings|team|group|guid(?:ance|eline)s?)\b[^.!?]{0,80}\b(?:out|published|find|finds|found|followed|says?|shows?|suggests?|tracked|reports?|on|about|from)\b|(?:just|has|have) (?:put out|published|released|come out with|brought out)|\ba (?:study|paper|trial|report) (?:out (?:this|last|in|from)|that (?:made|is making))|tipped us off|(?:crossed|landed on|came across|found its way (?:to|onto)) (?:our|my) (?:desks?|inbox)|(?:passing|passed) (?:\w+ ){0,2}(?:along|on|round|around)|making the rounds|going around)\b/i
const LINK = /https?:\/\/|doi\.org|\bdoi:/i
const DATED =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},)? \d{4}\b|\((?:updated|page|published|reviewed)[^)]{0,20}\d{4}\)/
const DIGEST =
  /\b(?:digest|round-?up|reads?|picks?|links?|(?:three|four|five|six|\d) (?:for|things|good|minutes?|reads?))\b/i
const HASHTAG = /(?:^|\s)#[A-Za-z]\w+/
const EMOJI = /\p{Extended_Pictographic}/u
const CALL =
  /\b(?:swipe|link in (?:bio|profile)|drop (?:a|your)|tag (?:a|someone|your)|comment below|repost|DM us|follow us|selfie|sound up|photos? are up|comments? are open|birthday wish below)\b/i
/** One paragraph without a title, of somebody's own day or to everybody who follows. */
const SPOKEN = /\b(?:I|i|I(?:'|’)(?:m|ve|d)|my|y(?:'|’)all|folks|lads|guys|lol|OMG)\b/
const HOW_TO =
  /\b(?:guide|how to|how we|checklist|step[- ]by[- ]step|instructions?|refresher|handout|worksheet|rules for|day by day)\b/i
/** "As told by Rosa Tillman to our front desk": a patient's own words under somebody else's byline. */
const TOLD_BY = /^\W{0,3}(?:as told (?:by|to)|in the words of) \p{Lu}/imu
const SHORT = 700

/** A reply, a release, a share, a post, a guide; a blog post where the shape says nothing. */
export function typeByShape({ text, blocks, frontMatter }: Shape): ContentType {
  const prose = blocks.find(({ kind }) => kind === 'paragraph' || kind === 'heading')
  const body = prose ? text.slice(prose.span.start) : text
  // A release shows itself at its head and foot; the middle of a long draft need not be read again.
  const head = body.slice(0, SHORT)
  if (RELEASE_LINE.test(head) || END_MARK.test(body.slice(-SHORT)) || DATELINE.test(head))
    return 'press-release'
  const heading = blocks.find(({ kind }) => kind === 'heading')
  const title = heading
    ? text.slice(heading.span.start, heading.span.end)
    : String(frontMatter?.data.title ?? '')
  if (!frontMatter?.data.author && title) {
    if (STATEMENT.test(title.trim()) || MEDIA_CONTACT.test(body.slice(-SHORT))) return 'press-release'
  }
  const links = blocks.filter(
    (block) => block.kind === 'url' && LINK.test(text.slice(block.span.start, block.span.end)),
  ).length
  if (title && body.length < 3 * SHORT && links > 1 && DIGEST.test(title)) return 'share'
  if (title && body.length < 4 * SHORT && passesOn({ text, blocks, frontMatter }, title, body) >= 2)
    return 'share'
  if (title && TOLD_BY.test(body.slice(0, SHORT))) return 'testimonial'
  if (title) return HOW_TO.test(title) && blocks.some(({ within }) => within === 'list') ? 'guide' : 'blog'
  if (body.length > 2 * SHORT) return 'blog'
  const paragraphs = blocks.filter(({ kind, quoted }) => kind === 'paragraph' && !quoted)
  const post = HASHTAG.test(body) || CALL.test(body)
  if (!post && (answers(body, prose) >= 3 || isUnderReview(text, body, prose))) return 'reply'
  const opening = paragraphs
    .slice(0, 2)
    .map(({ span }) => text.slice(span.start, span.end))
    .join('\n')
  if (!post && (links || LINK.test(body)) && shares(opening, body) >= 2) return 'share'
  if (SHARE_OPENING.test(body) && body.length < SHORT) return 'share'
  const spoken = body.length < SHORT && SPOKEN.test(body)
  return post || spoken || EMOJI.test(body) || paragraphs.length > 1 ? 'social' : 'blog'
}

/** How much a text with a title reads as a pick of pieces by others: what it is called, how it opens, why each is there. */
function passesOn({ text, blocks, frontMatter }: Shape, title: string, body: string): number {
  const { author, channel } = frontMatter?.data ?? {}
  const opening = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, 2)
    .map(({ span }) => text.slice(span.start, span.end))
    .join('\n')
  return (
    (SHARE_TITLE.test(title) ? 1 : 0) +
    (channel === 'newsletter' ? 1 : 0) +
    (WHY.test(body) ? 1 : 0) +
    (LINK.test(body) && DATED.test(body) ? 0.5 : 0) +
    (LINK.test(opening) && DATED.test(opening) ? 0.5 : 0) +
    (SHARE_OPENING.test(opening) ? 1 : 0) +
    (NEWLY_OUT.test(opening) ? 1 : 0) +
    (BARE_LINK.test(body) ? 1 : 0) -
    // A question is what a post of one's own answers.
    (title.trimEnd().endsWith('?') ? 1 : 0) -
    // A pick is signed by whoever chose it, if at all; a post of one's own by its author, and it says "I".
    (author ? 1 : 0) -
    (/\bI\b/.test(body) ? 0.5 : 0)
  )
}

/** How much a text reads as an answer to somebody's review. */
function answers(body: string, prose: Block | undefined): number {
  const written = prose?.quoted ? body.slice(prose.span.end - prose.span.start).trimStart() : body
  const start = written.slice(0, 300)
  return (
    (prose?.quoted ? 2 : 0) +
    (GREETING.test(start) ? 1.5 : 0) +
    (OF_A_REVIEW.test(written) ? 1.5 : 0) +
    (SIGN_OFF.test(written.trimEnd()) || HOUSE.test(written.trimEnd()) ? 1 : 0) +
    (TOLD_YOU.test(written) ? 1 : 0) +
    Math.min(1, (written.match(YOU)?.length ?? 0) / 2) -
    (EMOJI.test(start) ? 0.5 : 0)
  )
}

/** Who posted a review, or its stars, at the end or start of what is quoted. */
const POSTED =
  /["”] ?[-—–~] ?[\p{L}\p{N}_.@ ]{2,30}\s*$|^\W{0,4}(?:[★☆⭐]{1,5}|(?:one|two|three|four|five|[1-5]) stars?\b)/iu

/** Three stars or fewer, which nobody quotes but to answer. */
const PANNED = /^\W{0,4}(?:[★⭐]{1,3}(?![★⭐])|(?:one|two|three|[1-3])(?: out of (?:five|5)|\/5)? stars?\b)/iu

/** What somebody let be done or did, in verbs that TOLD_YOU leaves out. */
const YOU_DID = /\byou (?:let|gave|took|made|kept|put|found|felt|stuck|stood|knew|held|got|chose)\b/i

/** A few lines below a quoted review that is signed or starred, which answer whoever posted it; a post may quote as well. */
function isUnderReview(text: string, body: string, prose: Block | undefined): boolean {
  if (!prose?.quoted || body.length > SHORT || LINK.test(body)) return false
  if (PANNED.test(text.slice(prose.span.start, prose.span.end))) return true
  if (!POSTED.test(text.slice(prose.span.start, prose.span.end))) return false
  const below = body.slice(prose.span.end - prose.span.start).trimStart()
  return GREETING.test(below) || TOLD_YOU.test(below) || YOU_DID.test(below) || OF_A_REVIEW.test(below)
}

/** How much it reads as a piece of somebody else's that is passed on. */
function shares(opening: string, body: string): number {
  return (
    (LINK.test(opening) || /["“][^"“”\n]{12,200}["”]/.test(opening) ? 1 : 0) +
    (WHY.test(body) ? 2 : 0) +
    (DATED.test(opening) ? 1 : 0) +
    (SHARE_OPENING.test(body) ? 1 : 0) +
    (NEWLY_OUT.test(opening) ? 1 : 0) +
    (BARE_LINK.test(body) && SHARE_TITLE.test(opening.split('\n')[0].slice(0, 90)) ? 1 : 0)
  )
}
