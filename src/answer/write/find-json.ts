import type { z } from 'zod'

/** Beginnings that are tried; a reply with more braces than this isn't what was asked for. */
const MAX_TRIES = 20

/**
 * Finds the first JSON object in a text that fits a schema.
 *
 * Servers that know no structured output reply with the object between sentences, in a code fence or
 * after the model's reasoning; all of that is passed over.
 */
export function findJson<T>(text: string, schema: z.ZodType<T>): T | undefined {
  const reply = text.replace(/<think>[\s\S]*?<\/think>/g, '')
  let start = reply.indexOf('{')
  for (let tries = 0; start !== -1 && tries < MAX_TRIES; tries += 1) {
    const end = endOfObject(reply, start)
    const parsed = schema.safeParse(parse(reply.slice(start, end)))
    if (parsed.success) return parsed.data
    start = reply.indexOf('{', start + 1)
  }
  return undefined
}

/** The index after the brace that closes the one at `start`; braces in strings don't count. */
function endOfObject(text: string, start: number): number {
  let depth = 0
  let isInString = false
  for (let index = start; index < text.length; index += 1) {
    const character = text[index]
    if (isInString && character === '\\') index += 1
    else if (character === '"') isInString = !isInString
    else if (!isInString && character === '{') depth += 1
    else if (!isInString && character === '}') depth -= 1
    if (depth === 0) return index + 1
  }
  return text.length
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
