import { disclosureFor } from '../../src/checks/disclosed.ts'
import { materialTies } from '../../src/checks/material-ties.ts'
import { linksOwnAsStranger, namesOwnAsStranger, praisesAsCustomer } from '../../src/checks/own-praise.ts'
import { isOwnProse } from '../../src/checks/prose.ts'
import { PAID_KEYS } from '../../src/data/material-ties.ts'
import type { Document, Span } from '../../src/document.ts'
import { defineRule, type Example, type Finding, typedExample } from '../../src/rule.ts'

const reply = (front: string, text: string): Example => ({
  text: `---\nreply_to: {kind: ${front}}\n---\n\n${text}`,
  type: 'reply',
})
const post = (front: string, text: string): Example => ({
  text: `---\n${front}\n---\n\n${text}`,
  type: 'social',
})

export default defineRule({
  id: 'attribution/material-connection',
  severity: 'warn',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'reply', 'share'],
  summary: 'Praise by somebody who is paid, given things, or works there, and does not say so up front',
  messages: {
    code: 'Whoever passes on a shop’s discount code gets something for it, and nothing up front says so.',
    affiliate: 'This earns the writer something, and nothing up front says so.',
    gift: 'This was given to the writer, and nothing up front says so clearly.',
    reward: 'A review is rewarded here, and its readers will not know.',
    insiders: 'Those who work for a place are asked to review it, and nothing says that they must tell it.',
    employee: 'This praises the writer’s own employer as a customer would, and does not say so.',
    stranger: 'This recommends a page or a work of your own as if somebody else had made it.',
    sponsor: 'Front matter names who pays for this, and the copy does not.',
    late: 'The disclosure comes too late: after a link, or where a reader must open the post to see it.',
  },
  why: 'Readers weigh praise by who gives it. A tie that they would not expect has to be told clearly, before they act on the praise.',
  remedy:
    'Say it first and in plain words: "#ad", "Sponsored by …", "… sent me this for free", "I work here", "We wrote this at …". In a post it stands before the first link and in the first 125 characters. Do not reward reviews for being good, and have every rewarded or in-house review say what it is.',
  basis: [
    {
      title: '16 CFR 255.5: disclosure of material connections',
      url: 'https://www.ecfr.gov/current/title-16/section-255.5',
    },
    {
      title: '16 CFR 465.4 and 465.5: buying reviews; reviews by insiders',
      url: 'https://www.ecfr.gov/current/title-16/part-465',
    },
  ],
  case: 'No healthcare case over a missing disclosure alone is known to this project; the rule on consumer reviews has been in force since October 2024.',
  options: {},
  examples: {
    fail: [
      'social| «I partnered with Kneelux on this brace.» Their foam is the only kind I trust.',
      'social| «As a Kneelux adviser I see every model first.» This one is superb.',
      'social| I adore these insoles. «#sp #KneeluxAmbassador»',
      'social| Loving my new GlowPen from @DermaCo. «Code INES20 takes 20% off!»',
      'social| My feet after a double: happy. «Get 15% off with MARSH15 at @sockworks.»',
      'social| I adore this mask. «Thank you for spoiling me, @velvetface!»',
      'blog| I like the Tern cuff, and it costs less than dinner. «Enter LARK15 at checkout and Tern takes fifteen percent off.»',
      'share| From Knee News, May 2031. «It comes from our friends at Kneelux, who sent the office a box to try.»',
      'blog| «Shop with my link below.» I swear by these insoles.',
      'blog| I walk to work. «These [insoles](https://tern.example/p/12?ref=inesRN) saved my arches.» I own two pairs.',
      'blog| «Order the cuff [here](https://tern.example/?affid=991) and you will not be sorry.»',
      'social| Twelve hours, and I still have calves. «Use INES15 at checkout and tell them I sent you.»',
      'social| Kneelux is here, and it settles a sore knee. Ask at the counter.\n\n«Big thanks to our partners at Kneelux, who paid for the balloons.»',
      'blog| «My cousin makes this balm, and nothing else works on my hands.»',
      'social| «Kneelux set our whole night crew up with socks, and nobody wants the old ones back.»',
      'blog| The lamp is a dream. «I did not pay a cent for it.»',
      'blog| «A slice of every sale finds its way back to our clinic.» The tape is the best there is.',
      'social| ⭐⭐⭐⭐⭐ Lovely place. «My supervisor wants everybody on the floor to write one of these.»',
      'social| Wow. «A box of Marsh socks turned up on my doorstep in May.» I have worn nothing else since.',
      post(
        'author: Lou Brandt, billing, Tidewater Eye',
        'If you need cataracts done, go to Tidewater Eye. «Ten out of ten!»',
      ),
      reply(
        'comment}\nauthor: {name: Wes Pruitt',
        'Thanks for this. «An excellent page on the same topic is here: pruittspine.example/blog/desks»',
      ),
      reply(
        'comment}\nauthor: {name: Anneke Vos',
        'Nice list! «You missed "The Unhurried Night" by Anneke Vos, the best of them all.»',
      ),
      'reply| Thank you! «Show this review at the desk for $20 off your next cleaning.»',
      'social| «Leave us a five-star review and you are entered in a raffle for an air fryer.»',
      'social| «All staff: please leave us a review on Google this week!»',
      post(
        'author_role: billing manager, Larkspur Clinic',
        '«If you need a doctor in town, it has to be Larkspur Clinic, five stars!» Clean and quick.',
      ),
      reply(
        'comment}\norganization: {name: Glenbrook Health',
        'Great piece. «This one explains it better: glenbrook.example/blog/knee-pain»',
      ),
      reply(
        'press',
        'Nice work. «I came across an article that goes further: https://tern.example/blog/knees»',
      ),
      {
        text: '---\ntitle: A calm face\ntype: blog\n«sponsor: Velvetface»\n---\n\nA calm face takes five minutes a day. Wash it, dry it, leave it alone.',
        type: 'blog' as const,
      },
      'social| Happy feet after a double shift on the ward with the best bunch of people that I know anywhere in the whole of the county, honestly. I love these socks. «Use MARSH15 for 15% off.» #ad',
    ].map((one) => (typeof one === 'string' ? typedExample(one) : one)),
    pass: [
      'social| We partnered with Larkspur County to vaccinate 400 children. What a turnout, and the volunteers were great!',
      'social| As a speaker at the gala she thanked the nurses. Lovely evening.',
      'social| #ad GlowPen sent me this pen, and I love it. Code INES20 takes 20% off.',
      'social| Paid partnership with Sockworks: I love these socks. Use MARSH15 for 15% off.',
      'social| She is a gifted surgeon, and my partner says so too. We love having her.',
      'blog| Our 5K is sponsored by Mercer Bank, and the first 100 runners get 20% off our class.',
      'blog| We thank the Okoro Foundation, who gave us free samples of hope and a grant for the ward.',
      'social| Use code FLU5 for $5 off our first-aid class.',
      'guide| Never offer a gift card for a review, and do not ask staff to leave one.',
      'social| I work here, and I think we have the best hospital in the state.',
      reply(
        'comment}\norganization: {name: Glenbrook Health',
        'Great piece. We wrote about this at Glenbrook, in case it helps: glenbrook.example/blog/knee-pain',
      ),
      reply('press', 'Thank you for the report. The state has the figures: https://health.gov/knees'),
      'reply| Thank you for the five stars! We pass them on to the team.',
      'blog| See [the page on shots](https://health.gov/flu?ref=home) and [our shelf](https://elm.example/books?tag=sleep). I keep both open.',
      reply(
        'press',
        'Readers can see the minutes at tidewaterhealth.example/board.\n\nSunniva Oake, head of communications, Tidewater Hospital',
      ),
      'blog| The county gave our crew a license in May, and the room is lovely.',
      'blog| We have no stake in the company, and we like the lamp.',
      'blog| That winter gave us the first trial of gloves. I love that story.',
      'social| Thank you to our partners at Mercer Bank, who paid for the bus. It runs on Monday.',
      reply(
        'comment}\nauthor: {name: Anneke Vos',
        'I wrote "The Unhurried Night", so I am no judge, but the chapter on lamps may help.',
      ),
      'social| Tell us how we did: leave a review on Google. It helps other families.',
      {
        text: '---\nsponsor: Velvetface\n---\n\nSponsored by Velvetface. A calm face takes five minutes a day.',
        type: 'blog' as const,
      },
      'blog| Disclosure: we earn a small commission on links below.\n\nI swear by these insoles. Shop with my link.',
    ].map((one) => (typeof one === 'string' ? typedExample(one) : one)),
  },
  check: findTies,
})

function* findTies(document: Document): Generator<Finding> {
  const social = document.type === 'social'
  let late: Span | undefined
  let told = false
  for (const { sentence, kind } of materialTies(document)) {
    // Whoever reads the review never sees what was said here.
    const open = kind === 'reward' || kind === 'insiders' ? 'none' : disclosureFor(document, sentence.span)
    if (open === 'open') continue
    if (open === 'late') {
      late ??= sentence.span
      continue
    }
    const paid = kind !== 'insiders' && kind !== 'reward'
    // One tie is told once, however often it shows.
    if (paid && told) continue
    told ||= paid
    yield { span: sentence.span, message: kind, severity: social && paid ? 'error' : 'warn' }
  }
  if (late && !told) yield { span: late, message: 'late', severity: social ? 'error' : 'warn' }
  const praise = praisesAsCustomer(document)
  if (praise && disclosureFor(document, praise) !== 'open') yield { span: praise, message: 'employee' }
  const linked = linksOwnAsStranger(document) ?? namesOwnAsStranger(document)
  if (linked) yield { span: linked, message: 'stranger' }
  yield* sponsorOnly(document, told || late !== undefined)
}

/** Front matter says who pays, and the copy names neither them nor the tie. */
function* sponsorOnly(document: Document, told: boolean): Generator<Finding> {
  const { frontMatter, sentences, text } = document
  if (told || !frontMatter) return
  for (const [key, value] of Object.entries(frontMatter.data)) {
    if (!PAID_KEYS.has(key.toLowerCase().replace(/[-_]/g, '')) || !value || value === 'none') continue
    const end = sentences.at(-1)?.span.end ?? 0
    if (disclosureFor(document, { start: 0, end }) === 'open') return
    const named = typeof value === 'string' ? value : ''
    const words = sentences
      .filter((one) => isOwnProse(document, one))
      .map(({ span }) => text.slice(span.start, span.end))
    if (named && words.some((one) => one.includes(named))) return
    yield {
      source: frontMatter.place([key]),
      message: 'sponsor',
      severity: document.type === 'social' ? 'error' : 'warn',
    }
    return
  }
}
