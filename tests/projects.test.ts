import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { runIn } from './folder.ts'

/**
 * Folders to run the command line in. Each holds drafts, a config, `args` (one a line) and what must come of it: `stdout`,
 * `stderr` and `status`, which `npx vitest run -u` writes anew.
 */
const PROJECTS = fileURLToPath(new URL('../fixtures/projects', import.meta.url))

test.each(readdirSync(PROJECTS))('%s', async (name) => {
  const folder = `${PROJECTS}/${name}`
  const args = readFileSync(`${folder}/args`, 'utf8').split('\n').filter(Boolean)
  const { status, stdout, stderr } = await runIn(folder, args, { rules })
  await expect(stdout).toMatchFileSnapshot(`${folder}/stdout`)
  await expect(stderr).toMatchFileSnapshot(`${folder}/stderr`)
  await expect(`${status}\n`).toMatchFileSnapshot(`${folder}/status`)
})
