// How copy says that a name is kept back or changed while all else stays, as turns of phrase (src/checks/turns.ts).
// Written by hand for hipaalint, MIT.

export const DISGUISE_CLASSES = {
  i: "i i'm i'll i've i'd we we'll we're we've let's let us me shall",
  call: 'call calling called dub dubbed name naming named nickname nicknamed nickname christen christened',
  her: 'her him them this',
  not: "not isn't wasn't aren't never no ain't hardly",
  wont: "won't can't cannot not never don't shouldn't mustn't couldn't wouldn't no nor without unable",
  tell: 'say saying name naming tell telling reveal revealing mention mentioning share sharing put putting betray divulge divulging disclose identify identifying air airing out drop dropping give giving use using write writing print printing publish publishing spell post posting',
  who: "who whose who's name names identity identities business which whom",
  but: 'but so though except however although yet still only',
  all: 'everyone everybody half anyone anybody all locals folks whoever people nobody town neighbors neighbours most those regulars',
  know: 'know knows knew known guess guesses guessed recognize recognise recognizes recognised recognized tell work figure',
  whom: "his who who's whose him her which whom",
  changed:
    'changed altered disguised swapped tweaked fictionalized fictionalised invented different blurred fudged obscured scrambled jumbled shuffled',
  names: 'name names identity identities identifiers initials hometown hometowns',
} as const

export const DISGUISE_TURNS = {
  /** A made-up name for somebody real. */
  pseudonym: `
    3 @i ..1 [@call @her ..1 ^|patient|mr|mrs|big|old|little|young|just
    3 @i ..1 [@call ^
    3 @i will|shall|can|could only|just [@call ..1 ^
    3 @i ..1 [@call the|this|my|our ..2 patient|man|woman|lady|gentleman|girl|boy|guy|teen|kid ..1 ^
    3 [call him|her ^
    3 @i ..1 [say|go|stick|write|use|pick|settle ..1 with|on? ^
    3 [goes|went|going by ^ in|for|here|today|on
    3 use|using|give|gave|giving|choose|chose|chosen|borrow ..2 name ^
    3 [change|changed|changing|switched|swapped ..1 his|her|their|the ..1 name ..1 to ^
    3 [say|pretend ..2 his|her|their|the ..1 name|name's is|was?
    3 [@not ..1 his|her|their|the|a ..1 real|actual|true|given|proper name
    3 [real|actual|true name ..2 withheld|hidden|secret
    3 [pseudonym|alias
    3 '( [name|names ..1 changed|altered
    3 @i ..1 [refer|refers|referring to ..1 as ^
    3 for|in this|the|our post|story|article|column|page|telling ..1 [he|she|they ..1 is|are|was|be ^
    3 for|in ..2 sake|purposes|purpose of ..4 [she|he|they is|are|was|were ^
    3 [name isn't|wasn't ..1 really|actually|truly
    3 [name is|was not ..1 really|actually|truly
    3 [name|names is|are|was|were ..1 made-up|invented|borrowed|fictional|fake|false
    3 [name|names is|are|was|were ..1 made up
    3 given|gave|giving @her ..1 [another|different|new|false|borrowed name
    3 [as i ..2 call @her
    3 [real|actual|true|full|given name isn't|wasn't
    3 [real|actual|true|full|given name is|was not
    3 [not ..1 what his|her|their ..2 calls|call
    3 [under|using|with ..1 a|an ..1 assumed|made-up|borrowed|different|invented|fake|false name
    3 [made-up|invented|fictitious|fake|borrowed|assumed name
    3 [named|called ..1 here|today|below? ^ for privacy
    3 [goes|going by ^ here
  `,
  /** Names are said to be changed. */
  changed: `
    2 [@names ..7 @changed
    2 [@changed ..5 @names
    2 [@changed ..4 details|specifics|facts|particulars
    2 [@names ..5 not ..2 real|own|actual|true|right
    2 [patient|identifying|personal|some|certain|few|minor ..2 details ..4 @changed
  `,
  /** The name is kept back, and all but told. */
  kept: `
    3 [@wont ..4 @tell ..4 @who
    3 [@wont ..5 naming|name|identify|identifying ..1 @her
    3 [@wont ..1 find|see|read|hear ..1 his|her|their ..1 name
    3 [no|zero names|name
    3 [leave|leaving|left|skip|omit ..1 out? which|who|whose
    3 [@wont ..1 name|naming ..1 the|that|our|which
    3 @i ..1 [never|won't|not tell !you|a|your|people|them
    3 [mum's the word
    3 [won't|not|never ..1 saying|say who
    3 [@wont ..1 naming|name|mentioning|saying ..1 anyone|anybody|him|her|them|who
    3 [leave|leaving|left|keep|keeping|kept ..1 his|her|their|the name|names out|off|back|private|secret|quiet
    3 [without naming ..1 names|anyone|anybody
    3 [not|don't|won't|can't|never ..2 kiss|kissing ..1 tell
    3 [names redacted|withheld|omitted|deleted
    3 [lips are|were sealed
    3 [sworn to secrecy
    3 [remain|remains|stay|go nameless|anonymous|unnamed
  `,
  /** Readers are told that they know. */
  known: `
    3 [@all ..9 @know ..2 @whom !to|needs|has
    2 [you|you'd|you'll|you've|y'all ..3 @know ..2 name|names|face|voice|who|who's|whose|him|her|his|which|whom !to|you
    2 [guess ..1 who|whose|who's|which
    3 no prizes|prize for guessing
    3 [if|anyone|anybody|everyone|whoever you|who? know|live|lives|grew|shop|shops|drink|drinks|eat|eats|bowl|go|goes|buy|buys|bank|banks|ever ..8 know|knew|guess|met|seen|recognize|recognise ..1 her|him|them|who|which
    3 [some|many|most|several|plenty|those of you|us ..3 recognize|recognise|know|guess|remember|identify ..1 this|that|our|my|the|him|her|who
    2 [who else ..4 has|drives|wears|owns|lives|rides|plays|runs|keeps
    3 [little bird told|tells|whispered
    3 [let's|let us just say
    3 [initials only|alone
    3 [you know who you are
    3 [if you know ..1 you know
    3 [change|swap|take ..9 and|, you|you've|you'll have|get|got ..2 him|her|the|them
    3 [iykyk
    2 [rhymes|rhyming with
    2 [hint|clue ..1 he|she|his|her|they|think
    2 [hint|hints|clue|clues ': ..1 he|she|his|her|they|think|it's|this|you
    3 [didn't|never|not ..1 hear|heard ..1 it|this|that ..1 from us|me
    2 [a certain ..1 somebody|someone|person|lady|gentleman|neighbor|neighbour|resident|celebrity|guy|gal|local|#Occupation|#PublicRole|#Life
    2 [someone|somebody from|at|in|over ..1 at? city|town|the ..1 hall|council|school|church|station|firehouse|bank|diner|paper|courthouse|team
    2 [needs|need no introduction
  `,
}

/** Of everybody, of hypothetical people and of the reader's own affairs. */
export const OPEN_WORDS =
  'any anyone anybody individual individuals every each patients someone somebody nobody others people patient client'
/** Capitals behind "call her" that are no names. */
export const DAYS =
  'monday tuesday wednesday thursday friday saturday sunday dr doctor nurse professor january february march april june july august september october november december'
/** Books, films and puppets have people with made-up names. */
export const TALE_WORDS =
  'novel novels film movie show series chapter book character author podcast reporter newspaper whistleblower mannequin mannequins manikin manikins dummy simulator puppet'
