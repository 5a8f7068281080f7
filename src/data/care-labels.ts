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
  /** Of those the ones that a life begins or ends with. */
  life: 'born died deceased',
  /** Those that are done to things too. */
  things: 'operated transferred',
} as const
