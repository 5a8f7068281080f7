// Where drafts say who wrote them, when, and who looked at them since: the keys of site builders (Hugo, Jekyll, Astro,
// Eleventy, Docusaurus) and of the contract, and the words of visible lines. Written by hand for hipaalint, MIT.

/** Keys of front matter by what they say; compared in lower case without hyphens and underscores. */
export const BYLINE_KEYS = {
  author: `
    author authors by byline writtenby writer writers contributor contributors creator credit credits postedby preparedby
    compiledby editedby editor owner presentedby source_author
  `,
  /** A body that signs for its people. */
  house: 'department issuedby office branch agency team publisher account organization organisation',
  reviewer: `
    reviewedby medicallyreviewedby medicalreviewer medicalreviewers clinicalreviewer reviewer reviewers factcheckedby
    checkedby approvedby approver clinicallyreviewedby verifiedby
  `,
  published: `
    date pubdate published publishdate publishedat publishedon publisheddate datepublished created createdat createdon
    posted postedon issued issuedon firstpublished effective
  `,
  updated: `
    updated updateddate updatedat updatedon lastmod lastmodified lastmodifiedat modified modifieddate modifiedat
    datemodified lastupdated lastupdate revised revision revisiondate
  `,
  reviewed: `
    reviewed reviewdate revieweddate reviewedat reviewedon datereviewed lastreviewed lastreview lastreviewedat
    medicallyreviewed medicallyreviewedon clinicallyreviewed factchecked checked verified approved approvedon
  `,
  next: 'nextreview nextreviewdate reviewdue reviewduedate duereview reviewbefore',
} as const

/** Keys that hold such keys. */
export const BYLINE_HOLDERS = new Set('meta metadata params extra seo article post page'.split(' '))

/** A body and not a person. */
export const HOUSE =
  /\b(?:team|office|department|dept|desk|committee|service|services|staff|unit|group|board|library|newsroom|clinic|clinics|hospital|center|centre|health|foundation|communications|marketing|program|programme|district|inc|llc|ltd|university|trust|society|association|institute|relations|affairs)\b/i

/** After a name: letters of a degree or post, a title in front, or a role in words. */
export const STANDING =
  /,\s*\S|\((?!\))|\bDr\b|\b(?:MD|DO|RN|NP|PhD|DDS|DMD|PT|DPT|OT|PharmD|MPH|PA-C)\b|\b(?:Sister|Chaplain|Professor|Prof|Nurse|Midwife)\b/i

/** What a visible line calls each date. */
export const DATE_WORDS = {
  reviewed: /\b(?:reviewed|review(?:ed)? (?:date|on)|checked|ratified|approved|verified|validated)\b/i,
  updated: /\b(?:updated|revised|last (?:update|change|edit|modified)|correct(?:ed|ion)s?|amended)\b/i,
  published: /\b(?:published|posted|issued|written|effective|dated?|released|version)\b/i,
} as const

/** Says in the copy that it was changed. */
export const CHANGE_NOTE =
  /\b(?:updated?|correct(?:ed|ions?)|revised|revision|editor['’]?s note|amended|clarification|reviewed|an earlier version)\b/i

/** Words by which copy tells its reader what to do about health. */
export const ADVICE_WORDS = {
  you: "you your yours you're you'll you've yourself",
  /** Open a sentence that advises. */
  do: `
    ask avoid bring check choose drink eat try keep use take put turn sit stand wash wear talk see make look read write give
    let stop start get go walk rest speak skip limit cut add aim swap switch wait watch learn practice practise breathe
    stretch lie sleep set move do don't never always if when before tell call measure remove roll fit mark lay cover rinse
    apply hold stay repeat toss remember consider begin notice reach plan pick pack lift raise warm cool clean brush open
    close find lower light count weigh record
  `,
  health: `
    doctor doctors pharmacist nurse clinician clinicians dietitian dentist midwife therapist pill pills tablet tablets capsule
    medicine medicines medication dose doses inhaler insulin antibiotic antibiotics vaccine vaccines vaccination shots booster
    vitamin vitamins supplement supplements sleep snore snoring nap naps caffeine alcohol smoking vaping nicotine stress mood
    grief panic diet exercise health healthy unhealthy fitness calories sugar salt sodium protein fiber fibre cholesterol
    symptoms symptom pain ache aches itch itching rash fever cough dizzy dizziness nausea vomiting bleeding swelling numb
    numbness injury fall falls wound wounds blister blisters sprain bruise burn burns sunburn sunscreen infection germs virus
    bacteria heart blood pressure pulse brain gut stomach bowel bladder kidney kidneys liver lung lungs skin scalp weight
    bones bone joints joint muscle muscles spine knee knees hip hips ankle ankles shoulder shoulders wrist feet toes teeth
    tooth gums eyesight vision hearing ears pregnancy pregnant breastfeeding newborn toddler potty diaper puberty menopause
    allergy allergies asthma hydration dehydration
  `,
} as const
