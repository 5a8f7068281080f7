// How posts pass on what others have written or found, as turns of phrase (src/turns.ts), and what tells its source.
// Written by hand for hipaalint, MIT.

/** Patterns by idea. */
export const SHARING_TURNS = {
  finding: `
    1 @fresh ~2 @work ..3 @finds
    1 a|this|that|one ~2 @work ..5 @finds|published|followed|tracked|looked|compared|tested|asked|measured|examined
    1 a|this|one ~1 @work out|fresh this|last|today|in|from
    1 @researchers ..6 @found
    1 a|an|one ~3 team|group|lab ..2 published|released|reported|announced|found|showed|tracked|followed|tested
    1 @researchers ..1 grew|built|made|gave|-ed
    1 @researchers in|at|from ..5 grew|built|made|gave|found|turned|taught
    1 doctors|physicians|psychologists|economists|experts in|at|from ..6 @found|studied
    1 @fresh ~1 @work ..1 on|about|from|in|by|out|into|of|suggesting|showing|finding|linking
    1 according to ..1 a|this|new|recent ~2 @work
    1 see|seen|saw|hear|heard|catch|caught|read ..1 the|this|that|a ~2 thing|@work|@article about|on|that|saying !our|us
    1 big|huge|major|good|bad news|update|headlines on|about|for !our|us
    1 see|read|hear|guess|believe what|how|why|which they|scientists|researchers|doctors|science|someone|somebody ..2 @found|did|ran|dug
    1 somebody|someone|science|they ..1 finally did|ran|proved|showed|measured|asked|confirmed|counted|tested|tracked|answered|studied|checked ..2 sums|math|maths|numbers|study|it|how|what|whether|why
    1 heard|saw|read|learned ..6 that ..4 team|researchers|scientists|study|group|lab ..3 @found
    1 that|the ~1 new|latest|recent|big ~2 @work !of|will|needs|seeks|room|site|team|visit|participants
    1 @fresh ~1 @work ..8 dropped|landed|released|appeared|published|unveiled
    1 says|finds|shows|suggests a|one|this|new|another ~2 @work
    1 read|watch|see|hear one thing
  `,
  praise: `
    1 @praise ~2 @piece !of
    1 @praise ~1 @work on|about|from|by|in
    1 have|did you|anyone|everyone|y'all seen|see|read this|that
    1 this|that ~1 @piece on|about|by|from
    1 this|that|the ~1 @piece explains|breaks|covers|answers|tells|nails|sums|walks|lays !us
    1 worth|merits|deserves ..2 reading|read|listen|listening|sharing|clicking|passing|lunch|coffee|minutes
    1 that|this|the ~1 other|second|third one ..2 from|about|on
    1 must-read|must-listen|must-watch
    1 @read ..2 this|the ~2 @article|@work !us
    1 read|reading|saw|finished|devoured a|an|one ~2 @article|@work on|about|from|by|in !us
    1 @passing ..2 this|these|along|on ..3 @article|@work|@piece|from|gem|one
    1 forwarded|sent|texted|emailed|showed|handed|passed|slipped ..2 me|us|over|along|on|around ..1 a|an|this|the ~2 @article|@work|@piece on|about|by|from|that
    1 @outlet ..2 did|does|has|ran ..3 spread|story|stories|feature|series|profile|special|package on|about
    1 what we're|i'm|we|i reading|listening
    1 our|my ~1 read|reads of|this|for
    1 @article|@work|@piece ..1 making|doing|made|makes the rounds
    1 @piece|@article going around|round
    1 @outlet ..2 has|had|ran|have|published|carried|posts|posted|printed ..3 @piece|@work
  `,
  ours: `
    1 our|my ~3 @makers
    1 @article|@piece ..6 about|on|featuring|with us|our
    1 we|i|we've|i've ..2 wrote|written|published|posted|presented|studied|enrolled|surveyed|recorded
  `,
  near: `
    1 from|by our|us
    1 ^|piece|article|work|study|post|story|one of our|us
  `,
} as const

/** Classes that the patterns name with an @. */
export const SHARING_WORDS = {
  fresh:
    'new fresh recent latest another big landmark fascinating interesting important large small just-published brand-new huge major',
  work: `
    study studies trial trials research report survey paper analysis review meta-analysis poll preprint investigation findings
    guidance guideline guidelines advisory
  `,
  finds: `
    says said shows showed finds found suggests suggested confirms confirmed links linked linking reveals
    revealed proves proved claims claimed warns warned concludes concluded reports reported estimates points ties tied adds added
  `,
  found: `
    learnt uncovered unearthed measured proved proven confirmed found find finds say says report reported discovered discover showed show followed tracked compared learned asked tested
    suggest suggests looked warn believe
  `,
  researchers: 'researchers scientists investigators epidemiologists',
  praise: `
    great good excellent terrific fascinating important interesting wonderful lovely thoughtful sobering superb eye-opening
    handy useful brilliant fantastic amazing nice smart timely powerful solid helpful compelling required recommended weekend
    beautiful insightful must-see must-hear gripping moving striking stunning gem-like
  `,
  piece: `
    read reads piece article articles essay thread episode podcast interview explainer op-ed column longread primer write-up
    writeup editorial listen segment documentary infographic
  `,
  article: `
article articles op-ed essay column editorial headline explainer longread piece
  `,
  read: 'read saw seen saving saved posting bookmarked spotted found sharing loved enjoyed devoured check listen watch reading came recommend recommending liked',
  passing: 'passing pass passed share sharing forwarding reposting',
  makers: `
    researchers scientists investigators blog post posts article articles guide study trial survey newsletter podcast magazine
    video report paper page review
  `,
  outlet: 'paper newspaper tribune gazette herald courier magazine times post radio station journal',
} as const

/** Words that tell who made a piece, what it is called and why it is passed on. */
export const SHARING_AROUND = {
  /** Between a publisher and what is passed on. */
  from: 'from via by in per at courtesy',
  months: `
    january february march april may june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday
  `,
  /** Ties a piece to whoever reads the post. */
  why: `
    why matter matters because takeaway takeaways means reader readers patients families parents community neighbors neighbours
    caregivers colleagues residents you your yours you're you'll our us useful helps relevant reminder so kids grandparents
  `,
  /** Links with these words lead to a service and not to a source. */
  action:
    'book schedule register sign rsvp tickets donate apply subscribe call directions enroll join appointment contact',
  /** Says nothing of what a link leads to. */
  bare: `
    read more here click this link the full article story study on it out check see learn find at to in a source continue view
    reading go now details and it's open visit website site report piece post
  `,
  /** Heads a list of what the post leans on, not of what it passes on. */
  reading: 'sources references source reference resources resource further related more notes credits',
} as const
