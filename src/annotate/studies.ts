import { wordSet } from '../word-set.ts'

/** What somebody learns or teaches: "her surgery residency" is no surgery of hers. */
export const STUDIES = wordSet(
  `residency residencies fellowship internship clerkship rotation rotations training traineeship degree thesis dissertation
   textbook lecture lectures class classes classroom course seminar students pupils graders kindergarten kindergartners preschool
   scholarship certification board-certification career specialty`,
)
