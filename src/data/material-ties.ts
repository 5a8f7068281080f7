// How copy shows that its writer gets something for what it praises, or belongs to what it praises, and how it says so
// openly (16 CFR 255.5, 16 CFR 465.4 and 465.5). Turns of phrase in the notation of src/checks/turns.ts. Written by hand
// for hipaalint, MIT.

import { RELATIVE } from './kin.ts'

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
    1 order|buy|shop|purchase ..3 through|via|using|from this|my|our|these|the ~1 link|links|page|post|storefront|list
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
    1 was|were given|handed|offered|lent ..2 a|my|our? @free
    1 they|who sent|sends|mailed|shipped|couriered me|us
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
    1 was|were|been|got @treated ..8 by ..2 @maker
    1 got|received|scored ..4 from ..1 ^ to ..1 @totry
    1 in exchange|return for ..3 review|post|mention|feedback|shout-out|shoutout
    1 hosted|treated|flew|comped me|us ..6 @free|trip|stay|dinner|weekend|treatment
  `,
  /** A maker hands something over, whatever it is: what stands around says whether it is praised. */
  handed: `
    1 ^|@maker ..3 @gave ..1 me|us
    1 '@ ..2 @gave ..1 me|us|my|our|each|every
    1 ^|@maker|they ..1 paid|covered|footed|picked ..2 for? my|our ~2 trip|flight|flights|hotel|travel|stay|ticket|tickets|seat|seats|meals|dinner|tuition|visit
    1 ^|@maker ..3 @gave ..1 my|our|each|every|all|both|the ..4 @house
    1 ^|@maker|they ..3 let|lets me|us|our ..2 keep|have|hang|hold|borrow|try|test
    1 ^|@maker|they ..3 let|lets my|our ..2 @house ..2 keep|have|hang|hold|borrow|try|test
    1 ^|@maker|they ..3 @treated ..1 me|us
    1 ^|@maker|they ..3 @treated ..1 my|our|two|three|some ..4 @house
    1 ^|@maker|they ..3 keep|keeps|kept my|our ..3 stocked|supplied|full
    1 ^|@maker|they ..1 keep|keeps|kept my|our ..1 @house in|with
    1 ^|@maker|they ..2 put ..4 in|into|on my|our ..1 hand|hands|feet|desk|desks|wrist|wrists|doorstep|lap|office
    1 ^|@maker|they ..2 set|hooked|fixed me|us|our ..4 up with
    1 ^|@maker|they ..2 @gave ..3 to|for me|us|our|my
    1 ^|@maker|they ..2 picked up|footed ..1 the|our|my tab|bill|check|fare|cost
    1 @thanks ..6 for @gifting|flying|lending|loaning|outfitting|stocking|setting|inviting me|us|our|my !know|see|hear|learn|a? !call|note|chance
    1 came|comes|arrived|is|was|were|are|got|have ..4 from|by|via @maker|their
    1 @thanks ..1 you? ..3 for ..3 @free ..2 @freebie|lunch|dinner|trip|treatment|session|month|year|membership|subscription
    1 @maker ..3 @gave|covered|paid|stocks|stocked|furnished|outfitted ..6 my|our|me|us
    1 on loan from ^|@maker|the
  `,
  /** The writer paid nothing. */
  unpaid: `
    1 no|without strings
    1 didn't|don't|never|not|haven't ..1 pay|paid|spend|spent|cost ..2 me|us? ..2 a|one|anything|nothing ..1 single? cent|dime|penny|thing|dollar|for
    1 paid|pay|spent ..1 nothing|zero ..2 for|on
    1 cost ..1 me|us nothing
    1 at no cost|charge to us|me
  `,
  /** A part of the price comes back to the writer. */
  cut: `
    1 @earns ..5 @money ..12 @sale
    1 @sale ..14 @earns ..5 @money
    1 @sale ..12 pay|pays|paid ..1 us|me|our|my ..4 @money
    1 pay|pays|paying ..1 us|me|our|my ..3 @money ..12 @sale
    1 @money ..3 of ..4 @sale ..6 comes|goes|stays|returns|finds|lands|supports|helps ..4 us|me|our|my|here
    1 @sale ..12 @money ..3 comes|goes|stays|returns|finds|lands|trickles ..4 us|me|our|my|clinic|here
    1 @sale ..8 supports|helps|funds|benefits ..1 our|my|us|me
    1 @sale ..6 counts|counted toward|towards|for our|my|us
  `,
  /** Works with them, owns them, or is kin to who does. */
  partner: `
    1 partnered|partnering|collaborated|collaborating|collabing with
    1 teamed|teaming up with
    1 be|am|i'm|as|became|become ..4 ambassador
    1 collab with
    1 proud partner of
  `,
  /** Works with somebody named, whoever that is: it is a tie where what is theirs is praised. */
  allied: `
    1 i|we|i've|we've|i'm|we're ..2 partnered|partnering|partner|teamed|collaborated|collaborating ..1 up? with ..1 ^
  `,
  /** With a brand, where it is named by its handle. */
  with: `
    1 work|working|works|worked|collab|collabing|collaborating|collaborate|team|teaming|teamed|partner|partnering|partnered|joining|joined|linking ..2 with|forces
  `,
  stake: `
    1 investor|investors|shareholder|shareholders|invested|stake in
    1 my|our ..1 sister|brother|husband|wife|cousin|mother|father|mom|dad|son|daughter|sister-in-law|brother-in-law|aunt|uncle owns|makes|runs|sells|founded|started|invented ..1 ^|the|this|that|it|them
    1 i|we sit|serve|advise on|for ..3 board|panel of
    1 i|we|we've|i've own|owns|hold|bought|have ..3 shares|stock|stake|equity|part|piece|half of|in
    1 i|we ..2 consult|consulted|consults|freelance|speak|spoke|lecture|model|modeled for ^|them|the|@maker
    1 as ..1 a|an|proud ^ ..1 speaker|ambassador|consultant|adviser|advisor|spokesperson|spokesman|spokeswoman|shareholder|investor|rep|influencer
    1 on ..3 speakers|speaker|advisory bureau|board|panel ..1 for|of|at ^
    1 i|we do|did|done ..2 consulting|speaking|modeling|training for ^|them|the
    1 on ..1 their|its payroll|board|panel|team|bureau
    1 my ..1 @kin works|worked|consults|sells|sold|reps for|at|in|it|them ..1 ^|them|the|@maker
    1 my ..1 @kin ..1 is|who's behind|the ..3 founder|owner|ceo|maker|inventor|designer|baker|rep
    1 my|our sister's|brother's|husband's|wife's|cousin's|mother's|father's|mom's|dad's|son's|daughter's|friend's|boyfriend's|girlfriend's ..1 company|shop|store|brand|startup|business|line|label|bakery|farm|spa|salon
  `,
  /** Thanks for what a brand sent, where it is named by its handle. */
  thanks: `
    1 @arrived ..2 from
    1 for @gifting me|us|over|this|these|our|my
    1 for ..3 free|complimentary
    1 for ..2 goodies|gift|gifts|freebies|samples|package|box|surprise
    1 you|they|team @gave me|us
  `,
} as const

export const TIE_WORDS = {
  thanks:
    'thank thanks thank-you thankful grateful shout-out shoutout kudos hats cheers props gratitude love appreciate',
  kin: `best-friend roommate ${RELATIVE}`,
  gave: `
    sent sends gave gives gifted mailed shipped supplied provided dropped delivered handed offered comped loaned lent slipped couriered overnighted
    furnished passed brought donated threw tossed surprised
  `,
  maker:
    'company maker makers manufacturer manufacturers brand brands rep reps vendor vendors startup start-up distributor supplier shop store label seller sponsor pr',
  house: `
    team crew office staff clinic practice department unit ward floor group nurses nurse hygienists therapists midwives doctors assistants
    partners colleagues coworkers desk lab break center centre hospital surgeons residents school program
  `,
  treated:
    'flew hosted treated invited comped put sponsored paid brought bussed drove wined outfitted equipped furnished stocked',
  earns:
    'earn earns earned get gets receive receives collect collects make makes take takes keep keeps pocket pockets see sees',
  money:
    'commission commissions cut cuts fee fees cut percentage percent kickback share slice portion credit credits bonus points payment payments payout little bit something cents dollars',
  sale: `
    order orders ordered buy buys buying bought purchase purchases purchased sale sales sold sell shop shopping link links code codes checkout referral
    referrals referred box boxes bottle bottles pair pairs subscription subscriptions sign-up sign-ups
  `,
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
  /** What is praised without a word of whoever praises: of a thing that was given, this is enough. */
  good: `
    unbeatable unmatched unrivaled marvelous marvellous splendid magnificent first-class superior finest sublime dreamiest trusty
    heavenly gorgeous lovely great excellent fantastic terrific superb stellar best better beautiful delightful delicious fabulous wonderful
    beats nicest softest quietest lightest quiet sturdy solid sleek easy effortless flawless worth sold convinced convert converts raves rave
    top-notch first-rate ten 10/10 keeper winner hit fan fans trust gold must need deserves hero upgrade pretty handsome dream
    get grab buy order try treat run add stop without regret regrets
    🔥 😍 ❤️ ⭐
  `,
  /** What houses are given by those who sell nothing, and what givers of such things are. */
  charity: `
    grant grants award awards card cards note notes letter letters call calls photo photos picture pictures hug hugs smile smiles advice hope chance
    permission idea ideas update updates list feedback blessing donation donations donated donor donors gift-in-kind toys meals blankets charity
    foundation club church school auxiliary rotary lions bank union county state city insurer medicare medicaid patient patients family families mother
    parents neighbors volunteers students license licence approval certificate referral referrals results records scholarship funding funds money
    report reports answer answers nod notice word credit survey time
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
  /** Who bids staff to write one. */
  bosses: 'boss manager supervisor management employer administrator',
  staff: 'crew staff employees employee team coworkers colleagues nurses everyone teammates',
} as const

/** Said of what nobody gives back, puts down or lives without. */
export const NOT_GIVEN_UP =
  /\b(?:nobody|no[- ]one|none of us|not one of us|won['’]t|never|can['’]t|cannot|couldn['’]t|not|wouldn['’]t)(?: \w+)? (?:wants?|wanted|going|go|giv\w+|part|live|imagine|stop\w*|put|trade|look|say enough|without|switch\w*|return\w*|miss\w*|work)\b|\b(?:money|dollars|cash) well spent\b|\bworth (?:every|the|each)\b|\bhow did (?:we|i)\b|\bwhere has (?:this|it)\b/i

/** A tie is told openly. */
export const DISCLOSED =
  /[[(](?:ad|sponsored|advertisement|gifted|paid)[\])]|#(?:ad|ads|advert|advertisement|sponsored|paid|paidad|paidpartnership)\b|(?:^|[[(*\s])(?:ad|advert|advertisement|advertorial|promotion|promoted|sponsored|disclosures?|disclaimer|full disclosure)\s?[\])*]*\s?[:|—–]|\b(?:sponsored (?:by|post|content|article)|paid (?:partnership|promotion|advertisement|post|content|ad)\b|advertisement\b)|\b(?:i|we|they|and) (?:may |can |do |also |will |only )?(?:earn|get|receive|make)s? (?:a |an |some )?(?:small |little )?(?:commission|fee|cut|percentage|little|payment)|\bpays? (?:me|us|our \w+) (?:a |an |some )?(?:small |little )?(?:commission|fee|cut|percentage)|\b(?:paid|pays|compensat\w+|sponsors) (?:me|us|for (?:me|us|our|this|my))\b|\b(?:was|were|am|are|being|been) (?:not )?(?:paid|compensated|sponsored)\b|\b(?:me|us) [^.!?]{0,60}(?:for free|free of charge|at no (?:cost|charge)|without charge)|\bi work (?:here|there|for|at|with|in)\b|\b(?:my|our) (?:own )?employer\b|\b(?:i am|i'm) (?:an? |the )?(?:employee|staff|on (?:the )?staff|one of the)|\b(?:conflicts? of interest|financial (?:tie|ties|interest|relationship|stake))\b|\bas (?:an|a) (?:employee|nurse|doctor|staff|member of|manager|marketer)[^.]{0,30} (?:here|at|of|there)\b/i

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
