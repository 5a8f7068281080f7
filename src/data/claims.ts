// Words around a claim that say whether it is made. Written by hand for hipaalint, MIT.

export const CLAIM_WORDS = {
  /** Before a claim in its clause: the claim is denied. */
  deny: `
    not no never cannot can't won't isn't aren't don't doesn't didn't wasn't weren't wouldn't couldn't shouldn't hasn't haven't
    ain't neither nor nobody none nothing hardly rarely seldom barely without unable unlikely impossible few far stop refuse refuses
    instead rather
  `,
  /** Behind a word of denial: nothing is denied. */
  affirm:
    'only just merely simply wonder doubt secret matter longer surprise coincidence exaggeration accident',
  /** Close behind a claim: the claim is taken back. */
  retract: `
    not isn't aren't wasn't doesn't don't cannot can't won't never myth myths exist exists impossible misleading unproven banned
    nonsense rare unlikely fiction forbidden illegal nothing
  `,
  /** Where a denial ends. */
  clause: "but yet although though because so while whereas that's it's i'm we're they're you're he's she's",
  be: "is are was were be been being can could will would should does do did may might ever always completely entirely truly really it's",
  /** Nobody who claims a thing writes so of it. */
  doubt: `
    beware wary skeptical sceptical skepticism scam scams scammer hype hyped myth myths misleading unproven fraud fraudulent bogus
    so-called quack quackery snake suspicious suspicion unrealistic false untrue red-flag flags pitfall misconception
    misconceptions overpromise overpromises too-good unsupported untested banned prohibited unlawful illegal regulators ftc warned
    alleges alleged forbids misbranding disclaimer sponsors hoax cure-all cure-alls cautious
  `,
  /** The same where the sentence tells what to keep away from. */
  shun: 'avoid skip wrong ignore',
  shunned:
    'any anyone anybody clinic clinics places promise promises promised claim claims claiming words phrases ads ad say saying offers',
  /** The same where it is others who do it. */
  said: `
    claim claims claimed claiming promise promises promised promising promote promotes promoting advertise advertises advertised advertising
    ad ads believe believes believed think thinks assume assumes assumed hope hopes hoped wish wished wonder wondering whether if
    sell sells seller sellers marketed marketers sold tout touts touted pitch pitches anyone someone anybody somebody influencers
    influencer boast boasts internet headline headlines slogan slogans phrase phrases wording supposed
  `,
  ours: "we we'll we've we're our ours us i i'm i've my",
  /** Whoever asks like this offers it. */
  tempt: 'why want ready looking searching dreaming tired need craving wish imagine longing hoping',
  /** Before a claim: said of some, or of what is tried. */
  hedge: `
    goal goals aspire strive
    may might often usually sometimes generally typically mostly nearly almost virtually relatively fairly largely likely
    possibly hope hopes hoping hoped aim aims aiming aimed try tries trying designed intended potential potentially help helps helping
    helped toward towards attempt attempts seeking seeks sought could probably practically
  `,
  /** What is sold. */
  treatment: `
    treatment treatments therapy therapies procedure procedures session sessions laser lasers injection injections drip drips serum serums
    cream supplement supplements formula program programme plan protocol device machine method technique technology system adjustment
    adjustments implant implants veneers aligners whitening filler fillers facial facials peel peels clinic practice team surgeon surgeons
    dentist dentists doctor doctors dentistry extraction extractions surgery shot shots tape patch pill pills tea oil tincture capsule
    capsules infusion infusions cleanse detox cell cells exosomes peptides light wand chair appointment package membership
    spa studio office we our us book consultation
  `,
} as const
