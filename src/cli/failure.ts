/** Why the system would not open, read or write something, in plain words; ends a sentence that begins with the path. */
export function explainFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? `could not be used${code === '' ? '' : ` (${code})`}`
}

/** Whether the system says that nothing stands there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

/** Where an error arose: its kind and frames. Its own text may quote a draft, so it is never shown. */
export function traceError(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`
  const head = `${error.name}: ${error.message}`
  const frames = error.stack?.startsWith(head) ? error.stack.slice(head.length).split('\n') : []
  const shown = frames.map((line) => line.trim()).filter((line) => line.startsWith('at '))
  return [error.constructor.name, ...shown].join('\n  ')
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'cannot be opened: no permission',
  EPERM: 'cannot be opened: no permission',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has a name that is too long',
  EROFS: 'cannot be written: the disk is read-only',
  ENOSPC: 'cannot be written: the disk is full',
  EMFILE: 'cannot be opened: too many files are open',
}
