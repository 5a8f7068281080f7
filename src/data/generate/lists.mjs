/** Our own short lists: what no source package has. Everything is a plain fact; no list was copied. */
const split = (text) => text.trim().split(/\s+/)

/**
 * Postal code, FIPS code, residents counted by the 2020 census, name, and the abbreviations of news style
 * first. The 50 states and DC sum to 331,449,281, the national count.
 */
export const STATES = [
  ['AL', '01', 5024279, 'Alabama', 'Ala'],
  ['AK', '02', 733391, 'Alaska'],
  ['AZ', '04', 7151502, 'Arizona', 'Ariz'],
  ['AR', '05', 3011524, 'Arkansas', 'Ark'],
  ['CA', '06', 39538223, 'California', 'Calif', 'Cal'],
  ['CO', '08', 5773714, 'Colorado', 'Colo'],
  ['CT', '09', 3605944, 'Connecticut', 'Conn'],
  ['DE', '10', 989948, 'Delaware', 'Del'],
  ['DC', '11', 689545, 'District of Columbia'],
  ['FL', '12', 21538187, 'Florida', 'Fla'],
  ['GA', '13', 10711908, 'Georgia'],
  ['HI', '15', 1455271, 'Hawaii'],
  ['ID', '16', 1839106, 'Idaho'],
  ['IL', '17', 12812508, 'Illinois', 'Ill'],
  ['IN', '18', 6785528, 'Indiana', 'Ind'],
  ['IA', '19', 3190369, 'Iowa'],
  ['KS', '20', 2937880, 'Kansas', 'Kan', 'Kans'],
  ['KY', '21', 4505836, 'Kentucky'],
  ['LA', '22', 4657757, 'Louisiana'],
  ['ME', '23', 1362359, 'Maine'],
  ['MD', '24', 6177224, 'Maryland'],
  ['MA', '25', 7029917, 'Massachusetts', 'Mass'],
  ['MI', '26', 10077331, 'Michigan', 'Mich'],
  ['MN', '27', 5706494, 'Minnesota', 'Minn'],
  ['MS', '28', 2961279, 'Mississippi', 'Miss'],
  ['MO', '29', 6154913, 'Missouri'],
  ['MT', '30', 1084225, 'Montana', 'Mont'],
  ['NE', '31', 1961504, 'Nebraska', 'Neb', 'Nebr'],
  ['NV', '32', 3104614, 'Nevada', 'Nev'],
  ['NH', '33', 1377529, 'New Hampshire'],
  ['NJ', '34', 9288994, 'New Jersey'],
  ['NM', '35', 2117522, 'New Mexico'],
  ['NY', '36', 20201249, 'New York'],
  ['NC', '37', 10439388, 'North Carolina'],
  ['ND', '38', 779094, 'North Dakota'],
  ['OH', '39', 11799448, 'Ohio'],
  ['OK', '40', 3959353, 'Oklahoma', 'Okla'],
  ['OR', '41', 4237256, 'Oregon', 'Ore'],
  ['PA', '42', 13002700, 'Pennsylvania', 'Penn'],
  ['RI', '44', 1097379, 'Rhode Island'],
  ['SC', '45', 5118425, 'South Carolina'],
  ['SD', '46', 886667, 'South Dakota'],
  ['TN', '47', 6910840, 'Tennessee', 'Tenn'],
  ['TX', '48', 29145505, 'Texas', 'Tex'],
  ['UT', '49', 3271616, 'Utah'],
  ['VT', '50', 643077, 'Vermont'],
  ['VA', '51', 8631393, 'Virginia'],
  ['WA', '53', 7705281, 'Washington', 'Wash'],
  ['WV', '54', 1793716, 'West Virginia', 'WVa'],
  ['WI', '55', 5893718, 'Wisconsin', 'Wis', 'Wisc'],
  ['WY', '56', 576851, 'Wyoming', 'Wyo'],
  ['PR', '72', 3285874, 'Puerto Rico'],
  ['GU', '66', 153836, 'Guam'],
  ['VI', '78', 87146, 'US Virgin Islands', 'Virgin Islands'],
  ['AS', '60', 49710, 'American Samoa'],
  ['MP', '69', 47329, 'Northern Mariana Islands'],
]

/** Regions and short country names that the country list lacks. */
export const REGIONS = split(`
  africa america antarctica appalachia arctic asia australasia balkans bosnia britain caribbean cornwall
  england europe eurasia holland iran korea kosovo kurdistan laos libya midwest polynesia russia samoa
  scandinavia scotland serbia siberia sumatra syria tanzania tibet trinidad ulster vatican wales
`)

/**
 * Written with a capital, so absent from the lower-case word lists, and still no one's name by themselves.
 */
export const CAPITALISED_WORDS = split(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  saturdays sundays january february march april may june july august september october november december
  christmas easter thanksgiving halloween hanukkah kwanzaa passover ramadan diwali juneteenth lent yom
  kippur purim african african-american american americans amharic arab arabic armenian asian asian-american
  australian austrian bengali bosnian brazilian british bulgarian burmese cambodian canadian cantonese
  caribbean catalan caucasian chilean chinese colombian congolese creole croatian cuban czech danish
  dominican dutch ecuadorian egyptian english estonian ethiopian european farsi filipino finnish flemish
  french gaelic german greek guatemalan gujarati haitian hawaiian hebrew hindi hispanic hmong honduran
  hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese kenyan khmer
  korean kurdish latin latina latino latinx latvian lebanese lithuanian malay mandarin mexican
  mexican-american mongolian moroccan navajo nepali nicaraguan nigerian norwegian pakistani panamanian
  persian peruvian polish polynesian portuguese punjabi romanian russian salvadoran samoan scottish serbian
  slovak slovenian somali spanish sudanese swahili swedish swiss syrian tagalog taiwanese tamil telugu thai
  tibetan tongan turkish ukrainian urdu venezuelan vietnamese welsh yiddish yoruba zulu bible buddhist
  catholic christian christians christianity hindu islam islamic jewish jews koran lutheran mennonite
  methodist mormon muslim muslims presbyterian protestant quaker quran torah democrat democratic republican
  congress congressional senate pentagon olympic olympics paralympics god ok okay tv ph
`)

/** Possessives ("it's") are cut at the apostrophe before they are looked up. */
export const CONTRACTIONS = split(`
  aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't shan't
  shouldn't wasn't weren't won't wouldn't ain't i'd i'll i'm i've you'd you'll you're you've he'd he'll
  she'd she'll it'd it'll we'd we'll we're we've they'd they'll they're they've that'd that'll there'd
  there'll there're these're those're this'll who'd who'll who're who've what'd what'll what're what've
  where'd how'd how'll why'd could've should've would've might've must've let's y'all ma'am o'clock
`)

/** Words of care and the web that are younger or rarer than the word lists. */
export const MODERN_WORDS = split(`
  adhd aligner aligners allergen allergens app apps arthroscopic bariatric biosimilar biosimilars blog blogs
  breastfeed breastfeeding caregiving chatbot chemo childcare copay copays covid crna crowdfunding
  cryotherapy daycare deductibles dermal diabetics doula doulas eldercare emoji endometriosis facelift
  facelifts fibromyalgia flossing fundraiser fundraisers fundraising ghosting hashtag hashtags hospitalist
  hospitalists immunocompromised immunotherapy inhaler inhalers intubated keto laparoscopic lifestyle
  lifestyles livestream lumpectomy mammogram mammograms mastectomy meds microbiome microneedling mindfulness
  mommy naloxone narcan neurodivergent newsletter newsletters nonprofit nonprofits nicu nurse-midwife online
  opioid opioids outpatient outpatients paleo palliative pickleball pilates podcast podcasts postpartum
  preemie preemies preop prediabetes prediabetic prenatal probiotic probiotics rehab rosacea scrubs selfie
  selfies signup smartphone smartphones spotter statin statins stepdad stepmom suboxone superfood superfoods
  telehealth telemedicine tinnitus toddler toddlers ultrasound ultrasounds urgent-care vape vaping veneers
  video videos walk-in webinar webinars webpage website websites wellness wifi workout workouts yoga zoom
`)

/**
 * Everyday words that are first names in use, mostly younger than the 1990 census or African; `wordFlags`
 * doubts others.
 */
export const VIRTUES = split(`
  ace ally angel atlas blessing divine glory grace harmony heaven honey hope innocent joy justice liberty
  lucky lyric marvellous mercy miracle patience phoenix precious princess promise river scarlet sky storm
  trinity wolf
`)

/** Endings of medical words, taken from the word sizes that are too rare to take whole. */
const MEDICAL_ENDINGS = split(`
  ology ologies ologist ologists ologic ological scopy scopies scopic ectomy ectomies ostomy ostomies otomy
  otomies itis osis oses oma omas gram grams graphy plasty plasties [^d]emia therapy therapies therapist
  therapists iatric iatrics iatrist iatry odontic odontics odontist odontists pathy pathic metry metrist
  algia plegia trophy trophic cardial vascular cyte cytes
`)
export const MEDICAL = new RegExp(`(?:${MEDICAL_ENDINGS.join('|')})$`)

/** Little words in names of several words: "van den Berg", "Di Marco". */
export const PARTICLES = new Set(
  split(`
    al bin da das de degli dei del della den der di do dos du e el ibn la las le lo los san ten ter the van von y
    zu
  `),
)
