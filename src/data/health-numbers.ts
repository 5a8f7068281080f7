// Words around a number that tell what it counts, and whether a source stands behind it.
// Written by hand for hipaalint, MIT.

/** Lists of words split at spaces, by what they say of a number. */
export const NUMBER_WORDS_AROUND = {
  /** What numbers about health are about; terms of illness, procedures and medicines count as well. */
  health: `
    scar scars scarred scarring cough coughs coughing wheeze wheezes wheezing alive amputee amputees paralyzed bedridden
    teenager adolescent schoolchild pupil smoker caregiver newborn senior cold colds sniffles flu fever labor labour adult backs backache problems ailments risk risks odds mortality morbidity death deaths die dies died dying survival survive survives survived survivors
    patient patients sufferer sufferers adult adults grown-ups american americans people folks somebody someone person persons woman women man men child children girl girls boy boys guys males females kid kids teen
    teens teenager teenagers adolescents parent parents baby babies infant infants newborn newborns toddlers mother mothers
    father fathers senior seniors elders veterans smokers smoking vaping pregnancy pregnancies pregnant birth births preterm
    readmission readmissions hospitalization hospitalizations hospitalized admissions infection infections infected falls
    injury injuries symptom symptoms pain stress sleep cholesterol recurrence relapse complication complications vaccine
    vaccines vaccinated vaccination immunity screening screenings mammograms overdose overdoses bite bites cancer cancers
    tumor tumors disease diseases illness illnesses health fatigue headache headaches memory cavity cavities fracture
    fractures recovery healing treatment treatments therapy medication medications medicine medicines drug drugs pill pills antibiotics
    antibiotic prescriptions diagnosis diagnoses diagnosed misdiagnosed misdiagnosis caregivers couples conceive conceiving
    breastfeed breastfeeding fertility infertility surgery surgeries surgical procedures transplant transplants organ organs blood heart
    brain joint joints knee knees hip hips spine muscle muscles ligament ligaments lung lungs kidney kidneys liver skin bone bones teeth gums eyes vision hearing weight obesity disability suicide
    suicides addiction relapses outbreak outbreaks cases transmission wounds ulcers clots seizures households residents
    families individuals participants users visits emergency respondents effective efficacy success successful accuracy accurate
  `,
  /** The same, but of our own it is a note about staff. */
  staff:
    'nurse nurses clinician clinicians doctor doctors physician physicians surgeon surgeons dentist dentists therapists pharmacists residents interns',
  /** These, beside a number of people, speak of a population and not of our own day. */
  population: `
    american americans nation nation's national nationwide nationally country country's worldwide world global globally
    statewide countywide u.s us usa population annually die dies died dying deaths killed kills kill suffer suffers suffering
    affects affect affected affecting develop develops living live lives estimated diagnosed undiagnosed hospitalized
  `,
  /** What a clinic counts of its own doings. */
  operations: `
    no-show no-shows wait waits waiting waitlist occupancy beds room rooms staff staffing turnover vacancy vacancies call
    calls fax faxes pages paperwork volume volumes appointments enrollment attendance registrations energy parking recycling
    electricity emissions square space capacity employees workforce hires applicants retention downloads followers page
    website traffic referrals paper documentation clicks logins portal turnaround throughput
  `,
  /** "It costs one in four their sleep": a toll and no price. */
  toll: 'cost costs costing rob robs robbing take takes taking',
  money: `
    dollar dollars revenue budget tax taxes sales price prices pricing fee fees cost costs savings grant grants gift gifts
    donation donations donor donors raised proceeds fund funds funding fundraising pledge pledged endowment profit profits invoice salary wages
    pay pays paid copay coinsurance deductible premium premiums reimbursement reimburses covers coverage discount vote votes
    voted ballot shareholders bonus rent inflation investment investments save saves saving
  `,
  /** Measured values, strengths and targets. */
  measures: `
    a1c hba1c saturation spo2 oximeter humidity ejection hematocrit fat incline maximum max capacity alcohol isopropyl
    concentration solution strength spf deet sunscreen bleach hydrogen peroxide saline lotion cream ointment battery
    grade slope threshold target targets goal goals
  `,
  /** What halves and quarters are measured out of. */
  portions: `
    plate cup glass tablet tablets pill pills dose doses dosage syringe portion portions bottle teaspoon tablespoon serving
    lemon
  `,
  myth: 'myth myths false untrue misleading debunked misconception misquoted',
  own: "we our ours we've us i my",
  /** Their own records, surveys and audits. */
  records:
    'surveys?|audits?|data|logs?|registry|records?|figures|dashboard|reports?|count|tracking|questionnaires?|charts|database',
  ownership: 'our|own|internal',
  /** Speaks on for the source of the sentence before. */
  agency: `
    agency department bureau it its they their also adds added same that those these this institute association center
    society organization foundation academy group officials which
  `,
  /** Speaks on for a study named before. */
  study: `
    study studies trial researchers authors author investigators participants survey report analysis team findings paper
    cohort review poll respondents volunteers scientists guideline placebo arm arms enrolled
  `,
  /** Opens an instruction with a number in it. */
  aim: 'aim keep fill limit choose mix dilute set use',
  action: 'book schedule register sign call contact join apply donate shop order rsvp tickets subscribe',
  lead: '[Ff]rom|[Pp]er|[Bb]y|[Vv]ia|[Ss]ources?|[Cc]ourtesy of',
  speech: 'said says told tells added adds explained explains noted notes according wrote writes recalled',
} as const
