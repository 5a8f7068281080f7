// What somebody says a treatment did for one person, as turns of phrase (src/checks/turns.ts).
// Written by hand for hipaalint, MIT.

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ONES = 'one two three four five six seven eight nine'.split(' ')
/** Numbers in words, to a hundred. */
const NUMBERS = [
  ...'second third fourth fifth sixth two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen hundred'.split(
    ' ',
  ),
  ...TENS,
  ...TENS.flatMap((ten) => ONES.map((one) => `${ten}-${one}`)),
].join(' ')

/** Weights: 2 tells of one person by itself, 1 needs somebody in the sentence. */
export const RESULT_TURNS = {
  weight: `
    2 @shed ..4 0|@number ..1 @unit !of
    2 0|@number ..1 @unit ..2 @gone
    2 down|minus ..1 0|@number ..1 @unit
    2 down|minus|dropped|lost ..1 0|@number ..1 dress|pant|waist|jean? sizes
    1 from ..2 size 0|@number ..3 to ..3 0|@number
    1 from ..1 0|@number ..1 @unit? ..3 to ..2 0|@number ..1 @unit
    2 @shed ..3 @share of|my|his|her ..3 weight|body|size
  `,
  younger: `
    2 0|@number|decade|decades ..1 years? younger
    2 @took ..1 0|@number|a|decade ..1 years|decade off
  `,
  quick: `
    1 @better ..6 @within ..3 0|@number|one|a|first|single|@vague ..1 @span
    1 @within ..3 0|@number|one|a|first|single|@vague ..1 @span ..8 @better
    1 @span ..1 later|on ..6 @better
  `,
  measure: `
    1 @measure ..6 from ..3 0|@number ..4 to ..2 0|@number
    1 a =1 c ..6 from ..3 0|@number ..4 to ..2 0|@number
    1 a =1 c ..4 @fell ..4 0|@number
    2 '- 0 @unit
    2 before ': 0 ..1 @unit
    1 conceived|pregnant ..4 first|try|cycle|month|transfer
    1 put|left|hung|sold|gave ..2 @crutch ..3 away|attic|closet|curb|garage|door|up|behind|basement
    1 @within ..3 0|@number|one|a|first|single|@vague ..1 @span ..8 free of|from
    1 @measure ..4 @fell|halved ..4 0|@number
  `,
  free: `
    1 @stopped ..5 @crutch|#Medicine
    1 no longer ..1 needs|need|takes|take|uses|use|wears|wear ..3 @crutch|#Medicine
    1 @regrown ..4 hair|hairline|sight|hearing
  `,
} as const

export const RESULT_CLASSES = {
  number: NUMBERS,
  unit: 'pounds pound lbs lb kilos kilo kg kilograms stone inches inch sizes',
  shed: 'lost dropped shed melted trimmed released shaved burned losing',
  gone: 'gone lighter slimmer thinner lost vanished off down melted smaller leaner shed',
  share: 'half third quarter',
  took: 'took taken shaved knocked erased wiped dropped',
  within: 'in after within by',
  vague: 'few couple mere matter several handful',
  span: `
    day days week weeks month months session sessions visit visits treatment treatments hour hours minutes appointment appointments dose doses
    adjustment adjustments injection injections bottle bottles shot shots application applications
  `,
  better: `
    pain-free painless gone disappeared vanished cleared clear pregnant sober cured healed symptom-free seizure-free sugar-free medication-free
    itch-free wrinkle-free migraine-free smoke-free remission normal flawless reversed
  `,
  measure:
    'a1c pressure cholesterol sugar sugars glucose triglycerides score scores bmi weight waist ldl numbers apnea rate',
  fell: 'fell dropped plunged went down sank',
  stopped: 'off tossed ditched threw quit stopped dropped retired burned',
  crutch: `
    insulin meds medication medications medicine pills pill cane walker wheelchair cpap glasses brace crutches inhaler statin
    statins antidepressants painkillers opioids wig hearing-aids dentures
  `,
  regrown: 'regrew regrown restored recovered',
} as const

export const RESULT_WORDS = {
  /** Said of many, of anybody or of what may come. */
  general: `
    you your you'll most average people patients participants adults study trial may can could should might will would if goal goals aim try
    percent typically usually often trials enrolled researchers women men everyone americans children want wants hoping hope
    who whoever anyone per weekly each every
  `,
  /** One of many who is told of. */
  one: `
    i i'm i've i'd my me he she his her him one member client patient guest graduate participant mom dad mother father customer grad
    alum alumna user reader bride groom teacher nurse
  `,
  /** Illness itself takes weight, and so do births, gifts and prizes. */
  ill: `
    unexplained diagnosed diagnosis born birth newborn cancer chemo chemotherapy unintentional appetite without-trying
    nausea infection hospitalized tumor anorexia donated collected raised food trash recycled pumpkin fish salmon luggage rice
    stroke surgery crash accident warning symptoms dehydration
  `,
  typical: 'most average typical typically median generally usually expect expected mean usual',
  many: 'people patients members participants clients adults graduates users result results loss lose lost loses customers guests finish finishers',
  not: "not aren't isn't no vary may",
} as const
