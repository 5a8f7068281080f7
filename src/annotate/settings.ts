/**
 * Front matter keys of the site builders (Hugo, Jekyll, Astro, Eleventy, Docusaurus) and of the contract whose strings
 * steer the site and are never read as copy. A slug is a name people see in an address, so it is none of them.
 */
const SETTINGS = new Set(
  `layout template type kind format draft lang language locale date published updated lastmod reviewed modified created
   expires expirydate publishdate shared permalink url aliases redirect_from id uid key weight order menu nav sidebar
   sidebar_position theme color colour icon class classes css style script scripts platform channel channels tags
   categories category keywords authorizations authorization robots canonical sitemap outputs cascade
   eleventycomputed eleventynavigation pagination collection collections enabled hidden toc comments width height`.split(
    /\s+/,
  ),
)

/** Whether the value at a path of keys is a setting. */
export function isSetting(path: readonly (string | number)[]): boolean {
  return path.some((step) => typeof step === 'string' && SETTINGS.has(step.toLowerCase()))
}
