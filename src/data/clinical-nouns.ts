// Nouns of bodies and their care that no table of terms holds, for answers to reviews of care. Written by hand for hipaalint, MIT.

export const CLINICAL_NOUNS = {
  /** Mean little else. */
  plain: `
    embryo embryos blastocyst ivf iui icsi follicle follicles ovulation fetus foetus fetal contractions latch breastfeeding
    lactation doula epidural birth-plan surrogate
    detox sober sobriety withdrawal withdrawals craving cravings relapse relapses rehab hangover intake-exam
    chemo remission radiotherapy chemotherapy lumpectomy oncotype nodes mets
    vent sats nebulizer nebuliser spacer cpap apnea apnoea adenoids septum earwax grommets audiogram audiograms tinnitus
    pupils squint astigmatism varifocals bifocals floaters keratoconus
    callus calluses callous bunion bunions hammertoe fungus verruca
    fillers facelift lipo tummy-tuck crow's-feet freckles
    ecg ekg eeg emg dexa bypass murmur palpitations troponin bloods
    ptsd adhd ocd sertraline meds dysphoria self-harm flashbacks
    ibs fissure hemorrhoid haemorrhoid haemorrhoids fainting picc stoma colostomy bruises piercing
    sciatica scoliosis bedsore bedsores hoist dementia incontinence
    elastics wire-change malocclusion overbite underbite crossbite overjet dry-socket pus gingivitis toothache
  `,
  /** Mean something else as well, unless they are somebody's. */
  owned: `
    transfer transfers retrieval retrievals egg eggs labor labour dilation waters cycle cycles losses radiation margins temp posture adjustment
    adjustments alignment exercises stretches laser lift burn burns stool height weight memory falls fall recovery nail nails
    plates screws pins shots shot grief disc disk stump bypass peel booster anxiety panic trauma results pain pulse pressure
    screening labs bite scar growth wear root beta numbers levels range-of-motion
    body cells hormones cycle period periods breathing balance gait voice swallow speech sleep appetite mood progress relapse
    readings reading homework drills regimen regime protocol dose-plan diet supplements injections
  `,
} as const
