import type { Random } from './random.ts'

/** Random drafts of MDX for the fuzz test: whole, so that the parser takes them, and with all that moves a character. */

/** Fragments between broken bars. */
const list = (text: string) => text.split('¦')

const GAPS = [' ', ' ', ' ', '  ', '\t', '', '\n', '\n', '\r\n', '  \n', '\\\n']
const SIGNS = list(`&amp;¦&#65;¦&#x1F600;¦&nbsp;¦&bogus;¦&lt;¦\\*¦\\{¦\\<¦😀¦𝒳¦é¦"¦'¦!¦(¦*¦_¦}`)
const ATTRIBUTES =
  list(`title="$ x&amp;y"¦title='$ "q"'¦alt="$\n  x"¦caption={"$ \\"q\\" \\u0041"}¦quote={\`$ \\\`x\n  y\`}¦\
author={'$ \\'s'}¦href="/u$"¦src={'/u$'}¦className="a b"¦on={() => 1}¦{...rest}¦hidden¦text={a ? '$ x' : \`$ y\`}¦\
items={[{ title: '$ x', id: 'a b' }, { text: "$ y" }]}¦label="$&nbsp;&bogus;x"¦{/* c */ ...rest}`)
const INLINE = list(`b¦i¦em¦a¦span¦Tip¦Card.Note¦cite`)
const BLOCKS = list(`div¦h2¦ul¦li¦table¦tr¦td¦blockquote¦figure¦figcaption¦p¦Callout¦PullQuote¦section`)
const CODE =
  list(`{/* $ */}¦{/* $\n $ */}¦{'$ x'}¦{"$ \\x41"}¦{\`$ \${x} y\`}¦{a}¦{a.b()}¦{' '}¦{a && <b>$ x&amp;y</b>}¦\
{x ? '$' : <i title="$ z">$</i>}¦{[1].map((x) => <li>$ {'$'}</li>)}¦{a === 'b'}¦{}`)
const MARKUP = list('*$*¦**$ x**¦[$](/u$ "t$")¦![$](/i$)¦`co $`¦~~$~~¦[$][r]')

/** Words in the place of each sign, so that one that stands in another's place shows. */
const fill = (text: string, number: () => number) => text.replace(/\$(?!\{)/g, () => `Mari${number()}`)

function opening(random: Random, number: () => number, name: string): string {
  let out = `<${name}`
  for (let left = random.count(-1, 2); left > 0; left--)
    out += random.pick([' ', ' ', '\n  ']) + fill(random.pick(ATTRIBUTES), number)
  return out
}

function phrase(random: Random, number: () => number, depth: number): string {
  let out = ''
  for (let left = random.count(1, 7); left > 0; left--) {
    const roll = random.next()
    if (roll < 0.3) out += `Mari${number()}`
    else if (roll < 0.55) out += random.pick(GAPS)
    else if (roll < 0.65) out += random.pick(SIGNS)
    else if (roll < 0.75) out += fill(random.pick(MARKUP), number)
    else if (roll < 0.85) out += fill(random.pick(CODE), number)
    else if (depth > 2) out += '<br />'
    else {
      const name = random.pick(random.next() < 0.7 ? INLINE : BLOCKS)
      const open = opening(random, number, name)
      out += random.next() < 0.2 ? `${open} />` : `${open}>${phrase(random, number, depth + 1)}</${name}>`
    }
  }
  return out
}

function block(random: Random, number: () => number, depth: number): string {
  const roll = random.next()
  const line = () => phrase(random, number, 1).replace(/[\r\n]+ */g, ' ')
  if (roll < 0.3 || depth > 2) return phrase(random, number, 0)
  if (roll < 0.36) return `## ${line()}`
  if (roll < 0.42) return `| ${line()} | b |\n|--|--|\n| ${line()} | x |`
  if (roll < 0.48) return prefix(block(random, number, depth + 1), '- ', '  ')
  if (roll < 0.56) return prefix(block(random, number, depth + 1), '> ', '> ')
  if (roll < 0.62) return fill(random.pick(CODE), number)
  if (roll < 0.66) return `\`\`\`js\n${line()}\n\`\`\``
  const name = random.pick(BLOCKS)
  const open = opening(random, number, name)
  if (roll < 0.72) return `${open} />`
  if (roll < 0.8) return `${open}>${line()}</${name}>`
  return `${open}>\n${block(random, number, depth + 1)}\n${random.pick(['', '\n'])}</${name}>`
}

const prefix = (text: string, first: string, rest: string) =>
  first + text.replace(/\r\n|\r|\n/g, (ending) => ending + rest)

const MODULES =
  list(`import { A } from './a$.js'\n¦export const meta = { title: '$ x', list: ["$", \`$ y\`], layout: 'z' }\n¦\
// $ x\nexport const a = 1\n¦export const Note = () => <p title="$ q">$ y</p>\n¦export const name = '$ \\n \\u{1F600}'\n`)

/** A random draft of MDX. */
export function makeMdx(random: Random): string {
  let count = 0
  const number = () => count++
  let out = random.pick(['', '', '---\ntitle: T\n---\n\n'])
  if (random.next() < 0.3) out += `${fill(random.pick(MODULES).replace(/^\/\/.*\n/, ''), number)}\n`
  for (let left = random.count(1, 4); left > 0; left--) out += `${block(random, number, 0)}\n\n`
  if (random.next() < 0.3) out = out.replace(/\r?\n/g, '\r\n')
  return out
}
