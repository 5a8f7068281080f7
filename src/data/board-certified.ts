// Certification as praise, and what names the body that gave it. Written by hand for hipaalint, MIT.

/** Turns of phrase (src/checks/turns.ts). */
export const CERTIFIED_TURNS = {
  certified: `
    3 @times board-certified|boarded
    3 @times board certified|certification|certifications|certificates
    3 board-certified|double-boarded|triple-boarded|double-board-certified|triple-board-certified|dual-board-certified
    3 dual-certified|double-certified|triple-certified|dually-certified|multi-certified
    3 board certified|certification|certifications|certificates !the|that|a|an|its|their|process|exam|exams
    3 board-certification|board-certifications
    3 @times certified ..2 in?
    3 certified by|through|from the|a|our|their|his|her|its ..2 board|boards !of
    3 certified by|through board|boards
    3 certifications|certification|certificates|certificate from|through the|a ..2 board|boards !of
    3 passed|passes|cleared|aced her|his|their|our|the boards|board
    3 boarded in|and|by|twice|specialist|surgeon|'.
    3 diplomate|diplomates !of
    3 boards|certifications|certificates in two|three|four|five|several|many|multiple|both|=2|=3|=4|her|his|their
    3 certified by|through|from ..1 two|three|four|several|multiple|many|both|=2|=3 ..2 boards
    3 fully|twice|double|triple|quadruple|all|each|both|dually boarded
    3 board-approved|boarded|board-certified-and-licensed|board-trained !'at
    3 holds|hold|holding|has|earned ..1 her|his|their|two|three|four|multiple|several|both? boards|board-certifications
    3 certified|boarded|certification twice|thrice|over
    3 board-recognized|board-approved|board-accredited|board-qualified
  `,
  specialist: `
    2 certified|accredited|licensed-and-certified|credentialed ~3 @vanity ~2 @expert
    2 certified|accredited @expert ..1 in|of ~2 @vanity
    2 certified ..1 in ..2 @vanity !by
    2 nationally|internationally|master|fully|advanced|certified certified ~2 @vanity ~2 @expert
    2 fully|master|highly|internationally|nationally certified @expert
  `,
} as const

export const CERTIFIED_CLASSES = {
  times: 'double doubly triple triply dual quadruple twice thrice multiple',
  vanity: `
    slimming weight weight-loss fat-loss anti-aging anti-ageing antiaging aging longevity aesthetic aesthetics cosmetic laser smile injection injector
    wellness hormone hormones skin beauty botox filler fillers implant implants hair detox rejuvenation body contouring fat pain stem iv
    lip sexual peptide thread facelift lipo regenerative functional holistic veneer whitening lash brow
  `,
  expert: `
    specialist specialists expert experts guru gurus master masters injector injectors authority authorities pro pros surgeon surgeons doctor
    doctors physician physicians dentist dentists practitioner practitioners
  `,
} as const

export const CERTIFIED_WORDS = {
  /** Certifying bodies by their short names. */
  boards: `
    abms abim abfm abp abog abpn abps abo aboms aba abem aboto abohns abr abs abu abd aboa aoa aobfm aobim aobp abcd abpd abpmr
    abpath abtss abgc abpp bcba bcba-d bcaba bacb ancc aanp aanpcb nbcot nccaonm nccpa nbcc ptcb bps bcps bcop bcgp bcacp bcpp bccp bcidp bccc apht
    ccrn cen rnc pncb nbcrna iblce ibclc ncbtmb aprn bcc bci bcpa mt-bc cbmt rpsgt brpt abpts ocs scs ncs pcs abpts' abhm obesity-abom
    abom ablm abobm abvlm abaarm abfas abpm cbdce bc-adm bc-fnp fnp-bc anp-bc agnp-bc pmhnp-bc abcc abcm acvim avma
  `,
  /** Other callings certify under names of their own, which go without saying. */
  callings: `
    nurse nurses nursing behavior behaviour analyst analysts music chaplain chaplains pharmacist pharmacists patient-advocate advocate advocates
    genetic counselor counselors lactation midwife midwives technologist technologists veterinarian veterinary therapist therapists
    assistant assistants educator educators dietitian dietitians coder coders technician technicians
  `,
  /** A named body: "certified by the American Academy of …". */
  body: 'american national royal international european canadian',
  kind: 'board boards academy college association commission council society institute foundation',
  /** What certification is, and who should have it: no praise. */
  explain: `
    means mean explain explains explained require requires required requirement must eligible eligibility candidate candidates applicant
    applicants qualifications maintain maintaining recertify exam exams check whether ask verify look choose choosing see consult talk
    find seek should if what how difference
  `,
} as const
