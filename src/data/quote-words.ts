// Words around a quotation that say who speaks, or that nobody does.
// Written by hand for hipaalint, MIT.

import { RELATIVE, RELATIVES } from './kin.ts'

/** Lists of words split at spaces. */
export const QUOTE_WORDS = {
  /** Verbs by which somebody speaks, beside the built-in ones. */
  speech: `
    joked jokes quipped laughed called calls describes described summed sums reports reported told tells tell say
    claims claimed offered offers confided promised promises vowed believes thinks recounted acknowledged admits admitted
    confirmed confirms predicted predicts grinned sighed enthused raved gushed volunteered suggested suggests proclaimed
    read reads write posted
  `,
  /** One who speaks, or a few of them. */
  one: 'one a an another the our their some several two three its his her your',
  /** Several at once, none of them named. */
  crowd: `
    management leadership
    officials administrators executives leaders organizers spokespeople authorities staffers insiders sources doctors
    staff physicians surgeons experts managers employees spokesperson spokesman spokeswoman
  `,
  /** Bodies whose members speak for them: "one board member". */
  bodies:
    'board council committee staff faculty crew team cabinet union trust commission department leadership panel',
  /** People about a place, of no care that is told: who are they? */
  bystanders:
    'neighbor neighbour attendee visitor bystander onlooker shopper villager local homeowner taxpayer passerby observer spectator participant',
  /** Ends the phrase for a thing that speaks: "a headline last week". */
  times:
    'last this next yesterday today week month year years ago once recently monday tuesday wednesday thursday friday saturday sunday',
  /** At the end of a signature without a name. */
  posts: `
    administrator director officer manager executive official spokesperson spokesman spokeswoman nurse doctor physician
    staff leader chair president coordinator surgeon therapist representative employee
  `,
  /** Who tells of their own care, or of kin: their quotations are the consent rules' matter. */
  patients: `
    member members client clients caregiver caregivers survivor survivors guest guests reviewer customer customers user users
    participant participants resident residents boy girl family families ${RELATIVE} ${RELATIVES}
  `,
  /** Things and bodies that are read or speak for themselves. */
  things: `
    letter sign note card report statement policy law form label poster text email e-mail message agency hospital company
    department board study survey guideline guidelines article paper newspaper website page voice recording song sampler
    banner rule rules book poem column motto slogan tagline headline subject clause section sentence line button menu
    leaflet brochure chart record memo notice plaque mug shirt sticker caption alt title heading answer question saying
    proverb joke story dictionary definition translation phrase word words quote template script manual file screen
    team office crew band choir committee council court union commission clinic practice ad ads advert commercial machine app bot system rating
    regulator regulators bureau office ministry association society phrase wording example version myth inscription tape
  `,
  /** Nobody in particular. */
  anybody: `
    people patients folks someone somebody anyone anybody everyone everybody nobody who many most others you we i they us
    your yourself everyone's nurses authors author researchers investigators scientists that which it this what whoever
  `,
  /** Before a verb of speech, nothing was said. */
  unsaid: "might may could would should can will don't never not if when cannot can't won't instead used",
  /** First words of sentences and headings that show wordings or scripts. */
  shows: `
    say says ask asks tell write writing type post try avoid instead never wording words phrases phrase script scripts sentence sentences
    sample samples examples example template templates questions question answers faq myths myth sayings replies reply
    captions caption headlines sound weak stronger better worse don't do bad good objections excuses fears worries hear
    interview q&a
  `,
  /** Behind a name, it says who that is: "Dana Okoro leads …". */
  is: `
    is was are who of from with for at leads led runs ran directs heads chairs manages owns founded serves served joined
    oversees teaches works worked practices practiced has had sees cares coordinates supervises trains wrote studies studied
    will became becomes sits
  `,
} as const
