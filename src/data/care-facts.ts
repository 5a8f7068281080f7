// What replies tell of somebody's care, as turns of phrase (src/turns.ts): findings, money, dates, conduct, what was
// explained. Written by hand for hipaalint, MIT.
//
// Weights: 3 is a fact of care wherever it stands; 2 is one to a patient, and to a customer or guest something else;
// 1 is one only in an answer to a review of care.

/** Patterns by idea. */
export const CARE_FACT_TURNS = {
  clinical: `
    2 drew|took|draw|checked|measured|tested ~1 blood|urine|samples|bloods ..3 times|twice|once|because|from|again|that
    2 you|he|she never|not ..2 mentioned|mention|told|said|reported|complained ..3 @symptom|@thing|#Condition|pain
    1 your ~3 @finding|@symptom|scratch|bite|cut|burn|rash|bump|spot turned|proved ..1 out|to
    1 @joyed ..2 that? you|he|she|they ..2 can|could|able ..6 again|now|without|through|finally|last
    1 @joyed ..2 that? you|he|she|they ..1 @abled ..6 again|now|without|through|finally|last|alone
    1 congratulations|congrats|proud ..3 on|for|of ..3 cigarette|smoke|alcohol|drug|pain|cancer|cavity|seizure free
    2 your ~2 a1c|cholesterol|hemoglobin|glucose|creatinine|ferritin|potassium|bmi|psa|inr went|fell|dropped|rose|came|climbed|is|was|has|had
    1 from ..2 units|pills|tablets|milligrams|mg|drinks|cigarettes|packs|seizures|attacks|migraines|puffs ..4 to|down
    1 0|two|three|four|five|six|seven|eight|nine|ten pounds|pound ..2 0|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen ounces
    1 sleeping|walking|eating|breathing|running|climbing|smiling|chewing|swallowing|driving|standing|dancing|knitting|gardening ..5 again|finally|pain-free
    1 sleeping|walking|eating|breathing|running|climbing|smiling|chewing|swallowing|driving|standing|dancing|knitting|gardening ..5 at last
    3 congratulations|congrats|proud|thrilled ..6 baby|babies|twins|triplets|newborn|birth|sober|clean|sobriety|remission|cancer-free
    2 smokers|diabetics|grinders|drinkers|athletes|runners|mouths|cases|skin|hair like you|yours
    3 your ~3 @imaging ..1 @found
    2 his|her ~3 @imaging ..1 @found
    2 @own ~3 @imaging|@thing|#Condition|@strong @when ..4 @found|@went|had
    2 @own ~3 @imaging|@thing|#Condition|@strong @when ..4 was|were !@felt|@hedge
    2 @own ~3 @thing|#Condition|#Procedure|#Medicine|@treat ..1 @went
    2 @own ~3 @thing|#Condition|#Procedure|#Medicine|@treat was|were|wasn't|weren't|is !@felt|@adverb|@hedge|been
    2 @own ~3 @thing|#Condition|#Procedure|#Medicine|@treat had|has|hadn't|hasn't !been|@adverb
    2 @own ~3 @thing|#Condition|#Procedure|#Medicine was|were|had|has|is not|@adverb|been !@felt|@hedge
    2 @own ~3 @treat was|were not|@adverb|been !@felt|@hedge
    2 @own ~2 @body ..1 @went|had|wasn't|weren't
    2 @own ~2 @body was|were !@felt|@hedge ..1
    3 your ~3 @strong ..1 @went|was|were|is
    2 @own ~3 #Condition|#Medicine|@habit|@finding|sample|specimen|biopsy !@beside
    2 @own ~3 due date|dates
    1 @own ~3 @thing|#Condition|#Procedure|#Medicine|@treat|@finding|@symptom did|didn't|wouldn't|-ed|@past
    2 because|due|owing|despite of|to|with? your|his|her ~3 @thing|#Condition|#Procedure|#Medicine|@finding|@symptom|@habit
    1 #Condition|#Procedure|@thing|@strong|@finding|@imaging|case|history like yours|his|hers
    2 @who @have? @be @adverb? not? a|an? ~1 #Condition|#Sensitive
    1 @who @have? @adverb? !@said -ed|@past ..8 #Condition|#Procedure|#Medicine|@thing|@finding|@symptom
    1 @we|^ @have? @adverb? !@said -ed|@past ..3 you|him|her ..8 #Condition|#Procedure|#Medicine|@thing|@finding|@symptom
    1 @we|^ @have? @adverb? !@said -ed|@past your|his|her !@feedback ..8 #Condition|#Procedure|#Medicine|@thing|@finding|@symptom
    2 @who @have? @adverb? @underwent @det? ~3 #Condition|#Procedure|#Medicine|@thing|@finding
    2 @who @adverb? have|has|suffer|suffers|need|take|takes from? a|an|severe|chronic|advanced|early|moderate|mild? ~2 #Condition|#Medicine
    2 @who @have? @adverb? lost|gained ..3 pounds|lbs|kilos|weight|teeth|tooth|blood
    2 @who @have? @be @adverb? not? @status
    2 you're|you've ..1 @status
    2 @who @have? @be @adverb? in|under ..1 labor|remission|anesthesia|sedation|withdrawal|shock|agony|withdrawals
    1 @who @have? @be @adverb? in ..2 pain
    2 @who @have? @be @adverb? @handled
    2 @who @have? @adverb? @suffered
    2 @who|^ @have? @adverb? presented with
    2 came|arrived|presented|brought|comes ..5 with|about|complaining|because ..4 #Condition|@symptom|@finding
    2 @who|^ ..1 came|come|comes|brought ..3 for ..4 #Condition|@symptom
    2 @who|^ @have? @be @adverb? seen|treated|admitted|evaluated|referred ..3 for|with ..4 #Condition|#Procedure|@symptom|@thing
    2 @we|^ @have? @adverb? @noticed ..5 #Condition|@finding|@symptom
    2 @we|^ @have? @adverb? @did @det ~4 #Procedure|#Medicine|#Condition|@thing|@tooth
    1 @we|^ @have? @adverb? @offered @det ~4 #Procedure|#Medicine|@thing|@treat
    2 @det ~3 @thing|#Procedure|#Medicine that|which? @we|you|he|she ..1 @did|@underwent|@offered|took|stopped|signed|explained
    1 the|that|this|those|both ~3 @thing|#Procedure|#Medicine|@tooth|@finding @went
    1 the|that|this|those|both ~3 @thing|#Procedure|#Medicine|@tooth|@finding was|were|had|wasn't|weren't !@felt|@adverb|@hedge
    1 the|that|this|those|both ~3 @thing|#Procedure|#Medicine|@tooth|@finding was|were|had not|been|@adverb !@felt|@hedge
    2 allergic|reaction|response ..1 to your ~3 #Medicine|@thing
    1 refused|declined|skipped|stopped ..2 #Procedure|#Medicine|@thing|@treat
    1 the|that|this|those|both ~3 @thing|#Condition|#Procedure|#Medicine|@tooth|@finding|@symptom did|didn't|-ed|@past
    1 #Condition|@finding|@thing|@symptom|tissue ..3 in|on|around|under|behind|of your|his|her ~2 @body|@tooth|@imaging
    1 from|by|with|of|after clenching|grinding|smoking|vaping|drinking|biting
    2 files|records|notes|chart|charts|file|log show|shows|indicate|indicates|say|says|reflect|list|confirm|mention ..6 #Condition|#Procedure|#Medicine|@finding
    1 @film ..5 @found|@went
    1 @count ~2 @thing|#Procedure ..6 was|were
    2 left|went|walked ..2 with a|an|your|two|no ~2 @thing|#Procedure|#Medicine
    2 the|those ~2 @thing|#Medicine that|which dr
    2 @who @have? @adverb? swallowed|burned|twisted|sprained|injured|choked|fractured|dislocated|inhaled
    2 @who could|couldn't|can't|cannot not|hardly|barely? breathe|walk|see|hear|swallow|stand|sleep|eat|speak|move|urinate|focus
    1 @who read|misread|misunderstood|misheard ..4 #Condition|#Procedure|@thing
    2 #Procedure|@thing look|looks|looked ..2 on you|him|her
    1 chart|charts|file|records|notes ..1 says|say|shows|show|states|lists|reads
    1 @we did|didn't not? give|miss|remove|prescribe|cause|drop|hurt|harm|place|touch you|your|his|her|the|that
    3 days|weeks|months|year|years sober|clean !of|up
    1 you ..6 since|after|from the|your|that ~1 #Condition|#Procedure
    2 pounds|lbs|kilos down|lost|lighter|gone|later
    1 that|this|the ~2 @symptom|@finding|#WeakCondition was|came|comes|is ..1 from|due|because
    1 @own ~3 @specialist @have? @adverb? -ed|@past|had|found|cut|put
    1 after|in|over|across|for @count ~2 @thing|#Procedure|@treat|adjustments|rounds
    1 years|months|decades|signs|history of ~2 neglect|grinding|clenching|smoking|drinking|#Condition
    1 the|that|those|this|your|both ~3 @item that|which? you|your|she|he|had|was|were|went|came|did|didn't|-ed|@past
    2 way|how|when|while you|he|she !@said -ed|@past ..3 #Procedure|@film|@treat|#Medicine|scan|mri
    1 @aid|@thing|@body ..5 in|within|after @count weeks|months|days|visits
    2 @mood ..4 towards|toward|about|for|with|against your|his|her ~1 @kin|stepfather|stepmother|ex|boss|marriage|divorce|childhood|job
    1 the|that|your ~1 @mood that|which? you ..2 mention|mentioned|describe|described|feel|felt|carry|carried|brought
    1 until|till|while|once|before|as the|that|it|your ~2 @healing ..1 @heals
    1 until|till|once|while|before|how|as that|your ~2 @body is|are|feels|has
    1 the|those|your|her|his numbers|levels|counts|count|readings|reading|sugars|sugar|pressure dropped|fell|rose|came|improved|climbed|crept|jumped
    1 @we|^ @have? @adverb? froze|lanced|shaved|drained|whitened|taped|massaged|needled|cupped|sewed|glued|zapped|lasered|numbed|weighed|swabbed|dilated|jabbed|biopsied it|that|those|the|your|her|his|you|them|both
    2 keep|continue using|doing|wearing|taking|icing|flossing|stretching|brushing|elevating|rinsing|massaging|applying|resting the|that|your|those|around|with|it
    1 keep|keeping|skip|skipping|forget|continue|do|remember|try ..4 @homework
    1 soft|no|only|just ..4 until|till|while ..4 @heals
    1 she|he|him|her|you ..7 with|without|on|off|around the|a|her|his|your|that? ~2 @aid
    1 @we|^ @adverb? checked|conferred|cleared|confirmed ..2 with|by ..1 @specialist|dr|prescriber|lab
    1 with|by|from the|his|her ~1 prescriber|gp
    1 it|they|yours was|were ..1 bagged|filled|dispensed|compounded|biopsied|drained|numbed|stitched|extracted|prescribed
  `,
  money: `
    1 wrote|written|knocked|took|cut ..3 off the|your|that ~1 @bill
    1 wrote|written|knocked|took|cut|halved off|down|the|half|your ..6 @bill
    2 you @adverb? have|had|hold|carry ..2 credit|balance ..1 of|with|on|left|due
    2 @own ~4 @payer @have? @adverb? ..1 @paid
    2 @own ~4 @payer ..1 was|were|had|has|have|is ..3 @unpaid|lapsed|denied|terminated|declined
    2 @own ~4 @payer ..1 @nots ..2 @pays
    2 @own ~4 @payer ..1 only|just pays|paid|covers|covered|allows|allowed
    2 @own ~4 @bill ..1 @billed
    2 @own ~4 @bill ..2 was|were|been|wasn't|weren't ..3 @paid|@unpaid|@sized
    2 @own ~4 @bill ..1 is|are|isn't ..3 @unpaid
    2 @own ~1 unpaid|overdue|past-due|outstanding|delinquent|denied|remaining ~2 @bill
    2 your ~1 payment|installment|financing plan|arrangement|agreement !options
    2 @who @have? @adverb? owe|owes|owed
    2 @who @have? @adverb? paid|prepaid|underpaid|overpaid|disputed|financed|defaulted
    2 @who @have? @be @adverb? not? @charged
    2 @we ..2 @charged you|him|her|@det
    2 @we|^ ..2 waived|discounted|forgave|reversed|adjusted|reduced|refunded ..3 @bill|half|part
    2 @we ..2 submitted|resubmitted|filed|appealed|processed ..1 your|his|her|the ~3 @bill|@payer
    1 the|that|this ~3 @bill|@payer ..1 was|were|had|went|came|wasn't ..4 @paid|@unpaid|@sized
    1 the ~3 @bill|@payer @paid
    2 @det ~3 @bill that|which? you|he|she ..2 signed|agreed|paid|disputed|received|owe|owed|accepted|approved|requested
    1 @bill ..1 was|were a|an|for|from|your|the|because|as
    1 denied|processed|rejected|refused it|this|that|them
    1 @bill ..4 on|under|of your|his|her ~2 @payer
    1 check|payment|card ..4 bounced|returned|declined
    1 your ~2 explanation|eob|statement|invoice|bill ..2 lists|shows|says|reflects|states|itemizes
    1 sent|turned|went|referred|going ..4 to collections|collection
    2 @who @have ..2 no|lapsed|inactive|secondary ~2 @payer
    2 @who @have? @be @adverb? uninsured|underinsured|self-pay
    2 @paid by|under your|his|her ~3 @payer
    2 not|isn't|wasn't|aren't|never covered by|under your|his|her
    2 @who @have? @adverb? @asked ..2 refund|discount
    1 the ~2 balance|copay|deductible|coinsurance ..2 you|he|she|is|was|were ..2 @unpaid|owe|owed|yours
    1 your|his|her ~2 @payer @adverb? then|simply|also|just? !@said -ed|@past
    1 the|that|those ~3 @bill that|which? you ..2 object|mention|refer|question|dispute|cite|saw|got|received|protest
    1 the|that ~2 amount|sum|difference|remainder|balance ..3 was|is|went|remains|you ..3 yours|open|owed|due|deductible|unpaid|owe
    1 your|his|her ~2 @payer @adverb? leaves|left|wants|asks|treats|counts|calls|says|said|puts|applies|moved|kicked|pushed|sent|ran
    1 was|were billed|coded|charged ..2 once|twice|each|separately|as|under|to|at|on|for
  `,
  schedule: `
    1 @we|^ @have? @adverb? counted|logged|received|got|had|answered|returned|took ~2 calls|messages|texts|emails|voicemails|e-mails from|to you|your
    1 0|@count calls|messages|texts|emails|voicemails|e-mails from|to you|your
    2 @who @have? @adverb? cancelled|canceled|rescheduled|no-showed|postponed
    2 @who @have? @adverb? missed|skipped|moved|changed|pushed|broke ..4 @visit|times|twice|again
    2 @who @adverb? @be|arrived|showed|came|checked|turned|walked|got ..4 late|tardy|unannounced
    2 @who @adverb? arrived|showed|came|checked|turned|got ..4 minutes|hours|hour|days|day|weeks ..1 after|before|past|early
    2 @who @have? @adverb? left before|early|ama|against|halfway|midway|mid-treatment|during|abruptly
    2 @who @have? @adverb? left ..2 without being|paying|signing|waiting|seeing|finishing|checking|telling|scheduling|settling|treatment|picking|completing
    2 @who @have? @adverb? walked|stormed|marched|stomped out|off !feeling|without|with|disappointed|unhappy|upset|frustrated
    2 came|arrived|called|phoned|visited|returned ..6 and|then ..1 stormed|walked|marched out|off
    2 @who @have? did? @adverb? @nots ..1 to? @attend !away
    2 against medical advice
    2 @who @have? @adverb? had|attended|booked|made|scheduled @count ~2 @visit|@treat
    1 the|that|this ~2 @visit ..4 was|were ..1 cancelled|canceled|rescheduled|missed|moved|scheduled|booked|changed
    2 ^ @have? @be @adverb? seen|treated|admitted|discharged|examined ..3 twice|once|here|by|in|on|with|at|last|for
    2 cancelled|canceled|rescheduled|missed|declined by you|him|her
    2 @count|your|his|her|these|those ~1 missed|cancelled|canceled|skipped|broken|no-show|rescheduled|late ~1 @visit|cancellation|cancellations|arrival
    2 your|his|her ~1 no-show|no-shows|cancellation|cancellations|tardiness|lateness|absence|absences
    2 files|records|notes|schedule|system|log show|shows|indicate|indicates|say|says|reflect|list|confirm ..6 @visit|missed|cancelled|canceled|late
    2 @who ..1 was|were|been|came|visited|seen ..4 in|of|since|last may
    1 the|your|his|her|these|all @count ~1 @visit
    1 @count no-show|no-shows|cancellations
    2 @own ~3 @visit|@treat ..1 was|were|had|got|been ..1 scheduled|booked|cancelled|canceled|rescheduled|set|moved|forfeited
    2 @own ~3 @visit included|lasted|ran|took|began|ended|covered|cost|started|involved|consisted
    2 @who @have @det ~2 appointment|appointments|slot|slots ..2 at|on|for|with|in
    2 @who @have? @be @adverb? not? scheduled|booked|due|overdue|triaged|roomed
    2 @who @have? @adverb? @asked ..4 cancel|reschedule|refill|records|sooner|earlier
    2 your|his|her ~1 @count|@month|@weekday ~2 @visit
    2 @who ..1 came|visited|been|attended|returned ..4 twice|thrice|@month|@weekday|yesterday
    2 @who was|were|been here|in|seen|with ..4 twice|thrice|@month|@weekday|yesterday|last|times
    2 saw|seen|treated|examined you|him|her ..3 twice|thrice|@month|@weekday|yesterday|@count
    2 @who ..1 came|been|here|in|seen @count times|visits|months|years|weeks
    1 @we|desk|reception|colleague|receptionist|we did? @adverb? rang|phoned|called|texted|tried|ring|phone|call|left ..6 twice|thrice|times|machine|voicemail|voicemails|mailbox|answerphone|answer
    1 you did|do not|never? pick|answer|show|call|ring up|back|again
    1 fit|squeeze|squeezed|slot|slotted|fitted you|him|her in|into|between
    1 stopped|ended|quit|broke|finished ..1 after ..2 @count|first ~1 hour|hours|session|sessions|visit|visits|appointment|round|dose
  `,
  conduct: `
    2 @who @have? @adverb? @outburst
    2 @who @adverb? @be|became|got|grew|turned|seemed|appeared|arrived|came|showed|sounded @adverb? in|up? @state|@altered
    3 arrived|arriving|showed|showing|came|coming|turned|turning ..3 @altered
    2 @who @be @adverb? shouting|yelling|screaming|cursing|swearing|threatening|kicking|crying|vaping|texting|recording|filming
    2 @who @have? @adverb? @resisted
    2 @who @have? @adverb? chose|decided|elected|opted|preferred ..1 not|against
    2 @who @have? @adverb? chose|decided|elected|opted to? ..4 #Procedure|#Medicine|@thing|@treat|home|stop|skip|postpone|delay
    2 @who @have? @adverb? signed|initialed|initialled|consented
    2 @who @have? @adverb? agreed|authorized|acknowledged|approved|accepted ..6 @paper|@bill|@treat|@thing|#Procedure
    2 consent|waiver|estimate|form|forms|sheet|agreement|treatment plan? that|which? ..1 you|he|she ..1 signed|initialed|agreed|approved
    2 @who @have? @adverb? smoked|drank|vaped|chewed|binged
    2 @who @have? @adverb? stopped|quit|discontinued|resumed|began|started taking|using|wearing|coming|attending|brushing|flossing|smoking|drinking|#Medicine|@treat
    2 @who @have? did? @adverb? @nots ..1 to? @obey
    2 you should|could|might|ought have ..1 @obey|@attend !been
    2 if you had|hadn't @adverb? not? @obey|@attend
    2 if you'd @adverb? not? @obey|@attend
    2 had you @adverb? not? @obey|@attend
    2 @own choice|decision|wish|preference|request to|not ..4 #Procedure|#Medicine|@thing|@treat|stop|skip|leave|refuse|decline|delay|postpone|go|wait
    2 @own ~2 @manner
    2 @who @have? @be @adverb? asked ..2 leave|stop|lower|calm|sign|fast|reschedule|return
    2 asked|told you|him|her ..1 to leave|stop|lower|calm
    2 your|his|her signature|initials
    2 camera|cameras|video|footage|recording|tape ..3 shows|showed|show|has ..1 you|him|her
    1 signed ~2 refusal|consent|waiver|form|forms|estimate|agreement|release
    1 you|you'd|you've @have? @adverb? !@said|@mild -ed|@past
    1 you|he|she @have? @adverb? brought a|an|the|no
    1 being|was|were ..1 asked|warned|told not
    2 @who @have? did? @adverb? @nots gave|give|given|provided|provide|produced|left ..2 sample|specimen|history|permission|consent|information|card|list
    1 called|summoned|call|involve ..2 security|police
    2 escorted|restrained|banned|dismissed|removed ..3 from|by|out|off|to ..2 practice|office|security|police|building|property|clinic|premises|staff|room
    2 @who @have? @adverb? @asked ..3 opioids|painkillers|narcotics|pills|#Medicine
  `,
  third: `
    2 this|that|said ~1 @person @have? @adverb? had|received|wanted|needed|arrived|came|brought|called|left|complained|expected|required
    2 this|that|said ~1 @person was|is !@felt|never|not|a|an|our
    2 @who @have? @adverb? failed|fell|tolerated|cooperated|responded|struggled|measured|required ..1 the|a|an|his|her|both|to|with|every|any|on|off|our|more
    2 your ~2 @kin @have? @adverb? passed ..3 @imaging|screen|exam|away
    2 his|her ~3 @imaging|#Condition|@finding ..1 @found|@went
    2 your ~1 @kin brought|drove|carried|rushed ..2 you|him|her
    2 ^ ~2 @thing|#Condition|#Procedure|#Medicine|@imaging|@bill ..2 @found|@went|was|were|includes|include|had|has
    1 the ~1 @bill @adverb? @billed|@paid
    1 wires|bands|braces|brackets|cast|stitches|staples|bandage|dressing|splint|drain come|comes|came|coming|go|went off|out
    1 the ~2 @thing|@item !@idle ..2 -ed|@past|was|were|had
    1 the gentleman|lady|woman|man|patient|guy with|who
  `,
  told: `
    1 gave|lent|loaned|handed|sent you|him|her a|an|the ~2 @thing|loaner|spare|pair|sample|ride|copy|walker|brace ..2 while|until|when|so|because|that
    2 @who @have? @be @adverb? told|advised|warned|informed|instructed|counseled|counselled|cautioned|reminded|notified ..1 to|that|about|before|twice|repeatedly|in|at|by|beforehand|of|not|several|how|what|why|exactly
    2 @who @have? @be @adverb? given|offered|shown|sent|handed|provided|fitted|started|put|placed|referred ..4 @paper|@thing|#Medicine|#Procedure|@treat|@bill|specialist
    2 as @we|you ..1 @explained ..16 #Condition|#Procedure|#Medicine|@thing|@symptom|@treat|@body
    2 @we|^ @have? @adverb? told|advised|warned|instructed|informed|reminded|counseled|urged|cautioned you|him|her
    2 @we|^ @have? @adverb? @explained ..1 @det ~4 @bill|@thing|#Procedure|#Condition|@treat|risks|options|fee|fees|charges|diagnosis|findings|alternatives|aftercare
    2 was|were ..1 @explained ..4 to|with you|him|her
    2 @explained ..4 with|to you|him|her !how|our
    2 prescribed|gave|sent|handed|mailed you|him|her ..4 #Medicine|@thing|@paper|@bill
    2 offered you|him|her ..6 @thing|#Procedure|@treat|refund|discount|retake|redo|repeat|test|exam|referral|options
    2 call|called|contacted|notified|reached|texted you|him|her ..3 about the|your|his|her ~2 @imaging|@bill|@thing
    1 @we ..1 sent|referred you|him|her to
    2 @who asked|begged|asks for ..1 a|an|another|different|the ~2 doctor|nurse|dentist|provider|hygienist|therapist|midwife|room|epidural|refund|discount
    1 @we ..2 recommended|advised|suggested ..4 #Procedure|#Medicine|@thing|@treat|specialist|follow-up
  `,
} as const
