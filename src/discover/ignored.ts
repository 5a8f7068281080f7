import type { ConfigLoader, LoadedConfig } from '../config/load.ts'
import { ConfigError } from '../config/mistake.ts'
import { listIgnored } from '../config/resolve.ts'
import type { DiscoverOptions } from '../discover.ts'
import { createIgnoreTest, type PathTest } from './glob.ts'

/** Makes a test for what the flags or the config nearest to a path ignore. */
export function createIgnore({
  cwd,
  ignore,
  ignorePatterns,
  loader,
}: Pick<DiscoverOptions, 'cwd' | 'ignore' | 'ignorePatterns' | 'loader'>): (
  path: string,
) => Promise<boolean> {
  const byFlag = createIgnoreTest(ignorePatterns, cwd)
  const byConfig = new Map<LoadedConfig, PathTest>()
  return async (path) => {
    if (!ignore) return false
    if (byFlag(path)) return true
    const config = await findConfig(loader, path)
    if (!config) return false
    const known = byConfig.get(config)
    const test =
      known ??
      createIgnoreTest(
        listIgnored(config).map(({ value }) => value),
        config.base,
      )
    if (!known) byConfig.set(config, test)
    return test(path)
  }
}

/** A broken config ignores nothing: its drafts are reported as not linted. */
export async function findConfig(loader: ConfigLoader, path: string): Promise<LoadedConfig | undefined> {
  try {
    return await loader.find(path)
  } catch (error) {
    if (error instanceof ConfigError) return undefined
    throw error
  }
}
