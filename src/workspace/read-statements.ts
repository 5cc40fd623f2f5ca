import { extname } from 'node:path'
import type { Statement } from '../domain/fact.ts'
import { type ExtractionStep, extractInSteps } from '../ingest/extract-statements.ts'
import { readSource } from '../ingest/read-source.ts'
import type { SourceDocument } from '../ingest/source-document.ts'
import { EmptySourceError } from './empty-source-error.ts'
import { readAnsweredQuestionnaire } from './read-answered-questionnaire.ts'
import { QUESTIONNAIRE_EXTENSIONS } from './supported-sources.ts'

interface ReadSource {
  readonly document: SourceDocument
  readonly statements: readonly Statement[]
}

/** Calls back while a document is read, and waits for it: what it throws ends the reading. */
type OnStep = (step: ExtractionStep) => Promise<void>

/**
 * Reads a file as a source: a document is cut into its statements, a workbook or CSV is taken for a
 * questionnaire that somebody answered.
 *
 * Here and not in `ingest/`, since where the answers of a form are is found by `questionnaire/`.
 *
 * @throws UnreadableSourceError when the bytes aren't what the name says, and what
 *   `readQuestionnaire` throws
 * @throws EmptySourceError when the document states nothing
 */
export async function readStatements(
  file: { readonly name: string; readonly bytes: Uint8Array },
  onStep?: OnStep,
): Promise<ReadSource> {
  const read = await readFile(file, onStep)
  if (read.statements.length === 0) throw new EmptySourceError(file.name)
  return read
}

async function readFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  onStep: OnStep | undefined,
): Promise<ReadSource> {
  if (QUESTIONNAIRE_EXTENSIONS.has(extname(file.name).toLowerCase())) {
    return readAnsweredQuestionnaire(file)
  }
  const document = await readSource(file)
  const steps = extractInSteps(document)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return { document, statements: value }
    await onStep?.(value)
  }
}
