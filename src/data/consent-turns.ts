// How copy says that somebody let us, or that nobody objected, as turns of phrase (src/checks/turns.ts). Written by hand for
// hipaalint, MIT.

export const CONSENT_CLASSES = {
  says: `
    said says say told tells saying telling texted texts messaged messages wrote writes answered answers replied replies insisted
    insists decided thinks thought reckoned figured promised swore confirmed agrees agreed okayed ok'd nodded shouted laughed joked
    assume assumed assuming suppose supposed presume presumed guess guessed hope
  `,
  wants: `
    wants wanted begs begged insists insisted urged dared encourages encouraged loves loved allows allowed lets let invited permits
    permitted
  `,
  able: "could can may might should couldn't must shall",
  they: "she he they she'd he'd they'd she'll he'll they'll nobody family mom dad mother father parents patient friend",
  at_ease: 'fine okay ok cool happy good comfortable easy delighted pleased thrilled',
  be: "is are was were seems seemed he's she's they're be",
  yes: 'yes sure okay ok fine absolutely yeah yep course definitely',
  show: `
    post posts posting share shares sharing show shows showing use using publish publishing print printing tell telling film filming
    record recording photograph photographing snap snapping quote quoting brag bragging write writing feature featuring tag tagging put
    putting run running air airing stream streaming upload uploading repost reposting include including
  `,
  seen: `
    camera cameras tv television film filmed filming photo photos photographed picture pictures pictured video videos videotaped footage
    shot recorded recording livestream stream screen shown posted featured lens appear appearing caught quoted
  `,
  objects: `
    rather prefer prefers object objects objected uncomfortable camera-shy shy decline declines opt opts mind minds dislike dislikes
  `,
  out: 'airs aired live out up posted published online done over goes went runs ran wraps wrapped printed launches launched',
  does: `
    wave say tell let ask step raise speak flag email e-mail call message move sit turn duck notify inform write mention see signal hide
    shout holler text look stay walk
  `,
} as const

export const CONSENT_TURNS = {
  /** "told us at the desk we could post this", "wanted everybody to see" */
  allowed: `
    3 @says ..7 we|i|you|us @able ..2 @show
    3 @says ..1 us|me ..2 to @show
    3 @wants us|me ..1 to? @show
    3 @wants everyone|everybody|world|town ..2 to? see|know|hear
    3 gave|gives|give|got|get|getting ..4 ok|okay|blessing|go-ahead|thumbs-up
    3 gave|gives|got|getting ..3 nod
    3 knows ..2 we're|i'm ..3 @show
    3 @be ..2 @at_ease with|about ..1 us|me|our|my ..2 @show
    3 @says ..2 @yes ..5 @show|@seen
    3 @says ..3 @at_ease to|for|with ..3 @show
    3 @says ..5 crew|crews|cameras|camera|photographer ..1 @able
    3 took|take|taking|takes|counted|count|counts|treated|read|reading|called ..3 as|for|a ..1 yes|permission|consent|agreement
    3 good? enough for us|me
    3 @be ..2 cool|fine|okay|ok|comfortable with|about it|this|that
  `,
  /** "We are sure that she would not mind": nobody asked. */
  presumed: `
    3 sure|hope|hopes|hoping|doubt|assume|assumed|assuming|think|guess|bet|trust|believe|figure|figured ..2 @they ..3 mind|minds|object|objects
    3 @they ..3 not|wouldn't|won't|doesn't mind ..2 being|appearing|us|our|if
  `,
  /** "We did not use his last name": what is left out, in whatever words. */
  unnamed: `
    3 not|never|didn't|don't|without|won't use|using|used|give|giving|mention|mentioning|print|printing|show|showing|include|including|say|saying|name|naming ..3 name|names|surname|face|faces|identity
  `,
  /** "He never answered, so we are running it." */
  silence: `
    3 never|not|didn't|hasn't|haven't|no ..1 answer|answered|reply|replied|respond|responded|objection|word ..8 so ..2 we|i|we're|i'm
  `,
  /** "We will get the signature after the video goes live." */
  late: `
    3 form|forms|release|releases|authorization|authorizations|authorisation|signature|signatures|paperwork|consent|sign|permission ..5 after|once ..3 video|post|film|story|photo|photos|pictures|footage|segment|show|shoot|piece|campaign|broadcast|reel|article|interview|episode|ad|ads|brochure|flyer|newsletter|magazine|billboard ..3 @out
  `,
  /** "Anybody who would rather not be on TV can just wave the camera off." */
  unobjected: `
    3 rather|prefer|prefers not ..3 @seen ..8 @does
    3 rather|prefer|prefers not ..1 to? ..1 be|appear ..3 @seen
    3 not|don't|doesn't|do|does want|wants|wish|wishes|like|care ..5 @seen ..8 @does
    3 don't|doesn't want|wish|like ..3 be|appear ..4 @seen
    3 @does ..8 rather|prefer|prefers not ..4 @seen
    3 @does ..8 don't|doesn't|not want|wish ..5 @seen
    3 @objects ..5 @seen ..5 @does
    3 unless ..6 tell|tells|hear|object|objects|objected|say|says|complains|asks|ask|speaks|speak
    3 camera-shy ..6 @does
  `,
} as const
