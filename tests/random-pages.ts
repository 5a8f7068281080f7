import type { Random } from './random.ts'

/** Random pages of HTML for the fuzz test: whole ones and broken ones, with all that moves a character or drops it. */

/** Fragments between broken bars. */
const list = (text: string) => text.split('¦')

const GAPS = [' ', ' ', ' ', '  ', '\t', '', '\n', '\r\n', ' \r\n  ', '\r', '\f', '\n\n']
const SIGNS =
  list(`&amp;¦&#65;¦&#x1F600;¦&nbsp;¦&bogus;¦&ngE;¦&lt¦&copy¦&copy2¦&notit;¦&notin;¦&#146;¦&#x92¦&#0;¦&#xD800;¦\
&#1114112;¦&#65 ¦&;¦&¦&#¦&#x;¦<¦< ¦>¦</¦</>¦<3¦😀¦𝒳¦é¦"¦'¦=¦]]>¦--¦--!>¦`)
const BLOCKS =
  `p div ul ol li table thead tbody tr td th caption h1 h2 blockquote figure figcaption pre details summary
  section article header footer main nav dl dt dd form select option optgroup button fieldset legend center hr address
  body html head template noscript textarea title`.split(/\s+/)
const INLINE =
  'a b i em strong cite span u code small q sup font br img input svg math label nobr big s foo'.split(' ')
const RAW =
  list(`<script>let a = "<p>x"</script>¦<style>p{}</style>¦<script><!-- x</script>¦<iframe>x<p></iframe>¦\
<noembed>x</noembed>¦<xmp>a <b> &amp;</xmp>¦<svg><title>t</title><style>x</style><text>y</text></svg>¦<![CDATA[x]]>¦\
<svg><![CDATA[x < y]]></svg>¦<?php echo "x" ?>¦<!x y>¦<!DOCTYPE html>¦<!-->¦<!--->¦<!-- a --!>¦<!-- b\n c -->¦\
<!---- d ---->¦</ x>¦<math><mi>x</mi><annotation-xml><p>y</annotation-xml></math>¦<textarea>\nx <b> &lt;</textarea>¦\
<pre>\n x\n  y </pre>¦<select><option>a<b>c<p>d</select>`)

/** A word that stands nowhere else, so that one put in another's place shows. */
function word(random: Random, number: () => number): string {
  const roll = random.next()
  return `${roll < 0.5 ? 'Mari' : roll < 0.8 ? 'dee' : 'Ñ'}${number()}`
}

function attributes(random: Random, number: () => number): string {
  let out = ''
  if (random.next() < 0.3)
    out += ` ${random.pick(['href', 'src', 'HREF'])}=${random.pick([`/u${number()}`, `"/u ${number()}&amp;v"`])}`
  if (random.next() < 0.25) out += ` alt="${word(random, number)}${random.pick(SIGNS).replace(/"/g, '')} x"`
  if (random.next() < 0.2) out += `\n title = '${word(random, number)}${random.pick(GAPS)}&amp;'`
  if (random.next() < 0.15) out += ` aria-label=${word(random, number)}&#65;`
  return out + random.pick(['', '', '', ' hidden', ' class="a>b"', '/', ' /', ' x=', ' "', '\r\n'])
}

/** A random page. */
export function makePage(random: Random): string {
  let count = 0
  const number = () => count++
  let out = random.pick([
    '',
    '',
    '<!DOCTYPE html>\n',
    '<html><head><title>x</title></head><body>',
    '---\ntitle: T\n---\n',
  ])
  const open: string[] = []
  for (let left = random.count(2, 40); left > 0; left--) {
    const roll = random.next()
    if (roll < 0.3) out += word(random, number)
    else if (roll < 0.5) out += random.pick(GAPS)
    else if (roll < 0.58) out += random.pick(SIGNS)
    else if (roll < 0.8) {
      const name = random.pick(random.next() < 0.6 ? BLOCKS : INLINE)
      open.push(name)
      // A second body has its attributes go to the first.
      const rest = name === 'body' || name === 'html' ? '' : attributes(random, number)
      out += `<${random.next() < 0.1 ? name.toUpperCase() : name}${rest}>`
    } else if (roll < 0.93)
      out += `</${(random.next() < 0.7 && open.pop()) || random.pick([...BLOCKS, ...INLINE])}>`
    else out += random.pick(RAW)
  }
  return out
}
