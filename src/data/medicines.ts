// Medicines by generic name, by advertised US brand, and by class.
// Written by hand for hipaalint, MIT.
//
// An entry names a medicine or a kind of medicine that a person takes; brands are folded to lower case like
// the rest. A brand that is an ordinary word (Align, Ensure, Focus) is left out. What is also a food, a
// metal, a gas or a shape of pill is a weak entry. Brands come and go: add a missing one.

import type { Groups, SensitiveCategory } from './terms.ts'
import { terms } from './terms.ts'

/** Medicines in three groups. */
export const MEDICINES = Object.freeze({
  generic: terms(`
    acetaminophen, ibuprofen, naproxen, aspirin, celecoxib, meloxicam, diclofenac, ketorolac, indomethacin
    tramadol, oxycodone, hydrocodone, hydromorphone, morphine, fentanyl, codeine, tapentadol, buprenorphine
    methadone, naloxone, naltrexone, disulfiram, acamprosate, varenicline, gabapentin, pregabalin, baclofen
    tizanidine, cyclobenzaprine, methocarbamol, carisoprodol, lidocaine, ketamine, propofol, midazolam
    sumatriptan, rizatriptan, ubrogepant, rimegepant, atogepant, erenumab, galcanezumab, fremanezumab
    topiramate, levetiracetam, lamotrigine, phenytoin, carbamazepine, oxcarbazepine, valproate, divalproex
    lacosamide, clobazam, cenobamate, zonisamide, cannabidiol, levodopa, carbidopa, pramipexole, ropinirole
    rasagiline, amantadine, donepezil, memantine, rivastigmine, lecanemab, donanemab, aducanumab, riluzole
    edaravone, tofersen, nusinersen, onasemnogene, risdiplam, ocrelizumab, natalizumab, ofatumumab
    fingolimod, dimethyl fumarate, glatiramer, teriflunomide, tetrabenazine, deutetrabenazine, valbenazine
    sertraline, fluoxetine, escitalopram, citalopram, paroxetine, fluvoxamine, venlafaxine, desvenlafaxine
    duloxetine, bupropion, mirtazapine, trazodone, amitriptyline, nortriptyline, vilazodone, vortioxetine
    esketamine, brexanolone, zuranolone, buspirone, alprazolam, lorazepam, diazepam, clonazepam, zolpidem
    eszopiclone, suvorexant, temazepam, melatonin, quetiapine, olanzapine, risperidone, aripiprazole
    brexpiprazole, cariprazine, lurasidone, ziprasidone, haloperidol, clozapine, paliperidone, lumateperone
    methylphenidate, amphetamine, dextroamphetamine, lisdexamfetamine, atomoxetine, guanfacine, clonidine
    modafinil, armodafinil, sodium oxybate, lisinopril, enalapril, benazepril, ramipril, losartan, valsartan
    olmesartan, irbesartan, telmisartan, sacubitril, amlodipine, nifedipine, diltiazem, verapamil
    metoprolol, atenolol, carvedilol, propranolol, bisoprolol, nebivolol, labetalol, hydrochlorothiazide
    chlorthalidone, furosemide, torsemide, bumetanide, spironolactone, eplerenone, finerenone, hydralazine
    isosorbide, nitroglycerin, ranolazine, ivabradine, digoxin, amiodarone, flecainide, sotalol, dofetilide
    atorvastatin, rosuvastatin, simvastatin, pravastatin, lovastatin, ezetimibe, fenofibrate, bempedoic acid
    evolocumab, alirocumab, inclisiran, icosapent ethyl, tafamidis, mavacamten, warfarin, apixaban
    rivaroxaban, dabigatran, heparin, enoxaparin, clopidogrel, ticagrelor, prasugrel, alteplase
    tenecteplase, metformin, glipizide, glimepiride, glyburide, pioglitazone, sitagliptin, linagliptin
    empagliflozin, dapagliflozin, canagliflozin, semaglutide, tirzepatide, liraglutide, dulaglutide
    exenatide, orforglipron, insulin glargine, insulin lispro, insulin aspart, teplizumab, glucagon
    phentermine, orlistat, levothyroxine, liothyronine, methimazole, prednisone, prednisolone
    methylprednisolone, dexamethasone, hydrocortisone, budesonide, fluticasone, triamcinolone, albuterol
    levalbuterol, salmeterol, formoterol, tiotropium, umeclidinium, montelukast, theophylline, omalizumab
    mepolizumab, benralizumab, tezepelumab, dupilumab, cetirizine, loratadine, fexofenadine, diphenhydramine
    epinephrine, pirfenidone, nintedanib, ivacaftor, elexacaftor, omeprazole, esomeprazole, pantoprazole
    lansoprazole, famotidine, sucralfate, ondansetron, metoclopramide, loperamide, linaclotide, lubiprostone
    mesalamine, sulfasalazine, infliximab, adalimumab, vedolizumab, ustekinumab, risankizumab, guselkumab
    secukinumab, ixekizumab, bimekizumab, etanercept, golimumab, certolizumab, tofacitinib, upadacitinib
    baricitinib, abrocitinib, ruxolitinib, deucravacitinib, apremilast, methotrexate, hydroxychloroquine
    leflunomide, azathioprine, mycophenolate, tacrolimus, cyclosporine, rituximab, belimumab, anifrolumab
    abatacept, tocilizumab, sarilumab, allopurinol, febuxostat, colchicine, alendronate, risedronate
    zoledronic acid, denosumab, romosozumab, teriparatide, isotretinoin, tretinoin, minoxidil, finasteride
    dutasteride, tamsulosin, oxybutynin, mirabegron, vibegron, sildenafil, tadalafil, testosterone
    estradiol, progesterone, clomiphene, letrozole, leuprolide, elagolix, misoprostol, mifepristone
    levonorgestrel, medroxyprogesterone, oxytocin, fezolinetant, amoxicillin, penicillin, cephalexin
    ceftriaxone, cefdinir, azithromycin, clarithromycin, doxycycline, minocycline, ciprofloxacin
    levofloxacin, vancomycin, clindamycin, metronidazole, nitrofurantoin, linezolid, rifampin, isoniazid
    fluconazole, terbinafine, ivermectin, acyclovir, valacyclovir, oseltamivir, baloxavir, nirmatrelvir
    remdesivir, molnupiravir, nirsevimab, sofosbuvir, ledipasvir, glecaprevir, bictegravir, dolutegravir
    emtricitabine, tenofovir, cabotegravir, lenacapavir, tamoxifen, anastrozole, exemestane, fulvestrant
    palbociclib, ribociclib, abemaciclib, trastuzumab, pertuzumab, pembrolizumab, nivolumab, ipilimumab
    atezolizumab, durvalumab, bevacizumab, cetuximab, imatinib, ibrutinib, acalabrutinib, zanubrutinib
    venetoclax, osimertinib, olaparib, niraparib, enzalutamide, abiraterone, apalutamide, darolutamide
    lenalidomide, pomalidomide, bortezomib, daratumumab, carboplatin, cisplatin, oxaliplatin, paclitaxel
    docetaxel, doxorubicin, cyclophosphamide, fluorouracil, capecitabine, gemcitabine, vincristine
    temozolomide, hydroxyurea, filgrastim, epoetin, emicizumab, crizanlizumab, eculizumab, ravulizumab
    ranibizumab, aflibercept, faricimab, latanoprost, bimatoprost, timolol, onabotulinumtoxina, deferasirox
  `),
  brand: terms(`
    ozempic, wegovy, mounjaro, zepbound, trulicity, victoza, saxenda, rybelsus, jardiance, farxiga, januvia
    lantus, humalog, novolog, tresiba, toujeo, basaglar, afrezza, humira, enbrel, stelara, skyrizi, rinvoq
    xeljanz, cosentyx, taltz, tremfya, otezla, sotyktu, dupixent, adbry, cibinqo, olumiant, entyvio
    remicade, cimzia, simponi, orencia, actemra, benlysta, saphnelo, prolia, evenity, fosamax, eliquis
    xarelto, plavix, brilinta, coumadin, entresto, repatha, praluent, leqvio, lipitor, crestor, zetia
    vascepa, nexletol, keytruda, opdivo, ibrance, kisqali, verzenio, herceptin, tagrisso, imbruvica, gleevec
    xtandi, erleada, nubeqa, revlimid, lupron, neulasta, biktarvy, dovato, cabenuva, descovy, truvada
    apretude, genvoya, triumeq, epclusa, mavyret, harvoni, tamiflu, xofluza, valtrex, shingrix, gardasil
    prevnar, arexvy, abrysvo, beyfortus, advair, symbicort, trelegy, spiriva, breztri, nucala, fasenra
    xolair, tezspire, singulair, trikafta, ofev, esbriet, nexium, prilosec, linzess, trulance, ocrevus
    kesimpta, tysabri, copaxone, aubagio, tecfidera, leqembi, kisunla, aricept, namenda, nuplazid, ingrezza
    austedo, aimovig, ajovy, emgality, nurtec, ubrelvy, qulipta, dysport, xeomin, juvederm, restylane
    kybella, prozac, zoloft, lexapro, celexa, paxil, effexor, cymbalta, wellbutrin, trintellix, auvelity
    spravato, zurzuvae, xanax, ativan, klonopin, valium, ambien, lunesta, belsomra, dayvigo, quviviq
    abilify, rexulti, vraylar, latuda, caplyta, invega, seroquel, zyprexa, risperdal, adderall, ritalin
    concerta, vyvanse, strattera, qelbree, suboxone, sublocade, vivitrol, narcan, chantix, oxycontin
    percocet, vicodin, lyrica, neurontin, keppra, viagra, cialis, flomax, myrbetriq, gemtesa, premarin
    orilissa, oriahnn, myfembree, veozah, mirena, nexplanon, paragard, depo-provera, plan b one-step
    propecia, rogaine, latisse, accutane, synthroid, restasis, xiidra, eylea, vabysmo, lucentis, spinraza
    zolgensma, evrysdi, radicava, hemlibra, soliris, zyrtec, claritin, flonase, tylenol, advil, motrin
    aleve, benadryl, ventolin, zofran, contrave, qsymia, inbrija, upneeq, vivjoa, tepezza, krystexxa, botox
    paxlovid
  `),
  class: terms(`
    antibiotic, antiviral, antifungal, antidepressant, antipsychotic, anti-anxiety medication
    anxiety medication, sleeping pill, stimulant medication, mood stabilizer, benzodiazepine, opioid, opiate
    narcotic, painkiller, pain pill, pain medication, pain reliever, muscle relaxant, anti-inflammatory
    corticosteroid, steroid, statin, beta blocker, ace inhibitor, calcium channel blocker, diuretic
    water pill, blood thinner, anticoagulant, antiplatelet, blood pressure medication
    blood pressure medicine, cholesterol medication, heart medication, insulin, insulin shot
    insulin injection, diabetes medication, glp-1, glp-1 medication, weight-loss drug
    weight-loss medication, weight-loss shot, weight-loss injection, thyroid medication, inhaler
    rescue inhaler, bronchodilator, antihistamine, decongestant, allergy medication
    epinephrine auto-injector, antacid, acid reducer, proton pump inhibitor, laxative, biologic
    biologic drug, immunosuppressant, anti-rejection drug, anti-rejection medication, chemo drug
    chemotherapy drug, chemo pill, targeted drug, checkpoint inhibitor, parp inhibitor, hormone blocker
    aromatase inhibitor, monoclonal antibody, monoclonal antibodies, anti-seizure medication
    seizure medication, migraine medication, birth control pill, fertility drug, fertility medication
    antiretroviral, hiv medication, hormone therapy, estrogen patch, testosterone therapy, nicotine patch
    nicotine gum, adhd medication, eye drops, clot-buster, medical marijuana, medical cannabis, orphan drug
    enzyme replacement, growth hormone, neuromodulator, cortisone, psychiatric medication, jak inhibitor
    sglt2 inhibitor, tnf inhibitor, bisphosphonate, antimalarial
  `),
}) satisfies Groups

/** Members of `MEDICINES` that give away a condition with a law of its own. */
export const SENSITIVE_MEDICINES: Groups<SensitiveCategory> = Object.freeze({
  substanceUse: terms(`
    buprenorphine, methadone, naloxone, naltrexone, disulfiram, acamprosate, suboxone, sublocade, vivitrol
    narcan
  `),
  sexualHealth: terms(`
    bictegravir, dolutegravir, emtricitabine, tenofovir, cabotegravir, lenacapavir, biktarvy, dovato
    cabenuva, descovy, truvada, apretude, genvoya, triumeq, antiretroviral, hiv medication, sildenafil
    viagra, cialis
  `),
  mentalHealth: terms(`
    antidepressant, antipsychotic, mood stabilizer, anti-anxiety medication, anxiety medication
    psychiatric medication, prozac, zoloft, lexapro, celexa, paxil, effexor, trintellix, auvelity, spravato
    zurzuvae, abilify, rexulti, vraylar, latuda, caplyta, invega, seroquel, zyprexa, risperdal, xanax
    klonopin, sertraline, fluoxetine, escitalopram, citalopram, paroxetine, esketamine, clozapine
    olanzapine, risperidone, lumateperone, brexanolone, zuranolone
  `),
  reproductive: terms(`
    misoprostol, mifepristone, levonorgestrel, medroxyprogesterone, clomiphene, birth control pill
    fertility drug, fertility medication, mirena, nexplanon, paragard, depo-provera, plan b one-step
    hormone blocker
  `),
  genetic: terms(''),
})

/** Words that name a medicine only beside other evidence. */
export const WEAK_MEDICINES = terms(`
  medicine, medication, meds, drug, pill, tablet, capsule, prescription, remedy, remedies, cream, ointment
  gel, lotion, drops, spray, patch, shot, drip, dose, supplement, vitamin, probiotic, fish oil, collagen
  peptide, iron, zinc, magnesium, potassium, calcium, lithium, oxygen, nitrous oxide, laughing gas, caffeine
  nicotine, cannabis, marijuana, saline, hormone, stimulant, sedative, plan b, plasma, filler, toxin
  turmeric, herb, the pill, allegra
`)
