import { pathToFileURL } from 'node:url'
import { CORE_RULES } from '../check/core.ts'
import { type RuleText, ruleUrl } from '../check/message.ts'
import type { FileReport, Fix, Location, Message, SuppressedMessage } from '../diagnostic.ts'
import type { Rule } from '../rule.ts'
import { type Formatter, quietReport, relativePath, stringify } from './formatter.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const HOME = 'https://hipaalint.example'
/** Named with its version, so that a later way of hashing can stand beside it. */
const FINGERPRINT = 'hipaalint/v1'
const LEVELS = { note: 'note', warn: 'warning', error: 'error' } as const

/** SARIF 2.1.0: one run, the rules with their help, what was set aside as suppressions, failures as notifications. */
export const formatSarif: Formatter = (all, options) => {
  const reports = all.map((report) => quietReport(report, options))
  const rules: RuleText[] = [...options.rules, ...Object.values(CORE_RULES)]
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const locate = (report: FileReport) => writeArtifact(report.filePath, options.cwd)
  const notifications = reports.flatMap((report) =>
    report.messages.filter(({ fatal }) => fatal).map((message) => writeNotification(message, locate(report))),
  )
  const results = reports.flatMap((report) =>
    [...report.messages, ...report.suppressedMessages]
      .filter(({ fatal }) => !fatal)
      .map((message) => writeResult(message, locate(report), indexes)),
  )
  const driver = {
    name: 'hipaalint',
    version: options.version,
    informationUri: HOME,
    rules: rules.map(writeRule),
  }
  return stringify({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: notifications.length === 0,
            toolExecutionNotifications: notifications,
          },
        ],
        results,
      },
    ],
  })
}

type Artifact = ReturnType<typeof writeArtifact>

/** Relative with forward slashes, percent-encoded. Only a file outside the working folder needs its whole address. */
function writeArtifact(filePath: string, cwd: string) {
  const path = relativePath(filePath, cwd)?.replace(/\p{Surrogate}/gu, '\ufffd')
  if (path === undefined) return { uri: pathToFileURL(filePath).href }
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}

function writePlace({ line, column, endLine, endColumn }: Location, artifactLocation: Artifact) {
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  return { physicalLocation: { artifactLocation, region } }
}

function writeResult(
  message: Message | SuppressedMessage,
  artifact: Artifact,
  indexes: ReadonlyMap<string, number>,
) {
  const { ruleId, related, cues, data, remedy, fix } = message
  const index = ruleId === null ? undefined : indexes.get(ruleId)
  return {
    ...(ruleId !== null && { ruleId }),
    ...(index !== undefined && { ruleIndex: index }),
    level: message.level,
    message: { text: message.message },
    locations: [writePlace(message, artifact)],
    ...(related?.length && {
      relatedLocations: related.map((one, id) => ({
        id,
        ...writePlace(one, artifact),
        message: { text: one.message },
      })),
    }),
    ...(message.fingerprint && { partialFingerprints: { [FINGERPRINT]: message.fingerprint } }),
    ...(fix && { fixes: [writeFix(fix, artifact)] }),
    ...('suppressions' in message && { suppressions: message.suppressions.map(writeSuppression) }),
    ...((remedy || cues || data) && { properties: { remedy, cues, data } }),
  }
}

/** Only what is certain: a SARIF viewer offers it as the mend. Offsets are of characters, the byte order mark none of them. */
function writeFix({ range: [start, end], text }: Fix, artifactLocation: Artifact) {
  const deletedRegion = { charOffset: start, charLength: end - start }
  const replacements = [{ deletedRegion, ...(text !== '' && { insertedContent: { text } }) }]
  return { artifactChanges: [{ artifactLocation, replacements }] }
}

/** Only a comment stands where the finding does; an authorization, the baseline and the config are outside of the copy. */
function writeSuppression({ kind, justification }: SuppressedMessage['suppressions'][number]) {
  return {
    kind: kind === 'directive' ? 'inSource' : 'external',
    status: 'accepted',
    justification,
    properties: { kind },
  }
}

function writeNotification(message: Message, artifact: Artifact) {
  return {
    level: 'error',
    message: { text: message.message },
    locations: [writePlace(message, artifact)],
    ...(message.ruleId !== null && { associatedRule: { id: message.ruleId } }),
  }
}

function writeRule(rule: RuleText & Partial<Pick<Rule, 'basis'>>) {
  const basis = (rule.basis ?? []).map(({ title, url }) => ({
    plain: url ? `${title} (${url})` : title,
    linked: url ? `[${title}](${url})` : title,
  }))
  const help = (one: 'plain' | 'linked', strong: string) =>
    [
      `${strong}Why:${strong} ${rule.why}`,
      `${strong}Instead:${strong} ${rule.remedy}`,
      ...(basis.length > 0
        ? [`${strong}Basis:${strong} ${basis.map((entry) => entry[one]).join('; ')}`]
        : []),
    ].join('\n\n')
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: help('plain', ''), markdown: help('linked', '**') },
    helpUri: ruleUrl(rule.id),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.id.split('/')[0]] },
  }
}
