// Operations, tests, therapies and devices, in the words of marketing copy.
// Written by hand for hipaalint, MIT.
//
// An entry, said of a person, tells what was done to that person or what that person lives with. It is lower
// case and singular (a final "s" or "es" is taken too); a plural stands here only where it is irregular. What
// a clinic also says of itself, of an event or of a road is a weak entry. No entry stands in two groups.

import type { Groups, SensitiveCategory } from './terms.ts'
import { terms } from './terms.ts'

/** Procedures without a law of their own, by field. */
export const PROCEDURES = Object.freeze({
  surgery: terms(`
    had surgery, needed surgery, underwent surgery, after surgery, before surgery, following surgery
    since surgery, recovering from surgery, emergency surgery, major surgery, brain surgery, spine surgery
    back surgery, neck surgery, heart surgery, open-heart surgery, lung surgery, colon surgery
    bowel surgery, hernia surgery, hernia repair, knee surgery, hip surgery, shoulder surgery, foot surgery
    ankle surgery, hand surgery, wrist surgery, elbow surgery, jaw surgery, eye surgery, sinus surgery
    thyroid surgery, throat surgery, prostate surgery, kidney surgery, liver surgery, cancer surgery
    gallbladder surgery, bladder surgery, life-saving surgery, lifesaving surgery, reconstructive surgery
    fetal surgery, revision surgery, exploratory surgery, outpatient surgery, same-day surgery
    laser surgery, minimally invasive surgery, robotic surgery, keyhole surgery, laparoscopic surgery
    general anesthesia, appendectomy, appendectomies, appendix removed, cholecystectomy, gallbladder removal
    gallbladder removed, splenectomy, colectomy, colostomy, ileostomy, ostomy, ostomy bag, bowel resection
    whipple procedure, whipple surgery, hemorrhoidectomy, fundoplication, bariatric surgery
    weight-loss surgery, gastric bypass, gastric sleeve, sleeve gastrectomy, gastrectomy, lap band
    thyroidectomy, thyroid removed, parathyroidectomy, adrenalectomy, nephrectomy, kidney removed
    lithotripsy, cystectomy, prostatectomy, prostate removed, prostate biopsy, orchiectomy, circumcision
    lobectomy, pneumonectomy, thoracotomy, lung resection, tracheostomy, tracheotomy, craniotomy
    craniectomy, aneurysm clipping, aneurysm coiling, brain shunt, deep brain stimulation, microdiscectomy
    discectomy, laminectomy, spinal fusion, lumbar fusion, cervical fusion, disc replacement
    scoliosis surgery, kyphoplasty, amputation, below-knee amputation, above-knee amputation, limb salvage
    skin graft, fasciotomy, tumor removal, tumor removed, lumpectomy, lumpectomies, mohs surgery
    lymph node removal, lymph node dissection, tonsillectomy, tonsils removed, adenoidectomy, ear tubes
    septoplasty, tongue-tie release, cleft repair, cleft palate repair, port placement, wound debridement
    hyperbaric oxygen therapy, carpal tunnel release, bunion surgery, bunionectomy, endarterectomy
    vein ablation, vein stripping, aneurysm repair, emergency thoracotomy, {their} surgery, appendix out
  `),
  joint: terms(`
    knee replacement, total knee replacement, partial knee replacement, double knee replacement
    hip replacement, total hip replacement, double hip replacement, shoulder replacement
    reverse shoulder replacement, ankle replacement, elbow replacement, joint replacement, knee arthroplasty
    hip arthroplasty, arthroplasty, artificial knee, artificial hip, arthroscopy, arthroscopic surgery
    knee scope, acl reconstruction, acl repair, acl surgery, meniscus repair, rotator cuff repair
    rotator cuff surgery, tommy john surgery, cartilage restoration, hip resurfacing, hip preservation
    osteotomy, limb lengthening, open reduction, fracture repair, metal plate, titanium rod
    external fixator, tendon repair, tendon transfer, achilles repair, cortisone shot, cortisone injection
    steroid injection, epidural steroid injection, knee injection, nerve block, radiofrequency ablation
    spinal cord stimulator, platelet-rich plasma injection, {their} new knee, {their} new hip
    got a new knee, got a new hip
  `),
  heart: terms(`
    bypass surgery, heart bypass, coronary bypass, double bypass, triple bypass, quadruple bypass
    quintuple bypass, coronary artery bypass, angioplasty, balloon angioplasty, stent, heart stent
    coronary stent, cardiac stent, heart catheterization, cardiac catheterization, heart cath, cardiac cath
    angiogram, cardiac ablation, heart ablation, catheter ablation, ablation, cardioversion, pacemaker
    leadless pacemaker, implantable defibrillator, defibrillator implant, heart pump
    left ventricular assist device, ventricular assist device, artificial heart, valve replacement
    heart valve replacement, aortic valve replacement, mitral valve repair, valve repair
    mitral valve replacement, transcatheter aortic valve replacement, watchman implant, watchman device
    loop recorder, septal myectomy, fontan procedure, norwood procedure, ross procedure, glenn procedure
    clot removal, thrombectomy, clot retrieval, cardiac rehab, cardiac rehabilitation, stress test
    echocardiogram, holter monitor, heart monitor, electrocardiogram, calcium score, coronary calcium scan
    carotid surgery, valve surgery
  `),
  transplant: terms(`
    transplant, transplanted, kidney transplant, liver transplant, heart transplant, lung transplant
    double-lung transplant, heart-lung transplant, pancreas transplant, islet transplant
    kidney-pancreas transplant, intestinal transplant, multivisceral transplant, multi-organ transplant
    organ transplant, face transplant, hand transplant, uterus transplant, cornea transplant
    corneal transplant, bone marrow transplant, stem cell transplant, cord blood transplant
    islet cell transplant, hair transplant, living donor transplant, donated kidney, kidney donation
    living kidney donation, bone marrow donation, transplant waiting list, transplant waitlist
    transplant list, fecal transplant, {their} new kidney, {their} new liver, {their} new heart
    {their} new lungs, got a new kidney, got a new liver, got a new heart, received a new kidney
    received a new liver, received a new heart, small bowel transplant, donated a kidney, donated a lung
    donated part of {their} liver, donated bone marrow
  `),
  cancerCare: terms(`
    chemo, chemotherapy, chemotherapies, round of chemo, radiation therapy, radiation treatment
    radiotherapy, proton therapy, brachytherapy, stereotactic radiosurgery, gamma knife, cyberknife
    immunotherapy, immunotherapies, targeted therapy, hormone therapy for cancer, car t-cell therapy, car-t
    car t therapy, cancer treatment, mastectomy, mastectomies, double mastectomy, bilateral mastectomy
    breast reconstruction, diep flap, sentinel node biopsy, bone marrow biopsy, breast biopsy, biopsy
    biopsies, needle biopsy, lung biopsy, skin biopsy, liver biopsy, infusion therapy, scalp cooling
    radioactive iodine, palliative chemo, hospice care, palliative care, clinical trial participant
    experimental treatment
  `),
  imaging: terms(`
    mri, mri scan, ct scan, cat scan, pet scan, bone scan, bone density scan, bone density test, dexa scan
    x-ray, chest x-ray, dental x-ray, ultrasound, sonogram, mammogram, 3d mammogram, tomosynthesis
    breast mri, brain scan, full-body scan, lung scan, lung screening, low-dose ct, fluoroscopy
    barium swallow, swallow study, doppler ultrasound, venogram, myelogram, arthrogram, retinal scan
  `),
  test: terms(`
    blood test, blood work, bloodwork, blood draw, lab result, lab work, test result, pathology report
    urine test, urinalysis, stool test, throat culture, covid test, strep test, flu test, allergy test
    allergy testing, skin prick test, glucose test, a1c test, psa test, cholesterol test, colonoscopy
    colonoscopies, sigmoidoscopy, endoscopy, endoscopies, upper endoscopy, bronchoscopy, cystoscopy
    laryngoscopy, spinal tap, lumbar puncture, sleep study, sleep studies, lung function test
    pulmonary function test, nerve conduction study, electromyography, hearing test, eye exam
    dilated eye exam, hearing screening, cancer screening, lung cancer screening, colon cancer screening
    colorectal cancer screening, breast cancer screening, skin cancer screening, skin check
    prostate screening, depression screening, autism screening, autism evaluation, newborn screening
    vision screening, blood pressure screening, diabetes screening, developmental screening, annual physical
    sports physical, neuropsychological testing, concussion testing, tb test, drug test, cologuard
    tilt table test
  `),
  therapy: terms(`
    physical therapy, physiotherapy, occupational therapy, speech therapy, speech-language therapy
    vision therapy, feeding therapy, aquatic therapy, hippotherapy, respiratory therapy, pulmonary rehab
    pulmonary rehabilitation, inpatient rehab, stroke rehab, vestibular therapy, pelvic floor therapy
    hand therapy, lymphedema therapy, gait training, applied behavior analysis, aba therapy, allergy shot
    dialysis, hemodialysis, peritoneal dialysis, home dialysis, blood transfusion, plasma exchange
    plasmapheresis, iv therapy, iv infusion, iv drip, infusion, iron infusion, oxygen therapy, home oxygen
    phototherapy, light therapy, wound care, compression therapy, chelation therapy
    enzyme replacement therapy, immunoglobulin infusion, tube feeding, chiropractic adjustment
    spinal manipulation, acupuncture session, dry needling, cryotherapy, shockwave therapy, home health care
    pain injection, trigger point injection, medical weight loss, on dialysis
  `),
  emergency: terms(`
    intubation, mechanical ventilation, ventilator, life flight, air ambulance, airlifted, medevac
    defibrillated, shocked back to life, resuscitation, resuscitated, chest compressions, tourniquet
    staples removed, chest tube, feeding tube, gastrostomy tube, breathing tube, central line, catheter
    emergency delivery, cooling therapy, therapeutic hypothermia, induced coma, medically induced coma
    clot-busting drug, antivenom, rabies shot, stomach pump, halo brace, cast removed, in a cast, arm cast
    leg cast, got stitches, needed stitches, suture
  `),
  obstetric: terms(`
    c-section, cesarean, cesarean section, caesarean, emergency c-section, vaginal birth, vaginal delivery
    vaginal birth after cesarean, home birth, water birth, epidural, labor induction, induced labor
    was induced, episiotomy, forceps delivery, vacuum delivery, cerclage, prenatal visit, prenatal care
    postpartum visit, fetal monitoring, twin delivery, breastfeeding support, lactation consultation
    external cephalic version, bed rest, well-baby visit, well-child visit
  `),
  dental: terms(`
    root canal, dental implant, implant-supported denture, all-on-4, full-mouth reconstruction
    full-mouth rehabilitation, tooth extraction, wisdom tooth removal, wisdom teeth removal
    wisdom teeth removed, wisdom teeth out, tooth pulled, teeth pulled, bone graft, gum graft, gum surgery
    sinus lift, deep cleaning, scaling and root planing, teeth cleaning, dental cleaning, dental crown
    porcelain crown, dental bridge, dental filling, composite filling, denture, partial denture
    dental veneer, porcelain veneer, veneer, teeth whitening, tooth whitening, dental bonding
    smile makeover, invisalign, clear aligner, got braces, braces removed, braces off, dental braces
    palate expander, orthodontic treatment, retainer check, night guard, mouthguard fitting
    sedation dentistry, fluoride treatment, dental sealant, oral surgery, jaw realignment
    orthognathic surgery, apicoectomy, tooth reimplantation
  `),
  cosmetic: terms(`
    rhinoplasty, nose job, tummy tuck, abdominoplasty, facelift, face lift, mini facelift, neck lift
    brow lift, eyelid lift, eyelid surgery, blepharoplasty, breast augmentation, breast implant, breast lift
    breast reduction, boob job, implant removal, gynecomastia surgery, liposuction, lipo
    brazilian butt lift, body contouring, body sculpting, mommy makeover, arm lift, thigh lift, skin removal
    chin implant, cheek implant, ear pinning, otoplasty, lip filler, dermal filler, lip injection
    lip augmentation, botox, botox injection, laser hair removal, laser resurfacing, laser treatment
    tattoo removal, chemical peel, microneedling, microdermabrasion, coolsculpting, fat transfer
    fat freezing, scar revision, plastic surgery, cosmetic surgery, cosmetic procedure
    spider vein treatment, sclerotherapy, hair restoration, before and after photo, before-and-after
    before/after photo, labiaplasty, body lift, thread lift, skin tightening, nose reshaping
  `),
  device: terms(`
    implant, cochlear implant, insulin pump, continuous glucose monitor, hearing aid
    bone-anchored hearing aid, prosthetic leg, prosthetic arm, prosthetic hand, prosthetic foot
    prosthetic eye, prosthetic limb, prosthesis, prostheses, artificial limb, bionic arm, cpap, cpap machine
    bipap, inspire implant, nerve stimulator, vagus nerve stimulator, bladder stimulator, power wheelchair
    wheelchair-bound, oxygen tank, oxygen concentrator, baclofen pump, pain pump, feeding pump, shunt
    leg brace, back brace, knee brace, cranial helmet, ostomy pouch, intraocular lens, ankle-foot orthosis
    orthotics, walking boot, epipen, nebulizer, apnea monitor, artificial pancreas, communication device
    medical alert bracelet, picc line, port-a-cath, tracheostomy tube, bionic ear
  `),
  eye: terms(`
    cataract surgery, cataract removal, cataracts removed, lens replacement, lasik, laser eye surgery
    photorefractive keratectomy, glaucoma surgery, retina surgery, retinal surgery, vitrectomy
    eye injection, corneal cross-linking, lens implant, strabismus surgery, eye muscle surgery, eye removal
    enucleation, refractive surgery, implantable collamer lens, punctal plug
  `),
  prevention: terms(`
    flu shot, flu vaccine, covid vaccine, covid shot, covid-19 vaccine, covid booster, vaccination
    vaccinated, vaccine, immunization, immunized, measles vaccine, shingles vaccine, shingles shot
    pneumonia shot, pneumonia vaccine, rsv vaccine, tetanus shot, tdap, hepatitis b vaccine, mmr vaccine
    travel vaccine, childhood immunizations, childhood vaccines
  `),
}) satisfies Groups

/** Procedures that a further law protects. None stands in `PROCEDURES`. */
export const SENSITIVE_PROCEDURES: Groups<SensitiveCategory> = Object.freeze({
  substanceUse: terms(`
    detox, detoxification, medical detox, drug detox, alcohol detox, drug rehab, alcohol rehab
    went to rehab, addiction treatment, substance use treatment, substance abuse treatment, drug treatment
    alcohol treatment, addiction counseling, medication-assisted treatment
    medication for opioid use disorder, methadone treatment, methadone maintenance, suboxone treatment
    needle exchange, syringe exchange, drug court, sober living, 12-step program, twelve-step program
    alcoholics anonymous, narcotics anonymous, recovery coach visit, naloxone save, narcan save
  `),
  sexualHealth: terms(`
    hiv test, hiv testing, hiv treatment, hiv care, std test, std testing, sti test, sti testing
    syphilis test, pre-exposure prophylaxis, post-exposure prophylaxis, antiretroviral therapy, hpv vaccine
    penile implant, vaginal rejuvenation
  `),
  mentalHealth: terms(`
    psychotherapy, psychotherapies, talk therapy, therapy session, counseling session, in therapy
    group therapy, family therapy, couples therapy, couples counseling, marriage counseling
    grief counseling, trauma therapy, play therapy, art therapy, cognitive behavioral therapy
    dialectical behavior therapy, exposure therapy, electroconvulsive therapy, shock treatment
    transcranial magnetic stimulation, ketamine infusion, ketamine therapy, ketamine treatment
    eye movement desensitization, psychiatric evaluation, psychological evaluation
    psychiatric hospitalization, psychiatric hold, involuntary hold, suicide watch, partial hospitalization
    intensive outpatient program, eating disorder treatment, anger management, mental health treatment
    psychiatric treatment
  `),
  reproductive: terms(`
    abortion, medication abortion, abortion pill, termination of pregnancy, terminated the pregnancy
    dilation and curettage, morning-after pill, emergency contraception, birth control
    contraceptive implant, birth control implant, intrauterine device, vasectomy, vasectomies
    vasectomy reversal, tubal ligation, tubes tied, tubal reversal, sterilization procedure, hysterectomy
    hysterectomies, oophorectomy, ovaries removed, myomectomy, fibroid surgery, fibroid embolization
    uterine ablation, endometrial ablation, hysteroscopy, colposcopy, leep procedure, pap smear, pap test
    pelvic exam, pregnancy test, prenatal testing, in vitro fertilization, fertility treatment
    fertility preservation, egg freezing, egg retrieval, egg donor cycle, egg donation, sperm donation
    embryo transfer, frozen embryo, intrauterine insemination, artificial insemination, test-tube baby
    surrogacy, gestational carrier, ovulation induction, hormone replacement therapy, gender-affirming care
    gender-affirming surgery, gender-affirming hormones, gender confirmation surgery
    gender reassignment surgery, top surgery, bottom surgery, transition surgery, puberty blocker
    fertility testing, semen analysis, conceived by ivf
  `),
  genetic: terms(`
    genetic test, genetic testing, genetic counseling, genetic screening, carrier screening, carrier testing
    brca test, brca testing, gene testing, dna test, whole genome sequencing, whole exome sequencing
    genome sequencing, exome sequencing, gene sequencing, tumor sequencing, gene therapy, gene therapies
    amniocentesis, chorionic villus sampling, noninvasive prenatal testing, preimplantation genetic testing
    paternity test, pharmacogenomic testing, hereditary cancer testing
  `),
})

/** Words for care that a clinic also uses of its services, classes and errands. */
export const WEAK_PROCEDURES = terms(`
  visit, visited, appointment, exam, examination, checkup, check-up, physical, cleaning, class, session
  treatment, therapy, therapies, procedure, operation, surgery, surgeries, surgical, scan, test, testing
  screening, result, shot, booster, jab, injection, needle, dose, drip, iv, consult, consultation, follow-up
  evaluation, assessment, rehab, rehabilitation, counseling, coaching, massage, acupuncture, adjustment
  alignment, manipulation, delivery, deliveries, labor, birth, induction, bypass, port, pump, brace
  retainer, cast, crown, bridge, filling, bonding, whitening, aligner, implant placement, plate, pin, screw
  rod, patch, mask, tube, drain, lift, tuck, peel, facial, filler, laser, waxing, makeover, graft, donation
  blood donation, removal, replacement, reconstruction, reduction, augmentation, fusion, radiation
  anesthesia, sedation, wheelchair, walker, cane, crutches, glasses, contacts, contact lenses, oxygen, vent
  hospital stay, bandage, telehealth visit, virtual visit, house call, prescription, refill, testing site
  blood drive, stitches, traction, extraction, total knee, total hip, new knee, new hip, new kidney
  new liver, new heart, new lungs
`)

/** Short forms, matched in exactly this case. */
export const PROCEDURE_ACRONYMS = terms(`
  EKG, ECG, EEG, EMG, MRI, CABG, TAVR, TAVI, ECMO, LVAD, VAD, CRRT, PICC, TPN, CPAP, BiPAP, BIPAP, CGM, TURP
  ORIF, PRP, ESWL, ERCP, EGD, DEXA, DXA, LASIK, PRK, VBAC, IVF, IUI, IUD, HSG, ICSI, LEEP, NIPT, ECT, TMS
  EMDR, DBT, HRT, PrEP, BBL, VNS, IVIG, tPA, DIEP, HIPEC, SBRT
`)

/** Short forms that are also a state, a trade, a numeral or a word in capitals. */
export const WEAK_PROCEDURE_ACRONYMS = terms(`
  CT, CAT, PET, PT, OT, IV, IVs, IR, ICD, DBS, CBT, ABA, PEP, MAT, MOUD, IOP, PHP, BMT, ART, CVS, TENS, CPR
  AED, US, XR, LAP, RFA, SMILE, PCI, TPA
`)

/** Short forms by the law that protects them; each is also in the strong or the weak list. */
export const SENSITIVE_PROCEDURE_ACRONYMS: Groups<SensitiveCategory> = Object.freeze({
  substanceUse: terms('MAT, MOUD'),
  sexualHealth: terms('PrEP, PEP, ART'),
  mentalHealth: terms('ECT, TMS, EMDR, DBT, CBT, IOP, PHP'),
  reproductive: terms('IVF, IUI, IUD, HSG, ICSI, LEEP, HRT'),
  genetic: terms('NIPT, CVS'),
})
