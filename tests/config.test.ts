import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { createJsonSchema } from '../src/config/json-schema.ts'
import { createConfigLoader } from '../src/config/load.ts'
import { buildOrganization, type Overrides, resolveConfig } from '../src/config/resolve.ts'
import { createConfigSearch } from '../src/config/search.ts'
import { fakeRule } from './fakes.ts'
import { CLAIM, makeFolder, RISK } from './folder.ts'

const RULES = [RISK, CLAIM, fakeRule('reply/strict', 'x', {}, { presets: ['strict'] })]
const NO_FLAGS: Overrides = { presets: [], rules: [] }

async function resolveIn(
  files: Record<string, string>,
  draft = 'draft.md',
  flags = NO_FLAGS,
  config?: string | false,
) {
  const cwd = makeFolder(files)
  const loaded = await createConfigLoader({ cwd, rules: RULES, config }).find(join(cwd, draft))
  return resolveConfig(loaded, join(cwd, draft), flags, RULES)
}

async function levelsIn(...args: Parameters<typeof resolveIn>) {
  return Object.fromEntries([...(await resolveIn(...args)).rules].map(([id, { level }]) => [id, level]))
}

describe('where a config is looked for', () => {
  test('the nearest upwards from the draft, in every form; none means recommended', async () => {
    const rules = { rules: { 'phi/risk': 'off' } }
    expect(await levelsIn({})).toEqual({ 'phi/risk': 'error' })
    for (const [name, text] of [
      ['.hipaalintrc', 'rules: {phi/risk: off}'],
      ['.hipaalintrc', JSON.stringify(rules, null, '\t')],
      ['.hipaalintrc.json', JSON.stringify(rules)],
      ['.hipaalintrc.yml', '\ufeffrules:\n  phi/risk: off\n'],
      ['package.json', JSON.stringify({ hipaalint: rules })],
    ]) {
      expect(await levelsIn({ [name]: text }, 'a/b/draft.md'), name).toEqual({ 'phi/risk': 'off' })
    }
    const near = { '.hipaalintrc': 'rules: {phi/risk: off}', 'a/.hipaalintrc': 'rules: {phi/risk: note}' }
    expect(await levelsIn(near, 'a/draft.md')).toEqual({ 'phi/risk': 'note' })
    expect(await levelsIn(near, 'a/draft.md', NO_FLAGS, '.hipaalintrc')).toEqual({ 'phi/risk': 'off' })
    expect(await levelsIn(near, 'a/draft.md', NO_FLAGS, false)).toEqual({ 'phi/risk': 'error' })
    expect(await levelsIn({ ...near, 'a/.git/': '', 'a/.hipaalintrc': '' }, 'a/draft.md')).toEqual({
      'phi/risk': 'error',
    })
    expect(await levelsIn({ 'package.json': '{ broken', '.hipaalintrc.yml': '' })).toEqual({
      'phi/risk': 'error',
    })
  })

  test('no code is ever run', async () => {
    for (const name of ['.hipaalintrc.js', '.hipaalintrc.mjs', '.hipaalintrc.cjs', '.hipaalintrc.ts']) {
      await expect(resolveIn({ [name]: 'throw new Error("ran")' })).rejects.toThrow('never run')
      await expect(resolveIn({ [name]: 'throw 1' }, 'a.md', NO_FLAGS, name)).rejects.toThrow('never run')
    }
    const ran = 'globalThis.ran = true'
    await resolveIn({ '.config/config.js': ran, '.config/hipaalintrc.js': ran, 'hipaalint.config.js': ran })
    expect('ran' in globalThis).toBe(false)
  })

  test('nor where the search itself would be configured by code of the working folder', async () => {
    const ran = 'globalThis.ran = true; module.exports = {}'
    const folder = makeFolder({ '.config/config.js': ran, '.config/config.cjs': ran })
    const before = process.cwd()
    process.chdir(folder)
    try {
      expect(createConfigSearch(folder).find(folder)).toBe(undefined)
      expect(process.cwd()).toBe(folder)
    } finally {
      process.chdir(before)
    }
    // Its code would run a moment later.
    await setTimeout(100)
    expect('ran' in globalThis).toBe(false)
  })
})

test('presets, extends, overrides and flags merge in order; a level alone keeps the options', async () => {
  const files = {
    '.hipaalintrc.yaml': `extends: [claims, ./shared/house.yaml]
rules: {claims/cure: note}
overrides:
  - {files: "press/**/*.{md,txt}", type: news, rules: {phi/risk: warn}}
  - {files: ["press/**", "!old.md"], rules: {phi/risk: note}}`,
    'shared/house.yaml':
      'extends: recommended\nrules: {claims/cure: [error, {years: 5}]}\norganization: {name: Glenbrook, staff: [A]}',
  }
  expect(await levelsIn(files)).toEqual({ 'claims/cure': 'note', 'phi/risk': 'error' })
  const resolved = await resolveIn(files, 'press/old.md')
  expect(resolved.rules.get('claims/cure')).toMatchObject({
    options: { years: 5 },
    from: '.hipaalintrc.yaml',
    optionsFrom: 'shared/house.yaml',
  })
  expect(resolved.rules.get('phi/risk')).toMatchObject({
    level: 'warn',
    from: '.hipaalintrc.yaml: overrides[0]',
  })
  expect(resolved.configType?.value).toBe('press-release')
  const flags = { presets: ['all' as const], rules: [{ id: 'phi/risk', level: 'off' as const }] }
  expect(await levelsIn(files, 'press/new.md', flags)).toEqual({
    'claims/cure': 'warn',
    'phi/risk': 'off',
    'reply/strict': 'error',
  })
  expect(await levelsIn({ '.hipaalintrc': 'extends: strict' })).toEqual({
    'phi/risk': 'error',
    'reply/strict': 'error',
  })
  expect(await levelsIn({ '.hipaalintrc': 'extends: []' })).toEqual({})
})

test('staff file and register are read, relative to the config that names them', async () => {
  const resolved = await resolveIn({
    '.hipaalintrc': 'extends: ./etc/house.yml',
    'etc/house.yml': 'organization: {staff: [A], staffFile: staff.txt}\nauthorizations: register.yml',
    'etc/staff.txt': '# the team\nDana Reyes, RN\r\n\n',
    'etc/register.yml': 'authorizations:\n  - {id: AUTH-1, signed: 2031-02-04}',
  })
  expect(buildOrganization(resolved)).toMatchObject({
    staff: ['A', 'Dana Reyes, RN'],
    type: 'covered-entity',
  })
  expect(resolved.register?.value.entries).toEqual([{ id: 'AUTH-1', signed: '2031-02-04' }])
})

test('the JSON Schema takes what the config takes', () => {
  const validate = new Ajv({ strict: false }).compile(createJsonSchema(RULES))
  expect(
    validate({
      extends: 'strict',
      rules: { 'claims/cure': ['warn', { years: 2 }], 'hipaalint/language': 'warn' },
    }),
  ).toBe(true)
  expect(validate({ rules: { 'claims/cure': ['warn', { years: 0 }] } })).toBe(false)
  expect(validate({ plugins: [] })).toBe(false)
})
