// Words that make somebody the only one of a kind, and what keeps them from it.
// Written by hand for hipaalint, MIT.

export const UNIQUE_WORDS = {
  /** Places in a row: unique only together with what they are counted in. */
  rank: 'first second third fourth fifth sixth seventh eighth ninth tenth last',
  /** Behind a number. */
  nth: 'st nd rd th',
  /** Counts and records, where one person is told of already. */
  counts: `
    2 hundredth|thousandth|five-hundredth|millionth person|patient|baby|recipient|man|woman|child|birth|delivery|transplant
    2 our ..1 very? first|oldest|youngest|smallest|longest|only|hundredth|thousandth ~3 patient|transplant|graduate|baby|recipient|survivor|case|resident|person !of|today|this
    2 our|the ..2 record for
    2 ever ..3 seen|treated|had|met|done|removed|delivered ..6 this|that|such|so|like
    2 never ..1 before ..4 had|have|has
    2 had never ..2 seen|treated|done|met|removed ..4 like|so|such|this
    2 nobody|no-one|one ..2 else in|on|at|here|like
    2 one of ..2 two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|0 ..1 people|patients|families|children|women|men
    2 one of ..2 few|dozen|hundred ..1 people|patients|children|women|men in|alive|on|worldwide
    2 more|longer|older|younger|smaller|farther ..2 than any|anyone|anybody|all|every
    2 textbooks? ..4 never|no|not
    2 only|just ..1 a? dozen|handful|hundred|two|three|four|five|six|seven|eight|nine|ten|twenty ..2 cases|people|patients|families ..5 world|country|state|nation|ever|worldwide|reported|known
    2 one in a|ten|100 million|billion
    2 first ..2 ever
  `,
  only: 'only sole lone single',
  /** Superlatives of people and of what they have. */
  grade: `
    oldest youngest smallest tiniest littlest heaviest lightest tallest biggest largest longest rarest earliest sickest
    fastest quickest shortest worst eldest longest-staying longest-running longest-living longest-surviving longest-lived first-ever first-known
  `,
  /** "most" is a superlative with these alone. */
  most: 'most premature complicated complex severely critically seriously extreme unusual extensive badly gravely',
  /** Superlatives of people alone: of illnesses and of days there are other worst ones. */
  human: 'oldest youngest smallest tiniest littlest heaviest lightest rarest sickest',
  /** Superlatives of whoever lies in a bed or under a scanner. */
  bodily:
    'oldest youngest smallest tiniest littlest heaviest lightest tallest shortest biggest largest sickest bravest calmest wriggliest',
  /** Said of whoever came to be cared for, and not of those who were hired. */
  treated: `
    mri scanner scan scanned table treated seen delivered cared fitted implanted operated imaged x-rayed admitted stitched
    vaccinated transplanted casted rehabbed discharged ventilator incubator nicu icu ward unit clinic program programme
    rehab bed surgery pump ecmo circuit flown airlifted transported operated hospice saved treated home survive survived ever
  `,
  hired:
    'hired staff employed volunteer volunteers team join joined work worked works job taught graduate graduated speaker guest donor fundraiser',
  /** What somebody in care gets to the end of. */
  finish: 'finish complete graduate attend finishes completes finished completed',
  program:
    'program programme rehab rehabilitation therapy treatment treatments chemo chemotherapy radiation course dialysis detox physio physiotherapy',
  /** What is done to one person at a time. */
  procedure:
    'operation surgery procedure implant implantation transplant delivery birth infusion case ablation replacement repair graft bypass',
  done: 'done performed carried placed took went completed successful',
  set: 'set pair',
  born: 'born year 2020s season decade',
  /** One being, whatever else is said. */
  being: `
    patient patients case arrival baby babies infant infants newborn preemie preemies survivor recipient amputee resident
    twins triplets quadruplets quintuplets sextuplets septuplets quads quints birth kid child toddler adult client carrier carriers sufferer
  `,
  /** Anybody: only where care is told of. */
  anybody: `
    one one person people man men woman women boy boys girl girls child children kids adult adults individual individuals teen teenager
    residents survivors recipients human graduate
  `,
  several:
    'patients people men women boys girls children kids adults individuals residents survivors recipients babies infants preemies',
  plurals: 'twins triplets quadruplets quintuplets sextuplets septuplets quads quints',
  infants: 'baby babies birth newborn twins triplets quadruplets quintuplets quads quints',
  /** What was found in, or done to, one person. */
  thing: `
    tumor tumors tumour mass cyst stone stones kidney-stone aneurysm hernia fibroid abscess stay hospitalization case cases
    overdose transplant admission
  `,
  /** Behind the noun: what it is counted in. */
  scope: `
    to in at of ever we we've we'd our here known since anywhere nationwide statewide worldwide outside this born treated
    delivered cared admitted seen saved so who whose that on from under over among with i he she they anyone nobody yet has
  `,
  /** Close behind the noun, a scope that says "ever" or "where". */
  bare: "to in ever we we've our here among at anywhere",
  /** Close before the noun, these end its phrase. */
  stop: `
    time times a an the and or to of in on at for with from by who which that is are was were be been has have had do does
    did will would can could should may might must not we i you he she they it us them their his her my your its aid
    responder responders grade grader graders name names lady step steps line thing things week weeks day days month months
    year years floor quarter half class edition issue place visit visits appointment and/or but
  `,
  possessive: 'our',
  /** "The state's first": counted in it. */
  realm:
    'state county city town country nation region island valley world village district hospital clinic unit',
  among: 'among one',
  /** What people at work, in office and on stage are first in. */
  work: `
    lead leads chair chairs head direct directs serve serves join joins perform performs earn earns hold holds become becomes run runs manage
    practice train graduate graduates publish describe describes discover discovers propose offer offers open opens teach win wins
    build certified credentialed appointed hired elected named licensed trained authorized allowed qualified responsible
    finish attend complete study vote testify swim climb sail fly ski ride visit tour host
    adopt install launch volunteer donate sign report contact call ask tell know notice arrive greet answer hear speak see
  `,
  /** Trials count people as such. */
  trial:
    'enrolled enroll enrolling dosed randomized randomised participant participants trial trials study cohort phase volunteers',
  /** What agencies and papers count. */
  agency:
    'confirmed probable suspected officials cdc agency department researchers published journal authorities epidemiologists investigators reported',
  ours: "our we we've we'd us my here ours",
  generic: 'whether every each any anyone all always often usually sometimes typically',
  youngest: 'youngest smallest tiniest littlest',
  oldest: 'oldest biggest largest',
  firstDay: 'day morning shift evening afternoon night hour session tour rotation career',
  will: 'will shall would expect expects plan plans hope hopes',
  animal:
    'dog dogs cat cats horse horses puppy kitten foal calf penguin gorilla otter eagle turtle parrot goat llama zoo veterinary',
  staged: 'mannequin manikin simulator simulated simulation drill novel film movie character',
} as const

export const UNIQUE_CLASSES = {
  where:
    'world country nation state county city town region hospital history clinic area literature island valley unit',
  folk: `
    people persons patients children kids babies adults women men cases infants survivors girls boys americans recipients
    families others
  `,
  few: 'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred dozen few handful',
  more: 'longer older younger smaller lighter heavier earlier later sicker taller bigger littler tinier shorter weaker frailer',
  frail: 'small young old sick early light heavy tiny weak premature frail ill big little late large',
  about:
    'only just about roughly approximately fewer less nearly around perhaps maybe than some a the barely',
} as const

/** Uniqueness told without a superlative before a noun. */
export const UNIQUE_TURNS = {
  few: `
    2 one of ..2 @about ..4 @folk ..8 @where|known|ever|alive|living|worldwide|nationwide
    2 one of ..2 @about ..1 @few|0 ~2 @folk
    2 one of @few ~2 @folk ..8 @where|known|ever|alive|living|worldwide|nationwide|^
    2 @few|0 ~1 @folk alive|living|worldwide ..1 with|who
    2 fewer|less than ..1 @few|0 ~2 @folk ..4 have|has|had|live|carry|share
    2 among ..1 only|just|fewer ..4 @folk
    2 only|just|barely|fewer ..4 @folk in|worldwide|alive ..4 @where|living?
    2 only|just|barely ..2 @few ~2 @folk ..5 @where|known|ever|worldwide
    3 one in a|ten|100 million|billion
    2 only|just ..1 @few|0 other ..2 @folk|patient|person
    2 the one|only|sole|lone person|patient|man|woman|child|girl|boy|case|ones in|on|of the|all|our|this ..2 @where
    2 one|single|lone case of ..4 in|on|since ..3 @where
    2 the first ..1 to be found|diagnosed|described|born|treated|cured|given|fitted|implanted
    2 one of ..1 @few|0 in|on the|our|this|all ..3 @where
    2 @few|0 people|persons|children|patients|families|babies in|on the|this|all ..2 @where ..2 with|who|living|known|have
    2 only one|a ~2 @folk|child|person|patient|man|woman|baby|family|boy|girl ..1 in|on the|this ..2 @where
    2 highest|lowest|largest|biggest|longest|worst|heaviest|smallest|deepest|thickest ..5 our|we|us ..4 ever
    2 was|is|became|becomes|marked|got|had the first ~3 #Procedure|implant|device|transplant|valve|pump in|at|on|of ..1 the|our|this|its
    3 one-in-a-million
  `,
  never: `
    3 nobody|no-one|none ..5 ever ..6 !a|the
    3 no ..1 one|body|patient|baby|child|person|newborn|adult ..6 ever|before|else
    3 never before ..4 @where
    3 never ..6 has|have|had anyone|anybody|someone|one|a
    3 nobody|no-one else in|on|at ..5 has|had|have|lives|shares
    3 never ..1 seen|treated|had|met|removed|delivered ..1 a|an|one|anyone|anybody ~2 that|this|so|as
    2 nobody|none ..6 had|has|have ..1 so|that|as long|early|much|little
    2 no one ..8 had|has|have ..1 so|that|as? ..1 long|early|small|much|little
    2 first time ..6 ever|history|@where
    2 first of ..1 its|her|his kind
  `,
  /** Nobody is more so. */
  more: `
    3 @more ..1 than anybody|anyone|anybody's|anyone's ..1 !could|would|can|who|thinks|expected|thought|imagined
    3 @more than any|every other ..1 @folk|patient|person|baby|child|resident|newborn|survivor
    3 @more than any|all ..2 @folk|patient|person|baby|child|resident|newborn|survivor ..6 @where|ever|before|here|we|we've|unit|us
    3 nobody|none|no-one @more ..4 ever|has|had|have
    3 no one|patient|baby|child|resident @more ..4 ever|has|had|have
  `,
  /** Of a career, or of a count that everybody reads. */
  career: `
    3 my first|only|youngest|oldest|smallest|sickest|last ..4 in|of ..4 years|career|practice|practising
  `,
  ours: `
    3 treated|seen|saw|had|diagnosed|delivered ..1 exactly|only|just one ..3 man|woman|child|boy|girl|person|patient|case|baby ..1 with|of|in|like|so|who
    3 the only|last|youngest|oldest|first|smallest|tallest|heaviest|sickest one? of our|my ~3 patients|residents|babies|clients|members|families|kids|recipients|survivors|preemies
    3 patient|baby|recipient '# =1
    3 patient zero
    3 seen|had|treated|met ..3 exactly|only|just once
    3 first new year's|years ..1 baby
    3 our hundredth|thousandth|ten-thousandth|five-hundredth|millionth|five-thousandth|two-thousandth ..1 baby|patient|birth|transplant|delivery|recipient
    3 nobody|none|no-one|no ..2 this|so|that|as @frail ..8 ever|before|here|our|us
    3 youngest|oldest|smallest|sickest|heaviest|lightest ever ..4 our|here
    3 patient|baby|recipient number|no|# one|1 in|on|of|at|for|was|is|went|had
    3 the one|only|sole|single|first ..2 case|patient|infection|death ..6 was|is|were ours|here
  `,
  record: `
    3 set|sets|broke|holds|held|breaks|setting|breaking ..2 the|our|a ..3 record ..2 for|as|of|at
    3 set|sets|broke|holds|held|breaks|has ..1 our|the ~2 record
    2 longest ..2 anyone|anybody ..4 ever|here|our|us
  `,
}
