/** A stretch of a text, and whether the other text has it too. */
export interface ComparedPart {
  readonly text: string
  readonly isShared: boolean
}

/** Comparing takes the product of both lengths; longer texts are shown without marks. */
const MAX_WORDS = 600

/**
 * Tells of two texts which words each has that the other hasn't, by their longest common sequence.
 *
 * @returns the parts of each text, which joined are the text.
 * @example compareWords('kept for 30 days', 'kept for 35 days')
 * // "kept for " and " days" are shared; "30" and "35" aren't
 */
export function compareWords(
  one: string,
  other: string,
): readonly [readonly ComparedPart[], readonly ComparedPart[]] {
  const a = splitWords(one)
  const b = splitWords(other)
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) {
    return [[{ text: one, isShared: true }], [{ text: other, isShared: true }]]
  }
  const lengths = commonLengths(a, b)
  const sharedOfA = new Set<number>()
  const sharedOfB = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isSame(a[i], b[j])) {
      sharedOfA.add(i++)
      sharedOfB.add(j++)
    } else if (at(lengths, i + 1, j) >= at(lengths, i, j + 1)) i++
    else j++
  }
  return [joinParts(a, sharedOfA), joinParts(b, sharedOfB)]
}

/** Words with the space behind them, so that nothing of the text is lost. */
function splitWords(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/g) ?? []
}

/** How long the common sequence of the rests is, from each pair of places. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  )
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row === undefined) continue
      row[j] = isSame(a[i], b[j])
        ? at(lengths, i + 1, j + 1) + 1
        : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
    }
  }
  return lengths
}

/** The space behind a word is no difference. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.trim() === other?.trim()
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}

function joinParts(words: readonly string[], shared: ReadonlySet<number>): readonly ComparedPart[] {
  const parts: { text: string; isShared: boolean }[] = []
  for (const [index, text] of words.entries()) {
    const isShared = shared.has(index)
    const last = parts.at(-1)
    if (last?.isShared === isShared) last.text += text
    else parts.push({ text, isShared })
  }
  return parts
}
