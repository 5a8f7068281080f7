import { join } from 'node:path'
import { createConfigLoader, type LoadedConfig } from './config/load.ts'
import { ConfigError, formatMistake } from './config/mistake.ts'
import type { Register } from './config/named-files.ts'
import { buildOptions } from './config/options.ts'
import { type ResolvedConfig, resolveConfig } from './config/resolve.ts'
import { showPath } from './discover/paths.ts'
import { discover } from './discover.ts'
import { DraftError } from './parse.ts'
import { type Draft, isUnreadable, placeDraftError, readDraft, type Unreadable } from './read.ts'
import { judgeDraft, judgeRegister, type Records, startRecords } from './register/judge.ts'
import { formatRegister } from './register/write.ts'
import type { Rule } from './rule.ts'
import type { Selection } from './selection.ts'

/** The rule whose judgement and words hold here too. */
const RULE = 'consent/authorization-defect'

interface Survey {
  readonly options: Selection
  readonly rules: readonly Rule[]
  readonly rule: Rule
  readonly records: Records
  readonly notices: string[]
  /** Registers by their files: several configs may name one. */
  readonly registers: Map<string, Register>
  failed: boolean
}

/**
 * The program of `register`: what is wrong with the authorizations that drafts state and refer to and that the registers
 * of their configs hold, which of them end soon, and which no draft uses. Status 1: something is wrong; 2: something could
 * not be read. @throws ConfigError when the config named for all is broken, RangeError without the rule that judges.
 */
export async function surveyRegister(
  options: Selection,
  format: 'stylish' | 'json',
  rules: readonly Rule[],
): Promise<{ status: 0 | 1 | 2; output: string; notices: readonly string[] }> {
  const { cwd, patterns } = options
  const rule = rules.find(({ id }) => id === RULE)
  if (!rule) throw new RangeError(`there is no rule ${RULE}`)
  const survey: Survey = {
    options,
    rules,
    rule,
    records: startRecords(),
    notices: [],
    registers: new Map(),
    failed: false,
  }
  const loader = createConfigLoader({ cwd, rules, config: options.config })
  if (typeof options.config === 'string') await loader.find(cwd)
  const { files, notices, mistakes } = await discover({ ...options, loader })
  survey.notices.push(...notices, ...mistakes)
  survey.failed = mistakes.length > 0
  const told = new Set<ConfigError>()
  const find = (path: string) => loadConfig(path, loader.find, told, survey)
  // A register is to be looked at even where there is no draft yet.
  if (patterns.length === 0) addRegister(await find(join(cwd, 'draft.md')), join(cwd, 'draft.md'), survey)
  const drafts: { readonly draft: Draft; readonly config: ResolvedConfig }[] = []
  for (const file of files) {
    const config = addRegister(await find(file), file, survey)
    const draft = config && (await readDraft(file))
    if (!draft) continue
    if (isUnreadable(draft)) tellFailure(file, draft, survey)
    else drafts.push({ draft, config })
  }
  for (const register of survey.registers.values())
    judgeRegister(register, options.today, rule, survey.records)
  for (const { draft, config } of drafts) addDraft(draft, config, survey)
  const { output, wrong } = formatRegister(survey.records, { format, cwd, today: options.today })
  return { status: survey.failed ? 2 : wrong ? 1 : 0, output, notices: survey.notices }
}

async function loadConfig(
  path: string,
  find: (path: string) => Promise<LoadedConfig>,
  told: Set<ConfigError>,
  survey: Survey,
): Promise<LoadedConfig | undefined> {
  try {
    return await find(path)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    if (!told.has(error)) survey.notices.push(...error.mistakes.map(formatMistake))
    told.add(error)
    survey.failed = true
    return undefined
  }
}

function addRegister(
  config: LoadedConfig | undefined,
  path: string,
  { options, rules, registers }: Survey,
): ResolvedConfig | undefined {
  if (!config) return undefined
  const resolved = resolveConfig(config, path, options.overrides, rules)
  const register = resolved.register?.value
  if (register && !registers.has(register.file)) registers.set(register.file, register)
  return resolved
}

function addDraft(draft: Draft, config: ResolvedConfig, survey: Survey): void {
  const { options, rule, records, registers } = survey
  const file = config.register?.value.file
  const register = file === undefined ? undefined : registers.get(file)
  try {
    judgeDraft(draft, buildOptions(config, draft.path, options), register, rule, records)
  } catch (error) {
    if (!(error instanceof DraftError)) throw error
    tellFailure(draft.path, placeDraftError(error, draft.source), survey)
  }
}

function tellFailure(path: string, { reason, line }: Unreadable, survey: Survey): void {
  survey.notices.push(`${showPath(path, survey.options.cwd)}:${line}: ${reason}`)
  survey.failed = true
}
