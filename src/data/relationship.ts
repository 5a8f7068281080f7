// What replies say when they confirm or deny that somebody was in care, as turns of phrase (src/turns.ts).
// Written by hand for hipaalint, MIT.
//
// Weights: 3 can only be said of somebody in care; 2 is said to patients and to guests or customers as well;
// 1 is as warm to anybody and counts only in an answer to a review of care.

/** Patterns by idea. */
export const RELATION_TURNS = {
  thanks: `
    2 choosing|selecting|picking|chose|choose|picked|selected ..1 us|our|dr|me
    1 choosing|selecting|picking ..1 ^
    2 @thanks ..3 [picking|trusting|choosing ..4 for ..2 your
    2 trusting|trusted|entrusting|entrusted|trust ..1 us|our|me|dr ..4 with|to|in?
    2 trusting|entrusting|trusted|entrusted ~4 with ..1 your
    2 entrusting|entrusted|trusting|trusted your ~4 to|with
    2 your ~2 trust|faith|confidence in|with us|our|me|dr
    2 put|placed|placing|putting|place|puts ..2 trust|faith|confidence in us|our|me|dr
    1 earned|earning|earn your trust
    1 your ~2 loyalty
    3 letting|allowing us|our|me|dr ~3 to? care|treat|serve|nurse|deliver|guide|support|tend|walk|help|look|take|be ..4 @you|@your|part|role
    1 @thanks ..8 [to|and see us|me|dr
    1 @thanks ..4 [coming|stopping|dropping|popping ..1 in|by|to|on|all|down|over|through|back !the|our ..6 @event?
    1 @thanks ..2 [visiting us|our|dr|me ~2 !@event
    1 @thanks ..2 [being|giving|sharing ..2 your ~2 @clinical|@visit
    2 @thanks ..3 [being ..4 part|member of
    2 bringing|brought ^|your|him|her|them ~1 in|by|to|here
    1 you ..8 through our ~1 door|doors
    1 referring|sending|sent|referred your|so|all ~3 friends|family|husband|wife|mother|sister|neighbors|neighbours|son|daughter
  `,
  care: `
    3 your ~4 @clinical|#Procedure
    2 your ~4 @visit !team|teams|provider|providers|giver|givers|navigator
    3 your ~3 round|rounds|course|series|day|days|night|nights|week|weeks|year|years|months of ~3 @clinical|#Procedure
    2 the ~2 @clinical|#Procedure|@gear you !can|may|might|could|should|need|want|see
    2 sessions|visits|appointments|rounds|weeks|treatments to go
    1 you ..8 second|third|next|final|last round|session|treatment|dose|phase|infusion
    0 your ~2 @body|@organ
    1 your ~2 @body|#Condition|#WeakCondition ..3 has|have|is|are|was|were ..2 @better|eased|gone|cleared|settled|improved|back
    2 that first|last ~1 @visit|@clinical
    2 as|been|being|be|remain your ~2 @pro
    1 your ~1 @pro ..3 and|was|did|has|had|told|loved|enjoyed|sends
    1 your ~1 @pro ..3 will be|love|miss
    2 enjoy|enjoying|love|loving your|the|those new ~2 @gear
    2 @joy ..3 [those|the|that|your|these ~2 @gear
    2 @joy ..4 [the|that|his|her|your ~3 #Condition|#WeakCondition|#Procedure ..3 clears|cleared|better|gone|heals|healed|resolved|eased|behind
    2 your ..1 your? @kin ~2 @visit|@clinical|#Procedure
    2 @joy ..8 [the|this|that|last|today's|yesterday's ~2 visit|appointment|stay|procedure|treatment|session|consultation|surgery|operation|delivery|cleaning|exam
    2 the|this ~1 [visit|appointment|stay|procedure|treatment|session|surgery|cleaning|exam ..1 that? @you
    3 caring|cared|cares|care for ..1 @you|@your
    3 take|took|taken|taking|takes ..3 care of @you|@your
    2 look|looked|looking after @you|@your
    3 treated|treating|examined|vaccinated|intubated|sedated|nursed|stitched|discharged|admitted|diagnosed @you|@your
    3 operated|operating|worked on @you|@your
    3 saw|seen you !r|@hears
    3 saw|seeing|seen|see|meeting|met|delivering|delivered|treating|watching|helping|helped|welcoming your|you|both ~2 @kin
    1 @joy ..5 could|able|got|chance|opportunity|were ..2 [help|helped|assist|ease|accommodate ..1 @you|@your
    1 helped|saved|fixed ..1 @you|@your
    2 fit|fitted|squeeze|squeezed|get|got|work|worked you ..1 in|squared
    2 serving|serve @you|@your
    2 @privilege ..2 to|of|it|was|that? ..3 care|caring|treat|treating|bring|bringing|deliver|delivering|nurse|help|helping|guide|support|walk|walking|tend|look|sit|hold ..7 @you|@your|him|her|them|both
    2 @privilege ..2 to ..1 treat|deliver|nurse|tend !the|this|that|every|all|anyone|everyone
    1 @privilege ..2 to|of|it|was|that? ..3 meet|meeting|know|knowing|have|having|see|seeing|serve|serving|work|working|welcome|welcoming|host|be|watch ..3 @you|@your|him|her|them
    2 enjoyed|enjoys|enjoy|loved|love|loves|like|liked ..2 seeing|meeting|having|treating|caring|working|helping|watching|getting ..4 @you|@your|him|her
    1 miss|misses|missed|missing you|him|her|them !r ..1 !@hears
    1 having|had you ..1 here|in|as|on|at|back|with
    2 into the world
    2 your ~3 @path
    2 your ~2 smile
    2 @joy|congratulations|congrats ..4 your ~2 [baby|arrival|bundle|newborn|twins|smile
  `,
  again: `
    2 see|seeing|welcome|welcoming|greet|have|having ..1 @you|@your|them|him|her ..4 your|the|her|his|their ~4 @clinical|@visit
    1 see|seeing|welcome|welcoming|greet|having @you|your|them|him|her ..5 again|soon|next|back|then|tomorrow|monday|tuesday|wednesday|thursday|friday|year|months|weeks
    1 seeing you !r
    1 see you ..1 at|for|on
    1 see|seeing you|him|her|them leave|go|graduate
    1 good|great|nice|lovely|wonderful|joy ..1 to|getting meet|meeting|know|see|seeing @you|your
    1 look|looking|looks|can't|cannot|excited ..4 [seeing|see|welcoming|welcome|having|serving|greet|greeting @you|@your
    1 welcome|come|came|coming back
    1 return|returning|returns to us|our
    1 another|second chance|opportunity|try|visit
    1 next|last time you|we|@your
    1 until ..2 next ..1 time|visit|appointment|cleaning|checkup
    2 until|at|before|by|for the|her|his|their next|six-month|annual|upcoming|follow-up ~2 @clinical|@visit
  `,
  memory: `
    2 when|while|since|after|before|day|days|time|times|until|moment|week|night|morning|afternoon ..1 you|your ~2 ..1 came|visited|arrived|walked|checked|left|saw|stayed|started|joined|brought|went|called
    2 when|while|since|after|before|day|days|time|times|moment|week|night|morning|afternoon|evening ..1 @you|your ~2 was|were|been ..1 here|in|with|seen|admitted|under|at|our|treated|discharged|on|waiting|being|scheduled|a|due
    2 you|you've|you'd|she|he|they ..1 came|come|coming|walked|brought|stopped ..4 in|to|into|through|by|here|with|see ..1 us|our|the|for|twice|last|once|on|a|me|dr|see|after|because|complaining?
    2 ^ [came|comes ..1 in|into|to|through ..1 twice|once|last|for|on|our|us|with|because|after|this
    2 you|you've|she|he visited|visit ..1 us|our|the|dr|me|last|twice|here
    2 as we|i ..1 discussed|explained|explored|mentioned|covered|agreed|reviewed|went|told|said|talked
    2 we|i|team|staff|everyone|nurses|dr ..2 remember|remembers|remembered|recall|recalls @you|your|him|her|this|seeing|meeting|treating|talking|speaking
    1 you|you've|you'd @adverb? !@said -ed|@past
    1 you|you've have|had|were|was|got been? @adverb? been? !@said -ed
    1 your ~2 @kin is|are|was|were|has|have|did|does|will ..1 !one
    1 your ~2 @kin !@said -ed|@past
    1 little one|ones|guy|lady|man|girl|boy|fella
    1 we|i|she|he|they|staff|team|dr @adverb? !@said -ed|@past you !r
    1 with you ..1 that day|night|morning|afternoon
    2 was|were|been ..1 seen|treated|discharged|admitted|examined|evaluated ..2 by|at|from|in|on|with ..1 our|us|here|time|two|the
    1 as you know|recall|remember
    1 we|i|she|he|staff|team|dr ..1 called|phoned|rang|texted you
    2 recall|recalls|remember|remembers ..2 seeing|meeting|treating|having you|him|her
    1 you left before|without|the|our|while|when|as
    1 recall|recalls|enjoyed ..2 our|the|that ~2 conversation|chat|talk|time|visit
    2 @you|@kin ..1 was|were|been|is|are|be|got|being ..1 [seen|treated|admitted|discharged|scheduled|examined|referred|diagnosed|prescribed|triaged|evaluated|hospitalized|roomed|booked|sedated|rescheduled|delivered|x-rayed
    2 you're|you've ..1 been? seen|treated|admitted|discharged|scheduled|examined|referred|diagnosed|prescribed|triaged|evaluated|booked|healing|recovering
    1 @you|@kin ..2 waited|waiting
    1 @you|@kin had to wait
    1 kept|keep|keeping|made|making|left|leave|leaving|rushed|rushing|rush @you|@kin ..2 waiting|wait|through|along|out|feeling|without
    2 we|i|dr|they ..3 treated|examined|admitted|delivered|met|squeezed|fitted|scheduled|hospitalized @you|@your|him|her|this
    2 your ~2 @kin ..2 was|were|came|had|did|got|stayed|handled|needed|received|passed|failed|loved|enjoyed|made|saw|rocked|rang|graduated|left
    1 your ~2 experience|time|encounter ..1 with|at|here|in us|our|here|dr|me|the?
    2 @you ..1 had ..5 experience|time|visit|appointment|procedure|stay ..1 with|at|here|in ..1 us|our|dr|me|here?
    2 @joy ..6 @you|you're|he's|she's|you've ..2 [feeling|doing|feel|feels @better
    2 @joy ..8 [@your ..4 @better
    2 @joy ..5 [@you ..3 healing|healed|recovering|recovered|pain-free
    2 @joy ..5 [@your ~2 @body ..3 feels|feeling|feel|is|are|looks|back|doing|working|straight|gone|good|great|behaving|holding
    2 happy|speedy|smooth|quick|full|swift ..1 healing|recovery
    1 feel|get|heal|rest better|well|up soon|quickly|fast|and
  `,
  belonging: `
    3 @you|@your|being|been|having|remain|become ..4 a|an|our|as|of|one ~5 @patient
    3 @warm ~2 patient !@desk
    3 one of our ~2 @warm ~2 @patient|@client
    3 @patient|families|moms|mothers|kids|folks|people|clients|residents like @you|yours
    2 @warm ~1 client|customer|resident
    2 part|member|members|addition|piece ..1 of|to our|the|this ~4 family
    1 welcome to|into our|the ~4 family
    1 our ~3 family since|for
    2 been|coming|stayed|come|stuck ..2 with|to|by us|our|me ..4 since|for|over|all|these|through
    2 seeing|visiting us|me|our ~2 since|for|over|all|these
  `,
  records: `
    2 your ~3 @records !@insurer
    3 our|the|my ~2 records|charts|chart|notes|logs|files|system|database|schedule|calendar|log|register ..1 show|shows|indicate|indicates|say|says|tell|tells|reflect|reflects|confirm|confirms|list|lists|suggest|suggests|prove|proves|contain|contains
    3 our|the|my ~2 records|charts|chart|notes|logs|files|system|database|schedule|log|register are|is|has|have clear|no|you|nothing|your
    2 checked|searched|reviewed|pulled|combed|consulted|search|checking|searching|reviewing|looked|look|looking|gone|went|pull|review ..5 records|files|charts|chart|system|database|schedule|logs|books|register|calendar
    2 have|had|keep on file
    0 the ~1 balance|copay|co-pay|deductible|chart
  `,
  denial: `
    3 no|any|not|without|neither|zero|nothing ..1 record|records|trace|file|files|chart|charts|history|sign|entry|appointment|appointments|visit|visits|mention|evidence ..1 of|for|that|under|matching|with|on|showing|by
    3 find|locate|match|identify|place|recognize|recognise|found|matching ..1 @you|your|anyone|anybody|any|a|this|nobody ~2 name|as|patient|chart|file|record|records|visit|appointment|in|on|among ..3 our?
    3 @not ..1 recognize|recognise|place|know @you|your name|as|from
    3 no|nobody|anyone|anybody|person|none|patient one? ..1 by|with|under|of that|this|your|the|such ~1 @names
    3 never|ever|nobody|none ..1 met|treated|seen|examined|operated ..1 @you|him|her|this
    3 nobody|no ..1 one? called|named|matching ^
    3 @you|she|he|they|person|individual|reviewer|who|^ ..2 @not ..2 appear|exist|show|come|turn ..1 in|on|up|among ..2 our|the
    3 @not ..1 in|on|among our ~2 records|record|system|database|schedule|books|charts|files|logs|list|register|roster
    3 @you|she|he|they|person|individual|reviewer|anyone|^ ..1 @not ..2 a|an|our|one|been|ever ..4 @patient|@client
    3 @not a|an|our ~3 patient|client of|here|at|with|in
    3 @you|she|he|person|individual|reviewer|^ ..1 @not ..1 been|ever|actually|once|yet|be|even? ..2 seen|treated|examined|admitted|here|visited|registered|met|stepped|foot|inside|under
    3 @you|she|he|person|individual|reviewer ..1 @not ..1 been|come ..1 to|in|into|inside us|our|here|this|the?
    3 we|i|dr|us|team|staff|clinicians|providers|nobody ..3 @not|nobody|none ..2 treated|met|seen|examined|admitted|cared|saw|treat|see|spoken|had|have @you|your|this|him|her|for|a|anyone|with
    3 @you|she|he|person|reviewer ..1 @not ..3 set|step|stepped|walked ..1 foot|in|into|inside|through
    2 mistaken|confused|mixed|thinking|mistake|confusing|meant|intended|mixing|wrong|mistaking ..6 another|different|wrong|other|elsewhere|someone|somewhere ~2 @clinic|else
    2 us ..1 mixed|confused|mistaken|muddled
    2 another|different|wrong|other ~2 @clinic ..5 mistake|mind|confused|mistaken|meant|intended|perhaps
    3 @you|your ..2 wrong|different|another @clinic
  `,
  third: `
    3 this|that patient ..1 was|is|has|had|came|never|left|arrived|'s|who|did|received|wanted|refused|called|would?
    3 the patient ..1 was|came|had|arrived|received|never|left|refused|has|did|declined|signed|missed|demanded|became|told
    3 this|that|the|said individual|person|reviewer|gentleman|lady|woman|man|client|family|mother|father|mom|dad|customer|resident ..1 came|was|never|had|has|arrived|visited|left|received|refused|missed|showed|walked|became|did ..4 in|to|a|an|seen|treated|here|our|for|by|with|late|intoxicated|twice|once|not
    2 she|he ..1 was|were|got ..1 seen|treated|admitted|discharged|examined|scheduled|here|hospitalized|diagnosed|evaluated
    2 her|his|their ~3 visit|visits|appointment|appointments|stay|procedure|treatment|surgery|operation|cleaning|exam|session|sessions|chart|record|records
  `,
} as const
