// What headlines say of one person's illness or luck, as turns of phrase (src/checks/turns.ts). Written by hand for hipaalint, MIT.

export const FATE_CLASSES = {
  organ:
    'heart liver kidney kidneys lung lungs valve hip hips knee knees hand hands face leg arm limb limbs foot ear ears eye eyes cornea pancreas jaw voice skin spine pacemaker prosthesis implant marrow',
  hurt: 'hurt injured bitten shot struck stung burned scalded impaled mauled stabbed crushed trapped pinned buried electrocuted paralyzed blinded wounded gored trampled poisoned hit thrown knocked dragged kicked swept run-over mangled slashed shocked scorched frostbitten burnt',
  befell:
    'fell falls fallen collapses collapsed collapse crashes crashed drowned drowns choked chokes plunged plunges tumbled slipped slips flatlined flatlines froze swallowed swallows lost survived survives overturned jumped overdosed passed miscarried seized coded fainted',
  helpers:
    'crew crews team nurses nurse surgeons surgeon rescuers rescuer doctors doctor donor donors medics paramedics medic staff caregivers strangers lifesavers lifesaver hospital stranger trauma emts responders',
  back: 'breath voice sight hearing life smile steps step strength appetite footing stride hands hand walk speech vision balance memory grip swing legs smell taste sleep',
  saves:
    'save saves saved rescue rescues rescued revive revives revived treat treats treated heal heals deliver delivers help helps helped free frees',
} as const

/** Said behind somebody, or before where the idea says so. */
export const FATE_TURNS = {
  behind: `
    2 walks|walk|walking|runs|running|dances|dancing|rides|sings|swims|hears|sees|breathes|skates|climbs|drives|plays|speaks|eats|smiles|talks|stands|sails|flies|works|climbs|rows|kicks|paints|bakes|writes|rings|dives ..3 again|more
    2 rings|rang|ringing ..1 bell
    2 goes|heads|comes|sent|going|is|returns|returned home
    2 home after|from|with|in|for
    2 gets|receives|received|given heart|kidney|liver|lungs|lung|pacemaker|valve|transplant
    2 undergoes|underwent|undergo|undergoing
    2 treated|hospitalized|hospitalised ..1 for|with|after|in
    2 leaves|leave|left|exits|out|departs ..2 hospital|icu|nicu|ward|rehab|bed|intensive|coma
    2 gets|receives|has|given|leaves|with|living|wakes|fitted ..4 new|donated|artificial|robotic|second|donor|bionic|transplanted|titanium ~2 @organ
    2 survives|survived|beats|beat|recovering|recovers|recovered|hospitalized|hospitalised|revived|discharged|outlives|overcomes|defies|wakes|recuperates|recuperating
    2 treated|admitted|stable|critical at|in|for|after
    2 @hurt by|in|at|after|on|when|while|during
    2 @befell ..3 at|from|in|off|into|on|during|down|through|out|under|between
    2 who ..2 @befell|nearly|almost|had|spent|needed
    2 pulled|rescued|dug|cut|freed|lifted|plucked|airlifted|flown|carried|revived from|out|off|to|after|by
    2 owes|owed ..2 life|leg|legs|arm|sight|heart|hand|survival|recovery
    2 thanks|thanked|meets|met|reunites|reunited|hugs|embraces|surprises|salutes ..3 @helpers
    2 thanks|thanked|meets|met|hugs ..3 who|for saved|saving
    2 gets|got|has|finds|found|wins|won|regains|regained|takes|took ..3 @back ..1 back|again
    2 is|becomes ..2 first|second|third|youngest|oldest to ..1 get|receive|undergo|have|leave|try|be
    2 walks|walk|walked|rolls|strides|skips|limps out|home|away
    2 separated|reattached|transplanted|intubated|diagnosed
    2 back ..1 on|at|in|to ..3 feet|bike|court|class|classroom|work|ice|farm|boat|job|field|stage|after
  `,
  before: `
    2 save|saves|saved|rescue|rescues|rescued|revive|revives|revived|free|frees|freed|rebuild|rebuilds|reattach|reattaches|resuscitates
    2 delivers|delivered|welcomes|welcomed ..2 quadruplets|quintuplets|sextuplets|triplets
    2 @saves ..4 [^|a|the|local|his|her|one
    2 new|second|donated|artificial|bionic ~1 @organ for
    2 from ..1 coma|wheelchair|icu|stroke|ventilator|bedside|overdose|gurney|hospice to
    2 condition|status|health|recovery|treatment of
  `,
} as const

/** People in headlines who are named by no trade. */
export const FATE_PEOPLE = `
  man woman boy girl teen teenager toddler infant baby newborn swimmer runner ultrarunner marathoner skater cyclist hiker climber rider
  athlete retiree veteran twins triplets grandmother grandfather grandma grandpa mother father mom dad grandson granddaughter skier surfer
  diver wrestler quarterback goalie pitcher gymnast boxer jockey camper kayaker angler hunter pedestrian motorist passenger trucker
  first-grader freshman sophomore senior student pupil winner organist postmaster harbormaster choirboy bride groom newlywed
  inmate detainee prisoner survivor centenarian widow widower nun monk refugee tourist driver guard walker usher lifeguard quadruplets quintuplets sextuplets bridesmaid cantor rancher daredevil stuntman
  stuntwoman juggler acrobat paraglider skydiver parachutist snowboarder snowmobiler bather paddler rower sailor climber spectator hostage
  brothers sisters sibling siblings
`
/** What makes such a headline one of an event, a class or a gift. */
export const FATE_EVENTS = `
  class classes course courses program fair walk-a-thon race lecture workshop screening screenings checks tips how guide clinic-day drive volunteers
  volunteer feeds sews cooks knits donates gives raises honors honored award awards celebrates joins named hired retires lab laboratory-opens
`
