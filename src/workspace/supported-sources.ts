import { extname } from 'node:path'
import { SOURCE_EXTENSIONS } from '../ingest/read-source.ts'

/** The endings of files that can be imported, lower case with the dot. */
export function listSourceExtensions(): readonly string[] {
  return [...SOURCE_EXTENSIONS.keys()]
}

/** Whether a file's name says that it can be imported; its content may still say otherwise. */
export function isSourceName(name: string): boolean {
  return SOURCE_EXTENSIONS.has(extname(name).toLowerCase())
}
