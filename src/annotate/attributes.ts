import type { Flow } from '../parse/flow.ts'
import { type Attached, attach, type OpenMark } from './copy.ts'
import type { Attribute } from './html.ts'
import { readText } from './html-text.ts'
import { isSetting } from './settings.ts'

/** Attributes that are shown or read aloud. */
const SHOWN = new Set('alt title aria-label aria-description placeholder label summary'.split(' '))
const ADDRESSES = new Set('href src poster data-src srcset data-srcset'.split(' '))
/** What `<meta>` says of a page to those who look for it or share it. */
const META_COPY =
  /(?:^|[:.])(?:title|description|abstract|subject|author|creator|keywords|alt|site_name|caption)$/i
const META_ADDRESS = /(?:^|[:.])(?:image|url|video|audio)(?::(?:src|url|secure_url))?$/i
/** Properties of components that lead somewhere, and those that steer how it looks; every other one may be copy. */
const LEADING =
  /^(?:href|to|link|(?:\w*_?)(?:src|url|uri|image|img|photo|picture|poster|thumbnail|avatar|cover|background|video|file|path))$/i
const STEERING = new Set(
  `classname variant size align as target rel ref slot tone level position direction mode status intent appearance
   placement orientation justify gap columns rows ratio fit loading decoding role name for htmlfor method action lang
   language sizes media srcset crossorigin frame allow sandbox tabindex d fill stroke viewbox transform`.split(
    /\s+/,
  ),
)
const TELLING = new Set(
  `title subtitle heading headline label caption quote text description summary author byline name credit content body
   message attribution cite source tagline tooltip alt person patient by lead intro note answer question`.split(
    /\s+/,
  ),
)
/** Components that stand for a note or an entry of a bibliography. */
const CITING = /^(?:cite|citation|ref|reference|foot-?note|foot-?note-?ref|source|sup)$/i
const PICTURE = /(?:image|img|picture|photo|figure|avatar|portrait)$/i

const MARKS = new Map<string, OpenMark['kind']>([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['cite', 'cite'],
  ['sup', 'cite'],
  ['a', 'link'],
  ['img', 'image'],
])

/** An element's name and attributes, whose offsets count in the text they were read from. */
export interface Opening {
  readonly name: string
  readonly attributes: readonly Attribute[]
  /** In JSX a character reference must be closed. */
  readonly jsx?: boolean
}

/**
 * Reads an element's attributes: copy and addresses into blocks of their own, in `attached`. Returns the mark for the
 * element, which starts at `at`, if it makes one.
 */
export function readAttributes(
  raw: Flow,
  opening: Opening,
  at: number,
  attached: Attached[],
): OpenMark | undefined {
  let address: Attached | undefined
  let alt: Attached | undefined
  for (const attribute of opening.attributes) {
    const role = roleOf(raw, opening, attribute)
    if (role === undefined) continue
    for (const [start, end] of partsOf(raw, attribute)) {
      const one = attach(role)
      readText(
        raw,
        start,
        end,
        one.flow,
        'folded',
        attribute.read ? 'raw' : opening.jsx ? 'jsx' : 'attribute',
      )
      if (!one.flow.text) continue
      attached.push(one)
      if (role === 'url') address = address && !/^(?:src|href)$/.test(attribute.name) ? address : one
      else if (attribute.name === 'alt') alt = one
    }
  }
  const kind =
    MARKS.get(opening.name) ??
    (isComponent(opening.name) ? kindOfComponent(opening.name, alt, address) : undefined)
  if (kind === undefined) return undefined
  if (kind !== 'link' && kind !== 'image') return { kind, start: at, end: at }
  if (kind === 'link' && !address) return undefined
  const over = kind === 'image' ? alt : undefined
  return { kind, start: at, end: at, url: address?.flow.text ?? '', address, over }
}

/** Elements of somebody's own: `PatientStory`, `Card.Quote`, `patient-story`. */
export function isComponent(name: string): boolean {
  return /^[A-Z]|[.-]/.test(name)
}

function kindOfComponent(
  name: string,
  alt: Attached | undefined,
  address: Attached | undefined,
): OpenMark['kind'] | undefined {
  if (!address) return CITING.test(name) ? 'cite' : undefined
  return alt || PICTURE.test(name) ? 'image' : 'link'
}

/** Whether an attribute is copy, an address or neither. */
function roleOf(
  raw: Flow,
  { name, attributes }: Opening,
  attribute: Attribute,
): 'attribute' | 'url' | undefined {
  const key = attribute.name
  if (name === 'meta') return key === 'content' ? roleOfMeta(raw, attributes) : undefined
  if (SHOWN.has(key)) return 'attribute'
  if (ADDRESSES.has(key)) return 'url'
  return isComponent(name) ? roleOfProperty(key, raw.text.slice(attribute.start, attribute.end)) : undefined
}

function roleOfMeta(raw: Flow, attributes: readonly Attribute[]): 'attribute' | 'url' | undefined {
  const named = attributes.find(({ name }) => name === 'name' || name === 'property' || name === 'itemprop')
  const name = named ? raw.text.slice(named.start, named.end).trim() : ''
  if (META_COPY.test(name)) return 'attribute'
  return META_ADDRESS.test(name) ? 'url' : undefined
}

/** A property of a component is copy unless its name or its value says that it is a setting. */
export function roleOfProperty(key: string, value: string): 'attribute' | 'url' | undefined {
  const name = key.toLowerCase()
  const words = value.trim()
  if (LEADING.test(name) && !/\s/.test(words)) return 'url'
  if (TELLING.has(name)) return 'attribute'
  if (STEERING.has(name) || isSetting([name]) || /^(?:aria|data|on|v|x|ng|set|client)[-:]/.test(name))
    return undefined
  return /\s|^\p{Lu}\p{L}/u.test(words) ? 'attribute' : undefined
}

/** The value of an attribute; of `srcset` each address, without its size. */
function* partsOf(raw: Flow, { name, start, end }: Attribute): Generator<readonly [number, number]> {
  if (!name.endsWith('srcset')) {
    yield [start, end]
    return
  }
  for (const { 0: word, index } of raw.text.slice(start, end).matchAll(/[^\s,]\S*/g)) {
    if (/^[\d.]+[wxh],?$/.test(word)) continue
    yield [start + index, start + index + (word.endsWith(',') ? word.length - 1 : word.length)]
  }
}
