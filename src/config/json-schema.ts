import { z } from 'zod'
import type { Rule } from '../rule.ts'
import { createConfigSchema } from './schema.ts'

/** The JSON Schema (draft-07) of a config, for editors; published as schema.json. */
export function createJsonSchema(rules: readonly Rule[]): Record<string, unknown> {
  const schema = z.toJSONSchema(createConfigSchema(rules), {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  return { ...schema, title: 'hipaalint config' }
}
