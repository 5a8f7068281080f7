// How copy says that somebody let us, or that nobody objected, as turns of phrase (src/checks/turns.ts). Written by hand for
// hipaalint, MIT.

export const CONSENT_CLASSES = {
  says: `
    emailed e-mailed emails phoned called wrote signaled signalled scribbled whispered mouthed
    said says say told tells saying telling texted texts messaged messages wrote writes answered answers replied replies insisted
    insists decided thinks thought reckoned figured promised swore confirmed agrees agreed okayed ok'd nodded shouted laughed joked
    assume assumed assuming suppose supposed presume presumed guess guessed hope mentioned remarked commented added whispered emailed
    offered suggested signaled called phoned wrote assured assures reassured vouched vows vowed facetimed joked jokes joking teased
  `,
  wants: `
    wants wanted begs begged asks asked asking insists insisted urged dared encourages encouraged loves loved allows allowed lets let
    invited permits permitted
  `,
  gesture: `
    nodded nods nod laughed laughs smiled smiles smiling shrugged shrugs winked winks waved waves grinned grins giggled beamed blinked
    squeezed chuckled hugged high-fived thumbs-up posed poses
  `,
  token: `
    nod smile shrug wink wave yes text call email message word thumbs-up handshake dm emoji voicemail okay ok note-to-self hug silence
  `,
  signing: `
    sign signed signing form forms release releases waiver waivers authorization authorizations authorisation paperwork signature
    signatures slip slips permission consent paper papers
  `,
  able: "could can may might should couldn't must shall",
  him: 'him her them mom dad',
  mine: 'his her their',
  we: 'we i',
  takes:
    'took take taken taking takes read reading treat treats treated treating count counts counted counting consider considered call',
  leave:
    'leave permission consent approval license licence go-ahead signature agreement yes okay authorization release',
  kept: 'locker car truck bag backpack mail kitchen home house desk school fridge glovebox purse wallet mailbox',
  copy: 'caption post photo picture story video selfie reel clip article paragraph portrait page blog write-up words',
  they: "she he they she'd he'd they'd she'll he'll they'll nobody family mom dad mother father parents patient friend",
  at_ease: 'fine okay ok cool happy good comfortable easy delighted pleased thrilled',
  be: "is are was were seems seemed he's she's they're be",
  yes: 'yes sure okay ok fine absolutely yeah yep course definitely',
  show: `
    post posts posting share shares sharing show shows showing use using publish publishing print printing tell telling film filming
    record recording photograph photographing snap snapping quote quoting brag bragging write writing feature featuring tag tagging put
    putting run running air airing stream streaming upload uploading repost reposting reposted uploaded include including
  `,
  seen: `
    camera cameras tv television film filmed filming photo photos photographed picture pictures pictured video videos videotaped footage
    shot seen visible recorded recording livestream air broadcast stream screen shown posted featured lens appear appearing caught quoted
  `,
  objects: `
    rather prefer prefers object objects objected uncomfortable camera-shy shy decline declines opt opts mind minds dislike dislikes
  `,
  thinks:
    'sure hope hopes hoping doubt assume assumed assuming think thinks guess bet trust believe figure figured suppose know',
  pleased:
    'happy glad proud thrilled delighted honored flattered fine okay ok tickled pleased love like want',
  hidden: `
    sleep asleep name names face faces hand hands head eyes initials blurred cropped anonymous unnamed voice back tattoo
  `,
  signed: `
    form forms release releases authorization authorizations authorisation authorisations consent consents permission permissions
    signature signatures paperwork waiver waivers sign-off okay ok
  `,
  stranger: `
    roommate neighbor neighbour friend boss employer teacher coach aunt uncle cousin landlord coworker colleague aide driver babysitter
    nanny receptionist nurse girlfriend boyfriend fiance fiancee pastor ex ex-husband ex-wife stepfather stepmother stepdad stepmom interpreter
    caseworker sister brother cousin niece nephew grandmother grandfather grandma grandpa kid kids boy girl toddler child children
  `,
  not: "no not never didn't don't doesn't haven't hasn't hadn't couldn't without isn't aren't wasn't weren't can't won't wouldn't",
  obtain: `
    get got gotten getting ask asked asking have had having time chance collect collected obtain obtained bother bothered trouble troubled pester pestered burden chase chased press pressed hound worry
    seek sought request requested receive received gather gathered check checked contact contacted reach reached
  `,
  sent: 'sent sends emailed e-mailed texted dmed messaged gave gives handed forwarded mailed airdropped',
  out: 'airs aired live out up posted published online done over goes went runs ran wraps wrapped printed launches launched finished finishes leaves left gone packed packs',
  does: `
    wave say tell let ask step raise speak flag email e-mail call message move sit turn duck notify inform write mention see signal hide
    shout holler text look stay walk
  `,
} as const

export const CONSENT_TURNS = {
  /** "told us at the desk we could post this", "wanted everybody to see" */
  allowed: `
    3 asked ..1 first|beforehand|him|her|them ..3 @they ..1 loves|loved|likes|liked|agreed|thrilled|fine
    3 @they ..2 thrilled|happy|delighted|proud|glad|tickled|excited for|that ..1 us|we ..2 @show
    3 with @him|@mine ..1 blessing|okay|ok|permission|approval|consent|go-ahead|yes
    3 blessing|permission|okay|ok|consent|approval of|from ..1 @mine|the|mom|dad ..1 mom|dad|mother|father|wife|husband|family|parents|son|daughter|sister|brother|widow
    3 @says ..7 we|i|you|us @able ..2 @show
    3 @says ..9 we|i ..1 @be|are|am welcome|free|allowed|entitled|invited to @show
    3 @says ..1 us|me ..2 to @show
    3 @wants us|me ..1 to? @show !that
    3 @wants everyone|everybody|world|town ..2 to? see|know|hear
    3 gave|gives|give|given|got|get|getting|granted|grants ..4 ok|okay|blessing|go-ahead|thumbs-up
    3 gave|gives|got|getting ..3 nod
    3 knows ..3 we|i|we're|i'm ..4 @show
    3 @be ..2 @at_ease with|about ..1 us|me|our|my ..2 @show
    3 @says ..2 @yes ..5 @show|@seen
    3 @says ..3 @at_ease to|for|with ..3 @show
    3 @says ..6 @be ..2 @at_ease with|about ..2 @seen
    3 gave|gives|give|given|got|granted ..4 go-ahead|yes|okay|ok|nod|blessing|permission|thumbs-up ..1 on|over|by|via|through|in|from|during|at ..2 phone|call|text|email|e-mail|video|zoom|facetime|voicemail|chat|message|hallway|person|bedside|passing|desk|camera|door
    3 @says ..6 royalties|autograph|autographs|famous|agent|commission|stardom
    3 @says ..5 crew|crews|cameras|camera|photographer ..1 @able
    3 took|take|taking|takes|counted|count|counts|treated|read|reading|called ..3 as|for|a ..1 yes|permission|consent|agreement
    3 good? enough for us|me
    3 @says ..1 to ..1 @show
    3 @sent ..1 us|me ..6 so ..6 @show|see
    3 @be ..2 @at_ease with|about being|appearing ..2 in|on|part
    3 verbal|oral|spoken|verbally|orally permission|consent|ok|okay
    3 permission|consent ..1 verbal|verbally|orally|oral|spoken
    3 handshake|hug|smile|nod|wink|word instead|rather
    3 permission|consent|blessing|okay|ok|go-ahead|approval granted|given|obtained|received|secured|confirmed ..2 by|via|over|through|on|in
    3 @be ..2 cool|fine|okay|ok|comfortable with|about it|this|that
    3 @takes ..4 as ..2 @leave
    3 good as|like a|an|any|her|his signature|yes|form|consent|release
    3 same as|thing a|as ..1 signature|yes|form|consent|release
    3 @copy ..1 approved|okayed|cleared|blessed|vetted|signed ..1 off? by
    3 @they dictated|typed|picked|chose|edited|wrote ..2 @copy
    3 permission|consent|okay|yes|approval with|by|in|through ..1 his|her|their|a|an|one ~1 eyes|smile|look|nod|laugh|grin|hug|wink|blink
    3 liked|loved|likes|loves|adored it|this|that|them ..2 so
    3 let|lets|letting @him decide|choose|pick ..4 about|on|whether ..4 @copy|it|this
    3 consent|permission|okay|authorization '( ..6 high-fived|nodded|smiled|said|winked|thumbs-up|yes
    3 consent|permission|okay ': ..1 acquired|obtained|granted|check|yes|done|given
  `,
  /** "I asked in the hallway and she laughed": a sign, and no word. */
  asked: `
    3 told|telling|showed|shown|mentioned ..6 @copy ..5 @gesture
    3 ask|asked|asking ..12 @gesture
    3 asked @they|him|her|them|mom|dad if|whether ..2 mind|minds|minded|okay|ok|cool
    3 @gesture ..5 when|after ..2 we|i ..2 asked|ask
    3 raised|raise|raises|holds|held ..1 thumb
    3 @gesture ..3 when|as|after|while ..1 we|i ..3 held|lifted|raised|pointed|pulled|showed|brought|got|took|mentioned|suggested|aimed
    3 asked|ask ..16 sent|texted|answered|replied ..2 heart|emoji|smiley|thumbs-up|thumb|gif|winks|wink
  `,
  /** "A nod is all that we need": what is said to do in place of paper. */
  enough: `
    3 is|was|'s|would|will|be|are ..1 all|enough|plenty ..2 permission|consent|leave|okay|authorization|form|approval ..1 @we|anyone|you|needed|required
    3 that's|that|this|it|which is|was|'s|counts|means ..2 our|a|the|their|your|good ..1 yes|okay|permission|consent|go-ahead|green|authorization|release|signature ..1 and|to|,|.|;|light|form|enough
    3 whoever|anyone|anybody|everyone|everybody|people|those ..1 who? stays|stay|enters|enter|remains|remain|sits|sit|walks|walk|comes|come|attends|lingers ..8 agreed|agrees|agree|consents|consented|consenting|permission|accepted
    3 if|when|once ..8 yes|nod|nods|heart|agrees|smiles ..8 then? that|this|it|we ..1 is|'s|counts|can|may|will ..3 @leave|@show
    3 @token is|was|are|were|will|would ..1 be? ..1 all|enough|plenty|sufficient|fine|okay|ok|good ..3 we|us|our|needed|need|to|for|.
    3 @token will|would|does|do|did|counts|suffices|works ..2 do|fine|as|enough|.
    3 @token ..4 counts|count|suffices|qualifies as|for
    3 treat|take|count it|this|that|them as ..1 @leave
    3 assume|assumed|assuming|suppose|presume ..3 posting|sharing|publishing|it|that|they|she|he|consent|permission ..3 fine|okay|ok|good|yes|consent|permission|given|agrees|agree
    3 if|when|once|as|where ..4 @gesture ..4 assume|go|post|film|fine|okay|ok|enough|consent|share|snap|press
  `,
  /** "Verbal permission was given." */
  spoken: `
    3 verbal|oral|spoken|informal|tacit|cheerful|quick|unspoken|telephone|phone|handshake|word-of-mouth|implied|unwritten ..1 permission|consent|okay|ok|yes|agreement|approval|authorization|release|assent|blessing|go-ahead|nod
    3 permission|consent|approval|okay|agreement|assent ..3 given|got|obtained|granted|received ..2 verbally|orally|aloud|informally|phone|person|passing
  `,
  /** "Nobody needs to sign anything": paper waived. */
  waived: `
    3 nobody|none|nothing|never|not|don't|doesn't|didn't|needn't|won't|no|without|skip|skipped|unnecessary|needless ..3 need|needs|needed|has|have|had|ask|asked|asking|require|required ..3 @signing
    3 nothing|no ..1 @signing is|was|are|were ..1 needed|required|necessary|asked|called
    3 @signing ..3 is|are|was|were ..1 not|never|hardly|no|un ..1 needed|required|necessary|longer|asked
    3 @signing ..2 can|may|could|will|to|must ..1 wait|follow|come|arrive|go ..1 out? later?
    3 we|i|we've|let's ..3 skip|waive|omit ..2 it|them|this
    3 skip|skipped|skipping|waive|waived|omit ..2 @signing
  `,
  /** "Nobody can tell who it is": hidden, or said to be. */
  unseen: `
    3 nobody|no-one|one|can't|cannot|couldn't|never|hardly|impossible|not|unable|won't ..3 tell|see|recognize|recognise|identify|guess|spot|place|know ..2 who|her|him|them|whose|which|face|faces
    3 as long as|the ..4 face|faces|name|names|head|heads|eyes ..3 blurred|hidden|out|covered|cropped|off|turned|masked|pixelated|obscured
    3 only|just ~2 feet|hands|hand|backs|back|toes|wrists|shoulders|silhouette|silhouettes|outline|shadow|shadows|voice|voices
    3 voice|voices|sound|hands|feet|backs|silhouettes and|but ..1 not|no|never ..2 face|faces|picture|pictures|name|names|image|images
    3 no|not|never|without ..2 face|faces|features|name|names ..2 in|is|are|shown|visible|seen|recorded|can|appear|appears|on
  `,
  /** "We assume that this includes the video": a yes to care taken for one to copy. */
  stretched: `
    3 assume|assumed|figure|figured|guess|reckon ..5 includes|include|covers|cover|extends|applies ..3 @seen|@copy
  `,
  /** "The couple gave us a go-ahead on a call": said to us, and of no care. */
  phoned: `
    3 gave|gives|give us|me ..4 go-ahead|yes|okay|ok|nod|blessing|permission|thumbs-up ..1 on|over|by|via|through ..2 phone|call|text|email|e-mail|video|zoom|facetime|voicemail|chat|message
  `,
  /** "Her ex-husband signed for the photo": paper or none. */
  signedFor: `
    3 @stranger signed ..1 for|off|on
  `,
  /** "She agreed to the scan": of care. */
  care: `
    3 agreed|agrees|agree|agreement|approval|consented|consents|consent|yes|permission|okay|ok ..1 to|for ..1 the|a|his|her|this|that|more|another? ~2 #Procedure|#WeakProcedure|operation|scan|test|tests|opinion|treatment|surgery|trial|study|biopsy|vaccine|shot|visit|plan|therapy
  `,
  /** Who may show it. */
  posts: `
    3 may|can|okay|ok|fine|free|welcome|allowed ..3 @show
  `,
  /** "Everyone in town knows whose freckles these are." */
  known: `
    3 everyone|everybody|town|people|neighbors|neighbours|half|folks|nobody ..5 know|knows|knew|heard ..2 who|whose|which|about|already|it|her|him|them|this
    3 known|familiar ..1 to|all|in ..3 everyone|everybody|town|over|half|village|county
    3 no|hardly|not|never ..2 secret|news|mystery
  `,
  /** "We are sure that she would not mind": nobody asked. */
  presumed: `
    3 must|would ..1 be ..2 happy|fine|okay|ok|proud|honored|honoured|delighted|thrilled|tickled|glad|pleased ..1 with|about ..2 it|this|that|us|our|@copy
    3 must|would ..1 be ..2 proud|honored|honoured|delighted|thrilled|tickled ..1 to ..1 see|be|have|know|inspire|help|appear
    3 if|had she|he|she'd|he'd|mom|dad|patient|family ..1 minded|objected|cared
    3 would've|would|he'd|she'd|they'd ..1 have said ..1 so|no|something|otherwise
    3 sure|hope|hopes|hoping|doubt|assume|assumed|assuming|think|guess|bet|trust|believe|figure|figured ..2 @they ..3 mind|minds|object|objects
    3 @they ..3 not|wouldn't|won't|doesn't mind ..2 being|appearing|us|our|if
    3 would|will|does not mind
    3 wouldn't|won't mind
    3 @thinks ..2 @they ..2 would|will|she'd|he'd|they'd ..2 @pleased
    3 @thinks ..1 she'd|he'd|they'd ..2 @pleased
  `,
  /** "We did not use his last name": what is left out, in whatever words. */
  unnamed: `
    3 not|never|didn't|don't|without|won't use|using|used|give|giving|mention|mentioning|print|printing|show|showing|include|including|say|saying|name|naming ..3 name|names|surname|face|faces|identity
    3 only|just ..2 see|seen|show|shows|visible ..2 his|her|their|the|a
    3 only|just ..1 his|her|their|the|a|first ..1 first|initials|initial|age|name|names
    3 where|if|when|as|since ..4 only ~2 feet|hands|hand|teeth|eyes|eye|knees|knee|backs|back|toes|wrists|wrist|scar|smile|mouth ..3 frame|shown|seen|visible|show|shows|picture|shot
    3 only|just ..1 his|her|their ..3 visible|shown|seen|show|shows
  `,
  /** "He never answered, so we are running it." */
  silence: `
    3 never|not|didn't|hasn't|haven't|no ..1 heard|hear|answer|answered|reply|replied|respond|responded ..3 back|family|her|him|them|mom|dad|parents ..6 so|but|yet|and|still ..6 @show|here|share
    3 heard|hearing|hear ..1 nothing|silence|crickets
    3 left|leave ..2 voicemail|message|messages|note ..14 so|and|but ..6 @show|here|printing
    3 took|take|taking|read|reading|counted|counting ..2 silence ..1 as|for
    3 nobody|no-one|none ..2 told|said|asked|stopped|forbade ..2 not|stop|otherwise|no|objected
    3 never|not|didn't|hasn't|haven't|no ..1 answer|answered|reply|replied|respond|responded|objection|word ..8 so ..2 we|i|we're|i'm
  `,
  /** "We did not get a release", "no time to ask her": nobody was asked, in whatever words. */
  unasked: `
    3 should|ought ..1 have ..3 sign|signed|gotten|got ..2 @signed|something|it
    3 should|ought ..1 have asked ..1 him|her|them|first|permission|for
    3 @not ..1 think|thought|occur|occurred|remember|remembered|bother|bothered ..2 to ..1 ask|get|sign|seek
    3 nobody|no-one|none ..3 left|can|could|will|around|here ..3 object|objects|complain|mind|minds|ask|sue
    3 take|took|pull|remove|delete|unpost ..2 down|off|it ..1 if|unless|when|should ..1 she|he|they|mom|dad|family|parents|anyone|anybody|someone|somebody ..2 asks|ask|complains|complain|objects|object|wants|want|minds|mind|says
    3 think|thinks|believe|guess|assume|sure|suppose|pretty ..2 signed|signs|sign ..4 @signed|it|one|something
    3 @signed ..2 somewhere|missing|lost|misplaced|mislaid
    3 consider ..1 it|this|that signed|consent|permission|done|agreed
    3 good enough for ..1 us|me
    3 @not ..3 @obtain ..4 @signed|her|him|them|mom|dad|family|parents|patient
    3 @not ..2 signed|written|formal ..1 @signed
    3 @not|before ..2 signed|signs ..2 @signed|anything|off
    3 forgiveness ..6 permission
    3 @signed ..3 @not ..2 signed|there|back|here|in|done|ready|finished|complete
  `,
  /** "The form is on its way": whoever signs does so once it is out. */
  pending: `
    3 form|release|paper|authorization|slip is|was|'s ..1 still? in|at|on ..2 @kept
    3 @signed ..4 follow|follows|following|coming|pending|outstanding|forthcoming
    3 @signed ..5 on ..1 way
    3 first ..4 ask|asked|sign|signed|permission|paperwork|forms later|afterward|afterwards|next|second
    3 @signed ..4 later|tomorrow|soon|afterward|afterwards
    3 can|may|will ..2 sign|signs ..2 at|on|during ..3 next|visit|appointment|discharge|once
    3 will|we'll|she'll|he'll|they'll|can|going|needs|still ..4 sign|get|collect|bring|mail|send ..6 when|next|later|tomorrow|afterward|afterwards|soon|once
  `,
  /** "Privacy rules do not apply." */
  exempt: `
    3 privacy|hipaa|hippa|law|laws|rules ..3 not|doesn't|don't|isn't|aren't|won't|no ..2 apply|applies|matter|violation|violated|issue|problem|broken|breach|break|violate|violating|cover|reach
    3 not|isn't|no a? hipaa|hippa|privacy violation|issue|problem|breach|matter
  `,
  /** "We will get the signature after the video goes live." */
  late: `
    3 may|can|will ..1 sign ..2 at|on|during ..3 visit|appointment|discharge ..4 once|after|when ..3 @seen|@copy
    3 form|forms|release|releases|authorization|authorizations|authorisation|signature|signatures|paperwork|consent|sign|permission ..5 after|once ..3 video|post|film|story|photo|photos|pictures|footage|segment|show|shoot|crew|cameras|camera|team|picture|piece|campaign|broadcast|reel|article|interview|episode|ad|ads|brochure|flyer|newsletter|magazine|billboard ..3 @out
  `,
  /** "Her roommate signed the release": nobody who may sign for anybody. */
  proxy: `
    3 signed by ..2 @stranger
    3 @stranger signed ..4 @signed
  `,
  /** "He said yes!" What was asked stands beside it. */
  yes: `
    3 said|says|say|answered|replied ..1 yes|sure|absolutely|okay|ok|yep|yeah|definitely
    3 she|he|mom|dad|mother|father|family|patient|parents okayed|ok'd|approved|consented|agreed|allowed
    3 did|does not say|said no
    3 didn't|doesn't|never say|said no
    3 thumbs-upped|thumbs-up|nodded|high-fived
  `,
  /** "Anybody who would rather not be on TV can just wave the camera off." */
  unobjected: `
    3 nobody|none|no-one|one ..3 objected|complained|protested|minded ..2 so|yet|and|,|.
    3 rather|prefer|prefers not ..3 @seen ..8 @does
    3 rather|prefer|prefers not ..1 to? ..1 be|appear ..3 @seen
    3 rather|prefer|prefers not ..2 be ..1 in it|this|them ..3 @does
    3 don't|doesn't|not want|wish|like ..2 be in it|this|them ..4 @does
    3 not|don't|doesn't|do|does want|wants|wish|wishes|like|care ..5 @seen ..8 @does
    3 don't|doesn't want|wish|like ..3 be|appear ..4 @seen
    3 @does ..8 rather|prefer|prefers not ..4 @seen
    3 @does ..8 don't|doesn't|not want|wish ..5 @seen
    3 @objects ..5 @seen ..5 @does
    3 unless ..6 tell|tells|hear|call|calls|called|write|writes|wrote|email|emails|emailed|object|objects|objected|say|says|complains|asks|ask|speaks|speak
    3 camera-shy ..6 @does
  `,
} as const
