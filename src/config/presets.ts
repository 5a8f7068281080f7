import type { Rule } from '../rule.ts'

/** Levels of a rule, the mildest first. */
export const LEVELS = ['off', 'note', 'warn', 'error'] as const

export const PRESETS = ['recommended', 'strict', 'claims', 'all'] as const
export type Preset = (typeof PRESETS)[number]

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
