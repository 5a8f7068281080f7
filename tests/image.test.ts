import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import type { ImageFile } from '../src/image/file.ts'
import { locateImage } from '../src/image/locate.ts'
import { describeFile, readMetadata } from '../src/image/metadata.ts'
import { makeFolder, runIn } from './folder.ts'
import {
  type Exif,
  GPS,
  makeExif,
  makeHeic,
  makeIptc,
  makeJpeg,
  makePng,
  makeResources,
  makeWebp,
  makeXmp,
} from './image-files.ts'

const NOTHING = { position: false, date: false, serial: false, shown: [], captions: [], makers: [] }

/** All that a camera writes. */
const CAMERA: Exif = {
  image: { 270: 'Rosa Quill on her bike', 315: 'Tam Weld' },
  photo: { 36867: '2031:03:09 10:20:30', 42033: 'QX-4471203', 42032: 'Glenbrook desk' },
  gps: GPS,
}
const CAMERA_SAYS = {
  position: true,
  date: true,
  serial: true,
  shown: [],
  captions: ['Rosa Quill on her bike'],
  makers: ['Tam Weld', 'Glenbrook desk'],
}

function read(bytes: Uint8Array) {
  return readMetadata(join(makeFolder({ 'a.jpg': bytes }), 'a.jpg'))
}

describe('what a file says', () => {
  test.each([
    ['JPEG', makeJpeg({ exif: CAMERA })],
    ['PNG', makePng({ exif: CAMERA })],
    ['WebP', makeWebp({ exif: CAMERA })],
    ['HEIC', makeHeic({ exif: CAMERA })],
    ['TIFF', makeExif(CAMERA)],
    ['PNG by ImageMagick', makePng({}, {}, { 'Raw profile type exif': profile('exif', makeExif(CAMERA)) })],
  ])('Exif in %s', (_, bytes) => {
    expect(read(bytes)).toEqual({ metadata: CAMERA_SAYS, whole: true })
  })

  test('a file that says nothing, and what cameras write for nothing', () => {
    for (const bytes of [makeJpeg({}), makePng({}), makeWebp({}), makeHeic({}), Buffer.from('GIF89a')])
      expect(read(bytes)).toEqual({ metadata: NOTHING, whole: true })
    const empty: Exif = {
      image: { 270: '   ', 306: '2031:03:09 10:20:30' },
      photo: { 36867: '0000:00:00 00:00:00', 42033: '0000000000', 37510: Buffer.from('ASCII\0\0\0\0\0\0') },
      gps: { 2: [0, 0, 0], 4: [0, 0, 0] },
    }
    expect(read(makeJpeg({ exif: empty }))).toEqual({ metadata: NOTHING, whole: true })
  })

  test('IPTC in JPEG and PNG', () => {
    const iptc = makeIptc({ 5: 'Bike', 55: '20310309', 80: 'Tam Weld', 120: 'Zoë Quill, Bath' })
    const metadata = { ...NOTHING, date: true, captions: ['Bike', 'Zoë Quill, Bath'], makers: ['Tam Weld'] }
    expect(read(makeJpeg({ iptc })).metadata).toEqual(metadata)
    const raw = { 'Raw profile type iptc': profile('iptc', makeResources(iptc)) }
    expect(read(makePng({}, {}, raw)).metadata).toEqual(metadata)
  })

  test('XMP in every form of a property', () => {
    const xmp = makeXmp(
      `<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Rosa Quill</rdf:li><rdf:li>Bo &amp; Lu &#x00d8;</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
       <mwg-rs:Regions><rdf:li><rdf:Description mwg-rs:Name="Imogen Vance" mwg-rs:Type="Face"/></rdf:li></mwg-rs:Regions>
       <dc:description><rdf:Alt><rdf:li xml:lang="x-default">First ride</rdf:li></rdf:Alt></dc:description>
       <exif:DateTimeOriginal>2031-03-09T10:00:00</exif:DateTimeOriginal><dc:title/>`,
      `exif:GPSLatitude="44,12.5N" aux:SerialNumber='4471203'`,
    )
    const metadata = {
      position: true,
      date: true,
      serial: true,
      shown: ['Rosa Quill', 'Bo & Lu Ø', 'Imogen Vance'],
      captions: ['First ride'],
      makers: [],
    }
    for (const bytes of [makeJpeg({ xmp }), makePng({ xmp }), makeWebp({ xmp }), makeHeic({ xmp })])
      expect(read(bytes)).toEqual({ metadata, whole: true })
  })

  test("PNG's own texts", () => {
    const bytes = makePng({}, { Title: 'Rosa Quill', Author: 'Tam Weld', Software: 'Paint' })
    expect(read(bytes).metadata).toEqual({ ...NOTHING, captions: ['Rosa Quill'], makers: ['Tam Weld'] })
  })
})

describe('a broken file', () => {
  const files = [
    makeJpeg({ exif: CAMERA, xmp: makeXmp('<dc:title>a</dc:title>'), iptc: makeIptc({ 120: 'Rosa' }) }),
    makePng({ exif: CAMERA, xmp: makeXmp('<dc:title>a</dc:title>') }, {}, { Title: 'Rosa' }),
    makeWebp({ exif: CAMERA, xmp: makeXmp('<dc:title>a</dc:title>') }),
    makeHeic({ exif: CAMERA }),
    makeExif(CAMERA),
  ]

  test('is read as far as it goes, wherever it ends', () => {
    for (const bytes of files)
      for (let end = 0; end < bytes.length; end++) describeFile(inMemory(bytes.subarray(0, end)))
    expect(read(files[0].subarray(0, files[0].length - 8)).whole).toBe(false)
    expect(read(files[1].subarray(0, files[1].length - 12)).whole).toBe(false)
    expect(read(files[2].subarray(0, files[2].length - 8)).whole).toBe(false)
  })

  test('does no harm, whichever byte is wrong', () => {
    for (const bytes of files) {
      for (let at = 0; at < bytes.length; at++) {
        for (const flip of [0xff, 0x80, 0x01]) {
          const wrong = Buffer.from(bytes)
          wrong[at] ^= flip
          describeFile(inMemory(wrong))
        }
      }
    }
  })

  test('that names the same bytes again and again is not believed', () => {
    const tags = 4000
    const block = Buffer.alloc(8 + 2 + tags * 12 + 4)
    block.write('MM\0*\0\0\0\x08', 'latin1')
    block.writeUInt16BE(tags, 8)
    for (let at = 0; at < tags; at++) {
      block.writeUInt16BE(at + 1, 10 + at * 12)
      block.writeUInt16BE(1, 12 + at * 12)
      block.writeUInt32BE(0x7fffffff, 14 + at * 12)
    }
    expect(read(block)).toEqual({ metadata: NOTHING, whole: false })
  })

  test('that leads to a directory by a roundabout way is not believed', () => {
    const block = makeExif(CAMERA)
    const pointer = block.indexOf(Buffer.from([0x87, 0x69]))
    block.writeUInt16BE(5, pointer + 2)
    expect(read(block)).toEqual({ metadata: NOTHING, whole: false })
  })

  test('of any other kind is none', () => {
    for (const bytes of ['', '<svg/>', 'version https://git-lfs.example/spec/v1\n', '\xff', '%PDF-1.7'])
      expect(read(Buffer.from(bytes, 'latin1'))).toEqual({ metadata: NOTHING, whole: false })
  })

  test('of any size is read in small parts', () => {
    const cwd = makeFolder({
      'a.jpg': makeJpeg({ exif: CAMERA }),
      'b.jpg': '\xff\xd8',
      'c.png': makePng({ exif: CAMERA }),
    })
    for (const name of ['a.jpg', 'b.jpg', 'c.png']) truncateSync(join(cwd, name), 100_000_000)
    expect(readMetadata(join(cwd, 'a.jpg'))).toEqual({ metadata: CAMERA_SAYS, whole: true })
    expect(readMetadata(join(cwd, 'b.jpg')).whole).toBe(false)
    expect(readMetadata(join(cwd, 'c.png'))).toEqual({ metadata: CAMERA_SAYS, whole: true })
    // A file of one byte over and over, which is all fill.
    writeFileSync(join(cwd, 'd.jpg'), Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(100_000, 0xff)]))
    expect(() => readMetadata(join(cwd, 'd.jpg'))).toThrow()
  })

  test('packed to grow past any use is not unpacked', () => {
    const bomb = makePng({}, {}, { Title: 'a'.repeat(5_000_000) })
    expect(read(bomb)).toEqual({ metadata: NOTHING, whole: false })
  })
})

describe('where a picture is looked for', () => {
  const site = () => {
    const outside = makeFolder({ 'secret.jpg': makeJpeg({ exif: CAMERA }) })
    const root = makeFolder({
      'site/posts/a.md': '',
      'site/posts/own pic.jpg': '',
      'site/static/img/hero.jpg': '',
      'public/logo.png': '',
      'src/img/x.webp': '',
      'top.jpg': '',
      'folder.jpg/': '',
    })
    symlinkSync(join(outside, 'secret.jpg'), join(root, 'site/posts/out.jpg'))
    symlinkSync(outside, join(root, 'site/posts/outside'))
    symlinkSync('own pic.jpg', join(root, 'site/posts/in.jpg'))
    symlinkSync('loop.jpg', join(root, 'site/posts/loop.jpg'))
    return {
      root,
      outside,
      find: (name: string) => locateImage(name, join(root, 'site/posts'), root)?.slice(root.length + 1),
    }
  }

  test.each([
    ['own%20pic.jpg', 'site/posts/own pic.jpg'],
    ['./own pic.jpg?v=2#top', 'site/posts/own pic.jpg'],
    ['in.jpg', 'site/posts/own pic.jpg'],
    ['../static/img/hero.jpg', 'site/static/img/hero.jpg'],
    ['..\\static\\img\\hero.jpg', 'site/static/img/hero.jpg'],
    ['/img/hero.jpg', 'site/static/img/hero.jpg'],
    ['img/hero.jpg', 'site/static/img/hero.jpg'],
    ['/logo.png', 'public/logo.png'],
    ['@/img/x.webp', 'src/img/x.webp'],
    ['~/img/x.webp', 'src/img/x.webp'],
    ['/top.jpg', 'top.jpg'],
    ['../../top.jpg', 'top.jpg'],
  ])('%s', (name, path) => {
    expect(site().find(name)).toBe(path)
  })

  test('never outside the project, by path or by link, nor on the web', () => {
    const { root, outside, find } = site()
    const up = '../'.repeat(root.split('/').length + 3)
    for (const name of [
      'out.jpg',
      'outside/secret.jpg',
      'loop.jpg',
      'folder.jpg',
      'gone.jpg',
      `${outside}/secret.jpg`,
      `${up}${outside}/secret.jpg`,
      `${up.replaceAll('.', '%2e')}${outside}/secret.jpg`,
      `file://${outside}/secret.jpg`,
      'https://glenbrook.example/own pic.jpg',
      '//glenbrook.example/own pic.jpg',
      '\\\\glenbrook.example\\own pic.jpg',
      'C:\\own pic.jpg',
      'data:image/jpeg;base64,aaaa.jpg',
      'own pic.jpg%00.jpg',
      '%zz.jpg',
      'a/'.repeat(2000),
      '../../../../etc/passwd',
      '',
    ])
      expect(find(name), name).toBeUndefined()
  })
})

describe('linting', () => {
  const STORY = 'Our patient Rosa Quill is back on her bike after a bypass.\n\n'
  const args = ['-f', 'json', '--rule', 'phi/image-identity: error', '--today', '2031-06-15']
  const lint = async (files: Record<string, string | Uint8Array>, link?: (cwd: string) => void) => {
    const cwd = makeFolder(files)
    link?.(cwd)
    const { stdout, stderr, status } = await runIn(cwd, [...args, 'posts'], { rules })
    const reports: { messages: { ruleId: string; message: string; level: string; line: number }[] }[] =
      JSON.parse(stdout)
    const found = reports
      .flatMap(({ messages }) => messages)
      .filter(
        ({ ruleId, message }) => ruleId === 'phi/image-identity' && message.includes('file of this picture'),
      )
    expect(stdout + stderr).not.toMatch(/QX-4471203|Tam Weld|Glenbrook desk|44,12/)
    return { found: found.map(({ line, level, message }) => `${line} ${level} ${message}`), stderr, status }
  }
  const photo = makeJpeg({ exif: CAMERA })
  const stripped = makeJpeg({})

  test.each([
    ['![A lake](img/a.jpg)', 'posts/img/a.jpg'],
    ['![A lake][lake]\n\n[lake]: /img/a.jpg "At dawn"', 'static/img/a.jpg'],
    ['<img src="../img/a.jpg" alt="A lake">', 'img/a.jpg'],
    ['<picture><source srcset="a.jpg 1x, b.jpg 2x"><img src="b.jpg" alt="A lake"></picture>', 'posts/a.jpg'],
  ])('%j', async (reference, path) => {
    const { found, stderr } = await lint({ 'posts/a.md': STORY + reference, [path]: photo })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('who is shown, where it was taken, on what day and with which camera')
    expect(stderr).toBe('')
  })

  test.each(['image: a.jpg', 'images: [a.jpg]', 'cover: {src: /a.jpg, alt: A lake}', 'hero_image: ./a.jpg'])(
    'front matter %s',
    async (line) => {
      const draft = `---\n${line}\n---\n\n${STORY}`
      expect((await lint({ 'posts/a.md': draft, 'posts/a.jpg': photo })).found).toHaveLength(1)
      expect((await lint({ 'posts/a.md': draft, 'posts/a.jpg': stripped })).found).toEqual([])
    },
  )

  test('HTML and MDX', async () => {
    const html = `<p>${STORY.trim()}</p><img src="a.jpg" alt="A lake">`
    expect((await lint({ 'posts/a.html': html, 'posts/a.jpg': photo })).found).toHaveLength(1)
    const mdx = `${STORY}<Photo src="a.jpg" alt="A lake" />\n`
    expect((await lint({ 'posts/a.mdx': mdx, 'posts/a.jpg': photo })).found).toHaveLength(1)
  })

  test('pictures without a patient are left in peace', async () => {
    const { found } = await lint({
      'posts/a.md': 'Dr. Ines Okoro leads our hand unit.\n\n![Dr. Ines Okoro](a.jpg)\n',
      'posts/b.md': 'Book a flu shot at our clinic this fall.\n\n![A bowl of apples](a.jpg)\n',
      'posts/a.jpg': makeJpeg({ exif: { ...CAMERA, image: {} } }),
    })
    expect(found).toEqual([])
  })

  test('what leads out of the project, is missing or is on the web is not read', async () => {
    const outside = makeFolder({ 'secret.jpg': photo })
    const { found, stderr } = await lint(
      {
        'posts/a.md': `${STORY}![](${outside}/secret.jpg) ![](../../../../../../../../../..${outside}/secret.jpg)\n![](out.jpg) ![](gone.jpg) ![](https://glenbrook.example/a.jpg) ![](../../etc/passwd)\n`,
      },
      (cwd) => symlinkSync(join(outside, 'secret.jpg'), join(cwd, 'posts/out.jpg')),
    )
    expect([found, stderr]).toEqual([[], ''])
  })

  test('what cannot be read is told once, and linting goes on', async () => {
    const { found, stderr, status } = await lint(
      {
        'posts/a.md': `${STORY}![A lake](a.jpg) ![A lake](b.jpg)\n\n![A lake](c.jpg)\n`,
        'posts/b.md': `${STORY}![A lake](a.jpg)\n`,
        'posts/a.jpg': photo.subarray(0, 300),
        'posts/b.jpg': 'no picture at all',
        'posts/c.jpg': makePng({ exif: CAMERA }),
      },
      (cwd) => mkdirSync(join(cwd, 'posts/d.jpg')),
    )
    expect(stderr.split('\n').filter(Boolean)).toEqual([
      expect.stringContaining('posts/a.jpg: this is no picture, or a broken one'),
      expect.stringContaining('posts/b.jpg: this is no picture, or a broken one'),
    ])
    // What stands before the break counts.
    expect(found).toHaveLength(3)
    expect(status).toBe(1)
  })

  test('a draft that cannot be parsed is told of as ever', async () => {
    const cwd = makeFolder({ 'posts/a.mdx': 'A <b\n\n![](a.jpg)\n' })
    const { status, stdout } = await runIn(cwd, [...args, 'posts'], { rules })
    expect([status, stdout.includes('"fatal": true') || stdout.includes('"fatal":true')]).toEqual([2, true])
  })
})

function inMemory(bytes: Buffer): ImageFile {
  return { size: bytes.length, read: (at, length) => Buffer.from(bytes.subarray(at, at + length)) }
}

/** A profile as ImageMagick writes it. */
function profile(name: string, data: Buffer): string {
  const rows = data.toString('hex').match(/.{1,72}/g) ?? []
  return `\n${name}\n${String(data.length).padStart(8)}\n${rows.join('\n')}\n`
}
