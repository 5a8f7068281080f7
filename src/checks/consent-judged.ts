import type { CONSENT_TURNS } from '../data/consent-turns.ts'
import { bitOf, type Class, countOf, type Heard, has, near } from './consent-heard.ts'

/** What the words of a sentence say of a consent, once they are known. */

/** Why an agreement that copy speaks of is none. */
export type Weakness = 'informal' | 'kin' | 'masked' | 'late' | 'public' | 'unasked' | 'paper' | 'unobjected'
type ConsentIdea = keyof typeof CONSENT_TURNS

/** Words between two that belong together. */
const NEAR = 9
const FAR = 16

/** What is weak about it. `named`: a word of showing stands in it, said to nobody. `around`: copy or pictures are spoken of, here or beside it. */
export function judgeConsent(
  heard: Heard,
  shown: boolean,
  named: boolean,
  taught: boolean,
  said: ReadonlySet<ConsentIdea>,
  around: () => boolean,
): Weakness | undefined {
  if (said.has('late') || (isLate(heard, shown) && around())) return 'late'
  if (said.has('pending') && (has(heard, 'paper') || has(heard, 'written')) && around()) return 'late'
  if (said.has('unasked') && around()) return 'unasked'
  // "A nod is all that we need before we film": what stands behind it is no paper.
  if (said.has('enough') && (heard.we || heard.person || taught) && around()) return 'informal'
  const elsewhere = near(heard, 'otherPaper', 'reaches', NEAR)
  if (elsewhere && (shown || (has(heard, 'conclude') && heard.we && around()))) return 'paper'
  if ((said.has('proxy') && has(heard, 'paper')) || (said.has('signedFor') && around())) return 'kin'
  if (said.has('stretched') && around()) return 'paper'
  if (has(heard, 'written')) return undefined
  if (said.has('care') && !said.has('allowed') && countOf(heard, 'assent') < 2) return undefined
  const waived = (has(heard, 'needless') && has(heard, 'paper')) || said.has('waived')
  if (said.has('unseen') && (waived || (said.has('posts') && shown))) return 'masked'
  const [verdict, hence] = [has(heard, 'verdict'), has(heard, 'hence')]
  if (said.has('known') && heard.we && (verdict || hence) && ((verdict && hence) || around())) return 'public'
  const drawn = countOf(heard, 'conclude') > 1 || (shown && has(heard, 'hence') && has(heard, 'conclude'))
  const because = shown && has(heard, 'hence') && has(heard, 'since')
  if (said.has('unnamed') && (waived || drawn || because)) return 'masked'
  if (near(heard, 'mask', 'needless', FAR) || isExcused(heard)) return 'masked'
  if (near(heard, 'mask', 'calm', FAR) && around()) return 'masked'
  if (heard.person && isPublic(heard)) return 'public'
  if (shown && has(heard, 'errand') && near(heard, 'paper', 'reaches', NEAR)) return 'paper'
  if (said.has('phoned') && heard.person && !has(heard, 'errand')) return 'informal'
  if (said.has('spoken') && around()) return 'informal'
  const agreed =
    said.has('allowed') ||
    said.has('asked') ||
    near(heard, 'assent', 'informal', NEAR) ||
    (heard.third && named && near(heard, 'assent', 'publish', NEAR)) ||
    near(heard, 'assent', 'sign', NEAR) ||
    has(heard, 'thumb')
  const yes = said.has('yes') && heard.third
  if ((yes || (agreed && (heard.person || has(heard, 'kin')))) && around()) return 'informal'
  if (agreed && shown && has(heard, 'conclude')) return 'informal'
  if (near(heard, 'kin', 'assent', NEAR) && around()) return 'kin'
  if (said.has('presumed') && heard.person && (has(heard, 'needless') || around())) return 'unasked'
  if (said.has('waived') && around() && !has(heard, 'errand')) return 'unasked'
  const ours = heard.person || heard.we || (waived && has(heard, 'conclude'))
  return shown && has(heard, 'needless') && ours ? 'unasked' : undefined
}

/** "No full face shown, so we are good": more than a bare "so" must follow. */
function isExcused(heard: Heard): boolean {
  const { at } = heard
  const mask = at.find(({ classes }) => classes & bitOf('mask'))
  if (!mask) return false
  const behind = at.filter(({ token }) => token > mask.token && token - mask.token <= FAR)
  const drawn = behind.filter(({ classes }) => classes & bitOf('conclude'))
  const more = bitOf('conclude') | bitOf('assent') | bitOf('mask')
  return drawn.length > 0 && behind.filter(({ classes }) => classes & more).length > 1
}

/** "Forms go round once the edit is locked". */
function isLate(heard: Heard, shown: boolean): boolean {
  return near(heard, 'paper', 'later', FAR) && (shown || heard.person)
}

/** "Since she posted it we may as well", "she posted it, so we may": in this order, and it is we who draw it. */
function isPublic({ at, all, we }: Heard): boolean {
  const first = (name: Class) => at.find(({ classes }) => classes & bitOf(name))?.token ?? -1
  const told = first('public')
  if (told < 0) return false
  if (all & bitOf('verdict')) return true
  if (!we || !(all & (bitOf('publish') | bitOf('public')))) return false
  const since = first('since')
  if (since >= 0 && since < told && told - since < FAR) return all !== 0 && at.length > 2
  return at.some(({ token, classes }) => classes & bitOf('hence') && token > told && token - told < FAR)
}
