// Kinds of hosts that health copy links to, by what stands behind a page there: public bodies and learned societies answer
// for what they print, shops and members of a forum do not. Written by hand for hipaalint in November 2026, MIT, from what
// the hosts say of themselves; users add their own (option `hosts` of attribution/source-trust). Kept short on purpose: a
// host that stands in no list is judged by nothing.

/** What stands behind a host. */
export const HOST_KINDS = [
  'government',
  'society',
  'journal',
  'news',
  'preprint',
  'release',
  'vendor',
  'user-generated',
  'shortener',
] as const
export type HostKind = (typeof HOST_KINDS)[number]

/** Hosts by kind; each stands for its subdomains, too. */
export const HOSTS: Readonly<Record<HostKind, string>> = {
  government: `
    who.int paho.int europa.eu canada.ca gov.uk nhs.uk nhs.wales nhs.scot gov.au gov.nz gov.in gov.sg gov.za gov.ie gc.ca
    ecdc.europa.eu ema.europa.eu un.org unicef.org oecd.org
  `,
  society: `
    heart.org cancer.org diabetes.org lung.org ama-assn.org aap.org healthychildren.org acog.org acc.org apa.org
    psychiatry.org aad.org aao.org ada.org mouthhealthy.org aafp.org familydoctor.org rheumatology.org cochrane.org
    cochranelibrary.com mayoclinic.org clevelandclinic.org arthritis.org alz.org kidney.org aaos.org nice.org.uk
    uspreventiveservicestaskforce.org kff.org
  `,
  journal: `
    nejm.org jamanetwork.com thelancet.com bmj.com annals.org acpjournals.org nature.com science.org cell.com plos.org
    ahajournals.org springer.com wiley.com sciencedirect.com elsevier.com oup.com tandfonline.com sagepub.com biomedcentral.com
    frontiersin.org mdpi.com doi.org jacc.org pnas.org healthaffairs.org
  `,
  news: `
    reuters.com apnews.com nytimes.com washingtonpost.com wsj.com bbc.com bbc.co.uk theguardian.com npr.org pbs.org cnn.com
    statnews.com kffhealthnews.org propublica.org medscape.com nbcnews.com cbsnews.com abcnews.go.com usatoday.com time.com
  `,
  preprint: `
    medrxiv.org biorxiv.org arxiv.org ssrn.com researchsquare.com preprints.org psyarxiv.com osf.io chemrxiv.org authorea.com
    europepmc.org/article/ppr f1000research.com
  `,
  release:
    'prnewswire.com businesswire.com globenewswire.com eurekalert.org newswise.com prweb.com accesswire.com einpresswire.com',
  vendor: `
    amazon.com amazon.co.uk amzn.to ebay.com etsy.com walmart.com target.com costco.com aliexpress.com temu.com alibaba.com
    shopify.com myshopify.com iherb.com gnc.com vitaminshoppe.com vitacost.com swansonvitamins.com hollandandbarrett.com
    goop.com herbalife.com doterra.com youngliving.com amway.com ltk.app shopltk.com bigcartel.com gumroad.com
  `,
  'user-generated': `
    reddit.com quora.com facebook.com instagram.com tiktok.com x.com twitter.com threads.net pinterest.com tumblr.com
    youtube.com youtu.be medium.com substack.com wordpress.com blogspot.com blogger.com weebly.com wixsite.com yelp.com
    nextdoor.com discord.com telegram.org t.me rumble.com bitchute.com linkedin.com wikipedia.org fandom.com livejournal.com
    whatsapp.com vimeo.com snapchat.com bsky.app mastodon.social
  `,
  shortener: `
    bit.ly t.co tinyurl.com goo.gl ow.ly buff.ly lnkd.in is.gd rb.gy cutt.ly shorturl.at fb.me dlvr.it trib.al hubs.ly t.ly
    tiny.cc bl.ink shorte.st v.gd qr.ae spr.ly ift.tt soo.gd
  `,
}

/** Hosts that answer for nobody, and so carry no health claim by themselves. */
export const LOWEST: ReadonlySet<HostKind> = new Set<HostKind>(['vendor', 'user-generated', 'shortener'])

/** Labels and ends of hosts that say that something is sold there. */
export const SELLING =
  /(?:^|[.-])(?:shop|store|buy|order|deals?|supplements?|vitamins?|nutraceuticals?|direct|outlet|mart|gummies|oils)(?:[.-]|$)|(?:supplements?|vitamins?|nutra|remedies|naturals|detox|shop|store|superfoods?)\.[a-z]{2,12}$|\.(?:shop|store|deals|sale)$/
/** Ways into a shop on any host. */
export const SELLING_PATH = /\/(?:shop|store|cart|checkout|products?|buy|collections)(?:[/?#]|$)/i

/** Public bodies whose names others dress up in: "cdc-facts.org" is not theirs. */
export const IMITATED = new Set('cdc nih fda who nhs cms hhs acip niosh samhsa'.split(' '))
