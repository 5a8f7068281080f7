const POSSESSIVES = ['my', 'his', 'her', 'their']

/**
 * The entries of a lexicon: cut at commas and line ends, trimmed, empty ones dropped. `{their}` in an entry
 * stands for every possessive of a person told about; "your" is not one of them: it speaks to the reader.
 */
export const terms = (text: string): readonly string[] =>
  Object.freeze(
    text
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .flatMap((entry) =>
        entry.includes('{their}') ? POSSESSIVES.map((word) => entry.replaceAll('{their}', word)) : [entry],
      ),
  )

/** A lexicon in named groups. */
export type Groups<Name extends string = string> = Readonly<Record<Name, readonly string[]>>

/** What a further law protects beside HIPAA's general rule; the groups of every `SENSITIVE_` lexicon. */
export type SensitiveCategory = 'substanceUse' | 'sexualHealth' | 'mentalHealth' | 'reproductive' | 'genetic'
