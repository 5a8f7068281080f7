import { z } from 'zod'

/** What `--format sarif` writes, and no field more, in the order of SARIF's own text (2.1.0, sections 3.13 to 3.55). */

const text = z.strictObject({ text: z.string() })
const level = z.enum(['none', 'note', 'warning', 'error'])
const count = z.int().min(0)
const artifactLocation = z.strictObject({ uri: z.string(), uriBaseId: z.literal('%SRCROOT%').optional() })
const region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
})
const physicalLocation = z.strictObject({ artifactLocation, region })
const locations = z.tuple([z.strictObject({ physicalLocation })])
const replacement = z.strictObject({
  deletedRegion: z.strictObject({ charOffset: count, charLength: count }),
  insertedContent: text.optional(),
})
const suppression = z.strictObject({
  kind: z.enum(['inSource', 'external']),
  status: z.literal('accepted'),
  justification: z.string(),
  properties: z.strictObject({ kind: z.string() }),
})
const result = z.strictObject({
  ruleId: z.string().optional(),
  ruleIndex: count.optional(),
  level,
  message: text,
  locations,
  relatedLocations: z.array(z.strictObject({ id: count, physicalLocation, message: text })).optional(),
  partialFingerprints: z.record(z.string(), z.string()).optional(),
  fixes: z
    .array(
      z.strictObject({
        artifactChanges: z.array(z.strictObject({ artifactLocation, replacements: z.array(replacement) })),
      }),
    )
    .optional(),
  suppressions: z.array(suppression).min(1).optional(),
  properties: z
    .strictObject({
      remedy: z.string().optional(),
      cues: z.array(z.string()).optional(),
      data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    })
    .optional(),
})
const notification = z.strictObject({
  level: z.literal('error'),
  message: text,
  locations,
  associatedRule: z.strictObject({ id: z.string() }).optional(),
})
const rule = z.strictObject({
  id: z.string(),
  shortDescription: text,
  fullDescription: text,
  help: z.strictObject({ text: z.string(), markdown: z.string() }),
  helpUri: z.string(),
  defaultConfiguration: z.strictObject({ level }),
  properties: z.strictObject({ tags: z.array(z.string()) }),
})
const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: z.literal('hipaalint'),
      version: z.string(),
      informationUri: z.string(),
      rules: z.array(rule),
    }),
  }),
  columnKind: z.literal('utf16CodeUnits'),
  invocations: z.tuple([
    z.strictObject({
      executionSuccessful: z.boolean(),
      toolExecutionNotifications: z.array(notification),
    }),
  ]),
  results: z.array(result),
})

/** A log of one run of hipaalint. */
export const sarifLog = z.strictObject({
  $schema: z.string(),
  version: z.literal('2.1.0'),
  runs: z.tuple([run]),
})

export type Log = z.infer<typeof sarifLog>

/** A result or a notification: it stands in one draft. */
export type Located = Log['runs'][0]['results'][number] | z.infer<typeof notification>
