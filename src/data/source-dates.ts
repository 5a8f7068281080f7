// Words by which copy says how old a source is, and whether it still leans on it.
// Written by hand for hipaalint, MIT.

/** Lists of words split at spaces. */
export const SOURCE_DATE_WORDS = {
  /** Called fresh. */
  recent:
    'recent new newest latest brand-new newly just-published just-released up-to-date current cutting-edge groundbreaking fresh freshest breaking emerging up-to-the-minute state-of-the-art modern just-out',
  /** "Just out", "hot off the press": called fresh as a predicate. */
  just: 'just newly freshly fresh hot recently',
  out: 'out published released posted in off dropped landed printed appeared unveiled',
  /** Small words of a reference that is no sentence: "Annals of …, online, September 2013". */
  reference:
    'of the and for in on by from via clinical report guideline guidelines policy statement review study article essay editorial fact sheet guidance advisory bulletin news position practice technical systematic trial paper posted dated first last published online updated issue vol volume no page pages p pp et al a an at is not read link here full text open accessed posted',
  /** Between what is called new and its year another matter begins. */
  turns:
    'after since while whereas but confirms confirmed echoes echoed extends extended builds supports repeats repeated like unlike what as',
  /** What has a year. */
  works: `
    study studies trial trials paper research review survey report analysis meta-analysis article data figures statistics
    findings poll evidence word news science thinking numbers estimate estimates census
  `,
  guidance: `
    guideline guidelines guidance recommendation recommendations advisory consensus standards protocol statement criteria edition handbook manual
    position advice recommendations thinking advisories
  `,
  /** Numbers, which age. */
  data: 'survey report data figures statistics poll estimate estimates census numbers',
  /** Known to be old, wherever the sentence says so. */
  knownOld: `
    landmark classic seminal pioneering historic superseded replaced replaces amended outdated withdrawn retired rescinded expired
    anniversary decades updated updates revised took takes
  `,
  /** Beside a year, it is told as history. */
  history: `
    original originally first since until update later then history ago former formerly earlier began begun started founded
    once early previous previously older old longer
  `,
  /** Said to hold today. */
  current: "today's current currently force present-day up-to-date effect",
  /** Rules that are rewritten as guidance is. */
  rules:
    'limit limits cutoffs thresholds table tables charts rule rules regulation regulations code schedule chart',
  /** Laws and cases stay what they are. */
  law: 'act law statute rule regulation code cfr amendment constitution court section bill ordinance lawsuit settlement',
  /** The writer leans on it. */
  relies: `
    per according follow follows following followed recommends recommend recommended says say under based advises advise
    calls uses use using adhere meets meet suggests state states requires require cites apply applying go goes going come comes stick trust show shows put puts suggest suggests find finds
  `,
} as const
