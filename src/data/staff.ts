// Words that show somebody at work, in office, as a giver, or as no person at all.
// Written by hand for hipaalint, MIT.
//
// An entry, in the clause of a name, makes the name staff, a public figure, a donor, an organisation, a
// street, an eponym or a relative. Entries are lower case and singular (a final "s" or "es" is taken too),
// verbs come in the forms that copy uses. Only CREDENTIALS is matched in its own case.

import { terms } from './terms.ts'

/**
 * Post-nominals, in exactly this case, after a name and a comma or space. The dotted spelling is the same
 * token without its dots ("M.D." is MD, "Ph.D." is PhD): the caller drops dots before it looks a token up.
 * Hyphenated ones are whole tokens. Those of `STATE_CREDENTIALS` need the name before them.
 */
export const CREDENTIALS = terms(`
  MD, DO, MBBS, MBChB, MBBCh, BMBS, DPM, DDS, DMD, OD, DC, ND, DVM, VMD, AuD, PsyD, PhD, DPhil, EdD, ScD
  DSc, DrPH, PharmD, RPh, BPharm, BCPS, BCOP, CPhT, DNP, DNS, DNSc, RN, LPN, LVN, CNA, BSN, MSN, ADN, APRN
  ARNP, NP, NP-C, ANP, AGNP, AGACNP, ACNP, AGPCNP, FNP, FNP-C, FNP-BC, PNP, CPNP, CPNP-PC, CPNP-AC, NNP
  NNP-BC, PMHNP, PMHNP-BC, WHNP, WHNP-BC, GNP, CNP, CRNP, CNM, CM, CPM, CNS, CRNA, DNAP, CCRN, CEN, CNOR
  CNL, CNE, NE-BC, NEA-BC, RN-BC, OCN, AOCNP, RNC, RNC-OB, RNC-NIC, CPN, CPEN, CHPN, CWOCN, CWCN, WOCN, CPAN
  CAPA, SANE, IBCLC, CLC, CDE, CDCES, BC-ADM, CIC, PA, PA-C, RPA-C, DMSc, MPAS, MMS, PT, DPT, MPT, PTA, OCS
  SCS, NCS, CHT, OT, OTR, OTR/L, OTD, COTA, COTA/L, MOT, SLP, CCC-SLP, CCC-A, CF-SLP, SLPD, ATC, LAT, LATC
  CSCS, CPO, CP, CO, RRT, CRT, RPFT, RT, RPSGT, RDMS, RVT, RDCS, ARRT, RTR, CNMT, RDH, BSDH, CDA, EFDA, MLS
  MLT, MT, ASCP, CMA, RMA, CCMA, EMT, EMT-B, EMT-P, NRP, NREMT, AEMT, CST, CSFA, RD, RDN, LD, LDN, CDN, CNSC
  LCSW, LCSW-R, LMSW, LICSW, LISW, LGSW, LSW, MSW, BSW, CSW, ACSW, DSW, LMHC, LPC, LPCC, LCPC, LCMHC, LMFT
  MFT, AMFT, NCC, LAC, LCADC, CADC, CASAC, LADC, CRC, CRADC, MAC, BCBA, BCBA-D, BCaBA, RBT, CCLS, CTRS
  MT-BC, ATR-BC, CPRS, CRPS, CHW, BCC, MDiv, DMin, MTS, MHA, MHSA, MBA, MPA, MPH, MPP, MHS, MSHA, MSPH, MS
  MA, MSc, MEd, MFA, BA, BS, BSc, BFA, AA, AAS, JD, LLM, LLB, Esq, CPA, CFA, CFRE, CHFP, FHFMA, FACHE, CPHQ
  CPPS, CPXP, CPHRM, CHC, CHPC, CHPS, CIPP, RHIA, RHIT, CCS, CPC, CHDA, CPHIMS, PMP, SHRM-CP, SHRM-SCP, SPHR
  PHR, APR, FACS, FACC, FACP, FACOG, FACEP, FAAP, FAAN, FAANP, FAAFP, FAAEM, FAAD, FAAOS, FACR, FASCO, FSCAI
  FHRS, FAHA, FCCP, FCCM, FACG, FASGE, AGAF, FASN, FIDSA, FAPA, DFAPA, FASA, FACRO, FSIR, FASRS, FAAO
  FAAPMR, FAAHPM, FASMBS, FACPM, FRCP, FRCS, FRCPC, FRCSC, MRCP, MRCS, FASHP, FAPhA, FAPTA, FAOTA, FACE
  FACNM, FCHSM, FAADOM, FICOI, FAGD, MAGD, DABOI, FASCRS, FAANS, FACMG, LCGC, CGC, CPT, CHES, MCHES, CIH
  CSP, PE, AIA, RA, USN, USAF, OSB, OFM, SJ, RSM, RGN, RMN, RNLD, RM, SRN, SCM, RNP, ENP, CNM1, CNM2, CNM3
  MCSP, MISCP, MRCGP, FRCGP, MICGP, MRCOG, FRCOG, FRCPCH, MRCPCH, MRCPsych, FRCA, FCAI, FRCEM, FACEM, FRACGP
  FACRRM, FRACS, FRACP, FRANZCP, FRANZCOG, FRANZCR, FANZCA, BMed, BDS, BDentSc, MDS, MFDS, MCh, DNB
  MMed, BPT, BAMS, BHMS, BNurs, MNurs, MRPharmS, MPharm, MPSI, MCOptom, FBDO, FAOI, RHAD, RNutr, HCPC, MRCVS
  FRCVS, BVSc, BVMS, FCS, FCP, NZRN, RCompN
`)

/** The credentials that are also a state's postal code: a place unless a name stands right before. */
export const STATE_CREDENTIALS = terms('MD, PA, MA, MS, DC, CO, MT, ND')

/** Titles before a name that make it staff, an author or a cleric; a following dot is the caller's. */
export const STAFF_TITLES = terms(`
  dr, drs, doctor, prof, professor, nurse, nurse practitioner, rn, chaplain, provost, dean, surgeon general
  paramedic, midwife
`)

/** Titles that a patient may bear as well; "sister", "brother", "father" and "mother" are kin words too. */
export const AMBIGUOUS_TITLES = terms(`
  rev, reverend, rabbi, imam, pastor, deacon, fr, father, sister, brother, mother, msgr, monsignor, bishop
  capt, captain, lt, lieutenant, col, colonel, maj, major, sgt, sergeant, cpl, corporal, pvt, private, gen
  general, adm, admiral, chief, officer, deputy, trooper, detective, sheriff, coach, judge, justice, mayor
  gov, governor, sen, senator, rep, representative, councilman, councilwoman, principal, superintendent
  director, president, ceo, administrator, chair
`)

/** Titles before a name that say nothing of its role, public offices aside. */
export const PLAIN_TITLES = terms(
  'mr, mrs, ms, miss, mx, sir, madam, madame, dame, lady, lord, master, little, baby, big',
)

/** What somebody at work in health care, its offices, or a partner house is; a role with a word before it ("charge nurse") is one by its noun. */
export const STAFF_ROLES = terms(`
  physician, doctor, surgeon, attending physician, hospitalist, nocturnist, intensivist, internist
  family physician, family medicine physician, primary care physician, primary care provider
  emergency physician, er doctor, er physician, emergency medicine physician, urgent care physician
  trauma surgeon, vascular surgeon, heart surgeon, cardiac surgeon, cardiothoracic surgeon
  thoracic surgeon, orthopedic surgeon, orthopaedic surgeon, spine surgeon, hand surgeon
  foot and ankle surgeon, joint replacement surgeon, sports medicine physician, neurosurgeon
  brain surgeon, plastic surgeon, cosmetic surgeon, oral surgeon, maxillofacial surgeon
  oral and maxillofacial surgeon, transplant surgeon, bariatric surgeon, colorectal surgeon
  breast surgeon, surgical oncologist, pediatric surgeon, eye surgeon, ent surgeon, cardiologist
  interventional cardiologist, electrophysiologist, neurologist, neuropsychologist, oncologist
  medical oncologist, radiation oncologist, gynecologic oncologist, pediatric oncologist, hematologist
  hematologist-oncologist, radiologist, interventional radiologist, pathologist, anesthesiologist
  pain physician, pain specialist, pediatrician, neonatologist, perinatologist
  maternal-fetal medicine specialist, obstetrician, gynecologist, obstetrician-gynecologist, ob-gyn
  ob/gyn, urogynecologist, urologist, nephrologist, gastroenterologist, hepatologist, endocrinologist
  diabetologist, reproductive endocrinologist, fertility specialist, pulmonologist, sleep specialist
  sleep physician, allergist, immunologist, rheumatologist, dermatologist, mohs surgeon
  ophthalmologist, optometrist, optician, otolaryngologist, ent specialist, audiologist, geriatrician
  physiatrist, infectious disease specialist, infectious disease physician, epidemiologist
  toxicologist, medical toxicologist, psychiatrist, child psychiatrist, psychologist
  school psychologist, addiction specialist, addiction medicine physician, palliative care physician
  hospice physician, occupational medicine physician, medical geneticist, genetic counselor
  podiatrist, chiropractor, acupuncturist, naturopath, osteopath, dentist, general dentist
  pediatric dentist, cosmetic dentist, orthodontist, endodontist, periodontist, prosthodontist
  dental hygienist, hygienist, dental assistant, nurse, registered nurse, licensed practical nurse
  licensed vocational nurse, crew chief, squad leader, er nurse, icu nurse, nicu nurse
  emergency nurse, trauma nurse, oncology nurse, labor and delivery nurse, pediatric nurse
  operating room nurse, scrub nurse, circulating nurse, recovery room nurse, flight nurse
  school nurse, hospice nurse, home health nurse, public health nurse, wound care nurse
  infusion nurse, dialysis nurse, triage nurse, forensic nurse, transplant nurse, research nurse
  nurse practitioner, family nurse practitioner, nurse midwife, certified nurse midwife
  nurse anesthetist, nurse manager, nurse educator, nurse navigator, nurse leader, nurse executive
  nurse scientist, chief nursing officer, nursing director, director of nursing, nursing assistant
  certified nursing assistant, nurse aide, patient care technician, patient care tech
  advanced practice provider, physician assistant, physician associate, medical assistant, midwife
  midwives, doula, lactation consultant, pharmacist, pharmacy technician, physical therapist
  physical therapist assistant, physiotherapist, occupational therapist, speech therapist
  speech-language pathologist, speech pathologist, respiratory therapist, recreational therapist
  music therapist, art therapist, massage therapist, athletic trainer, exercise physiologist
  family therapist, behavior analyst, behavioral health specialist, mental health counselor
  addiction counselor, grief counselor, licensed professional counselor, social worker
  clinical social worker, discharge planner, patient navigator, community health worker
  peer support specialist, recovery coach, health coach, certified peer specialist
  child life specialist, dietitian, registered dietitian, nutritionist, diabetes educator
  health educator, childbirth educator, patient educator, paramedic, flight paramedic, emt
  emergency medical technician, ambulance driver, flight medic, surgical technologist, surgical tech
  scrub tech, radiologic technologist, radiology technologist, mri technologist, ct technologist
  x-ray tech, mammography technologist, sonographer, ultrasound tech, nuclear medicine technologist
  radiation therapist, medical physicist, dosimetrist, laboratory technician, lab tech, lab technician
  medical laboratory scientist, phlebotomist, cytotechnologist, perfusionist
  sterile processing technician, dialysis technician, sleep technologist, monitor tech
  anesthesia tech, prosthetist, orthotist, hearing instrument specialist, home health aide, orderly
  orderlies, unit clerk, ward clerk, unit secretary, medical scribe, interpreter, chaplain
  hospital chaplain, spiritual care provider, music practitioner, chief executive
  chief executive officer, chief operating officer, chief financial officer, chief medical officer
  chief information officer, chief strategy officer, chief quality officer
  chief human resources officer, chief marketing officer, chief physician executive
  chief experience officer, chief development officer, chief of staff, chief of surgery
  chief of cardiology, chief of medicine, chief resident, ceo, coo, cfo, cmo, cno, cio, chro, cto
  hospital president, president and ceo, vice president, senior vice president
  executive vice president, medical director, director, hospital administrator, administrator
  practice administrator, practice manager, office manager, clinic manager, coordinator
  volunteer coordinator, transplant coordinator, trauma coordinator, stroke coordinator
  bereavement coordinator, infection preventionist, infection-prevention lead, compliance officer
  privacy officer, security officer, safety officer, patient advocate, patient representative
  ombudsman, spokesperson, spokeswoman, spokesman, public information officer, content strategist
  development officer, foundation director, gift officer, grant writer, recruiter, receptionist
  front desk coordinator, front-desk staff, scheduler, patient access representative, registrar
  medical coder, billing specialist, financial counselor, medical records clerk, office assistant
  executive assistant, administrative assistant, general counsel, biomedical engineer
  maintenance technician, environmental services aide, food service director, transporter
  patient transporter, matron, ward sister, house officer, healthcare assistant, health care assistant
  district nurse, health visitor, porter, gift shop manager, medical librarian, information officer
  systems analyst, researcher, clinical research coordinator, principal investigator, investigator
  scientist, biostatistician, statistician, geneticist, microbiologist, biologist, chemist
  department chair, chairperson, chairman, chairwoman, board chair, board member, board president
  trustee, co-founder, cofounder, co-owner, practice owner, co-director, section chief, division chief
  division head, department head, team lead, team leader, lead author, co-author, faculty member
  clinical instructor, clinical professor, associate professor, assistant professor, adjunct professor
  preceptor, medical student, nursing student, residency director, trainee, clinical fellow
  research fellow, staff member, team member, coworker, co-worker, clinician, practitioner
  health care provider, healthcare provider, health care worker, healthcare worker, hospice volunteer
  hospital volunteer, tobacco treatment specialist, safety specialist, injury prevention specialist
  prevention specialist, emergency manager, disaster coordinator, keynote speaker, guest speaker
  presenter, panelist, medic, manager, supervisor, employee, colleague, superintendent, founder
  fundraiser, counselor, counsellor, therapist, psychotherapist, moderator, nursing officer
  clinical officer, clinical nurse specialist, hearing specialist, audiology technician, orthoptist
  physio, radiographer, mammographer, lab technologist, medical technologist, dietician, embryologist
  anesthetist, anaesthetist, anaesthesiologist, paediatrician, gynaecologist, haematologist
  orthopaedist, gp, care assistant, care worker, support worker, rehab aide, rehabilitation assistant
  occupational therapy assistant, communications officer, press officer, media officer
  head of nursing, head of communications, archivist, biller, dispatcher, call handler, kinesiologist
  asha worker, health assistant, veterinarian, veterinary surgeon, environmental health officer
  health inspector, lecturer
`)

/** Roles that patients, neighbours and townspeople hold as well; a second staff cue must decide. */
export const AMBIGUOUS_STAFF_ROLES = terms(`
  resident, fellow, intern, student, graduate, volunteer, associate, assistant, partner, member, chair, host
  guide, officer, provider, trainer, coach, owner, aide, tech, technician, specialist, consultant, advisor
  adviser, advocate, ambassador, mentor, instructor, educator, teacher, clerk, driver, guard, planner
  analyst, agent, representative, leader, organizer, head, lead, veteran, expert, buddy, sitter, caregiver
  carer, companion, president, editor, writer, author, photographer, greeter, navigator, captain
  professional, staffer, employer, alumnus, alumna, engineer, accountant, electrician, custodian, cook, chef
  secretary, controller, courier, architect, librarian, housekeeper, attorney, lobbyist, first responder
  yoga instructor, attending, new hire, software engineer, auditor, security guard, groundskeeper
  data analyst, food service worker, personal trainer, fitness instructor, executive chef
`)

/** What staff do at work. "Joined our program" or "group" is a patient's: the caller looks at the object. */
export const STAFF_VERBS = terms(`
  joined, joins, specializes in, specialized in, specializing in, specialises in, practices at, practices in
  practiced at, practicing at, practices medicine, has practiced, began practicing, sees patients
  seeing patients, is accepting new patients, accepting new patients, accepts new patients
  is accepting patients, treats patients, cares for patients, has cared for patients, has treated, performs
  performed the, performed the first, performed more than, has performed, operates on, operated on more than
  implanted the first, prescribes, founded, co-founded, cofounded, established the, opened the practice
  opened her practice, opened his practice, led the team, has led, oversees, oversaw, overseeing
  directed the, managed the, serves as, serving as, has served as, works in our, began her career
  began his career, began their career, started her career, started his career, was appointed
  has been appointed, appointed as, appointed to, was named, has been named, named as, named chief
  named director, named president, was promoted, has been promoted, promoted to, was hired, has been hired
  was recruited, recruited from, received the award, received an award, was awarded, is board certified
  board certified in, is certified in, certified by, is licensed, licensed in, is fellowship-trained
  fellowship trained, completed a fellowship, completed her fellowship, completed his fellowship
  completed their fellowship, completed a residency, completed her residency, completed his residency
  completed their residency, completed residency, completed an internship, earned her medical degree
  earned his medical degree, earned their medical degree, earned a medical degree, earned her doctorate
  earned his doctorate, earned a doctorate, earned her degree, earned his degree, earned a master's
  earned a bachelor's, received her medical degree, received his medical degree, received a medical degree
  attended medical school, attended nursing school, went to medical school, trained at, was trained at
  lectures, lectured on, presented at, presents at, presents on, will present, will speak, is speaking at
  published in, co-authored, coauthored, authored, reviewed this article, reviewed by, medically reviewed
  written by, edited by, encourages patients, reminds parents, retires from, retiring from, will retire
  is retiring, retired from practice, retired from our, announced her retirement, announced his retirement
  testified before, accepted the award, will replace, steps down, stepped down, is affiliated with
  has privileges at, on the medical staff, on staff at, is a fellow of, meet the team
  has been with us since, has been with the hospital, employee of the month, nurse of the year
  employee of the year, daisy award, leads the, leads our, leads a team, heads the, heads our, headed the
  coordinates the, coordinates our, welcomes new patients
`)

/** Verbs that a patient's story has too ("works at the mill", "manages her asthma"); they only support. */
export const WEAK_STAFF_VERBS = terms(`
  heads, headed, coordinates, coordinated, worked, works, retired, retired after, enjoys, lives with, leads
  manages, represents, replaces, teaches, worked at, works at, worked as, works as, has worked at
  has worked as, served as, serves on, served on, graduated from, graduated with honors, volunteers at
  volunteers with, has volunteered, volunteered at, studied at, taught at, succeeds, succeeded, advises
  cautions, urges, recommends, was honored, was recognized, retires after, directs, supervises, supervised
  was elected, elected to, trained in, is a member of, spoke at, consults, chairs, chaired
`)

/** Offices and callings that make a name a public figure, unless a patient cue stands beside it. */
export const PUBLIC_ROLES = terms(`
  president of the united states, vice president of the united states, first lady, governor
  fire chief, police chief, deputy chief, battalion chief, lieutenant governor, mayor, vice mayor, senator, state senator, us senator, u.s. senator, congressman
  congresswoman, congressperson, state representative, assemblyman, assemblywoman, assembly member
  legislator, lawmaker, speaker of the house, majority leader, minority leader, councilman, councilwoman
  councilmember, council member, county commissioner, county executive, selectwoman, selectboard member
  alderman, alderwoman, secretary of health, health secretary, secretary of state, attorney general
  surgeon general, district attorney, prosecutor, chief justice, supreme court justice, chief of police
  fire marshal, medical examiner, ambassador, diplomat, prime minister, chancellor, minister of health, duke
  duchess, pope, archbishop, bishop, admiral, astronaut, health officer, health commissioner
  state epidemiologist, health director, cdc director, fda commissioner, inspector general
  superintendent of schools, author, bestselling author, novelist, playwright, screenwriter, essayist
  biographer, historian, philosopher, psychoanalyst, columnist, correspondent, news anchor, anchorman
  anchorwoman, meteorologist, talk show host, television host, radio host, podcast host, editor-in-chief
  filmmaker, film director, movie director, documentarian, singer-songwriter, rapper, ballerina
  choreographer, cartoonist, fashion designer, supermodel, celebrity, celebrities, olympian, paralympian
  gold medalist, commissioner of baseball, hall of famer, professor emeritus, sociologist, anthropologist
  physicist, inventor, explorer, mathematician, nobel laureate, nobel prize winner, pulitzer prize winner
  billionaire, industrialist, civil rights leader, reformer, founder of modern nursing, theologian, tycoon
  whistleblower
`)

/** Callings that neighbours have as well: "a retired dancer" is as often a patient as a public figure. */
export const AMBIGUOUS_PUBLIC_ROLES = terms(`
  representative, delegate, justice, general, cardinal, king, queen, prince, princess, executive, producer
  publisher, critic, model, artist, painter, sculptor, illustrator, photographer, architect, musician
  composer, conductor, pianist, violinist, guitarist, drummer, dancer, singer, entertainer, comedian
  magician, poet, reporter, journalist, judge, sheriff, athlete, professional athlete, scientist, chemist
  academic, scholar, professor, economist, activist, entrepreneur, gymnast, wrestler, golfer, boxer, pitcher
  quarterback, goalie, goalkeeper, shortstop, midfielder, linebacker, wide receiver, point guard
  race car driver, figure skater, tennis player, basketball player, football player, baseball player
  hockey player, soccer player, head coach, broadcaster, influencer, pioneer, commissioner, coroner, saint
  actor, actress, songwriter, city manager, state trooper, selectman, coach
  team captain, valedictorian, homecoming queen, principal, school superintendent, town clerk, postmaster
`)

/** Words of giving: the person beside them gave money, time or goods. "Donor" of an organ is a patient. */
export const DONOR_WORDS = terms(`
  major donor, lead donor, donor wall, monthly donor, benefactor, philanthropist, philanthropic
  philanthropy, underwriter, presenting sponsor, gold sponsor, platinum sponsor, silver sponsor
  corporate sponsor, title sponsor, contributor, lead gift, planned gift, major gift, matching gift
  generous gift, memorial gift, bequest, bequeathed, estate gift, legacy society, endowment, endowed
  endowed chair, endowed professorship, naming gift, named in honor of, named in memory of
  dedicated to the memory of, gave generously, donated to our foundation, raised money, raised funds
  fundraising, fundraiser, fundraising campaign, capital campaign, campaign chair, underwrote
  underwritten by, funded by, made possible by, thanks to the generosity of, grantmaker, gala, gala chair
  chaired the gala, co-chaired the gala, honorary chair, silent auction, golf outing, golf tournament
  charity walk, charity ride, charitable, charter member, groundbreaking, ribbon cutting, cut the ribbon
  giving tuesday, day of giving, giving circle, toy drive, food drive, friends of the hospital
`)

/** Giving words with another life: a kidney is donated, a child is raised, Grant is a name. */
export const WEAK_DONOR_WORDS = terms(`
  donor, donor family, donor families, patron, sponsor, supporter, gift, gave, giving back, gives back
  donated, donates, donating, donation, contributed, contributes, contribution, pledged, pledge, raised
  matched, funded, generosity, generous, grant, charity, charities, tribute, memorial, auction, honoree
  volunteered, named for, named after, in honor of, in memory of, trust fund, scholarship
`)

/** Words that make a capitalised run (mostly at its end) an organisation, a building, a fund or a prize. */
export const ORG_WORDS = terms(`
  hospital, medical center, medical centre, health center, healthcare center, health system, health network
  clinic, polyclinic, infirmary, sanatorium, surgery center, surgical center, cancer center, heart center
  imaging center, birthing center, birth center, wellness center, recovery center, treatment center
  rehabilitation center, trauma center, urgent care, nursing home, nursing center, hospice, assisted living
  memory care, manor, villa, village, lodge, estates, health, healthcare, health care, wellness, medical
  medicine, medical group, physicians, physician group, associates, partners, practice, group, specialists
  surgeons, pediatrics, dermatology, orthopedics, orthopaedics, cardiology, oncology, dentistry, dental
  orthodontics, eye care, vision, optical, pharmacy, pharmacies, drugs, drugstore, laboratory, laboratories
  lab, diagnostics, imaging, radiology, therapy, therapeutics, pharmaceuticals, pharma, biotech, biosciences
  ambulance, ems, fire department, police department, sheriff's office, department, ministry, ministries
  division, bureau, agency, agencies, office, authority, authorities, commission, committee, council, board
  administration, institute, institution, academy, academies, college, university, universities, school
  high school, elementary school, middle school, campus, faculty, library, libraries, museum, archive
  theater, theatre, gallery, galleries, church, cathedral, chapel, temple, synagogue, mosque, parish
  diocese, monastery, convent, seminary, center, centre, pavilion, wing, tower, building, hall, house, home
  plaza, park, garden, atrium, lobby, annex, complex, suite, auditorium, arena, stadium, gymnasium
  center for, unit, ward, floor, room, foundation, fund, endowment, trust, scholarship, fellowship, chair
  professorship, lectureship, lecture, lecture series, grand rounds, symposium, conference, award, prize
  medal, grant, project, program, programme, initiative, campaign, coalition, alliance, collaborative
  collaboration, consortium, network, union, federation, association, society, societies, league, club
  guild, fraternity, sorority, auxiliary, auxiliaries, rotary, lions club, kiwanis, ymca, ywca, charity
  charities, mission, corporation, corp, company, companies, co, inc, incorporated, llc, llp, lp, pllc, pc
  pa, ltd, limited, plc, gmbh, holdings, enterprises, industries, solutions, systems, services, technologies
  technology, ventures, capital, insurance, bank, credit union, brothers, bros, sons, and sons, press
  publishing, publications, books, journal, magazine, news, times, tribune, gazette, herald, chronicle
  courier, post, daily, weekly, review, media, studios, radio, channel, records, store, market, grocery
  café, restaurant, inn, hotel, resort, bakery, farm, orchard, ranch, dairy, mill, mines, motors, airlines
  airport, railroad, transit, port, district, county, township, borough, memorial, marathon, classic
  cochrane, invitational, open, cup, tournament, festival, fair, race, run, walk, ride, gala, parade, registry
  registries, study, trial, cohort, act, law, bill, amendment, rule, protocol, guideline
`)

/** Those of `ORG_WORDS` that are also names ("Nadia Park", "Grant Hall"): a person unless more shows. */
export const ORG_WORDS_ALSO_NAMES = terms(`
  hall, house, park, mill, bill, grant, law, bank, church, temple, post, garden, lodge, tower, villa
`)

/** Words that end a street name; the short forms come without their dot. */
export const STREET_WORDS = terms(`
  street, st, avenue, ave, av, road, rd, drive, dr, lane, ln, boulevard, blvd, court, ct, circle, cir, way
  place, pl, terrace, ter, parkway, pkwy, highway, hwy, route, rte, turnpike, tpke, pike, freeway
  expressway, expy, trail, trl, alley, aly, square, sq, plaza, plz, loop, row, crescent, cres, cove
  crossing, xing, point, pt, path, pass, run, ridge, bend, bypass, causeway, commons, esplanade, extension
  ext, heights, hts, hill, hollow, landing, mews, mall, overlook, promenade, quay, spur, view, vista, walk
  broadway, county road, state route, us route, us highway, interstate
`)

/** Those of `STREET_WORDS` that are also names, titles or plain words: only behind a house number. */
export const STREET_WORDS_ALSO_WORDS = terms(`
  st, dr, ct, pl, pt, ter, ext, lane, court, place, way, drive, circle, cove, hill, hollow, heights, landing
  ridge, bend, run, walk, path, pass, pike, point, row, loop, view, vista, square, mall, trail, crossing
  street, spur, quay, crescent, commons, extension, bypass, broadway, terrace, route
`)

/** Words after a surname that make it the name of a thing: Bell's palsy, Apgar score, Heimlich maneuver. */
export const EPONYM_HEADS = terms(`
  disease, syndrome, palsy, chorea, dystrophy, dystrophies, ataxia, neuroma, nephropathy, thyroiditis
  encephalopathy, phenomenon, maneuver, manoeuvre, sign, reflex, test, scale, score, index, criteria
  criterion, classification, staging, grade, inventory, inventories, questionnaire, checklist, method, flap
  clamp, retractor, cannula, agar, flask, medium, reagent, island, duct, node, canal, ligament, fascia
  triangle, pouch, bacillus, bacteria, parasite, law, principle, theory, theories, hypothesis, hypotheses
  curve, model, equation, formula, effect, paradox, oath, code, rule, hierarchy, pyramid, cycle, unit
  constant, number, ratio, plot, estimator, interval, chamber, lamp, knife, laser, wave, triad, tetrad
  tetralogy, pentad, sequence, association, facies
`)

/** Heads that a patient can own as well ("Juno's tumor"): only without "'s", or after a known eponym. */
export const AMBIGUOUS_EPONYM_HEADS = terms(`
  exercise, disorder, dementia, lymphoma, sarcoma, tumor, carcinoma, leukemia, anemia, neuropathy, colitis
  arthritis, procedure, operation, repair, incision, shunt, stent, clip, forceps, scope, catheter, tube
  needle, drain, valve, graft, splint, cast, brace, boot, frame, rod, plate, screw, pin, stain, dish
  solution, cell, gland, tendon, fracture, dislocation, deformity, deformities, contracture, cyst, hernia
  ulcer, esophagus, nodule, rash, fever, virus, mutation, gene, pump, monitor, machine, scan, view, rhythm
  murmur, spot, nails, gait, tremor, diet, stretch, protocol, regimen, therapy, treatment, massage, bandage
  position, posture, stance, approach, technique, body, bodies, space
`)

/** Eponyms that name the thing without any head ("living with Parkinson's", "an Apgar of 9"). */
export const EPONYMS = terms(`
  parkinson's, alzheimer's, crohn's, hodgkin's, non-hodgkin's, huntington's, hashimoto's, addison's
  cushing's, tourette's, asperger's, raynaud's, sjogren's, lou gehrig's, meniere's, down's, graves'
  bell's palsy, guillain-barré, epstein-barr, charcot-marie-tooth, ehlers-danlos, tay-sachs, prader-willi
  li-fraumeni, wolff-parkinson-white, de quervain's, osgood-schlatter, dupuytren's, legionnaires', apgar
  heimlich, kegel, pap, mohs, swan-ganz, papanicolaou, caesarean, tommy john, munchausen, hippocrates
  hippocratic, hippocratic oath, montessori, ludwig's, ludwig's angina, prinzmetal's angina
`)

/** Surnames and places that name a thing only with a head behind ("Graves disease", "Glasgow coma scale"). */
export const EPONYM_SURNAMES = terms(`
  parkinson, alzheimer, crohn, hodgkin, huntington, bell, down, graves, hashimoto, addison, cushing
  tourette, asperger, raynaud, meniere, guillain, burkitt, ewing, wilms, kaposi, barrett, paget, perthes
  dupuytren, becker, charcot, von willebrand, gaucher, fabry, pompe, batten, hurler, hunter, turner
  klinefelter, rett, angelman, lynch, cowden, fallot, brugada, still, behcet, wilson, williams, noonan
  edwards, patau, alport, usher, stargardt, leigh, krabbe, merkel, baker, morton, erb, fuchs
  stevens-johnson, reye, gilbert, korsakoff, wernicke, sheehan, bartter, fanconi, glasgow, braden, beck
  epworth, hamilton, edmonton, norton, morse, denver, bayley, mcgill, karnofsky, gleason, tanner, mcburney
  murphy, babinski, romberg, phalen, tinel, trendelenburg, lachman, mcmurray, valsalva, epley, dix-hallpike
  leopold, snellen, ishihara, rorschach, stroop, nissen, roux, kocher, norwood, fontan, ross, glenn, ponseti
  mcroberts, bishop, bristol, stockholm, jerusalem, florence, maslow, pavlov, freud, framingham, salk, sabin
  hawthorne, dunning, norwalk, marburg, lyme, ebola, zika, kawasaki, foley, hickman, duchenne, marfan
  chiari, coxsackie, whipple, holter
`)

/** Relatives and the like: the person beside them belongs to somebody's household. */
export const KINSHIP = terms(`
  mother, father, mom, mum, mommy, mama, momma, dad, daddy, papa, parent, stepmother, stepmom, stepfather
  stepdad, step-parent, stepparent, foster mother, foster father, foster parent, foster mom, adoptive mother
  adoptive father, adoptive parent, birth mother, mother-in-law, father-in-law, in-laws, parents-in-law
  son-in-law, daughter-in-law, husband, wife, wives, spouse, ex-husband, ex-wife, widow, widower, fiancé
  fiancée, boyfriend, girlfriend, life partner, domestic partner, son, daughter, stepson, stepdaughter
  stepchild, stepchildren, foster child, foster children, foster son, foster daughter, adopted son
  adopted daughter, only child, oldest child, youngest child, firstborn, eldest, eldest son, eldest daughter
  oldest son, oldest daughter, youngest son, youngest daughter, baby boy, baby girl, little boy, little girl
  brother, sister, big brother, big sister, little brother, little sister, older brother, older sister
  younger brother, younger sister, twin, twin brother, twin sister, identical twin, half-brother
  half-sister, stepbrother, stepsister, sibling, grandmother, grandfather, grandma, grandpa, granny
  grannies, nana, gramps, grandparent, grandson, granddaughter, grandchild, grandchildren, grandkid
  grandbaby, grandbabies, great-grandmother, great-grandfather, great-grandson, great-granddaughter
  great-grandchild, great-grandchildren, great-grandparent, aunt, auntie, uncle, great-aunt, great-uncle
  niece, nephew, cousin, godmother, godfather, godparent, godson, goddaughter, godchild, godchildren
  next of kin, kin, legal guardian, family member, relative, sister-in-law, brother-in-law, mothers-in-law
  sisters-in-law, brothers-in-law, twin boy, twin girl, nan, gran, nanna, nonna, nonno, abuela, abuelo, opa, oma
  bubbe, zayde, poppy, granddad, grandad, mam, mummy, papi, tata, aunty, stepmum, grandmum
`)

/** Kin words that also mean partners in trade, staff or everybody; many houses call staff "caregivers". */
export const AMBIGUOUS_KINSHIP = terms(`
  caregiver, carer, partner, other half, better half, companion, guardian, family, families, household
  loved one, folks, child, children, kid, baby, babies, friend, best friend, neighbor, buddy, sitter
  babysitter, nanny, support person, village, crew, tribe, significant other, heir, dependent, sponsor
  bride, groom
`)

/** Verbs of speech around a quotation. "Admitted" and "reported" are left out: see `CARE_PASSIVES`. */
export const SPEECH_VERBS = terms(`
  said, says, saying, recalled, recalls, recalling, told, tells, wrote, writes, added, adds, adding
  explained, explains, explaining, noted, notes, noting, remarked, remarks, commented, comments, stated
  states, shared, shares, sharing, remembered, remembers, remembering, reflected, reflects, joked, jokes
  exclaimed, exclaims, continued, continues, concluded, concludes, insisted, insists, confessed, confesses
  argued, argues, announced, announces, asked, asks, replied, replies, responded, responds, answered
  answers, emphasized, emphasizes, pointed out, points out, advised, advises, warned, warns, cautioned
  cautions, urged, urges, described, describes, marveled, marvels, whispered, whispers, shouted, quipped
  quips, declared, declares, tweeted, tweets, blogged, chimed in, mused, muses, praised, praises
  according to, in the words of, put it, puts it, telling, observed, observes, agreed, agrees
`)
