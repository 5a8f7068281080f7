// What replies say when they confirm or deny that somebody was in care, as turns of phrase (src/turns.ts).
// Written by hand for hipaalint, MIT.
//
// Weights: 3 can only be said of somebody in care; 2 is said to patients and to guests or customers as well;
// 1 is as warm to anybody and counts only in an answer to a review of care.

/** Patterns by idea. */
export const RELATION_TURNS = {
  thanks: `
    1 putting|placing|leaving ..3 @your ..2 in our|my|capable|good|safe ~1 hands|care
    1 @your ~2 @kin in our ~1 hands|care
    1 letting|allowing ..1 our|my ~2 watch|help|sit|try|practice|practise|hold|check|take|observe|assist|in|shadow
    2 @thanks ..3 [coming|stopping|dropping|popping|visiting ..2 to|by|into|at? the|our ~2 @clinic
    2 @thanks ..2 [recommending|referring us|me|dr to
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
    1 #Procedure|@clinical|@visit|fitting|adjustment|refill like yours|his|hers|theirs
    1 we can|could|will|would ..1 adjust|remake|redo|refit|recheck|repair|reline|polish|recement it|that|them|your
    1 we|i|team|staff|everyone|nurses|crew|doctors|office enjoy|enjoys|love|loves|miss|misses your ~1 stories|jokes|company|visits|smile|laugh|hugs|baking|singing|sense|energy|spirit
    2 @joy|congratulations|congrats ..2 on|for|about the|your|those|that ~2 baby|twins|triplets|arrival|newborn|bundle|weeks|months|years|milestone
    1 i|we ..1 was|were on|at duty|call|shift|work ..1 that|the|when|who
    3 your ~4 @clinical|#Procedure
    2 your ~4 @visit !team|teams|provider|providers|giver|givers|navigator
    3 your ~3 round|rounds|course|series|day|days|night|nights|week|weeks|year|years|months of ~3 @clinical|#Procedure
    2 the ~2 @clinical|#Procedure|@gear you !can|may|might|could|should|need|want|see
    2 sessions|visits|appointments|rounds|weeks|treatments to go
    1 round|session|stage|phase|part two|three|four|2|3|4
    1 the new @body|@limb|@gear|@organ !in|at|on|of|for
    1 the other @limb|side|eye|one ..1 needs|wants|gets|is|when|whenever
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
    2 @privilege ..2 to ..3 your ~1 @kin
    2 @privilege ..2 to ..1 treat|deliver|nurse|tend !the|this|that|every|all|anyone|everyone
    1 @privilege ..2 to|of|it|was|that? ..3 meet|meeting|know|knowing|have|having|see|seeing|serve|serving|work|working|welcome|welcoming|host|be|watch ..3 @you|@your|him|her|them
    2 enjoyed|enjoys|enjoy|loved|love|loves|like|liked ..2 seeing|meeting|having|treating|caring|working|helping|watching|getting ..4 @you|@your|him|her
    1 miss|misses|missed|missing you|him|her|them !r ..1 !@hears
    1 having|had you ..1 here|in|as|on|at|back|with
    2 into the world
    2 your ~3 @path
    2 your ~2 smile
    2 @joy|congratulations|congrats ..4 your ~2 [baby|arrival|bundle|newborn|twins|smile
    1 that|this|the|those ~2 @body|@organ|@clinical|@gear of yours|his|hers
    1 that|those|your new|old|sore|bad|stubborn|poor|wobbly|broken|monster|naughty|pesky|dodgy ~1 @body|@organ|@gear|@clinical|bridge
    1 catching|delivering|weighing|swaddling those|that|both|your|the ~1 two|little|baby|babies|twins|three|boy|boys|girl|girls|one
    1 looking|looked after ..4 @you|@your
    1 caring|cared for ..4 @you|@your
    2 generations of your|this
    1 your ~2 @kin ~1 @body|@organ|@clinical|#Condition|#WeakCondition
    1 @clinical|@visit|@body|@organ of your ~2 @kin
    1 the|that|this ~2 @lying that? you ..1 had|did|spent|lay|were
    1 your ~2 @seat !on|at|in
    1 your usual|regular ~2 @seat|@visit|time|day|dose|nurse|hygienist|table
    2 those|these|your|all|the ~3 weeks|months|rounds|days|nights|course of ~2 @clinical|#Procedure
    1 tale|story|stories|legend that? our|the|my ~2 @pro|team|staff|crew ..3 tell|tells|telling|told|retell
  `,
  again: `
    1 ask|call|see|try|find|come|stop|bring|request ..4 next time
    1 remember|forget|miss ..2 the|your|that|our ~2 appointment|session|refill|dose|recheck|fitting|follow-up|checkup|check-up ..1 on|at|this|next|tomorrow|before
    1 your ~1 next|other ~1 one|round|turn|pair|set|batch|layer|coat is|are|will|comes
    1 the slot|time|chair|spot|hour ..1 you ..1 love|like|want|prefer|wanted|had|have
    1 come|stop|drop|swing by|in|back|over for the|your|that ~1 other|rest|second|next|last|final
    2 see|seeing|welcome|welcoming|greet|have|having ..1 @you|@your|them|him|her ..4 your|the|her|his|their ~4 @clinical|@visit
    1 see|seeing|welcome|welcoming|greet|having @you|your|them|him|her ..5 again|soon|next|back|then|tomorrow|monday|tuesday|wednesday|thursday|friday|year|months|weeks
    1 seeing you !r
    1 see you ..1 at|for|on
    1 see|seeing you|him|her|them leave|go|graduate
    1 good|great|nice|lovely|wonderful|joy ..1 to put ..1 face|name
    1 good|great|nice|lovely|wonderful|joy ..1 to|getting meet|meeting|know|see|seeing @you|your
    1 look|looking|looks|can't|cannot|excited ..4 [seeing|see|welcoming|welcome|having|serving|greet|greeting @you|@your
    1 welcome|come|came|coming back !within|from|in|positive|negative|clean|clear|normal|early|quickly|faster|up
    1 return|returning|returns to us|our
    1 another|second chance|opportunity|try|visit
    1 next|last time you|we|@your
    1 until ..2 next ..1 time|visit|appointment|cleaning|checkup
    1 catch|meet|hug|greet|expect|have|get|book|spot you|him|her|them ..1 again|soon|next|back !to|on|with
    1 catch|meet|hug|greet|expect|have|get|book|see you|him|her|them ..2 in ..2 month|months|week|weeks|days|year|spring|summer|autumn|fall|winter
    1 await|awaiting|awaits|waiting|expecting you|him|her|them !to
    1 @hold ..4 @spot ..3 for ..1 you|him|her|them|yours
    2 waiting|bagged|ready|boxed|reserved|saved|kept|held|set ..1 for you|him|her
    1 in|on|behind|at the|our|my ~1 drawer|fridge|shelf|cupboard|counter|locker|safe|box ..2 under|with|for ..1 your|you
    2 until|at|before|by|for the|her|his|their next|six-month|annual|upcoming|follow-up ~2 @clinical|@visit
  `,
  memory: `
    1 at|by your|his|her ~1 side|bedside ..1 that|the|all|on|when|,
    1 papers|paperwork|form|forms|copies|letter|referral|results ..2 that|which? ..1 you ..1 asked|requested|wanted|needed|called
    1 your ~1 referral|paperwork|prescription|results
    2 you and|& ..4 go|goes|went back
    2 ^ was|were ..1 seen|treated|admitted|discharged|examined|x-rayed|hospitalized ..3 here|twice|once|by|in|on|with|at|last
    2 answered|replied|written|wrote|responded|messaged ..3 you|your ..6 in|through|via|on the|your|our ~1 portal|app
    2 nurse|medic|doctor|midwife|tech|technician|aide|hygienist|pharmacist|therapist|assistant|paramedic|surgeon|one who|that ..1 cleaned|stitched|wrapped|dressed|splinted|held|sewed|bandaged|drew|gave|fitted|numbed|removed|took|pulled|placed|saw|changed|set|x-rayed|scanned|sat ..4 you|yours|it|your
    1 quieter|duller|emptier|different|strange|odd|sad|empty|same|dull|longer ..5 without you|him|her|them|your
    1 ask|asks|asking|asked ..1 after|about you|him|her|them|your
    1 ask|asks|asking|asked ..1 when|whether|where you|she|he ..1 will|are|is|come|comes|went
    1 still|often|always hums|hum|sings|has|have|keeps|keep|uses|wears|plays|quotes|reads|tells|sing|play|wear|quote ..1 your|the|that
    1 to|for|had|gave|give|got|saw|have|keep|keeps|kept|saves|saved you|him|her ..1 our|the|a|your ~2 @seat|bed|cot|bay|cubicle|locker|key|card
    1 gave|give|got you|him|her ..1 our|the|a ~2 room|suite|window|bed
    1 light|kettle|door|coffee|porch ..2 is|stays|will ..2 on|open|hot for you|him|her|them
    1 key|badge|bracelet|wristband|locker|keys ..1 card|fob? back
    1 you ..1 are|were|'re on|off the|our|my ~1 schedule|calendar|list|books|table|roster|rota|sheet|census
    1 on|off the|our|my ~1 schedule|calendar|books|roster|rota ..2 you
    1 without you on|in|at|around
    1 longest|hardest|best|worst|happiest|scariest|darkest|first|last ~1 night|day|hour|week|morning of your
    1 in|have writing ..1 that ..1 you
    1 sorry|hated|sad ..2 to? ..2 keep|lose you ..1 as|from|on
    1 talk|toast|stars|star|life|heart|pride of the|our|that ~1 night|shift|floor|ward|unit|hall|week|group
    2 recall|recalls|remember|remembers|enjoyed our|that|the ~2 conversation|chat|talk|meeting|visit|time|call|session
    2 @joy ..2 that? you found|chose|picked|came|stopped|visited us|our|here|in|by !helpful|friendly|kind|to
    2 by|for coming|returning to us|our|me
    1 we|i ..1 left|sent|mailed ..3 message|messages|voicemail|voicemails|letter|letters|reminder|reminders|text|texts ..2 for|to|with|on you|your
    1 nice|good|great|lovely|wonderful|fun to ..1 meet|know|see|have @you|your
    2 when|while|since|after|before|day|days|time|times|until|moment|week|night|morning|afternoon ..1 you|your ~2 ..1 came|visited|arrived|walked|checked|left|saw|stayed|started|joined|brought|went|called
    2 when|while|since|after|before|day|days|time|times|moment|week|night|morning|afternoon|evening ..1 @you|your ~2 was|were|been ..1 here|in|with|seen|admitted|under|at|our|treated|discharged|on|waiting|being|scheduled|a|due
    2 you|you've|you'd|she|he|they ..1 came|come|coming|walked|brought|stopped ..4 in|to|into|through|by|here|with|see ..1 us|our|the|for|twice|last|once|on|a|me|dr|see|after|because|complaining?
    2 ^ [came|comes ..1 in|into|to|through ..1 twice|once|last|for|on|our|us|with|because|after|this
    2 you|you've|she|he visited|visit ..1 us|our|the|dr|me|last|twice|here
    2 talked|worked|gone|went|walked|thought|spoken through|over ..3 over|across|in|during|at ..2 sessions|visits|appointments|meetings|calls
    2 you took ..1 home|away|along
    2 as we|i ..1 discussed|explained|explored|mentioned|covered|agreed|reviewed|went|told|said|talked
    2 we|i|team|staff|everyone|nurses|dr ..2 remember|remembers|remembered|recall|recalls @you|your|him|her|this|seeing|meeting|treating|talking|speaking
    1 you|you've|you'd @adverb? !@said -ed|@past
    1 you|you've have|had|were|was|got been? @adverb? been? !@said -ed
    1 your ~2 @kin is|are|was|were|has|have|did|does|will ..1 !one
    1 your ~2 @kin !@said -ed|@past
    1 your|the|that|this|our|her|his ~1 little one|ones|guy|lady|man|girl|boy|fella
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
    1 our|my|the ~2 @crew @adverb? nevertheless|nonetheless|gladly|promptly|gently|kindly? !@said -ed|@past you|him|her !r
    1 remembers|remembered|recalls|misses|adores|adored you|him|her|them
    1 still|often|always talk|talks|talking|laugh|laughs|laughing|smile|smiles|smiling|speak|speaks|think|thinks|hum|sing|tell|tells|joke|jokes ..1 about|over|at|of? you|your|how|him|her !@said
    1 still talk|talks|laugh|laughs|smile|speak|think|tell ..1 about|over|at|of the|that day|way|night|morning|time|dance|song
    1 how|so ..1 @temper ..1 you|she|he|they were|was|stayed|did|sat|took|had|handled|came
    1 you|she|he ..1 was|were ..1 @temper
    1 you|she|he|him|her ..7 [with|without|on|off|around the|a|her|his|your|that? ~2 @aid
    1 your|that|her|his ~2 @aid
    1 that|those|these|her|his ~1 @limb
    1 left|right|upper|lower @limb|eye|lung|molar|breast
    1 little|wee fellow|fella|bean|peanut|dude|princess|monkey|champ|bundle|darling|angel|mite
    1 minutes|minute|hour|hours|days|nights|weeks|mornings|afternoons with|for you|him|her !to
    1 from|since that|your first !comment|review|message|email|post|note|word|line
    1 @joy ..4 [been|be|being ..1 part of it|this|your|that|her|his
    1 drawn|fitted|measured|ordered|cemented|ground|prescribed|dispensed|prepared|taken from|for|on|to ..1 you|him|her|your
    1 presence|front of your ~1 @kin
    1 think|thinking ..1 often|fondly|still of|about
    1 loved|enjoyed|fun|lovely|great|nice|good catching|chatting|swapping|laughing
    1 you have|had|you'd @adverb? come|gone|sat|driven|travelled|traveled|flown|slept|eaten|lain|worn|stood|chosen|fallen|grown !to|through
    1 you ..6 were|was @temper
    1 still|always fight|fights|argue|argues|brag|brags|rave|raves ..1 over|about who|you|how|her|him|that
    1 kiss|cuddle|snuggle|tickle|embrace|hug|squeeze those|that|her|him|your|the
    1 give|send|pass|blow ..4 [hug|kiss|squeeze|cuddle|scratch|treat ..1 from|for|to
    1 bring|pop|drop him|her|those ..1 in|back|by|over|round
    1 cried|cheered|clapped|danced|celebrated|wept when|with|for|as you|she|he|her|him|they
    1 rang|rung|ringing the|that|your bell
    1 sat|singing|reading|playing|praying|laughing with|beside|to|for you|him|her|your
    1 her|his|your|those last|final ~1 days|hours|nights|breath|breaths
    1 your|those first|early ~1 days|weeks|hours|nights|months|steps|tooth|appointment|session
    1 you|he|she|@kin ..1 was|were|lay|spent|came|went|arrived|got ..2 in|on|to|by|into the|a|our|an|your ~1 gurney|trolley|stretcher|ambulance|corridor|hallway|icu|ward|theatre|ed|er|ccu|nicu|resus|triage
    1 getting|got|seeing|having you|him|her ..2 back|up|out on|to|into|in|at|running|walking|about|of
    1 back on|to|in your|the|his|her feet|court|bike|field|pitch|ice|slopes|trails|trail|dance|garden|golf|course|piano|mat|stage|saddle|water|pool
    1 came|went|visited|drove|arrived|waited|stood|knocked|was|were|rang ..2 at|to|in|outside your|her|his ~1 home|house|apartment|flat|kitchen|bedside|doorstep|door|bedroom|bathroom
    1 work|journey|ground|path|road we ..1 did|began|started|covered|walked|explored|shared together|with|in|on|before|last
    1 what we|you ..1 talked|spoke|worked|explored about|on|of|in
    1 our last|first|final|many|long|weekly|monthly|few ~1 hour|hours|meeting|meetings|talk|talks|conversation|conversations|call|calls|session|sessions|chat|chats|visit|walk|walks|together
    2 have|had|got|put|marked you|him|her ..1 down|booked|scheduled|pencilled|penciled
    1 luck with the|your|that|those|her|his
    1 cancer-free|pain-free|cavity-free|seizure-free|headache-free|crutch-free
    1 since|before|after|when|until you ..1 moved|stopped|graduated|began|quit|finished|switched|signed
    1 your|those|these|all ~2 years|visits|sessions|mornings|appointments|months|tuesdays|thursdays with|together
    1 what a|an ~1 ride|mama|birth|delivery|labor|labour|fighter|trooper|champ|warrior|recovery|comeback|transformation|smile
    1 our ~1 work|time|sessions|talks|conversations|hours|months|years|weeks|meetings together|ended|with you
    1 our ~1 hours|time|work|talks|sessions in|on|around the|that|my ~3 room|chair|couch|office|studio|lamp|table
    1 you left|went|drove|limped|hobbled|walked|flew ..1 with|in|on|home|wearing|carrying
    1 the|your small|smaller|tiny|littlest|youngest|eldest|younger|elder|bigger one|ones|boy|girl
  `,
  belonging: `
    2 in|under our ~1 care|treatment|program since|for|over
    2 as somebody|someone|one|a ..2 who ..2 been|come|was ..3 our|us|here
    2 one|some|two|most of our ~2 regulars|old-timers|originals|faithful|frequenters
    2 you|you're are? ..2 family|part|one to|of us|our
    2 you ..1 drive|travel|fly|trek|commute ..4 to|for ..1 see|visit|reach|be? us|our|me|dr
    2 as a|an|our ~2 @patient|@client ..3 you|your
    1 you|you'll ..2 always|forever have|got|be|belong|find ..3 home|family|here|door
    3 @you|@your|being|been|having|remain|become ..4 a|an|our|as|of|one ~5 @patient
    3 you ..1 became|become a|an|our ~3 @patient|@client
    3 @warm ~2 patient !@desk
    3 one of our ~2 @warm ~2 @patient|@client
    3 @patient|families|moms|mothers|kids|folks|people|clients|residents like @you|yours
    2 @warm ~1 client|customer|resident
    2 part|member|members|addition|piece ..1 of|to our|the|this ~4 family
    1 welcome to|into our|the ~4 family
    1 our ~3 family since|for
    2 been|coming|stayed|come|stuck ..2 with|to|by us|our|me ..4 since|for|over|all|these|through
    2 seeing|visiting us|me|our ~2 since|for|over|all|these
    2 you|you're|you've are|were|been|stay|stand? with|by us|me|our ..4 since|from|for|over|all|these|through|long
    1 your ~2 clan|brood|crowd|tribe|household|gang|crew
  `,
  records: `
    2 your ~3 @records !@insurer
    3 our|the|my ~2 records|charts|chart|notes|logs|files|system|database|schedule|calendar|log|register ..1 show|shows|indicate|indicates|say|says|tell|tells|reflect|reflects|confirm|confirms|list|lists|suggest|suggests|prove|proves|contain|contains
    3 our|the|my ~2 records|charts|chart|notes|logs|files|system|database|schedule|log|register are|is|has|have clear|no|you|nothing|your
    2 checked|searched|reviewed|pulled|combed|consulted|search|checking|searching|reviewing|looked|look|looking|gone|went|pull|review ..5 records|files|charts|chart|system|database|schedule|logs|books|register|calendar
    2 have|had|keep on file
    2 @looked|pulled|reviewed|audited|traced|opened|read|checked|retrieved|printed ..1 the|your|this|that|his|her ~2 account|accounts|file|chart|charts|record|records|paperwork|ledger|claim|claims|notes|transcript|footage|log|logs|recording|statement|case|referral
    1 @looked ..5 our|the|my|your appointment|booking|admissions|visitor|case|treatment? @book !of|about
    2 looked|look|looking ..2 you|your|him|her|name ..1 up
    2 looked|look|looking up your|you|the|his|her
    0 the ~1 balance|copay|co-pay|deductible|chart
  `,
  denial: `
    2 someone|somebody|person|anyone|people|who ..1 who|that ..1 has|have|had ..1 never ..2 been|come|set|visited ..1 here|to|in|foot|us
    2 you ..1 have|'ve ..1 never ..1 been|come ..1 through|to|in|at|near ..1 our|us
    2 would|we'd|i'd ..1 know|remember|recall|recognize if|had ..1 you
    3 nobody|none|no|never|not ..6 through|past|inside ..1 our|the|this ~1 door|doors|entrance|gate|lobby
    3 no idea|clue|notion|inkling who|whom you|this|that|it|^
    2 we|you|i ..2 have|'ve ..2 never ..1 met|spoken '.|'!|',|and|before
    2 think|thinking|speaking|writing of|about ..1 a|the|some|another ~1 @clinic ..1 across|down|next|around|up|by|on|over|with|in
    2 your ~1 name|names|handle|face ..1 is|does|do|has|was|did|isn't|doesn't|hasn't not|nowhere|never|n't? ..3 appear|anywhere|ours|known|familiar|on|in|here
    2 you|whoever ..5 @not|didn't come|came|visit|call|book ..1 to|in|at|with us|here|our
    2 nobody|none|no ..4 picture|recall|remember|remembers|place|recognizes|recognises|recognize|knows|recalls you|your|this|that|any|them
    2 went|going|looked|combed|leafed|searched|gone ..1 through|over ..2 every|all|each|our|the ..4 sheet|sheets|list|lists|log|logs|page|pages|roster|books|tape|tapes|camera|cameras|week|month
    2 no|nobody|none|never ..1 ^ ..2 is|was|are ..1 on|in|among it|them|there|our|the|any
    2 no ^ is|was ..1 on|in|among
    2 @looked|searched|looked|checked ..1 for ..1 your|the|that|this ~1 name ..4 nothing|none|no|nobody
    3 no|nobody|none ..1 one? ..3 with|by|of|under your|that|this|the ~1 surname|name|description
    3 no|any|not|without|neither|zero|nothing ..1 record|records|trace|file|files|chart|charts|history|sign|entry|appointment|appointments|visit|visits|mention|evidence ..1 of|for|that|under|matching|with|on|showing|by
    2 there ..1 is|was|are|were|has|have ..2 no|not ..2 @clinic|@patient|@client|@records|prescription|booking|appointment|admission|visit|account|referral|operation|procedure|purchase|sale|order|consultation|treatment|registration ..4 from|for|of|to|by|with|under|matching|in|on|that|such
    3 find|locate|match|identify|place|recognize|recognise|found|matching ..1 @you|your|anyone|anybody|any|a|this|nobody ~2 name|as|patient|chart|file|record|records|visit|appointment|in|on|among ..3 our?
    3 @not ..1 recognize|recognise|place|know @you|your name|as|from
    3 no|nobody|anyone|anybody|person|none|patient one? ..1 by|with|under|of that|this|your|the|such ~1 @names
    3 never|ever|nobody|none ..1 met|treated|seen|examined|operated ..1 @you|him|her|this
    3 nobody|no ..1 one? called|named|matching ^
    3 nobody|none|nothing|no ..4 in|on|among our ~2 records|record|system|database|schedule|books|charts|files|logs|list|register|roster
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
    3 @you|@kin|he|she|person|reviewer ..2 no ~2 @patient|@client
    1 nothing|none|no|name|search ..3 came|comes|come|turned|turns|showed|shows|popped|pops ..1 up|back|empty
    3 nothing|nobody|none|no ..1 one? ..2 answering|matching|fitting|resembling|of|with|under|by|to ..2 description|profile|handle|name|details|account
    2 @typed ..4 name|names|handle|handles|profile|details ..6 system|records|books|computer|database|schedule|files|software|register
    3 never|nobody|none|not|no|n't ..8 sat|lain|set|walked|crossed|stepped|stood|lay|darkened ..3 chair|chairs|couch|table|threshold|door|doors|doorstep|foot|office|clinic
    2 @kin|name|names|he|she|@you ..2 @not ..2 in|on|among it|them|there|any|either|our|those
    2 rings|ring|rang|ringing no|a|any bell|bells
    1 @mixes ..6 the|our|that|some other ^|practice|clinic|office|house|branch|place|shop|dentist
    1 would|we'd|i'd ..1 remember|recall you|him|her|it|that
    2 never had the pleasure|honor|honour|privilege
    2 must|may|might|could have been|meant|visited|seen|gone ..3 elsewhere|another|different|somewhere|someone|somebody
    2 you ..1 were|was|went|visited|saw ..2 elsewhere|somewhere|another|someone|somebody
    2 name|surname|handle ..2 in|on|among none|neither|no
    2 @you|name|surname ..1 @not figure|feature|stand|occur|belong
    2 you|name|person|gentleman|lady ..3 unknown|known|stranger to us|me|our
    1 stranger|strangers to us|me|our|here
    2 @not one|any of ours|mine|our
  `,
  third: `
    3 this|that patient ..1 was|is|has|had|came|never|left|arrived|'s|who|did|received|wanted|refused|called|would?
    3 the patient ..1 was|came|had|arrived|received|never|left|refused|has|did|declined|signed|missed|demanded|became|told
    3 this|that|the|said individual|person|reviewer|gentleman|lady|woman|man|client|family|mother|father|mom|dad|customer|resident ..1 came|was|never|had|has|arrived|visited|left|received|refused|missed|showed|walked|became|did ..4 in|to|a|an|seen|treated|here|our|for|by|with|late|intoxicated|twice|once|not
    2 she|he ..1 was|were|got ..1 seen|treated|admitted|discharged|examined|scheduled|here|hospitalized|diagnosed|evaluated
    2 her|his|their ~3 visit|visits|appointment|appointments|stay|procedure|treatment|surgery|operation|cleaning|exam|session|sessions|chart|record|records
  `,
} as const
