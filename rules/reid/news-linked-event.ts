import { findEvents } from '../../src/checks/news-event.ts'
import { findTies, type Tie } from '../../src/checks/news-tie.ts'
import { suggestOmission } from '../../src/checks/rewrites/draft.ts'
import { findingOver } from '../../src/checks/tale-passage.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Example, type Finding } from '../../src/rule.ts'

export default defineRule({
  id: 'reid/news-linked-event',
  severity: 'error',
  presets: ['recommended'],
  types: ['social', 'reply', 'share', 'press-release', 'blog'],
  summary: 'Care of ours is joined to an event that the local news tells of',
  messages: {
    stated: 'This says that people from an event in the news were in our care.',
    hinted: 'This hints that we had to do with people from an event in the news.',
  },
  why: 'The news has the names, or the neighbours do: whoever says that people from the crash, the fire or the shooting came to us tells whose injuries these are, without a name and even where every other fact is public.',
  remedy:
    'Cut what ties us to the event and keep the advice ("a reminder: here is how to fit a booster seat"), or let months go by and write of such injuries in general.',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(ii): actual knowledge that what is left could identify somebody',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
    {
      title: '45 CFR 164.502(a): uses and disclosures',
      url: 'https://www.ecfr.gov/current/title-45/section-164.502',
    },
  ],
  case: 'In 2014 a rescue volunteer in North Carolina shared a news link with a remark on the first call of the day; in 2010 a hospital in Michigan dismissed an employee over a post that named somebody in care by nothing but what the news had told.',
  options: {},
  examples: {
    fail: [
      {
        text: 'The rockfall closed the road. «Both of the hikers in the Gazette’s photograph flew with us.»',
        type: 'press-release',
      },
      ...[
        '«The pickup wreck on Route 40 this morning: our trauma team worked on the driver for an hour.» Slow down on ice.',
        'Everybody is posting about the rooftop rescue. «We flew the roofer to Denver, and he is talking.»',
        '«We treated two of the riders from last night’s roller-coaster derailment.» Please wear the lap bar.',
        'That house fire on Alder Lane? «First call of my shift.»',
        '[«Kayaker pulled from Gull Lake](https://news.example/kayaker) is stable with us, and she says hello.»',
        'You have all seen the news by now. «The bus driver is in our ICU tonight.»',
        '«So glad we could help the climbers from yesterday’s avalanche.»',
        '«Jogger vs. delivery van.» The mop is still wet.',
        '«So the lad from the harbor stabbing has made the front page. I spent two hours picking glass out of his elbow.»',
        'When the sirens went for the tannery blaze, we were ready. «Our burns bay was warmed and waiting by six.»',
        'The stabbing outside the arena on Saturday shook all of us. «He came through our doors with no pulse and went home today.»',
        '«If you heard the sirens by the quarry last night, that was our crew.» Stay off the ledges.',
        'Plenty of you have shared that clip from the pier with the rope. «She is one of ours now.» Learn to throw a line.',
        'You all saw the clip from the pier. «That orange boat was ours.» Wear a vest.',
        'From the Dunmore Courier, June 12: Minibus overturns on Mill Hill. «We patched up four of the passengers in our treatment room.» Slow down.',
        'You have seen the story of the crash on Route 40. «Some of the faces in it will stay with our unit for a long time.»',
        '«Triplets arrived on Friday, the first set here since 2019.» Dad cheered.',
        'A clip from the harbor has been widely shared. «It shows a man in a gown outside our doors, and he is back in our ward now.» Be kind.',
        '«We cannot give names, but the children from the camp van crash are in our care and doing well.»',
        'Everybody has read about the quarry rescue. «What the article leaves out is that our own night crew did the winching.»',
        '«You all watched the man on the courthouse roof. He is on my floor now.»',
        'Trucker pinned under logs, says the Dunmore Herald. So proud of Medic 4. «They rode in with him.»',
      ].map(post),
      '# Notes after a long Sunday\n\n«The explosion at the Dunmore mill reached us as a radio call. I took the youngest of the three, and we operated on his hands until midnight.»',
      {
        text: '# Statement on the Route 40 collision\n\nThe hospital has received many requests. «Our surgical team received two people from Saturday’s crash.»',
        type: 'press-release',
      },
      {
        text: '# Helicopter service turns one\n\n«The crew flew the rancher injured in the October 3 baler accident near Alder Creek.»',
        type: 'press-release',
      },
      {
        text: '# Statement on a death\n\n«Mr. Abernathy was brought in by deputies shortly after midnight on Tuesday.» We are cooperating.',
        type: 'press-release',
      },
      {
        text: '# Statement on the Harbor Road shooting\n\n«Lakeview Hospital received four patients from Sunday’s shooting on Harbor Road.» The hospital thanks its staff.',
        type: 'press-release',
      },
    ],
    pass: [
      {
        text: 'The paper has a map of the detour after the crash on Route 9. About the people in the truck we know what the paper knows, and we would say no more if we knew more.',
        type: 'share',
      },
      ...[
        'After this week’s pile-up on Route 40, a reminder: winter tires grip better below 45 degrees.',
        'We know that many of you are thinking of those hurt in the Alder Lane fire. Counselors are at the library until nine.',
        'Tuesday’s drill simulated a plane crash. Our emergency team treated sixty volunteers in one hour.',
        'After the tannery blaze our nurses collected blankets for the families, and the canteen sent soup.',
        'If you heard the sirens by the quarry last night: that was the monthly test.',
        'Everybody is asking about the lights on the roof. They belong to the new helipad.',
        'Everyone in our town is shaken by Sunday’s crash. The article explains how tires age.',
        'Tornado watch tonight: our clinics close at four. The emergency department stays open.',
        'Many of you wrote about Saturday’s crash. We never talk about calls. Two of our medics are certified to check child seats.',
        'After the explosion on Harbor Road, privacy law keeps us from saying whether any person is in our care.',
        'Because of the accident on Lake Road, the bus to our north campus is late this morning.',
        'The blood drive after Saturday’s shooting brought 214 donors to our lobby. Thank you.',
        'Thank you to the nurses, cooks and drivers who came in during the flood. You kept this house running.',
      ].map(post),
      '# Forty years after the Dunmore mill explosion\n\nIn 1986 our hospital treated nineteen people in one night. What was learned then is taught here every spring.',
      '# When a child is in a crash\n\nA crash is a shock even without a scratch. Our pediatricians look at sleep, appetite and play in the weeks that follow.',
      {
        text: '# Statement on the Harbor Road shooting\n\nOut of respect for privacy, Lakeview Hospital does not discuss who is or is not in its care. Our hearts are with everyone touched by Sunday’s shooting.',
        type: 'press-release',
      },
      {
        text: 'From the *Dunmore Post*: [Two hurt in mill explosion](https://post.example/mill). Both were taken to area hospitals, police said. Our safety team has a page on welding near dust.',
        type: 'share',
      },
    ],
  },
  check: findNewsLinks,
  suggest: suggestOmission,
})

/** Most of what the rule is for stands on social networks. */
function post(text: string): Example {
  return { text, type: 'social' }
}

function* findNewsLinks(document: Document): Generator<Finding> {
  for (const ties of findTies(document)) yield report(document, ties)
}

function report(document: Document, ties: readonly Tie[]): Finding {
  const stated = ties.some((tie) => tie.stated)
  // Where one sentence points to the event and to us, that is the one to cut.
  const events = new Set(findEvents(document).map(({ sentence }) => sentence))
  const { sentence } =
    ties.find((tie) => tie.pointed && tie.stated && events.has(tie.sentence)) ??
    ties.find((tie) => tie.stated) ??
    ties.find((tie) => events.has(tie.sentence)) ??
    ties[0]
  return findingOver(
    document,
    ties.map((tie) => tie.sentence),
    sentence,
    {
      message: stated ? 'stated' : 'hinted',
      severity: stated ? 'error' : 'warn',
      covers: ['dates', 'treatment'],
    },
  )
}
