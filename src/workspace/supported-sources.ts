import { extname } from 'node:path'
import { SOURCE_EXTENSIONS } from '../ingest/read-source.ts'

/** Files with these endings are sources when somebody has answered them. */
export const QUESTIONNAIRE_EXTENSIONS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.csv'])

/** The endings of files that can be imported, lower case with the dot. */
export function listSourceExtensions(): readonly string[] {
  return [...SOURCE_EXTENSIONS.keys(), ...QUESTIONNAIRE_EXTENSIONS]
}

/** Whether a file's name says that it can be imported; its content may still say otherwise. */
export function isSourceName(name: string): boolean {
  return listSourceExtensions().includes(extname(name).toLowerCase())
}
