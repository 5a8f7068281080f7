// How copy says that somebody let us, or that nobody objected, as turns of phrase (src/checks/turns.ts). Written by hand for
// hipaalint, MIT.

export const CONSENT_CLASSES = {
  says: `
    said says say told tells saying telling texted texts messaged messages wrote writes answered answers replied replies insisted
    insists decided thinks thought reckoned figured promised swore confirmed agrees agreed okayed ok'd nodded shouted laughed joked
  `,
  wants: `
    wants wanted begs begged insists insisted urged dared encourages encouraged loves loved allows allowed lets let invited permits
    permitted
  `,
  able: "could can may might should couldn't must shall",
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
