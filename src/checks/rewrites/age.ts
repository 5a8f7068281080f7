import type { Document, Span } from '../../document.ts'
import type { Finding, Rewrite, Suggestion } from '../../rule.ts'
import { capitalize, readBeside } from './beside.ts'

/** The one category that 45 CFR 164.514(b)(2)(i)(C) leaves for ages over 89. */
const OLD = '90 or older'
const COUNT = /^(?:\d{2,3}|[a-z]+(?:[- ][a-z]+)*)$/i
const LEAD = /^aged?(?: is| was| of)?\s?[:=]?\s/i
const YEARS = /\s(?:years?|yrs?)\s(?:old|young|of\sage)$/i
const ADJECTIVE = /-old$/i
/** Somebody is that old: "is 97", "I'm 95 years old", "she died at 96". */
const COPULA = /(?:\b(?:is|was|am|are|at|now|still|already)|['’][sm]) $/i
const DECADE_LEAD = /\bin (?:his|her|their|my) $/i
/** Nouns that say no more than that it is a grown person; a rewrite may repeat them. */
const PERSON =
  /^ (patient|man|woman|person|lady|gentleman)(?=$|[.,;:!?)]| (?:who|whose|with|from|in|at|was|is|had|has|came|went|and|walked|danced)\b)/
const PERSON_BEFORE = /\b(?:patient|man|woman|person|lady|gentleman) $/i
/** Here the clause, or what was put in between, is over. */
const OVER = /^(?:$|[.,;:!?)]|\s[—–])/
const GOES_ON = /^(?:$|[.,;:!?)]|\s[—–]|\s(?:and|but|with|when|who)\b)/

/** "90 or older" for an age that the sentence gives as a number of its own. */
export function fixAge(document: Document, { span }: Finding): Rewrite | undefined {
  if (!span) return undefined
  const words = document.text.slice(span.start, span.end)
  const { before, after } = readBeside(document, span)
  // "at seventeen, in 1949": no age of today stands there.
  if (/\d{4}/.test(words)) return undefined
  const lead = LEAD.exec(words)
  if (lead) {
    const start = span.start + lead[0].length
    return GOES_ON.test(after) || /^ \w/.test(after)
      ? { span: { start, end: span.end }, text: OLD }
      : undefined
  }
  const decade = DECADE_LEAD.exec(before)
  if (decade) {
    const start = span.start - decade[0].length
    const text = oldAt(before.slice(0, decade.index), after)
    return text ? { span: { start, end: span.end }, text } : undefined
  }
  if (ADJECTIVE.test(words)) {
    const noun = PERSON.exec(after)?.[1]
    const end = span.end + (noun?.length ?? 0) + 1
    return noun ? { span: { start: span.start, end }, text: `${noun} aged ${OLD}` } : undefined
  }
  if (!YEARS.test(words) && !COUNT.test(words)) return undefined
  if (/\b(?:birthday|year|old|born)$/i.test(words.replace(YEARS, ''))) return undefined
  const text = oldAt(before, after)
  return text === OLD || (text && YEARS.test(words)) ? { text } : undefined
}

/** How the category is put between the words before and after; undefined where that is not sure. */
function oldAt(before: string, after: string): string | undefined {
  if (/\($/.test(before)) return /^\)/.test(after) ? OLD : undefined
  if (/, $/.test(before)) return OVER.test(after) ? OLD : undefined
  if (COPULA.test(before)) return GOES_ON.test(after) ? OLD : undefined
  return PERSON_BEFORE.test(before) && GOES_ON.test(after) ? `aged ${OLD}` : undefined
}

/** Leaving the age out, and the category put another way. */
export function suggestAge(document: Document, { span }: Finding): Suggestion[] {
  if (!span) return []
  const words = document.text.slice(span.start, span.end)
  const { before, after, opens } = readBeside(document, span)
  const out: Suggestion[] = []
  const told = opens ? `Aged ${OLD}` : `aged ${OLD}`
  if (/^born\b/i.test(words))
    out.push({ desc: 'Give the age as "90 or older" in place of the year of birth', text: told })
  else if (/birthday$/i.test(words)) {
    const count = words.length - 'birthday'.length
    out.push({
      desc: 'Leave out which birthday',
      span: { start: span.start, end: span.start + count },
      text: '',
    })
  } else if (/(?:aria|genaria)n$/i.test(words)) {
    out.push({ desc: 'Say "90 or older"', text: `${opens ? 'Person' : 'person'} aged ${OLD}` })
  } else if (ADJECTIVE.test(words)) out.push(...leaveAdjectiveOut(document, span, before))
  else {
    if (!LEAD.test(words) && !DECADE_LEAD.test(before)) out.push({ desc: 'Say "90 or older"', text: OLD })
    if (/, $/.test(before) && /^,/.test(after))
      out.push({ desc: 'Leave the age out', span: { start: span.start - 2, end: span.end }, text: '' })
  }
  return out
}

/** "A 94-year-old artist" is then "An artist". */
function leaveAdjectiveOut({ text }: Document, { start, end }: Span, before: string): Suggestion[] {
  if (!/^ \p{L}/u.test(text.slice(end, end + 2))) return []
  const article = /\ba $/i.exec(before)
  const vowel = /^ [aeiou]/i.test(text.slice(end, end + 2))
  const desc = 'Leave the age out'
  if (!article || !vowel) return [{ desc, span: { start, end: end + 1 }, text: '' }]
  const an = /^A/.test(article[0]) ? capitalize('an ') : 'an '
  return [{ desc, span: { start: start - 2, end: end + 1 }, text: an }]
}
