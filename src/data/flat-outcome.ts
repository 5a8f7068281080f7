// Outcomes told flatly: what care does, with nothing in the sentence that softens it (src/checks/flat-outcome.ts).
// Written by hand for hipaalint, MIT.
import { OUTCOME_CLASSES } from './absolute-outcome.ts'
import { BODY_PARTS, MENDED, TISSUE } from './body.ts'
import { RESULT_CLASSES } from './result-stories.ts'

/** Turns of phrase (src/checks/turns.ts). Weights: 3 promises cure or certainty, 2 comfort, 1 either, but in a guide only of what is ours. */
export const FLAT_TURNS = {
  cure: `
    3 put|puts|putting an|a end|stop|halt to ..4 @ill|#Condition
    3 put|puts|putting ~4 @ill|#Condition ..1 to|out|in bed|rest|sleep|pasture|retirement|business
    3 make|makes|made|making ~4 @ill|#Condition disappear|vanish|go|evaporate|history|melt !to
    3 turn|turns|turned|turning ~3 @ill|#Condition around|off
    3 @ill|#Condition ..2 become|becomes|turn|turns ..2 thing|memory|history|past|something|story|footnote
    3 wipe|wipes|scrub|scrubs|lift|lifts|pull|pulls|chase|chases ~4 @ill|#Condition|fear ..5 out|away|off
    3 stop|stops|prevent|prevents|end|ends|beats|kills|halts ..2 @ill|#Condition ..1 before they|it start|starts|strike|strikes|begin|begins
    1 @regrow ~4 @tissue
    1 grow|grows|grew back|new ~2 @tissue
    3 @ill|#Condition|@body ..2 fixed|solved|sorted|cured|erased|corrected|gone|banished|straightened|smoothed|reversed|healed|beaten|ended in|within|by ..2 0|@number|one|a|an|single|under|minutes ..1 @span
    3 fix|fixes|cures|erases|solves|ends|banishes|eliminates|corrects|heals ~3 @ill|@body|#Condition in|within ..1 0|@number|one|a|an|single|under ..1 @span
    3 @ill|#Condition|@body ..3 stand|stands|have|has|had|without a|any|no chance|prayer|hope
    3 remove|removes|end|ends|eliminate|eliminates the|your|any need for|of ..2 @crutch|#Medicine|#Procedure
    3 end of your|my ..2 @crutch|@ill|#Condition
    3 @ill|#Condition ..3 met|meet ..1 your|its|their match
    3 life|lifetime|world|future|winter|summer|mornings|nights|years|decades without|free ..2 @ill|#Condition
    3 no ..1 @ill|#Condition this|next|all|ever winter|summer|spring|fall|year|season|again
    3 rid ..3 of ..2 @ill|#Condition
    3 we|we'll|it|this give|gives|get|gets|hand|hands you back your ..1 @body|life|sleep|nights|voice|mornings|youth
    3 solved|gone|fixed|cured|healed ..2 no|whatever|however matter|long|bad|old
    3 forgotten|forget ..1 that? ..1 you|she|he ..1 ever? had|suffered ..3 @ill|#Condition|@crutch
    3 last ..1 you|you'll|you'd will? ..1 see|hear|think of
    0 fixed|gone|done|solved|sorted|cured|over in|within ..1 0|@number|one|a|an|single|under ..1 @span
    3 @body|@tissue|@ill ..1 you|she|he|they had at|in|when|before|as ..1 @youth|0|@number
  `,
  certain: `
    3 you|you'll ..2 take|bring|carry|hold|cradle|rock|kiss ~2 baby|babies|newborn
    3 walk|come|limp|hobble|roll|shuffle|crawl|wheel ..1 in|with ..9 walk|leave|dance|run|skip|glide|stroll|bounce|strut|drive ..3 without|pain-free|free|smiling|straight
    3 you|you'll ..1 walk|leave|dance|run|skip|glide|stroll|drive ..2 without|free|minus ..3 @ill|@crutch|#Condition
    1 you'll|you're|you ..3 @act ..3 by|before|within ..2 @date|0|@number
    3 your ~3 @body|@ill|#Condition ..1 will ..1 be|look|feel|stay|close|heal|see|work ..3 by|within|in|again|forever|before ..1 @date|0|@number
    3 your ~3 @body|@ill ..1 will ..2 @restored ..2 by|within|again|forever|before|for
    3 you|you'll ..2 hear|see|read|taste|remember every|each ..1 word|note|sound|letter|sign|leaf|star|whisper|syllable|joke|line
    3 or you|your|we don't|money|pay|refund|get|owe ..3 pay|back|nothing|refund|cent|penny|dime|money|free
    3 if|unless|until ..4 not|no|don't|doesn't|aren't|isn't|didn't|still|ever|haven't ..6 @goal|@ill|#Condition ..14 @refund
    3 if ..5 comes|come|returns|return|reappears|fails|fail ..2 back? ..10 @refund
    3 @refund ..6 if|unless|until ..8 @goal|@ill|#Condition|comes|returns|fails
    3 every|each|all ..1 one|single|last|our|of? ..2 @folk ..8 @achieves
    3 every|each|all ..1 one|single|last|our|of? ..5 has|have|had worked|taken|held|succeeded|healed
    3 just|simply works|work '.|'!|': 
    3 each and every time
    3 or ..4 is|it's|are on us
    3 or ..1 your|the|every cheque|check|cash|dollar|dollars|cent|fee|fees|deposit back
    1 baby|child|she|he|they|you will|you'll be? ..1 @act|sleeping|walking|driving|reading|talking straight|through|again|without|freely|unaided
    3 cannot|can't|won't|couldn't|never ..1 simply? fail|lose on|with|here|at ..1 this|our|us|the|it
    3 every|each|all ..1 one|single|last|our|of? ..2 @folk ..8 goes|go|gone|went|leaves|leave|walks|walk home|out|away ..4 baby|child|free|smile|without|healed|pain-free|smiling
    3 everyone|everybody|all|nobody|no-one|none|each ..7 free|rid of|from ..2 pain|@ill|#Condition
    3 every|each|all|everyone|everybody ..8 walk|walks|sleep|sleeps|see|sees|hear|hears|live|lives without ..2 stick|cane|pain|@crutch|@ill
    3 not|never|none ..1 one|a|single? ..1 single? ..1 of|? ..3 @mended|@folk|@care ..6 @failed
    3 none of ..4 @mended|@folk ..6 @failed
    3 nobody|no-one|none|one ..1 has|was|is|have|will|gets ..1 ever ..1 been|be|got? ..1 hurt|harmed|injured|burned|scarred|disappointed|addicted
    3 we|i|she|he|they ..1 have|had|never|haven't|hasn't|has ..2 never|not|yet|had|seen|lost ..4 single|one|a|an infection|complication|failure|rejection|relapse|revision|reaction|implant|graft|recurrence
    3 nothing|no ..6 can't|cannot|won't|couldn't ..1 fix|cure|heal|treat|solve|mend|repair|handle|straighten|beat
    3 nobody|no-one|none ..6 has|have had ..2 recurrence|relapse|complication|infection|problem|reaction
    3 heal|heals|cure|cures|fix|fixes|ends|treats|beats|solves every|any|all ..1 kind|kinds|sort|type|single? ..1 of? ..1 @ill|#Condition|wound|wounds|disease|diseases|illness|injury|injuries
    3 catch|catches|find|finds|detect|detects|spot|spots|see|sees every|all|any ..1 single|last? ..1 @ill|#Condition|tumor|tumors|disease|cancer|cancers
    3 remove|removes|flush|flushes|clear|clears|draw|draws|pull|pulls|rid|rids|wash|washes ..2 every|all|any ..3 toxin|toxins|parasites|poison|poisons|impurities
    1 your ~2 @body|@tissue ..1 will ..1 be|look perfect|flawless|straight|white|whole|new|strong|pain-free|smooth|fixed|cured|healed !if|when|after|once
    1 your ~2 @tissue will ..1 grow|regrow|come|return back|fully|thick|thicker !if|when|after|once
    3 guarantee|guarantees|ensures|promises|assures ..1 you? a ..1 healthy? baby|pregnancy|cure|recovery|child
    3 you|you'll will? look|feel|be ..1 0|@number|@youth|ten|twenty|decades|years ..1 years|pounds|decades|sizes? younger|lighter|thinner|slimmer
    3 we|we'll|i'll|i will? ..1 make|get|have|keep|leave|set you ..1 completely|totally|entirely? pain-free|well|healthy|thin|slim|sober|smoke-free|pain|drug-free|symptom-free free|again|for|in|by|'.|'!
    3 every|all ..2 @folk leave|leaves|goes|go|walk|walks|gets|get ..2 with ..3 smile|result|results|hearing|vision|teeth|hair|relief
    3 =100|hundred '%|percent of the time|cases|patients
    3 you will ..2 see|love|get|have|feel ..5 we|i promise|guarantee|swear|'.|guaranteed
    3 surest|only|real|true|fastest|best|proven ..2 cure|fix for ..2 @ill|#Condition
    3 our|this ..3 prevents|averts ..2 @ill|#Condition
    3 prevents|averts ..2 @ill|#Condition ..1 for|forever|in|completely|entirely|at|before|every|all|altogether|once
    3 all it takes is ..2 shot|visit|session|treatment|injection|needle|dose|pill|appointment
    3 always get|gets it right
    3 yet to see|have|meet|find|lose|treat ..8 fail|fails|failed|failure|relapse|complication|come|infection|return
    3 @ill|#Condition ..1 is|are|becomes|become impossible|unthinkable|extinct
    3 every|each ..9 free|rid of|from ..2 pain|@ill|#Condition
    1 follow|try|take|use|wear|drink|stick|join|finish|complete|swallow|apply|rub|do ..8 and ..1 your|the ..2 @ill|@body|#Condition|sugar|pressure|cholesterol|weight ..2 returns|goes|comes|falls|drops|is|disappears|fades|leaves|melts|clears|heals|ends|stops
    3 @body ..5 good|like as? new
    1 you|you'll will? ..1 sleep|walk|run|hear|see|eat|breathe ..9 every|each single? time|night|day|step|meal
    3 protect|protects|guards|shields ..2 against|from every|all|any ..2 @ill|#Condition|strain|strains|disease
    3 impossible to|for ..4 fail|relapse|addicted|scar|overdose|regain|addiction
  `,
  lasting: `
    3 @ill|@body|@mended|#Condition ..9 stay|stays|stayed|staying|keep|keeps|remain|remains @kept !from|with|on|in
    3 look|looks|work|works|hold|holds|last|lasts|there|fit|fits|same ..5 day|year|until|till you|you're|they ..1 retire|die|buried|eighty|ninety|old|gone|grandparents|grandmother|grandfather
    3 see|sees|carry|carries|outlast you through ..1 the|your rest|whole|life
    3 keep|keeps ..3 @ill|#Condition ..2 away|off|out|bay ..4 all|forever|year|winter|season|summer|good|life|ever
    3 no more ..2 @ill|@crutch|@burden|pills|needles|insulin|injections|snoring|cravings|razors|shaving|waxing
    3 lose|loses|ditch|drop|toss|retire|forget the|your|those ..1 @crutch|specs|spectacles|readers
    3 never ..5 @ill|#Condition|@burden ..2 again
    1 never ..5 @ill|#Condition ..2 anymore|ever
  `,
  painless: `
    2 @care|@mended|#Procedure|#WeakProcedure ..2 that? you ..1 will? not|won't|can't|never|don't|cannot feel|notice
    2 you|you'll ..1 will? won't|not|never ..2 know|notice|realize|feel ..2 we|we've|it's|it|i've|anything|started|begun|happening|happened !for|until|is|yet
    2 baby|child|kids|kid|children|toddler|you|they ..1 will? won't|not|never ..1 even? notice|flinch|cry|wince
    2 you|you'll|patients|they ..1 feel|felt|feels nothing|zero
    2 feel|feels|felt|felt nothing|zero|none from|below|above|during|but|except|at|,
  `,
  risk: `
    2 there|carries|carry|has|have|with|comes|is|at zero|no risk|danger|risks|dangers|harm in|with|whatsoever|for ..1 any|this|these|our|it|you|your|anybody|anyone|whatsoever
    2 zero|no|without|minus @harm ..1 zero|no|or|nor|and|without ..1 @harm
    2 has|have|had|carries no ..1 complication|complications|recurrence|recurrences|downside|downsides
    2 no|zero @harm at|whatsoever|ever|period
    2 leaves|leave|brings|bring|poses|pose|carries|carry|causes|cause no|zero ..1 @harm|danger|dangers|risk|risks !assessment
    1 can't|cannot|won't|couldn't|not ..1 possibly|ever? do|does ..3 harm|damage
    2 free|clear from|of ..2 danger|risk|risks|complications|@harm
    1 won't|doesn't|never ..1 make|leave|cause|give ..3 @harm|sensitive|scarred|sore|bruised|addicted|tired
  `,
} as const

export const FLAT_CLASSES = {
  ill: `${OUTCOME_CLASSES.ill}
    attacks attack droop drooping snore tremor tremors twitch hernia hernias fibroids cyst cysts warts strokes seizures fits clots infections
    spasm spasms stammer stutter cataracts floaters rash rashes shingles ulcer ulcers polyps stones bloodshot hangnail apnea
  `,
  care: OUTCOME_CLASSES.care,
  folk: `${OUTCOME_CLASSES.folk} couples woman women man men child children baby babies reader student students runner runners athlete athletes user graduate`,
  crutch: `${OUTCOME_CLASSES.crutch} specs spectacles readers stick sticks crutch limp`,
  burden: OUTCOME_CLASSES.burden,
  body: BODY_PARTS,
  tissue: TISSUE,
  mended: MENDED,
  regrow: `
    rebuild rebuilds rebuilding regrow regrows regrowing regenerate regenerates regenerating renew renews restore restores restoring revive
    revives reawaken reawakens resurrect resurrects replenish replenishes reseed reseeds rejuvenate rejuvenates recreate recreates
  `,
  restored: `
    straight straightened smooth clear cured healed gone white whiter normal perfect new pain-free younger flat flawless strong back full thick
    closed whole even
  `,
  kept: 'fixed lifted gone off straight smooth white shut cured clear quiet closed hairless slim away down thick full tight fresh',
  act: `
    skiing dancing running jogging hiking golfing swimming cycling biking surfing climbing lifting kneeling gardening chewing lifting bowling
    skating sprinting conceiving singing
  `,
  youth: `
    college school thirty twenty eighteen forty sixteen twenties thirties teens teenager bride groom kid child twenty-five married
  `,
  goal: `
    pregnant conceive conceived work works worked lose lost quit improve improved heal healed regrow see feel sleep baby pregnancy difference inches
    pounds better happy pain-free results success smoke-free hair
  `,
  refund: `
    refund refunds refunded refunding cent penny dime nickel money-back money check cheque owe reimburse reimburses
  `,
  achieves: `
    quits heals recovers conceives succeeds regrows improves quit healed recovered conceived succeeded sleeps walks sees hears loses lost walked
    cured pregnant pain-free
  `,
  failed: `
    failed rejected lost returned relapsed infected loosened slipped broken died complained fail fails relapses relapse recurred loose fallen
    come cracked chipped infection complication
  `,
  harm: `
    downtime scar scars scarring mark marks trace traces bruise bruises bruising swelling relapse relapses complications complication regrets
    addiction recovery drawbacks infection infections discomfort pain stitches peeling redness sensitivity rejection
  `,
  date: `
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    christmas easter thanksgiving summer fall autumn spring winter halloween tomorrow tonight weekend prom wedding bedtime breakfast dinner new
  `,
  number: `${RESULT_CLASSES.number} few`,
  span: `
    day days week weeks month months night nights session sessions visit visits treatment treatments hour hours minutes minute appointment
    appointments dose doses afternoon morning weekend evening lunch
  `,
} as const

export const FLAT_WORDS = {
  /** What ends an illness, as copy tells it of its subject. */
  ceases: `
    ends stops rids fixes cures reverses eradicates erases kills melts silences banishes eliminates solves heals dissolves destroys wipes zaps
    beats conquers crushes halts undoes flushes cancels defeats vanquishes quashes obliterates extinguishes quells outsmarts evicts dismantles
    unlocks resolves vanishes disappears evaporates clears
  `,
  cease: `
    end stop rid fix cure reverse eradicate erase kill melt silence banish eliminate solve heal dissolve destroy wipe zap beat conquer crush halt
    undo flush defeat vanquish obliterate resolve vanish disappear evaporate clear lift leave
  `,
  /** The same without an object: an illness does it. */
  fades:
    'ends stops vanishes disappears evaporates clears melts dissolves resolves end stop vanish disappear evaporate clear melt dissolve resolve lift leave',
  /** Before the plain form of such a verb. */
  leads: "will we they these those that which we'll they'll it'll you'll it'd",
  /** "is gone", "goes off". */
  goneAway: 'gone over solved fixed history cured finished reversed erased vanished done',
  be: "is are be it's that's they're",
  goes: 'goes go',
  awayOff: 'away off',
  /** What is hurt by nothing that is offered. */
  hurts: `
    hurt burn scar sting harm damage bruise stain chip shift crack slip fail leak itch peel bleed swell fade wobble irritate sag wrinkle yellow ache
    blister loosen disappoint
  `,
  /** "free" of these is of no care. */
  plainFree: `
    toll-free hands-free gluten-free sugar-free dairy-free fat-free duty-free tax-free latex-free fragrance-free smoke-free barrier-free cruelty-free
    lead-free oil-free alcohol-free hormone-free nut-free drug-free phone-free screen-free paper-free stress-free hassle-free worry-free scent-free
    caffeine-free meat-free salt-free
  `,
  people:
    'you patients people kids children clients members everyone everybody women men babies graduates guests couples smokers teens they',
  ends: 'go goes leave leaves stay stays walk walks wake wakes come comes are will be live lives finish finishes remain remains',
  ended: 'dry sober healed cured whole slim thin slender clean pain-free mobile',
  /** Short answers that leave no room. */
  total: `
    hundred 100 absolutely always flawless guaranteed completely totally forever perfectly aren't isn't permanent permanently instantly
  `,
  asked: `
    safe safely work works last lasts hurt hurts painful risk risks odds trouble result results outcome fail dangerous scar scars side permanent
    effective pain downtime summer
  `,
  /** Words that leave no room, in a guide as well. */
  wholly: 'completely totally entirely fully forever always permanently every instantly overnight',
  /** What goes by itself. */
  passing: `
    swelling bruising bruise bruises redness soreness fever bleeding nausea cramping cramps tenderness peeling cough cold hunger smoking weight stress
    colic cradle thirst tired sleepy sleepiness contractions spots hiccups virus flu
  `,
  /** Said before what never happens; "n't" words count. */
  neg: "not never won't don't doesn't cannot can't didn't",
  /** What goes wrong with what was mended. */
  fail: `
    fail fails tear tears retear slip slips loosen loosens leak leaks break breaks crack cracks chip chips fade fades budge move moves shift shifts
    reject rejects collapse collapses wobble wobbles sag sags rupture ruptures scar scars droop droops recur recurs relapse relapses return returns
    reappear reappears regrow reopen reopens narrow narrows
  `,
  /** The same with a word behind: "come back", "wear out". */
  phrasal: 'come comes grow grows fall falls wear wears give gives break breaks work works go goes',
  particle: 'back out off loose apart away down again undone',
  /** What comes back. */
  back: 'return returns recur recurs relapse relapses reappear reappears regrow',
  adverb: 'ever simply just even again truly really',
  relative: 'that which who whose if when until unless because',
  /** Anywhere in a sentence these make it something else than a promise. */
  soft: `
    may might could can often usually sometimes generally typically mostly most many some likely probably unlikely about nearly almost
    help helps helped aim aims try tries hope hopes hoping study studies trial trials percent chance chances research according
    unless until whether should must rarely seldom depends depend varies vary per report reported
    please call tell ask avoid expect natural naturally
  `,
  /** A condition makes none, but for refunds. */
  cond: 'if when once',
  /** For ever. */
  ever: 'forever permanently lifelong',
  /** What a thing is by nature, or what is taken for life. */
  nature: `
    take takes taking need needs insulin medicine medication medications tablets pills drops thinner condition disease diagnosis damage damaged lost loss
    insurance address record records resident residents baby molar molars adult
    vasectomy ligation sterilization makeup deposit member membership friend friends memory change changes changed enamel cells
  `,
  /** Food, tools and money are none of it. */
  other: `
    soup cake pie pies cookie cookies coffee lunch chili pizza bread recipe cafeteria bakery raffle ticket tickets bus parking garage elevator roof
    printer phone phones website portal login form forms paperwork deficit budget revenue hospital's building deposit deposits copay copays invoice
    stock shelf inventory warehouse quarantine sentence wording script
    insurer insurers premium premiums password passwords link email bag bags coat shoes scarf key keys umbrella game team season band choir
    overdose overdoses naloxone narcan opioid opioids anesthesia
  `,
  ours: "we we'll we've we're our ours us i i'm i've i'll my this these here dr doctor sheet routine program method technique approach",
} as const
