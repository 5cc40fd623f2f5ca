import { questionsOf } from '../../src/domain/questionnaire.ts'
import { approveAnswer } from '../../tests/support/approve-answer.ts'
import type { CellAnswer } from './cell-answer.ts'

/** What a program under test does with one file. */
export interface Program {
  read(fileName: string, bytes: Buffer): Promise<void>
  /** Reads, writes the answers, and gives the workbook back. */
  write(fileName: string, bytes: Buffer, answers: readonly CellAnswer[]): Promise<Written>
}

export interface Written {
  readonly bytes: Uint8Array
  /** Of the time, what filling took once the layout was known. */
  readonly fillMilliseconds?: number
}

/** The programs by the name that the tables give them; each is loaded when it is asked for. */
export const PROGRAMS: Readonly<Record<string, () => Promise<Program>>> = {
  Countersign: loadCountersign,
  ExcelJS: loadExcelJs,
  SheetJS: loadSheetJs,
  'xlsx-populate': loadXlsxPopulate,
  hucre: loadHucre,
}

/** Ours does more at reading, as it looks for the questions, and gets the layout with the answers. */
async function loadCountersign(): Promise<Program> {
  const { openQuestionnaire } = await import('../../src/questionnaire/open-questionnaire.ts')
  const { fillQuestionnaire } = await import('../../src/questionnaire/fill-questionnaire.ts')
  const open = (fileName: string, bytes: Buffer) =>
    openQuestionnaire({ fileName, bytes }, { allowEmpty: true })
  return {
    async read(fileName, bytes) {
      await open(fileName, bytes)
    },
    async write(fileName, bytes, answers) {
      const { layout } = await open(fileName, bytes)
      const approved = answers.map(({ sheet, value }, index) => {
        const questions = questionsOf(layout).filter((question) => question.sheet === sheet)
        const question = questions[index]
        if (question === undefined) throw new TypeError(`${sheet} has no question ${index}`)
        return approveAnswer(question, { answer: value, choice: question.allowed?.[0] ?? null })
      })
      const startedAt = performance.now()
      const filled = await fillQuestionnaire({ fileName, bytes, layout, approved })
      return { bytes: filled.bytes, fillMilliseconds: performance.now() - startedAt }
    },
  }
}

async function loadExcelJs(): Promise<Program> {
  const { default: ExcelJs } = await import('exceljs')
  const load = async (bytes: Buffer) => {
    const workbook = new ExcelJs.Workbook()
    await workbook.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    )
    return workbook
  }
  return {
    async read(_, bytes) {
      await load(bytes)
    },
    async write(_, bytes, answers) {
      const workbook = await load(bytes)
      for (const { sheet, cell, value } of answers) {
        const target = workbook.getWorksheet(sheet)?.getCell(cell)
        if (target) target.value = value
      }
      return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) }
    },
  }
}

async function loadSheetJs(): Promise<Program> {
  const SheetJs = await import('xlsx')
  const reading = { cellFormula: true, cellStyles: true, bookVBA: true } as const
  return {
    async read(_, bytes) {
      SheetJs.read(bytes, reading)
    },
    async write(fileName, bytes, answers) {
      const book = SheetJs.read(bytes, reading)
      for (const { sheet, cell, value } of answers) {
        const target = book.Sheets[sheet]
        if (target) SheetJs.utils.sheet_add_aoa(target, [[value]], { origin: cell })
      }
      const bookType = fileName.endsWith('.xlsm') ? 'xlsm' : 'xlsx'
      const options = { type: 'buffer', bookType, cellStyles: true, compression: true } as const
      return { bytes: SheetJs.write(book, options) }
    },
  }
}

async function loadXlsxPopulate(): Promise<Program> {
  const { default: XlsxPopulate } = await import('xlsx-populate')
  return {
    async read(_, bytes) {
      await XlsxPopulate.fromDataAsync(bytes)
    },
    async write(_, bytes, answers) {
      const workbook = await XlsxPopulate.fromDataAsync(bytes)
      for (const { sheet, cell, value } of answers) workbook.sheet(sheet).cell(cell).value(value)
      return { bytes: await workbook.outputAsync() }
    },
  }
}

async function loadHucre(): Promise<Program> {
  const { openXlsx, readXlsx, saveXlsx } = await import('hucre/xlsx')
  const { utils } = await import('xlsx')
  return {
    async read(_, bytes) {
      await readXlsx(bytes)
    },
    async write(_, bytes, answers) {
      const workbook = await openXlsx(bytes)
      for (const { sheet, cell, value } of answers) {
        const { r, c } = utils.decode_cell(cell)
        const target = workbook.sheets.find(({ name }) => name === sheet)
        if (!target) continue
        while (target.rows.length <= r) target.rows.push([])
        const row = target.rows[r] ?? []
        row[c] = value
        target.cells?.delete(`${r},${c}`)
      }
      return { bytes: await saveXlsx(workbook) }
    },
  }
}
