import ExcelJS from 'exceljs'

/** Where two workbooks differ, as "Sheet!B7" to the value that the second one holds there. */
export type CellChanges = Readonly<Record<string, unknown>>

/**
 * Compares two workbooks cell by cell with a reader that isn't ours, so that what filling wrote is
 * seen as another program sees it.
 */
export async function compareWorkbooks(before: string, after: string): Promise<CellChanges> {
  const [old, changed] = await Promise.all([readCells(before), readCells(after)])
  const addresses = new Set([...old.keys(), ...changed.keys()])
  const differing = [...addresses].filter(
    (address) => JSON.stringify(old.get(address)) !== JSON.stringify(changed.get(address)),
  )
  return Object.fromEntries(differing.map((address) => [address, changed.get(address) ?? null]))
}

async function readCells(path: string): Promise<ReadonlyMap<string, ExcelJS.CellValue>> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const cells = new Map<string, ExcelJS.CellValue>()
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        cells.set(`${sheet.name}!${cell.address}`, cell.value)
      })
    })
  })
  return cells
}
