// What says of somebody that he or she is in care, whoever it is and without a word for patients, as turns of phrase
// (src/checks/turns.ts). Written by hand for hipaalint, MIT.
//
// Weights: 3 is said of nobody else; 2 is said of people in care and, now and then, of guests; 1 only hints.

import { BODY } from './body.ts'

export const CARE_CLASSES = {
  our: 'our my us',
  theirs: 'his her their whose',
  body: `
    ${BODY} voicebox face scar stitches incision cast stent pacemaker ventilator pulse fever labs scans scan x-ray chart iv
    wound burns bruises valves arteries corneas retinas disc disk discs disks vertebrae tendons ligaments cuff thighs forearms
    scalps bowels intestine cataract cataracts hernia bunion bunions goiter polyp polyps cyst testicle tailbone tonsil adenoids
    wisdom sinuses nipple nerves injuries pain tumor pregnancy contractions labor delivery stroke overdose
    acl mcl pcl labrum rotator biceps triceps quad quadriceps smile veneers grin patella sternum knuckle knuckles nodes node windpipe voice eyesight hearing
  `,
  spot: `
    floor wing ward unit bed beds bay icu nicu picu er ed room suite rehab hallway recovery lobby table theater theatre
    program programme care hospice detox clinic hospital chair tower pod burn stroke trauma maternity
  `,
  failing: `
    failing weak weakened bad broken torn enlarged leaky leaking blocked worn worn-out damaged swollen infected inflamed crushed shattered
    ruptured herniated dislocated frozen clogged irregular racing scarred burned burnt bruised collapsed punctured perforated obstructed
    narrowed hardened cracked split severed sprained strained twisted pinched trapped missing paralyzed stiff sore aching tender bleeding
    fractured mangled deformed clouded cloudy detached sick diseased cancerous new artificial prosthetic mechanical transplanted
  `,
  came: `
    came comes checked checks check walked limped wheeled rushed brought flown carried driven arrived airlifted admitted
    transferred booked rolled hopped stumbled hobbled landed ended turned showed
  `,
  stays: `
    rest rests rested resting recovers recovering recovered recuperating recuperates healing heals stays stayed staying
    sleeps slept sleeping lies lying lay convalescing spent spends wakes woke waking sits sitting
  `,
  had: `
    had has have having got gets getting received receives receive receiving underwent undergoing undergoes needed needs
    survived survives beat beating fighting fights fought battling battled suffered suffering suffers developed wears wearing
    started starts finished finishing finishes contracted caught swallowed with after for from of without
  `,
} as const

export const CARE_TURNS = {
  care: `
    3 #CareEvent|#Patient|#Recovery
    2 chose|chooses|choose|picked|picks|trusted|trusts ..2 @our ..5 for|with ~3 @body|#Procedure|#Condition|#WeakProcedure|care|treatment|operation
    2 @stays ..4 @our ~4 @spot|#CareUnit|#Org
    2 @stays ..3 upstairs|downstairs
    2 @stays with us
    2 was|is|been on|in @our ..1 stretcher|gurney|table|truck|ambulance|rig
    2 twins|triplets|quadruplets|quintuplets|newborn|newborns|preemie|preemies|baby|babies ..6 born|delivered|arrived|weighed|weighing|home
    2 born|delivered|delivering|welcomed ..6 twins|triplets|quadruplets|quintuplets|weeks|ounces|pounds|baby|babies|newborn
    2 dialysed|dialyzed|convalesced|hospitalised|rehabbed|detoxed
    2 our ..1 hospice|palliative
    2 moved|moves|moving|settled ..1 into|in|onto @our ~4 @spot|#CareUnit|residence|home|cottage|village|wing|living
    2 lives|lived|living ..1 in|on|with @our ~4 @spot|#CareUnit|residence|wing|us
    2 born|delivered ..1 here|with ..1 us|at?
    2 leave|leaves|left|leaving ..1 @our ~3 @spot|#CareUnit|#Org
    3 @stays ..5 on|in|at ~4 #CareUnit|icu|er|ed|ward|bed
    2 @came|sent|referred|moved|helicoptered|rushed|shipped|flown to us|me
    2 @came ..3 in|into|to|through|at|by|on @our
    2 completed|finished|graduated ..1 from? @our ~3 program|programme|class|course|group|track|camp
    2 down|lighter ..1 0|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety pounds|lbs|kilos
    2 wears|wear|wore @our ~3 brace|braces|aid|aids|prosthesis|leg|arm|hand|pump|monitor|aligners|lenses
    2 living|lives|lived|born with ..1 this|the|that|such ..3 disease|condition|disorder|syndrome|mutation|defect|illness|infection
    2 home|out|released|back ..1 from|of ..2 #CareUnit|icu|nicu|picu|hospital|rehab|surgery !for|when|after|visits
    2 has|had|keeps|kept a|the|his|her ..1 chair|bed|seat|recliner|slot ..1 by|in|on|at|under|near ..1 our
    2 braces|cast|stitches|staples|brackets|bandages ..1 off|out today|yesterday|at
    2 @came ..3 in|into|to|at ~4 #CareUnit|er|ed|emergency|rehab|detox|hospital
    2 @came ..1 in|home|back? ..4 for|with|after ~4 @body|#Procedure|#Condition|#WeakProcedure|#WeakCondition|#Medicine
    2 @had ..1 a|an|her|his|their|the|one|two? ~4 #Procedure|#Condition|#Medicine|#Sensitive
    2 @had ..1 a|an|her|his|their|new|the ~3 @body|#WeakProcedure ..2 replaced|removed|repaired|fixed|set|drained|pinned|operation|surgery|scan|transplant|implant
    2 new ~2 @body
    2 with ..1 a|an|two|both|his|her|their? ~1 @failing ~1 @body
    2 needs|need|awaits|awaiting ..3 a heart|liver|kidney|lung|transplant
    2 on our ..2 waiting|transplant list|waitlist
    2 replaced|repaired|fixed|removed|drained|pinned|reset|rebuilt|straightened|stitched ..1 my|his|her|their ~2 @body
    2 lost|losing|loses ..5 @body
    2 lost|dropped|shed ..2 0|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred pounds|lbs|lb|kilos|kg|stone
    2 @body ..2 was|were ..1 replaced|repaired|rebuilt|removed|drained|pinned|reset|amputated|remade|refitted
    2 in|from bed|bay|cot|chair 0
    2 replaced|repaired|rebuilt|fixed|removed|drained|pinned|reset|straightened|cast|casted|splinted|stitched|trimmed|closed|wrapped|treated|saved|scanned|sewed both|a|the ~2 @body ..1 for|of|in|from|off
    2 a|the|that|his|her|their ~2 @body we|i ..2 put|did|made|fixed|gave|built|set|replaced|fitted|removed
    2 had|has|have|having|get|got|getting ..6 @body ..2 out|off|removed|done|fixed|drained|taken|put
    2 had|has|have|having ..4 done|treated|fixed|seen|removed|fitted ..1 here
    2 left|leave|leaves ..1 the|his|her ~2 #CareUnit|bedside|side
    2 at|by ..1 the|his|her bedside
    2 broken|torn|fractured|injured|swollen|sprained|severed|crushed|shattered|mangled ~1 @body
    2 survived|survives|contracted|caught|diagnosed ..2 #WeakCondition
    2 @theirs ~3 @body|#Procedure|#Condition|#Medicine|#WeakProcedure
    2 broke|tore|fractured|injured|hurt|cut|burned|sprained|dislocated|shattered|crushed|sliced ..1 a|an|his|her|their|both|the? ~2 @body
    2 is|was|been|be|being|were|got|gets|getting ..2 #CarePassive
    2 just|recently|finally #CarePassive
    2 #CarePassive at|by|on|in|here|for|with|after
    1 in|on|at|under @our ~4 @spot|#CareUnit|#Org
    1 #CareUnit|#Procedure|#Condition|#Medicine|#WeakProcedure
  `,
}

/** Guests of honour, givers and speakers do these where care is given. */
export const GUEST_WORDS = `
  tours toured touring tour visits visited visiting visitors speaks spoke speaking speaker speakers keynote gala ribbon donates
  donated donate donating donation donor donors gift gifts gave pledged pledge hosts hosted hosting honors honored
  honoring award awards awarded proclamation volunteers volunteered volunteering sponsor sponsors sponsored fundraiser
  fundraisers raised raises fundraising campaign foundation testified legislation dedicates dedicated dedication elected
  appointed hires hired joins joined chairs chaired chairman board trustee trustees keynoted emcee emceed performed performs
  perform sings sang read signed signs luncheon breakfast ceremony parade concert lecture lectures panel webinar podcast
  congratulated congratulates handed check cheque opens opened cuts thanked thanks thanking praised praises ambassador spokesperson partnership partners partnered
`
