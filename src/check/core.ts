import type { LintOptions, RuleLevel } from '../options.ts'
import type { RuleText } from './message.ts'

/**
 * What the core itself reports, beside the rules. The config sets their levels under the same ids; comments in a draft
 * cannot silence them, since most of them are about such comments.
 */
export const CORE_RULES = {
  language: {
    id: 'hipaalint/language',
    severity: 'note',
    summary: 'A draft that is not in English and was not read',
    messages: { other: 'language not checked: this draft does not read as English' },
    why: 'The rules know English only. Silence about this draft says nothing about its risks.',
    remedy: 'Have a person who reads the language check this draft.',
  },
  misspelt: {
    id: 'hipaalint/misspelt-front-matter',
    severity: 'warn',
    summary: 'Front matter that is nearly a key or word that hipaalint reads',
    messages: {
      type: 'This is no content type, so it counts for nothing; perhaps "{nearest}" was meant.',
      key: 'This key is unknown and was not read; perhaps "{nearest}" was meant.',
      kind: 'This is no kind of post to reply to, so it counts for nothing; perhaps "{nearest}" was meant.',
    },
    why: 'What is mistyped is not read, and the draft is judged as if it were not there.',
    remedy:
      'Write it as the message says. If it is meant for another program, switch this off in the config.',
  },
  noReason: {
    id: 'hipaalint/directive-without-reason',
    severity: 'warn',
    summary: 'A comment that switches rules off without saying why',
    messages: { missing: 'This comment gives no reason, so it switches nothing off.' },
    why: 'Whoever reads the draft next year must be able to see why the finding was set aside.',
    remedy: 'End the comment with " -- " and the reason, without naming anybody.',
  },
  unknownRule: {
    id: 'hipaalint/unknown-rule',
    severity: 'warn',
    summary: 'A comment that names a rule there is not',
    messages: {
      unknown: 'This comment names a rule that does not exist.',
      nearest: 'This comment names a rule that does not exist; the nearest is {nearest}.',
    },
    why: 'A mistyped id switches nothing off.',
    remedy: 'Write the id as the report prints it; `hipaalint rules` lists them all.',
  },
  unused: {
    id: 'hipaalint/unused-directive',
    severity: 'warn',
    summary: 'A comment that silences nothing',
    messages: {
      unused: 'This comment silences nothing.',
      rules: 'This comment silences nothing for {rules}.',
      enable: 'This comment switches on what was not off.',
      core: 'Comments cannot silence what hipaalint says about comments, front matter and language; the config can.',
      powerless: 'The config keeps comments from silencing this: {rules}.',
    },
    why: 'A comment that is left behind hides the next finding on the same line.',
    remedy:
      'Delete the comment or the rule in it; for a protected rule mend the copy or ask whoever owns the config.',
  },
  expired: {
    id: 'hipaalint/expired-directive',
    severity: 'note',
    summary: 'A comment whose last day is past',
    messages: { past: 'This comment held until {until}; what it silenced is back.' },
    why: 'The day was set so that somebody would look again.',
    remedy: 'Look at the copy again, then mend it or set a new day with a reason that still holds.',
  },
  unknownDirective: {
    id: 'hipaalint/unknown-directive',
    severity: 'warn',
    summary: 'A comment meant for hipaalint that it cannot read',
    messages: {
      verb: 'This comment is no instruction that hipaalint knows, so it does nothing.',
      until: 'The day after until= is not a date as YYYY-MM-DD, so this comment switches nothing off.',
    },
    why: 'A mistyped comment does nothing, and nobody would notice.',
    remedy:
      'Write hipaalint-disable-next-line, hipaalint-disable, hipaalint-enable or hipaalint-disable-file, and a day as until=YYYY-MM-DD.',
  },
  namedReason: {
    id: 'hipaalint/reason-names-person',
    severity: 'error',
    summary: 'A reason that holds a name or detail found in the draft',
    messages: { named: 'The reason in this comment holds a name or detail found in the draft.' },
    why: 'Reasons are printed in reports, and comments are published with many pages.',
    remedy: 'Give the reason without it, for example with the number of the authorization.',
  },
} as const satisfies Record<string, RuleText>

/** Level of a core finding: the config's, else its own. */
export function findCoreLevel(rule: RuleText, options: LintOptions): RuleLevel {
  return options.rules.get(rule.id)?.level ?? rule.severity
}
