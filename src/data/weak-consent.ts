// How copy says that somebody agreed to be written about, and how it says why nobody needed to. Written by hand for
// hipaalint, MIT. Each list is one class of words; what makes a weak consent is which classes meet (checks/weak-consent.ts).

import { terms } from './terms.ts'

export const CONSENT_WORDS = {
  /** Somebody agreed. */
  assent: terms(`
    yes to, ok, okay, ok'd, okayed, oked, ok'ed, agreed, agree, agrees, agreeing, consented, consents, approved, approves, permission
    consent, blessing, say we could, say we can, says we can, saying we could, saying we can, we could use, we can use
    go-ahead, go ahead, green light, green-lit, green-lighted, greenlit, said yes, says yes, her yes
    his yes, their yes, a yes, the yes, yes, said fine, was fine, would be fine, be fine, be ok, be okay, had no problem, has no problem, gave her word, gave his word, no one minded, nobody minded, is fine, were fine, fine with, cool with, happy for us
    glad for us, game for, on board, all for it, up for it, no objection, no objections, did not mind, didn't mind
    doesn't mind, does not mind, don't mind, wouldn't mind, won't mind, would not mind, signed off on, cleared us
    cleared it, cleared this, said we could, said we can, told us we could, told us to, told me to, lets us, let us
    please do, do it, you bet, share away, post away, fire away, knock yourself out, knock yourselves out, have at it, be my guest
    be our guest, make me famous, make him famous, make her famous, put me on, blast it, by all means, no problem with, tickled
    over the moon, loves the idea, loved the idea, loves being, ran it by, ran it past, ran this by, ran this past, ran that by
    checked with, cleared it with, double-checked with, heads up, heads-up, in on it, down for it, okie doke, hell yes, heck yes
    say-so, gave us leave, all right with, alright with, welcome to use, feel free, absolutely, sure thing, of course
    said it was, says it is, said that was, why not, approval, go for it, would have loved, would have wanted, would have liked, would want, would love it, she'd love
    he'd love, they'd love, whatever we liked, whatever we like, whatever we wanted, whatever we want, was happy to, were happy to, is happy to, thrilled to
  `),
  /** Signs that say yes without a word. */
  sign: terms(`
    nod, nods, nodded, nodding, winked, wink, shrugged, smiled, smile, grinned, waved
    shook hands, shook on it, high five, heart, hearts, smiley, emojis, sticker, fist bump, emoji, heart emoji, laughed, grin, giggle, giggled, chuckled, beamed, posed, squeezed my hand squeezed our hand, blinked, hugged
  `),
  /** The same, where nothing else can be meant. */
  thumb: terms(
    `thumbs-up, thumbs up, thumb up, heart emoji, smiley, handshake, shook hands on it, shook on it, the nod, didn't say no, did not say no, never said no, did not object, didn't object, never objected`,
  ),
  /** By word of mouth, by phone, by a message. */
  informal: terms(`
    over lunch, over dinner, over coffee, over breakfast, over tea, over drinks, over a beer, over a coffee, at lunch, at dinner, at church, at the gym, at the store, at the market, at the counter, at the desk, in the car, in the hall, in the lobby
    in the parking lot, in the elevator, in the cafeteria, on her way out, on his way out, on the way out, at pickup, at drop-off, at bedside, in the room, across the counter
    asked if, asked whether, when we asked, when asked, verbal, verbally, oral, orally, spoken, word of mouth, by mouth, out loud, aloud, phone, phoned, telephone, telephoned
    over the phone, by phone, on the phone, call, called, text, texted, texts, texting, message, messaged, messages, dm
    dms, dm'd, dmed, pm'd, inbox, voicemail, voice note, voice message, voice memo, whatsapp, facetime, facetimed, zoom, zoomed, skype, skyped, video call, video-called, video chat, telegram, wechat, letter, postcard, whatsapp, messenger, e-mail, email
    e-mailed, emailed, snapchat, instagram, facebook, comment, commented, comments, replied, in person, hallway, corridor
    elevator, parking lot, waiting room, in passing, bedside, chat, chatted, chatting, check-out, checkout, front desk
    on the spot, informally, informal, casually, casual, quick, handshake
  `),
  /** Paper that a person signs. */
  paper: terms(`
    form, forms, release, releases, waiver, waivers, authorization, authorizations, authorisation, authorisations
    signature, signatures, paperwork, paper work, consent, consents, were informed, was informed, were told, was told
    were notified, was notified, will be asked, will be told, will be informed, will be handed, will be given, will be sent, are handed, are given, were asked, was asked, consent form, consent forms, release form
    release forms, photo release, photo releases, media release, media releases, written permission, sign-off, permission
    permissions, sign a, sign the, sign our, signs a, signs the, signs our, signing a, signing the, signing our, sign forms
    sign releases, permission slip, papers
  `),
  /** Copy, pictures and the act of showing them. */
  publish: terms(`
    caption, captions, paragraph, paragraphs, portrait, portraits, headshot, headshots, likeness, guest list, producer, producers, film crew, cameraman, camerawoman, photographer, videographer, lens
    telling this, telling it, tell this, telling you this, told here, tell it here, named here, naming her, naming him, naming them, share, shares, shared, sharing, reshare, resharing, reshared, post, posts, posted, posting, repost, reposted
    reposting, publish, published, publishing, publication, once the film, once the footage, once the segment, once the show
    once it airs, once it aired, once the cameras, once the crew, once the shoot, after it airs, after the broadcast, after filming
    after the shoot, after the show, after editing, when the film, before it airs, before broadcast, before the broadcast
    show off, showing off, showed off, print, printed, printing, story, stories, photo, photos
    photograph, photographs, photographed, snapped, snapping, picture, pictures, pic, pics, snaps, snapshot, video, videos, clip
    clips, footage, film, films, filmed, filming, filmmakers, crew, crews, recorded, recording, camera, cameras, quote, quotes, quoted
    quoting, blog, feed, reel, reels, caption, website, web site, feature, featured, featuring, testimonial
    testimonials, tell you, telling you, tell her story, tell his story, tell their story, here it is, here she is
    here he is, here they are, here goes, here you go, here's, before and after, before-and-after, before/after, segment
    segments, episode, episodes, broadcast, airs, aired, airing, on screen, the edit, stream, streamed
    streaming, selfie, selfies, spotlight, image, images, ad, ads, campaign, flyer
    newsletter, brochure, billboard, pass it on, passing this on, put it up, putting it up, puts it up
    her face, his face, their faces, her name, his name, their name, tiktok, instagram, facebook, run it, run this, running it
    microphone, microphones, mic, mics, audio,
    write about, writing about, wrote about, go public, going public, scene, scenes, documentary, podcast, use it, article, articles, write-up, blog post, online, on our page, on our site, on our wall, used with, profile on
  `),
  /** What hides somebody, or is said to. */
  mask: terms(`
    blur, blurs, blurred, blurring, blur out, blurred out, pixelated, pixelate, pixelating, pixellated, crop, cropped
    cropping, crops, masked, masking, anonymous, anonymously, anonymized, anonymised, anonymize, unnamed, nameless
    no name, no names, no face, no faces, no full face, no full names, no last name, no last names, no identifiers
    no identifying, not naming, didn't name, did not name, don't name, without a name, without names, without naming
    without the name, without her name, without his name, without their name, without her face, without his face
    faceless, headless, changed the name, changed her name, changed his name, changed their name, changed names
    changed the names, name changed, names changed, names have been changed, names have been left out, names are left out, names were left out
    name has been left out, name is left out, left out the name, left out her name
    left out his name, left the name out, left her name out, left his name out, left out names, left names out
    initials, initials only, only initials, first name only, first names only, just a first name, only a first name
    just her first name, just his first name, only her first name, only his first name, only their first names, only a first name, only her initials, only his initials, only the initials, only his age, only her age, black bar, black bars, sticker over, emoji over
    covered her face, covered his face, covered the face, hid her face, hid his face, hid the face, from behind
    back of her head, back of his head, back of the head, neck down, from the neck down
    altered voice, changed the voice, changed her voice, changed his voice, de-identified, deidentified, unidentifiable
    not identifiable, can't tell who, cannot tell who, can't see who, can't see her face, can't see his face
    turned away, turned around, turned over, turned so, nobody can read, no one can read, can't read, cannot read, can't make out
    cannot make out, out of frame, out of shot, out of the frame, out of the shot, out of focus, blacked out, scribbled out
    scratched out, whited out, taped over, painted over, covered up, covered with, cut off, cut out, only shows, only showing
    only showed, only show, show only, shows only, recognize him, recognize her, recognize them, recognise him, recognise her, recognise them, kept it vague, keeping it vague, kept things vague, kept details vague, being vague, vague on purpose, fuzzy on purpose
    no details, changed the details, changed some details, changed a few details, swapped the details, fudged the details
    changed the age, changed her age, changed his age, not saying who, not saying where, not saying which, won't say who
    won't say where, can't even see, can't even tell, hardly see, barely see, nothing that says who, no way to tell, no way of telling
    no way to know, no identifying details, no personal details, no personal info, no patient info, no patient information
    no patient names, no patient faces, no patient details, minus the name, minus names, hidden, hiding, obscured, smudged
    cannot see her face, cannot see his face, face isn't, face is not, nobody could tell, nobody would know, no one could tell
    no one would know, nobody can tell, no one can tell, redacted, softened, silhouette, disguised, tattoo covered
  `),
  /** The conclusion drawn from it. */
  conclude: terms(`
    so, fine, good, all good, safe, covered, allowed, okay, ok, legal, kosher, compliant, in the clear, no harm, no problem
    no issue, no issues, no worries, not a problem, don't worry, relax, not phi, isn't phi, no phi, not hipaa, hipaa safe
    hipaa-safe, hipaa friendly, hipaa-friendly, hipaa compliant, hipaa-compliant, hipaa okay, no hipaa, hipaa doesn't apply
    hipaa does not apply, come at me, fair game, free to, within the rules
    by the book, nobody can complain, no one can complain, chill, we're set, all set, therefore, which means, means we
    we're good, we are good, we're all good, we're fine, we're covered, we're okay, we're ok, i'm good, you're good, good to go
    calm down, stand down, before you ask, before anyone asks, before anybody asks, settle down, simmer down, put the pitchforks
    privacy police, hipaa police, hipaa thing, hipaa issue, hipaa problem, hipaa matter, not a hipaa, isn't a hipaa, no privacy, privacy safe, privacy-safe, privacy intact, privacy protected, protects her privacy
    protects his privacy, protects their privacy, protect her privacy, protect his privacy, protect their privacy
    enough, nothing to worry, skip, no harm done, public now, no breach, not a breach, no violation
  `),
  /** Said to put a reader at ease: beside what is hidden it is an excuse. */
  calm: terms(`
    don't worry, do not worry, no worries, relax, calm down, settle down, simmer down, chill, before you ask, before anyone asks
    before anybody asks, no problem, no harm, no harm done, no issue, no issues, not a problem, fair game, come at me, nobody can complain
    no one can complain, not phi, isn't phi, no phi, hipaa doesn't apply, hipaa does not apply, rest assured, not to worry, never fear
    we're covered, we are covered, we're good, we are good, good to go, in the clear, all good, all set, nothing to worry, no biggie
    privacy intact, privacy protected, hipaa compliant, hipaa-compliant, hipaa safe, hipaa-safe, hipaa friendly, hipaa-friendly
    no foul, so there, it's allowed, it is allowed, perfectly legal, totally legal, no big deal, promise
  `),
  /** None needed, none asked for. */
  needless: terms(`
    need not, no one needs to, nobody needs to, no one has to, nobody has to, no one need, don't have to, do not have to, didn't have to, did not have to
    no need, no form, no forms, no release, no releases, no waiver, no waivers, no paperwork, no authorization, no signature
    no signatures, no consent, no permission, no written, no formal, no sign-off, no slip, don't need, do not need
    doesn't need, does not need, didn't need, did not need, needn't, not needed, not required, isn't needed, isn't required
    is not needed, is not required, wasn't needed, weren't needed, aren't needed, are not needed, aren't required
    are not required, not necessary, isn't necessary, unnecessary, skip the, skipped the, skipping the, skips the
    skip our, without a form, without a release, without a signature, without signing, without paperwork, without the
    without any, without asking, never asked, didn't ask, did not ask, haven't asked, have not asked, nobody asked
    no one asked, didn't bother, did not bother, not bothering, forgot to ask, forgot the, never signed, hasn't signed
    haven't signed, have not signed, has not signed, didn't sign, did not sign, unsigned, nothing in writing
    nothing signed, not in writing, waived the, waive the, instead of a form, rather than a form, instead of the form
    has no idea we, has no idea i, has no idea she's, has no idea he's, have no idea we, have no idea they're, doesn't know we
    doesn't know i, does not know we, doesn't know she's, doesn't know he's, don't know we, hope she doesn't mind
    hope he doesn't mind, hope they don't mind, hope mom doesn't mind, hope dad doesn't mind, hope nobody minds, hoping she doesn't mind
    hoping he doesn't mind, doubt she'd mind, doubt he'd mind, doubt they'd mind, sure she won't mind, sure he won't mind
    sure they won't mind, sure she wouldn't mind, sure he wouldn't mind, would kill me, will kill me, gonna kill me, going to kill me
    when she wasn't looking, when he wasn't looking, without telling, without her knowing, without his knowing, without them knowing
    on the sly, forgive us for, forgive me for, surprise her, surprise him
    without paperwork, no need to, won't need, will not need, wouldn't need, exempt, no red tape, minus the, optional
  `),
  /** After the fact. */
  later: terms(`
    when they pick up, when they leave, as they leave, when they arrive, when they check out, at pickup, at checkout, on discharge, on the way home, later, after the holidays, after the weekend, when they are back, when she is back, when he is back, afterward, afterwards, after the fact, after it airs, after the shoot, after filming, after they, after we
    after the broadcast, after the show, after the post, after air, after airing, after editing, next week, next month
    next day, the following week, the following month, the following day, following week, once the film
    once the show, once it airs, once it aired, once it is, once it's, once the cameras, once we post, once we have posted
    once the dust, once the crew, once the segment, once the footage, once the shoot, once things, catch up, catches up, catching up, retroactively, retroactive, in retrospect, soon after
    eventually, at some point, when we get around, to follow, will follow, still waiting, still collecting
    still chasing, chasing, in the mail, not yet, down the road, after publication, when the film, backdate
    backdated, before it airs, before broadcast, before the broadcast, in due course, at discharge, on their way out
    on the way out
  `),
  /** The person spoke first, in public. */
  public: terms(`
    on a podcast, on his podcast, on her podcast, on the radio, on tv, on television, in the paper, in the local paper, in the papers, to the paper, to reporters, on youtube, on stage, in a documentary, in her book, in his book
    wrote a book, memoir, on the morning show, in a speech, talked about it, talks about it, talked openly, spoke about it, spoken about it, spoke openly, open about it, open about her, open about his, in an interview, in interviews, from the stage
    posted, shared, tagged, aired, published, put it, put this, uploaded, tweeted, commented, told everyone
    told her story, told his story, told their story, tells her story, tells his story, gave an interview, told the world, told the paper, told the whole, went public, gone public, go public, made it public, made this public
    wrote about, outed, public, publicly, in public, her own page, his own page, their own page, her own wall, his own wall
    their own wall, own facebook, own instagram, own profile, own feed, own account, own timeline, own story, own post
    own wall, own page, own words, already online, already out there, out there already, already public, already posted
    already shared, already told everyone, already in the news, in the news, all over, viral, on the internet, google
  `),
  /** Before what they made public: "since she posted it". */
  since: terms('since, because, seeing as, seeing that, given that, now that, considering'),
  /** Behind it: "so we can". */
  hence: terms(
    'so, then, therefore, which means, which makes, makes it, means, we can, we may, we feel, anyway, can too, may too',
  ),
  /** The verdict that nothing is left to protect. */
  verdict: terms(`
    giving nothing away, gives nothing away, give nothing away, not giving anything away, not telling tales, old news, common knowledge
    isn't news, hardly news, no news, no longer news, everybody knows, everyone knows, whole town knows, already knows, already know
    fair game, free to, no harm, no secret, not a secret, hardly private, we're free, no privacy, nothing private
    not private, no longer private, nothing new, entitled, the right to, waived, waives, own doing, up for grabs, cat is out
    cat's out, open book, can't complain, cannot complain, public knowledge, public domain, no expectation
  `),
  /** Papers that people sign for other ends. */
  otherPaper: terms(`
    intake form, intake forms, intake paperwork, intake packet, intake, admission form, admission forms, admission paperwork
    admission packet, admissions paperwork, registration form, registration forms, registration paperwork, new-patient form, new-patient forms
    new patient form, new patient forms, new-patient packet, new patient packet, new patient paperwork, welcome packet, welcome pack
    treatment consent, hipaa notice, hipaa form, hipaa forms, hipaa paperwork, privacy form, privacy forms, new-patient packets, consent to treat, consent to treatment, consent for treatment, surgical consent, surgery consent
    general consent, operative consent, consent to surgery, consent for surgery, privacy notice, notice of privacy practices
    financial agreement, financial policy, terms of service, terms of use, sign on the door, sign at the door
    sign by the door, sign in the lobby, sign in our lobby, sign at the entrance, notice at the entrance, notice on the door
    notice in the lobby, poster in the lobby, sign-in sheet, sign in sheet, by entering, by walking in, by coming in
    by visiting, by stepping, simply by, just by, by walking into, by entering our, by coming into, opted in by, unless they opt out, unless you opt out, opt out, opt-out
    unless they object, unless you object, unless someone objects, unless somebody objects, implied consent, implied
    implicit, implicitly, hashtag, using our hashtag, tagging us
  `),
  /** What such a paper is said to do. */
  reaches: terms(`
    covers, cover, covered, covering, includes, included, including, allows, allow, lets, permits, permit, means, counts
    count, enough, already, suffices, agree, agrees, agreed, consent, consents, permission, gives us, gave us, takes care of
  `),
  /** Family who speak for somebody grown up, or in passing. */
  kin: terms(`
    mom, mum, mother, dad, father, parents, parent, husband, wife, spouse, partner, daughter, son, sister, brother, family
    families, grandma, grandmother, grandpa, grandfather, aunt, uncle, niece, nephew, widow, widower, relatives, girlfriend
    boyfriend, fiancée, fiancé, neighbor, neighbors, neighbour, roommate, roommates, caregiver, kids, children, grandparents, grandson
    granddaughter, grandchildren, stepmother, stepfather, in-laws, cousin, cousins, guardian, guardians, boss, landlord, best friend
  `),
  /** Written authority that is there. */
  written: terms(`
    written authorization, written authorizations, signed authorization, signed authorizations, written consent
    written permission, signed permission, signed permissions, signed consent, auth, signed release, signed releases, signed form, signed forms, signed a form
    signed a release, signed an authorization, signed the form, signed the release, signed our, signs first, sign first
    signed first, signs a form, in writing, on file, signed by, has signed, have signed, signed and dated, before the camera
    get the signature, get a signature, get it signed, get a form, before we film, before we post, before we share, before we publish, before we print, before we take, before we use
    before we record, before we photograph, before we tell, before any, before filming, before anything, before a camera, beforehand, in advance, ahead of time
    must sign, must be signed, has to sign, have to sign
  `),
  /** The copy says that it will not do. */
  denied: terms(`
    face is not enough, faces is not enough, name is not enough, names is not enough, face isn't enough, name isn't enough
    keep us from, keeps us from, prevents us from, privacy law, privacy laws, privacy rules,
    not a permission, no permission at all, isn't a permission, is no permission, not enough, isn't enough, is not enough, aren't enough, are not enough, never enough, not sufficient, insufficient
    does not count, doesn't count, do not count, don't count, not count, not permission, not consent, not a consent
    not a permission, no permission, never permission, no consent at all, not authorization, not an authorization, not a signature, not a release, no substitute, not a substitute, not replace
    doesn't replace, does not replace, myth, mistake, never rely, do not rely, don't rely, cannot rely, can't rely
    won't do, will not do, not do, not make it, doesn't make, does not make, not solve, neither, nor, never enough, never a, is never, are never, was never, never post, never share, never take, never assume, never accept, never treat, never let, never use, never publish, never print, never film, never record, never photograph, never show, never go by, never ask for less, never counts, never replaces, never be, cannot, can't accept
    do not accept, don't accept, do not post, don't post, do not share, don't share, do not use, don't use, not okay, not ok
    isn't okay, is not okay, invalid, not valid, wrong, violation, avoid, worthless, no excuse, still need, still needs
    still required, still requires, must still, even if, even when, not a yes, policy, hollow
  `),
  /** Of care, billing and errands, not of copy. */
  errand: terms(`
    treatment, surgery, procedure, anesthesia, vaccine, vaccines, vaccination, vaccinated, chart, charted, billing, bill
    insurance, insurer, copay, refill, refills, pharmacy, appointment, appointments, reminder, reminders, records, medical record
    prior authorization, prior authorizations, referral, referrals, immunization, physical, sports physical, enroll, enrolled
    enrollment, trial, study, research, blood, transfusion, portal, proxy, account, password, registration, field trip
    medication, medicine, medicines, dose, insurance form, claim, claims, release of information, press release, press releases, news release
    news releases, for immediate release, extended-release, time release, heart rate, form of, in the form, any form, well-formed
    volunteer, volunteers, volunteering, donation, donate, blood drive, permit parking
  `),
}

/** Words of the terms above that stand in any copy. */
export const PLAIN_CONSENT_WORDS =
  "the of for a an said says say her his their its all do does did were was is are be been why told tell could would will leave right feel thing things heart never from first back last full left in on it to us we you not no nothing patient surgery treatment this that over someone somebody service just general ask need need patient whole everyone because words own account rather way they she he know put with can so up don't go me will one have than by say-so gave free want where"
