// What one reader may be told to do with a body, by what is named and not by turns of phrase. Written by hand for hipaalint, MIT.

export const ADVICE_SIGNS = {
  /** What bodies are told to do; verbs that tell the way, the desk or the telephone are left out. */
  orders: `
    take drop cut halve double start stop skip keep hold leave lift put push swap switch try do eat drink lie sleep sit stand walk rest
    ice heat elevate wrap rinse gargle soak stretch massage rub dab apply let give go stay wean taper ease avoid limit reduce increase
    lower raise change move bend roll tape brace wear remove wash dry clean brush floss chew swallow sip inhale breathe press squeeze
    hydrate pause resume restart finish add pop crush split spread steam cool warm shower bathe swim run jog cycle train exercise breathe count crouch kneel climb
    fast snack load unload weigh measure test check monitor track keep nurse pump burp feed swaddle prop loosen tighten peel lance
    drain pierce trim file cover uncover bandage dress smear moisturize bring mix dilute dissolve space alternate repeat
  `,
  /** What is eaten, drunk, done or worn, beside what belongs to a body. */
  matter: `
    dairy gluten sugar salt caffeine coffee alcohol wine beer water fluids fluid broth soup honey ginger tea juice milk fiber fibre
    prunes bananas toast rice yogurt fruit vegetables protein carbs carbohydrates breakfast dinner supper bedtime food meals
    caffeine nicotine cigarettes smoking spicy citrus nuts eggs meat fish
    sun swim bath hips nose running run runs jogging walks walking stairs gym lifting squats lunges planks raises heel heels yoga swimming cycling bike biking
    driving dancing jumping hiking rest bed-rest sleep naps weights weight push-ups sit-ups pilates treadmill sports football tennis golf
    ice heat cloth compress pillow pillows bath baths shower soak sauna steam humidifier
    patch pen tablet tablets pill pills capsule dose doses drops cream gel ointment spray inhaler insulin statin antibiotic antibiotics
    thinner thinners painkiller painkillers laxative supplement supplements vitamin vitamins shot scab stitches staples dressing
    bandage sling splint brace cast boot crutches retainer aligners denture dentures mask collar stocking lens lenses drain tube
    infection nausea swelling bloating tingling pain fever cough rash itch dizziness heartburn cramps soreness numbness bleeding
    side back stomach left right arm leg knee shoulder neck wrist ankle hip heart head foot feet hand eye eyes ear ears skin gum gums
    scan mri x-ray biopsy bloodwork milligrams mg ml gram grams units
  `,
  /** How much, how often, how long. */
  measure: `
    twice thrice daily nightly hourly morning mornings night nights evening bedtime tonight tomorrow hours hour days day week weeks month months
    minutes times until till first then before after quarter half once gradually slowly overnight meal meals
  `,
  /** What a thing of a body will do, or may be left to do. */
  outcomes: `
    pass settle ease fade heal help helps fix fixes clear go stop subside shrink close wait come do resolve improve work mend calm
    soften vanish disappear stabilize drop
  `,
  /** Of the house and not of a body. */
  house: `
    call phone email text contact office manager desk website site page online portal form forms link card cards elevator elevators parking park
    ask pharmacist pharmacists doctor prescriber prescribed clinician specialist
    garage lot entrance door street insurance appointment appointments visit care us review number line information info team stairs-up look
    click bus shuttle people class classes vaccine vaccines clinic
  `,
} as const
