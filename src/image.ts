/**
 * What the file of a picture says beside the picture. The names and captions are compared with the draft and never printed.
 */
export interface ImageMetadata {
  /** Where it was taken, as coordinates. */
  readonly position: boolean
  /** The day it was taken. */
  readonly date: boolean
  /** The serial number of a camera or lens. */
  readonly serial: boolean
  /** People whom it says are shown. */
  readonly shown: readonly string[]
  /** Titles, descriptions, remarks, keywords. */
  readonly captions: readonly string[]
  /** Who made it, and whose the camera or the rights are. */
  readonly makers: readonly string[]
}
