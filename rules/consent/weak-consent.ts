import { leaveSentenceOut } from '../../src/checks/rewrites/draft.ts'
import { weaknessOf } from '../../src/checks/weak-consent.ts'
import type { Document } from '../../src/document.ts'
import { defineRule, type Finding, typedExample } from '../../src/rule.ts'

export default defineRule({
  id: 'consent/weak-consent',
  severity: 'error',
  presets: ['recommended'],
  types: ['blog', 'press-release', 'guide', 'social', 'reply', 'share', 'testimonial'],
  summary: 'Words of a consent that is none: spoken, sent by message, too late, or thought needless',
  messages: {
    informal: 'This speaks of a yes by word, message or sign; publishing needs a signed authorization.',
    kin: 'This speaks of a relative’s yes; publishing needs an authorization signed by the person, or by whoever may sign for them.',
    masked: 'This takes a hidden face or a left-out name for a reason to ask nobody; it is none.',
    late: 'This has people sign after the pictures or the words are taken; the authorization must come first.',
    public: 'This takes what somebody has made public themselves for leave to publish it; it is none.',
    unasked:
      'This says that nobody was asked or that no form was needed; publishing needs a signed authorization.',
    unobjected:
      'This takes whoever does not object for somebody who agrees; publishing needs a signed authorization.',
    paper: 'This takes another paper, or a notice, for an authorization to publish.',
  },
  why: 'Only a written authorization, signed before anything is shown, lets a practice publish what happened to a patient. Blurring, leaving names out and kind words on the phone have all been tried, and paid for.',
  remedy:
    'Stop until the person has signed an authorization that names what is shown, where, why and until when; then put its number in the front matter and drop this sentence.',
  basis: [
    {
      title: '45 CFR 164.508(a)(3), (c): written authorization and its core elements',
      url: 'https://www.ecfr.gov/current/title-45/section-164.508',
    },
  ],
  case: 'In 2016 NewYork-Presbyterian Hospital paid $2.2 million over a television series: the face of a dying man was blurred and his voice changed, and his widow knew him all the same.',
  options: {},
  examples: {
    fail: [
      'social| «No faces, so this clip is fine to share.»',
      '«Rufus told our driver over lunch that we were welcome to print his story.»',
      'guide| «A thumbs-up on the tape is all the permission that we need to post the clip.»',
      '«She has talked about it on the radio, so we are giving nothing away.»',
      '«Nobody has objected so far, so the photo stays up.»',
      'social| «He joked that we owe him royalties for this photo.»',
      '«She never returned the form, and we took her silence as consent to print this.»',
      '«He gave permission for the operation, and we assume that this includes the video.»',
      '«Her ex-husband signed for the photo of the boy.»',
      '«As only the hands are filmed, nobody needs to sign anything.»',
      'guide| «A nod is all that we need, and then we film.»',
      '«Faces will be blurred in the film of our ward, so no one needs to sign anything.»',
      '«Her dad said it was fine on the phone, so here is the picture.»',
      'social| «He answered with a smiley, so we are sharing the before and after.» 💪',
      '«We pixelated the face, which means no release was needed for this clip.»',
      'press-release| «The crew films on Saturday, and releases will be signed the following week.»',
      'reply| «Since you posted your story yourself, we are free to share our side.»',
      'share| «Her brother tagged us in the clip, so it is fair game for our page.»',
      'guide| «A spoken okay, noted by the nurse, is fine for photos on our website.»',
      'guide| «Their intake paperwork already covers photos for the website.»',
      'testimonial| My knee is new. «I gave them my okay in a text, and they used my photo the same day.»',
      'social| «Her uncle told us at pickup that we may post this picture.» Isn’t it a work of art?\n\n![A green cast](img/cast.jpg)',
      'press-release| A crew from Channel 4 will follow our night nurses. «Whoever would rather not be filmed can tell the guard.»',
      'social| That grin! «Her wristband is turned over so no one can read it, so we’re good.»',
      'social| «Only her initials are shown, so we are covered and all set.»',
      '«We never asked her, but this photo is too sweet to keep to ourselves.»',
      'press-release| The film opens in May. «Families will get their consent forms after the broadcast.»',
      '«He is comfortable with us posting his before and after.»',
      '«We are sure that she would not mind being in the brochure.»',
      '«She beamed at the lens, and we took that as permission for the picture.»',
      'social| «He never replied, so we are running his photo.»',
      '«We did not print her surname, so a release was not needed.»',
      '«We will collect the signatures once the reel is live.»',
      '«Her twin was fine with us printing the portrait.»',
      '«The release for this clip is on its way.»',
      '«There is no signed form yet, but the picture is too good to keep.»',
      '«The release for the clip was signed by her roommate.»',
      'social| «Don’t worry, you cannot see her face.» Look at that cast!',
      'social| «We left out her name, so privacy rules do not apply.»',
    ].map(typedExample),
    pass: [
      'He told me to go ahead and print it. I did not, because a spoken yes is no signature.',
      'We no longer accept permission given over the phone for films and photos.',
      'Blurring a face is not enough, and neither is a nod.',
      'The rehab doctor gave her the go-ahead to drive.',
      'She agreed to the scan by phone, and the picture was clear.',
      'social| Please do not send us your rash in a message. Nobody here can answer that.',
      'Nobody films in the bays, and a promise to blur is not a permission.',
      'Can I film the birth? Yes, if you keep to your own family and your midwife agrees.',
      'When I tell people what I do for a living, I usually get a polite nod.',
      'Every story here is told under a signed authorization (AUTH-2031-011).',
      'social| Cameras will be at the picnic. If you would rather not be in the photos, tell whoever holds the lens.',
      'We hope that nobody minds the new parking rules, posted at the door.',
      'The choir said yes to the concert.',
      'social| Biscuit the retriever came off the drip. Her owner told us that we could share this. Vet line: 555-0114.',
      'Verbal consent for treatment is documented in the chart.',
      'guide| Blurring a face afterward is not enough, and a nod is not a signature.',
      'guide| Ask for written permission before the camera comes out of the bag.',
      'guide| ## Sentences that are not permission\n\n- “She said yes on the phone.”\n- “We blurred it, so no form is needed.”',
      'reply| We cannot answer in public, even when a story has been told in public.',
      'press-release| No release forms are needed for the quilt raffle; bring a chair.',
      'social| Text YES to 555-0122 and we will send you reminders of your flu shot.',
      'The board agreed by phone to print the annual report on recycled paper.',
      'Parents sign the permission slip for the field trip by Friday.',
      'No portrait is printed without a signed release.',
      'Our volunteers said that we could print the picture from the picnic.',
      'The donor agreed to tell readers of our newsletter why she gives.',
      'Would a verbal yes be enough to post a photo? No.',
      'She smiled for the camera, signed authorization in hand, before anything was filmed.',
      'guide| A relative may call the front desk and ask which forms to bring.',
    ].map(typedExample),
  },
  check: findWeakConsent,
  suggest: leaveSentenceOut,
})

function* findWeakConsent(document: Document): Generator<Finding> {
  for (const [index, { span, block }] of document.sentences.entries()) {
    const { kind } = document.blocks[block]
    if (kind === 'code' || kind === 'url') continue
    const message = weaknessOf(document, index)
    if (message) yield { span, message }
  }
}
