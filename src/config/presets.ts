import type { Rule } from '../rule.ts'
import { suggest } from './mistake.ts'

/** Levels of a rule, the mildest first. */
export const LEVELS = ['off', 'note', 'warn', 'error'] as const

export const PRESETS = ['recommended', 'strict', 'claims', 'all'] as const
export type Preset = (typeof PRESETS)[number]

/** What other linters call the levels. */
const ELSEWHERE: Readonly<Record<(typeof LEVELS)[number], readonly unknown[]>> = {
  off: ['none', 'disable', 'disabled', 'false', false, '0', 0],
  note: ['info', 'notice', 'hint', 'suggestion'],
  warn: ['warning', 'warnings', 'on', 'true', true, '1', 1],
  error: ['err', 'errors', '2', 2],
}

/** The end of a sentence about a level that there is not: the one meant, as other linters would have it. */
export function suggestLevel(value: unknown): string {
  const folded = typeof value === 'string' ? value.trim().toLowerCase() : value
  const level = LEVELS.find((one) => one === folded || ELSEWHERE[one].includes(folded))
  return level === undefined ? suggest(String(value), LEVELS) : `; did you mean "${level}"?`
}

/** Whether what stands in a level's place is one elsewhere. */
export function isLevelElsewhere(value: unknown): boolean {
  return LEVELS.some((one) => ELSEWHERE[one].includes(value))
}

/** Whether a name is a preset's. */
export function isPreset(name: string): name is Preset {
  return (PRESETS as readonly string[]).includes(name)
}

/** The rules that a preset switches on: those that name it; `strict` includes recommended, `all` has them all. */
export function selectRules(preset: Preset, rules: readonly Rule[]): readonly Rule[] {
  if (preset === 'all') return rules
  return rules.filter(
    ({ presets }) => presets.includes(preset) || (preset === 'strict' && presets.includes('recommended')),
  )
}
