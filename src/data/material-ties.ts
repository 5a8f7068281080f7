// How copy shows that its writer gets something for what it praises, or belongs to what it praises, and how it says so
// openly (16 CFR 255.5, 16 CFR 465.4 and 465.5). Turns of phrase in the notation of src/checks/turns.ts. Written by hand
// for hipaalint, MIT.

export const TIE_TURNS = {
  /** Paid for each sale. */
  affiliate: `
    1 affiliate ~1 link|links|code|codes|partner|program|programme
    1 my|our|this ~1 link|code ..6 discount|commission|off|save|cut
    1 my|our ~1 discount|promo|referral|affiliate code|link
    1 shop|buy|order|get ..4 my|our link|links|code
    1 brand|paid|proud|official ambassador|affiliate
    1 earn|earns|get|gets|receive|receives ..3 commission|kickback
    1 honorarium|kickback
    1 order|buy|shop|purchase|book ..3 through|via|using|from this|my|our|these|the ~1 link|links|page|post|storefront|list
    1 my|our ~1 storefront
    1 shop ..1 my|our ..3 favorites|favourites|favorite|favourite|faves|picks|list|essentials|gear|must-haves
    1 swipe|tap|click ..2 shop|buy|order
    1 sign|join|register|subscribe|download ..3 through|via|using|with|from ~1 my|our link|links|code
    1 so do|does|will i
    1 tell them|'em|him|her ..2 sent you
    1 made|makes|making ..1 post|video|reel|episode|series|giveaway possible
    1 @kin makes|sells|produces|designed|invented|brews|sews|owns this|these|it|them
    1 links ..2 help|helps|support|supports keep|us|me|the|this|pay|run
  `,
  /** Thanks to those who paid. */
  sponsor: `
    1 @thanks ..6 partner|partners|sponsor|sponsors
    1 @thanks ..4 friends|folks|team|people|crew at|over|from ^
    1 partner|partners|sponsor|sponsors ..1 at|over ..4 paid|made|funded|covered|supported|brought
  `,
  /** Given a thing to speak of. */
  gift: `
    1 @gave ..5 me|us|office|team|staff|clinic ..8 @totry
    1 @gave ..3 @free|@freebie ..6 @totry
    1 @gave ..2 me|us|ours ..4 @free|@freebie
    1 @gave ..3 team|crew|office|staff|clinic a|an|some|two|three|one|this|these ..3 @free|@freebie
    1 @free ~2 @freebie from|by|of|courtesy
    1 got|received|scored ..4 @free ..4 from|courtesy
    1 was|were|been gifted
    1 gifted me|us|by|product|pr
    1 courtesy of our friends
    1 they|he|she|team|folks|people|who ..1 comped|gifted|covered my|our|me|us
    1 compliments|courtesy of ..1 ^
    1 try|tried|trying ..6 on the house
    1 flew|invited|hosted|treated me|us ..8 tour|try|factory|trip|stay|dinner|event|launch|spa|weekend|treatment
    1 my friends at|from|over ..1 ^
    1 @parcel ..6 from ..4 @arrived
    1 @parcel @arrived ..6 from|courtesy
    1 @arrived ..5 from|courtesy ..1 of? our|my|the friends|team|people|folks|gang at|over
    1 friends|folks|people|guys|gang|crew|team|pals at|from|over ..5 @gave me|us|my|our
    1 @parcel ..8 @arrived ..4 doorstep|door|porch|mailbox|letterbox|desk|mat
    1 was|were|got invited|flown|hosted|treated|comped ..4 launch|trip|tour|event|dinner|weekend|stay|spa|retreat|preview
    1 in exchange|return for ..3 review|post|mention|feedback|shout-out|shoutout
    1 hosted|treated|flew|comped me|us ..6 @free|trip|stay|dinner|weekend|treatment
  `,
  /** Works with them, owns them, or is kin to who does. */
  partner: `
    1 partnered|partnering|collaborated|collaborating|collabing with
    1 teamed|teaming up with
    1 be|am|i'm|as|became|become ..2 ambassador
    1 collab with
    1 proud partner of
  `,
  stake: `
    1 investor|investors|shareholder|shareholders|invested|stake in
    1 my|our ..1 sister|brother|husband|wife|cousin|mother|father|mom|dad|son|daughter|partner|sister-in-law|brother-in-law|aunt|uncle owns|makes|runs|sells|founded|started|invented ..1 ^|the|this|that|it|them
    1 i|we sit|serve|advise on|for ..3 board|panel of
  `,
  /** Thanks for what a brand sent, where it is named by its handle. */
  thanks: `
    1 @arrived ..2 from
    1 for @gifting me|us|over|this|these|our|my
    1 for ..2 goodies|gift|gifts|freebies|samples|package|box|surprise
    1 you|they|team @gave me|us
  `,
} as const

export const TIE_WORDS = {
  thanks:
    'thank thanks thank-you thankful grateful shout-out shoutout kudos hats cheers props gratitude love appreciate',
  kin: 'sister brother husband wife cousin mother father mom mum dad son daughter aunt uncle sister-in-law brother-in-law partner fiancé boyfriend girlfriend best-friend roommate',
  gave: 'sent sends gave gives gifted mailed shipped supplied provided dropped delivered handed offered comped',
  totry: 'try trying test sample review wear taste supply samples goodies demo keep',
  free: 'free complimentary gratis comped',
  freebie:
    'sample samples goodies product products supply box boxes bottle bottles kit kits pair serum device swag case cases crate tin jar bag pack tray bundle carton stash',
  parcel:
    'package parcel box treat treats surprise gift gifts goodies goodie mail delivery crate basket care-package bundle haul mailer hamper present tote',
  arrived:
    'landed arrived came showed turned popped appeared waited waiting shows lands arrives comes delivered',
  gifting:
    'sending mailing shipping gifting giving spoiling hooking treating comping hosting supplying providing letting',
} as const

/** Single words around such ties. */
export const TIE_AROUND = {
  /** A price falls. */
  discount:
    'off sent gets percent discount discounts checkout save saves deal savings coupon promo voucher code codes offer yours grab expires',
  praise: `
    love loving loved obsessed favorite favourite swear recommend recommended must-have like adore amazing gamechanger
    game-changer addicted glow calmer glowing softer smoother wow speechless incredible unreal hooked converted smitten magic
    smoothest comfiest comfy snug lifesaver life-saver lifesaving holy-grail brilliant genius perfect worn wear wearing
    happy happiest sweetest thrilled impressed delighted raving dreamy heaven
  `,
  self: "i i'm i've i'd my me mine",
  ours: "we we're we've our ours us",
  review:
    'review reviews five-star 5-star star stars rating ratings testimonial testimonials yelp google recommendation',
  ask: `
    leave post write mention give share show submit drop tell send for when after every each rate add put screenshot gets earns wins hop go head
    leaving posting writing sharing review
  `,
  reward: `
    gift free discount coupon credit raffle drawing prize entered entry reward rewards voucher enters bonus points giveaway win
    complimentary cash upgrade half-price half
  `,
  not: "never not no don't can't cannot won't without against nor isn't aren't doesn't prohibited illegal unlawful banned",
  staff: 'staff employees employee team coworkers colleagues nurses everyone teammates',
} as const

/** A tie is told openly. */
export const DISCLOSED =
  /[[(](?:ad|sponsored|advertisement|gifted|paid)[\])]|#(?:ad|ads|advert|advertisement|sponsored|paid|paidad|paidpartnership)\b|(?:^|[[(*\s])(?:ad|advert|advertisement|advertorial|promotion|promoted|sponsored|disclosures?|disclaimer|full disclosure)\s?[\])*]*\s?[:|—–]|\b(?:sponsored (?:by|post|content|article)|paid (?:partnership|promotion|advertisement|post|content|ad)\b|advertisement\b)|\b(?:i|we|they|and) (?:may |can |do |also |will |only )?(?:earn|get|receive|make)s? (?:a |an |some )?(?:small |little )?(?:commission|fee|cut|percentage|little|payment)|\b(?:paid|pays|compensat\w+|sponsors) (?:me|us|for (?:me|us|our|this|my))\b|\b(?:was|were|am|are|being|been) (?:not )?(?:paid|compensated|sponsored)\b|\b(?:me|us) [^.!?]{0,60}(?:for free|free of charge|at no (?:cost|charge)|without charge)|\bi work (?:here|there|for|at|with|in)\b|\b(?:my|our) (?:own )?employer\b|\b(?:i am|i'm) (?:an? |the )?(?:employee|staff|on (?:the )?staff|one of the)|\b(?:conflicts? of interest|financial (?:tie|ties|interest|relationship|stake))\b|\bas (?:an|a) (?:employee|nurse|doctor|staff|member of|manager|marketer)[^.]{0,30} (?:here|at|of|there)\b/i

/** Keys of front matter by which a draft says who pays. */
export const PAID_KEYS = new Set(
  'sponsor sponsors sponsoredby paidby paidpartner affiliate affiliatelink advertiser brandpartner'.split(
    ' ',
  ),
)
/** Keys by which the site shows it. */
export const DISCLOSURE_KEYS = new Set('disclosure disclosures disclaimer adlabel sponsoredlabel'.split(' '))

/** Praise as a customer gives it: stars, "the best hospital", "highly recommend". */
export const CUSTOMER_PRAISE =
  /⭐|★{2}|\b(?:five|5|ten|10) ?(?:stars?|out of (?:five|5|ten|10))\b|\b(?:5\/5|10\/10)\b|\b(?:the |very |single )?(?:best|nicest|kindest|finest|top|greatest) [\w' -]{0,24}(?:hospital|clinic|center|centre|practice|dentist|doctors?|surgeons?|er|nurses|midwives|staff|care|place|team|office|pharmacy|spa|urgent care)\b|\b(?:highly|totally|strongly|always|can't|cannot|would|i) recommend\b|\bhands down\b|\blook no further\b|\bcan(?:'t|not) say enough\b|\bi tell (?:everyone|everybody)\b|\b(?:go|switch|head) (?:see|to) (?:them|these)\b/i
