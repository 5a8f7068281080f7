import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createConfigLoader } from '../src/config/load.ts'
import { CLAIM, makeFolder, RISK } from './folder.ts'

function loadIn(files: Record<string, string>) {
  const cwd = makeFolder(files)
  return createConfigLoader({ cwd, rules: [RISK, CLAIM], config: undefined }).find(join(cwd, 'draft.md'))
}

const mistakesIn = (text: string, more: Record<string, string> = {}) =>
  loadIn({ '.hipaalintrc.yaml': text, ...more }).then(String, (error: Error) => error.message.split('\n'))

test('every mistake is told at once, with line, path, what was found and what was meant', async () => {
  const text = `plugins: [./a.js]
phrases: []
orgnization: {}
extends: [recomended, ../out.yaml, ./missing.yaml]
organization: {type: covered, serviceArea: {population: 0}}
rules:
  phi/rusk: off
  phi/risk: loud
  claims/cure: [warn, {yeers: 2, years: none}]
noInlineSuppression: [ph/*]
overrides: [{type: storey}]
authorizations: none.yml`
  expect(await mistakesIn(text)).toEqual([
    '.hipaalintrc.yaml:1: plugins: this version of hipaalint does not read this key yet; take it out',
    '.hipaalintrc.yaml:2: phrases: this version of hipaalint does not read this key yet; take it out',
    '.hipaalintrc.yaml:3: orgnization: unknown key "orgnization"; did you mean "organization"?',
    '.hipaalintrc.yaml:4: extends[0]: unknown preset "recomended"; did you mean "recommended"?',
    '.hipaalintrc.yaml:4: extends[1]: there is no file "../out.yaml"',
    '.hipaalintrc.yaml:4: extends[2]: there is no file "./missing.yaml"',
    '.hipaalintrc.yaml:5: organization.type: found "covered"; expected covered-entity, business-associate, part2-program, pharma, device or other',
    '.hipaalintrc.yaml:5: organization.serviceArea.population: found 0; expected 1 or more',
    '.hipaalintrc.yaml:7: rules["phi/rusk"]: unknown rule "phi/rusk"; did you mean "phi/risk"?',
    '.hipaalintrc.yaml:8: rules["phi/risk"]: found "loud"; expected off, note, warn or error',
    '.hipaalintrc.yaml:9: rules["claims/cure"][1].years: found "none"; expected a whole number',
    '.hipaalintrc.yaml:9: rules["claims/cure"][1].yeers: unknown option "yeers"; did you mean "years"?',
    '.hipaalintrc.yaml:10: noInlineSuppression[0]: found "ph/*"; did you mean "phi/*"?',
    '.hipaalintrc.yaml:11: overrides[0].files: missing; expected text, or a list',
    '.hipaalintrc.yaml:11: overrides[0].type: found "storey"; did you mean "story"?',
    '.hipaalintrc.yaml:12: authorizations: there is no file "none.yml"',
  ])
})

test('a level as other linters have it is told with ours', async () => {
  const text = `rules:
  phi/risk: warning
  claims/cure: [Error, {years: 2}]
overrides:
  - {files: a.md, rules: {phi/risk: 2, claims/cure: [1]}}
  - {files: b.md, rules: {phi/risk: 0, claims/cure: 7}}`
  expect(await mistakesIn(text)).toEqual([
    '.hipaalintrc.yaml:2: rules["phi/risk"]: found "warning"; did you mean "warn"?',
    '.hipaalintrc.yaml:3: rules["claims/cure"][0]: found "Error"; did you mean "error"?',
    '.hipaalintrc.yaml:5: overrides[0].rules["phi/risk"]: found 2; did you mean "error"?',
    '.hipaalintrc.yaml:5: overrides[0].rules["claims/cure"][0]: found 1; did you mean "warn"?',
    '.hipaalintrc.yaml:6: overrides[1].rules["phi/risk"]: found 0; did you mean "off"?',
    '.hipaalintrc.yaml:6: overrides[1].rules["claims/cure"]: found 7; expected off, note, warn or error, or a list of a level and options',
  ])
})

test.each([
  ['a: b: c', ':1: broken YAML: a second ": " on one line; put the text in quotes'],
  ['rules: {}\nrules: {}', ':2: broken YAML: a key that stands twice in one map'],
  ['a: "x', ':1: broken YAML: a closing quote, bracket or colon is missing'],
  ['a: *b', ': broken YAML: it is nested too deep, or an alias in it stands for nothing or for too much'],
  ['- a', ':1: found a list; expected a map'],
])('broken config %j is one readable line', async (text, message) => {
  expect(await mistakesIn(text)).toEqual([`.hipaalintrc.yaml${message}`])
})

test('configs that extend each other', async () => {
  const circle = 'extends: these configs extend each other in a circle: '
  expect(await mistakesIn('extends: ./.hipaalintrc.yaml')).toEqual([
    `.hipaalintrc.yaml:1: ${circle}.hipaalintrc.yaml → .hipaalintrc.yaml`,
  ])
  expect(await mistakesIn('extends: ./b.yaml', { 'b.yaml': 'extends: ./.hipaalintrc.yaml' })).toEqual([
    `b.yaml:1: ${circle}.hipaalintrc.yaml → b.yaml → .hipaalintrc.yaml`,
  ])
})

test('broken JSON names its line; a file outside the repository is not extended, not through a link either', async () => {
  const json = (text: string) => loadIn({ '.hipaalintrc.json': text })
  await expect(json('{\n"rules": {},,\n}')).rejects.toThrow('.hipaalintrc.json:2: broken JSON')
  await expect(json('{"rules": {')).rejects.toThrow('.hipaalintrc.json:1: broken JSON: it ends too early')
  await expect(json('{"rules": {},\n"rules": {}}')).rejects.toThrow('.hipaalintrc.json:2: broken JSON: a key')
  const outside = makeFolder({ 'house.yaml': '' })
  const cwd = makeFolder({ '.hipaalintrc': 'extends: ./link.yaml' })
  symlinkSync(join(outside, 'house.yaml'), join(cwd, 'link.yaml'))
  const loader = createConfigLoader({ cwd, rules: [RISK], config: undefined })
  await expect(loader.find(join(cwd, 'a.md'))).rejects.toThrow('expected a file inside the repository')
})

test('options that are a choice, or a table of names, take nothing else', async () => {
  const rule = {
    ...CLAIM,
    options: {
      byline: { type: 'choice', choices: ['draft', 'template'], default: 'draft', description: 'Whence.' },
      hosts: { type: 'table', choices: ['news', 'vendor'], default: {}, description: 'Hosts.' },
    },
  } as const
  const find = (options: string) => {
    const cwd = makeFolder({ '.hipaalintrc.yaml': `rules:\n  claims/cure: [warn, ${options}]` })
    return createConfigLoader({ cwd, rules: [rule], config: undefined })
      .find(join(cwd, 'draft.md'))
      .then(
        () => '',
        (error: Error) => error.message,
      )
  }
  expect(await find('{byline: template, hosts: {knees.example: vendor}}')).toBe('')
  expect(await find('{byline: templat}')).toBe(
    '.hipaalintrc.yaml:2: rules["claims/cure"][1].byline: found "templat"; did you mean "template"?',
  )
  expect(await find('{hosts: {knees.example: shop}}')).toBe(
    '.hipaalintrc.yaml:2: rules["claims/cure"][1].hosts["knees.example"]: found "shop"; expected news or vendor',
  )
  expect(await find('{hosts: [knees.example]}')).toBe(
    '.hipaalintrc.yaml:2: rules["claims/cure"][1].hosts: found a list; expected a map',
  )
})

test.each<readonly [kind: string, text: string]>([
  ['a folder', 'is a folder, not a file'],
  ['a link that leads nowhere', 'does not exist'],
  ['a link in a circle', 'is a link that leads back to itself'],
  ...(process.getuid?.() === 0
    ? []
    : [['a file nobody may read', 'cannot be opened: no permission'] as const]),
])('%s by the name of a config is told, not passed over', async (kind, text) => {
  const name = '.hipaalintrc.json'
  const cwd = makeFolder({
    '.hipaalintrc.yml': 'rules: {}',
    ...(kind === 'a folder' ? { [`${name}/`]: '' } : kind.startsWith('a file') ? { [name]: '{}' } : {}),
  })
  if (kind.startsWith('a link')) symlinkSync(kind.endsWith('circle') ? name : 'gone.json', join(cwd, name))
  if (kind.startsWith('a file')) chmodSync(join(cwd, name), 0)
  const { find } = createConfigLoader({ cwd, rules: [RISK, CLAIM], config: undefined })
  await expect(find(join(cwd, 'draft.md'))).rejects.toThrow(`${name}: ${text}`)
})
