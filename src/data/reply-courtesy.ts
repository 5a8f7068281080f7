// What a reply to a review may say of its reader without telling of care: a closed list, so that what stands in none of these
// classes is looked at. Written by hand for hipaalint, MIT.

export const COURTESY_WORDS = {
  /** Ends or opens a clause. */
  joints: `
    and but or so because although though while when whenever since if unless whether which who whom whose where once
    until till before after
  `,
  /** Between somebody and what they did. */
  adverbs: `
    also first then never always really recently already once just only even all both later kindly clearly ever still yourself
    repeatedly simply unfortunately sadly initially originally eventually again actually finally quite so too very not
    certainly now obviously indeed apparently personally honestly probably rightly truly still each been here out yet most
  `,
  modals: `
    can could may might will would shall should must can't cannot couldn't won't wouldn't shouldn't we'll i'll they'll he'll
    she'll you'll it'll we'd i'd let please let's to
  `,
  be: "is are was were am be been being isn't aren't wasn't weren't it's you're we're they're i'm got",
  was: "was were wasn't weren't had hadn't did didn't couldn't wouldn't",
  did: "did didn't",
  have: "have has had haven't hasn't hadn't you've you'd we've i've they've we'd i'd",
  /** Somebody writes, and feels about what they write of: that is the review itself. */
  said: `
    mentioned raised described reported outlined flagged highlighted wrote noted noticed asked pointed suggested said
    recommended praised named thanked complimented expected hoped wanted wished believed liked loved enjoyed appreciated
    preferred considered decided felt posted shared commented replied responded addressed linked submitted hinted implied
    rated reviewed messaged emailed contacted reached voiced expressed listed cited complained clarified thought knew read
    deserved requested experienced encountered supported followed subscribed answered welcomed guessed meant called cared heard
    needed used earned nominated recognized recognised understood gathered remarked observed stated claimed
    reminded helped inspired moved bothered taken written given shared said told made felt seen put left found had
    captured summed hit nailed caught painted chose picked proved spotted warmed brightened lifted asked
  `,
  /** Done by somebody who writes, with what they write or how it was behind it. */
  light:
    'took gave left found made put had called brought got kept saw spent hit caught chose picked taken given made sent dropped paid shared told helped moved needed used knew read meant reached',
  /** To whom something is said in a review. */
  us: 'us everyone everybody others readers',
  /** Of the review, the time that it took and how things were found. */
  written: `
    feedback review reviews comment comments note notes message messages post concern concerns question questions word words
    experience complaint complaints suggestion suggestions compliment compliments story email e-mail letter opinion input time
    patience name thoughts thought observation observations idea ideas point points remark remarks poem card drawing picture photo
    flowers cookies gift donation song stars rating ratings kindness honesty candor candour generosity moment minute minutes effort
    trouble attention support interest view views side impression impressions reasons reason frustration disappointment upset
    anger worry worries worried feelings feeling day days morning week evening smile smiles laugh mind heart hearts reply answer answers
    response call calls phone number line lines details convenience voice courage encouragement enthusiasm praise recommendation
    recommendations tip tips advice request requests expectations expectation standards trip journey-in wish wishes best
    understanding privacy cooperation sincerely faithfully truly behalf inbox choice voice help hearing perspective insight thanks
    sense humor humour eye taste instincts everyone's account permission right rights way own grievance sentiments gratitude
    warmth detail shoes place information hope hopes preferences preferred platform profile handle
    username handwriting spelling pun puns metaphor phrase phrases phrasing sentence sentences
    paragraph title headline wit wisdom neighbors neighbours street town neighborhood questions request inquiry enquiry
  `,
  /** What somebody who writes is. */
  minds: `
    welcome right wrong upset unhappy disappointed frustrated angry kind able willing free sure happy looking reading
    interested concerned curious ready not available fair generous clear frank honest gracious thoughtful correct let left made
    treated spoken met greeted ignored rushed dismissed brushed hurt worried anxious confused puzzled satisfied dissatisfied
    displeased pleased glad thrilled delighted moved touched impressed inconvenienced bothered offended surprised annoyed
    comfortable struggling hoping feeling wondering asking referring describing saying talking writing thinking going expecting
    sharing telling posting commenting entitled more most too very so quick polite direct critical blunt candid specific
    detailed unsure unable made heard lovely sweet good great wonderful amazing fantastic nice awesome always never
    only also both all among still expecting missing charming stuck alone neither
  `,
  /** Offered to a reader whom one knows nothing of. */
  offers: `
    hear help tell listen talk speak call ring phone reach contact assist answer write give show explain offer send let walk
    take connect put guide point wish ask thank assure get refer email e-mail text reply respond invite encourage direct
    know inform update understand apologize apologise owe support advise find bring meet welcome join provide reassure
    promise guarantee remind steer pass return message serve have hearing helping telling listening talking speaking calling reaching
    contacting assisting answering writing giving showing explaining offering sending letting walking thanking asking
    inviting reading making make leave learning learn improving improve thank-you bother trouble blame keep
  `,
  /** Done to a reader by the review, or by what it complains of. */
  undone: `
    thank thanked heard owe owed fail failed disappointed lost made left upset gave wished promised let read hurt frustrated
    annoyed bothered inconvenienced offended surprised appreciated appreciate worried shared thanked meant troubled got
    caused moved touched brought kept
  `,
  /** What a reader is thanked for who has written: a closed list, so that any other doing is one in care. */
  thanked: `
    writing sharing taking telling reading asking raising posting leaving reaching bringing pointing flagging being
    giving setting putting saying commenting reviewing mentioning noticing recommending describing making thinking explaining
    highlighting covering interviewing applying joining attending hosting inviting checking reporting rating messaging
    emailing contacting getting speaking spelling correcting clarifying responding replying following listening
    understanding supporting caring alerting informing adding starting opening airing voicing expressing naming praising
    passing recognizing recognising acknowledging remembering helping linking tagging considering answering holding typing
    spreading outlining highlighting submitting providing reminding doing teaching publishing printing airing organizing
    organising running spotting catching having giving stopping drawing
  `,
  /** What one person is told to do with a body of their own. */
  orders: `
    enjoy keep mind rest ice elevate wear go give remember watch stay baby soak rinse brush floss do stretch sleep protect finish
    hold continue carry stick ease let avoid skip squeeze wiggle flex love rock treat pamper look nurse chew
  `,
  /** That somebody was here, and no more. */
  ties: `
    came come visited visit chose chosen trusted stayed stopped joined returned walked met saw seen brought let allowed
    with in at here treated welcomed helped cared served looked had delivered examined
  `,
  /** What one person does or has, and not whoever may read. */
  owes: 'owe grind clench weigh smoke snore vape limp relapse lisp bruise heal wheeze wear carry',
  /** How it is that something is so: then it is. */
  glad: `
    glad happy thrilled delighted tickled elated stoked pleased relieved overjoyed chuffed rapt proud hope hoping hopes trust
    ecstatic elated love loved heartened buzzing
  `,
  /** What holds for everybody. */
  general: `
    can may might should could generally general usually typically often sometimes anyone everyone people most keep
    anybody everybody always every each all patients policy any whoever whenever new our families visitors callers parents
  `,
  /** Who works or answers here does these, and it is nobody's care. */
  works: `
    answers reads picks is can would will runs leads handles wants works has looks listens manages keeps does may 's sends says
    loves welcomes takes enjoys prefers speaks writes also and or on at in joins starts knows makes likes
  `,
  times:
    'hour hours minute minutes day days night nights week weeks month months year years session sessions visit visits time times round rounds',
  counts: `
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty several multiple both second third fourth fifth
    another dozen
  `,
  few: 'a an no two three four five six several both one another second third each',
  /** Ends a noun phrase. */
  ends: `
    to of in on at by for with from into onto about during over under up off out through down away back along
    i we you he she they it who which that and or but so if as than because when while
  `,
  /** How a reader is told that there will be a next time. */
  ahead: "look looking can't cannot wait hope hoping forward we'll i'll will until next again soon",
  /** How a review and what it is about are found at present. */
  felt: `
    like love enjoy think agree feel find see know understand appreciate want hope believe value prefer recommend share write say
    mention call reach contact give get take come consider decide let
  `,
  /** Where whoever answers can be reached, or hears of it. */
  reached: `
    call phone ring reach contact email e-mail write text dial speak talk discuss desk office manager voicemail website online
  `,
  /** Whoever answers says how it is to read a review, or what came of it. */
  feelings: `
    thank thanks thankful grateful appreciate sorry apologize apologise apologies regret regrets apology smiled laughed read since
    trained retrained hired installed updated changed fixed improved added opened founded moved learned learnt listened
  `,
} as const
