// Facts of health that a further law protects beside HIPAA's general rule, where lists of illnesses and medicines do not
// hold them: programs, visits and states of a person. Written by hand for hipaalint, MIT.

import { type Groups, type SensitiveCategory, terms } from './terms.ts'

/** Said of one person they tell the fact by themselves. */
export const PROTECTED_CARE: Groups<SensitiveCategory> = Object.freeze({
  substanceUse: terms(`
    detox, detoxed, detox unit, detox wing, detox floor, detox ward, detox center, detox program, detox bed
    detoxification, medical detox, withdrawal management, sober living, sober house, sober home, halfway house
    recovery house, recovery home, recovery residence, recovery coach, recovery program, recovery center, recovery court
    drug court, drug rehab, alcohol rehab, drug treatment, alcohol treatment, drug and alcohol, drugs and alcohol
    alcohol program, addiction program, addiction unit, addiction clinic, addiction treatment
    addiction medicine, opioid program, opioid treatment, opioid clinic, methadone clinic, methadone program
    methadone maintenance, medication-assisted treatment, needle exchange, syringe services, intensive outpatient
    twelve-step, 12-step, narcotics anonymous, alcoholics anonymous, clean time, dry out, dried out, drying out
    got clean, get clean, getting clean, stayed clean, staying clean, been clean, got sober, get sober, getting sober
    {their} drinking, drinking problem, problem drinking, drank too much, drinking too much, pills and alcohol, alcohol and pills
    hooked on pills, hooked on painkillers, hooked on oxycodone, hooked on opioids, hooked on heroin, hooked on meth
    hooked on cocaine, hooked on fentanyl, problem with cocaine, problem with pills, problem with drugs, problem with drink
    drug problem, alcohol problem, pill problem, kicked heroin, quit heroin, quit cocaine, quit meth, quit using, stop using
    stopped using, started using again, used drugs, using drugs, sold pills, cocaine habit, off the pills, off the drink, on the wagon
    stayed sober, staying sober, been sober, sobriety, sobriety birthday, sober anniversary, sober birthday
    days clean, weeks clean, months clean, month clean, years clean, year clean, days sober, weeks sober, months sober
    years sober, clean and sober, in recovery, last drink, had a drink, a drink since, without a drink, touched a drink, drop of alcohol, problem with alcohol, last high, last fix, last used, stopped drinking
    quit drinking, gave up drinking, put down the bottle, put the bottle down, off heroin, off fentanyl, off opioids
    off pills, off meth, off oxy, off alcohol, off the bottle, off drugs, off cocaine, shooting up, shot up heroin
    heroin, fentanyl, crack cocaine, crystal meth, meth, pain pills, pill habit, drug habit, drinking habit
    heavy drinking, hard drinking, showed up drunk, showing up drunk, arrived drunk, was drunk, came in drunk, intoxicated, high on meth, high on pills, high on cocaine, smoked crack, smoking crack, smoked meth, smoking meth, snorted, snorting, tested positive for opioids, positive drug screen, drug screen
    drug test, urine screen, tox screen, toxicology, blood alcohol, track marks, reversed an overdose, cravings
  `),
  sexualHealth: terms(`
    prep clinic, hiv clinic, hiv care, hiv test, hiv result, hiv treatment, hiv medication, hiv medicine, hiv unit
    hiv program, std clinic, sti clinic, std test, sti test, sexual health clinic, ryan white, viral load, seropositive
    seroconverted, on prep, takes prep, taking prep, prep prescription, prep refill, std panel, sti panel, std screen, sti screen
  `),
  mentalHealth: terms(`
    psychotherapy, psychotherapist, talk therapy, psychiatric hospital, psychiatric unit, psychiatric ward
    psychiatric floor, psychiatric care, psychiatric admission, psychiatric hold, psychiatric treatment, psychiatrist
    psych ward, psych unit, psych floor, psych hold, psych hospital, behavioral health unit, behavioural health unit
    mental health unit, mental health ward, mental health crisis, mental health treatment, mental health care
    mental health hold, locked unit, locked ward, crisis unit, crisis stabilization, suicide watch, ended up suicidal
    eating disorder, eating disorder program, eating disorder unit, cognitive behavioral therapy, trauma therapy
    grief counseling, marriage counseling, couples counseling, family counseling, counseling session, counseling sessions
    counselling session, counselling sessions, ketamine therapy, electroconvulsive therapy, electroconvulsive
    shock therapy, transcranial magnetic stimulation, partial hospitalization, involuntary hold, involuntarily committed
    committed to the ward, took {their} own life, end {their} life, ending {their} life, take {their} own life
    wanted to die, wants to die, kill herself, kill himself, killed herself, killed himself, kill themselves, hears voices
    sees things that, harm herself, harm himself, hurt herself, cut herself, cut himself, heard voices, hearing voices
    cutting {their} wrists, cut {their} wrists, slit {their} wrists, cutting herself, cutting himself, self-harm, self-harmed
    took too many pills, swallowed a bottle of pills, tried to hang, tried to end, wanted to end it, talked down from
    nervous breakdown, psychotic, manic, delusions, panic attacks
  `),
  reproductive: terms(`
    abortion, abortion care, terminated the pregnancy, termination of pregnancy, ended the pregnancy, end the pregnancy
    fertility clinic, fertility treatment, fertility treatments, fertility program, fertility patient, ivf, ivf cycle
    egg retrieval, embryo transfer, frozen embryo, frozen embryos, frozen eggs, donor egg, donor eggs, donor sperm
    sperm donor, egg donor, egg freezing, froze {their} eggs, surrogate, insemination, in vitro fertilization
    birth control, contraception, contraceptive, contraceptive implant, morning-after pill, emergency contraception
    iud, vasectomy, tubes tied, tubal ligation, lost the baby, lost their baby, lost her baby
    pregnancy test, dilation and curettage, fetal demise, sexually assaulted, sexual assault, rape kit, raped
  `),
  genetic: terms(`
    genetic test, genetic tests, genetic testing, genetic result, genetic results, genetic screening, gene test
    gene panel, dna test, carries the mutation, carries the gene, carrier of the mutation, tested positive for the gene
    tested positive for the mutation, tested positive for brca, positive for brca, carrier screening, carrier status
    the huntington's gene, the breast cancer gene, same variant, same mutation, same gene, same faulty gene, carries the variant
    carry the variant, carry the gene, carry the mutation, carried the gene, carried the mutation, carried the variant, carries a variant
    carries a mutation, has the gene, have the gene, has the mutation, has the variant, positive for the variant
    positive for the mutation, positive for the gene, positive for the same, inherited the gene, inherited the mutation
    inherited the variant, passed on the gene, passed the gene, passed the mutation, brca-positive, pathogenic variant, gene mutation
    genetic mutation, is a carrier, are carriers, was a carrier, were carriers, turned out to be a carrier
  `),
})

/** Short forms in capitals. */
export const PROTECTED_CARE_ACRONYMS: Groups<SensitiveCategory> = Object.freeze({
  substanceUse: terms('OTP, BAC, DUI'),
  sexualHealth: terms('PrEP'),
  mentalHealth: terms('ECT, DBT, EMDR'),
  reproductive: terms('IVF, IUI, IUD, D&C'),
  genetic: terms(''),
})

/** These tell it only in a draft that speaks of such care in other words as well. */
export const HALF_PROTECTED: Groups<SensitiveCategory> = Object.freeze({
  substanceUse: terms(`
    relapse, relapsed, using, used, drinking, alumni, alumna, alumnus, graduated, graduate, rehab, residential
    residential program, treatment center, our program, the program, inpatient stay, needle, needles, clean, dose
    chip, meetings, sponsor, pills, withdrawal, recovery
  `),
  sexualHealth: terms('positive, status, infection, partner, exposed, undetectable'),
  mentalHealth: terms(`
    in therapy, therapy session, therapy sessions, therapist, in counseling, in counselling, counselor, our sessions
    your sessions, your session, in session, group therapy, family therapy, last session, on the couch, anxiety, meds, depressed, anxious, inpatient
    psychologist, counseling
  `),
  reproductive: terms(
    'cycle, cycles, transfer, transfers, loss, losses, embryo, embryos, retrieval, retrievals',
  ),
  genetic: terms('mutation, carrier, gene, result, positive'),
})

/** Words of childbirth and of the years of life: ordinary joys, protected where the person is a minor. */
export const BIRTH_WORDS = terms(`
  pregnancy, pregnancies, pregnant, expecting a baby, expecting twins, expecting triplets, expectant mother, expectant mom
  mom-to-be, gave birth, giving birth, had a baby, was in labor, went into labor, water broke, postpartum, baby blues
  gestational diabetes, preeclampsia, eclampsia, hellp syndrome, placenta previa, placenta accreta, placental abruption
  high-risk pregnancy, premature rupture of membranes, postpartum hemorrhage, severe morning sickness
  hyperemesis gravidarum, mastitis, HELLP, PPROM, TTTS, incompetent cervix, cervical insufficiency, teen pregnancy
`)

/** Illnesses that come up in everyday copy; listed as sensitive elsewhere, no further law speaks of them. */
export const EVERYDAY = terms(`
  in recovery after, in recovery from surgery, in recovery from {their}, in recovery room, in recovery at home
  nicotine addiction, gambling addiction, phobia, mania, menopause, menopausal, perimenopause, hot flash, hot flashes
  fibroid, fibroids, uterine fibroid, uterine fibroids, heavy period, heavy periods, painful period, painful periods
  irregular period, irregular periods, heavy menstrual bleeding, ovarian cyst, ovarian cysts, vaginal dryness
  vaginal atrophy, amenorrhea, family history of breast cancer, family history of cancer, family history of ovarian cancer
  family history of colon cancer, family history of heart disease, pelvic organ prolapse, uterine prolapse
  vaginal prolapse, low libido, painful intercourse, tardive dyskinesia, endometriosis, adenomyosis, HPV, BV
  bacterial vaginosis, genetic condition, genetic disorder, genetic risk, inherited condition, inherited disorder, SAD
  DID, OD, genital wart, genital warts, human papillomavirus, hysterectomy, hysterectomies, oophorectomy, ovaries removed
  myomectomy, fibroid surgery, fibroid embolization, uterine ablation, endometrial ablation, hysteroscopy, colposcopy
  leep procedure, pap smear, pap smears, pap test, pap tests, pelvic exam, pelvic exams, abnormal pap
  abnormal pap smear, cervical dysplasia, hpv vaccine, vaginal rejuvenation, penile implant, play therapy, art therapy
  hormone replacement therapy, prenatal testing, gene therapy, gene therapies, tumor sequencing, sterilization procedure
  HRT, LEEP, HSG, CVS, NIPT, ART, PEP, MAT, PHP, family history of huntington's, anger management
`)

/** What is drunk, and measures of it: told of one person with "a day" they are the illness. */
export const DRINKS =
  'vodka whiskey whisky gin rum beer beers wine bourbon tequila scotch brandy liquor spirits booze fifth pint pints handle sixpack six-pack'
/** "a bottle a day", "by noon", "before work". */
export const DRINKING_TIMES = 'day night morning evening noon breakfast lunch work daily nightly shift'
/** How it is said that somebody drank. */
export const DRINKING =
  'drank drink drinks drinking drunk downing downed through finished finishing hid hiding sneaking swallowing polishing'
/** Those who treat minds, by their letters and callings. */
export const MIND_WORKERS =
  'lmft lcsw lpc lpcc lmhc psyd psychologist psychiatrist psychotherapist counsellor psychology psychiatry psychotherapy'
/** Words of the terms above that stand in any copy. */
export const PLAIN_WORDS =
  'years year weeks week days months month care hospital clinic center medical medicine my his her their own surgery take test tests last therapy without program off unit screening treatment services took hearing twelve step implant morning breast replacement'
