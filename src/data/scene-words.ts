// Things and states of care that stories about one patient are full of.
// Written by hand for hipaalint, MIT.

/**
 * None of these makes anybody a patient: staff speak of them all day. Around somebody who is named and is neither staff
 * nor a source, several of them tell whose care it is.
 */
export const SCENE_WORDS = `
  g-tube feeding-tube trach oxygen tubing tube tubes drip infusion infusions transfusion catheter ventilator stretcher gurney wheelchair walker
  crutches cane cast brace sling splint bandage bandages gauze stitches sutures staples scar scars incision wound wounds
  sedation anesthesia scan scans x-ray ultrasound biopsy labs bloodwork drill molar molars crown filling braces aligners
  dentures retainer implant implants transplant donor-heart stent pacemaker prosthesis prosthetic hearing-aid hearing-aids
  embryo embryos transfer transfers ivf contractions labor preemie incubator detox sober sobriety rehab relapse hospice
  bedside ward icu nicu er recovery-room operating-room chemo radiation dialysis insulin inhaler cpap mask dose doses
  seizure seizures stroke tumor fracture fractures broken sprain fever pain ache aches cough nausea dizzy swelling numb
  weak weakness limp limped limping breath breathless paralyzed unconscious collapsed bleeding discharge discharged
  surgery surgeries operation procedure therapy therapies treatment treatments diagnosis symptoms medication medications
  pills pill injection injections shot bone bones spine hip knee knees shoulder ankle wrist lung lungs heart kidney liver
  cornea retina cataract cataracts stomach bowel spleen appendix gallbladder breast thyroid prostate uterus eardrum
`

/** Getting well, or not: what such stories lead to. */
export const OUTCOME_WORDS = `
  again walked walks walking danced dances dancing relearned learned graduated graduate home healed mended
  stronger straighter better alive survived survivor cured pain-free sober smile smiling grin comeback journey milestone
  milestones miracle goodbye gone passed died slipped wept cried laughed beat beats bell
`

/** What is told of somebody who stays or comes again; everybody has a bed. */
export const STAY_WORDS = `
  weighed weighs pounds ounces grams bed beds slept sleeps appetite visit visits session sessions appointment appointments
  checkup check-up stairs steps stick sticks hearing glasses lenses nights carer carers aide keyworker
`
