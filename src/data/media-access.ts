// How copy says that cameras come to where people are cared for. Written by hand for hipaalint, MIT.
// What makes it a risk is that a word of the first kind meets one of the second, and nothing keeps patients out.

import { terms } from './terms.ts'

export const MEDIA_WORDS = {
  /** Somebody records or shows, or is let in to do so. */
  media: terms(`
    follow her live, follow him live, follow them live, follow us live, live through, live all day, live all night, live all shift, live as she, live as he, reporters are welcome, press are welcome, press is welcome, media welcome, media is welcome
    operate live, operates live, operating live, deliver live, delivers live, work live, works live, treat live, treats live, film the, film our, filming in, filming on, filming at, filming our, films our, films in, shooting in, shoots in, camera follows, cameras follow, lens follows
    live-posting, live posting, real-time posts, posting live, posts live, bring your phone, phones out, phones are welcome, cameras are welcome
    birth live, surgery live, operation live, procedure live, delivery live, transplant live, c-section live, exam live, resuscitation live, iv live, injection live, facelift live, rhinoplasty live, extraction live, replacement live, bypass live, implant live, ultrasound live, autopsy live, stitches live
    blogger, bloggers, radio show, radio host, vlogged, tiktoked, live-blogged, liveblogged, live-tweets, phone was rolling, phones rolling, phone rolling, phone recording, hit record, pressed record, will record, to record, record our, records our
    record morning, record rounds, records rounds, record every, taped, taping, will tape, field recorder, voice recorder, dashcam, bodycam footage, trail camera, 360 camera, smart glasses, camera glasses
    camera, cameras, cameraman, camerawoman, camera crew, camera crews, film crew, film crews, tv crew, tv crews, news crew
    news crews, production crew, crew, crews, production company, productions, film-makers, filmmaker, filmmakers
    documentary, docuseries, docu-series, reality show, reality series, tv, television, channel, channels, reporter, reporters, journalist
    journalists, news team, film, films, filmed, filming, livestream, livestreams, livestreamed, livestreaming, live-stream
    live-streaming, live-streamed, live stream, live streaming, stream, streams, streamed, streaming, broadcast, broadcasts
    broadcasting, live now, watch live, go live, goes live, going live, went live, gone live, instagram live, facebook live, tiktok live, live on
    live from, live feed, live-tweet, live-tweeting, live-tweeted, takeover, take over our, takes over our, taking over our
    vlog, vlogs, vlogger, vlogging, influencer, influencers, youtuber, youtubers, tiktoker
    tiktokers, content creator, content creators, head-cam, headcam, gopro, gopros, body-cam, body-cams, bodycam, bodycams, body cam, body cams, media may, media can, media will, media are, media is, members of the media, media outlets, the press, live at noon, live at, live tonight, live tomorrow, live this, webcam, handheld
    shoot, shooting, photographer, photographers, photo essay, photo shoot, podcast, recorded, recording, episode, episodes
    day in the life, day-in-the-life, a day in, follow along, ride along, ride-along, behind the scenes, behind-the-scenes
    segment, segments, reel, reels, stories, tune in, viewers, embedded, embed, drone, photographed
    morning show, tv show, talk show, reality tv, videographer, videographers, film students, our stories, the stories, keys to our
    take you onto, take you into, take you inside, takes you onto, takes you into, takes you inside, taking you onto, taking you into
    taking you inside, take you along, takes you along, taking you along, bring you along, brings you along, bringing you along
    bring you into, bring you inside, brings you into, brings you inside, bringing you inside, spend the shift with, spend a shift with
    along for the ride, vlogs, pov, tag along, tags along, shadow our, shadows our
    took pictures, taking pictures, take pictures, snapchat
    microphone, microphones, mic, mics, recorder, recorders, radio crew, radio team, sound crew, audio crew, boom, sound recordist
    photo walk, photo walks, photo tour, sketch artist, takes over the account, take over the account, takes over our account
    broadcaster, broadcasters, presenter, talk-show host, youtube, tiktok, webcast, webcasts, 360 video, virtual tour
    smart glasses, photojournalist, photojournalists, camera operator, camera operators
    grwm, day in my life, livetweet, livetweets, livetweeted, livetweeting, local media, the media, newspaper, magazine, video diary
    documentary maker, documentary makers, documentarian, cinematographer, podcast host, podcaster, tv host, news anchor, local news
    news station, news stations, body camera, body cameras, film school, web series, youtube channel, photographers
    we're live, we are live, i'm live, live inside, live in the, live television, live tv, video crew, video crews, production team, on-air, livestreamer, streamer, our stories tonight
  `),
  /** Of these most say no more than that a paper wrote: somebody must come in. */
  faint: terms(`
    reporter, reporters, journalist, journalists, channel, tv, television, drone, stories, the stories, podcast, episode, episodes
    newspaper, magazine, segment, segments, reel, reels, recorded, recording, shoot, shooting, the media, the press, local media
    local news, news station, news stations, news anchor, podcast host, podcaster, film, films
  `),
  /** Worn at work, they see what the wearer sees. */
  worn: terms(
    'camera glasses, smart glasses, gopro, gopros, body camera, body cameras, body cam, body cams, bodycam, bodycams, head-cam, headcam, head camera',
  ),
  /** Our own people show their day to followers. */
  own: terms(`
    takeover, vlog, vlogs, vlogging, day in the life, day-in-the-life, day in my life, grwm, pov, take over our, takes over our
    taking over our, video diary, follow along, our stories, our stories tonight, tag along, along for the ride
  `),
  /** Where people are cared for, and what is done to them there. */
  place: terms(`
    at the chair, chairside, walk the floor, walks the floor, walk our floor, our wards, the wards, treatment floor, clinic rooms, treatment rooms, consult room, consulting room, consulting rooms, examination room, examination rooms, corridors, hallways, our halls, therapy gym, therapy pool, chemo bay, chemo bays, infusion bay, infusion bays
    cubicle, cubicles, curtain, curtains, bays, bay one, bay two, surgery center, surgery centre, surgical center, birth unit, delivery unit, baby unit, detox floor, detox ward, dental chairs, in the chair, front desk and, check-in line, intake room, intake desk
    full shift, whole shift, entire shift, 12-hour shift, twelve-hour shift, from bed, bed to bed, bedside to bedside, room to room, every room, every bed, patient to patient, home visits, house calls
    injection suite, laser suite, treatment suite, botox suite, imaging suite, ketamine room, iv lounge, drip lounge, recovery lounge, postpartum, antepartum, post-op, pre-op, preop, postop, pacu
    infusion room, infusion rooms, chemo room, dialysis room, injection room, therapy room, treatment bay, treatment bays, ultrasound room, imaging room, scan room, operatory, operatories, hygiene bay
    exam bay, nurses' station, nurses station, labor floor, delivery floor, birth floor, birthing floor, cancer floor, trauma floor, cardiac floor, our floor, our floors, medicine wards, medicine ward, morning rounds
    real patient, a live patient, patient's bed, patient lounge, group home, sober living, day room, hydrotherapy pool, birth room, birth suite, procedure suite, wound room, cast room, casting room
    trauma bay, trauma bays, trauma room, trauma rooms, resus, resus bay, resus bays, resuscitation bay, resuscitation bays
    resuscitation room, emergency room, emergency rooms, emergency department, er, ers, ed, a&e, casualty, icu, icus, nicu, nicus, picu
    intensive care, intensive care unit, critical care, neonatal unit, special care nursery, operating room, operating rooms
    operating theatre, operating theatres, operating theater, operating theaters, operating table, theatre, theatres, our or
    surgical suite, surgical suites, surgical ward, recovery room, recovery bay, recovery bays, recovery area, cath lab
    catheterization lab, endoscopy suite, labor and delivery, labor & delivery, labour ward, labour wards, labour room
    labour rooms, labor room, labor rooms, delivery room, delivery rooms, delivery suite, birthing room, birthing rooms, birthing suite
    maternity ward, maternity unit, birth center, nursery, dialysis floor, dialysis unit, dialysis ward, infusion floor
    infusion suite, infusion center, infusion chairs, burn unit, stroke unit, psych ward, psychiatric ward, detox unit, ward, wards
    bedside, bedsides, on their calls, on a call, on calls, patient room, patient rooms, patients' rooms, exam room, exam rooms, treatment room, treatment rooms
    treatment area, treatment areas, procedure room, procedure rooms, dental chair, ambulance, ambulances, helicopter, memory care
    nursing home, hospice unit, hospice house, rounds, bedside visits, triage, triage desk, waiting room, waiting area
    memory care wing, dialysis chairs, infusion chairs, treatment chairs, occupied chairs, occupied beds, occupied dialysis chairs
    dialysis chair, infusion chair, treatment chair, chemo chairs, chemo chair, hospital beds, bed to bed, chair to chair, open ward
    recliners, patients' beds, patient beds, real patients, while patients, as patients, between patients, among patients, among the patients
    beside patients, next to patients, with patients on, group therapy, therapy session, therapy sessions, support group, counseling room
    counselling room, exam table, treatment table, birthing pool, mammography, dressing station, wound clinic, clinic floor
    crisis unit, methadone window, dosing window, dispensary line, sober house, recovery house, isolation room, isolation unit
    med-surg, oncology floor, pediatric floor, pediatric unit, children's ward, surgical floor, telemetry, inpatient unit
    inpatient floor, bed to bed, bedsides, in their beds, rehab floor, rehab unit, rehab gym, radiology, our hospice, a hospice, the hospice, trauma center, trauma centre, trauma service, burn center, burn centre, dialysis center
    psychiatric unit, psych unit, group therapy, group session, hospital rooms, hospital room, sickbed, sickbeds, delivery ward, chemo floor, chemo suite, on shift, night shift, our unit, the unit
  `),
  /** Done to somebody, and shown while it is done. */
  act: terms(`
    surgery, surgeries, operation, operations, procedure, procedures, birth, births, delivery, deliveries, c-section, transplant
    knee replacement, hip replacement, rhinoplasty, facelift, liposuction, bypass, resuscitation, tummy tuck, root canal, exam
    iv, blood draw, blood draws, stitches, sutures, autopsy, code blue, injections, botox, filler, lip filler, extraction, colonoscopy
  `),
  /** It is shown while it is done. */
  live: terms(`
    operate live, operates live, operating live, deliver live, delivers live, treat live, treats live
    birth live, surgery live, operation live, procedure live, delivery live, transplant live, c-section live, exam live, resuscitation live, iv live, injection live, facelift live, rhinoplasty live, extraction live, replacement live, bypass live, implant live, ultrasound live, autopsy live, stitches live
    phone was rolling, phones rolling, phone rolling, phone recording, hit record, pressed record, webcam, will see a, will see an, will watch a, will watch an, can watch a, live now, watch live, livestream, livestreams, livestreamed, livestreaming, live-stream, live-streaming, live-streamed, live stream
    live streaming, stream, streams, streamed, streaming, go live, goes live, going live, went live, broadcast, broadcasts
    broadcasting, broadcast live, live on, live from, instagram live, facebook live, tiktok live, live-tweet, live-tweeting
    live-tweeted, live at, live tonight, live tomorrow, live this, watch the, watch our, watch a, watch as
    tune in, we're live, we are live, i'm live, live inside, live television, live tv, livetweet, livetweets, livetweeted, livetweeting, on snapchat, on tiktok, youtube channel, for youtube
    head-cam, headcam, gopro, gopros, film, filmed, filming, camera, cameras, live feed, crew
  `),
  /** Patients are kept out, or there are none. */
  kept: terms(`
    plastic, on a model, a model, teddy, doll, plush, no patients, film your, filming your, record your, photograph your, do not take, don't take, please do not, before it opened, before they opened, before it opens, nobody is admitted, no one is admitted, without patients, no patient, empty, before it opens, opens to, opens on, opens in, will open, newly built, under construction, before we open, before opening, before the first
    not allowed, not permitted, not filmed, not film, no filming, no cameras, no camera, no photography, do not film, don't film
    may not, must not, never, prohibited, banned, off limits, off-limits, cannot, can't, stays out, stay out, kept out, cameras out, camera out
    stay off, stays off, keep away, stay away, no livestream, no livestreams, no live stream, no streaming, no takeover, no takeovers, no crews
    out of bounds, signs first, signed first, sign first, has signed, have signed, who signed, written authorization
    signed authorization, simulation, simulated, sim, sim lab, mannequin, mannequins, manikin, manikins, actor, actors, actress, staged
    volunteer models, mock, drill, drills, press conference, news conference, ribbon-cutting, ribbon cutting, groundbreaking
    grand opening, open house, open day, class, classes, webinar, lecture, lobby, atrium, lecture hall, auditorium, library, studio, conference room
    policy, only where, except, unless, security, security camera, security cameras, surveillance, traffic, cadaver
    animal, dog, puppy, movie, movies, film festival, novel, fictional, sitcom, season finale, drama series, telehealth
    closed-circuit, nanny cam, baby cam, blood pressure camera
  `),
  /** Keeps patients out as well, unless the same sentence has them met. */
  visit: terms('tour, tours'),
  /** How somebody comes in. */
  entered: terms(`
    open its doors, opens its doors, will open its doors, open our doors, opened its doors, opening its doors, will open our doors
    in, inside, into, from, through, throughout, onto, on, at, with, around, across, toured, tours, tour, visit, visits, visited, enter, enters
    entered, access to, came to, come to, invited to, welcomed to, film, films, filmed, filming, stream, streams, show, shows, join, joins
    joined, follow, follows, followed, following, shadow, shadows, shadowed, shadowing, within, sat in
  `),
  /** The words are of something else. */
  other: terms(`
    tv in, tvs in, tv shows, television in, televisions in, on the tv, on tv
    bloodstream, live donor, living donor, live birth, live births, live music, live entertainment, live band, fallopian
    gamma camera, captures the inside, inside of the, bladder, bowel, colon, stomach, esophagus, capillary, capsule camera, tiny camera, small camera, camera on the end, camera at the end, thin tube
    endoscope, laparoscope, laparoscopic, laparoscopy, scope, patient stories, success stories, two stories, stories high
    three stories, x-ray film, x-ray films, tear film, earlier films, chest film, films if, medical record, recorded in the chart, chart
    cleaning crew, ambulance crew, flight crew, night crew, day crew, construction crew, paramedic crew, our crew
    channel blocker, channel blockers, ion channel, calcium channel, revenue stream, vaccine, troubleshoot, shooting victim, shootings
    gunshot, drive-by, mass shooting, patient portal, film club, film night, movie night, film library
  `),
}

/** Who goes along with somebody at work sees whom they work on. */
export const GO_ALONG =
  'follow follows followed following shadow shadows shadowed shadowing accompany accompanies accompanied accompanying join joins joined joining ride rides rode riding trail trails trailed embedded alongside'
/** At work on patients. */
export const AT_BEDSIDE = `
  nurse nurses surgeon surgeons doctor doctors physician physicians paramedic paramedics medic medics emt emts midwife midwives
  resident residents intern interns dentist dentists anesthesiologist therapist therapists hospitalist dermatologist crew team ambulance
  student hygienist hygienists doula doulas phlebotomist phlebotomists tech techs technician sonographer optometrist chiropractor therapist aide
`
/** A day of theirs. */
export const AT_WORK = 'shift shifts rounds on-call 12-hour 24-hour twelve-hour'
export const THEIR_DAY =
  'shift shifts call day days night nights rounds hour hours hour-long 12-hour 24-hour twelve-hour clinic case cases weekend week'
