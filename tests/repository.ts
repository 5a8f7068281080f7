import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, onTestFinished } from 'vitest'

/** Repositories for tests, made with the git that is there. */

const HAS_GIT = spawnSync('git', ['--version']).status === 0

/** As `describe`; where git is missing its tests are skipped, and the name says so. */
export const describeGit = (name: string, tests: () => void) =>
  describe.skipIf(!HAS_GIT)(HAS_GIT ? name : `${name}: skipped, there is no git on the PATH`, tests)

// Nothing of whoever runs the tests: neither their settings nor the repository in whose hook the tests may run.
for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name]
process.env.GIT_CONFIG_GLOBAL = devNull
process.env.GIT_CONFIG_NOSYSTEM = '1'

/** A repository for one test. */
export interface TestRepository {
  readonly root: string
  readonly git: (...args: string[]) => string
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void
  /** Writes and stages. */
  readonly stage: (files: Readonly<Record<string, string | Uint8Array>>) => void
  /** Writes, stages and commits. */
  readonly commit: (files: Readonly<Record<string, string | Uint8Array>>) => void
}

/** Makes an empty repository, or a clone of another with these arguments. */
export function makeRepository(...clone: string[]): TestRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hipaalint-git-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const root = join(folder, 'repo')
  mkdirSync(root)
  execFileSync('git', clone.length > 0 ? ['clone', '-q', ...clone, root] : ['init', '-q', '-b', 'main', root])
  return openTestRepository(root)
}

/** A work tree that is there already. */
export function openTestRepository(root: string): TestRepository {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@site.example',
    '-c',
    'commit.gpgSign=false',
  ]
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
  const write: TestRepository['write'] = (files) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), content)
    }
  }
  const stage: TestRepository['stage'] = (files) => {
    write(files)
    git('add', '-A')
  }
  return {
    root,
    git,
    write,
    stage,
    commit: (files) => {
      stage(files)
      git('commit', '-q', '--allow-empty', '-m', 'Change')
    },
  }
}
