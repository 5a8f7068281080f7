import { createHash } from 'node:crypto'
import type { FileReport, Message, SuppressedMessage } from '../diagnostic.ts'
import { count } from './closing.ts'
import { type Formatter, quietReport, type ReportOptions, showFile } from './formatter.ts'
import { STYLE } from './html-style.ts'
import { endSentence, tellOutcome } from './sentences.ts'
import { safeUrl } from './url.ts'
import { escapeXml } from './xml.ts'

const LEVELS = { error: 'Error', warning: 'Warning', note: 'Note' } as const

/**
 * One page that needs no network and no script, and may run none: its policy allows its own style sheet and nothing else. Headings,
 * lists and words carry all that colour shows.
 */
export const formatHtml: Formatter = (all, options) => {
  const reports = all.map((report) => quietReport(report, options))
  const found = reports.filter(({ messages }) => messages.length > 0)
  const aside = reports.filter(({ suppressedMessages }) => suppressedMessages.length > 0)
  const outcome = tellOutcome(all, options.quiet).map((one) => `<p>${escapeXml(one)}</p>`)
  const main = [
    '<h1>hipaalint report</h1>',
    ...outcome,
    ...(found.length > 1 ? [writeContents(found, options)] : []),
    ...found.map((report, index) => writeDraft(report, index, options)),
    ...(aside.length > 0 ? [writeAside(aside, options)] : []),
  ]
  const policy = `default-src 'none'; style-src 'sha256-${hashStyle()}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(tellOutcome(all, options.quiet)[0])} hipaalint report</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${main.join('\n')}
</main>
<footer><p>hipaalint ${escapeXml(options.version)}</p></footer>
</body>
</html>
`
}

function hashStyle(): string {
  return createHash('sha256').update(STYLE).digest('base64')
}

function writeContents(reports: readonly FileReport[], options: ReportOptions): string {
  const rows = reports.map(({ filePath, messages }, index) => {
    const path = escapeXml(showFile(filePath, options))
    return `<li><a href="#draft-${index + 1}">${path}</a>: ${count(messages.length, 'finding')}</li>`
  })
  return `<nav aria-label="Drafts with findings">\n<ul>\n${rows.join('\n')}\n</ul>\n</nav>`
}

function writeDraft({ filePath, messages }: FileReport, index: number, options: ReportOptions): string {
  const id = `draft-${index + 1}`
  return [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}">${escapeXml(showFile(filePath, options))}</h2>`,
    '<ol>',
    ...messages.map(writeFinding),
    '</ol>',
    '</section>',
  ].join('\n')
}

function writeFinding(message: Message): string {
  const { line, column, level, fatal, remedy, related } = message
  const again = (related ?? []).map((one) => `${one.line}:${one.column}`)
  const parts = [
    `<p><strong class="${level}">${fatal ? 'Not checked' : LEVELS[level]}</strong>, line ${line}, column ${column}: ${escapeXml(endSentence(message.message))}</p>`,
    ...(remedy ? [`<p>What to do: ${escapeXml(endSentence(remedy))}</p>`] : []),
    ...(again.length > 0 ? [`<p>It stands again at ${again.join(', ')}.</p>`] : []),
    ...(message.ruleId === null ? [] : [`<p>Rule: ${writeRule(message)}</p>`]),
  ]
  return `<li>${parts.join('')}</li>`
}

function writeRule({ ruleId, url }: Message): string {
  const name = escapeXml(ruleId ?? '')
  const address = safeUrl(url)
  return address === undefined ? name : `<a href="${escapeXml(address)}" rel="noreferrer">${name}</a>`
}

function writeAside(reports: readonly FileReport[], options: ReportOptions): string {
  const placed = reports.flatMap(({ filePath, suppressedMessages }) =>
    suppressedMessages.map((message) => ({ path: showFile(filePath, options), message })),
  )
  const rows = placed.map(({ path, message }) => writeSuppressed(path, message))
  return `<details>
<summary>Set aside: ${count(placed.length, 'finding')}</summary>
<table>
<caption>Findings that an authorization, a comment, the baseline or the config sets aside</caption>
<thead><tr><th scope="col">Draft</th><th scope="col">Place</th><th scope="col">Rule</th><th scope="col">By</th><th scope="col">Reason</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</details>`
}

function writeSuppressed(path: string, message: SuppressedMessage): string {
  const cells = [
    escapeXml(path),
    `${message.line}:${message.column}`,
    writeRule(message),
    message.suppressions.map(({ kind }) => kind).join(', '),
    message.suppressions.map(({ justification }) => escapeXml(justification)).join('<br>'),
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}
