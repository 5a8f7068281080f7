import type { Random } from './random.ts'
import { makeFrontMatter } from './random-front-matter.ts'

/** Random drafts for the fuzz test: everything that moves a character, in every combination. */

/** Fragments between broken bars. */
const list = (text: string) => text.split('¦')

const WORDS = list(`Mari¦Dee¦so¦47¦é¦😀¦𝒳¦Dr.¦O'Neil¦x_y¦a@b.co¦www.x.org¦a/m@x.org¦https://x.org/?a=1&amp;b`)
const GAPS = [' ', ' ', ' ', '  ', '\t', '', '', '\n', '\n', '\r\n', ' \n', '  \n', '\\\n', '   \r\n', '\r']
const SIGNS =
  list(`&amp;¦&#65;¦&#x1F600;¦&nbsp;¦&bogus;¦&ngE;¦&lt¦\\*¦\\_¦\\\\¦\\a¦\\|¦|¦.¦,¦"¦(¦)¦!¦#¦-¦>¦1.¦*¦_¦\
~¦[¦]¦<¦&¦:¦\0`)
const MARKUP = list(`*x*¦**Mari Dee**¦_a b_¦~~s~~¦[Mari](u)¦[D*e*e](</u v> "ti&quot;t")¦[Dee][r]¦[r]¦[r][]¦\
![alt t](i)¦![al*t* &amp; \\] \`c\`](i&amp;j 'ti\\'t')¦![alt][r]¦![o ![n](m "p") q](w "z")¦\
\`co de\`¦\`\`a \` b\`\`¦\`\\|\`¦<https://y.org>¦<j@y.org>¦[^1]¦[^2]¦![^1]¦*a **b** c*¦\
[*Mari* \`x\`](u)¦[a\nb](u "c\nd")¦[a](u\n"t")¦![a\nb](i)`)
const HTML = list(`<b>¦</b>¦<br>¦<br/>¦<a href="/u&amp;v" title='t'>¦</a>¦<img src=i alt="Mari &#68;ee">¦\
<!-- Mari -->¦<!-- expect a/b -->¦<span class="a>b">¦</span>¦<em>¦</em>¦<cite>¦</cite>¦\
<script>¦</script>¦<!-->¦<?x?>¦<p>¦</p>¦<!X y>¦<![CDATA[x]]>`)
const PREFIXES = list(`¦¦¦> ¦>> ¦>¦- ¦1. ¦  ¦   ¦    ¦# ¦## ¦- > ¦> - ¦- [ ] ¦- [x] ¦+ ¦\t¦-\t¦>\t`)
const BLOCK_HTML =
  list(`<div>¦</div>¦<p>¦</p>¦<ul>¦<li>¦</ul>¦<table>¦<tr>¦<td>¦</td>¦</table>¦<h2>¦</h2>¦<blockquote>¦\
</blockquote>¦<details>¦<summary>¦</summary>¦<img alt="Mari\nDee" src="/a.jpg">¦<script>¦\
</script>¦<style>a{}</style>¦<pre>¦</pre>¦<!-- a\nb -->¦<input placeholder=Mari>¦\
<meta content="Mari &amp; Dee">¦<a href=/x>¦</a>¦<b¦a="x¦<¦&amp;¦&#x41;¦Mari¦Dee¦ ¦\n¦\n¦\r\n¦\
  ¦<br>¦<b>¦</b>¦<hr>`)

function phrase(random: Random, html: number): string {
  let out = ''
  for (let left = random.count(1, 12); left > 0; left--) {
    const roll = random.next()
    if (roll < 0.35) out += random.pick(WORDS)
    else if (roll < 0.65) out += random.pick(GAPS)
    else if (roll < 0.8) out += random.pick(SIGNS)
    else if (roll < 1 - html) out += random.pick(MARKUP)
    else out += random.pick(HTML)
  }
  return out
}

/** Gives each line of a block its prefix, or now and then none: a lazy line. */
function prefixed(random: Random, block: string): string {
  const prefix = random.pick(PREFIXES)
  const rest =
    random.next() < 0.7
      ? prefix.replace(/[-+]|\d\.|\[.\]|#/g, (mark) => ' '.repeat(mark.length))
      : random.pick(PREFIXES)
  return prefix + block.replace(/\r\n|\r|\n/g, (ending) => ending + rest)
}

function block(random: Random, html: number): string {
  const roll = random.next()
  const line = () => phrase(random, html).replace(/[\r\n]/g, ' ')
  if (roll < 0.5) return phrase(random, html)
  if (roll < 0.58) return `| ${line()} | ${line()} |\n|--|:-:|\n| ${line()} | ${line()} |\n${line()} | x`
  if (roll < 0.64)
    return `${random.pick(['```', '~~~', '```` js', '```&amp;'])}\n${phrase(random, 0)}\n\n ${line()}\n${random.pick(['```', '~~~', '````'])}`
  if (roll < 0.68) return `    ${line()}\n\n\t${line()}\n      ${line()}`
  if (roll < 0.74) return `${line()}\n${line()}\n${random.pick(['===', '---', '='])}`
  if (roll < 0.8)
    return random.pick([
      '[r]: /u&amp;v "ti\\"t"',
      "[R]: </u v>\n'a\nb'",
      '[r]: #',
      '[^1]: foot *note*\n    more',
      '[^2]: [^1] x\n\n    para',
    ])
  if (roll < 0.85) return `- ${line()}\n\n  ${line()}\n  - ${line()}\n    1. ${line()}`
  if (html > 0) {
    let out = random.pick([
      '<div>',
      '<p>',
      '<table>',
      '<!-- Mari\n\n',
      '<ul>',
      '<details>',
      '<script>',
      '<h1>',
      '<blockquote>',
    ])
    for (let left = random.count(1, 14); left > 0; left--) out += random.pick(BLOCK_HTML)
    return out
  }
  return phrase(random, html)
}

/** A random draft. `html` is the share of it that is HTML. */
export function makeDraft(random: Random, html: number): string {
  let out = makeFrontMatter(random)
  if (out && random.next() < 0.3) out = out.replace(/\n/g, '\r\n')
  for (let left = random.count(1, 4); left > 0; left--) {
    out += prefixed(random, block(random, html)) + random.pick(['\n', '\n\n', '\r\n\r\n', '\n>\n', '\n\n\n'])
  }
  return random.next() < 0.3 ? `${out}\n\n[r]: /u\n[^1]: foot *note*` : out
}
