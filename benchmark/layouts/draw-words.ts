import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const wordsSchema = z.record(
  z.string(),
  z.object({
    questions: z.array(z.string()),
    statements: z.array(z.string()),
    titles: z.array(z.string()),
  }),
)
const WORDS = wordsSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'words.json'), 'utf8')),
)
const KINDS = { q: 'questions', s: 'statements', t: 'titles' } as const

/**
 * Fills the placeholders of drawn cells: `{q}` a question, `{s}` a statement, `{t}` a title, each the
 * next of its kind and, as `{q:de}`, in another language. A second round through the words is told
 * from the first by a number, so that no text stands twice.
 */
export function createWordSource(): (cell: string) => string {
  const used = new Map<string, number>()
  return (cell) =>
    cell.replace(/\{([qst])(?::(\w+))?\}/g, (_, kind: 'q' | 's' | 't', language = 'en') => {
      const words = WORDS[language]?.[KINDS[kind]] ?? []
      const key = `${kind}:${language}`
      const count = used.get(key) ?? 0
      used.set(key, count + 1)
      const word = words[count % words.length] ?? ''
      const round = Math.floor(count / words.length)
      return round === 0 ? word : word.replace(/(.)$/u, ` (${round + 1})$1`)
    })
}
