/** Words that stand in one of a hundred sentences of healthcare copy or more, function words of nearly every sentence aside. */
export const OFTEN = `
  people said hospital health call home room care years year team nurse nurses clinic time minutes day days weeks hours desk
  surgery medical patient patients staff medicine nobody person office told family center work see
  one two if about have has what so us she he they up do does before first had call every them after out back when day her his as
  there here like week new why me been how own over more
`
