// What of one's own care one owns or is wished well for, and who does what to whom in care.
// Written by hand for hipaalint, MIT.

export const OWN_CARE = {
  /** What is done to a person, or how the person fares. */
  care: `
    surgery surgeries operation operations treatment treatments procedure recovery rehab rehabilitation therapy chemo
    chemotherapy radiation dialysis diagnosis prognosis symptoms condition chart scan scans biopsy bloodwork discharge
    admission wound wounds scar scars stitches checkup check-up birth labor labour pregnancy transfer transplant seizures
    sobriety remission relapse a1c cholesterol mammogram labs hospitalization
  `,
  /** What is fitted to a body or taken off it. */
  things: `
    braces brace cast splint sling boot crown bridge denture dentures veneers veneer implant implants aligners aligner
    invisalign retainer smile stent pacemaker prosthesis prosthetic walker cane crutches catheter ventilator trach insulin
    inhaler meds cpap
  `,
  /** A part of the body is a patient's when one of these stands before it. */
  madeNew: 'new replaced repaired rebuilt mended healed artificial donor second other left right bad',
  /** How somebody is wished well by those who cared. */
  wishes: `
    congratulations congrats happy thank thanks welcome bravo kudos hooray hurray yay cheers proud grateful honored honoured
    rest well farewell goodbye
  `,
  /** What our people do to a patient; the patient is the object. */
  treats: `
    treated treating treats admitted admits diagnosed operated operating intubated extubated nursed nursing stitched
    resuscitated revived evaluated examined hospitalized hospitalised triaged transplanted discharged prescribed rehabilitated
    vaccinated immunized screened scanned anesthetized sedated biopsied sutured counseled counselled detoxed immunised
  `,
  /** What our people do to a part of a body, or a device in it, that somebody owns. */
  operates: `
    removed replaced repaired mended restored fixed rebuilt reconstructed straightened drained set stitched whitened cleaned pulled
    extracted filled crowned capped reattached saved relieved reset shrank treated managed diagnosed found biopsied closed
    opened fused pinned bypassed unblocked stopped controlled amputated salvaged corrected cured
  `,
} as const
