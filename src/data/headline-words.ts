/**
 * Words of headlines and of the addresses made from them. Written by hand for hipaalint, MIT. Single words in lower case.
 */

/** Police, mishap, death, hospital stay: beside a name they make the named one the hospital's patient. */
export const NEWS_WORDS = `
  police custody arrest arrested arrests detained detention detainee detain deputies sheriff charged jailed handcuffed
  handcuffs trespass trespassing eviction removed incident altercation assault assaulted shooting stabbing stabbed gunshot
  wounded crash collision wreck derailment drowning rescued rescue missing homicide suicide manslaughter abducted
  death deaths dies died dead dying fatal fatality killed overdose overdosed overdoses
  injured injury injuries burned mauled
`
/** Being in hospital or getting over something, in the forms headlines use. */
export const STAY_WORDS = `
  hospitalized hospitalised hospitalization hospitalisation admitted readmitted discharged discharge discharges released
  release treated treating treatment transferred transplanted recovers recovering recovered recovery recuperates heals healing healed
  survives survived survivor survival beats beat battles battling fights fighting overcomes defies conquers relapse remission
  stable critical serious condition icu nicu picu er ventilator intubated coma surgery operation patient diagnosis diagnosed
  undergoes underwent transplant chemo chemotherapy dialysis rehab sober sobriety detox birth delivers homecoming preemie
  bedside hospice surgeries swap graft stroke cancer tumor implant bypass
  wheelchair prosthetic prosthesis amputation amputee paralysis conjoined saves lifesaving life-saving odds miracle comatose
  premature hospitalizations reunites reunited walks regains regained separated separate
`
/** Before "home" or a place of care: somebody goes, comes or is let out. */
export const WAY_OUT_WORDS =
  'goes going heads heading returns returned returning comes coming back sent arrives leaves left leaving exits out heading'
/** A headline with one of these is about an appointment, honour, gift, lecture or event, not about care. */
export const OFFICE_WORDS = `
  appoints appointed appointment appointing names named naming hires hired promotes promoted promotion elects elected
  election nominated nominee taps selects selected succeeds successor retires retiring retirement resigns resignation
  departs departure honors honored honours honoured honoring honoree award awards awarded recognized recognizes inducted
  laureate medal prize gives giving donates donated donation donor gift gifts pledge pledges bequest endows endowed endowment
  philanthropist foundation fund scholarship fellowship lecture lectures keynote panel webinar grand-rounds memoir book
  publishes research researcher chair chairman chairwoman chairperson trustee trustees q&a qa podcast governor mayor
  senator congressman congresswoman commissioner act ruling legislation concert exhibit artist sculpture mural golf
  tournament recipes dedication dedicated ribbon-cutting groundbreaking memorial mourns colleague founder founding
  co-founder merger merges merge acquires acquisition affiliation affiliates partner partners partnership opens opening
  expands expansion launches recalls recall unveils volunteer volunteers employee accepts certification
`
/** Close to a name: the named one works, teaches, holds an office or is asked for advice. */
export const WORK_WORDS = `
  joins joined joining welcomes welcome chancellor president vice ceo cfo coo cmo cno chief director officer executive
  manager administrator board surgeon physician doctor dr doctors nurse nurses md do rn np phd pharmacist therapist midwife
  chaplain dentist specialist provider clinician fellow resident-physician professor explains explain answers discusses
  advice tips interview ask meet introducing host hosts presents presenter speaks speaker author authors secretary says
  urges warns teaches talks lead chair direct oversee speak speaking addresses leads heads receives wins winner performs chef by
`
/** What befalls somebody in a headline. */
export const FATE_WORDS = `
  impaled stung stings bitten struck pinned trapped swallowed crushed electrocuted buried paralyzed paralysed blinded scalded
  drowned collapsed revived woke wakes breathes walks limps
`
/** What a hospital says of somebody whom it treats: "the condition of …". */
export const STATE_WORDS =
  'condition treatment recovery hospitalization hospitalisation health injuries surgery care discharge admission'
/** Behind a surname: the family's children, born or treated. */
export const BIRTH_WORDS =
  'twins triplets quadruplets quintuplets sextuplets quads quints baby babies newborn newborns'
/** A hospital that makes a statement about somebody. */
export const STATEMENT_WORDS = 'statement statements comment response responds update clarification'
/** Lawsuit captions: between two names. */
export const CAPTION_WORDS = 'v vs versus'
/** Never a person's name in a headline or slug. */
export const HEADLINE_FILLERS = `
  press release media news statement update hospital hospitals medical health healthcare center centre clinic system regional
  general community memorial university college county city town state national american north south east west new york
  saint san santa los las el mount lake river valley medicare medicaid hipaa telehealth covid monday tuesday wednesday
  thursday friday saturday sunday january february march july september october november december
  harbor harbour creek ridge springs bluff cove point beach bay island shore grove heights hollow crossing ferry landing
  meadow meadows prairie canyon mesa glen haven fork falls bridge plains hills
  index readme draft final copy version week month year day team staff covid-19
`
