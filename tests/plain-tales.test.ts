import { describe, expect, test } from 'vitest'
import { lint } from '../src/index.ts'

/**
 * The plainest ways to tell by whom, of whom and beside which news care was given, one or two sentences each, and as plain ones
 * that share their words and tell of nobody in care.
 */

type Type = 'blog' | 'social' | 'press-release' | 'share'

const HEAD = '---\nauthor: Ana Ruiz, RN\ndate: 2031-06-01\n---\n\n'
const OURS =
  /^(?:reid\/(?:news-linked-event|role-or-occupation|relative-or-household|one-of-a-kind|thin-disguise|shift-diary)|consent\/story-without-authorization)$/

async function idsIn(text: string, type: Type): Promise<string[]> {
  const { messages } = await lint(type === 'blog' ? HEAD + text : text, {
    path: 'draft.md',
    today: '2031-06-15',
    type,
  })
  return messages.flatMap(({ ruleId, severity }) => (ruleId && severity > 0 ? [ruleId] : []))
}

const TOLD: Readonly<Record<string, readonly string[]>> = {
  'reid/news-linked-event': [
    "social|Sunday's barge fire is all over the news. Our own crew did the flying.",
    'social|The woman pulled from the well on Monday went home from our unit today.',
    'social|Proud of Medic 7. They are the crew you saw in the video of the ice rescue.',
    'social|[Two pulled from burning duplex](https://post.example/duplex) Our engine, our medics, our hearts.',
    'social|You have all seen the footage of the truck in the river. The driver is one of ours.',
    'press-release|# New burn center opens\n\nIts first patients were the three firefighters hurt in the tannery fire on June 2.',
  ],
  'reid/role-or-occupation': [
    'social|Our clinic sees the town librarian for her migraines.',
    'social|First base coach for the Tarn Tigers, torn rotator cuff, and our scope.',
    'blog|We look at vocal cords. A man who calls the races at Fenn Downs lost his voice to a polyp, and we took it out.',
    'press-release|It was first used on the minister of the Barlow Chapel, whose heart stopped at the pulpit.',
  ],
  'reid/relative-or-household': [
    'social|Her roommate, Kezia, called 911. We placed the stent within the hour.',
    'blog|The boy had leukemia and was treated here. His stepfather, Anselm Poole, waited outside.',
    'blog|There is a man on my route with an ulcer on his heel. He lives above the bakery with his cousin Emil, who delivers the Courier.',
    'press-release|The center added nine chairs for dialysis. One is used by a retired miner, whose sister Agnes is the county clerk.',
  ],
  'reid/one-of-a-kind': [
    'social|He is the youngest person our service has ever flown.',
    'social|Nobody this small has ever gone home from our NICU.',
    'social|The first Tarn County resident to get the new valve is home.',
    'social|Youngest ever through our cardiac rehab: she is nineteen.',
    'blog|He was the first Alaskan to have the valve put in through the wrist at our center.',
    'blog|We have treated exactly one man with this fungus. He came to us in June.',
    'blog|There are eleven people alive with her mutation. She comes to our clinic twice a year.',
  ],
  'reid/thin-disguise': [
    'blog|Her name isn’t really June. June runs the ferry cafe at Gull Point, and we treated her for an overdose.',
    'blog|The name is made up, the rest is true. He lost a thumb to a baler at Tarn, and we reattached it.',
    'blog|Call him Jonas. He was admitted to our ward from the quarry at Tarn with a crushed foot.',
    'blog|I have changed her age and her name, nothing else. She ran the school kitchen in Dunmore, and she was admitted with hepatitis.',
    'blog|He asked me not to use his name. He still umpires at Lowell Field, and he has been our dialysis patient since June.',
  ],
  'reid/shift-diary': [
    'social|A farmer drove himself in today with a fence staple in his eye.',
    'social|Day three of nights. The man in 14 thinks I am his sister.',
    'social|Just had a woman come in who thought she had gas. It was a boy.',
  ],
  'consent/story-without-authorization': [
    'blog|## Anselm Brix\n\nI could not lift my arm over my head. Six weeks of exercises here, and I painted the ceiling.',
  ],
}

const SILENT: readonly string[] = [
  'social|Those were our paramedics in Sunday’s parade, on the pink float.',
  'social|After Friday’s crash many of you asked about child seats. Bring yours to our fitting day.',
  'social|Our thoughts are with the family of the boy from the quarry.',
  'social|Our helicopter will be on show at the county fair on Saturday.',
  'social|The crash on Route 9 has closed the road. Patients with appointments today may call to reschedule.',
  'social|The mill explosion of 1911 is the reason our town has a hospital.',
  'social|Everyone in our town is shaken by Sunday’s crash.',
  'social|The president of the Rotary Club handed us a check today.',
  'social|The conductor of the Dunmore Symphony leads our staff choir.',
  'blog|A person who works at heights needs a tetanus shot every ten years.',
  'blog|Our librarian, Tova Marsh, runs the patient library on the second floor.',
  'blog|The nurse who covers the school at Lowell is on our staff.',
  'blog|Ms. Quill, president of the Tarn Rotary Club, joined our board.',
  'blog|She was the first woman to chair our department of surgery.',
  'blog|His father was a county judge, and Dr. Brandt grew up in Dunmore.',
  'blog|The learner’s permit is not enough to drive our van.',
  'social|Her husband is the manager of our lab. She is our new chief of nursing.',
  'social|Nobody has ever regretted a flu shot. Get yours.',
  'social|No one here has ever seen so much snow.',
  'blog|The first Texan to lead our board retires in June.',
  'blog|Her work on valves was the largest study our department had published.',
  'blog|There are eleven people on the night team.',
  'share|In the Post: the first Ohioan to receive the implant went home from a hospital in Columbus.',
  'social|Let us call it a year. Happy holidays!',
  'social|We will not say who won the bake-off until Friday.',
  'blog|Call the clinic if the cast feels tight.',
  'blog|The names of the wards are not the old ones.',
  'social|Ten hours in and the coffee machine is broken. Pray for nights.',
  'blog|It is two in the morning and the ward is quiet. Night nurses learn to love that hour.',
  'blog|**Robert Quill** (1796–1853) taught at the bedside in Dublin. Quill disease is a goiter with a fever. He did not have it.',
  'blog|## Solvei Brandt\n\nI have my hands full at the front desk. The phones never stop, and I like it so.',
]

const split = (line: string) => line.split('|') as [Type, string]

describe.each(Object.entries(TOLD))('%s', (id, lines) => {
  test.each(lines)('%s', async (line) => {
    const [type, text] = split(line)
    expect(await idsIn(text, type)).toContain(id)
  })
})

describe('nobody in care', () => {
  test.each(SILENT)('%s', async (line) => {
    const [type, text] = split(line)
    expect((await idsIn(text, type)).filter((id) => OURS.test(id))).toEqual([])
  })
})
