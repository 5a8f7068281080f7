/**
 * Nouns that stand for one person when they follow "a", "our", "the" or an age: kin-free ages of life and occupations as
 * feature writers use them. Written by hand for hipaalint, MIT. Patient nouns, kinship and staff roles have lists of their own.
 */
import { terms } from './terms.ts'

/** Ages of life and plain words for somebody. */
export const LIFE_NOUNS = terms(`
  man, woman, boy, girl, gentleman, lady, guy, fellow, kid, kiddo, child, baby, infant, newborn, toddler, preschooler,
  kindergartner, schoolboy, schoolgirl, youngster, teen, teenager, tween, adolescent, senior, elder, retiree, pensioner,
  widow, widower, bachelor, newlywed, bride, groom, mom, mother, dad, father, grandmother, grandfather, grandma,
  grandpa, great-grandmother, great-grandfather, mother of one, mother of two, mother of three, mother of four,
  father of one, father of two, father of three, father of four, mom of two, mom of three, dad of two, dad of three,
  young man, young woman, little boy, little girl, little one, little fighter, individual, person, someone, somebody,
  twenty-something, thirty-something, forty-something, fifty-something, homemaker, stay-at-home mom, stay-at-home dad,
  male, female, chap, bloke, lad, lass, fella, feller, gent, gal, dude, mum, mama, granny, grandad, granddad, nan, wean,
  schoolkid, youth, old boy, old girl, old dear
`)

/** Work and pastimes by which copy introduces a person. */
export const OCCUPATION_NOUNS = terms(`
  teacher, schoolteacher, librarian, principal, coach, farmer, rancher, dairy farmer, fisherman, lobsterman, logger,
  trucker, truck driver, bus driver, mail carrier, letter carrier, postmaster, mechanic, welder, machinist, carpenter,
  cabinet maker, electrician, plumber, roofer, mason, bricklayer, painter, builder, contractor, architect, engineer,
  accountant, bookkeeper, lawyer, attorney, judge, banker, realtor, salesman, saleswoman, cashier, clerk, secretary,
  waiter, waitress, bartender, barista, baker, butcher, chef, cook, grocer, shopkeeper, hairdresser, barber, tailor,
  seamstress, potter, sculptor, musician, violinist, pianist, drummer, guitarist, singer, dancer, ballerina, actor,
  actress, artist, photographer, writer, poet, novelist, journalist, editor, reporter, anchor, news anchor, broadcaster,
  firefighter, police officer, officer, deputy, sheriff, trooper, detective, paramedic, soldier, sailor, marine, veteran,
  pilot, ferry pilot, flight attendant, captain, skipper, deckhand, conductor, railroader, miner, roughneck, surveyor,
  gardener, landscaper, florist, beekeeper, forester, ranger, park ranger, zookeeper, jockey, groomer, veterinarian,
  lifeguard, athlete, runner, marathoner, sprinter, swimmer, cyclist, skier, snowboarder, skater, surfer, climber, hiker,
  golfer, gymnast, wrestler, boxer, goalie, goalkeeper, quarterback, linebacker, pitcher, catcher, point guard, midfielder,
  cheerleader, snowmobiler, motorcyclist, biker, driver, passenger, pedestrian, bicyclist, rider, skateboarder, hunter,
  student, college student, freshman, sophomore, graduate student, apprentice, intern, first grader, second grader,
  third grader, fourth grader, fifth grader, sixth grader, seventh grader, eighth grader, ninth grader, tenth grader,
  eleventh grader, twelfth grader, high schooler, middle schooler, pastor, priest, rabbi, imam, deacon, nun, minister,
  mayor, governor, senator, congressman, congresswoman, councilman, councilwoman, selectman, lieutenant governor,
  executive, entrepreneur, business owner, shop owner, restaurateur, programmer, analyst, scientist, chemist, professor,
  caregiver, social worker, custodian, janitor, housekeeper, seamster, machine operator, factory worker, mill worker,
  postal worker, utility worker, lineman, line worker, dispatcher, crossing guard, teacher's aide, nanny, babysitter,
  tradie, station hand, farmhand, ranch hand, stablehand, labourer, laborer, bricklayer, plasterer, joiner, fishmonger,
  greengrocer, publican, barman, barmaid, postman, postwoman, milkman, lorry driver, cabbie, cab driver, tiler, scaffolder
`)
