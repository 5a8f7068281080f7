import type { Random } from './random.ts'

/** Random drafts full of what `--fix` mends, written in all the ways that stand between words and their source. */

const AGES = [
  '94',
  'ninety-six',
  '101',
  'aged 93',
  'age 91',
  '97 years old',
  'in her nineties',
  'in his late nineties',
]
const DAYS = [
  'March 3, 2023',
  '3 March 2023',
  '2023-03-03',
  'March 2023',
  'Feb. 14, 2029',
  'May 29',
  'March 3, 1930',
  'Christmas Eve 2029',
  'the spring of 2030',
  '3/3/2023',
  'the 17th of March, 2029',
  'last Tuesday',
]
const KEYS = [
  'uid=883201',
  'utm_source=a',
  'lang=en',
  'patient_id=77812',
  'email=jo%40mail.example',
  'fbclid=IwAR0abcdef',
  'field_3=Amara+Osei',
  'q',
  'page=3',
  'token=a81b22c93d44',
]
const ZIPS = ['05701', '05901', '05701-1234', '059', '10118', '09012', '000']
const MARKS = ['*', '**', '_', '`', '~~']
const GAPS = [' ', ' ', ' ', ' ', ' ', '\n', '  ', '&nbsp;', '  \n', '\\\n', '\t']

function address(random: Random): string {
  const keys = Array.from({ length: random.count(1, 5) }, () => random.pick(KEYS))
  const join = random.pick(['&', '&', '&', '&amp;'])
  return `https://a.example/x?${keys.join(join)}${random.pick(['', '', '#top', '#a=1'])}`
}

function link(random: Random): string {
  const to = address(random)
  return random.pick([
    `[Pay](${to})`,
    `[Pay](<${to}> "Pay now")`,
    `<${to}>`,
    to,
    `${to}.`,
    `![Pay](${to})`,
    `<a href="${to}">Pay</a>`,
    `<a href=${to}>Pay</a>`,
    `[Pay][r]`,
  ])
}

function sentence(random: Random): string {
  const who = random.pick([
    'Our patient',
    'A man',
    'Our patient Rosa',
    'Rosa Quill, our patient',
    'She',
    'One woman',
  ])
  const age = random.pick(AGES)
  const day = random.pick(DAYS)
  const zip = random.pick(ZIPS)
  const care = random.pick([
    'had a stroke',
    'was admitted',
    'was discharged',
    'had her valve replaced',
    'danced',
  ])
  const on = random.pick(['on', 'in', 'before', 'since', 'early on', 'by', 'born on', 'at 4:12 a.m. on', ''])
  return random.pick([
    `${who}, ${age}, ${care} with chest pain.`,
    `${who} (${age}) ${care}.`,
    `${who} is ${age}, and ${care}.`,
    `A ${age}-year-old ${random.pick(['man', 'woman', 'artist', 'patient'])} ${care} here.`,
    `${who} ${care} ${on} ${day}.`,
    `${who} ${care} ${on} ${day}, and went home ${on} ${random.pick(DAYS)}`,
    `On ${day}, ${who} ${care}.`,
    `${day}: ${who} ${care}.`,
    `${who} ${care} (${day}) and ${care}.`,
    `${who}, from ZIP ${zip}, ${care}.`,
    `${who}, ${age}, of ZIP ${zip}, ${care} ${on} ${day}; see ${link(random)}`,
    `See ${link(random)} or ${link(random)} now.`,
    '2023.',
    `${day}.`,
    `${day}) ${who} ${care}.`,
  ])
}

/** Now and then other space between words, and marks, references and escapes on them. */
function disturb(random: Random, text: string): string {
  return text
    .split(' ')
    .map((word) => {
      const roll = random.next()
      const mark = random.pick(MARKS)
      if (roll < 0.03) return mark + word + mark
      if (roll < 0.04) return `\\${word}`
      if (roll < 0.05) return word.replace(/\d/, (digit) => `&#${digit.charCodeAt(0)};`)
      if (roll < 0.06) return `<b>${word}</b>`
      return word
    })
    .reduce((line, word) => line + (random.next() < 0.85 ? ' ' : random.pick(GAPS)) + word)
}

function copy(random: Random): string {
  return Array.from({ length: random.count(1, 3) }, () => disturb(random, sentence(random))).join(' ')
}

function block(random: Random): string {
  const line = () => copy(random).replace(/[\r\n]+/g, ' ')
  const prefix = random.pick(['', '', '', '', '> ', '- ', '1. ', '> - '])
  const rest = prefix.replace(/[-\d.]/g, ' ')
  return random.pick([
    () => prefix + copy(random).replaceAll('\n', `\n${rest}`),
    () => prefix + copy(random).replaceAll('\n', `\n${rest}`),
    () => `${random.pick(['#', '##'])} ${line()}`,
    () => `| ${line()} | ${random.pick(DAYS)} |\n| --- | --- |\n| ${line()} | ${random.pick(DAYS)} |`,
    () => `<div>${copy(random)}</div>`,
    () => `<p title="${line().replaceAll('"', '')}" data-x=${random.pick(DAYS)}>x</p>`,
    () => `<img alt=${random.pick(AGES).replaceAll(' ', '-')} src=${address(random)}>`,
    () => `![${line()}](a.jpg "${line().replaceAll('"', '')}")`,
    () => `\`\`\`\n${copy(random)}\n\`\`\``,
    () => `${line()}\n===`,
    () => `<!-- ${line().replaceAll('--', '-')} -->`,
    () => `<!-- hipaalint-disable-next-line -- checked by the privacy office -->\n${line()}`,
  ])()
}

function matter(random: Random): string {
  const plain = () => copy(random).replace(/[\r\n"'\\&<]/g, ' ')
  const quote = random.pick(['', '"', "'"])
  return random.pick([
    `---\ntitle: ${quote}${quote === '' ? plain().replace(/[:#`*[\]]/g, '') : plain()}${quote}\n---\n\n`,
    `---\ntitle: >\n  ${plain()}\n  ${plain()}\n---\n\n`,
    `---\ndescription: ${quote}${random.pick(DAYS)}${quote}\nlink: ${address(random)}\n---\n\n`,
    `+++\ntitle = "${plain()}"\n+++\n\n`,
    `{ "title": "${plain()}" }\n\n`,
  ])
}

/** The same as MDX has it, with strings in components and expressions. */
function asMdx(random: Random, text: string): string {
  const words = copy(random).replace(/["'`\\<>{}\n]/g, ' ')
  const more = random.pick([
    `<Quote text="${words}" />`,
    `<Quote text={'${words}'} />`,
    `{\`${words}\`}`,
    `<Card>\n  ${words}\n</Card>`,
    `export const title = '${words}'`,
  ])
  const plain = text
    .replace(/<!--(.*?)-->/gs, '{/*$1*/}')
    .replace(/<(https[^>]*)>/g, '$1')
    .replace(/<(?:img|a|p) [^>]*>(?:(?:x|Pay)<\/[ap]>)?/g, 'x')
  return `${plain}\n${more}\n`
}

/** A random draft and a name for it. */
export function makeCopy(random: Random): { path: string; text: string } {
  const path = `draft.${random.pick(['md', 'md', 'md', 'md', 'mdx', 'html', 'txt'])}`
  let text = random.next() < 0.25 && !path.endsWith('html') ? matter(random) : ''
  for (let left = random.count(1, 4); left > 0; left--) text += `${block(random)}\n\n`
  text += `[r]: ${address(random)}\n`
  if (path.endsWith('mdx')) text = asMdx(random, text)
  if (random.next() < 0.2) text = text.replaceAll('\n', '\r\n')
  if (random.next() < 0.1) text = text.trimEnd()
  return { path, text: random.next() < 0.2 ? `\uFEFF${text}` : text }
}
