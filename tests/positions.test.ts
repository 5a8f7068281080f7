import { describe, expect, test } from 'vitest'
import { type Case, expectPlace } from './exact.ts'
import { copyOf } from './trees.ts'

const yaml = (lines: string) => `---\n${lines}\n---\n\ntext`
const toml = (lines: string) => `+++\n${lines}\n+++\n\ntext`

const CASES: readonly Case[] = [
  ['emphasis at the start', '*Mari* Dee came in.', 'Mari Dee', 'Mari* Dee'],
  ['emphasis inside a word', 'So Ma*ri* Dee', 'Mari Dee', 'Ma*ri* Dee'],
  ['emphasis at the end', 'So Mari **Dee**.', 'Mari Dee', 'Mari **Dee'],
  [
    'strong and link',
    'Meet **Mari** [Dee](https://x.org/a), 47.',
    'Mari Dee, 47',
    'Mari** [Dee](https://x.org/a), 47',
  ],
  ['deleted text', '~~Mari~~ Dee', 'Mari Dee', 'Mari~~ Dee'],
  ['named reference', 'Mari D&amp;e.', 'D&e', 'D&amp;e'],
  ['named reference at the end', 'Mari D&amp; e', 'D&', 'D&amp;'],
  ['decimal reference', 'M&#97;ri', 'Mari', 'M&#97;ri'],
  ['hexadecimal reference', '&#x4d;ari Dee', 'Mari', '&#x4d;ari'],
  ['astral reference', 'x &#x1F600; Mari', '😀 Mari', '&#x1F600; Mari'],
  ['reference that is none', 'AT&T &bogus; Mari', '&bogus; Mari', '&bogus; Mari'],
  ['no-break space', 'Dr.&nbsp;Dee is in', 'Dr.\u00a0Dee', 'Dr.&nbsp;Dee'],
  ['escape inside', 'Call Mari\\_Dee now', 'Mari_Dee', 'Mari\\_Dee'],
  ['escape at the start', 'Call \\*now', '*now', '\\*now'],
  ['backslash that escapes nothing', 'Mari \\Dee', '\\Dee', '\\Dee'],
  ['soft break', 'Dear Mari\nDee,', 'Mari\nDee', 'Mari\nDee'],
  ['soft break after blanks', 'Dear Mari \n   Dee,', 'Mari\nDee', 'Mari \n   Dee'],
  ['carriage returns', 'Dear Mari\r\nDee,\r\n', 'Mari\nDee', 'Mari\r\nDee'],
  ['old Macintosh', 'Dear Mari\rDee,\r', 'Mari\nDee', 'Mari\rDee'],
  ['hard break of blanks', 'Mari  \nDee', 'Mari\nDee', 'Mari  \nDee'],
  ['hard break of a backslash', 'Mari\\\nDee', 'Mari\nDee', 'Mari\\\nDee'],
  ['br', 'Mari<br/>Dee', 'Mari\nDee', 'Mari<br/>Dee'],
  ['block quote', 'Hi:\n\n> We thank Mari\n> Dee for this.', 'Mari\nDee', 'Mari\n> Dee'],
  ['lazy block quote', '> > Mari\n  Dee won', 'Mari\nDee', 'Mari\n  Dee'],
  ['list continuation', '- ok Mari\n  Dee won\n', 'Mari\nDee', 'Mari\n  Dee'],
  ['nested list', '1. a\n   - b Mari\n     Dee', 'Mari\nDee', 'Mari\n     Dee'],
  ['list in a quote', '> - Mari\n>   Dee', 'Mari\nDee', 'Mari\n>   Dee'],
  ['task', '- [ ] Mari *Dee*\n- [x] Jo', 'Mari Dee', 'Mari *Dee'],
  ['second task', '- [ ] Mari *Dee*\n- [x] Jo', 'Jo', 'Jo'],
  ['task with an address that gfm finds late', '- [x] a/mari@x.org Dee', 'mari@x.org Dee', 'mari@x.org Dee'],
  ['setext heading', 'Mari *Dee*\nwon\n===', 'Mari Dee\nwon', 'Mari *Dee*\nwon', 'heading'],
  ['closed heading', '## Mari _Dee_ ##', 'Mari Dee', 'Mari _Dee', 'heading'],
  ['table', '| a | b |\n|--|--|\n| Mari Dee | x |\n', 'Mari Dee', 'Mari Dee', 'table-cell'],
  ['escaped pipe', '| a | b |\n|--|--|\n| Mari \\| Dee | x |\n', 'Mari | Dee', 'Mari \\| Dee', 'table-cell'],
  ['pipe in code', '| a |\n|--|\n| `Mari \\| Dee` |\n', 'Mari | Dee', 'Mari \\| Dee', 'table-cell'],
  ['header', '| Mari *Dee* |\n|--|\n', 'Mari Dee', 'Mari *Dee', 'table-cell'],
  ['inline code', 'MRN ``12`34`` ok', 'MRN 12`34 ok', 'MRN ``12`34`` ok'],
  ['inline code over lines', '> so `Mari\n> Dee` ok', 'Mari\nDee', 'Mari\n> Dee'],
  ['fenced code', '> ```js\n> Mari\n>  Dee\n> ```', 'Mari\n Dee', 'Mari\n>  Dee', 'code'],
  ['indented code', 'so\n\n    Mari\n      Dee', 'Mari\n  Dee', 'Mari\n      Dee', 'code'],
  ['footnote reference', 'Mari[^1] Dee\n\n[^1]: x', 'Mari Dee', 'Mari[^1] Dee'],
  ['footnote', 'x[^1]\n\n[^1]: Mari\n    *Dee*', 'Mari\nDee', 'Mari\n    *Dee'],
  ['reference link', '[Mari][1] Dee\n\n[1]: https://x.org', 'Mari Dee', 'Mari][1] Dee'],
  ['link over a break', '[Mari\nDee](u)', 'Mari\nDee', 'Mari\nDee'],
  [
    'address in angle brackets',
    'see <https://y.org/a> Mari',
    'https://y.org/a Mari',
    'https://y.org/a> Mari',
  ],
  ['bare address', 'Mail mari@x.org or Jo', 'mari@x.org or Jo', 'mari@x.org or Jo'],
  ['bare address with a reference', 'www.x.org/?a&amp;b Jo', 'b Jo', 'b Jo'],
  ['address that gfm finds late', 'Mail *so* a/mari@x.org or Jo', 'mari@x.org or Jo', 'mari@x.org or Jo'],
  ['alternative text', '![Mari D&amp;e at 5K](a.jpg) ran', 'Mari D&e', 'Mari D&amp;e', 'alt'],
  ['alternative text with markup', '![so *Mari* `Dee`](a.jpg)', 'Mari Dee', 'Mari* `Dee', 'alt'],
  ['image title', '![a](a.jpg "Mari \\"M\\" Dee")', 'Mari "M" Dee', 'Mari \\"M\\" Dee', 'title'],
  ['link title over lines', '> [a](u "Mari\n> Dee")', 'Mari\nDee', 'Mari\n> Dee', 'title'],
  ['link address', '[a](/p/mari&amp;dee "t")', '/p/mari&dee', '/p/mari&amp;dee', 'url'],
  ['link address in angle brackets', '[a](</p/mari dee>)', '/p/mari dee', '/p/mari dee', 'url'],
  ['image address', '![a ![b](c "d")](/mari-dee.jpg)', '/mari-dee.jpg', '/mari-dee.jpg', 'url'],
  ['own address', 'see <https://y.org/mari>', 'https://y.org/mari', 'https://y.org/mari', 'url'],
  ['definition address', '[a]: </p/mari dee> "x"', '/p/mari dee', '/p/mari dee', 'url'],
  ['definition title', "[a]: u 'Mari\nDee'\n\n[a]", 'Mari\nDee', 'Mari\nDee', 'title'],
  ['tab', 'Mari\tDee', 'Mari\tDee', 'Mari\tDee'],
  ['tab half used by a list', '-\tso\n\n\t    Mari', 'Mari', 'Mari', 'code'],
  ['emoji before', '😀 *Mari* Dee', 'Mari Dee', 'Mari* Dee'],
  ['letters with marks', 'José *Núñez* 𝒳 Ng', 'Núñez 𝒳', 'Núñez* 𝒳'],
  ['inline html', '<b>Mari</b> Dee', 'Mari Dee', 'Mari</b> Dee'],
  [
    'html inside a name',
    'so Ma<span class="x>y">ri</span> Dee',
    'Mari Dee',
    'Ma<span class="x>y">ri</span> Dee',
  ],
  ['html block', '<div>\n<p>Mari <b>D&amp;e</b></p>\n</div>', 'Mari D&e', 'Mari <b>D&amp;e'],
  ['html block in a quote', '> <p>Mari\n> Dee</p>', 'Mari\nDee', 'Mari\n> Dee'],
  ['html heading', '<h2 id=x>Mari<i> Dee</i></h2>', 'Mari Dee', 'Mari<i> Dee', 'heading'],
  ['html cell', '<table><tr><td>Mari Dee<td>x</table>', 'Mari Dee', 'Mari Dee', 'table-cell'],
  ['html attribute', '<img src="a.jpg" alt="Mari D&#101;e">', 'Mari Dee', 'Mari D&#101;e', 'attribute'],
  ['html attribute in a line', 'so <img alt=Mari> ok', 'Mari', 'Mari', 'attribute'],
  ['html address', '<a href="/mari?a=1&amp;b=2">x</a>', '/mari?a=1&b=2', '/mari?a=1&amp;b=2', 'url'],
  ['comment', 'so <!-- patient: Mari Dee --> ok', 'Mari Dee', 'Mari Dee', 'comment'],
  ['comment block', '<!--\n\nMari\n\nDee\n-->', 'Mari\n\nDee', 'Mari\n\nDee', 'comment'],
  ['plain value', yaml('title: So Mari Dee # x'), 'Mari Dee', 'Mari Dee', 'front-matter'],
  ['plain value over lines', yaml('title: So Mari\n  Dee'), 'Mari Dee', 'Mari\n  Dee', 'front-matter'],
  ['single quotes', yaml("title: 'Mari''s Dee'"), "Mari's Dee", "Mari''s Dee", 'front-matter'],
  [
    'double quotes',
    yaml('title: "M\\u0061ri \\"D\\" \\\n  Dee"'),
    'Mari "D" Dee',
    'M\\u0061ri \\"D\\" \\\n  Dee',
    'front-matter',
  ],
  ['double quotes over lines', yaml('title: "Mari\n\n  Dee"'), 'Mari\nDee', 'Mari\n\n  Dee', 'front-matter'],
  ['literal block', yaml('text: |\n  So Mari\n    Dee\n'), 'Mari\n  Dee', 'Mari\n    Dee', 'front-matter'],
  [
    'literal block with a number',
    yaml('text: |1-\n   So Mari\n Dee'),
    'Mari\nDee',
    'Mari\n Dee',
    'front-matter',
  ],
  [
    'folded block',
    yaml('text: >-\n  So Mari\n  Dee\n\n  Jo'),
    'Mari Dee\nJo',
    'Mari\n  Dee\n\n  Jo',
    'front-matter',
  ],
  [
    'folded block with an indented line',
    yaml('text: >\n  So\n   Mari\n  Dee'),
    'So\n Mari\nDee',
    'So\n   Mari\n  Dee',
    'front-matter',
  ],
  ['list in brackets', yaml('tags: [a, "Mari Dee"]'), 'Mari Dee', 'Mari Dee', 'front-matter'],
  [
    'json',
    '{\n\t"title": "So M\\u0061ri \\/ Dee"\n}\n\ntext',
    'Mari / Dee',
    'M\\u0061ri \\/ Dee',
    'front-matter',
  ],
  ['toml', toml('title = "So M\\u0061ri Dee"'), 'Mari Dee', 'M\\u0061ri Dee', 'front-matter'],
  ['toml literal', toml("title = 'So \\Mari'"), '\\Mari', '\\Mari', 'front-matter'],
  [
    'toml over lines',
    toml('[a]\nb = """\nMari \\\n   Dee\n"""'),
    'Mari Dee',
    'Mari \\\n   Dee',
    'front-matter',
  ],
  ['toml in a list', toml("[[a]]\nb = ['x', 'Mari']"), 'Mari', 'Mari', 'front-matter'],
  [
    'front matter with carriage returns',
    '---\r\na: |\r\n  Mari\r\n  Dee\r\n---\r\n',
    'Mari\nDee',
    'Mari\r\n  Dee',
    'front-matter',
  ],
  ['text after front matter', '---\ntitle: x\n---\n\n*Mari* Dee', 'Mari Dee', 'Mari* Dee'],
  ['text after json', '{"title": "x"}\n\n*Mari* Dee', 'Mari Dee', 'Mari* Dee'],
]

describe('locate', () => {
  test.each(CASES.map((one) => [one[0], one] as const))('%s', (_, one) => expectPlace(one))

  test('cuts a span to the words it holds', async () => {
    const copy = await copyOf('# One\n\nTwo')
    const whole = copy.locate({ start: 0, end: copy.text.length })
    expect([whole.start, whole.end]).toEqual([2, 10])
    expect(copy.locate({ start: 3, end: 5 })).toEqual({ start: 7, end: 7 })
    expect(copy.locate({ start: 2, end: 4 })).toEqual({ start: 4, end: 5 })
  })

  test('an empty span stands after the words before it', async () => {
    const copy = await copyOf('Mari[^1] Dee\n\n[^1]: x')
    expect(copy.locate({ start: 4, end: 4 })).toEqual({ start: 4, end: 4 })
    expect(copy.locate({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })

  test('an empty draft has a place', async () => {
    const copy = await copyOf('')
    expect(copy.text).toBe('')
    expect(copy.locate({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })
})
