import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { formatters } from '../src/report/index.ts'
import { makeFolder, runIn } from './folder.ts'

/** The action and the example pipelines: that they parse, name only what there is, and that the action's script does what it says. */
const ROOT = fileURLToPath(new URL('../', import.meta.url))
const EXAMPLES = readdirSync(join(ROOT, 'examples/ci')).map((name) => `examples/ci/${name}`)
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8')

interface Step {
  readonly name?: string
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}
const action: Action = parse(read('action.yml'))
const [lint] = action.runs.steps

test.each(['action.yml', 'README.md', 'docs/ci.md', ...EXAMPLES])(
  '%s names flags and formats that there are',
  async (name) => {
    const text = read(name)
    if (name.endsWith('.yml')) expect(() => parse(text, { strict: true, uniqueKeys: true })).not.toThrow()
    const { stdout } = await runIn(makeFolder({}), ['--help'])
    const commands =
      text.replace(/\\\n/g, ' ').match(/^.*(?:hipaalint |hipaalint\[@\]|lint\+=|report\+=|^`--).*$/gm) ?? []
    const flags = commands.join('\n').match(/(?<=[\s("`])--[a-z][a-z-]+/g) ?? []
    const others = ['--yes', '--save-dev']
    expect(
      flags.filter(
        (flag) => !others.includes(flag) && !stdout.includes(`${flag} `) && !stdout.includes(`${flag}\n`),
      ),
    ).toEqual([])
    const formats = [...text.matchAll(/(?:--format|-f) (\w+)/g)].map(([, format]) => format)
    expect(formats.filter((format) => !(format in formatters))).toEqual([])
  },
)

describe('action.yml', () => {
  test('inputs are described, have a default, are used, and reach no script but by the environment', () => {
    const text = JSON.stringify(action.runs)
    for (const [name, { description, default: value }] of Object.entries(action.inputs)) {
      expect(description.length, name).toBeGreaterThan(10)
      expect(typeof value, name).toBe('string')
      expect(text, name).toContain(`inputs.${name}`)
    }
    for (const { run, shell } of action.runs.steps) {
      expect(run ?? '').not.toContain('${{')
      if (run) expect(shell).toBe('bash')
    }
    for (const [, id, output] of JSON.stringify(action.outputs).matchAll(/steps\.(\w+)\.outputs\.(\w+)/g)) {
      expect(lint.id).toBe(id)
      expect(lint.run).toContain(`${output}=`)
    }
  })

  test('other actions are pinned to a commit, with the version beside it', () => {
    const used = read('action.yml').match(/uses: .*/g) ?? []
    expect(used).toHaveLength(1)
    for (const line of used) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('the guide lists the inputs that there are', () => {
    const [, inputs] = read('docs/ci.md').split(/^\| Input .*|^Its outputs/m)
    const rows = [...inputs.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
    expect(rows.sort()).toEqual(Object.keys(action.inputs).sort())
  })
})

const isBuilt = existsSync(join(ROOT, 'dist/hipaalint.js'))

describe.skipIf(!isBuilt || process.platform === 'win32')("the action's script", () => {
  const NAMED = 'Our patient Rosa Quill is back on her bike after a bypass.\n'
  const CLEAN = 'The team wrote nothing in this text but a line for the readers of the page.\n'

  /** A checkout with drafts under `site`, and an npx that runs what was built and writes down what it was asked for. */
  function setUp(): string {
    const folder = makeFolder({
      'site/posts/a.md': NAMED,
      'site/b c.md': CLEAN,
      out: '',
      summary: '',
      asked: '',
    })
    mkdirSync(join(folder, 'bin'))
    const shim = `#!/bin/sh\necho "$1 $2" >> "${folder}/asked"\nshift 2\nexec "${process.execPath}" "${ROOT}dist/hipaalint.js" "$@"\n`
    writeFileSync(join(folder, 'bin/npx'), shim)
    chmodSync(join(folder, 'bin/npx'), 0o755)
    return folder
  }

  /** Runs the script as GitHub does, and gives its outputs, its log and the job summary. */
  function runStep(folder: string, inputs: Readonly<Record<string, string>>, cwd = '.') {
    const given = Object.entries(action.inputs).map(([name, { default: value }]) => [
      `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
      inputs[name] ?? value,
    ])
    const env = {
      ...Object.fromEntries(given),
      PATH: `${folder}/bin:${process.env.PATH}`,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_ACTION_PATH: ROOT.replace(/\/$/, ''),
      GITHUB_OUTPUT: join(folder, 'out'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
    }
    const log = execFileSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', `{ ${lint.run ?? ''}\n} 2>&1`],
      {
        cwd: join(folder, cwd),
        env,
        encoding: 'utf8',
      },
    )
    const text = (name: string) => readFileSync(join(folder, name), 'utf8')
    const outputs = Object.fromEntries(
      text('out')
        .trim()
        .split('\n')
        .map((line) => line.split('=')),
    )
    return { log, outputs, summary: text('summary'), asked: text('asked') }
  }

  test('lints once, annotates from the top of the checkout, writes the summary and SARIF', () => {
    const folder = setUp()
    const { log, outputs, summary, asked } = runStep(folder, { paths: 'posts\n  b c.md\r\n' }, 'site')
    expect(outputs.status).toBe('1')
    expect(log).toContain('::error file=site/posts/a.md,line=1,')
    expect(summary).toContain('<code>site/posts/a.md</code>')
    expect(JSON.parse(readFileSync(outputs.report, 'utf8'))).toHaveLength(2)
    const [run] = JSON.parse(readFileSync(outputs.sarif, 'utf8')).runs
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('site/posts/a.md')
    expect(asked.trim().split('\n')).toEqual(
      Array.from({ length: 3 }, () => `--yes hipaalint@${JSON.parse(read('package.json')).version}`),
    )
    expect(log + summary).not.toMatch(/Rosa|Quill/)
  })

  test.each([
    ['0', { paths: 'site/b c.md', 'max-warnings': '0' }],
    ['1', { paths: 'site', quiet: 'true', preset: 'all\nstrict', version: '0.1.0' }],
    ['2', { paths: 'gone' }],
    ['2', { paths: 'site', config: 'gone.yml' }],
    ['2', { paths: 'site', 'max-warnings': 'many' }],
    ['2', { paths: 'site', version: '1;touch pwned' }],
    ['2', { paths: '$(touch pwned)\n`touch pwned`\n; touch pwned\n--fix' }],
    ['2', { paths: 'site', config: '$(touch pwned)', preset: '"; touch pwned; "' }],
  ])('status %s for %j', (status, inputs) => {
    const folder = setUp()
    const { outputs, log } = runStep(folder, inputs)
    expect(outputs.status, log).toBe(status)
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
    expect(readFileSync(join(folder, 'site/posts/a.md'), 'utf8')).toBe(NAMED)
  })

  test('the version that the project has installed comes before that of the action', () => {
    const folder = setUp()
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
    const bin = join(folder, 'node_modules/.bin/hipaalint')
    writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${ROOT}dist/hipaalint.js" "$@"\n`)
    chmodSync(bin, 0o755)
    const { outputs, asked } = runStep(folder, { paths: '.' }, 'site')
    expect([outputs.status, asked]).toEqual(['1', ''])
  })
})
