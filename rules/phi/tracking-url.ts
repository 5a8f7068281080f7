import { listAddresses } from '../../src/checks/addresses.ts'
import { traceIn } from '../../src/checks/person-url.ts'
import { fixUrl, suggestUrl } from '../../src/checks/rewrites/url.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'phi/tracking-url',
  severity: 'warn',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'reply', 'share', 'testimonial'],
  summary: 'A web address that carries one person: a number, a name, a contact or a page of their own',
  messages: {
    id: 'This address carries a number or key that stands for one person.',
    contact: 'This address carries a way to reach somebody, or a day of birth.',
    name: 'This address carries a name, as a form that is filled in beforehand does.',
    private: 'This address leads to one person’s page.',
    portal: 'This address leads behind the login of a portal; link to its front page.',
    click: 'This address carries the key of one click, which the platform can tie to a person.',
  },
  why: 'Whoever opens the link, and every platform that it passes through, learns whom it was made for. Copied once from a portal, a mailing or a form, it stays in the post for good.',
  remedy:
    'Cut what follows the question mark, except for names of campaigns, and link to the front page of a portal or form.',
  basis: [
    {
      title: '45 CFR 164.514(b)(2)(i)(N), (R): web addresses and other identifying numbers',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
  ],
  case: 'None is known that turned on the address of a link alone.',
  options: {},
  examples: {
    fail: [
      'Here is [what a lab page looks like](«https://portal.glenbrook.example/results?patient_id=77812&view=lipids»).',
      'social| Book again in one tap: «https://glenbrook.example/book?email=jo.lind%40mail.example&reason=hiv-test»',
      'guide| Open [the form](«https://ask.example/form?field_3=Amara+Osei&field_4=knee»), change the name and send it.',
      'press-release| Her page is at «https://mychart.dunmere.example/inbox/4471902», the clinic says.',
      'share| [The study](«https://gate.mailwall.example/go?to=journal&data=b2%7Ct.lim%40clinic.example%7Cq9») is worth your time.',
      'social| Time for a refill? «https://glenbrook.example/refill?uid=883201&rx=metformin&utm_source=sms»',
      'reply| You can pay at «glenbrook.example/pay?id=2209417» whenever it suits you.',
      '![](«https://px.adhouse.example/p.gif?contactId=99310&page=detox») Welcome to our autumn issue.',
      'Read on [here](«https://news.example/r?u=https%3A%2F%2Fglenbrook.example%2Fflu%3Fmc_eid%3D4f1a9c2b77»).',
      'guide| The chart of the week is at «https://ehr.dunmere.example/members/WQ-77193/visits», for those who teach.',
      'Watch the little ones: «https://glenbrook.example/nursery/cam?baby_id=40117»',
      'Her plan is at «https://hands.example/app/plan?client=rtillman&week=9», and yours looks like it.',
      'testimonial| This is the link they sent me: «https://glenbrook.example/welcome?firstname=Odalys&surname=Brandt»',
      'A [filled-in form](«https://screen.glenbrook.example/mood?pupil=40917&reason=self-harm») shows the order of the questions.',
      'guide| Print it here: «https://labs.glenbrook.example/slip?nr=118834&test=hepatitis»',
    ].map(typedExample),
    pass: [
      'Flu shots: https://glenbrook.example/flu?utm_source=newsletter&utm_campaign=fall&utm_medium=email',
      'share| The trial is at https://doi.org/10.1000/xyz123 and at https://journal.example/article?id=77812&page=3.',
      'Sign in at https://portal.glenbrook.example/ or ask for help at https://portal.glenbrook.example/login?lang=es.',
      'guide| New here? Start at https://glenbrook.example/book?patient=new&visit=first.',
      'press-release| Write to [our press office](mailto:press@glenbrook.example?subject=Interview).',
      'social| Watch: https://video.example/watch?v=dQw4w9WgXcQ&list=PL884412 and the map: https://maps.example/?q=40+Cedar+Avenue',
      'guide| A link of this kind is for the person alone:\n\n```\nhttps://portal.example/results?patient_id=77812\n```\n',
      'Book at https://glenbrook.example/book?client=returning and see https://glenbrook.example/gallery?image_id=40117.',
      'The bus: https://city.example/route?route=12&stop=4471. Tickets: https://gala.example/buy?session=evening-2&table=12',
      'reply| Please use the form at https://glenbrook.example/contact?to=feedback@glenbrook.example.',
      'press-release| [Our clinicians](https://glenbrook.example/team/ines-okoro?source=release) are glad to talk.',
      'Find a desk near you: https://glenbrook.example/find?zip=05901&reason=migraine&page=200',
      'share| PubMed: https://pubmed.example/?term=asthma&filter=years.2029-2031',
    ].map(typedExample),
  },
  check: findTraces,
  fix: fixUrl,
  suggest: suggestUrl,
})

const UNTOLD: ReadonlySet<string | undefined> = new Set(['bad-example', 'fictional', 'hypothetical'])
const NOTES: ReadonlySet<string> = new Set(['portal', 'click'])

function* findTraces(document: Document): Generator<Finding> {
  for (const { span, url, sentence } of listAddresses(document)) {
    if (UNTOLD.has(document.sentences[sentence]?.guard)) continue
    const message = traceIn(url)
    if (!message) continue
    yield { span, message, ...(NOTES.has(message) && { severity: 'note' as const }) }
  }
}
