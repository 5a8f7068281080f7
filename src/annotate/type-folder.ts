import type { ContentType } from '../document.ts'

/**
 * What a draft is by the name of its folder or by what front matter files it under, where nothing states its type. Releases
 * are left to the shape of their text, which tells them from the other pages of a newsroom.
 */

const FOLDERS = new Map<string, ContentType>(
  Object.entries({
    guide:
      'guide guides handout handouts leaflets leaflet playbooks playbook patient-education education toolkits toolkit how-to howto manuals resources checklists fact-sheets factsheets',
    social: 'social instagram facebook linkedin threads tiktok twitter ig',
    reply: 'replies review-responses review-replies comments',
    share: 'shares curated reading-list reading-lists round-ups roundups digests links',
  } satisfies Partial<Record<ContentType, string>>).flatMap(([type, folders]) =>
    folders.split(' ').map((folder): [string, ContentType] => [folder, type as ContentType]),
  ),
)
/** Keys under which site builders file a draft. */
const KEYS = ['format', 'category', 'kind', 'layout', 'content_type', 'section']

/** The nearest folder that tells. */
export function typeByFolder(path: string): ContentType | undefined {
  return path
    .toLowerCase()
    .split(/[\\/]/)
    .slice(0, -1)
    .reverse()
    .map((folder) => FOLDERS.get(folder.replace(/^_/, '').replaceAll('_', '-')))
    .find((type) => type !== undefined)
}

/** `format: handout`, `category: press-release`. */
export function typeByFiling(data: Readonly<Record<string, unknown>>): ContentType | undefined {
  for (const key of KEYS) {
    const value = data[key]
    if (typeof value !== 'string') continue
    const name = value.trim().toLowerCase().replaceAll(/[_ ]/g, '-')
    const type = FOLDERS.get(name)
    if (type) return type
  }
  return undefined
}
