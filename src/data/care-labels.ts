// Labels of the fields of a record of care, whose days are somebody's.
// Written by hand for hipaalint, MIT.

export const CARE_LABELS = {
  /** By themselves. */
  alone: 'dob d.o.b dod',
  /** With "date of" before them or "date" behind them. */
  dated:
    'birth admission discharge death surgery operation injury accident service diagnosis procedure onset visit transfer',
  /** With a colon behind them. */
  done: 'born admitted discharged died operated diagnosed transferred readmitted deceased',
} as const
