// Words around the names that replies use. Written by hand for hipaalint, MIT.

import { RELATIVE, RELATIVES } from './kin.ts'

/** Turns that lead up to somebody's name; `^` is its first word. */
export const NAME_FRAMES = {
  frame: `
    2 hug|hugs|kiss|kisses|cuddle|cuddles|love|regards|greetings|cheers|treat|treats|scratch|scratches|pat|wave|high-five|fist-bump|squeeze ..1 goes|go? to|for [^ !who|is
    2 tell|remind|ask|let [^ that|know|not|hello|hi|we|to
    2 should|shall|may|can|could|must|might we|i|one ..1 say|call|write|guess [^
    2 or ..1 rather|actually|really [^
    2 aka|alias [^
    2 also|otherwise|better|actually|formerly|locally known ..3 as|by [^
    2 real|true|actual|full|given|legal|last|first|proper name|surname|identity ..3 [^
    2 your name is|was|being|must ..2 [^
    2 under|by|in|with ..2 name|names ..1 [^
    2 you|you're|this ..1 are|is|be|re ..4 none|other|really|actually|truly|obviously|clearly|fact ..3 [^
    2 we|i ..3 know|recognize|recognise|recognized|recognised|remember|guess|guessed|suspect ..3 [^
    2 @account ..3 is|was|belongs|hides|means|conceals ..5 [^
    2 spelled|spelt|stands|short ..2 out|for ..1 [^
    2 is|was this|that|it ..1 [^
    2 this|that|it|review|post ..1 is|was|comes|came ..1 from|by [^
    2 hug|kiss|squeeze|cuddle|snuggle|tickle [^
    2 tell [^ the|our|it|i|you|there|this|hi
    2 hope|hopes|hoping|trust|glad|happy|pleased|hear ..1 [^ ..5 well|better|sleeps|sleeping|healing|recovering|home|feeling|thriving|growing|mending|settled|settling
    2 you and|& [^ will|are|were|have|make|made|both|did|can|never|always
    2 you and|& [^ ..1 will|are|were|have|make|made|both|did
    2 tell [^ ..2 we|she|he|that|his|her|congratulations|happy|hello|hi
    2 give|send [^ ..3 hug|hugs|kiss|kisses|cuddle|cuddles|five|high-five|love|squeeze|scratch|high-five|regards
    2 hi|hello|love|hugs|best|regards|wishes|birthday to [^
    2 how|how's is|are? little|baby|wee? [^
    2 signed|logged|registered|enrolled|listed|booked ..1 in|as|under ..1 as? [^
  `,
} as const

/** An office or a tie that one person holds says who it is as well as a name. */
export const OFFICE_FRAMES = {
  office: `
    2 being|as|for [the|a ~1 @tied of our|the|a|one ~2 #Occupation|#PublicRole|@holder
    2 from|as|being|you're|remember|surprise|surprised [the|our ~3 #Occupation|#PublicRole|@holder of|at|in|on|for the? ^
    2 you are|were [the|our ~3 #Occupation|#PublicRole|@holder of|at|in|on|for the? ^
    2 you run|own|manage|keep|drive|edit|chair|lead|direct ..2 [the|our|a|that ~3 on|at|in|of|for|to the? ^
    2 you drive|run|own|manage|keep [the|our number|bus|route|bakery|ferry|shop|store|diner|garage|school|farm|church|library|bar|pub|inn|hotel|salon
    2 as|being|being|since [our|the ~2 #Occupation|#PublicRole|@holder ', ..1 you|you're|you've|your
    2 this|post|review|author|reviewer|writer|account ..5 is|from|by [the|a|our ~2 @holder|@tied of our|the|a|one
    2 to our ~2 [#Occupation|@holder ': ..1 thank|thanks|you|we
    2 being|as [a|the ~2 #Occupation|@holder at|of|in|for the? ^
    2 you teach|preach|coach|work|bartend ..2 [at|for|in the? ^
    2 you|you're are? [the|our|that ~2 @holder|daughter-in-law|son-in-law|niece|nephew|sister-in-law|brother-in-law|stepson|stepdaughter|granddaughter|grandson who|in|at|from|with
    2 you ..1 are|re [the|our|a ~2 @holder of|to our|one|someone|somebody
  `,
} as const

/** Classes that the frames name. */
export const NAME_FRAME_CLASSES = {
  holder: `
    headteacher teacher principal pastor priest vicar mayor sheriff coach owner landlord manager treasurer president chair
    chairman chairwoman organist postmaster postmistress butcher baker grocer florist barber librarian warden captain
    councillor councilor judge editor anchor proprietor bartender neighbor neighbour wife husband widow ex son daughter
    mother father sister brother landlady
  `,
  tied: 'wife husband son daughter mother father sister brother ex cousin niece nephew partner girlfriend boyfriend mother-in-law roommate friend',
  account: 'handle username reviewer poster alias nickname account pseudonym profile mask avatar initials',
} as const

/** Words around a name that say whose it is. */
export const REPLY_NAME_WORDS = {
  /** Behind these a name is spoken to. */
  greeting: `
    respected esteemed dearest honoured honored g'day gday hiya heya yo aloha namaste hola bonjour ciao salam shalom salaam hallo ta there hi hello hey dear thanks thank sorry welcome cheers morning afternoon evening congratulations congrats bravo howdy greetings
    goodbye bye you apologies yes no oh ah aw aww wow well so please gratefully sincerely listen look sure agreed indeed
  `,
  /** Of these alone, no comma is asked for. */
  plain:
    "respected esteemed dearest hi hello hey g'day gday hiya heya yo aloha namaste hola bonjour ciao dear thanks thank sorry cheers morning afternoon evening congratulations howdy greetings",
  /** Goes on behind a name that is greeted or thanked. */
  goes: "for we we're i i'm it this that and you your what and on",
  /** Before the name of whoever answers. */
  parting:
    'regards sincerely warmly respectfully yours best wishes kindly gratitude cordially truly signed from love',
  clinical: 'dr doctor nurse',
  /** Titles that say no more than how somebody is spoken to. */
  courtesy: 'mr mrs ms miss mx mister madam sir dame señora señor sra sr',
  /** Other titles that people are spoken to by. */
  office:
    'coach rev reverend pastor father rabbi imam officer deputy sheriff sergeant sgt captain capt lieutenant colonel major professor prof judge mayor councilman councilwoman principal dr doctor nurse deacon',
  kin: `boy girl little family youngest eldest oldest roommate neighbor neighbour housemate boss employer ${RELATIVE} ${RELATIVES}`,
  /** "little Juno" */
  small: 'little baby wee tiny young big',
  house: 'family household clan household twins kids children boys girls bunch gang crew',
  /** Who answers for the house, and where it can be reached. */
  ours: `
    our ask call phone reach contact email write dial text speak talk with team manager doctor nurse office director by
    meet colleague hygienist dentist receptionist assistant coordinator advocate desk reception
  `,
  /** What is somebody's where we care for them. */
  owned: `
    complaint chart bill account appointment appointments file record records case review insurance visit results stay care mother father
    ear ears tooth teeth knee hip back shoulder eye eyes foot hand leg arm heart skin smile crown filling surgery recovery birthday
  `,
  /** No name, though a reply may open with it. */
  nobody: `
    team all everyone everybody friend friends neighbor neighbors neighbour neighbours reviewer reviewers guest guests customer patient parent parents
    folks there yelper yelp google facebook anonymous sir madam ma'am user member family sunshine god goodness heavens lord jesus christ
    christmas easter yes no wow ouch yikes bravo cheers amen okay mom dad mama papa mum grandma grandpa doc doctor nurse
    hipaa covid medicare medicaid english spanish
  `,
} as const
