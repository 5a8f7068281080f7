// Prescription medicines in promotion. Written by hand for hipaalint, MIT.

export const RX_WORDS = {
  /** Prescription medicines beside `MEDICINES`, mostly of clinics that sell them: names in the public domain. */
  more: `
    kenalog latisse bimatoprost botulinum prabotulinumtoxina abobotulinumtoxina incobotulinumtoxina daxibotulinumtoxina rimabotulinumtoxinb letibotulinumtoxina jeuveau daxxify
    letybo myobloc tox deoxycholic semaglutides retatrutide cagrilintide pramlintide lixisenatide albiglutide bydureon byetta symlin
    soliqua xultophy adlyxin foundayo androgel xyosted jatenzo tlando kyzatrex depo-testosterone
    natesto testim axiron aveed testopel anastrozole enclomiphene clomid hcg gonadorelin pregnyl novarel ovidrel menopur gonal-f
    follistim cetrotide sermorelin ipamorelin tesamorelin egrifta somatropin norditropin genotropin humatrope omnitrope ibutamoren
    bremelanotide vyleesi flibanserin addyi vardenafil avanafil levitra stendra staxyn alprostadil trimix edex caverject
    spironolactone clascoterone winlevi tazarotene arazlo tazorac adapalene epiduo trifarotene aklief tretinoin retin-a altreno isotretinoin
    absorica claravis zenatane hydroquinone azelaic finacea oxymetazoline rhofade brimonidine mirvaso ivermectin soolantra sarecycline
    seysara dapsone aczone minocycline amzeeq roflumilast zoryve tapinarof vtama crisaborole eucrisa ruxolitinib opzelura
    tralokinumab lebrikizumab ebglyss nemolizumab nemluvio spesolimab brodalumab siliq ixekizumab tildrakizumab ilumya ritlecitinib litfulo
    baricitinib leqselvi deuruxolitinib glycopyrronium qbrexza sofpironium drysol phentermine adipex adipex-p lomaira diethylpropion
    phendimetrazine benzphetamine lorcaserin setmelanotide imcivree naltrexone bupropion metreleptin
    estradiol estrace climara vivelle vivelle-dot estring vagifem imvexxy intrarosa prasterone osphena ospemifene duavee bijuva
    prempro activella femring divigel evamist prometrium fezolinetant elinzanetant lynkuet paroxetine brisdelle norethindrone drospirenone
    slynd yaz yasmin nuvaring annovera xulane twirla phexxi kyleena liletta skyla dienogest relugolix
    romosozumab abaloparatide tymlos forteo boniva ibandronate reclast raloxifene evista calcitonin
    dextromethorphan gepirone exxua zuranolone viloxazine solriamfetol sunosi pitolisant wakix daridorexant lemborexant
    doxepin silenor tasimelteon hetlioz ramelteon rozerem prazosin hydroxyzine vistaril lamictal lithobid depakote
    xanomeline cobenfy iloperidone fanapt asenapine saphris pimavanserin lofexidine lucemyra brixadi zubsolv probuphine
    zavegepant zavzpret eptinezumab vyepti lasmiditan reyvow frovatriptan naratriptan zolmitriptan zomig imitrex maxalt
    relpax eletriptan amerge tosymra trudhesa dihydroergotamine suzetrigine journavx milnacipran savella nucynta
    ozenoxacin lifitegrast cyclosporine cequa varenicline tyrvaya perfluorohexyloctane miebo pilocarpine vuity oxymetazoline lotilaner
    xdemvy netarsudil rhopressa travoprost bimatoprost durysta atropine teprotumumab
    rosuvastatin pitavastatin livalo zypitamag obicetrapib olezarsen vutrisiran acoramidis aprocitentan tryvio zilebesiran bempedoic
    nexlizet sotagliflozin inpefa ertugliflozin steglatro bexagliflozin invokana synjardy xigduo janumet tradjenta saxagliptin
    alogliptin nesina onglyza repaglinide nateglinide acarbose miglitol actos amaryl glucotrol glucophage
    resmetirom rezdiffra obeticholic elafibranor seladelpar odevixibat maralixibat tenapanor ibsrela xphozah eluxadoline
    viberzi rifaximin xifaxan prucalopride motegrity plecanatide alosetron vonoprazan voquezna mirikizumab omvoh etrasimod velsipity
    ozanimod zeposia filgotinib vedolizumab tofacitinib sarilumab kevzara anakinra kineret canakinumab ilaris pegloticase
    lesinurad uloric colcrys mitigare glopera arcalyst rilonacept voclosporin lupkynis avacopan tavneos
    dupilumab depemokimab reslizumab cinqair ensifentrine ohtuvayre vilanterol breo anoro incruse airsupra dulera qvar
    pulmicort xopenex combivent stiolto azelastine dymista xhance ryaltris olopatadine carbinoxamine
    doxylamine bonjesta diclegis metronidazole solosec secnidazole oteseconazole ibrexafungerp brexafemme gepotidacin blujepa
    zoliflodacin fosfomycin sulopenem orlynvah pivmecillinam famciclovir pritelivir amenamevir ensitrelvir yeztugo
    solifenacin vesicare tolterodine detrol trospium fesoterodine toviaz silodosin rapaflo alfuzosin uroxatral avodart proscar jalyn
    desmopressin nocdurna noctiva collagenase xiaflex pegfilgrastim darbepoetin aranesp epogen procrit retacrit
    ferumoxytol feraheme injectafer venofer monoferric lumateperone ketamine esketamine
    donanemab lecanemab benzgalantamine galantamine razadyne exelon rotigotine neupro safinamide xadago opicapone ongentys istradefylline
    nourianz apomorphine foscarbidopa vyalev perampanel fycompa brivaracetam briviact eslicarbazepine aptiom fenfluramine fintepla
    stiripentol epidiolex ganaxolone siponimod mayzent ponesimod ponvory cladribine mavenclad ublituximab briumvi alemtuzumab lemtrada
    diroximel vumerity dalfampridine ampyra efgartigimod vyvgart rozanolixizumab zilucoplan levoketoconazole osilodrostat
    liothyronine cytomel armour-thyroid tirosint unithroid levoxyl dexmethylphenidate focalin azstarys intuniv kapvay mydayis evekeo
    oxandrolone nandrolone stanozolol methyltestosterone danazol
  `,
  /** Behind a name, and in the next breath, these tell what is better for it. */
  better: `
    smoother younger fuller thicker longer softer slimmer thinner leaner lighter calmer happier clearer brighter firmer tighter plumper stronger
    fewer less gone goodbye bye farewell hello fresh fresher younger-looking rested refreshed lifted snatched energy drive libido focus confidence stamina
    relief mood sleep metabolism pout wrinkle-free line-free results glow muscle vitality youth slim mojo spark zest cravings appetite hunger
    melted fades vanish vanishes disappear smooth erased flew off easy effortless effortlessly hope lighter
  `,
  /** "the answer to sparse lashes": what copy calls a medicine. */
  answer: 'answer secret fix solution ticket key cure shortcut weapon remedy trick path route way hack ally',
  /** What a medicine is for, on a body. */
  body: `
    lip lips lines line wrinkles wrinkle forehead brow brows chin jaw jawline lash lashes hairline hair pounds weight waist belly skin face libido
    mornings bedroom erections erection elevens crow's crow bands neck pout frown cravings hunger appetite moods mood sweat sweating drive
    scalp acne gray grays pores spots melasma flakes waistline waistlines tummy cheeks cheek eyelids jowls thighs hips hairlines brows eyebrow
    eyebrows figure curves complexion
  `,
  /** Sold: a price, a discount, a way to buy. */
  sold: `
    book booking dm order shop offer offers special specials deal deals price priced pricing unit units membership members first month monthly
    subscribe quiz cart checkout code launch launches launched ships shipped delivered telehealth app save discount promo slots spots walk-ins
    tonight waitlist package packages starting starts
  `,
  /** Of `MEDICINES`, these are sold without a prescription, are vaccines, or are given in emergencies and operations. */
  otc: `
    acetaminophen ibuprofen naproxen aspirin melatonin cetirizine loratadine fexofenadine diphenhydramine omeprazole esomeprazole lansoprazole
    famotidine loperamide naloxone narcan orlistat hydrocortisone cannabidiol levonorgestrel epinephrine heparin glucagon oxytocin
    lidocaine flonase nexium prilosec zyrtec claritin tylenol advil motrin aleve benadryl rogaine shingrix gardasil prevnar arexvy
    abrysvo beyfortus nirsevimab propofol fentanyl morphine midazolam alteplase tenecteplase juvederm restylane terbinafine
    nitroglycerin paragard
  `,
  /** Beside a word that no table knows, they make it a medicine's name. */
  form: `
    prescription rx tablet tablets capsule capsules injection injections once-daily once-weekly inhaler pill pills medicine medication
    nasal mg injectable prescribed prescribe prescribes prescribing
  `,
  /** What it does, in the present. */
  does: `
    helps treats relieves eases quiets lowers cuts reduces controls curbs melts sheds stops prevents steadies keeps lifts clears restores
    boosts works fights calms tames improves suppresses lets brings puts takes tackles slows regrows targets delivers makes gives ends
    turns smooths relaxes softens erases burns trims sharpens brightens supports protects gets returns raises builds evens wakes opens
    unlocks blocks grows rolls fades tightens plumps fills rebuilds revives rewires resets recharges sparks jumpstarts kickstarts
    transforms knocks chases wipes zaps quits tames hushes kills ignites freezes flips gave made turned erased dissolved took helped cleared melted eased lifted stopped silences settles soothes heals cures thickens shrinks
    cools shortens reverses fires warms dries shapes slims wins rescues saves banishes conquers
  `,
  /** The same behind "to", "can" and "will", or of several. */
  do: `
    help treat relieve ease quiet lower cut reduce control curb melt shed stop prevent steady keep lift clear restore boost work fight calm
    tame improve suppress let bring tackle slow regrow smooth relax soften erase burn trim sharpen protect get raise lose manage
    end silence soothe heal cure grow shrink feel look sleep say kiss wave dissolve drop fade zap tighten plump fill beat conquer crush kick ditch
    banish enjoy wake reclaim rediscover recharge revive jumpstart reset reach want
  `,
  /** Medicines that people ask for by name, beside the brands: for looks, weight, desire, mood. */
  consumer: `
    semaglutide tirzepatide liraglutide retatrutide semaglutides phentermine naltrexone bupropion finasteride dutasteride sildenafil tadalafil
    vardenafil avanafil testosterone enclomiphene anastrozole clomid hcg sermorelin ipamorelin tesamorelin ibutamoren bremelanotide flibanserin
    tretinoin retin-a isotretinoin tazarotene adapalene spironolactone hydroquinone clascoterone botulinum tox jeuveau daxxify letybo
    bimatoprost deoxycholic ketamine esketamine estradiol estrace progesterone prometrium prasterone intrarosa oxandrolone nandrolone winlevi
    aklief arazlo altreno retin-a androgel xyosted jatenzo kyzatrex levitra stendra trimix edex caverject addyi vyleesi adipex adipex-p lomaira
    imcivree bydureon foundayo absorica claravis finacea rhofade mirvaso soolantra seysara zoryve vtama eucrisa opzelura ebglyss nemluvio litfulo
    qbrexza climara vivelle vagifem imvexxy divigel evamist osphena elinzanetant lynkuet avodart proscar vuity oxymetazoline durysta reyvow
    zavzpret imitrex maxalt relpax exxua cobenfy sunosi wakix rozerem silenor focalin azstarys mydayis evekeo lamictal
  `,
  /** Whoever teaches says so: of some, of cases, of how. */
  teaches: `
    such example examples sometimes some although unless whether how why called known named brand-name explains teaches doctors-may label
    first-line second-line prior authorization insulin-dependent myth history discovered invented side counter if protein molecule
    receptor receptors bacteria brain
  `,
  /** What was, and what others did with it. */
  given:
    'was were had fda approved approves developed maker he his their they patients people doctors may might could',
  /** An offer opens with these. */
  bid: 'get try ask come choose discover meet grab book start order say use love consider experience go add',
  /** Behind a name, verbs of which none tells what it is good for. */
  idle: `
    is was has does comes costs contains interacts belongs requires needs goes includes starts arrives stays remains refers means ships takes
    expires tastes differs depends ranges appears seems carries causes affects and or as this its
  `,
  /** What a medicine comes in: "Botox injections smooth". */
  cases:
    'injection injections shot shots pen pens tablet tablets pill pills cream creams gel patch patches therapy treatment treatments units',
  lead: "to can will could may helps help you you'll and",
  /** An offer is made. */
  offer: `
    book order start join available offering offer offers offered launch launches launched quiz online ships shipped delivered delivery
    door today now tonight sign visit price plans plan membership members app telehealth appointment consultation
    pick begin stock message text schedule link dm shop subscribe refill consult qualify eligible introducing
  `,
  /** In the sentence that names the medicine, these offer it, too. */
  ours: "we our us we're we've ask",
  /** A guide speaks of "we" and of calling, too: there, only these offer. */
  strong: `
    book order offering offers launch launched quiz ships delivered shop subscribe introducing price membership qualify telehealth checkout
    dm
  `,
  /** Of findings, and of doctors who decide, no promotion. */
  study: `
    study studies trial trials researchers participants enrolled guideline guidelines journal published recall recalled shortage
    recommended recommend recommends explains evidence according placebo overdose reverses
  `,
  pronoun: "it it's they this these",
  /** Time on a medicine, and what shows that it works: belts, mirrors, plates. */
  hint: `
    pov month months week weeks belt jeans pants dress mirror scale closet barber plate fridge snack snacks hanger sleeve sleeves buttons zipper
    tailor selfie photos waistband notch hole sweater leftovers dessert seconds snooze pillow alarm calendar shoulders hat comb brush shower
    drain ponytail razor makeup foundation camera bedroom date jacket suit feel feels forget forgets mornings hugging workday
    wrinkle smooth eyes toilet love thirty twenty again finally goodbye bye
  `,
  /** Said of medicines by those who promote none. */
  sober:
    'not store storage mix interact careful blood kidney liver monitor watch warn warns pregnant dose doses missed avoid emergency generic learn class',
  /** Stock, and how to get what is prescribed: the reminder that names no use. */
  logistic: `
    stock stocked restock restocked shelf available supply shortage backorder back-order refill refills strengths pickup
    fill fills filled counter id insurance coverage covered copay recall recalled lot lots transfer transferred
  `,
} as const
