// Unnamed authorities, and what writers have them say.
// Written by hand for hipaalint, MIT.

/** Words of a claim that somebody unnamed is said to stand behind; lists split at spaces. */
export const AUTHORITY_WORDS = {
  /** Works, where nobody says whose. */
  works:
    'studies papers trials surveys polls meta-analyses findings statistics guidelines experiments analyses stats textbooks journals',
  /** One of them: an authority only as "a study", "one recent trial". */
  work: 'study trial survey poll meta-analysis experiment analysis paper report review team group',
  /** What has no plural. */
  mass: 'research evidence science data literature medicine opinion',
  experts: `
    experts scientists researchers specialists authorities investigators academics psychologists nutritionists
    epidemiologists economists officials professionals scholars neuroscientists sociologists biologists advocates
    virologists immunologists gerontologists toxicologists community analysts insiders minds practitioners establishment
    profession physiologists geneticists microbiologists pathologists historians
  `,
  /** Of these only who is in health or the like; of medicine only "modern medicine". */
  wide: 'opinion community officials authorities professionals advocates medicine minds practitioners establishment profession analysts journals team group',
  field:
    'health medical scientific research public nutrition safety modern western dental privacy security patient leading top brightest best finest greatest healthcare nursing expert',
  /** A team of these finds things out; any other looks after somebody. */
  inquiring: 'international multinational research scientific university global worldwide study academic',
  /** What a study did before it found anything: whose was it? */
  studied: `
    followed tracked compared tested examined pooled reviewed analyzed analysed surveyed measured randomized randomised
    looked asked watched weighed studied scanned published put assigned combed sifted crunched interviewed
  `,
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
    nephrologists hematologists radiologists anesthesiologists geriatricians neonatologists periodontists endodontists
    prosthodontists hepatologists physiotherapists internists hospitalists chiropodists paramedics doulas herbalists coaches
  `,
  /** What they do with a claim, in words that can hardly be anything else. */
  claims: `
    say says said show shows showed shown suggest suggests suggested agree agrees agreed found prove proves proved proven
    recommend recommends recommended confirm confirms confirmed indicate indicates indicated reveal reveals revealed
    demonstrate demonstrates demonstrated believe believes believed warn warns warned conclude concludes concluded
    discovered establish establishes established insist insists insisted caution cautions cautioned advise advises advised
    urge urges urged argue argues argued maintain maintains tie ties tied linked connects connected associates associated
    note notes noted credits credited swear stress attest attests recognize recognized recognizes endorse endorses endorsed observed
    regard regards regarded deem deems deemed hail hails hailed praise praises praised rave raves preach vouch vouches concur concurs
    concurred assert asserts asserted affirm affirms affirmed emphasize emphasizes emphasized underscore underscores underscored
    champion champions tout touts touted laud hint hints imply implies implied contend contends corroborate corroborates
    predict predicts predicted applaud advocate embrace embraces embraced trust trusts doubt doubts dispute disputes
  `,
  /** The same, but also nouns, or verbs of other work. */
  looseClaims: `
    find finds report reports reported link links tell tells told support supports supported point points pointed back backs
    backed estimate estimates estimated claim claims claimed consider considers considered think thinks know knows call calls
    called see favor favors prefer known thought acknowledge acknowledges view views viewed hold holds bear bears lean leans
    rate rates rated rank ranks ranked side sides spoken speaks leave leaves left swing swings settle settles underline underlines
    love loves settled document documents documented detail details describe describes described suspect suspects expect expects
    worry credit caught
  `,
  /** "The evidence is in", "the science is clear". */
  verdicts: `
    clear strong solid overwhelming settled mounting growing compelling unequivocal conclusive convincing undeniable in
    unanimous emerging piling everywhere irrefutable divided plain robust abundant ample united unambiguous stacking
    staggering impressive consistent certain beyond closed done full packed littered brimming
  `,
  /** "Researchers are convinced": what those who judge are said to be of it, whatever follows. */
  convinced: `
    convinced certain sure adamant confident excited enthusiastic sold unanimous thrilled buzzing raving united agreed
    showing finding suggesting proving confirming discovering calling learning pointing recommending warning saying urging
    hailing touting linking catching backing coming warming waking turning leaning moving
  `,
  /** Right before a verdict: "is crystal clear". */
  degree: 'crystal very so quite pretty perfectly rather as too remarkably all hugely really',
  /** With these they speak of things in general, wherever they work. */
  everywhere: 'everywhere nationwide worldwide globally alike universally anywhere',
  /** "Any dentist will tell you": one of no name stands for all. */
  each: `
    expert scientist researcher doctor physician clinician dentist pediatrician surgeon dermatologist cardiologist dietitian
    pharmacist neurologist therapist gynecologist psychiatrist psychologist orthodontist hygienist midwife nurse urologist
    ophthalmologist optometrist specialist nutritionist podiatrist chiropractor physiotherapist oncologist trainer textbook
  `,
  /** What such a one is said to do, or would be. */
  tells:
    'tell say agree confirm vouch swear admit attest knows agrees says swears confirms recommends admits',
  /** "No serious scientist doubts": none of them is left out. */
  nobody: 'no hardly scarcely few',
  doubts: 'doubts doubt disputes dispute disagrees disagree denies deny questions argues quarrels',
  /** "Those who study sleep": an authority told by its work. */
  those: 'those people folks',
  studying: 'study studies studied research treat specialize',
  /** "A favorite among surgeons", "in the view of experts": how they judge, as a noun. */
  standing:
    'favorite favourite choice pick go-to opinion view eyes belief wisdom darling verdict word consensus judgment',
  /** "The jury is in": a question that somebody settled. */
  openQuestions: 'jury verdict debate argument question',
  settled: 'in over closed settled',
  adverbs: `
    also now long have has had do does did all both alike clearly consistently repeatedly widely overwhelmingly generally
    increasingly often even already again simply broadly largely still finally strongly not recently since always
    universally typically routinely commonly usually keep keeps continue continues continued almost nearly just time
  `,
  /** What may lead from an authority to its verb: "studies of …", "experts in …", "research published last year". */
  bridges: `
    on of in from into about at across with who that which and or after around over for among by conducted published done
    between out involving including like as using comparing following looking going dating back decades
  `,
  /** Words of a report, and of those who made it, that speak on for one named before. */
  anaphors: 'researchers investigators scientists findings data',
  /** What may stand before the subject of a claim within a sentence. */
  opens: `
    that and but because since as so while though although yet then or plus today now recently still here again nor
    month week year spring summer fall autumn winter whereas however moreover meanwhile increasingly too what's fortunately well says yes unfortunately luckily
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
    expert-backed doctor-backed doctor-trusted doctor-tested doctor-loved doctor-endorsed physician-tested physician-backed
    physician-trusted dentist-approved dentist-trusted dentist-loved expert-tested expert-endorsed clinician-recommended
    clinician-approved clinician-tested science-approved science-supported research-proven research-supported lab-proven
    therapist-approved nurse-approved nurse-tested surgeon-approved dietitian-approved trainer-approved
    dermatologist-recommended dermatologist-approved pediatrician-approved pediatrician-recommended scientist-approved physician-approved science-proven
  `,
  passives:
    'trusted backed supported proven confirmed shown recommended endorsed validated approved demonstrated praised favored established linked considered regarded hailed viewed deemed touted lauded rated ranked preferred loved adored vetted advised accepted documented studied advocated championed urged',
  known:
    'known accepted established documented agreed understood recognized recognised acknowledged proven believed shown',
  widely: 'well widely generally commonly long universally firmly broadly often scientifically medically',
  many: 'many most everyone everybody some countless',
  /** How a thing is to those who tried it: nobody's finding. */
  felt: 'feel feels felt hurt hurts stings tastes smells looks like was were took takes gets got',
  /** "Many in the field". */
  trade: 'field profession trade industry business specialty',
  crowd: 'people folks adults parents families women men others of moms grandmothers',
  /** Adjectives of peoples: where a study was done is no name of whose it is. */
  peoples: `
    american british canadian australian danish swedish norwegian finnish dutch german french italian spanish japanese
    chinese korean indian european israeli swiss scandinavian asian irish scottish
  `,
} as const
