import type { ExportRecord } from '../../src/domain/fill-report.ts'
import type { Layout } from '../../src/domain/questionnaire.ts'
import { sourceId } from '../../src/domain/source.ts'
import type { SavedQuestionnaire } from '../../src/store/questionnaire-repository.ts'
import type { SavedSource } from '../../src/store/source-repository.ts'
import { buildQuestion } from './build-answer.ts'

export function buildSource(parts: Partial<SavedSource> = {}): SavedSource {
  const name = parts.name ?? 'trust.md'
  return {
    id: sourceId(name),
    name,
    title: 'Trust center',
    format: 'markdown',
    trust: 'trusted',
    disclosure: 'nda',
    contentHash: '0'.repeat(64),
    statedDate: null,
    importedAt: '2026-01-02T08:00:00.000Z',
    importedBy: 'Ada Verifier',
    ...parts,
  }
}

export function buildQuestionnaire(parts: Partial<SavedQuestionnaire> = {}): SavedQuestionnaire {
  return {
    id: 'q_1',
    fileName: 'vendor.xlsx',
    format: 'xlsx',
    contentHash: '1'.repeat(64),
    uploadedAt: '2026-01-03T08:00:00.000Z',
    uploadedBy: 'Ada Verifier',
    audience: 'nda',
    customer: null,
    dueOn: null,
    owner: 'Ada Verifier',
    ...parts,
  }
}

export function buildLayout(): Layout {
  const { sheet, ...question } = buildQuestion()
  return {
    file: 'vendor.xlsx',
    sheets: [
      {
        name: sheet,
        isQuestionnaire: true,
        headerRow: 4,
        idColumn: 'A',
        questionColumn: 'B',
        answerColumns: [{ column: 'C', kind: 'choice', header: 'Answer', allowed: ['Yes', 'No'] }],
        questions: [question],
        reasons: ['Row 4 reads like a header.'],
      },
    ],
  }
}

export function buildExportRecord(parts: Partial<ExportRecord> = {}): ExportRecord {
  return {
    id: 'x_1',
    questionnaireId: 'q_1',
    fileName: 'vendor-completed.xlsx',
    contentHash: '2'.repeat(64),
    exportedAt: '2026-01-04T08:00:00.000Z',
    exportedBy: 'Grace Signer',
    report: { written: [], blank: [], notes: [], partsUnchanged: 11, partsTotal: 12 },
    sent: [],
    ...parts,
  }
}
