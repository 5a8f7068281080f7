// Parts of the body, and what grows and is mended there. Written by hand for hipaalint, MIT.

/** Parts that are hurt, ill and treated, inside and outside, one and many. */
export const BODY = `
  abdomen acl ankle ankles aorta appendix arm arms artery back belly bladder blood bone bones bowel brain breast breasts brow
  brows buttock calf cartilage cervix cheek chest chin clavicle collarbone colon cornea ear eardrum eardrums earlobe ears elbow
  elbows esophagus eye eyeball eyebrow eyelash eyelid eyelids eyes feet femur fibula finger fingers fingertip fingertips foot
  forearm forehead gallbladder groin gum gums hamstring hamstrings hand hands heart heel heels hip hips humerus incisor jaw
  jaws kidney kidneys knee kneecap kneecaps knees knuckle knuckles larynx leg legs lid lids ligament lip lips liver lung lungs
  marrow meniscus molar molars neck nerve nose nostril nostrils ovaries ovary pancreas pelvis prostate rectum retina rib ribs
  scalp scapula shin shins shoulder shoulders sinus sinuses skin skull spine spleen sternum stomach teeth tendon thigh throat
  thumb thumbs thyroid tibia toe toenail toes tongue tonsils tooth tummy uterus valve vein veins vertebra vertebrae windpipe
  womb wrist wrists
`

/** With what people see of themselves and say in figures of speech. */
export const BODY_PARTS = `
  ${BODY}
  abs arteries backs bicep biceps bottom bowels bunion bunions bust butt buttocks calves cheeks chins corneas disc discs disk
  disks enamel eyebrows eyelashes face faces fingernails forearms foreheads gut guts hair hairline head hearts jawline joint
  joints lash lashes ligaments mouth muscle muscles nail nails necks nerves noses palate pores pout retinas rotator cuff scalps
  smile smiles spines stomachs tear-ducts temple temples tendons thighs throats toenails torso voice waist waistline bite
  complexion vision eyesight sight hearing profile figure physique follicle follicles earlobes tissue
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
