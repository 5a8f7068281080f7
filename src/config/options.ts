import { showPath } from '../discover/paths.ts'
import type { LintOptions } from '../options.ts'
import { buildOrganization, type ResolvedConfig } from './resolve.ts'

/** What holds for every draft of a run. */
interface Given {
  readonly cwd: string
  /** YYYY-MM-DD. */
  readonly today: string
  readonly inlineConfig: boolean
  readonly debug: boolean
}

/** The options of one draft from its config and the flags. */
export function buildOptions(config: ResolvedConfig, path: string, options: Given): LintOptions {
  return {
    path: showPath(path, options.cwd),
    type: config.type?.value,
    configType: config.configType?.value,
    today: options.today,
    organization: buildOrganization(config),
    rules: config.rules,
    register: config.register?.value.entries ?? [],
    inlineConfig: options.inlineConfig,
    noInlineSuppression: config.noInlineSuppression.map(({ value }) => value),
    allow: config.allow.map(({ value }) => value),
    debug: options.debug,
  }
}
