// What a reply may threaten, ask or hold against whoever wrote the review, by what is named in it and not by turns of phrase.
// Written by hand for hipaalint, MIT.

export const RETALIATION_SIGNS = {
  /** Who has a hold over the reader. */
  parties: `
    principal headteacher superintendent dean employer employers boss bosses supervisor workplace hr pastor priest vicar bishop deacon
    rabbi imam church parish congregation commander sergeant unit agent sponsor probation parole caseworker school
    district licensing union coach league judge court courts magistrate sheriff constable police prosecutor attorney attorneys
    lawyer lawyers solicitor solicitors counsel custody immigration authorities neighbors neighbours newspaper editor landlord landlady board
  `,
  /** What is done to let them know. */
  told: `
    hear hears hearing know knows told tell learn learns see sees read reads informed inform notify notified notifying alert alerted
    forward forwarded forwarding copied copy copying cc cc'd sent send mailed contact contacted contacting call called calling write
    writing written interested think say visit knock involve involved involving report reported reporting emailed share shared has have
    drafting drafted preparing prepared reviewing tells advises instructed
  `,
  written: 'review reviews post posts comment comments rating ratings star stars remark remarks rant thread',
  /** How it stays or goes. */
  state: `
    up down gone goes stays stay stands stand remains remain comes removed deleted edited changed corrected withdrawn disappears
    vanishes appears online here live continue continues delete remove retract withdraw edit change revise raise back
  `,
  /** Conditions, days and prices. */
  terms:
    'if unless until till once when while day minute moment hour hours days every each otherwise or for tomorrow tonight within by depends after before',
  /** What the house can give or keep back. */
  stake: `
    bed beds place room deposit refund balance bill fee fees charge charges prescription prescriptions refill refills appointment
    appointments discount credit voucher coupon whitening membership slot spot records chart transcript retainer tray trays cleaning
    gift card debt collections owe owes owed dose doses surgery surgeries treatment treatments care letter
    insurance premium tuition lease admission visit visits
  `,
  /** Of the house that does something with it. */
  insult: `
    pathetic ignorant delusional disgraceful despicable unhinged cowardly spiteful entitled ungrateful dishonest vindictive bitter
    hateful vile childish immature lying shameful shameless clueless foolish petty selfish troublemaker troublemakers liar liars thief
    thieves coward cowards fraud bully bullies troll trolls crybaby psychiatrist shrink conscience karma shame ashamed attention
    hobby gall nerve audacity
  `,
} as const
