import type { SharedLink } from './shared-links.ts'
import { kindOfSource } from './source-hosts.ts'

/** Words in which newspapers and stations are named, as a part of a host. */
const PAPER =
  /(?:gazette|courier|herald|tribune|chronicle|observer|dispatch|sentinel|examiner|inquirer|bulletin|mirror|telegraph|evening|daily|weekly|news|newspaper|times|post|press|journal|record|argus|echo|advertiser|argosy|register|star|globe|sun|mercury|independent|ledger|beacon|standard)(?:online|today|live|tv|now)?$/
const STATION = /^[wk][a-z]{3}(?:news|tv|radio)?$/

/** Leads to a newsroom. */
export function isNews({ url, host, own }: SharedLink): boolean {
  if (own || !host) return false
  if (kindOfSource(url, {}) === 'news') return true
  const labels = host.split('.').slice(0, -1)
  return labels.some(
    (label) => PAPER.test(label) || label.split('-').some((word) => PAPER.test(word) || STATION.test(word)),
  )
}
