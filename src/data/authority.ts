// Unnamed authorities, and what writers have them say.
// Written by hand for hipaalint, MIT.

/** Words of a claim that somebody unnamed is said to stand behind; lists split at spaces. */
export const AUTHORITY_WORDS = {
  /** Works, where nobody says whose. */
  works:
    'studies papers trials surveys polls meta-analyses findings statistics guidelines experiments analyses stats',
  /** One of them: an authority only as "a study", "one recent trial". */
  work: 'study trial survey poll meta-analysis experiment analysis paper report review',
  /** What has no plural. */
  mass: 'research evidence science data literature medicine',
  experts: `
    experts scientists researchers specialists authorities investigators academics psychologists nutritionists
    epidemiologists economists officials professionals scholars neuroscientists sociologists biologists advocates
    virologists immunologists gerontologists toxicologists community
  `,
  /** Of these only who is in health or the like; of medicine only "modern medicine". */
  wide: 'community officials authorities professionals advocates medicine',
  field:
    'health medical scientific research public nutrition safety modern western dental privacy security patient',
  /** A study of one person: a test. */
  tests:
    'sleep imaging nerve conduction swallow swallowing lab laboratory blood ultrasound x-ray barium home urodynamic vascular motility gait',
  /** One of them, of no name: "a leading expert says". */
  expert: 'expert scientist researcher specialist nutritionist psychologist professor insider',
  /** People of the trade, who also stand at bedsides: only what they say of things in general counts. */
  clinicians: `
    doctors physicians clinicians dentists pediatricians paediatricians surgeons dermatologists cardiologists oncologists
    dietitians dieticians pharmacists neurologists therapists gynecologists obstetricians psychiatrists orthodontists
    hygienists midwives nurses urologists ophthalmologists optometrists audiologists chiropractors trainers
    gastroenterologists endocrinologists rheumatologists allergists pulmonologists podiatrists veterinarians
  `,
  /** What they do with a claim, in words that can hardly be anything else. */
  claims: `
    say says said show shows showed shown suggest suggests suggested agree agrees agreed found prove proves proved proven
    recommend recommends recommended confirm confirms confirmed indicate indicates indicated reveal reveals revealed
    demonstrate demonstrates demonstrated believe believes believed warn warns warned conclude concludes concluded
    discovered establish establishes established insist insists insisted caution cautions cautioned advise advises advised
    urge urges urged argue argues argued maintain maintains tie ties tied linked connects connected associates associated
    note notes noted credits credited swear stress attest attests recognize recognized recognizes endorse endorses endorsed observed
  `,
  /** The same, but also nouns, or verbs of other work. */
  looseClaims: `
    find finds report reports reported link links tell tells told support supports supported point points pointed back backs
    backed estimate estimates estimated claim claims claimed consider considers considered think thinks know knows call calls
    called see favor favors prefer known thought acknowledge acknowledges
  `,
  /** "The evidence is in", "the science is clear". */
  verdicts: `
    clear strong solid overwhelming settled mounting growing compelling unequivocal conclusive convincing undeniable in
    unanimous emerging piling everywhere irrefutable divided plain robust abundant ample united
  `,
  adverbs: `
    also now long have has had do does did all both alike clearly consistently repeatedly widely overwhelmingly generally
    increasingly often even already again simply broadly largely still finally strongly not recently since always
    universally typically routinely commonly usually keep keeps continue continues continued almost nearly just time
  `,
  /** What may lead from an authority to its verb: "studies of …", "experts in …", "research published last year". */
  bridges: `
    on of in from into about at across with who that which and or after around over for among by conducted published done
    between out involving including like as using comparing following looking
  `,
  /** Words of a report, and of those who made it, that speak on for one named before. */
  anaphors: 'researchers investigators scientists findings data',
  /** What may stand before the subject of a claim within a sentence. */
  opens: `
    that and but because since as so while though although yet then or plus today now recently still here again nor
    whereas however moreover meanwhile increasingly too what's fortunately well says yes unfortunately luckily
  `,
  /** "Dozens of studies", "a growing body of evidence". */
  amounts: `
    team group body chorus plenty lots lot wealth mountain mountains majority decades years dozens hundreds thousands scores number handful
    pile stack heap most many some several all much deal series array abundance couple third half
  `,
  owned: 'our my their his her its your we whose',
  definite: 'the this that these those such',
  none: 'no few little neither without zero hardly scarcely which whichever what any',
  one: 'a an one another each every',
  /** Opens a clause in which nothing is claimed. */
  open: 'if whether until unless what how why who before unlike where when once',
  modal: "may might can could should will would must can't cannot won't couldn't wouldn't",
  /** Behind a clinician's verb: then a patient is spoken to. */
  persons: 'you him her me us them his your my whoever he she',
  /** How something is said to be proven, by nobody. */
  proof:
    'proven shown tested validated backed demonstrated established supported documented confirmed studied',
  manner: 'clinically scientifically medically',
  seals: `
    science-backed research-backed evidence-backed doctor-recommended physician-recommended dermatologist-tested
    dentist-recommended expert-approved doctor-approved expert-recommended clinically-proven scientifically-proven
    dermatologist-recommended dermatologist-approved pediatrician-approved pediatrician-recommended scientist-approved physician-approved science-proven
  `,
  passives:
    'trusted backed supported proven confirmed shown recommended endorsed validated approved demonstrated praised favored established linked',
  known:
    'known accepted established documented agreed understood recognized recognised acknowledged proven believed shown',
  widely: 'well widely generally commonly long universally firmly broadly often scientifically medically',
  many: 'many most everyone everybody some countless',
  crowd: 'people folks adults parents families women men others of moms grandmothers',
  /** Adjectives of peoples: where a study was done is no name of whose it is. */
  peoples: `
    american british canadian australian danish swedish norwegian finnish dutch german french italian spanish japanese
    chinese korean indian european israeli swiss scandinavian asian irish scottish
  `,
} as const
