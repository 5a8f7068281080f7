// What stands beside the name of somebody in care, and beside other names. Written by hand for hipaalint, MIT.

export const NAMED_WORDS = {
  one: 'he she his her him hers himself herself',
  ours: "we we've we're our ours us",
  /** Before a part of a body or a thing of care it says that it is one person's. */
  owned: 'the his her that both one',
  unable: "couldn't can't could cannot unable barely hardly never stopped without trouble struggled not",
  /** What a body does. */
  deeds: `
    walk walking walked climb climbing stand standing sit sitting sleep sleeping slept breathe breathing eat eating swallow
    swallowing speak speaking talk talking hear hearing see seeing lift lifting hold holding bend bending kneel kneeling run
    running move moving reach reaching turn turning grip gripping button buttoning chew chewing smile blink drive chase
  `,
  /** Many people, readers and things made up: what is said of a body there is nobody's; and work of those who give care. */
  others: `
    people patients adults children many most everybody anyone anybody families women men you your may should often usually
    typically study trial researchers author book novel film poem hired promoted manager director works worked working
    employed trains trained teaches taught leads led founded retired photographer photo illustration interview contact call
    email colleagues birthday engineer chef cook bakery baked painted mural intern interns student students replaces
    treats performs employer boss vlogger sandbag will partner raise raises memorial auxiliary papers lecture medal banner marched stage band choir won raffle passed writes wrote imagine pretend character mannequin
  `,
} as const
