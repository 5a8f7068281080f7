/** Random drafts for the fuzz test: everything that moves a character, in every combination. */

export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly count: (from: number, to: number) => number
}

/** Numbers that come out the same for the same seed (mulberry32). */
export function startRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const count = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return { next, count, pick: (from) => from[Math.floor(next() * from.length)] }
}

const WORDS = [
  'Mari',
  'Dee',
  'so',
  '47',
  'é',
  '😀',
  '𝒳',
  'Dr.',
  "O'Neil",
  'x_y',
  'a@b.co',
  'www.x.org',
  'a/m@x.org',
  'https://x.org/?a=1&amp;b',
]
const GAPS = [' ', ' ', ' ', '  ', '\t', '', '', '\n', '\n', '\r\n', ' \n', '  \n', '\\\n', '   \r\n', '\r']
const SIGNS = [
  '&amp;',
  '&#65;',
  '&#x1F600;',
  '&nbsp;',
  '&bogus;',
  '&ngE;',
  '&lt',
  '\\*',
  '\\_',
  '\\\\',
  '\\a',
  '\\|',
  '|',
  '.',
  ',',
  '"',
  '(',
  ')',
  '!',
  '#',
  '-',
  '>',
  '1.',
  '*',
  '_',
  '~',
  '[',
  ']',
  '<',
  '&',
  ':',
  '\0',
]
const MARKUP = [
  '*x*',
  '**Mari Dee**',
  '_a b_',
  '~~s~~',
  '[Mari](u)',
  '[D*e*e](</u v> "ti&quot;t")',
  '[Dee][r]',
  '[r]',
  '[r][]',
  '![alt t](i)',
  "![al*t* &amp; \\] `c`](i&amp;j 'ti\\'t')",
  '![alt][r]',
  '![o ![n](m "p") q](w "z")',
  '`co de`',
  '``a ` b``',
  '`\\|`',
  '<https://y.org>',
  '<j@y.org>',
  '[^1]',
  '[^2]',
  '![^1]',
  '*a **b** c*',
  '[*Mari* `x`](u)',
  '[a\nb](u "c\nd")',
  '[a](u\n"t")',
  '![a\nb](i)',
]
const HTML = [
  '<b>',
  '</b>',
  '<br>',
  '<br/>',
  '<a href="/u&amp;v" title=\'t\'>',
  '</a>',
  '<img src=i alt="Mari &#68;ee">',
  '<!-- Mari -->',
  '<!-- expect a/b -->',
  '<span class="a>b">',
  '</span>',
  '<em>',
  '</em>',
  '<cite>',
  '</cite>',
  '<script>',
  '</script>',
  '<!-->',
  '<?x?>',
  '<p>',
  '</p>',
  '<!X y>',
  '<![CDATA[x]]>',
]
const PREFIXES = [
  '',
  '',
  '',
  '> ',
  '>> ',
  '>',
  '- ',
  '1. ',
  '  ',
  '   ',
  '    ',
  '# ',
  '## ',
  '- > ',
  '> - ',
  '- [ ] ',
  '- [x] ',
  '+ ',
  '\t',
  '-\t',
  '>\t',
]
const BLOCK_HTML = [
  '<div>',
  '</div>',
  '<p>',
  '</p>',
  '<ul>',
  '<li>',
  '</ul>',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '</table>',
  '<h2>',
  '</h2>',
  '<blockquote>',
  '</blockquote>',
  '<details>',
  '<summary>',
  '</summary>',
  '<img alt="Mari\nDee" src="/a.jpg">',
  '<script>',
  '</script>',
  '<style>a{}</style>',
  '<pre>',
  '</pre>',
  '<!-- a\nb -->',
  '<input placeholder=Mari>',
  '<meta content="Mari &amp; Dee">',
  '<a href=/x>',
  '</a>',
  '<b',
  'a="x',
  '<',
  '&amp;',
  '&#x41;',
  'Mari',
  'Dee',
  ' ',
  '\n',
  '\n',
  '\r\n',
  '  ',
  '<br>',
  '<b>',
  '</b>',
  '<hr>',
]

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

const SCALARS: readonly ((random: Random) => string)[] = [
  () => 'Mari Dee',
  () => 'Mari\n   Dee # no\n',
  () => 'a Mari\n\n   Dee: x'.replace(': ', ':'),
  (random) => `'${random.pick(["Mari''s", 'a\n  b', 'a\n\n   b  \n  c', ' x ', '😀', '&amp;'])}'`,
  (random) =>
    `"${random.pick(['Mari \\"D\\"', 'a\\u00e9\\x41', 'a\\\n  b', 'a \\\n\n   b', 'a  \n   b\n\n\n   c', '\\U0001F600 \\ud83d\\ude00', '\\t \\/\\\\', ' x ', 'a\t\n  b'])}"`,
  (random) => `|${random.pick(['', '-', '+', ' # c'])}\n${lines(random, '  ')}`,
  (random) => `>${random.pick(['', '-', '+'])}\n${lines(random, '   ')}`,
  () => '|2-\n    Mari\n  Dee\n',
  () => '>1\n  Mari\n Dee\n Jo\n',
  () => '[a, "Mari", \'D\', {b: c d}]',
  () => '\n  - Mari\n  - x: 2031-02-04\n    y: |\n      a\n      b\n  - 47',
  () => '2031-02-04',
]

function lines(random: Random, indent: string): string {
  let out = `${indent}Mari\n`
  for (let left = random.count(0, 6); left > 0; left--)
    out += random.pick([
      `${indent}Dee so\n`,
      `${indent}  x\n`,
      '\n',
      `${indent}\ty\n`,
      `${indent}z  \n`,
      `${indent}\n`,
    ])
  return out
}

function yaml(random: Random): string {
  let out = '---\n'
  for (let left = random.count(1, 5); left > 0; left--) out += `k${left}: ${random.pick(SCALARS)(random)}\n`
  return `${out}---\n\n`
}

const STRINGS = [
  '"Mari"',
  "'a\\b'",
  '"a\\u00e9 \\"x\\" \\\\ \\t"',
  '"""\nMari\nDee \\\n\n   x"""',
  "'''\na\n''b'''",
  '"""a""b"""',
  '["x", \'y\', { z = "w" }]',
  '2031-02-04',
  '47',
  '"\\U0001F600 😀"',
  '""',
]

function toml(random: Random): string {
  let out = '+++\n'
  for (let left = random.count(1, 4); left > 0; left--) out += `k${left} = ${random.pick(STRINGS)}\n`
  if (random.next() < 0.5)
    out += `[t.u]\nv = ${random.pick(STRINGS)}\n[[w]]\nx = ${random.pick(STRINGS)}\n[[w]]\nx = ${random.pick(STRINGS)}\n`
  return `${out}+++\n\n`
}

function json(random: Random): string {
  const value = () =>
    random.pick([
      '"Mari"',
      '"a\\u00e9\\n\\"x\\" \\/"',
      '["x", {"y": "z"}]',
      '47',
      '"\\ud83d\\ude00"',
      'null',
      '""',
    ])
  return `{\n\t"a": ${value()},\n  "b" : ${value()}, "c":${value()}\n}\n\n`
}

/** A random draft. `html` is the share of it that is HTML. */
export function makeDraft(random: Random, html: number): string {
  const roll = random.next()
  let out = roll < 0.12 ? yaml(random) : roll < 0.16 ? toml(random) : roll < 0.2 ? json(random) : ''
  if (out && random.next() < 0.3) out = out.replace(/\n/g, '\r\n')
  for (let left = random.count(1, 4); left > 0; left--) {
    out += prefixed(random, block(random, html)) + random.pick(['\n', '\n\n', '\r\n\r\n', '\n>\n', '\n\n\n'])
  }
  return random.next() < 0.3 ? `${out}\n\n[r]: /u\n[^1]: foot *note*` : out
}
