// What else a reply may speak of without telling of care. Written by hand for hipaalint, MIT.

export const REPLY_REST_WORDS = {
  kind: `
    hello hi dear welcome please regards warmly sincerely best wishes kind kindly glad happy delighted pleased honor honored
    love lovely joy proud hope hopes congratulations congrats cheers care
  `,
  /** The building, its technology and the people who run it. */
  house: `
    elevator elevators lift lifts roof lobby garage lot parking park ramp ramps door doors sign signs signage carpet bench benches
    thermostat thermostats heating heater air-conditioning window windows mural television tv wifi wi-fi link links site page pages app
    screen map hours music operator operators phones menu coffee soup kitchen cafe cafeteria cashier
    toilet toilets restroom restrooms bathroom bathrooms noise construction builder builders contractor helicopter balloons
    carpark shuttle bus waiting-room badge badges discount discounts tags spaces level levels playground gate gates latch toys magazines
    plants paint painted cleaner cleaners janitor printer elevator-music clock clocks lights light handrail handrails pipes lightbulb sink faucet
  `,
  /** Its people, and where and when they meet. */
  crew: `
    crew crews desk team staff training meeting huddle manager owner interpreters interpreter checklist rooms hour hold line lines
    chair chairs fish tank waiting floor floors water lab
  `,
  refusal: `
    privacy private confidential confidentiality hipaa law laws rules federal discuss disclose comment respond specifics details
  `,
}
