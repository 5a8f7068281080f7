import { describe, expect, test } from 'vitest'
import { lint } from '../src/index.ts'

/**
 * Who somebody is told by what all know of that one, consent that is none, cameras and the news, in the plainest ways of saying it,
 * and as plain sentences that share their words and are no risk.
 */

const HEAD = '---\nauthor: Ana Ruiz, RN\ndate: 2031-06-01\nreviewed_by: Ana Ruiz, RN\n---\n\n'

async function idsIn(example: string): Promise<string[]> {
  const [type, text] = example.split(/\|(.*)/s)
  const { messages } = await lint(HEAD + text, {
    path: 'draft.md',
    today: '2031-06-15',
    type: type as 'blog',
  })
  return messages.flatMap(({ ruleId, severity }) => (ruleId && severity > 0 ? [ruleId] : []))
}

const RISKS: Readonly<Record<string, readonly string[]>> = {
  'reid/role-or-occupation': [
    'blog|The bishop had both cataracts removed at our clinic.',
    'blog|The only plumber on the island broke his leg, and we set it.',
    'blog|The voice of the Saturday farm report on the local radio had surgery on his vocal cords here.',
    'blog|The man who plows every driveway in Mill Run had his back fused here.',
    'blog|The weatherman from Channel 4 had his gallbladder out at our hospital.',
    'blog|The lighthouse keeper arrived in our ER with a dislocated shoulder.',
    'blog|The drummer everybody hears at the Fourth of July parade wears our prosthetic leg.',
    'blog|The woman who reads the news on KLRK came in with nodules on her vocal cords.',
    'social|The mayor just walked out of our cath lab.',
    'social|Our rodeo queen is out of the ICU.',
    "press-release|The procedure was performed on a 54-year-old who serves as the city's police chief.",
    'blog|The one midwife on Gull Island had her own gallbladder removed here.',
    'blog|She is the only female firefighter in Fairhope and she was treated here for PTSD.',
    'blog|The guy who sells Christmas trees by the water tower came to our clinic with frostbite.',
    'blog|She umpires Little League at Osprey Field and wears our ankle brace.',
    "social|The lead in the community theater's Oklahoma! got his cast off just in time.",
  ],
  'reid/relative-or-household': [
    'blog|She was treated for sepsis here. His brother-in-law at the feed store drove her in.',
    "blog|The boy's father works at the paper mill, and the boy has asthma.",
    'blog|Her husband, Joaquin, learned to change the dressing.',
    'blog|He and his wife, Solveig, both came down with the flu and were admitted together.',
    'blog|Her foster mother, Ms. Tran, held her hand while we set the bone.',
    'social|Baby girl born at 4 a.m. to proud mama Keisha and papa Luis!',
    "press-release|The donor was the patient's cousin, Ferdinand Ochs.",
    "blog|His wife of forty years, the choir director at St. Anne's, sat by him after the stroke.",
    'blog|He was admitted with chest pain while his wife, Noor, was giving birth upstairs.',
    "blog|The man's employer, Delmar Shipyard, kept his job open while he was in our burn unit.",
    "blog|The patient's aunt is our state senator.",
  ],
  'reid/one-of-a-kind': [
    'blog|No one in the state had ever been given this valve before our patient.',
    'blog|Our 1,000th hip patient went home on Tuesday.',
    'blog|He is the only one of our patients to have had three kidneys.',
    'blog|He set the record for the most units of blood given to one patient here.',
    'blog|The largest kidney stone our urologists have ever removed came from a man of 50.',
    "blog|The world's longest-living recipient of a pig valve visits our clinic twice a year.",
    'social|Patient #1 on the new robot is already walking!',
    'blog|We delivered our ten-thousandth baby on Sunday, a girl.',
    'blog|He is the oldest living recipient of a liver from our center.',
  ],
  'reid/thin-disguise': [
    "blog|I won't say his name, but he wore a cowboy hat and had a stent placed.",
    "blog|The patient (we'll say Odile) came to us after a fall.",
    'blog|"Pearl" isn\'t her real name, but the lupus is real.',
    'blog|For privacy, he goes by Sam in this story; he had his leg amputated here.',
    "blog|Let me tell you about a patient whom I'll refer to as Mr. Z.",
    'blog|A certain somebody who reads the news had Botox here.',
    "blog|That is not what his mother calls him, but let's use Teddy. He had meningitis.",
    "social|We'll never tell, but her truck says it all. New knee, who dis?",
    "blog|I've scrambled the initials, not the story: a girl from Fairhope came in with burns over half her body.",
    'blog|Change the hair color and the hometown and you have the patient exactly; she was 41 and had lupus.',
    'blog|I promised her that nobody would recognize her, so I only changed her name: she is a florist with MS.',
  ],
  'reid/shift-diary': [
    'social|Worst night in the ED: a guy came in with a nail through his boot.',
    "social|Pretty sure the woman in bed 6 thinks I'm her sister.",
    "social|Last night's frequent flyer brought us donuts and a broken wrist.",
    'social|The patient in 12 pulled his own catheter. Again.',
    'social|Got sent a guy from urgent care with "indigestion." STEMI.',
    'social|Fished a hearing aid out of a toilet for a resident at 5 this morning.',
    'social|Boots still wet. Rancher, fence wire through the calf, tourniquet from his own belt. Two units before we landed. Hug your dogs.',
    'social|First day on my own. First patient: a magician. The coin was in his airway for real.',
    'social|Put my first central line in tonight. It went into a beekeeper who kept telling me to breathe.',
    'social|My 9 p.m. was a wrestler who fainted at the needle. Caught him. My back says hi.',
    'social|Got report on a stroke, walked in, and it was my old band teacher. She squeezed back.',
    'social|Cut the boots off a lineman today. He was more upset about the boots than about the burn.',
    'blog|On Tuesday night I learned what a frightened sailor sounds like. He had a hook in his eyelid and he sang until it was out.',
  ],
  'reid/news-linked-event': [
    "social|The driver from Saturday's pileup on I-80 is in our ICU.",
    "social|Everyone's asking about the boy pulled from the lake. He is with us and he's a fighter.",
    "social|The quintuplets in today's Gazette were born upstairs.",
    'social|Proud of the crew who worked on the officer shot downtown last night.',
    "press-release|The hospital is treating four people injured in Tuesday's tornado.",
    'blog|The climber whose fall was on every channel came to us with a shattered pelvis.',
    'social|The candles at the skate park are for a boy who was in our bay an hour before.',
    'social|You watched them cut the bus open on live TV. We watched the gurneys roll in.',
    'social|Everyone is sharing the dash-cam clip. The driver you see at 0:41 has the nicest nurse in the state.',
    "press-release|The trooper wounded in Thursday's pursuit remains with us.",
  ],
  'consent/weak-consent': [
    "social|She'll sign the form when she gets around to it. Until then, enjoy this picture of her new smile.",
    'social|He gave us the nod from across the room, so this video is going up.',
    'social|Paperwork to follow. Meanwhile, meet our newest hip patient.',
    "social|He shook hands on it, and that's how we do things here: his story is below.",
    'social|Her daughter said on a video call that we could use the picture.',
    'blog|His son, who handles his email, wrote that we could publish the photo.',
    'blog|He was too drowsy to sign, but he smiled when we asked about the photo.',
    'blog|Since we use only his first name, no authorization is needed.',
    'blog|She never returned the form, and we took her silence as consent to print this.',
    "blog|The boy's grandmother, who was in the waiting room, was happy for us to publish the photo.",
    'press-release|Patients who would rather not be on camera may ask to be moved.',
    "press-release|The patient's brother approved the use of her portrait by telephone.",
    'social|We cleared it with her roommate. Look at those new teeth!',
    'social|Technically we should have had him sign something. Look at that scar, though.',
    'blog|We read the paragraph to her over the phone and she liked it, so it stands.',
    'blog|The boy is only nine, but he was so keen to be on our page that we let him decide about the photo.',
    'blog|The hospital that referred her said that publishing this story would be fine.',
    'press-release|Residents who object to the cameras may stay in their rooms.',
  ],
  'consent/media-access': [
    'press-release|A documentary team will spend the summer on our labor floor.',
    'press-release|Photographers may walk through the dialysis center while treatments are under way.',
    'press-release|A YouTuber will spend 24 hours in our trauma center.',
    'press-release|Members of the press may follow the rounds.',
    'social|Come on rounds with me! Reel drops tonight from the ICU.',
    "social|POV: you're in the OR with us, streaming now.",
    'social|Dental assistant Jo is taking over our Snapchat from the operatory.',
    "blog|The magazine's writer sat in on group therapy.",
    'press-release|Viewers of Channel 9 will see a heart transplant from incision to closing on Sunday night.',
    'press-release|Bloggers are invited to sit in on morning rounds at the hospice.',
    'press-release|The influencer known as GlamGwen will host her followers from our injection suite.',
    "social|Snap us your questions while Dr. Lee scrubs in, we're streaming from the OR.",
  ],
  'consent/decedent': [
    'blog|Mr. Ostrander died in our hospice on Sunday.',
    'blog|After six years on dialysis here, Otto Fenn went home to the Lord.',
    'blog|The overdose killed him two days after he left our program.',
    'blog|He is buried beside the church; our chaplain sat with him at the end in our hospice.',
    'press-release|The patient, a 30-year-old man, was pronounced dead in the emergency department.',
    'blog|Her husband wrote to thank us after she was gone; our oncology nurses had known her for six years.',
  ],
}

describe('a plain sentence is reported', () => {
  for (const [rule, examples] of Object.entries(RISKS))
    test.each(examples)(`${rule}: %s`, async (example) => {
      expect(await idsIn(example)).toContain(rule)
    })
})

const SILENT: Readonly<Record<string, readonly string[]>> = {
  'reid/role-or-occupation': [
    'blog|The ski patrol director taught our staff to splint a leg in the snow.',
    'blog|The cathedral organist played at our holiday party.',
    'blog|The family that owns the bakery gave 200 rolls to our night shift.',
    'blog|The delivery driver leaves packages at the back door.',
    'blog|The weather man says snow, so our clinic opens at ten.',
    'blog|The team doctor of the Otters, Ian Lund, MD, had the idea for the concussion class.',
    'blog|The restaurant owner sent soup to our ICU.',
  ],
  'reid/relative-or-household': [
    'blog|His wife held his hand.',
    "blog|Our nurse's husband coaches the Otters.",
    'blog|The author and her wife, Noor, live on a farm on Route 9.',
    'blog|Our volunteer Gert and her grandson read to children in the lobby.',
    'blog|Their kids can play in our waiting room.',
    "blog|His father's farm is next to our clinic, and Dr. Lund grew up there.",
    'blog|Ask your son to bring the form.',
  ],
  'consent/decedent': [
    'blog|She lost weight and gained friends in our walking group.',
    'blog|Our last paper chart is gone.',
    'blog|A celebration of life for Dr. Lund will be held in our chapel.',
    'blog|The honor walk is a tradition for organ donors.',
    'blog|Our mascot Gus retired last night.',
    'blog|Her chair is empty because she finished her treatment.',
    'blog|The widow of our founder cut the ribbon.',
  ],
  'consent/weak-consent': [
    'blog|We read the form to her, she signed it, and a witness signed too (AUTH-2031-014).',
    'blog|A handshake at the door is how we greet you.',
    'blog|A text or a nod is not enough; we wait for the signed form.',
    'social|Kids drew pictures for us and we let them decide which wall to hang them on.',
    'blog|She agreed to the scan by phone, and the picture was clear.',
    'blog|They left a message about the bill, and we called back the same day.',
    'blog|We should have asked about allergies before the photo shoot with the staff dog.',
  ],
  'consent/media-access': [
    'press-release|Viewers of Channel 9 will see Dr. Lund talk about heart transplants from the studio.',
    'press-release|The public radio show will be taped live in our auditorium.',
    'press-release|Photographer Ivo Lindt will show his landscapes in our corridor.',
    'social|Live from the ribbon cutting: our new ED opens Monday!',
    'social|Follow along as our kitchen bakes 400 pies.',
    'press-release|The bloggers toured the kitchen.',
    'press-release|You will see a nurse within ten minutes of arrival.',
  ],
  'reid/one-of-a-kind': [
    'blog|Only three other hospitals in Idaho offer this operation.',
    'blog|We gave our ten-thousandth flu shot on Sunday.',
    'blog|The oldest living tree on our campus is an oak.',
    'blog|She was our longest-serving nurse, 41 years on one ward.',
    'blog|Only two other clinics in the state have this scanner.',
    'blog|There is only one way in the valley to reach us in a flood.',
    'blog|It was the first transplant center in the valley.',
  ],
  'reid/thin-disguise': [
    'blog|You would know the name of our new sponsor.',
    'blog|Her name is on the plaque by the door.',
    'blog|The patients in this article are composites, and every detail is invented.',
    'blog|If you shop at the co-op you have seen our posters about falls.',
    'blog|Call the patient line at 555-0117.',
    'blog|A certain age brings new glasses.',
    'blog|I will just say that our nurses are the best.',
  ],
  'reid/shift-diary': [
    'social|Man, what a week! Grateful for our team.',
    'social|Bride tip: book your whitening six weeks ahead.',
    'social|Grandpa needs a flu shot too. Walk in until six.',
    'social|Teen, 15, with acne? Ask us about treatment.',
    'social|Kid brings home a cold? Here is what to do.',
    'social|Human milk bank drop-off hours: nine to noon.',
    'social|Pager off. Boots off. Good night.',
  ],
  'reid/news-linked-event': [
    'social|The helicopter you heard today was a training flight.',
    'social|Remember the kid you were? She needed sunscreen too.',
    'social|Candles at dinner on Saturday? Our donors get free tickets.',
    "social|The paper didn't mention it, but our fair has free parking.",
    'social|They have three new chairs in the lab.',
    'social|Our team has the best nurses in the state.',
    'social|Flowers at the front desk came from the garden club.',
  ],
}

describe('as plain a sentence that is no risk is not', () => {
  for (const [rule, examples] of Object.entries(SILENT))
    test.each(examples)(`${rule}: %s`, async (example) => {
      expect(await idsIn(example)).not.toContain(rule)
    })
})
