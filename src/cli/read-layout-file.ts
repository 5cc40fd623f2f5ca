import { basename } from 'node:path'
import type { z } from 'zod'
import { type GivenMapping, mappingSchema } from '../domain/mapping.ts'
import { LayoutFileError } from './layout-file-error.ts'
import { readInputFile } from './read-input-file.ts'

/**
 * Reads a file that says how a questionnaire is read.
 *
 * @throws FileNotReadableError
 * @throws LayoutFileError when it isn't JSON, or says something that a mapping can't
 */
export async function readLayoutFile(path: string): Promise<GivenMapping> {
  const text = new TextDecoder().decode(await readInputFile(path))
  const content = parseJson(path, text)
  const { data, error } = mappingSchema.safeParse(content)
  if (error) throw new LayoutFileError(path, describeIssue(error.issues, content))
  return { mapping: data, origin: `read as ${basename(path)} says` }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new LayoutFileError(path, `it isn't JSON (${reason})`, { cause: error })
  }
}

/** Says where the first fault is in the words of the file: the sheet by its name, then the field. */
function describeIssue(issues: readonly z.core.$ZodIssue[], content: unknown): string {
  const [issue] = issues
  if (!issue) return 'it says nothing'
  const [root, index, ...fields] = issue.path
  const message = messageOf(issue)
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  if (root !== 'sheets' || typeof index !== 'number') {
    return `${issue.path.length > 0 ? `"${issue.path.join('.')}": ` : ''}${message}${more}`
  }
  const name = nameOf(content, index)
  const sheet = name === undefined ? `sheet number ${index + 1}` : `sheet "${name}"`
  const place = fields.length > 0 ? `, ${fields.map(String).join(' ')}` : ''
  return `${sheet}${place}: ${message}${more}`
}

function messageOf(issue: z.core.$ZodIssue): string {
  const inner = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined
  const message = inner ?? issue.message
  return message.charAt(0).toLowerCase() + message.slice(1)
}

function nameOf(content: unknown, index: number): string | undefined {
  const { sheets } = Object(content) as { sheets?: readonly { name?: unknown }[] }
  const name = sheets?.[index]?.name
  return typeof name === 'string' ? name : undefined
}
