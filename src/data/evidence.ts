// How copy tells what early work found: work that nobody has reviewed yet, words that call a question settled, and words
// that leave it open. Written by hand for hipaalint, MIT.

export const EVIDENCE_WORDS = {
  /** Servers and kinds of work before review. */
  early: 'medrxiv biorxiv ssrn arxiv preprint preprints pre-print pre-prints',
  /** What a house says of itself, or a page of a meeting's book. */
  unreviewed: 'abstract abstracts poster release releases announcement announcements statement bulletin',
  /** Stand before or after those words where they are meant so. */
  beside:
    'conference meeting congress press news symposium presented media company corporate investor maker manufacturer brand startup firm',
  /** A question is closed. */
  strong: `
    prove proves proved proven proof confirm confirms confirmed settle settles settled establish establishes established
    conclusive conclusively definitive definitively undeniable undeniably irrefutable certain certainly debunks debunked
    guarantee guarantees verdict undisputed closes official officially
  `,
  /** What is said to happen to a body or an illness: a result, told. */
  effect: `
    cures cured heals healed prevents prevented stops stopped ends ended eases eased relieves relieved reverses reversed
    lowers lowered cuts reduces reduced shortens shortened shrinks shrank melts melted burns beats outperforms outperformed
    protects protected rebuilds rebuilt restores restored repairs repaired erases erased eliminates eliminated kills killed
    boosts boosted raises improves improved works worked catches caught detects clears cleared calms calmed saves saved
    slows slowed doubles doubled halves halved triples blocks banishes fixes strengthens regrows defeats wards destroys
    helps helped fails failed causes caused
  `,
  /** The same of several: "visits prevent". */
  acts: `
    cure heal prevent stop end ease relieve reverse lower reduce shorten shrink melt protect rebuild restore repair erase eliminate kill boost
    improve slow double halve triple block calm save cut strengthen beat defeat destroy clear cause
  `,
  /** Told as fact. */
  plain: `
    show shows showed shown find finds found reveal reveals revealed demonstrate demonstrates demonstrated prevents prevent
    cures cure cuts stops reverses works fails fail causes protects eliminates lowers reduces halves doubles beats melts
    wards kills destroys
  `,
  /** Left open. */
  hedge: `
    may might could suggest suggests suggested hint hints possible possibly perhaps preliminary early appears appear seems
    seem can't cannot doesn't don't didn't not never yet if whether small cautious caution unclear question questions
    awaiting pending before until unreviewed
  `,
  /** Even beside words of proof these leave a question open. */
  doubt: `
    may might could suggest suggests suggested hint hints possibly perhaps preliminary appears seems can't cannot doesn't don't didn't not
    never unclear whether unreviewed awaiting pending
  `,
  /** Work, or those who did it, on which a sentence goes on. */
  work: `
    study studies paper trial research researchers scientists authors author team finding findings results result it they
    data work analysis preprint science report
  `,
  /** A statement that leans on what a link leads to. */
  leans: `
    study studies research evidence article paper report reports says say said show shows showed found finds according
    proves prove explains explain suggests suggest data source learn read proof proven confirms science scientists experts
    results tests lab numbers figures trust comes come why how works helps help shown explained details breakdown lower boost improves improve speeds cures cure prevents prevent boosts boost lowers reduces heals reverses
  `,
  /** What is said to get better or worse, in everyday words. */
  body: `
    inflammation pain sleep immunity immune energy digestion gut bloating swelling healing heals heal muscle muscles joints
    skin blood pressure cholesterol sugar stress anxiety mood focus memory weight fat hormones metabolism recovery toxins
    soreness fatigue headaches cramps symptoms vision hearing bones heart brain liver kidneys lungs
    leg legs calves feet foot hands back spine neck shoulders knees hips ankles teeth gums hair nails eyes ears stomach belly
    bowels bladder thyroid prostate nerve nerves arteries breath body aging menopause periods fertility pregnancy allergies
    magnesium zinc iron calcium potassium vitamin vitamins collagen turmeric ginger garlic probiotic probiotics omega-3 protein
    creatine melatonin herbs electrolytes supplement supplements medicine pills dose
  `,
  /** Names evidence: whatever it is for, a shop is none. */
  grounds: 'evidence study studies research proof proven proves science trial trials data according source',
  /** Leads to us, or to a picture or a talk of ours, and not to a source. */
  ours: 'our us follow subscribe join like tag watch livestream live we channel page profile',
} as const

/** Says of a work that nobody has reviewed it yet. */
export const UNREVIEWED =
  /\b(?:peer[- ]?review|(?:not|before|without|awaits?|awaiting|pending|un|nobody|no one|no-one|nobody else|has)[- ]?(?:yet |been |being |else |has |have |to be |independently |peer ){0,6}review|reviewed by other|preliminary|early (?:result|finding|data|work|evidence|stage)|not (?:yet )?(?:been )?(?:published|checked|confirmed|replicated)|read (?:only )?the abstract|grain of salt|hold it loosely|only an? (?:abstract|press release|news release))/i
