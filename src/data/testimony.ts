// Words around what patients and their families tell of care, and around what others tell.
// Written by hand for hipaalint, MIT.

export const TESTIMONY_WORDS = {
  /** Who does things in such words. */
  givers: 'they she he nobody somebody everyone everybody someone staff team people girls lads ladies',
  /** To whom they are done. */
  receivers: 'me my him her us our',
  /** Nobody in care speaks so: givers, staff, suppliers, students. */
  working: `
    donor donors donate donated donating donation volunteer volunteers volunteered volunteering colleague colleagues coworker
    coworkers internship residency preceptor onboarding supplier suppliers vendor vendors software portal dashboard invoice
    invoices customers shift shifts rota roster students classmates resident residents interns coursework curriculum rotation
    rotations workforce hired hire career careers job employer employees budget grant grants funding committee campaign
    neighborhood council policy senators bill legislation
  `,
  /** Beside a quotation: its speaker has an office or a trade that explains the words. */
  offices: `
    mayor senator governor president principal teacher professor author novelist singer actor architect artist officer official
    spokesman spokeswoman spokesperson director chief chair chairman chairwoman founder owner manager captain coach reporter
    editor student intern employee volunteer donor neighbor neighbors trustee pastor researcher investigator
  `,
} as const
