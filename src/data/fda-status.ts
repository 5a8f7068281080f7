// What FDA says of which products. Written by hand for hipaalint, MIT; the classes follow 21 CFR 807.39 and 807.97 (devices)
// and FDA's public pages on dietary supplements, cosmetics and compounded drugs, none of which it approves.

export const FDA_WORDS = {
  agency: 'fda',
  /** Of devices that need premarket approval, of drugs and of vaccines. */
  approved: `
    approved approves approval fda-approved approve approvals nod green-lit greenlit greenlight green-light greenlighted okayed okay ok ok'd
    thumbs-up thumbs passed passes go-ahead sign-off signed-off permission green signed okays fda-okayed fda-ok'd fda-greenlit yes
  `,
  /** Of devices like one that is on the market: 510(k). */
  cleared: 'cleared clearance fda-cleared clears',
  /** Registered and listed: the agency knows that it exists. */
  registered: 'registered registration fda-registered fda-listed listed registers register registry',
  /** Of none: FDA does not say so. */
  invented: `
    fda-certified certified certificate certificates certification fda-endorsed endorsed endorses endorsement fda-backed backed
    fda-accredited accredited fda-validated fda-sanctioned sanctioned fda-verified verified blessed blessing vetted fda-vetted
    fda-proven fda-recognized seal stamp badge logo fda-licensed guaranteed fda-guaranteed fda-tested
    applauds trusts fda-trusted fda-granted vouches vouched vouch backs fda-recommended fda-stamped fda-sealed fda-audited blesses rubber-stamped
    certifies sanctions validates validated authenticated fda-blessed licensed licenses license fda-grade fda-level fda-quality fda-standard
    rated fda-rated approves-of recommends recommended inspected fda-inspected fda-compliant compliant
  `,
  /** Right behind the agency's name. */
  adjacent:
    'licensed tested rated graded proven trusted recommended qualified stamped sealed inspected supported permitted compliant ready worthy grade-a',
  /** Every word with which the agency's own is joined. */
  joined: `
    fda-approved fda-cleared fda-registered fda-listed fda-certified fda-endorsed fda-backed fda-accredited fda-validated
    fda-sanctioned fda-verified fda-vetted fda-proven fda-recognized fda-licensed fda-guaranteed fda-tested fda-trusted fda-granted
    fda-compliant fda-recommended fda-stamped fda-sealed fda-audited fda-blessed fda-grade fda-level fda-quality fda-standard fda-rated
    fda-inspected fda-okayed fda-ok'd fda-greenlit federally-approved government-approved
  `,
  /** FDA approves none of these. */
  unapproved: `
    supplement supplements vitamin vitamins drip drips iv cosmetic cosmetics serum serums cream creams moisturizer cleanser 
    stem exosome exosomes prp platelet-rich compounded compound compounding peptide peptides tea teas oil oils cbd pellet pellets homeopathic
    probiotic probiotics herb herbs herbal tincture tinctures collagen cleanse detox detoxes gummies gummy powder powders shampoo lotion
    toner essential turmeric mushroom ashwagandha hemp kratom nad glutathione infusions cocktail greens biotin
    nutraceutical nutraceuticals elixir hydration cell placenta ozone sea-moss skincare soap mask ingredients
    balm ointment salve scrub mist gels capsule-free electrolyte electrolytes juice superfood superfoods gummy chews drink drinks shake shakes enzyme
    enzymes magnesium zinc melatonin creatine protein patch-free hangover smoothie aromatherapy crystals salt himalayan facial facials polish
    sunscreen-free mud honey vinegar bone-broth broth
  `,
  /** Nor places, people and ways of working. */
  places: `
    clinic clinics facility facilities lab labs laboratory laboratories practice spa spas pharmacy pharmacies office center centers centre
    company manufacturer plant warehouse studio medspa provider providers doctor doctors dentist dentists team technician technicians
    injector injectors staff protocol protocols technique techniques method methods program programme procedure procedures process routine
    session sessions kitchen suite salon nurse nurses surgeon surgeons
  `,
  /** Machines, of which most are cleared or only registered. */
  device: `
    laser lasers device devices machine machines unit units wand wands light lights led tool tools scanner system systems chair bed
    band bands helmet helmets cap caps chamber chambers ultrasound radiofrequency microneedling cryotherapy shockwave pen pens
    monitor monitors cuff cuffs thermometer thermometers mask masks aligner aligners brace braces belt belts mattress goggles
    massager stimulator stimulators tens magnet magnets roller probe probes sauna saunas pod pods handpiece
    body-contouring contouring fat-freezing sculpting lipo coolsculpting emsculpt platform technology applicator app apps software
    watch watches wearable wearables ring rings camera headset headband tattoo whitening toothbrush mouthguard guard cryolipolysis plasma hifu instrument
    equipment bracelet insoles compression
    tray trays retainer retainers gadget gadgets kit kits test tests comb combs sensor sensors paddle paddles mat mats pad pads set sets cup cups
    cupping patch patches splint splints insert inserts orthotic orthotics blanket blankets glasses bandage bandages dressing dressings brush
    needle needles thread threads appliance appliances mouthpiece mouthguards collar catheter oximeter oximeters scale scales hearing aid aids
    cpap vacuum suit suits bike treadmill table traction decompression inhalation nebulizer tracker trackers socks sleeve sleeves pillow
    insole wrap wraps electrode electrodes current microcurrent infrared hyperbaric plasma-pen hydrafacial facial-device tourniquet
    freezing freeze frozen resurfacing tightening dissolving sculpt sculpts contour lipolysis vest vests tape robot robots nanoneedle
    microneedles derma dermaroller rollerball strap straps clip clips walker walkers scooter ai algorithm chatbot
  `,
  /** Devices and products that do need approval. */
  premarket: `
    heart-valve gene implant implants pacemaker pacemakers defibrillator defibrillators stent stents valve valves cochlear filler fillers graft pump pumps
    lens lenses excimer lasik pma neurostimulator intraocular lvad botulinum botox dysport
  `,
  drug: `
    drug drugs medicine medicines medication medications vaccine vaccines tablet tablets pill pills injection injections inhaler inhalers
    label labels labeling labelled indication indications use dose doses insulin antibiotic antibiotics antiviral therapy therapies
    treatment treatments option options biologics medicinal antibody product-label generic generics brand prescription statin semaglutide tirzepatide
  `,
  /** These, where the drug is taken from a maker of its own, are right whatever else is said. */
  right:
    'evaluated recall recalled recalls warning warnings adverse medwatch commissioner advisory committee label hotline website',
  /** The copy says what a status is not. */
  disclaim: `
    not never neither nor isn't doesn't don't didn't aren't wasn't hasn't haven't cannot can't no none unapproved difference differ
    mean means unlike whether ask check myth misleading if beware warned warns instead rather only-that
  `,
  /** Drawn from registration: approval, safety, trust. */
  because:
    'because so since therefore means meaning hence proof proves knowing relax trust trusted confidence confident assured safe safety sure',
  government: 'government federal feds washington',
  premarketNotice: '510 k',
} as const
