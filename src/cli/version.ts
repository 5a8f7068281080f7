import { readFileSync } from 'node:fs'

/** The package's version. The nearest package.json upwards is its own, bundled or not. */
export function readVersion(): string {
  for (const up of ['../package.json', '../../package.json', '../../../package.json']) {
    try {
      const data: unknown = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8'))
      if (typeof data === 'object' && data !== null && 'version' in data) return String(data.version)
    } catch {
      // Not there: look one folder higher.
    }
  }
  return 'unknown'
}
