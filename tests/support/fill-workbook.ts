import { strFromU8, unzipSync } from 'fflate'
import type { Decision } from '../../src/domain/decision.ts'
import { questionsOf } from '../../src/domain/questionnaire.ts'
import { fillQuestionnaire } from '../../src/questionnaire/fill-questionnaire.ts'
import { readWorkbook } from '../../src/questionnaire/ooxml/read-workbook.ts'
import { openQuestionnaire } from '../../src/questionnaire/open-questionnaire.ts'
import { approveAnswer } from './approve-answer.ts'
import { buildWorkbook, type TestSheet, type TestWorkbook } from './build-workbook.ts'

/** An approved answer, as far as a test cares. */
export interface TestAnswer {
  readonly answer: string
  readonly choice?: string | null
  readonly decision?: Decision
}

/** Opens a small workbook, and signs answers to its questions in their order. */
export async function openTestWorkbook(workbook: TestWorkbook) {
  const bytes = buildWorkbook(workbook)
  const { layout } = await openQuestionnaire({ fileName: 'q.xlsx', bytes })
  const questions = questionsOf(layout)
  const approved = (answers: readonly TestAnswer[]) =>
    answers.flatMap((answer, index) => {
      const question = questions[index]
      return question ? [approveAnswer(question, answer)] : []
    })
  return { bytes, layout, approved }
}

/** Fills a small workbook of one sheet and shows what came out, as texts and as XML. */
export async function fillTestWorkbook(
  sheet: Omit<TestSheet, 'name'>,
  answers: readonly TestAnswer[],
  workbook: Partial<TestWorkbook> = {},
  options: { readonly overwrite?: boolean } = {},
) {
  const { bytes, layout, approved } = await openTestWorkbook({
    sheets: [{ name: 'S1', ...sheet }],
    ...workbook,
  })
  const filled = await fillQuestionnaire({
    fileName: 'q.xlsx',
    bytes,
    layout,
    approved: approved(answers),
    ...options,
  })
  const parts = unzipSync(filled.bytes)
  const cells = (number: number) => {
    const worksheet = readWorkbook({ fileName: 'q.xlsx', bytes: filled.bytes }).worksheets[
      number - 1
    ]
    return Object.fromEntries(
      [...(worksheet?.rows.values() ?? [])].flatMap((row) =>
        [...row.values()].map((cell) => [`${'ABCDEFGH'[cell.column - 1]}${cell.row}`, cell.text]),
      ),
    )
  }
  const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return { report: filled.report, parts, before: unzipSync(bytes), cells, xml }
}
