// Words by which letters are signed, people are called in, wins are listed and prizes given.
// Written by hand for hipaalint, MIT.

export const GUEST_WORDS = {
  /** One of them stands in the line above a signature. */
  signOff: `
    yours sincerely faithfully truly cordially respectfully gratefully thankfully warmly fondly affectionately lovingly regards
    wishes blessings hugs kisses love friend admirer gratitude thanks appreciation cheers xx xxx indebted obliged best
    appreciatively humbly bless
  `,
  /** Verbs by which somebody is asked in. */
  come: 'come swing pop drop stop call nip hop get pass step stroll wander roll head ring phone give',
  /** What follows them. */
  by: 'by in back over round around past down up along us',
  /** What lies ready for whoever came for it, besides things of care. */
  ready: 'ready waiting in here arrived back done due finished packed filled',
  /** Things handed out over the counter. */
  handed: `
    glasses spectacles lenses contacts aids mould moulds mold molds retainer retainers aligner aligners denture dentures crown
    crowns brace braces splint splints boot boots insoles orthotics drops tablets pills capsules prescription prescriptions
    inhaler refill refills dose dosette meds medicine medicines medication bloods results scan letter bridge plate implant
    cast stockings crutches frame walker
  `,
  /** Heads of lists and columns whose names are those of people who came to us. */
  wins: `
    win wins victory victories milestone milestones shout-outs shoutouts graduates graduate grads alumni transformation
    transformations progress success successes triumphs achievements pbs losers
  `,
  members: `
    member members client clients patient patients participant participants resident residents graduate graduates survivor
    survivors guest guests camper campers
  `,
  /** After them a prize that is named after a patient is somebody's. */
  prize: 'year month week season decade award prize trophy medal',
  /** Made new, mended or lost: a part of the body that is spoken of so is somebody's. */
  mended:
    'new newish donor donated transplanted mended rebuilt replaced replacement repaired artificial titanium bionic second bad sore dodgy frozen swollen broken',
  /** Titles that follow a name, by the languages that have them. */
  behind: `
    ji san sama sahib saheb sahab bhai bhaiya didi baji apa appa anna akka amma ben begum khala chacha chachi mausi dada dadi
    nana nani oga mama baba bibi tata kaka dai bai hanım hanim bey abla abi agha khanom jan joon ssi nim
  `,
} as const
