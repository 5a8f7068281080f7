import { findStatusMistakes } from '../../src/checks/fda-status.ts'
import { defineRule, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'claims/fda-status',
  severity: 'error',
  presets: ['claims'],
  types: ['blog', 'press-release', 'guide', 'social', 'share', 'reply', 'testimonial'],
  summary: 'A product, device or place given a status of FDA that it does not have, or that is no praise',
  messages: {
    unapproved: 'FDA does not give this status to products of this kind.',
    place: 'FDA approves no clinics, laboratories, people or techniques.',
    device:
      'Medicines and devices with a premarket approval are “approved”; most devices are cleared or only registered.',
    registered: 'Registered or listed means only that FDA was told; used as praise it reads as approval.',
    invented: 'FDA gives no certificate, seal or endorsement.',
    notice: 'A 510(k) ends in clearance, not in approval.',
  },
  why: 'Readers take the agency’s name for proof that a product works and is harmless. For devices the law calls it misbranding when registration or clearance is made to look like approval.',
  remedy:
    'Write the status of the product’s class: drugs, vaccines and devices with a PMA are approved; 510(k) devices are cleared (give the K number); De Novo requests are granted; being registered or listed is no praise, so leave it out; supplements, cosmetics, compounded drugs and cell products are not approved.',
  basis: [
    {
      title: '21 CFR 807.39: registration does not denote approval; an impression of it is misbranding',
      url: 'https://www.ecfr.gov/current/title-21/section-807.39',
    },
    {
      title: '21 CFR 807.97: the same for premarket notification, 510(k)',
      url: 'https://www.ecfr.gov/current/title-21/section-807.97',
    },
    { title: 'FTC Health Products Compliance Guidance (2022): the status with FDA must not be misstated' },
  ],
  case: 'No case over these words alone is listed; in September 2025 FDA sent more than 100 letters over advertising, many of them to telehealth firms and compounders.',
  options: {},
  examples: {
    fail: [
      '«Approved by the FDA», our sauna pod warms you in ten minutes.',
      'Our «FDA-registered laser» leaves no doubt about quality.',
      'social| Try the «FDA-approved vitamin drip» this weekend!',
      'The light mask is «FDA certified» for home use.',
      'guide| Because it is listed with the agency, the wand is «FDA approved».',
      'press-release| The compounded semaglutide is «FDA-approved», the pharmacy said.',
      'Stem cells «approved by the FDA» are ready for your knee.',
      'We work in an «FDA-approved clinic» with a view of the river.',
      'social| Our fat-freezing machine is «FDA-approved» ❄️',
      'The chamber carries the «FDA seal» of quality.',
      'press-release| The maker received 510(k) «approval from FDA» for its cuff.',
      'Each cleanse is «endorsed by the FDA», so drink up.',
      'Our Brightpath trays come with full «FDA approval».',
      'The «FDA has given our magnet mat its blessing».',
      'social| Did you know that our sleep lamp is «FDA licensed»?',
      'blog| The hearing gadget we sell won «FDA approval» in the spring.',
      'The «FDA has approved» it as a hearing aid for every day.',
      'social| Our «FDA-grade exosomes» ship cold.',
      'Every vial in our infusion lounge got the «green light from the FDA».',
    ].map(typedExample),
    pass: [
      'guide| There are two FDA-approved treatments for this condition.',
      'Naloxone nasal spray is approved by the FDA for sale without a prescription.',
      'The laser is FDA-cleared (K201234) for hair removal.',
      'FDA has not evaluated this product.',
      'guide| FDA does not approve dietary supplements, and no cleanse is FDA-approved.',
      'The FDA-approved label lists nausea as the most common side effect.',
      'press-release| FDA approved the vaccine for adults over 60 in 2030.',
      'Her new pacemaker is FDA-approved (P950001).',
      'guide| The device is registered with FDA. Registration does not mean approval.',
      'Report a problem with a pump to FDA’s MedWatch program.',
      'guide| Is the serum FDA approved? Ask for the number.',
      'The antiviral was cleared by our ethics board; an FDA hearing follows in May.',
      'press-release| FDA granted the De Novo request for the infant scale.',
      'Semaglutide is an FDA-approved medicine for weight management.',
      'Each year we register our lab with FDA, as the law requires.',
    ].map(typedExample),
  },
  *check(document) {
    for (const { span, mistake } of findStatusMistakes(document)) yield { span, message: mistake }
  },
})
