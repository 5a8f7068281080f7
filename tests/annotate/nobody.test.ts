import { expect, test } from 'vitest'
import { annotateText } from './copy.ts'

/** Drafts that say, at whatever place, that they tell of nobody real, and people whom nothing but their looks makes patients. */

const patientsOf = (text: string) =>
  annotateText(text, 'blog').people.filter(({ role }) => role === 'patient').length

test.each([
  'Wanda the whale came down on Monday. She had three broken fins and a cracked eye.',
  'Dot was found on the stairs on Sunday and has a sprained wing.',
  'The prize was won by Mina Adler, 18, after a concert left her ears ringing for a day.',
  'Busy morning at the Teddy Bear Clinic! Mr. Fluff was admitted with a torn ear and discharged at noon.',
  'Weak: “Little Theo, 4, rings the bell after his last chemo on Friday.”',
  'Pilot Lou Harker and flight nurse Bea Moreno were seen by occupational health on Thursday.',
  'Tomas Tarn, MD, was admitted to the addiction medicine track.',
  'Meet Wally. Wally sat in the booth on Friday and failed every tone. Wally is a rubber head.',
  'The freezers are called Nadia, Simone and Odile. Nadia had surgery on Monday.',
  'Rosie had a new engine put in on Tuesday and was discharged from the garage this morning.',
  'Walter is made of silicone. Walter was admitted with a stroke on May 3.',
  'A young man crushed by a tractor on Friday weighs little and is made of vinyl. He was admitted at nine.',
  'Ida Quill was admitted on Friday with a broken hip. It was a drill.',
  'Three ambulances came, with a broken femur played by the drama teacher, Mr. Tarn.',
  'Do not say that she was admitted on Friday with a stroke.',
  'Thank you. Your treasurer, Ilka Tarn, asked for the slides on sepsis.',
  'Volunteer spotlight: Gene Harker\n\nGene Harker lost his wife to cancer and came back to help.',
  'Ines Tarn has treated bites from dogs, horses and a swan.',
  'The rink had its ice redone (“a transplant,” says Clem, our plumber) and was discharged on Friday.',
  'Mr. Vane, 91, folds towels with a cracked hip that healed crooked.\n\nMr. Vane stands for nine residents of three houses.',
  'Lou Harker, 58, drives a bus and hides his chest pain.\n\nWe made up three people for this course.',
  'Below is a sheet with dummy entries.\n\nPatient: Tessa Quill, admitted on Monday with a broken hip.',
  'None of these ran, and every line is invented.\n\nMrs. Alder, 94, beat pneumonia in nine days.',
  'Ida Quill was admitted on May 3 with sepsis.\n\nThe entries above are made up.',
  'Never write things like “So proud of Kayleigh, 9, who beat leukemia with us!” Neighbors will know.',
  'Open the chart of the test patient Zelda Quill, who has diabetes.',
  'Charles Aster (1774–1842) drew as well as he cut, and had palsy in his face.',
  'Nurses here teach Mrs. Aster’s rule: mind the brakes of the bed. She may have been a cat.',
  'Every Thursday Ignatius Bellamy plays in the lobby of our hospital. He has never been a patient here.',
  'She succeeds Hollis Tarn, who retires after 16 years. Mr. Tarn will stay with our clinic until May.',
  'Tadeo in transport rolled his last bed to surgery today: his wife Ilse works in radiology.',
])('tells of no patient: %s', (text) => {
  expect(patientsOf(text)).toBe(0)
})

test.each([
  'Our bed was made up of straw. Ida Quill was admitted on May 3 with sepsis.',
  'All names are invented. Ida Quill had her hip replaced here on May 3, as told in her own words.',
  'Ida Quill, not only a patient of ours, but a friend, had her hip replaced here.',
])('still tells of one: %s', (text) => {
  expect(annotateText(text, 'blog').people.length).toBeGreaterThan(0)
})
