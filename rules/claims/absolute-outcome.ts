import { findAbsoluteOutcomes } from '../../src/checks/absolute-outcome.ts'
import { defineRule, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'claims/absolute-outcome',
  severity: 'error',
  presets: ['claims'],
  types: ['blog', 'press-release', 'guide', 'social', 'testimonial'],
  summary: 'A cure, a guarantee, freedom from pain or risk, or a result for good, promised without limit',
  messages: {
    cure: 'This promises a cure, which hardly any treatment can keep for everybody.',
    certain: 'This promises a result as certain; no treatment works for everybody.',
    lasting: 'This promises a result that never ends.',
    painless: 'This promises that nothing hurts; people feel pain differently.',
    risk: 'This promises that there is no risk; every treatment has some.',
  },
  why: 'Readers take such a word as a fact about their own case. A claim about health needs evidence at hand for all that it says, and no evidence bears out "always", "never" or "guaranteed". Medical and dental boards act on these words alone.',
  remedy:
    'Say what usually happens, to how many, and for how long, with the source; for comfort say what is done ("we numb the area first"). Leave out cure, guarantee, 100%, painless, risk-free and permanent.',
  basis: [
    { title: 'FTC Health Products Compliance Guidance (2022): a claim needs evidence for all that it says' },
    {
      title:
        'California Business and Professions Code 651(b): claims that create unjustified expectations of favorable results',
    },
  ],
  case: 'In 2017 an Australian court fined a wellness company A$127,500 over advertorials that promised energy and masculinity; 17 charges came of the wording.',
  options: {},
  examples: {
    fail: [
      '«Painless implants, guaranteed for life».',
      'social| Our drip «cures hangovers». Walk-ins welcome!',
      'Laser sessions at our studio are «100% effective» on spider veins.',
      'guide| Book two visits and your «sciatica will never return».',
      'press-release| The clinic’s new cap «reverses hair loss», the company said.',
      'social| Meet the «miracle serum» that everybody is talking about.',
      'testimonial| After one adjustment I was «cured of migraines».',
      'Our fertility plan comes with «guaranteed results».',
      'The wrap has «no side effects» and our therapists have time for you on Saturdays.',
      'social| Today we «banish double chins forever»! Link in bio.',
      'We treat the root cause, and the method «works every time».',
      '- How does it feel? Every session is «painless».',
      'Ten weeks with our coaches and «you will lose thirty pounds».',
      'guide| Keep at it, and the «ache will be gone, and gone for keeps».',
      'Our wrap «sends cellulite packing».',
      'It does not matter how old the injury is: this «works on anybody».',
      'press-release| The new hip will «outlast its» owner.',
      'social| Your back «trouble, solved.» «For good».',
      'Each tray is a «zero-pain» experience.',
    ].map(typedExample),
    pass: [
      'guide| The swelling will be gone in a week.',
      'Every patient heals at a pace of their own.',
      'Say goodbye to paper forms forever!',
      'The clinic on Elm Street closed for good in May.',
      'There is no cure for lupus.',
      'No procedure is risk-free, and we cannot guarantee a result.',
      'social| Walk with us on Saturday and help find a cure for diabetes!',
      'Is the treatment painless? Most people feel a pinch.',
      'The dentist hardens the filling with a curing light.',
      'guide| Beware of anybody who promises a miracle cure or guaranteed weight loss.',
      'Children get their first permanent molars at about six.',
      'We guarantee our prices for twelve months.',
      'An echocardiogram is painless and takes forty minutes.',
      'guide| A painless lump in the neck should be looked at within two weeks.',
      'Naloxone reverses an opioid overdose within minutes.',
      'guide| Never write “pain-free for good” in a caption.',
      'Surgery is usually followed by relief, though stiffness may come back.',
      'Most skin cancers can be cured when they are found early.',
    ].map(typedExample),
  },
  *check(document) {
    for (const { span, idea, strong } of findAbsoluteOutcomes(document))
      yield { span, message: MESSAGES[idea], severity: strong ? 'error' : 'warn' }
  },
})

const MESSAGES = {
  cure: 'cure',
  reverse: 'cure',
  miracle: 'cure',
  complete: 'cure',
  guarantee: 'certain',
  hundred: 'certain',
  always: 'certain',
  permanent: 'lasting',
  painless: 'painless',
  risk: 'risk',
} as const
