import type { Document, Span } from '../document.ts'
import { kindOfSource, type OwnHosts, type SourceKind } from './source-hosts.ts'

/** A link of the markup to a host whose kind is known. */
interface JudgedLink {
  readonly kind: SourceKind
  readonly span: Span
}

/** Links of a draft's markup to hosts of a known kind; the table of the user goes first. */
export function judgedLinks({ marks }: Document, own: OwnHosts): JudgedLink[] {
  const out: JudgedLink[] = []
  for (const mark of marks) {
    const kind = mark.kind === 'link' ? kindOfSource(mark.url, own) : undefined
    if (kind) out.push({ kind, span: mark.span })
  }
  return out
}
