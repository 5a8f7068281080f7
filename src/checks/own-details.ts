import type { Document } from '../document.ts'
import { KINDS } from './contact-details.ts'

const ROLE_BOX =
  /^(?:info|press|media|news|contact|hello|office|careers?|jobs|hr|portal|appointments?|schedul\w{0,4}|billing|privacy|support|help\w{0,4}|foundation|giv\w{0,3}|donat\w{0,4}|events?|marketing|pr|communications?|feedback|reception|frontdesk|admin|volunteer\w{0,3}|patient\w{0,9}|referrals?|records?|nurs\w{0,4}|clinic|care\w{0,4}|team|compliance|research|trials?|stud\w{0,3}|no-?reply)(?:[\d._+-]|@|$)/i

/** Known to be the organisation's: listed in the config, or a mailbox of a role. */
export function isOwn({ organization }: Document, value: string, kind: string): boolean {
  const lower = value.toLowerCase()
  const { emails, domains, phones } = organization
  if (kind === KINDS.email) return ROLE_BOX.test(value) || emails.some((own) => own.toLowerCase() === lower)
  if (kind === KINDS.page) return domains.some((own) => lower.includes(own.toLowerCase()))
  const digits = (number: string) => number.replace(/\D/g, '').slice(-7)
  return phones.some((own) => digits(own) === digits(value))
}
