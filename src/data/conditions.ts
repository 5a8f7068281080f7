// Diseases, injuries, births and symptoms, in the words of marketing copy, not of a code book.
// Written by hand for hipaalint, MIT.
//
// An entry, said of a person, tells what that person has or had. It is lower case and singular (the matcher
// also takes a final "s" or "es", folds diacritics, and reads "-", space and line break alike); a plural
// stands here only where it is irregular. A word that in ordinary copy usually means something else, or
// that is too general to tell what somebody has, is a weak entry. No entry stands in two groups.

import type { Groups, SensitiveCategory } from './terms.ts'
import { terms } from './terms.ts'

/** Conditions without a law of their own, by field. */
export const CONDITIONS = Object.freeze({
  general: terms(`
    rare disease, rare disorder, rare condition, orphan disease, chronic illness, chronic disease
    terminal illness, life-threatening illness, critical illness, autoimmune disease, autoimmune disorder
    genetic disease, chronic pain, chronic fatigue, chronic fatigue syndrome, back pain, low back pain
    lower back pain, neck pain, chest pain, abdominal pain, pelvic pain, knee pain, hip pain, shoulder pain
    foot pain, heel pain, joint pain, nerve pain, jaw pain, phantom limb pain, shortness of breath
    difficulty breathing, loss of consciousness, persistent cough, night sweats, unexplained weight loss
    failure to thrive, malnutrition, malnourished, dehydration, severely dehydrated, hypothermia
    hyperthermia, heat stroke, heatstroke, heat exhaustion, frostbite, altitude sickness
    carbon monoxide poisoning, lead poisoning, food poisoning, poisoning, accidental poisoning
    radiation sickness, decompression sickness, multiple organ failure, organ failure, coma, comatose
    vegetative state, brain dead, brain death, life support, critical condition, serious condition
    stable condition, guarded condition, anaphylaxis, anaphylactic shock, severe allergic reaction
    allergic reaction, food allergy, food allergies, peanut allergy, peanut allergies, tree nut allergy
    milk allergy, egg allergy, shellfish allergy, seasonal allergies, drug allergy, latex allergy
    bee sting allergy, penicillin allergy, hay fever, allergic rhinitis, dysautonomia
    orthostatic intolerance, fibromyalgia, complex regional pain syndrome, mast cell disease, mastocytosis
    sarcoidosis, amyloidosis, frailty, bedsore, pressure ulcer, pressure injury, pressure injuries
    chronic wound, non-healing wound, diabetic wound, diabetic foot ulcer, foot ulcer, leg ulcer, gangrene
    osteomyelitis, lymphedema, edema, ascites
  `),
  cancer: terms(`
    cancer, cancerous, malignancy, malignancies, malignant, malignant tumor, tumor, tumour, benign tumor
    cancer diagnosis, cancer diagnoses, childhood cancer, pediatric cancer, blood cancer, metastatic cancer
    advanced cancer, terminal cancer, inoperable cancer, recurrent cancer, aggressive cancer, rare cancer
    metastasis, metastases, metastatic, metastasized, carcinoma, carcinoma in situ, adenocarcinoma
    early-stage cancer, late-stage cancer, stage 0 cancer, stage 1 cancer, stage 2 cancer, stage 3 cancer
    stage 4 cancer, stage i cancer, stage ii cancer, stage iii cancer, stage iv cancer, stage one cancer
    stage two cancer, stage three cancer, stage four cancer, stage 4 breast cancer, stage 4 lung cancer
    stage 4 colon cancer, stage iv breast cancer, stage iv lung cancer, stage iv colon cancer, breast cancer
    triple-negative breast cancer, metastatic breast cancer, inflammatory breast cancer, male breast cancer
    ductal carcinoma, ductal carcinoma in situ, lobular carcinoma, prostate cancer, lung cancer
    non-small cell lung cancer, small cell lung cancer, colon cancer, rectal cancer, colorectal cancer
    bowel cancer, anal cancer, stomach cancer, gastric cancer, esophageal cancer, pancreatic cancer
    liver cancer, hepatocellular carcinoma, bile duct cancer, cholangiocarcinoma, gallbladder cancer
    small intestine cancer, appendix cancer, appendiceal cancer, bladder cancer, urothelial cancer
    kidney cancer, renal cancer, renal cell carcinoma, testicular cancer, penile cancer, ovarian cancer
    cervical cancer, uterine cancer, endometrial cancer, vulvar cancer, vaginal cancer, gynecologic cancer
    thyroid cancer, papillary thyroid cancer, medullary thyroid cancer, adrenal cancer, parathyroid cancer
    head and neck cancer, throat cancer, oral cancer, mouth cancer, tongue cancer, lip cancer, tonsil cancer
    laryngeal cancer, larynx cancer, nasopharyngeal cancer, salivary gland cancer, sinus cancer, jaw cancer
    skin cancer, melanoma, ocular melanoma, basal cell carcinoma, basal cell, squamous cell carcinoma
    merkel cell carcinoma, eye cancer, retinoblastoma, brain cancer, brain tumor, glioblastoma, glioma
    astrocytoma, ependymoma, medulloblastoma, oligodendroglioma, meningioma, pituitary tumor
    pituitary adenoma, acoustic neuroma, vestibular schwannoma, craniopharyngioma, spinal tumor
    spinal cord tumor, diffuse intrinsic pontine glioma, neuroblastoma, wilms tumor, wilms' tumor
    hepatoblastoma, leukemia, acute lymphoblastic leukemia, acute lymphocytic leukemia
    acute myeloid leukemia, chronic lymphocytic leukemia, chronic myeloid leukemia, childhood leukemia
    hairy cell leukemia, lymphoma, hodgkin lymphoma, hodgkin's lymphoma, hodgkin disease, hodgkin's disease
    non-hodgkin lymphoma, non-hodgkin's lymphoma, b-cell lymphoma, t-cell lymphoma, follicular lymphoma
    mantle cell lymphoma, burkitt lymphoma, burkitt's lymphoma, multiple myeloma, myeloma
    myelodysplastic syndrome, myelofibrosis, polycythemia vera, sarcoma, soft tissue sarcoma, osteosarcoma
    ewing sarcoma, ewing's sarcoma, rhabdomyosarcoma, chondrosarcoma, liposarcoma, leiomyosarcoma
    angiosarcoma, kaposi sarcoma, bone cancer, mesothelioma, thymoma, neuroendocrine tumor, carcinoid tumor
    gastrointestinal stromal tumor, pheochromocytoma, germ cell tumor, desmoid tumor, peritoneal cancer
    cancer of unknown primary, precancerous, barrett's esophagus, cancer of the breast, cancer of the ovary
    cancer of the cervix, cancer of the pancreas, cancer of the esophagus, cancer of the prostate
    cancer of the colon, womb cancer, malignant melanoma, squamous cell, colon tumor, lung tumor
    breast lump
  `),
  heart: terms(`
    heart attack, massive heart attack, mild heart attack, myocardial infarction, widowmaker, cardiac arrest
    sudden cardiac arrest, cardiac event, cardiac episode, heart disease, coronary artery disease
    coronary heart disease, coronary artery dissection, spontaneous coronary artery dissection
    heart failure, congestive heart failure, heart condition, heart problem, heart trouble, heart murmur
    heart blockage, blocked artery, blocked arteries, clogged artery, clogged arteries, angina
    unstable angina, acute coronary syndrome, arrhythmia, cardiac arrhythmia, irregular heartbeat
    atrial fibrillation, afib, a-fib, atrial flutter, supraventricular tachycardia, ventricular tachycardia
    ventricular fibrillation, tachycardia, bradycardia, heart block, long qt syndrome, long qt
    brugada syndrome, wolff-parkinson-white, wolff-parkinson-white syndrome, heart palpitation, palpitation
    heart valve disease, leaky valve, leaky heart valve, mitral valve prolapse, mitral regurgitation
    aortic stenosis, aortic regurgitation, tricuspid regurgitation, aortic aneurysm
    abdominal aortic aneurysm, aortic dissection, torn aorta, aneurysm, cardiomyopathy, cardiomyopathies
    hypertrophic cardiomyopathy, dilated cardiomyopathy, peripartum cardiomyopathy, broken heart syndrome
    takotsubo, enlarged heart, myocarditis, pericarditis, endocarditis, rheumatic heart disease
    high blood pressure, hypertension, pulmonary hypertension, pulmonary arterial hypertension
    low blood pressure, hypotension, high cholesterol, hyperlipidemia, familial hypercholesterolemia
    atherosclerosis, hardening of the arteries, peripheral artery disease, peripheral arterial disease
    carotid artery disease, blocked carotid, deep vein thrombosis, blood clot, pulmonary embolism
    varicose vein, spider vein, venous insufficiency, chronic venous insufficiency, raynaud's
    raynaud's disease, vasculitis, giant cell arteritis, congenital heart defect, congenital heart disease
    heart defect, hole in the heart, atrial septal defect, ventricular septal defect, tetralogy of fallot
    hypoplastic left heart, hypoplastic left heart syndrome, hypoplastic right heart
    transposition of the great arteries, coarctation of the aorta, patent ductus arteriosus
    single ventricle, kawasaki disease, syncope, vasovagal syncope, cardiogenic shock, heart inflammation
    cardiac amyloidosis, heart valve infection, diastolic dysfunction
  `),
  neuro: terms(`
    stroke, ischemic stroke, hemorrhagic stroke, mini-stroke, massive stroke, perinatal stroke
    pediatric stroke, transient ischemic attack, brain bleed, brain hemorrhage, cerebral hemorrhage
    subarachnoid hemorrhage, subdural hematoma, hematoma on the brain, brain aneurysm, ruptured aneurysm
    cerebral aneurysm, arteriovenous malformation, moyamoya, brain injury, brain injuries
    traumatic brain injury, traumatic brain injuries, acquired brain injury, brain damage, concussion
    post-concussion syndrome, head injury, head injuries, head trauma, skull fracture, brain swelling
    hydrocephalus, normal pressure hydrocephalus, seizure, grand mal seizure, febrile seizure
    seizure disorder, epilepsy, epileptic, drug-resistant epilepsy, infantile spasm, lennox-gastaut
    convulsion, migraine, chronic migraine, cluster headache, tension headache, trigeminal neuralgia
    occipital neuralgia, neuralgia, multiple sclerosis, amyotrophic lateral sclerosis, lou gehrig's disease
    motor neuron disease, parkinson's, parkinson disease, parkinson's disease, parkinsonism, alzheimer's
    alzheimer disease, alzheimer's disease, dementia, lewy body dementia, frontotemporal dementia
    vascular dementia, early-onset alzheimer's, mild cognitive impairment, cognitive decline, memory loss
    amnesia, aphasia, primary progressive aphasia, apraxia, dysarthria, ataxia, essential tremor, tremor
    dystonia, cervical dystonia, tourette's, tourette syndrome, tic disorder, restless legs
    restless leg syndrome, restless legs syndrome, neuropathy, neuropathies, peripheral neuropathy
    diabetic neuropathy, guillain-barre, guillain-barré syndrome
    chronic inflammatory demyelinating polyneuropathy, myasthenia gravis, transverse myelitis
    neuromyelitis optica, acute flaccid myelitis, encephalitis, encephalopathy
    progressive supranuclear palsy, multiple system atrophy, corticobasal degeneration
    creutzfeldt-jakob disease, bell's palsy, facial paralysis, paralysis, partial paralysis, paralyzed
    paraplegia, quadriplegia, tetraplegia, hemiplegia, paraplegic, quadriplegic, spinal cord injury
    spinal cord injuries, locked-in syndrome, cerebral palsy, cauda equina syndrome, tethered cord
    chiari malformation, syringomyelia, spinal stenosis, sciatica, pinched nerve, herniated disc
    herniated disk, bulging disc, slipped disc, slipped disk, ruptured disc, degenerative disc disease
    radiculopathy, carpal tunnel, carpal tunnel syndrome, cubital tunnel syndrome, thoracic outlet syndrome
    foot drop, spasticity, brain fog, vertigo, narcolepsy, idiopathic intracranial hypertension
    postural orthostatic tachycardia, postural orthostatic tachycardia syndrome, brain abscess
    neurological disorder, neurologic disorder, neurodegenerative disease, movement disorder, brain attack
  `),
  sleep: terms(`
    sleep apnea, obstructive sleep apnea, central sleep apnea, sleep disorder, insomnia, chronic insomnia
    sleepwalking, night terror, hypersomnia, circadian rhythm disorder, rem sleep behavior disorder
  `),
  infection: terms(`
    flu, influenza, bird flu, swine flu, stomach flu, covid, covid-19, coronavirus, long covid, long hauler
    measles, mumps, rubella, german measles, chickenpox, chicken pox, shingles, whooping cough, pertussis
    diphtheria, polio, post-polio syndrome, tetanus, smallpox, mpox, monkeypox, ebola, zika, dengue
    dengue fever, yellow fever, malaria, typhoid, typhoid fever, cholera, anthrax, botulism, bubonic plague
    leprosy, rabies, hantavirus, west nile, west nile virus, eastern equine encephalitis, chikungunya, lyme
    lyme disease, rocky mountain spotted fever, babesiosis, anaplasmosis, ehrlichiosis, alpha-gal syndrome
    tularemia, tuberculosis, latent tuberculosis, whipworm, tapeworm, hookworm, pinworm, giardia
    toxoplasmosis, leishmaniasis, chagas disease, brain-eating amoeba, naegleria, flesh-eating bacteria
    flesh-eating disease, necrotizing fasciitis, vibrio, sepsis, septic, septic shock, septicemia
    blood infection, bloodstream infection, toxic shock syndrome, meningitis, bacterial meningitis
    viral meningitis, spinal meningitis, staph infection, staph, strep throat, strep, group a strep
    group b strep, scarlet fever, rheumatic fever, mono, mononucleosis, epstein-barr, cytomegalovirus
    norovirus, rotavirus, c. diff, c diff, c. difficile, salmonella, listeria, e. coli infection
    campylobacter, shigella, legionnaires', legionnaires' disease, valley fever, histoplasmosis
    blastomycosis, cryptococcal meningitis, aspergillosis, fungal infection, yeast infection, candida auris
    oral thrush, cellulitis, impetigo, abscess, boil, urinary tract infection, kidney infection
    bladder infection, sinus infection, ear infection, bone infection, wound infection
    surgical site infection, hospital-acquired infection, joint infection, respiratory infection
    upper respiratory infection, skin infection, eye infection, viral infection, bacterial infection
    parasitic infection, antibiotic-resistant infection, hepatitis, hepatitis a, hepatitis b, hepatitis c
    hep b, hep c, hand foot and mouth disease, hand-foot-mouth disease, fifth disease, roseola
    cat scratch disease, cold sore, head lice, lice, scabies, ringworm, athlete's foot, bed bug bite
    multisystem inflammatory syndrome, rubeola, herpes zoster, infant botulism, meningococcal disease
    post-covid
  `),
  lung: terms(`
    asthma, asthmatic, asthma attack, severe asthma, exercise-induced asthma
    chronic obstructive pulmonary disease, emphysema, bronchitis, chronic bronchitis, bronchiolitis
    bronchiectasis, pneumonia, double pneumonia, walking pneumonia, aspiration pneumonia, collapsed lung
    pneumothorax, pleural effusion, pleurisy, pulmonary fibrosis, idiopathic pulmonary fibrosis
    interstitial lung disease, lung disease, lung nodule, pulmonary nodule, black lung, silicosis
    asbestosis, respiratory failure, respiratory distress, acute respiratory distress syndrome
    respiratory syncytial virus, croup, lung scarring, alpha-1 antitrypsin deficiency, pulmonary disease
    vaping-related lung injury, smoker's cough
  `),
  digestive: terms(`
    crohn's, crohn's disease, crohn disease, ulcerative colitis, colitis, inflammatory bowel disease
    irritable bowel syndrome, irritable bowel, celiac disease, celiac, coeliac disease, gluten intolerance
    lactose intolerance, acid reflux, gastroesophageal reflux disease, reflux disease, chronic heartburn
    heartburn, indigestion, gastritis, gastroparesis, ulcer, stomach ulcer, peptic ulcer, bleeding ulcer
    gi bleed, gastrointestinal bleeding, eosinophilic esophagitis, esophagitis, achalasia
    swallowing disorder, dysphagia, hiatal hernia, hernia, inguinal hernia, umbilical hernia, ventral hernia
    incisional hernia, appendicitis, burst appendix, ruptured appendix, diverticulitis, diverticulosis
    bowel obstruction, intestinal blockage, perforated bowel, bowel perforation, short bowel syndrome
    short gut syndrome, colon polyp, colorectal polyp, hemorrhoid, anal fissure, anal fistula, fistula
    rectal bleeding, rectal prolapse, fecal incontinence, chronic constipation, constipation
    chronic diarrhea, diarrhea, gastroenteritis, gallstone, gallbladder disease, gallbladder attack
    cholecystitis, pancreatitis, pancreatic cyst, cirrhosis, fatty liver, fatty liver disease, liver disease
    liver failure, primary biliary cholangitis, primary sclerosing cholangitis, biliary atresia, jaundice
    portal hypertension, necrotizing enterocolitis, gastroschisis, omphalocele, hirschsprung disease
    hirschsprung's disease, pyloric stenosis, intussusception, small intestinal bacterial overgrowth
    cyclic vomiting syndrome, autoimmune hepatitis
  `),
  kidney: terms(`
    kidney stone, bladder stone, kidney disease, chronic kidney disease, end-stage renal disease
    end-stage kidney disease, kidney failure, renal failure, acute kidney injury, polycystic kidney disease
    nephrotic syndrome, nephritis, lupus nephritis, iga nephropathy, glomerulonephritis
    focal segmental glomerulosclerosis, single kidney, incontinence, urinary incontinence
    overactive bladder, bladder prolapse, leaky bladder, bed-wetting, interstitial cystitis
    blood in the urine, hematuria, urinary retention, neurogenic bladder, vesicoureteral reflux
    enlarged prostate, benign prostatic hyperplasia, prostatitis, elevated psa, kidney cyst
    horseshoe kidney, hydronephrosis, undescended testicle, testicular torsion, hydrocele, varicocele
    hypospadias, peyronie's disease, hemolytic uremic syndrome
  `),
  endocrine: terms(`
    diabetes, type 1 diabetes, type 2 diabetes, type one diabetes, type two diabetes, juvenile diabetes
    adult-onset diabetes, diabetes mellitus, diabetes insipidus, prediabetes, prediabetic, type 1 diabetic
    type 2 diabetic, borderline diabetes, diabetic ketoacidosis, diabetic coma, insulin resistance
    low blood sugar, high blood sugar, hypoglycemia, hyperglycemia, metabolic syndrome, obesity
    morbid obesity, childhood obesity, severe obesity, morbidly obese, obese, thyroid disease
    thyroid disorder, thyroid nodule, hypothyroidism, hypothyroid, hyperthyroidism, underactive thyroid
    overactive thyroid, hashimoto's, hashimoto's disease, hashimoto's thyroiditis, graves disease
    graves' disease, goiter, addison's disease, adrenal insufficiency, cushing's, cushing syndrome
    cushing's syndrome, cushing's disease, congenital adrenal hyperplasia, hyperparathyroidism, acromegaly
    growth hormone deficiency, vitamin d deficiency, vitamin b12 deficiency, low testosterone, hypogonadism
    hypopituitarism, precocious puberty, gout, hyponatremia, electrolyte imbalance, osteoporosis, osteopenia
    brittle bones
  `),
  blood: terms(`
    anemia, anemic, iron-deficiency anemia, aplastic anemia, pernicious anemia, hemolytic anemia
    fanconi anemia, blood disorder, bleeding disorder, clotting disorder, thrombocytopenia, neutropenia
    immune thrombocytopenia, thrombotic thrombocytopenic purpura, low platelet count, hemochromatosis
    primary immunodeficiency, immune deficiency, immunodeficiency, immunocompromised, immunosuppressed
    severe combined immunodeficiency, hereditary angioedema, porphyria, antiphospholipid syndrome
    graft-versus-host disease, organ rejection, spleen rupture, ruptured spleen, enlarged spleen
    hemophagocytic lymphohistiocytosis, lupus, systemic lupus erythematosus, scleroderma, systemic sclerosis
    sjogren's, sjögren's syndrome, dermatomyositis, polymyositis, myositis, behcet's disease
    polymyalgia rheumatica, still's disease, still disease
  `),
  bone: terms(`
    arthritis, osteoarthritis, rheumatoid arthritis, psoriatic arthritis, juvenile arthritis
    juvenile idiopathic arthritis, ankylosing spondylitis, spondylitis, spondylosis, spondylolisthesis
    arthritic knee, arthritic hip, bone on bone, bone-on-bone arthritis, bad knee, bad hip
    degenerative joint disease, bursitis, tendinitis, tendonitis, tendinopathy, tennis elbow, golfer's elbow
    frozen shoulder, rotator cuff tear, torn rotator cuff, shoulder impingement, trigger finger
    dupuytren's contracture, de quervain's, ganglion cyst, baker's cyst, plantar fasciitis, bunion
    hammertoe, heel spur, bone spur, flat feet, clubfoot, club foot, morton's neuroma, ingrown toenail
    charcot foot, scoliosis, kyphosis, hip dysplasia, hip impingement, avascular necrosis, perthes disease
    osgood-schlatter, bowlegs, knock knees, limb difference, limb length discrepancy, limb loss
    missing limb, brittle bone disease, paget's disease, compression fracture, stress fracture
    nonunion fracture, torn meniscus, meniscus tear, labral tear, torn labrum, torn acl, acl tear
    acl injury, ruptured acl, mcl tear, torn mcl, torn ligament, achilles rupture, ruptured achilles
    torn achilles, achilles tendon rupture, achilles tendinitis, torn hamstring, patellar tendon tear
    biceps tear, runner's knee, jumper's knee, shin splint, sacroiliac joint pain, osteochondritis
    tarsal tunnel syndrome, torticollis, plagiocephaly, flat head syndrome, craniosynostosis, osteonecrosis
    compartment syndrome
  `),
  injury: terms(`
    broken bone, broken arm, broken leg, broken wrist, broken ankle, broken hip, broken neck, broken back
    broken pelvis, broken rib, broken collarbone, broken nose, broken jaw, broken foot, broken toe
    broken finger, broken hand, broken elbow, broken shoulder, broken kneecap, broken femur, shattered ankle
    shattered leg, shattered pelvis, fracture, fractured, hip fracture, wrist fracture, ankle fracture
    leg fracture, arm fracture, pelvic fracture, spinal fracture, vertebral fracture, rib fracture
    facial fracture, orbital fracture, growth plate fracture, compound fracture, open fracture, dislocation
    dislocated shoulder, dislocated hip, dislocated knee, dislocated kneecap, sprain, sprained, ankle sprain
    sprained ankle, whiplash, crush injury, crush injuries, crushed hand, crushed leg, crushed foot, mangled
    laceration, deep cut, puncture wound, stab wound, stabbing, stabbed, gunshot wound, gunshot
    bullet wound, shooting victim, blast injury, severed finger, severed hand, severed arm, severed artery
    amputated, traumatic amputation, lost a leg, lost an arm, lost a foot, lost a finger, internal bleeding
    internal injuries, life-threatening injuries, serious injuries, severe injuries, multiple injuries
    catastrophic injury, catastrophic injuries, facial injuries, punctured lung, collapsed trachea
    burn injury, burn injuries, severe burn, second-degree burn, third-degree burn, badly burned
    severely burned, scald, scalded, smoke inhalation, chemical burn, electrical burn, electrocution
    electrocuted, struck by lightning, lightning strike, car crash, car accident, car wreck, auto accident
    motor vehicle accident, motor vehicle crash, head-on collision, head-on crash, rollover crash
    motorcycle crash, motorcycle accident, bike crash, bicycle crash, bicycle accident, truck crash
    pedestrian accident, hit by a car, struck by a car, hit by a truck, struck by a vehicle, atv crash
    atv accident, snowmobile crash, snowmobile accident, ski accident, skiing accident, boating accident
    plane crash, farm accident, farming accident, tractor accident, logging accident, hunting accident
    diving accident, workplace accident, industrial accident, work injury, work injuries, sports injury
    sports injuries, horseback riding accident, kicked by a horse, thrown from a horse, bad fall
    fell from a ladder, fell off a ladder, fell off a roof, fell down the stairs, near-drowning
    nearly drowned, drowning, dog bite, snake bite, snakebite, rattlesnake bite, copperhead bite
    spider bite, tick bite, bat bite, cat bite, shark bite, animal bite, bear attack, dog attack, mauled
    impaled, foreign body, swallowed a battery, choking, strangulation, eye injury, eye injuries
    hand injury, hand injuries, knee injury, knee injuries, back injury, back injuries, neck injury
    neck injuries, shoulder injury, shoulder injuries, nerve damage, nerve injury, spinal injury
    spinal injuries, hamstring injury, shaken baby syndrome, blunt force trauma, polytrauma, battered
    domestic violence victim, sexual assault, assault victim, bitten by a dog, pulled from the water
    pulled from the lake, pulled from the pool, atv rollover, tractor rollover, grain bin accident
    snake venom, caught in an auger, chain saw accident
  `),
  birth: terms(`
    premature birth, preterm birth, premature baby, premature babies, born premature, born prematurely
    born early, born too soon, preterm labor, early labor, micro-preemie, extremely premature, prematurity
    retinopathy of prematurity, bronchopulmonary dysplasia, apnea of prematurity, low birth weight
    newborn jaundice, neonatal jaundice, birth defect, birth injury, birth injuries, erb's palsy
    brachial plexus injury, umbilical cord prolapse, meconium aspiration, oxygen deprivation at birth
    hypoxic-ischemic encephalopathy, neural tube defect, congenital diaphragmatic hernia, congenital anomaly
    congenital anomalies, conjoined twins, twin-to-twin transfusion syndrome, fetal alcohol syndrome
    congenital cmv, tracheoesophageal fistula, esophageal atresia, breech, breech birth, breech baby
    twin pregnancy, twin pregnancies, triplet pregnancy, quadruplet, quintuplet, sextuplet, preterm
    preterm baby, preterm babies, septuplet, octuplet
  `),
  development: terms(`
    autism, autistic, autism spectrum disorder, on the autism spectrum, asperger's, asperger syndrome
    developmental delay, developmental disability, developmental disabilities, developmentally delayed
    intellectual disability, intellectual disabilities, learning disability, learning disabilities
    attention deficit disorder, attention-deficit/hyperactivity disorder
    attention deficit hyperactivity disorder, dyslexia, dyslexic, dysgraphia, dyscalculia
    sensory processing disorder, speech delay, speech disorder, speech impediment, stutter, stuttering
    language delay, childhood apraxia of speech, selective mutism, global developmental delay, special needs
    nonverbal autism, feeding disorder, colic, diaper rash
  `),
  inherited: terms(`
    down syndrome, down's syndrome, trisomy 21, trisomy 18, trisomy 13, edwards syndrome, patau syndrome
    cystic fibrosis, sickle cell, sickle cell disease, sickle cell anemia, thalassemia, hemophilia
    haemophilia, hemophiliac, von willebrand disease, huntington's, huntington disease, huntington's disease
    muscular dystrophy, duchenne, duchenne muscular dystrophy, becker muscular dystrophy, myotonic dystrophy
    facioscapulohumeral muscular dystrophy, spinal muscular atrophy, charcot-marie-tooth
    charcot-marie-tooth disease, friedreich's ataxia, marfan syndrome, ehlers-danlos, ehlers-danlos syndrome
    loeys-dietz syndrome, osteogenesis imperfecta, neurofibromatosis, tuberous sclerosis, fragile x
    fragile x syndrome, rett syndrome, angelman syndrome, prader-willi, prader-willi syndrome
    williams syndrome, noonan syndrome, turner syndrome, klinefelter syndrome, digeorge syndrome
    22q11 deletion syndrome, cri du chat, cornelia de lange syndrome, treacher collins syndrome
    apert syndrome, crouzon syndrome, pierre robin sequence, beckwith-wiedemann syndrome, charge syndrome
    vacterl, spina bifida, myelomeningocele, achondroplasia, dwarfism, phenylketonuria, galactosemia
    maple syrup urine disease, urea cycle disorder, mitochondrial disease, mitochondrial disorder
    leigh syndrome, batten disease, tay-sachs, tay-sachs disease, gaucher disease, fabry disease
    pompe disease, niemann-pick disease, hurler syndrome, hunter syndrome, sanfilippo syndrome
    krabbe disease, adrenoleukodystrophy, leukodystrophy, metachromatic leukodystrophy, wilson disease
    wilson's disease, alport syndrome, cystinosis, epidermolysis bullosa, ichthyosis, albinism
    xeroderma pigmentosum, progeria, usher syndrome, retinitis pigmentosa, stargardt disease
    leber congenital amaurosis, dravet syndrome, alagille syndrome, bardet-biedl syndrome
    glycogen storage disease, inborn error of metabolism, chromosome disorder, chromosomal abnormality
    chromosomal abnormalities, cleft lip, cleft palate, cleft lip and palate
  `),
  skin: terms(`
    eczema, atopic dermatitis, dermatitis, contact dermatitis, psoriasis, plaque psoriasis, acne
    cystic acne, acne scar, rosacea, vitiligo, alopecia, alopecia areata, hair loss, female pattern baldness
    hives, chronic hives, urticaria, poison ivy rash, hyperhidrosis, excessive sweating
    hidradenitis suppurativa, lichen planus, lichen sclerosus, melasma, keloid, birthmark, port-wine stain
    hemangioma, skin lesion, suspicious mole, atypical mole, actinic keratosis, seborrheic keratosis
    skin tag, wart, plantar wart, molluscum, shingles rash, pemphigus, pemphigoid, stevens-johnson syndrome
    nail fungus, toenail fungus, folliculitis, lipoma, pilonidal cyst, sebaceous cyst, cyst, sun damage
    sunburn, stretch mark, cellulite
  `),
  eye: terms(`
    cataract, glaucoma, macular degeneration, age-related macular degeneration, diabetic retinopathy
    retinal detachment, detached retina, retinal tear, macular hole, keratoconus, corneal abrasion
    corneal ulcer, corneal disease, fuchs dystrophy, dry eye, dry eye disease, pink eye, pinkeye
    conjunctivitis, stye, chalazion, blepharitis, uveitis, optic neuritis, lazy eye, amblyopia, strabismus
    crossed eyes, double vision, vision loss, low vision, legally blind, blindness, going blind
    color blindness, colorblind, nearsighted, nearsightedness, myopia, farsighted, farsightedness
    astigmatism, presbyopia, drooping eyelid, ptosis, thyroid eye disease, eye floater, visual impairment
    visually impaired, convergence insufficiency
  `),
  ear: terms(`
    hearing loss, hard of hearing, hearing impaired, hearing impairment, deafness, born deaf
    profoundly deaf, single-sided deafness, sudden hearing loss, tinnitus, ringing in the ears
    meniere's disease, ménière's, perforated eardrum, ruptured eardrum, swimmer's ear, otitis media
    cholesteatoma, microtia, glue ear, sinusitis, chronic sinusitis, nasal polyp, deviated septum, nosebleed
    tonsillitis, enlarged tonsils, laryngitis, vocal cord paralysis, vocal cord nodule, voice disorder
    loss of smell, tongue-tie, subglottic stenosis, tracheomalacia, laryngomalacia
    benign paroxysmal positional vertigo
  `),
  dental: terms(`
    gum disease, periodontal disease, periodontitis, gingivitis, receding gum, bleeding gums, tooth decay
    dental decay, dental cavity, dental cavities, toothache, tooth abscess, abscessed tooth, dental abscess
    dry socket, cracked tooth, chipped tooth, broken tooth, broken teeth, missing tooth, missing teeth
    knocked-out tooth, impacted tooth, impacted wisdom tooth, impacted wisdom teeth, crooked teeth, overbite
    underbite, crossbite, open bite, malocclusion, teeth grinding, bruxism, tooth sensitivity
    sensitive teeth, bone loss in the jaw, temporomandibular joint disorder, lockjaw, canker sore
    bad breath, halitosis, dry mouth, baby bottle tooth decay, dental phobia, edentulous
  `),
}) satisfies Groups

/** Conditions that a further law protects: a rule of their own asks for them. None stands in `CONDITIONS`. */
export const SENSITIVE_CONDITIONS: Groups<SensitiveCategory> = Object.freeze({
  substanceUse: terms(`
    addiction, drug addiction, opioid addiction, heroin addiction, alcohol addiction, cocaine addiction
    meth addiction, pill addiction, nicotine addiction, gambling addiction, addicted to opioids
    addicted to heroin, addicted to alcohol, addicted to drugs, addicted to pills, addicted to painkillers
    drug addict, recovering addict, opioid use disorder, substance use disorder, alcohol use disorder
    substance abuse, drug abuse, alcohol abuse, heroin use, opioid dependence, alcohol dependence
    chemical dependency, alcoholism, alcoholic, recovering alcoholic, drinking problem, binge drinking
    problem drinking, overdose, overdosed, drug overdose, opioid overdose, fentanyl overdose, fatal overdose
    alcohol poisoning, opioid withdrawal, alcohol withdrawal, delirium tremens, neonatal abstinence syndrome
    drug-exposed newborn, cannabis use disorder, stimulant use disorder, methamphetamine use
    injection drug use, dual diagnosis, co-occurring disorder, hooked on opioids, hooked on painkillers
    hooked on heroin, drug problem, chemically dependent, substance misuse, sober, newly sober
    in recovery from opioids, died of an overdose
  `),
  sexualHealth: terms(`
    hiv-positive, hiv positive status, living with hiv, hiv infection, hiv diagnosis, hiv status
    human immunodeficiency virus, acquired immunodeficiency syndrome, undetectable viral load
    sexually transmitted infection, sexually transmitted disease, venereal disease, syphilis
    congenital syphilis, gonorrhea, chlamydia, trichomoniasis, genital herpes, herpes simplex, genital wart
    human papillomavirus, pelvic inflammatory disease, bacterial vaginosis, pubic lice
    lymphogranuloma venereum, chancroid, erectile dysfunction, impotence, premature ejaculation, low libido
    painful intercourse, sexual dysfunction, vaginismus, herpes, diagnosed with hiv
  `),
  mentalHealth: terms(`
    depression, major depression, clinical depression, major depressive disorder, depressive episode
    treatment-resistant depression, postpartum depression, perinatal depression, postpartum anxiety
    postpartum psychosis, seasonal affective disorder, dysthymia, severely depressed, clinically depressed
    anxiety disorder, generalized anxiety disorder, social anxiety disorder, severe anxiety, panic attack
    panic disorder, anxiety attack, phobia, agoraphobia, separation anxiety disorder
    obsessive-compulsive disorder, post-traumatic stress disorder, posttraumatic stress disorder
    post-traumatic stress, bipolar, bipolar disorder, manic episode, mania, manic depression, schizophrenia
    schizophrenic, schizoaffective disorder, psychosis, psychoses, psychotic episode, psychotic break
    hallucinating, delusional disorder, paranoia, borderline personality disorder
    narcissistic personality disorder, personality disorder, dissociative identity disorder
    dissociative disorder, eating disorder, anorexia, anorexic, anorexia nervosa, bulimia, bulimic
    bulimia nervosa, binge eating, binge eating disorder, avoidant/restrictive food intake disorder
    body dysmorphia, body dysmorphic disorder, self-harm, self-injury, cutting herself, cutting himself
    suicidal, suicidal ideation, suicidal thought, suicide attempt, attempted suicide, suicide
    died by suicide, mental illness, mental health crisis, mental health crises, mental health disorder
    mental health condition, psychiatric disorder, psychiatric illness, mental breakdown, nervous breakdown
    mood disorder, conduct disorder, oppositional defiant disorder, reactive attachment disorder
    adjustment disorder, complicated grief, prolonged grief disorder, hoarding disorder, trichotillomania
    kleptomania, intermittent explosive disorder, conversion disorder, somatic symptom disorder
    munchausen syndrome, gender dysphoria, catatonia, tardive dyskinesia, crippling anxiety, schizoaffective
    tried to take {their} life, tried to take {their} own life, baby blues
  `),
  reproductive: terms(`
    pregnancy, pregnancies, pregnant, teen pregnancy, unplanned pregnancy, unwanted pregnancy
    high-risk pregnancy, ectopic pregnancy, ectopic pregnancies, molar pregnancy, surrogate pregnancy
    expecting a baby, expecting twins, expecting triplets, expectant mother, expectant mom, mom-to-be
    gestational diabetes, preeclampsia, eclampsia, hellp syndrome, hyperemesis gravidarum
    severe morning sickness, placenta previa, placenta accreta, placental abruption, incompetent cervix
    cervical insufficiency, premature rupture of membranes, postpartum hemorrhage, miscarriage, miscarried
    recurrent miscarriage, pregnancy loss, recurrent pregnancy loss, lost the pregnancy, lost the baby
    stillbirth, stillborn, infant loss, infertility, infertile, secondary infertility, male infertility
    low sperm count, fertility problem, fertility struggle, ovulation disorder, anovulation
    diminished ovarian reserve, premature ovarian failure, early menopause, perimenopause, menopause
    menopausal, hot flash, vaginal dryness, vaginal atrophy, endometriosis, adenomyosis, uterine fibroid
    fibroid, ovarian cyst, polycystic ovary syndrome, polycystic ovarian syndrome, heavy period
    heavy menstrual bleeding, painful period, irregular period, amenorrhea, premenstrual dysphoric disorder
    pelvic organ prolapse, uterine prolapse, vaginal prolapse, abnormal pap, abnormal pap smear
    cervical dysplasia, mastitis, blocked fallopian tube, tubal factor infertility, gave birth, giving birth
    had a baby, was in labor, went into labor, water broke, postpartum, azoospermia
  `),
  genetic: terms(`
    brca mutation, brca1 mutation, brca2 mutation, brca gene mutation, brca positive, breast cancer gene
    gene mutation, genetic mutation, inherited mutation, genetic variant, genetic risk
    genetic predisposition, genetically predisposed, genetic carrier, carrier of the gene, carries the gene
    carries a mutation, carries a gene mutation, carries the mutation, genetic marker, genetic disorder
    genetic condition, inherited disorder, inherited condition, hereditary cancer
    hereditary cancer syndrome, hereditary breast and ovarian cancer, lynch syndrome, li-fraumeni syndrome
    cowden syndrome, von hippel-lindau, familial adenomatous polyposis, multiple endocrine neoplasia
    factor v leiden, sickle cell trait, cystic fibrosis carrier, tay-sachs carrier, huntington's gene
    huntington gene, alzheimer's gene, apoe4, apoe4 gene, family history of breast cancer
    family history of cancer, family history of ovarian cancer, family history of colon cancer
    family history of heart disease, family history of huntington's, chromosome deletion
    chromosomal translocation
  `),
})

/** Words that are no diagnosis in most copy: beside other evidence they count, alone they do not. */
export const WEAK_CONDITIONS = terms(`
  cold, burn, burned, shock, heart, stress, pain, fall, fell, crown, growth, mass, lump, nodule, spot, mole
  bump, cut, scrape, bite, sting, bruise, break, broken, attack, crash, wreck, accident, collision, shooting
  trauma, injury, injuries, injured, wound, wounded, hurt, illness, ill, sick, sickness, disease, disorder
  condition, syndrome, infection, infected, virus, viral, bacteria, bug, outbreak, complication, emergency
  emergencies, crisis, symptom, ache, sore, soreness, swelling, inflammation, bleeding, rash, itch, itching
  fever, cough, congestion, headache, nausea, vomiting, cramp, dizzy, dizziness, fatigue, exhaustion
  weakness, numbness, tingling, fainted, fainting, snoring, overweight, weight, weight gain, weight loss
  cholesterol, blood pressure, blood sugar, allergy, allergies, allergic, anxiety, anxious, worry, panic
  grief, burnout, depressed, mood, memory, hearing, vision, blind, deaf, mute, disabled, disability
  disabilities, handicap, mobility, plague, thrush, cavity, cavities, decay, plaque, tartar, bridge, murmur
  block, blockage, clot, spasm, tic, stage 1, stage 2, stage 3, stage 4, stage i, stage ii, stage iii
  stage iv, stage one, stage two, stage three, stage four, terminal, benign, critical, acute, chronic
  unstable, labor, birth, delivery, due date, period, expecting, high-risk, twin, triplet, premature
  late-term, lost, habit, drinking, smoking, smoker, vaping, substance, withdrawal, dependence, carrier
  mutation, gene, hereditary, inherited, genetic, corn, callus, blister, scar, wrinkle, sensitivity
  reaction, exposure, poison, toxic, drowned, struck, tear, torn, rupture, ruptured, twisted, strain, aging
  infestation, spectrum, on the spectrum, neurodivergent, degenerative, progressive, failure, arrest
  rejection, obstruction
`)

/** Short forms, matched in exactly this case. The strong ones of `SENSITIVE_ACRONYMS` stand here too. */
export const CONDITION_ACRONYMS = terms(`
  COPD, ADHD, ALS, PTSD, HIV, AIDS, COVID, RSV, MRSA, TB, UTI, TBI, GERD, IBS, IBD, CHF, STEMI, NSTEMI, SVT
  DVT, TIA, AVM, CKD, ESRD, FSGS, PKD, DKA, T1D, T2D, ARDS, IPF, ILD, OSA, NAFLD, SIBO, OCD, MDD, GAD, SUD
  OUD, AUD, STI, STD, HPV, HSV, PCOS, PMDD, ASD, SLE, JIA, CRPS, POTS, CFS, GBS, CIDP, FTD, CJD, NMO, AFM
  DIPG, GBM, AML, CLL, CML, DLBCL, NSCLC, SCLC, DCIS, TNBC, MIS-C, HLHS, VSD, TGA, CDH, SIDS, PKU, SMA, SCD
  HAE, ITP, TTP, HLH, SCID, GVHD, TMJ, BPPV, EEE, EBV, GSW, ARFID, BRCA, BRCA1, BRCA2, BPH, HELLP, PPROM
  TTTS, FASD
`)

/** Short forms that are also a state, a degree, a unit, a league or a word in capitals. */
export const WEAK_CONDITION_ACRONYMS = terms(`
  MS, MI, CP, PE, HD, CF, UC, RA, OD, PT, ALL, ADD, PAD, CAD, CVA, AD, PD, ED, DMD, NHL, MDS, HCC, BCC, SCC
  GIST, PPD, NEC, PDA, AMD, MCAS, PANS, PANDAS, SAD, AF, HF, DM, DT, DTs, AVN, LBD, RP, BV, EB, NF, SB, DS
  FAS, TS, MG, DID, MCI, MM, MASH, ME, PAH, OA, ROP, SCI, NAS, PID, BPD, MSA, PSP, EDS, AAA, HCM, NASH, SCAD
  HIE, CMV, ODD
`)

/** Short forms by the law that protects them; each is also in the strong or the weak list. */
export const SENSITIVE_ACRONYMS: Groups<SensitiveCategory> = Object.freeze({
  substanceUse: terms('SUD, OUD, AUD, NAS, OD, DTs'),
  sexualHealth: terms('HIV, AIDS, STI, STD, HPV, HSV, PID, BV'),
  mentalHealth: terms('PTSD, OCD, MDD, GAD, ARFID, ODD, SAD, DID, PPD'),
  reproductive: terms('PCOS, PMDD, HELLP, PPROM, TTTS'),
  genetic: terms('BRCA, BRCA1, BRCA2'),
})
