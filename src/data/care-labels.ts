// Labels of the fields of a record of care, whose days are somebody's.
// Written by hand for hipaalint, MIT.

export const CARE_LABELS = {
  /** By themselves. */
  alone: 'dob d.o.b dod',
  /** With "date of" before them or "date" behind them. */
  dated:
    'birth admission discharge death surgery operation injury accident service diagnosis procedure onset visit transfer',
  /** With a colon behind them, or a day at the head of a sentence. */
  done: 'born admitted discharged died operated diagnosed transferred readmitted deceased',
  /** Of the line of a record that says who it is of. */
  opening: 'patient pt history hpi presentation diagnosis complaint background case',
  /** Of the further lines of such a record. */
  fields: `
    imaging scan scans mri ct x-ray x-rays xray ultrasound labs lab bloodwork biopsy pathology exam examination findings surgery
    operation procedure procedures treatment therapy course problem complaint onset admission admitted discharge discharged visit
    visits follow-up followup outcome outcomes result results injury history diagnosis presentation background anesthesia
    chemotherapy radiation rehab recovery timeline medication medications plan intervention assessment
  `,
  /** Of those the ones that a life begins or ends with. */
  life: 'born died deceased',
  /** Those that are done to things too. */
  things: 'operated transferred',
} as const
