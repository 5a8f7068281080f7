// Words of posts that speak to one patient.
// Written by hand for hipaalint, MIT.

export const POST_WORDS = {
  /** Said to many. */
  many: `
    everyone everybody y'all folks team staff nurses volunteers donors runners walkers guys friends followers families neighbors
    neighbours community crew class students graduates colleagues ladies gentlemen sponsors readers members all guests
  `,
  /** Of work, giving and games: whoever is spoken to so is no patient. */
  work: `
    promotion promoted retirement retire retiring retired service shift shifts joined hired colleague award awarded donated
    raised volunteered sponsored race 5k 10k tickets raffle anniversary intern internship residency fellowship
    employee giveaway quiz contest winner nominated preceptor orientation
  `,
  /** What everybody who follows has done. */
  everybodys: `
    asked told voted said sent shared liked followed heard saw read guessed missed noticed wanted needed loved knew thought
    posted commented tagged submitted joined registered signed booked called wondered put let cut set hurt shot read
  `,
  /** Names for one dear person. */
  dear: `
    kiddo peanut buddy brother sister champ pal sweetheart superstar warrior mate darling bub sweetie munchkin trooper
    girl dude bro lad lass grandma grandpa friend
  `,
  /** What one does where one was cared for. */
  deeds: `
    arrived walked came rang left went beat finished completed graduated survived learned fought healed recovered weighed
    began started earned did made took stood
  `,
  /** What is counted of one person's care. */
  counted: `
    rounds cycles sessions visits weeks months days nights years surgeries operations treatments appointments infusions
    transfusions fittings stitches staples pounds ounces grams kilos
  `,
  /** One person's course of care: "Fourteen months of aligners". */
  course: `
    rounds cycles sessions visits weeks months days nights surgeries operations treatments fittings grafts
  `,
  /** Said of all, or sold. */
  general: `
    most usually typically average need needs take takes lasts last can may if free only from per each every off deal plan
    package financing book offer left until before deadline training school experience business service open
  `,
} as const
