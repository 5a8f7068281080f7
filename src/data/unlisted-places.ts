// Words around and in the proper names of places that no table has (src/checks/unlisted-places.ts). Written by hand for
// hipaalint, MIT.

/** Behind these a name with a capital is a place's. */
export const leads = 'in near from at to outside past beyond around behind beside above below toward towards'
/** Behind these a product's or a title's as well: the name must say that it is a place's. */
export const loose = 'on off over up down along across into through by'
/** In front of "to": somebody went there. */
export const moved = `
  out back over up down went go gone going moved drove driven flew flown called responded dispatched paged sent home returned headed
  moves returns relocated toned rolled raced rushed ran walked hiked ferry bus train trip way road
`
/** In front of "of": whoever holds the office is of the place. */
export const holders =
  'chief captain head president principal coach pastor half all most everyone everybody outskirts edge end'
/** In front of those: what follows is the house's own name. */
export const ours = `
  us we here team teams staff crew crews unit ward department office offices clinic clinics nurses doctors surgeons therapists
  colleagues friends folks came come comes coming dr doctor midwives referred turned services service care live photos
  posted shared sent page story stories work working
`
/** Names with one of these are of houses of care, and what stands before is the house's or its town. */
export const house = `
  hospital hospitals clinic clinics medical health healthcare center centre regional hospice dental dentistry orthodontics
  orthopedics orthopaedics pediatrics dermatology surgery surgical pharmacy physio physiotherapy therapy rehab rehabilitation wellness
  infirmary eye vision care family foundation wing pavilion tower ward unit suite room er ed icu nicu office
  practice memorial community general women's physical medicine fertility radiology neurology cardiology physiotherapist smiles smile spine joint joints ortho imaging laser skin aesthetics birth birthing midwifery hearing campus nursing manor fund nhs trust hse
`
/** What else is named behind a preposition: the web, the state, the faith, papers and shows. */
export const others = `
  whatsapp messenger cochrane facebook instagram tiktok twitter youtube google yelp linkedin zoom netflix medicare medicaid fda cdc nih hipaa osha congress
  god christmas easter thanksgiving halloween friday saturday sunday monday tuesday wednesday thursday january february march april
  may june july august september october november december english spanish french arabic polish latin
  morning mornings night nights evening day days week story stories live photo photos page monthly weekly
  monday lord jesus heaven ramadan eid diwali hanukkah spanish german italian american european africa asia europe america
  hindi kannada tamil telugu bengali punjabi urdu mandarin cantonese tagalog vietnamese portuguese russian korean japanese chinese
  army navy marines marine force guard nfl nba rotary kiwanis lions legion inc llc covid level stage grade type bed
  dr doctor nurse mr mrs ms herald tribune gazette times courier journal news chronicle post ledger
  i we our my this that these your his her it he she they you what who how when why all
`
/** Heads by which everyday words together name a place: "Cold Spring Arena". */
export const heads = `
  arena stadium park school primary middle elementary high church chapel library mall market lake river creek beach bridge bay street road avenue
  lane hill hills valley island harbor harbour point pier marina ridge grove springs falls hollow mill mills square plaza farm farms
  ranch bakery diner inn hotel cafe grill bar pub tavern airport college university academy grammar temple mosque synagogue station estate fairgrounds speedway raceway rink pool gym
  court department courts district county township village town quarry mine plant factory depot pass trail trailhead campground beach dam ferry
  landing crossing corner corners gap summit slopes mountain mount golf links club hall theater theatre cinema museum zoo
`
/** In front of a preposition, or behind a name: "the yoga studio on Elm". */
export const venues =
  'servo pitch station studio shop store house salon corner place barbershop garage bakery rodeo fairgrounds fair playground trailer campground'
/** A sentence that invites: what it names is where something is held. */
export const coming = `
  thanks thank visitors visiting painted join register tickets visit apply call rsvp donate sponsor sponsors hosted hosting host booth parade volunteers hiring
  open opens opening class classes workshop stop bring sign come see
`
