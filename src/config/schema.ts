import { z } from 'zod'
import { CORE_RULES } from '../check/core.ts'
import { CONTENT_TYPE_NAMES } from '../content-type.ts'
import type { Rule, RuleOption } from '../rule.ts'
import { LEVELS } from './presets.ts'

/** Describes a config; ids and options of rules come from the rules of the run. */
export function createConfigSchema(rules: readonly Rule[]) {
  const levels = describeRules(rules)
  const groups = [...new Set(rules.map(({ id }) => `${id.split('/')[0]}/*`))]
  return z.strictObject({
    $schema: z.string().describe('Where editors find the schema of this file.').optional(),
    extends: z
      .union([z.string(), texts()])
      .describe(
        'Presets (recommended, strict, claims, all) and config files such as "./house.yaml", in order.',
      )
      .optional(),
    organization: describeOrganization().optional(),
    files: texts().describe('Files, folders and globs to lint when none are named.').optional(),
    ignore: texts().describe('What is never linted, as in .gitignore, relative to this file.').optional(),
    rules: levels.describe('Level of each rule, or a list of its level and its options.').optional(),
    allow: texts().describe('Sentences and names that are public and stay.').optional(),
    noInlineSuppression: z
      .array(z.enum([...groups, ...rules.map(({ id }) => id)]))
      .describe('Rules that comments in a draft cannot silence.')
      .optional(),
    overrides: z
      .array(
        z.strictObject({
          files: z.union([z.string(), texts().min(1)]).describe('Globs relative to this file.'),
          type: z.enum(CONTENT_TYPE_NAMES).describe('Content type of these drafts.').optional(),
          rules: levels.optional(),
        }),
      )
      .describe('Settings for some of the drafts; later ones win.')
      .optional(),
    authorizations: z
      .string()
      .min(1)
      .describe('The register of authorizations: a YAML or JSON file, relative to this one.')
      .optional(),
  })
}

function describeOrganization() {
  return z
    .strictObject({
      name: z.string().optional(),
      aliases: texts().optional(),
      type: z
        .enum(['covered-entity', 'business-associate', 'part2-program', 'pharma', 'device', 'other'])
        .describe('What the organization is under HIPAA.')
        .optional(),
      phones: texts().optional(),
      emails: texts().optional(),
      domains: texts().optional(),
      places: texts().optional(),
      staff: texts().describe('People who are never patients here: "Dana Reyes, RN".').optional(),
      staffFile: z.string().min(1).describe('A text file with one of the staff a line.').optional(),
      serviceArea: z.strictObject({ population: z.int().min(1) }).optional(),
    })
    .describe('Who publishes the copy; its own names, numbers and addresses are never a patient’s.')
}

function describeRules(rules: readonly Rule[]) {
  const own = rules.map((rule) => [rule.id, describeRule(rule.options, rule.summary)] as const)
  const core = Object.values(CORE_RULES).map((rule) => [rule.id, describeRule({}, rule.summary)] as const)
  return z.strictObject(Object.fromEntries([...own, ...core]))
}

function describeRule(options: Rule['options'], summary: string) {
  const entries = Object.entries(options).map(
    ([name, option]) => [name, describeOption(option).describe(option.description).optional()] as const,
  )
  const level = z.enum(LEVELS)
  return z
    .union([level, z.tuple([level, z.strictObject(Object.fromEntries(entries)).optional()])])
    .describe(summary)
    .optional()
}

function describeOption(option: RuleOption): z.ZodType {
  if (option.type === 'integer') return z.int().min(option.minimum)
  if (option.type === 'choice') return z.enum(option.choices)
  if (option.type === 'table') return z.record(z.string().min(1), z.enum(option.choices))
  return option.type === 'boolean' ? z.boolean() : texts()
}

function texts() {
  return z.array(z.string().min(1))
}
