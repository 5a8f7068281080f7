/**
 * Words of file names and addresses: what a picture is of, and what no person is called. Written by hand for hipaalint, MIT.
 * Entries are single words in lower case, as they stand between the marks of a file name.
 */

/** A picture of somebody's care or body: beside them even a lone name is a patient's. */
export const PICTURE_LABELS = `
  before after beforeafter befores afters preop postop op patient patients pt client clients resident result results
  case cases scar scars scarring incision wound wounds stitches sutures xray xrays radiograph  
  panorex pano bitewing wristband transformation transformations makeover healed healing
  recovered recovery discharge discharged admission admitted bedside closeup progress swelling bruising
  rash lesion testimonial testimonials survivor intake 
`
/** Folders whose pictures are of patients. */
export const PATIENT_FOLDERS = `
  gallery galleries smile-gallery before-after before-and-after results cases case-studies patients patient testimonials
  success-stories stories reviews transformations smiles makeovers clients
`
/** Care that the general word lists leave out, mostly short forms of operations and aesthetic work. */
export const PICTURE_CARE = `
  rhino rhinoplasty lipo liposuction facelift necklift browlift eyelift eyelid bleph blepharoplasty bbl tummy tummytuck
  abdominoplasty augmentation implant implants veneer veneers braces aligners invisalign filler fillers lips botox peel
  microneedling laser tattoo hairline transplant graft grafts swap surgery surgical operation procedure treatment therapy
  rehab chemo radiation infusion dialysis amputation amputee prosthesis prosthetic stroke cancer tumor tumour fracture
  burn burns injury overdose detox sober delivery birth newborn preemie nicu icu er ed ward stent bypass pacemaker acl
  a1c hba1c tsh psa glucose cholesterol labs bloodwork biopsy results x-ray xray mri ultrasound
  hip knee spine mole melanoma acne psoriasis eczema vein veins crown crowns denture dentures extraction rootcanal
  hysterectomy robotic mastectomy colonoscopy vasectomy ivf cesarean csection abortion miscarriage hiv therapy session
  cataract lasik dementia diabetes wheelchair walker cast hospital abdo bonding whitening crossbite overbite underbite bunion hernia breast breasts teeth
  macula macular fovea fundus retinal corneal optic vitreous eardrum cochlea nodule polyp ulcer cyst lump blister stump keloid bedsore pressure-injury
`
/** A name that stands right behind or before one of these is of somebody at work. */
export const STAFF_MARKS = `
  dr drs doctor doc prof professor nurse md do rn lpn cna np pa pac aprn fnp cnm crna dds dmd dpm dpt pt ot otr rd rdn
  phd psyd pharmd lcsw lmft ceo cfo coo cno cmo vp chaplain rev
`
/** A picture of staff, givers, events or buildings, wherever in the address they stand. */
export const STAFF_PICTURES = `
  team staff headshot headshots portrait portraits bio bios leadership provider providers doctors physicians surgeons
  clinicians nurses faculty board directors trustees employee employees author authors avatar avatars speaker speakers
  ribbon ribboncutting gala building pavilion wing hall lobby tower plaza center centre lecture award awards donor donors
  foundation scholarship golf luncheon ceremony graduation residency fellow fellows intern interns volunteer volunteers
  anniversary retirement welcome press-conference conference keynote podium sponsor sponsors plaque memorial dedication
  statue logo map street clinic office exterior entrance groundbreaking topping marathon triathlon stock model models
  illustration diagram icon infographic mannequin manikin simulation webinar podcast
`
/** Discoverers and makers: named in the names of illnesses, moves and devices. */
export const EPONYMS = `
  crohn crohns alzheimer alzheimers parkinson parkinsons huntington huntingtons hodgkin hodgkins bell bells graves addison
  addisons cushing cushings hashimoto hashimotos raynaud raynauds sjogren sjogrens behcet kawasaki marfan ehlers danlos
  tourette tourettes asperger aspergers wilson wilsons paget pagets barrett barretts meniere menieres guillain barre
  duchenne charcot baker bakers colles weber salter harris mohs heimlich kegel epley dix hallpike romberg babinski apgar
  braxton hicks doppler foley hickman lisfranc achilles morton mortons haglund dupuytren dupuytrens quervain quervains
  ilizarov pavlik cobb schroth mckenzie alexander bobath pilates whipple nissen lefort leforte fraxel zimmer stryker smith-nephew
  medtronic invacare philips siemens pfizer moderna lyme rett turner klinefelter williams prader willi angelman bankart hill-sachs
`
/** Never a person's name in an address, though many a table has it as one or has none of it. */
export const FILE_FILLERS = `
  sloan kettering hopkins mayo kaiser permanente geisinger sinai israel deaconess dana farber shriners ascension providence
  sutter methodist presbyterian baptist lutheran adventist trinity
  img image images imgs pic pics photo photos photograph picture pictures asset assets media static public upload uploads
  content wp dsc dscn dscf pxl mvi screenshot screen shot hero banner thumb thumbs thumbnail cover card og social post
  posts blog news page pages site web www http https html index home main header footer background bg final copy edit
  edited crop cropped resized scaled small medium large full mini max min hd hires lowres retina raw new old draft version
  left right front back side top bottom profile oblique lateral frontal view angle face head hand foot body skin chin lip
  nose ear eye jaw neck arm leg chest day days week weeks month months year years hour hours minute minutes and the of in
  on at to for from with by an our her his my your one two three four five six seven eight nine ten first last male female
  man woman boy girl baby mom dad kid child senior jan feb mar apr jun jul aug sept sep oct nov dec january february
  march july september october november december mon tue wed thu fri sat sun spring summer fall autumn
  winter north south east west facebook instagram twitter linkedin youtube tiktok insta story reel shutterstock istock getty
  unsplash pexels adobe canva botox juvederm restylane dysport kybella sculptra coolsculpting emsculpt invisalign zoom lumineers morpheus
  ultherapy ozempic wegovy fraxel microblading dermaplaning hydrafacial blepharoplasty abdominoplasty mammoplasty mastopexy
  septoplasty otoplasty brachioplasty genioplasty labiaplasty gynecomastia arthroplasty arthroscopy laparoscopic robotic
  davinci telehealth covid flu vax hipaa portal faq nbsp jpg jpeg png gif webp avif svg heic tif tiff mp4 mov webm pdf
  orthopedics orthopaedics ortho peds pediatrics oncology cardiology neuro neurology rad radiology obgyn gyn derm dermatology
  med surg preop postop bypass mri xray ct scan case page banner hero base cart chart check close glass guide light lane
  wall trees main yard fit fitness care cares heart smile smiles healthy wellness
`
