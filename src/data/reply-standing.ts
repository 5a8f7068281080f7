// What a reply says is so now: things of one reader's that stand, wait or work. Written by hand for hipaalint, MIT.

export const STANDING_WORDS = {
  /** Of every reader, and no thing that anybody could leave or wear. */
  abstract: `
    privacy trust satisfaction safety comfort health wellbeing well-being loyalty business happiness goodwill care smile peace
    voice business right rights understanding forgiveness dignity confidence business safety wellness time success rating
    insurance plan employer doctor physician pharmacist provider dentist insurer pharmacy clinician hospital needs choice home family
    neighbor neighbour neighbors neighbours community town city church school data connection browser computer car vehicle permit
    market order package purchase ticket tickets donation application resume résumé interview team colleague colleagues staff
    tag hashtag account email e-mail mailbox inbox spam number line words word
  `,
  /** Behind "is" or "are": where something is, or that it goes on. */
  placed: `
    still waiting ready safe back here gone on in behind under at by with due set up clean hanging sitting yours kept saved
    charged fixed repaired booked held reserved paid overdue open full empty intact working healing doing next parked
  `,
  /** Nothing of a body, of which a house or a page has several: "the second elevator". */
  several: `
    floor floors elevator elevators lift lifts operator operators line lines phone phones desk desks office offices location locations door doors
    entrance chair chairs shift shifts nurse nurses doctor doctors dentist hygienist provider person people stand stands scanner
    machine machines bed beds paragraph sentence star stars point points part part-time week month monday tuesday wednesday thursday
    friday saturday sunday day night time thing things page step steps review comment question concern issue half quarter year
    edition chance opinion clinic site building wing room lobby lot garage entrance window van bus clerk receptionist assistant
    technician therapist midwife pharmacist pharmacy computer server printer queue post sign ramp bench class session season
    generation language name place prize floor street avenue reader readers party try call calls attempt attempts message messages letter letters email emails reply delay wait opinion minute hour look thought cup coffee set edition
  `,
  ordinals: 'second third fourth fifth sixth seventh eighth ninth tenth',
  /** What a house fails its reader in who could not have it. */
  services: `
    reach get find speak talk see hear park be have call book schedule leave make use access log enter stay understand read
    view connect join attend meet help say come pick order cancel change pay enjoy give ask tell know recommend rate park trust
    feel return receive contact
  `,
  /** One side of a pair. */
  sides: 'left right upper lower',
} as const
