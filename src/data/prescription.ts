// Prescription medicines in promotion. Written by hand for hipaalint, MIT.

export const RX_WORDS = {
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
    unlocks blocks grows took helped cleared melted eased lifted stopped silences settles soothes heals cures thickens shrinks
  `,
  /** The same behind "to", "can" and "will", or of several. */
  do: `
    help treat relieve ease quiet lower cut reduce control curb melt shed stop prevent steady keep lift clear restore boost work fight calm
    tame improve suppress let bring tackle slow regrow smooth relax soften erase burn trim sharpen protect get raise lose manage
    end silence soothe heal cure grow shrink
  `,
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
    recommended recommend recommends evidence according placebo overdose reverses
  `,
  pronoun: "it it's they this these",
} as const
