// Words for relatives and for whoever else belongs to somebody's household or work. `KINSHIP` in staff.ts has the phrases that
// terms are told by. Written by hand for hipaalint, MIT.

/** One relative, grown up or small. */
export const RELATIVE = `
  mother father mom mum mama mamma mam mammy mummy mommy dad daddy papa parent stepmother stepfather mother-in-law father-in-law
  husband wife spouse partner fiance fiancé fiancee fiancée boyfriend girlfriend ex ex-husband ex-wife
  son daughter child kid baby toddler newborn infant teen teenager stepson stepdaughter son-in-law daughter-in-law
  brother sister sibling twin brother-in-law sister-in-law
  grandmother grandfather grandma grandpa granny gran nana nan granddad grandad gramps grandson granddaughter grandchild
  aunt auntie uncle niece nephew cousin godson goddaughter
`
/** Several of them. */
export const RELATIVES =
  'parents sons daughters children kids babies twins brothers sisters boys girls grandchildren'

export const KIN_WORDS = {
  /** Those that the built-in terms do not hold: plurals, everyday words, and who pays the wage. */
  more: `
    parents mothers fathers sons daughters brothers sisters husbands twins triplets siblings children kids grandchildren
    grandparents cousins uncles aunts mum mam mammy mammie nan nanna granddad grandad gran granny partner fiance fiancee fiancé fiancée
    wife hubby missus coworker co-worker roommate flatmate housemate neighbor neighbour boss employer employers stepson stepdaughter
    carer caretaker landlord landlady ex stepfather stepmother stepdad stepmom girlfriend boyfriend godmother godfather
    mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law great-aunt great-uncle nanny guardian
  `,
  /** No kin, and close enough to be known by. */
  folk: `
    friend friends teammate teammates bandmate bandmates classmate classmates workmate workmates caregiver caregivers babysitter nanny coworker
    co-worker coworkers co-workers colleague colleagues neighbor neighbors neighbour neighbours roommate roommates housemate flatmate
    bunkmate mate fiancé boyfriend girlfriend godparents foreman supervisor manager crewmate crewmates shipmate buddy pal
  `,
  employer: 'employer employers boss company school',
  before:
    'other third fourth fifth only single proud retired birth biological widowed elderly aging ageing three four five six two several seven eight both baby middle expectant immigrant surviving common-law same-sex dear teenaged longtime then-pregnant kid elder older younger oldest youngest eldest late big little own twin former new devoted beloved first second estranged step adult grown adopted foster deaf blind disabled autistic',
  owners: 'his her their whose',
  your: 'your',
  my: 'my our',
  infants: 'twins triplets quadruplets baby babies newborn newborns boy boys girl girls',
  /** Without anybody's "her": "mom Keisha", "parents Ines and Tomas". */
  alone: 'mom mum mam dad parents mommy daddy husband wife son daughter siblings mama papa',
  /** Whose death the copy is about. */
  lost: 'lost loss losing mourns mourn passing death condolences sympathy',
  linked: 'named called name is was',
  /** Lives of staff and of the dead of the house. */
  bio: `
    survived lives enjoys enjoy hobbies weekends outside spare leisure married joined board-certified trained earned residency
    fellowship degree graduated alma practices practicing moved relocated dogs cats golden labrador
  `,
  /** Gifts and funds in somebody's memory, and fiction; "gave" and "donated" are said of kidneys too. */
  fund: 'fund foundation endowed scholarship bequest memorial pledged estate novel film movie memoir character episode',
  /** What kin do where somebody is ill. */
  aid: `
    911 999 112 ambulance ambulances cpr compressions medics paramedics er icu nicu hospital hospitals dressing dressings catheter injections insulin inhaler crutches
    wheelchair bedside chemo dialysis infusion infusions transplant donated oxygen feeding tube pills meds medicines bandages monitor
  `,
  /** What the living give one another. */
  organs: 'kidney kidneys liver lobe marrow lung cells stem blood plasma organ',
  giving: 'donated donate donation gift gave honor honour',
} as const
