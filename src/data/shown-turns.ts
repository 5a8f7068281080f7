// How a post that tells of somebody shows a picture of that one, as turns of phrase (src/checks/turns.ts). Written by hand for
// hipaalint, MIT.

export const SHOWN_CLASSES = {
  picture: `
    photo photos photograph pic pics picture pictures snapshot snap snaps selfie selfies shot image images video videos clip clips reel
    slideshow carousel x-ray x-rays xray xrays film films scan scans mri ct ultrasound sonogram echo ekg ecg strip rhythm tracing panorex
    radiograph bitewing bitewings mammogram angiogram screenshot slide slides footage time-lapse timelapse before-and-after progress
    transformation results result
  `,
  body: `
    smile grin face scar scars incision wound stitches staples leg arm hand foot toe toes finger fingers knee hip belly bump eyes nose
    teeth tooth bite hair skin tattoo stump burn burns bruise cast brace gown shirt socks hat wristband bracelet prosthesis
  `,
  theirs: 'his her their',
} as const

export const SHOWN_TURNS = {
  shown: `
    3 look|looking|peek at ..1 this|that|these|those|his|her|their ..3 @picture|@body
    3 look|looking at him|them
    3 look|looking at her now|go|today|here
    3 here|here's ..2 @theirs ..3 @picture|@body
    3 here|here's ..1 the|a|one ..3 @picture
    3 swipe|scroll|zoom|slide|flip ..6 @picture|@body|him|her|them
    3 see|watch|check ..3 @theirs ..3 @picture|@body
    3 check out ..1 the|this|that|these ..3 @picture
    3 @picture ..2 of|from ..1 @theirs
    3 @picture ..1 of him|them|us|it
    3 @picture is|was|are ..2 @theirs
    3 @theirs ..2 @picture
    3 @picture above|below|attached|left|right
    3 @picture in|on ..1 comments|stories|bio|thread|tray|screen
    3 took|snapped|grabbed|sneaked|snuck|got|posed|pose|asked ..4 photo|pic|picture|selfie|snap|video
    3 selfie with
    3 that's|thats|this ..1 @theirs ..2 @body|@picture
    3 pictured|seen here
  `,
} as const
