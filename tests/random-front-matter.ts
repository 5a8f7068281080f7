import type { Random } from './random.ts'

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

/** Front matter of one kind or another, or none. */
export function makeFrontMatter(random: Random): string {
  const roll = random.next()
  return roll < 0.12 ? yaml(random) : roll < 0.16 ? toml(random) : roll < 0.2 ? json(random) : ''
}
