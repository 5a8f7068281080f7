import { readCopy } from './annotate/blocks.ts'
import { annotateCopy } from './annotate.ts'
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
  const copy = draft.copy ?? readCopy(parse(draft.source, draft.syntax))
  const document = annotateCopy(copy, draft.images ? { ...options, images: draft.images } : options)
  const found = check(document, draft.source, rules, options)
  const { messages, suppressedMessages } = suppress(document, draft.source, found, rules, options)
  return {
    filePath: draft.path,
    messages,
    suppressedMessages,
    ...countMessages(messages),
  }
}
