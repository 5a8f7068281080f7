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

export const WORLDS: readonly World[] = [
  // Novels, films, plays.
  {
    plain: `
      novel novelist novella protagonist heroine narrator screenplay screenwriter playwright paperback thriller sitcom sequel
      trilogy finale film movie cinema matinee panto pantomime audition amdram rehearsal hospitalpanto bookclub`,
    slight: `
      plot season fiction episode character ending scene actor actress author plays stars starring projector director subtitle
      popcorn pew row chapter script lines act stage cast role readings costume curtain ghost villain`,
    enough: 4,
  },
  // Drills and simulations.
  {
    plain: 'drill simulation sim mannequin manikin moulage tabletop simlab silicone full-scale',
    slight:
      'simulated mock actor scenario fake pretend casualties prop debrief evaluator make-up lab torso wig dummy',
    enough: 4,
  },
  // Sample records and made-up readers.
  {
    plain: 'persona synthetic placeholder sandbox archetype avatar',
    slight:
      'tenant validation generator test sample campaign segment cardboard marketing audience production feed',
    enough: 4,
  },
  // Animals under a vet.
  {
    plain: 'vet veterinary veterinarian wildlife',
    slight: `
      dog cat puppy pup kitten horse pony donkey rabbit parrot owl hawk eagle falcon swan goose duck heron stork pelican gull
      seal otter fox badger deer fawn bat hedgehog tortoise turtle snake lizard lamb calf foal goat sheep cow alpaca llama
      ferret iguana kangaroo wallaby koala leash collar tail wing feather beak talon paw hoof fur muzzle snout litter kennel
      aviary stable paddock cage perch nest mice treat bark`,
    enough: 6,
  },
  // Machines that go by a name.
  {
    plain: 'robot cobot drone',
    slight: 'wheel axle battery sensor firmware charger panel speaker switch gear motor cart docking',
    enough: 5,
  },
]
