import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FillReport } from '../../src/domain/fill-report.ts'
import { type Layout, type Question, questionsOf } from '../../src/domain/questionnaire.ts'
import { fillQuestionnaire } from '../../src/questionnaire/fill-questionnaire.ts'
import { openQuestionnaire } from '../../src/questionnaire/open-questionnaire.ts'
import { approveAnswer } from './approve-answer.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const FOLDERS = [
  join(ROOT, 'fixtures', 'questionnaires'),
  join(ROOT, '..', 'shared', 'questionnaires'),
]

/** Every questionnaire at hand: our fixtures, and real ones where ../shared is present. */
export const QUESTIONNAIRES: readonly { readonly fileName: string; readonly path: string }[] =
  FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(xls[xm]|csv)$/.test(name) && !name.startsWith('corrupt'))
      .map((fileName) => ({ fileName, path: join(folder, fileName) })),
  )

export interface FilledFile {
  readonly fileName: string
  readonly before: Uint8Array
  readonly after: Uint8Array
  readonly layout: Layout
  readonly report: FillReport
}

const filledOnce = new Map<string, Promise<FilledFile>>()

/**
 * Fills every question with a value of its own list and a text that would run if it weren't text,
 * over what the file holds. Each file is filled once, however many tests look at it.
 */
export function fillEverything(questionnaire: {
  readonly fileName: string
  readonly path: string
}): Promise<FilledFile> {
  const { fileName, path } = questionnaire
  const filled = filledOnce.get(path) ?? fill(fileName, readFileSync(path))
  filledOnce.set(path, filled)
  return filled
}

async function fill(fileName: string, before: Uint8Array): Promise<FilledFile> {
  const { layout } = await openQuestionnaire({ fileName, bytes: before }, { allowEmpty: true })
  const approved = questionsOf(layout).map((question, index) =>
    approveAnswer(question, {
      answer: `=Answer & <text> no. ${index}`,
      choice: legalChoice(question, index),
    }),
  )
  const { bytes: after, report } = await fillQuestionnaire({
    ...{ fileName, bytes: before, layout, approved },
    overwrite: true,
  })
  return { fileName, before, after, layout, report }
}

function legalChoice({ allowed, tickCells }: Question, index: number): string | null {
  const choices = allowed ?? Object.keys(tickCells ?? {})
  return choices[index % choices.length] ?? null
}
