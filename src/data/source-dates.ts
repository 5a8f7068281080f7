// Words by which copy says how old a source is, and whether it still leans on it.
// Written by hand for hipaalint, MIT.

/** Lists of words split at spaces. */
export const SOURCE_DATE_WORDS = {
  /** Called fresh. */
  recent:
    'recent new newest latest brand-new newly just-published just-released up-to-date current cutting-edge groundbreaking fresh',
  /** What has a year. */
  works: `
    study studies trial trials paper research review survey report analysis meta-analysis article data figures statistics
    findings poll evidence numbers estimate estimates census
  `,
  guidance: `
    guideline guidelines guidance recommendation recommendations advisory consensus standards protocol statement criteria
    position
  `,
  /** Numbers, which age. */
  data: 'survey report data figures statistics poll estimate estimates census numbers',
  /** Known to be old, wherever the sentence says so. */
  knownOld: `
    landmark classic seminal pioneering historic superseded replaced replaces outdated withdrawn retired rescinded expired
    anniversary decades updated updates revised took takes
  `,
  /** Beside a year, it is told as history. */
  history: `
    original originally first since until update later then history ago former formerly earlier began begun started founded
    once early previous previously older old longer
  `,
  /** Laws and cases stay what they are. */
  law: 'act law statute rule regulation code cfr amendment constitution court section bill ordinance lawsuit settlement',
  /** The writer leans on it. */
  relies: `
    per according follow follows following followed recommends recommend recommended says say under based advises advise
    calls uses use using adhere meets meet suggests state states requires require cites apply applying go goes going come comes stick trust show shows put puts suggest suggests find finds
  `,
} as const
