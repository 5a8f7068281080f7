import { annotate } from './annotate.ts'
import { countMessages } from './check/message.ts'
import { check } from './check.ts'
import type { FileReport } from './diagnostic.ts'
import type { LintOptions } from './options.ts'
import { parse } from './parse.ts'
import type { Draft } from './read.ts'
import type { Rule } from './rule.ts'
import { suppress } from './suppress.ts'

/**
 * Lints one draft: parse → annotate → check → suppress. Pure and synchronous: no file, no clock.
 * @throws DraftError when the draft cannot be parsed.
 */
export function lint(draft: Draft, options: LintOptions, rules: readonly Rule[]): FileReport {
  const document = annotate(parse(draft.source, draft.syntax), options)
  const found = check(document, draft.source, rules, options)
  const { messages, suppressedMessages } = suppress(document, draft.source, found, rules, options)
  return {
    filePath: draft.path,
    messages,
    suppressedMessages,
    ...countMessages(messages),
  }
}
