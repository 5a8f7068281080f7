// Threats, demands and insults in answers to a review, as turns of phrase (src/checks/turns.ts).
// Written by hand for hipaalint, MIT.
//
// Weights: 3 is an error, 2 a warning, 1 a note. Ideas that end in Order hold only where a clause begins with them.

/** Patterns by idea. */
export const RETALIATION_TURNS = {
  legal: `
    3 used|held|use|hold|turned ..1 against you
    3 @authority ..3 touch|contact|visit|visiting|call|knocking|round|coming|way
    3 end|ends|ended|ending|land|lands|landed|wind|winds up? in|before|behind court|jail|prison|bars|judge|jury
    3 pay|pays|paid|paying|owe|owes|owing|cover|covers|settle|settled|settling ..4 legal|attorney|attorney's|attorneys'|lawyer's|court|@advocate ..1 fees|bill|bills|costs|fee
    3 judge|jury|magistrate|tribunal|court ..1 will|may|can|would|might|shall|decides|to ..1 see|hear|decide|read|settle|look|explain|sort
    3 last|previous person|one|man|woman|reviewer|patient|client who ..1 tried|did|wrote|posted|said
    3 @advocate|attorney|lawyer|insurer|solicitor ..3 is|are|was reading|watching|following|copied|looped|cc'd
    3 letter|line|word|post|comment ..5 comes|come|coming|follows from ..1 court|counsel|@advocate
    3 you ..1 will|shall|'ll ..1 be? hear|hearing from us|me
    3 you'll ..1 be? hear|hearing from us|me
    3 contacting|notifying|involving|alerting ..3 @authority
    3 letter|visit|call|envelope|papers ..2 comes|come|coming|is|be ..2 from ..1 judge|court|lawyer|attorney|sheriff|magistrate
    3 you will|shall|'ll pay '.|'!
    3 @post|lies|posts|this ..4 is|are ..1 illegal|unlawful|criminal|actionable|punishable
    3 expect|expecting|await a|an|our ..1 letter|invoice|summons|call|visit|writ ..1 from|for|by|shortly
    3 is|are|as a ..1 crime|offence|offense|misdemeanor|felony !of
    3 actions|lies|words|posts|reviews ..1 have|has|carry ..1 consequences
    3 reserve|reserves|reserving ..2 all|our|every|its ..3 rights|right|remedies
    3 take|taking|taken|pursue|pursuing this|it|matter|matters ..1 further|up !with|about
    3 report|reported|reporting|call|called|calling|contact|contacted|notify|notified|forward|forwarded|refer|referred|passed|gone|sent ..6 @authority
    3 @authority ..4 settle|interested|hear|told|informed|notified|know
    3 we|i|we'll|i'll|our ..3 file|proceed|escalate|prosecute ..2 suit|charges|claim|papers|and|without|against|if|'.|',
    3 will|shall|forced|obliged|to|may|must|going ..3 involve|contact|call|notify|alert ..2 authorities|police|sheriff|marshal
    3 report|reporting|reported you to
    3 our|my ..2 @advocate !general
    3 our|my|the|to ..1 legal team|department|counsel|adviser|advisers|advisor|advisors|representatives|representative|side
    3 a|an|another|some ..1 @advocate ..2 will|has|is
    3 hear|hearing|letter|letters|call|contact|contacted|served|notice|papers|visit from|by ..2 @lawyer
    3 @advocate ..2 will|has|have|is|are ..4 touch|contact|call|write|writing|address|informed|instructed|copied|copy|reading
    3 consulted|consulting|instructed|instruct|retained|hired|briefed|notified ..2 @advocate
    3 see|meet|seeing|defend|explain|repeat|settle ..4 in|before|to ..1 court|judge|jury
    3 take|taking|taken|pursue|bring|go|going ..3 to court
    3 sue|suing|sued|prosecute you|him|her|for|over|anyone|reviewers|people
    3 will|would|could|shall|going|to sue|prosecute
    3 legal action|actions|steps|step|proceedings|consequences|remedies|remedy|recourse|options|measures|letter|avenues|route|grounds
    3 action|case|suit|proceedings against you
    3 @defame
    3 cease and|& desist
    3 press|pressing|pressed charges
    3 lawsuit|lawsuits|litigation|subpoena|injunction
    3 liable|sue|suing|seek|claim|seeking for|in? ..2 damages
  `,
  removal: `
    3 if|unless you ..3 @remove ..1 it|this|that|them|what
    3 change|edit|raise|make|turn|bring ..3 to|a|into ..1 @count|four|five|4|5|0|more stars|star ..1 and|then
    3 stars|star|rating|@post ..2 would|will|could|might|can ..1 have|be? ..1 earn|earned|get|got|win|won|bring|brought|bought|buy ..3 discount|refund|credit|gift|card|fee|free|coupon|cleaning
    3 @post|it|this|that|stars ..1 and|then|, the|your|our ~1 fee|bill|deposit|balance|charge|charges|debt ..1 is|will|gets|goes|are ..1 be? forgiven|waived|gone|refunded|yours|dropped|away|cancelled|canceled
    3 if|when|once|while|as ..5 @post|this|it|that|comparison|remark ..6 stays|stay|remains|remain|disappears|goes|vanishes|is up|online|gone|live|',
    3 when|once|if this|it|that is|has gone|vanished|down|disappeared ', ..2 so|then|we|the
    3 change|raise|fix|mend|lift|bump the|your|those stars|star|score|rating and|then|', ..2 we
    3 five|5 stars|star ..4 get|gets|earn|earns|win|wins|buys|means|unlocks ..3 free|discount|gift|credit|refund|coupon
    3 we|we'll|i|i'll|you|you'll ..6 free|discount|gift|credit|refund|card|coupon ..6 for|if|when ..6 five|5|better|higher|four ..1 stars|star|rating|review
    3 once|if|unless|until|when|after|as|should|provided|while|day|moment|minute|second ..3 @post ..4 @state
    3 once|if|unless|until|when|soon|should|provided|while this|it|that ..1 is|has|stays|stay|remains|remain|comes|been? ..2 gone|up|down|removed|deleted|edited|corrected|withdrawn !to|for|with|in|on|by|and
    3 return|exchange for ..3 @changed ..1 @post
    3 edit|change|amend|correct|withdraw this|it or
    3 @request ..5 @remove|amend|amending|change|changing|edit|editing|pull|pulling|revise|revising|reconsider|reconsidering|update|updating|raise|raising|soften|correct|correcting|withdraw ..3 @post|this|score
    3 you have|got ..2 0|@count|one hours|hour|days|day|week !a|an|per|each|every|free|off|for|with
    3 make this|it|that|@post disappear|vanish|go
    3 you|you'd|you'll ..4 to|must|should ..2 @remove|amend|change|edit|correct|rewrite|soften ..2 what you
    3 if|unless|should ..2 this|it|that|@post is ..1 still ..1 up|there|online|live|visible
    3 refund|refunded|discount|credit|waive|waived|forgive|gift|free|reimburse|write ..8 if|when|once|after|as ..4 @post|stars ..4 @gone
    3 unless|until|once|provided ..3 @post|this|it|that ..2 @gone|corrected
    3 you|you'd|you'll ..3 must|need|should|have|has|better|will|shall|ought ..3 @remove ..2 @post
    3 you|you'd|you'll ..3 must|need|should|have|has|better|will|shall|ought ..3 take ..3 down
    3 ask|asking|asked|demand|demanding|expect|expecting|want|require|urge|urging|advise|insist|request|trust|instruct|invite|suggest|recommend you ..1 to? ..2 @remove ..2 @post
    3 ask|asking|asked|demand|demanding|expect|expecting|want|require|urge|urging|advise|insist|request|trust|instruct|invite you ..1 to ..2 take ..2 down
    3 demand|demanding|insist|insisting|require|expect|request|requesting|await ..3 its|the|immediate|prompt|full|that|this|it|your|an ..3 removal|removed|deleted|deletion|retraction|retracted|withdrawn|withdrawal|apology
    2 consider|mind|appreciate|suggest|recommend|grateful ..3 @removing ..2 @post
    3 by @removing ..2 @post
    3 unless|until|once|when|if|provided|after|before|as ..3 @post ..3 comes|come|is|gets|has|goes|disappears|vanishes|are|be ..2 down|gone|removed|deleted|withdrawn|retracted|changed|edited
    3 unless|until|once|provided you|you've ..3 @remove|removed|deleted|retracted|withdrew|change|changed|edit|edited|raise|raised|revise|revised|took|taken|take|amend|amended ..2 @post
    3 refund|refunded|discount|credit|voucher|gift|waive|waived|waiver|free|reimburse ..8 if|when|once|after|when|provided|for ..3 @remove|@removing|deleted|removed|change|changing|edit|editing ..2 @post
    3 refund|discount|credit|voucher|cleaning|visit|gift|card ..4 in exchange|return ..4 @removing|changing|removal|editing
    3 you have|got until|till|by ..5 to @remove|take|retract|apologize|apologise|change|edit|amend
    3 you have|got ..3 hours|days|week to|before ..1 @remove|take|retract|apologize|apologise
  `,
  removalOrder: `
    3 edit|change|update|revise|upgrade|raise|amend|redo|rewrite|fix your|this|that|the ..1 @post|score
    3 @remove|amend|correct|rewrite ..1 what you
    3 get rid of ..2 @post
    3 @remove this|it|that and|or|'.
    3 @remove ..1 @post
    3 @remove this|it|that|everything !for|with|at|from ..9 or|by|before|immediately|now|within|unless
    3 take|pull ..3 @post|this|it|that|nonsense|everything down
    3 take down ..3 @post|this|that
  `,
  gag: `
    3 right|rights|freedom ..1 to complain|object|criticize|criticise|gripe|grumble ..9 @paper|signed
    3 signed|gave|waived ..2 away|up ..3 right|rights ..2 complain|complaining|complaint|complaints
    3 @paper ..6 stay|stays|stayed|keep|keeps|remain|remains|handled|settled|kept|resolved ..3 between|private|in-house|internal|confidential|quiet|privately|us
    3 gave|given|give|giving|sign|signed|signing ..2 up|away ..3 right|rights ..3 @speech
    3 @paper ..6 rule|rules|ruled|ruling out !@ourselves ..6 @speech
    3 clause|agreement|contract|waiver|terms|packet|paperwork|consent|paragraph ..9 comments|reviews|statements|posts|posting|disputes|complaints ..3 kind|online|internet|public|sites|like|aired|cost|penalty|fine|of
    3 under the|our ~1 terms|conditions|agreement|contract ..2 your
    3 penalty|fine|fee|damages ..3 for ..2 @post|posting|reviews|comments|disparagement
    3 you ..2 owe us ..6 this|@post
    3 @paper ..4 say|says|said|states|stated|reads ..2 no|not|never ..4 @speech
    3 @paper ..8 @bars !@ourselves ..6 @speech
    3 you|your|patients|clients|everyone ..4 signed|agreed|agree|promised|pledged|consented|contracted|undertook ..5 not|never|away|no|refrain|against ..6 @speech
    3 waived|waive|surrendered|forfeited|signed ..4 right|rights ..3 @speech
    3 non-disparagement|nondisparagement|gag
    3 you|your ..6 confidentiality|non-disclosure|nondisclosure ..1 clause|agreement|terms|form|deal
    3 breach|violation|violates|violate|violated|breaches|breached|breaching ..3 your|the|our|that ~2 agreement|contract|paperwork|form|clause
    3 you|you're ..1 not|never|no ..1 allowed|permitted|free|entitled|authorized|authorised ..1 to ..1 @speech
    3 you have|had no|not ..1 right|permission|authority|business ..3 @speech
  `,
  exposure: `
    3 posting|publishing|releasing|uploading|printing|attaching|airing|leaking|posted|published|attached ..3 your|his|her ~2 chart|charts|file|files|record|records|diagnosis|x-rays|footage|invoice|invoices|address|history|results
    3 want|like|wish|prefer your|the ~1 neighbors|neighbours|boss|employer|wife|husband|family|friends|children|pastor|church|coworkers|world ..1 to know|hear|see|read|learn
    3 respond|reply|answer|counter|come back with ..2 all|the|every|your ..2 facts|details|truth|record|records ..2 of|about|in
    3 remember|forget|recall ..1 that|not? ..1 we|i ..2 have|hold|keep|kept|know ..2 your
    3 would|i'd|we'd ..1 think|reflect twice|again|hard ..2 before
    2 unlike you we|i ..1 have|keep|kept|hold
    3 board|union|licensing|employer|boss|school|principal|principals|commander|church|newspaper|paper|neighbors|neighbours|landlord ..6 may|might|will|would|could ..2 like|love|want|enjoy|care|interested ..2 to? ..1 hear|see|read|know|learn
    3 publish|post|share|tell|print|release|air the ~2 rest|whole|full|other|real|true ~1 story|side|chart|tale|truth|picture|version
    3 hate|sorry|shame|pity|reluctant|loath ..2 have|forced|see ..2 to? ..1 post|publish|share|show|release|air|print
    3 we|i|our ..2 have|keep|kept|hold|holds ..2 folder|file|binder|drawer|list with|under|on your|you
    3 they|these|those|it|photographs|photos|pictures|notes|tapes will|may|might|could|can join|follow|appear|surface|go|be ..2 it|them|here|online|public|up|posted|published
    3 your ~1 next post|review|comment|stunt|word|line ..2 cost|costs|may|might|will|could
    3 cost|costs you more|plenty|much|far|a
    3 we|i ..1 know|knows your ..1 boss|employer|wife|husband|mother|pastor|commander|landlord|principal
    3 he|she|they will|'ll hear of|about ..1 this|it
    3 your ~1 employer|boss|workplace|landlord|commander|supervisor|pastor|principal ..2 will|would|might|may|should ..2 like|love|enjoy|want|see|read
    3 share|post|publish|release|play|air|sharing|posting|publishing|releasing ..2 video|footage|recording|photos|tape|pictures|clip ..1 of|with you|your
    3 behind this|the|that ~1 account|handle|username|profile|@post|screen
    3 who ..2 behind this|it
    3 your name|details|file|photo|picture|surname ..3 other|every|all|nearby|neighboring ~2 clinics|practices|offices|pharmacies|dentists|doctors|hospitals|surgeries
    3 letter|chart|file|records|notes|report goes|go|going ..1 to your ~1 insurer|employer|school|boss|court|landlord|family|husband|wife|parents|commander
    3 cost the|you|your author|poster|reviewer|writer|house|job|license
    3 if your ~1 boss|employer|wife|husband|mother|children|neighbors|neighbours|pastor ..3 knew|saw|heard|read
    3 we|i|we're ..2 have|keep|keeping|kept|hold|holding ..2 file|dossier|log|record|note|eye on ..1 you
    3 we|i ..1 have|know your ..3 address|number|plate|license
    3 small town|village|world|place ..3 people|word|everybody|everyone|folks
    3 long memory|memories
    3 if you value|cherish|prize|treasure
    3 cost|costs you dearly|everything
    3 let this|it drop|lie|rest !and|until
    3 we|i ..1 have|kept|saved ..5 screenshots|recordings|screenshot|recording
    3 we|i|we'll|i'll ..2 will|shall|may|might|could|plan|intend|we'll|i'll ..6 your ~1 employer|boss|workplace|commander|supervisor|pastor
    3 will|shall|can|could|may|might|would|going|happy|glad|tempted|prepared|ready|free|liberty|we'll|i'll|reserve ..5 @expose ..3 your|every|all|those|his|her|whole|full ..3 @private
    3 will|shall|can|could|may|might|would|going|happy|glad|tempted|prepared|ready|free|we'll|i'll ..3 show|share|tell|release ..1 everyone|everybody|world|public|readers|people|neighbors|neighbours ..3 what|who|how|your|the ..2 you|really|@private
    3 your|whole|entire|full|those ~1 @private goes|go|going|gets ..4 online|public|viral|live|published|posted|up
    3 your|whole|entire|full|those ~1 @private will ..2 be? published|posted|uploaded|released|online|public
    3 one more word|lie|complaint|peep|stunt|insult|outburst
    3 we|i|everyone|everybody|staff ..2 know|knows|found|figured|worked ..2 who|where ..1 you|you're !mean|meant|saw ..1 are|live|lives|work|works|sleep|park|really !coming|looking
    3 we|i|everyone|everybody|staff ..2 know|knows|found|figured|worked ..2 who wrote|posted|left|did|is
    3 we|i ..2 know|knew it|this was|is you
    3 we|i ..2 traced|tracked|unmasked ..1 you|your|account|address|ip
    3 you|should|might|better|please|next|time ..3 think|reflect twice|again|hard ..2 before
    3 careful ..1 what|whom you
    3 you'll|will regret|rue
    3 live to regret
    3 final|only|fair|friendly|last warning|notice
    3 at liberty to
    3 your ~1 employer|boss|workplace|landlord|licensing|commander|supervisor|pastor ..2 will|would|might|may|should|to ..3 hear|interested|told|learn|informed|notified
    3 we|i|we'll|i'll|we've ..3 call|called|contact|contacted|tell|told|inform|informed|notify|notified|alert|alerted ..1 your ~1 employer|boss|workplace|landlord|school|commander|supervisor|pastor
    3 face|facing|suffer|expect|prepared|without|have|has|having|be the? consequences
    3 two can play
  `,
  banned: `
    3 no|nobody|none ..5 will|would|is|going ..2 take|see|treat|touch|want|have|accept you
    3 your|you ..3 not|never|isn't|aren't ..1 welcome|wanted
    3 not|never|won't|don't ..1 treat|see|serve|accept|book|keep|want ..1 people|patients|anyone|anybody|those|clients|reviewers|customers who ..2 post|write|slander|lie|attack|insult|review|complain|abuse|threaten|bully|behave
    3 dismissed|discharged|banned|fired|dropped|removed|dismissing|banning|dropping you|him|her ..1 from|as|off ..3 practice|patient|list|office|clinic|books|care|register
    3 not|never ..1 be ..1 seen|treated|served|admitted|booked|welcomed ..1 here|again|by|at
    3 your ~1 account|chart|file|registration ..3 is|has|was|been ..1 closed|terminated|cancelled|canceled|ended ..1 as|today|effective|with|',|'.
    3 consider this|that ..2 your|a|as ..2 notice|dismissal|discharge|termination|goodbye|farewell|end
    3 find|finding|look|looking|suggest|recommend|urge|try ..6 practice|office|clinic|dentist|doctor|provider|pharmacy|place that|who|which|where|more|whose ..4 your|you|shares|suits|fits|tolerates
    3 notice|letter of ..1 dismissal|termination|discharge
    3 anybody|anyone|whoever|people|those|patients who ..9 can|may|should|must find|go|look|seek ..1 another|elsewhere|somewhere
    3 taking|take|took|striking|struck|crossing you ..5 off our|the|my books|list|register|rolls
    3 you|your|yourself ..4 removed|deleted|dropped|taken|struck|crossed ..1 from|off our|the patient|practice? register|list|books|rolls|practice|panel !of
    3 patient|patients|client|person|customer ..4 happy|glad|pleased|relieved|delighted to lose|miss
    3 happy|glad|pleased|relieved|delighted to see|watch you|the leave|go|back
    3 door|doors|office|practice is|are closed|shut to|for you
    3 rid|free|shot of you
    3 better|happier off? without you
    3 not|never be? missed here|by|at
    3 closed|closing|terminated|terminating|ended|ending your|the ~1 file|chart|account|registration|care|relationship
    3 you|yourself|you're|you'll|your ..5 banned|struck|blacklisted|barred|unwelcome|deregistered from|off|as|by|here|for|at|permanently
    3 you|yourself|you're|you'll ..4 dismissed|discharged|dropped|fired as|from ..2 patient|client|practice|list|panel|rolls
    3 consider yourself ..1 banned|dismissed|discharged|fired|barred|dropped|unwelcome
    3 you|you're|your ..2 no longer ..2 welcome
    3 you|you're ..1 not|never welcome ..1 here|back|again
    3 we|i ..1 will|can|shall|are ..1 no longer ..1 see|treat|serve|accept|seeing|treating you|your
    3 we|i won't|refuse|cannot|can't|will !wait ..1 not|never|to ..1 see|treat|serve|accept you ..2 again|anymore|any|back
    3 we|i cannot|can't|won't see|treat|serve|accept you ..1 again|anymore|back
    3 your ~1 care|file|chart|registration|place|spot ..2 here? ..1 is|has|will ..2 closed|terminated|ended|cancelled|canceled|withdrawn|over
  `,
  bannedOrder: `
    3 take your ~1 business|money|custom|teeth|eyes|complaints|records ..1 to somebody|someone|another|anyone|whoever|some
    3 not|don't|never ..1 contact|call|phone|email|write|ring|approach ..2 us|office|clinic|staff|team|practice again|anymore|further|ever
    3 take your ~1 custom|complaints|attitude|nonsense|children|family ..1 elsewhere|somewhere
    2 find|seek yourself? ..1 another|different|new|somebody|someone|somewhere ..1 @clinician|else
    3 don't|never ..2 come|return|bother|darken ..1 back|again|coming|calling|rescheduling|booking|our !on|until|before|for|by|till
    3 do|please not|never|don't ..2 come|return|bother|darken ..1 back|again|coming|calling|rescheduling|booking|our !on|until|before|for|by|till
    3 take your ~1 business|money|drama|mouth|attitude elsewhere|somewhere
    3 stay|go away
    3 good riddance
  `,
  insult: `
    3 you|he|she are|is ..1 clearly|obviously|plainly|evidently|visibly|seriously ..1 unwell|sick|ill|disturbed|troubled|unstable|confused|mad|bored|lonely|unhappy
    3 like you who|that
    3 word|words|name|names|term|place for people|someone|those|patients|reviewers|a ..1 person? who|like
    3 anything|something|nothing|review|post|story|claim|claims|accusation|this|that|such ..3 ridiculous|absurd|laughable|preposterous|disgraceful|idiotic|outrageous|nonsensical|shameful !wait|delay|line|policy|bill|price
    3 your ~1 kind|sort|type ..2 not|is|are|of|never
    3 what kind|sort of ~1 mother|father|parent|person|man|woman|adult|human|grown-up|daughter|son ..1 writes|does|would|leaves|posts|says|are|treats|talks
    3 just|only|simply|clearly|obviously|always ..1 looking|out|begging|hungry|starved|desperate|asking for ..1 attention|sympathy|money|handout|payday|freebie|refund|pills|drugs
    3 people|patients|customers|reviewers|clients like you are|is ..1 why|reason|problem
    3 need|needs|get|find|want ..1 a|another hobby|life
    3 pity|pities the|your|any|her|his
    3 needs|need|want|wants ..3 head|heads|brain ..2 read|examined|examining|checked|looked|testing
    3 as if|though a ~1 toddler|child|drunk|teenager|robot|parrot
    3 your ..1 mental|emotional state|health|condition
    3 cannot|can't|couldn't|not be ..1 bothered to|with
    3 some|certain ~1 patients|people|clients|folks|customers are|were ..2 impossible|unpleasant|rude|awful|beyond|never|hard|difficult|hopeless
    3 your|her|his|this|that ~1 little performance|show|stunt|scene|tantrum|speech|outburst|game|act|crusade|vendetta|drama
    3 exactly|precisely|just the kind|sort|type of ~1 patient|person|people|client|customer|parent|behavior|behaviour
    3 spoken|talked to like|that|this !by
    3 what a ~1 @foul
    3 do us|everyone|everybody|yourself|me a ~1 favor|favour|kindness
    2 you sound|seem !to|like|as|very|so|more|a|an|well|fine|good|great|happy|pleased|upset|disappointed|frustrated|unhappy|kind|right|lovely|busy|concerned|worried|interested|sure|unsure|keen|ready|set|eager|confused|otherwise|particularly|especially|quite|really|rather|genuinely|understandably|to
    3 you of all people
    3 nice|good|lovely|cute try|attempt|effort !to|at|by|from|on|in|for|and
    3 some|most of us ..1 have|work|prefer|manage ..4 real|actual|jobs|work|lives|manners
    3 no|little|small wonder ..2 you|your|nobody|they|she|he
    3 not|never|isn't|wasn't ..2 good|fine|fancy|grand enough for ..2 majesty|highness|royal|ladyship|lordship|princess|queen|taste|standards|likes
    3 majesty|highness|ladyship|lordship|sherlock|einstein
    3 you|who wasted|waste|squandered|hogged ..5 hour|hours|time|slot|morning|evening|afternoon|resources
    3 good|great|big|hearty laugh|chuckle|giggle|snort at|over|about this|your|you|that|these
    3 username|handle|name|profile|grammar|spelling|tone says|speaks ..2 it|all|everything|volumes
    3 that|this|which is|was|'s ..1 rich|cute|precious|comical|hilarious !in|and|with|of
    3 rich coming from
    3 explains|says|tells|speaks ..1 a lot|volumes|everything|plenty !of|more
    3 and you know it|so|that|better
    3 truth would be
    3 nobody|no|noone|not one|soul? ..4 buying|believes|believe|fooled|fooling
    3 always|usually|mostly|generally|invariably the|those same? ones|sort|type|types|people|kind ..6 who|that|fishing|looking|chasing
    3 fishing|shopping|angling|hunting|begging|after for? ..2 pills|drugs|opioids|freebies|discount|refund|attention|narcotics|painkillers
    3 play|plays|playing|played ..1 victim|martyr|doctor
    3 cry|cries|crying|cried wolf
    3 what a|an ..1 @foul
    3 half|ounce|shred|shred|scrap|modicum of? a? brain|sense|decency|intelligence
    3 problem ..6 is|it's ..2 you|yourself|personality|attitude
    3 feed|feeding|support|fuel|fund|funding ..1 your|her|his ..1 habit|addiction
    3 just|only|merely|simply ..1 angry|mad|bitter|sore|salty|upset|cross because|that|about|over
    3 something for nothing|free
    3 you people
    3 do us|everyone|everybody|yourself a ..1 favor|favour
    3 @hard
    3 kind|sort|brand|level|degree|amount of @foul
    3 @them|someone|somebody|must|sounds ..4 forgot|forget|forgotten|missed|skipped|stopped|took|take ..3 meds|pills|medication|lithium|tablets !and|at|before|on
    3 off your|his|her|their meds|pills|medication|rocker|head|trolley|tablets
    3 everything|every|all|word|what|story|half ..5 is|are|was|were|be ..2 lie|lies|fiction|invention|fantasy|fabrication
    3 bring|buy|use|borrow|find|grow|get ..2 brain|spine|conscience|manners|dictionary|decency|backbone
    3 teach|learn|lack|lacks|mind|no|without ..2 manners
    3 pity|pities ..2 you|whoever|anyone|anybody|people|those
    3 feel|feels sorry for whoever|anyone|anybody|people
    3 you|you're ..1 always|ever|usually this|so|that ..1 @foul|unpleasant|rude|difficult|negative|charming
    3 some|certain people|patients|folks|customers|persons ..2 are|will|can|can't|cannot ..1 never|not|be? ..2 happy|pleased|satisfied|please
    3 no|nobody|never pleasing|pleases|satisfies|satisfying you|people|some
    3 @them ..4 a|an|such|just|nothing|another|the|some|one|plain|little|total|complete|absolute|proper ..3 @brute
    3 only|typical|classic|some|another|what|such|like|than|takes|from ..1 a|an|the|some|such ..3 @brute
    3 only|just|mere|you ~1 @brute
    3 @them @be|must|sound|sounds|seem|seems|were|was|look ..1 be? ..3 @foul
    3 only|any|no|some|anyone|someone|somebody|people|person|mind|individual|man|woman|nobody|reviewer ..3 @foul ..4 would|could|write|writes|post|posts|mind|person|people|enough|to|like
    3 your|this|that|such|his|her|these|those ..2 @foul ..3 @post|@rant|behavior|behaviour|attitude|mind|brain|head|imagination|person|people|individual|man|woman|reviewer
    3 @foul ..1 @rant|individual|man|woman|reviewer|reviewers|customer|customers|person
    3 your|these|those|such|same|pack|full|nothing|tissue|utter|pure|total ..2 @rant
    3 this rant|nonsense|tirade|drivel|smear|tantrum|diatribe|slander
    3 @them|you've|review ..2 lying|hallucinating|dreaming|raving|ranting|trolling|whining|moaning|bleating|bellyaching
    3 @them ..3 lied
    3 shame on you|him|her|people
    3 you|they|he|she|people should|ought ..2 be? ashamed|embarrassed|mortified
    3 how dare you
    3 wonder|imagine ..2 what your ~1 principal|employer|boss|dean|landlord|clients|colleagues|students|congregation|neighbors|parents|pastor|commander would|will|might
    3 @brute ..2 don't|do|cannot|can't|never|always|get|won't|will|aren't|are|like|like
    3 get|got a life|grip|clue
    3 get over yourself|it
    3 get your facts|head
    3 your|his|her head|brain ..2 examined|checked
    3 you|he|she|they ..1 need|needs|belong|belongs|should|ought ..4 psychiatric|psychiatrist|shrink|straitjacket|asylum
    3 brave|bold|tough|safe|sit|sits|sitting|hide|hides|hiding|courage|warrior|coward ..4 behind ..3 keyboard|screen|username|handle|pseudonym|alias|mask|computer|phone|nickname
    3 behind your|that|anonymous ~1 keyboard|screen|username|handle|pseudonym|alias|mask|nickname
    3 @them ..3 hide|hides|hiding|hid|cower behind
    3 no business -ing
    3 nothing better to do
    3 too|so much ..1 time on your|his|her|their hands
    3 hobby|pastime|sport|talent|speciality|specialty|habit of yours
    3 craves|crave|seeks|seeking|craving|desperate ..2 attention
    3 @them ..2 @nots ..2 read|follow|count|spell|think|raised|tell|manage|behave|grasp|understand|comprehend ..4 leaflet|instructions|clock|truth|manners|english|calendar|sign|simple|basic|difference
    3 @brute|@foul like you
    3 people|types|persons|customers|somebody|someone|folks like you !who|we|for|to|that|make|are
    3 your|his|her ~1 ignorance|stupidity|dishonesty|delusions|delusion|paranoia|entitlement|malice|spite|idiocy|insanity|lunacy|hysteria|hysterics|lies|arrogance|bitterness|narcissism|meltdown
    3 funny|easy|amazing|amusing|cute how|to ..1 brave|bold|tough
  `,
  insultOrder: `
    3 stop|quit lying|whining|complaining|crying|harassing|bullying|slandering|pretending|spreading|moaning|trolling|playing
    3 grow ..1 up|thicker|skin|spine|backbone|some
    3 seek|get|find help|therapy|treatment|counselling|counseling !from|at|with|for|now|right|immediately|if|early|by|on|as|and?
    3 do|be|act better|yourself|your !by|at|for|than
    3 look in|at ..1 mirror
    3 grow|sober|wise|shut|man up
    3 spare us|me
    3 learn to read|spell|count|behave|listen
    3 cry me|more|harder
    3 crawl back
    3 try telling|reading ..2 truth|sign|form|instructions|leaflet
  `,
  fake: `
    2 @post|this|that|it|story|account|every ..3 is|was|are|'s ..2 lie|lies|untrue|false|fiction|nonsense|slander !to
    2 lie|lies|untruth|untruths from|after|upon start|beginning|lie|top|first
    2 @post|this|it ..2 was|is|were|are ..2 written|posted|planted|left|penned|bought ..1 by|from ..2 competitor|competitors|rival|rivals|competition|ex-employee|bot|relative
    2 you|he|she|they made|make|making ..3 up '.|'!|',|and|because|for|to
    2 fake|bogus|phony|phoney|fraudulent|fabricated|invented|made-up ~1 @post|story|account|claims|profile|reviewer
    2 @post ..1 is|was|are|looks|appears|seems ..3 fake|bogus|phony|fraudulent|fabricated|invented|made-up|fiction|hoax
  `,
  flagged: `
    1 flagged|reported|flag|report|flagging|reporting|referred|referring ..4 to|with|for ..1 ^|@host
    1 asked|asking|ask ..1 ^|@host to ..2 remove|review|look|delete|take|assess|check
  `,
} as const

/** Classes that the patterns name. */
export const RETALIATION_CLASSES = {
  // What a review may be in or get into.
  state:
    'up down gone back still stays stay remains remain visible removed deleted edited corrected changed withdrawn disappears disappear live online here there five',
  changed:
    'corrected changed edited new better revised amended positive five-star kinder fairer updated deleted removed',
  // Behind whom there is force: to be told of somebody is a threat.
  authority: `
    police sheriff constable authorities prosecutor prosecutors employer landlord licensing immigration bailiff bailiffs
    magistrate ombudsman marshal
  `,
  // Asks the reader for something.
  request: `
    please kindly ask asks asking asked hope hopes hoping trust expect expects urge urging invite inviting request requests requesting
    would could must should consider considering appreciate beg suggest suggesting advise demand demanding insist
  `,
  count: 'two three four five six seven ten twelve fourteen twenty-four forty-eight seventy-two thirty',
  be: "is are was were am you're be",
  nots: "not can't cannot couldn't doesn't don't didn't never wouldn't won't couldn't",
  host: 'google yelp facebook platform site moderators moderator healthgrades trustpilot website yelp',
  lawyer: `
    lawyer lawyers attorney attorneys solicitor solicitors barrister barristers counsel litigator litigators court courts
    lawsuit litigation
  `,
  advocate: 'lawyer lawyers attorney attorneys solicitor solicitors barrister barristers counsel litigator',
  defame:
    'defamation defamatory libel libelous libellous slander slanderous defame defamed defaming defames slandered slandering',
  remove: 'remove delete retract withdraw erase rescind unpublish scrub',
  removing: 'removing deleting retracting withdrawing erasing rescinding taking',
  post: `
    review reviews post posts comment comments rating ratings remark remarks statement statements stars star words accusations
    accusation lies rant one-star
  `,
  paper: `
    form forms paper papers leaflet agreement contract waiver clause paperwork terms policy conditions document documents intake packet
    registration fine-print charter membership
  `,
  bars: 'forbids forbid prohibits prohibit prohibited bars bans precludes disallows forbade barred banned outlaws',
  speech: `
    review reviews reviewing remarks remark comment comments commenting commentary post posting posts publish publishing online
    public publicly disparage disparaging disparagement criticize criticise criticism criticizing speak speaking feedback
    internet ratings write writing discuss discussing negative unfavorable unfavourable yelp google facebook
  `,
  expose: 'publish post reveal expose upload print leak unseal screenshot publicize publicise',
  private: `
    file files chart charts record records photos photographs pictures x-rays messages texts emails e-mails transcript
    transcripts recording recordings footage identity name address conversations correspondence invoices diagnosis
  `,
  clinician:
    'dentist doctor provider clinic practice office therapist hospital surgeon physician surgery pharmacy midwife vet gp chiropractor',
  them: `
    you you're you've you'd he he's she she's reviewer writer author person individual poster who whoever anyone somebody someone
    man woman client patient customer gentleman lady people they they're
  `,
  ourselves:
    'us our me we staff providers clinicians dentists doctors practices hospitals offices any all anyone everyone healthcare health both',
  gone: 'down gone removed deleted withdrawn retracted changed edited vanished vanishes vanish disappeared disappears disappear higher up',
  // Hardly ever said in kindness, of whomever.
  hard: `
    idiot idiots moron morons imbecile stupid idiotic moronic pathetic delusional deranged unhinged despicable brainless scumbag
    crybaby terrorist terrorists gaslighting laughable
  `,
  // What nobody is called in kindness.
  brute: `
    liar liars fraudster crook crooks scammer scammers idiot idiots moron morons imbecile fool fools crank cranks clown
    clowns loser losers troll trolls coward cowards bully bullies jerk jerks psycho psychopath sociopath lunatic lunatics maniac
    nutcase nutter nutjob crackpot crybaby whiner whiners complainer complainers moaner hypochondriac hypochondriacs junkie junkies druggie druggies pill-popper pill-poppers deadbeat
    deadbeats freeloader freeloaders cheapskate hypocrite ignoramus simpleton brat narcissist karen karens snowflake snowflakes
    busybody troublemaker scoundrel weirdo weirdos creep creeps hag pest parasite ingrate dimwit halfwit numpty muppet extortionist
    blackmailer attention-seeker  drunkard oaf buffoon twit twerp windbag fantasist charlatan hooligan thug tightwad miser
    disgrace embarrassment fraud louse snake rat scum joke bum sadist menace nuisance vulture leech wally eejit galah drongo dingbat fruitcake malcontent grouch whinger terrorist terrorists
  `,
  foul: `
    delusional deluded hallucinating unhinged deranged demented insane crazy nuts bonkers psychotic hysterical stupid dumb idiotic
    moronic ignorant clueless dishonest pathetic spiteful petty vindictive malicious childish immature ungrateful selfish
    cowardly despicable disgusting vile nasty shameful shameless toxic miserable hateful lying jealous paranoid senile
    insufferable deceitful manipulative unstable gullible brainless mindless foolish illiterate warped bitter
    feeble-minded simple-minded small-minded nasty-minded loony batty barmy daft unbalanced venal greedy
  `,
  rant: `
    lies nonsense rubbish garbage drivel hogwash tantrum tantrums smear rant rants ranting tirade ravings bile venom bilge
    poppycock balderdash claptrap baloney malarkey whining sob-story fairytale fairy-tale fantasy tripe twaddle codswallop slander gibberish
    diatribe bellyaching
  `,
} as const

/** Words around a turn that change what it says. */
export const RETALIATION_GUARDS = {
  /** We will not. */
  nots: `
    not never no nobody neither nor none won't wouldn't don't can't cannot couldn't doesn't didn't isn't aren't wasn't
    without rather instead refuse hardly
  `,
  /** Before the refusal: then it is the reader's. */
  theirs: 'you if unless until do or',
  we: "we we're we've we'd us our ours i i'm my ourselves",
  open: 'if whether unless',
  /** How it seemed to the reader. */
  felt: 'feel felt feels feeling made thought believe believed seemed',
  /** A clause that begins behind one of these may be an order. */
  opens: 'please and so now then or kindly either just but simply also immediately either first today',
} as const
