// Guidance that its own publisher has replaced: common public knowledge.
// Written by hand for hipaalint, MIT. Add an entry only where publisher, topic and both years are beyond doubt.

/** Guidance of one year that a later one of the same publisher replaced. */
export interface Superseded {
  readonly year: number
  /** A word of each stands in the sentence: the publisher by any of its names, and the topic. */
  readonly publisher: string
  readonly topic: string
  readonly replaced: number
}

/** By year. */
export const SUPERSEDED: readonly Superseded[] = [
  { year: 2016, publisher: 'cdc centers', topic: 'opioid opioids', replaced: 2022 },
  { year: 2015, publisher: 'cdc centers', topic: 'sti stis std stds sexually', replaced: 2021 },
  {
    year: 2016,
    publisher: 'uspstf preventive',
    topic: 'breast mammography mammogram mammograms',
    replaced: 2024,
  },
  { year: 2016, publisher: 'uspstf preventive', topic: 'colorectal colon', replaced: 2021 },
  { year: 2013, publisher: 'uspstf preventive', topic: 'lung', replaced: 2021 },
  { year: 2012, publisher: 'uspstf preventive', topic: 'prostate psa', replaced: 2018 },
  { year: 2013, publisher: 'acc aha american', topic: 'cholesterol statin statins', replaced: 2018 },
  { year: 2010, publisher: 'aha american', topic: 'cpr resuscitation', replaced: 2015 },
  { year: 2015, publisher: 'aha american', topic: 'cpr resuscitation', replaced: 2020 },
  { year: 2016, publisher: 'aap pediatrics', topic: 'sleep', replaced: 2022 },
  { year: 2012, publisher: 'acr american', topic: 'gout', replaced: 2020 },
  { year: 2011, publisher: 'endocrine', topic: 'vitamin', replaced: 2024 },
  { year: 2015, publisher: 'uspstf preventive', topic: 'diabetes prediabetes', replaced: 2021 },
  { year: 2015, publisher: 'dietary', topic: 'dietary', replaced: 2020 },
  { year: 2008, publisher: 'hhs u.s us federal government', topic: 'activity exercise', replaced: 2018 },
]
