/** A name that a text calls, and where: from the `@` to the end of the name. */
export interface NamedPlace {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * Finds the people whom a text calls by `@Name`, in any case.
 *
 * Names have spaces, so a call can't be told from its text alone: the longest known name that stands
 * there is meant ("@Ana Ruiz" calls Ana Ruiz even where there is an Ana too). An address such as
 * `ana@example.com` calls nobody.
 *
 * @param names - the people who can be called.
 * @example findMentions('Could @ana look?', ['Ana']) // [{ name: 'Ana', start: 6, end: 10 }]
 */
export function findMentions(text: string, names: readonly string[]): readonly NamedPlace[] {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  const places: NamedPlace[] = []
  for (const { index: start } of text.matchAll(/(?<![\p{L}\p{N}_])@/gu)) {
    const rest = text.slice(start + 1)
    const name = longestFirst.find((each) => beginsWithName(rest, each))
    if (name !== undefined) places.push({ name, start, end: start + 1 + name.length })
  }
  return places
}

function beginsWithName(text: string, name: string): boolean {
  const isSame = text.slice(0, name.length).toLowerCase() === name.toLowerCase()
  return name !== '' && isSame && !/^[\p{L}\p{N}_]/u.test(text.slice(name.length))
}
