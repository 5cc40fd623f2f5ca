/** What a Markdown file says about itself above its text. */
export interface FrontMatter {
  readonly title: string | null
  readonly date: string | null
  /** The file without its front matter. */
  readonly body: string
}

/** Reads YAML (`---`) or TOML (`+++`) front matter as far as its title and date; the rest is dropped. */
export function readFrontMatter(text: string): FrontMatter {
  const found = /^(---|\+\+\+)[ \t]*\n([\s\S]{0,20000}?)\n\1[ \t]*(?:\n|$)/.exec(text)
  if (!found || !/^[\w-]+\s*[:=]/m.test(found[2] ?? ''))
    return { title: null, date: null, body: text }
  const fields = found[2] ?? ''
  return {
    title: fieldOf(fields, 'title'),
    date: fieldOf(
      fields,
      'last[-_ ]?(?:updated|modified|reviewed)|updated|date|effective(?:[-_ ]date)?|reviewed|approved',
    ),
    body: text.slice(found[0].length),
  }
}

function fieldOf(fields: string, names: string): string | null {
  const value = new RegExp(`^(?:${names})\\s*[:=]\\s*(.+)$`, 'im').exec(fields)?.[1]
  return value?.trim().replace(/^(["'])(.*)\1$/, '$2') || null
}
