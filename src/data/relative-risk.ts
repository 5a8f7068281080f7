// Words of effects on health that are told as a factor or share of something unsaid.
// Written by hand for hipaalint, MIT.

/** Lists of words split at spaces. */
export const RELATIVE_WORDS = {
  /** Chances of an outcome. */
  risk: 'risk risks odds chance chances likelihood probability danger incidence hazard',
  /** Those that are always of harm: there are chances of rain. */
  strong: 'risk risks incidence odds likelihood',
  /** Outcomes that one either has or is spared. */
  outcome: `
    death deaths mortality survival dying die hospitalization hospitalizations hospitalisation readmission readmissions
    infection infections falls fractures complication complications recurrence recurrences relapse relapses clots
    clot clotting stroke attack seizure fall fracture injury relapse
    attacks strokes injuries cancer cancers dementia disease illness miscarriage stillbirth overdoses suicide
    sprains migraines headaches colds flu asthma fainting bedsores ulcers rashes blisters outbreaks cataracts fractures seizures stays amputations bleeding reinfection cavities flare-ups exacerbations intubation sepsis
  `,
  /** To act on a chance. */
  act: `
    cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashes slashed slashing raise
    raises raised raising increase increases increased increasing decrease decreases decreased decreasing boost boosts
    boosted drop drops dropped shrink shrinks shrank double doubles doubled doubling halve halves halved halving triple
    triples tripled tripling quadruple quadruples quadrupled prevent prevents prevented trim trims trimmed bring brings
    brought drive drives drove elevate elevates elevated improve improves improved
  `,
  /** Behind a share: "30% lower", "twice as likely", "a 40% reduction". */
  change: `
    lower higher fewer less more greater reduction reductions drop decrease increase rise jump decline smaller larger likelier
    likely common often prone apt risk odds chance improvement
  `,
  by: 'by in',
  /** What is done for health and befalls nobody. */
  process: `
    screening screenings visit visits test tests testing vaccination vaccinations referral referrals awareness access
    beds staff team class classes program programs enrollment donations research capacity follow-up adherence detection
    services service clinic clinics hours training trial trials appointments knowledge confidence attendance
    appointment recommend return enroll enrol complete renew refer graduate apply
  `,
  /** What is only meant to be. */
  intent:
    'aim aims goal goals target targets plan plans hope hopes pledge pledged commit committed want wants try campaign',
  /** Events that are counted one by one. */
  event: `
    deaths mortality hospitalizations readmissions infections falls fractures complications recurrences relapses clots
    attacks strokes injuries seizures amputations miscarriages overdoses flare-ups exacerbations cavities stays admissions
    headaches migraines colds sprains ulcers bedsores stillbirths suicides outbreaks
  `,
  /** The rest of a sentence that gives what the change starts from. */
  baseline: 'absolute baseline',
  /** Ways in which nothing is claimed. */
  negation: "not no never nor doesn't don't didn't isn't won't can't cannot without",
} as const
