import type { Statement } from '../../src/domain/fact.ts'
import { extractStatements } from '../../src/ingest/extract-statements.ts'
import { readWrittenSource } from '../../src/ingest/read-source.ts'

/** Reads a document given as text and extracts its statements, as an import does. */
export function statementsIn(content: string, name = 'policy.txt'): readonly Statement[] {
  return extractStatements(readWrittenSource({ name, bytes: Buffer.from(content) }))
}

/** The texts of the statements alone, line ends shown as spaces. */
export function textsIn(content: string, name = 'policy.txt'): readonly string[] {
  return statementsIn(content, name).map((statement) => statement.text.replace(/\s+/g, ' '))
}
