// Things that go by a name in the posts of a house. Written by hand for hipaalint, MIT.

/** Machines, vehicles, plants and toys, singular. */
export const MACHINES = `
  pump scanner mri ct robot cobot bot drone machine ventilator monitor printer van bus truck ambulance bike bicycle bed cart trolley
  copier photocopier fridge refrigerator freezer incubator warmer centrifuge analyzer boiler elevator lift generator telescope
  skeleton mannequin manikin simulator dummy doll teddy puppet scarecrow snowman plant fern cactus ficus tree maple oak statue
  boat plane helicopter sourdough kiosk laser mower vacuum camera tank autoclave sterilizer shredder projector forklift polisher
  dishwasher oven stove toaster kettle espresso fountain piano wagon tractor snowplow plow scooter ferry lighthouse aquarium
  locomotive engine turbine chiller compressor cooler microscope spectrometer sequencer server router chatbot software algorithm
  avatar bloodmobile storm hurricane typhoon quilt wreath pumpkin furnace loom sewing-machine press lathe kiln dehumidifier humidifier
  floor-polisher x-ray-machine gurney stretcher wheelbarrow bulldozer excavator crane trailer jeep minivan sedan canoe kayak
  sailboat hovercraft satellite mascot balloon dinosaur teddy-bear rocking-horse sculpture bust fish-tank terrarium bonsai sapling`

/** What a thing is made of, before its noun. */
export const MATERIALS = `
  rubber plastic silicone wooden wood knitted stuffed plush inflatable cardboard papier-mache plaster foam vinyl latex crocheted felt
  clay bronze marble ceramic porcelain mechanical animatronic electric cloth straw wax`

/** What is shaped of such a material. */
export const SHAPES = `
  head torso arm leg hand foot heart ear eye skull spine jaw tooth body figure model toy duck baby knee hip pelvis lung trainer
  bear rabbit cat dog frog turtle bird patient`

/** What nobody alive is made of. */
export const STUFF =
  'silicone ink plastic rubber vinyl foam latex felt wood cardboard straw paper fluff pixels yarn wool plaster clay wax fiberglass'

/** What machines and vehicles alone are given or have mended. */
export const PARTS = `
  engine motor lid transmission gearbox clutch radiator tire tyre wheel axle brake hull sail rudder propeller firmware upholstery
  windshield bumper muffler exhaust chassis odometer hinge gasket hose hubcap headlight alternator carburetor toner cartridge
  spark-plug fan-belt paint-job oil-change castor caster keel antenna conveyor chain bearing compressor`

/** Animals and such that are called "Wanda the whale". */
export const CALLED_THE = `
  whale bear panda monkey giraffe elephant lion tiger zebra hippo rhino owl fox rabbit bunny mouse rat cat dog horse pony donkey mule
  goat sheep cow bull pig hen rooster duck goose swan frog toad turtle tortoise snake lizard dragon dinosaur unicorn robot clown bee
  ladybug butterfly spider snail crab lobster octopus dolphin shark seal walrus penguin ostrich flamingo parrot pigeon crow raven
  squirrel chipmunk beaver otter raccoon skunk badger hedgehog mole moose elk deer camel llama alpaca kangaroo koala sloth lemur
  gorilla ape wolf coyote puppy kitten hamster ferret guinea-pig goldfish fish snowman scarecrow gnome elf cactus pumpkin potato
  skeleton mannequin manikin puppet doll teddy bus van truck tractor train boat scanner pump copier`

/** What only animals have. */
export const ANIMAL_PARTS =
  'fin fins flipper flippers paw paws hoof hooves beak talon talons antler antlers feather feathers whiskers snout muzzle gill gills tusk tusks fangs tentacle tentacles'
