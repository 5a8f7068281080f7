// How copy tells of a death, as turns of phrase (src/checks/turns.ts). Written by hand for hipaalint, MIT.

export const DEATH_CLASSES = {
  his: 'his her their',
  he: 'he she they',
  we: "we we've i i've",
  our: 'our the this my whole entire',
} as const

export const DEATH_TURNS = {
  /** Said of whoever stands before. */
  subject: `
    3 died|dies|dying
    3 passed|passes|passing away|on|peacefully|quietly|overnight
    2 passed !out|the|a|an|her|his|our|by|through|over|around|down|up|every|all|with|inspection
    3 slip|slipped|slips|drifted away|from
    3 succumbed|succumbs
    3 @his ..1 heart|lungs|lung|liver|kidneys|body|strength|marrow|bowel|pancreas ..2 gave|gives|quit|quits|failed|stopped ..2 out|up|working|him|her|them|before|on|.|,|;
    3 @his? ..1 heart|lungs|liver|kidneys|body couldn't|not ..1 keep|go|carry|hold up|on|out
    3 nearing|near|neared|approaching|approached|reached ..1 @his|the ..1 end|death
    3 last|final|remaining ..2 hours|days|nights|weeks|months|winter|summer|spring|autumn|year of|with ..1 @his ..2 life|illness|#Condition
    3 has|have|had left|leaves us !for|with|a|the|to|some|in|by
    3 not|never|didn't|wouldn't live|lived to|long|past|until|through|beyond
    3 went|gone|go|goes ..1 to ..1 heaven|glory
    3 went|gone|goes ..1 home to ..1 god|lord|jesus|maker
    3 met ..1 @his maker
    3 breathed|drew ..1 @his last
    3 is|was|lies ..1 buried|interred|cremated
    3 everything|all ..1 we ..1 tried|did failed
    3 lived ..1 for? 0|two|three|four|five|six|seven|eight|nine|ten|twelve hours|minutes|days !from|away|north|south|east|west|outside|by
    3 survived by ..1 @his
    3 heart stopped !and|but|until|twice|three|for|during
    3 heart stopped for good
    3 never woke|awoke|regained|came !up|back|on|in|to
    3 never woke up
    3 never came|made|got ..1 home
    3 lived ..2 for|only|just ..3 hours|minutes|days
    3 @his ..2 ventilator|machines|support ..2 was|were ..1 switched|turned|withdrawn
    3 was declared ..1 dead|brain-dead
    3 was ..1 taken ..1 from us
    3 did|does not make it
    3 didn't make it
    3 is|was|are no longer with us
    3 took|takes|drew|breathed ..1 @his ..1 last|final breath
    3 lost|loses @his ..4 battle|fight|life
    3 gone too|but soon|not
    3 is|was gone
    3 took|takes @his leave
    3 slipped|slips|went|goes ..2 in @his sleep
    3 stopped breathing
    3 until|till @he was|is gone
    3 was ..1 laid|buried
    3 was ..2 pronounced
    3 didn't|not|never ..1 survive
    3 @his ..1 heart gave|gives out
    3 not|never|didn't ..1 live|lived to
    3 was|were|is stillborn
    3 born still|dead
    3 support|ventilator|machines ..2 was|were ..1 switched|turned|withdrawn|removed|unplugged
    3 bled|bleeds|choked|drowned|burned|froze to death
    3 took|taken|ended @his own life
    3 killed|hanged|shot himself|herself|themselves
    3 patient|resident|baby|infant|man|woman ..1 [expired
    3 got|gets|earned|earns|gained|gains|received|given @his ..2 wings
    3 is|was ..2 in heaven
    3 in a better place
    3 not|never|didn't|couldn't pull|pulled through
    3 declared|pronounced ..1 dead
    3 passed last|this|yesterday|surrounded|early|at ..1 night|morning|week|by|home
    3 @his death|passing|funeral|burial|wake
    3 @his very? last|final days|hours|words|night|morning|week|weeks|months|moments|breaths
  `,
  /** Said of whoever stands right before, with an 's. */
  theirs: `
    3 autopsy|ashes|widow|widower|grave|memorial|death|passing|funeral|burial|obituary|eulogy|deathbed
  `,
  /** Said of whoever stands behind. */
  object: `
    3 @we ..2 lost|losing
    3 could|were not|unable ..1 to? save|revive|resuscitate
    3 couldn't save|revive|resuscitate
    3 #Condition|cancer|disease|overdose|sepsis|covid|stroke|flu|influenza|pneumonia|leukemia took|claimed|killed
    3 the|our late !in|for|shift|stage|fee|hour|night|morning|effects|summer|winter|spring|fall|afternoon|evening|policy|charge
    3 outlived
    3 @our unit|team|floor|ward|clinic|family|crew|house|home|hospice|station|department|practice|program|community ..1 lost !0|weight|pounds
    3 lost one|our|a ..3 #Patient|#AmbiguousPatient|own|regulars|residents|patients
    3 lost ..1 a|an|one|our|another|two|three ..3 #Patient|baby|babies|resident|residents|kiddo
    3 @we ..2 lost one|two|another|a ..1 of our ..4 patients|residents|babies|family|kids|regulars|friends|own
    3 gone but not forgotten
    3 rest ..1 easy|peace|well
    2 sleep well|tight|easy
    3 rip|r.i.p
    3 lit|light|lights|lighting|burned ..1 candle|candles ..5 for
    3 in ..1 loving|fond? memory of
    3 mourn|mourns|mourning|mourned|grieve|grieving
    3 goodbye|goodbyes|farewell to
    3 godspeed|bon-voyage
    2 remember|remembers|remembering|remembered
    3 death|passing|funeral|loss of
    3 heaven|angels|heaven's ..2 gain|gains|gained|got|has|welcomed
    3 fly|flew high
    2 ringing|rang|tolled ..3 bell for
    3 tribute to
    3 buried|eulogized|eulogised
  `,
}

/** Soft words of death, plain only where one in care is told of already. */
export const SOFT_DEATHS = `
  3 left us ..2 on|last|this|in|at|too|behind|@his|peacefully|quietly|.|,
  3 crossed over
  3 fly|flew|flies|soar high|home|free
  3 rest|rests|resting ..1 easy|peace|well|now
  3 is|are|was ..1 at peace|rest
  3 ..1 no longer ..2 in pain|suffering|hurting
  3 @we|we'll|we'd ..3 miss|misses|missed ..4 @his|him
  3 will be ..2 missed
  3 @his ..1 chair|seat|bed|spot|place|recliner ..5 empty
  3 empty ..1 chair|seat|bed|recliner
  3 hung|hang ..3 @his ..3 wall|door
  3 celebration of ..2 life
  3 attended|attend|went ..3 funeral|memorial|wake|service
  3 memorial service
  3 @his very? last|final ..2 days|week|weeks|hours|wish|words|birthday|summer|spring|winter|autumn|christmas
  3 gone but
  3 without him|her ..1 now|.
  3 end came|was|came
  3 @we ..2 said|say|saying ..2 goodbye|goodbyes
  3 @his ..1 heart|body|lungs ..1 could|couldn't ..2 no|not|take|any|go|keep
  3 not|never going|coming ..1 home|back
  3 never left ..1 the? hospital|unit|icu|here
  3 was|is buried|cremated
  3 @his ..2 obituary|eulogy|funeral|ashes|grave|headstone|casket
  3 in @his memory
  3 slipped away
  3 let|lets @his go
  3 was not|n't|too ..2 enough|late ..1 to save
  3 before @his ..1 death|passing|died
`

export const DEATH_WORDS = {
  /** What was done for the dead one, or where. */
  worked: `
    operate operated operating treat treated treating save saved withdrew withdraw coded resuscitate resuscitated admit admitted
    nursed nursing intubate intubated delivered cared ward unit room bed icu er nicu picu dialysis hospice floor ambulance infusion
    lobby hallway chemo ventilator transplant operation surgery detox clinic hospital nurse nurses doctors surgeons chaplain midwives medics
  `,
  /** Whose death is no matter of a house of care's. */
  ties: `
    my founder poet king queen president author husband wife mother father son daughter brother sister colleague coworker cofounder
    composer actor singer grandmother grandfather aunt uncle parents
  `,
  /** The dead of everybody, or of nobody here. */
  many: 'people patients families residents americans adults children women men deaths rate rates risk year-round annually cases victims those loved ones someone anyone soldiers',
  /** Not yet, or not in fact. */
  open: "nearly almost would could might may can will if thought not wouldn't couldn't",
  /** Whoever is told of with these is dead, whatever else the sentence says. */
  hard: 'died dies killed suicide stillborn dead deceased succumbed',
  /** So few of many. */
  few: 'one two three four another both',
  /** Said to the dead. */
  farewell: 'rest rip r.i.p fly flew heaven angels godspeed',
  /** Not a farewell to the dead. */
  living:
    'discharge discharged graduation graduates retire retires retired retirement retiring moving crutches cane braces pain glasses winter summer stress reading cast homework wheelchair walker oxygen insulin',
} as const
