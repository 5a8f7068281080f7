/** An address of the web that a page may link to, with nothing left in it that ends a link in markdown or HTML. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//.test(url) || !URL.canParse(url)) return undefined
  return new URL(url).href.replace(
    /[()[\]<>|\\*_`"']/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
