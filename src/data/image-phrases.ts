/**
 * Turns of phrase by which alternative texts and captions show a patient. Written by hand for hipaalint, MIT. They are tested
 * on a sentence in lower case with straight apostrophes.
 */

/** Nobody's real picture, or no person's. An authorization number says so too. */
export const STAGED =
  /\b(?:models?|actors?|actress|stock|illustrat\w+|drawing|drawn|diagram|cartoon|graphic|infographic|rendering|sketch|icon|logo|simulat\w+|mannequins?|manikins?|dummy|sample|specimen form|demo|test (?:user|account|patient|data|record)|fictional|fictitious|invented|mock|mock-?up|blank|template|posed|staged|volunteers?|replica|painting|sculpture|renovat\w+|remodel\w*|lobby|kitchen|waiting room|parking|building|hand ?washing|portrait|memoir|graph|wait times|checklist|tips|about 1[89]\d\d|puppet|teddy|doll|dog|cat|horse)\b/
/** An authorization by its number. */
export const AUTHORIZED =
  /\bauth(?:orization|orisation)?(?: (?:no\.?|number|id|form))?[ :#-]{1,3}[a-z]{0,4}-?\d[\w-]*/
/** One of ours, and no portal or parking place of theirs. */
export const OURS =
  /\b(?:one of (?:our|my) (?:[\w'-]{1,18} ){0,2}(?:patients|clients)\b|(?:our|my|this morning's|today's|tonight's|yesterday's|this week's) (?:[\w'-]{1,18} ){0,3}(?:patient|pt|client)(?:'s)?\b)(?! (?:portal|care|safety|experience|education|satisfaction|services?|rooms?|lounge|parking|entrance|access|advocates?|navigators?|rights|information|intake|registration|transport|families|family|advisory|council|floor|wing|tower|pavilion|center|guide|handbook|app|survey|stories|story|forms?|support|coordinators?|representatives?|population|volume|garden))|\b(?:my|our) resident (?:in|from|down in|over in) (?:room |bed |unit )?#?\d/
/** "Patient photo: …": the picture is said to be of a patient. */
export const PATIENT_PHOTO =
  /^\W{0,3}(?:(?:our |a )?(?:patient|client) (?:photo(?:graph)?|picture|pic|image|selfie|snap|snapshot)\b|(?:(?:a |our )?(?:photo(?:graph)?|picture|pic|image|selfie|snap|snapshot|portrait|close-?up|view) of )(?:a|an|one|our|the|this) (?:[\w'-]{1,18} ){0,2}(?:patient|client)\b|(?:(?:our|a|the|one|this) )?(?:patient|client) (?:(?:right |just |shortly )?(?:before|after|during|following) (?!you|your|class|hours)|on (?:day|the day|week)|at (?:his|her|their) |in (?:a |the |his |her |their )?(?:hospital |recovery )?(?:bed|gown|wheelchair|icu|traction)\b))/
/** A post shows a real patient, and what he or she has on or does. */
export const PATIENT_SEEN =
  /^\W{0,3}(?:(?:a|an|the|this|one|happy|smiling|grinning|laughing|young|little|older|elderly|brave|proud|former|first|new|teen|teenage|bald|tiny) ){0,3}(?:patient|client) (?:in|with|wearing|holding|showing|smiling|grinning|beaming|waving|ringing|on|at|halfway|climbing|walking|standing|sitting|posing|hugging|giving|doing|lifting|riding|dancing|leaving|crossing)\b/
/** Somebody in our care, or in whatever came of it: "a little boy in our burn unit", "smiling patient after surgery". */
export const SEEN_IN_CARE =
  /^\W{0,3}(?:(?:photo(?:graph)?|picture|snapshot|image|pic|selfie|portrait) of )?(?:[\w'-]{1,18} ){0,4}(?:patient|client|resident|man|woman|boy|girl|child|toddler|teen(?:ager)?|newborn|baby|twins|triplets|mother|mom|mum|father|dad|couple|family|gentleman|lady|grandmother|grandfather|survivor|athlete|runner|farmer|veteran)\b[^.]{0,60}\b(?:(?:in|at|on|from|leaving|inside) (?:our|my) (?:[\w-]{1,18} ){0,3}(?:units?|clinic|hospital|wards?|icu|nicu|picu|er|ed|center|centre|rehab|office|chair|nursing home|hospice|program|practice|floor|suite|gym|pool)\b|(?:after|following|recovering from|days? after|weeks? after) (?:\w{1,12} ){0,3}(?:surgery|operation|procedure|treatment|transplant|chemo(?:therapy)?|radiation|stroke|bypass|delivery|birth|injury|accident|crash|(?:hip|knee|shoulder|valve) replacement)\b)/
/** With whom bought pictures show a patient. */
export const WITH_STAFF =
  /\b(?:nurse|doctor|dr\.?|physician|provider|clinician|practitioner|therapist|surgeon|dentist|hygienist|pharmacist|technician|technologist|optometrist|midwife|aide|carer|caregiver|receptionist|staff|team|coach)s?\b/
/** Before and after, as pictures are labelled. */
export const LABELS =
  /^\W{0,3}(?:(?:photos?|pictures?|images?|profile|side|front|close-?up|view|shot)[,:]? ){0,3}(?:before|after)\b(?![ -](?:hours|visit|school|care|party|your|you|each|any|every|eating|exercise|exercising|meals?|bed|dark|work|the (?:gala|race|ceremony|event|walk|run))\b)|\bbefore (?:and|&|\/|\+|-) ?after\b|\bbefore[/-]after\b|\b(?:before|after) (?:photo|picture|image|shot|pic)s?\b|\b(?:pre|post)-?op\b|\b(?:\d+|one|two|three|four|five|six|eight|nine|ten|twelve) (?:day|week|month|year)s? (?:post|after|later|out)\b|\b(?:day|week|month) (?:\d+|one|two|three|four|five|six)\b/
/** A moment of somebody's care: beside a name it makes a picture a patient's. */
export const MOMENTS =
  /\b(?:before|after|following|pre-?op|post-?op(?:erative)?|(?:days?|weeks?|months?) (?:\d+|one|two|three|four|five|six|later|post|out|on|after)|recover(?:y|ing|ed|s)|parallel bars|wheelchair|walker|crutch(?:es)?|(?:hinged |back |neck |knee |leg )?brace|splint|sling|(?:in|with) (?:a|an|her|his) (?:[\w-]{1,18} )?(?:cast|boot|brace|gown)|halo|treadmill test|drip|iv pole|feeding tube|oxygen mask|incubator|infusion chair|prosthe(?:sis|tic)|heal(?:ing|ed|s)|discharged?|patient|scars?|stitches|x-?rays?|scans?|mri|ct|ultrasound|sonogram|radiographs?|mammogram|charts?|lab results?|test results?|results? page|portal|screen ?shot|rings? (?:the|her|his) bell|ringing (?:the|her|his) bell|first steps|bedside|hospital bed|ventilator)\b/
/** Runs, gifts and speeches have befores and afters too. */
export const OCCASIONS =
  /\b(?:gala|5k|10k|race|marathon|ribbon|ceremony|fundrais\w+|lecture|conference|award|concert|donat\w+|auction|tournament|luncheon|workshop|class|open house|training|shift|meeting|interview|workout|runs?|game|practice|grand rounds|press conference)\b/
/** A sheet, screen or board that holds somebody's data, shown for itself. */
export const RECORDS =
  /^\W{0,3}(?:(?:a|an|the|our|my|his|her|this|quick|actual|real) ){0,3}(?:(?:photo(?:graph)?|picture|snapshot|snap|image|pic|close-?up|copy|scan|shot) of )?(?:(?:a|an|the|our|my|his|her|this|today's|tonight's) ){0,2}(?:[\w'-]{1,18} ){0,4}(?:screen ?shot|screen ?grab|chart|whiteboard|board|wristband|id band|medical record|record|lab results?|test results?|bill|intake form|consent form|pill bottle|prescription label|prescription|monitor|ekg|ecg|face ?sheet|mar)\b/
/** A picture of somebody's inside. */
export const SCANS =
  /^\W{0,3}(?:(?:a|an|the|our|my|his|her|this|that) ){0,2}(?:(?:photo(?:graph)?|picture|snapshot|image|pic|close-?up) of )?(?:[\w'-]{1,18} ){0,4}(?:x-?rays?|radiographs?|mri|ct|scans?|ultrasound|sonogram|panorex|bitewings?|mammogram|films?)\b/
/** The same, seen behind what the picture is of. */
export const BEHIND =
  /\b(?:chart|records?|whiteboard|bed ?board|board|census|screen|monitor|schedule|x-?rays?|scan|wristband|results|labels?)\b[^.]{0,60}\b(?:open|visible|readable|legible|behind|in the background|on (?:the|his|her|my|our) (?:screen|monitor|wall|desk)|over (?:my|his|her|our) shoulder)\b/
/** What makes a record or scan one person's. */
export const PARTICULAR =
  /\b(?:patient(?:s|'s|s')?(?! (?:portal|satisfaction|volumes?|flow|experience|education|safety|care|rights|rooms?|information|login|app|access|gateway|survey|outcomes?|days))|resident's|(?:room|bed|bay|or) #?\d\w*|mrn|dob|date of birth|last names?|real names?|\d{1,2}'s|(?:mr|mrs|ms)\.? [a-z]{2,})\b/
/** The same, where "a patient" says nothing: most scans are of one. */
export const PERSONAL =
  /\b(?:our|my|his|her|this|that|today's|tonight's|this morning's|last night's) (?:[\w'-]{1,18} ){0,2}(?:patient|resident|client|x-?ray|scan|mri|ct|ultrasound|films?|radiograph)|\b(?:room|bed|bay|or) #?\d|\b(?:this morning|tonight|last night|yesterday|today)\b|\bwith (?:the |her |his |a )?(?:patient )?name\b|\b(?:swallowed|lodged|stuck|wedged|up (?:his|her))\b|\bof (?:a|the|one|our) (?:\d{1,2}[- ]year[- ]old|(?:[\w'-]{1,18} )?(?:man|woman|boy|girl|teen(?:ager)?|toddler|gentleman|lady|farmer|roofer|skier|climber|cyclist|runner|driver|guy)(?:'s)?)\b/
/** Something taken out of somebody. */
export const SPECIMENS =
  /\b(?:specimens?|tumou?rs?|fibroids?|gall ?stones?|kidney stones?|bladder stones?|placenta|cysts?|appendix|gallbladder|uterus|ovary|spleen|organ|tooth|teeth|polyps?|lipoma|hairball|foreign (?:body|object)|amputated (?:toe|finger|foot))\b/
export const TAKEN =
  /\b(?:(?:our|my|a|the|this|today's) (?:[\w-]{1,18} ){0,2}patient(?:'s)?|(?:his|her)|this morning|today|tonight|last night|or #?\d|we (?:just )?(?:removed|took out|pulled|delivered)|just (?:removed|out)|fresh out|guess)\b/
export const TAUGHT =
  /\b(?:donated|donor|anatomy|museum|animal|veterinar\w+|plastic|model|textbook|slide set|microscope)\b/
/** A mark that one person has, said of that person. */
export const MARKS =
  /\b(?:her|his|their|that|those|patient's|she has a|he has a) (?:[\w'-]{1,18} ){0,4}(?:tattoos?|birthmark|freckles?|port-wine stain|beauty mark|beauty spot|scars?|mole|dimples?|eyepatch|white streak|missing finger|prosthetic (?:leg|arm|hand))\b(?! (?:removal|care|cream|gel|revision|clinic))|\b(?:with|has|by) (?:a|an|the) (?:[\w'-]{1,18} ){0,3}(?:tattoo|birthmark|port-wine stain|eyepatch)\b(?! (?:removal|clinic))|\bwith (?:[\w'-]{1,18} ){1,2}(?:tattoos?|birthmark)\b|\b(?:tattoos?|birthmark|scars?|port-wine stain)\b[^.]{0,24}\b(?:of|on) (?:the|our|this|one|a) (?:[\w'-]{1,18} ){0,2}(?:patient|client)\b/
/** What came of care, beside a mark. */
export const OUTCOMES =
  /\b(?:results?|transformation|before|after|pre-?op|post-?op|day \d+|weeks? (?:\d+|out|later|post)|procedure|surgery|operation|transplant|treatment|patient|pictured|gorgeous|stunning|recovery|healed|healing|stitches|swelling|wounds?|ulcers?|burns?|rash|incision|lesions?|fracture|bruis(?:e|es|ing))\b/
