import { readdir, readFile } from 'node:fs/promises'
import type { ImportReport } from '../domain/import-report.ts'
import { importSource } from './import-source.ts'
import type { NamedFile } from './workspace.ts'
import type { WorkspaceContext } from './workspace-context.ts'

// src/ and dist/ lie at the same depth below the package.
const COMPANY_FOLDER = new URL('../../fixtures/company/', import.meta.url)
const QUESTIONNAIRE = new URL(
  '../../fixtures/questionnaires/sample-vendor-assessment.xlsx',
  import.meta.url,
)

/**
 * Imports the documents of the fictional company that ships with the product, as trusted.
 *
 * @throws UnnamedPersonError when `by` is blank
 */
export async function importSample(
  context: WorkspaceContext,
  by: string,
): Promise<readonly ImportReport[]> {
  const reports: ImportReport[] = []
  for (const name of (await readdir(COMPANY_FOLDER)).sort()) {
    const bytes = await readFile(new URL(name, COMPANY_FOLDER))
    reports.push(await importSource(context, { name, bytes, trust: 'trusted', by }))
  }
  return reports
}

/** The questionnaire that a customer sent to that company. */
export async function readSampleQuestionnaire(): Promise<NamedFile> {
  return { fileName: 'sample-vendor-assessment.xlsx', bytes: await readFile(QUESTIONNAIRE) }
}
