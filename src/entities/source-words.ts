import { wordSet } from '../word-set.ts'

/** Words by which copy names where a statement comes from; hand-written. */

/** Heads of names of organisations. */
export const ORG_HEADS = wordSet(`
  association institute institutes university college center centers centre centres department bureau journal
  administration foundation society organization organisation academy agency council commission ministry services service
  force clinic hospital hospitals health survey registry network alliance board office library collaboration consortium
  federation congress committee medicine medical census report atlas census school schools laboratory news times post press
  coalition union league project initiative group healthcare system nations
`)
/** Names that stand alone, in any capitals. */
export const KNOWN = wordSet(`
  cdc nih who fda ahrq nhtsa cms hhs uspstf acog aap ada aha acs nci nimh samhsa epa osha usda niosh hrsa va ama apa acc
  asco nccn kff pew gallup cochrane jama nejm bmj lancet mmwr medrxiv biorxiv pubmed medline medlineplus uptodate unicef
  unesco oecd rand mathematica healthday reuters medscape webmd statnews propublica nature nielsen ipsos yougov deloitte
  mckinsey nhs nice eurostat nhanes brfss seer nhis nsduh harvard stanford yale mayo oxford cambridge
`)
/** Capitals that name no source: credentials, units of a hospital, illnesses and the like. */
export const NO_SOURCE = wordSet(`
  md do rn np pa phd dds dmd lpn bsn msn pt ot dpt pharmd mph mba jd esq ceo coo cfo cno cmo er ed icu nicu picu or mri ct
  pet ekg ecg eeg iv ivf hiv aids copd adhd ptsd ocd als ms covid flu rsv bp bmi dna rna mrna us usa uk eu am pm et est
  pst cst faq tv diy ok hr it hipaa phi
`)
/** What organisations do with what they know. */
export const SAY = wordSet(
  `reports reported estimates estimated says said found finds notes noted recommends recommended states stated warns warned
   projects calculates calculated published publishes concluded concludes shows showed advises data figures statistics
   guidelines guideline estimate
   expects projected predicts predicted counts counted lists puts tallied tallies tracks`,
)
/** Works that have an author or a publisher. */
export const WORKS = wordSet(`
  study studies trial trials research researchers paper article review report survey poll analysis data figures statistics
  scientists investigators published meta-analysis meta-analyses guideline guidelines guidance recommendations cohort
  database registry census findings experts surveillance estimates
`)
/** Words between a work and its publisher. */
export const BRIDGES = wordSet('in by from at of with through via')
/** Small words inside names of organisations. */
export const LINKS = wordSet('of for and the on in & de to')

/** In a title set in emphasis: then it is a journal or a report. */
export const JOURNAL =
  /\b(?:journal|jama|lancet|nejm|bmj|nature|science|annals|archives|circulation|pediatrics|neurology|chest|gut|blood|plos|vaccine|stroke|diabetes|affairs|mmwr|cochrane|reviews?|bulletin|proceedings|radiology|surgery|medicine|oncology|cardiology|psychiatry|dermatology|epidemiology|magazine|times|post|news|report|weekly|letters|today|quarterly)\b/i
