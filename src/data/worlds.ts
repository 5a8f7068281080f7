// Words that show what a whole page is on, where its people are nobody's patients: made-up worlds, animals, machines.
// Written by hand for hipaalint, MIT.

/** A world by its words, singular; their plurals in "s" count as they do. */
export interface World {
  /** Words of this world alone; a page needs one of them, and each counts twice. */
  readonly plain: string
  /** Words that it shares with others. */
  readonly slight: string
  /** What all different words must come to. */
  readonly enough: number
}

/** Animals that stand in copy by name. */
export const SPECIES = `
  dog cat puppy pup kitten retriever labrador lab poodle terrier spaniel shepherd hound beagle doodle goldendoodle labradoodle
  horse pony donkey rabbit parrot mascot therapy-dog cheetah lion lioness tiger leopard elephant rhino giraffe zebra gorilla
  chimpanzee koala wallaby kangaroo otter pelican tortoise turtle hedgehog heron stork foal calf lamb goat alpaca llama ferret
  iguana owl hawk eagle falcon swan goose gull mare stallion gelding filly colt ewe piglet hamster gecko cockatoo cockatiel macaw pigeon raven rooster penguin dolphin fox badger deer fawn snake lizard cow sheep hen peregrine osprey duckling gosling chick raccoon
   mutt mongrel tabby`

/** What only animals have, do or are given. */
export const ANIMAL_SIGNS = `
  handler leash collar tail wag wagged bark barked squirrel animal breed litter kennel treat fetch toast floppy fur furry
  whisker four-legged snout muzzle hoof hooves mane stable paddock purr purring meow rescue spayed neutered biscuit chew chewed
  cone paw wing feather beak talon aviary cage perch nest`

export const WORLDS: readonly World[] = [
  // Novels, films, plays.
  {
    plain: `
      novel novelist novella protagonist heroine narrator screenplay screenwriter playwright paperback thriller sitcom sequel
      trilogy finale movie cinema matinee panto pantomime amdram villain picture-book storybook`,
    slight: `
      film plot episode fiction characters ending scene chapter audition rehearsal costume curtain actress script directed
      readers bookclub readings read author pages`,
    enough: 4,
  },
  // Drills and simulations.
  {
    plain: 'drill simulation mannequin manikin moulage tabletop simlab full-scale',
    slight:
      'simulated mock actor scenario exercise fake pretend casualties debrief evaluator silicone torso theater theatre drama triaged played extras acting costume',
    enough: 4,
  },
  // Sample records and made-up readers.
  {
    plain: 'persona placeholder sandbox archetype',
    slight: 'synthetic avatar tenant validation generator campaign segment audience',
    enough: 3,
  },
  // Animals under a vet.
  {
    plain: 'vet veterinary veterinarian wildlife equine',
    slight: `${SPECIES} ${ANIMAL_SIGNS} stall barn hay carrot oat mash saddle bridle pasture rider`,
    enough: 7,
  },
  // Machines that go by a name.
  {
    plain: 'robot cobot drone',
    slight: 'wheel axle battery sensor firmware charger panel speaker switch gear motor cart docking',
    enough: 5,
  },
  // Things of the house that posts tell of as of people.
  {
    plain:
      'nutcracker snowman scarecrow gnome inflatable photocopier copier ficus cactus maple sapling statue locomotive boiler',
    slight:
      'unplugged storage carpentry glue repainted varnish screw paint painted wooden trunk branch branches leaf leaves root bark planted watered pot warranty repair repaired scan lobby lawn birthday retire retired retires decoration',
    enough: 4,
  },
]
