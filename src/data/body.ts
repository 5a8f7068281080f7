// Parts of the body, and what grows and is mended there. Written by hand for hipaalint, MIT.

/** Parts that people name, inside and outside, one and many. */
export const BODY_PARTS = `
  abdomen abs ankle ankles arm arms artery arteries back backs bicep biceps bladder bone bones bottom bowel bowels brain breast breasts brow brows
  bunion bunions bust butt buttocks calf calves cartilage cheek cheeks chest chin chins collarbone colon cornea corneas disc discs disk disks ear ears
  eardrum elbow elbows enamel esophagus eye eyes eyebrow eyebrows eyelid eyelids eyelash eyelashes face faces feet finger fingers fingernails foot
  forearm forearms forehead foreheads gallbladder gum gums gut guts hair hairline hamstring hand hands head heart hearts heel heels hip hips jaw jaws
  jawline joint joints kidney kidneys knee knees kneecap knuckles lash lashes leg legs lid lids ligament ligaments lip lips liver lung lungs meniscus
  molar molars mouth muscle muscles nail nails neck necks nerve nerves nose noses ovaries ovary palate pancreas pelvis pores pout prostate retina
  retinas ribs rotator cuff scalp scalps shin shins shoulder shoulders sinus sinuses skin skull smile smiles spine spines stomach stomachs tear-ducts
  temple temples tendon tendons thigh thighs throat throats thumb thumbs thyroid toe toes toenail toenails tongue tonsils tooth teeth torso tummy
  vein veins vertebra vertebrae voice waist waistline wrist wrists bite belly complexion vision eyesight sight hearing profile figure physique
  prostate uterus womb follicle follicles earlobe earlobes nostrils tissue
`

/** What is said to grow back. */
export const TISSUE = `
  cartilage enamel bone nerve nerves gum gums hair hairline follicle follicles disc discs disk disks tendon tendons ligament ligaments meniscus
  retina sight vision eyesight hearing smell taste youth collagen skin tissue joint joints liver lung lungs heart muscle brain memory
  teeth dentin cornea pancreas kidney kidneys thyroid spine knee knees hip hips shoulder shoulders telomeres ovaries
`

/** What is put into a body or made of it, and is meant to hold. */
export const MENDED = `
  implant implants filling fillings crown crowns veneer veneers bridge bridges denture dentures graft grafts stent stents lens lenses stitch stitches
  suture sutures repair repairs brace braces aligner aligners lift lifts facelift tuck peel peels filler fillers weave transplant transplants valve
  valves mesh screw screws tubes iud ligation replacement replacements reconstruction reconstructions correction corrections result results sealant
  sealants inlay inlays onlay onlays splint pacemaker prosthesis prosthetic weld anchor anchors socket post posts hip hips knee knees shoulder
  shoulders tendon tendons ligament ligaments disc discs nose noses lids hernia hernias bunion bunions
`
