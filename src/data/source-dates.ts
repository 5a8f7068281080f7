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
  /** Told as history, or known to be old. */
  history: `
    landmark classic seminal pioneering historic original originally first since until superseded replaced replaces updated
    update updates revised later then outdated withdrawn retired history decades ago former formerly earlier anniversary
    began begun started founded once early previous previously older old expired rescinded longer
  `,
  /** Laws and cases stay what they are. */
  law: 'act law statute rule regulation code cfr amendment constitution court section bill ordinance lawsuit settlement',
  /** The writer leans on it. */
  relies: `
    per according follow follows following followed recommends recommend recommended says say under based advises advise
    calls uses use using adhere meets meet suggests state states requires require cites apply applying show shows put puts suggest suggests find finds
  `,
} as const
