// Diagnoses, doses and plans for one reader, as turns of phrase (src/checks/turns.ts).
// Written by hand for hipaalint, MIT.
//
// Ideas that end in Order hold only where a clause begins with them, or behind "you should", "I'd" and the like.

/** Patterns by idea. */
export const ADVICE_TURNS = {
  diagnosis: `
    3 those|these ~1 @symptom|@pain|bumps|lumps|spots|blisters|freckles|moles|headaches|cramps|floaters|clicks are ..2 normal|harmless|nothing|benign|expected|common|viral|just|only
    3 you|he|she have|has a|an ~3 #Condition|@ailment|infection !@beside
    3 that|it|this is just|only|probably|likely|simply|surely|all the|your|a ~1 @pills|#Medicine|@symptom|@body|hormones|virus|nerves
    3 @pills|#Medicine|@remedy ..1 is|are ..1 what|why ..3 you|he|she|makes|made|causes
    3 that|this|your|the ~1 rash|lump|bump|spot|mole|cough|swelling|bruise|bruising|numbness|itch|itching|discharge|headache|headaches|cramps|tingling|tremor|clicking|burning|dizziness|nausea|hives|blister|blisters|limp|wheeze|snoring|bleeding ..1 is|are|comes|come|means ..2 probably|likely|just|only|surely|definitely|nothing|normal|from|caused|due|that|the|poison|viral|almost
    3 i|we ..1 think|believe|suspect|bet|guess|reckon|fear|say ..1 that? ..1 you|he|she|it|this|that ..1 have|has|is|'s|are ~3 #Condition|@ailment|#WeakCondition
    3 it|that|this could|may|might|must|would ..2 be ..1 your|the|a ~2 @body|#Condition|@ailment
    3 sounds|looks|seems|smells to me|us ..1 like ~4 #Condition|@ailment|@body|fracture|tear|break|strain|sprain|infection
    3 with|from|for a|an|the ..1 fever|cough|rash|bite|cut|burn|reading|pressure|sugar ..2 like|that ..3 needs|need|should|must
    3 sounds|looks|seems|sound|look as|like ..1 if|though? ..1 the|your|a ..1 @body|@gear|gallbladder|appendix|disc|disk|nerve|valve|bracket|root is|has|have|are|may|might|got|slipped
    3 what you|you've ..1 describe|described|have|had|saw|see|feel|felt|mention is|are|was|sounds|sound ..2 a|an|just|only|called|like|probably|likely|most|almost ~3 #Condition|@ailment|@symptom|fasciitis|syndrome
    3 what you|you've ..1 describe|described|have|had|feel is|are|sounds ~2 #Condition|@ailment|fasciitis|syndrome
    3 you have|had|got a|an pinched|slipped|torn|trapped|bulging|broken|cracked|blocked|twisted|inflamed|infected|frozen|herniated|pulled
    3 it|that is|was|'s? the|your|that ..2 @pills|#Medicine|@remedy that|which makes|gives|causes|made|gave|caused|does|did
    3 it's|that's the|your|that ..2 @pills|#Medicine|@remedy that|which makes|gives|causes|made|gave|caused|does|did
    3 that|it|this is|'s? a|an|the? ~2 #Condition|@ailment|infection ', ..1 pure|plain|no|for|all|textbook
    3 sounds|sound|looks|look|seems|seem|smells|feels ..1 to? like|as|be a|an|the|some|another ~3 #Condition|@ailment !@beside
    3 you|you're ..2 probably|likely|could|may|might|must ..1 be pregnant|@condition
    3 you ..1 could|may|might|must|are ..1 be? having ~3 #Condition|@ailment|@symptom
    3 you ..1 could|may|might|must ..1 be? having a|an|the ~3 #Condition|@ailment|@symptom
    3 sounds|sound|sounding|looks|look|looking|seems|seem|smells|smell like|as|to ..1 be|though|if? ~3 #Condition|@ailment !@beside
    3 sounds|sound|looks|look|seems|seem ~2 infected|broken|fractured|sprained|dislocated|inflamed|torn|allergic|benign|cancerous|viral|bacterial|impacted|herniated
    3 that's|it's|that|this|those|these|it is|are|'s|will|must ..3 #Condition|@ailment !@beside
    3 those|these ~2 #Condition|@ailment !@beside
    3 @describe|lump|bump|spot|rash|mole|thing|pain|photo|picture ..4 will|must|could|may|might be ~3 #Condition|@ailment !@beside
    3 that's|it's|that|it|this is|'s? just|only|simply|merely|probably|definitely|clearly|almost|most ..4 @symptom|@ailment|#Condition|#WeakCondition|fluid|hormones|iron|nerves|swelling|virus|bug|strain|sprain|stress|reaction|side-effect
    3 that|this|your @symptom|@pain|lump|bump|spot|rash|swelling ..5 is|are a|an|just|classic|clearly|probably ~3 #Condition|@ailment|tear|rupture|strain|impingement|infection|spasm
    3 money|bet|vote|guess|hunch is|would ..1 be? ..1 on? ~3 #Condition|@ailment
    3 reads|read|screams|says|has|smacks|hallmarks ..2 like|of? ~2 #Condition|@ailment ..1 to|written
    3 nothing to worry|fret|panic|stress
    3 your|that|this ~1 @symptom|@pain|@ailment ..1 is|are ..1 normal|harmless|expected|common|temporary|viral
    3 classic|textbook|consistent|typical|telltale|hallmark|suggestive|signs|sign|case|case|touch of|with|for? ~3 #Condition|@ailment !@beside
    3 you ..1 probably|likely|clearly|definitely|almost|most|may|might|could|must ..2 have|has|got|developed|suffering|dealing ..2 from|with? ~3 #Condition|@ailment|@symptom
    3 you|you've ..1 've|have? ..1 got ~3 #Condition|@ailment
    3 @symptom|@pain ..3 sounds|sound|points|point|suggests|suggest|means|mean|indicates|indicate|comes|come|is|are|looks|look ..1 like|to|from|due|caused? ..3 #Condition|#Medicine|@ailment|@body
    3 it|that|this|those|yours|lump|bump|spot|rash|mole is|are|sounds|looks ..1 nothing|harmless|benign|viral|contagious|hormonal|bacterial|fungal
    3 you|you're ..2 are|'re ..2 allergic|anemic|diabetic|dehydrated|hypertensive|deficient|hypothyroid|prediabetic|menopausal
    3 my|our diagnosis|verdict|guess|bet|hunch is|would|it's ..4 #Condition|@ailment|@body
  `,
  // "That's shingles": `'s` stands with the word before.
  contracted: `
    3 that|it|this|there a|an|the|some? ~2 #Condition|@ailment !@beside
  `,
  dose: `
    3 half|one|two|three|a|@count a? ~1 @unit|@pills ..1 would|should|will|is|are|may ..2 enough|plenty|fine|ok|okay|do|right|safe|best
    3 @symptom|@pain|itching|swelling|rash|it|that will|should stop|clear|ease|fade|go|settle ..3 once|when|if|after you ..1 use|take|apply|start|stop|rub
    3 he|she|it|they|baby|child|son|daughter needs|need|requires ..1 #Medicine|@pills|@remedy
    3 your|the|that|his|her ~1 dose|dosage|strength is|seems|looks|sounds ..1 too|much|far high|low|strong|weak|much|little|big|small
    3 you|you'll|you'd can|could|should|may|must|need|want|might|will|ought|to ..6 #Medicine|@remedy|@pills
    3 @unit ..4 in|at|with|before|after|every|each|a|per|for ..2 morning|night|breakfast|dinner|lunch|meals|food|bedtime|hours|days|day|water|evening
    3 i'd|you'd|you'll|you|we'd should|would|must|need|needs|could|can|ought|better|want|have|might? ..3 @act ..4 #Medicine|@remedy|@unit|@pills
    3 i'd|i|we'd|we would|suggest|recommend|advise|say? ..2 @act|@acting ..4 #Medicine|@remedy|@unit|@pills
    3 safe|fine|ok|okay|all right|free to ..2 @act ..4 #Medicine|@remedy|@unit|@pills
    3 i'd|you|you'd should|would|must|need|could|can|ought|better|might? ..2 go|come ..1 up|down|off ..4 #Medicine|@unit|@pills|it|them
    3 #Medicine|@remedy ..5 @often
    3 #Medicine|@remedy ..6 twice|thrice|once|times ..1 a|per|daily|each day|daily|week|hour
    3 #Medicine|@remedy ..4 every ..2 hours|hour|morning|night|evening|day
    3 you|you'll|you're|yours don't|do|won't|will|should|may|can|probably|might? ..2 not? ..1 need|want|require ~3 #Medicine|@pills|@remedy
    3 switch|swap|change|replace|trade ..4 #Medicine|@pills for|to|with ..3 #Medicine|@pills|@remedy
  `,
  doseOrder: `
    3 switch|change|move|go to the|a|an ~2 form|version|kind|dose|strength|tablet|liquid|patch|gel
    3 take|try|swallow|drink|add|give|have|skip|use ..1 @count ..3 before|with|at|after|in bed|bedtime|supper|dinner|breakfast|lunch|meals|food|sleep|night
    3 take|swallow|drink|give|use|try ..1 @count ..2 more|extra|white|pink|blue|yellow|big|small|long-acting|short-acting|binders|chews|sticks|squirts|sprays|scoops ..2 tonight|tomorrow|now|with|before|after|at|daily
    3 take|skip|give|drink|swallow|hold|miss|leave|use the ~2 one|ones|rest|lot|other|prep|stuff|mixture ..3 tonight|tomorrow|now|today|at|with|before|after|until
    3 drink|swallow|sip ..3 prep|liter|litre|glass|cup|cups|bottle ..3 tonight|tomorrow|now|today|before|at|by|every
    3 skip|eat|fast|drink|have ..2 breakfast|lunch|dinner|supper|nothing|food ..3 tonight|tomorrow|today|before|until|and
    3 give|let|have|make him|her|them|it ..2 half|@count|a ..2 teaspoon|spoon|spoons|tablet|pill|dose|cup|sip|drops|puff|drink|chew|of
    3 back to|on ..1 the|your old|full|usual|lower|higher|evening|morning|half|first ~1 dose|pill|strength|one|schedule|setting
    3 lay off|ease|back off ..3 #Medicine|@pills|@remedy
    3 finish|restart|start|resume ..3 leftover|leftovers|old|rest|last|remaining ..2 #Medicine|@pills|@remedy|of
    3 @count puffs|pills|tablets|drops|sprays|scoops|units|capsules ..2 before|after|at|when|with|in|every|and
    3 stop|quit|keep|start|resume|avoid taking|using|drinking|applying|wearing ..2 it|that|them|those|#Medicine|@pills|@remedy
    3 drink|sip|eat|chew ..3 juice|prunes|water|fluids|broth|tea|coffee|yogurt|fiber|fibre|bananas|cranberry|ginger|greens|salt|sugar|protein|carbs
    3 do|don't|never not? take|use|mix|stop|pop|skip|drink|eat|chew|swallow|rub|split ..2 that|it|them|those|this|#Medicine|@pills|@remedy
    3 cut|limit|avoid|reduce ..3 salt|sugar|sodium|caffeine|alcohol|dairy|gluten|carbs|spicy|sweets|soda
    3 @act ..4 #Medicine|@remedy|@pills
    3 @act ..4 @unit
    3 go|come|stay|get ..1 up|down|off|on ..4 #Medicine|@unit|@pills
    3 come off it|them|that
    3 @act ..6 days|weeks|hours|course|doses of|on ..2 #Medicine|@pills
    3 stick|stay|go|keep with|on|easy|off ..3 #Medicine|@pills|@remedy
    3 no more ..2 #Medicine|@remedy
    3 double|halve|triple|skip|increase|reduce|lower|raise|taper|up ..2 dose|doses|dosage|it|tonight's|tomorrow's
  `,
  plan: `
    3 you|he|she|it may|might|will|probably|could|do|should ..1 need|want|require a|an|the|new|another ~2 crown|filling|root|shot|implant|extraction|drops|glasses|stitches|boot|sling|cast|injection|referral|specialist|patch|brace|splint
    3 i|we|i'd|we'd would|'d|should ..1 get|have ..1 that|it|this|those ..1 looked|checked|seen|scanned|examined|x-rayed|tested|cultured
    3 you|he|she can|may|should|could ..1 stop|start|resume|keep|quit ..1 wearing|using|taking|drinking|eating|icing ..3 @gear|@pills|#Medicine|@remedy|it|that|them
    3 #Procedure|#Medicine|@remedy|shot|injection|brace|splint|exercises|stretches|ice|heat would|should|could|will ..1 help|fix|ease|clear|calm|relieve|settle ..2 that|your|his|her|it|you
    3 at your|his|her age you|he|she ..2 need|should|must|ought|could
    3 it|this|that|they|yours will|should|'ll|ought ..1 heal|clear|settle|fade|resolve|subside|pass|close|knit ..1 on|by|in|within|up|down|itself|away|over|alone
    3 you can|may|could ..2 go|get|return|start|be ..1 back|returning|to? ..1 to|on running|work|school|sports|lifting|swimming|driving|cycling|training|skiing|tennis|football|the|your|solid
    3 that|this|the|those|your ~2 @body|mole|lump|bump|spot|cyst|wart|tag|rash|sore|cut|bite|wound should|must|needs|need|has|ought ..2 be|to|get? ..1 removed|biopsied|drained|x-rayed|scanned|stitched|lanced|cultured|imaged|seen|tested|checked|cleaned
    3 you|you'll|you'd don't|do|won't|will not? ..2 need ..2 #Procedure|mri|x-ray|xray|ct|scan|biopsy|stitches|bloodwork|cast|splint|antibiotics|surgery
    3 you|you'll|you'd need|needs|should|require|must|want ..3 #Procedure|mri|x-ray|xray|ct|scan|biopsy|stitches|bloodwork|cast|splint|antibiotics|surgery
    3 you|you'll|you'd need|needs|should|require|must|want ..1 a|an|the|another|that ~2 #Procedure|mri|x-ray|xray|ct|scan|biopsy|stitches|bloodwork|cast|splint|antibiotics|surgery
    3 you|you'll|you'd need|should|must|want|ought ..2 get|have|getting|having ..1 it|that|this|those|them|your ..3 looked|checked|examined|evaluated|tested|seen|biopsied|drained|removed|x-rayed|scanned|stitched|lanced|cultured|imaged
    3 you|you'll don't|do|won't|will not? ..1 need ~3 #Procedure|mri|x-ray|xray|ct|scan|biopsy|stitches|bloodwork|surgery
    3 i'd|i would? ..2 get|have|want|send|order|do|start|try ..4 #Procedure|mri|x-ray|xray|ct|biopsy|bloodwork|biopsied|drained|x-rayed|scanned
    3 you're|you|you'd|you'll are|be? ..1 fine|safe|cleared|ok|okay to ..1 drive|fly|exercise|swim|run|lift|drink|eat|stop|resume|travel|train|smoke|bathe|shower
  `,
  planOrder: `
    3 put|rub|apply|dab|use ..3 on|over|around ..1 it|that|them|the ..2 but|except|every|twice|until|for|jelly|cream|ointment
    3 do|don't not? worry|fret|panic about|over the|that|this|your ~1 @symptom|@pain|bruise|bump|lump|spot|mole|numbness
    3 take|pull|snip|cut the|your|those|that ~1 stitches|staples|stitch|sutures|splinter|tick|drain out
    3 ask|push|insist for|on a|an|the ~1 #Procedure|mri|x-ray|xray|ct|scan|biopsy|bloodwork|ultrasound|ekg|referral
    3 keep|hold|put the|that|your ~1 leg|foot|ankle|arm|wrist|knee|hand|elbow|head|hip up|raised|high|above|still|straight|elevated|down
    3 take|leave|keep|put|pull|cut|wear|stop|quit|avoid|remove|loosen|tighten|change|swap|slide ..1 wearing|using? ..1 the|your|that|his|her @gear ..2 off|on|out|tonight|at|for|until|and|every|now|'.|',
    3 leave|take|keep|put|pull off|out|on|in the|your|that|his|her @gear
    3 leave|keep the|your|that|his|her @gear off|on|out|in
    3 @home ..2 it|that|the|your ..3 for|every ..3 minutes|minute|hour|hours
    3 bend|push|press|file|glue|pop|twist|pull|trim|clip it|that|them ..2 back|down|off|out|in|into|with
    3 have|let|make him|her|them sleep|rest|lie|soak|walk|fast|sit|drink|gargle
    3 no need for|to ..2 #Procedure|mri|x-ray|xray|ct|scan|biopsy|stitches|bloodwork|surgery|antibiotics
    3 put|apply|hold|press|use ..2 ice|heat|pressure|compress|aloe|vaseline|honey ..1 on|to|against ..2 it|that|the|your|them
    3 get|have|book|schedule|request a|an|the|that ~2 #Procedure|mri|x-ray|xray|ct|scan|biopsy|bloodwork|ultrasound|ekg|test
    3 get|have it|that|this|them|those biopsied|drained|removed|x-rayed|scanned|stitched|lanced|cultured|imaged|looked|checked
    3 @home it|that|the|your|with|twice|both
    3 @home ..4 @remedy|@often|@body
    3 keep|leave ..1 it|that|the|your ..2 elevated|dry|covered|clean|wrapped|bandaged|iced|still|splinted|immobile|moist|uncovered
    3 leave|let it|that|them alone|be|breathe|heal|drain
    3 prop|lie|sleep|lay|sit|rest ..3 flat|up|upright|elevated|propped|@body
    3 stay|keep|lay off ..3 @body|leg|it|dairy|gluten|caffeine|alcohol|cigarettes
  `,
} as const

/** Classes that the patterns name. */
export const ADVICE_CLASSES = {
  act: `
    take try use apply start stop drop double halve skip increase reduce cut taper wean switch continue hold bin ditch get
    quit resume split swallow rub dab put add swap pop chew inject restart begin discontinue lower raise up alternate substitute
    replace pause miss leave finish keep triple space toss give bump ease dial boost ditch down knock
  `,
  acting: `
    taking trying using applying starting stopping dropping doubling halving skipping increasing reducing cutting tapering
    switching continuing adding swapping resuming lowering raising pausing alternating finishing
  `,
  describe: 'describe described',
  count: 'one two three four five six half another',
  gear: `
    splint brace cast bandage bandages dressing dressings boot sling patch mask retainer aligners aligner denture dentures lens lenses contacts
    tape wrap pad collar bands braces bracket wire crutches cuff stocking stockings aid aids pump sensor drain tube cpap stitches
  `,
  condition:
    'allergic anemic diabetic dehydrated hypertensive deficient hypothyroid prediabetic menopausal perimenopausal celiac lactose-intolerant',
  home: `
    rinse gargle ice elevate soak massage stretch wrap bandage tape splint dab rub swish compress foam-roll drain lance pop squeeze
    disinfect irrigate
  `,
  unit: 'mg mcg ml units unit tablets tablet pills puffs puff drops teaspoon teaspoons tsp capsules capsule sprays iu milligrams',
  pills: `
    dose doses dosage pill pills medication medications medicine medicines meds antibiotic antibiotics steroid steroids insulin
    painkillers painkiller cream ointment statin antihistamine antihistamines inhaler laxative antacid prescription supplement
    supplements probiotic patch
  `,
  remedy: `
    salt saltwater salt-water clove compress compresses peroxide ibuprofen acetaminophen paracetamol aspirin tylenol advil motrin aleve
    benadryl antihistamine electrolytes laxative probiotics antacid vinegar turmeric iodine calamine hydrocortisone naproxen
    vitamin vitamins zinc iron potassium calcium b12 multivitamin miralax fiber diclofenac omeprazole loratadine melatonin magnesium arnica
  `,
  often: 'hourly daily nightly bedtime q4h q6h q8h',
  ailment: `
    socket abscess stye strep shingles migraine sciatica bursitis tendinitis tendonitis ringworm impetigo uti flu bronchitis
    concussion hernia cyst fracture sprain ulcer clot thrush scabies chickenpox reflux allergy infection bpv vertigo tinnitus
    gastritis appendicitis lipoma gallstones gallstone cyst wart warts gout eczema hives tonsillitis sinusitis conjunctivitis pinkeye pink-eye anemia dehydration withdrawal plantar bunion
    virus
  `,
  symptom: `
    pain swelling fever bleeding rash cough toothache headache headaches migraines numbness dizziness nausea vomiting cramps
    itching discharge palpitations earache backache fatigue tingling tremor tremors bloating heartburn snoring spots bumps lump
    bruising twitching shakes symptoms burning stiffness clicking popping discoloration
  `,
  pain: 'ache aches soreness throbbing redness',
  body: `
    tooth teeth gum gums jaw knee knees hip hips shoulder ankle foot feet wrist elbow spine thyroid liver kidney kidneys bladder
    nerve muscle tendon ligament heart lungs ear ears sinuses calf heel toe thumb finger
  `,
  // A condition before these is what a walk or a class is about.
  beside: `
    risk risks awareness prevention program fund walk support center centre team screening education resources library care
    coverage specialist article page video class group clinic season month week day shot vaccine vaccines survivor research
    guidelines leaflet medicine unit ward season's expert nurse service services
  `,
} as const

/** Words around a turn that change what it says. */
export const ADVICE_GUARDS = {
  /** Said of anybody. */
  general: `
    anyone anybody everyone everybody people patients adults most many often usually generally general typically guidelines
    guideline research studies doctors clinicians sometimes rarely commonly women men seniors parents someone reading
  `,
  /** What is asked, refused or put off. */
  open: `
    whether before without until ask asking asked never not don't can't cannot won't wouldn't unable nor how why advise diagnose
    about unless shouldn't isn't aren't doesn't couldn't neither
  `,
  /** Where to ask, to look or to get it is no advice. */
  asks: 'ask call talk see speak check read find bring pick buy order request know learn phone contact visit book email drop message tell discuss look return',
  if: 'if when whenever should',
  /** Told of what was. */
  past: 'took taken was were had has been did gave got used prescribed called came started stopped wrote asked mentioned told said',
  often: 'hourly daily nightly twice thrice bedtime q4h q6h q8h bid tid times',
  numbers: 'one two three four five six seven eight half',
  /** A clause that begins behind one of these may be an order. */
  opens:
    'and please so then or but just kindly maybe perhaps also definitely first instead simply now to go ahead',
} as const
