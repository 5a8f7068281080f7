import type { Document } from '../document.ts'
import { perDocument } from './per-document.ts'
import { kindOfSource, readAddress } from './source-hosts.ts'

/** Links that count who sent the buyer. */

/** Parameters that name somebody who is paid, whatever their value. */
const PAYS =
  /[?&](?:aff|affid|aff_?id|affiliate(?:_?id)?|referral|ref(?:_?code|erral_?code|_?id|errer)|partner(?:_?id|_?code)?|ambassador|influencer|creator|promo(?:_?code)?|coupon(?:_?code)?|discount(?:_?code)?|rfsn|sca_ref|irclickid|clickid|awc|utm_medium=(?:affiliate|influencer))=?\S|\/\/(?:www\.)?(?:amzn\.to|ltk\.app|liketk\.it|shopltk\.com|rstyle\.me|shareasale\.com|go\.skimresources\.com|amazon\.[a-z.]+\/shop)\b|\/(?:affiliates?|referrals?|invite|ambassadors?)\/[\w-]{2,}/i
/** These also tell which page a reader came from: only what looks like a person's or a partner's code counts. */
const MAY_PAY = /[?&](?:ref|tag|via|by|from|code|creative|source_id)=([\w.-]{3,40})/i
const CODED = /[a-z][A-Z]|[A-Z]{3}|\d{2}/
const SHORT_PATH = /\/(?:r|ref)\/[\w-]{3,}/i

/** Spans of such links in reading order. */
export const paidLinks = perDocument((document) => {
  const { marks, frontMatter, organization } = document
  const writer = String(frontMatter?.data.author ?? frontMatter?.data.account ?? '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2)
  return marks
    .flatMap((mark) => (mark.kind === 'link' ? [mark] : []))
    .filter(({ url }) => {
      const may = MAY_PAY.exec(url)
      if (!may && !PAYS.test(url) && !SHORT_PATH.test(url)) return false
      const host = readAddress(url)?.host
      if (!host || organization.domains.some((one) => host === one || host.endsWith(`.${one}`))) return false
      const kind = kindOfSource(url, {})
      if (kind === 'government' || kind === 'society' || kind === 'journal' || kind === 'user-generated')
        return false
      if (PAYS.test(url) || SHORT_PATH.test(url)) return true
      const code = may?.[1] ?? ''
      return (
        CODED.test(code) ||
        writer.some((word) =>
          word.length > 3 ? code.toLowerCase().includes(word) : code.toLowerCase() === word,
        )
      )
    })
    .map(({ span }) => span)
})

/** Whether such a link stands in a stretch. */
export const hasPaidLink = (document: Document, { start, end }: { start: number; end: number }) =>
  paidLinks(document).some((link) => link.start >= start && link.end <= end)
